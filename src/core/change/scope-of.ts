import type { ComparisonChanges } from './change.ts'
import type { FileChange } from './compare-files.ts'

/** A file outside of the content folder that came, went or is another one. */
export type OutsideFile = { readonly file: string; readonly change: FileChange['change'] }

/** What a proposal changes beside what the records say. Each of these decides what is checked, shown or run. */
export const RULE_KINDS = [
  ...['workflows', 'reviewers', 'checks', 'packages', 'settings', 'loaded terms and word lists', 'acceptances'],
  ...['code', 'other files'],
] as const satisfies readonly string[]

export type RuleKind =
  | 'workflows'
  | 'reviewers'
  | 'checks'
  | 'packages'
  | 'settings'
  | 'loaded terms and word lists'
  | 'acceptances'
  | 'code'
  | 'other files'

/** The places that change what holds, by their kind, in the order in which a reviewer wants to hear of them. */
export type Scope = ReadonlyMap<RuleKind, readonly string[]>

/** What of a change is more than records: empty where it is records only. */
export function scopeOf(
  all: readonly ComparisonChanges[],
  files: readonly FileChange[],
  outside: readonly OutsideFile[],
): Scope {
  const places = [
    ...outside.map(({ file }) => [kindOfOutside(file), file] as const),
    // Words in another language are words, as those of records are.
    ...files
      .filter(({ isTranslation }) => !isTranslation)
      .map(({ file }) => [file === 'site.yaml' ? 'settings' : 'other files', file] as const),
    ...all.flatMap(({ comparison, changes }) =>
      changes.flatMap((change): (readonly [RuleKind, string])[] => {
        if (change.kind === 'accepted') return [['acceptances', `${change.record.file} (${change.rule})`]]
        if (!('path' in change) || change.record.type !== 'comparison' || !RULE_FIELDS.has(String(change.path[0])))
          return []
        return [['loaded terms and word lists', `${comparison}/comparison.md (${change.path.join('.')})`]]
      }),
    ),
  ]
  const found = Map.groupBy(places, ([kind]) => kind)
  return new Map(
    RULE_KINDS.flatMap((kind) => {
      const named = [...new Set((found.get(kind) ?? []).map(([, place]) => place))]
      return named.length > 0 ? [[kind, named]] : []
    }),
  )
}

/** The fields of a comparison by which its checks, its search and its answers go. */
export const RULE_FIELDS: ReadonlySet<string> = new Set(['loaded_terms', 'synonyms', 'scale'])

const OUTSIDE: readonly (readonly [RegExp, RuleKind])[] = [
  [/^\.(?:github\/workflows|github\/actions|ci|gitlab-ci)|^\.(?:woodpecker|forgejo)/, 'workflows'],
  [/(?:^|\/)CODEOWNERS$|^\.github\/(?:REVIEWING|SECURITY|labels)/, 'reviewers'],
  [/(?:^|\/)(?:package(?:-lock)?\.json|\.npmrc|\.nvmrc)$/, 'packages'],
  [/(?:^|\/)wordings\//, 'loaded terms and word lists'],
  [/^src\/core\/(?:check|parse|change|report|model)\//, 'checks'],
  [/^(?:src|scripts|public|\.config)\/|^(?:astro\.config|tsconfig)/, 'code'],
]

function kindOfOutside(file: string): RuleKind {
  return OUTSIDE.find(([pattern]) => pattern.test(file))?.[1] ?? 'other files'
}
