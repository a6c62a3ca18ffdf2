import { agreementsOf, differingCells, type Agreement } from '#core/coding/agreement.ts'
import { codingState } from '#core/coding/coders.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { printable } from '#core/report/report.ts'
import { codingWords } from '#site/coding-words.ts'
import { formatHundredths } from '#site/numbers.ts'

/** How far each two coders of a comparison agree, as text. */
export function agreementText(dataset: Dataset): string {
  const agreements = agreementsOf(dataset)
  const state = codingState(dataset)
  return [
    `${dataset.comparison.id}: ${codingWords.coded(state.coded, state.codedTwice, state.positions)}`,
    ...(agreements.length === 0 ? [codingWords.noAgreement] : agreements.map(line)).map((text) => `  ${text}`),
    ...(state.hasPerson ? [] : [`  ${codingWords.noPerson}`]),
    '',
  ].join('\n')
}

function line({ coders: [a, b], cells, positions, agreed, withStance, agreedWithStance, kappa }: Agreement): string {
  const figures = `${agreed} of ${cells} cells alike (${positions} positions), kappa ${kappa === null ? codingWords.noKappa : formatHundredths(kappa)}`
  return `${a}, ${b}: ${figures}; of those in which either reads a stance ${agreedWithStance} of ${withStance}`
}

/** Each cell that its coders do not read alike: the record that an editor looks at, then each coder's file and line. */
export function differencesText(dataset: Dataset): string {
  return differingCells(dataset)
    .flatMap(({ position, option, readings, published }) => [
      `${dataset.positionById.get(position)?.file ?? position} ${option}: published ${published}`,
      ...readings.map(({ coder, code, file, line: at }) => `  ${file}:${at}: ${coder} reads ${code}`),
    ])
    .map((text) => `${printable(text)}\n`)
    .join('')
}
