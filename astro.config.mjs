import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { leavePlaces, PROJECT } from './src/disk/content-folder.ts'
import { refuseForeign, writableFolder } from './src/disk/output-folder.ts'
import { setting } from './src/disk/setting.ts'
import { pageLanguage, siteAddress } from './src/disk/site-address.ts'
import { policyOf } from './src/site/analytics.ts'
import { editorRefresh } from './src/site/editor-collections.ts'
import { keptProgram } from './src/site/kept/kept-program.ts'
import { ownFilesInDev } from './src/site/own-files-in-dev.ts'
import { unrecorded } from './src/site/kept/unrecorded.ts'
import { interfaceWords } from './src/site/word-plugin.ts'

leavePlaces()
const { url, repository, contact, contribute, words, analytics, ...address } = siteAddress()
const { language, base, isMain } = pageLanguage(address)
const policy = policyOf(analytics)

/** What nearly every script says: dates, lists, quotations, addresses. One file of it is smaller than the dozen it would be cut into. */
const SAID_EVERYWHERE = {
  name: 'words',
  test: /\/src\/(?:site\/(?:suggestion-words|language|locale|lists|numbers|dates|date-words|punctuation-words|urls|direction)|core\/(?:model\/(?:date|once|reads)|statement\/quotation-marks))\.[jt]s$/,
}

export default defineConfig({
  // Lets editors complete the fields of records: Astro writes for them which file has which schema.
  experimental: { contentIntellisense: true },
  integrations: [
    ...[editorRefresh(), ownFilesInDev(base), keepForeign(), keptProgram()],
    ...(isMain ? [] : [inOtherLanguage()]),
  ],
  site: url,
  base,
  // The sources are those of the program, wherever the site is made.
  srcDir: join(PROJECT, 'src'),
  publicDir: join(PROJECT, 'public'),
  outDir: setting('PARLEY_OUT') ?? './dist',
  trailingSlash: 'always',
  // White space follows the rules of JSX, which is also how the formatter reads it: a space that counts is written {' '}.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // Four at a time: while one page is written to the disk the next is made. What is written stays the same.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    // Not Astro's own BASE_URL: a variable of that name in the environment would change every address of the site.
    define: {
      'import.meta.env.PARLEY_BASE': JSON.stringify(base),
      'import.meta.env.PARLEY_ROOT': JSON.stringify(address.base),
      'import.meta.env.PARLEY_LANGUAGE': JSON.stringify(language),
      'import.meta.env.PARLEY_TAKES_CHANGES': JSON.stringify(repository || contact ? 'yes' : ''),
      'import.meta.env.PARLEY_CONTRIBUTE': JSON.stringify(contribute ?? 'on'),
    },
    // The policy below allows no `data:` address, so nothing may be inlined as one.
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [SAID_EVERYWHERE] } } } } },
    },
    // The search's worker fetches only the stemmers that a site needs.
    worker: { format: 'es', plugins: () => [interfaceWords(language, words), unrecorded(true)] },
    plugins: [interfaceWords(language, words), unrecorded(false)],
    // The same parser of CSV in browsers as in Node: it works on bytes, and brings those that a browser lacks.
    resolve: { alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' } },
  },
  security: {
    // Records are written by strangers: whatever slips past the sanitiser must still not run or load anything.
    csp: {
      algorithm: 'SHA-256',
      directives: policy.directives,
      scriptDirective: { resources: policy.scripts },
      styleDirective: { resources: ["'self'"] },
    },
  },
})

/** Astro empties the folder that it builds into. `npm run build` gives it one of its own; whoever calls Astro may not. */
function keepForeign() {
  const setup = async ({ command, config }) => {
    if (command === 'build') await refuseForeign(writableFolder(fileURLToPath(config.outDir)), 'site', false)
  }
  return { name: 'parley-output', hooks: { 'astro:config:setup': setup } }
}

/** Pages in another language than the records' mark what is not translated, and leave out what is there once for all. */
function inOtherLanguage() {
  const entrypoint = new URL('./src/components/translation/page-language.ts', import.meta.url)
  const setup = ({ addMiddleware }) => addMiddleware({ order: 'pre', entrypoint })
  return { name: 'parley-language', hooks: { 'astro:config:setup': setup } }
}
