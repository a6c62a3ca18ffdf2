import { boardRow, type BoardTerm } from '#core/compare/board.ts'
import { cellAt } from '#core/compare/cell.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { Issue } from '#core/model/record.ts'
import { betweenWords } from '#components/issue/issue-card.ts'
import { relationOfIssue } from '#core/compare/relation-of-issue.ts'
import { plainWords } from '#components/markup/plain-words.ts'
import { relationLines } from '#components/relation/relation-sentence.ts'
import { colour } from '#site/colour.ts'
import { formatDate, formatSpan } from '#site/dates.ts'
import { issueCardWords } from '#site/issue-words.ts'
import { openWords } from '#site/open-words.ts'
import { shortNameOf } from '#site/party-names.ts'
import { relationWords } from '#site/relation-words.ts'
import { box, fitted, line, type PictureElement, type Titled } from './picture-element.ts'
import { INNER, pictureFrame, stanceLine } from './picture-look.ts'
import { outcomeOf, relationLine } from './relation-picture.ts'
import { wordsPicture } from './words-picture.ts'

const MOST_TERMS = 5
const MOST_CHIPS = 7
const WIDE = { terms: 690, stands: INNER - 730 }

/** The card of an issue: its question, who is behind which term, how the sides stand, what came of it, from when to when. */
export function issuePicture(issue: Issue, dataset: Dataset, site: Titled): PictureElement {
  const day = latestDay(dataset)
  const relation = relationOfIssue(dataset, issue.id, day)
  if (!relation) return wordsPicture(issue, dataset, site)
  const cells = dataset.parties.map(({ id }) => cellAt(dataset, issue.id, id, day))
  const { terms } = boardRow(dataset, relation, cells, day)
  if (terms.length === 0) return wordsPicture(issue, dataset, site)
  const { headline, outcomes } = relation
  const shown = terms.slice(0, MOST_TERMS)
  const until = openWords.embed.coversUntil(formatDate(dataset.comparison.covers_until))
  const left = terms.length - shown.length
  const small = { fontSize: 20, color: colour('muted'), lineHeight: 1.25 }
  const span = headline.evidence && issueCardWords.evidence(formatSpan(headline.evidence.from, headline.evidence.to))
  return pictureFrame(
    site.title,
    left > 0 ? `${until} · ${openWords.picture.moreTerms(left)}` : until,
    fitted(issue.title, { width: INNER, height: 60 }, { fontWeight: 600 }),
    fitted(issue.question, { width: INNER, height: 64 }, { color: colour('muted'), marginTop: 4, fontSize: 26 }),
    box(
      { marginTop: 10, justifyContent: 'space-between', width: INNER },
      box(
        { flexDirection: 'column', width: WIDE.terms },
        ...shown.map((term, at) => termOf(dataset, term, at + 1, shown.length, day)),
      ),
      box(
        { flexDirection: 'column', width: WIDE.stands },
        line({ ...small, lineClamp: 2 }, betweenWords(dataset, headline)),
        relationLine(headline.kind, 28),
        ...relationLines(dataset, issue, headline).map((parts) =>
          line({ ...small, lineClamp: 3 }, plainWords(...parts)),
        ),
        outcomeOf(dataset, outcomes, day, { fontSize: 21, marginTop: 12, lineClamp: 5 }),
        span ? line({ ...small, marginTop: 12 }, span) : undefined,
      ),
    ),
  )
}

function termOf(dataset: Dataset, { option, behind }: BoardTerm, at: number, of: number, day: Day): PictureElement {
  const isDense = of > 3
  const size = isDense ? 19 : 23
  const more = behind.length - MOST_CHIPS
  return box(
    {
      ...{ flexDirection: 'column', width: WIDE.terms, paddingTop: 6, paddingBottom: 6 },
      borderTop: `2px solid ${colour('rule')}`,
    },
    line({ fontSize: size, lineHeight: 1.2, lineClamp: isDense ? 1 : 2 }, `${at}. ${option.text}`),
    box(
      { flexWrap: 'wrap', width: WIDE.terms },
      ...behind
        .slice(0, MOST_CHIPS)
        .map(({ party, stance }) =>
          box({ marginRight: 18 }, stanceLine(stance, shortNameOf(dataset, party, day), size - 1)),
        ),
      more > 0 && line({ fontSize: size - 1, color: colour('muted') }, `+ ${more}`),
      behind.length === 0 && line({ fontSize: size - 1, color: colour('muted') }, relationWords.nobody),
    ),
  )
}
