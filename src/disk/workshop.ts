import { join } from 'node:path'
import { WORKPLACE } from './content-folder.ts'
import { digestOf } from './digest.ts'
import { withLock, type Holder } from './lock.ts'
import { removeFolder } from './make-folder.ts'

/** Where a site is made before it is put in its place. */
export type Workshop = {
  /** For the site itself. */
  readonly site: string
  /** For what Astro keeps of the records. */
  readonly store: string
  /** For what one build keeps for the next. All that is in it may be removed at any time. */
  readonly kept: string
}

/**
 * Lends the one workshop of a workplace, empty but for what is kept. It lies within the workplace whatever the output folder is: Astro moves files
 * about in it, which fails across file systems, and keeps those of an output folder elsewhere in one place for all. A
 * second build waits, since both would write the same files of `.astro/` as well. What a build leaves that was killed is
 * removed by the next.
 */
export async function inWorkshop<Answer>(
  tell: (holder: Holder) => void,
  run: (workshop: Workshop) => Promise<Answer>,
): Promise<Answer> {
  // Astro tells by the current folder what lies within the project.
  process.chdir(WORKPLACE)
  // Two checkouts may have one folder of packages between them.
  const name = digestOf(process.cwd()).slice(0, 16)
  const folder = join(process.cwd(), 'node_modules/.cache/parley', name)
  return withLock(join(process.cwd(), '.astro/build.lock'), 'building in this checkout', tell, async () => {
    const workshop: Workshop = { site: join(folder, 'site'), store: join(folder, 'store'), kept: join(folder, 'kept') }
    // A process that bundled for a build that was killed may not have ended yet.
    for (const part of [workshop.site, workshop.store]) await removeFolder(part)
    try {
      return await run(workshop)
    } finally {
      // Not the store: after a failure Astro may still be writing to it. Nor is it a fault if something stays.
      await removeFolder(join(folder, 'site')).catch(() => undefined)
    }
  })
}
