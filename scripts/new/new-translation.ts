import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { TRANSLATED_BY, TRANSLATION_HEAD } from '#core/model/record-translation.ts'
import { recordsOf } from '#core/model/records-of.ts'
import { WORDS_SCHEMA, wordsOf, type Translatable, type Words } from '#core/model/translatable.ts'
import { SITE_FILE } from '#core/parse/parse-site.ts'
import { parseTranslation } from '#core/parse/parse-translation.ts'
import { serialiseTranslation } from '#core/parse/serialise-translation.ts'
import { readTranslationPath, translationFile } from '#core/parse/translation-path.ts'
import { didYouMean } from '#core/problem/closest.ts'
import type { Problem } from '#core/model/problem.ts'
import { isList, type Value, type Values } from '#compose/values.ts'
import type { Content } from '#disk/content.ts'
import { readContent } from '#disk/read-content.ts'

/** A file to be written, and what is wrong with it. */
export type NewTranslation = { readonly file: string; readonly text: string; readonly problems: readonly Problem[] }

/**
 * Begins the translation of a record, of a page or of the settings: with what the flags give, and the words of the original as
 * comments where they give none. Gives a text where it cannot.
 *
 * @param asked the file, as a path or as it lies below the content folder, with or without its ending
 * @param today what stands as the day where none is given
 */
export async function newTranslation(
  folder: string,
  asked: string | undefined,
  { into, body, values }: { into: string | undefined; body: string | undefined; values: Values },
  today: string,
): Promise<NewTranslation | string> {
  const content = await readContent(folder)
  const languages = content.catalogue?.site.languages ?? []
  const others = languages.slice(1)
  if (others.length === 0) {
    return `The site has one language. List them in ${SITE_FILE}, the one of the records first: languages: [${languages[0] ?? 'en'}, uk].`
  }
  if (into === undefined || !others.includes(into)) return `Say into which language, with --into: ${others.join(', ')}.`
  const things = thingsIn(content)
  const original = asked === undefined ? undefined : originalOf(folder, asked, things)
  if (original === undefined)
    return `Say what to translate, as in: new translation ${[...things.keys()][0] ?? ''} --into ${into}`
  const thing = things.get(original)
  if (!thing) return `There is no record ${original}. ${didYouMean(original, things.keys(), 'Name it by its file.')}`
  const { by, translator, translated = today, ...words } = values
  if (by !== 'human' && by !== 'machine') return `Say who translates, with --by: ${TRANSLATED_BY.join(', ')}.`
  const known = Object.keys(WORDS_SCHEMA[thing.type].shape)
  const unknown = Object.keys(words).find((key) => !known.includes(key))
  if (unknown !== undefined) {
    return `There are no words "${unknown}" to translate. It can have: ${[...TRANSLATION_HEAD.slice(1), ...known].join(', ')}.`
  }
  const file = translationFile(original, into)
  if (existsSync(join(folder, file)))
    return `${file} is there already: change it, and say under translates what it translates.`
  const text = serialiseTranslation({
    ...{ type: thing.type, original: thing.words, by, translated: String(translated) },
    ...(typeof translator === 'string' ? { translator } : {}),
    words: { ...wordsIn(words), ...(body === undefined ? {} : { body }) },
  })
  const place = readTranslationPath(file)
  if (place === null || 'rule' in place) return `${file} cannot be written.`
  const parsed = parseTranslation(place, text)
  return { file, text, problems: parsed.ok ? [] : parsed.problems }
}

type Thing = { readonly type: Translatable; readonly words: Words }

/** All that has words, by its file. */
function thingsIn({ catalogue, pages }: Content): ReadonlyMap<string, Thing> {
  const records = (catalogue?.datasets ?? []).flatMap(recordsOf)
  return new Map<string, Thing>([
    ...records.map((record) => [record.file, { type: record.type, words: wordsOf(record.type, record) }] as const),
    ...pages.map(({ page }) => [page.file, { type: 'page', words: wordsOf('page', page) }] as const),
    ...(catalogue ? [[SITE_FILE, { type: 'site', words: wordsOf('site', catalogue.site) }] as const] : []),
  ])
}

function originalOf(folder: string, asked: string, things: ReadonlyMap<string, Thing>): string {
  const whole = /\.(?:md|yaml)$/.test(asked) ? asked : asked === 'site' ? SITE_FILE : `${asked}.md`
  const below = relative(folder, resolve(whole)).replaceAll('\\', '/')
  return things.has(below) ? below : whole
}

/** The words of flags: a list where one of ids or of texts is meant, as it was given. */
function wordsIn(values: Values): Words {
  const told = (value: Value): Words[string] =>
    isList(value)
      ? value.map(told)
      : typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, told(inner)]])),
          )
        : String(value)
  return told(values) as Words
}
