import { z } from '#core/model/schema.ts'
import { mappingOf, type Mapping } from './mapping.ts'
import { columnNamed } from './columns.ts'
import { MOST_PASTED } from './read-pasted.ts'

/** Rows that somebody has pasted and not finished with, as the browser keeps them. */
export type KeptRows = {
  readonly comparison: string
  readonly text: string
  readonly mapping: Mapping
  /** What holds for all rows whose cell is empty, by the name of the column. */
  readonly fills: ReadonlyMap<string, string>
  /** The address of the branch that the first of several files is in, as somebody pasted it. */
  readonly branch: string
  /** What was handed over: a mark of the text, by the file. */
  readonly sent: Readonly<Record<string, string>>
}

const short = z.string().max(2_000)

const keptSchema = z.object({
  comparison: short,
  text: z.string().max(MOST_PASTED.characters),
  mapping: z.unknown(),
  fills: z.array(z.tuple([short, z.string().max(20_000)])).max(200),
  branch: short,
  sent: z.record(short, short),
})

/** Rows as a text to be kept. */
export function writeKept({ fills, ...others }: KeptRows): string {
  return JSON.stringify({ ...others, fills: [...fills] })
}

/**
 * The rows in a text that the browser kept; null where it holds none. It may be cut, of another version, or written by
 * another page of the same host: nothing is ever thrown.
 */
export function readKept(text: string | null): KeptRows | null {
  if (text === null) return null
  try {
    const parsed = keptSchema.safeParse(JSON.parse(text))
    if (!parsed.success) return null
    const { fills, mapping: fields, ...others } = parsed.data
    const mapping = mappingOf(fields)
    if (!('columns' in mapping)) return null
    return { ...others, mapping, fills: new Map(fills.filter(([name]) => columnNamed(name))) }
  } catch {
    return null
  }
}
