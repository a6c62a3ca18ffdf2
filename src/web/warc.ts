import { createHash, randomUUID } from 'node:crypto'
import type { Answer } from './ask.ts'

/** How what came was packed and cut on its way says nothing of what it is, and is no longer so. */
const OF_TRANSPORT = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive'])

/** One answer as a record of WARC 1.1, as archives keep pages. */
export function warcRecord(url: string, { status, headers, body }: Answer, when: Date): Uint8Array {
  const lines = Object.entries(headers).filter(([name]) => !OF_TRANSPORT.has(name))
  const head = [
    `HTTP/1.1 ${status} `,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    `content-length: ${body.length}`,
  ]
  const block = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), body])
  const record = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    `WARC-Target-URI: ${new URL(url).href}`,
    `WARC-Date: ${when.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    `WARC-Block-Digest: ${digestOf(block)}`,
    // The same that evidence says of the page, by which the two are found together.
    `WARC-Payload-Digest: ${digestOf(body)}`,
    'Content-Type: application/http;msgtype=response',
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${record.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** The digest of bytes as evidence has it of a page and an archive of its answers. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
