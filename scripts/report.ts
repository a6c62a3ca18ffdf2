import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareDatasets } from '#core/change/compare-datasets.ts'
import { compareFiles } from '#core/change/compare-files.ts'
import { renderChangesJson } from '#core/report/changes-json.ts'
import { renderChangesMarkdown } from '#core/report/changes-markdown.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { mergeBase, readCommit, readWorkingTree, resolveCommit } from '#disk/read-snapshot.ts'

const HELP = `Says what a change of the content means: positions added, stances moved, quotations altered, records gone.

Usage: npm run report [-- [options] [base] [head]]

  base       the state before: a branch, tag or commit; HEAD if left out
  head       the state after; the files as they lie here if left out
  --json     one JSON object
  --github   to the summary page of a GitHub workflow (the file that GITHUB_STEP_SUMMARY names)
  --help     this text

Told is what changed since the two parted, not what came to base meanwhile. Reads from git without checking anything out.
Ends with 0, or with 2 on wrong usage.

  npm run report
  npm run report -- main
  npm run -s report -- --json v1.0 main
`

process.exitCode = await report(process.argv.slice(2))

async function report(args: string[]): Promise<number> {
  const usage = readArguments(args)
  if (typeof usage === 'string') return refuse(usage)
  const { values, positionals } = usage
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const folder = contentFolder()
  const [base = 'HEAD', head] = positionals
  const commits = await Promise.all([base, head ?? 'HEAD'].map((name) => resolveCommit(folder, name)))
  const missing = [base, head].find((_, at) => commits[at] === null)
  const [from, to] = commits
  if (!from || !to) return refuse(`There is no branch, tag or commit "${missing}" in the repository of ${folder}.`)
  const before = await readCommit(folder, (await mergeBase(folder, from, to)) ?? from)
  const after = head === undefined ? readWorkingTree(folder) : await readCommit(folder, to)
  const changes = compareDatasets(before.datasets, after.datasets, after.unread)
  const beside = { files: compareFiles(before.others, after.others), unread: after.unread }
  if (values.json) process.stdout.write(renderChangesJson(changes, beside))
  else write(renderChangesMarkdown(changes, beside), values.github === true)
  return 0
}

/** In a workflow nothing of a record goes to the log, where a line that begins with :: would be a command. */
function write(markdown: string, isWorkflow: boolean): void {
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (isWorkflow && summary) appendFileSync(summary, markdown)
  else process.stdout.write(markdown)
}

function readArguments(args: string[]) {
  try {
    const flag = { type: 'boolean' } as const
    const usage = parseArgs({ args, options: { json: flag, github: flag, help: flag }, allowPositionals: true })
    if (usage.values.json && usage.values.github) return 'Choose one of --json and --github.'
    return usage.positionals.length > 2 ? 'Name at most two states: base and head.' : usage
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\nSee npm run report -- --help\n`)
  return 2
}
