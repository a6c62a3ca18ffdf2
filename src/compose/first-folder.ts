import type { editorSnippets } from './editor-snippets.ts'

/** Where the schemas for editors lie in the program. */
const SCHEMAS = '.vscode'

/** What a build and npm leave in the folder of a site: who adds everything to git adds none of it. */
const GITIGNORE = `# What npm installs, a build writes and the program keeps: all of it is made anew.
node_modules/
/dist/
/.astro/
*.log
`

/**
 * The files of a new site that no page comes from: what git leaves out, and what an editor completes, checks and offers by. The
 * schemas stay in the program, so that they are those of the version that is installed; snippets are read here alone.
 *
 * @param program the path of the program below the folder of the site, once it is installed
 */
export function firstFolder(
  program: string,
  snippets: ReturnType<typeof editorSnippets>,
): readonly { readonly file: string; readonly text: string }[] {
  const settings = {
    'yaml.schemas': { [`./${program}/${SCHEMAS}/site.schema.json`]: 'content/site.yaml' },
    'astro.content-intellisense': true,
    'editor.quickSuggestions': { other: true, comments: false, strings: false },
    '[markdown]': {
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
      'editor.wordBasedSuggestions': 'off',
    },
    'files.insertFinalNewline': true,
    'files.eol': '\n',
  }
  return [
    { file: '.gitignore', text: GITIGNORE },
    { file: '.vscode/settings.json', text: json(settings) },
    { file: '.vscode/extensions.json', text: json({ recommendations: EXTENSIONS }) },
    { file: '.vscode/parley.code-snippets', text: json(snippets) },
  ]
}

/** Of these the first completes fields of records, the second checks the settings. */
const EXTENSIONS = ['astro-build.astro-vscode', 'redhat.vscode-yaml']

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
