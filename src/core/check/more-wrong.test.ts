import { expect, test } from 'vitest'
import { atField, exampleDataset } from '../../tests/rule-example.ts'
import { check } from './check.ts'

/** Rules that find more than one kind of fault: an example of each that the rule's own example does not show. */
const WRONG = [
  ['a former id in use', '# parties/north.md\nformer_ids: [north]'],
  [
    'former ids that lead in a circle',
    '# parties/north.md\nformer_ids: [south]\n# parties/south.md\nformer_ids: [north]',
  ],
  ['a former id that two had', '# parties/north.md\nformer_ids: [side]\n# parties/south.md\nformer_ids: [side]'],
  ['a former id of another form', '# parties/north.md\nformer_ids: [border/2025-01-01-north]'],
  [
    'a span that ends before it begins, of a party',
    '# parties/north.md\nentered: 2025-06\nleft: 2025-05\nnames: [{ name: A, until: 2020 }, { name: B, until: 2019 }]\nmember_of: [{ party: south, from: 2024, until: 2023 }]',
  ],
  [
    'a span that ends before it begins, of a source and a statement',
    '# sources/treaty-draft.md\npublished: null\npublished_between: [2025-12-30, 2025-12-29]\n# positions/border/2025-06-02-north.md\nsaid_between: [2025-06-02, 2025-06-01]',
  ],
  ['a measure with the id of an option', '# issues/border.md\nmeasure: [{id: fence, label: Fence, unit: km}]'],
  [
    'two measures with one id',
    '# issues/border.md\nmeasure: [{id: length, label: Length, unit: km}, {id: length, label: Length, unit: miles}]',
  ],
  [
    'a clause that says nothing',
    '# drafts/first.md\nclauses: [{id: fence, heading: The fence, state: proposed, seen: whole}]',
  ],
  [
    'a clause without a language',
    '# drafts/first.md\nclauses: [{id: fence, heading: The fence, state: proposed, text: A fence., seen: whole}]',
  ],
  [
    'a clause that was seen nobody says how',
    '# drafts/first.md\nclauses: [{id: fence, heading: The fence, state: proposed, summary: A fence.}]',
  ],
  [
    'a quotation of a clause that was seen nobody says how',
    '# drafts/first.md\nclauses: [{id: fence, heading: The fence, state: proposed, quote: {text: A fence, lang: en}}]',
  ],
  ['two questions in one', '# issues/border.md\nquestion: Who guards the border, and who pays?'],
  ['two questions side by side', '# issues/border.md\nquestion: Is there a fence? Is it high?'],
  ['an amount in a question', '# issues/border.md\nquestion: Are 5 billion dollars to be paid?'],
  [
    'a stance on words that refuse nothing',
    '# positions/border/2025-06-02-north.md\nstances: { fence: opposes }\nquote: { text: We would not be against a fence, lang: en }',
  ],
  [
    'a refusal without a word of it',
    '# positions/border/2025-06-02-north.md\nstances: { fence: rules-out }\nquote: { text: We have doubts about a fence, lang: en }',
  ],
  [
    'a clause that parts into none',
    '# drafts/first.md\nclauses: [{id: fence, heading: A fence, summary: A fence., state: proposed, seen: whole, split_into: [walls], merged_from: [gate]}]\n# drafts/second.md\nclauses: [{id: gates, heading: A gate, summary: A gate., state: proposed, seen: whole}]',
  ],
  [
    'a clause that a text does not have',
    '# drafts/first.md\nclauses: [{id: fence, heading: A fence, summary: A fence., state: proposed, seen: whole}]\n# positions/border/2025-06-02-north.md\nlocator: first#zzz',
  ],
  ['a text that is nearly there', '# drafts/first.md\n# positions/border/2025-06-02-north.md\nlocator: frist#border'],
  ['a text that is not there', '# positions/border/2025-06-02-north.md\nlocator: nowhere#fence'],
  ['a text that answers itself', '# drafts/first.md\nanswers: [first]'],
  [
    'texts that answer each other',
    '# drafts/a.md\nsaid: 2025-01-01\nanswers: [b]\n# drafts/b.md\nsaid: 2025-01-01\nanswers: [a]',
  ],
  [
    'words that are younger than their source',
    '# sources/treaty-draft.md\npublished: null\npublished_between: [2025-06-01, 2025-06-02]\n# positions/border/2025-07-02-north.md\nsaid_between: [2025-07-02, 2025-07-03]\n# claims/a.md\nsaid: 2025-07-02\nresponses: [{ by: south, kind: denial, said: 2026, summary: No., source: treaty-draft }]',
  ],
  ['a name that is doubted', '# positions/border/2025-06-02-north.md\ncondition: North met the so-called council.'],
  [
    'a figure of nothing',
    '# issues/border.md\nmeasure: [{id: length, label: Length, unit: kilometres}]\n# positions/border/2025-06-02-north.md\namounts: [{of: width, value: 300, as: exactly, unit: kilometres}]',
  ],
  [
    'a figure of an option in no unit of the issue',
    '# issues/border.md\nmeasure: [{id: length, label: Length, unit: kilometres}, {id: cost, label: Cost, unit: million}]\n# positions/border/2025-06-02-north.md\namounts: [{of: fence, value: 300, as: exactly, unit: milion}]',
  ],
  [
    'a figure where nothing is counted',
    '# positions/border/2025-06-02-north.md\namounts: [{of: fence, value: 300, as: exactly, unit: km}]',
  ],
  ['a date of a state that is not given', '# issues/border.md\nstate_since: 2025-06-01'],
  ['a source of a state that is not given', '# issues/border.md\nstate_source: treaty-draft'],
  ['a source far in the future', '# sources/treaty-draft.md\npublished: 2052-06-02\n# rounds/next.md\nstart: 2052'],
  [
    'a source far in the future, roughly',
    '# sources/treaty-draft.md\npublished: null\npublished_between: [2052-06-02, 2052-06-03]',
  ],
  [
    'a party that answers under its name',
    '# parties/north.md\nname: Government of North\n# claims/post.md\nby: south\nabout: Government of North\nresponses: [{by: government of north, kind: denial, summary: No., source: treaty-draft}]',
  ],
  ['a party that follows itself', '# parties/north.md\nsuccessor_of: [south, north]\nentered: 2025'],
  ['a party that follows two', '# parties/north.md\nsuccessor_of: [south, east]'],
  [
    'long words of a claim and a clause',
    `# claims/a.md\nquote: { text: ${'word '.repeat(26).trim()}, lang: en }\nresponses: [{ by: south, kind: denial, summary: No., source: treaty-draft, quote: { text: ${'word '.repeat(27).trim()}, lang: en } }]\n# drafts/first.md\nclauses: [{id: fence, heading: A fence, state: proposed, seen: whole, quote: { text: ${'word '.repeat(28).trim()}, lang: en }, response: {by: [south], summary: No., quote: { text: ${'word '.repeat(29).trim()}, lang: en }}}]`,
  ],
  [
    'words that were taken back by somebody else',
    '# positions/border/2025-06-02-north.md\nwith: [south]\nwithdrawn: {on: 2025-07-01, by: [east]}',
  ],
  ['an answer without a scale', '# positions/border/2025-06-02-north.md\nanswer: Agree'],
  [
    'an answer by its id',
    '# comparison.md\nscale: [{id: agree, label: Agree}]\n# positions/border/2025-06-02-north.md\nanswer: agree',
  ],
  ['a position that answers itself', '# positions/border/2025-06-02-north.md\nanswers: [border/2025-06-02-north]'],
  ['an issue that is related to itself', '# issues/border.md\nrelated: [border]'],
  [
    'conditions without a stance that has them',
    '# positions/border/2025-06-02-north.md\nconditions: [That it is low.]',
  ],
  [
    'two stances with conditions, and none said',
    '# positions/border/2025-06-02-north.md\nstances: { fence: conditional, patrol: conditional }\nquote: { text: We would, lang: en }',
  ],
  [
    'a stance on a machine translation alone',
    '# positions/border/2025-06-02-north.md\nstances: { fence: supports }\ntranslation: { text: A fence, lang: en, by: machine }',
  ],
  [
    'the same words again',
    '# positions/border/2025-06-02-north.md\nquote: { text: We would like a fence, lang: en }\n# positions/border/2025-06-20-north.md\ntranslation: { text: We would like a fence., lang: en, by: ours }',
  ],
  [
    'one source read in opposite ways',
    '# positions/border/2025-06-02-north.md\nstances: { fence: accepts }\n# positions/border/2025-06-20-north.md\nstances: { fence: opposes }',
  ],
  [
    'a gap beside a statement of some days',
    '# gaps/border-north.md\nsearched: 2025-07-01\n# positions/border/2025-06-02-north.md\nsaid_between: [2025-06-02, 2025-06-04]',
  ],
  [
    'a party that is listed twice, and an issue',
    '# comparison.md\nparties: [north, south, east, north]\nissues: [border, water, border]',
  ],
  ['a source that was opened before it was there', '# sources/treaty-draft.md\naccessed: 2025-06-05'],
  ['a gap of no party', '# gaps/border-west.md'],
  [
    'statements of some days, beside what they must not be before or behind',
    '# comparison.md\ncovers_until: 2025-06-30\n# parties/north.md\nentered: 2025-08-01\n# parties/south.md\nleft: 2025-06-01\n# positions/border/2025-07-02-north.md\nsaid_between: [2025-07-01, 2025-07-02]\n# positions/border/2025-07-02-south.md\nsaid_between: [2025-07-01, 2025-07-02]',
  ],
  [
    'an acceptance of a rule that finds errors, misspelt',
    '# gaps/border-north.md\naccept: [{rule: unknown-optio, reason: x}]',
  ],
  [
    'a position on options of another issue',
    '# issues/water.md\noptions: [{id: dam, text: A dam}]\n# positions/border/2025-06-02-north.md\nstances: { dam: supports }',
  ],
  [
    'a stance where the issue has no options',
    '# issues/border.md\noptions: []\n# positions/border/2025-01-01-north.md\nstances: { fence: opposes }',
  ],
  ['an option that excludes none', '# issues/border.md\noptions: [{ id: fence, text: A fence, excludes: [gate] }]'],
] as const

function told(example: string): string[] {
  return check([exampleDataset(example)], atField).map(({ file, rule, message, fix, related = [] }) =>
    [`${rule} ${file}: ${message}. ${fix}`, ...related.map((other) => `  see ${other.file}`)].join('\n'),
  )
}

test.each(WRONG)('%s is found', (_, example) => {
  expect(told(example).length).toBeGreaterThan(0)
})

test('what an author is told of each of them is what it was', async () => {
  const all = WRONG.map(([what, example]) => [`# ${what}`, ...told(example), ''].join('\n'))
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/more-rules.txt')
})
