import type { Response } from '#core/model/claim.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Claim, Position, Round } from '#core/model/record.ts'
import type { ShownText } from '#search/protocol.ts'
import { publisherLanguage } from '#site/language.ts'
import { nameOf } from '#site/party-names.ts'
import { plainText } from '#site/plain-text.ts'
import { words } from '#site/words.ts'

/** The texts of a record as a hit shows them: the same that are searched, with their language and whose they are. */
export function shownTexts(record: Position | Claim | Round, dataset: Dataset): ShownText[] {
  const texts = record.type === 'claim' ? claimTexts(record, dataset) : otherTexts(record)
  return [...texts, plain(plainText(record.body))].filter(({ text }) => text !== '')
}

function otherTexts(record: Position | Round): ShownText[] {
  if (record.type === 'position') {
    return [said(record.quote), said(record.translation), ...record.conditions.map(plain), plain(record.prompt)]
  }
  const outcomes = record.outcomes.flatMap(({ text, quantity }) => [plain(text), plain(quantity)])
  return [plain(record.place), plain(record.host), ...record.participants.map(({ head }) => plain(head)), ...outcomes]
}

/** What has a label is shown whatever was searched for: the claim, every answer, every finding. */
function claimTexts({ by, summary, quote, translation, responses, independent }: Claim, dataset: Dataset): ShownText[] {
  return [
    { text: summary, label: `${words.claim.claim} · ${nameOf(dataset, by)}` },
    said(quote),
    said(translation),
    ...responses.flatMap((response) => responseTexts(response, dataset)),
    ...independent.map(({ body, finding }) => ({ text: finding, label: `${words.claim.finding} · ${body}` })),
  ]
}

function responseTexts(response: Response, dataset: Dataset): ShownText[] {
  const label = `${words.claim.responses[response.kind]} · ${nameOf(dataset, response.by)}`
  if (response.kind === 'none-found') return [{ text: response.summary ?? words.claim.responses['none-found'], label }]
  return [{ text: response.summary, label }, said(response.quote), said(response.translation)]
}

function plain(text: string | undefined): ShownText {
  return { text: text ?? '' }
}

function said(words: { readonly text: string; readonly lang: string } | undefined): ShownText {
  if (!words) return plain('')
  return { text: words.text, isQuote: true, ...(words.lang === publisherLanguage ? {} : { lang: words.lang }) }
}
