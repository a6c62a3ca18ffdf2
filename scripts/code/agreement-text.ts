import { agreementsOf, type Agreement } from '#core/coding/agreement.ts'
import { codingState } from '#core/coding/coders.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { printable } from '#core/report/report.ts'
import { codingWords } from '#site/coding-words.ts'

/** How far each two coders of a comparison agree, as text. */
export function agreementText(dataset: Dataset): string {
  const agreements = agreementsOf(dataset)
  const lines = agreements.length === 0 ? [codingWords.noAgreement] : agreements.map(line)
  const state = codingState(dataset)
  return [
    `${dataset.comparison.id}: ${codingWords.coded(state.coded, state.codedTwice, state.positions)}`,
    ...lines.map((text) => `  ${text}`),
    ...(state.hasPerson ? [] : [`  ${codingWords.noPerson}`]),
    '',
  ].join('\n')
}

function line({ coders: [a, b], cells, positions, agreed, withStance, agreedWithStance, kappa }: Agreement): string {
  const figures = `${agreed} of ${cells} cells alike (${positions} positions), kappa ${codingWords.kappa(kappa)}`
  return `${a}, ${b}: ${figures}; of those in which either reads a stance ${agreedWithStance} of ${withStance}`
}

/** Each cell that two coders read in two ways: both files with the line, then the record that an editor looks at. */
export function differencesText(dataset: Dataset): string {
  return agreementsOf(dataset)
    .flatMap(({ coders, differences }) =>
      differences.flatMap(({ position, option, codes, places }) => {
        const record = dataset.positionById.get(position)
        const published = record?.stances[option] ?? 'no-stance'
        return [
          `${position} ${option}: published ${published} (${record?.file ?? ''})`,
          ...coders.map((coder, at) => `  ${places[at]?.file}:${places[at]?.line}: ${coder} reads ${codes[at]}`),
        ].map(printable)
      }),
    )
    .map((text) => `${text}\n`)
    .join('')
}
