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
    comparison: 'A comparison: what is compared, with its parties and issues',
    draft: 'A text on the table, clause by clause',
  } satisfies Record<RecordType, string>,
  comparison: 'Comparison',
  issue: 'Issue',
  party: 'Party',
  name: 'Name of the file',
  folder: 'Name of the folder',
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
  newRecord: {
    source: {
      one: 'A source that is not listed yet …',
      titled: (title: string) => `New: ${title === '' ? 'the source below' : title}`,
      fields: 'The new source',
    },
    party: {
      one: 'A new party …',
      titled: (title: string) => `New: ${title === '' ? 'the party below' : title}`,
      fields: 'The new party',
    },
    issue: {
      one: 'A new issue …',
      titled: (title: string) => `New: ${title === '' ? 'the issue below' : title}`,
      fields: 'The new issue',
    },
  },
  asWhole: 'Yes, as a whole',
  loading: 'The form is loading …',
  loadingRecords: 'The records of the comparison are loading …',
  failed:
    'The form could not be loaded: it needs the records, to check what you write. Reload the page to try again, or copy one of the templates below.',
  failedRecords:
    'The records of that comparison could not be loaded, so the form stays where it was, with what you wrote. Choose again to try again.',
  unchecked: {
    heading: 'Not all of it is checked yet',
    body: 'The text below the fields is being checked …',
    bodyFailed:
      'What checks the text below the fields could not be loaded, so it is not checked here; it will be once it is proposed. Reload the page to try again.',
    nearFailed:
      'What looks for records that are near to this one could not be loaded, so it may be there already. Reload the page to try again.',
  },
  summary: 'Go to what is left, and to sending',
  drafts: {
    restored: 'What you wrote here before is back. It is kept in this browser only.',
    kept: 'What you write is kept in this browser, and nowhere else, until you throw it away.',
    notKept: 'This browser keeps nothing of what you write. Before you leave or reload this page, copy or download it.',
    discard: 'Throw it away and begin anew',
    discarded: 'It is thrown away.',
    undo: 'Bring it back',
    others: 'You have not finished these yet:',
    untitled: (type: string) => `Without a title yet: ${type}`,
    correctionOf: (title: string) => `Correction: ${title}`,
  },
  correction: {
    about: 'You are correcting:',
    onlyChanged: 'Change what is wrong. Only the fields that you change are sent; all others stay as they are.',
    notOverwritten:
      'If the party has said something else since, that is a statement of its own: add it as a new position, which names this one under “Supersedes”.',
    unshown: 'These fields hold more than the form can show; they stay as they are unless you fill them in:',
    note: 'What was wrong, and what is right now',
    noteHint: 'One sentence. It is printed on the page of the record, for those who read it as it was.',
    addition: 'Nothing was wrong: this only adds something',
    missing: 'There is no record under this address, so you begin with a new one.',
    changes: 'What you change',
    was: 'Was',
    now: 'Is to be',
    nothing: 'nothing',
  },
  preview: 'Preview',
  previewNote: 'And its cell, with what is there already:',
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
} as const
