import { expect, test } from 'vitest'
import { once } from '#core/model/once.ts'
import { searchedTalks } from '#tests/searched-talks.ts'
import { answerQuestion, type AnswerTools } from './answer-question.ts'
import { arrange } from './arrange.ts'
import { bringForward } from './bring-forward.ts'
import { loadSite } from './loaded-site.ts'
import type { Answer, Chosen, DateRange, MarkedText, Order } from './protocol.ts'
import { loadStemmers } from './stemmers.ts'
import * as whenLittleIsFound from './when-little-is-found.ts'

const LIKE: Readonly<Record<string, readonly [word: string, likeness: number][]>> = {
  truce: [['ceasefire', 0.6]],
  captives: [
    ['prisoners', 0.5],
    ['wounded', 0.35],
  ],
  vessels: [['ships', 0.5]],
  soldiers: [['troops', 0.55]],
  salary: [
    ['pay', 0.45],
    ['wages', 0.4],
  ],
  hospital: [['health', 0.4]],
  football: [],
}

const TOOLS: AnswerTools = {
  ...whenLittleIsFound,
  bringForward,
  arrange,
  neighboursOf: (word) => (LIKE[word] ?? []).map(([word, likeness]) => ({ word, likeness })),
  isWord: (word) => word in LIKE,
}

type Asked = {
  readonly chosen?: Chosen
  readonly range?: DateRange
  readonly order?: Order
  readonly count?: number
}

type Query = string | readonly [query: string, asked: Asked]

/** By the file in which the answers stand. */
const QUERIES: Readonly<Record<string, readonly Query[]>> = {
  // How a word is written, in which form, in which script.
  words: [
    ...[
      'ceasefire',
      'ceasefires ',
      'cease-fire',
      'cease fire',
      'ceas',
      'seasefire',
      'withdraw ',
      'withdrawing',
      'armies ',
    ],
    ...[
      'prisoner ',
      'zelenskyy',
      'Зеленский',
      'обмена',
      'войска',
      '停火',
      '立即停火',
      'الضمانات',
      'ضمانات',
      'lohn ',
      'Löhnen',
    ],
    ...['labor ', 'healthcare', 'health care', 'UN', 'un ', 'the', 'us ', 'x', 'bridg', 'mortar '],
  ],
  figures: [
    ...[
      '1.3 billion',
      '$1.3bn',
      '1300',
      '1,300,000,000',
      '5%',
      '2.5 percent',
      '35',
      'thirty-five',
      '20km',
      '20 km',
      'twelve',
    ],
    ...['24 November 2025', '24.11.2025', 'November 2024', '2024', 'june 2025', '2 June', '24'],
  ],
  // In whatever order; a part of them.
  'several-words': [
    ...[
      'exchange of prisoners',
      'prisoners exchange',
      'all for all',
      'ceasefire at sea',
      'sea ceasefire',
      'border posts open',
    ],
    ...[
      'withdrawal of troops',
      'troops line',
      'bridge closed',
      'mined bridge in the autumn',
      'full pay',
      'pay hours agreed',
    ],
    ...[
      'ceasefire monitors',
      'unconditional ceasefire in the air',
      'prisoners of the football league',
      'sick wounded pay',
    ],
    ...['convoys health zone', 'the line', 'of the'],
  ],
  questions: [
    ...['who agreed to the exchange', 'how many prisoners', 'how much is needed for aid', 'when was the second round'],
    ...['what does the union want', 'was fordert die Union', 'those under twenty five and the ill go first'],
  ],
  quoted: [
    ...[
      '"all for all"',
      '"for all all"',
      '"ceasefire"',
      '"hold our fire" ceasefire',
      'ceasefire -troops',
      'ceasefire -north',
    ],
    ...['prisoners -"all for all"', '-ceasefire', '"', 'ceasefire "no such words"'],
  ],
  // What the publisher says is the same, and what the dictionary says is alike.
  'other-words': [
    ...['checkpoint', 'border post', 'crossing', 'puppet regime', 'regime', 'government'],
    ...[
      'truce ',
      'captives ',
      'vessels ports',
      'soldiers withdraw',
      'salary rise ',
      'hospital wounded',
      'football',
      'truce football',
    ],
  ],
  mistyped: [
    ...[
      'monitros ',
      'prisonres exchange',
      'unconditonal',
      'xylophone',
      'xylophone bridge convoys',
      'conditional',
      'fire',
    ],
  ],
  narrowed: [
    '',
    ['ceasefire', { chosen: { party: ['south'] } }],
    ['ceasefire', { chosen: { party: ['south', 'nobody'], type: ['claim', 'round'] } }],
    ['prisoners', { order: 'date' }],
    ['captives line', { order: 'date' }],
    ['troops line', { order: 'date' }],
    ['', { chosen: { comparison: ['wages'] } }],
    ['', { chosen: { year: ['2024'] }, range: { from: '2024-11', to: '2024-11-30' } }],
    ['pay', { range: { from: '2024-12-01', to: '' } }],
    ['pay', { range: { from: '', to: '2024-11' } }],
    ['north', { count: 2 }],
    ['rules out', { chosen: { stance: ['rules-out'] } }],
  ],
}

const searchedSite = once(async () => loadSite(searchedTalks(), await loadStemmers(['en', 'de', 'ru', 'uk'])))

test.each(Object.entries(QUERIES))(
  'what is asked of two made-up negotiations is answered so: %s',
  async (file, queries) => {
    const talks = await searchedSite()
    const answers = queries.map((entry) => {
      const [query, { chosen = {}, range, order = 'relevance', count = 50 }] =
        typeof entry === 'string' ? [entry, {} as Asked] : entry
      const asked = { kind: 'search', id: 1, query, chosen, order, count, ...(range ? { range } : {}) } as const
      const { answer } = answerQuestion(talks, asked, TOOLS)
      const terms = typeof entry === 'string' ? '' : ` ${JSON.stringify(entry[1])}`
      return [`? ${query}${terms}`, ...told(answer, typeof entry !== 'string')].join('\n')
    })
    await expect(`${answers.join('\n\n')}\n`).toMatchFileSnapshot(`../tests/golden-search/${file}.txt`)
  },
)

/** An answer as text: the matches between brackets, what was left out as dots. */
function told({ total, hits, facets, unheld, nearest, some, recognised }: Answer, withFacets: boolean): string[] {
  const list = (words: readonly string[]) => words.join(', ')
  return [
    `${total} found`,
    ...hits.flatMap((hit) => [
      `- ${hit.id} (${list([hit.tier, hit.date, hit.comparison, ...hit.parties])}): ${marked(hit.title)}`,
      ...hit.texts.map((text) => `    ${text.label === undefined ? '' : `${text.label}: `}${marked(text)}`),
      ...(hit.attribution && hit.attribution.ranges.length > 0 ? [`    by ${marked(hit.attribution)}`] : []),
      ...hit.reasons.map(({ typed, found }) => `    for ${typed}: ${list(found)}`),
      ...(hit.notes.length > 0 ? [`    ${list(hit.notes)}`] : []),
      ...(hit.languages ? [`    ${JSON.stringify(hit.languages)}`] : []),
      ...(hit.marks === '' ? [] : [`    marks ${hit.marks}`]),
    ]),
    ...(some ? [`${some.count} hold ${list(some.held)}, not ${list(some.lacking)}`] : []),
    ...(unheld.length > 0 ? [`nowhere: ${list(unheld)}`] : []),
    ...(nearest.length > 0 ? [`nearest: ${list(nearest.map(({ query, count }) => `${query} (${count})`))}`] : []),
    ...recognised.map(({ facet, label, key, count, lang }) => `${facet} ${label} [${key}] ${lang ?? ''}(${count})`),
    ...(withFacets
      ? facets.map(({ facet, values }) => `${facet}: ${list(values.map(({ label, count }) => `${label} ${count}`))}`)
      : []),
  ]
}

function marked({ text, ranges, cutBefore, cutAfter }: MarkedText): string {
  let [shown, from] = ['', 0]
  for (const { start, end } of ranges) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`
    from = end
  }
  return `${cutBefore ? '… ' : ''}${shown}${text.slice(from)}${cutAfter ? ' …' : ''}`
}
