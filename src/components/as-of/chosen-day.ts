import { isDay, type Day } from '#core/model/date.ts'

/** What an address asks for: the latest state, that of an earlier day, or something that is no day. */
export type ChosenDay =
  | { readonly kind: 'latest' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'later'; readonly day: Day }
  | { readonly kind: 'nonsense' }

/** Reads `?as-of=`. Only a day that exists counts; one after the latest asks for what nobody has looked at yet. */
export function parseChosenDay(value: string | null, latest: Day): ChosenDay {
  if (value === null) return { kind: 'latest' }
  if (!isDay(value)) return { kind: 'nonsense' }
  if (value === latest) return { kind: 'latest' }
  return { kind: value > latest ? 'later' : 'day', day: value }
}

/** The place of the last of some days that is not after a day; the first where all are. */
export function placeOf(day: Day, days: readonly Day[]): number {
  return Math.max(
    0,
    days.findLastIndex((one) => one <= day),
  )
}
