import { isList, type Value, type Values } from '#compose/values.ts'

/** The values with one more item in a list that has so many: it holds nothing yet but keeps its place. */
export function addItem(values: Values, path: readonly string[], count: number): Values {
  return withItem(values, path, count) as Values
}

function withItem(value: Value | undefined, [key, ...rest]: readonly string[], count: number): Value {
  const list = value !== undefined && typeof value === 'object' && isList(value) ? value : []
  if (key === undefined) return list.length > count ? list : [...list, {}]
  if (list.length > 0) return list.map((item, at) => (String(at) === key ? withItem(item, rest, count) : item))
  return { ...(value as Values), [key]: withItem((value as Values | undefined)?.[key], rest, count) }
}
