import type { PageLanguage, ShownTranslation } from '#site/in-page-language.ts'
import { isMostlyOriginal, markWords } from './mark-words.ts'
import { notesInWords } from './translation-note.ts'

/**
 * Marks the words of an Atom feed as those of a page are marked: within the content of entries what is not translated says its
 * language, and what was translated before its original was changed bears a sign, with a line at the end of the entry that
 * says so. Titles and labels, which hold text alone, say the language that most of them is in.
 *
 * @param xml a feed as the site writes it
 */
export function markFeed(xml: string, spoken: PageLanguage): string {
  return xml.replaceAll(PARTS, (found) =>
    found.startsWith('<entry>') ? markEntry(found, spoken) : markHead(found, spoken),
  )
}

function markEntry(entry: string, spoken: PageLanguage): string {
  const shown: ShownTranslation[] = []
  const marked = entry.replace(CONTENT, (_, open: string, inner: string, close: string) => {
    const { html, shown: within } = markWords(inner, spoken)
    shown.push(...within)
    // XHTML knows both names of it.
    return open + html.replaceAll(/<span lang="([^"]*)"/g, '<span xml:lang="$1" lang="$1"') + NOTES + close
  })
  for (const [, title = ''] of marked.matchAll(/<title>([^<]*)<\/title>/g)) {
    shown.push(...markWords(`<b>${title}</b>`, spoken).shown)
  }
  const notes = notesInWords([...new Set(shown)]).map((text) => `<p>${escaped(text)}</p>`)
  return marked.replaceAll(HEADS, (found) => markHead(found, spoken)).replace(NOTES, () => notes.join(''))
}

/** An entry whole, or a title of the feed itself. */
const PARTS = /<entry>[^]*?<\/entry>|<(?:title|subtitle)>[^<]*</g

const CONTENT = /(<content type="xhtml"><div\b[^>]*>)([^]*)(<\/div><\/content>)/
const HEADS = /<title>[^<]*<\/title>|<category\b[^>]*>/g

/** Stands where the notes of an entry will: no text of a feed holds it, since XML forbids it. */
const NOTES = '\u0001'

function markHead(element: string, spoken: PageLanguage): string {
  const text = /^<category\b[^>]* label="([^"]*)"/.exec(element)?.[1] ?? /^<\w+>([^<]*)</.exec(element)?.[1] ?? ''
  return isMostlyOriginal(text, spoken)
    ? element.replace(/^<\w+/, (start) => `${start} xml:lang="${spoken.original}"`)
    : element
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
