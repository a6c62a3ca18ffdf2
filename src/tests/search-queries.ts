import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ShownDocument } from '#search/protocol.ts'
import { listFiles } from './built-files.ts'

/** A statement of a built site, to make queries from: tests of the search need not know the content. */
export type Statement = { readonly path: string; readonly title: string; readonly texts: readonly string[] }

/** All positions of the built site with their texts. */
export async function statementsOf(site: string): Promise<Statement[]> {
  const files = await listFiles(site)
  const comparisons = files.flatMap((file) => /^([^/]+)\/search-texts\.json$/.exec(file)?.[1] ?? [])
  const all = await Promise.all(
    comparisons.map(async (comparison) => {
      const shown = JSON.parse(await readFile(join(site, comparison, 'search-texts.json'), 'utf8')) as ShownDocument[]
      const pages = files
        .filter((file) => new RegExp(`^${comparison}/(?:positions/[^/]+|claims|rounds)/[^/]+/index\\.html$`).test(file))
        .map((file) => file.replace('/index.html', ''))
        .sort()
      // Clauses of texts on the table are hits of their own without a page of their own; by address they follow the claims.
      const clauses = shown.length - pages.length
      if (clauses < 0) throw new Error(`${comparison}: ${pages.length} pages, ${shown.length} texts`)
      return pages.map((path, at) => {
        const { title, texts } = shown[path.includes('/claims/') ? at : at + clauses]!
        return { path, title, texts: texts.map(({ text }) => text) }
      })
    }),
  )
  return all.flat().filter(({ path }) => path.includes('/positions/'))
}

/** The longest words of a text, in their order. */
export function tellingWords(text: string, count: number, pattern = /\p{L}+/gu): string[] {
  const words = [...new Set(text.match(pattern) ?? [])]
  const longest = new Set([...words].sort((a, b) => b.length - a.length).slice(0, count))
  return words.filter((word) => longest.has(word))
}

/** As a hasty hand types it: two letters in the middle have changed places. */
export function mistyped(word: string): string {
  const at = Math.floor(word.length / 2)
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}
