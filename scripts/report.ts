import { appendFileSync } from 'node:fs'
import { defineCommand } from '#core/command/command.ts'
import { compareDatasets } from '#core/change/compare-datasets.ts'
import { olderTranslations } from '#core/change/older-translations.ts'
import { compareFiles } from '#core/change/compare-files.ts'
import { renderChangesJson } from '#core/report/changes-json.ts'
import { renderChangesMarkdown } from '#core/report/changes-markdown.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { changedOutside, mergeBase, readCommit, readWorkingTree, resolveCommit } from '#disk/read-snapshot.ts'
import { setting } from '#disk/setting.ts'
import { runCommand, type Outcome } from './run-command.ts'

const REPORT = defineCommand({
  name: 'report',
  about: 'Says what a change of the content means: positions added, stances moved, quotations altered, records gone.',
  options: {
    json: { kind: 'flag', about: 'one JSON object' },
    github: {
      kind: 'flag',
      about: 'to the summary page of a GitHub workflow (the file that GITHUB_STEP_SUMMARY names)',
    },
    most: {
      kind: 'number',
      value: 'bytes',
      least: 2_000,
      most: 1_000_000,
      about:
        'cuts the report to this size, least important last, and says so; a comment on GitHub takes 65,536 characters',
    },
    whole: { kind: 'text', value: 'sentence', about: 'where a report that was cut stands whole' },
  },
  operands: {
    usage: '[base] [head]',
    most: 2,
    about:
      'the states before and after: each a branch, tag or commit. Base is HEAD if left out; head the files as they lie here',
  },
  oneOf: ['json', 'github'],
  variables: { PARLEY_CONTENT: 'reports on another content folder' },
  notes:
    'Told is what changed since the two parted, not what came to base meanwhile. Reads from git without checking anything out.',
  examples: ['npm run report', 'npm run report -- main', 'npm run -s report -- --json v1.0 main'],
})

/** GitHub shows no summary of more than 1 MiB, and others may have written to it. */
const SUMMARY = 900_000

await runCommand(REPORT, async ({ values, operands }): Promise<Outcome> => {
  const folder = existingContentFolder()
  const [base = 'HEAD', head] = operands
  const commits = await Promise.all([base, head ?? 'HEAD'].map((name) => resolveCommit(folder, name)))
  const missing = [base, head].find((_, at) => commits[at] === null)
  const [from, to] = commits
  if (!from || !to) {
    return { refused: `There is no branch, tag or commit "${missing}" in the repository of ${folder}.` }
  }
  const parted = (await mergeBase(folder, from, to)) ?? from
  const before = await readCommit(folder, parted)
  const after = head === undefined ? readWorkingTree(folder) : await readCommit(folder, to)
  const changes = compareDatasets(before.datasets, after.datasets, after.unread)
  const outside = await changedOutside(folder, parted, head === undefined ? null : to)
  const older = {
    before: olderTranslations(before.datasets, before.others),
    after: olderTranslations(after.datasets, after.others),
  }
  const beside = { files: compareFiles(before.others, after.others, older), unread: after.unread, outside }
  const bytes = values.most ?? (values.github ? SUMMARY : undefined)
  const whole = values.whole ?? `The whole: npm run -s report -- ${parted.slice(0, 12)} ${to.slice(0, 12)}`
  if (values.json) process.stdout.write(renderChangesJson(changes, beside))
  else write(renderChangesMarkdown(changes, beside, bytes === undefined ? undefined : { bytes, whole }), values.github)
  return 'fine'
})

/** In a workflow nothing of a record goes to the log, where a line that begins with :: would be a command. */
function write(markdown: string, isWorkflow: boolean): void {
  const summary = setting('GITHUB_STEP_SUMMARY')
  if (isWorkflow && summary) appendFileSync(summary, markdown)
  else process.stdout.write(markdown)
}
