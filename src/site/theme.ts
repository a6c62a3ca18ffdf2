import type { Site } from '#core/model/site.ts'

type Look = Pick<Site, 'accent' | 'colours' | 'font'>

/** Whether a publisher changes anything about the look, so that pages need a stylesheet of it. */
export function hasTheme({ accent, colours, font }: Look): boolean {
  return accent !== undefined || colours !== undefined || font !== undefined
}

/**
 * The publisher's colours and font as CSS. The accent by itself is one that can be read on the light ground; on the dark one it is
 * lightened until it can be read there. Other colours were held against each other when the settings were read.
 */
export function themeCss({ accent, colours = {}, font }: Look): string {
  const lightened = accent ? [`--accent:light-dark(${accent},color-mix(in oklab,${accent} 35%,#fff))`] : []
  const own = Object.entries(colours).map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`)
  const family = font ? ["--serif:'Publisher','Source Serif 4 Variable',Georgia,serif"] : []
  const face = font
    ? `@font-face{font-family:'Publisher';src:url('${font}') format('woff2');font-weight:100 900;font-display:swap}\n`
    : ''
  const values = [...lightened, ...own, ...family]
  return values.length === 0 ? '' : `${face}:root{${values.join(';')}}\n`
}
