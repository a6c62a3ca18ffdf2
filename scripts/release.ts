import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { addressesOfSite } from '#core/address/addresses-of.ts'
import { defineCommand, INTO_EXISTING } from '#core/command/command.ts'
import { isDay } from '#core/model/date.ts'
import { publishedOf } from '#core/model/published.ts'
import { checkManifest, renderSums } from '#core/release/manifest.ts'
import { releaseDay, releaseFiles } from '#core/release/release-files.ts'
import { printable } from '#core/report/report.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { refuseForeign, writableFolder } from '#disk/output-folder.ts'
import { homeOf, writeAddresses } from '#disk/read-addresses.ts'
import { readContent } from '#disk/read-content.ts'
import { contentBytes, describe, openBundle, sealed, zipped, type Bundle } from '#disk/release-bundle.ts'
import { writeFolder } from '#disk/write-folder.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { runCommand, type Outcome } from './run-command.ts'

const RELEASE = defineCommand({
  name: 'release',
  about:
    'Writes a dated bundle: the records, the open data as JSON, lines and tables, a data package, how to cite it, and a manifest by ' +
    'which anybody can check that every byte is as it was. Or checks one.',
  options: {
    out: { kind: 'text', value: 'folder', about: 'writes the bundle there' },
    zip: { kind: 'flag', about: 'writes it as one zip file in that folder' },
    day: {
      kind: 'text',
      value: 'day',
      about: 'the day it is of, YYYY-MM-DD; the last that its comparisons cover if left out',
    },
    check: { kind: 'text', value: 'bundle', about: 'checks a bundle, a folder or a zip file, against its manifest' },
    'into-existing': INTO_EXISTING,
  },
  oneOf: ['out', 'check'],
  variables: { PARLEY_CONTENT: 'releases another content folder' },
  notes:
    'The same content and day give the same bytes, also of the zip file. Content with an error in it is not released. Where ' +
    'content/addresses.txt is kept (npm run addresses), it is brought up to date. To sign a release, sign its SHA256SUMS.',
  examples: ['npm run release -- --out release', 'npm run release -- --check release'],
})

await runCommand(RELEASE, async ({ values }): Promise<Outcome> => {
  const { out, check, day } = values
  if (check !== undefined) return checkBundle(resolve(check))
  if (out === undefined) return { refused: 'Name a folder to write to (--out), or a bundle to check (--check).' }
  if (day !== undefined && !isDay(day)) return { refused: `--day ${printable(day)} is no day. Write it YYYY-MM-DD.` }
  const folder = writableFolder(resolve(out))
  await refuseForeign(folder, 'release', values['into-existing'])
  const content = existingContentFolder()
  const { catalogue: whole, pages, copied, problems, published } = await readContent(content)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (!whole || errors > 0) {
    process.stderr.write(`The content has ${errors} problems that are errors; npm run validate tells them.\n`)
    return 'problems'
  }
  const catalogue = publishedOf(whole)
  // What is released is published: none of its addresses may be lost unseen from now on.
  if (published.length > 0) {
    const now = addressesOfSite({ ...catalogue, pages: pages.map(({ page }) => page), copied })
    writeAddresses(content, homeOf(catalogue.site), [...new Set([...published, ...now])])
  }
  const release = day ?? releaseDay(catalogue)
  const links = linksOf(catalogue.site)
  const data = [...releaseFiles(catalogue, links, madeFrom(catalogue), release)]
  const encoder = new TextEncoder()
  const files = new Map([
    ...contentBytes(content, whole.site.unpublished),
    ...data.map(([path, text]) => [path, encoder.encode(text)] as const),
  ])
  const bundle = sealed(files, { release, site: links.home() })
  const name = `${new URL(links.home()).hostname}-${release}`
  const written: Bundle = values.zip ? new Map([[`${name}.zip`, zipped(bundle, name)]]) : bundle
  await writeFolder(written, { to: folder, kind: 'release', isIntoExisting: values['into-existing'] })
  process.stderr.write(`${bundle.size} files of the release of ${release} in ${folder}\n`)
  return 'fine'
})

async function checkBundle(path: string): Promise<Outcome> {
  if (!existsSync(path)) return { refused: `There is no ${path}.` }
  const { files, manifest, sums } = await openBundle(path)
  const there = describe(files)
  const wrong = checkManifest(manifest, there)
  if (sums !== renderSums(manifest.files)) wrong.push('SHA256SUMS does not say what manifest.json says.')
  process.stdout.write(wrong.map((line) => `${printable(line)}\n`).join(''))
  process.stderr.write(
    wrong.length > 0
      ? `${wrong.length} differences from the release of ${printable(manifest.release)}.\n`
      : `All ${there.length} files are as they were in the release of ${printable(manifest.release)}.\n`,
  )
  return wrong.length > 0 ? 'problems' : 'fine'
}
