import { defineCommand } from '#core/command/command.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { Fault } from '#core/command/fault.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { runCommand } from './run-command.ts'

/** How long an address may take to answer. */
const PATIENCE = 20_000

/** More than these do not fit into an issue, and mean that something else is wrong than the addresses. */
const MOST_SHOWN = 100
const AGENT = 'Mozilla/5.0 (compatible; link check of a public archive of statements)'

type Link = { readonly file: string; readonly url: string; readonly archive: string | undefined }

const LINKS = defineCommand({
  name: 'links',
  about:
    'Opens the address of every source whose link is not known to be dead or paywalled, and lists in Markdown those that do not ' +
    'answer; prints nothing where all do.',
  options: {},
  variables: { PARLEY_CONTENT: 'looks at the sources of another content folder' },
  notes:
    'One request at a time for each host. The weekly workflow runs it; an address that does not answer is no fault of it.',
  examples: ['npm run -s links', 'npm run -s links > links.md'],
})

await runCommand(LINKS, async () => {
  const { catalogue } = await readContent(existingContentFolder())
  // Nothing on standard output would mean that all is well.
  if (!catalogue)
    throw new Fault('The settings of the site cannot be read, so no link was opened. See npm run validate')
  process.stdout.write(await look(catalogue.datasets))
  return 'fine'
})

async function look(datasets: readonly Dataset[]): Promise<string> {
  const links = datasets.flatMap(({ sources }) =>
    sources
      .filter(({ link }) => link !== 'dead' && link !== 'paywalled')
      .flatMap(({ file, url, archive_url: archive }): Link[] => (url === undefined ? [] : [{ file, url, archive }])),
  )
  const byHost = Map.groupBy(links, ({ url }) => new URL(url).hostname)
  const silent = (await Promise.all([...byHost.values()].map(inTurn))).flat()
  return silent.length === 0 ? '' : render(silent.sort((a, b) => (a.file < b.file ? -1 : 1)))
}

async function inTurn(of: readonly Link[]): Promise<(Link & { answer: string })[]> {
  const found: (Link & { answer: string })[] = []
  for (const link of of) {
    const answer = await open(link.url)
    if (answer !== null) found.push({ ...link, answer })
  }
  return found
}

/** Null where the page answers. Sites that turn programs away (401, 403, 405, 429) may well be there for people. */
async function open(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { headers: { 'user-agent': AGENT }, signal: AbortSignal.timeout(PATIENCE) })
    await response.body?.cancel()
    if (!response.ok) return [401, 403, 405, 429].includes(response.status) ? null : String(response.status)
    return leadsToFront(url, response.url) ? 'leads to the front page' : null
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'no answer'
  }
}

/** Many sites send those who ask for a page that is gone to their front page, and call it an answer. */
function leadsToFront(url: string, end: string): boolean {
  return URL.canParse(end) && new URL(end).pathname === '/' && new URL(url).pathname !== '/'
}

/** Addresses stand in fences: whatever they hold, nobody is mentioned by them and nothing is loaded. */
function render(of: readonly (Link & { answer: string })[]): string {
  const items = of.slice(0, MOST_SHOWN).map(({ file, url, archive, answer }) => {
    const lines = [url, ...(archive ? [`archived copy: ${archive}`] : [])].map((line) => `  ${line}`)
    return `- \`content/${file}\`: ${answer}\n\n  \`\`\`text\n${lines.join('\n')}\n  \`\`\`\n`
  })
  const intro = 'Open each by hand. If it is gone, set `link: dead` and add an archived copy; if it moved, mend `url`.'
  const left = of.length - items.length
  return `${intro}\n\n${items.join('\n')}${left > 0 ? `\nAnd ${left} more.\n` : ''}`
}
