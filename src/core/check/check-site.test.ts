import { expect, test } from 'vitest'
import { parseSite } from '../parse/parse-site.ts'
import { checkSite } from './check-site.ts'

const BARE = `title: "Talks"
tagline: "Who said what."
url: "https://example.org"
licence:
  name: "CC0"
  url: "https://creativecommons.org/publicdomain/zero/1.0/"
`
const NAMED = `publisher:
  name: "Institute of Exampleton"
editors:
  - name: "Editorial board"
contact: "editors@example.org"
corrections_policy:
  text: "Mistakes are mended where they stand."
funding: "Paid by the institute."
`
const accept = (rule: string) => `accept:\n  - rule: ${rule}\n    reason: "A sample."\n`

function found(text: string): string[] {
  const parsed = parseSite(text)
  if (!parsed.ok) return parsed.problems.map(({ rule, message }) => `${rule}: ${message}`)
  return checkSite(parsed.site, parsed.locate).map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)
}

test('a site that names nobody is warned once, for all that is missing', () => {
  expect(found(BARE)).toEqual(['1 warning unnamed-publisher'])
  const parsed = parseSite(`${BARE}contact: "editors@example.org"\n`)
  const [problem] = parsed.ok ? checkSite(parsed.site, parsed.locate) : []
  expect(problem?.message).toContain('found no publisher, no editors, no corrections_policy, no funding;')
})

test('a site that says who stands behind it has no problem', () => {
  expect(found(BARE + NAMED)).toEqual([])
})

test('the warning can be accepted with a reason, as long as there is one', () => {
  expect(found(BARE + accept('unnamed-publisher'))).toEqual([])
  expect(found(BARE + NAMED + accept('unnamed-publisher'))).toEqual(['16 error needless-acceptance'])
  expect(found(BARE + accept('unnamed-publishr'))).toEqual(['1 warning unnamed-publisher', '8 error unknown-rule'])
})

test('a repository on a host of its own says what its pages run on', () => {
  const at = (url: string, more = '') => found(`${BARE + NAMED}repository: "${url}"\n${more}`)
  expect(at('https://code.example.org/a/b')).toEqual(['15 warning unknown-forge'])
  expect(at('https://code.example.org/a/b', 'forge: gitlab\n')).toEqual([])
  for (const host of ['github.com', 'gitlab.com', 'gitlab.example.org', 'codeberg.org', 'forgejo.example.org']) {
    expect(at(`https://${host}/a/b`)).toEqual([])
  }
  // A name that only ends in a known one is another host.
  expect(at('https://notgithub.com/a/b')).toEqual(['15 warning unknown-forge'])
})

test('each setting of its own says what is wrong with it', () => {
  expect(found(`${BARE}publisher: "Institute"\n`).join()).toContain('found "Institute", expected a group of name')
  expect(found(`${BARE}forge: bitbucket\n`).join()).toContain('github, gitlab, forgejo')
})

test('each acceptance is for one warning, and once', () => {
  const twice = 'accept:\n  - {rule: unnamed-publisher, reason: "A."}\n  - {rule: unnamed-publisher, reason: "B."}\n'
  expect(found(BARE + twice)).toEqual(['9 error needless-acceptance'])
  const other = accept('unknown-forge')
  expect(found(BARE + other)).toEqual(['1 warning unnamed-publisher', '8 error needless-acceptance'])
  const told = (rule: string) => {
    const parsed = parseSite(BARE + accept(rule))
    return parsed.ok ? checkSite(parsed.site, parsed.locate).map(({ message, fix }) => `${message}. ${fix}`) : []
  }
  expect(told('unnamed-publishr')[1]).toBe(
    'found "unnamed-publishr", expected the name of a rule that warns of site.yaml. Did you mean "unnamed-publisher"?',
  )
  expect(told('unknown-forgee')[1]).toContain('Did you mean "unknown-forge"?')
  expect(told('zzz')[1]).toContain('Copy the name from the message.')
  expect(told('unknown-forge')[1]).toBe(
    'found an acceptance of "unknown-forge", but nothing here that it would accept. Remove the acceptance.',
  )
})

test('what a site lacks is told with what to do, at its place', () => {
  const told = (text: string) => {
    const parsed = parseSite(text)
    return parsed.ok
      ? checkSite(parsed.site, parsed.locate).map(
          ({ line, column, message, fix }) => `${line}:${column} ${message}. ${fix}`,
        )
      : []
  }
  expect([
    ...told(BARE),
    ...told(`${BARE + NAMED}repository: "https://code.example.org/a/b"\n`),
    ...told(BARE + accept('zzz')).slice(1),
  ]).toEqual([
    '1:1 found no publisher, no editors, no contact, no corrections_policy, no funding; expected them, so that readers know who stands behind the site. Add them; the comments in a new site.yaml say how (npm run new site). Or accept this with a reason.',
    '15:13 found a repository on a host that is not known, expected "forge" to say what its pages run on. Add forge: github, gitlab or forgejo (also for Gitea). Or accept this with a reason.',
    '8:11 found "zzz", expected the name of a rule that warns of site.yaml. Copy the name from the message.',
  ])
})
