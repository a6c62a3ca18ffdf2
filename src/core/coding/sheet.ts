import { CODES, type Code, type CodedCell } from '../model/coding.ts'
import { LARGEST_FILE } from '../parse/source-text.ts'
import type { BlindIssue, BlindView } from './blind-view.ts'

/** What each code means, in the words of the method page. */
export type Meanings = Readonly<Record<Code, string>>

/** How long a line of a comment gets before it is broken. */
const LINE = 100

/**
 * The empty sheet of a coder on an issue: the question, the options and the codes, then each position with its words and
 * a place for each option. Where that would be larger than a file may be, the words are left to the prompts.
 */
export function sheetText(blind: BlindIssue, coder: string, meanings: Meanings): string {
  const whole = [...head(blind, coder, meanings), 'positions:', ...blind.views.flatMap(entry)].join('\n')
  if (new TextEncoder().encode(whole).length < LARGEST_FILE) return `${whole}\n`
  const bare = blind.views.flatMap((view) => places(view))
  const note = comment('The words do not fit into one file: npm run code asks for each position with its words.')
  return `${[...head(blind, coder, meanings), ...note, 'positions:', ...bare].join('\n')}\n`
}

/**
 * The sheet with a place for whatever came since it was written: positions at its end, options below the others of their
 * position. Nothing that stands in it is changed.
 *
 * @param cells what was read from this very text
 */
export function extendSheet(text: string, cells: readonly CodedCell[], blind: BlindIssue): string {
  const known = Map.groupBy(cells, ({ position }) => position)
  const lines = text.replace(/\s+$/, '').split('\n')
  const added = blind.views.flatMap((view) => {
    const own = known.get(view.id)
    const lacking = view.options.filter((id) => !own?.some(({ option }) => option === id))
    const last = own?.reduce((a, b) => (b.line > a.line ? b : a))
    return last && lacking.length > 0 ? [{ after: last.line, lacking }] : []
  })
  // From the end, so that no line is moved before it is looked for.
  for (const { after, lacking } of added.sort((a, b) => b.after - a.after)) {
    const indent = /^\s*/.exec(lines[after - 1] ?? '')?.[0] ?? ''
    lines.splice(after, 0, ...lacking.map((option) => `${indent}${option}:`))
  }
  return `${[...lines, ...blind.views.filter(({ id }) => !known.has(id)).flatMap(entry)].join('\n')}\n`
}

/** The sheet with a code in a cell that was empty; null where the line is not that of such a cell. */
export function fillCell(text: string, { line, option }: CodedCell, code: Code): string | null {
  const lines = text.split('\n')
  const found = lines[line - 1] ?? ''
  const key = found
    .trim()
    .replace(/\s*:$/, '')
    .replace(/^(["'])(.*)\1$/, '$2')
  if (!/:\s*$/.test(found) || key !== option) return null
  lines[line - 1] = `${found.trimEnd()} ${code}`
  return lines.join('\n')
}

function head({ issue, options }: BlindIssue, coder: string, meanings: Meanings): string[] {
  return [
    ...comment(`Coding of "${issue.title}" by ${coder}, without sight of other codings.`),
    '#',
    ...comment(issue.question),
    '#',
    ...options.flatMap(({ id, text }) => comment(`${id}: ${text}`, '  ')),
    '#',
    ...comment('Behind each option write what the words carry about it, and nothing stronger:'),
    '#',
    ...CODES.flatMap((code) => comment(`${code}: ${meanings[code]}`, '  ')),
    '#',
    ...comment('Leave a place empty until you have coded it. Do not look into the records or at what others coded.'),
    '',
  ]
}

function entry(view: BlindView): string[] {
  const told = [
    ...(view.condition === null ? [] : comment(`In our words: ${view.condition}`)),
    ...(view.answer === null ? [] : comment(`Answer: ${view.answer}`)),
    ...(view.prompt === null ? [] : comment(`Asked: ${view.prompt}`)),
    ...view.words.flatMap(({ kind, text, lang }) =>
      comment(`${kind === 'original' ? 'Words' : 'Translated words'} (${lang}): ${text}`),
    ),
  ]
  return ['', ...told.map((line) => `  ${line}`), ...places(view)]
}

function places({ name, options }: BlindView): string[] {
  return [`  ${name}:`, ...options.map((option) => `    ${option}:`)]
}

/** A text as comment, broken between words; whatever lines it had itself. */
function comment(text: string, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= LINE) {
      lines.push(line)
      line = indent === '' ? '' : '    '
    }
    line = line.trim() === '' ? `${line}${word}` : `${line} ${word}`
  }
  return [...lines, line].map((one) => `# ${indent}${one}`)
}
