/**
 * Reads WordNet: the meanings that there are, and for each word its meanings with how often it was met in them. Words of
 * several parts and names are left out; hyphens too, so that `cease-fire` is `ceasefire`.
 */
export function parseWordnet({ senses, meanings }: WordnetTexts): Wordnet {
  const byKey = new Map<string, Meaning>()
  for (const [part, text] of Object.entries(meanings)) {
    for (const line of text.split('\n')) {
      if (line !== '' && !line.startsWith(' ')) byKey.set(part + line.slice(0, 8), parseMeaning(line, part))
    }
  }
  const words = new Map<string, Sense[]>()
  for (const line of senses.split('\n')) {
    const [key = '', offset, , met] = line.split(' ')
    const [lemma = '', rest = ''] = key.split('%')
    const word = lemma.replaceAll('-', '')
    const meaning = byKey.get((PARTS[rest.charAt(0)] ?? '') + offset)
    if (!/^[a-z]{2,}$/.test(word) || !meaning?.words.includes(word)) continue
    const own = words.get(word) ?? []
    words.set(word, own)
    own.push({ meaning, met: Number(met) })
  }
  return { words, meanings: byKey, names: namesIn(meanings, words) }
}

/** Words that are written with a capital wherever they are met, adjectives too: `germany`, `german`. */
function namesIn(meanings: WordnetTexts['meanings'], words: Wordnet['words']): ReadonlySet<string> {
  const written = Object.values(meanings).flatMap(
    (text) => text.match(/(?<= )[A-Za-z]+(?:\([a-z]+\))? [0-9a-f](?= )/g) ?? [],
  )
  const capital = new Set<string>()
  const small = new Set<string>()
  for (const one of written) {
    const word = one.replace(/[( ].*/, '')
    if (/^[A-Z]/.test(word)) capital.add(word.toLowerCase())
    else small.add(word)
  }
  return new Set([...capital].filter((word) => !small.has(word) || !words.get(word)?.some(({ met }) => met > 0)))
}

function parseMeaning(line: string, part: string): Meaning {
  const bar = line.indexOf(' | ')
  const fields = line.slice(0, bar).split(' ')
  const count = parseInt(fields[3]!, 16)
  const written = Array.from({ length: count }, (_, at) => fields[4 + 2 * at]!.replace(/\(.*\)$/, ''))
  const from = 4 + 2 * count
  const links = Array.from({ length: Number(fields[from]) }, (_, at): Link => {
    const [kind, offset, of] = fields.slice(from + 1 + 4 * at, from + 4 + 4 * at)
    return { kind: kind!, to: of! + offset }
  })
  // A capital makes a name; adjectives have theirs from names, and are words all the same.
  const isWord = (word: string) => part === 'a' || !/^[A-Z]/.test(word)
  return {
    words: written.filter(isWord).map((word) => word.toLowerCase().replaceAll('-', '')),
    gloss: line.slice(bar + 3).replace(/;\s*".*$/, ''),
    links,
  }
}

const PARTS: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }

/** The texts of its files; meanings by the letter of their part of speech. */
export type WordnetTexts = { readonly senses: string; readonly meanings: Readonly<Record<string, string>> }

/** A meaning: the words that have it (several parts joined by `_`), what it is said to be, and where it leads. */
export type Meaning = { readonly words: readonly string[]; readonly gloss: string; readonly links: readonly Link[] }

export type Link = { readonly kind: string; readonly to: string }

/** A meaning of a word, and how often the word was met in it. */
export type Sense = { readonly meaning: Meaning; readonly met: number }

export type Wordnet = {
  readonly words: ReadonlyMap<string, readonly Sense[]>
  readonly meanings: ReadonlyMap<string, Meaning>
  /** Words that are always written with a capital. */
  readonly names: ReadonlySet<string>
}
