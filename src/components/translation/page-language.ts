import { defineMiddleware } from 'astro:middleware'
import { toHtml } from 'hast-util-to-html'
import { loadPublication } from '#site/publication.ts'
import { isForAll } from './for-all-languages.ts'
import { markFeed } from './mark-feed.ts'
import { markWords } from './mark-words.ts'
import { machineNote, olderNote } from './translation-note.ts'

/**
 * What is asked for every page and file in another language than the main one of its site: files that are there once for all
 * languages are not written again, and words are marked that are not translated, or were before their original changed.
 */
export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  // Without a body nothing is written.
  if (isForAll(routePattern)) return new Response(null)
  const response = await next()
  const { spoken } = await loadPublication()
  if (spoken && routePattern.endsWith('.xml')) return new Response(markFeed(await response.text(), spoken), response)
  if (!spoken || !response.headers.get('Content-Type')?.startsWith('text/html')) return response
  const { html, shown } = markWords(await response.text(), spoken)
  const [above, below] = [olderNote(shown), machineNote(shown)]
  const noted = html
    .replace(/<main\b[^>]*>/, (main) => (above ? main + toHtml(above) : main))
    .replace('</main>', (end) => (below ? toHtml(below) + end : end))
  return new Response(noted, response)
})
