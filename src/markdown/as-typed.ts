import type { Emphasis, Link, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { reader } from './pipeline.ts'

/**
 * Mends habits of Markdown by which a text says something else than was typed: addresses that swallow the sentence behind
 * them, dates at the beginning of a line that are counted as a list, and stars between figures that vanish.
 */
export function asTyped(tree: Root, source: string, depth = 0): void {
  visit(tree, ['link', 'list', 'emphasis'], (node, at, parent) => {
    if (at === undefined || !parent) return undefined
    const instead =
      node.type === 'link'
        ? cutAddress(node, source, depth)
        : node.type === 'list'
          ? uncount(node, source)
          : node.type === 'emphasis'
            ? multiplied(node, source)
            : null
    if (!instead) return undefined
    parent.children.splice(at, 1, ...instead)
    return [SKIP, at + instead.length]
  })
}

/**
 * Marks of a sentence that no address holds unescaped: full stops, commas and brackets of Chinese and Japanese, with
 * full-width letters; quotation marks, the long dash and the dots of an omission; commas and stops of other scripts. The shorter
 * dash is not among them: titles of encyclopaedias have it.
 */
const BEHIND_ADDRESS = /[\u3000-\u303f\uff00-\uffef“”„‘’‚«»‹›—―…،؛؟۔।॥։׃။።፣፤។៕]/u

/** An address that is a link because it stands there ends where a mark of a sentence does; what follows is read anew. */
function cutAddress(link: Link, source: string, depth: number): PhrasingContent[] | null {
  const [only] = link.children
  const start = link.position?.start.offset ?? 0
  const isBare = link.children.length === 1 && only?.type === 'text' && !/[[<]/.test(source.charAt(start))
  const mark = isBare ? only.value.search(BEHIND_ADDRESS) : -1
  if (!isBare || mark < 1) return null
  const address = withoutTail(only.value.slice(0, mark))
  const kept = link.url.length - only.value.length + address.length
  const cut: Link = { ...link, url: link.url.slice(0, kept), children: [{ ...only, value: address }] }
  return [cut, ...readAnew(only.value.slice(address.length), link, depth + 1)]
}

/** As an address ends in GitHub's Markdown: without the marks behind it, nor a bracket that was opened before it. */
function withoutTail(address: string): string {
  const bare = address.replace(/[?!.,:;*_~'"]+$/, '')
  const opened = bare.split('(').length - bare.split(')').length
  const shorter = bare.endsWith(')') && opened < 0 ? bare.slice(0, -1) : bare
  return shorter === address ? address : withoutTail(shorter)
}

/** What an address had swallowed may hold another one, or bold words; of very many in a row the last are no links. */
function readAnew(rest: string, { position }: Link, depth: number): PhrasingContent[] {
  if (depth > MOST_IN_A_ROW) return [{ type: 'text', value: rest, position }]
  const tree = reader.parse(rest)
  asTyped(tree, rest, depth)
  const [only] = tree.children
  if (tree.children.length !== 1 || only?.type !== 'paragraph') return [{ type: 'text', value: rest, position }]
  visit(only, (node) => {
    node.position = position
  })
  return only.children
}

const MOST_IN_A_ROW = 30

/** Stars between figures multiply: in `2*3 and 4*5` nothing is stressed. */
function multiplied({ children, position }: Emphasis, source: string): PhrasingContent[] | null {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset]
  if (!/^\d\*\d/.test(source.slice(Math.max(0, start - 1), start + 2))) return null
  const star = (): Text => ({ type: 'text', value: source.charAt(start), position })
  return [star(), ...children, ...(end > start ? [star()] : [])]
}

/**
 * A list is one if its numbers rise one by one, or are all 1. Else the numbers mean something ("4. Juni", "9. Juni"): each
 * item is a paragraph with its own. So is a single item: "1. Mai" counts nothing.
 */
function uncount(list: List, source: string): RootContent[] | null {
  if (list.ordered !== true) return null
  const numbers = list.children.map(({ position }) => /^\d+/.exec(source.slice(position?.start.offset))?.[0] ?? '')
  const isCounted = numbers.every((number, at) => Number(number) === Number(numbers[0]) + at)
  const isList = isCounted || numbers.every((number) => number === '1')
  if (isList && numbers.length > 1) return null
  return list.children.flatMap(({ children, position }, at) => {
    const mark = /^\d+[.)]/.exec(source.slice(position?.start.offset))?.[0] ?? `${numbers[at] ?? ''}.`
    const [first, ...others] = children
    const said: Text = { type: 'text', value: `${mark} ` }
    if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [said] } satisfies Paragraph, ...children]
    return [{ ...first, children: [said, ...first.children] }, ...others]
  })
}
