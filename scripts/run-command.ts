import { parseArgs, stripVTControlCharacters } from 'node:util'
import type { Command, Given, Options } from '#core/command/command.ts'
import { Fault, faultOf } from '#core/command/fault.ts'
import { allOptions, readArguments, takeFields, type Token } from '#core/command/read-arguments.ts'
import { callOf, renderHelp } from '#core/command/render-help.ts'

/** What came of a command: nothing to say, problems that it has told, or a refusal of what was asked, in a sentence. */
export type Outcome = 'fine' | 'problems' | { readonly refused: string }

/** How long a command may go on after a part of it has failed that nobody waited for, in milliseconds. */
const GRACE = 5_000

/**
 * Runs a command: reads its options, answers `--help`, refuses what it does not know, and tells every fault in a sentence.
 * Sets the exit code: 0 fine, 1 problems or a fault of the world, 2 wrong usage. Only here does a command end.
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  run: (given: Given<O>) => Promise<Outcome>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  // Whoever reads the output may stop reading, as `head` does.
  process.stdout.on('error', () => process.exit())
  const given = read(command, args)
  if (typeof given === 'string') return refuse(command, given)
  if (given.asksForHelp) return void process.stdout.write(renderHelp(command))
  // What a library lets go of after it has failed is the same fault once more: the first is told, and none ends us early.
  let isTold = false
  const fail = (error: unknown) => {
    if (!isTold) tell(command, error, given.isDebug)
    isTold = true
  }
  const stray = (error: unknown) => {
    fail(error)
    // What waits for the part that failed would wait for ever.
    setTimeout(() => process.exit(), GRACE).unref()
  }
  process.on('uncaughtException', stray).on('unhandledRejection', stray)
  try {
    const outcome = await run(given)
    if (typeof outcome === 'object') refuse(command, outcome.refused)
    else if (outcome === 'problems') process.exitCode ||= 1
  } catch (error) {
    fail(error)
  }
}

function read<O extends Options>(command: Command<O>, args: readonly string[]): Given<O> | string {
  const taken = takeFields(command, args)
  if (typeof taken === 'string') return taken
  const options = Object.fromEntries(
    Object.entries(allOptions(command)).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens } = parseArgs({ args: [...taken.args], options, strict: false, allowPositionals: true, tokens: true })
  return readArguments(command, tokens as Token[], taken.fields)
}

function refuse({ name }: Command, reason: string): void {
  process.stderr.write(`${reason}\nSee ${callOf(name)} -- --help\n`)
  process.exitCode = 2
}

function tell(command: Command, error: unknown, isDebug: boolean): void {
  const fault = faultOf(error)
  process.exitCode = 1
  if (fault?.blame === 'usage') refuse(command, fault.message)
  else process.stderr.write(`${fault?.message ?? unknownFault(error)}\n`)
  if (isDebug) console.error(error instanceof Fault && error.cause ? error.cause : error)
}

/** A fault of our own code, most likely: what it says, and how to find out more. */
function unknownFault(error: unknown): string {
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).trim()
  return `It failed in a way that was not foreseen: ${said}\nRun it again with --debug to see where, and report it.`
}
