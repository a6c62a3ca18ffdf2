import { defineCommand } from '#core/command/command.ts'
import { planMove } from '#core/move/plan-move.ts'
import { translationChanges } from '#core/move/translation-changes.ts'
import { problemsOf, settle, type Around } from '#core/move/settle.ts'
import type { FileChange, MoveRequest } from '#core/move/request.ts'
import type { Problem } from '#core/model/problem.ts'
import { printable } from '#core/report/report.ts'
import { renderTerminalReport } from '#core/report/terminal.ts'
import { applyChanges, finishChanges } from '#disk/apply-changes.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { readState, type ContentState } from './move/read-state.ts'
import { readRequest } from './move/read-request.ts'
import { runCommand, type Outcome } from './run-command.ts'

const MOVE = defineCommand({
  name: 'move',
  about:
    'Renames a record, makes two records one, or splits an issue. Whatever names them follows: references, file names, lists. ' +
    'Former addresses are kept under former_ids, and lead on.',
  options: {
    in: { kind: 'text', value: 'comparison', about: 'the comparison, where several have a record of that name' },
    title: { kind: 'text', value: 'text', about: 'the title of the new issue, for split' },
    question: { kind: 'text', value: 'text', about: 'the question of the new issue, for split' },
    statements: {
      kind: 'text',
      value: 'file',
      about:
        'a file with the statements that go to the new issue, one a line, for split; others can be named behind it',
    },
    cut: { kind: 'flag', about: 'cuts supersedes between statements that come to lie in two issues, for split' },
    note: { kind: 'text', value: 'text', about: 'what had been wrong: told to readers as a correction of the record' },
    on: { kind: 'text', value: 'date', about: 'the day of that correction; today if left out' },
    'dry-run': { kind: 'flag', about: 'shows what would be done, and does nothing' },
    'no-prompts': { kind: 'flag', about: 'asks nothing: what is missing is a problem' },
  },
  operands: {
    usage: 'rename|merge|split <kind> <from> <to> [statements]',
    about:
      'merge: the first goes into the second. split: of an issue, what goes to the new one. Kinds: party, issue, source, ...',
  },
  variables: { PARLEY_CONTENT: 'changes another content folder' },
  notes:
    'Does all of it or nothing, and nothing while the content has errors. A position is named with its issue; a new name with ' +
    'another date or party also mends these fields. Without anything behind it does what a stopped run left.',
  examples: [
    'npm run move -- rename party alliance north-alliance',
    'npm run move -- merge issue troops withdrawal --dry-run',
    'npm run move -- split issue security ceasefire --title "Ceasefire" --question "On what terms?" security/2025-06-02-north',
    'npm run move -- rename position border/2025-06-02-north border/2025-06-03-north --note "The day was given as 2 June."',
  ],
})

await runCommand(MOVE, async ({ values, operands }): Promise<Outcome> => {
  const folder = existingContentFolder()
  const finished = finishChanges(folder)
  if (finished) process.stderr.write('What a stopped run had left was done first.\n')
  if (finished && operands.length === 0) return 'fine'
  const state = await readState(folder)
  const request = await readRequest(values, operands, state)
  if (request === null) return 'problems'
  if ('refused' in request) return request
  const dirty = state.problems.filter(
    (problem) => problem.severity === 'error' && !isWhatIsMended(problem, request.asked),
  )
  if (dirty.length > 0) {
    process.stderr.write(renderTerminalReport({ problems: dirty, records: state.texts.size }))
    process.stderr.write('Nothing is moved while the content has errors. Mend them first.\n')
    return 'problems'
  }
  const plan = planMove(request.asked, request.dataset, (file) => state.texts.get(file) ?? '')
  if ('refused' in plan) return tellRefusals(plan.refused)
  const changes = [...plan.changes, ...translationChanges(plan.changes, state.texts)]
  return carryOut({ ...plan, changes }, state, folder, values['dry-run'])
})

function carryOut(
  plan: { readonly changes: readonly FileChange[]; readonly told: readonly string[] },
  state: ContentState,
  folder: string,
  isDry: boolean,
): Outcome {
  const around: Around = { language: state.language, published: state.list, own: state.own }
  const { changes, problems, told } = settle(state.texts, plan.changes, around)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    process.stderr.write(renderTerminalReport({ problems: errors, records: state.texts.size }))
    process.stderr.write('The content would have these errors, so nothing was done.\n')
    return 'problems'
  }
  for (const change of changes) process.stdout.write(`${lineOf(change)}\n`)
  for (const line of [...plan.told, ...told, ...newWarnings(problemsOf(state.texts, around), problems)])
    process.stderr.write(`${printable(line)}\n`)
  if (!isDry) applyChanges(folder, changes, state.texts)
  process.stderr.write(`${changes.length} files ${isDry ? 'would be changed; nothing was done' : 'were changed'}.\n`)
  return 'fine'
}

/** A statement of which the date or the party was mended first, and whose name is now to follow. */
function isWhatIsMended({ rule, file }: Problem, request: MoveRequest): boolean {
  const isNamed = rule === 'published-statement' || rule === 'position-file-name'
  return (
    isNamed && request.do === 'rename' && request.kind === 'position' && file.endsWith(`/positions/${request.from}.md`)
  )
}

function tellRefusals(refused: readonly string[]): Outcome {
  for (const line of refused) process.stderr.write(`${printable(line)}\n`)
  process.stderr.write('Nothing was done.\n')
  return 'problems'
}

function lineOf({ from, to }: FileChange): string {
  if (from === null) return `new      ${to ?? ''}`
  if (to === null) return `removed  ${from}`
  return from === to ? `changed  ${from}` : `moved    ${from} -> ${to}`
}

/** What there will be to look at that was not there before, by rule. */
function newWarnings(before: readonly Problem[], after: readonly Problem[]): string[] {
  const countOf = (problems: readonly Problem[], slug: string) => problems.filter(({ rule }) => rule === slug).length
  const rules = [...new Set(after.map(({ rule }) => rule))]
  return rules.flatMap((rule) => {
    const more = countOf(after, rule) - countOf(before, rule)
    return more > 0 ? [`validate will warn of ${more} more: ${rule}.`] : []
  })
}
