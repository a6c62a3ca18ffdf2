import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { compareDatasets } from '../change/compare-datasets.ts'
import { compareFiles, type OtherFile } from '../change/compare-files.ts'
import { renderChangesMarkdown } from './changes-markdown.ts'

const BASE = `# positions/border/2025-06-02-north.md
stances: { fence: supports }
quote: { text: We would like a fence, lang: en }
`

const report = (before: string, after: string) =>
  renderChangesMarkdown(compareDatasets([exampleDataset(before)], [exampleDataset(after)]))

const others = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([file, text]): [string, OtherFile] => [file, { text, state: text }]))

/** The lines of a report that do not stand in a fenced block. */
function outsideOfFences(markdown: string): string {
  let fence = ''
  const outside = markdown.split('\n').filter((line) => {
    const [, run = ''] = /^ *(`{3,})(?:text)?$/.exec(line) ?? []
    if (fence === '' && run !== '') fence = run
    else if (fence !== '' && run === fence) fence = ''
    else return fence === ''
    return false
  })
  expect(fence).toBe('')
  return outside.join('\n')
}

test('says first what matters most', () => {
  const after = `${BASE.replace('like', 'need').replace('supports', 'requires')}locator: page 2\n`
  const titles = report(BASE, after).match(/^### .*$/gm)
  expect(titles).toEqual([
    '### Look at these first',
    '### In figures',
    '### Quoted words altered',
    '### Stances that the pages will show otherwise',
    '### Coded stances changed',
    '### Other fields changed',
  ])
})

test('a flood of one kind of change pushes no other out', () => {
  const flood = Array.from({ length: 90 }, (_, at) => `# sources/a${at}.md\n`).join('')
  const markdown = report(BASE, flood + BASE.replace('like', 'need'))
  expect(markdown).toContain('- Records added: 90')
  expect(markdown).toContain('And 50 more.')
  expect(markdown).toContain('We would [-like-]{+need+} a fence')
})

test('a text with little in common with what it was stands below it, and a date changes as a whole', () => {
  const condition = (text: string) => `${BASE}condition: ${text}\n`
  expect(report(condition('North asked for a fence.'), condition('It wants war.'))).toContain(
    '  - North asked for a fence.\n  + It wants war.\n',
  )
  expect(report('', '# comparison.md\ncovers_until: 2025-12-01')).toContain('  - 2025-12-31\n  + 2025-12-01\n')
})

test('the settings of the site are no records, but what changed in them is told', () => {
  const before = others({ 'site.yaml': 'title: A\nrepository: "https://example.org/a"\n', 'logo.svg': '<svg/>' })
  const after = others({ 'site.yaml': 'title: A\nrepository: "https://example.net/a"\n', 'x`y.html': '<b>@all</b>' })
  const markdown = renderChangesMarkdown([], { files: compareFiles(before, after) })
  expect(markdown).toContain('- Files that are no records: 3')
  expect(markdown).toContain('  - repository: "https://example.org/a"\n  + repository: "https://example.net/a"\n')
  expect(outsideOfFences(markdown)).toContain('- `x?y.html: new`')
  expect(outsideOfFences(markdown)).not.toContain('@all')
  expect(compareFiles(others({ 'site.yaml': 'a\nb\n' }), others({ 'site.yaml': 'a\r\nb\r\n' }))).toEqual([])
})

test('what a record says stands in fences that it cannot close, on one line', () => {
  const hostile = '@everyone ``` ![x](https://evil.example/x) </details> \n## Approved\n::error::x'
  const after = `${BASE}condition: ${JSON.stringify(hostile)}\nlocator: ${JSON.stringify('````` \u202E')}`
  const markdown = report(BASE, after)
  expect(outsideOfFences(markdown)).not.toMatch(/everyone|evil|Approved|::error|\u202E/)
  expect(markdown).not.toMatch(/^(?:::|## Approved)/m)
})

test('nor does the name of a file that could not be read', () => {
  const markdown = renderChangesMarkdown([], { unread: ['a\n```\n## Approved\n@all\u001b[2J.md'] })
  expect(outsideOfFences(markdown)).not.toMatch(/Approved|@all/)
  expect(markdown).not.toContain('\u001b')
})

test('a move by command is told as one, with how many records went along, and looked into all the same', () => {
  const statement = (party: string, words: string, former = '') =>
    `# positions/border/2025-06-02-${party}.md\nquote: { text: ${words}, lang: en }\n${former}`
  const before = `# parties/west.md\nname: West\n${statement('west', 'We do not ask for a fence')}`
  const after = `# parties/occident.md\nname: Occident\nformer_ids: [west]\n${statement('occident', 'We do ask for a fence', 'former_ids: [border/2025-06-02-west]')}`
  const markdown = report(before, after)
  expect(markdown).toContain('so that old addresses lead on: 2 (`party west → occident`, ...).')
  expect(markdown).toContain('We do [-not -]ask')
  expect(markdown).not.toContain('nothing leads from')
})

test('a report that is too long for its place says so first, ends with a whole line and a closed fence, and keeps the gravest', () => {
  const flood = (word: string) =>
    Array.from({ length: 400 }, (_, at) => `# sources/a${at}.md\ntitle: Text ${at} ${word}\n`).join('')
  const [before, after] = [
    exampleDataset(flood('one') + BASE),
    exampleDataset(flood('two') + BASE.replace('would', 'would not')),
  ]
  const room = { bytes: 6_000, whole: 'It stands elsewhere.' }
  const markdown = renderChangesMarkdown(compareDatasets([before], [after]), {}, room)
  expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(room.bytes)
  expect(markdown.slice(0, 300)).toMatch(/\*\*Cut: this is the beginning of \d+ KiB\.\*\* It stands elsewhere\./)
  expect(markdown).toContain('We would {+not +}like')
  expect(outsideOfFences(markdown)).not.toContain('words of others |')
})
