import { buildDatasets } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import type { PartyId } from '#core/model/ids.ts'
import { isSameTree } from '#components/markup/element.ts'
import { fill } from '#components/markup/to-dom.client.ts'
import type { SentAsOf } from '#site/as-of-records.ts'
import { regionsAt } from './region.ts'

/** How many parts out of sight are renewed in one frame: they must not hold up the next step of the slider. */
const PER_FRAME = 40

/**
 * Fetches the records of the comparison and gives what shows every region of the page as of a day, as
 * it is between some of its parties. Only what differs from what is shown is touched; what is in sight at once, so that the
 * slider follows the hand, the rest in the next frames. The promise is kept when all is shown, and gives whether it was: a
 * later day stops an earlier one.
 *
 * @param isBuilt whether the regions show the latest day as they were built, or nothing yet
 */
export async function loadRegions(
  records: string,
  latest: Day,
  all: readonly string[],
  isBuilt: boolean,
): Promise<ShowDay> {
  const response = await fetch(records)
  if (!response.ok) throw new Error(`${records}: ${response.status}`)
  const sent = (await response.json()) as SentAsOf
  const dataset = buildDatasets(sent.records, sent)[0]
  if (!dataset) throw new Error(`${records} holds no comparison`)
  // Few sites have it, and no page needs it before somebody asks for another day.
  const mark = sent.translation
    ? (await import('#components/translation/mark-element.client.ts')).markerOf(sent.translation)
    : null
  const built = regionsAt(dataset, latest, all)
  const regions = [...document.querySelectorAll<HTMLElement>('[data-as-of]')].map((target) => ({
    target,
    shown: isBuilt ? built(target.dataset) : null,
  }))
  const inSight = watch(regions.map(({ target }) => target))
  let turn = 0
  return async (day, partyIds) => {
    const own = ++turn
    const at = regionsAt(dataset, day, partyIds)
    const changes = regions.flatMap((region) => {
      const node = at(region.target.dataset)
      return node && !(region.shown && isSameTree(node, region.shown)) ? [{ region, node }] : []
    })
    const renew = ({ region, node }: (typeof changes)[number]) => {
      fill(region.target, node, region.shown)
      mark?.(region.target)
      region.shown = node
    }
    hideLater(day)
    const later = changes.filter(({ region }) => !inSight.has(region.target))
    for (const change of changes) if (inSight.has(change.region.target)) renew(change)
    for (let from = 0; from < later.length; from += PER_FRAME) {
      await new Promise(requestAnimationFrame)
      if (own !== turn) return false
      for (const change of later.slice(from, from + PER_FRAME)) renew(change)
    }
    return true
  }
}

/** Histories are built whole: what was said, replaced or withdrawn after a day is left out, and that is said below them. */
function hideLater(day: Day): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-since]')) part.hidden = part.dataset['since']! > day
  for (const note of document.querySelectorAll<HTMLElement>('[data-left-out]')) {
    note.hidden = !note.parentElement?.querySelector('[data-since][hidden]')
  }
}

/** The elements that are in the window now, kept up to date without measuring. */
function watch(elements: readonly HTMLElement[]): ReadonlySet<Element> {
  const inSight = new Set<Element>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target)
      else inSight.delete(target)
    }
  })
  for (const element of elements) observer.observe(element)
  return inSight
}

export type ShowDay = (day: Day, partyIds: readonly PartyId[]) => Promise<boolean>
