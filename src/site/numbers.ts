import { interfaceLocale } from './locale.ts'

const FORMAT = /* @__PURE__ */ new Intl.NumberFormat(interfaceLocale, { maximumFractionDigits: 20 })

const HUNDREDTHS = /* @__PURE__ */ new Intl.NumberFormat(interfaceLocale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})

/** A number as the language of the interface writes it, no digit lost. */
export function formatNumber(value: number): string {
  return FORMAT.format(value)
}

/** The same with two digits after the point, be they zeros: of values between which the hundredths count. */
export function formatHundredths(value: number): string {
  return HUNDREDTHS.format(value)
}
