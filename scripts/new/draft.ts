import { recordsOf } from '#core/check/records-of.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { composeRecord, type Composed } from '#compose/compose-record.ts'
import type { Placing } from '#compose/record-name.ts'
import { readTemplates, type Template } from '#compose/templates.ts'
import type { Values } from '#compose/values.ts'
import { readContent } from '#disk/read-content.ts'
import { readGuide } from '#disk/read-guide.ts'
import { renderBody } from '#markdown/render-body.ts'

/** What there is already, and the means to make a record among it. */
export type Desk = {
  readonly records: readonly AnyRecord[]
  readonly templates: ReadonlyMap<RecordType, Template>
  readonly compose: (placing: Placing, values: Values, body?: string, more?: readonly AnyRecord[]) => Composed
}

/** A record as it was filled in, with those that it brings along. */
export type Draft = {
  readonly composed: Composed
  readonly records: readonly AnyRecord[]
  /** Everything that is to be written. */
  readonly all: () => readonly Composed[]
}

/** Reads the content folder for those who add to it. Files with errors in them are left out. */
export async function openDraft(folder: string): Promise<Desk> {
  const { catalogue } = await readContent(folder)
  const records = (catalogue?.datasets ?? []).flatMap(recordsOf)
  const language = catalogue?.site.language
  const checkBody = (body: string) => renderBody(body, { file: 'body', line: 1 }).problems
  return {
    records,
    templates: readTemplates(readGuide(folder)),
    compose: (placing, values, body = '', more = []) =>
      composeRecord(placing, values, body, [...records, ...more], { language, checkBody }),
  }
}
