import { rename, rm } from 'node:fs/promises'
import { dirname, basename, join, resolve } from 'node:path'
import { createHash } from 'node:crypto'
import { build } from 'astro'

/**
 * `npm run build`: makes the site from the content. It is built beside the former one and takes its place when it is
 * whole, so that a failure leaves the former output as it was. PARLEY_OUT names another output folder.
 */
const out = resolve(process.env['PARLEY_OUT'] ?? 'dist')
const next = join(dirname(out), `.${basename(out)}-next`)
const former = join(dirname(out), `.${basename(out)}-former`)
/** Astro's store of records: of this output alone, so that two builds at a time do not read each other's. */
const store = resolve('node_modules/.cache/parley', createHash('sha256').update(out).digest('hex').slice(0, 16))

export async function buildSite(): Promise<boolean> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['NODE_ENV'] = 'production'
  try {
    await remove(next, store)
    // Editors are served by `npm run dev`: a build, be it of other content, must not change what they know.
    const experimental = { contentIntellisense: false }
    // `force`: Astro keeps rendered records between builds and would publish what an older sanitiser let through.
    await build({ outDir: next, cacheDir: store, force: true, logLevel: 'warn', experimental })
    await rename(out, former).catch(ignoreMissing)
    await rename(next, out)
    return true
  } catch (error) {
    // Problems of the content have been told by the loader, each with its place; anything else is ours and needs its stack.
    console.error(error instanceof Error && error.name === 'ContentError' ? error.message : error)
    return false
  } finally {
    // Not the store: after a failure Astro may still be writing to it. The next build removes it.
    await remove(next, former)
  }
}

async function remove(...folders: string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

if (import.meta.main) process.exitCode = (await buildSite()) ? 0 : 1
