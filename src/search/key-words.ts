import type { Response } from '#core/model/claim.ts'
import { isPartialDate, precisionOf } from '#core/model/date.ts'
import type { SharedField } from './search-document.ts'

/** For fields whose words follow from their keys: these words. They are not stored but made again on loading. */
export const KEY_WORDS: Readonly<Partial<Record<SharedField, (key: string) => string>>> = {
  date: dateWords,
  stance: codeWords,
  answer: answerWords,
  outcome: codeWords,
  type: codeWords,
  authority: codeWords,
  standing: codeWords,
  language: () => '',
}

/** A date as it is said, from which its terms are made as from any text: `2 June 2025`. */
function dateWords(date: string): string {
  if (!isPartialDate(date)) return date
  const [year, month, day] = date.split('-').map(Number)
  if (precisionOf(date) === 'year') return date
  return [...(precisionOf(date) === 'day' ? [day] : []), MONTHS[month! - 1], year].join(' ')
}

/** What somebody did who gave such an answer, and what it is called. */
function answerWords(code: string): string {
  const answers: Readonly<Record<string, string>> = ANSWERS
  return `${codeWords(code)} ${answers[code] ?? ''}`
}

const ANSWERS: Readonly<Record<Response['kind'], string>> = {
  denial: 'denied',
  'partial-denial': 'partly denied',
  admission: 'admitted',
  'counter-claim': 'accused in turn',
  declined: 'no comment',
  'none-found': 'no answer found',
}

/** `rules-out` as it is read. */
function codeWords(code: string): string {
  return code.replaceAll('-', ' ')
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const
