import { recordsOf } from '#core/model/records-of.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { composeRecord, type Composed } from '#compose/compose-record.ts'
import { composeProposal, type Proposal } from '#compose/compose-proposal.ts'
import type { Listing } from '#compose/listing.ts'
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
  /** With the sources that are new with it. */
  readonly propose: (placing: Placing, values: Values, body?: string) => Proposal
}

/** Everything that is to be written, among what there is. */
export type Draft = {
  readonly files: readonly Composed[]
  /** What the comparison has to list with it. */
  readonly listing: Listing | null
  readonly records: readonly AnyRecord[]
  /** What stands before the names of the flags of a file: `parties.0.` of the first party of a new comparison. */
  readonly flags?: ReadonlyMap<string, string>
}

/** Reads the content folder for those who add to it. Files with errors in them are left out. */
export async function openDraft(folder: string): Promise<Desk> {
  const { catalogue } = await readContent(folder)
  const records = (catalogue?.datasets ?? []).flatMap(recordsOf)
  const language = catalogue?.site.language
  const checkBody = (body: string) => renderBody(body, { file: 'body', line: 1 }).problems
  const options = { language, checkBody }
  return {
    records,
    templates: readTemplates(readGuide()),
    compose: (placing, values, body = '', more = []) =>
      composeRecord(placing, values, body, [...records, ...more], options),
    propose: (placing, values, body = '') => composeProposal(placing, values, body, records, options),
  }
}
