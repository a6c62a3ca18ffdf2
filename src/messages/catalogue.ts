import type { Comment, GroupComment } from '@fluent/syntax'
import { FluentParser, Junk, Message, ResourceComment, Term, type Pattern } from '@fluent/syntax'

/** A message or a term of a catalogue, with the line that it begins in and the comment above it. */
export type Entry = { readonly pattern: Pattern; readonly line: number; readonly comment: string }

/** What is wrong with a catalogue, and where. */
export type Fault = { readonly line: number; readonly text: string }

/** The words of the interface in one language, as the file has them. What could not be read is among the faults. */
export type Catalogue = {
  readonly messages: ReadonlyMap<string, Entry>
  /** Words that messages take in by `{ -name }`, by their names. */
  readonly terms: ReadonlyMap<string, Entry & { readonly attributes: ReadonlyMap<string, Pattern> }>
  /** Who has read the whole of it and speaks the language, or null while nobody has signed it. */
  readonly reviewedBy: string | null
  readonly faults: readonly Fault[]
}

/** The line of the head by which a speaker signs a catalogue: `### Reviewed by: name, date`. */
const SIGNED = /^Reviewed by:[ \t]*(\S.*)?$/m

/** Reads a catalogue in the syntax of Project Fluent. Never throws. */
export function readCatalogue(text: string): Catalogue {
  const { body } = new FluentParser().parse(text)
  const lineAt = lineFinder(text)
  const messages = new Map<string, Entry>()
  const terms = new Map<string, Entry & { attributes: ReadonlyMap<string, Pattern> }>()
  const faults: Fault[] = []
  const head = body.flatMap((entry) => (entry instanceof ResourceComment ? entry.content : []))
  const signature = SIGNED.exec(head.join('\n'))
  if (signature === null)
    faults.push({
      line: 1,
      text: 'The head lacks the line "### Reviewed by:" (with nothing behind it while nobody has).',
    })
  for (const entry of body) {
    // Of a message the line of its name, not that of the comment above it.
    const place = entry instanceof Message || entry instanceof Term ? entry.id : entry
    const line = lineAt(place.span?.start ?? 0)
    if (entry instanceof Junk) faults.push({ line, text: `This is no message: ${entry.annotations[0]?.message ?? ''}` })
    if (entry instanceof Message || entry instanceof Term) {
      const name = entry.id.name
      const { value } = entry
      const known: ReadonlyMap<string, Entry> = entry instanceof Term ? terms : messages
      if (known.has(name)) faults.push({ line, text: `${name} is there twice.` })
      else if (value === null) faults.push({ line, text: `${name} says nothing.` })
      else if (entry instanceof Term)
        terms.set(name, { ...entryOf(value, line, entry.comment), attributes: attributesOf(entry) })
      else {
        if (entry.attributes.length > 0)
          faults.push({ line, text: `${name} has attributes, which no message of Parley has.` })
        messages.set(name, entryOf(value, line, entry.comment))
      }
    }
  }
  return { messages, terms, reviewedBy: signature?.[1]?.trim() ?? null, faults }
}

/** A single message, such as one that a publisher says otherwise; null if it is none. Terms and messages it names are not there. */
export function readMessage(text: string): Pattern | null {
  const lines = text.split('\n').join('\n    ')
  const { body } = new FluentParser({ withSpans: false }).parse(`message = ${lines}\n`)
  const [message, ...more] = body
  return message instanceof Message && more.length === 0 && message.attributes.length === 0 ? message.value : null
}

function entryOf(pattern: Pattern, line: number, comment: Comment | GroupComment | null): Entry {
  return { pattern, line, comment: comment?.content ?? '' }
}

function attributesOf(term: Term): ReadonlyMap<string, Pattern> {
  return new Map(term.attributes.map(({ id, value }) => [id.name, value]))
}

/** The line of a place, given places one after another. */
function lineFinder(text: string): (offset: number) => number {
  let [at, line] = [0, 1]
  return (offset) => {
    for (; at < offset; at += 1) if (text[at] === '\n') line += 1
    return line
  }
}
