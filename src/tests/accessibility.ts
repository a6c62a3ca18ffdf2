import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/**
 * What axe finds at fault on a page. It is not asked to list what is in order, nor do our pages hold frames of other hosts, for
 * which it would open another page each time and read itself again: together two thirds of what it takes.
 */
export async function axeViolations(page: Page): Promise<Violations> {
  const results = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return results.violations
}
