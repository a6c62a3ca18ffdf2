import { CONTENT_SCHEMA, FIRST_SCHEMA } from './content-schema.ts'
import { contrastOf, LEAST_CONTRAST } from './colour.ts'
import { analytics, colours, comparisonList, fileBeside, menuEntry, ownWords } from './own-site.ts'
import { POINTER, CODE, HEADING, NAME, NOTE, OWN_WORDS, field } from './field.ts'
import { FORGES } from './forge.ts'
import { acceptance } from './words.ts'
import { language, name, text, webAddress, z } from './schema.ts'

/** The light ground of the pages, as in `src/styles/tokens.css`. */
const GROUND = '#fbfaf6'

/** Settings are no record: nobody searches them, and the report shows their lines as they are. */
const SETTING = { weight: 'apart', search: 'none', isSentAsOf: false, shown: 'placed' } as const

/** A web address or an e-mail address. */
const reachable = z.union([webAddress, z.email()], {
  error: 'expected a web address that begins with https://, or an e-mail address',
})

/** What a publisher decides about the whole site: `content/site.yaml`. */
export const siteSchema = z.strictObject({
  /** The form in which the content is written; `npm run upgrade` raises it. */
  schema: field(
    z
      .int({ error: 'expected the number of a form of the content' })
      .min(FIRST_SCHEMA, { error: `expected at least ${FIRST_SCHEMA}` })
      .max(CONTENT_SCHEMA, {
        error: `expected at most ${CONTENT_SCHEMA}: the content is written for a newer version of the program`,
      })
      .default(FIRST_SCHEMA),
    { ...CODE, ...SETTING },
  ),
  /** The name of the site. */
  title: field(name, { ...NAME, ...SETTING }),
  /** What it does, in one neutral sentence. */
  tagline: field(text, { ...HEADING, ...SETTING }),
  /** The address it is published under, without the base path; left out where the host that builds it tells it. */
  url: field(webAddress.optional(), { ...POINTER, ...SETTING }),
  /** The path below that address: `/`, or `/name/` where it is published in a folder. */
  base: field(
    z
      .string()
      .regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/, {
        error: 'expected a path that begins and ends with a slash, such as / or /talks/',
      })
      .optional(),
    { ...CODE, ...SETTING },
  ),
  /** The language of the publisher's own words, in a site of one language; English where it is left out. */
  language: field(language.optional(), { ...CODE, ...SETTING }),
  /** The languages of a site that has several, in the order of its switcher. The first is that of the records themselves. */
  languages: field(
    z
      .array(language)
      .min(2, { error: 'expected at least two languages; a site of one has language instead' })
      .max(30)
      .refine((tags) => new Set(tags).size === tags.length, { error: 'expected each language once' })
      .optional(),
    { ...CODE, ...SETTING },
  ),
  /** The address of the repository that holds the content; without it the pages offer no way to change it. */
  repository: field(webAddress.optional(), { ...POINTER, ...SETTING }),
  /** The branch of it that is published. */
  branch: field(name.optional(), { ...CODE, ...SETTING }),
  /** The software of that repository, where its address does not tell: a GitLab or Forgejo of one's own. */
  forge: field(z.enum(FORGES).optional(), { ...CODE, ...SETTING }),
  /** The licence of the content. */
  licence: field(
    z.strictObject({
      /** What it is called. */
      name: field(name, { ...NAME, ...SETTING }),
      /** Where it can be read. */
      url: field(webAddress, { ...POINTER, ...SETTING }),
    }),
    { ...CODE, ...SETTING },
  ),
  /** Who publishes the site and answers for it. */
  publisher: field(
    z
      .strictObject({
        /** The name of the organisation or the person. */
        name: field(name, { ...NAME, ...SETTING }),
        /** What it is: most are organisations. */
        kind: field(z.enum(['organisation', 'person']).default('organisation'), { ...CODE, ...SETTING }),
        /** Where one can read about it. */
        url: field(webAddress.optional(), { ...POINTER, ...SETTING }),
      })
      .optional(),
    { ...CODE, ...SETTING },
  ),
  /** Who decides what is recorded and how: persons or bodies, by name. */
  editors: field(
    z
      .array(
        z.strictObject({
          /** What they are called. */
          name: field(name, { ...NAME, ...SETTING }),
          /** What they see to. */
          role: field(text.optional(), { ...HEADING, ...SETTING }),
          /** Where one can read about them. */
          url: field(webAddress.optional(), { ...POINTER, ...SETTING }),
        }),
      )
      .default([]),
    { ...CODE, ...SETTING },
  ),
  /** How the publisher can be reached: a web or an e-mail address. */
  contact: field(reachable.optional(), { ...POINTER, ...SETTING }),
  /** How mistakes are mended and told, in the publisher's words; a page of its own may say more. */
  corrections_policy: field(
    z
      .strictObject({
        /** In a sentence or two. */
        text: field(text, { ...OWN_WORDS, ...SETTING }),
        /** Where it is told at length. */
        url: field(webAddress.optional(), { ...POINTER, ...SETTING }),
      })
      .optional(),
    { ...CODE, ...SETTING },
  ),
  /** Who pays for the site, in a sentence or two; also that nobody does. */
  funding: field(text.optional(), { ...OWN_WORDS, ...SETTING }),
  /** A picture in the header: the name of a file that lies beside site.yaml. */
  logo: field(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]+\.(?:svg|png|webp|jpg)$/, {
        error: 'expected the name of an svg, png, webp or jpg file beside site.yaml',
      })
      .optional(),
    { ...CODE, ...SETTING },
  ),
  /** The colour of links and of the present choice, as #rrggbb. */
  accent: field(
    z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, { error: 'expected a colour written #rrggbb, in quotes', abort: true })
      .refine((colour) => contrastOf(colour, GROUND) >= LEAST_CONTRAST, {
        error: 'expected a darker colour: links in this one cannot be read on the light ground',
      })
      .optional(),
    { ...CODE, ...SETTING },
  ),
  /** The words of the home page. */
  home: field(text.optional(), { ...OWN_WORDS, ...SETTING }),
  /** The menu in the header, in its order. */
  navigation: field(z.array(menuEntry).max(12).optional(), { ...CODE, ...SETTING }),
  /** Links in the footer, before what always stands there. Pages of the publisher's own that no menu names follow. */
  footer: field(z.array(menuEntry).max(30).optional(), { ...CODE, ...SETTING }),
  /** The comparisons that come first on the home page, in this order. */
  comparisons: field(comparisonList.optional(), { ...CODE, ...SETTING }),
  /** Comparisons that are checked and not published. */
  unpublished: field(comparisonList.optional(), { ...CODE, ...SETTING }),
  /** Whether the site has a form for contributions and links to it. */
  contribute: field(z.enum(['on', 'off']).optional(), { ...CODE, ...SETTING }),
  /** The small picture in the tabs of browsers. */
  favicon: field(fileBeside('svg png ico').optional(), { ...CODE, ...SETTING }),
  /** Colours of the pages. Text in them has to be readable on every ground. */
  colours: field(colours.optional(), { ...CODE, ...SETTING }),
  /** The font of titles and quoted words. */
  font: field(fileBeside('woff2').optional(), { ...CODE, ...SETTING }),
  /** Words of the interface that are said otherwise here, by their keys. */
  words: field(ownWords.optional(), { ...OWN_WORDS, ...SETTING }),
  /** What the publisher adds to the page on method: paragraphs. */
  method_notes: field(z.array(text).max(20).optional(), { ...OWN_WORDS, ...SETTING }),
  /** What counts visits, without cookies. Nothing does where it is left out. */
  analytics: field(analytics.optional(), { ...CODE, ...SETTING }),
  /** Warnings about this file that are accepted, each with its reason. */
  accept: field(z.array(acceptance).default([]), { ...NOTE }),
})

type Fields = z.infer<typeof siteSchema>

/** The settings with what the host told in place of what was left out. */
export type Site = Omit<Fields, 'url' | 'base' | 'branch' | 'language' | 'languages'> & {
  readonly url: string
  readonly base: string
  readonly branch: string
  /** Who says which repository it is. Only the publisher, in the settings, says it on purpose; a host is taken by its word. */
  readonly repositoryFrom: 'settings' | 'host' | 'nobody'
  /** The language of the records themselves. */
  readonly language: string
  /** All languages in which the site has pages, that one first. */
  readonly languages: readonly string[]
}

/** What the host that builds a site knows of it. */
export type Hosted = Partial<Pick<Site, 'url' | 'base' | 'branch'>> & Pick<Fields, 'repository'>

/**
 * The settings as written, with what the host knows where nothing was written. The path is taken from the host only together with
 * the address, since one means nothing without the other.
 */
export function withHost<
  Given extends Pick<Fields, 'url' | 'base' | 'branch' | 'repository' | 'language' | 'languages'>,
>(
  fields: Given,
  host: Hosted,
): Given & Pick<Site, 'url' | 'base' | 'branch' | 'repositoryFrom' | 'language' | 'languages'> {
  const { url, base, branch, repository } = fields
  const languages = fields.languages ?? [fields.language ?? 'en']
  const hosted = url === undefined && host.url !== undefined ? host : {}
  const kept = repository ?? host.repository
  return {
    ...fields,
    language: languages[0] ?? 'en',
    languages,
    url: url ?? hosted.url ?? 'http://localhost',
    base: base ?? hosted.base ?? '/',
    branch: branch ?? (repository === undefined ? host.branch : undefined) ?? 'main',
    ...(kept === undefined ? {} : { repository: kept }),
    repositoryFrom: repository !== undefined ? 'settings' : kept !== undefined ? 'host' : 'nobody',
  }
}
