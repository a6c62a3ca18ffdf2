import { oncePerText } from '#core/model/once.ts'
import { renderBody } from '#markdown/render-body.ts'

/**
 * The words of a record's body without its markup. Problems in it are told where records are read, not here. A body is
 * asked for by the index of the search and by what the search shows, and read once.
 */
export const plainText = oncePerText((markdown: string) => renderBody(markdown, { file: '', line: 1 }).text)
