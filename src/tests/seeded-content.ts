import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { STANCES } from '../core/model/stance.ts'

/** How large a made-up comparison is. */
export type Size = { readonly positions: number; readonly parties: number; readonly issues: number }

/**
 * Writes a made-up comparison into a folder: the same bytes for the same size and seed. Growth is in the number of
 * statements; parties and issues grow with them as they do in real negotiations, where more is said on more issues.
 */
export async function writeSeededContent(
  folder: string,
  { positions, parties, issues }: Size,
  seed = 1,
): Promise<void> {
  const random = createRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const words = (count: number) => Array.from({ length: count }, () => pick(VOCABULARY)).join(' ')
  const sentence = (count: number) => `The party said that ${words(count)}.`
  const write = async (path: string, fields: object, body = '') => {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), `---\n${stringify(fields, STYLE)}---\n${body && `\n${body}\n`}`)
  }
  const partyIds = Array.from({ length: parties }, (_, at) => `party-${at + 1}`)
  const issueIds = Array.from({ length: issues }, (_, at) => `issue-${at + 1}`)
  const sourceIds = Array.from({ length: Math.ceil(positions / 5) }, (_, at) => `source-${at + 1}`)

  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'site.yaml'), stringify(SITE, STYLE))
  await write('case/comparison.md', { ...METHOD, parties: partyIds, issues: issueIds })
  for (const id of partyIds) {
    await write(`case/parties/${id}.md`, { name: `Party ${id.slice(6)}`, kind: 'organisation', role: 'principal' })
  }
  for (const id of issueIds) {
    const options = [1, 2, 3].map((number) => ({ id: `option-${number}`, text: sentence(8) }))
    await write(`case/issues/${id}.md`, { title: `Issue ${id.slice(6)}`, question: 'What is to hold?', options })
  }
  for (const id of sourceIds) {
    const url = `https://example.org/${id}`
    await write(`case/sources/${id}.md`, {
      title: sentence(5),
      publisher: 'Gazette',
      kind: 'report',
      published: '2024',
      url,
      lang: 'en',
    })
  }
  for (let at = 0; at < positions; at++) {
    const party = pick(partyIds)
    const said = dayOf(at)
    const fields = {
      party,
      said,
      speaker: { name: `Speaker of ${party}`, role: 'spokesperson' },
      authority: pick(['document', 'principal', 'minister', 'spokesperson'] as const),
      condition: sentence(14),
      quote: { text: words(18), lang: 'en' },
      source: sourceIds[Math.floor(at / 5)]!,
      reported_by: 'self',
      stances: {
        [`option-${1 + Math.floor(random() * 3)}`]: pick(STANCES.filter((stance) => stance !== 'conditional')),
      },
      coded_by: ['a', 'b'],
    }
    await write(`case/positions/${pick(issueIds)}/${said}-${party}-n${at}.md`, fields, sentence(25))
  }
}

const STYLE = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const

const SITE = {
  title: 'Seeded',
  tagline: 'A made-up comparison of a given size.',
  url: 'https://example.org',
  licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  accept: [{ rule: 'unnamed-publisher', reason: 'Made up for a measurement.' }],
}

const METHOD = {
  title: 'Seeded comparison',
  question: 'What did the made-up parties say?',
  scope: 'Made up.',
  status: 'open',
  started: '2020',
  covers_until: '2024-12-31',
  party_order: 'By number.',
  issue_selection: 'By number.',
  inclusion: 'All.',
  languages: ['en'],
}

const VOCABULARY = (
  'agreement border ceasefire delegation exchange forces guarantee harbour income joint keep limit measure neutral offer ' +
  'payment quota release share transfer until verify withdraw year zone and the of for with before after each all'
).split(' ')

function dayOf(at: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (at % 1800))).toISOString().slice(0, 10)
}

/** Park and Miller's generator: small, and the same everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}
