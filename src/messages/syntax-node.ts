/** A node of the syntax of a module, of which no more is known than that it has a type and stands somewhere. */
export type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The nodes of a list, such as the elements of an array; none where there is no such list. */
export function nodesOf(node: unknown, key: string): Node[] {
  const list = isNode(node) ? node[key] : []
  return Array.isArray(list) ? list.filter(isNode) : []
}

/** The text of a node that is one and holds nothing to be put in. */
export function textOf(node: Node): string | undefined {
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined
}
