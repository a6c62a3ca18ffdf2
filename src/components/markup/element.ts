import type { Element, ElementContent } from 'hast'

/**
 * Markup as a tree (hast), made by plain functions: at build it becomes HTML (`Markup.astro`), in the browser, where a
 * page is shown as of another day, elements (`to-dom.client.ts`). So both come from the same lines, and text stays text.
 * Attributes are named as in HTML; those that are undefined or false are left out.
 */
export function element(tag: string, attributes: Attributes = {}, ...children: Child[]): Element {
  const properties: Record<string, string | true> = {}
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== undefined && value !== false) properties[name] = value
  }
  const content: ElementContent[] = []
  append(children, content)
  return { type: 'element', tagName: tag, properties, children: content }
}

/** Children with a text between each two of them. */
export function joined(children: readonly Child[], between: Child): Child[] {
  return children.flatMap((child, at) => (at === 0 ? [child] : [between, child]))
}

/** A table of a thousand statements makes many of these for each day: plain loops, no lists in between. */
function append(children: readonly Child[], content: ElementContent[]): void {
  for (const child of children) {
    if (child === undefined || child === null || child === false || child === '') continue
    if (typeof child === 'string') content.push({ type: 'text', value: child })
    else if (isList(child)) append(child, content)
    else content.push(child)
  }
}

/** Whether two trees made here are the same. */
export function isSameTree(a: ElementContent, b: ElementContent): boolean {
  if (a.type === 'text' && b.type === 'text') return a.value === b.value
  if (a.type !== 'element' || b.type !== 'element') return false
  if (a.tagName !== b.tagName || a.children.length !== b.children.length) return false
  for (const name in a.properties) if (a.properties[name] !== b.properties[name]) return false
  for (const name in b.properties) if (!(name in a.properties)) return false
  return a.children.every((child, at) => isSameTree(child, b.children[at]!))
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child)
}

export type Attributes = Readonly<Record<string, string | boolean | undefined>>
/** A text in a language that may not be that around it: an element with the attributes that say so, if there are any. */
export function marked(attributes: Attributes, text: string): Element | string {
  return Object.keys(attributes).length === 0 ? text : element('span', attributes, text)
}

export type Child = string | Element | readonly Child[] | undefined | null | false
