import { storedText, storeText } from '#components/compose/stored-text.client.ts'
import { urls } from '#site/urls.ts'

/** Under which name the browser keeps the rows of this site. */
const KEY = `parley-rows ${urls.contribute()}`

/** The rows that the browser keeps, as text; null where it keeps none, or nothing at all. */
export function storedRows(): string | null {
  return storedText(KEY)
}

/** Keeps a text, or drops what was kept; false where the browser does not keep it. */
export function storeRows(text: string | null): boolean {
  return storeText(KEY, text)
}
