import type { Problem } from '../model/problem.ts'
import { ID, LONGEST_ID } from '../model/schema.ts'
import { showText } from '../problem/show-value.ts'
import { problemAt } from './mark.ts'

/** The folder below a comparison of what was seen of its sources. */
export const EVIDENCE_FOLDER = 'evidence'

/** What the path of an evidence file says about it. */
export type EvidencePlace = { readonly comparison: string; readonly source: string; readonly file: string }

/** Where the evidence for a source lies below the content folder. */
export function evidenceFile(comparison: string, source: string): string {
  return `${comparison}/${EVIDENCE_FOLDER}/${source}.yaml`
}

/**
 * What a path below the content folder says where it lies in the folder of evidence: for which source, or why it cannot be one
 * (`file-path`). Null for a path elsewhere.
 */
export function readEvidencePath(file: string): EvidencePlace | Problem | null {
  const [comparison = '', folder, last = '', ...more] = file.split('/')
  if (folder !== EVIDENCE_FOLDER) return null
  const source = last.replace(/\.yaml$/, '')
  const isRight = [comparison, source].every((name) => ID.test(name) && name.length <= LONGEST_ID)
  if (isRight && last.endsWith('.yaml') && more.length === 0) return { comparison, source, file }
  const below = file.split('/').slice(1).join('/')
  const message = `found ${showText(below)}, expected ${EVIDENCE_FOLDER}/<source>.yaml in small letters, digits and hyphens`
  const fix = 'npm run capture writes these files; rename or move it, or remove it.'
  return problemAt('file-path', { file, line: 1, column: 1 }, message, { fix })
}
