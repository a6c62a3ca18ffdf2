import { directionOf } from './direction.ts'
import { interfaceLanguage, interfaceLocale } from './locale.ts'

// Only messages of a catalogue call these: the code that is made of them imports them.

const RULES = /* @__PURE__ */ new Intl.PluralRules(interfaceLocale)

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u058f\u0900-\u1fff\u3040-\ud7ff]/

/** Signs that are written the other way than the interface is. */
const AGAINST = directionOf(interfaceLanguage) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT

/** Which form of a counted word a number asks for in the language of the interface. */
export function form(count: number): string {
  return RULES.select(count)
}

/**
 * A value within a message: a number as the language writes it; a text as it is, set apart by signs that nobody sees where it
 * is written the other way, or what stands around it would be read in the wrong order.
 */
export function shown(value: string | number): string {
  if (typeof value === 'number') return value.toLocaleString(interfaceLocale)
  return AGAINST.test(value) ? `\u2068${value}\u2069` : value
}
