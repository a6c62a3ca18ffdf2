const FENCE = '---\n'

/**
 * Lets what changes the text of a record's file change one that is fields alone, such as `site.yaml`. Gives the changed text
 * without the lines around it; null where the change gives none.
 */
export function inFrontmatter(text: string, change: (text: string) => string | null): string | null {
  const changed = change(`${FENCE}${text.endsWith('\n') ? text : `${text}\n`}${FENCE}`)
  return changed?.startsWith(FENCE) && changed.endsWith(FENCE) ? changed.slice(FENCE.length, -FENCE.length) : null
}
