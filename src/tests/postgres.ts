import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the programs of PostgreSQL are, as Debian and others install them; undefined where they are not. */
export function postgresPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name))))
}

/** The SQL that `.github/EXPORT.md` tells publishers to run, by the name of its file: what is tested is what is told. */
export async function documentedSql(name: string): Promise<string> {
  const text = await readFile('.github/EXPORT.md', 'utf8')
  const blocks = [...text.matchAll(/```sql\n(-- (\S+\.sql)\n[^]*?)```/g)]
  const sql = blocks.find(([, , file]) => file === name)?.[1]
  if (sql === undefined) throw new Error(`No ${name} in .github/EXPORT.md`)
  return sql
}

/** Starts a server of its own, in a folder of its own, that listens to no network; ends and removes it in the end. */
export async function startPostgres(programs: string, settings: readonly string[] = []): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-postgres-'))
  await chmod(folder, 0o755)
  const data = join(folder, 'data')
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0
  const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot) await chown(folder, NOBODY, NOBODY)
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'parley', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    owner,
  )
  const options = ['listen_addresses=', `unix_socket_directories=${folder}`, ...settings].flatMap((one) => ['-c', one])
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...options], { ...owner, cwd: folder, stdio: 'ignore' })
  const ended = new Promise((resolve) => server.on('close', resolve))
  const psql = (args: readonly string[], input = '') =>
    run(
      join(programs, 'psql'),
      ['-h', folder, '-U', 'parley', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1', ...args],
      { cwd: folder },
      input,
    )
  for (let tries = 0; ; tries++) {
    const isUp = await psql(['-c', 'SELECT 1']).then(
      () => true,
      () => false,
    )
    if (isUp) break
    if (tries > 100) throw new Error('PostgreSQL does not start.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    folder,
    psql,
    runFile: async (name, text, variables = {}) => {
      await writeFile(join(folder, name), text)
      return psql([...Object.entries(variables).flatMap(([key, value]) => ['-v', `${key}=${value}`]), '-f', name])
    },
    stop: async () => {
      server.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const NOBODY = 65534

async function run(
  program: string,
  args: readonly string[],
  options: { readonly uid?: number; readonly gid?: number; readonly cwd?: string },
  input = '',
): Promise<string> {
  const child = spawn(program, args, { ...options, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdin.end(input)
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Error(`${program}: ${errors}`)
  return output
}

export type Postgres = {
  /** Where it lives, and where `psql` runs. */
  readonly folder: string
  readonly psql: (args: readonly string[], input?: string) => Promise<string>
  /** Writes a file of SQL and runs it, with variables. */
  readonly runFile: (name: string, text: string, variables?: Readonly<Record<string, string>>) => Promise<string>
  readonly stop: () => Promise<void>
}
