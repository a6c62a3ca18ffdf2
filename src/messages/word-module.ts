import { parseSync } from 'vite'
import type { Pattern } from '@fluent/syntax'
import { patternOf } from './english-pattern.ts'
import { isNode, nodesOf, textOf, type Node } from './syntax-node.ts'

/** A variable of a message: what the program puts in. A slot is filled by the script of a page, long after the build. */
export type Variable = { readonly name: string; readonly kind: 'number' | 'text' | 'slot' }

/** One word or sentence of the interface in the module that holds it, as a catalogue may say it in another language. */
export type Word = {
  /** How a catalogue calls it: the name of the object without "Words", and the way in it, joined by hyphens. */
  readonly key: string
  readonly object: string
  readonly way: readonly string[]
  readonly variables: readonly Variable[]
  /** The parameters of the function that says it, or null where it is a text. */
  readonly parameters: readonly string[] | null
  /** What it says in English, or why a catalogue could not hold it. */
  readonly english: Pattern | { readonly refused: string }
  /** What the module says of it to those who use it. */
  readonly note: string
  /** From where to where its value stands in the module. */
  readonly start: number
  readonly end: number
}

/** The words of the interface, module by module, by the names of their files. */
export type WordModules = ReadonlyMap<string, readonly Word[]>

/** All words that a module of words holds by itself; what it takes over from another module is found there. */
export function readWords(code: string): Word[] {
  const { program, comments, errors } = parseSync('words.ts', code)
  if (errors[0]) throw new Error(errors[0].message)
  const constants = constantsOf(program)
  const notes = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  const noteBefore = (start: number) => {
    const note = notes.findLast(({ end }) => end <= start && code.slice(end, start).trim() === '')
    return note === undefined
      ? ''
      : note.value
          .replaceAll(/^\s*\* ?/gm, '')
          .replaceAll(/\s+/g, ' ')
          .trim()
  }
  return [...constants].flatMap(([object, value]) =>
    /^words$|Words$/.test(object)
      ? leavesOf(value).map(({ way, node, at }) => ({
          ...{ key: keyOf(object, way), object, way, note: noteBefore(at) },
          ...{ start: node.start, end: node.end },
          ...saidBy(node, constants),
        }))
      : [],
  )
}

/** Where a value is in a module, as one text: its constant, and the steps of the way in it. */
export function placeOf({ object, way }: { readonly object: string; readonly way: readonly string[] }): string {
  return [object, ...way].join('\n')
}

/** From where to where a value stands in a module: of each constant and whatever it holds. */
export function placesIn(code: string): ReadonlyMap<string, { readonly start: number; readonly end: number }> {
  const constants = constantsOf(parseSync('words.ts', code).program)
  return new Map(
    [...constants].flatMap(([name, value]) =>
      [{ way: [], node: value }, ...leavesOf(value)].map(({ way, node: { start, end } }) => [
        placeOf({ object: name, way }),
        { start, end },
      ]),
    ),
  )
}

/** The values of the constants of a module, by their names. */
function constantsOf(program: unknown): ReadonlyMap<string, Node> {
  return new Map(
    nodesOf(program, 'body').flatMap((statement) => {
      const declaration = isNode(statement['declaration']) ? statement['declaration'] : statement
      return nodesOf(declaration, 'declarations').flatMap(({ id, init }) =>
        isNode(id) && isNode(init) ? [[String(id['name']), bare(init)] as const] : [],
      )
    }),
  )
}

function keyOf(object: string, way: readonly string[]): string {
  const name = object.replace(/^words$|Words$/, '')
  return [...(name === '' ? [] : [name]), ...way].join('-')
}

type Leaf = { readonly way: readonly string[]; readonly node: Node; readonly at: number }

function leavesOf(node: Node, way: readonly string[] = [], at = node.start): Leaf[] {
  if (node.type === 'ObjectExpression') {
    return nodesOf(node, 'properties').flatMap((property) => {
      const { key, value } = property
      if (property.type !== 'Property' || !isNode(key) || !isNode(value)) return []
      const name = key.type === 'Identifier' ? String(key['name']) : String(key['value'])
      return leavesOf(bare(value), [...way, name], property.start)
    })
  }
  if (node.type === 'ArrayExpression')
    return nodesOf(node, 'elements').flatMap((element, index) => leavesOf(bare(element), [...way, `${index + 1}`]))
  // What says nothing is no word.
  return textOf(node) || node.type === 'ArrowFunctionExpression' ? [{ way, node, at }] : []
}

/** An expression without what says its type. */
function bare(node: Node): Node {
  const { expression } = node
  return /^TS(?:As|Satisfies)Expression$/.test(node.type) && isNode(expression) ? bare(expression) : node
}

function saidBy(node: Node, constants: ReadonlyMap<string, Node>): Pick<Word, 'variables' | 'parameters' | 'english'> {
  const isFunction = node.type === 'ArrowFunctionExpression'
  const parameters = isFunction ? nodesOf(node, 'params').map(({ name }) => String(name)) : null
  const body = isFunction && isNode(node['body']) ? node['body'] : node
  const { english, slots } = patternOf(body, new Set(parameters), constants)
  const given = nodesOf(node, 'params').map((parameter) => variableOf(parameter))
  return { parameters, english, variables: [...given, ...slots.map((name) => ({ name, kind: 'slot' as const }))] }
}

function variableOf({ name, typeAnnotation }: Node): Variable {
  const type =
    isNode(typeAnnotation) && isNode(typeAnnotation['typeAnnotation']) ? typeAnnotation['typeAnnotation'] : null
  return { name: String(name), kind: type?.type === 'TSNumberKeyword' ? 'number' : 'text' }
}
