import { marked, type Attributes, type Child } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { fieldWords, type FieldKey } from '#site/field-words.ts'
import { englishWords, readerWords } from '#site/language.ts'
import { words } from '#site/words.ts'

/** What a field is called; one that nobody knows, as it is written. */
export function fieldLabel(key: string): string {
  return Object.hasOwn(fieldWords, key) ? fieldWords[key as FieldKey] : key
}

/** The same as an element, where fields are called in another language than the form speaks. */
export function fieldName(key: string): Child {
  return marked(readerWords, fieldLabel(key))
}

/** One of the words that a field may hold, with what it means where the site says so elsewhere too. */
export function choiceLabel(key: string, choice: string, more = ''): string {
  const table = LABELS[key]
  const label = table && Object.hasOwn(table, choice) ? table[choice]! : choice
  return more === '' ? label : `${label} ${more}`
}

/** In which language it is: a word that only files have is English. */
export function choiceLanguage(key: string, choice: string): Attributes {
  return Object.hasOwn(LABELS[key] ?? {}, choice) ? readerWords : englishWords
}

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  authority: joined(cellWords.authority, words.authorityMeaning),
  stances: joined(words.stance.name, words.stance.meaning),
  reported_by: cellWords.position.reportedBy,
  translators: cellWords.position.translators,
}

function joined<Key extends string>(
  names: Readonly<Record<Key, string>>,
  meanings: Readonly<Record<Key, string>>,
): Record<string, string> {
  return Object.fromEntries((Object.keys(names) as Key[]).map((key) => [key, `${names[key]}. ${meanings[key]}`]))
}
