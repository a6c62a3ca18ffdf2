import type { RuleText } from '../../problem/rule-text.ts'

/** Which fields there are, and what they hold. */
export const FIELD_RULES = [
  {
    slug: 'unknown-field',
    severity: 'error',
    title: 'Every field is one that its record can have',
    why: 'A field under a misspelt key would not be shown, as if it had never been written.',
    example: {
      wrong:
        '# gaps/truce-north.md\nsearched: 2025-01-31\nwhere: "Its website, in English"\nby: "coder-a"\nwher: "Press"',
      right:
        '# gaps/truce-north.md\nsearched: 2025-01-31\nwhere: "Its website and the press, in English"\nby: "coder-a"',
    },
  },
  {
    slug: 'missing-field',
    severity: 'error',
    title: 'Every field that is required is there',
    why: 'A statement without its date or its source cannot be checked by anybody.',
    example: {
      wrong: '# gaps/truce-north.md\nsearched: 2025-01-31\nby: "coder-a"',
      right: '# gaps/truce-north.md\nsearched: 2025-01-31\nwhere: "Its website, in English"\nby: "coder-a"',
    },
  },
  {
    slug: 'field-value',
    severity: 'error',
    title: 'Every field holds the sort of value that it is for',
    why: 'Dates are put in order, addresses are linked and names are looked up. A value of another sort would lead to a wrong order, a dead link or nothing.',
    example: {
      wrong: '# gaps/truce-north.md\nsearched: 2025-02-31\nwhere: "Its website, in English"\nby: "coder-a"',
      right: '# gaps/truce-north.md\nsearched: 2025-02-28\nwhere: "Its website, in English"\nby: "coder-a"',
    },
  },
  {
    slug: 'field-choice',
    severity: 'error',
    title: 'Where a field has a fixed list of words, its value is one of them',
    why: 'These words decide how a statement is compared. One that is not in the list could be compared with nothing.',
    example: {
      wrong: '# parties/north.md\nname: "North"\nkind: stat\nrole: principal',
      right: '# parties/north.md\nname: "North"\nkind: state\nrole: principal',
    },
  },
] as const satisfies readonly RuleText[]
