import { inFigures, noteOf, type CslItem } from './csl-item.ts'

/**
 * A work as an entry for BibTeX and BibLaTeX, in UTF-8. Every sign that TeX would take for a command is escaped, so that
 * what is read back is what was written; addresses too, which old styles print like any text. Titles stand in a second
 * pair of braces: styles change capitals otherwise, and write `nato`.
 */
export function bibtex(item: CslItem): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? []
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author?.map(({ literal }) => `{${escape(literal)}}`).join(' and ')],
    ['title', `{${escape(item.title)}}`],
    [item.type === 'article-newspaper' ? 'journal' : 'publisher', text(item['container-title'])],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['date', item.issued && inFigures(item.issued)],
    ['version', text(item.version)],
    ['url', item.URL === undefined ? undefined : escapeAddress(item.URL)],
    ['urldate', item.accessed && inFigures(item.accessed)],
    ['howpublished', text(item.archive_location)],
    ['language', text(item.language)],
    ['note', text(noteOf(item))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `\t${name} = {${value}},`))
  return [`@${TYPES[item.type]}{${item.id},`, ...lines, '}'].join('\n')
}

const TYPES: Record<CslItem['type'], string> = { 'article-newspaper': 'article', webpage: 'misc', dataset: 'misc' }

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escape(value)
}

/**
 * Backslash, tilde and circumflex have commands of their own, and so have braces, which BibTeX counts whether or not a
 * backslash stands in front of them: one alone would swallow the rest of the file. The other signs have a backslash. Two
 * signs that TeX draws together as a third (`--` as a dash) are kept apart.
 */
function escape(value: string): string {
  return value
    .replace(/\s+/gu, ' ')
    .replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(/([-`',<>])(?=\1)|[?!](?=`)/g, '$&{}')
}

/** Within an address braces would end the field, and a per cent sign begin a comment; every reader takes the rest. */
function escapeAddress(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))
}
