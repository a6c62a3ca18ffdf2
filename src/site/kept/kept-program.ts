import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { keepBundle, keepProgram, type PageStyles } from '#disk/bundle-store.ts'
import { setting } from '#disk/setting.ts'
import { digestOfBundle } from './page-run.ts'

/**
 * Keeps what Astro bundles, and has it make no page of it: `npm run build` makes them (`make-site.ts`), with this bundle and with the same
 * one again as long as the program stays. So Astro is needed where the program has changed and nowhere else, and pages are made
 * in one way however they are asked for.
 *
 * Without a folder in PARLEY_BUNDLE it does nothing: whoever calls Astro himself gets what Astro makes.
 */
export function keptProgram(): AstroIntegration {
  const folder = setting('PARLEY_BUNDLE')
  let styles: ReadonlyMap<string, PageStyles[1]> = new Map()
  let outDir: URL | undefined
  return {
    name: 'parley-kept-program',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (folder === undefined || !outDir) return
        const site = fileURLToPath(outDir)
        setPrerenderer((others) => ({
          ...others,
          name: 'parley-kept-program',
          getStaticPaths: () => Promise.resolve([]),
          // Astro removes it as soon as its pages are made.
          teardown: async () => {
            keepProgram(folder, site)
            await others.teardown?.()
          },
        }))
      },
      // Astro fills in the styles while it bundles.
      'astro:build:setup': ({ pages }) => {
        styles = pages
      },
      'astro:build:done': () => {
        if (folder === undefined || !outDir) return
        const site = fileURLToPath(outDir)
        keepBundle({ folder, site, digest: digestOfBundle(site), styles: stylesOf(styles) })
      },
    },
  }
}

function stylesOf(pages: ReadonlyMap<string, PageStyles[1]>): PageStyles[] {
  return [...pages].map(([key, { styles }]) => [key, { styles }])
}
