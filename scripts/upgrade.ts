import { defineCommand } from '#core/command/command.ts'
import { CONTENT_SCHEMA } from '#core/model/content-schema.ts'
import { settle } from '#core/move/settle.ts'
import { SITE_FILE } from '#core/parse/parse-site.ts'
import { printable } from '#core/report/report.ts'
import { planUpgrade } from '#core/upgrade/plan-upgrade.ts'
import { applyChanges, finishChanges } from '#disk/apply-changes.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { readText } from '#disk/read-text.ts'
import { uncommittedBelow } from '#disk/uncommitted.ts'
import { readState } from './move/read-state.ts'
import { runCommand, type Outcome } from './run-command.ts'

const UPGRADE = defineCommand({
  name: 'upgrade',
  about:
    'Brings the content to the form that this version of the program reads: what was right in an earlier one is written anew, and ' +
    'nothing else.',
  options: { 'dry-run': { kind: 'flag', about: 'shows what would be changed, and writes nothing' } },
  variables: { PARLEY_CONTENT: 'upgrades another content folder' },
  notes:
    `site.yaml says under "schema" which form the content has; ${CONTENT_SCHEMA} is the present one. Does all of it or nothing. Where git keeps the ` +
    'content, everything has to be committed first, so that the change can be looked at and taken back.',
  examples: ['npm run upgrade -- --dry-run', 'npm run upgrade && npm run validate'],
})

await runCommand(UPGRADE, async ({ values }): Promise<Outcome> => {
  const folder = existingContentFolder()
  if (finishChanges(folder)) process.stderr.write('What a stopped run had left was done first.\n')
  const { texts: records, language, list: published, own } = await readState(folder)
  const site = readText(folder, SITE_FILE)
  const texts = new Map([...records, ...('text' in site ? ([[SITE_FILE, site.text]] as const) : [])])
  const plan = planUpgrade(texts)
  if ('refused' in plan) return { refused: plan.refused }
  if (plan.changes.length === 0) {
    process.stderr.write(`The content has the present form already, ${CONTENT_SCHEMA}. Nothing was done.\n`)
    return 'fine'
  }
  const open = values['dry-run'] ? [] : (uncommittedBelow(folder) ?? [])
  if (open.length > 0) {
    const named = open.slice(0, 3).map(printable).join(', ')
    return {
      refused: `${open.length} files are not committed (${named}). Commit them first, so that the upgrade can be taken back.`,
    }
  }
  // Rules of a new version see more and less: what was accepted, and is no longer warned of, would be a fault.
  const { changes, told } = settle(texts, plan.changes, { language, published, own })
  for (const { to } of changes) process.stdout.write(`${to ?? ''}\n`)
  for (const line of [...plan.told, ...told]) process.stderr.write(`${printable(line)}\n`)
  if (!values['dry-run']) applyChanges(folder, changes, texts)
  const done = values['dry-run'] ? 'would be changed; nothing was done' : 'were changed'
  process.stderr.write(
    `From form ${plan.from} to ${CONTENT_SCHEMA}: ${changes.length} files ${done}. npm run validate says what is left.\n`,
  )
  return 'fine'
})
