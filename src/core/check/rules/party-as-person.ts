import type { Dataset } from '../../model/dataset.ts'
import type { FieldPath } from '../../model/field-path.ts'
import type { Claim, Party } from '../../model/record.ts'
import type { Finding, Rule } from '../rule.ts'

/** Finds parties that a claim names in words where their id would tie it to them. */
export const partyAsPerson: Rule = {
  slug: 'party-as-person',
  severity: 'error',
  title: 'A claim names a party by its id',
  why: 'Who alleges something, or answers it, is a party or a person. Words are taken for a person: the claim would be missing from the page of the party that is meant, and its answer with it.',
  example: {
    wrong: '# parties/north.md\nname: Government of North\n\n# claims/post.md\nby: Government of North',
    right: '# parties/north.md\nname: Government of North\n\n# claims/post.md\nby: north',
  },
  check: (dataset) => dataset.claims.flatMap((claim) => find(dataset, claim)),
}

function find({ parties }: Dataset, claim: Claim): Finding[] {
  const named: [FieldPath, string][] = [
    [['by'], claim.by],
    [['about'], claim.about],
    ...claim.responses.map(({ by }, at): [FieldPath, string] => [['responses', at, 'by'], by]),
  ]
  return named.flatMap(([path, words]) => {
    const party = parties.find((one) => one.id !== words && isCalled(one, words))
    if (!party) return []
    const message = `found "${words}", which is what a party is called, expected its id`
    return [{ record: claim, path, message, fix: `Write ${party.id}.` }]
  })
}

function isCalled({ name, short, self_name, aliases }: Party, words: string): boolean {
  const plain = (text: string) => text.toLowerCase()
  return [name, short, self_name, ...aliases].some((called) => called !== undefined && plain(called) === plain(words))
}
