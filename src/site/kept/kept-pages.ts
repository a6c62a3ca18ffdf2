import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { setRecorder } from '#core/model/reads.ts'
import { keepBundle, keepProgram, type PageStyles } from '#disk/bundle-store.ts'
import { keepIfPossible } from '#disk/keep-file.ts'
import { setting } from '#disk/setting.ts'
import { beginRun, keepPages, makePages, type Run } from './page-run.ts'

/**
 * Makes only those pages anew whose reads have changed since the last build, and takes the others as they were made then. What
 * a page reads is recorded while it is made (`watched.ts`), not written down by hand; a page whose route gives no key is made
 * anew every time, and with any other program, package, setting or variable all are. What Astro made of the program is kept as
 * well: the next build has no need of Astro (`made-again.ts`).
 *
 * Without a folder in PARLEY_KEPT it does nothing: pages are kept for `npm run build` alone.
 */
export function keptPages(): AstroIntegration {
  let run: Run | undefined
  let styles: ReadonlyMap<string, PageStyles[1]> = new Map()
  /** Whether all pages were made here, so that what else lies in the site is known to be none. */
  let isWhole = false
  let outDir: URL | undefined
  let setPrerenderer: ((make: (pages: AstroPrerenderer) => AstroPrerenderer) => void) | undefined
  return {
    name: 'parley-kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir
      },
      'astro:build:start': (options) => {
        setPrerenderer = options.setPrerenderer
      },
      // Not sooner: whoever makes pages in a way of his own has to bring all that Astro begins with.
      'astro:build:setup': ({ pages }) => {
        const folder = setting('PARLEY_KEPT')
        if (folder === undefined || !outDir || run) return
        const own = beginRun(folder, fileURLToPath(outDir))
        // Astro fills in the styles while it bundles.
        ;[run, styles] = [own, pages]
        setRecorder(own.pages.recorder)
        setPrerenderer?.((others) => ({
          ...others,
          name: 'parley-kept-pages',
          getStaticPaths: async () => {
            const left = await makePages(others, own)
            isWhole = left.length === 0
            return left
          },
          teardown: async () => {
            await keepIfPossible(() => keepProgram(own.folder, own.site))
            await others.teardown?.()
          },
        }))
      },
      'astro:build:done': async () => {
        if (run) {
          await keepPages(run)
          const { folder, site, files: pages, digest } = run
          const bundle = { folder, site, pages, digest, styles: stylesOf(styles) }
          if (isWhole) await keepIfPossible(() => keepBundle(bundle))
        }
        run = undefined
        setRecorder(undefined)
      },
    },
  }
}

function stylesOf(pages: ReadonlyMap<string, PageStyles[1]>): PageStyles[] {
  return [...pages].map(([key, { styles }]) => [key, { styles }])
}
