import { expect, test } from 'vitest'
import { parsePage } from './parse-page.ts'

const read = (text: string) => parsePage('imprint', 'pages/imprint.md', text)
const told = (text: string) => {
  const result = read(text)
  return result.ok ? [] : result.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)
}

test('a page has its title, its text without the blank lines around it, and the line on which that begins', () => {
  const result = read('---\ntitle: "Imprint"\n---\n\n \t\nWho we are.\n\nAnd where.\n\n')
  expect(result).toMatchObject({
    ok: true,
    line: 6,
    page: { id: 'imprint', file: 'pages/imprint.md', title: 'Imprint', body: 'Who we are.\n\nAnd where.' },
  })
  expect(read('---\ntitle: "Imprint"\n---\nWho we are.')).toMatchObject({ ok: true, line: 4 })
})

test.each([
  ['no title', '---\nformer_ids: [a]\n---\n', ['pages/imprint.md:2 missing-field']],
  ['no fields', 'Who we are.\n', ['pages/imprint.md:1 frontmatter-fence']],
  ['hidden letters in its text', '---\ntitle: "A"\n---\nWho\u202E we are.\n', ['pages/imprint.md:4 hidden-character']],
  [
    'hidden letters and no fence',
    'Who\u202E we are.\n',
    ['pages/imprint.md:1 frontmatter-fence', 'pages/imprint.md:1 hidden-character'],
  ],
  ['another encoding', '-\0-\0-\0\n\0', ['pages/imprint.md:1 file-encoding']],
  ['a type of YAML', '---\ntitle: !x "A"\n---\n', ['pages/imprint.md:2 yaml-feature']],
])('a page with %s is refused', (_, text, expected) => {
  expect(told(text).sort()).toEqual(expected)
})
