import { expect, test } from 'vitest'
import { parseSite } from './parse-site.ts'
import { findUnfit, type Named } from './site-fits.ts'

const BARE = `title: "Talks"
tagline: "Who said what."
url: https://example.org
licence:
  name: "CC BY 4.0"
  url: https://creativecommons.org/licenses/by/4.0/
`

const WORDS: Named['words'] = {
  texts: new Map([
    ['search.none', 'Nothing was found.'],
    ['search.count', '{count} of {all} statements'],
    ['search.plural', '{count, plural,\n  one {# hit} other {# hits}}'],
  ]),
  faultOf: (key, text) => (key === 'search.plural' && !text.includes('other') ? 'Write other { }.' : null),
}

/** What is said of settings, beside what there is: place, message and fix. */
function told(more: string, named: Partial<Named> = {}): string[] {
  const parsed = parseSite(BARE + more)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const nothing: Named = { comparisons: [], formerComparisons: [], pages: [], copied: [], words: null }
  return findUnfit(parsed.site, parsed.locate, { ...nothing, ...named }).map(
    ({ file, line, column, rule, message, fix, related = [] }) =>
      [
        `${rule} ${file}:${line}:${column} ${message}. ${fix}`,
        ...related.map((at) => `see ${at.file}:${at.line}`),
      ].join(' '),
  )
}

const page = (id: string, ...former_ids: string[]) => ({ id, file: `pages/${id}.md`, former_ids })

test('settings that name what is there are fine', () => {
  const more = `comparisons: [talks]
unpublished: [drafts]
navigation: [comparisons, imprint, {title: "Elsewhere", url: "https://example.net/"}]
footer: [method, imprint]
words:
  search.none: "We found nothing."
  search.count: "{count} statements of {all}"
`
  expect(told(more, { comparisons: ['talks', 'drafts'], pages: [page('imprint')], words: WORDS })).toEqual([])
  expect(told('')).toEqual([])
})

test('a comparison that is not there is told, with the one that was meant', () => {
  expect(told('comparisons: [talks, talsk]\nunpublished: [elsewhere]\n', { comparisons: ['talks'] })).toEqual([
    'missing-site site.yaml:7:22 found "talsk", expected the folder of a comparison. Did you mean "talks"?',
    'missing-site site.yaml:8:15 found "elsewhere", expected the folder of a comparison. Remove it, or add the comparison.',
  ])
})

test('a page of a menu that is not there is told, with the one that was meant', () => {
  expect(told('navigation: [imprnt, methd]\nfooter: [nowhere]\n', { pages: [page('imprint')] })).toEqual([
    'missing-site site.yaml:7:14 found "imprnt", expected a page of the site or the name of a file in pages/. Did you mean "imprint"?',
    'missing-site site.yaml:7:22 found "methd", expected a page of the site or the name of a file in pages/. Did you mean "method"?',
    'missing-site site.yaml:8:10 found "nowhere", expected a page of the site or the name of a file in pages/. Add the page.',
  ])
})

test('words of the interface are told that it does not have, that lack a value, and that cannot be said', () => {
  const words = `words:
  search.non: "Nothing."
  other: "Nothing."
  search.count: "{count} statements"
  search.plural: "{count, plural, one {# hit}}"
`
  expect(told(words, { words: WORDS })).toEqual([
    'unknown-word site.yaml:8:3 found no words "search.non" in the interface. Did you mean "search.none"?',
    'unknown-word site.yaml:9:3 found no words "other" in the interface. npm run export -- --words lists all keys.',
    'unknown-word site.yaml:10:17 found words without {all}, expected it as in "{count} of {all} statements". Write it where its value should stand.',
    'unknown-word site.yaml:11:18 found words that cannot be said, expected them to hold what "{count, plural, one {# hit} other {# hits}}" does. Write other { }.',
  ])
  expect(told(words.replace('{count} statements', 'statements'), { words: WORDS })[2]).toContain(
    'without {count}, {all},',
  )
  // Whoever does not show the words says nothing of them.
  expect(told(words)).toEqual([])
})

test('a page, a former name of one or a file takes no address of a comparison', () => {
  const named = { comparisons: ['talks'], formerComparisons: ['border-talks'] }
  const pages = [page('talks'), page('border-talks'), page('imprint', 'talks', 'border-talks', 'old')]
  expect(told('', { ...named, pages, copied: ['talks/a.pdf', 'Talks/b.pdf', 'talks', 'papers/talks/a.pdf'] })).toEqual([
    'reserved-name pages/talks.md:1:1 found a page "talks", expected another name: a comparison has this address. Rename the page.',
    'reserved-name pages/border-talks.md:1:1 found a page "border-talks", expected another name: a comparison had this address, which leads to it. Rename the page.',
    'reserved-name pages/imprint.md:1:1 found the former name "talks", expected another name: a page has this address. Take it out of former_ids.',
    'reserved-name pages/imprint.md:1:1 found the former name "border-talks", expected another name: a page has this address. Take it out of former_ids.',
    'reserved-name public/talks/a.pdf:1:1 found a file in "talks/", expected another name: a comparison has this address. Give its folder another name.',
    'reserved-name public/Talks/b.pdf:1:1 found a file in "talks/", expected another name: a comparison has this address. Give its folder another name.',
  ])
  expect(told('', { ...named, pages: [page('imprint', 'talks', 'search', 'border-talks')] })).toEqual([
    'reserved-name pages/imprint.md:1:1 found the former name "talks", expected another name: a comparison has this address. Take it out of former_ids.',
    'reserved-name pages/imprint.md:1:1 found the former name "search", expected another name: the site has this address. Take it out of former_ids.',
    'reserved-name pages/imprint.md:1:1 found the former name "border-talks", expected another name: a comparison had this address, which leads to it. Take it out of former_ids.',
  ])
})

test('what would take the address of a language is told where it lies, and which language', () => {
  const languages = 'languages: [en, uk]\n'
  const why = 'found a name that would take /uk/, expected another: the pages in that language are there. Rename it.'
  expect(told(languages, { comparisons: ['talks', 'uk'], pages: [page('uk')] })[1]).toBe(
    `reserved-name uk/comparison.md:1:1 ${why} see site.yaml:7`,
  )
  expect(told(languages, { pages: [page('uk'), page('en')] })).toEqual([
    `reserved-name pages/uk.md:1:1 ${why} see site.yaml:7`,
  ])
  expect(told(languages, { copied: ['UK/a.pdf', 'en/a.pdf'] })).toEqual([
    `reserved-name public/UK/a.pdf:1:1 ${why} see site.yaml:7`,
  ])
  expect(told('languages: [en, api]\n')).toEqual([
    'reserved-name site.yaml:7:17 found the language api, whose address /api/ the site needs for itself. Write it with its script or country.',
  ])
  expect(told('languages: [api, en]\n')).toEqual([])
})
