import { toDom } from '#components/markup/to-dom.client.ts'
import { formFields } from '#compose/form-field.ts'
import { newType } from '#compose/new-records.ts'
import { unshownFields } from '#compose/record-values.ts'
import type { Values } from '#compose/values.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { AnyRecord, RecordType } from '#core/model/record.ts'
import { choicesAmong } from './choices.ts'
import type { ComposeGuide } from './compose-guide.ts'
import { correctionMarkup } from './correction-markup.ts'
import type { Written } from './form-draft.ts'
import { formMarkup } from './form-markup.ts'
import { placeMarkup } from './place-markup.ts'
import { readForm } from './read-form.client.ts'
import { placesAmong } from './start-form.client.ts'

type Where = Pick<Written, 'placing' | 'existing'>

/** Where the record goes, to be chosen; of a correction, which record it is and what its readers are told. */
export function drawPlace({ placing, existing }: Where, guide: ComposeGuide, records: readonly AnyRecord[]): Node {
  return toDom(
    existing
      ? correctionMarkup({ ...existing, unshown: unshownFields(existing.record, existing.initial) })
      : placeMarkup(placing, placesAmong(guide, records)),
  )
}

/** The same with what somebody has written in this part of the page: a name, or the note of a correction. */
export function readPlace(part: HTMLElement, { placing, existing }: Where): Where {
  const field = (key: string) => part.querySelector<HTMLInputElement>(`[data-place="${key}"]`)
  if (!existing) return { existing, placing: { ...placing, name: field('name')?.value.trim() || undefined } }
  const [note, addition] = [field('corrections'), field('addition')]
  return { placing, existing: { ...existing, note: note?.value ?? '', isAddition: addition?.checked ?? false } }
}

/** The fields of the record, filled in as far as they are written. */
export function drawFields(
  { placing, values }: Pick<Written, 'placing' | 'values'>,
  guide: ComposeGuide,
  records: readonly AnyRecord[],
): HTMLElement {
  const issue = records.find((record) => record.type === 'issue' && record.id === placing.issue)
  const context = {
    values,
    type: placing.type,
    hint: ([first = '', ...rest]: readonly string[]) => {
      const type = newType(first)
      return type ? guide.hints[type]?.[rest.join('.')] : guide.hints[placing.type]?.[[first, ...rest].join('.')]
    },
    records: (to: string) => choicesAmong(records, to as RecordType, placing),
    rows: issue?.type === 'issue' ? issue.options.map(({ id, text }) => ({ id, title: text })) : [],
    drawn: new Set<string>(),
  }
  return toDom(formMarkup(formFields(RECORD_SCHEMA[placing.type]), context)) as HTMLElement
}

/** What stands in the fields; of new records that are named no more, what stood in theirs. */
export function readFields(part: HTMLElement, before: Values): Values {
  const kept = Object.entries(before).filter(([key]) => newType(key))
  return { ...Object.fromEntries(kept), ...readForm(part) }
}
