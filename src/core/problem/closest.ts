import leven from 'leven'
import { compareText } from '../model/compare-text.ts'

/**
 * The word a writer most likely meant: the nearest of the candidates, if no more than a third of its letters differ. Two
 * may always differ in words of four letters and more, since two letters swapped count as two.
 */
export function closest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Infinity
  for (const candidate of candidates) {
    const most = Math.min(bestDistance, mostDifferent(Math.max(word.length, candidate.length)))
    if (Math.abs(word.length - candidate.length) > most) continue
    const distance = distanceOf(word, candidate, most)
    const isFurther =
      distance > most || (best !== null && distance === bestDistance && compareText(candidate, best) > 0)
    if (isFurther) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

/** Letters that differ; capitals count less than any of them. */
function distanceOf(word: string, candidate: string, most: number): number {
  const distance = leven(word, candidate, { maxDistance: most + 1 })
  return distance > 0 && word.toLowerCase() === candidate.toLowerCase() ? 0.5 : distance
}

function mostDifferent(letters: number): number {
  return Math.max(letters < 4 ? 1 : 2, Math.floor(letters / 3))
}

/** The question that goes with it, or what to do instead where no candidate comes near. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = closest(word, candidates)
  return meant === null ? otherwise : `Did you mean "${meant}"?`
}
