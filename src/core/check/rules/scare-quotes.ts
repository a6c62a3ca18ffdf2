import type { FieldPath } from '../../model/field-path.ts'
import type { AnyRecord } from '../../model/record.ts'
import { showText } from '../../problem/show-value.ts'
import { findWording } from '../find-wording.ts'
import { ownTexts, QUOTED, saidTexts } from '../own-words.ts'
import { recordsOf } from '../../model/records-of.ts'
import type { Finding, Rule } from '../rule.ts'
import { sideWordsOf, wordingOf } from '../wordings/wording-of.ts'
import type { Wording } from '../wordings/wording.ts'

/** The most words that quotation marks put in doubt; longer ones quote. */
const MOST_WORDS = 3

/** Looks for quotation marks and words that doubt a name without saying whose word it is. */
export const scareQuotes: Rule = {
  slug: 'scare-quotes',
  severity: 'warning',
  readsWords: 'everything',
  title: 'Quotation marks quote somebody, and nothing is “so-called”',
  why: 'A single word in quotation marks that nobody is said to have used tells readers not to believe it. That is a judgement.',
  example: {
    wrong: '# positions/border/2025-06-02-north.md\ncondition: North offered a “solution”.',
    right: '# positions/border/2025-06-02-north.md\ncondition: North offered what it called a “solution”.',
  },
  check: (dataset, language = 'en') => {
    const [sides, wording] = [sideWordsOf(language), wordingOf(language)]
    if (!sides) return []
    const doubted = findWording(dataset, sides.doubtingWords, (found) => ({
      message: `found ${showText(found)}, expected the name alone`,
      fix: 'Leave it out, or say who calls it so.',
    }))
    // Whether a word in marks is somebody's is told by what stands before it.
    return [...doubted, ...(wording ? recordsOf(dataset).flatMap((record) => findMarks(record, wording)) : [])]
  },
}

/** In headings and paraphrases; the text below the fields quotes more freely, and says there whose words they are. */
function findMarks(record: AnyRecord, wording: Wording): Finding[] {
  const said = wordsSaid(record)
  return ownTexts(record)
    .filter(({ path }) => path.length > 0 && path[0] !== 'body')
    .flatMap(({ path, text }) => {
      const doubted = [...text.matchAll(QUOTED)].find(({ 0: found, index }) =>
        isDoubt(found.slice(1, -1), text.slice(0, index), said, wording),
      )
      return doubted ? [markFinding(record, path, doubted[0])] : []
    })
}

function isDoubt(inner: string, before: string, said: string, wording: Wording): boolean {
  const isName = /^\p{Lu}/u.test(inner) || /\d/.test(inner)
  if (isName || inner.split(/\s+/).length > MOST_WORDS) return false
  return !said.includes(inner.toLowerCase()) && !wording.introducesQuotation.test(before)
}

function markFinding(record: AnyRecord, path: FieldPath, found: string): Finding {
  const message = `found ${found} in quotation marks, expected it without, or with the name of who said it`
  return { record, path, message, fix: 'Leave the marks out, or write who called it so right before them.' }
}

/** What the record quotes: words in quotation marks that stand there too are quoted from there. */
function wordsSaid(record: AnyRecord): string {
  const said = saidTexts(record).map(({ text }) => text)
  return said.join(' ').toLowerCase()
}
