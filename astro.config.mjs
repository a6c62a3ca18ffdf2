import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { contentFolder } from './src/disk/content-folder.ts'
import { refuseForeign, writableFolder } from './src/disk/output-folder.ts'
import { setting } from './src/disk/setting.ts'
import { siteAddress } from './src/disk/site-address.ts'
import { editorRefresh } from './src/site/editor-collections.ts'

// Pages are bundled into another folder, from where the content could not be found by its place beside the code.
process.env.PARLEY_CONTENT = contentFolder()
const { url, base, language, repository, contact } = siteAddress()

export default defineConfig({
  // Lets editors complete the fields of records: Astro writes for them which file has which schema.
  experimental: { contentIntellisense: true },
  integrations: [editorRefresh(), keepForeign()],
  site: url,
  base,
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
      'import.meta.env.PARLEY_LANGUAGE': JSON.stringify(language),
      'import.meta.env.PARLEY_TAKES_CHANGES': JSON.stringify(repository || contact ? 'yes' : ''),
    },
    // The policy below allows no `data:` address, so nothing may be inlined as one.
    build: { assetsInlineLimit: 0 },
    // The search's worker fetches only the stemmers that a site needs.
    worker: { format: 'es' },
  },
  security: {
    // Records are written by strangers: whatever slips past the sanitiser must still not run or load anything.
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
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
