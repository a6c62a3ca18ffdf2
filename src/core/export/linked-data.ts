import type { PositionStatus } from '../compare/history.ts'
import { latestDay } from '../compare/latest-day.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Claim, Party, Position, Round, Source } from '../model/record.ts'
import { accessTo } from '../model/source-access.ts'
import { publishedDate } from '../model/published-on.ts'
import { dateOf } from '../model/said-on.ts'
import type { Translation } from '../model/words.ts'
import { partyNameOn } from '../model/party-name.ts'
import type { SpokenWords } from '../statement/spoken-words.ts'
import { statedClaim, type Answer } from '../statement/stated-claim.ts'
import { statementOf, type Cited, type Reply } from '../statement/statement.ts'
import type { Site } from '../model/site.ts'
import type { Links } from './links.ts'

/** Something of schema.org, without its `@context`. */
export type Thing = { readonly '@type': string; readonly [key: string]: unknown }

/** The pages above a page and the page itself, as a `BreadcrumbList`. */
export function breadcrumbThing(trail: readonly { readonly title: string; readonly url: string }[]): Thing {
  const items = trail.map(({ title, url }, at) => ({ '@type': 'ListItem', position: at + 1, name: title, item: url }))
  return { '@type': 'BreadcrumbList', itemListElement: items }
}

/**
 * A position as a `Quotation` of its speaker, in the language it was said in; where only a translation is known, of that.
 * Where no words are quoted it is a plain `CreativeWork`: the condition is the site's paraphrase and nobody's quotation.
 *
 * @param describe says who made a translation
 */
export function positionThing(
  position: Position,
  dataset: Dataset,
  links: Links,
  describe: (translator: Translation['by']) => string,
): Thing {
  const { condition, issue, words: spoken, reply, ...statement } = statementOf(position, dataset, latestDay(dataset))
  const [words, ...others] = spoken
  const said = (one: SpokenWords) => ({
    text: one.text,
    inLanguage: one.lang,
    ...(one.kind === 'translation' ? { description: describe(one.by) } : {}),
  })
  const translations = others.map((one) => ({ '@type': 'Quotation', ...said(one) }))
  const url = links.position(position)
  return {
    '@type': words ? 'Quotation' : 'CreativeWork',
    '@id': url,
    url,
    ...(words ? said(words) : {}),
    ...(translations.length > 0 ? { workTranslation: translations.length > 1 ? translations : translations[0] } : {}),
    abstract: condition,
    dateCreated: dateOf(statement.said),
    ...(statement.standing.state === 'retracted' ? retracted(statement.standing) : {}),
    creator: creatorOf(position, dataset, links),
    about: { '@type': 'Thing', name: issue.title },
    ...sourceFields('isBasedOn', statement.cited),
    ...(reply ? { comment: replyThing(reply, dataset, links) } : {}),
    isPartOf: { '@id': links.comparison(position.comparison) },
  }
}

/** That the words were never so, or were denied: whoever reads them here alone has to read that too. */
function retracted({ by, on, note }: Extract<PositionStatus, { state: 'retracted' }>) {
  const status = by === 'publisher' ? 'Retracted by its publisher' : 'Denied by the speaker'
  return { creativeWorkStatus: `${status} (${on})`, correction: note }
}

/** What the represented party itself says to the record. */
function replyThing({ by, said, words, cited }: Reply, dataset: Dataset, links: Links): Thing {
  const author = partyThing(by.id, dataset, links)
  return { '@type': 'Comment', text: words, dateCreated: said, author, ...sourceFields('citation', cited) }
}

/** Who spoke, for whom; the party itself, where it answered as such, or where what is named as its speaker is a name of it. */
function creatorOf({ speaker, party }: Position, dataset: Dataset, links: Links): Thing {
  const of = partyThing(party, dataset, links)
  if (!speaker) return of
  const { name, role } = speaker
  if (role === undefined && isCalled(dataset.partyById.get(party), name)) return of
  return { '@type': 'Person', name, jobTitle: role, affiliation: of }
}

function isCalled(party: Party | undefined, name: string): boolean {
  if (!party) return false
  const { short, self_name: own, aliases, names } = party
  return [party.name, short, own, ...aliases, ...names.flatMap((one) => [one.name, one.short])].includes(name)
}

/**
 * A claim with all that was said to it as comments: what is alleged never stands without them. It is no `ClaimReview`,
 * since nothing is rated.
 *
 * @param describe names a response that is not in anybody's words
 */
export function claimThing(
  claim: Claim,
  dataset: Dataset,
  links: Links,
  describe: (kind: Answer['kind']) => string,
): Thing {
  const { by, about, summary, said, cited, answers, findings } = statedClaim(claim, dataset, latestDay(dataset))
  const comments = answers.map((answer) => ({
    '@type': 'Comment',
    name: describe(answer.kind),
    text: answer.summary ?? describe(answer.kind),
    about: partyThing(answer.by.id, dataset, links),
    ...(answer.kind === 'none-found' ? { dateCreated: answer.searched } : {}),
    ...(answer.kind !== 'none-found' && answer.said ? { dateCreated: dateOf(answer.said) } : {}),
    ...(answer.kind === 'none-found' ? {} : sourceFields('citation', answer.cited)),
  }))
  const found = findings.map(({ body, finding, cited: where }) => ({
    '@type': 'Comment',
    text: finding,
    author: { '@type': 'Organization', name: body },
    ...sourceFields('citation', where),
  }))
  const url = links.claim(claim.comparison, claim.id)
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    name: claim.title,
    text: summary,
    dateCreated: dateOf(said),
    author: partyThing(by.id, dataset, links),
    about: partyThing(about.id, dataset, links),
    ...sourceFields('appearance', cited),
    comment: [...comments, ...found],
    isPartOf: { '@id': links.comparison(claim.comparison) },
  }
}

/** A comparison as a `Dataset` with the files in which it can be had. */
export function datasetThing(dataset: Dataset, site: Site, links: Links): Thing {
  const { comparison, parties, issues } = dataset
  const url = links.comparison(comparison.id)
  const download = (contentUrl: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl,
    encodingFormat,
  })
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: comparison.title,
    description: `${comparison.question} ${comparison.scope}`,
    creator: { '@type': 'Organization', name: site.title, url: links.home() },
    ...(site.publisher ? { publisher: publisherThing(site, links) } : {}),
    license: site.licence.url,
    inLanguage: site.language,
    temporalCoverage: `${comparison.started}/${comparison.covers_until}`,
    version: comparison.covers_until,
    isAccessibleForFree: true,
    about: parties.map(({ id }) => partyThing(id, dataset, links)),
    keywords: issues.map(({ title }) => title),
    distribution: [
      download(links.csv(comparison.id), 'text/csv'),
      download(links.data('positions.json'), 'application/json'),
    ],
  }
}

/** Who publishes the site, and where it says how mistakes are mended. */
function publisherThing({ publisher, contact, corrections_policy: policy }: Site, links: Links): Thing {
  const isPerson = publisher?.kind === 'person'
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name: publisher?.name,
    url: publisher?.url ?? links.home(),
    ...(contact === undefined || contact.includes('://') ? {} : { email: contact }),
    // Of a person schema.org knows no such policy.
    ...(policy && !isPerson ? { correctionsPolicy: policy.url ?? links.about('publisher') } : {}),
  }
}

/** A round as an `Event`. */
export function roundThing(round: Round, dataset: Dataset, links: Links): Thing {
  const url = links.round(round.comparison, round.id)
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: round.title,
    startDate: round.start,
    endDate: round.end ?? round.start,
    ...(round.place === undefined ? {} : { location: { '@type': 'Place', name: round.place, address: round.place } }),
    ...(round.host === undefined ? {} : { organizer: { '@type': 'Organization', name: round.host } }),
    attendee: round.participants.map(({ party }) => partyThing(party, dataset, links)),
  }
}

/** A party, or a person given by name. */
function partyThing(partyOrPerson: string, dataset: Dataset, links: Links): Thing {
  const party = dataset.partyById.get(partyOrPerson)
  if (!party) return { '@type': 'Person', name: partyOrPerson }
  return {
    '@type': party.kind === 'person' ? 'Person' : 'Organization',
    name: partyNameOn(party, latestDay(dataset)).name,
    url: links.party(party.comparison, party.id),
  }
}

function sourceFields(name: string, { source }: Cited): Record<string, unknown> {
  return source ? { [name]: sourceThing(source) } : {}
}

function sourceThing(source: Source): Thing {
  const { title, url, publisher, lang, archive_url: archive } = source
  const { note } = accessTo(source)
  const published = publishedDate(source)
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    datePublished: published ?? undefined,
    archivedAt: archive,
    ...(note === 'paywalled' ? { isAccessibleForFree: false } : {}),
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: publisher },
  }
}
