import { renderBody } from '#markdown/render-body.ts'

/** The words of a record's body without its markup. Problems in it are told where records are read, not here. */
export function plainText(markdown: string): string {
  return renderBody(markdown, { file: '', line: 1 }).text
}
