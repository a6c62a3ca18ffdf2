import { cellAt, type Cell } from '#core/compare/cell.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Issue } from '#core/model/record.ts'
import { dateOf } from '#core/model/said-on.ts'
import { statementOf } from '#core/statement/statement.ts'
import { colour } from '#site/colour.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate } from '#site/dates.ts'
import { openWords } from '#site/open-words.ts'
import { shortNameOf } from '#site/party-names.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { box, fitted, line, type PictureElement, type Titled } from './picture-element.ts'
import { INNER, pictureFrame, stanceLine } from './picture-look.ts'

/** An issue without terms: its question, and for each party that it has spoken, or what is known of it, with date and speaker. */
export function wordsPicture(issue: Issue, dataset: Dataset, site: Titled): PictureElement {
  const day = latestDay(dataset)
  const cells = dataset.parties.map((party) => cellAt(dataset, issue.id, party.id, day))
  // Those that have spoken come first where not all have room; nobody who has is left out for one who has not.
  const spoken = cells.filter(({ state }) => state === 'coded' || state === 'uncoded')
  const shown = cells.length <= MOST_ROWS ? cells : spoken.slice(0, MOST_ROWS)
  const left = cells.length - shown.length
  const until = openWords.embed.coversUntil(formatDate(dataset.comparison.covers_until))
  return pictureFrame(
    site.title,
    left > 0 ? `${until} · ${openWords.picture.more(left)}` : until,
    fitted(issue.title, { width: INNER, height: 60 }, { fontWeight: 600 }),
    fitted(issue.question, { width: INNER, height: 72 }, { color: colour('muted'), marginTop: 4, fontSize: 28 }),
    box({ flexDirection: 'column', marginTop: 14, width: INNER }, ...shown.map((cell) => row(cell, issue, dataset))),
  )
}

const MOST_ROWS = 6
const WIDE = { party: 200, stance: 580 }

function row(cell: Cell, issue: Issue, dataset: Dataset): PictureElement {
  const position =
    cell.state === 'coded' ? cell.stances[0].restsOn[0] : cell.state === 'uncoded' ? cell.headline : undefined
  const said = position && statementOf(position, dataset, cell.day)
  return box(
    { alignItems: 'center', height: 54, borderTop: `2px solid ${colour('rule')}`, width: INNER },
    line(
      { width: WIDE.party, fontSize: 26, fontWeight: 600, lineClamp: 1, paddingRight: 16 },
      shortNameOf(dataset, cell.party, cell.day),
    ),
    box({ width: WIDE.stance, paddingRight: 20 }, stanceOf(cell, issue)),
    line(
      { width: INNER - WIDE.party - WIDE.stance, fontSize: 20, lineHeight: 1.2, color: colour('muted'), lineClamp: 2 },
      said ? `${formatDate(dateOf(said.said))} · ${said.speaker.name}` : '',
    ),
  )
}

function stanceOf(cell: Cell, issue: Issue): PictureElement {
  if (cell.state !== 'coded') return line({ fontSize: 24, color: colour('muted') }, cellWords.state.name[cell.state])
  const [first, ...others] = cell.stances
  const option = issue.options.find(({ id }) => id === first.option)?.text ?? issue.question
  const label = cellWords.stance.name[first.stance] + marks.colon + option
  return stanceLine(first.stance, others.length > 0 ? `(+${others.length}) ${label}` : label, 20)
}
