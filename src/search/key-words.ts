import { isPartialDate, precisionOf } from '#core/model/date.ts'
import type { SharedField } from './search-document.ts'

/** For fields whose words follow from their keys: these words. They are not stored but made again on loading. */
export const KEY_WORDS: Readonly<Partial<Record<SharedField, (key: string) => string>>> = {
  date: dateWords,
  stance: codeWords,
  type: codeWords,
  authority: codeWords,
  standing: codeWords,
  language: () => '',
}

/** A date as it is written in records and as it is said: `2025-06-02 2 June 2025`. */
function dateWords(date: string): string {
  if (!isPartialDate(date)) return date
  const [year, month, day] = date.split('-').map(Number)
  if (precisionOf(date) === 'year') return date
  return [date, precisionOf(date) === 'day' ? day : '', MONTHS[month! - 1], year].join(' ')
}

/** `rules-out` as it is read. */
function codeWords(code: string): string {
  return code.replaceAll('-', ' ')
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const
