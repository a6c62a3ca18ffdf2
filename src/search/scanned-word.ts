/** Something a text is found by, and the place it takes. */
export type Scanned = { readonly word: string; readonly at: number; readonly end: number }

export type ScannedWord = Scanned & {
  readonly kind: 'word' | 'figure' | 'character'
  /** Other figures that it may be: `1.300` is 1.3 in one country and 1300 in another. */
  readonly others?: readonly string[]
}
