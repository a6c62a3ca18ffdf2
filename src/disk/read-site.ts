import { checkSite } from '#core/check/check-site.ts'
import type { Problem } from '#core/model/problem.ts'
import type { Site } from '#core/model/site.ts'
import { problemAt } from '#core/parse/mark.ts'
import { parseSite, SITE_FILE } from '#core/parse/parse-site.ts'
import { readText } from './read-text.ts'

/** The site's settings, the files that are there for its sake, and what is wrong with it. */
export type ReadSite = {
  readonly site: Site | null
  readonly files: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** A picture beside `site.yaml`. */
const PICTURE = /^[A-Za-z0-9_-]+\.(?:svg|png|webp|jpg)$/

/** Reads `site.yaml` of a content folder, and looks for the files it names among those that are there. */
export function readSite(folder: string, files: readonly string[]): ReadSite {
  if (!files.includes(SITE_FILE)) {
    const message = files.length === 0 ? 'found no content folder, or an empty one' : `found no ${SITE_FILE}`
    const fix = `Add ${SITE_FILE} to the content folder, with title, tagline, url and licence.`
    const place = { file: SITE_FILE, line: 1, column: 1 }
    const problem = problemAt('missing-site', place, `${message}, expected a file ${SITE_FILE}`, { fix })
    return { site: null, files: new Set(), problems: [problem] }
  }
  const found = readText(folder, SITE_FILE)
  // As long as the settings cannot be read, nobody knows which picture they name.
  const spared = new Set([SITE_FILE, ...files.filter((file) => PICTURE.test(file))])
  if ('problem' in found) return { site: null, files: spared, problems: [found.problem] }
  const parsed = parseSite(found.text)
  if (!parsed.ok) return { site: null, files: spared, problems: parsed.problems }
  const { logo } = parsed.site
  const problems = checkSite(parsed.site, parsed.locate)
  if (logo !== undefined && !files.includes(logo)) {
    const message = `found no file "${logo}" beside ${SITE_FILE}, expected the picture that logo names`
    problems.push(problemAt('missing-site', parsed.locate(['logo']), message, { fix: 'Add the file, or remove logo.' }))
  }
  return { site: parsed.site, files: new Set([SITE_FILE, ...(logo === undefined ? [] : [logo])]), problems }
}
