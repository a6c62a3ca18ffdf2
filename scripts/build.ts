import { defineCommand, INTO_EXISTING } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { readValue } from '#core/command/read-arguments.ts'
import { join } from 'node:path'
import { inWorkplace } from '#disk/astro-place.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
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
  options: { 'into-existing': INTO_EXISTING },
  variables: BUILD_VARIABLES,
  notes:
    'The site is made elsewhere and takes the place of the former one when it is whole: after any fault, and after an error in ' +
    'the content, the former site stands as it was. A folder that holds files which no build wrote is left alone.',
  examples: ['npm run build', 'PARLEY_OUT=/var/www/talks npm run build'],
})

/** Makes the site, and puts it in the place of the former one. Throws a fault if the former one had to stay. */
export async function buildSite({ isIntoExisting = false } = {}): Promise<void> {
  existingContentFolder()
  checkPictures()
  const out = outputFolder()
  await inWorkshop(tellWait, async ({ site, store }) => {
    await recoverFolder(out, tellWait)
    await refuseForeign(out, 'site', isIntoExisting)
    refuseReadOnly(out)
    await makeSite(site, store)
    await swapFolder({ from: site, to: out, kind: 'site', isIntoExisting, tell: tellWait })
  })
}

/** The pages in the main language, and below them those in each other one. What is in no language comes with the first. */
async function makeSite(site: string, store: string): Promise<void> {
  const [main = 'en', ...others] = siteAddress().languages
  await makePages(main, { outDir: site, cacheDir: store })
  addLanguageHeaders(site, others)
  for (const language of others) {
    const publicDir = join(store, 'nothing-more')
    await makePages(language, { outDir: join(site, language), cacheDir: join(store, language), publicDir })
  }
}

type Folders = { readonly outDir: string; readonly cacheDir: string; readonly publicDir?: string }

async function makePages(language: string, folders: Folders): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['NODE_ENV'] = 'production'
  // Read by the configuration, which Astro loads anew for every build.
  process.env['PARLEY_LANGUAGE'] = language
  const { build } = await import('astro')
  // Editors are served by `npm run dev`: a build, be it of other content, must not change what they know.
  const experimental = { contentIntellisense: false }
  try {
    // `force`: Astro keeps rendered records between builds and would publish what an older sanitiser let through.
    await build({ ...inWorkplace(), ...folders, force: true, logLevel: 'warn', experimental })
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
    await buildSite({ isIntoExisting: values['into-existing'] })
    return 'fine'
  })
}
