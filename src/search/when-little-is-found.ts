/** What is needed only where little or nothing is found, in one file that most queries never fetch. */
import { documentsWithSome } from './documents-with-some.ts'
import { nearUnits, reasonsOf } from './near-units.ts'

export { nearWords } from './near-words.ts'
export { waysOn } from './ways-on.ts'

export const whenFew = { documentsWithSome, nearUnits, reasonsOf }
