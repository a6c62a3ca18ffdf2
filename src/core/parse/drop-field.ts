import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import type { FieldPath } from '../model/field-path.ts'
import { endOf, endOfField, lineStart, nextLine, nodeAt, splice, startOf, type Tree } from './fields-tree.ts'

/** The text without an item of a list, or without a field; null where it cannot be told apart. */
export function drop(tree: Tree, path: FieldPath): string | null {
  const holder = nodeAt(tree.map, path.slice(0, -1))
  if (isSeq(holder)) {
    if (holder.items.length <= 1) return path.length < 2 ? null : drop(tree, path.slice(0, -1))
    return dropItem(tree, holder, Number(path.at(-1)))
  }
  const at = isMap(holder) ? holder.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1)) : -1
  if (at === -1 || !isMap(holder)) return null
  return holder === tree.map ? dropField(tree, at) : dropPair(tree, holder, at)
}

function dropItem({ text, offset }: Tree, list: YAMLSeq.Parsed, at: number): string | null {
  const [item, next, last] = [list.items[at], list.items[at + 1], list.items[at - 1]]
  if (!item) return null
  if (list.flow) {
    const [from, to] = next ? [item.range[0], next.range[0]] : [(last ?? item).range[1], item.range[1]]
    return splice(text, from + offset, to + offset, '')
  }
  return splice(text, lineStart(text, item.range[0] + offset), nextLine(text, item.range[1] + offset), '')
}

/** A field within a group: its lines, or between commas. */
function dropPair(tree: Tree, map: YAMLMap.Parsed, at: number): string | null {
  const pair = map.items[at] as { key: ParsedNode; value: ParsedNode | null } | undefined
  if (!pair || map.items.length === 1 || map.flow) return null
  const { text, offset } = tree
  const from = pair.key.range[0] + offset
  const start = lineStart(text, from)
  // Behind the hyphen of a list the first line has to stay one.
  const next = map.items[at + 1]
  if (next && text.slice(start, from).trim() !== '') return splice(text, from, next.key.range[0] + offset, '')
  return splice(text, start, nextLine(text, endOf(tree, pair.value, from)), '')
}

function dropField(tree: Tree, at: number): string {
  const from = lineStart(tree.text, startOf(tree.map, at) + tree.offset)
  return splice(tree.text, from, endOfField(tree, at), '')
}
