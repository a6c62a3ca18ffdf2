import { markMatches } from '#search/mark-matches.ts'
import { wordsOf } from '#search/words-of.ts'

/**
 * Marks the words of `?marks=` in the text of the page, without touching its elements. Browsers that know no highlights
 * of this kind show the page as it is.
 */
export function markWords(): void {
  const main = document.querySelector('main')
  const asked = new URLSearchParams(location.search).get('marks') ?? ''
  const words = new Set(wordsOf(asked.slice(0, LONGEST)))
  if (!main || words.size === 0 || !('highlights' in CSS)) return
  const highlight = new Highlight()
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { start, end } of markMatches(node.nodeValue ?? '', { words, beginnings: [], phrases: [] })) {
      highlight.add(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }))
    }
  }
  CSS.highlights.set('found', highlight)
}

const LONGEST = 400
