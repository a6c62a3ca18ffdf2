import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand, PORT_OPTION } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { readValue } from '#core/command/read-arguments.ts'
import { inWorkplace } from '#disk/astro-place.ts'
import { WORKPLACE } from '#disk/content-folder.ts'
import { outputFolder } from '#disk/output-folder.ts'
import { setting } from '#disk/setting.ts'
import { siteAddress } from '#disk/site-address.ts'
import { recoverFolder } from '#disk/swap-folder.ts'
import { runCommand } from './run-command.ts'

const DEFAULT_PORT = 4321

const PREVIEW = defineCommand({
  name: 'preview',
  about: 'Serves the site as it was built, and prints the address.',
  options: { port: PORT_OPTION },
  variables: { PARLEY_OUT: 'serves another folder than dist', PORT: 'the port, where --port is not given' },
  examples: ['npm run preview', 'npm run preview -- --port 8080'],
})

/** The port to serve on: as given, or as the environment says, or the usual one. Throws a fault where that is no port. */
export function portOf(given: number | undefined): number {
  if (given !== undefined) return given
  const said = setting('PORT')
  const port = said === undefined ? DEFAULT_PORT : readValue('PORT', PORT_OPTION, said)
  if (typeof port === 'object') throw new Fault(port.wrong, 'usage')
  return Number(port)
}

/** Serves what was built until it is stopped; prints the address once it can be opened. */
export async function serveSite(port: number): Promise<void> {
  const folder = outputFolder()
  await recoverFolder(folder)
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Fault(`There is no site in ${folder} yet. Build it first: npm run build`)
  }
  process.chdir(WORKPLACE)
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const { preview } = await import('astro')
  // Silent: standard output is for the address.
  const server = await preview({
    ...inWorkplace(),
    outDir: folder,
    server: { port },
    logLevel: 'silent',
    vite: { logLevel: 'silent' },
  })
  if (port !== 0 && server.port !== port) process.stderr.write(`Port ${port} is taken, so another one serves.\n`)
  process.stdout.write(`http://localhost:${server.port}${siteAddress().base}\n`)
  await server.closed()
}

if (import.meta.main) {
  await runCommand(PREVIEW, async ({ values }) => {
    await serveSite(portOf(values.port))
    return 'fine'
  })
}
