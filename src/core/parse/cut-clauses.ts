/** A clause as it was cut out of a text: its number and heading where it has them, and all of it, character for character. */
export type CutClause = {
  readonly number: string | undefined
  readonly heading: string
  readonly text: string
}

/**
 * Cuts a text into clauses at lines that begin with a number: `1.`, `2.3`, `4)`, `(a)`, `IV.`, `Article 5`, `§ 6`. What
 * stands before the first is a clause of its own without a number. Nothing is lost: the texts of the clauses, one after the
 * other, are the text. A paragraph that only happens to begin with a number is cut too: that is for people to join again.
 */
export function cutClauses(text: string): CutClause[] {
  const starts = [...text.matchAll(NUMBERED)].map(({ index }) => index)
  const cuts = [...new Set([0, ...starts])]
  const parts = cuts.map((from, at) => text.slice(from, cuts[at + 1]))
  const [head = '', ...others] = parts
  // Blank lines before the first clause are part of it.
  const whole = /\S/.test(head) || others.length === 0 ? parts : [head + (others[0] ?? ''), ...others.slice(1)]
  return whole.filter((part) => /\S/.test(part)).map(clauseOf)
}

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\([a-z\d]{1,4}\)|[IVXLC]+[.)]|[a-z]\)|(?:Article|Art\.|Section|Clause|Point|§)\s*\d{1,3}(?:\.\d{1,3})*[.:]?)`
const NUMBERED = new RegExp(String.raw`^[ \t]*${NUMBER}(?=[ \t]+\S|[ \t]*$)`, 'gmu')
const FIRST_LINE = new RegExp(String.raw`^\s*(${NUMBER})?[ \t]*([^\n]*)(?:\n\s*([^\n]*))?`, 'u')

function clauseOf(text: string): CutClause {
  const [, number, line = '', next = ''] = FIRST_LINE.exec(text) ?? []
  const first = line.trim() === '' ? next : line
  return { number: number?.replace(/[.):]+$/, '').replace(/^\(/, ''), heading: shortened(first), text }
}

const MOST_LETTERS = 80

/** The beginning of a line, up to the end of its first sentence or of a word. */
function shortened(line: string): string {
  const sentence = (/^.*?[^\d\s][.:;](?=\s|$)/u.exec(line)?.[0] ?? line).trim().replace(/[.:;]$/, '')
  if (sentence.length <= MOST_LETTERS) return sentence
  return `${sentence.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`
}
