import type { RuleText } from '../../problem/rule-text.ts'

/** How fields are written. */
export const YAML_RULES = [
  {
    slug: 'yaml-syntax',
    severity: 'error',
    title: 'Fields can be read',
    why: 'A colon followed by a blank, a quotation mark that is not closed or a tab change where a text ends. Text in double quotes on one line is always safe.',
    example: {
      wrong: '# issues/truce.md\ntitle: Ceasefire: phase one',
      right: '# issues/truce.md\ntitle: "Ceasefire: phase one"',
    },
  },
  {
    slug: 'yaml-map',
    severity: 'error',
    title: 'A record consists of fields, each written key: value',
    why: 'Words without a key belong to no field, so they would not be shown anywhere.',
    example: { wrong: '# issues/truce.md\n- Ceasefire', right: '# issues/truce.md\ntitle: "Ceasefire"' },
  },
  {
    slug: 'yaml-comment',
    severity: 'error',
    title: 'No comment stands behind a value',
    why: 'Outside of quotation marks everything after " #" is a comment and would be lost, which nobody means who writes "clause # 5".',
    example: {
      wrong: '# issues/truce.md\ntitle: Clause # 5',
      right: '# issues/truce.md\ntitle: "Clause # 5"',
    },
  },
  {
    slug: 'yaml-feature',
    severity: 'error',
    title: 'Fields use only keys, values, lists and groups',
    why: 'References, labels and types of YAML let a short text stand for a huge or a different one. Who reads the file must see what is shown.',
    example: {
      wrong: '# issues/truce.md\ntitle: !important Ceasefire',
      right: '# issues/truce.md\ntitle: "!important Ceasefire"',
    },
  },
  {
    slug: 'yaml-number',
    severity: 'error',
    title: 'A number is written the way it is shown',
    why: 'YAML reads 007 as 7, 0x7E8 as 2024 and 1.50 as 1.5. What stands in the file would not be what is shown.',
    example: {
      wrong: '# issues/truce.md\nkeywords:\n  - 007',
      right: '# issues/truce.md\nkeywords:\n  - "007"',
    },
  },
  {
    slug: 'duplicate-field',
    severity: 'error',
    title: 'No field is given twice',
    why: 'Only one of the two could be shown, and nobody would know which one was meant.',
    example: {
      wrong: '# issues/truce.md\ntitle: "Ceasefire"\ntitle: "Truce"',
      right: '# issues/truce.md\ntitle: "Ceasefire"',
    },
  },
] as const satisfies readonly RuleText[]
