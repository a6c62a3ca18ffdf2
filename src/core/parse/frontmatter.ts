import matter from 'gray-matter'
import { onceForLatest } from '../model/once.ts'
import type { Mark } from './mark.ts'
import { showText } from '../problem/show-value.ts'
import { parseStrictYaml, type YamlFields } from './strict-yaml.ts'

const FENCE = '---'

/** More lines than any record needs; gray-matter's own search for comments slows down with their square. */
const MOST_LINES = 2_000

/** A record's file taken apart. `bodyAt` is the offset of the body; it begins on a line of its own. */
export type Frontmatter = { readonly yaml: YamlFields; readonly body: string; readonly bodyAt: number }

/**
 * Takes the text of a record's file, with line feeds only, apart into its fields and its body.
 *
 * gray-matter picks a language by what follows the first `---` and runs JavaScript if that is what it finds there, in
 * many spellings. So the first line is held to be exactly `---` before gray-matter sees the text, every language but
 * ours is refused, and this is the only module that may import it. `frontmatter-fence` and `file-size` are raised here.
 */
export function readFrontmatter(text: string): Frontmatter | Mark {
  const end = findFences(text)
  if (typeof end !== 'number') return end
  const read: { yaml?: YamlFields } = {}
  const parse = (source: string): object => {
    read.yaml = parseStrictYaml(source, FENCE.length)
    return {}
  }
  const options = { language: 'yaml', engines: { yaml: { parse }, javascript: refuse, json: refuse, coffee: refuse } }
  const { content } = matter(text, options)
  // gray-matter does not call the engine where there are only comments and blanks.
  return { yaml: read.yaml ?? parseStrictYaml('', FENCE.length), body: content, bodyAt: text.length - content.length }
}

/** The same for who asks of one text several times, and changes nothing of what comes out. */
export const frontmatterOf = onceForLatest(readFrontmatter)

function refuse(): never {
  throw new Error('Only YAML may stand between the lines ---.')
}

/** The offset at which the second fence begins, once both are known to be whole lines. */
function findFences(text: string): number | Mark {
  const [first = ''] = text.split('\n', 1)
  if (first !== FENCE) {
    const found = first === '' ? (text === '' ? 'an empty file' : 'an empty line') : showText(first)
    return fence(
      0,
      `found ${found}, expected a first line that is exactly ---`,
      'Begin the file with a line --- alone.',
    )
  }
  const end = text.indexOf(`\n${FENCE}`, FENCE.length)
  if (end === -1) return lostFence(text)
  const [last = ''] = text.slice(end + 1).split('\n', 1)
  if (last !== FENCE) {
    const message = `found ${showText(last)}, expected a line that is exactly --- after the fields`
    return fence(end + 1, message, 'Write --- alone on this line, without blanks.')
  }
  const lines = text.slice(0, end).split('\n').length
  if (lines <= MOST_LINES) return end
  const message = `found ${lines} lines of fields, expected at most ${MOST_LINES}`
  return { rule: 'file-size', at: 0, message, fix: 'Keep one statement, one source or one party in each file.' }
}

/** A file without a second fence: where a line was meant as one, or where the fields end and the text begins. */
function lostFence(text: string): Mark {
  const missing = 'found no second line ---, expected one after the fields'
  let at = text.indexOf('\n') + 1
  let below = 0
  for (const line of at === 0 ? [] : text.slice(at).split('\n')) {
    if (LIKE_A_FENCE.test(line)) {
      return fence(at, `found ${showText(line)}, expected a line that is exactly ---`, 'Write --- alone on this line.')
    }
    const isField = /^(?:[\w-]+:(?:\s|$)|\s+\S|- |#)/.test(line)
    if (!isField && line.trim() !== '') return fence(below, missing, 'Add a line --- alone here, below the last field.')
    at += line.length + 1
    if (isField) below = at
  }
  return fence(0, missing, 'Add a line --- alone below the last field.')
}

/** Hyphens with blanks or too few of them, or dashes that a word processor made of them. */
const LIKE_A_FENCE = /^[ \t]?(?:[–—―−]|(?:[-‐‑–—―−_=*~][ \t]*){2,10})$/u

function fence(at: number, message: string, fix: string): Mark {
  return { rule: 'frontmatter-fence', at, message, fix }
}
