import type { Dataset } from '#core/model/dataset.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'

/**
 * What the weekly workflow runs: opens the address of every source whose link is not known to be dead or paywalled, and
 * prints those that do not answer as a list in Markdown; nothing where all do. One request at a time for each host. Ends
 * with 1 where the site cannot be read: nothing on standard output would mean that all is well.
 */
const PATIENCE = 20_000

/** More than these do not fit into an issue, and mean that something else is wrong than the addresses. */
const MOST_SHOWN = 100
const AGENT = 'Mozilla/5.0 (compatible; link check of a public archive of statements)'

type Link = { readonly file: string; readonly url: string; readonly archive: string | undefined }

const { catalogue } = await readContent(contentFolder())
if (catalogue) process.stdout.write(await look(catalogue.datasets))
else {
  process.stderr.write('The settings of the site cannot be read. See npm run validate\n')
  process.exitCode = 1
}

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
