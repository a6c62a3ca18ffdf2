import type { AnyRecord } from '../../model/record.ts'
import { ownTexts, saidTexts } from '../own-words.ts'
import { recordsOf } from '../../model/records-of.ts'
import type { Finding, Rule } from '../rule.ts'

/** Finds texts that bring quotation marks of their own around the whole, mostly curly ones in place of straight ones. */
export const marksAroundText: Rule = {
  slug: 'marks-around-text',
  severity: 'warning',
  title: 'A text does not stand in quotation marks as a whole',
  why: 'The page puts a quotation in quotation marks and nothing else. Curly marks from a word processor are part of the text and would be shown a second time.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
quote:
  text: “We ask for a fence”
  lang: en`,
    right: `# positions/border/2025-06-02-north.md
quote:
  text: "We ask for a fence"
  lang: en`,
  },
  check: (dataset) => recordsOf(dataset).flatMap(find),
}

function find(record: AnyRecord): Finding[] {
  return [...ownTexts(record), ...saidTexts(record)]
    .filter(({ path, text }) => path[0] !== 'body' && /^(?:“[^“”]*”|„[^“”]*[“”]|«[^«»]*»|‘[^‘’]*’)\.?$/u.test(text))
    .map(({ path }) => ({
      record,
      path,
      message: 'found quotation marks around the whole text, expected the text alone between straight ones',
      fix: 'Take out the curly marks, and put the text in "straight ones".',
    }))
}
