import { fromXml } from 'xast-util-from-xml'
import { x } from 'xastscript'
import { expect, test } from 'vitest'
import { atomFaults } from '#tests/atom-faults.ts'
import { renderAtom, type AtomFeed } from './atom-feed.ts'

const FEED: AtomFeed = {
  ...{ id: 'https://example.org/', self: 'https://example.org/feed.xml', title: 'Talks', subtitle: 'What is new' },
  ...{ language: 'en', direction: 'ltr', author: 'Harbour Watch', rights: 'CC BY 4.0' },
  ...{ updated: '2025-01-01T00:00:00Z', entries: [] },
}

function entry(id: string, text: string, updated = '2025-01-01T00:00:00Z'): AtomFeed['entries'][number] {
  const url = `https://example.org/${id}/`
  return { id: url, url, title: text, published: updated, updated, categories: [], content: [x('p', text)] }
}

/** What a reader of the feed has of a title and of the text below it. */
function readBack(xml: string): string[] {
  const texts: string[] = []
  const visit = (node: ReturnType<typeof fromXml> | object, inEntry: boolean): void => {
    if (!('children' in node)) return
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const text = child.children.map((one) => ('value' in one ? one.value : '')).join('')
      if (inEntry && ['title', 'p'].includes(child.name)) texts.push(text)
      visit(child, inEntry || child.name === 'entry')
    }
  }
  visit(fromXml(xml), false)
  return texts
}

test.each([
  ']]>',
  '<![CDATA[ x ]]>',
  '<!-- x --><script>y</script>',
  '&amp; &lt; &#0; &nbsp; & "\'',
  '🙂👩‍🚀🇺🇦',
  '𝒜𐍈',
  'a\u00a0b\u202fc',
  '\u200fשלום (abc)\u200e',
  'يطالب بوقف إطلاق النار',
  '<?xml version="1.0"?>',
])('a text with %j comes out of a feed as it went in', (text) => {
  const feed = renderAtom({ ...FEED, entries: [entry('a', text)] })
  expect(atomFaults(feed)).toEqual([])
  expect(readBack(feed)).toEqual([text, text])
})

test('a feed is as new as its newest entry, in whatever order they come', () => {
  const entries = [entry('a', 'A', '2025-01-02T00:00:00Z'), entry('b', 'B', '2025-03-01T10:00:00Z')]
  for (const some of [entries, entries.toReversed()]) {
    const feed = renderAtom({ ...FEED, entries: some })
    expect(/<updated>([^<]*)/.exec(feed)?.[1]).toBe('2025-03-01T10:00:00Z')
  }
})

test('a feed says in which language it is, and which way it is written', () => {
  const feed = renderAtom({ ...FEED, language: 'ar', direction: 'rtl', entries: [entry('a', 'يطالب')] })
  expect(feed).toContain('xml:lang="ar"')
  expect(feed).toContain('<div xmlns="http://www.w3.org/1999/xhtml" dir="rtl">')
})

test('a feed without entries is valid and bears its own time', () => {
  expect(atomFaults(renderAtom(FEED))).toEqual([])
  expect(renderAtom(FEED)).toContain('<updated>2025-01-01T00:00:00Z</updated>')
})
