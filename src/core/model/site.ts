import { contrastOf, LEAST_CONTRAST } from './colour.ts'
import { language, name, text, webAddress, z } from './schema.ts'

/** The light ground of the pages, as in `src/styles/tokens.css`. */
const GROUND = '#fbfaf6'

/** What a publisher decides about the whole site: `content/site.yaml`. */
export const siteSchema = z.strictObject({
  /** The name of the site. */
  title: name,
  /** What it does, in one neutral sentence. */
  tagline: text,
  /** The address it is published under, without the base path. */
  url: webAddress,
  /** The path below that address: `/`, or `/name/` where it is published in a folder. */
  base: z
    .string()
    .regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/, {
      error: 'expected a path that begins and ends with a slash, such as / or /talks/',
    })
    .default('/'),
  /** The language of the publisher's own words. */
  language: language.default('en'),
  /** The address of the repository that holds the content; without it the pages offer no way to change it. */
  repository: webAddress.optional(),
  /** The branch of it that is published. */
  branch: name.default('main'),
  /** The licence of the content. */
  licence: z.strictObject({
    /** What it is called. */
    name,
    /** Where it can be read. */
    url: webAddress,
  }),
  /** How the publisher can be reached: a web or an e-mail address. */
  contact: z
    .union([webAddress, z.email()], { error: 'expected a web address that begins with https://, or an e-mail address' })
    .optional(),
  /** A picture in the header: the name of a file that lies beside site.yaml. */
  logo: z
    .string()
    .regex(/^[A-Za-z0-9_-]+\.(?:svg|png|webp|jpg)$/, {
      error: 'expected the name of an svg, png, webp or jpg file beside site.yaml',
    })
    .optional(),
  /** The colour of links and of the present choice, as #rrggbb. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'expected a colour written #rrggbb, in quotes', abort: true })
    .refine((colour) => contrastOf(colour, GROUND) >= LEAST_CONTRAST, {
      error: 'expected a darker colour: links in this one cannot be read on the light ground',
    })
    .optional(),
  /** The words of the home page. */
  home: text.optional(),
})

export type Site = z.infer<typeof siteSchema>
