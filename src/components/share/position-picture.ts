import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { statementOf } from '#core/statement/statement.ts'
import { speakerLine } from '#components/words/speaker-line.ts'
import { quotation } from '#core/statement/quotation-marks.ts'
import { standingNote } from '#components/position/standing-note.ts'
import { colour } from '#site/colour.ts'
import { cellWords } from '#site/cell-words.ts'
import { publisherLanguage } from '#site/language.ts'
import { formatDate, formatSaid } from '#site/dates.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { box, fitted, line, type PictureElement, type Titled } from './picture-element.ts'
import { INNER, pictureFrame, stanceLine } from './picture-look.ts'

/** A position: party and issue, stances, the condition, and at its foot who said it and when. */
export function positionPicture(position: Position, dataset: Dataset, site: Titled): PictureElement {
  const statement = statementOf(position, dataset, latestDay(dataset))
  const coded = statement.stances.map(({ stance, text }) => ({
    stance,
    text: cellWords.stance.name[stance] + marks.colon + text,
  }))
  // A picture travels without its page: it has to say so itself where a position no longer stands.
  const corrected = statement.corrected && cellWords.position.corrected(formatDate(statement.corrected))
  const note = [standingNote(statement.standing), corrected].filter(Boolean).join('. ')
  const shown = coded.slice(0, MOST_STANCES)
  const stancesHeight = shown.reduce((sum, { text }) => sum + (text.length > LINE ? 62 : 31), 0)
  const { reply } = statement
  // The day first: of long words the end may not fit.
  const answer =
    reply &&
    `${reply.by.name} (${formatDate(reply.said)}) ${cellWords.position.answered} ${quotation(reply.words, publisherLanguage)}`
  const height = 330 - stancesHeight - (note === '' ? 0 : 40) - (answer === undefined ? 0 : 72)
  return pictureFrame(
    site.title,
    `${formatSaid(statement.said)} · ${speakerLine(statement.speaker)}`,
    box(
      { alignItems: 'baseline', width: INNER },
      line({ fontSize: 40, fontWeight: 600, flexShrink: 0, maxWidth: 700, lineClamp: 1 }, statement.party.name),
      line({ fontSize: 30, color: colour('muted'), marginLeft: 20, lineClamp: 1 }, statement.issue.title),
    ),
    box(
      { flexDirection: 'column', marginTop: 16, width: INNER },
      ...shown.map(({ stance, text }) => stanceLine(stance, text, 26)),
    ),
    note !== '' && line({ fontSize: 26, marginTop: 8, lineClamp: 1, color: colour('open') }, note),
    fitted(statement.condition, { width: INNER, height }, { marginTop: 20, fontWeight: 600 }),
    answer !== undefined && line({ fontSize: 24, marginTop: 12, color: colour('muted'), lineClamp: 2 }, answer),
  )
}

const MOST_STANCES = 3
/** As many letters of a stance as surely stand on one line. */
const LINE = 70
