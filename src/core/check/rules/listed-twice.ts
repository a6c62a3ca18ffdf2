import type { Dataset } from '../../model/dataset.ts'
import type { FieldPath } from '../../model/field-path.ts'
import type { AnyRecord, Comparison, Position } from '../../model/record.ts'
import type { Rule } from '../rule.ts'

/** Finds what stands twice in a list in which each has its place: parties, issues, options, alternatives, translations. */
export const listedTwice: Rule = {
  slug: 'listed-twice',
  severity: 'error',
  title: 'Each party, issue, option, alternative and translation is listed once',
  why: 'A list gives each of them its place in the table. Listed twice, it would have two, and an option would have two meanings.',
  example: {
    wrong: '# comparison.md\nparties: [north, south, east, north]',
    right: '# comparison.md\nparties: [north, south, east]',
  },
  check: (dataset) =>
    lists(dataset).flatMap(({ record, entries }) => {
      const firsts = new Map<string, FieldPath>()
      return entries.flatMap(({ id, path }) => {
        const first = firsts.get(id)
        if (first) {
          const message = `found "${id}" a second time, expected it once`
          return { record, path, message, fix: 'Remove one of the two.', related: [{ record, path: first }] }
        }
        firsts.set(id, path)
        return []
      })
    }),
}

type Entry = { readonly id: string; readonly path: FieldPath }
type List = { readonly record: AnyRecord; readonly entries: readonly Entry[] }

function lists(dataset: Dataset): List[] {
  const { comparison, issues, sources, positions } = dataset
  return [
    { record: comparison, entries: comparison.parties.map((id, at) => ({ id, path: ['parties', at] })) },
    { record: comparison, entries: listedIssues(comparison) },
    ...issues.map((record) => ({
      record,
      entries: record.options.map(({ id }, at) => ({ id, path: ['options', at, 'id'] })),
    })),
    ...sources.map((record) => ({
      record,
      entries: Array.isArray(record.package)
        ? record.package.map(({ id }, at) => ({ id, path: ['package', at, 'id'] }))
        : [],
    })),
    ...positions.map((record) => ({
      record,
      entries: record.supersedes.map((id, at) => ({ id, path: ['supersedes', at] })),
    })),
    ...positions.map((record) => ({ record, entries: translationsOf(record) })),
  ]
}

/** The same words by the same translator; two translators may well put something alike. */
function translationsOf({ translation, translations }: Position): Entry[] {
  const all = [
    ...(translation ? [{ ...translation, path: ['translation'] }] : []),
    ...translations.map((one, at) => ({ ...one, path: ['translations', at] })),
  ]
  return all.map(({ text, lang, by, path }) => ({ id: `${text} (${lang}, ${by})`, path }))
}

function listedIssues(comparison: Comparison): Entry[] {
  return comparison.issues.flatMap((entry, at) =>
    typeof entry === 'string'
      ? { id: entry, path: ['issues', at] }
      : entry.issues.map((id, n) => ({ id, path: ['issues', at, 'issues', n] })),
  )
}
