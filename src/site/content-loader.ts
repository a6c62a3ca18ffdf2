import type { Loader, LoaderContext } from 'astro/loaders'
import type { Problem } from '#core/model/problem.ts'
import { SITE_FILE } from '#core/parse/parse-site.ts'
import { renderTerminalReport } from '#core/report/terminal.ts'
import { contentFolder } from '#disk/content-folder.ts'
import type { Content } from '#disk/content.ts'
import { followFiles } from '#disk/follow-files.ts'
import { openKeptRecords } from '#disk/kept-records.ts'
import { createCache, readContent } from '#disk/read-content.ts'
import { setting } from '#disk/setting.ts'
import type { ContentCache } from '#disk/read-records.ts'
import { ownableWords } from './said-otherwise.ts'
import { heldContent, holdContent, SITE, storedEntries } from './stored-content.ts'

/** Thrown once the problems are told; says only that the build stops. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
}

/**
 * The one loader of the site. Astro's own would follow links out of the folder, take an id from a record's text and go on
 * after errors. A build stops at any error, after all are told; the dev server keeps the last good state of each record. Astro's store
 * is told no more than that there is another state, by which the dev server knows that pages are to be shown anew.
 */
export function contentLoader() {
  const folder = contentFolder()
  const cache = createCache()
  return {
    name: 'parley-content',
    async load(context: LoaderContext) {
      const { watcher, logger } = context
      // Of a program that is bundled no page is made yet.
      if (setting('PARLEY_BUNDLE') !== undefined) return
      if (!watcher) return holdForBuild((message) => logger.warn(message), cache)
      const read = async () => hold(context, await readForPages(folder, cache))
      await read()
      followFiles(folder, watcher, read, { onError: (error) => logger.error(String(error)) })
    },
  } satisfies Loader
}

/**
 * Reads the content for the pages of a build. Tells all problems and throws a `ContentError` if one of them is an error; says by
 * `warn` what the site itself lacks: warnings about records are for `validate`, which their authors run.
 */
export async function holdForBuild(
  warn: (message: string) => void,
  cache: ContentCache = createCache(),
): Promise<void> {
  const content = await readForPages(contentFolder(), cache)
  const errors = content.problems.filter(isError)
  if (errors.length > 0) {
    throw new ContentError(`The content has ${errors.length} problems that are errors. Nothing was written.`)
  }
  for (const { file, line, rule, message, fix } of content.problems) {
    if (file === SITE_FILE) warn(`${file}:${line} ${message}. ${fix ?? ''} (${rule})`)
  }
  holdContent(storedEntries(content))
}

/**
 * Pages show no warning, and reading the wording of all records for one is most of the work of all checks: who has to mend
 * something is told everything.
 */
async function readForPages(folder: string, cache: ContentCache): Promise<Content> {
  const kept = openKeptRecords(folder)
  const asked = { cache, words: ownableWords(), kept }
  const stopped = await readContent(folder, { ...asked, warnings: false })
  const content = stopped.problems.some(isError) ? await readContent(folder, asked) : stopped
  if (content.problems.some(isError)) console.error(renderTerminalReport(content))
  await kept?.save()
  return content
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function hold({ store, logger }: LoaderContext, content: Content): void {
  const entries = storedEntries(content)
  const site = entries.get(SITE)
  if (site?.entry !== 'site') return
  const broken = new Set(content.problems.filter(isError).map((problem) => problem.file))
  const stay = [...heldContent()].filter(([id]) => !entries.has(id) && broken.has(id))
  holdContent(new Map([...stay, ...entries]))
  store.set({ id: SITE, data: { version: site.version } satisfies StoredState })
  logger.info(`${content.records} records of ${content.catalogue?.datasets.length ?? 0} comparisons`)
}

/** All that Astro's store holds. */
export type StoredState = { readonly version: string }
