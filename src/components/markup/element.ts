import type { Element, ElementContent } from 'hast'

/**
 * Markup as a tree (hast), made by plain functions: at build it becomes HTML (`Markup.astro`), in the browser, where a
 * page is shown as of another day, elements (`to-dom.client.ts`). So both come from the same lines, and text stays text.
 * Attributes are named as in HTML; those that are undefined or false are left out.
 */
export function element(tag: string, attributes: Attributes = {}, ...children: Child[]): Element {
  const given = Object.entries(attributes).filter((entry): entry is [string, string | true] => isGiven(entry[1]))
  return {
    type: 'element',
    tagName: tag,
    properties: Object.fromEntries(given),
    children: children.flatMap((child): ElementContent[] => contentOf(child)),
  }
}

/** Children with a text between each two of them. */
export function joined(children: readonly Child[], between: Child): Child[] {
  return children.flatMap((child, at) => (at === 0 ? [child] : [between, child]))
}

function contentOf(child: Child): ElementContent[] {
  if (child === undefined || child === null || child === false) return []
  if (typeof child === 'string') return child === '' ? [] : [{ type: 'text', value: child }]
  return isList(child) ? child.flatMap(contentOf) : [child]
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child)
}

function isGiven(value: Attributes[string]): value is string | true {
  return value !== undefined && value !== false
}

export type Attributes = Readonly<Record<string, string | boolean | undefined>>
export type Child = string | Element | readonly Child[] | undefined | null | false
