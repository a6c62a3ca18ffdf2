import { isLanguageTag, meantLanguage } from '../model/language-tag.ts'
import { ID, LANGUAGE, POSITION_ID, type z } from '../model/schema.ts'
import { mendDate } from './mend-date.ts'

/** What an issue of a field may say of itself beside its message. */
export type IssueHints = {
  /** The field is not there at all. */
  readonly missing?: boolean
  /** What sort of value it takes, where its type does not tell. */
  readonly wants?: 'date' | 'day' | 'address' | 'language'
  /** What to do about it, whatever the value is. */
  readonly fix?: string
}

/** What to do about a value that its field does not take: the value that was meant, if that can be told. */
export function mendValue(value: unknown, issue: z.core.$ZodIssue, isOptional: boolean): string {
  const { wants, fix } = hintsOf(issue)
  if (fix !== undefined) return fix
  if (value === null) return `Write a value behind the colon${isOptional ? ', or remove the field' : ''}.`
  if (typeof value === 'string' && (value.trim() === '' || issue.message.endsWith('found only blanks'))) {
    return isOptional
      ? 'Write it between the quotation marks, or remove the field.'
      : 'Write the text between the quotation marks.'
  }
  if (value === false && isOptional) return 'If it is not so, remove the field.'
  // YAML reads 20250602 as a number.
  if ((wants === 'date' || wants === 'day') && typeof value === 'object') {
    return `Write one date alone, such as 2025-06-02, without ${Array.isArray(value) ? 'hyphens or brackets' : 'anything below it'}.`
  }
  if (wants === 'date' || wants === 'day') return mendDate(plainText(value), wants === 'day', isOptional)
  if (issue.code === 'invalid_type') return mendSort(value, issue.expected)
  if (issue.code === 'too_big' || issue.message.startsWith('expected at most')) return 'Shorten it.'
  if (typeof value !== 'string') return OTHERWISE
  const bare = withoutMarks(value)
  if (wants === 'address') return mendAddress(bare)
  if (wants === 'language') return mendLanguage(bare)
  const pattern = issue.code === 'invalid_format' ? (issue as { pattern?: string }).pattern : undefined
  if (pattern === String(ID) || pattern === String(POSITION_ID)) {
    if (/^(?:https?:\/\/|www\.)/i.test(bare)) return NAME_THE_SOURCE
  }
  if (pattern === String(ID)) return mendId(bare)
  if (pattern === String(POSITION_ID))
    return 'Write the issue, a slash and the file name, such as border/2025-06-02-north.'
  if (pattern === String(LANGUAGE)) return mendLanguage(bare)
  if (value !== value.trim()) return 'Put the text in "double quotes" on one line, without blanks at either end.'
  return OTHERWISE
}

/** What an issue says of itself. That a date is wanted where something else than a text stands, only its message says. */
export function hintsOf(issue: z.core.$ZodIssue): IssueHints {
  if (issue.code === 'custom') return (issue.params ?? {}) as IssueHints
  if (issue.message.startsWith('expected a date')) return { wants: 'date' }
  return issue.message.startsWith('expected a day') ? { wants: 'day' } : {}
}

/** An address where a record is to be named. */
const NAME_THE_SOURCE =
  'An address stands in the record of its source: make a file in sources/ with it as url:, and write the name of that file here, without .md. npm run new makes both.'

const OTHERWISE = 'Mend the value; the template of this kind of record shows how it is written.'

function mendSort(value: unknown, expected: string): string {
  if (expected === 'string' && value === false) {
    return 'If it is "no", as the code of Norwegian is: a program has read it as false. Write it in "double quotes".'
  }
  if (expected === 'string' && isSplitByColon(value)) {
    return 'Put the whole text in "double quotes": a colon with a blank behind it makes a field of what stands before it.'
  }
  if (expected === 'string' && typeof value === 'object' && !Array.isArray(value)) {
    return 'Write it as one text, without braces and with nothing below it.'
  }
  if (expected === 'string' && Array.isArray(value)) return 'Write it as one text, without hyphens or brackets.'
  if (expected === 'string' && typeof value !== 'object') return 'If it is meant as text, put it in "double quotes".'
  if (expected === 'number' && typeof value === 'string') return mendNumber(value)
  if (expected === 'boolean' && /^(?:true|false)$/i.test(String(value))) {
    return `Write it without quotation marks: ${String(value).toLowerCase()}.`
  }
  if (expected === 'array' || expected === 'tuple') return 'Write each item on a line of its own, after "- ".'
  if (expected !== 'object' && expected !== 'record') return OTHERWISE
  return Array.isArray(value)
    ? 'Take out the hyphens at the beginnings of the lines.'
    : 'Write each on a line of its own below, indented by two blanks: its name, a colon, a blank and the value.'
}

/** An item of a list with a colon in it: a group of one field, whose name is more than the name of a field. */
function isSplitByColon(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const [[name, text] = ['', null], ...others] = Object.entries(value)
  return others.length === 0 && typeof text !== 'object' && /[A-Z ]/.test(name)
}

/** Figures as people group them; where a comma may be either, both are named. */
function mendNumber(value: string): string {
  const bare = value.trim().replace(/(?<=\d)[ _'’\u00a0\u202f](?=\d{3})/g, '')
  if (/^-?\d+(?:\.\d+)?$/.test(bare)) return `Write it in plain figures, without quotation marks: ${bare}.`
  if (/^\d{1,3}(?:,\d{3})+$/.test(bare)) {
    const decimal = /,.*,/.test(bare) ? '' : `, or ${bare.replace(',', '.')} if the comma stands before decimals`
    return `Write ${bare.replaceAll(',', '')}${decimal}.`
  }
  return /^\d+,\d+$/.test(bare)
    ? `Write ${bare.replace(',', '.')}.`
    : 'Write a number in figures alone, such as 300 or 1.5.'
}

/** A name where an id is expected, or a whole path: the id, as far as it can be guessed. */
function mendId(value: string): string {
  const name = value.slice(value.lastIndexOf('/') + 1).replace(/\.md$/i, '')
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const guess = words
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60)
  return `Write it as the file is named, without .md${guess === '' ? '' : `: perhaps ${guess}`}.`
}

/** By the spelling of the tag, by the country, or by the name of the language. */
function mendLanguage(value: string): string {
  const meant = languageNamed(value) ?? meantLanguage(value)
  return meant === null ? 'Write the code of the language, such as en, ru or pt-BR.' : `Write ${meant}.`
}

function languageNamed(name: string): string | null {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.find((code) => isLanguageTag(code) && names.of(code)?.toLowerCase() === name.toLowerCase()) ?? null
}

function mendAddress(value: string): string {
  if (value.includes('&amp;')) return `Write & in place of &amp;: ${value.replaceAll('&amp;', '&').slice(0, 200)}.`
  const [, rest] = /^(?:h?t?tps?:?\/{1,2}|\/\/)((?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i.exec(value) ?? []
  if (rest !== undefined && !/^https?:\/\//i.test(value)) return `Write https://${rest.slice(0, 200)}.`
  const isBare = /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(value)
  return isBare ? `Write https://${value.slice(0, 200)}.` : 'Copy the whole address from the browser, from https:// on.'
}

/** A single value as it was meant; nothing of a list or a group. */
function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? withoutMarks(String(value)) : ''
}

/** Marks from a word processor, which belong to no date and no name. */
function withoutMarks(value: string): string {
  return value.trim().replace(/^["'“”„«»‘’]+|["'“”„«»‘’]+$/gu, '')
}
