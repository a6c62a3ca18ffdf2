/**
 * Cohen's kappa of two coders over the same items, for codes without an order: by how much they agree beyond what chance
 * would give to two who use each code as often as these do. 1 is full agreement, 0 that of chance. Null where there is no
 * item, or where both use one and the same code throughout, so that chance agrees in all and nothing is left to measure.
 */
export function kappaOf(pairs: readonly (readonly [string, string])[]): number | null {
  const n = pairs.length
  const agreed = pairs.filter(([a, b]) => a === b).length
  const [first, second] = [tally(pairs.map(([a]) => a)), tally(pairs.map(([, b]) => b))]
  // In whole numbers as long as it goes: the same bytes on every machine.
  const byChance = [...first].reduce((sum, [code, count]) => sum + count * (second.get(code) ?? 0), 0)
  return byChance === n * n ? null : (n * agreed - byChance) / (n * n - byChance)
}

function tally(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}
