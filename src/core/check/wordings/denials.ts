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

/** What denies a denial in words, as it stands there; null where nothing does. */
export function deniedDenial(text: string, wording: Wording): string | null {
  return text.match(wording.deniedDenials)?.[0] ?? null
}

/** Words without their denials of denials. */
function plainly(text: string, { deniedDenials, demandsByDenial }: Wording): string {
  return text.replace(demandsByDenial, ' ').replace(deniedDenials, ' ')
}
