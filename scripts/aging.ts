import { defineCommand } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { growingOld, type GrowingOld } from '#core/compare/growing-old.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { isDay, type Day } from '#core/model/date.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { runCommand, type Outcome } from './run-command.ts'

/** Half a year: long enough that most negotiations have moved, or have come to a halt that is worth saying. */
const AFTER = 180

/** Of each comparison: more than these do not fit into an issue, and are not read there. */
const MOST_SHOWN = 60

const AGING = defineCommand({
  name: 'aging',
  about:
    'Lists in Markdown what has grown old: statements without a newer one of their party on their issue, searches that found nothing ' +
    'long ago, comparisons that nobody has looked at; prints nothing where nothing has.',
  options: {
    on: { kind: 'text', value: 'day', about: 'as of this day, such as 2026-06-02; today if left out' },
    after: { kind: 'number', value: 'days', least: 1, most: 36_500, about: `after so many days; ${AFTER} if left out` },
  },
  variables: { PARLEY_CONTENT: 'looks at another content folder' },
  notes:
    'The weekly workflow keeps it as one issue. Nothing on it is a fault: a party that says nothing new has nothing newer on record.',
  examples: ['npm run -s aging', 'npm run -s aging -- --after 90'],
})

await runCommand(AGING, async ({ values }): Promise<Outcome> => {
  const on = values.on ?? new Date().toISOString().slice(0, 10)
  if (!isDay(on)) return { refused: `--on takes a day such as 2026-06-02, found "${on}".` }
  const { catalogue } = await readContent(existingContentFolder())
  // Nothing on standard output would mean that nothing is old.
  if (!catalogue)
    throw new Fault('The settings of the site cannot be read, so nothing was looked at. See npm run validate')
  process.stdout.write(catalogue.datasets.map((dataset) => render(dataset, on, values.after ?? AFTER)).join(''))
  return 'fine'
})

/** Made of ids, dates and numbers alone: nothing that a record says stands in it. */
function render(dataset: Dataset, on: Day, after: number): string {
  const old = growingOld(dataset, on, after)
  if (old.length === 0) return ''
  const items = old.slice(0, MOST_SHOWN).map((one) => `- [ ] ${line(one)}\n`)
  const left = old.length - items.length
  return `### ${dataset.comparison.id}\n\n${items.join('')}${left > 0 ? `\nAnd ${left} more.\n` : ''}\n`
}

function line(one: GrowingOld): string {
  switch (one.what) {
    case 'comparison':
      return `nobody has looked since ${one.since}, ${one.days} days ago: look, and raise \`covers_until\``
    case 'statement':
      return `${one.party.id} on ${one.issue.id}: nothing newer than \`${one.position.file}\`, ${one.days} days`
    case 'gap':
      return `\`${one.gap.file}\`: searched ${one.days} days ago`
  }
}
