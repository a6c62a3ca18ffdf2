import { expect, test } from 'vitest'
import { wordFinder } from './find-words.ts'
import { markWords } from './mark-words.ts'
import { older, spokenInUkrainian as spoken } from '#tests/spoken-example.ts'

const marked = (html: string) => markWords(`<html lang="uk">${html}</html>`, spoken)
const page = (html: string) => marked(html).html.slice('<html lang="uk">'.length, -'</html>'.length)

test('words that are not translated are marked wherever they stand, also within a sentence', () => {
  expect(page('<p>Сказала Ferry Company.</p>')).toBe('<p>Сказала <span lang="en" dir="ltr">Ferry Company</span>.</p>')
  expect(page('<p>وCompany</p>')).toBe('<p>و<span lang="en" dir="ltr">Company</span></p>')
  expect(page('<p>Fares fall &amp; &lt;rise&gt;</p>')).toBe(
    '<p><span lang="en" dir="ltr">Fares fall &amp; &lt;rise&gt;</span></p>',
  )
})

test('what only looks like them is left alone, byte for byte', () => {
  for (const html of [
    '<p>Companys &nbsp;Crews</p>',
    '<span lang="en">Company</span>',
    '<p lang="fr">La Company</p>',
    '<p title="a > b Company" data-x=\'<p>Crew</p>\'>Так</p>',
    '<script>const x = "<p>Crew</p>"</script><style>.Crew{}</style><!-- Crew -->',
    '<p lang="en"><img src="x"><b>Crew</b></p>',
  ]) {
    expect(page(html)).toBe(html)
  }
})

test('where no element may stand, the one around says the language', () => {
  expect(page('<title>Crew</title>')).toBe('<title lang="en">Crew</title>')
  expect(page('<option value="1">Crew</option><p>Crew</p>')).toBe(
    '<option lang="en" value="1">Crew</option><p><span lang="en" dir="ltr">Crew</span></p>',
  )
})

test('of a title that joins words of two languages, that of the most is said', () => {
  const fares = 'Fares fall &amp; &lt;rise&gt;'
  expect(page(`<svg><title>Команда: ${fares}</title></svg>`)).toBe(
    `<svg><title lang="en">Команда: ${fares}</title></svg>`,
  )
  expect(page('<title>Тарифи поромів: Crew · Затока</title>')).toBe('<title>Тарифи поромів: Crew · Затока</title>')
  expect(page('<title>Тарифи</title><svg><text>2024</text></svg>')).toBe(
    '<title>Тарифи</title><svg><text>2024</text></svg>',
  )
})

test('words whose original has changed since bear a sign, and are told with the page', () => {
  const { html, shown } = marked('<h1>Тарифи</h1><p>Про Тарифи: так</p>')
  expect(html).toContain('<h1>Тарифи<span class="translated-before">†</span></h1>')
  expect(html).toContain('Про Тарифи<span class="translated-before">†</span>: так')
  expect(shown).toEqual([older])
  expect(marked('<div data-translation="f.uk.md"><p>Інше</p></div>').shown).toEqual([older])
  expect(marked('<p>Інше</p>').shown).toEqual([])
})

test('of words that begin at one place the longer are found, however many are known', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `The sentence number ${at}`)
  const find = wordFinder([...many, 'The sentence', 'EU'])
  const text = 'The sentence number 19999 of the EU, The sentence'
  expect(find(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'The sentence number 19999',
    'EU',
    'The sentence',
  ])
})
