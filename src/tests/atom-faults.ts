import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/**
 * What a feed does wrong by RFC 4287: its required elements and how often each may stand, times by RFC 3339, ids that are
 * whole addresses and all different, one link to itself and one to the page. Empty for a valid feed. Throws where the
 * text is not well-formed XML.
 */
export function atomFaults(text: string): string[] {
  const feed = fromXml(text).children.find((node) => node.type === 'element')!
  const entries = childrenOf(feed, 'entry')
  const ids = entries.map((entry) => textOf(childrenOf(entry, 'id')[0]))
  return [
    ...(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['not an Atom feed']),
    ...['id', 'title', 'updated', 'author'].flatMap((name) => exactlyOne(feed, name)),
    ...['self', 'alternate'].filter((rel) => linksOf(feed, rel) !== 1).map((rel) => `feed: not one link ${rel}`),
    ...entries.flatMap((entry) => ['id', 'title', 'updated', 'content'].flatMap((name) => exactlyOne(entry, name))),
    ...entries.filter((entry) => linksOf(entry, 'alternate') !== 1).map(() => 'entry: not one alternate link'),
    ...[feed, ...entries].flatMap((element) => timesOf(element)).flatMap(timeFault),
    ...ids
      .filter((id, at) => !URL.canParse(id) || ids.indexOf(id) !== at)
      .map((id) => `id ${id} is no address or not unique`),
    ...entries.flatMap(contentFault),
  ]
}

function exactlyOne(element: Element, name: string): string[] {
  const found = childrenOf(element, name)
  return found.length === 1 && textOf(found[0]).trim() !== '' ? [] : [`${element.name}: ${found.length} times ${name}`]
}

function timesOf(element: Element): string[] {
  return ['updated', 'published'].flatMap((name) => childrenOf(element, name).map(textOf))
}

/** RFC 3339, section 5.6. */
function timeFault(time: string): string[] {
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(time)
  return isTime && !Number.isNaN(Date.parse(time)) ? [] : [`${time} is no time`]
}

/** Section 4.1.3.3: XHTML content is a single div of the XHTML namespace. */
function contentFault(entry: Element): string[] {
  const [content] = childrenOf(entry, 'content')
  const inner = content?.children.filter((node) => node.type === 'element') ?? []
  const isDiv = inner.length === 1 && inner[0]!.attributes['xmlns'] === 'http://www.w3.org/1999/xhtml'
  return content?.attributes['type'] === 'xhtml' && inner[0]?.name === 'div' && isDiv ? [] : ['content is no XHTML div']
}

function linksOf(element: Element, rel: string): number {
  return childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === rel && attributes['href']).length
}

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((node) => node.type === 'element').filter((node) => node.name === name)
}

function textOf(node: Element | Root | undefined): string {
  return (node?.children ?? [])
    .map((child) => ('value' in child ? child.value : 'children' in child ? textOf(child) : ''))
    .join('')
}
