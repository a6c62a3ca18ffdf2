import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '#core/check/check.ts'
import { findLostCodings } from '#core/check/lost-codings.ts'
import { findLostEvidence } from '#core/check/lost-evidence.ts'
import { RULES } from '#core/check/rules.ts'
import { rulesThatStop } from '#core/check/rules-that-stop.ts'
import { checkTranslatedWording } from '#core/check/translated-wording.ts'
import { checkTranslations } from '#core/check/translations.ts'
import { positionFileName } from '#core/check/rules/position-file-name.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import type { RecordType } from '#core/model/kinds.ts'
import { compareProblems, type Problem } from '#core/model/problem.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { wordsOf } from '#core/model/translatable.ts'
import { findUnfit, type KnownWords } from '#core/parse/site-fits.ts'
import { classifyFile } from '#core/parse/content-file.ts'
import { problemAt } from '#core/parse/mark.ts'
import { SITE_FILE } from '#core/parse/parse-site.ts'
import { COMPARISON_FILE, findDuplicatePaths, meantPath } from '#core/parse/record-path.ts'
import type { Removal } from '#core/model/removal.ts'
import { checkAddresses } from '#core/address/lost-addresses.ts'
import { checkComparisonNames } from '#core/address/comparison-names.ts'
import { checkPublishedStatements } from '#core/address/published-statements.ts'
import { checkRemovals } from '#core/address/removed.ts'
import { CONTENT_SCHEMA } from '#core/model/content-schema.ts'
import { oldLines } from '#core/upgrade/plan-upgrade.ts'
import { JOURNAL } from './apply-changes.ts'
import type { Content } from './content.ts'
import { homeOf, readAddresses } from './read-addresses.ts'
import type { KeptRecords } from './kept-records.ts'
import { listFiles } from './list-files.ts'
import { readCodings } from './read-codings.ts'
import { readEvidence } from './read-evidence.ts'
import { readRecords, type ContentCache } from './read-records.ts'
import { readOwn } from './read-own.ts'
import { readSchema } from './read-schema.ts'
import { readRemovals } from './read-removals.ts'
import { readText } from './read-text.ts'
import { readSite } from './read-site.ts'
import { readTranslations } from './read-translations.ts'

/** An empty cache, to be handed to every `readContent` of the same folder. */
export function createCache(): ContentCache {
  return new Map()
}

/**
 * Reads a content folder: every file in it is the site's settings, the guide, something the settings name, a record, what
 * a coder wrote, what was seen of a source, a translation, a page or a file of the publisher's own, or a problem. Gives what could be read with
 * all problems of all files, in an order that depends on nothing but the content. Problems in the content are never thrown.
 * `words` are those of the interface by their keys, for whoever knows them; `kept` is what an earlier build has read. Without
 * `warnings`, rules that only warn are not asked unless an error may follow from them.
 */
export async function readContent(
  folder: string,
  {
    cache = createCache(),
    words = null,
    kept = null,
    warnings = true,
  }: { cache?: ContentCache; words?: KnownWords | null; kept?: KeptRecords | null; warnings?: boolean } = {},
): Promise<Content> {
  const listing = listFiles(folder)
  const site = readSite(folder, listing.files)
  const files = listing.files.map(classifyFile)
  const places = files.flatMap((file) => (file.is === 'record' ? file.place : []))
  const notes = files.flatMap((file) => (file.is === 'removal' ? file.place : []))
  const misplaced = files.flatMap((file) =>
    file.is === 'other' && !site.files.has(file.problem.file) ? file.problem : [],
  )
  const reads = readRecords(folder, places, cache, kept)
  const records = reads.flatMap(({ parsed }) => parsed ?? [])
  const removed = readRemovals(folder, notes)
  const published = readAddresses(folder, listing.files)
  const misnamed = misplaced.map(({ file }) => meantPath(file))
  const codings = readCodings(folder, files)
  const own = readOwn(
    folder,
    files.flatMap((file) => (file.is === 'page' || file.is === 'public' ? [file] : [])),
  )
  const seen = readEvidence(folder, files)
  const translations = readTranslations(folder, files)
  const spoken = translations.read.map(({ translation }) => translation)
  const unread = [...places.filter((_, at) => reads[at]!.parsed === null).map((place) => place.file), ...removed.unread]
  // What names one of these is not wrong: once the file is mended, it is found.
  const read = new Set(own.pages.map(({ page }) => page.file))
  const unreadPages = files.flatMap((file) => (file.is === 'page' && !read.has(file.file) ? [file.file] : []))
  const broken = new Set([...unread, ...unreadPages, ...misnamed, ...listing.problems.map(({ file }) => file)])
  const locates = new Map(records.map(({ record, locate }) => [record, locate]))
  const removals = removed.read.map(({ removal }) => removal)
  const datasets = buildDatasets(
    records.map(({ record }) => record),
    {
      ...{ codings: codings.codings, removals, evidence: seen.evidence, translations: spoken },
      hashes: new Map(
        reads.flatMap(({ parsed, hash }) => (parsed && hash ? [[parsed.record.file, hash] as const] : [])),
      ),
    },
  )
  const locateNote = (removal: Removal) => removed.read.find((one) => one.removal === removal)!.locate
  const locate = (record: AnyRecord) => locates.get(record)!
  const statements = checkPublishedStatements(published.list, datasets, locate)
  const changed = new Set(statements.map(({ file }) => file))
  const problems = [
    ...unfinishedChanges(folder),
    ...listing.problems,
    ...findDuplicatePaths(listing.files),
    ...site.problems,
    ...own.problems,
    ...(site.site && site.locate
      ? findUnfit(site.site, site.locate, {
          comparisons: [...new Set(places.map(({ comparison }) => comparison))],
          formerComparisons: datasets.flatMap(({ comparison }) => comparison.former_ids),
          pages: own.pages.map(({ page }) => page),
          copied: own.copied,
          words,
        })
      : []),
    ...misplaced,
    ...reads.flatMap((read) => read.problems),
    ...removed.problems,
    ...published.problems,
    ...codings.problems,
    ...seen.problems,
    ...translations.problems,
    ...(site.site
      ? checkTranslations(
          {
            translations: spoken,
            words: new Map([
              [SITE_FILE, wordsOf('site', site.site)],
              ...own.pages.map(({ page }) => [page.file, wordsOf('page', page)] as const),
              ...records.map(({ record }) => [record.file, wordsOf(record.type, record)] as const),
            ]),
            languages: site.site.languages,
            broken,
          },
          translations.locate,
        )
      : []),
    ...checkTranslatedWording(datasets, spoken, translations.locate),
    ...findLostCodings(datasets, broken),
    ...findLostEvidence(datasets, broken),
    ...withoutComparison([
      ...places,
      ...notes,
      ...files.flatMap((file) => (file.is === 'coding' || file.is === 'evidence' ? file.place : [])),
    ]),
    // Of a published statement the name is right and the record is not.
    ...check(datasets, locate, broken, warnings ? RULES : rulesThatStop(datasets), site.site?.language).filter(
      ({ rule, file }) => rule !== positionFileName.slug || !changed.has(file),
    ),
    ...statements,
    ...checkRemovals(datasets, locateNote, broken),
    ...checkComparisonNames(datasets, locate),
    ...checkAddresses(
      published.list,
      { datasets, pages: own.pages.map(({ page }) => page), copied: own.copied },
      { site: site.site ? homeOf(site.site) : undefined, broken },
    ),
  ]
  return {
    catalogue: site.site ? { site: site.site, datasets } : null,
    bodies: new Map(reads.flatMap(({ parsed, html }) => (parsed && html ? [[parsed.record.file, html] as const] : []))),
    bodyTexts: new Map(
      reads.flatMap(({ parsed, html, text }) => (parsed && html ? [[parsed.record.file, text] as const] : [])),
    ),
    translations: translations.read,
    pages: own.pages,
    copied: own.copied,
    published: published.list.addresses.map(({ path }) => path),
    problems: sayUpgrade(problems, folder).sort(compareProblems),
    records: places.length,
  }
}

/** Where a problem stands on a line that an upgrade would write anew, that is what mends it. */
function sayUpgrade(problems: readonly Problem[], folder: string): Problem[] {
  const schema = readSchema(folder) ?? CONTENT_SCHEMA
  if (schema === CONTENT_SCHEMA) return [...problems]
  const files = [...new Set(problems.map(({ file }) => file))]
  const old = new Map(
    files.map((file) => {
      const found = readText(folder, file)
      return [file, 'text' in found ? oldLines(file, found.text, schema) : new Set<number>()]
    }),
  )
  return problems.map((problem) =>
    old.get(problem.file)?.has(problem.line)
      ? { ...problem, fix: `${problem.fix ?? ''} npm run upgrade does it.`.trim() }
      : problem,
  )
}

/** A move that was stopped: some files are in their new places and some are not. */
function unfinishedChanges(folder: string): Problem[] {
  if (!existsSync(join(folder, JOURNAL))) return []
  const message = 'found a move that was stopped in the middle, expected it to be done'
  const fix = 'Run npm run move without anything behind it, which does what is left.'
  return [problemAt('file-kind', { file: JOURNAL, line: 1, column: 1 }, message, { fix })]
}

/** Records in a folder without `comparison.md` would not be shown: one problem for each such folder. */
function withoutComparison(places: readonly { comparison: string; file: string; type?: RecordType }[]): Problem[] {
  const whole = new Set(places.filter((place) => place.type === 'comparison').map((place) => place.comparison))
  const lacking = Map.groupBy(
    places.filter((place) => !whole.has(place.comparison)),
    (place) => place.comparison,
  )
  return [...lacking].map(([comparison, [first]]) => {
    const message = `found records in ${comparison}/, but no ${comparison}/${COMPARISON_FILE}`
    const fix = 'Add the file: npm run new comparison asks for what it holds.'
    return problemAt('missing-comparison', { file: first!.file, line: 1, column: 1 }, message, { fix })
  })
}
