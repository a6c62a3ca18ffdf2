import { statusAt } from '#core/compare/history.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { saidOn } from '#core/model/said-on.ts'
import type { Site } from '#core/model/site.ts'
import { colour } from '#site/colour.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate, formatSpan } from '#site/dates.ts'
import { words } from '#site/words.ts'
import { box, fitted, line, type PictureElement } from './picture-element.ts'
import { INNER, pictureFrame, stanceLine } from './picture-look.ts'

/** A position: party and issue, stances, the condition, and at its foot who said it and when. */
export function positionPicture(position: Position, dataset: Dataset, site: Site): PictureElement {
  const party = dataset.partyById.get(position.party)?.name ?? position.party
  const issue = dataset.issueById.get(position.issue)
  const coded = (issue?.options ?? []).flatMap(({ id, text }) => {
    const stance = position.stances[id]
    return stance ? [{ stance, text: `${cellWords.stance.name[stance]}: ${text}` }] : []
  })
  const note = noteOf(position, dataset)
  const shown = coded.slice(0, MOST_STANCES)
  const stancesHeight = shown.reduce((sum, { text }) => sum + (text.length > LINE ? 62 : 31), 0)
  const height = 330 - stancesHeight - (note === undefined ? 0 : 40)
  return pictureFrame(
    site.title,
    `${dateOf(position)} · ${speakerOf(position)}`,
    box(
      { alignItems: 'baseline', width: INNER },
      line({ fontSize: 40, fontWeight: 600, flexShrink: 0, maxWidth: 700, lineClamp: 1 }, party),
      line({ fontSize: 30, color: colour('muted'), marginLeft: 20, lineClamp: 1 }, issue?.title ?? position.issue),
    ),
    box(
      { flexDirection: 'column', marginTop: 16, width: INNER },
      ...shown.map(({ stance, text }) => stanceLine(stance, text, 26)),
    ),
    note !== undefined && line({ fontSize: 26, marginTop: 8, color: colour('open') }, note),
    fitted(position.condition, { width: INNER, height }, { marginTop: 20, fontWeight: 600 }),
  )
}

const MOST_STANCES = 3
/** As many letters of a stance as surely stand on one line. */
const LINE = 70

function dateOf({ said_between: between, ...position }: Position): string {
  return between ? formatSpan(between[0], between[1]) : formatDate(saidOn(position))
}

function speakerOf({ speaker: { name, role } }: Position): string {
  return role === undefined ? name : `${name}, ${role}`
}

/** A picture travels without its page: it has to say so itself where a position no longer stands. */
function noteOf(position: Position, dataset: Dataset): string | undefined {
  const status = statusAt(position, dataset, latestDay(dataset))
  if (status.state === 'superseded') return words.position.superseded
  return status.state === 'withdrawn' ? words.position.withdrawn(formatDate(status.on)) : undefined
}
