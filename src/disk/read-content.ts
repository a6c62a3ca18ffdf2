import { check } from '#core/check/check.ts'
import { findLostCodings } from '#core/check/lost-codings.ts'
import { findLostEvidence } from '#core/check/lost-evidence.ts'
import { RULES } from '#core/check/rules.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import { compareProblems, type Problem } from '#core/model/problem.ts'
import type { CodingPlace } from '#core/parse/coding-path.ts'
import { classifyFile, GUIDE_FILE } from '#core/parse/content-file.ts'
import type { EvidencePlace } from '#core/parse/evidence-path.ts'
import { problemAt } from '#core/parse/mark.ts'
import { COMPARISON_FILE, findDuplicatePaths, meantPath, type RecordPlace } from '#core/parse/record-path.ts'
import type { Content } from './content.ts'
import { listFiles } from './list-files.ts'
import { readCodings } from './read-codings.ts'
import { readEvidence } from './read-evidence.ts'
import { readRecords, type ContentCache } from './read-records.ts'
import { readSite } from './read-site.ts'

/** An empty cache, to be handed to every `readContent` of the same folder. */
export function createCache(): ContentCache {
  return new Map()
}

/**
 * Reads a content folder: every file in it is the site's settings, the guide, something the settings name, a record, what
 * a coder wrote, what was seen of a source, or a problem. Gives what could be read with all problems of all files, in an order that depends on nothing but the
 * content. Problems in the content are never thrown.
 */
export async function readContent(
  folder: string,
  { cache = createCache() }: { cache?: ContentCache } = {},
): Promise<Content> {
  const listing = listFiles(folder)
  const site = readSite(folder, listing.files)
  const files = listing.files.map(classifyFile)
  const places = files.flatMap((file) => (file.is === 'record' ? file.place : []))
  const misplaced = files.flatMap((file) =>
    file.is === 'other' && !site.files.has(file.problem.file) ? file.problem : [],
  )
  const reads = readRecords(folder, places, cache)
  const records = reads.flatMap(({ parsed }) => parsed ?? [])
  const misnamed = misplaced.map(({ file }) => meantPath(file))
  const codings = readCodings(folder, files)
  const seen = readEvidence(folder, files)
  const unread = places.filter((_, at) => reads[at]!.parsed === null).map((place) => place.file)
  // What names one of these is not wrong: once the file is mended, it is found.
  const broken = new Set([...unread, ...misnamed, ...listing.problems.map(({ file }) => file)])
  const locates = new Map(records.map(({ record, locate }) => [record, locate]))
  const datasets = buildDatasets(
    records.map(({ record }) => record),
    codings.codings,
    seen.evidence,
  )
  const problems = [
    ...listing.problems,
    ...findDuplicatePaths(listing.files),
    ...site.problems,
    ...misplaced,
    ...reads.flatMap((read) => read.problems),
    ...codings.problems,
    ...seen.problems,
    ...withoutComparison(
      places,
      files.flatMap((file) => (file.is === 'coding' || file.is === 'evidence' ? file.place : [])),
    ),
    ...findLostCodings(datasets, broken),
    ...findLostEvidence(datasets, broken),
    ...check(datasets, (record) => locates.get(record)!, broken, RULES, site.site?.language),
  ]
  return {
    catalogue: site.site ? { site: site.site, datasets } : null,
    bodies: new Map(reads.flatMap(({ parsed, html }) => (parsed && html ? [[parsed.record.file, html] as const] : []))),
    problems: problems.sort(compareProblems),
    records: places.length,
  }
}

/** What lies in a folder without `comparison.md` would not be shown: one problem for each such folder. */
function withoutComparison(
  places: readonly RecordPlace[],
  others: readonly (CodingPlace | EvidencePlace)[],
): Problem[] {
  const whole = new Set(places.filter((place) => place.type === 'comparison').map((place) => place.comparison))
  const lacking = Map.groupBy(
    [...places, ...others].filter((place) => !whole.has(place.comparison)),
    (place) => place.comparison,
  )
  return [...lacking].map(([comparison, [first]]) => {
    const message = `found records in ${comparison}/, but no ${comparison}/${COMPARISON_FILE}`
    const fix = `Add the file; the template in ${GUIDE_FILE} shows what it holds.`
    return problemAt('missing-comparison', { file: first!.file, line: 1, column: 1 }, message, { fix })
  })
}
