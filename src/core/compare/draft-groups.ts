import { compareText } from '../model/compare-text.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Draft } from '../model/record.ts'

/** Texts that stand side by side, in the order in which they came. */
export type DraftGroup = { readonly slug: string; readonly drafts: readonly Draft[] }

/** The group of all texts of a comparison, where more than one group has the same matters. */
export const ALL_TEXTS = 'all-texts'

/** Texts in the order in which they came; those of one day by whether one answers the other, then by id. */
export function draftsInOrder(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted(
    (a, b) =>
      compareText(a.said, b.said) ||
      Number(a.answers.includes(b.id)) - Number(b.answers.includes(a.id)) ||
      compareText(a.id, b.id),
  )
}

/**
 * Which texts of a comparison stand side by side: those that answer one another, by however many steps, and those that were
 * tabled at one round, of which any two have a matter in common. Where texts of several groups have matters in common, one
 * more group holds them all. A group bears the id of its first text; a text that stands alone is in none.
 */
export function draftGroups({ drafts }: Pick<Dataset, 'drafts'>): DraftGroup[] {
  const inOrder = draftsInOrder(drafts)
  const groups = connected(inOrder, belongTogether)
  const among = connected(inOrder, (a, b) => belongTogether(a, b) || haveMatterInCommon(a, b))
  const wider = among.filter(
    (drafts) => !groups.some((group) => group.length === drafts.length && group[0] === drafts[0]),
  )
  return [
    ...groups.filter(({ length }) => length > 1).map((drafts) => ({ slug: drafts[0]?.id ?? '', drafts })),
    ...wider.map((drafts, at) => ({ slug: at === 0 ? ALL_TEXTS : `${ALL_TEXTS}-${at + 1}`, drafts })),
  ]
}

/** The matters of a group of texts: the ids of their clauses; of the widest group those that more than one text has. */
export function isWide(group: DraftGroup): boolean {
  return group.slug.startsWith(ALL_TEXTS)
}

function belongTogether(a: Draft, b: Draft): boolean {
  if (a.answers.includes(b.id) || b.answers.includes(a.id)) return true
  return a.round !== undefined && a.round === b.round && haveMatterInCommon(a, b)
}

function haveMatterInCommon(a: Draft, b: Draft): boolean {
  const ids = new Set(a.clauses.map(({ id }) => id))
  return b.clauses.some(({ id, split_into, merged_from }) =>
    [id, ...split_into, ...merged_from].some((one) => ids.has(one)),
  )
}

/** The texts in sets, of which each is joined to another of its set; sets and texts in the order given. */
function connected(drafts: readonly Draft[], areJoined: (a: Draft, b: Draft) => boolean): Draft[][] {
  const left = new Set(drafts)
  return drafts.flatMap((start) => {
    if (!left.delete(start)) return []
    const found = new Set([start])
    for (const one of found) {
      for (const other of left) if (areJoined(one, other) && left.delete(other)) found.add(other)
    }
    return [drafts.filter((draft) => found.has(draft))]
  })
}
