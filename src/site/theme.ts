import type { Site } from '#core/model/site.ts'

/**
 * The publisher's accent colour as CSS. The schema lets only colours pass that can be read on the light ground; on the
 * dark one the colour is lightened until it can be read there.
 */
export function themeCss({ accent }: Pick<Site, 'accent'>): string {
  if (!accent) return ''
  return `:root{--accent:light-dark(${accent},color-mix(in oklab,${accent} 35%,#fff))}\n`
}
