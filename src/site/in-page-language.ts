import { buildDatasets, type Dataset } from '#core/model/dataset.ts'
import { headingOf } from '#core/model/heading-of.ts'
import { inLanguage } from '#core/model/in-language.ts'
import { hasPage, pagePath } from '#core/model/page-path.ts'
import type { AnyRecord } from '#core/model/record.ts'
import type { RecordTranslation } from '#core/model/record-translation.ts'
import { recordsOf } from '#core/model/records-of.ts'
import { languageBases } from '#core/model/language-bases.ts'
import type { Site } from '#core/model/site.ts'
import { wordsOf, type Translatable } from '#core/model/translatable.ts'
import { isStale } from '#core/model/translation-state.ts'
import { SITE_FILE } from '#core/parse/parse-site.ts'
import type { RenderedPage } from '#disk/read-own.ts'
import type { RenderedTranslation } from '#disk/read-translations.ts'
import { languageAttributes } from './direction.ts'
import { plainText } from './plain-text.ts'

/** A translation as a page tells of it: what it is of, the path of its page, and whether the original says something else now. */
export type ShownTranslation = {
  readonly translation: RecordTranslation
  readonly heading: string
  readonly page: string | null
  readonly isStale: boolean
}

/** What the pages in another language than the records' have to say beside the words. */
export type PageLanguage = {
  /** The language of what is not translated. */
  readonly original: string
  /** The words that are not translated, so that each of them can be marked wherever it stands. */
  readonly untranslated: ReadonlySet<string>
  /** The words that are, with the translation they are from; of two with the same words one whose original has changed. */
  readonly translated: ReadonlyMap<string, ShownTranslation>
  /** By the file of the translation, which bodies name. */
  readonly byFile: ReadonlyMap<string, ShownTranslation>
}

type Originals = {
  readonly site: Site
  readonly datasets: readonly Dataset[]
  readonly bodies: ReadonlyMap<string, string>
  readonly pages: readonly RenderedPage[]
}

/**
 * What is published, as pages in one of its languages show it: with the publisher's words in that language as far as they are
 * translated, and below the path of that language. In the main language everything stays as it is.
 */
export function inPageLanguage<Published extends Originals>(
  published: Published,
  translations: readonly RenderedTranslation[],
  language: string,
): Published & { readonly spoken: PageLanguage | null } {
  const { site } = published
  const own = languageBases(site.languages, site.base).find((one, at) => at > 0 && one.language === language)
  if (!own) return { ...published, spoken: null }
  const byOriginal = new Map(
    translations.flatMap((one) =>
      one.translation.language === language ? [[one.translation.original, one] as const] : [],
    ),
  )
  const spoken = {
    original: site.language,
    untranslated: new Set<string>(),
    translated: new Map<string, ShownTranslation>(),
    byFile: new Map<string, ShownTranslation>(),
  }
  const bodies = new Map<string, string>()

  const speak = <Thing extends object>(type: Translatable, thing: Thing, of: About<Thing>): Thing => {
    const found = byOriginal.get(of.file)
    const laid = inLanguage(type, thing, found?.translation.words ?? {})
    for (const text of laid.left) spoken.untranslated.add(oneLine(text))
    if (found) {
      const { translation } = found
      const shown = {
        ...{ translation, heading: of.heading(laid.thing), page: of.page },
        isStale: isStale(translation, wordsOf(type, thing)),
      }
      spoken.byFile.set(translation.file, shown)
      for (const text of laid.translated) {
        if (shown.isStale || !spoken.translated.has(oneLine(text))) spoken.translated.set(oneLine(text), shown)
      }
    }
    if (!found?.html) for (const text of paragraphsOf(thing)) spoken.untranslated.add(text)
    const html = bodyIn(of.html, found, site.language, language)
    if (html !== '') bodies.set(of.file, html)
    return laid.thing
  }

  const records = published.datasets.flatMap(recordsOf).map((record) =>
    speak<AnyRecord>(record.type, record, {
      ...{ file: record.file, html: published.bodies.get(record.file) ?? '', heading: headingOf },
      page: hasPage(record) ? pagePath(record) : null,
    }),
  )
  const older = [...spoken.translated].flatMap(([text, { isStale }]) => (isStale ? [text] : []))
  const datasets = buildDatasets(records, {
    inTranslation: { original: site.language, untranslated: spoken.untranslated, older: new Set(older) },
    codings: published.datasets.flatMap(({ codings }) => codings),
    evidence: published.datasets.flatMap(({ evidence }) => evidence),
    removals: published.datasets.flatMap(({ removals }) => removals),
    hashes: new Map(published.datasets.flatMap(({ hashByFile }) => [...hashByFile])),
  })
  const pages = published.pages.map(({ page, html }) => ({
    page: speak('page', page, { file: page.file, html, heading: ({ title }) => title, page: page.id }),
    html: bodies.get(page.file) ?? '',
  }))
  // Titles of links elsewhere stand in the settings alone.
  for (const entry of [...(site.navigation ?? []), ...(site.footer ?? [])]) {
    if (typeof entry !== 'string') spoken.untranslated.add(oneLine(entry.title))
  }
  const spokenSite = speak('site', site, { file: SITE_FILE, html: '', heading: ({ title }) => title, page: '' })
  return { ...published, datasets, bodies, pages, site: { ...spokenSite, ...own }, spoken }
}

type About<Thing> = {
  readonly file: string
  readonly html: string
  readonly heading: (thing: Thing) => string
  readonly page: string | null
}

/** A body in the language of the page, telling of which file it is; or in its own, which it says. */
function bodyIn(html: string, found: RenderedTranslation | undefined, original: string, language: string): string {
  if (found && found.html !== '') return `<div data-translation="${found.translation.file}">${found.html}</div>`
  const { lang = '', dir = 'ltr' } = languageAttributes(original, language)
  return html === '' ? '' : `<div lang="${lang}" dir="${dir}">${html}</div>`
}

/** What the search shows of a body. */
function paragraphsOf(thing: object): string[] {
  const body = 'body' in thing && typeof thing.body === 'string' ? plainText(thing.body) : ''
  return body === '' ? [] : [body, ...body.split('\n')].map(oneLine).filter((text) => text !== '')
}

/** Words as they are told apart: however they are broken into lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
