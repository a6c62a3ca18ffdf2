import type { Element } from 'hast'
import { buildDatasets } from '#core/model/dataset.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { fill } from '#components/markup/to-dom.client.ts'
import { regionsAt } from './region.ts'

/**
 * Fetches the records of the comparison and gives what shows every region of the page as of a day. Only what differs from
 * what is shown is touched, so that a step of the slider changes a few cells and not the whole table.
 */
export async function loadRegions(
  records: string,
  latest: string,
  partyIds: readonly string[],
): Promise<(day: string) => void> {
  const response = await fetch(records)
  if (!response.ok) throw new Error(`${records}: ${response.status}`)
  const dataset = buildDatasets((await response.json()) as AnyRecord[])[0]
  if (!dataset) throw new Error(`${records} holds no comparison`)
  const first = regionsAt(dataset, latest, partyIds)
  const regions = [...document.querySelectorAll<HTMLElement>('[data-as-of]')].map((target) => {
    const node = first(target.dataset)
    return { target, node, key: JSON.stringify(node) }
  })
  return (day) => {
    const at = regionsAt(dataset, day, partyIds)
    for (const region of regions) {
      const node: Element | null = at(region.target.dataset)
      const key = JSON.stringify(node)
      if (!node || key === region.key) continue
      fill(region.target, node, region.node ?? undefined)
      region.node = node
      region.key = key
    }
  }
}
