import { closest } from '../problem/closest.ts'
import { COMMON_OPTIONS, type Command, type Given, type Option, type Options, type ValuesOf } from './command.ts'

/** A part of the command line, as `parseArgs` of Node gives them with `tokens`. */
export type Token =
  | {
      readonly kind: 'option'
      readonly rawName: string
      readonly name: string
      readonly value?: string
      readonly inlineValue?: boolean
    }
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' }

/** Takes the options that are fields of a record, with their values, out of the arguments of a command that has such. */
export function takeFields(
  command: Command,
  args: readonly string[],
): { readonly fields: readonly (readonly [string, string])[]; readonly args: readonly string[] } | string {
  const declared = allOptions(command)
  if (command.fields === undefined) return { fields: [], args }
  const fields: (readonly [string, string])[] = []
  const others: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    const [, name, inline] = /^--([a-z][^=]*)(?:=([^]*))?$/.exec(arg) ?? []
    const option = name === undefined ? undefined : optionNamed(declared, name)
    if (name === undefined || option) {
      others.push(arg)
      const next = args[at + 1]
      if (option && option.kind !== 'flag' && inline === undefined && next !== undefined) {
        others.push(next)
        at += 1
      }
      continue
    }
    const value = inline ?? args[(at += 1)]
    if (value === undefined) return `--${name} needs a value.`
    fields.push([name, value])
  }
  return { fields, args: others }
}

/** What a command is given by its command line, or in a sentence what is wrong with it. */
export function readArguments<O extends Options>(
  command: Command<O>,
  tokens: readonly Token[],
  fields: Given['fields'] = [],
): Given<O> | string {
  const declared = allOptions(command)
  const values: Record<string, string | number | boolean | undefined> = {}
  for (const [name, option] of Object.entries(declared)) if (option.kind === 'flag') values[name] = false
  const operands: string[] = []
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = token.rawName.startsWith('--') ? optionNamed(declared, token.name) : undefined
    if (!option) return unknownOption(command, token.rawName)
    if (seen.has(token.name)) return `--${token.name} is given twice.`
    seen.add(token.name)
    const value = readValue(`--${token.name}`, option, token.value, token.inlineValue === true)
    if (typeof value === 'object') return value.wrong
    values[token.name] = value
  }
  const given = { operands, fields, asksForHelp: values['help'] === true, isDebug: values['debug'] === true }
  if (given.asksForHelp) return { ...given, values: values as ValuesOf<O> }
  const wrong = tooManyOperands(command, operands) ?? excluded(command, seen)
  return wrong ?? { ...given, values: values as ValuesOf<O> }
}

/**
 * The value of an option, or of the environment variable that stands in for it.
 *
 * @param name as the user wrote it, such as `--port` or `PORT`
 */
export function readValue(
  name: string,
  option: Option,
  value: string | undefined,
  isInline = true,
): string | number | boolean | { readonly wrong: string } {
  if (option.kind === 'flag') return value === undefined ? true : { wrong: `${name} takes no value.` }
  // A text may begin with a hyphen, as a list in Markdown does; what looks like an option was meant as one.
  const isNext = !isInline && value !== undefined && /^--[a-z]/.test(value)
  if (value === undefined || value === '' || isNext) return { wrong: `${name} needs a value: ${valueOf(option)}.` }
  if (option.kind === 'choice' && !option.choices.includes(value)) {
    const meant = closest(value, option.choices)
    const hint = meant === null ? `choose one of ${option.choices.join(', ')}` : `did you mean "${meant}"?`
    return { wrong: `There is no ${name.replace(/^-+/, '')} "${value}": ${hint}${meant === null ? '.' : ''}` }
  }
  if (option.kind !== 'number') return value
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN
  if (number >= option.least && number <= option.most) return number
  return { wrong: `${name} is "${value}", expected a whole number from ${option.least} to ${option.most}.` }
}

/** The options of a command with those that all have. */
export function allOptions(command: Command): Options {
  return { ...command.options, ...COMMON_OPTIONS }
}

/** An option by its name, which may be one that every object has something under, such as `constructor`. */
function optionNamed(declared: Options, name: string): Option | undefined {
  return Object.hasOwn(declared, name) ? declared[name] : undefined
}

function unknownOption(command: Command, rawName: string): string {
  const meant = closest(rawName.replace(/^-+/, ''), Object.keys(allOptions(command)))
  const known = Object.keys(allOptions(command)).map((name) => `--${name}`)
  return `There is no option ${rawName}. ${meant === null ? `There are ${known.join(', ')}.` : `Did you mean --${meant}?`}`
}

function tooManyOperands({ name, operands }: Command, given: readonly string[]): string | null {
  const most = operands === undefined ? 0 : (operands.most ?? Infinity)
  if (given.length <= most) return null
  if (operands === undefined) return `${name} takes options only, found "${given[0]}".`
  return `${name} takes at most ${most}: ${operands.usage}; found "${given[most]}" too.`
}

function excluded({ oneOf = [] }: Command, seen: ReadonlySet<string>): string | null {
  const both = oneOf.filter((name) => seen.has(name)).map((name) => `--${name}`)
  return both.length > 1 ? `Choose one of ${both.join(' and ')}.` : null
}

function valueOf(option: Exclude<Option, { kind: 'flag' }>): string {
  return option.kind === 'choice' ? option.choices.join(', ') : `<${option.value}>`
}
