import { firstDay, lastDay } from '../../model/date.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Draft } from '../../model/record.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds the texts that a text is written against to those that were there before it, and to no circle. */
export const draftAnswers: Rule = {
  slug: 'draft-answers',
  severity: 'error',
  title: 'A text answers texts that were there before it',
  why: 'Texts stand side by side in the order in which they answered each other. One that answers itself, a later text, or in a circle has no place in it.',
  example: {
    wrong: `# drafts/first.md
said: 2025-01-01
answers: [second]

# drafts/second.md
said: 2025-02-01`,
    right: `# drafts/first.md
said: 2025-01-01

# drafts/second.md
said: 2025-02-01
answers: [first]`,
  },
  check: (dataset) =>
    dataset.drafts.flatMap((record) => record.answers.flatMap((id, at) => find(record, id, at, dataset))),
}

function find(record: Draft, id: string, at: number, dataset: Dataset): Finding[] {
  const other = dataset.draftById.get(id)
  if (!other) return []
  const place = { record, path: ['answers', at], related: [{ record: other, path: ['said'] }] }
  if (other === record) {
    return [{ ...place, message: `found "${id}", expected another text`, fix: 'Leave it out.' }]
  }
  if (firstDay(other.said) > lastDay(record.said)) {
    const message = `found "${id}" of ${other.said}, expected a text of no later than ${record.said}`
    return [{ ...place, message, fix: 'Put "answers" into the later of the two.' }]
  }
  if (!answeredBy(other, dataset).has(record.id)) return []
  const message = `found "${id}", which itself answers "${record.id}"`
  return [{ ...place, message, fix: 'Keep "answers" only in the text that came last.' }]
}

/** All texts that a text answers, directly and by way of others. */
function answeredBy(draft: Draft, dataset: Dataset): ReadonlySet<string> {
  const found = new Set<string>(draft.answers)
  for (const id of found) for (const next of dataset.draftById.get(id)?.answers ?? []) found.add(next)
  return found
}
