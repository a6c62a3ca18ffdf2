import type { SearchedComparison } from '#search/pieces/cut-site.ts'
import type { JsonObject } from '#core/export/written-fields.ts'

/**
 * Any number of made-up positions in the shape in which positions are exported, from the statements of a made-up site:
 * each takes its condition, its quote and its context from three of its comparison, so that hardly two are alike.
 */
export function* exportedPositions(site: readonly SearchedComparison[], count: number): Generator<JsonObject> {
  for (let at = 0; at < count; at++) {
    const { id: comparison, searched } = site[at % site.length]!
    const nth = Math.floor(at / site.length)
    const one = (step: number) => searched[(nth * step + Math.floor(nth / searched.length)) % searched.length]!.document
    const { shared } = one(1)
    const [, , issue = '', name = ''] = one(1).id.split('/')
    const id = `${issue}/${name}-${nth}`
    const said = shared.date?.[0]?.key ?? ''
    const [speaker = '', role = ''] = (shared.speaker?.[0]?.words ?? '').split(', ')
    const title = shared.source?.[0]?.words ?? ''
    yield {
      ...{ id, comparison, issue, url: `https://example.org/${comparison}/positions/${id}/`, standing: at % 3 > 0 },
      ...{ party: shared.party?.[0]?.key ?? '', said, speaker: { name: speaker, role }, authority: 'spokesperson' },
      condition: one(1).title,
      quote: { text: one(7).texts[0] ?? '', lang: 'en' },
      source: {
        ...{ id: `source-${nth % 300}`, page: `https://example.org/${comparison}/sources/source-${nth % 300}/` },
        ...{
          title,
          publisher: 'Gazette',
          kind: 'report',
          published: said,
          url: `https://gazette.example/${nth % 300}`,
          lang: 'en',
        },
      },
      ...{
        reported_by: 'self',
        stances: { [`option-${nth % 3}`]: shared.stance?.[0]?.key ?? '' },
        coded_by: ['a', 'b'],
      },
      body: one(13).texts[1] ?? '',
    }
  }
}
