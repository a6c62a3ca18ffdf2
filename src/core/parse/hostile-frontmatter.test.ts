import { afterEach, expect, test } from 'vitest'
import { found, position, told } from '../../tests/hostile-position.ts'

const RUN = 'globalThis.hasRun = true; process.exit(1)'

afterEach(() => {
  expect('hasRun' in globalThis).toBe(false)
})

const HOSTILE = [
  ['an empty file', '', '1:1 frontmatter-fence'],
  ['a file of blanks', ' ', '1:1 frontmatter-fence'],
  ['a byte order mark before the fence', `\uFEFF${position()}`, '1:1 file-encoding'],
  ['a byte order mark alone', '\uFEFF', '1:1 file-encoding'],
  ['carriage returns alone as line ends', position().replaceAll('\n', '\r'), '1:1 file-encoding'],
  ['one carriage return within a line', position({ said: 'said: 2025-06-02\rx: y' }), '1:1 file-encoding'],
  ['a text without fields', 'The North wants a fence.\n', '1:1 frontmatter-fence'],
  ['fields that never end', '---\nparty: north\n', '1:1 frontmatter-fence'],
  ['a fence alone', '---', '1:1 frontmatter-fence'],
  ['an empty line before the fence', `\n${position()}`, '1:1 frontmatter-fence'],
  ['a blank before the fence', ` ${position()}`, '1:1 frontmatter-fence'],
  ['a blank behind the fence', position().replace('---', '--- '), '1:1 frontmatter-fence'],
  ['a tab behind the fence', position().replace('---', '---\t'), '1:1 frontmatter-fence'],
  ['fences of plus signs', '+++\nparty = "north"\n+++\n', '1:1 frontmatter-fence'],
  ['a fence of four hyphens', '----\nparty: north\n----\n', '1:1 frontmatter-fence'],
  ['a field on the first line', '--- party: north\n---\n', '1:1 frontmatter-fence'],
  ['fences of dashes that look like hyphens', '‑‑‑\nparty: north\n‑‑‑\n', '1:1 frontmatter-fence'],
  ['a closing fence with more behind it', '---\nparty: north\n---xyz\nbody\n', '3:1 frontmatter-fence'],
  ['a closing fence of four hyphens', '---\nparty: north\n----\nbody\n', '3:1 frontmatter-fence'],
  ['a closing fence with a blank behind it', '---\nparty: north\n--- \nbody\n', '3:1 frontmatter-fence'],
  ['two fences and nothing between', '---\n---\n', '2:1 yaml-map'],
  ['only blank lines between the fences', '---\n\n\n---\n', '2:1 yaml-map'],
  ['only comments between the fences', '---\n# party: north\n---\n', '2:1 yaml-map'],
  ['a text for fields', '---\nhello there\n---\n', '2:1 yaml-map'],
  ['a list for fields', '---\n- party\n- said\n---\n', '2:1 yaml-map'],
  ['null for fields', '---\nnull\n---\n', '2:1 yaml-map'],
  ['a number for fields', '---\n12\n---\n', '2:1 yaml-map'],
  ['more than 64 KiB', position({}, 'x'.repeat(70_000)), '1:1 file-size'],
  ['32,000 blank lines among the fields', `---\n${'\n'.repeat(32_000)}a: b\n---\n`, '1:1 file-size'],
  ['NUL characters, as of UTF-16', [...position()].map((letter) => `${letter}\0`).join(''), '1:1 file-encoding'],
] as const

test.each(HOSTILE)('refuses %s', (_, text, expected) => {
  expect(found(text).join()).toBe(expected)
})

test('what an author is told of each of them is what it was', async () => {
  const all = HOSTILE.map(([what, text]) => `# ${what}\n${told(text).join('\n')}\n`)
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/frontmatter.txt')
})

test.each([
  ...['js', ' js', '\tjs', 'javascript', ' javascript ', 'JavaScript', ' JavaScript', 'JS', 'Js', 'jS', 'node', 'es6'],
  ...[
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'toml',
    'yaml',
    'yml',
    'constructor',
    '__proto__',
    'toString',
    'valueOf',
  ],
  ...['hasOwnProperty', 'js\r', '\u00a0js', 'ｊｓ', 'eval', 'javascript;', '//js'],
])('never runs what stands behind a fence of ---%s', (language) => {
  for (const body of [RUN, `{ party: (() => { ${RUN} })() }`, `module.exports = { a: ${RUN.split(';')[0]} }`]) {
    expect(found(`---${language}\n${body}\n---\n`).join()).toMatch(/^1:1 (?:frontmatter-fence|file-encoding)$/)
    // Twice: gray-matter remembers files that it failed to read, and gives them back as good.
    expect(found(`---${language}\n${body}\n---\n`).join()).toMatch(/^1:1 (?:frontmatter-fence|file-encoding)$/)
  }
})
