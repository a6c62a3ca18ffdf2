import { defineCommand } from '#core/command/command.ts'
import { isDay } from '#core/model/date.ts'
import { printable } from '#core/report/report.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { privateFile } from '#disk/private-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { createArchive } from '#web/ask-archive.ts'
import { ROBOT } from '#web/robots.ts'
import { createVisitor } from '#web/visitor.ts'
import { warcRecord } from '#web/warc.ts'
import { capturedText } from './evidence/captured-text.ts'
import { captureSources, type Captured } from './evidence/capture-sources.ts'
import { chooseSources } from './evidence/choose-sources.ts'
import { runCommand, type Outcome } from './run-command.ts'

const CAPTURE = defineCommand({
  name: 'capture',
  about:
    'Fetches sources, finds in each what records quote from it, and writes down what was found and when, as evidence/<source>.yaml ' +
    'of its comparison. Without names: those of which nothing was seen yet.',
  options: {
    again: { kind: 'flag', about: 'without names: every source, also those seen before' },
    archive: { kind: 'flag', about: 'asks the public archive for a copy of each, and writes down where it lies' },
    warc: {
      kind: 'text',
      value: 'folder',
      about: 'keeps all that came in a WARC file there; never in a folder that is published',
    },
    day: { kind: 'text', value: 'day', about: 'the day to write down, YYYY-MM-DD; today if left out' },
    json: { kind: 'flag', about: 'prints one JSON object instead of lines' },
  },
  operands: { usage: '[source...]', about: '<source> or <comparison>/<source>: the name of its file without .md' },
  variables: { PARLEY_CONTENT: 'reads and writes another content folder' },
  notes:
    'Each page is fetched once, one request at a time for each host with pauses, as robots.txt allows, at most 15 MB in 30 seconds, and ' +
    'from public addresses only. Nothing of a page is run. What no longer stands in its source keeps the day on which it last did.',
  examples: ['npm run capture -- 2025-06-02-memorandum', 'npm run capture -- --again --archive'],
})

await runCommand(CAPTURE, async ({ values, operands }): Promise<Outcome> => {
  const { day = new Date().toISOString().slice(0, 10) } = values
  if (!isDay(day)) return { refused: `--day ${printable(day)} is no day. Write it YYYY-MM-DD.` }
  const folder = existingContentFolder()
  const { catalogue } = await readContent(folder)
  if (!catalogue) {
    process.stderr.write('The settings of the site cannot be read; npm run validate tells why.\n')
    return 'problems'
  }
  const chosen = chooseSources(catalogue.datasets, operands)
  if ('refused' in chosen) return chosen
  const wanted = operands.length > 0 || values.again ? chosen : chosen.filter(({ before }) => !before)
  const home = catalogue.site.url
  const keep = values.warc === undefined ? null : privateFile(values.warc, `capture-${stamp()}.warc`)
  const captured = await captureSources(wanted, {
    ...{ folder, day },
    visit: createVisitor({
      home,
      ...(keep ? { onAnswer: (url, answer) => keep(warcRecord(url, answer, new Date())) } : {}),
    }),
    askArchive: values.archive ? createArchive(`${ROBOT}/1.0 (+${home})`) : null,
  })
  process.stdout.write(values.json ? `${JSON.stringify({ captured })}\n` : capturedText(captured))
  return captured.every(isWhole) ? 'fine' : 'problems'
})

function isWhole({ notRead, quotations }: Captured): boolean {
  return !notRead && quotations.every(({ found }) => found === 'exact')
}

function stamp(): string {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14)
}
