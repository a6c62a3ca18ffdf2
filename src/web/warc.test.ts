import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { warcRecord } from './warc.ts'

type Read = { readonly headers: Readonly<Record<string, string>>; readonly block: Buffer }

/** Reads a WARC file as its standard (ISO 28500) says: a record is a version, fields, a block of so many bytes, and two empty lines. */
function readWarc(bytes: Buffer): Read[] {
  const records: Read[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n\r\n', at)
    const [version, ...lines] = bytes.subarray(at, end).toString().split('\r\n')
    expect(version).toBe('WARC/1.1')
    const headers = fieldsIn(lines)
    const start = end + 4
    const length = Number(headers['content-length'])
    expect(bytes.subarray(start + length, start + length + 4).toString()).toBe('\r\n\r\n')
    records.push({ headers, block: bytes.subarray(start, start + length) })
    at = start + length + 4
  }
  return records
}

function fieldsIn(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([^:\s]+): (.*)$/.exec(line) ?? expect.fail(line)
      return [name.toLowerCase(), value]
    }),
  )
}

/** The answer of a server in the block of a record. */
function answerIn(block: Buffer) {
  const end = block.indexOf('\r\n\r\n')
  const [status, ...lines] = block.subarray(0, end).toString('latin1').split('\r\n')
  return { status, headers: fieldsIn(lines), body: block.subarray(end + 4) }
}

const digest = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const WHEN = new Date('2025-02-01T10:11:12.345Z')
const page = Buffer.from('<p>We ask for a lamp\r\n\r\nWARC/1.1\r\n\r\n')
const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip', 'content-length': '7', server: 'x' }

test('what came can be read back: which address, when, the bytes as they are and how they were sent', () => {
  const file = Buffer.concat([
    warcRecord('https://a.example.org/лампа?x=1', { status: 200, headers, body: page }, WHEN),
    warcRecord('https://a.example.org/', { status: 302, headers: { location: '/b' }, body: Buffer.alloc(0) }, WHEN),
  ])
  const [first, second, ...more] = readWarc(file)
  expect(more).toEqual([])
  expect(first!.headers).toMatchObject({
    ...{ 'warc-type': 'response', 'warc-date': '2025-02-01T10:11:12Z' },
    'warc-target-uri': 'https://a.example.org/%D0%BB%D0%B0%D0%BC%D0%BF%D0%B0?x=1',
    'content-type': 'application/http;msgtype=response',
  })
  const answer = answerIn(first!.block)
  expect(answer.body.equals(page)).toBe(true)
  // It is kept unpacked: what said that it was packed would be wrong.
  expect(answer.headers).toEqual({ 'content-type': 'text/html', server: 'x', 'content-length': `${page.length}` })
  expect(answer.status).toMatch(/^HTTP\/1\.1 200 /)
  expect(answerIn(second!.block)).toMatchObject({ headers: { location: '/b', 'content-length': '0' } })
})

test('each record has an id of its own, and the digests of its block and of what came, as evidence gives it too', () => {
  const answer = { status: 200, headers, body: page }
  const file = Buffer.concat([1, 2].map(() => warcRecord('https://a.example.org/', answer, WHEN)))
  const records = readWarc(file)
  const ids = records.map((record) => record.headers['warc-record-id'])
  for (const id of ids) expect(id).toMatch(/^<urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}>$/)
  expect(new Set(ids).size).toBe(2)
  for (const record of records) {
    expect(record.headers['warc-block-digest']).toBe(digest(record.block))
    expect(record.headers['warc-payload-digest']).toBe(digest(answerIn(record.block).body))
  }
})

test('no bytes of a page are taken for the end of its record', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }), (bodies) => {
      const records = bodies.map((body) => warcRecord('https://a.example.org/', { status: 200, headers, body }, WHEN))
      const read = readWarc(Buffer.concat(records)).map(({ block }) => answerIn(block).body)
      expect(read.map((body) => [...body])).toEqual(bodies.map((body) => [...body]))
    }),
  )
})
