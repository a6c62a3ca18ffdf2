import { defineCommand } from '#core/command/command.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { ID } from '#core/model/schema.ts'
import { didYouMean } from '#core/problem/closest.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { askCodes } from './code/ask-codes.ts'
import { agreementText, differencesText } from './code/agreement-text.ts'
import { openSheets } from './code/open-sheets.ts'
import { runCommand, type Outcome } from './run-command.ts'

const CODE = defineCommand({
  name: 'code',
  about:
    'Codes stances blind, for agreement between coders: shows the words of each position and the options of its issue, and ' +
    'neither stances nor other coders, in an order of the coder’s own. Without --coder it prints how far coders agree.',
  options: {
    coder: {
      kind: 'text',
      value: 'name',
      about: 'who codes, in small letters, digits and hyphens; passes of machines are pass-1, pass-2, ...',
    },
    issue: { kind: 'text', value: 'issue', about: 'of one issue only' },
    sheets: {
      kind: 'flag',
      about: 'writes sheets to be filled in with an editor and prints their paths, in place of asking',
    },
    differences: { kind: 'flag', about: 'lists each cell that two coders read in two ways, with file and line' },
  },
  oneOf: ['sheets', 'differences'],
  operands: { usage: '[comparison]', most: 1, about: 'all comparisons if left out' },
  variables: { PARLEY_CONTENT: 'codes in another content folder' },
  notes:
    'Files lie in <comparison>/coding/<coder>/<issue>.yaml. What is written is kept after each answer, so one can stop with ' +
    'Ctrl+C and go on later; what is filled in is never changed. Publish a stance only where its coders agree: npm run validate ' +
    'holds records against the files.',
  examples: [
    'npm run code -- harbour-talks --coder anna',
    'npm run -s code -- harbour-talks --coder pass-1 --sheets',
    'npm run -s code',
    'npm run -s code -- harbour-talks --differences',
  ],
})

await runCommand(CODE, async ({ values, operands: [comparison] }): Promise<Outcome> => {
  const { coder, issue, sheets, differences } = values
  if (coder !== undefined && !ID.test(coder)) {
    return { refused: `--coder is "${coder}", expected small letters a-z, digits and single hyphens.` }
  }
  if (sheets && coder === undefined) return { refused: '--sheets needs --coder: each coder has sheets of their own.' }
  const folder = existingContentFolder()
  const { catalogue, problems } = await readContent(folder)
  const datasets = catalogue?.datasets ?? []
  const wrong = wrongNames(datasets, comparison, issue)
  if (wrong !== null) return { refused: wrong }
  const asked = datasets.filter((dataset) => comparison === undefined || dataset.comparison.id === comparison)
  if (differences || coder === undefined) {
    process.stdout.write(asked.map(differences ? differencesText : agreementText).join(''))
    return 'fine'
  }
  const broken = problems.filter(({ file, severity }) => severity === 'error' && file.includes(`/coding/${coder}/`))
  for (const { file, line, message } of broken) process.stderr.write(`${file}:${line}: ${message}\n`)
  if (broken.length > 0) return 'problems'
  if (!sheets && !process.stdin.isTTY) {
    return { refused: 'Nobody can be asked here. --sheets writes sheets to be filled in.' }
  }
  const open = openSheets(folder, asked, coder, issue)
  if (sheets) {
    for (const { path } of open) process.stdout.write(`${path}\n`)
    return 'fine'
  }
  return askCodes(folder, open)
})

function wrongNames(datasets: readonly Dataset[], comparison?: string, issue?: string): string | null {
  const comparisons = datasets.map((dataset) => dataset.comparison.id)
  if (comparison !== undefined && !comparisons.includes(comparison)) {
    return `There is no comparison "${comparison}". ${didYouMean(comparison, comparisons, `Choose one of ${comparisons.join(', ')}.`)}`
  }
  const issues = datasets
    .filter((dataset) => comparison === undefined || dataset.comparison.id === comparison)
    .flatMap((dataset) => dataset.issues.map(({ id }) => id))
  return issue === undefined || issues.includes(issue)
    ? null
    : `There is no issue "${issue}". ${didYouMean(issue, issues, `Choose one of ${issues.join(', ')}.`)}`
}
