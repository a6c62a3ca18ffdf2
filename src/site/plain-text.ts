import { oncePerText } from '#core/model/once.ts'
import { renderBody } from '#markdown/render-body.ts'

/**
 * The words of a record's body without its markup. Problems in it are told where records are read, not here. A body is
 * asked for by the index of the search and by what the search shows, and read once.
 */
export function plainText(markdown: string): string {
  return TOLD.get(markdown) ?? readAnew(markdown)
}

/** Tells the words of a body that was read for its page already: taking Markdown apart is most of what an index costs. */
export function tellPlainText(markdown: string, text: string): void {
  TOLD.set(markdown, text)
}

const TOLD = new Map<string, string>()
const readAnew = oncePerText((markdown: string) => renderBody(markdown, { file: '', line: 1 }).text)
