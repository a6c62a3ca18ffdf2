import { toHtml } from 'hast-util-to-html'
import { toXml } from 'xast-util-to-xml'
import { expect, test } from 'vitest'
import { cellAt } from '#core/compare/cell.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import type { Evidence } from '#core/model/evidence.ts'
import { statedClaim } from '#core/statement/stated-claim.ts'
import { statementOf } from '#core/statement/statement.ts'
import { briefCell } from '#components/cell/brief-cell.ts'
import { fullCell } from '#components/cell/full-cell.ts'
import { changesFeed } from '#components/feed/changes-feed.ts'
import { claimContent } from '#components/feed/claim-content.ts'
import { positionBlock } from '#components/position/position-block.ts'
import { quotedWords } from '#components/words/quoted-words.ts'
import { claim, comparison, issue, party, position, source, SITE } from '#tests/dataset-fixture.ts'

const DAY = '2025-12-31'
const reply = { by: 'north', said: '2025-01-09', words: 'We agreed to talk only', source: 'news' } as const
const said = position('border/2025-01-01-north', { quote: { text: 'We agree to it', lang: 'en' }, reply })
const alleged = claim('fence', {
  quote: { text: 'They took the fence', lang: 'en' },
  responses: [
    { by: 'south', kind: 'denial', summary: 'South says no.', source: 'news', quote: { text: 'Never', lang: 'en' } },
  ],
})

type Quotation = Partial<Evidence['quotations'][number]>

/** The dataset in which somebody looked for all these words; `how` is what became of them. */
function seenAs(how: Quotation, fields: Partial<Evidence> = {}) {
  const looked = [
    [`positions/${said.id}`, 'quote', 'We agree to it'],
    [`positions/${said.id}`, 'reply.words', reply.words],
    ['claims/fence', 'quote', 'They took the fence'],
    ['claims/fence', 'responses.0.quote', 'Never'],
  ] as const
  const evidence: Evidence = {
    ...{ comparison: 'talks', source: 'news', file: 'talks/evidence/news.yaml', seen: '2025-06-02', redirects: 0 },
    ...{ asked: 'https://example.org/news', address: 'https://example.org/news', type: 'html', letters: 9 },
    ...{ hash: `sha256:${'0'.repeat(64)}`, paywalled: false },
    quotations: looked.map(([record, field, words]) => ({
      ...{ record, field, words, line: 1, found: 'exact' as const, seen: '2025-06-02' as const },
      ...how,
    })),
    ...fields,
  }
  const records = [party('north'), party('south'), issue('border', ['fence']), source('news'), said, alleged]
  const whole = comparison({ parties: ['north', 'south'], issues: ['border'] })
  return buildDatasets([whole, ...records], { evidence: [evidence] })[0]!
}

/** Everything in which words stand or their source is named. */
function shown(dataset: ReturnType<typeof seenAs>): Readonly<Record<string, string>> {
  const cell = cellAt(dataset, 'border', 'north', DAY)
  const stated = statedClaim(alleged, dataset, DAY)
  const html = (words: Parameters<typeof quotedWords>[0]) =>
    quotedWords(words)
      .map((one) => toHtml(one))
      .join('')
  return {
    cell: toHtml(briefCell(dataset, cell)),
    fullCell: toHtml(fullCell(dataset, cell)),
    block: toHtml(positionBlock(dataset, statementOf(said, dataset, DAY))),
    claim: html(stated.words),
    answer: html(stated.answers[0]!.words),
  }
}

test('where words were found in their source, each place that shows them says when and leads to the very words', () => {
  const { claim: alleging, answer, ...places } = shown(seenAs({}))
  for (const [place, html] of Object.entries(places)) {
    expect(html, place).toContain('href="https://example.org/news#:~:text=We%20agree%20to%20it"')
    // The answer of the party is shown beside the statement, and has an address of its own.
    expect(html, place).toContain('#:~:text=We%20agreed%20to%20talk%20only"')
    expect(html, place).toMatch(/Found in the source on .*2 Jun 2025/)
  }
  expect(alleging).toContain('#:~:text=They%20took%20the%20fence"')
  expect(answer).toContain('#:~:text=Never"')
})

test('feeds lead to the very words too', () => {
  const dataset = seenAs({})
  expect(changesFeed({ site: SITE, datasets: [dataset] }, new Map())).toContain('#:~:text=We%20agree%20to%20it')
  const content = claimContent(statedClaim(alleged, dataset, DAY), { added: '2025-01-01', from: 'unknown' })
  expect(toXml(content)).toMatch(/text=They%20took%20the%20fence[^]*text=Never/)
})

test('of words that are no longer there every place says when they last were, and none leads to them', () => {
  for (const [place, html] of Object.entries(shown(seenAs({ found: 'none' }, { seen: '2025-07-01' })))) {
    expect(html, place).toContain('No longer found in the source on 1 Jul 2025; last found on 2 Jun 2025.')
    expect(html, place).not.toContain(':~:')
  }
})

test('nothing is said where nobody looked, the words are others by now, or it was looked for elsewhere', () => {
  const others = [{ words: 'Other words' }, { record: 'positions/border/2025-01-02-north' }]
  for (const how of others) {
    for (const [place, html] of Object.entries(shown(seenAs(how)))) expect(html, place).not.toMatch(/Found|:~:/)
  }
  const elsewhere = seenAs({}, { asked: 'https://evil.example.org/' })
  for (const [place, html] of Object.entries(shown(elsewhere))) expect(html, place).not.toMatch(/Found|:~:|evil/)
})
