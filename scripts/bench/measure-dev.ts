import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { Fault } from '#core/command/fault.ts'

/** No page is waited for longer than this, in milliseconds. */
const PATIENCE = 300_000

/**
 * Starts the dev server, opens a page, has something of it changed, and gives the seconds until the page says so.
 *
 * @param path of the page, below the address of the server
 * @param change writes the change, and gives a text that the page has after it
 */
export async function measureReload(
  env: Record<string, string>,
  path: string,
  change: () => Promise<string>,
): Promise<number> {
  const all = { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' }
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4874'], { env: all })
  try {
    const url = await addressOf(server)
    await fetch(url + path)
    const text = await change()
    const start = performance.now()
    while (!(await (await fetch(url + path)).text()).includes(text)) {
      if (performance.now() - start > PATIENCE) throw new Fault('The dev server never showed the change.')
      await wait(20)
    }
    return (performance.now() - start) / 1000
  } finally {
    server.kill()
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0]
      if (address) found(address)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.on('close', () => failed(new Fault(`The dev server did not start.\n${printed}`)))
  })
}
