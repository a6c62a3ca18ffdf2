import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { defineCommand } from '#core/command/command.ts'
import { exportedPositions } from '../../src/tests/exported-positions.ts'
import { largeSite, typicalQueries } from '../../src/tests/large-site.ts'
import { documentedSql, postgresPrograms, startPostgres, type Postgres } from '../../src/tests/postgres.ts'
import { runCommand } from '../run-command.ts'

const BENCH = defineCommand({
  name: 'bench:postgres',
  about:
    'Loads made-up positions, in the shape in which positions are exported, into a PostgreSQL server of its own by the SQL in ' +
    '.github/EXPORT.md, and prints how long that and typical queries take.',
  options: {
    positions: { kind: 'number', value: 'number', least: 1, most: 10_000_000, about: 'how many; 1000000 if left out' },
  },
  notes:
    'PostgreSQL has to be installed (Debian: postgresql). The server lives in a temporary folder and is gone in the end.',
  examples: ['npm run bench:postgres', 'npm run bench:postgres -- --positions 100000'],
})

await runCommand(BENCH, async ({ values: { positions = 1_000_000 } }) => {
  const programs = postgresPrograms()
  if (programs === undefined) return { refused: 'PostgreSQL is not installed (Debian: postgresql).' }
  const site = await largeSite(14_000)
  const server = await startPostgres(programs, ['shared_buffers=1GB', 'maintenance_work_mem=512MB', 'max_wal_size=4GB'])
  try {
    const lines = Readable.from(linesOf(exportedPositions(site, positions)))
    await pipeline(lines, createWriteStream(join(server.folder, 'positions.ndjson')))
    const before = performance.now()
    await server.runFile('positions.sql', await documentedSql('positions.sql'))
    console.log(`${positions} positions loaded and indexed in ${((performance.now() - before) / 1000).toFixed(0)} s`)
    const sizes = `SELECT pg_size_pretty(pg_table_size('parley_position')), pg_size_pretty(pg_relation_size('parley_position_words'))`
    console.log(`size of table and of index: ${(await server.psql(['-c', sizes])).trim()}`)
    const queries = typicalQueries(site).filter(({ kind }) => !['beginning', 'with a slip'].includes(kind))
    for (const kind of new Set(queries.map((one) => one.kind))) {
      const typed = queries.filter((one) => one.kind === kind).map(({ text }) => text)
      const times = await timesOf(server, typed)
      const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
      console.log(`${kind.padEnd(16)} p50 ${at(0.5).padStart(8)} ms   p95 ${at(0.95).padStart(8)} ms`)
    }
  } finally {
    await server.stop()
  }
  return 'fine'
})

function* linesOf(entries: Iterable<object>): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`
}

/** Each query five times in one connection, as `psql` times them; the first of all, which warms up, is left out. */
async function timesOf(server: Postgres, typed: readonly string[]): Promise<number[]> {
  const search = await documentedSql('search.sql')
  const rounds = Array.from({ length: 5 }, () => typed).flat()
  const script = rounds.map((text) => `\\set typed '${text.replaceAll("'", "''")}'\n${search}`).join('\n')
  const output = await server.runFile('queries.sql', `\\timing on\n${search.replace(":'typed'", "'warm'")}\n${script}`)
  const times = [...output.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, time]) => Number(time))
  return times.slice(1).sort((a, b) => a - b)
}
