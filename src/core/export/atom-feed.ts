import type { Element } from 'xast'
import { x } from 'xastscript'
import { xmlDocument } from './xml-document.ts'

/** A feed as RFC 4287 knows it. Times are RFC 3339 in UTC. */
export type AtomFeed = {
  /** An address that never changes: that of the page the feed belongs to. */
  readonly id: string
  /** The address of the feed itself. */
  readonly self: string
  readonly title: string
  readonly subtitle: string
  readonly language: string
  /** How that is written: readers of feeds set what says nothing of it from left to right. */
  readonly direction: 'ltr' | 'rtl'
  readonly author: string
  readonly rights: string
  /** Used where there is no entry to take the time from. */
  readonly updated: string
  readonly entries: readonly AtomEntry[]
}

export type AtomEntry = {
  readonly id: string
  readonly url: string
  readonly title: string
  /** When it came into the site, and when there was something new of it last: never when something was said. */
  readonly published: string
  readonly updated: string
  readonly categories: readonly { readonly term: string; readonly label: string; readonly scheme: string }[]
  /** XHTML elements. */
  readonly content: readonly Element[]
}

/** Writes a feed as Atom (RFC 4287). The serialiser escapes all text; each required element of the RFC is there. */
export function renderAtom(feed: AtomFeed): string {
  const [newest] = feed.entries.map(({ updated }) => updated).sort((a, b) => (a < b ? 1 : -1))
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    x('id', feed.id),
    x('title', feed.title),
    x('subtitle', feed.subtitle),
    x('updated', newest ?? feed.updated),
    x('author', [x('name', feed.author)]),
    x('rights', feed.rights),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    x('link', { rel: 'alternate', type: 'text/html', href: feed.id }),
    ...feed.entries.map((entry) => entryElement(entry, feed)),
  ])
  return xmlDocument(root)
}

function entryElement(
  { id, url, title, published, updated, categories, content }: AtomEntry,
  { direction: dir }: Pick<AtomFeed, 'direction'>,
): Element {
  return x('entry', [
    x('id', id),
    x('title', title),
    x('updated', updated),
    x('published', published),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...categories.map(({ term, label, scheme }) => x('category', { term, label, scheme })),
    x('content', { type: 'xhtml' }, [x('div', { xmlns: 'http://www.w3.org/1999/xhtml', dir }, [...content])]),
  ])
}
