/** A text in which only letters, digits and plain signs are left, with the place that each of its units had. */
export type Folded = { readonly text: string; readonly at: readonly number[] }

const QUOTATION_MARKS = /["'`´ʹʻʼʽ‘’‚‛“”„‟«»‹›「」『』〝〞〟＂＇]/u
const DASHES = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u
const RAISED = /^[\u00b2\u00b3\u00b9\u2070-\u209f\u00bc-\u00be\u2150-\u215f]/u
/** What is not seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u

/**
 * A text folded to what two printings of the same words share: any run of blanks is one, any quotation mark or apostrophe the
 * same, any dash a hyphen; ligatures and accents are put together in one way. What is not seen is left out. Nothing that is a word
 * is: letters keep their case.
 */
export function foldWords(text: string): Folded {
  let folded = ''
  const at: number[] = []
  const add = (piece: string, place: number) => {
    folded += piece
    for (let unit = 0; unit < piece.length; unit++) at.push(place)
  }
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}/gu)) {
    if (/^\s/u.test(cluster)) {
      if (!folded.endsWith(' ')) add(' ', index)
    } else if (!UNSEEN.test(cluster)) add(plain(cluster), index)
  }
  at.push(text.length)
  return { text: folded, at }
}

function plain(cluster: string): string {
  if (QUOTATION_MARKS.test(cluster)) return "'"
  if (DASHES.test(cluster)) return '-'
  // A raised or lowered figure is another one: 10² is not 102.
  if (RAISED.test(cluster)) return cluster
  return /^[\x21-\x7e]$/.test(cluster) ? cluster : cluster.normalize('NFKC')
}
