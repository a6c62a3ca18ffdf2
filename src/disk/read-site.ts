import { checkSite } from '#core/check/check-site.ts'
import type { Locate } from '#core/model/field-path.ts'
import type { Problem } from '#core/model/problem.ts'
import type { Site } from '#core/model/site.ts'
import { problemAt } from '#core/parse/mark.ts'
import { parseSite, SITE_FILE } from '#core/parse/parse-site.ts'
import { hardToRead, usualColours } from '#core/parse/site-colours.ts'
import { readHost } from './host.ts'
import { findUnsafeSvg } from './read-own.ts'
import { readText } from './read-text.ts'
import { readTokens } from './read-tokens.ts'

/** The site's settings, the files that are there for its sake, and what is wrong with it. */
export type ReadSite = {
  readonly site: Site | null
  readonly files: ReadonlySet<string>
  readonly problems: readonly Problem[]
  /** Finds the place of a setting; null where they could not be read. */
  readonly locate: Locate | null
}

/** A picture or a font beside `site.yaml`. */
const PICTURE = /^[A-Za-z0-9_-]+\.(?:svg|png|webp|jpg|ico|woff2)$/

/** Reads `site.yaml` of a content folder, and looks for the files it names among those that are there. */
export function readSite(folder: string, files: readonly string[]): ReadSite {
  if (!files.includes(SITE_FILE)) {
    const message = files.length === 0 ? 'found no content folder, or an empty one' : `found no ${SITE_FILE}`
    const fix = `Add ${SITE_FILE} to the content folder, with title, tagline, url and licence.`
    const place = { file: SITE_FILE, line: 1, column: 1 }
    const problem = problemAt('missing-site', place, `${message}, expected a file ${SITE_FILE}`, { fix })
    return { site: null, files: new Set(), problems: [problem], locate: null }
  }
  const found = readText(folder, SITE_FILE)
  // As long as the settings cannot be read, nobody knows which picture they name.
  const spared = new Set([SITE_FILE, ...files.filter((file) => PICTURE.test(file))])
  if ('problem' in found) return { site: null, files: spared, problems: [found.problem], locate: null }
  const parsed = parseSite(found.text, readHost(folder))
  if (!parsed.ok) return { site: null, files: spared, problems: parsed.problems, locate: null }
  const { site, locate } = parsed
  const named = (['logo', 'favicon', 'font'] as const).flatMap((field) => {
    const file = site[field]
    return file === undefined ? [] : [{ field, file }]
  })
  const missing = named
    .filter(({ file }) => !files.includes(file))
    .map(({ field, file }) => {
      const message = `found no file "${file}" beside ${SITE_FILE}, expected the ${field === 'font' ? 'font' : 'picture'} that ${field} names`
      return problemAt('missing-site', locate([field]), message, { fix: `Add the file, or remove ${field}.` })
    })
  const pale = hardToRead(site, usualColours(readTokens())).map(({ path, message }) =>
    problemAt('colour-contrast', locate(path), message, {
      fix: 'Take a darker or a lighter colour for one of the two.',
    }),
  )
  const drawings = named.flatMap(({ file }) => (files.includes(file) ? findUnsafeSvg(folder, file) : []))
  return {
    site,
    files: new Set([SITE_FILE, ...named.map(({ file }) => file)]),
    problems: [...checkSite(site, locate), ...missing, ...pale, ...drawings],
    locate,
  }
}
