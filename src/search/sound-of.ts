/**
 * A rough spelling of how a word sounds, for names that went from one script to another on several ways: Zelensky,
 * Zelenskyy, Zelenskiy, Зеленский and Зеленський come out the same, as do Luhansk, Lugansk and Луганск, or mobilise and mobilize. It only brings
 * together; nothing is ever shown in it. Empty if the word is short or has letters it does not know.
 */
export function soundOf(word: string): string {
  const latin = inLatin(word)
  if (latin.length < SHORTEST || !/^[a-z]+$/.test(latin)) return ''
  return latin
    .replace(/c(?![ehiy])/g, 'k')
    .replace(/kh|g/g, 'h')
    .replace(/[jy]/g, 'i')
    .replace(/z/g, 's')
    .replace(/i([eao])/g, '$1')
    .replace(/(.)\1+/g, '$1')
}

/** A folded word in Latin letters, where it is in Cyrillic ones. */
export function inLatin(word: string): string {
  return word.replace(/[а-яіїєў]/g, (letter) => CYRILLIC[letter] ?? '')
}

/** Short words sound like too many others. */
const SHORTEST = 4

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ы: 'i', э: 'e', ю: 'iu', я: 'ia', і: 'i', ї: 'i', є: 'ie', ў: 'u' },
}
