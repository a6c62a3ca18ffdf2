import { interfaceLocale } from './locale.ts'

const FORMAT = new Intl.NumberFormat(interfaceLocale, { maximumFractionDigits: 20 })

/** A number as the language of the interface writes it, no digit lost. */
export function formatNumber(value: number): string {
  return FORMAT.format(value)
}
