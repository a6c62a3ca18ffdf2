import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, round, source } from '#tests/dataset-fixture.ts'
import type { AnyRecord } from '../model/record.ts'
import type { Stance } from '../model/stance.ts'
import { relationAmong } from './relation-among.ts'
import { relationBetween } from './relation.ts'

const NOW = '2025-12-31'
const NAMES = ['a', 'b', 'c', 'd'] as const
/** Terms in an order that is not that of their letters; the last and the first exclude each other, the second and third do too. */
const border = issue('border', [], {
  options: [
    { id: 'wall', text: 'Wall', excludes: ['gate'] },
    { id: 'patrol', text: 'Patrol', excludes: [] },
    { id: 'open', text: 'Open', excludes: ['patrol'] },
    { id: 'gate', text: 'Gate', excludes: [] },
  ],
})

type Coding = Readonly<Record<string, Stance>>
function among(codings: readonly (Coding | null)[], more: readonly AnyRecord[] = []) {
  const said = codings.flatMap((stances, at) =>
    stances ? [position(`border/2025-0${at + 1}-01-${NAMES[at]}`, { stances })] : [],
  )
  const dataset = datasetOf([...codings.map((_, at) => party(NAMES[at]!)), border, ...said, ...more])
  return relationAmong(dataset, 'border', NOW, NAMES)
}

/** Each clash as `kind on options: side | side`, a side as its camps. */
const clashes = (...codings: (Coding | null)[]) =>
  among(codings).clashes.map(({ kind, options, sides }) => {
    const told = sides.map((camps) =>
      camps.map((camp) => `${camp.parties.join('+')} ${camp.stance} ${camp.option}`).join(', '),
    )
    return `${kind} on ${options.join('/')}: ${told.join(' | ')}`
  })

test('of two that stand against each other on one term, who is for it stands first', () => {
  for (const [one, other, told] of [
    ['requires', 'rules-out', 'deadlock on wall/wall: a requires wall | b rules-out wall'],
    ['supports', 'opposes', 'apart on wall/wall: a supports wall | b opposes wall'],
    ['accepts', 'rules-out', 'apart on wall/wall: a accepts wall | b rules-out wall'],
    ['requires', 'conditional', 'conditional on wall/wall: a requires wall | b conditional wall'],
    ['opposes', 'undecided', 'open on wall/wall: a opposes wall | b undecided wall'],
    ['requires', 'undecided', 'open on wall/wall: a requires wall | b undecided wall'],
  ] as const) {
    expect(clashes({ wall: one }, { wall: other })).toEqual([told])
    const turned = told.replace(/a (\S+) wall \| b (\S+) wall/, 'b $1 wall | a $2 wall')
    expect(clashes({ wall: other }, { wall: one })).toEqual([turned])
  }
  expect(clashes({ wall: 'supports' }, { wall: 'accepts' })).toEqual([
    'same-term on wall/wall: a supports wall, b accepts wall | ',
  ])
  expect(clashes({ wall: 'opposes' }, { wall: 'rules-out' })).toEqual([
    'same-refusal on wall/wall: a opposes wall, b rules-out wall | ',
  ])
})

test('of two terms that exclude each other, that which the issue names first stands first', () => {
  expect(clashes({ gate: 'requires' }, { wall: 'requires' })).toEqual([
    'competing-requirements on wall/gate: b requires wall | a requires gate',
  ])
  expect(clashes({ wall: 'requires' }, { gate: 'supports' })).toEqual([
    'exclusive-terms on wall/gate: a requires wall | b supports gate',
  ])
})

test('what makes the headline is told in the order of the options, and what is milder is not', () => {
  expect(
    clashes(
      { open: 'requires', gate: 'supports', patrol: 'opposes' },
      { open: 'rules-out', gate: 'supports', patrol: 'opposes', wall: 'requires' },
      { wall: 'rules-out' },
    ),
  ).toEqual([
    'deadlock on wall/wall: b requires wall | c rules-out wall',
    'deadlock on open/open: a requires open | b rules-out open',
  ])
  expect(clashes({ wall: 'requires', open: 'requires' }, { gate: 'requires', patrol: 'requires' })).toEqual([
    'competing-requirements on wall/gate: a requires wall | b requires gate',
    'competing-requirements on patrol/open: b requires patrol | a requires open',
  ])
})

test('all that say the same of one term are told together', () => {
  expect(clashes({ wall: 'requires' }, { wall: 'rules-out' }, { wall: 'requires' }, { wall: 'rules-out' })).toEqual([
    'deadlock on wall/wall: a+c requires wall | b+d rules-out wall',
  ])
})

test('three are in agreement only where all of them say the same of one and the same term', () => {
  expect(among([{ wall: 'supports' }, { wall: 'accepts' }, { wall: 'requires' }]).kind).toBe('same-term')
  expect(among([{ wall: 'opposes' }, { wall: 'rules-out' }, { wall: 'opposes' }]).kind).toBe('same-refusal')
  expect(among([{ wall: 'supports' }, { wall: 'accepts' }, { patrol: 'supports' }]).kind).toBe('different-terms')
  expect(among([{ wall: 'supports' }, { wall: 'accepts', patrol: 'accepts' }, { patrol: 'supports' }]).kind).toBe(
    'different-terms',
  )
  expect(
    clashes({ wall: 'supports', open: 'supports' }, { wall: 'accepts' }, { wall: 'requires', open: 'accepts' }),
  ).toEqual(['same-term on wall/wall: c requires wall, a supports wall, b accepts wall | '])
  expect(among([{ wall: 'supports' }, { wall: 'accepts' }, null]).kind).toBe('one-side-only')
  expect(among([null, null, null]).kind).toBe('no-stance')
})

test('one alone is on one side only, or on none', () => {
  expect(among([{ wall: 'supports' }])).toMatchObject({
    kind: 'one-side-only',
    clashes: [],
    pairs: [],
    withView: ['a'],
  })
  expect(among([null])).toMatchObject({ kind: 'no-stance', evidence: null, without: [{ party: 'a' }] })
  expect(among([])).toMatchObject({ kind: 'no-stance', evidence: null })
})

test('the statements that it rests on are told from the first to the last, and no others', () => {
  const { evidence, pairs } = among([{ wall: 'requires' }, { patrol: 'supports' }, { wall: 'rules-out' }])
  expect(evidence).toEqual({ from: '2025-01-01', to: '2025-03-01' })
  expect(pairs).toHaveLength(3)
  expect(among([null, { wall: 'requires' }, { wall: 'rules-out' }, { patrol: 'supports' }]).evidence).toEqual({
    ...{ from: '2025-02-01', to: '2025-03-01' },
  })
  const turned = [
    position('border/2025-07-01-a', { stances: { wall: 'requires' } }),
    position('border/2025-06-01-b', { stances: { wall: 'rules-out' } }),
  ]
  expect(among([null, null], turned).evidence).toEqual({ from: '2025-06-01', to: '2025-07-01' })
})

test('it is flagged where anything it rests on is part of an offer or was said before later talks, and nowhere else', () => {
  const offer = source('offer', { package: true })
  const talks = round('talks', {
    start: '2025-05-01',
    outcomes: [{ text: 'A text.', issue: 'border', status: 'announced', announced_by: [] }],
  })
  const offered = (coding: Coding) => [offer, position('border/2025-06-01-a', { stances: coding, source: 'offer' })]
  const flags = (codings: (Coding | null)[], ...more: AnyRecord[]) => {
    const { restsOnPackage, predates } = among(codings, more)
    return { restsOnPackage, predates }
  }
  expect(flags([{ wall: 'requires' }, { wall: 'rules-out' }])).toEqual({ restsOnPackage: false, predates: false })
  expect(flags([null, { wall: 'rules-out' }], ...offered({ wall: 'requires' }))).toMatchObject({ restsOnPackage: true })
  expect(flags([null, { wall: 'rules-out' }], talks, ...offered({ wall: 'requires' }))).toMatchObject({
    predates: true,
  })
  expect(
    flags(
      [{ patrol: 'supports' }, { wall: 'requires' }, { wall: 'rules-out' }],
      offer,
      position('border/2025-06-01-a-b', {
        party: 'a',
        said: '2025-06-01',
        stances: { gate: 'accepts' },
        source: 'offer',
      }),
    ),
  ).toMatchObject({ restsOnPackage: false })
})

test('what two could both live with, though it cannot hold together, is told in the order of the options', () => {
  const dataset = (mine: Coding, theirs: Coding) =>
    datasetOf([
      ...[party('a'), party('b'), border],
      position('border/2025-01-01-a', { stances: mine }),
      position('border/2025-01-01-b', { stances: theirs }),
    ])
  const exclusions = (mine: Coding, theirs: Coding, ...of: readonly [string, string]) =>
    relationBetween(dataset(mine, theirs), 'border', ...of, NOW).exclusions.map(({ sides }) =>
      sides.map(({ party: id, option }) => `${id} ${option}`).join(' / '),
    )
  const [mine, theirs] = [
    { open: 'supports', wall: 'supports' },
    { patrol: 'accepts', gate: 'accepts' },
  ] as const
  expect(exclusions(mine, theirs, 'a', 'b')).toEqual(['a wall / b gate', 'a open / b patrol'])
  expect(exclusions(mine, theirs, 'b', 'a')).toEqual(['b gate / a wall', 'b patrol / a open'])
  expect(exclusions({ wall: 'supports' }, { gate: 'opposes' }, 'a', 'b')).toEqual([])
})
