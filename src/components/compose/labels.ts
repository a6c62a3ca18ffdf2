import { cellWords } from '#site/cell-words.ts'
import { words } from '#site/words.ts'

/** A field's name as words: `reported_by` becomes "Reported by". */
export function fieldLabel(key: string): string {
  const text = key
    .replaceAll('_', ' ')
    .replace(/^url$/, 'web address')
    .replace(/^lang$/, 'language')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One of the words that a field may hold, with what it means where the site says so elsewhere too. */
export function choiceLabel(key: string, choice: string, more = ''): string {
  const table = LABELS[key]
  const label = table && Object.hasOwn(table, choice) ? table[choice]! : choice
  return more === '' ? label : `${label} ${more}`
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
