import { defineCommand } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { deadLinks } from './links/dead-links.ts'
import { deadLinksText } from './links/dead-links-text.ts'
import { runCommand } from './run-command.ts'

const LINKS = defineCommand({
  name: 'links',
  about:
    'Opens the address of every source whose link is not known to be dead or paywalled, and lists in Markdown those that do not ' +
    'answer; prints nothing where all do.',
  options: {},
  variables: { PARLEY_CONTENT: 'looks at the sources of another content folder' },
  notes:
    'One request at a time for each host, at public addresses only. The weekly workflow runs it; an address that does not answer is no fault of it.',
  examples: ['npm run -s links', 'npm run -s links > links.md'],
})

await runCommand(LINKS, async () => {
  const { catalogue } = await readContent(existingContentFolder())
  // Nothing on standard output would mean that all is well.
  if (!catalogue)
    throw new Fault('The settings of the site cannot be read, so no link was opened. See npm run validate')
  const found = await deadLinks(catalogue.datasets)
  if (found === null) throw new Fault('Nothing can be reached from here: is there a network?')
  process.stdout.write(deadLinksText(found))
  return 'fine'
})
