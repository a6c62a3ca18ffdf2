import type { AnyRecord } from '../../model/record.ts'
import { textsOf } from '../../model/record-fields.ts'
import { showText } from '../../problem/show-value.ts'
import { mixedScriptWord } from '../../parse/text-safety.ts'
import { recordsOf } from '../../model/records-of.ts'
import type { Finding, Rule } from '../rule.ts'

/** Looks in quotations and other texts for words that mix alphabets; in names the reader itself refuses them. */
export const mixedScriptsInText: Rule = {
  slug: 'mixed-scripts-in-text',
  severity: 'warning',
  title: 'No word mixes letters of the Latin alphabet with Cyrillic or Greek ones',
  why: 'Such a word looks like another one, and a search for that one does not find it. In a quotation it may stand as it was published.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
quote:
  text: A fеnce.
  lang: en`,
    right: `# positions/border/2025-06-02-north.md
quote:
  text: A fence.
  lang: en`,
  },
  check: (dataset) => recordsOf(dataset).flatMap(find),
}

function find(record: AnyRecord): Finding[] {
  return textsOf(record, ({ alphabet }) => alphabet === 'any').flatMap(({ path, value }) => {
    const word = mixedScriptWord(value)
    if (word === null) return []
    const message = `found ${showText(word)}, which mixes alphabets; expected one alphabet within a word`
    const fix = 'Type the word anew with one keyboard. If it was published so, accept this warning with that reason.'
    return [{ record, path, message, fix }]
  })
}
