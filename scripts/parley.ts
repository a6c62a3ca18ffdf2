#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMMANDS, isCommand } from '#core/command/commands.ts'
import { didYouMean } from '#core/problem/closest.ts'

/**
 * The program as it is installed: `parley <command>`. It runs the file of the command, which is the one that `npm run` runs in the
 * repository, and tells it the folder to work in. Itself it has to run on any Node: the others wait for one that is new enough.
 */

/** The first version in which a file knows whether it is the one that was called. */
const LEAST: readonly [major: number, minor: number] = [24, 2]

const [word, ...args] = process.argv.slice(2)
process.exitCode = await run(word, args)

async function run(command: string | undefined, given: readonly string[]): Promise<number> {
  if (command === undefined || command === '--help' || command === 'help')
    return tell(process.stdout, help(), command ? 0 : 2)
  if (command === '--version') return tell(process.stdout, `${version()}\n`, 0)
  if (!isCommand(command)) {
    const names = Object.keys(COMMANDS)
    const hint = didYouMean(command.slice(0, 100), names, 'parley --help lists them.')
    return tell(process.stderr, `There is no command of this name. ${hint}\n`, 2)
  }
  const node = nodeToRun()
  if (node === null) return tell(process.stderr, tooOld(), 1)
  const here = fileURLToPath(import.meta.url)
  const file = join(dirname(here), `${command}${extname(here)}`)
  // Over what npm run sets already: a command that starts another stays where it is.
  const env = { ...process.env, PARLEY_WORKPLACE: process.env['PARLEY_WORKPLACE'] || workplace() }
  return ended(node, [file, ...given], env)
}

/** As npm does: the nearest folder above that is a project, or the one we are in. */
function workplace(): string {
  const isProject = (folder: string) => existsSync(join(folder, 'package.json'))
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (isProject(folder)) return folder
    if (folder === dirname(folder)) return process.cwd()
  }
}

/** The Node that runs us, or else the one that was installed with us. */
function nodeToRun(): string | null {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return process.execPath
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(file) ? file : null
  } catch {
    return null
  }
}

/** Runs to the end, and gives the exit code. What ends us by a signal ends it: it is to be able to clear up first. */
function ended(node: string, given: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(node, given, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A terminal tells the child by itself that somebody pressed Ctrl+C.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(tell(process.stderr, `${node} could not be run: ${error.message}\n`, 1)))
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

function tell(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text)
  return code
}

function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, about]) => `  ${name.padEnd(12)}${about}`)
  return `Usage: parley <command> [options]\n\n${lines.join('\n')}\n\nparley <command> --help tells more. parley new site <folder> begins a site of your own.\n`
}

function version(): string {
  const file = join(dirname(fileURLToPath(import.meta.url)), '../package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

function tooOld(): string {
  return (
    `Parley needs Node ${LEAST.join('.')} or later, and this is ${process.versions.node}. The one that comes with it is not there: ` +
    'run npm install without --ignore-scripts, or install a newer Node.\n'
  )
}
