import { request as askPlain, type IncomingMessage } from 'node:http'
import { request as askSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { webAddress } from '#core/model/schema.ts'
import type { Web } from './web.ts'

/** What may be asked of one request. */
export type Limits = {
  /** The longest that an answer may take, from the first to the last byte, in milliseconds. */
  readonly time: number
  /** The most bytes, unpacked. */
  readonly size: number
}

/** What a server answered to one request, without going where it sends on to. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Why there is no answer. */
export type NoAnswer = {
  readonly failed: 'offline' | 'unreachable' | 'refused' | 'slow' | 'large' | 'cut-off'
  readonly said: string
}

/**
 * Asks for one address and gives what came, whatever its status; follows nothing. The name is looked up once, every address it
 * stands for has to be public, and it is that address which is asked, so that the name cannot come to mean another in between.
 */
export async function ask(url: string, agent: string, web: Web, limits: Limits): Promise<Answer | NoAnswer> {
  if (!webAddress.safeParse(url).success) return { failed: 'refused', said: 'its address is not one of the public web' }
  const parsed = new URL(url)
  const port = web.portOf(parsed)
  if (port === null) return { failed: 'refused', said: 'its address names a port that pages are not served on' }
  const addresses = await web.resolve(parsed.hostname).catch((error: unknown) => (isOffline(codeOf(error)) ? null : []))
  if (addresses === null) return OFFLINE
  const [address] = addresses
  if (address === undefined) return { failed: 'unreachable', said: 'its host is not known' }
  if (!addresses.every((one) => web.isPublic(one))) {
    return { failed: 'refused', said: 'its host stands for an address that is not public' }
  }
  // All of them: a host may be known by an address of a sort that does not reach it from here.
  const found = addresses.map((one) => ({ address: one, family: isIP(one) === 6 ? 6 : 4 }))
  const lookup = ((_name: string, { all }: { all?: boolean }, done: (...given: unknown[]) => void) =>
    all ? done(null, found) : done(null, address, found[0]?.family)) as LookupFunction
  const signal = AbortSignal.timeout(limits.time)
  const send = parsed.protocol === 'https:' ? askSecure : askPlain
  const headers = {
    host: parsed.host,
    'user-agent': agent,
    accept: ACCEPT,
    'accept-encoding': 'gzip, br',
    connection: 'close',
  }
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve(noAnswer(error, signal.aborted))
    send(parsed, { port, lookup, signal, headers, agent: false }, (response) => {
      readAll(response, limits.size)
        .then((body) =>
          resolve(
            body === null
              ? { failed: 'large', said: `it has more than ${Math.round(limits.size / 1_000_000)} MB` }
              : { status: response.statusCode ?? 0, headers: plainHeaders(response), body },
          ),
        )
        .catch(fail)
        .finally(() => response.destroy())
    })
      .on('error', fail)
      .end()
  })
}

const OFFLINE: NoAnswer = { failed: 'offline', said: 'nothing can be reached from here: is there a network?' }

/** No name can be looked up, or there is no way to any network: the page may well be there. */
function isOffline(code: string): boolean {
  return code === 'EAI_AGAIN' || code === 'ENETUNREACH' || code === 'ENETDOWN'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const ACCEPT = 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.1'

/** All that comes, unpacked; null where it is too much. Throws where it ends before its end. */
async function readAll(response: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of unpacked(response)) {
    size += (chunk as Buffer).length
    if (size > most) return null
    chunks.push(chunk as Buffer)
  }
  // What is packed may end before what it came in does.
  if (!response.complete) await ended(response)
  if (!response.complete) throw new CutOff()
  return Buffer.concat(chunks)
}

function ended(response: IncomingMessage): Promise<unknown> {
  if (response.destroyed || response.readableEnded) return Promise.resolve()
  return new Promise((resolve) => response.once('end', resolve).once('close', resolve).once('error', resolve).resume())
}

class CutOff extends Error {}

function unpacked(response: IncomingMessage): Readable {
  const how = response.headers['content-encoding']?.trim().toLowerCase()
  const unpack =
    how === 'gzip' || how === 'x-gzip'
      ? createGunzip()
      : how === 'br'
        ? createBrotliDecompress()
        : how === 'deflate'
          ? createInflate()
          : null
  if (!unpack) return response
  response.on('error', (error) => unpack.destroy(error))
  return response.pipe(unpack)
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

function noAnswer(error: unknown, isLate: boolean): NoAnswer {
  if (isLate) return { failed: 'slow', said: 'it did not answer in time' }
  const code = codeOf(error)
  if (isOffline(code)) return OFFLINE
  const isCut =
    error instanceof CutOff || code === 'ECONNRESET' || code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE'
  if (isCut) return { failed: 'cut-off', said: 'it broke off before its end' }
  if (/CERT|SIGNED|SSL|TLS|EPROTO|ISSUER|ALTNAME/.test(code)) {
    return { failed: 'refused', said: `it cannot be reached safely (${code})` }
  }
  return { failed: 'unreachable', said: code === '' ? 'it did not answer' : `it did not answer (${code})` }
}
