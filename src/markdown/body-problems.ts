import type { Link, Nodes, Root } from 'mdast'
import { webAddress, z } from '#core/model/schema.ts'
import type { Problem } from '#core/model/problem.ts'
import { problemAt } from '#core/parse/mark.ts'
import type { ReaderSlug } from '#core/parse/rules.ts'
import { showText } from '#core/problem/show-value.ts'
import { findUnsafeText } from '#core/parse/text-safety.ts'
import { DEEPEST_LIST, DEEPEST_QUOTATION, type BodyPlace } from './body-limits.ts'

/** More columns than a page can show. Short rows are filled up to the first, so a wide table could grow without end. */
const MOST_COLUMNS = 20

/** What was found at a node. */
type Found = { readonly rule: ReaderSlug; readonly message: string; readonly fix: string }

/** How many quotations and lists a node lies in. */
type Depth = { readonly quotations: number; readonly lists: number }

/**
 * What a body may not hold, each at its line and column in the author's file: HTML, pictures, headings, boxes to tick,
 * links to anything but public web and e-mail addresses, and hidden characters that an entity such as `&#8238;` makes.
 */
export function findBodyProblems(tree: Root, place: BodyPlace, isPage = false): Problem[] {
  const problems: Problem[] = []
  // An element is found by its first tag and again by its last: one problem per line is enough to find it.
  const linesWithHtml = new Set<number>()
  walk(tree, { quotations: 0, lists: 0 }, (node, depth) => {
    const start = node.position?.start ?? { line: 1, column: 1 }
    const at = { file: place.file, line: place.line + start.line - 1, column: start.column }
    if (node.type === 'html') {
      if (linesWithHtml.has(at.line)) return
      linesWithHtml.add(at.line)
    }
    // A page of the publisher's own is divided by headings below its title.
    if (isPage && node.type === 'heading' && (node.depth === 2 || node.depth === 3)) return
    for (const { rule, message, fix } of [...structure(node), ...nesting(node, depth), ...hidden(node)]) {
      problems.push(problemAt(rule, at, message, { fix }))
    }
  })
  return problems
}

function walk(node: Nodes, around: Depth, see: (node: Nodes, depth: Depth) => void): void {
  const depth = {
    quotations: around.quotations + (node.type === 'blockquote' ? 1 : 0),
    lists: around.lists + (node.type === 'list' ? 1 : 0),
  }
  see(node, depth)
  if ('children' in node) for (const child of node.children) walk(child, depth, see)
}

function structure(node: Nodes): Found[] {
  switch (node.type) {
    case 'html':
      return [html(node.value)]
    case 'image':
    case 'imageReference': {
      const message = `found a picture, expected text; ${showText(node.alt ?? '')} stands in its place`
      return [{ rule: 'body-image', message, fix: 'Link to the picture: the same without the exclamation mark.' }]
    }
    case 'heading': {
      const message = 'found a heading, expected text: the page has its own'
      const fix = 'Make it **bold**. If a line of === or --- below made it one, put a blank line between.'
      return [{ rule: 'body-heading', message, fix }]
    }
    case 'listItem':
      if (typeof node.checked !== 'boolean') return []
      return [{ rule: 'body-checkbox', message: 'found a box to tick, expected text', fix: 'Remove [ ] or [x].' }]
    case 'link':
      if (!isPublic(node.url)) return [link(node.url)]
      return namesAnother(node) ? [disguised(node)] : []
    case 'definition':
      return isPublic(node.url) ? [] : [link(node.url)]
    default:
      return []
  }
}

function html(value: string): Found {
  const isComment = value.startsWith('<!')
  const message = `found HTML, ${showText(value)}, expected Markdown`
  const fix = isComment ? 'Remove the comment.' : 'Remove it; if the sign < is meant as text, write it \\<.'
  return { rule: 'body-html', message, fix }
}

function link(url: string): Found {
  const message = `found a link to ${showText(url)}, expected a public address that begins with https://, http:// or mailto:`
  const fix = 'Write the whole address, without user name or bare IP, or remove the link.'
  return { rule: 'body-link', message, fix }
}

/** Whether a link that is written like an address leads to another host than it says, or to one within it. */
function namesAnother({ children, url }: Link): boolean {
  const said = children
    .map((child) => ('value' in child ? child.value : ' '))
    .join('')
    .trim()
  const host = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?=$|[/:?#])/iu.exec(said)?.[1]
  if (host === undefined || !URL.canParse(url) || !URL.canParse(`https://${host}`)) return false
  const [named, led] = [bareHost(new URL(`https://${host}`)), bareHost(new URL(url))]
  return led !== named && !led.endsWith(`.${named}`)
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}

function disguised({ url }: Link): Found {
  const message = `found a link to ${showText(url)} whose text names another address`
  return { rule: 'body-link', message, fix: 'Write the address that it leads to, or words instead of an address.' }
}

function isPublic(url: string): boolean {
  if (/^mailto:/i.test(url)) return z.email().safeParse(url.slice('mailto:'.length)).success
  return webAddress.safeParse(url).success
}

function nesting(node: Nodes, { quotations, lists }: Depth): Found[] {
  if (node.type === 'table' && (node.align?.length ?? 0) > MOST_COLUMNS) {
    const message = `found a table of ${node.align?.length} columns, expected at most ${MOST_COLUMNS}`
    return [{ rule: 'body-nesting', message, fix: 'Divide the table, or make a list of it.' }]
  }
  const isFirstTooDeep =
    (node.type === 'list' && lists === DEEPEST_LIST + 1) ||
    (node.type === 'blockquote' && quotations === DEEPEST_QUOTATION + 1)
  if (!isFirstTooDeep) return []
  const message = `found more than ${node.type === 'list' ? `${DEEPEST_LIST} lists` : `${DEEPEST_QUOTATION} quotations`} within each other, expected a few`
  return [{ rule: 'body-nesting', message, fix: 'Take away some of the levels.' }]
}

/** The file's own text has been looked through: here shows what entities stand for. */
function hidden(node: Nodes): Found[] {
  const texts = [
    'value' in node ? node.value : '',
    ...('url' in node ? [node.url, node.title ?? ''] : []),
    'alt' in node ? (node.alt ?? '') : '',
  ]
  return texts.flatMap((text) =>
    findUnsafeText(text).map(({ rule, message, fix }) => ({ rule, message, fix: fix ?? 'Delete it.' })),
  )
}
