import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Claim, Position, Round } from '#core/model/record.ts'
import { spokenWords, type SpokenWords } from '#core/statement/spoken-words.ts'
import { statedClaim, type StatedClaim } from '#core/statement/stated-claim.ts'
import type { ShownText } from '#search/protocol.ts'
import { publisherLanguage } from '#site/language.ts'
import { plainText } from '#site/plain-text.ts'
import { words } from '#site/words.ts'

/** The texts of a record as a hit shows them: the same that are searched, with their language and whose they are. */
export function shownTexts(record: Position | Claim | Round, dataset: Dataset): ShownText[] {
  const texts =
    record.type === 'claim' ? claimTexts(statedClaim(record, dataset, latestDay(dataset))) : otherTexts(record)
  return [...texts, plain(plainText(record.body))].filter(({ text }) => text !== '')
}

function otherTexts(record: Position | Round): ShownText[] {
  if (record.type === 'position') {
    return [...spokenWords(record).map(said), ...record.conditions.map(plain), plain(record.prompt)]
  }
  const outcomes = record.outcomes.flatMap(({ text, quantity }) => [plain(text), plain(quantity)])
  return [plain(record.place), plain(record.host), ...record.participants.map(({ head }) => plain(head)), ...outcomes]
}

/** What has a label is shown whatever was searched for: the claim, every answer, every finding. */
function claimTexts({ by, summary, words: spoken, answers, findings }: StatedClaim): ShownText[] {
  return [
    { text: summary, label: `${words.claim.claim} · ${by.name}` },
    ...spoken.map(said),
    ...answers.flatMap((answer) => [
      {
        text: answer.summary ?? words.claim.responses[answer.kind],
        label: `${words.claim.responses[answer.kind]} · ${answer.by.name}`,
      },
      ...answer.words.map(said),
    ]),
    ...findings.map(({ body, finding }) => ({ text: finding, label: `${words.claim.finding} · ${body}` })),
  ]
}

function plain(text: string | undefined): ShownText {
  return { text: text ?? '' }
}

function said(words: SpokenWords): ShownText {
  const { text, kind, lang } = words
  return {
    text,
    spoken: kind,
    ...(kind === 'translation' ? { by: words.by } : {}),
    ...(lang === publisherLanguage ? {} : { lang }),
  }
}
