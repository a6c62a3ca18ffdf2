import { element, type Child } from '#components/markup/element.ts'
import type { MarkedText } from '#search/protocol.ts'

/** A text with its matches in `<mark>`, and dots where words were left out. */
export function markedText({ text, ranges, cutBefore, cutAfter }: MarkedText): Child[] {
  const parts: Child[] = [cutBefore && '… ']
  let at = 0
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...parts, text.slice(at), cutAfter && ' …']
}
