import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { compareDatasets } from './compare-datasets.ts'
import { CONCERNS, weighChange } from './weigh-change.ts'

const weighed = (before: string, after: string) =>
  compareDatasets([exampleDataset(before)], [exampleDataset(after)]).flatMap(({ changes }) => changes.map(weighChange))

const concerns = (before: string, after: string) =>
  weighed(before, after).flatMap(({ worries }) => worries.map(({ concern }) => concern))

const harmless = (before: string, after: string) => weighed(before, after).flatMap((one) => one.harmless ?? [])

/** The places of concern, with what came between pluses and what went between hyphens. */
const places = (before: string, after: string) =>
  weighed(before, after).flatMap(({ worries }) =>
    worries.map(({ words }) =>
      words.map(({ text, change }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[change]).join(''),
    ),
  )

const POSITION = '# positions/border/2025-06-02-north.md\n'
const CLAIM = '# claims/fence.md\n'
const SOURCE = "# sources/paper.md\nurl: 'https://example.org/a'\n"
const DRAFT = `# drafts/paper.md
clauses:
  - { id: state, heading: The line, summary: It says so., state: proposed, seen: whole,
      amounts: [{ of: line, value: 5, as: exactly, unit: km }] }
`
const quote = (text: string) => `${POSITION}quote: { text: ${JSON.stringify(text)}, lang: en }`
const condition = (text: string) => `${POSITION}condition: ${JSON.stringify(text)}`

test.each([
  ['a record that is gone', '# rounds/autumn.md', '', ['gone']],
  ['a record under another name', '# rounds/autumn.md', '# rounds/fall.md', ['address']],
  ['one that leads on by itself', '# rounds/autumn.md', '# rounds/fall.md\nformer_ids: [autumn]', []],
  [
    'one that takes the address of another',
    '# rounds/autumn.md\ntitle: A',
    '# rounds/autumn.md\ntitle: A\n# rounds/fall.md\nformer_ids: [autumn]',
    ['address'],
  ],
  ['a new record', '', '# rounds/autumn.md', []],
  ['a warning that is accepted', POSITION, `${POSITION}accept: [{ rule: loaded-term, reason: So. }]`, ['rule']],
  [
    'another stance',
    `${POSITION}stances: { fence: supports }`,
    `${POSITION}stances: { fence: requires }`,
    ['stance', 'shown'],
  ],
  ['letters that look like others', condition('A text'), condition('A tеxt'), ['wording', 'letters']],
  [
    'a word in place of terms that the checks hold to be loaded',
    '',
    '# comparison.md\nloaded_terms: [{ term: wall, lang: en, neutral: fence }]',
    ['rule'],
  ],
  [
    'another figure',
    `${POSITION}amounts: [{ of: fence, value: 5, as: exactly, unit: km }]`,
    `${POSITION}amounts: [{ of: fence, value: 50, as: exactly, unit: km }]`,
    ['number'],
  ],
  [
    'another measure of an issue',
    '',
    '# issues/border.md\nmeasure: [{ id: length, label: Length, unit: km }]',
    ['number'],
  ],
  [
    'a statement that takes the place of another',
    POSITION,
    `${POSITION}supersedes: [border/2025-01-01-north]`,
    ['standing'],
  ],
  ['a statement that is taken back', POSITION, `${POSITION}withdrawn: 2025-07-01`, ['standing']],
  ['a text that is agreed', DRAFT, DRAFT.replace('state: proposed', 'state: agreed'), ['standing']],
  ['another figure in a text', DRAFT, DRAFT.replace('value: 5', 'value: 50'), ['number']],
  ['another day on which it was said', `${CLAIM}said: 2025-01-01`, `${CLAIM}said: 2025-01-02`, ['date']],
  ['another day up to which anybody looked', '', '# comparison.md\ncovers_until: 2025-12-30', ['date']],
  ['another day on which somebody looked at a page', POSITION, `${POSITION}checked: 2025-12-30`, []],
  ['another speaker', `${POSITION}speaker: A. Speaker`, `${POSITION}speaker: B. Speaker`, ['party']],
  ['a speaker with a full stop more', `${POSITION}speaker: A Speaker`, `${POSITION}speaker: A. Speaker`, ['party']],
  ['another party of a claim', `${CLAIM}by: north`, `${CLAIM}by: east`, ['party']],
  ['another source of a statement', POSITION, `${POSITION}source: paper`, ['source']],
  ['a source that is named like a day', `${POSITION}source: 2025-01-01`, `${POSITION}source: 2025-01-02`, ['source']],
  ['a source on another page of its site', SOURCE, SOURCE.replace('/a', '/b'), ['source']],
  ['a source on another site', SOURCE, SOURCE.replace('example.org', 'example.net'), ['host', 'host']],
  ['a source of another day', SOURCE, `${SOURCE}published: 2025-11-11`, ['date']],
  ['other words of a speaker', quote('We ask for a fence'), quote('We ask for a gate'), ['words']],
  ['other words of the publisher', condition('It asks for a fence.'), condition('It asks for a gate.'), ['wording']],
  ['words of a speaker for the first time', POSITION, quote('We do not ask for 5 fences'), ['words']],
  ['words of a speaker no longer', quote('We do not ask for 5 fences'), POSITION, ['words']],
  ['a note for the first time', POSITION, `${POSITION}locator: Not on page 2`, []],
  [
    'a denial in what a source says of the place',
    `${POSITION}locator: on the board`,
    `${POSITION}locator: not on the board`,
    ['negation'],
  ],
  [
    'a denial in a note of the publisher',
    '# gaps/border-north.md\nwhere: It was in the papers',
    '# gaps/border-north.md\nwhere: It was not in the papers',
    ['negation'],
  ],
  ['a denial in a name', '# rounds/spring.md\nhost: The house', '# rounds/spring.md\nhost: No house', []],
  [
    'what a party answered',
    `${CLAIM}responses: [{ by: south, kind: denial, summary: It was so., source: treaty-draft }]`,
    `${CLAIM}responses: [{ by: south, kind: denial, summary: It was otherwise., source: treaty-draft }]`,
    ['words'],
  ],
  [
    'what came of talks',
    '# rounds/spring.md\noutcomes: [{ text: A fence, status: agreed, announced_by: [] }]',
    '# rounds/spring.md\noutcomes: [{ text: A wall, status: agreed, announced_by: [] }]',
    ['words'],
  ],
  [
    'an issue that is agreed',
    '',
    '# issues/border.md\nstate: agreed\nstate_source: treaty-draft\nstate_since: 2025-01-01',
    ['standing', 'date', 'source'],
  ],
  ['a comparison that is closed', '', '# comparison.md\nstatus: closed', ['standing']],
  ['the day on which a party came', '', '# parties/north.md\nentered: 2025-01-01', ['date']],
  ['a source of a day that nobody knows', SOURCE, `${SOURCE}published: unknown`, ['source']],
  ['a text with marks around it', quote('“Fence”, they ask'), quote('“Wall”, they ask'), ['words']],
  ['another page in the source', `${POSITION}locator: page 2`, `${POSITION}locator: page 3`, []],
  ['another name of a coder', `${POSITION}coded_by: [No, May]`, `${POSITION}coded_by: [No]`, []],
  ['a denial in the text below the fields', `${POSITION}---\nIt came.`, `${POSITION}---\nIt never came.`, ['negation']],
  ['a figure in the text below the fields', `${POSITION}---\nOn 2 pages.`, `${POSITION}---\nOn 3 pages.`, ['number']],
])('%s', (_, before, after, expected) => {
  expect(concerns(before, after)).toEqual(expected)
})

test('a text of which a word turns is told by that, whatever else turns with it beside', () => {
  const [told] = weighed(quote('We will not give 5 km at all'), quote('We may give 50 km at once'))
  expect(told?.worries.map(({ concern, also }) => [concern, also])).toEqual([
    ['negation', ['modal']],
    ['number', []],
    ['modal', []],
  ])
})

test('each place of a text is told by itself, with the words around it', () => {
  const between = 'and then we ask for many a thing that nobody has seen here so far, and '
  expect(places(quote(`We ask for ${between}we go`), quote(`We beg for ${between}they go`))).toEqual([
    'We -ask-+beg+ for and then we ask for many a thing th…',
    '…g that nobody has seen here so far, and -we-+they+ go',
  ])
})

test('words around a place are whole where they are few', () => {
  expect(places(quote('It is a fence of ours'), quote('It is a gate of ours'))).toEqual([
    'It is a -fence-+gate+ of ours',
  ])
  expect(places(quote('Fences now'), quote('Gates now'))).toEqual(['-Fences-+Gates+ now'])
  expect(places(quote('We ask now'), quote('We ask then'))).toEqual(['We ask -now-+then+'])
})

test('places with nothing but a mark between them are one', () => {
  expect(places(quote('We want fences, gates here'), quote('We want walls, doors here'))).toEqual([
    'We want -fences-+walls+, -gates-+doors+ here',
  ])
})

test('more places than anybody reads are told in one, and none is left out', () => {
  const words = (fence: string) => Array.from({ length: 102 }, (_, at) => `${fence}${at} of the border`).join(' ')
  const found = places(`${POSITION}---\n${words('fence')}`, `${POSITION}---\n${words('gate')}`)
  expect(found).toHaveLength(101)
  expect(found.at(-1)).toContain('+gate100+')
  expect(found.at(-1)).toContain('+gate101+')
  expect(found.at(-1)).not.toContain('border')
})

test.each([
  ['a full stop', quote('We ask for a fence.'), quote('We ask for a fence'), 'final-stop'],
  ['blanks in a name', `${POSITION}speaker: A  Speaker`, `${POSITION}speaker: A Speaker`, 'white-space'],
  ['capitals of the publisher', condition('It asks for a Fence.'), condition('It asks for a fence.'), 'capitals'],
])('%s is nothing to look at, and counted as what it is', (_, before, after, kind) => {
  expect(concerns(before, after)).toEqual([])
  expect(harmless(before, after)).toEqual([kind])
})

test('no concern is named twice, and what turns a sentence comes first', () => {
  expect(new Set(CONCERNS).size).toBe(CONCERNS.length)
  expect(CONCERNS.slice(0, 3)).toEqual(['negation', 'number', 'modal'])
})
