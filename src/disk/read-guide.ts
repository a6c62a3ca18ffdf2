import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './content-folder.ts'

/** The guide for contributors with a template of every kind of record. It comes with the program, whatever the content. */
export function readGuide(): string {
  return readFileSync(join(PROJECT, 'src/compose/guide.md'), 'utf8')
}
