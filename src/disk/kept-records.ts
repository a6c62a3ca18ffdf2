import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Locate } from '#core/model/field-path.ts'
import type { Problem } from '#core/model/problem.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { parseRecordAt } from '#core/parse/parse-record.ts'
import type { ParsedRecord } from '#core/parse/parse-result.ts'
import type { RecordPlace } from '#core/parse/record-path.ts'
import { digestOf } from './digest.ts'
import { keepFile } from './keep-file.ts'
import { codeDigest } from './program-digest.ts'
import { setting } from './setting.ts'

/** What one file gave. A file with an error gives no record. */
export type GivenRecord = {
  readonly parsed: ParsedRecord | null
  /** The sanitised HTML of its body; empty if it has none. */
  readonly html: string
  /** Its words without markup. */
  readonly text: string
  readonly problems: readonly Problem[]
}

/** What the files of records gave in the build before: those that have the same text in the same place give it again. */
export type KeptRecords = {
  readonly find: (place: RecordPlace, text: string) => GivenRecord | null
  /** Gives it back with what else is noted of it: which of its fields are asked for. */
  readonly add: (place: RecordPlace, text: string, read: GivenRecord) => GivenRecord
  /** Keeps what was found and added, and nothing else. */
  readonly save: () => Promise<void>
}

type Entry = {
  /** The digest of the text of the file. */
  readonly file: string
  readonly record: AnyRecord
  readonly html: string
  readonly text: string
  /** Where the fields stand that were asked for, by what was asked: of a warning that stays, each build asks again. */
  readonly places: Record<string, ReturnType<Locate>>
}
type Kept = { readonly digest: string; readonly records: Readonly<Record<string, Entry>> }

/**
 * Opens what was kept of a content folder, or null where nothing is to be kept: for `npm run build` alone. Only files without
 * any problem are kept, and only by the digest of their whole text, so that no text passes for another.
 */
export function openKeptRecords(content: string): KeptRecords | null {
  const around = setting('PARLEY_KEPT')
  if (around === undefined) return null
  const file = join(around, 'records', `${digestOf(content).slice(0, 16)}.json`)
  const digest = codeDigest()
  const former = read(file, digest)
  const entries = new Map<string, Entry>()
  return {
    find: (place, text) => {
      const known = Object.hasOwn(former, place.file) ? former[place.file] : undefined
      if (known?.file !== digestOf(text)) return null
      entries.set(place.file, known)
      return {
        parsed: { record: known.record, locate: locatorOf(place, text, known.places) },
        html: known.html,
        text: known.text,
        problems: [],
      }
    },
    add: (place, text, given) => {
      const { parsed, html, problems } = given
      if (!parsed || problems.length > 0) return given
      const { record, locate } = parsed
      // What a file of this kind cannot hold is read anew each time.
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(record)), record)) return given
      const places: Entry['places'] = {}
      entries.set(place.file, { file: digestOf(text), record, html, text: given.text, places })
      return { ...given, parsed: { record, locate: noting(places, () => locate) } }
    },
    save: async () => {
      try {
        await keepFile(file, JSON.stringify({ digest, records: Object.fromEntries(entries) } satisfies Kept))
      } catch {
        // Kept to save time: where it cannot be, records are read anew.
      }
    },
  }
}

function read(file: string, digest: string): Kept['records'] {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept
    return kept.digest === digest ? kept.records : {}
  } catch {
    return {}
  }
}

/** Places are asked for where something is wrong with a record only: the file is read anew then, unless it is known by now. */
function locatorOf(place: RecordPlace, text: string, places: Entry['places']): Locate {
  let locate: Locate | undefined
  return noting(places, () => {
    if (locate) return locate
    const result = parseRecordAt(place, text)
    if (!result.ok) throw new Error(`${place.file} was read without a problem before, and is not now.`)
    return (locate = result.parsed.locate)
  })
}

function noting(places: Entry['places'], locator: () => Locate): Locate {
  return (...asked) => (places[JSON.stringify(asked)] ??= locator()(...asked))
}
