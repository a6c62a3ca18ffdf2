import { defineCommand } from '#core/command/command.ts'
import { Fault } from '#core/command/fault.ts'
import { isNews } from '#core/evidence/verify.ts'
import { countNow, verifyMarkdown } from '#core/evidence/verify-text.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { createVisitor } from '#web/visitor.ts'
import { chooseSources } from './evidence/choose-sources.ts'
import { verifySources } from './evidence/verify-sources.ts'
import { runCommand, type Outcome } from './run-command.ts'

const VERIFY = defineCommand({
  name: 'verify',
  about:
    'Fetches the sources again of which something was seen, and tells in Markdown what is no longer there or says something else; ' +
    'prints nothing where all is as it was. Writes nothing: npm run capture does.',
  options: {
    json: { kind: 'flag', about: 'prints one JSON object: every source, every quotation, with what has become of it' },
  },
  operands: { usage: '[source...]', about: '<source> or <comparison>/<source>: the name of its file without .md' },
  variables: { PARLEY_CONTENT: 'looks at the sources of another content folder' },
  notes: 'Exit code 1 where something came about that the evidence does not tell yet. The weekly workflow runs it.',
  examples: ['npm run -s verify', 'npm run -s verify -- --json > verify.json'],
})

await runCommand(VERIFY, async ({ values, operands }): Promise<Outcome> => {
  const { catalogue } = await readContent(existingContentFolder())
  // Nothing on standard output would mean that all is well.
  if (!catalogue) {
    throw new Fault('The settings of the site cannot be read, so nothing was looked at. See npm run validate')
  }
  const chosen = chooseSources(catalogue.datasets, operands)
  if ('refused' in chosen) return chosen
  const sources = await verifySources(chosen, createVisitor({ home: catalogue.site.url }))
  process.stdout.write(values.json ? `${JSON.stringify({ sources })}\n` : verifyMarkdown(sources))
  const unseen = chosen.length - sources.length
  process.stderr.write(`${countNow(sources)}. ${unseen} sources have no evidence yet.\n`)
  return sources.some(isNews) ? 'problems' : 'fine'
})
