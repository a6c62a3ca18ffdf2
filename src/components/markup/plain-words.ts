import type { ElementContent } from 'hast'
import { element, type Child } from './element.ts'

/** The words of markup without it, as one reads them: for pictures and other places that take no elements. */
export function plainWords(...children: Child[]): string {
  return element('span', {}, ...children)
    .children.map(wordsOf)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(wordsOf).join('') : ''
}
