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
  if (new TextDecoder('latin1').decode(body.subarray(0, 1_024)).includes('%PDF-')) return readPdf(body)
  const text = decodePage(body, contentType)
  // What has such a sign is a picture or a program, whatever it is called.
  if (text.slice(0, 4_096).includes('\0')) return null
  const isHtml = /html|xml/i.test(contentType) || LOOKS_LIKE_HTML.test(text.slice(0, 4_096))
  if (isHtml) return readHtml(text)
  if (!/^(?:text\/|$)/i.test(contentType.trim())) return null
  const whole = text.replaceAll('\r\n', '\n')
  return {
    type: 'text',
    article: '',
    whole,
    lang: null,
    isPaywalled: false,
    wall: whole.trim() === '' ? 'empty' : null,
  }
}

const LOOKS_LIKE_HTML = /^(?:\s|<!--(?:[^-]|-(?!->))*-->)*<(?:!doctype html|html|head|body)/i
