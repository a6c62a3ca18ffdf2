import { renderBody } from '#markdown/render-body.ts'

/**
 * The words of a record's body without its markup. Problems in it are told where records are read, not here. A body is
 * asked for by the index of the search and by what the search shows, and read once.
 */
export function plainText(markdown: string): string {
  const known = texts.get(markdown)
  if (known !== undefined) return known
  const { text } = renderBody(markdown, { file: '', line: 1 })
  texts.set(markdown, text)
  return text
}

const texts = new Map<string, string>()
