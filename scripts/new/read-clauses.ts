import { basename, dirname } from 'node:path'
import { clausesOfText } from '#compose/clauses-of-text.ts'
import type { Values } from '#compose/values.ts'
import { readText } from '#disk/read-text.ts'

/**
 * The clauses of a draft out of a plain text file, as values of its field; nothing where no file is named. Gives a text where
 * the file cannot be read or does not belong here. Line ends of Windows become those of every other file here.
 */
export function readClauses(
  file: string | undefined,
  language: string | undefined,
  type: string | undefined,
): Values | string {
  if (file === undefined)
    return language === undefined ? {} : '--text-lang is the language of --text, which is missing.'
  if (type !== 'draft') return '--text is for a draft: npm run new draft.'
  if (language === undefined) return 'Say in which language the text is, with --text-lang.'
  const read = readText(dirname(file), basename(file))
  if ('problem' in read) return `${file}: ${read.problem.message}.`
  return { clauses: clausesOfText(read.text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'), language) }
}
