import { expect, test } from 'vitest'
import { RECORD_TYPES, type RecordType } from '../model/kinds.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { canBeLeftOut, defOf, innerSchema, shapeOf, variantsOf } from '../model/schema-fields.ts'
import type { z } from '../model/schema.ts'
import { parseRecord } from './parse-record.ts'
import { tidyRecord } from './tidy-record.ts'

/** What editors with a form, and people who were called away, leave behind: every field of every kind, begun and not written. */

const RECORDS: Readonly<Record<RecordType, { readonly file: string; readonly fields: readonly string[] }>> = {
  comparison: {
    file: 'talks/comparison.md',
    fields: [
      ...['title: T', 'question: What?', 'scope: All', 'status: open', 'started: 2024', 'covers_until: 2024-12-31'],
      ...['parties: [north]', 'party_order: By name', 'issues: [pay]', 'issue_selection: All', 'inclusion: All'],
      'languages: [en]',
    ],
  },
  party: { file: 'talks/parties/north.md', fields: ['name: North', 'kind: state', 'role: principal'] },
  issue: { file: 'talks/issues/pay.md', fields: ['title: Pay', 'question: How is pay set?'] },
  source: {
    file: 'talks/sources/memo.md',
    fields: [
      ...['title: T', 'publisher: P', 'kind: document', 'published: 2024', 'url: https://example.org/x', 'lang: en'],
    ],
  },
  position: {
    file: 'talks/positions/pay/2024-03-01-north.md',
    fields: [
      ...['party: north', 'said: 2024-03-01', 'speaker: Board', 'authority: document', 'condition: More pay.'],
      ...['source: memo', 'reported_by: self'],
    ],
  },
  claim: {
    file: 'talks/claims/rain.md',
    fields: [
      ...['title: Whether it rained', 'by: north', 'about: south', 'said: 2024-03-01', 'speaker: B', 'source: memo'],
      'summary: It rained.',
    ],
  },
  round: { file: 'talks/rounds/r.md', fields: ['title: R', 'start: 2024-03-01', 'format: direct', 'sources: [memo]'] },
  draft: {
    file: 'talks/drafts/d.md',
    fields: [
      ...['title: D', 'said: 2024-03-01', 'source: memo', 'status: proposed', 'rights: Free'],
      'clauses: [{id: a, heading: H, summary: S, state: proposed, seen: whole}]',
    ],
  },
  gap: { file: 'talks/gaps/pay-north.md', fields: ['searched: 2024-03-01', 'where: Papers', 'by: AB'] },
}

const FIELDS = RECORD_TYPES.flatMap((type) =>
  Object.entries(shapeOf(RECORD_SCHEMA[type]) ?? {}).map(([key, schema]) => ({ type, key, schema })),
)

/** A record with a field put in the place of its own, or beside its others. */
function record(type: RecordType, key: string, written: string): string {
  const others = RECORDS[type].fields.filter((line) => !line.startsWith(`${key}:`))
  return `---\n${[...others, `${key}:${written}`].join('\n')}\n---\n`
}

const read = (type: RecordType, text: string) => parseRecord(RECORDS[type].file, text)
const mended = (type: RecordType, text: string) => tidyRecord({ type }, text).text

/** Which others have to be there if this one is not. */
const NEEDED = ['said', 'speaker', 'condition', 'published', 'url']

test.each([
  ...['', ' ~', ' null', ' ""', " ''", ' "  "', ' [""]', ' [~]', ' [{}]', ' [[]]', ' {}', ' |', ' >-'],
  ...['\n  -', '\n-', '\n  - ~', '\n  - ""', '\n  - {}', '\n  - []', '\n  -\n  -', '\n  - ""\n  - ~'],
])('an optional field written as %j is told once, and removed by --fix', (written) => {
  for (const { type, key } of FIELDS.filter((one) => canBeLeftOut(one.schema) && !NEEDED.includes(one.key))) {
    const text = record(type, key, written)
    const at = `${type}.${key}`
    const told = read(type, text)
    const problems = told.ok ? [] : told.problems
    const items = written.split('-').length - 1
    expect(problems.length, at).toBeLessThanOrEqual(Math.max(1, items) + Number(/^package$|_between$/.test(key)))
    for (const { fix } of problems) expect(fix, at).not.toMatch(/^$/)
    const left = read(type, mended(type, text))
    expect(left.ok, `${at}: ${left.ok ? '' : JSON.stringify(left.problems)}`).toBe(true)
    if (!left.ok || !told.ok) {
      // As if it had never been begun.
      expect(mended(type, mended(type, text)), at).not.toMatch(new RegExp(`^${key}:`, 'm'))
    }
  }
})

test('a list without items says that there are none, and stays', () => {
  for (const { type, key, schema } of FIELDS) {
    const def = defOf(schema)
    if (def.type !== 'default' || !variantsOf(schema).every((one) => defOf(one).type === 'array')) continue
    const text = record(type, key, ' []')
    expect(read(type, text).ok, `${type}.${key}`).toBe(true)
    expect(mended(type, text)).toContain(`${key}: []`)
  }
})

test('a field that has to be there is told, and no --fix takes it away', () => {
  for (const { type, key } of FIELDS.filter((one) => !canBeLeftOut(one.schema) || NEEDED.includes(one.key))) {
    for (const written of ['', ' ~', ' ""', ' {}', '\n  -', ' |']) {
      const text = record(type, key, written)
      const told = read(type, text)
      expect(told.ok, `${type}.${key}${written}`).toBe(false)
      if (!told.ok) expect(told.problems.length, `${type}.${key}${written}`).toBe(1)
      expect(mended(type, text), `${type}.${key}${written}`).toMatch(new RegExp(`^${key}:`, 'm'))
    }
  }
})

/** The fields of which each holds a list of groups. */
const LISTS = FIELDS.flatMap(({ type, key, schema }) =>
  variantsOf(schema).flatMap((list) => {
    const item = innerSchema(list, 0)
    const shapes = item === null || defOf(list).type !== 'array' ? [] : variantsOf(item).map(shapeOf)
    const [shape] = shapes.filter((one) => one !== null)
    return shape ? [{ type, key, shape }] : []
  }),
)

/** A value for a field of an item, by its name: what is wrong with it otherwise is not asked here. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ text: 'T', lang: 'en', by: 'north', of: 'x', value: '5', as: 'about', unit: 'km', on: '2024-05-05', note: 'N' },
  ...{ rule: 'gap-answered', reason: 'R', kind: 'denial', summary: 'S', source: 'memo', body: 'Court', finding: 'F' },
  ...{
    party: 'south',
    status: 'announced',
    id: 'a',
    title: 'T',
    name: 'N',
    until: '2024',
    url: 'https://example.org/',
  },
  ...{ label: 'L', term: 'x', words: '[a, b]', neutral: 'y', heading: 'H', state: 'proposed', issues: '[pay]' },
  ...{ stance: 'supports' },
}

function item(type: RecordType, key: string, shape: Readonly<Record<string, z.core.$ZodType>>): string[] {
  const own: Readonly<Record<string, string>> =
    key === 'translations' ? { by: 'ours' } : key === 'outcomes' && type === 'round' ? { by: '' } : {}
  const needed = Object.entries(shape).flatMap(([name, schema]) =>
    canBeLeftOut(schema) && !(key === 'amounts' && name === 'value') && !(key === 'clauses' && name === 'summary')
      ? []
      : [name],
  )
  return needed.map((name) => `${name}: ${own[name] ?? VALUES[name] ?? 'x'}`)
}

test('there are many fields that hold lists of groups', () => {
  expect(LISTS.length).toBeGreaterThanOrEqual(25)
})

test('of a list the items that were begun and not written are removed, and the others stay as they are', () => {
  for (const { type, key, shape } of LISTS.filter(({ key }) => key !== 'package')) {
    const lines = item(type, key, shape)
    const whole = `\n  - ${lines.join('\n    ')}`
    const alone = read(type, record(type, key, whole))
    expect(alone.ok, `${type}.${key}${whole} ${alone.ok ? '' : JSON.stringify(alone.problems)}`).toBe(true)
    const begun = lines.map((line) => `${line.split(':')[0]}:`)
    const empty = ['\n  -', '\n  - ~', '\n  - ""', '\n  - {}', '\n  - []', `\n  - ${begun.join('\n    ')}`]
    for (const nothing of [...empty, `\n  - ${begun.map((name) => `${name} ""`).join('\n    ')}`]) {
      for (const written of [whole + nothing, nothing + whole]) {
        const text = record(type, key, written)
        const told = read(type, text)
        expect(told.ok, `${type}.${key}${written}`).toBe(false)
        expect(mended(type, text).trimEnd(), `${type}.${key}${written}`).toBe(
          mended(type, record(type, key, whole)).trimEnd(),
        )
      }
    }
  }
})

test('of an item each field that was begun is told once, at its place, and what may be left out is removed', () => {
  for (const { type, key, shape } of LISTS.filter(({ key }) => key !== 'package')) {
    const lines = item(type, key, shape)
    for (const [at, line] of lines.entries()) {
      const name = line.split(':')[0]!
      for (const nothing of ['', ' ""', ' ~']) {
        const text = record(type, key, `\n  - ${lines.with(at, `${name}:${nothing}`).join('\n    ')}`)
        const told = read(type, text)
        const problems = told.ok ? [] : told.problems
        expect(problems.length, `${type}.${key}.${name}${nothing}`).toBe(1)
        // An item of nothing but what was not written is none.
        const other = lines.find((_, place) => place !== at)
        if (other !== undefined) expect(mended(type, text), `${type}.${key}.${name}`).toContain(other)
      }
    }
  }
})
