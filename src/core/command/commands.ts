/**
 * Every command with what it does in a few words, in the order in which `parley` lists them. Each is a file of `scripts/` and a script
 * of package.json, here and in the folder of whoever installs the package: a test holds that none is forgotten.
 */
export const COMMANDS = {
  start: 'build, then serve and print the address',
  dev: 'pages that follow the files while one writes',
  build: 'write the site',
  preview: 'serve what was written',
  new: 'write a record, a whole comparison, or the folder of a new site',
  import: 'take positions from a table',
  move: 'rename, merge or split records, with all that names them',
  validate: 'check the content',
  report: 'say what a change means',
  export: 'write the records as open data, or the settings of a web server',
  code: 'code stances blind',
  capture: 'find what is quoted in each source, and write down what was seen',
  verify: 'look whether what was seen is still there',
  release: 'write a dated bundle of everything, or check one',
  addresses: 'note what is published',
  links: 'open the address of every source',
  aging: 'list what has grown old',
  upgrade: 'bring the content to the form that this version reads',
} as const

export type CommandName = keyof typeof COMMANDS

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
