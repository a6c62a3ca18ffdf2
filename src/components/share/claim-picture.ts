import { correctedOn } from '#core/model/corrected-on.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Claim } from '#core/model/record.ts'
import { statedClaim, type Answer } from '#core/statement/stated-claim.ts'
import { colour } from '#site/colour.ts'
import { formatDate, formatSaid } from '#site/dates.ts'
import { openWords } from '#site/open-words.ts'
import { words } from '#site/words.ts'
import { box, fitted, line, type PictureElement, type Titled } from './picture-element.ts'
import { INNER, pictureFrame } from './picture-look.ts'

/** A claim beside what was said to it, in halves of one size: neither leaves the site without the other. */
export function claimPicture(claim: Claim, dataset: Dataset, site: Titled): PictureElement {
  const { by, summary, said, speaker, answers, findings } = statedClaim(claim, dataset, latestDay(dataset))
  const [response, ...others] = answers
  const answer = response && {
    label: [words.claim.responses[response.kind], response.by.name, answeredOn(response)].filter(Boolean).join(' · '),
    text:
      response.summary ?? (response.kind === 'none-found' ? words.claim.searched(formatDate(response.searched)) : ''),
  }
  const more = others.length + findings.length
  const corrected = correctedOn(claim)
  const mended = corrected === undefined ? '' : ` · ${words.position.corrected(formatDate(corrected))}`
  const foot = `${formatSaid(said)} · ${speaker.name}${mended}`
  return pictureFrame(
    site.title,
    more > 0 ? `${foot} · ${openWords.picture.moreResponses(more)}` : foot,
    fitted(claim.title, { width: INNER, height: 112 }, { fontWeight: 600 }),
    box(
      { marginTop: 20, width: INNER, justifyContent: 'space-between' },
      half(`${words.claim.claim} · ${by.name}`, summary, answer?.text),
      answer && half(answer.label, answer.text, summary),
    ),
  )
}

/** When it was answered: beside the date of the claim at the foot, a denial has its own. */
function answeredOn(response: Answer): string | undefined {
  if (response.kind === 'none-found' || response.said === undefined) return undefined
  return formatSaid(response.said)
}

function half(label: string, text: string, other = ''): PictureElement {
  return box(
    { flexDirection: 'column', width: HALF, borderTop: `3px solid ${colour('rule-strong')}`, paddingTop: 12 },
    line({ fontSize: 25, fontWeight: 600, lineClamp: 1, color: colour('muted') }, label),
    fitted(text, { width: HALF, height: 230 }, { marginTop: 8 }, [other]),
  )
}

const HALF = INNER / 2 - 24
