/** What is needed only where little or nothing is found, in one file that most queries never fetch. */
import { lookFurther } from './look-further.ts'
import { reasonsOf } from './near-units.ts'

export { nearWords } from './near-words.ts'
export { waysOn } from './ways-on.ts'

export const whenFew = { lookFurther, reasonsOf }
