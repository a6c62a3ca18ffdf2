import { resolve } from 'node:path'
import { defineCommand, INTO_EXISTING } from '#core/command/command.ts'
import { stringify } from 'yaml'
import { cmsConfig } from '#compose/cms-config.ts'
import { CMS_PAGE, CMS_VERSION } from '#compose/cms-page.ts'
import { readTemplates } from '#compose/templates.ts'
import type { Site } from '#core/model/site.ts'
import { readGuide } from '#disk/read-guide.ts'
import { LISTS } from '#core/export/entries.ts'
import { FORMATS, exportFiles } from '#core/export/export-files.ts'
import type { Links } from '#core/export/links.ts'
import { positionsXlsx } from '#core/export/positions-xlsx.ts'
import { publishedOf } from '#core/model/published.ts'
import { SERVERS, serverSettings, type Server } from '#core/export/server-settings.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { outputFolder, refuseForeign, writableFolder } from '#disk/output-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { listLanguages, readLanguage } from '#disk/read-languages.ts'
import { siteAddress } from '#disk/site-address.ts'
import { writeFolder } from '#disk/write-folder.ts'
import { readCatalogue } from '#messages/catalogue.ts'
import { skeletonOf } from '#messages/skeleton.ts'
import { readModules } from '#site/interface.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { ownableWords } from '#site/said-otherwise.ts'
import { runCommand, type Outcome } from './run-command.ts'

const EXPORT = defineCommand({
  name: 'export',
  about: 'Writes the records as open data, to standard output or into a folder.',
  options: {
    list: { kind: 'choice', choices: LISTS, about: `${LISTS.join(', ')}; all of them if left out` },
    format: { kind: 'choice', choices: FORMATS, about: `${FORMATS.join(', ')}; json if left out` },
    xlsx: { kind: 'flag', about: 'the positions as a workbook for each comparison, with the columns of csv' },
    comparison: { kind: 'text', value: 'id', about: 'of one comparison only' },
    cms: {
      kind: 'flag',
      about: `in place of records: the configuration of Sveltia CMS ${CMS_VERSION}, an editor with forms; with --out its page too`,
    },
    server: {
      kind: 'choice',
      choices: SERVERS,
      about: `in place of records: the settings of a web server for this site (${SERVERS.join(', ')})`,
    },
    words: {
      kind: 'flag',
      about: 'in place of records: every word of the interface by the key that site.yaml may give it under',
    },
    catalogue: {
      kind: 'text',
      value: 'language',
      about: 'in place of records: the words that the catalogue of a language lacks, in English, to be written over',
    },
    index: {
      kind: 'text',
      value: 'name',
      about: 'the index that opensearch and elasticsearch load into; parley-<list> if left out',
    },
    out: {
      kind: 'text',
      value: 'folder',
      about: 'write files there; without it the one list asked for goes to standard output',
    },
    'into-existing': INTO_EXISTING,
  },
  oneOf: ['cms', 'list', 'server', 'words', 'catalogue'],
  variables: {
    PARLEY_CONTENT: 'exports another content folder',
    PARLEY_OUT: 'the folder that --server serves, where it is another than dist',
  },
  notes:
    'csv and xlsx are for positions, and can be imported again (npm run import); csv with --list drafts is for clauses. Content with an error in it is not exported. What an earlier export wrote into the folder stays ' +
    'until a file of the same name is written. The commands that load the output into a search engine stand in .github/EXPORT.md.',
  examples: [
    'npm run -s export -- --list positions --format ndjson',
    'npm run -s export -- --out export',
    'npm run -s export -- --xlsx --comparison talks > talks.xlsx',
    'npm run -s export -- --server nginx > talks.conf',
    'npm run -s export -- --catalogue pt >> src/languages/pt.ftl',
  ],
})

const TOO_MANY =
  'That is more than one file. Name one list (--list), one comparison (--comparison) or a folder (--out).'

await runCommand(EXPORT, async ({ values }): Promise<Outcome> => {
  if (values.server) return print(new Map([[values.server, settingsFor(values.server)]]))
  if (values.words) return print(new Map([['words', stringify(Object.fromEntries(ownableWords().texts), { lineWidth: 0 })]]))
  if (values.catalogue) return print(new Map([['catalogue', lackingWords(values.catalogue)]]))
  const { list, format = 'json', xlsx, comparison: only, index, out, cms } = values
  if (xlsx && (values.format !== undefined || (list !== undefined && list !== 'positions'))) {
    return { refused: '--xlsx is for positions alone, and a format of its own.' }
  }
  if (format === 'csv' && list !== undefined && list !== 'positions' && list !== 'drafts') {
    return { refused: 'csv is for positions, and for drafts clause by clause.' }
  }
  if (out === undefined && list === undefined && format !== 'csv' && !xlsx && !cms) return { refused: TOO_MANY }
  const folder = out === undefined ? undefined : writableFolder(resolve(out))
  if (folder !== undefined) await refuseForeign(folder, 'export', values['into-existing'])
  const { catalogue, problems } = await readContent(existingContentFolder())
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (!catalogue || errors > 0) {
    process.stderr.write(`The content has ${errors} problems that are errors; npm run validate tells them.\n`)
    return 'problems'
  }
  const datasets = publishedOf(catalogue).datasets.filter(
    ({ comparison }) => only === undefined || comparison.id === only,
  )
  if (datasets.length === 0) return { refused: `There is no comparison ${only}.` }
  const chosen = { ...catalogue, datasets }
  const links = linksOf(catalogue.site)
  const written = () =>
    xlsx ? workbooks(chosen.datasets, links) : exportFiles({ list, format, index }, chosen, links, madeFrom(chosen))
  const files = cms ? editorFiles(datasets, catalogue.site, folder !== undefined) : await written()
  if (folder === undefined) return print(files)
  await writeFolder(files, { to: folder, kind: 'export', isAddition: true, isIntoExisting: values['into-existing'] })
  process.stderr.write(`${files.size} files in ${folder}\n`)
  return 'fine'
})

/** What is to be written below a catalogue, or into one that is not there yet. */
function lackingWords(language: string): string {
  const catalogue = listLanguages().includes(language) ? readCatalogue(readLanguage(language)) : null
  return skeletonOf(catalogue, readModules())
}

/** The settings of a server for the place that site.yaml names, with the folder that a build writes into. */
function settingsFor(server: Server): string {
  const { url, base, languages } = siteAddress(existingContentFolder())
  const place = { host: new URL(url).hostname, base, folder: outputFolder() }
  return serverSettings(server, { ...place, languages: languages.slice(1) })
}

/** The configuration of the editor with forms, and its page where there is a folder for it. */
function editorFiles(datasets: readonly Dataset[], site: Site, hasPage: boolean): ReadonlyMap<string, string> {
  const guide = readTemplates(readGuide())
  const about = `# Written by npm run export -- --cms; write it anew after a change of comparisons, issues or options.\n`
  const config = about + stringify(cmsConfig(datasets, site, guide), { aliasDuplicateObjects: false, lineWidth: 0 })
  return new Map([['config.yml', config], ...(hasPage ? ([['index.html', CMS_PAGE]] as const) : [])])
}

/** One file only: two after another would be neither. */
function print(files: ReadonlyMap<string, string | Uint8Array>): Outcome {
  const [text, ...more] = files.values()
  if (more.length > 0) return { refused: TOO_MANY }
  process.stdout.write(text ?? '')
  return 'fine'
}

async function workbooks(datasets: readonly Dataset[], links: Links): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const dataset of datasets) {
    const { bytes, tooLong } = await positionsXlsx(dataset, links)
    for (const { id, column } of tooLong) {
      process.stderr.write(`${id}: the ${column} is longer than a cell can be and was left out; the CSV has it.\n`)
    }
    files.set(`${dataset.comparison.id}.positions.xlsx`, bytes)
  }
  return files
}
