import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { input } from '@inquirer/prompts'
import { renderTerminalReport } from '#core/report/terminal.ts'
import { printable } from '#core/report/report.ts'
import { didYouMean } from '#core/problem/closest.ts'
import { FIRST_SETTINGS, firstPackage, firstSite, type FirstSettings } from '#compose/first-site.ts'
import { firstFolder } from '#compose/first-folder.ts'
import { editorSnippets } from '#compose/editor-snippets.ts'
import { readTemplates } from '#compose/templates.ts'
import type { Values } from '#compose/values.ts'
import { PACKED_FOLDER, programFile, programSpec, programVersion } from '#disk/program.ts'
import { readGuide } from '#disk/read-guide.ts'
import { replaceFile } from '#disk/replace-file.ts'
import { writeRecords } from '#disk/write-record.ts'
import type { Outcome } from '../run-command.ts'
import { CONTEXT } from './ask.ts'

const MANIFEST = 'package.json'

/** Settings of a site with all of them explained, as they come with the program. */
export const SITE_TEMPLATE = 'src/compose/first-site/site.yaml'

/** What npm leaves in a folder in which the program was installed. */
const OF_NPM = new Set([MANIFEST, 'package-lock.json', 'node_modules', '.git'])

/** What of the scripts of its packages npm is asked to run: they fetch the Node and the compiler of the machine. */
const SCRIPTS_TO_RUN = { node: true, esbuild: true }

/**
 * Lays down a site of one's own in an empty folder: its settings, one package.json, the workflows that check and publish it, and
 * what git and editors go by. npm takes no .gitignore into a package, so it is written and not copied.
 * Refuses a folder that holds anything but what npm put there when the program was installed.
 */
export async function newSite(
  operand: string | undefined,
  given: Values,
  options: { asks: boolean; isDry: boolean },
): Promise<Outcome> {
  const settings = settingsIn(given)
  if (typeof settings === 'string') return { refused: settings }
  const folder = resolve(operand ?? '.')
  const wrong = whatIsThere(folder)
  if (wrong !== null) return { refused: wrong }
  const title = settings.title ?? (options.asks ? await askTitle() : undefined)
  const site = firstSite({ ...settings, ...(title === undefined ? {} : { title }) }, programFile(SITE_TEMPLATE))
  if (site.problems.length > 0) {
    process.stderr.write(renderTerminalReport({ problems: site.problems, records: 1 }))
    return 'problems'
  }
  const manifest = join(folder, MANIFEST)
  const there = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>)
    : undefined
  const { name } = programVersion()
  const program = { name, spec: programSpec(folder), allowScripts: SCRIPTS_TO_RUN }
  const packageText = firstPackage(basename(folder), program, there)
  const files = [
    { file: 'content/site.yaml', text: site.text },
    ...(there ? [] : [{ file: MANIFEST, text: packageText }]),
    { file: '.github/workflows/check.yml', text: programFile('src/compose/first-site/check.yml') },
    { file: '.github/workflows/publish.yml', text: programFile('.github/workflows/publish.yml') },
    ...firstFolder(`node_modules/${name}/${PACKED_FOLDER}`, editorSnippets(readTemplates(readGuide()))),
  ]
  if (options.isDry) {
    for (const { file, text } of files) process.stdout.write(`${file}\n\n${text}\n`)
    return 'fine'
  }
  for (const path of writeRecords(folder, files)) process.stdout.write(`${relative(process.cwd(), path)}\n`)
  if (there) replaceFile(manifest, packageText)
  process.stderr.write(nextSteps(relative(process.cwd(), folder), there !== undefined, title === undefined))
  return 'fine'
}

function settingsIn(given: Values): FirstSettings | string {
  const unknown = Object.keys(given).find((key) => !FIRST_SETTINGS.some((known) => known === key))
  if (unknown !== undefined) {
    const hint = didYouMean(
      unknown,
      FIRST_SETTINGS,
      `It can have: ${FIRST_SETTINGS.join(', ')}; the rest stands in site.yaml.`,
    )
    return `A new site has no field "${printable(unknown)}". ${hint}`
  }
  const twice = Object.entries(given).find(([, value]) => typeof value !== 'string')
  if (twice) return `--${twice[0]} was given twice, or without a text.`
  return given
}

/** Why a folder cannot be taken, with what is there; null for an empty one. */
function whatIsThere(folder: string): string | null {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder)
  const manifest = names.includes(MANIFEST) ? readFileSync(join(folder, MANIFEST), 'utf8') : ''
  // The packed program itself, where it was installed from a file that lies here.
  const isOfNpm = (name: string) => OF_NPM.has(name) || (name.endsWith('.tgz') && manifest.includes(`file:${name}"`))
  const isInstalled = manifest.includes(`"${programVersion().name}"`)
  const foreign = names.filter((name) => !(isInstalled ? isOfNpm(name) : name === '.git')).sort()
  if (foreign.length === 0) return null
  const named = foreign.slice(0, 3).map(printable).join(', ') + (foreign.length > 3 ? ', ...' : '')
  return `${folder} is not empty: it holds ${named}. Nothing was written. Name an empty folder, or one that is not there yet.`
}

function askTitle(): Promise<string> {
  return input({ message: 'Title of the site', validate: (text) => text.trim() !== '' || 'It is required.' }, CONTEXT)
}

function nextSteps(folder: string, isInstalled: boolean, isUnnamed: boolean): string {
  const steps = [
    ...(folder === '' ? [] : [`cd ${folder}`]),
    ...(isInstalled ? [] : ['npm install']),
    'npm run new comparison',
    'npm start',
  ]
  const unnamed = isUnnamed ? 'It has no name yet: write one in content/site.yaml. ' : ''
  return (
    `A site was begun. ${unnamed}Next:\n\n${steps.map((step) => `  ${step}\n`).join('')}\n` +
    'npm run validate says who should be named in content/site.yaml. What npm and a build leave here, .gitignore keeps out of git.\n'
  )
}
