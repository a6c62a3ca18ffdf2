/** What somebody has filled in so far: texts, ticks, lists and groups of them, by the keys of the fields. */
export type Value = string | boolean | readonly Value[] | Values
export type Values = { readonly [key: string]: Value | undefined }

/**
 * The values as a record holds them: empty ones left out, no blanks around texts, each letter one character, every field
 * on one line. Null where nothing is left.
 */
export function cleanValues(values: Values): Values {
  const kept = Object.entries(values).flatMap(([key, value]) => {
    const cleaned = value === undefined ? null : clean(value)
    return cleaned === null ? [] : [[key, cleaned] as const]
  })
  return Object.fromEntries(kept)
}

function clean(value: Value): Value | null {
  if (typeof value === 'boolean') return value || null
  if (typeof value === 'string') {
    const text = value
      .normalize('NFC')
      .replace(/\s+/g, (blanks) => (/[\n\r\t]/.test(blanks) ? ' ' : blanks))
      .trim()
    return text === '' ? null : text
  }
  if (isList(value)) {
    const items = value.flatMap((item) => clean(item) ?? [])
    return items.length === 0 ? null : items
  }
  const group = cleanValues(value)
  return Object.keys(group).length === 0 ? null : group
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
