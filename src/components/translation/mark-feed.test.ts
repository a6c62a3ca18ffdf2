import { fromXml } from 'xast-util-from-xml'
import { expect, test } from 'vitest'
import { markFeed } from './mark-feed.ts'
import { spokenInUkrainian as spoken } from '#tests/spoken-example.ts'

const entry = (title: string, content: string, more = '') =>
  `<entry><title>${title}</title><link rel="alternate" href="x" />${more}<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content}</div></content></entry>`
const feed = (...entries: string[]) => `<feed xml:lang="uk"><title>Стрічка</title>${entries.join('')}</feed>`

test('what is not translated says its language within the content of an entry, and no other does', () => {
  const marked = markFeed(feed(entry('Так', '<p><strong>Crew</strong> Так, Ferry Company.</p>')), spoken)
  expect(marked).toBe(
    feed(
      entry(
        'Так',
        '<p><strong><span xml:lang="en" lang="en" dir="ltr">Crew</span></strong> Так, <span xml:lang="en" lang="en" dir="ltr">Ferry Company</span>.</p>',
      ),
    ),
  )
  const quoted = feed(entry('Так', '<blockquote xml:lang="en" lang="en"><p>Crew</p></blockquote>'))
  expect(markFeed(quoted, spoken)).toBe(quoted)
})

test('titles and labels say the language that most of them is in', () => {
  const more = '<category term="crew" label="Ferry Company" scheme="x" /><category term="b" label="Так" scheme="x" />'
  const marked = markFeed(feed(entry('Так: Fares fall &#x26; &lt;rise>', '<p>Так</p>', more)), spoken)
  expect(marked).toContain('<title xml:lang="en">Так: Fares fall')
  expect(marked).toContain('<category xml:lang="en" term="crew"')
  expect(marked).toContain('<category term="b"')
  expect(marked).toContain('<title>Стрічка</title>')
})

test('what was translated before its original was changed bears a sign, and its entry alone says so, with the day', () => {
  const marked = markFeed(
    feed(entry('Інше', '<p>Про Тарифи: так</p>'), entry('Тарифи', '<p>Так</p>'), entry('Так', '<p>Так</p>')),
    spoken,
  )
  expect(marked).toContain('<p>Про Тарифи<span class="translated-before">†</span>: так</p><p>† Translated before')
  expect(marked.match(/<p>† [^<]*: Тарифи \(translated on 1 Dec 2024\)<\/p>/g)).toHaveLength(2)
  expect(() => fromXml(marked)).not.toThrow()
})

test('a feed in which all is translated stays as it is, byte for byte', () => {
  const plain = feed(entry('Так', '<p>Так &#x26; ні</p>'))
  expect(markFeed(plain, { ...spoken, untranslated: new Set(), translated: new Map() })).toBe(plain)
})
