import type { Element } from 'hast'
import { isSameTree } from '#components/markup/element.ts'
import { toDom } from '#components/markup/to-dom.client.ts'
import { composeProposal, type Proposal } from '#compose/compose-proposal.ts'
import { composedPlace } from '#compose/record-name.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { composeWords } from '#site/compose-words.ts'
import { laterBodyCheck } from './body-check.client.ts'
import type { ComposeGuide } from './compose-guide.ts'
import { keepFocus } from './focus-field.client.ts'
import type { HandedOver, Written } from './form-draft.ts'
import { laterCode } from './later-code.client.ts'
import { outcomeMarkup } from './outcome-markup.ts'

const words = composeWords.unchecked

/**
 * What comes of what is written, beside the form.
 *
 * @param place where it is shown
 * @param then what is to be done once more can be said of it
 */
export function outcomeIn(place: HTMLElement, guide: ComposeGuide, then: () => void) {
  const bodyCheck = laterBodyCheck(then)
  // As large as the rest, as is the reader of Markdown.
  const nearness = laterCode(async () => (await import('#compose/near-records.ts')).nearRecords, then)
  let shown: Element | undefined

  /** What can not be said of the record yet, in words. */
  function unchecked(body: string): string[] {
    const isBodyOpen = body.trim() !== '' && !bodyCheck.get()
    return [
      ...(isBodyOpen ? [bodyCheck.hasFailed() ? words.bodyFailed : words.body] : []),
      ...(nearness.hasFailed() ? [words.nearFailed] : []),
    ]
  }

  return {
    /** Lets what could not be fetched be asked for again. */
    forgive(): void {
      bodyCheck.forgive()
      nearness.forgive()
    },

    /** The files that it becomes, with all that is wrong with them as far as can be said yet. */
    propose({ placing, values, body, existing }: Written, records: readonly AnyRecord[]): Proposal {
      const checkBody = body.trim() === '' ? undefined : bodyCheck.get()
      return composeProposal(existing ? placing : composedPlace(placing, values), values, body, records, {
        ...{ language: guide.language, checkBody, existing },
        taken: guide.comparisons.map(({ id }) => id),
      })
    },

    /** Shows a proposal, and gives what came of it in one sentence. */
    show(proposal: Proposal, { existing, body }: Written, records: readonly AnyRecord[], handed: HandedOver): string {
      const nearRecords = proposal.record.record && !existing ? nearness.get() : undefined
      const near = proposal.files.flatMap(({ record }) => (record && nearRecords?.(record, records)) ?? [])
      const outcome = outcomeMarkup({ proposal, near, records, site: guide, ...handed, unchecked: unchecked(body) })
      if (!shown || !isSameTree(shown, outcome)) keepFocus(place, () => place.replaceChildren(toDom(outcome)))
      shown = outcome
      return place.querySelector('h3')?.textContent ?? ''
    },
  }
}
