import type { FieldPath } from '../../model/field-path.ts'
import type { AnyRecord } from '../../model/record.ts'
import { isNaming } from '../../parse/mixed-scripts.ts'
import { showText } from '../../parse/show-value.ts'
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
  check: (dataset) => recordsOf(dataset).flatMap((record) => find(record, record, [])),
}

function find(record: AnyRecord, value: unknown, path: FieldPath): Finding[] {
  if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value)
    return Object.entries(value).flatMap(([key, inner]) => find(record, inner, [...path, isList ? Number(key) : key]))
  }
  if (typeof value !== 'string' || (isNaming(path) && !isBody(path))) return []
  const word = mixedScriptWord(value)
  if (word === null) return []
  const message = `found ${showText(word)}, which mixes alphabets; expected one alphabet within a word`
  const fix = 'Type the word anew with one keyboard. If it was published so, accept this warning with that reason.'
  return [{ record, path, message, fix }]
}

/** The text below the fields is called as the field that names a court or another body. */
function isBody(path: FieldPath): boolean {
  return path.length === 1 && path[0] === 'body'
}
