import { latestDay } from '#core/compare/latest-day.ts'
import { blocsWithMembers } from '#core/compare/membership.ts'
import { pairsAt } from '#core/compare/pairs.ts'
import { staticDaysOf } from '#core/compare/static-days.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { factPer } from '#core/model/fact.ts'
import { words } from '#site/words.ts'

/**
 * The lists on the page of a comparison of what a script would show on others: earlier days, two parties, blocs. A fact, since it
 * stands on most pages and hangs on all that was said.
 */
export const pagesInstead = factPer(
  'pages-instead',
  (dataset: Dataset): readonly { readonly part: string; readonly text: string }[] => {
    const day = latestDay(dataset)
    return [
      { part: 'days', text: words.asOf.days, are: staticDaysOf(dataset) },
      { part: 'pairs', text: words.pair.pairs, are: pairsAt(dataset, day) },
      { part: 'blocs', text: words.bloc.blocs, are: blocsWithMembers(dataset, day) },
    ].flatMap(({ part, text, are }) => (are.length > 0 ? [{ part, text }] : []))
  },
)
