import {
  Identifier,
  MessageReference,
  NumberLiteral,
  Placeable,
  SelectExpression,
  StringLiteral,
  TermReference,
  TextElement,
  VariableReference,
  type Expression,
  type Pattern,
  type Variant,
} from '@fluent/syntax'
import type { Catalogue } from './catalogue.ts'
import type { Variable, Word } from './word-module.ts'

/** What a message comes to: an expression of JavaScript that takes the place of the English one, and what is wrong with it. */
export type Compiled = {
  readonly code: string
  readonly faults: readonly string[]
  /** The variables that it says or asks for. */
  readonly used: ReadonlySet<string>
}

/** The functions that compiled messages call; the module that has them is imported where one is called. */
export const SHOWN = '$shown'
export const FORM = '$form'

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** A part of a message: text that stands, or code that gives one. */
type Part = { readonly text: string } | { readonly code: string }

type Given = ReadonlyMap<string, string>

/**
 * Makes code of a message. A catalogue may come from anybody: all that it says becomes text in quotation marks, and the names
 * in the code are those of the English function. Whatever it asks for beyond variables, choices and terms is a fault, and the
 * code then says what can be said.
 */
export function compileMessage(
  pattern: Pattern,
  { parameters, variables, english }: Pick<Word, 'parameters' | 'variables' | 'english'>,
  { messages, terms }: Pick<Catalogue, 'messages' | 'terms'> = { messages: new Map(), terms: new Map() },
): Compiled {
  const faults = new Set<string>()
  const used = new Set<string>()
  const byName = new Map(variables.map((variable) => [variable.name, variable]))
  const known = 'refused' in english ? new Map<string, Set<string>>() : choicesIn(english)
  const code = codeOf(partsOf(pattern, null, []))
  return { code: parameters === null ? code : `(${parameters.join(', ')}) => ${code}`, faults: [...faults], used }

  function partsOf({ elements }: Pattern, given: Given | null, within: readonly string[]): Part[] {
    return elements.flatMap((element): Part[] => {
      if (element instanceof TextElement) return [{ text: element.value }]
      return element instanceof Placeable ? placed(element.expression, given, within) : []
    })
  }

  function placed(expression: Expression | Placeable, given: Given | null, within: readonly string[]): Part[] {
    if (expression instanceof Placeable) return placed(expression.expression, given, within)
    if (expression instanceof StringLiteral) return [{ text: expression.parse().value }]
    if (expression instanceof NumberLiteral) return [{ text: expression.value }]
    if (expression instanceof SelectExpression) return chosen(expression, given, within)
    if (expression instanceof VariableReference) return said(expression.id.name, given)
    if (expression instanceof MessageReference && expression.attribute === null) {
      const name = expression.id.name
      return taken(name, messages.get(name)?.pattern, given, within)
    }
    if (expression instanceof TermReference && expression.attribute === null)
      return taken(`-${expression.id.name}`, terms.get(expression.id.name)?.pattern, argumentsOf(expression), within)
    return wrong('It calls a function or takes an attribute, which messages here cannot.')
  }

  /** What another message or a term says, in this place. */
  function taken(name: string, pattern: Pattern | undefined, given: Given | null, within: readonly string[]): Part[] {
    if (pattern === undefined) return wrong(`There is no ${name}.`)
    return within.includes(name) || within.length > 10
      ? wrong(`${name} takes itself in.`)
      : partsOf(pattern, given, [...within, name])
  }

  function said(name: string, given: Given | null): Part[] {
    if (given !== null)
      return given.has(name) ? [{ text: given.get(name) ?? '' }] : wrong(`A term is not given $${name}.`)
    const variable = variableOf(name)
    if (variable === undefined) return []
    return [variable.kind === 'slot' ? { text: `{${name}}` } : { code: `${SHOWN}(${name})` }]
  }

  function chosen({ selector, variants }: SelectExpression, given: Given | null, within: readonly string[]): Part[] {
    const fixed = fixedValue(selector, given)
    if (fixed !== undefined) {
      const variant = variants.find(({ key }) => nameOf(key) === fixed) ?? variants.find((one) => one.default)
      return variant === undefined ? [] : partsOf(variant.value, given, within)
    }
    if (!(selector instanceof VariableReference)) return wrong('It chooses by something that is no variable.')
    const variable = variableOf(selector.id.name)
    if (variable === undefined) return []
    if (variable.kind === 'slot') return wrong(`It chooses by $${variable.name}, which is put in only later.`)
    const otherwise = variants.find((one) => one.default)
    const rest = otherwise === undefined ? '""' : codeOf(partsOf(otherwise.value, given, within))
    const lines = inOrder(variants).filter((one) => one !== otherwise)
    const choice = lines.reduceRight((after, { key, value }) => {
      const test = testFor(variable, key)
      return test === null ? after : `${test} ? ${codeOf(partsOf(value, given, within))} : ${after}`
    }, rest)
    return [{ code: `(${choice})` }]
  }

  /** The condition under which a line holds, or null with a fault. */
  function testFor({ name, kind }: Variable, key: Variant['key']): string | null {
    if (key instanceof NumberLiteral)
      return kind === 'number' ? `${name} === ${Number(key.value)}` : fail(`$${name} is no number.`)
    if (kind === 'number') {
      return CATEGORIES.has(key.name)
        ? `${FORM}(${name}) === ${quoted(key.name)}`
        : fail(`"${key.name}" is no form of a number.`)
    }
    return known.get(name)?.has(key.name) ? `${name} === ${quoted(key.name)}` : fail(`$${name} is never "${key.name}".`)
  }

  /** What is known of a selector while the code is made: the case that a term is asked for, the gender that one has. */
  function fixedValue(selector: unknown, given: Given | null): string | undefined {
    if (selector instanceof StringLiteral) return selector.value
    if (selector instanceof VariableReference && given !== null) return given.get(selector.id.name) ?? ''
    if (!(selector instanceof TermReference) || selector.attribute === null) return undefined
    const value = terms.get(selector.id.name)?.attributes.get(selector.attribute.name)
    const [only] = value?.elements ?? []
    if (only instanceof TextElement) return only.value
    wrong(`There is no -${selector.id.name}.${selector.attribute.name}.`)
    return ''
  }

  function variableOf(name: string): Variable | undefined {
    const variable = byName.get(name)
    if (variable === undefined) {
      const all = variables.map((one) => `$${one.name}`).join(', ')
      wrong(`There is no $${name} here, ${all === '' ? 'nor any other variable' : `only ${all}`}.`)
    }
    used.add(name)
    return variable
  }

  function wrong(text: string): Part[] {
    faults.add(text)
    return []
  }

  function fail(text: string): null {
    faults.add(text)
    return null
  }
}

/** The keys by which the choices of a message go, by their variables. */
export function choicesIn({ elements }: Pattern): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const element of elements) {
    if (!(element instanceof Placeable) || !(element.expression instanceof SelectExpression)) continue
    const { selector, variants } = element.expression
    const name = selector instanceof VariableReference ? selector.id.name : ''
    const inner = variants.flatMap(({ value }) => [...choicesIn(value)])
    const own = [name, new Set(variants.map(({ key }) => nameOf(key)))] as const
    for (const [variable, keys] of [own, ...inner])
      found.set(variable, new Set([...(found.get(variable) ?? []), ...keys]))
  }
  return found
}

/** How a line of a choice is called. */
export function nameOf(key: Variant['key']): string {
  return key instanceof Identifier ? key.name : key.value
}

/** A text as a literal that stays one wherever it stands: in a module, in a script within a page. */
export function quoted(text: string): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' }
  return JSON.stringify(text).replaceAll(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? sign)
}

/** A number by itself counts before the form that it has. */
function inOrder(variants: readonly Variant[]): Variant[] {
  const isNumber = ({ key }: Variant) => key instanceof NumberLiteral
  return [...variants.filter(isNumber), ...variants.filter((variant) => !isNumber(variant))]
}

function argumentsOf({ arguments: given }: TermReference): Given {
  return new Map(given?.named.map(({ name, value }) => [name.name, value.value]) ?? [])
}

/** Always a text, and texts beside each other as one. */
function codeOf(parts: readonly Part[]): string {
  const joined = parts.reduce<Part[]>((before, part) => {
    const last = before.at(-1)
    return 'text' in part && last !== undefined && 'text' in last
      ? [...before.slice(0, -1), { text: last.text + part.text }]
      : [...before, part]
  }, [])
  const [first] = joined
  const pieces = first !== undefined && 'text' in first ? joined : [{ text: '' }, ...joined]
  const code = pieces.map((part) => ('text' in part ? quoted(part.text) : part.code))
  const [empty, only, ...more] = code
  return empty === '""' && only !== undefined && more.length === 0 ? only : code.join(' + ')
}
