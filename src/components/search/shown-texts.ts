import type { Dataset } from '#core/model/dataset.ts'
import type { KindWith } from '#core/model/kinds.ts'
import type { Claim, RecordOf } from '#core/model/record.ts'
import type { ShownText } from '#search/protocol.ts'
import { searchedTexts, type SearchedText } from '#search/searched-texts.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate } from '#site/dates.ts'
import { publisherLanguage } from '#site/language.ts'
import { nameOf } from '#site/party-names.ts'
import { words } from '#site/words.ts'
import { foreign } from './foreign.ts'

/** The texts of a record as a hit shows them: the very ones that are searched, with their language and whose they are. */
export function shownTexts(record: RecordOf<KindWith<'isSearched', true>>, dataset: Dataset): ShownText[] {
  const { texts } = searchedTexts(record)
  const shown = shownIn(dataset)
  if (record.type !== 'claim') return texts.map(shown)
  const at = texts.findIndex(({ path: [field] }) => field === 'independent' || field === 'body')
  const end = at === -1 ? texts.length : at
  const [before, after] = [texts.slice(0, end), texts.slice(end)]
  const answers = record.responses.flatMap((response, nth) => {
    const own = before.filter(({ path }) => path[0] === 'responses' && path[1] === nth)
    return own.length === 0 && response.kind === 'none-found' ? [unanswered(nth)] : own
  })
  const sides = [...before.filter(({ path }) => path[0] !== 'responses'), ...answers, ...after]
  return sides.flatMap((text) => claimText(text, record, dataset))
}

/**
 * What has a label is shown whatever was searched for: the claim, every answer, every finding. The body that found
 * something is named in the label of what it found.
 */
function claimText(text: SearchedText, { by, responses, independent }: Claim, dataset: Dataset): ShownText[] {
  const [field, at, key] = text.path
  const own = { text: text.text, ...foreign(text.text, dataset) }
  if (field === 'summary') return [{ ...own, label: `${words.claim.claim} · ${nameOf(dataset, by)}` }]
  const response = field === 'responses' ? responses[Number(at)] : undefined
  if (response && key === 'summary') {
    const when =
      response.kind === 'none-found'
        ? `${cellWords.state.searched} ${formatDate(response.searched)}`
        : response.said && formatDate(response.said)
    const parts = [words.claim.responses[response.kind], nameOf(dataset, response.by), when]
    return [{ ...own, label: parts.filter(Boolean).join(' · ') }]
  }
  const finding = field === 'independent' ? independent[Number(at)] : undefined
  if (!finding) return [shownIn(dataset)(text)]
  return key === 'finding' ? [{ ...own, label: `${words.claim.finding} · ${finding.body}` }] : []
}

/** That nobody answered is shown as well, where nobody wrote more about it. */
function unanswered(nth: number): SearchedText {
  return { path: ['responses', nth, 'summary'], text: words.claim.responses['none-found'], spoken: null }
}

function shownIn(dataset: Dataset) {
  return ({ text, spoken }: SearchedText): ShownText => {
    if (!spoken) return { text, ...foreign(text, dataset) }
    return {
      text,
      spoken: spoken.kind,
      ...(spoken.kind === 'translation' ? { by: spoken.by } : {}),
      ...(spoken.lang === publisherLanguage ? {} : { lang: spoken.lang }),
    }
  }
}
