import type { RuleGroup } from '#core/check/rule-groups.ts'
import type { Severity } from '#core/model/problem.ts'

/** The words around the help pages of rules; what a rule asks for and why is told by the rule itself. */
export const problemWords = {
  title: 'What the check asks for',
  description: 'Every rule that records of this site are held to, with its reason, a wrong and a right example.',
  lede: 'Each record is held to these rules before it is shown. An error stops the site from being built; a warning asks a person to look.',
  descriptionOf: (title: string) => `${title}. Why, and how to mend it.`,
  groups: {
    file: 'Files and their names',
    writing: 'How fields are written',
    fields: 'What fields hold',
    characters: 'Characters',
    body: 'The text below the fields',
    records: 'Records and how they fit together',
    neutrality: 'Neutral words, outside of quotations',
    site: 'The settings of the site',
    acceptance: 'Accepted warnings, and the check itself',
  } satisfies Record<RuleGroup, string>,
  severity: { error: 'Error', warning: 'Warning' } satisfies Record<Severity, string>,
  meaning: {
    error: 'The site is not built before it is mended.',
    warning: 'The site is built all the same. Mend it, or accept it in place with a reason.',
  } satisfies Record<Severity, string>,
  name: 'Name of the rule',
  wrong: 'Wrong',
  right: 'Right',
  exampleNote: 'Only the lines that matter; marked lines are those that differ.',
  accept: 'If the record is right as it is',
  acceptNote:
    'Add these lines to its fields. The reason is read by whoever reviews it, and the check says so once the acceptance is no longer needed.',
  acceptReason: 'Why it is right here, in a sentence.',
  all: 'All rules',
} as const
