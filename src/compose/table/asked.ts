import type { DateOrder } from './read-date.ts'

/** What a person has to say about a word of the table before the rows that hold it can be taken. */
export type Question = {
  /** The place of the answer in the mapping. */
  readonly path: readonly string[]
  /** As it stands in the table. */
  readonly text: string
  /** In one sentence. */
  readonly asks: string
  readonly choices: readonly Choice[]
  /** What was most likely meant; null where nothing comes near. */
  readonly meant: string | null
}

export type Choice = { readonly id: string; readonly title: string }

/** All that has to be asked, each once however many rows it concerns. */
export class Asked {
  readonly #questions = new Map<string, Question & { readonly rows: number[] }>()

  add(question: Question, row: number): void {
    const key = question.path.join('\n')
    const known = this.#questions.get(key)
    if (!known) this.#questions.set(key, { ...question, rows: [row] })
    else if (known.rows.at(-1) !== row) known.rows.push(row)
  }

  get all(): readonly (Question & { readonly rows: readonly number[] })[] {
    return [...this.#questions.values()]
  }
}

export const DATE_ORDERS: readonly { readonly id: DateOrder; readonly title: string }[] = [
  { id: 'day-first', title: 'the day comes first, as in most of the world' },
  { id: 'month-first', title: 'the month comes first, as in the United States' },
]

export const DECIMAL_SIGNS: readonly Choice[] = [
  { id: 'comma', title: 'a comma stands before decimals, as in German' },
  { id: 'point', title: 'a point stands before decimals, as in English' },
]

/** Plain words for a stance, with what they most likely mean. Suggested, never taken: "for" may be `requires` or `accepts`. */
export const PLAIN_STANCES: ReadonlyMap<string, string> = new Map([
  ...['for', 'in favour', 'in favor', 'pro', 'yes', 'ja', 'dafur', 'support', 'agrees', 'agree', 'zustimmung'].map(
    (word) => [word, 'supports'] as const,
  ),
  ...['against', 'contra', 'no', 'nein', 'dagegen', 'opposed', 'oppose', 'disagree', 'disagrees', 'ablehnung'].map(
    (word) => [word, 'opposes'] as const,
  ),
  ...['must', 'demand', 'demands', 'precondition', 'fordert', 'forderung', 'bedingung', 'required'].map(
    (word) => [word, 'requires'] as const,
  ),
  ...['red line', 'never', 'rote linie', 'excluded', 'refuses', 'ausgeschlossen'].map(
    (word) => [word, 'rules-out'] as const,
  ),
  ...['if', 'only if', 'partly', 'conditions', 'bedingt', 'teilweise'].map((word) => [word, 'conditional'] as const),
  ...['can live with', 'accept', 'akzeptiert', 'hinnehmbar'].map((word) => [word, 'accepts'] as const),
  ...['open', 'unsure', 'offen', 'unentschieden'].map((word) => [word, 'undecided'] as const),
  ...['no answer', 'no comment', 'keine antwort', 'keine angabe'].map((word) => [word, 'declined'] as const),
])
