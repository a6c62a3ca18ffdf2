import type { Element, ElementContent } from 'hast'

/** A tree of elements as elements of the page. Text enters as text and is never read as HTML. */
export function toDom(node: ElementContent, space = HTML): Node {
  if (node.type === 'text') return document.createTextNode(node.value)
  if (node.type !== 'element') return document.createTextNode('')
  const own = node.tagName === 'svg' ? SVG : space
  const made = document.createElementNS(own, node.tagName)
  for (const [name, value] of Object.entries(node.properties)) made.setAttribute(name, textOf(value))
  made.append(...node.children.map((child) => toDom(child, own)))
  return made
}

/**
 * Gives an element the attributes and children of a tree. Attributes that the tree does not know, such as
 * `hidden`, stay, and so do details that were open.
 */
export function fill(target: HTMLElement, node: Element, former: Element | null): void {
  for (const name of Object.keys(former?.properties ?? {})) {
    if (!(name in node.properties)) target.removeAttribute(name)
  }
  for (const [name, value] of Object.entries(node.properties)) target.setAttribute(name, textOf(value))
  const open = [...target.querySelectorAll('details')].map((details) => details.open)
  target.replaceChildren(...node.children.map((child) => toDom(child)))
  for (const [at, details] of target.querySelectorAll('details').entries()) details.open = open[at] ?? false
}

function textOf(value: unknown): string {
  return value === true ? '' : String(value)
}

const HTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'
