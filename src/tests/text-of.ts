import type { ElementContent } from 'hast'
import type { Child } from '#components/markup/element.ts'
import { element } from '#components/markup/element.ts'

/** What one reads in a part of a page, in one line: elements that a browser sets apart are told apart by blanks. */
export function textOf(child: Child): string {
  return read(element('div', {}, child))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The places that a part of a page leads to, by the text that leads there. */
export function linksIn(child: Child): Record<string, string> {
  return Object.fromEntries(
    all(element('div', {}, child)).flatMap((one) =>
      one.type === 'element' && one.tagName === 'a' ? [[textOf(one), String(one.properties['href'])]] : [],
    ),
  )
}

/** The texts of all parts of a page with a tag name, in their order. */
export function textsIn(child: Child, tagName: string): string[] {
  const found = all(element('div', {}, child))
  return found.flatMap((one) => (one.type === 'element' && one.tagName === tagName ? [textOf(one)] : []))
}

function all(node: ElementContent): ElementContent[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(all)] : [node]
}

function read(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const text = node.children.map(read).join('')
  return APART.has(node.tagName) ? ` ${text} ` : text
}

const APART = new Set(['p', 'li', 'td', 'th', 'blockquote', 'footer', 'summary', 'label', 'legend', 'option', 'h3'])
