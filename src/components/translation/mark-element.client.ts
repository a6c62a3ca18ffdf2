import { directionOf } from '#site/direction.ts'
import type { WordsToMark } from '#site/as-of-records.ts'
import { translationWords } from '#site/translation-words.ts'
import { isMostOf, wordFinder } from './find-words.ts'
import { isOfPage } from './is-of-page.ts'

/** Makes what marks the words of an element as a build marks those of a page: their language, or that they are older. */
export function markerOf(words: WordsToMark): (target: Element) => void {
  const { original } = words
  const older = new Set(words.older)
  const find = wordFinder([...words.untranslated, ...older])
  return (target) => {
    const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
    for (const text of texts) {
      const around = text.parentElement
      const language = around?.closest('[lang]')?.getAttribute('lang') ?? undefined
      if (!around || !isOfPage(language, document.documentElement.lang, original)) continue
      const found = find(text.data)
      if (around.closest('svg, option')) {
        const own = found.filter(({ from, to }) => !older.has(text.data.slice(from, to)))
        if (!around.hasAttribute('lang') && isMostOf(text.data, own)) around.setAttribute('lang', original)
      } else if (found.length > 0)
        text.replaceWith(...markedNodes(text.data, found, (one) => markOf(one, older.has(one), original)))
    }
  }
}

function markedNodes(
  text: string,
  found: ReturnType<ReturnType<typeof wordFinder>>,
  mark: (words: string) => Node[],
): Node[] {
  const parts = found.flatMap(({ from, to }, at) => [
    document.createTextNode(text.slice(found[at - 1]?.to ?? 0, from)),
    ...mark(text.slice(from, to)),
  ])
  return [...parts, document.createTextNode(text.slice(found.at(-1)?.to))]
}

function markOf(words: string, isOlder: boolean, original: string): Node[] {
  const made = document.createElement('span')
  if (isOlder) {
    made.className = 'translated-before'
    made.textContent = translationWords.mark
    return [document.createTextNode(words), made]
  }
  made.lang = original
  made.dir = directionOf(original)
  made.textContent = words
  return [made]
}
