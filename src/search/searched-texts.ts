import type { FieldPath } from '#core/model/field-path.ts'
import { textsOf, valuesOf } from '#core/model/record-fields.ts'
import type { AnyRecord } from '#core/model/record.ts'

/** A text of a record that is searched, where it stands, and whether somebody said it, in which language. */
export type SearchedText = {
  readonly path: FieldPath
  readonly text: string
  readonly isSaid: boolean
  readonly lang: string | undefined
}

/**
 * The title of a record and its other texts, as its fields say that they are searched. They are searched and shown in
 * this order: that of the schema, but for those that lead their group. Never empty.
 */
export function searchedTexts(record: AnyRecord): { title: string; texts: SearchedText[] } {
  const languages = new Map(
    valuesOf(record).flatMap(({ path, value }) => (path.at(-1) === 'lang' ? [[groupOf(path), String(value)]] : [])),
  )
  const found = textsOf(record, ({ search }) => ['title', 'lead', 'text'].includes(search))
  const title = found.find(({ facts }) => facts.search === 'title')?.value ?? record.id
  const others = found.filter(({ facts }) => facts.search !== 'title')
  const sorted = others.toSorted((a, b) => Number(leads(b, a.path)) - Number(leads(a, b.path)))
  const texts = sorted.map(({ path, value, facts }) => {
    const isSaid = facts.voice === 'speaker'
    return { path, text: value, isSaid, lang: isSaid ? languages.get(groupOf(path)) : undefined }
  })
  return { title, texts }
}

type Found = ReturnType<typeof textsOf>[number]

/** Whether a text comes before another that stands in the same group, or deeper within it. */
function leads({ path, facts }: Found, other: FieldPath): boolean {
  return facts.search === 'lead' && groupOf(path) === other.slice(0, path.length - 1).join('.')
}

function groupOf(path: FieldPath): string {
  return path.slice(0, -1).join('.')
}
