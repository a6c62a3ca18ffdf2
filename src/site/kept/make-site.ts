import { join } from 'node:path'
import { setRecorder } from '#core/model/reads.ts'
import { adoptBundle, linkAll, readBundle, type KeptBundle } from '#disk/bundle-store.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { keepIfPossible } from '#disk/keep-file.ts'
import { listFiles } from '#disk/list-files.ts'
import { removeFolder } from '#disk/make-folder.ts'
import type { Lent } from '#disk/page-store.ts'
import { runApart, type Apart } from '#disk/run-apart.ts'
import { ContentError, holdForBuild } from '../content-loader.ts'
import { bundledPages } from './bundled-pages.ts'
import { beginRun, digestOfBundle, keepPages, makePages, type RunFolders } from './page-run.ts'
import { beginThreads } from './page-threads.ts'
import { spareRoom } from './room.ts'

/** Whether Astro bundled the program, or what it made of it for the build before was used again. */
export type How = 'anew' | 'again'

/** Where a site is made. */
export type SiteFolders = RunFolders & {
  /** For what Astro makes on the way. */
  readonly store: string
  /** What is copied into the site as it is, where it is not what the program brings. */
  readonly publicDir?: string
}

/** How a site was made, and which of its pages are as they were and lie in its folder only once they are lent to it. */
export type MadeSite = { readonly how: How; readonly lent: Lent }

/**
 * Makes the pages of a site in one language, and puts what is not as it was, with all that belongs to it, into its folder. Astro bundles the program
 * in a process of its own while the records are read here, and the bundle is kept: where the same program with the same settings
 * makes the pages of other content there is nothing to bundle, which takes longer than all else after a small change.
 *
 * Throws a `ContentError` if the content has errors, after all of them are told.
 */
export async function makeSite(folders: SiteFolders): Promise<MadeSite> {
  const { store } = folders
  const { folder } = beginRun(folders)
  const known = readBundle(folder, digestOfBundle)
  const again = known && (await ifMadeWith(known, folders))
  if (again) return { how: 'again', lent: again }
  const bundling = startBundling(folders)
  try {
    const lent = await makeWith(folders, async () => {
      await bundling.done
      await keepIfPossible(() => adoptBundle(store, folder))
      return readBundle(store, digestOfBundle) ?? noBundle()
    })
    return { how: 'anew', lent }
  } finally {
    bundling.stop()
  }
}

/** What was kept is believed less than what is made now: where it makes no site, Astro is asked for another bundle. */
async function ifMadeWith(bundle: KeptBundle, folders: SiteFolders): Promise<Lent | null> {
  try {
    return await makeWith(folders, bundle)
  } catch (fault) {
    if (fault instanceof ContentError) throw fault
    await removeFolder(folders.site)
    return null
  }
}

/** Makes the site with a bundle that is there or, so that the records can be read meanwhile, with one that will be. */
async function makeWith(folders: SiteFolders, bundled: KeptBundle | (() => Promise<KeptBundle>)): Promise<Lent> {
  const { site } = folders
  const run = beginRun(folders)
  const { recorder } = run.maker
  const records = listFiles(contentFolder()).files.length
  spareRoom(records)
  const begin = (bundle: KeptBundle) => beginThreads({ ...run.start, bundle }, records)
  let threads = typeof bundled === 'function' ? undefined : begin(bundled)
  const warnings: string[] = []
  setRecorder(recorder.recorder)
  try {
    await holdForBuild((message) => warnings.push(message))
    const bundle = typeof bundled === 'function' ? await bundled() : bundled
    threads ??= begin(bundle)
    threads?.hold()
    linkAll(bundle.rest, site, bundle.files)
    await makePages(await bundledPages(bundle), run, threads)
    await keepPages(run)
    for (const message of warnings) console.error(message)
    return { folder: run.folder, files: run.taken, lying: run.lying }
  } finally {
    await threads?.end()
    setRecorder(undefined)
  }
}

/** Has Astro bundle the program: it takes a gigabyte of memory, which is given back before the first page is made. */
function startBundling({ store, publicDir }: SiteFolders): Apart {
  const folders = { outDir: join(store, 'site'), cacheDir: store, ...(publicDir === undefined ? {} : { publicDir }) }
  const file = new URL('./bundle-program.ts', import.meta.url)
  return runApart(file, folders, { PARLEY_BUNDLE: store }, 'To bundle the program')
}

function noBundle(): never {
  throw new Error('Astro has bundled a program that is not the one of this build: was a file of it changed meanwhile?')
}
