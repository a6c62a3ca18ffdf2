import {
  Identifier,
  NumberLiteral,
  Pattern,
  Placeable,
  SelectExpression,
  StringLiteral,
  TextElement,
  VariableReference,
  Variant,
} from '@fluent/syntax'
import { isNode, nodesOf, textOf, type Node } from './syntax-node.ts'

type Element = TextElement | Placeable
type Constants = ReadonlyMap<string, Node>

/** What a script of a page puts into a text once it is shown: `{date}`. */
const SLOT = /\{([a-z]\w*)\}/

class Refusal extends Error {}

/**
 * What a text, or the body of a function that makes one, says: the English message. A function may put its parameters in, and
 * choose by one of them; one that does more is refused with a sentence, since a catalogue could not say it.
 */
export function patternOf(
  body: Node,
  parameters: ReadonlySet<string>,
  constants: Constants,
): { english: Pattern | { refused: string }; slots: readonly string[] } {
  const slots = new Set<string>()
  try {
    const elements = read(body)
    return { english: new Pattern(elements), slots: [...slots] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { english: { refused: error.message }, slots: [] }
  }

  function read(node: Node): Element[] {
    const text = textOf(node)
    if (text !== undefined) return trimmed(withSlots(text))
    switch (node.type) {
      case 'TemplateLiteral': {
        const between = nodesOf(node, 'expressions')
        const parts = nodesOf(node, 'quasis').flatMap(({ value }, index) => {
          const { cooked } = value as { cooked: string }
          const next = between[index]
          return [...withSlots(cooked), ...(next === undefined ? [] : read(next))]
        })
        return trimmed(parts)
      }
      case 'ParenthesizedExpression':
        return isNode(node['expression']) ? read(node['expression']) : []
      // A number as English writes it: a catalogue writes each number as its own language does.
      case 'CallExpression':
        if (isNode(node['callee']) && node['callee']['name'] === 'number')
          return nodesOf(node, 'arguments').map((argument) => new Placeable(variable(argument)))
        throw new Refusal('It calls a function, which no catalogue can do: let it be given what comes of it.')
      case 'Identifier':
        return [new Placeable(variable(node))]
      case 'ConditionalExpression':
        return [new Placeable(choiceOf(node))]
      case 'MemberExpression':
        return [new Placeable(tableOf(node))]
      default:
        throw new Refusal(`It computes (${node.type}), which no catalogue can say: let it be given what is computed.`)
    }
  }

  function variable(node: unknown): VariableReference {
    if (isNode(node) && node.type === 'Identifier' && parameters.has(String(node['name'])))
      return new VariableReference(new Identifier(String(node['name'])))
    throw new Refusal('It says something that is no parameter of its own.')
  }

  /** `count === 1 ? 'a' : 'b'`, and what else is asked of the same parameter after it. */
  function choiceOf(node: Node): SelectExpression {
    const { test, consequent, alternate } = node
    if (
      !isNode(test) ||
      test['operator'] !== '===' ||
      !isNode(test['right']) ||
      !isNode(consequent) ||
      !isNode(alternate)
    )
      throw new Refusal('It asks for more than whether a parameter is something.')
    const selector = variable(test['left'])
    const value = test['right']['value']
    const key =
      typeof value === 'number' && value !== 1
        ? new NumberLiteral(`${value}`)
        : new Identifier(value === 1 ? 'one' : String(value))
    if (key instanceof Identifier && !/^[a-z][\w-]*$/i.test(key.name))
      throw new Refusal('It asks for a text that cannot be a key.')
    const rest = read(alternate)
    const only = rest[0]
    const more =
      rest.length === 1 && only instanceof Placeable && only.expression instanceof SelectExpression
        ? only.expression
        : null
    const first = new Variant(key, filled(read(consequent)), false)
    return more !== null && more.selector.equals(selector)
      ? new SelectExpression(selector, [first, ...more.variants])
      : new SelectExpression(selector, [first, new Variant(new Identifier('other'), filled(rest), true)])
  }

  /** `PRESS[forge]`, of a table in the same module: the last line stands for all others. */
  function tableOf({ object, property }: Node): SelectExpression {
    const table = isNode(object) && object.type === 'Identifier' ? constants.get(String(object['name'])) : undefined
    const lines = table === undefined ? [] : nodesOf(table, 'properties')
    if (lines.length === 0) throw new Refusal('It looks something up that does not stand in its module.')
    const variants = lines.map(({ key, value }, index) => {
      if (!isNode(key) || !isNode(value)) throw new Refusal('It looks something up that is no text.')
      const name = key.type === 'Identifier' ? String(key['name']) : String(key['value'])
      return new Variant(new Identifier(name), filled(read(value)), index === lines.length - 1)
    })
    return new SelectExpression(variable(property), variants)
  }

  function withSlots(text: string): Element[] {
    return text.split(new RegExp(SLOT, 'g')).flatMap((part, index): Element[] => {
      if (index % 2 === 0) return part === '' ? [] : [new TextElement(part)]
      slots.add(part)
      return [new Placeable(new VariableReference(new Identifier(part)))]
    })
  }
}

function filled(elements: Element[]): Pattern {
  return new Pattern(elements.length === 0 ? [new Placeable(new StringLiteral(''))] : elements)
}

/** Blanks at the ends would be lost in a catalogue, unless they stand as a text of their own. */
function trimmed(elements: readonly Element[]): Element[] {
  return elements.flatMap((element, index) => {
    if (!(element instanceof TextElement)) return [element]
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(element.value) ?? []
    const isFirst = index === 0 && before !== ''
    const isLast = index === elements.length - 1 && after !== ''
    const kept = (isFirst ? '' : before) + text + (isLast ? '' : after)
    return [
      ...(isFirst ? [new Placeable(new StringLiteral(before))] : []),
      ...(kept === '' ? [] : [new TextElement(kept)]),
      ...(isLast && text !== '' ? [new Placeable(new StringLiteral(after))] : []),
    ]
  })
}
