import { expect, test } from 'vitest'
import { languageBases, rootOf } from '../model/language-bases.ts'
import { parseSite } from './parse-site.ts'
import { findUnfit } from './site-fits.ts'

const BARE = `title: "Talks"
tagline: "Who said what."
url: https://example.org
licence:
  name: "CC BY 4.0"
  url: https://creativecommons.org/licenses/by/4.0/
`

function read(
  more: string,
  named: { comparisons?: string[]; pages?: string[]; copied?: string[] } = {},
): string[] | string {
  const parsed = parseSite(BARE + more)
  if (!parsed.ok)
    return parsed.problems.map(({ rule, line, message, fix }) => `${rule} ${line}: ${message}. ${fix ?? ''}`)
  const pages = (named.pages ?? []).map((id) => ({ id, file: `pages/${id}.md`, former_ids: [] }))
  const given = { comparisons: [], formerComparisons: [], copied: [], words: null, ...named, pages }
  const problems = findUnfit(parsed.site, parsed.locate, given)
  if (problems.length > 0) return problems.map(({ rule, file, message }) => `${rule} ${file}: ${message}`)
  return `${parsed.site.language} of ${parsed.site.languages.join(', ')}`
}

test('a site has one language, or several of which the first is that of its records', () => {
  expect(read('')).toBe('en of en')
  expect(read('language: de\n')).toBe('de of de')
  expect(read('languages: [en, uk, zh-Hant]\n')).toBe('en of en, uk, zh-Hant')
  expect(read('language: en\nlanguages: [en, uk]\n')).toBe('en of en, uk')
})

test('settings that contradict each other are refused, with what to do', () => {
  const [problem = ''] = read('language: uk\nlanguages: [en, uk]\n')
  expect(problem).toMatch(/^field-value 7: language: found uk beside languages/)
  expect(problem).toContain('put uk first under languages')
  expect(read('languages: [en]\n')[0]).toContain('a site of one has language instead')
  expect(read('languages: [en, en]\n')[0]).toContain('each language once')
  expect(read('languages: [en, ua]\n')[0]).toMatch(/^field-value/)
})

test('nothing takes the addresses of a language', () => {
  const languages = 'languages: [en, uk, zh-Hant]\n'
  expect(read(languages, { comparisons: ['en'], pages: ['ukraine'], copied: ['papers/uk.pdf'] })).toBe(
    'en of en, uk, zh-Hant',
  )
  expect(read(languages, { comparisons: ['uk'] })[0]).toContain('reserved-name uk/comparison.md')
  expect(read(languages, { pages: ['zh-hant'] })[0]).toContain('reserved-name pages/zh-hant.md')
  expect(read(languages, { copied: ['uk/paper.pdf'] })[0]).toContain('reserved-name public/uk/paper.pdf')
  expect(read('languages: [en, api]\n')[0]).toContain('reserved-name site.yaml')
})

test('each language is below the root, the main one at it, and every one finds back', () => {
  const languages = ['en', 'uk']
  expect(languageBases(languages, '/talks/')).toEqual([
    { language: 'en', base: '/talks/' },
    { language: 'uk', base: '/talks/uk/' },
  ])
  for (const one of languageBases(languages, '/talks/')) expect(rootOf({ ...one, languages })).toBe('/talks/')
})
