/** Who meets a word: everybody who reads, or only those who write records. */
export type Area = 'readers' | 'contributors'

const CONTRIBUTORS = new Set(['compose-words', 'problem-words', 'rows-words', 'send-words'])

/** Who meets the words of a module. */
export function areaOf(module: string): Area {
  return CONTRIBUTORS.has(module) ? 'contributors' : 'readers'
}
