import type { FieldFacts } from '../model/field.ts'
import type { FieldPath } from '../model/field-path.ts'
import { KINDS } from '../model/kinds.ts'
import { oncePer } from '../model/once.ts'
import type { AnyRecord } from '../model/record.ts'
import { textsOf } from '../model/record-fields.ts'

/** A text in the publisher's own voice. What it quotes is blanked out, so that places in it stay what they are. */
export type OwnWords = { readonly record: AnyRecord; readonly path: FieldPath; readonly text: string }

/**
 * The texts of a record that the publisher wrote: headings, questions, paraphrases, notes, its id. Not among them: what
 * somebody else said or published (quotations, translations, titles of sources, prompts, names), and the places within
 * our texts that stand in quotation marks. Kept: every word that is looked for is looked for in all of them.
 */
export const ownWords = oncePer((record: AnyRecord): readonly OwnWords[] =>
  ownTexts(record).map(({ path, text }) => ({ record, path, text: withoutQuoted(text, path[0] === 'body') })),
)

/** The same texts as they stand, with what they quote: those of the fields that are in the publisher's voice. */
export function ownTexts(record: AnyRecord): OwnText[] {
  const { type, id } = record
  const name = KINDS[type].isNamedByUs ? [{ path: [], text: id.replace(/[-/]/g, ' ') }] : []
  return [...name, ...textsIn(record, 'publisher')]
}

/** The texts of a record that are somebody else's words, or translations of them. */
export function saidTexts(record: AnyRecord): OwnText[] {
  return textsIn(record, 'speaker')
}

/** A text with everything in quotation marks blanked out; of a body also quoted blocks, code and the addresses of links. */
export function withoutQuoted(text: string, isBody = false): string {
  const plain = isBody ? text.replace(/^ {0,3}>.*$|`[^`\n]*`|\]\([^)\s]*\)|<https?:[^>\s]*>/gm, blank) : text
  return plain.replace(QUOTED, blank)
}

/** What stands in quotation marks; a single mark counts only where it cannot be an apostrophe. */
export const QUOTED =
  /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"\n]*"|(?<![\p{L}\p{N}])‘[^’\n]*’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^'\n]+'(?![\p{L}\p{N}])/gu

type OwnText = { readonly path: FieldPath; readonly text: string }

function textsIn(record: AnyRecord, voice: FieldFacts['voice']): OwnText[] {
  return textsOf(record, (facts) => facts.voice === voice).map(({ path, value }) => ({ path, text: value }))
}

function blank(found: string): string {
  return found.replace(/[^\n]/g, ' ')
}
