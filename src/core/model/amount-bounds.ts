type Written = {
  readonly value?: number
  readonly from?: number
  readonly to?: number
  readonly as: 'exactly' | 'at-least' | 'at-most' | 'about'
}

/**
 * What a figure binds to: one point, a range, or everything from a point on. `about` says that the words name it as near,
 * not exact; an end that is null is open.
 */
export type AmountBounds =
  | { readonly kind: 'point'; readonly at: number; readonly about: boolean }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly about: boolean }
  | { readonly kind: 'from'; readonly from: number }
  | { readonly kind: 'up-to'; readonly to: number }

/** The bounds of an amount; a range whose words say "at least" is open above its lower end. Null where it has no figure. */
export function boundsOf({ value, from, to, as }: Written): AmountBounds | null {
  const low = value ?? from
  const high = value ?? to
  if (low === undefined || high === undefined) return null
  if (as === 'at-least') return { kind: 'from', from: low }
  if (as === 'at-most') return { kind: 'up-to', to: high }
  const about = as === 'about'
  return low === high ? { kind: 'point', at: low, about } : { kind: 'range', from: low, to: high, about }
}
