import type { Clause } from '#core/model/draft.ts'
import { interfaceLocale } from '#site/locale.ts'
import { words } from '#site/words.ts'

/** A figure in words, with its bound and its unit: "at most 600,000 persons". */
export function amountLine({ as, value, from, to, unit }: Clause['amounts'][number]): string {
  const figures = [value, from, to].flatMap((one) => (one === undefined ? [] : one.toLocaleString(interfaceLocale)))
  return `${words.position.bounds[as]} ${figures.join(' – ')} ${unit.replaceAll('-', ' ')}`
}
