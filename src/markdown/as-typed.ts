import type { Link, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Mends two habits of Markdown by which a text says something else than was typed: addresses that swallow the sentence
 * behind them, and dates at the beginning of a line that are counted as a list.
 */
export function asTyped(tree: Root, source: string): void {
  visit(tree, ['link', 'list'], (node, at, parent) => {
    if (at === undefined || !parent) return undefined
    const instead =
      node.type === 'link' ? cutAddress(node, source) : node.type === 'list' ? uncount(node, source) : null
    if (!instead) return undefined
    parent.children.splice(at, 1, ...instead)
    return [SKIP, at + instead.length]
  })
}

/** Full stops, commas and brackets of Chinese and Japanese, and full-width letters: no address holds them unescaped. */
const BEHIND_ADDRESS = /[\u3000-\u303f\uff00-\uffef]/u

/** An address that is a link because it stands there ends where a mark of another script does. */
function cutAddress(link: Link, source: string): PhrasingContent[] | null {
  const [only] = link.children
  const start = link.position?.start.offset ?? 0
  const isBare = link.children.length === 1 && only?.type === 'text' && !/[[<]/.test(source.charAt(start))
  const end = isBare ? only.value.search(BEHIND_ADDRESS) : -1
  if (!isBare || end < 1) return null
  const address = only.value.slice(0, end)
  const rest: Text = { type: 'text', value: only.value.slice(end) }
  const kept = link.url.length - only.value.length + end
  return [{ ...link, url: link.url.slice(0, kept), children: [{ ...only, value: address }] }, rest]
}

/**
 * A list is one if its numbers rise one by one, or are all 1. Else the numbers mean something ("4. Juni", "9. Juni"): each
 * item is a paragraph with its own. So is a single item that does not begin with 1.
 */
function uncount(list: List, source: string): RootContent[] | null {
  if (list.ordered !== true) return null
  const numbers = list.children.map(({ position }) => /^\d+/.exec(source.slice(position?.start.offset))?.[0] ?? '')
  const isCounted = numbers.every((number, at) => Number(number) === Number(numbers[0]) + at)
  const isList =
    numbers[0] === '1' ? isCounted || numbers.every((number) => number === '1') : isCounted && numbers.length > 1
  if (isList) return null
  return list.children.flatMap(({ children, position }, at) => {
    const mark = /^\d+[.)]/.exec(source.slice(position?.start.offset))?.[0] ?? `${numbers[at] ?? ''}.`
    const [first, ...others] = children
    const said: Text = { type: 'text', value: `${mark} ` }
    if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [said] } satisfies Paragraph, ...children]
    return [{ ...first, children: [said, ...first.children] }, ...others]
  })
}
