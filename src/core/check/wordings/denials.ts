import type { DenialWords } from './english-denials.ts'
import type { Wording } from './wording.ts'

/**
 * Whether words refuse something. What denies a denial ("do not rule out", "no objection to"), or only sounds like one
 * ("not only", "no later than"), refuses nothing, and neither does what demands in the form of a denial.
 */
export function refuses(text: string, wording: Wording): boolean {
  return wording.refusal.test(plainly(text, wording))
}

/** Whether words make something indispensable; the same in this form ("cannot but", "nothing short of") does too. */
export function demands(text: string, wording: Wording): boolean {
  return text.match(wording.demandsByDenial) !== null || wording.necessity.test(plainly(text, wording))
}

/** The word by which a paraphrase says that something is refused, or null where it refuses nothing. */
export function refusalIn(paraphrase: string, wording: Wording): string | null {
  return plainly(paraphrase, wording).match(wording.negation)?.[0] ?? null
}

/** What denies a denial in words, or sounds like one and is none, as it stands there; null where nothing does. */
export function deniedDenial(text: string, wording: Wording): string | null {
  return deniedTwice(text, wording)[0]?.text ?? text.match(wording.denials.idioms)?.[0] ?? null
}

/** How a paraphrase leaves open, or agrees to, what its words refuse. */
export type Lost = { readonly found: string; readonly instead: string }

/**
 * What a paraphrase has lost of a refusal: it denies one that the words make ("does not oppose" over "we oppose"), or says
 * yes with a verb that the words deny ("accepted" over "we can not accept"). Null where the words say both, or make it depend
 * on something.
 */
export function lostRefusal(paraphrase: string, words: string, wording: Wording): Lost | null {
  if (refuses(paraphrase, wording) || wording.denials.depending.test(words)) return null
  const denied = deniedTwice(paraphrase, wording)[0]
  const said = chainsIn(words, wording)
  if (denied) {
    const refusal = said.find((one) => one.refuses && !one.isEven)
    return refusal && !said.some(({ isEven }) => isEven) ? { found: denied.text, instead: refusal.text } : null
  }
  const ours = assentsIn(paraphrase, wording)
  const theirs = assentsIn(words, wording)
  for (const { verb, text } of ours.filter(({ denial }) => denial === null)) {
    const same = theirs.filter((one) => one.verb === verb)
    const lost = same.find(({ denial }) => denial !== null)
    if (lost && same.every(({ denial }) => denial !== null)) return { found: text, instead: lost.text }
  }
  return null
}

type Assent = { readonly verb: string; readonly text: string; readonly denial: Turned | null }

/** The verbs that say yes, each with what denies it. */
function assentsIn(text: string, wording: Wording): Assent[] {
  const chains = chainsIn(text, wording).filter(({ isEven }) => !isEven)
  return [...text.matchAll(wording.denials.agreeing)].map(({ 0: found, index }) => {
    const denial =
      chains.find(({ end }) => end <= index && wording.denials.between.test(text.slice(end, index))) ?? null
    const verb = found.toLowerCase().replace('z', 's').slice(0, 5)
    return { verb, text: text.slice(denial?.at ?? index, index + found.length), denial }
  })
}

/** Words without their denials of denials. */
function plainly(text: string, wording: Wording): string {
  const own = text.replace(wording.demandsByDenial, ' ').replace(wording.denials.idioms, ' ')
  return deniedTwice(own, wording).reduceRight((rest, { at, end }) => `${rest.slice(0, at)} ${rest.slice(end)}`, own)
}

type Found = { readonly at: number; readonly end: number; readonly is: 'denying' | 'refusing' | 'ending' }

/**
 * Where words turn round what turns round, an even number of times: "not ... oppose", "refused to exclude", but not "never
 * stopped opposing". In the order of the text.
 */
function deniedTwice(text: string, wording: Wording): Turned[] {
  return chainsIn(text, wording).filter(({ isEven }) => isEven)
}

type Turned = {
  readonly at: number
  readonly end: number
  readonly text: string
  readonly isEven: boolean
  readonly refuses: boolean
}

/** What belongs together of all that turns round what is said. */
function chainsIn(text: string, wording: Wording): Turned[] {
  const chains: Found[][] = []
  for (const one of turnsIn(text, wording)) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain && last && belongTogether(text, last, one, wording)) chain.push(one)
    else chains.push([one])
  }
  return chains.flatMap((chain) => {
    // What ends something else than a refusal turns nothing round: "we will not withdraw".
    const turns = chain.slice(0, chain.findLastIndex(({ is }) => is !== 'ending') + 1)
    const [first, last] = [turns[0], turns.at(-1)]
    if (!first || !last) return []
    const refuses = turns.some(({ is }) => is === 'refusing')
    const span = { at: first.at, end: last.end, text: text.slice(first.at, last.end) }
    return [{ ...span, isEven: turns.length % 2 === 0, refuses }]
  })
}

/** All that turns round what is said, in order; of two that overlap the first and longest. */
function turnsIn(text: string, { denials }: Wording): Found[] {
  const all = (['refusing', 'ending', 'denying'] as const).flatMap((is) =>
    [...text.matchAll(denials[is])].map(({ 0: found, index }): Found => ({ at: index, end: index + found.length, is })),
  )
  all.sort((a, b) => a.at - b.at || b.end - a.end)
  const kept: Found[] = []
  for (const one of all) if (one.at >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

function belongTogether(text: string, one: Found, next: Found, { denials }: Wording): boolean {
  const gap = text.slice(one.end, next.at)
  if (denials.beginning.test(text.slice(next.at))) return false
  if (/^\s/.test(gap) && denials.between.test(gap)) return !isOfSpeaker(text, one, next, gap, denials)
  return one.is === 'denying' && denials.betweenSubject.test(gap) && denials.refused.test(text.slice(next.at))
}

/** "We will not be excluded" refuses; "a raise will not be excluded" does not. */
function isOfSpeaker(text: string, one: Found, next: Found, gap: string, { speaker, suffered }: DenialWords): boolean {
  return (
    /\bbe(?:en|ing)?\b/.test(gap) &&
    speaker.test(text.slice(Math.max(0, one.at - 60), one.at)) &&
    suffered.test(text.slice(next.at))
  )
}
