import { stringify } from 'yaml'
import { COMMANDS } from '#core/command/commands.ts'
import { CONTENT_SCHEMA } from '#core/model/content-schema.ts'
import type { Problem } from '#core/model/problem.ts'
import { parseSite, SITE_FILE } from '#core/parse/parse-site.ts'

/** What may be said of a site when it begins: the settings that stand in the template by themselves. */
export const FIRST_SETTINGS = ['title', 'tagline', 'url', 'base', 'language'] as const

export type FirstSettings = Readonly<Partial<Record<(typeof FIRST_SETTINGS)[number], string>>>

/** The program as it is installed: its name, and what npm is to get as it. */
export type Program = {
  readonly name: string
  readonly spec: string
  readonly allowScripts: Readonly<Record<string, boolean>>
}

const TAGLINE =
  'What the parties to a negotiation have said, side by side, each statement with its date and its source.'

/**
 * `site.yaml` of a new site, all its settings explained, with those that were given; and what is wrong with these.
 *
 * @param template the file as it comes with the program
 */
export function firstSite(given: FirstSettings, template: string): { text: string; problems: readonly Problem[] } {
  const settings = { title: 'A site without a name yet', tagline: TAGLINE, ...given }
  const written = FIRST_SETTINGS.reduce((text, key) => {
    const value = settings[key]
    return value === undefined
      ? text
      : text.replace(new RegExp(`^(?:# )?${key}: .*$`, 'm'), () => `${key}: ${quoted(value)}`)
  }, template)
  const text = written.replace(/^schema: .*$/m, `schema: ${CONTENT_SCHEMA}`)
  const parsed = parseSite(text)
  return {
    text,
    problems: parsed.ok ? [] : parsed.problems.map((problem) => ({ ...problem, file: `content/${SITE_FILE}` })),
  }
}

/**
 * `package.json` of a new site: the program at one version, and a script for each command, so that what its messages say can be
 * typed. A file that is there keeps all that it says.
 */
export function firstPackage(folder: string, program: Program, there: Readonly<Record<string, unknown>> = {}): string {
  const scripts = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, `parley ${name}`]))
  const { name, spec, allowScripts } = program
  const fields = {
    ...{ name: packageName(folder), private: true, ...there },
    scripts: { ...scripts, ...groupIn(there, 'scripts') },
    dependencies: { [name]: spec, ...groupIn(there, 'dependencies') },
    allowScripts: { ...allowScripts, ...groupIn(there, 'allowScripts') },
  }
  return `${JSON.stringify(fields, null, 2)}\n`
}

function groupIn(fields: Readonly<Record<string, unknown>>, key: string): object {
  const group = fields[key]
  return typeof group === 'object' && group !== null ? group : {}
}

/** npm takes small letters, digits and hyphens. */
function packageName(folder: string): string {
  const name = folder
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return name.slice(0, 80) || 'talks'
}

function quoted(value: string): string {
  return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd()
}
