import type { IncomingMessage, ServerResponse } from 'node:http'
import { readOwnPath } from '#core/parse/own-file.ts'
import { readLogo } from '#disk/logo.ts'
import { readCopied } from '#disk/read-own.ts'

/** The server takes the base path away from what was asked for, and keeps the whole beside it. */
type Request = IncomingMessage & { readonly originalUrl?: string }
type Answer = (request: Request, response: ServerResponse, next: () => void) => void

/** What browsers do not tell by looking at it. */
const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
}

/**
 * Lets the dev server give out the publisher's files: logo, picture for tabs, font, and what is copied. Its own routes end in a
 * slash, and so it would find none of them; a build writes them by these routes.
 */
export function ownFilesInDev(base: string) {
  return {
    name: 'parley-own-files',
    hooks: {
      'astro:server:setup': ({ server }: { server: { middlewares: { use: (answer: Answer) => unknown } } }) => {
        server.middlewares.use((request, response, next) => {
          const reading = fileAt(request.originalUrl ?? request.url ?? '', base)
          if (!reading) {
            next()
            return
          }
          reading.bytes.then(
            (bytes) => response.setHeader('Content-Type', reading.type).end(bytes),
            () => {
              next()
            },
          )
        })
      },
    },
  }
}

/** The file that an address stands for, if it can be one of the publisher's; whether it is there shows when it is read. */
function fileAt(address: string, base: string): { type: string; bytes: Promise<Uint8Array> } | null {
  const path = address.replace(/[?#].*$/, '')
  if (!path.startsWith(base)) return null
  const below = path.slice(base.length)
  const [, ending = ''] = /\.([a-z0-9]+)$/.exec(below) ?? []
  const type = TYPES[ending] ?? 'application/octet-stream'
  const [, beside] = /^site\/([A-Za-z0-9_-]+\.(?:svg|png|webp|jpg|ico|woff2))$/.exec(below) ?? []
  if (beside !== undefined) return { type, bytes: readLogo(beside) }
  const own = readOwnPath(`public/${below}`)
  return own && !('rule' in own) && own.is === 'public' ? { type, bytes: readCopied(own.path) } : null
}
