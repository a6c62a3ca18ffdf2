import { expect, test } from 'vitest'
import type { Proposal } from '#compose/compose-proposal.ts'
import type { Composed } from '#compose/compose-record.ts'
import { markOf } from '#compose/drafts.ts'
import { linksIn, textOf, textsIn } from '#tests/text-of.ts'
import { LISTED, sendMarkup, type Sending } from './send-markup.ts'

const file = (name: string, more: Partial<Composed> = {}): Composed => ({
  ...{
    file: `talks/${name}.md`,
    text: `---\nname: ${name}\n---\n`,
    problems: [],
    record: null,
    changes: null,
    ...more,
  },
})
const proposal = (files: readonly Composed[], more: Partial<Proposal> = {}): Proposal => ({
  ...{ record: files.at(-1)!, files, problems: [], listing: null, isReady: true, ...more },
})
const one = proposal([file('a')])
const two = proposal([file('sources/s'), file('positions/p')])
const changed = proposal([file('a', { changes: [{ key: 'name', before: 'name: x', after: 'name: a' }] })])

const github = { repository: 'https://github.com/a/b', branch: 'main' }
const gitlab = { repository: 'https://gitlab.com/a/b', branch: 'main' }
const codeberg = { repository: 'https://codeberg.org/a/b', branch: 'main' }
const mail = { branch: 'main', contact: 'editors@example.org' }

function sent(of: Proposal, site: Sending['site'], more: Partial<Sending> = {}) {
  const markup = sendMarkup({ proposal: of, site, branch: '', sent: {}, ...more })
  return {
    text: textOf(markup),
    links: linksIn(markup),
    items: textsIn(markup, 'li'),
    buttons: textsIn(markup, 'button'),
  }
}

test('a file opens filled in, on whichever forge the repository is', () => {
  expect(sent(one, github).links['Open as a pull request']).toContain('https://github.com/a/b/new/main?filename=')
  expect(sent(one, gitlab).links['Open as a merge request']).toContain('https://gitlab.com/a/b/-/new/main?file_name=')
  const own = sent(one, codeberg)
  expect(own.links['Open as a pull request']).toContain('https://codeberg.org/a/b/_new/main?filename=')
  expect(own.text).toContain('Codeberg opens with the file filled in')
  expect(own.text).not.toContain('names no repository')
})

test('on Codeberg several files go in one patch, also into somebody’s own copy', () => {
  const { links, buttons } = sent(two, codeberg, { branch: 'https://codeberg.org/you/b' })
  expect(buttons).toContain('Copy all changes')
  expect(links['Open the page that takes them']).toBe('https://codeberg.org/you/b/_diffpatch/main')
  expect(links['Open the first file as a pull request']).toContain('https://codeberg.org/you/b/_new/main?')
})

test('elsewhere they go step by step, each marked by itself once it was opened', () => {
  const branch = 'https://github.com/you/b/tree/patch-1'
  const opened = { 'talks/sources/s.md': markOf(two.files[0]!.text) }
  const { items } = sent(two, github, { sent: opened, branch })
  expect(items[0]).toContain('Opened')
  expect(items[1]).toContain('The next file goes into the branch “patch-1”')
  expect(items[2]).not.toContain('Opened')
  expect(sent(two, github, { sent: { 'talks/sources/s.md': '1-x' } }).items[0]).toContain('changed here since')
  const listing = { file: 'talks/comparison.md', field: 'parties', id: 'a' } as const
  const listed = sent({ ...one, listing }, gitlab, {
    sent: { [LISTED]: 'a' },
    branch: 'https://gitlab.com/you/b/-/tree/x',
  })
  expect(listed.items[2]).toContain('Open that file Opened')
  expect(listed.links['Open that file']).toBe('https://gitlab.com/you/b/-/edit/x/content/talks/comparison.md')
})

test('many files go in few steps where a folder can be dropped, and are taken along as one', () => {
  const many = proposal(Array.from({ length: 9 }, (_, at) => file(`positions/p${at}`)))
  const branch = 'https://github.com/you/b/tree/patch-1'
  const onGithub = sent(many, github, { branch })
  expect(onGithub.items).toHaveLength(3)
  expect(onGithub.links['Open the page that takes the folder']).toBe('https://github.com/you/b/upload/patch-1')
  expect(onGithub.text).toContain('It takes changes to 9 files')
  // Until the branch is known, and where no page takes a folder, there is a step for each.
  expect(sent(many, github).items).toHaveLength(10)
  expect(sent(many, gitlab, { branch: 'https://gitlab.com/you/b/-/tree/x' }).items).toHaveLength(10)
  expect(sent(many, mail).buttons).toEqual(['Download all files (ZIP)'])
})

test('two forms on one page have fields of their own', () => {
  const ids = (name?: string) =>
    JSON.stringify(sendMarkup({ proposal: two, site: github, branch: '', sent: {}, ...(name ? { name } : {}) }))
  expect(ids('rows')).toContain('"id":"rows-branch"')
  expect(ids('rows')).not.toContain('compose-branch')
  expect(ids()).toContain('"id":"compose-branch"')
})

test('a branch that is none is told apart by what it is', () => {
  const said = (branch: string) => sent(two, github, { branch }).text
  expect(said('patch-1')).toContain('This is no web address')
  expect(said('https://github.com/a/b/pull/3')).toContain('This is the page of the proposal')
  expect(said('https://example.org/a/b/tree/c')).toContain('an address of another site')
  expect(said('https://github.com/you/b')).toContain('This address names no branch')
  expect(said('')).not.toContain('This address names no branch')
})

test('without a repository a mail carries it, or what is too long for one is copied into it', () => {
  const { links, text } = sent(two, mail)
  const letter = new URL(links['Send by mail']!)
  expect(letter.pathname).toBe('editors@example.org')
  expect(letter.searchParams.get('body')).toContain('content/talks/sources/s.md\r\n\r\n---\r\nname: sources/s')
  expect(text).toContain('a mail to editors@example.org')
  const long = sent(proposal([file('a', { text: 'x'.repeat(3000) })]), mail)
  expect(long.buttons).toContain('Copy all of it')
  expect(long.links['Open a mail']).toBe('mailto:editors@example.org')
})

test('of a correction only what changed is mailed, and on a forge the file is opened to be changed', () => {
  expect(new URL(sent(changed, mail).links['Send by mail']!).searchParams.get('body')).toBe(
    'content/talks/a.md\r\n\r\n- name: x\r\n+ name: a\r\n',
  )
  const forge = sent(changed, github)
  expect(forge.links['Open the file to change it']).toBe('https://github.com/a/b/edit/main/content/talks/a.md')
  expect(forge.text).toContain('put the text in place of the old one')
  expect(sent(proposal([file('a', { changes: [] })], { isReady: false }), mail).text).toContain(
    'Nothing is changed yet',
  )
})

test('a page for contact, an unknown host and a site that names neither are told with the address there is', () => {
  const page = sent(one, { branch: 'main', contact: 'https://example.org/contact' })
  expect(page.links['Send it to the publisher']).toBe('https://example.org/contact')
  const unknown = sent(one, { repository: 'https://code.example.org/a/b', branch: 'main' })
  expect(unknown.links['https://code.example.org/a/b']).toBe('https://code.example.org/a/b')
  const nobody = sent(proposal([file('a')], { isReady: false }), { branch: 'main' })
  expect(nobody.text).toContain('neither where its files are kept nor how its publisher is reached')
  expect(nobody.buttons).toEqual(['Copy', 'Download'])
})

test('what is not ready opens nowhere, but can be taken along', () => {
  const { links, buttons, text } = sent(proposal([file('a')], { isReady: false }), { ...github, ...mail })
  expect(links).toEqual({})
  expect(buttons).toEqual(['Copy', 'Download'])
  expect(text).toContain('appear as soon as nothing is left')
})
