import type { AmountBounds } from '#core/model/amount-bounds.ts'
import { amountWords as words } from '#site/issue-words.ts'
import { formatNumber } from '#site/numbers.ts'

/** A figure with the bound that its words carry: "at least 500". Without its unit, which stands above it or after it. */
export function amountInWords(bounds: AmountBounds): string {
  switch (bounds.kind) {
    case 'point':
      return bounds.about ? `${words.about} ${formatNumber(bounds.at)}` : formatNumber(bounds.at)
    case 'range': {
      const range = words.range(formatNumber(bounds.from), formatNumber(bounds.to))
      return bounds.about ? `${words.about} ${range}` : range
    }
    case 'from':
      return `${words['at-least']} ${formatNumber(bounds.from)}`
    case 'up-to':
      return `${words['at-most']} ${formatNumber(bounds.to)}`
  }
}
