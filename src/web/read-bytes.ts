import type { PageText } from '#core/evidence/page.ts'
import { decodePage } from './decode-page.ts'
import { readHtml } from './read-html.ts'
import { readPdf } from './read-pdf.ts'

/** What came, with what the server says that it is. */
export type Bytes = { readonly body: Uint8Array; readonly contentType: string }

/**
 * The text of a page, by what its bytes are rather than by what the server calls them; null for what is no text. Throws where a
 * page is so broken, or so made, that it cannot be read.
 */
export async function readBytes({ body, contentType }: Bytes): Promise<PageText | null> {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 1_024))
  if (start.includes('%PDF-')) return readPdf(body)
  const isHtml = /html|xml/i.test(contentType) || /^\s*(?:<!doctype html|<html|<head|<body)/i.test(start)
  if (isHtml) return readHtml(decodePage(body, contentType))
  if (!/^(?:text\/|$)/i.test(contentType) || start.includes('\0')) return null
  const whole = decodePage(body, contentType).replaceAll('\r\n', '\n')
  return { type: 'text', article: '', whole, lang: null, isPaywalled: false, isWall: false }
}
