import { vi } from 'vitest'

/**
 * Gives `fetch` files from memory, as JSON, one after the other as they were asked for, and keeps the list of these; `anew`
 * stands behind what the browser may not take from its cache. What is not among the files is not there. Ends with
 * `vi.unstubAllGlobals`.
 */
export function serveFiles(files: ReadonlyMap<string, unknown>): string[] {
  const asked: string[] = []
  let before = Promise.resolve()
  vi.stubGlobal('fetch', async (url: string, { cache = 'default' }: RequestInit = {}) => {
    asked.push(cache === 'no-cache' ? `${url} anew` : url)
    const here = before.then(() => new Promise<void>((resolve) => setTimeout(resolve, 1)))
    before = here
    await here
    const file = files.get(url)
    return file === undefined ? new Response('', { status: 404 }) : Response.json(file)
  })
  return asked
}
