import { words } from '#site/words.ts'

/** How long before the end of what a comparison covers something was said: in days, then in months, then in years. */
export function ageInWords(days: number): string {
  const { ages } = words.coverage
  if (days === 0) return ages.none
  if (days < 60) return ages.days(days)
  if (days < 730) return ages.months(Math.floor(days / 30.44))
  return ages.years(Math.floor(days / 365.25))
}
