import type { Problem } from '../model/problem.ts'
import { ADDRESSES_FILE, type AddressList, type PublishedAddress } from '../parse/address-list.ts'
import { problemAt } from '../parse/mark.ts'
import { addressesOfSite, type Addressed } from './addresses-of.ts'
import { formerAddresses } from './former-addresses.ts'

/** The addresses of a list at which nothing answers: no page, no redirect and no note that something was removed. */
export function lostAddresses(published: readonly PublishedAddress[], now: Addressed): readonly PublishedAddress[] {
  const { leads, removed } = formerAddresses(
    now,
    published.map(({ path }) => path),
  )
  const answering = new Set([...addressesOfSite(now), ...leads.map(({ from }) => from), ...removed])
  // Whoever writes an address by hand forgets the stroke at its end, with which every host answers.
  return published.filter(({ path }) => !answering.has(path) && !answering.has(`${path}/`))
}

/** As many are named in one message. */
const MOST_NAMED = 100

/**
 * What a state of the content loses of what was published (`address-lost`): one problem that names all of them. Not asked of
 * comparisons with a file that could not be read: nobody knows what it holds. A list that another site left, as in a copy of a
 * site that was taken as a template, says nothing about this one.
 *
 * @param site the address of the site, where it is known
 */
export function checkAddresses(
  list: AddressList,
  now: Addressed,
  { site, broken = new Set() }: { site?: string | undefined; broken?: ReadonlySet<string> } = {},
): Problem[] {
  if (list.addresses.length === 0) return []
  const names = new Set([
    ...now.datasets.flatMap(({ comparison }) => [comparison.id, ...comparison.former_ids]),
    ...now.pages.map(({ id }) => id),
  ])
  const isOfOthers = list.site !== null && site !== undefined && list.site !== site
  if (isOfOthers && !list.addresses.some(({ path }) => names.has(comparisonOf(path)))) return []
  const unsure = new Set([...broken].map((file) => file.split('/')[0]))
  // A page that cannot be read may have had any name.
  const isUnsure = (path: string) =>
    unsure.has(comparisonOf(path)) || (unsure.has('pages') && /^[^/]+\/$/.test(path) && !names.has(comparisonOf(path)))
  const lost = lostAddresses(list.addresses, now).filter(({ path }) => !isUnsure(path))
  const [first] = lost
  if (!first) return []
  const named = lost.slice(0, MOST_NAMED).map(({ path }) => path)
  const more = lost.length > named.length ? ` and ${lost.length - named.length} more` : ''
  const message =
    lost.length === 1
      ? `this change loses 1 address that was published: ${first.path}`
      : `this change loses ${lost.length} addresses that were published: ${named.join(', ')}${more}`
  return [problemAt('address-lost', { file: ADDRESSES_FILE, line: first.line, column: 1 }, message, { fix: FIX })]
}

/** The comparison an address belongs to, or the page. */
export function comparisonOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'search' ? second : first
}

const FIX =
  'Rename, merge or split with npm run move, which keeps former addresses; or name the former id under former_ids of what took ' +
  `its place, also of a page of your own; or leave a note in removed/. A file of public/ or a page that had to go: take its line out. A list that came with a template and is not yours: delete ${ADDRESSES_FILE}.`
