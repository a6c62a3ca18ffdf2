import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isPublicAddress, type Web } from '#web/web.ts'

/** A small web for tests: all of its hosts are one server on this machine, told apart by their names. */
export type SmallWeb = Web & { readonly port: number; readonly close: () => Promise<void> }

/** Serves pages under any name that ends in .example.org; other names stand for what `others` says. */
export async function serveWeb(
  answer: RequestListener,
  others: Readonly<Record<string, readonly string[]>> = {},
): Promise<SmallWeb> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    resolve: (hostname) => {
      const known = others[hostname] ?? (hostname.endsWith('.example.org') ? ['127.0.0.1'] : [])
      return known.length > 0 ? Promise.resolve(known) : Promise.reject(new Error('ENOTFOUND'))
    },
    isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
    portOf: (url) => (url.port === '' ? port : null),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A PDF of one line of text a page: as small as one can be. */
export function smallPdf(pages: readonly string[]): Buffer {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((text, at) => {
      const stream = `BT /F1 12 Tf 40 700 Td (${text}) Tj ET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + at * 2} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj${object}endobj\n`
    return place
  })
  const start = text.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  return Buffer.from(`${text}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`, 'latin1')
}
