import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toNdjson } from '#core/export/bulk-lines.ts'
import { exportFiles } from '#core/export/export-files.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { readEveryField } from './every-field.ts'
import { exportedPositions } from './exported-positions.ts'
import { largeSite } from './large-site.ts'
import { documentedSql, postgresPrograms, startPostgres, type Postgres } from './postgres.ts'

const programs = postgresPrograms()
if (programs === undefined) console.log('PostgreSQL is not installed (Debian: postgresql): its tests are left out.')

const { catalogue } = await readEveryField()
const ndjson = exportFiles(
  { list: 'positions', format: 'ndjson' },
  catalogue,
  linksOf(catalogue.site),
  madeFrom(catalogue),
)
const [exported = ''] = ndjson.values()
const made = [...exportedPositions(await largeSite(700), 2_000)]

test('made-up positions have no field that exported ones have not', () => {
  const records = exported
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  const known = new Set(records.flatMap((record) => Object.keys(record)))
  expect(made.flatMap((one) => Object.keys(one)).filter((key) => !known.has(key))).toEqual([])
})

describe.runIf(programs !== undefined)('PostgreSQL, by the SQL that is documented,', () => {
  let server: Postgres
  const find = async (typed: string) => {
    const rows = await server.runFile('search.sql', await documentedSql('search.sql'), { typed })
    return rows
      .split('\n')
      .filter(Boolean)
      .map((row) => row.split('|'))
  }

  beforeAll(async () => {
    server = await startPostgres(programs!)
    await writeFile(join(server.folder, 'positions.ndjson'), exported + toNdjson(made))
    await server.runFile('positions.sql', await documentedSql('positions.sql'))
  })
  afterAll(() => server.stop())

  test('takes every exported position, character for character, and once only if it is loaded again', async () => {
    await server.runFile('positions.sql', await documentedSql('positions.sql'))
    const rows = await server.psql(['-c', 'SELECT record FROM parley_position'])
    const stored = rows
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as unknown)
    const given = (exported + toNdjson(made))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(stored).toHaveLength(given.length)
    const byUrl = (all: unknown[]) => new Map(all.map((one) => [(one as { url: string }).url, one]))
    expect(byUrl(stored)).toEqual(byUrl(given))
  })

  test('finds a position by words of its condition, its party and its quote in another form, first of all', async () => {
    const { url, condition } = made[77] as { url: string; condition: string }
    const words = condition.split(' ').filter((word) => word.length > 4)
    const [first] = await find(words.join(' '))
    expect(first?.[1]).toBe(url)
    expect(first?.[2]).toContain('<b>')
    expect(await find('prices sets company')).not.toEqual([])
  })

  test('finds a phrase, leaves out what is excluded, and nothing for what nobody said', async () => {
    const { url, condition } = made[78] as { url: string; condition: string }
    const phrase = condition.split(' ').slice(0, 5).join(' ')
    expect((await find(`"${phrase}"`)).map(([, address]) => address)).toContain(url)
    const word = condition.split(' ').findLast((one) => one.length > 5)!
    expect((await find(`"${phrase}" -${word}`)).map(([, address]) => address)).not.toContain(url)
    expect(await find('zzqxq')).toEqual([])
  })
})
