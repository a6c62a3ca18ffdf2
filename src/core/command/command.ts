/** One option of a command, declared once: it is read, checked, explained by `--help` and suggested by this alone. */
export type Option =
  | { readonly kind: 'flag'; readonly about: string }
  | { readonly kind: 'text'; readonly value: string; readonly about: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly about: string }
  | {
      readonly kind: 'number'
      readonly value: string
      readonly least: number
      readonly most: number
      readonly about: string
    }

export type Options = Readonly<Record<string, Option>>

/** What stands for a command on the command line, in its help and in its faults. */
export type Command<O extends Options = Options> = {
  /** As in `npm run <name>`. */
  readonly name: string
  /** What it does, in one or two sentences. */
  readonly about: string
  readonly options: O
  /** What may be named without an option; none if left out. */
  readonly operands?: { readonly usage: string; readonly most?: number; readonly about?: string }
  /** Whether options that are not declared are fields of a record, each with a value. Told what they are by this text. */
  readonly fields?: string
  /** Options that exclude each other. */
  readonly oneOf?: readonly string[]
  /** Environment variables it heeds, with what they do. An empty one counts as unset. */
  readonly variables?: Readonly<Record<string, string>>
  /** What else there is to know, below the options. */
  readonly notes?: string
  readonly examples?: readonly string[]
}

type ValueOf<O extends Option> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'choice'; choices: readonly (infer C)[] }
    ? C | undefined
    : O extends { kind: 'number' }
      ? number | undefined
      : string | undefined

/** The values of declared options: a flag is true or false, everything else is undefined where it was not given. */
export type ValuesOf<O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> }

/** What the command line says. */
export type Given<O extends Options = Options> = {
  readonly values: ValuesOf<O>
  readonly operands: readonly string[]
  /** Undeclared options with their values, in order; empty unless the command takes fields. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly asksForHelp: boolean
  readonly isDebug: boolean
}

/** What every command has. */
export const COMMON_OPTIONS = {
  debug: { kind: 'flag', about: 'shows where in the code a fault arose' },
  help: { kind: 'flag', about: 'this text' },
} as const satisfies Options

/** Where something is served. */
export const PORT_OPTION = {
  kind: 'number',
  value: 'number',
  least: 0,
  most: 65_535,
  about: 'serves on this port; 4321, or what PORT names, if left out; 0 for any that is free',
} as const satisfies Option

/** Where a folder is written. */
export const INTO_EXISTING = {
  kind: 'flag',
  about:
    'writes into a folder that holds files of others: they stay, and only what was written here before is replaced',
} as const satisfies Option

/** A command with the types of its options kept. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command
}
