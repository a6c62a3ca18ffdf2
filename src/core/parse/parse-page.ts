import type { Problem } from '../model/problem.ts'
import { pageSchema, type OwnPage } from '../model/page.ts'
import { readFrontmatter } from './frontmatter.ts'
import { toProblems } from './mark.ts'
import { parseFields } from './parse-fields.ts'
import { placeInText } from './place-in-text.ts'
import { readSourceText } from './source-text.ts'

/** A page with the line on which its text begins, or all problems of its file. */
export type PageResult =
  | { readonly ok: true; readonly page: OwnPage; readonly line: number }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a page of the publisher's own. What is wrong with its Markdown is found where it is rendered. Never throws. */
export function parsePage(id: string, file: string, raw: string): PageResult {
  const { text, marks, stops } = readSourceText(raw)
  if (stops) return { ok: false, problems: toProblems(file, text, marks) }
  const parts = readFrontmatter(text)
  if ('rule' in parts) return { ok: false, problems: toProblems(file, text, [...marks, parts]) }
  const parsed = parseFields(pageSchema, parts.yaml, 'a page')
  const wrong = [...marks, ...('marks' in parsed ? parsed.marks : [])]
  if ('marks' in parsed || wrong.length > 0) return { ok: false, problems: toProblems(file, text, wrong) }
  const before = parts.body.length - parts.body.replace(/^(?:[ \t]*\n)*/, '').length
  const { line } = placeInText(text, parts.bodyAt + before)
  return { ok: true, page: { ...parsed.fields, id, file, body: parts.body.slice(before).trimEnd() }, line }
}
