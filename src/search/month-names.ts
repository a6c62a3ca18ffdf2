import { once } from '#core/model/once.ts'
import { fold } from './fold.ts'

/** The month that a folded word names, 1 to 12, in any of the languages that are known here. */
export function monthNamed(word: string): number | undefined {
  return monthNames().get(word)
}

/** As the platform writes them: in full and shortened, alone and beside a day, which in Slavic languages differ. */
const monthNames = once((): ReadonlyMap<string, number> => {
  const all = new Map<string, number>()
  for (const locale of LOCALES) {
    for (const options of FORMATS) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 15))
        const name = fold(parts.find(({ type }) => type === 'month')!.value).replace(/\.$/, '')
        // In Hebrew `in` is written onto it.
        if (/^[\p{L}\p{M}]{3,}$/u.test(name) && !all.has(name)) all.set(name, month).set(`ב${name}`, month)
      }
    }
  }
  return all
})

const FORMATS = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const

/** The languages of more than a few readers. One that is missing is understood in figures. */
const LOCALES = [
  ...['en-US', 'en-GB', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'hu', 'ro'],
  ...['el', 'tr', 'ru', 'uk', 'ar', 'ar-LB', 'fa', 'he', 'hi', 'id'],
]
