import type { RelationAmong } from '#core/compare/relation-among.ts'
import { RELATIONS } from '#core/compare/relation-kind.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { colour } from '#site/colour.ts'
import { formatDate, formatList } from '#site/dates.ts'
import { openWords } from '#site/open-words.ts'
import { nameOf } from '#site/party-names.ts'
import { relationWords as words } from '#site/relation-words.ts'
import { words as all } from '#site/words.ts'
import { box, fitted, line, type PictureElement, type Titled } from './picture-element.ts'
import { INNER, pictureFrame } from './picture-look.ts'
import { relationLine } from './relation-picture.ts'

const MOST_NAMES = 4
const MOST_ISSUES = 8
const WIDE = { counts: 500, issues: INNER - 530 }

/** An issue, and how the parties stand on it. */
type OnIssue = Pick<RelationAmong, 'issue' | 'kind'>

/** How some parties stand on the whole: on how many issues how, and the first of the issues one by one. */
export function boardPicture(
  dataset: Dataset,
  site: Titled,
  title: string,
  parties: readonly string[],
  among: readonly OnIssue[],
): PictureElement {
  const day = latestDay(dataset)
  const names =
    parties.length > MOST_NAMES
      ? words.board.sides(parties.length)
      : formatList(parties.map((party) => nameOf(dataset, party, day)))
  const counts = RELATIONS.map((kind) => ({ kind, count: among.filter((one) => one.kind === kind).length }))
  const shown = among.slice(0, MOST_ISSUES)
  const until = all.comparison.coversUntil(formatDate(dataset.comparison.covers_until))
  const left = among.length - shown.length
  return pictureFrame(
    site.title,
    left > 0 ? `${until} · ${openWords.picture.moreIssues(left)}` : until,
    fitted(title, { width: INNER, height: 96 }, { fontWeight: 600 }),
    line({ fontSize: 28, marginTop: 8, lineClamp: 1 }, words.board.says(formatDate(day), names)),
    box(
      { marginTop: 14, justifyContent: 'space-between', width: INNER },
      box(
        { flexDirection: 'column', width: WIDE.counts },
        ...counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) =>
            box(
              { paddingTop: 4, paddingBottom: 4 },
              relationLine(kind, 22, `${words.counted[kind]} ${words.board.ofIssues(count, among.length)}`),
            ),
          ),
      ),
      box({ flexDirection: 'column', width: WIDE.issues }, ...shown.map((one) => issueLine(dataset, one))),
    ),
  )
}

function issueLine(dataset: Dataset, { issue, kind }: OnIssue): PictureElement {
  return box(
    {
      ...{ alignItems: 'center', justifyContent: 'space-between', width: WIDE.issues, height: 40 },
      borderTop: `2px solid ${colour('rule')}`,
    },
    line({ fontSize: 20, fontWeight: 600, lineClamp: 1, width: 290 }, dataset.issueById.get(issue)?.title ?? issue),
    box({ width: WIDE.issues - 296 }, relationLine(kind, 18)),
  )
}
