import type { RecordType } from '#core/model/record.ts'

/** The words of the page on which records are written, and of the links that lead there. Hints come from the guide. */
export const composeWords = {
  title: 'Contribute',
  lede: 'Add a statement, a source or another record. You need no account to write it, and nothing leaves this page until you send it.',
  description: 'Write a record in a form that checks it as you type, and propose it.',
  form: 'Write a record',
  formNote: 'Fields marked “required” have to be filled in. What is wrong is said below the field, and how to mend it.',
  withoutScript: 'The form needs JavaScript. Without it, copy one of the templates below into a new file.',
  templates: 'Templates',
  templatesNote: 'Copy a template into a new file, replace what is there, and delete what you do not need.',
  newFile: 'Open a new file in the repository',
  rules: 'What the check asks for',
  type: 'What do you want to add?',
  types: {
    position: 'A position: what a party said on an issue',
    source: 'A source: where something was said',
    claim: 'A claim, with its responses',
    gap: 'A gap: looked for, and nothing found',
    round: 'A round of talks',
    party: 'A party',
    issue: 'An issue',
    draft: 'A text on the table, clause by clause',
  } satisfies Record<Exclude<RecordType, 'comparison'>, string>,
  comparison: 'Comparison',
  issue: 'Issue',
  party: 'Party',
  name: 'Name of the file',
  nameNote: 'May stay empty: a name is made of the title.',
  wordNote: 'May stay empty. A word to tell two statements of one day apart.',
  body: 'Text below the fields',
  bodyNote: 'Context in neutral words, if there is any. Paragraphs, lists and links; no headings, pictures or HTML.',
  required: 'required',
  choose: 'Choose …',
  more: 'More fields',
  add: 'Add one',
  item: (number: number) => `Number ${number}`,
  noRows: 'The issue lists no options, so there is nothing to code.',
  newSource: 'A source that is not listed yet …',
  newSourceTitled: (title: string) => `New: ${title === '' ? 'the source below' : title}`,
  newSourceFields: 'The new source',
  asWhole: 'Yes, as a whole',
  failed:
    'The records could not be loaded. Without them the form can not check what you write; reload the page to try again.',
  preview: 'Preview',
  previewNote: 'And its cell, with what is there already:',
  notReady: 'The link for proposing it appears as soon as nothing is left to fill in or to mend.',
  problems: (errors: number, warnings: number, empty: number) =>
    errors + warnings + empty === 0
      ? 'Nothing to mend: this passes the check.'
      : [
          empty === 0 ? '' : empty === 1 ? '1 field to fill in' : `${empty} fields to fill in`,
          errors === 0 ? '' : errors === 1 ? '1 thing to mend' : `${errors} things to mend`,
          warnings === 0 ? '' : warnings === 1 ? '1 thing to look at' : `${warnings} things to look at`,
        ]
          .filter(Boolean)
          .join(', '),
  stillEmpty: 'Still empty:',
  fillIn: 'Fill this in.',
  near: 'Perhaps it is there already',
  text: 'The file',
  open: 'Open as a pull request',
  openNote:
    'GitHub opens with the file filled in and makes a copy of the repository for you; you need an account there. Press “Commit changes” and then “Create pull request”.',
  severalFiles: (count: number) =>
    `It takes changes to ${count === 2 ? 'two' : count} files. They can go into one pull request:`,
  openFirst: 'Open the first file as a pull request',
  branch: 'Paste the address of its branch',
  branchNote:
    'On the page of your pull request, open the branch named behind “from”. That page has an address like https://github.com/you/repository/tree/patch-1.',
  branchWrong: 'Expected the address of a branch on GitHub: it has /tree/ in it.',
  openNext: 'Add the next file to it',
  nextNote: 'Press “Commit changes”; the file joins your pull request.',
  nextOnce: 'The link for the next file appears here.',
  listIt: (id: string, field: string, file: string) =>
    `Add “${id}” to the list “${field}” in ${file}, in the place it should have, and press “Commit changes”.`,
  openListing: 'Open that file',
  tooLong: 'The text is too long for a link. Copy it, open the new file and paste it there.',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'The text is selected; copy it with the keyboard.',
  download: 'Download',
  elsewhere: 'This site names no repository. Copy or download the file and send it to the publisher.',
  suggest: {
    title: 'Suggest a change',
    edit: 'Edit this record',
    mistake: 'Report a mistake',
    position: 'Propose another position',
    missing: 'Propose a statement, with its source',
    deadLink: 'Report a dead link',
    otherView: 'Give the other side’s view',
  },
} as const

export type ComposeType = keyof typeof composeWords.types
