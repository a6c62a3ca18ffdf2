import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import { readFrontmatter } from './frontmatter.ts'

/**
 * The text of a record's file with one more id at the end of a list, or at the end of the last group of it; nothing else
 * is touched. Null where the list cannot be found.
 */
export function addToList(text: string, field: string, id: string): string | null {
  const parts = readFrontmatter(text)
  if ('rule' in parts || !isMap(parts.yaml.tree)) return null
  const last = lastItem(parts.yaml.tree, field)
  if (!last) return null
  const end = last.range[1] + parts.yaml.offset
  const line = text.lastIndexOf('\n', last.range[0] + parts.yaml.offset) + 1
  const [indent] = /^[ ]*(?=- )/.exec(text.slice(line)) ?? []
  const item = indent === undefined ? `, ${id}` : `\n${indent}- ${id}`
  return text.slice(0, end) + item + text.slice(end)
}

function lastItem(tree: ParsedNode | null, field: string): ParsedNode | null {
  if (!isMap(tree)) return null
  const list = tree.items.find(({ key }) => isScalar(key) && key.value === field)?.value
  const last = isSeq(list) ? list.items.at(-1) : undefined
  return isMap(last) ? lastItem(last, field) : (last ?? null)
}
