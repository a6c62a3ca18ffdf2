import { Comment, Identifier, Message, FluentSerializer, type Pattern } from '@fluent/syntax'
import { areaOf } from './area.ts'
import type { Catalogue } from './catalogue.ts'
import type { Word, WordModules } from './word-module.ts'

const ENGLISH = 'English: '

/** The head of a catalogue that nobody has begun yet. */
const HEAD = `### The words of Parley in another language. How this file is written, and what tells that it is
### whole: "Add a language" in CONTRIBUTING.md.
###
### Whoever speaks the language and has read all of this signs here; until then pages say that nobody has.
### Reviewed by:
`

/**
 * What a catalogue lacks, in its own syntax, to be put below what it has: each word in English, to be written over, with what it is for.
 * A catalogue that is not there lacks everything, and its head too.
 */
export function skeletonOf(catalogue: Catalogue | null, modules: WordModules): string {
  const isForFew = (module: string) => Number(areaOf(module) === 'contributors')
  const inOrder = [...modules].sort(([a], [b]) => isForFew(a) - isForFew(b))
  const groups = inOrder.flatMap(([module, words]) => {
    const lacking = words.filter(({ key }) => !catalogue?.messages.has(key))
    const note = areaOf(module) === 'contributors' ? ' (for those who write records; may be left out)' : ''
    return lacking.length === 0 ? [] : [`\n## ${module}${note}\n\n${lacking.map(entry).join('\n')}`]
  })
  return (catalogue === null ? HEAD : '') + groups.join('')
}

function entry({ key, english, note }: Word): string {
  if ('refused' in english) return ''
  const comment = [...(note === '' ? [] : [note]), ENGLISH + inOneLine(english)].join('\n')
  return new FluentSerializer().serializeEntry(new Message(new Identifier(key), english, [], new Comment(comment)))
}

/** A message in one line, for those who compare. */
export function inOneLine(pattern: Pattern): string {
  return inLines(pattern).replaceAll(/\s+/g, ' ')
}

/** A message as a catalogue has it behind the `=`, without what it is indented by. */
export function inLines(pattern: Pattern): string {
  const [, text = ''] = new FluentSerializer().serializeEntry(new Message(new Identifier('x'), pattern)).split(/^x =/)
  return text.trim().replaceAll(/^ {4}/gm, '')
}

/** What a comment says the English to be that was translated. */
export function englishIn(comment: string): string | undefined {
  return comment
    .split('\n')
    .find((line) => line.startsWith(ENGLISH))
    ?.slice(ENGLISH.length)
    .trim()
}
