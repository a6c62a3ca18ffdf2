import type { RuleText } from '../../problem/rule-text.ts'

/** What text may not hide. */
export const TEXT_RULES = [
  {
    slug: 'hidden-character',
    severity: 'error',
    title: 'Text has no characters that a reader cannot see',
    why: 'Such characters can turn the order of words around or hide some, so that a page shows something else than what was checked.',
    example: {
      wrong: '# gaps/truce-north.md\nsearched: 2025-01-31\nwhere: "Its web\\u200Bsite, in English"\nby: "coder-a"',
      right: '# gaps/truce-north.md\nsearched: 2025-01-31\nwhere: "Its website, in English"\nby: "coder-a"',
    },
  },
  {
    slug: 'not-nfc',
    severity: 'error',
    title: 'A letter with an accent is one character',
    why: 'The same word can be stored in two ways that look alike. A search for the one would not find the other.',
    example: {
      wrong: '# gaps/truce-north.md\nsearched: 2025-01-31\nwhere: "Caf\\u0065\\u0301 talks"\nby: "coder-a"',
      right: '# gaps/truce-north.md\nsearched: 2025-01-31\nwhere: "Café talks"\nby: "coder-a"',
    },
  },
  {
    slug: 'mixed-scripts',
    severity: 'error',
    title: 'No name mixes letters of the Latin alphabet with Cyrillic or Greek ones within a word',
    why: 'Such a name looks like another one and is found by no search. It is mostly a slip of the keyboard, and sometimes a deceit.',
    example: {
      wrong: '# parties/north.md\nname: "N\\u043Erth"\nkind: state\nrole: principal',
      right: '# parties/north.md\nname: "North"\nkind: state\nrole: principal',
    },
  },
] as const satisfies readonly RuleText[]
