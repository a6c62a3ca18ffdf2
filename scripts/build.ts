import { rm } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import { defineCommand, INTO_EXISTING } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { readValue } from '#core/command/read-arguments.ts'
import { join } from 'node:path'
import { existingContentFolder, leavePlaces } from '#disk/content-folder.ts'
import { addLanguageHeaders } from '#disk/language-headers.ts'
import { outputFolder, refuseForeign, refuseReadOnly } from '#disk/output-folder.ts'
import { lendPages } from '#disk/page-store.ts'
import { setting } from '#disk/setting.ts'
import { siteAddress } from '#disk/site-address.ts'
import { inWorkshop, type Workshop } from '#disk/workshop.ts'
import { recoverFolder, swapFolder } from '#disk/swap-folder.ts'
import { runCommand } from './run-command.ts'
import type { Holder } from '#disk/lock.ts'
import type { How, MadeSite, SiteFolders } from '#site/kept/make-site.ts'

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
  return inWorkshop(tellWait, async (workshop) => {
    const { site, kept } = workshop
    await recoverFolder(out, tellWait)
    await refuseForeign(out, 'site', isIntoExisting)
    refuseReadOnly(out)
    if (isFull) await rm(kept, { recursive: true, force: true })
    process.env['PARLEY_KEPT'] = kept
    // Else to compile the program takes a seventh of the time in which a small site is made after a small change.
    enableCompileCache(join(kept, 'compiled'))
    const { how, lent } = await makeLanguages(workshop, out)
    await swapFolder({ from: site, to: out, kind: 'site', lent, isIntoExisting, tell: tellWait })
    return how
  })
}

/** The pages in the main language, and below them those in each other one. What is in no language comes with the first. */
async function makeLanguages({ site, store, kept }: Workshop, to: string): Promise<MadeSite> {
  const [main = 'en', ...others] = siteAddress().languages
  const made = await makeLanguage(main, { site, to, store, kept })
  if (others.length === 0) return made
  // What is written for other languages goes into files that may be among those.
  lendPages(made.lent, site)
  addLanguageHeaders(site, others)
  for (const language of others) {
    const publicDir = join(store, 'nothing-more')
    const folders = { site: join(site, language), to: join(to, language), store: join(store, language) }
    await makeLanguage(language, { ...folders, publicDir, kept })
  }
  return made
}

async function makeLanguage(language: string, folders: SiteFolders): Promise<MadeSite> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', PARLEY_LANGUAGE: language })
  leavePlaces()
  try {
    const { makeSite } = await import('#site/kept/make-site.ts')
    return await makeSite(folders)
  } catch (error) {
    // Problems of the content have been told where it was read, each with its place.
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
