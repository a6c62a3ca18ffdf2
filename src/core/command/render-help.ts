import type { Command, Option } from './command.ts'
import { allOptions } from './read-arguments.ts'

const WIDTH = 118

/** The text that `--help` gives: made of what the command declares, so that neither can say what the other does not. */
export function renderHelp(command: Command): string {
  const { about, operands, fields, variables = {}, notes, examples = [] } = command
  const rows: [string, string][] = []
  if (operands?.about !== undefined) rows.push([operands.usage, operands.about])
  for (const [key, option] of Object.entries(command.options)) rows.push([signature(key, option), option.about])
  if (fields !== undefined) rows.push(['--<field> <value>', fields])
  for (const [key, option] of Object.entries(allOptions(command)).slice(-2))
    rows.push([signature(key, option), option.about])
  const names = Object.entries(variables)
  const blocks = [
    wrap(about, ''),
    `Usage: ${usageOf(command)}`,
    table(rows),
    ...(notes === undefined ? [] : [wrap(notes, '')]),
    ...(names.length === 0 ? [] : [`Environment (an empty variable counts as unset):\n\n${table(names)}`]),
    'Ends with 0 when all went well, 1 if not, 2 on wrong usage.',
    ...(examples.length === 0 ? [] : [examples.map((example) => `  ${example}`).join('\n')]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** How a command is called; npm knows one of them without `run`. */
export function callOf(name: string): string {
  return name === 'start' ? 'npm start' : `npm run ${name}`
}

function usageOf({ name, operands, fields }: Command): string {
  const parts = ['[options]', ...(operands ? [operands.usage] : []), ...(fields === undefined ? [] : ['[fields]'])]
  return `${callOf(name)} [-- ${parts.join(' ')}]`
}

function signature(name: string, option: Option): string {
  if (option.kind === 'flag') return `--${name}`
  return option.kind === 'choice' ? `--${name} <${name}>` : `--${name} <${option.value}>`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const indent = Math.min(24, Math.max(...rows.map(([key]) => key.length)) + 3)
  return rows
    .map(([key, about]) => {
      const text = wrap(about, ' '.repeat(indent + 2))
      return key.length + 2 > indent ? `  ${key}\n${text}` : `  ${key.padEnd(indent)}${text.trimStart()}`
    })
    .join('\n')
}

/** Lines of at most 118 characters; line ends in the text stay. */
function wrap(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = ['']
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? ''
        if (last !== '' && indent.length + last.length + word.length + 1 > WIDTH) lines.push(word)
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
      }
      return lines.map((part) => indent + part).join('\n')
    })
    .join('\n')
}
