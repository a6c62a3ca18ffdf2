import type { FieldPath } from '#core/model/field-path.ts'
import { textsOf, valuesOf } from '#core/model/record-fields.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { translation, type Translation } from '#core/model/words.ts'

/** Somebody's own words: in which language, as they were said or as who translated them. */
type Spoken =
  | { readonly kind: 'original'; readonly lang: string }
  | { readonly kind: 'translation'; readonly lang: string; readonly by: Translation['by'] }

/** A text of a record that is searched, where it stands, and whether somebody said it. */
export type SearchedText = { readonly path: FieldPath; readonly text: string; readonly spoken: Spoken | null }

/**
 * The title of a record and its other texts, as its fields say that they are searched. They are searched and shown in
 * this order: that of the schema, but for those that lead their group. Never empty.
 */
export function searchedTexts(record: AnyRecord): { title: string; texts: SearchedText[] } {
  const values = new Map(valuesOf(record).map(({ path, value }) => [path.join('.'), value]))
  const found = textsOf(record, ({ search }) => ['title', 'lead', 'text'].includes(search))
  const title = found.find(({ facts }) => facts.search === 'title')
  const others = found.filter((one) => one !== title)
  const sorted = others.toSorted((a, b) => Number(leads(b, a.path)) - Number(leads(a, b.path)))
  const texts = sorted.map(({ path, value, facts }) => ({
    path,
    text: value,
    spoken: facts.voice === 'speaker' ? spokenAt(groupOf(path), values) : null,
  }))
  return { title: title?.value ?? record.id, texts }
}

/** What stands beside spoken words in their group: their language and, of a translation, whose it is. */
function spokenAt(group: string, values: ReadonlyMap<string, unknown>): Spoken {
  const lang = String(values.get(`${group}.lang`) ?? '')
  const by = translation.shape.by.safeParse(values.get(`${group}.by`))
  return by.success ? { kind: 'translation', lang, by: by.data } : { kind: 'original', lang }
}

type Found = ReturnType<typeof textsOf>[number]

/** Whether a text comes before another that stands in the same group, or deeper within it. */
function leads({ path, facts }: Found, other: FieldPath): boolean {
  return facts.search === 'lead' && groupOf(path) === other.slice(0, path.length - 1).join('.')
}

function groupOf(path: FieldPath): string {
  return path.slice(0, -1).join('.')
}
