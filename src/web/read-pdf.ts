import type { PageText } from '#core/evidence/page.ts'

/** Of a longer document only this many pages are read. */
const MOST_PAGES = 600

/**
 * The text of a PDF, its pages parted by form feeds, words that a line end cut put together again. Nothing in it is run. Throws
 * where it cannot be read.
 */
export async function readPdf(bytes: Uint8Array): Promise<PageText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
    page.cleanup()
  }
  const lang = await document
    .getMetadata()
    .then(({ info }) => ('Language' in info && typeof info.Language === 'string' ? info.Language : null))
    .catch(() => null)
  await task.destroy()
  const joined = (hyphen: string) =>
    pages.map((text) => text.replace(/(\p{L})[-\u2010]\n(?=\p{L})/gu, `$1${hyphen}`).replace(/\n/g, ' ')).join('\f')
  const [whole, hyphenated] = [joined(''), joined('-')]
  return {
    type: 'pdf',
    article: '',
    whole,
    ...(hyphenated === whole ? {} : { hyphenated }),
    lang,
    isPaywalled: false,
    wall: whole.trim() === '' ? 'empty' : null,
  }
}
