import { noteOf, type CslDate, type CslItem } from './csl-item.ts'

/**
 * A work in the RIS format (Research Information Systems, specification of 2011), which reference managers import: a tag
 * a line, CRLF between them, no line breaks within a value. What a work does not have has no line.
 */
export function ris(item: CslItem): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['DA', item.issued && slashed(item.issued)],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['ET', item.version],
    ['UR', item.URL],
    ['AV', item.archive_location],
    ['LA', item.language],
    ['N1', noteOf(item)],
  ]
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`,
  )
  return [...written, 'ER  - '].join('\r\n')
}

const TYPES: Record<CslItem['type'], string> = { 'article-newspaper': 'NEWS', webpage: 'ELEC', dataset: 'DATA' }

/** `2024/06/08/`: the format wants all its slashes, also where day or month are not known. */
function slashed(date: CslDate): string {
  const [year = '', month, day] = date['date-parts'][0]
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/`
}
