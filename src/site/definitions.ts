import { RELATIONS } from '#core/compare/relation-kind.ts'
import { AUTHORITIES } from '#core/model/authority.ts'
import { STANCES } from '#core/model/stance.ts'
import { relationWords } from './relation-words.ts'
import { words } from './words.ts'

type State = keyof typeof words.state.name

/** Every stance, relation, state of a cell and authority with its meaning: the page on method defines them all. */
export const definitions = {
  stances: STANCES.map((stance) => ({
    stance,
    name: words.stance.name[stance],
    meaning: words.stance.meaning[stance],
  })),
  relations: RELATIONS.map((relation) => ({
    relation,
    name: relationWords.name[relation],
    meaning: relationWords.meaning[relation],
  })),
  states: (Object.keys(words.state.name) as State[]).map((state) => ({
    name: words.state.name[state],
    meaning: words.state.meaning[state],
  })),
  authorities: AUTHORITIES.map((one) => ({ name: words.authority[one], meaning: words.authorityMeaning[one] })),
}
