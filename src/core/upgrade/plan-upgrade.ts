import { CONTENT_SCHEMA, FIRST_SCHEMA } from '../model/content-schema.ts'
import type { FileChange } from '../move/request.ts'
import { SITE_FILE } from '../parse/parse-site.ts'
import { parseStrictYaml } from '../parse/strict-yaml.ts'
import { CODEMODS } from './codemods.ts'
import type { Texts } from './codemod.ts'

/** What brings content to the present form, with what is said of it; or why nothing can be done. */
export type UpgradePlan =
  | { readonly from: number; readonly changes: readonly FileChange[]; readonly told: readonly string[] }
  | { readonly refused: string }

/**
 * The form in which content is written, as `site.yaml` says it; that of the first version where it says nothing. Null where it
 * says what no version has had, or cannot be read.
 */
export function schemaOf(site: string): number | null {
  const { fields } = parseStrictYaml(site, 0)
  if (fields === null) return null
  const { schema = FIRST_SCHEMA } = fields
  const isOne = typeof schema === 'number' && Number.isInteger(schema) && schema >= FIRST_SCHEMA
  return isOne ? schema : null
}

/** Works out what brings content to the present form. Files in which nothing changes are left out. */
export function planUpgrade(texts: Texts): UpgradePlan {
  const site = texts.get(SITE_FILE)
  if (site === undefined) return { refused: `There is no ${SITE_FILE}, so nobody knows which form the content has.` }
  const from = schemaOf(site)
  if (from === null) {
    return {
      refused: `The schema that ${SITE_FILE} names is none, or the file cannot be read. npm run validate says where.`,
    }
  }
  if (from > CONTENT_SCHEMA) {
    const known = `knows no form after ${CONTENT_SCHEMA}`
    return {
      refused: `The content is written in form ${from}, and this version ${known}. Install a newer version of the program.`,
    }
  }
  const steps = CODEMODS.filter((step) => step.from >= from)
  const rewritten = new Map([...texts].map(([file, text]) => [file, rewrittenBy(steps, file, text)]))
  const raised = from === CONTENT_SCHEMA ? site : withSchema(rewritten.get(SITE_FILE) ?? site)
  if (schemaOf(raised) !== CONTENT_SCHEMA) {
    return {
      refused: `schema: ${CONTENT_SCHEMA} could not be written into ${SITE_FILE}. Write each setting on a line of its own.`,
    }
  }
  const changes = [...rewritten.set(SITE_FILE, raised)].flatMap(([file, text]): FileChange[] =>
    text === texts.get(file) ? [] : [{ from: file, to: file, text }],
  )
  return { from, changes, told: steps.map(({ about }) => about) }
}

/**
 * The lines of a file, counted from 1, that are written in an earlier form than the present one: those that an upgrade writes anew.
 *
 * @param from the form that the content has
 */
export function oldLines(file: string, text: string, from: number): ReadonlySet<number> {
  const steps = CODEMODS.filter((step) => step.from >= from)
  const [before, after] = [text, rewrittenBy(steps, file, text)].map((one) => one.split('\n'))
  return new Set((before ?? []).flatMap((line, at) => (line === after?.[at] ? [] : [at + 1])))
}

function rewrittenBy(steps: typeof CODEMODS, file: string, text: string): string {
  return steps.reduce((now, step) => step.rewrite(file, now), text)
}

const ABOUT = '# The form in which the content is written. npm run upgrade raises it with a new version of the program.'

function withSchema(site: string): string {
  const line = `schema: ${CONTENT_SCHEMA}`
  if (/^schema:.*$/m.test(site)) return site.replace(/^schema:.*$/m, line)
  const end = site.includes('\r\n') ? '\r\n' : '\n'
  return `${site}${/\n$/.test(site) ? '' : end}${end}${ABOUT}${end}${line}${end}`
}
