import { rm } from 'node:fs/promises'
import { defineCommand, INTO_EXISTING } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { readValue } from '#core/command/read-arguments.ts'
import { join } from 'node:path'
import { inWorkplace } from '#disk/astro-place.ts'
import { existingContentFolder, leavePlaces } from '#disk/content-folder.ts'
import { addLanguageHeaders } from '#disk/language-headers.ts'
import { outputFolder, refuseForeign, refuseReadOnly } from '#disk/output-folder.ts'
import { setting } from '#disk/setting.ts'
import { siteAddress } from '#disk/site-address.ts'
import { inWorkshop } from '#disk/workshop.ts'
import { recoverFolder, swapFolder } from '#disk/swap-folder.ts'
import { runCommand } from './run-command.ts'
import type { Holder } from '#disk/lock.ts'

/** What a build heeds, whether it is run by itself or before the site is served. */
export const BUILD_VARIABLES = {
  PARLEY_CONTENT: 'takes the content from another folder',
  PARLEY_OUT: 'writes the site into another folder than dist',
  PARLEY_PICTURES: 'all draws every picture for sharing, none draws no picture',
}

const BUILD = defineCommand({
  name: 'build',
  about: 'Makes the site from the content.',
  options: {
    'into-existing': INTO_EXISTING,
    full: { kind: 'flag', about: 'makes every page anew, also those that would come out the same' },
  },
  variables: BUILD_VARIABLES,
  notes:
    'The site is made elsewhere and takes the place of the former one when it is whole: after any fault, and after an error in ' +
    'the content, the former site stands as it was. Pages of which nothing has changed that they are made from are taken from the ' +
    'build before; with another program, package or setting all are made anew. A folder that holds files which no build wrote is left alone.',
  examples: ['npm run build', 'PARLEY_OUT=/var/www/talks npm run build'],
})

/**
 * Makes the site, and puts it in the place of the former one. Gives how its pages were made. Throws a fault if the former site had
 * to stay.
 */
export async function buildSite({ isIntoExisting = false, isFull = false } = {}): Promise<How> {
  existingContentFolder()
  checkPictures()
  const out = outputFolder()
  return inWorkshop(tellWait, async ({ site, store, kept }) => {
    await recoverFolder(out, tellWait)
    await refuseForeign(out, 'site', isIntoExisting)
    refuseReadOnly(out)
    if (isFull) await rm(kept, { recursive: true, force: true })
    process.env['PARLEY_KEPT'] = kept
    const how = await makeSite(site, store)
    await swapFolder({ from: site, to: out, kind: 'site', isIntoExisting, tell: tellWait })
    return how
  })
}

/** The pages in the main language, and below them those in each other one. What is in no language comes with the first. */
async function makeSite(site: string, store: string): Promise<How> {
  const [main = 'en', ...others] = siteAddress().languages
  const how = await makePages(main, { outDir: site, cacheDir: store })
  addLanguageHeaders(site, others)
  for (const language of others) {
    const publicDir = join(store, 'nothing-more')
    await makePages(language, { outDir: join(site, language), cacheDir: join(store, language), publicDir })
  }
  return how
}

/** Whether Astro bundled the program, or what it made of it for the build before was used again. */
type How = 'anew' | 'again'

type Folders = { readonly outDir: string; readonly cacheDir: string; readonly publicDir?: string }

async function makePages(language: string, folders: Folders): Promise<How> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['NODE_ENV'] = 'production'
  // Read by the configuration, which Astro loads anew for every build.
  process.env['PARLEY_LANGUAGE'] = language
  leavePlaces()
  // Editors are served by `npm run dev`: a build, be it of other content, must not change what they know.
  const experimental = { contentIntellisense: false }
  const kept = setting('PARLEY_KEPT')
  try {
    const { makeAgain } = await import('#site/kept/made-again.ts')
    if (kept !== undefined) {
      if (await makeAgain(kept, folders.outDir)) return 'again'
      await rm(folders.outDir, { recursive: true, force: true })
    }
    const { build } = await import('astro')
    // `force`: Astro keeps rendered records between builds and would publish what an older sanitiser let through.
    await build({ ...inWorkplace(), ...folders, force: true, logLevel: 'warn', experimental })
    return 'anew'
  } catch (error) {
    // Problems of the content have been told by the loader, each with its place.
    if (error instanceof Error && error.name === 'ContentError') throw new Fault(error.message)
    throw error
  }
}

function checkPictures(): void {
  const option = { kind: 'choice', choices: ['all', 'none'], about: '' } as const
  const given = setting('PARLEY_PICTURES')
  const value = given === undefined ? given : readValue('PARLEY_PICTURES', option, given)
  if (typeof value === 'object') throw new Fault(value.wrong, 'usage')
}

function tellWait({ pid, host, what }: Holder): void {
  process.stderr.write(`Process ${pid} on ${host} is ${what}: waiting until it is done.\n`)
}

if (import.meta.main) {
  await runCommand(BUILD, async ({ values }) => {
    await buildSite({ isIntoExisting: values['into-existing'], isFull: values.full })
    return 'fine'
  })
}
