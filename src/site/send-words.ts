import type { Forge } from '#core/model/forge.ts'

/** How each forge is called where it is meant; of one that many run themselves the host is named. */
export function forgeName(forge: Forge, repository: string): string {
  const { hostname } = new URL(repository)
  if (forge === 'github' && hostname === 'github.com') return 'GitHub'
  if (forge === 'gitlab' && hostname === 'gitlab.com') return 'GitLab'
  return hostname === 'codeberg.org' ? 'Codeberg' : hostname
}

/** What each forge calls a proposal, and what one presses there. */
const PROPOSAL = {
  github: 'pull request',
  gitlab: 'merge request',
  forgejo: 'pull request',
} as const satisfies Record<Forge, string>

const PRESS = {
  github: 'Press “Commit changes” and then “Create pull request”.',
  gitlab: 'Press “Commit changes”, and leave “Create a merge request” ticked.',
  forgejo: 'Choose “Create a new branch for this commit and start a pull request”, and press “Propose file change”.',
} as const satisfies Record<Forge, string>

const COPY = {
  github: 'It makes a copy of the repository for you',
  gitlab: 'If it asks for it, let it make a copy (“Fork”) of the project for you',
  forgejo: 'If you may not write to the repository, make a copy of it first (“Fork”), and paste its address below',
} as const satisfies Record<Forge, string>

/** The words by which what was written is handed over: as a proposal in a repository, by mail, or as a file. */
export const sendWords = {
  notReady: 'The ways to send it appear as soon as nothing is left to fill in or to mend.',
  unchanged: 'Nothing is changed yet. The ways to send it appear once something is.',
  open: (forge: Forge) => `Open as a ${PROPOSAL[forge]}`,
  openNote: (forge: Forge, name: string) =>
    `${name} opens with the file filled in; you need an account there. ${COPY[forge]}. ${PRESS[forge]}`,
  tooLong: 'The text is too long for a link. Copy it, open the new file and paste it there.',
  editNote: (forge: Forge, name: string) =>
    `Copy the new text, open the file on ${name}, where you need an account, and put the text in place of the old one. ${PRESS[forge]}`,
  openEdit: 'Open the file to change it',
  severalFiles: (count: number, forge: Forge) =>
    `It takes changes to ${count === 2 ? 'two' : count} files. They can go into one ${PROPOSAL[forge]}. You may leave this page in between: what is done is kept.`,
  openFirst: (forge: Forge) => `Open the first file as a ${PROPOSAL[forge]}`,
  branch: 'Paste the address of its branch',
  branchNote: (forge: Forge, example: string) =>
    `So that the next file joins the first. Once it is committed, ${
      forge === 'gitlab' ? 'the page for the merge request' : 'the page you are on, or the branch named behind “from”,'
    } has an address that will do; so has the page of the branch, such as ${example}`,
  branchWrong: {
    'no-address': 'This is no web address. Copy the whole address from the browser; it begins with https://.',
    elsewhere: 'This is an address of another site, expected one of the site that holds the repository.',
    request:
      'This is the page of the proposal. Open the branch that is named on it, and paste the address of that page.',
    'no-branch':
      'This address names no branch. Open the branch that holds the first file, and paste the address of that page.',
  },
  branchIs: (branch: string) => `The next file goes into the branch “${branch}”.`,
  openNext: 'Add the next file to it',
  nextNote: 'Press “Commit changes”; the file joins your proposal.',
  nextOnce: 'The link for the next file appears here.',
  opened: 'Opened',
  openedThen: 'Opened, but changed here since',
  listIt: (id: string, field: string, file: string) =>
    `Add “${id}” to the list “${field}” in ${file}, in the place it should have, and press “Commit changes”.`,
  listItToo: (id: string, field: string, file: string) =>
    `Say too that “${id}” belongs into the list “${field}” in ${file}, and in which place.`,
  openListing: 'Open that file',
  patch: 'All files in one go',
  patchNote: (name: string) =>
    `Copy the changes, open the page on ${name} that takes them, paste them there and start a pull request. You need an account, and a copy of the repository if you may not write to it.`,
  copyPatch: 'Copy all changes',
  openPatch: 'Open the page that takes them',
  downloadAll: 'Download all files (ZIP)',
  openUpload: 'Open the page that takes the folder',
  uploadNote:
    'Unpack the files, and drop the folder “content” on that page. Below it, choose to commit directly to your branch and press “Commit changes”: all files join your proposal.',
  copied: 'Copied',
  selected: 'The text is selected; copy it with the keyboard.',
  mail: 'Send by mail',
  mailNote: (contact: string) => `Your mail program opens with a mail to ${contact}. You need no account.`,
  mailLong: (contact: string) =>
    `The text is too long to be handed to a mail program. Copy it, open a mail to ${contact} and paste it there.`,
  copyAll: 'Copy all of it',
  openMail: 'Open a mail',
  contact: 'Send it to the publisher',
  contactNote: 'Copy or download it, and send it by way of this page of the publisher’s:',
  elsewhere:
    'How to propose a file there is not known here. Copy or download it, and add it to the folder “content” of this repository:',
  nobody:
    'This site says neither where its files are kept nor how its publisher is reached. Copy or download what you wrote, so that it is not lost.',
  subject: (file: string) => `Proposal: ${file}`,
  subjectSeveral: (count: number) => `Proposal: ${count} positions`,
  subjectCorrection: (file: string) => `Correction: ${file}`,
  copy: 'Copy',
  download: 'Download',
} as const
