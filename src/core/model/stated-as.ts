/**
 * A position in one line: the publisher's neutral words, or the party's own short answer where that says it all. The reader
 * sees to it that one of the two is there.
 */
export function statedAs({ condition, answer }: { readonly condition?: string; readonly answer?: string }): string {
  return condition ?? answer ?? ''
}
