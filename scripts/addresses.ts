import { addressesOfSite } from '#core/address/addresses-of.ts'
import { defineCommand } from '#core/command/command.ts'
import { publishedOf } from '#core/model/published.ts'
import { ADDRESSES_FILE } from '#core/parse/address-list.ts'
import { renderTerminalReport } from '#core/report/terminal.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { homeOf, writeAddresses } from '#disk/read-addresses.ts'
import { readContent } from '#disk/read-content.ts'
import { runCommand } from './run-command.ts'

const ADDRESSES = defineCommand({
  name: 'addresses',
  about:
    `Writes into content/${ADDRESSES_FILE} every address that the content has now, beside those that stand there. From then on ` +
    'validate says which of them a change would lose.',
  options: { 'dry-run': { kind: 'flag', about: 'shows what would be added, and writes nothing' } },
  variables: { PARLEY_CONTENT: 'takes another content folder' },
  notes:
    'Run it when a state of the content is published. Prints the addresses that are new. None is ever taken out: one at which ' +
    'nothing answers any more is an error of the content, after which nothing is written.',
  examples: ['npm run addresses', 'npm run -s addresses -- --dry-run'],
})

await runCommand(ADDRESSES, async ({ values }) => {
  const folder = existingContentFolder()
  const { catalogue, pages, copied, published, problems, records } = await readContent(folder)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (!catalogue || errors.length > 0) {
    process.stderr.write(renderTerminalReport({ problems: errors, records }))
    return 'problems'
  }
  const known = new Set(published)
  const now = addressesOfSite({ ...publishedOf(catalogue), pages: pages.map(({ page }) => page), copied })
  const added = now.filter((path) => !known.has(path)).sort()
  if (!values['dry-run']) writeAddresses(folder, homeOf(catalogue.site), [...known, ...now])
  process.stdout.write(added.map((path) => `${path}\n`).join(''))
  process.stderr.write(
    `${added.length} ${added.length === 1 ? 'address is' : 'addresses are'} new, beside ${known.size}.\n`,
  )
  return 'fine'
})
