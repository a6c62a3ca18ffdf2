import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT_SCHEMA, FIRST_SCHEMA } from '../model/content-schema.ts'
import { CODEMODS } from './codemods.ts'
import { oldLines, planUpgrade, schemaOf } from './plan-upgrade.ts'

const FIRST_FORM = 'src/tests/fixtures/first-form'
const SITE = 'title: "A"\nlanguage: en\n'

const first = new Map(
  readdirSync(FIRST_FORM, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(FIRST_FORM.length + 1), readFileSync(path, 'utf8')]),
)

/** What an upgrade makes of files; a text where it refuses. */
function upgraded(texts: ReadonlyMap<string, string>): Map<string, string> | string {
  const plan = planUpgrade(texts)
  return 'refused' in plan
    ? plan.refused
    : new Map([...texts, ...plan.changes.map(({ to, text }) => [to!, text] as const)])
}

test('the steps lead from the first form to the present one, each to the next', () => {
  const forms = [FIRST_SCHEMA, ...CODEMODS.map(({ to }) => to)]
  expect(CODEMODS.map(({ from, to }) => [from, to])).toEqual(CODEMODS.map((_, at) => [forms[at], forms[at]! + 1]))
  expect(forms.at(-1)).toBe(CONTENT_SCHEMA)
})

test('every code of a language that the first version took is written as it is now, and no other line changes', () => {
  const after = upgraded(first) as Map<string, string>
  const changed = [...first].flatMap(([file, text]) => {
    const lines = after.get(file)!.split('\n')
    return text
      .split('\n')
      .flatMap((line, at) => (line === lines[at] ? [] : [`${file}: ${line.trim()} -> ${lines[at]!.trim()}`]))
  })
  expect(changed.sort()).toEqual([
    'island/claims/broken-crane.md: lang: ua -> lang: uk',
    'island/claims/broken-crane.md: lang: zh-hant -> lang: zh-Hant',
    'island/comparison.md: lang: ua -> lang: uk',
    'island/comparison.md: languages: [en, ua, jpn] -> languages: [en, uk, ja]',
    'island/positions/wharf/2024-06-10-north.md: lang: en-gb -> lang: en-GB',
    'island/positions/wharf/2024-06-10-north.md: lang: ukr -> lang: uk',
    'island/positions/wharf/2024-06-11-south.md: quote: {text: "必須由我方保留", lang: "zh-hant"} -> quote: {text: "必須由我方保留", lang: "zh-Hant"}',
    'island/sources/paper.md: lang: zh-hant -> lang: zh-Hant',
    'island/sources/speech.md: lang: ua -> lang: uk',
    'site.yaml: language: en-gb -> language: en-GB',
  ])
  expect(after.get('site.yaml')).toMatch(/\nschema: 2\n$/)
  expect(planUpgrade(after)).toMatchObject({ from: CONTENT_SCHEMA, changes: [] })
})

test('line ends and comments stay, and what cannot be read is left alone', () => {
  const source = '---\r\n# Ukrainian.\r\nlang: ua\r\n---\r\n'
  const broken = '---\nlang: ua: x\n---\n'
  const texts = new Map([
    ['site.yaml', SITE.replaceAll('\n', '\r\n')],
    ['a/sources/x.md', source],
    ['a/sources/y.md', broken],
    ['a/evidence/x.yaml', 'lang: ua\n'],
  ])
  const after = upgraded(texts) as Map<string, string>
  expect(after.get('a/sources/x.md')).toBe(source.replace('ua', 'uk'))
  expect(after.get('a/sources/y.md')).toBe(broken)
  expect(after.get('a/evidence/x.yaml')).toBe('lang: ua\n')
  expect(after.get('site.yaml')).toMatch(/\r\nschema: 2\r\n$/)
})

test.each([
  ['schema: 99', 'form 99'],
  ['schema: 0', 'The schema that site.yaml names is none'],
  ['schema: "two"', 'The schema that site.yaml names is none'],
  ['a: b: c', 'cannot be read'],
])('content of a form that is not known is refused: %s', (line, why) => {
  expect(upgraded(new Map([['site.yaml', `${SITE}${line}\n`]]))).toContain(why)
})

test('without settings, or with settings on one line, nobody knows what to raise', () => {
  expect(upgraded(new Map())).toContain('There is no site.yaml')
  expect(upgraded(new Map([['site.yaml', '{title: "A"}\n']]))).toContain('Write each setting on a line of its own')
})

test('the form that settings name is raised where it stands', () => {
  const after = upgraded(new Map([['site.yaml', `schema: 1\n${SITE}`]])) as Map<string, string>
  expect(after.get('site.yaml')).toBe(`schema: 2\n${SITE}`)
  expect(schemaOf(SITE)).toBe(FIRST_SCHEMA)
})

test('lines of an earlier form are those that are written anew', () => {
  const text = '---\ntitle: "A"\nlang: ua\n---\n'
  expect([...oldLines('a/sources/x.md', text, 1)]).toEqual([3])
  expect([...oldLines('a/sources/x.md', text, CONTENT_SCHEMA)]).toEqual([])
})
