import type { FieldPath } from '../model/field-path.ts'
import { KINDS } from '../model/kinds.ts'
import type { AnyRecord } from '../model/record.ts'

/** A text in the publisher's own voice. What it quotes is blanked out, so that places in it stay what they are. */
export type OwnWords = { readonly record: AnyRecord; readonly path: FieldPath; readonly text: string }

/**
 * The texts of a record that the publisher wrote: headings, questions, paraphrases, notes, its id. Not among them: what
 * somebody else said or published (quotations, translations, titles of sources, prompts, names), and the places within
 * our texts that stand in quotation marks.
 */
export function ownWords(record: AnyRecord): OwnWords[] {
  return ownTexts(record).map(({ path, text }) => ({ record, path, text: withoutQuoted(text, path[0] === 'body') }))
}

/** The same texts as they stand, with what they quote. */
export function ownTexts(record: AnyRecord): { readonly path: FieldPath; readonly text: string }[] {
  return [...idOf(record), ...fieldsOf(record), ...text(['body'], record.body)]
}

/** A text with everything in quotation marks blanked out; of a body also quoted blocks, code and the addresses of links. */
export function withoutQuoted(text: string, isBody = false): string {
  const plain = isBody ? text.replace(/^ {0,3}>.*$|`[^`\n]*`|\]\([^)\s]*\)|<https?:[^>\s]*>/gm, blank) : text
  return plain.replace(QUOTED, blank)
}

/** What stands in quotation marks; a single mark counts only where it cannot be an apostrophe. */
export const QUOTED =
  /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"\n]*"|(?<![\p{L}\p{N}])‘[^’\n]*’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^'\n]+'(?![\p{L}\p{N}])/gu

type Field = { readonly path: FieldPath; readonly text: string }

function fieldsOf(record: AnyRecord): Field[] {
  switch (record.type) {
    case 'comparison':
      return [
        ...text(['title'], record.title),
        ...text(['question'], record.question),
        ...text(['scope'], record.scope),
        ...text(['party_order'], record.party_order),
        ...record.issues.flatMap((entry, at) =>
          typeof entry === 'string' ? [] : text(['issues', at, 'title'], entry.title),
        ),
        ...text(['issue_selection'], record.issue_selection),
        ...text(['inclusion'], record.inclusion),
      ]
    case 'issue':
      return [
        ...text(['title'], record.title),
        ...text(['question'], record.question),
        ...record.options.flatMap((option, at) => text(['options', at, 'text'], option.text)),
      ]
    case 'position':
      return [
        ...text(['condition'], record.condition),
        ...record.conditions.flatMap((condition, at) => text(['conditions', at], condition)),
      ]
    case 'claim':
      return [
        ...text(['title'], record.title),
        ...text(['summary'], record.summary),
        ...record.responses.flatMap((response, at) => text(['responses', at, 'summary'], response.summary)),
        ...record.independent.flatMap((found, at) => text(['independent', at, 'finding'], found.finding)),
      ]
    case 'round':
      return [
        ...text(['title'], record.title),
        ...record.outcomes.flatMap((outcome, at) => text(['outcomes', at, 'text'], outcome.text)),
      ]
    case 'gap':
      return text(['where'], record.where)
    case 'party':
    case 'source':
      return []
  }
}

/** The words of the file name, where they are the publisher's. */
function idOf({ type, id }: AnyRecord): Field[] {
  return KINDS[type].isNamedByUs ? text([], id.replace(/[-/]/g, ' ')) : []
}

function text(path: FieldPath, value: string | undefined): Field[] {
  return value ? [{ path, text: value }] : []
}

function blank(found: string): string {
  return found.replace(/[^\n]/g, ' ')
}
