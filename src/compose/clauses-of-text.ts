import { LONGEST_ID, LONGEST_NAME } from '#core/model/schema.ts'
import { cutClauses } from '#core/parse/cut-clauses.ts'
import { slugOf } from './record-name.ts'
import type { Values } from './values.ts'

/**
 * The clauses of a plain text as values of a draft: cut at its numbered lines, each with an id proposed from its heading.
 * Which of them are the same matter as in other texts is for people to say, by giving them the same id.
 */
export function clausesOfText(text: string, language: string): Values[] {
  const taken = new Map<string, number>()
  return cutClauses(text).map(({ number, heading, text: own }, at) => {
    const stem = (slugOf(heading) || slugOf(`clause ${number ?? at + 1}`)).slice(0, LONGEST_ID - 4)
    const times = (taken.get(stem) ?? 0) + 1
    taken.set(stem, times)
    return {
      id: times === 1 ? stem : `${stem}-${times}`,
      ...(number === undefined ? {} : { number }),
      heading: (heading || `Clause ${number ?? at + 1}`).slice(0, LONGEST_NAME),
      text: own,
      lang: language,
      state: 'proposed',
      seen: 'whole',
    }
  })
}
