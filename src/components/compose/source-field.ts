import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import { isNewSource } from '#compose/compose-proposal.ts'
import { formFields, type FormField } from '#compose/form-field.ts'
import { isList, type Values } from '#compose/values.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { group, labelled, select, type At } from './control-markup.ts'
import type { Choice, FormContext } from './form-context.ts'

/** Draws the fields of a record within the form. */
type DrawFields = (
  fields: readonly FormField[],
  context: FormContext,
  values: Values,
  path: readonly string[],
) => Element

/**
 * A field that names a source: one of those there are, or one that is not listed yet. The fields of a new one follow the
 * first field that names it, since most new statements come with a new source; `draw` is what draws the form around it.
 */
export function sourceField(at: At, value: string, context: FormContext, draw: DrawFields): Element {
  const list = labelled(at, context, (own) =>
    select(
      { ...own, ...{ 'data-names': 'source' } },
      [...newSources(context.values), ...context.records('source')],
      value,
    ),
  )
  return element('div', { class: 'compose-fields compose-source' }, list, newSourceFields(value, context, draw))
}

function newSourceFields(value: string, context: FormContext, draw: DrawFields): Element | false {
  if (!isNewSource(value) || context.drawn.has(value)) return false
  context.drawn.add(value)
  const place = { path: [value], label: words.newSourceFields, isRequired: false }
  return group(
    place,
    context,
    draw(formFields(RECORD_SCHEMA.source), context, newSourceAt(context.values, value), [value]),
  )
}

/** The new sources so far, by their titles, and the place of one more. */
function newSources(values: Values): Choice[] {
  const places = Object.keys(values).filter(isNewSource)
  const known = places.map((place) => {
    const { title } = newSourceAt(values, place)
    return { id: place, title: words.newSourceTitled(typeof title === 'string' ? title.trim() : '') }
  })
  return [{ id: `+${places.length + 1}`, title: words.newSource }, ...known]
}

function newSourceAt(values: Values, place: string): Values {
  const group = values[place]
  return typeof group === 'object' && !isList(group) ? group : {}
}
