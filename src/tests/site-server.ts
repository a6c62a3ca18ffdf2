import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** Serves a built site as a static host would, below its base path. Gives the address, which ends with a slash. */
export async function serveFolder(folder: string, base = '/'): Promise<{ url: string; close: () => Promise<void> }> {
  const files = sirv(folder, { dev: true, etag: false })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const notFound = () => {
      response.statusCode = 404
      response.end('not found')
    }
    if (!path.startsWith(base)) return notFound()
    request.url = path.slice(base.length - 1)
    files(request, response, notFound)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
