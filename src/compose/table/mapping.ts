import { Document, isMap, parseDocument, Scalar } from 'yaml'
import { checkFields } from '#core/parse/check-fields.ts'
import { z } from '#core/model/schema.ts'

/** What stands where nobody has answered yet. */
export const OPEN = '?'

/** One of these words, or nothing yet. */
function answered<const Words extends readonly [string, ...string[]]>(words: Words) {
  const word = z.enum([...words, OPEN] as [Words[number], ...Words[number][]])
  return word.nullish().transform((value) => (value === OPEN ? undefined : value))
}

const words = z.record(z.string(), z.string().nullable())

/** How the headings and the words of a table are read: proposed by the first import, kept beside the table, mended by hand. */
const mappingSchema = z.strictObject({
  /** Headings, each with the column that it stands for; of a table with a column for each party as `party.column`. */
  columns: words.default({}),
  /** What holds for all rows whose cell is empty, by the name of the column. */
  values: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).default({}),
  /** What 06/03/2024 means: the third of June with day-first. */
  dates: answered(['day-first', 'month-first']),
  /** What 1.234 means: more than a thousand with comma. */
  decimals: answered(['comma', 'point']),
  /** Names in the table, each with the id that it stands for. */
  parties: words.default({}),
  issues: words.default({}),
  /** The option that a bare stance is about, by the id of its issue; or what an option is called, as `issue: word`. */
  options: words.default({}),
  sources: words.default({}),
  /** Words of fixed lists, by their column: `stance: {for: supports}`. */
  words: z.record(z.string(), words).default({}),
})

export type Mapping = z.infer<typeof mappingSchema>

/** The parts of a mapping in which words stand for something. */
const TOPICS = ['columns', 'parties', 'issues', 'options', 'sources'] as const
export type WordTopic = (typeof TOPICS)[number]

export const NO_MAPPING: Mapping = mappingSchema.parse({})

/** What words say of one: only what was written there, never what any object has, such as `constructor`. */
export function toldOf(
  words: Readonly<Record<string, string | null>> | undefined,
  word: string,
): string | null | undefined {
  return words !== undefined && Object.hasOwn(words, word) ? words[word] : undefined
}

/** What a word was said to mean; undefined where nobody has said it yet. What is left out has an empty meaning. */
export function meaningOf(
  words: Readonly<Record<string, string | null>> | undefined,
  word: string,
): string | undefined {
  const told = toldOf(words, word)
  return told === null || told === OPEN ? undefined : told
}

/** The mapping that a file holds; or all that is wrong with it, a line for each. */
export function readMapping(text: string): Mapping | readonly string[] {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true })
  if (document.errors.length > 0) return document.errors.map(({ message }) => message.split('\n')[0] ?? message)
  return mappingOf(document.toJS({ maxAliasCount: 0 }) ?? {})
}

/** The mapping that fields give; or all that is wrong with them, a line for each. */
export function mappingOf(fields: unknown): Mapping | readonly string[] {
  const checked = checkFields(mappingSchema as unknown as z.ZodType<Mapping>, fields, 'a mapping')
  return 'fields' in checked ? checked.fields : checked.problems.map(({ message, fix }) => `${message}. ${fix}`)
}

/** A mapping with the answer to a question at its place, in the stead of any other; null takes an answer back. */
export function withAnswer(mapping: Mapping, [topic = '', ...rest]: readonly string[], id: string | null): Mapping {
  const [first, second] = rest
  if (first === undefined) return { ...mapping, [topic]: id ?? undefined }
  if (topic === 'words') {
    const of = put(toldIn(mapping.words, first), second ?? '', id)
    return { ...mapping, words: { ...mapping.words, [first]: of } }
  }
  const held = TOPICS.find((one) => one === topic)
  return held ? { ...mapping, [held]: put(mapping[held], first, id) } : mapping
}

function toldIn(words: Mapping['words'], column: string): Readonly<Record<string, string | null>> {
  return Object.hasOwn(words, column) ? (words[column] ?? {}) : {}
}

function put(
  words: Readonly<Record<string, string | null>>,
  word: string,
  id: string | null,
): Record<string, string | null> {
  const others = Object.entries(words).filter(([other]) => other !== word)
  return Object.fromEntries(id === null ? others : [...others, [word, id]])
}

/** A word that is yet to be told, with what it may be. */
export type OpenWord = { readonly path: readonly string[]; readonly value: string | null; readonly note: string }

/**
 * The text of a mapping file with these entries added where it has none for them; what stands in it stays as it is, with
 * its comments.
 */
export function extendMapping(text: string | null, table: string, entries: readonly OpenWord[]): string {
  const document = text === null ? new Document({}) : parseDocument(text)
  if (!isMap(document.contents)) document.contents = document.createNode({})
  if (text === null) {
    document.commentBefore = ` How the headings and words of ${table} are read. Written by npm run import, which keeps what is changed here.\n ${OPEN} is yet to be answered: write what stands behind it, or another id. An empty text ("") leaves a column out.`
  }
  for (const { path, value, note } of entries) {
    if (document.hasIn(path) && document.getIn(path) !== OPEN) continue
    const scalar = new Scalar(value)
    if (note !== '') scalar.comment = ` ${note.replace(/\s+/g, ' ')}`
    // What is left empty in a file, as in `parties:`, holds nothing yet.
    const above = path.slice(0, -1)
    for (let at = 1; at <= above.length; at += 1) {
      const part = above.slice(0, at)
      if (!isMap(document.getIn(part, true))) document.setIn(part, document.createNode({}))
    }
    document.setIn(path, scalar)
  }
  return document.toString({ lineWidth: 0 })
}
