import { draftsInOrder } from '../compare/draft-groups.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Clause } from '../model/draft.ts'
import { pagePath } from '../model/page-path.ts'
import type { Draft } from '../model/record.ts'
import { toCsv } from './csv.ts'
import type { Links } from './links.ts'
import { amountText } from './amount-text.ts'

/** What each field of a clause has in the table: a field without columns does not compile. */
const OF_CLAUSE: {
  readonly [Field in keyof Clause]-?: Readonly<Record<string, (clause: Clause) => string | undefined>>
} = {
  id: { clause: ({ id }) => id },
  number: { number: ({ number }) => number },
  issue: { issue: ({ issue }) => issue },
  heading: { heading: ({ heading }) => heading },
  text: { text: ({ text }) => text },
  lang: { lang: ({ lang }) => lang },
  summary: { summary: ({ summary }) => summary },
  quote: { quote: ({ quote }) => quote?.text, quote_lang: ({ quote }) => quote?.lang },
  translation: {
    translation: ({ translation }) => translation?.text,
    translation_lang: ({ translation }) => translation?.lang,
    translation_by: ({ translation }) => translation?.by,
  },
  amounts: { amounts: ({ amounts }) => amounts.map(amountText).join('; ') },
  state: { state: ({ state }) => state },
  by: { wanted_by: ({ by }) => by.join('; ') },
  response: {
    response_by: ({ response }) => response?.by.join('; '),
    response_told_by: ({ response }) => response?.as_told_by,
    response: ({ response }) => response?.summary,
    response_quote: ({ response }) => response?.quote?.text,
  },
  split_into: { split_into: ({ split_into }) => split_into.join('; ') },
  merged_from: { merged_from: ({ merged_from }) => merged_from.join('; ') },
  alternative: { alternative: ({ alternative }) => alternative },
  source: { clause_source: ({ source }) => source },
  seen: { seen: ({ seen }) => seen },
  note: { note: ({ note }) => note },
}

const OF_DRAFT = {
  comparison: ({ comparison }) => comparison,
  draft: ({ id }) => id,
  draft_title: ({ title }) => title,
  by: ({ by }) => by.join('; '),
  said: ({ said }) => said,
  status: ({ status }) => status,
  answers: ({ answers }) => answers.join('; '),
  round: ({ round }) => round,
  source: ({ source }) => source,
  rights: ({ rights }) => rights,
} satisfies Record<string, (draft: Draft) => string | undefined>

/** The columns of `clauses.csv`, in order. */
export const CLAUSE_COLUMNS: readonly string[] = [
  ...Object.keys(OF_DRAFT),
  ...Object.values(OF_CLAUSE).flatMap((columns) => Object.keys(columns)),
  'url',
]

/** The clauses of all texts of a comparison as a table, one a row: texts in the order in which they came, clauses in theirs. */
export function clausesCsv({ drafts }: Dataset, links: Links): string {
  const rows = draftsInOrder(drafts).flatMap((draft) => {
    const head = Object.values(OF_DRAFT).map((cell) => cell(draft) ?? '')
    return draft.clauses.map((clause) => [
      ...head,
      ...Object.values(OF_CLAUSE).flatMap((columns) => Object.values(columns).map((cell) => cell(clause) ?? '')),
      links.record(`${pagePath(draft)}#${clause.id}`),
    ])
  })
  return toCsv(CLAUSE_COLUMNS, rows)
}
