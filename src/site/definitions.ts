import type { OptionLabel } from '#core/compare/meeting-point.ts'
import { AUTHORITIES } from '#core/model/authority.ts'
import { STANCES } from '#core/model/stance.ts'
import { method } from './method.ts'
import { words } from './words.ts'

type State = keyof typeof words.state.name

/** Every stance, meeting point, state of a cell and authority with its meaning: the page on method defines them all. */
export const definitions = {
  stances: STANCES.map((stance) => ({
    stance,
    name: words.stance.name[stance],
    meaning: words.stance.meaning[stance],
  })),
  meetings: (Object.keys(method.meeting.meaning) as OptionLabel[]).map((meeting) => ({
    meeting,
    name: words.meeting.name[meeting],
    meaning: method.meeting.meaning[meeting],
  })),
  states: (Object.keys(words.state.name) as State[]).map((state) => ({
    name: words.state.name[state],
    meaning: words.state.meaning[state],
  })),
  authorities: AUTHORITIES.map((one) => ({ name: words.authority[one], meaning: words.authorityMeaning[one] })),
}
