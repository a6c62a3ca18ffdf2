import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { compareDatasets } from '../change/compare-datasets.ts'
import { compareFiles, type OtherFile } from '../change/compare-files.ts'
import { buildDatasets, type Dataset } from '../model/dataset.ts'
import { recordsOf } from '../model/records-of.ts'
import { renderChangesMarkdown, type BesideRecords } from './changes-markdown.ts'

/** What a reviewer sees without scrolling. */
const SCREEN = 40

const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10)

/** So many statements of a party, in words that a reviewer would tire of. */
const statements = (count: number, quote: (at: number) => string, more = '', party = 'north') =>
  Array.from(
    { length: count },
    (_, at) =>
      `# positions/border/${day(at)}-${party}.md\nquote: { text: ${JSON.stringify(quote(at))}, lang: en }\n${more}\n`,
  ).join('')

function screenOf(before: Dataset | string, after: Dataset | string, beside: BesideRecords = {}): string {
  const [old, now] = [before, after].map((state) => (typeof state === 'string' ? exampleDataset(state) : state))
  const markdown = renderChangesMarkdown(compareDatasets([old!], [now!], beside.unread), beside)
  return markdown.split('\n').slice(0, SCREEN).join('\n')
}

const others = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([file, text]): [string, OtherFile] => [file, { text, state: text }]))

test('66 final stops dropped do not hide the one negation that is turned', () => {
  const quote = (at: number) => (at === 41 ? 'There is no formal requirement.' : `We ask for fence ${at}.`)
  const turned = (at: number) => (at === 41 ? 'There is a formal requirement.' : quote(at).slice(0, -1))
  const screen = screenOf(statements(67, quote), statements(67, turned))
  expect(screen).toContain('final stop 66')
  expect(screen).toContain('There is [-no-]{+a+} formal requirement')
  expect(screen).toContain('negation 1.')
})

test('a party under another name does not hide the negation that is turned in one of its 22 statements', () => {
  const quote = (at: number) => `We do not ask for fence ${at}`
  const before = `# parties/north.md\nname: North\n${statements(22, quote)}`
  const after = `# comparison.md\nparties: [nord, south, east]\n# parties/nord.md\nname: North\n${statements(22, (at) => (at === 9 ? 'We do ask for fence 9' : quote(at)), '', 'nord')}`
  const withoutNorth = buildDatasets(
    recordsOf(exampleDataset(after)).filter(({ file }) => !/parties\/north/.test(file)),
  )[0]!
  const screen = screenOf(before, withoutNorth)
  expect(screen).toContain('We do [-not -]ask for fence 9')
  expect(screen).not.toMatch(/gone|added/i)
})

test('200 conditions in other words do not hide a figure that lost a nought', () => {
  const at300 = (at: number) => (at === 150 ? 'At least 300 billion a year' : `We ask for it, number ${at}`)
  const before = statements(200, at300, 'condition: It asked for something.')
  const after = statements(200, (at) => at300(at).replace('300', '30'), 'condition: It said that it wants something.')
  expect(screenOf(before, after)).toContain('At least [-300-]{+30+} billion')
})

test('a comma behind a no is no harmless punctuation', () => {
  const quote = (at: number) => (at === 3 ? 'No, agreement is possible' : `We ask, again, for ${at}`)
  const turned = (at: number) => (at === 3 ? 'No agreement is possible' : `We ask again for ${at}`)
  const screen = screenOf(statements(60, quote), statements(60, turned))
  expect(screen).toContain('punctuation 59')
  expect(screen).toMatch(/No\[-,?-\]|\[-No, ?-\]|No\[-, ?-\]/)
})

test('a syllable that denies a word is seen among words that only changed their first letter', () => {
  const quote = (at: number) => (at === 30 ? 'Such a line is unacceptable to us' : `Fence ${at} is what We ask for`)
  const turned = (at: number) => (at === 30 ? 'Such a line is acceptable to us' : `Fence ${at} is what we ask for`)
  const screen = screenOf(statements(60, quote), statements(60, turned))
  expect(screen).toContain('negation')
  expect(screen).toContain('[-unacceptable-]{+acceptable+}')
  expect(screen).toContain('capital letters 59')
})

test('a comparison in another folder does not hide that a stance was coded otherwise', () => {
  const before = exampleDataset(statements(30, (at) => `We ask for ${at}`, 'stances: { fence: supports }'))
  const after = exampleDataset(
    statements(30, (at) => `We ask for ${at}`, 'stances: { fence: supports }').replace('supports', 'rules-out'),
  )
  const moved = recordsOf(after).map((record) => {
    const at = { comparison: 'new-talks', file: record.file.replace(/^talks/, 'new-talks') }
    return record.type === 'comparison' ? { ...record, ...at, id: 'new-talks' } : { ...record, ...at }
  })
  const screen = screenOf(before, buildDatasets(moved)[0]!)
  expect(screen).toContain('supports → rules-out, with words and source as they were')
  expect(screen).toContain('it was talks; nothing leads from the old address to this one')
  expect(screen).not.toMatch(/Records (?:gone|added)/)
})

test('the host of one source among 100 that were read again is seen', () => {
  const sources = (host: (at: number) => string, accessed: string) =>
    Array.from(
      { length: 100 },
      (_, at) => `# sources/s${at}.md\nurl: "https://${host(at)}/${at}"\naccessed: ${accessed}\ntitle: Text ${at}\n`,
    ).join('')
  const before = sources(() => 'gazette.example.org', '2025-01-01')
  const after = sources((at) => (at === 77 ? 'gazette.example.net' : 'gazette.example.org'), '2025-02-01')
  const screen = screenOf(before, after)
  expect(screen).toContain('host of a source')
  expect(screen).toContain('gazette.example.net/77')
})

test('another date moves the file of a statement, and is told as a date and not as a record gone', () => {
  const before = statements(40, (at) => `We ask for fence ${at}.`)
  const after = statements(40, (at) => `We ask for fence ${at}`).replace(`${day(20)}-north`, '2025-11-30-north')
  const screen = screenOf(before, after)
  expect(screen).toContain(`[-${day(20)}-]{+2025-11-30+}`)
  expect(screen).toContain('date 1')
  expect(screen).not.toContain('gone')
})

test('what binds is told in other languages too, whichever the record says it is in', () => {
  const quote = (at: number) => (at === 5 ? 'Войска должны уйти' : `Требование ${at}.`)
  const turned = (at: number) => (at === 5 ? 'Войска могут уйти' : `Требование ${at}`)
  expect(screenOf(statements(50, quote), statements(50, turned))).toMatch(/how binding[^\n]*\[-должны-\]\{\+могут\+\}/)
  const [denied, said] = ['Wir sind nicht bereit', 'Wir sind bereit']
  expect(
    screenOf(
      statements(1, () => denied),
      statements(1, () => said),
    ),
  ).toContain('negation 1')
})

test('300 new statements do not hide other settings, a loaded term taken out and a warning accepted', () => {
  const before = '# comparison.md\nloaded_terms: [{ term: wall, lang: en, neutral: fence }]\n'
  const added = statements(300, (at) => `We ask for ${at}`)
  const accepted = '# positions/water/2025-07-01-south.md\naccept: [{ rule: loaded-term, reason: It is their word. }]\n'
  const files = compareFiles(others({ 'site.yaml': 'url: a\n' }), others({ 'site.yaml': 'url: b\n' }))
  const screen = screenOf(before, added + accepted, {
    files,
    outside: [{ file: '.github/workflows/check.yml', change: 'changed' }],
  })
  expect(screen).toContain('**Not records only.**')
  for (const place of ['site.yaml', 'loaded_terms', 'loaded-term', '.github/workflows/check.yml'])
    expect(screen).toContain(place)
  expect(screenOf('', added)).toContain('**Records only.**')
})

test('a record that takes over the address of another is held against it', () => {
  const before = statements(30, (at) => `We ask for fence ${at}`)
  const [, kept] = before.split(/(?=# positions\/border\/2024-01-02)/)
  const after = `${kept}# positions/water/2025-03-01-south.md\nformer_ids: [border/${day(0)}-north]\nquote: { text: We never asked for a fence, lang: en }\n`
  const screen = screenOf(before, after)
  expect(screen).toMatch(/north-?\]\{\+south/)
  expect(screen).toContain('never')
  const stolen = `${before}# positions/water/2025-03-01-south.md\nformer_ids: [border/${day(0)}-north]\n`
  expect(screenOf(before, stolen)).toContain(`says that it had the address of border/${day(0)}-north`)
})

test('a coding that changed under words that did not is seen among 100 ticks', () => {
  const coded = (stance: string, checked: string) =>
    statements(100, (at) => `We ask for ${at}`, `checked: ${checked}\nstances: { fence: supports }`).replace(
      'supports',
      stance,
    )
  const screen = screenOf(coded('supports', '2025-01-01'), coded('requires', '2025-02-01'))
  expect(screen).toContain('supports → requires, with words and source as they were')
})

test('a denial that moved to the other half of a sentence is two denials in other places', () => {
  const [before, after] = ['We ask not for land but for peace', 'We ask for land but not for peace']
  expect(
    screenOf(
      statements(1, () => before),
      statements(1, () => after),
    ),
  ).toContain('negation 2')
})

test('a statement that became that of another party is told as such, and so is an outcome that became agreed', () => {
  const before = statements(20, (at) => `We ask for fence ${at}.`)
  const after = before.replace(`${day(4)}-north`, `${day(4)}-south`).replaceAll('.", lang', '", lang')
  expect(screenOf(before, after)).toMatch(/who said it[^\n]*\[-north-\]\{\+south\+\}/)
  const round = (status: string) =>
    `# rounds/spring.md\noutcomes: [{ text: A list., status: ${status}, announced_by: [] }]\n`
  expect(screenOf(round('announced'), round('agreed'))).toContain('[-announced-]{+agreed+}')
})

test('a long text with 80 harmless turns of phrase does not hide the one that denies', () => {
  const text = (word: string, denied: string) =>
    Array.from({ length: 90 }, (_, at) => `Part ${at} ${at === 80 ? denied : word} a matter of talks`).join(', ')
  const body = (content: string) => `# positions/border/2025-06-02-north.md\n---\n${content}\n`
  const screen = screenOf(body(text('remains', 'is not')), body(text('stays', 'is')))
  expect(screen).toMatch(/negation[^\n]*Part 80 is \[-not -\]a matter/)
})

test('files that can no longer be read are told first, and do not push out what can be', () => {
  const unread = Array.from({ length: 90 }, (_, at) => `talks/positions/border/x${at}.md`)
  const before = statements(30, (at) => `We do not ask for ${at}`)
  const screen = screenOf(before, before.replace('do not ask for 0', 'ask for 0'), { unread })
  expect(screen).toContain('Files that could not be read: 90')
  expect(screen).toMatch(/negation 1/)
  expect(screen).toContain('[-do not -]')
})
