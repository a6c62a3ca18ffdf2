import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day as anyDay, relationDataset, PARTIES } from '../../tests/relation-arbitrary.ts'
import { slowRelation } from '../../tests/slow-relation.ts'
import { datasetOf, issue, party, position, round, source } from '../../tests/dataset-fixture.ts'
import { lastDay } from '../model/date.ts'
import type { Day } from '../model/date.ts'
import type { AnyRecord } from '../model/record.ts'
import { STANCES, type Stance } from '../model/stance.ts'
import { carriersOf } from './carriers.ts'
import { relationsAt, relationOnIssue } from './issue-relation.ts'
import { meet, meetAcross } from './meeting.ts'
import { relationAmong } from './relation-among.ts'
import { isView } from './relation-kind.ts'
import { relationBetween, type Relation } from './relation.ts'

const NOW = '2025-12-31'

/** Three terms of which the first two exclude each other. */
const border = issue('border', [], {
  options: [
    { id: 'fence', text: 'Fence', excludes: ['open'] },
    { id: 'open', text: 'Open', excludes: [] },
    { id: 'patrol', text: 'Patrol', excludes: [] },
  ],
})
const FRAME: readonly AnyRecord[] = [party('north'), party('south'), party('east'), border]

type Coding = Record<string, Stance>

function between(north: Coding | null, south: Coding | null, more: readonly AnyRecord[] = []): Relation {
  const said = Object.entries({ north, south }).flatMap(([id, stances]) =>
    stances ? [position(`border/2025-01-01-${id}`, { stances })] : [],
  )
  return relationBetween(datasetOf([...FRAME, ...said, ...more]), 'border', 'north', 'south', NOW)
}

test('every cell of both tables of meetings is the relation of two parties that say no more', () => {
  for (const a of STANCES) {
    for (const b of STANCES) {
      const none = isView(a) && isView(b) ? 'different-terms' : isView(a) || isView(b) ? 'one-side-only' : 'no-stance'
      expect(between({ fence: a }, { fence: b }).kind).toBe(meet(a, b) ?? none)
      expect(between({ fence: a }, { open: b }).kind).toBe(meetAcross(a, b) ?? none)
      expect(between({ patrol: a }, { open: b }).kind).toBe(none)
    }
  }
})

test('the headline is the gravest meeting, and never hides the rest', () => {
  const found = between({ fence: 'requires', patrol: 'supports' }, { open: 'supports', patrol: 'accepts' })
  expect(found.kind).toBe('exclusive-terms')
  expect(
    found.meetings.map(({ kind, sides }) => [kind, ...sides.map(({ option, stance }) => `${option}:${stance}`)]),
  ).toEqual([
    ['exclusive-terms', 'fence:requires', 'open:supports'],
    ['same-term', 'patrol:supports', 'patrol:accepts'],
  ])
})

test('what one asks for and the other could live with comes to no meeting, but is not left unsaid', () => {
  const found = between({ fence: 'supports' }, { open: 'accepts' })
  expect(found.kind).toBe('different-terms')
  expect(found.exclusions.map(({ sides }) => sides.map(({ option }) => option))).toEqual([['fence', 'open']])
})

test('where one has no view, what is known of it instead is told', () => {
  const states = (south: Coding | null) => between({ fence: 'requires' }, south).states[1].state
  expect(states({ fence: 'unclear' })).toBe('unclear')
  expect(states({ fence: 'declined' })).toBe('declined')
  expect(states({})).toBe('uncoded')
  expect(states(null)).toBe('not-researched')
  expect(states({ patrol: 'opposes' })).toBe('view')
})

describe('a party on both sides', () => {
  const second = (day: Day, stances: Coding, authority: 'principal' | 'minister' = 'principal') =>
    position(`border/${day}-north-b`, { party: 'north', said: day, stances, authority })

  test('its later word makes the meetings, and the earlier is told beneath', () => {
    const found = between({ fence: 'supports' }, { open: 'requires' }, [second('2025-02-01', { open: 'supports' })])
    expect(found.kind).toBe('same-term')
    expect(found.alsoSaid[0].map(({ option }) => option)).toEqual(['fence'])
  })

  test('a later word of a lower tier does not', () => {
    const found = between({ fence: 'supports' }, { open: 'requires' }, [
      second('2025-02-01', { open: 'supports' }, 'minister'),
    ])
    expect(found.kind).toBe('exclusive-terms')
  })

  test('for either of two terms at once, exclusion counts only against what both exclude', () => {
    expect(between({ fence: 'supports', open: 'supports' }, { open: 'requires' }).kind).toBe('same-term')
    expect(between({ fence: 'supports', open: 'supports' }, { fence: 'accepts', open: 'supports' }).kind).toBe(
      'same-term',
    )
  })
})

describe('alternatives of an offer', () => {
  const offer = source('offer', {
    package: [
      { id: 'one', title: 'First' },
      { id: 'two', title: 'Second' },
    ],
  })
  const alternative = (id: string, stances: Coding) =>
    position(`border/2025-01-01-north-${id}`, { party: 'north', source: 'offer', alternative: id, stances })

  test('are tried whole, and the mildest with a meeting counts and is named', () => {
    const offers = [
      alternative('one', { fence: 'requires' }),
      alternative('two', { open: 'supports', patrol: 'opposes' }),
    ]
    const found = between(null, { open: 'requires', patrol: 'supports' }, [offer, ...offers])
    expect([found.kind, found.alternatives[0]?.id]).toEqual(['apart', 'two'])
    const milder = between(null, { open: 'requires' }, [offer, ...offers])
    expect(milder.kind).toBe('same-term')
    expect(milder.alternatives).toEqual([{ source: 'offer', id: 'two', title: 'Second' }, null])
    expect(milder.restsOnPackage).toBe(true)
  })

  test('a relation with a meeting comes before one without', () => {
    const offers = [alternative('one', { patrol: 'supports' }), alternative('two', { fence: 'requires' })]
    const found = between(null, { open: 'requires' }, [offer, ...offers])
    expect([found.kind, found.alternatives[0]?.id]).toEqual(['competing-requirements', 'two'])
  })
})

test('what was said together is the same term of both, and ends only for the one that replaces it', () => {
  const joint = position('border/2025-01-01-north', { with: ['south'], stances: { fence: 'requires' } })
  const own = position('border/2025-03-01-south', { supersedes: [joint.id], stances: { fence: 'rules-out' } })
  const kinds = [[joint], [joint, own]].map(
    (said) => relationBetween(datasetOf([...FRAME, ...said]), 'border', 'north', 'south', NOW).kind,
  )
  expect(kinds).toEqual(['same-term', 'deadlock'])
})

describe('parties over time', () => {
  const south = position('border/2025-01-01-south', { stances: { fence: 'rules-out' } })
  const north = position('border/2025-01-01-north', { stances: { fence: 'requires' } })
  const heir = party('heir', { entered: '2025-06-01', successor_of: ['north', 'east'] })

  test('a successor shows what it inherits until it codes the option, from the day it enters', () => {
    const records = [...FRAME, heir, south, north]
    const kindOn = (day: Day, ...more: AnyRecord[]) =>
      ['north', 'heir'].map((id) => relationBetween(datasetOf([...records, ...more]), 'border', id, 'south', day).kind)
    expect(kindOn('2025-05-31')).toEqual(['deadlock', 'one-side-only'])
    expect(kindOn('2025-06-01')).toEqual(['one-side-only', 'deadlock'])
    const own = position('border/2025-07-01-heir', { stances: { fence: 'opposes' } })
    expect(kindOn('2025-07-01', own)).toEqual(['one-side-only', 'same-refusal'])
    const takenBack = { ...own, withdrawn: '2025-08-01' as const }
    expect(kindOn('2025-08-01', takenBack)).toEqual(['one-side-only', 'one-side-only'])
  })

  test('where those before it differ, nobody knows what it holds', () => {
    const other = position('border/2025-01-02-east', { stances: { fence: 'opposes' } })
    const found = relationBetween(datasetOf([...FRAME, heir, south, north, other]), 'border', 'heir', 'south', NOW)
    expect([found.kind, found.states[0].state]).toEqual(['one-side-only', 'unclear'])
  })

  test('a principal that has left keeps its place, and one that is followed gives it to its successor', () => {
    const left = { ...party('north'), left: '2025-03' as const }
    const frame = [left, party('south'), border, south, north]
    const headline = relationOnIssue(datasetOf(frame), 'border', NOW)?.headline
    expect(headline).toMatchObject({ kind: 'one-side-only', parties: ['north', 'south'] })
    expect(headline?.without[0]).toMatchObject({ party: 'north', cell: { reason: 'left', left: '2025-03' as const } })
    const merged = datasetOf([...FRAME, heir, south, north])
    expect(carriersOf(merged, '2025-05-31')).toEqual(['north', 'south', 'east'])
    expect(carriersOf(merged, '2025-06-01')).toEqual(['south', 'heir'])
  })
})

describe('among several', () => {
  const speaking = (
    stances: Record<string, Coding>,
    roles: Record<string, 'principal' | 'observer' | 'mediator'> = {},
  ) => {
    const ids = [...new Set([...Object.keys(roles), ...Object.keys(stances)])]
    return datasetOf([
      border,
      ...ids.map((id) => party(id, { role: roles[id] ?? 'principal' })),
      ...Object.entries(stances).map(([id, coding]) =>
        position(`border/2025-01-01-${id}`, { party: id, said: '2025-01-01', stances: coding }),
      ),
    ])
  }
  const headlineOf = (dataset: ReturnType<typeof speaking>) => relationOnIssue(dataset, 'border', NOW)?.headline

  test('the gravest meeting of any two counts, with the names of both sides', () => {
    const found = headlineOf(
      speaking({ a: { fence: 'supports' }, b: { fence: 'requires' }, c: { open: 'supports' }, d: {} }),
    )
    expect(found).toMatchObject({
      kind: 'exclusive-terms',
      clashes: [
        {
          options: ['fence', 'open'],
          sides: [
            [
              { stance: 'requires', parties: ['b'] },
              { stance: 'supports', parties: ['a'] },
            ],
            [{ stance: 'supports', parties: ['c'] }],
          ],
        },
      ],
      withView: ['a', 'b', 'c'],
    })
  })

  test('the same term needs all of them: with one silent it is one side only, whoever agrees', () => {
    const all = { a: { fence: 'supports' }, b: { fence: 'requires' }, c: { fence: 'accepts' } } as const
    expect(headlineOf(speaking(all))?.kind).toBe('same-term')
    expect(headlineOf(speaking(all, { d: 'principal' }))).toMatchObject({
      kind: 'one-side-only',
      withView: ['a', 'b', 'c'],
    })
    expect(headlineOf(speaking(all, { d: 'observer' }))?.kind).toBe('same-term')
  })

  test('the same term of every two, but not of one option, is different terms', () => {
    const found = headlineOf(
      speaking({ a: { fence: 'supports' }, b: { fence: 'supports', patrol: 'supports' }, c: { patrol: 'supports' } }),
    )
    expect(found?.kind).toBe('different-terms')
  })

  test('agreement of allies stands beneath and never heads the issue', () => {
    const dataset = speaking(
      { a: { fence: 'requires' }, ally: { fence: 'supports' } },
      { a: 'principal', b: 'principal', ally: 'observer' },
    )
    const found = relationOnIssue(dataset, 'border', NOW)
    expect(found?.headline.kind).toBe('one-side-only')
    expect(found?.beneath.map(({ parties, kind }) => [...parties, kind])).toEqual([['a', 'ally', 'same-term']])
  })

  test.each([
    [
      ['principal', 'principal', 'observer'],
      ['p0', 'p1'],
    ],
    [
      ['principal', 'mediator', 'observer'],
      ['p0', 'p1'],
    ],
    [
      ['mediator', 'mediator', 'observer'],
      ['p0', 'p1'],
    ],
    [
      ['principal', 'mediator', 'principal'],
      ['p0', 'p2'],
    ],
    [
      ['mediator', 'principal', 'mentioned'],
      ['p0', 'p1'],
    ],
    [['observer', 'observer', 'observer'], []],
  ] as const)('of %j the headline is carried by %j', (roles, carriers) => {
    const dataset = datasetOf(roles.map((role, at) => party(`p${at}`, { role })))
    expect(carriersOf(dataset, NOW)).toEqual(carriers)
  })

  test('twenty principals, of whom two speak, come to what those two come to', () => {
    const silent = Object.fromEntries(Array.from({ length: 18 }, (_, at) => [`z${at}`, 'principal' as const]))
    const found = headlineOf(speaking({ a: { fence: 'requires' }, b: { open: 'requires' } }, silent))
    expect(found).toMatchObject({ kind: 'competing-requirements', withView: ['a', 'b'] })
    expect(found?.without).toHaveLength(18)
    expect(headlineOf(speaking({}, silent))?.kind).toBe('no-stance')
  })

  test('a set that a reader has chosen has a relation of its own, and changes no headline', () => {
    const dataset = speaking({ a: { fence: 'requires' }, b: { fence: 'rules-out' }, c: { fence: 'supports' } })
    expect(relationAmong(dataset, 'border', NOW, ['c', 'a']).kind).toBe('same-term')
    expect(headlineOf(dataset)?.kind).toBe('deadlock')
  })
})

test('a result is flagged where one of the two predates a later round on the issue', () => {
  const talks = round('talks', {
    start: '2025-02-01',
    outcomes: [{ text: 'A text.', issue: 'border', status: 'announced', announced_by: [] }],
  })
  expect(between({ fence: 'requires' }, { fence: 'opposes' }, [talks]).predates).toBe(true)
  expect(between({ fence: 'requires' }, { fence: 'opposes' }).predates).toBe(false)
})

test('it is flagged for what its headline rests on, and not for what stands beneath', () => {
  const offer = source('offer', { package: true })
  const offered = (stances: Coding) => position('border/2025-06-01-north', { stances, source: 'offer' })
  const flag = (north: Coding | null, south: Coding | null, ...more: AnyRecord[]) =>
    between(north, south, more).restsOnPackage
  expect(flag(null, { fence: 'opposes' }, offer, offered({ fence: 'requires' }))).toBe(true)
  expect(
    flag({ fence: 'requires' }, { fence: 'rules-out', patrol: 'opposes' }, offer, offered({ patrol: 'accepts' })),
  ).toBe(false)
  expect(flag({ fence: 'requires' }, { fence: 'opposes' }, offer)).toBe(false)
  // Where nothing meets, it rests on all that both have said.
  expect(flag(null, { patrol: 'supports' }, offer, offered({ open: 'supports' }))).toBe(true)
  expect(flag(null, null, offer, offered({ open: 'supports' }))).toBe(true)
  const talks = round('talks', {
    start: '2025-05-01',
    outcomes: [{ text: 'A text.', issue: 'border', status: 'announced', announced_by: [] }],
  })
  const later = position('border/2025-06-01-north', { stances: { fence: 'requires' } })
  expect(between(null, { fence: 'opposes' }, [talks, later]).predates).toBe(true)
  expect(between(null, { patrol: 'opposes' }, [talks, later]).predates).toBe(true)
})

test('what each can be held to is told beside the relation, in the order of the options', () => {
  const { views } = between({ patrol: 'opposes', fence: 'requires' }, { open: 'unclear' })
  expect(views.map((sides) => sides.map(({ option }) => option))).toEqual([['fence', 'patrol'], []])
})

test('meetings of one gravity stand in the order of the options, those with the nearer pair first', () => {
  const three = issue('border', [], {
    options: [
      { id: 'a', text: 'A', excludes: ['b', 'c'] },
      { id: 'b', text: 'B', excludes: [] },
      { id: 'c', text: 'C', excludes: [] },
    ],
  })
  const dataset = datasetOf([
    ...[party('north'), party('south'), three],
    position('border/2025-01-01-north', { stances: { c: 'requires', b: 'requires' } }),
    position('border/2025-01-01-south', { stances: { a: 'requires' } }),
  ])
  for (const [one, other] of [
    ['north', 'south'],
    ['south', 'north'],
  ] as const) {
    const { meetings } = relationBetween(dataset, 'border', one, other, NOW)
    expect(meetings.map(({ on, sides }) => [on, ...sides.map(({ option }) => option).toSorted()])).toEqual([
      ['excluding-options', 'a', 'b'],
      ['excluding-options', 'a', 'c'],
    ])
  }
})

test('within a month that is all that is known, the word does not meet anything yet', () => {
  const month = position('border/2025-11-north', { stances: { fence: 'requires' } })
  const south = position('border/2025-01-01-south', { stances: { fence: 'rules-out' } })
  const kinds = (['2025-11-10', '2025-11-30'] as const).map(
    (day) => relationBetween(datasetOf([...FRAME, month, south]), 'border', 'north', 'south', day).kind,
  )
  expect(kinds).toEqual(['one-side-only', 'deadlock'])
})

test('an issue of answers on a scale has its question as its one option', () => {
  const scale = [
    { id: 'agree', label: 'Agree', stance: 'supports' as const },
    { id: 'neutral', label: 'Neutral' },
    { id: 'disagree', label: 'Disagree', stance: 'opposes' as const },
  ]
  const answers = (...given: string[]) => {
    const records = ['north', 'south'].map((id, at) =>
      position(`tax/2025-01-01-${id}`, { answer: given[at] ?? '', condition: undefined, speaker: undefined }),
    )
    const dataset = datasetOf([...FRAME, issue('tax'), ...records])
    return relationBetween({ ...dataset, comparison: { ...dataset.comparison, scale } }, 'tax', 'north', 'south', NOW)
      .kind
  }
  expect(answers('Agree', 'Agree')).toBe('same-term')
  expect(answers('Agree', 'Disagree')).toBe('apart')
  expect(answers('Agree', 'Neutral')).toBe('one-side-only')
})

describe('whatever was said', () => {
  const pair = fc.shuffledSubarray([...PARTIES], { minLength: 2, maxLength: 2 })

  test('the relation of two is what a slow look at the words of the model gives', () => {
    fc.assert(
      fc.property(relationDataset, anyDay, pair, (dataset, day, [a = '', b = '']) => {
        const found = relationBetween(dataset, 'border', a, b, day)
        expect(found.kind).toBe(slowRelation(dataset, 'border', a, b, day))
      }),
      { numRuns: 400 },
    )
  })

  test('it is the same both ways', () => {
    fc.assert(
      fc.property(relationDataset, anyDay, pair, (dataset, day, [a = '', b = '']) => {
        const [one, other] = [
          relationBetween(dataset, 'border', a, b, day),
          relationBetween(dataset, 'border', b, a, day),
        ]
        const turn = (meetings: Relation['meetings']) => meetings.map(({ kind, sides: [x, y] }) => [kind, y, x])
        expect(turn(other.meetings)).toEqual(one.meetings.map(({ kind, sides: [x, y] }) => [kind, x, y]))
        expect([other.kind, other.alternatives.toReversed()]).toEqual([one.kind, one.alternatives])
      }),
    )
  })

  test('a third party never changes the relation of two', () => {
    fc.assert(
      fc.property(relationDataset, anyDay, (dataset, day) => {
        const without = datasetOf(
          [...dataset.parties, ...dataset.issues, ...dataset.sources, ...dataset.rounds, ...dataset.positions].filter(
            (record) => record.type !== 'position' || !(record.party === 'east' && record.with.length === 0),
          ),
        )
        const kinds = [dataset, without].map((one) => relationBetween(one, 'border', 'north', 'south', day).kind)
        expect(kinds[0]).toBe(kinds[1])
      }),
    )
  })

  test('a meeting is always of two views, and all that it rests on surely had been said', () => {
    fc.assert(
      fc.property(relationDataset, anyDay, (dataset, day) => {
        for (const { headline, beneath } of relationsAt(dataset, day)) {
          const meetings = [...headline.pairs, ...beneath].flatMap((relation) => relation.meetings)
          for (const { sides } of meetings) {
            for (const { stance, restsOn } of sides) {
              expect(isView(stance)).toBe(true)
              for (const { said, said_between: span } of restsOn) {
                expect(lastDay(said ?? span?.[1] ?? '9999') <= day).toBe(true)
              }
            }
          }
        }
      }),
    )
  })

  test('the same term is never in the headline while a principal stands outside of it', () => {
    fc.assert(
      fc.property(relationDataset, anyDay, (dataset, day) => {
        for (const { headline } of relationsAt(dataset, day)) {
          if (headline.kind !== 'same-term' && headline.kind !== 'same-refusal') continue
          const together = new Set(headline.clashes.flatMap(({ sides }) => sides[0].flatMap(({ parties }) => parties)))
          expect([...together].sort()).toEqual([...headline.parties].sort())
          expect(headline.without).toEqual([])
        }
      }),
    )
  })
})
