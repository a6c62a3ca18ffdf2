/** What is needed only where little or nothing is found, in one file that most queries never fetch. */
export { nearWords } from './near-words.ts'
export { waysOn } from './ways-on.ts'
