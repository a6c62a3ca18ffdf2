import { ID, LONGEST_ID, NO_ID, id, name, text, webAddress, z } from './schema.ts'

/** What a publisher may bring along beside words: menus, colours, files and a counter of visits. Parts of `site.yaml`. */

/** The pages that every site has and a menu may name. A page of the publisher's own is named as its file. */
export const MENU_PAGES = ['comparisons', 'method', 'contribute', 'search', 'data', 'corrections'] as const

/** An entry of a menu: a page of this site by its name, or an address elsewhere with its title. */
export const menuEntry = z.union(
  [
    z.string().regex(ID).max(LONGEST_ID),
    z.strictObject({
      /** What the link is called. */
      title: name,
      /** Where it leads. */
      url: webAddress,
    }),
  ],
  { error: `expected ${MENU_PAGES.join(', ')}, the name of a file in pages/ without .md, or title and url` },
)
export type MenuEntry = z.infer<typeof menuEntry>

const shade = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'expected a colour written #rrggbb, in quotes' })

/** A colour on the light and on the dark ground. */
const colourPair = z.strictObject({
  /** For those who see pages light. */
  light: shade,
  /** For those who see pages dark. */
  dark: shade,
})
export type ColourPair = z.infer<typeof colourPair>

/** The colours that a publisher may change, as `src/styles/tokens.css` names them; what is left out stays as it is. */
export const colours = z.strictObject({
  ground: colourPair.optional(),
  surface: colourPair.optional(),
  ink: colourPair.optional(),
  muted: colourPair.optional(),
  rule: colourPair.optional(),
  'rule-strong': colourPair.optional(),
  accent: colourPair.optional(),
  mark: colourPair.optional(),
  for: colourPair.optional(),
  against: colourPair.optional(),
  open: colourPair.optional(),
  unsettled: colourPair.optional(),
})
export type Colours = z.infer<typeof colours>

/** The name of a file beside `site.yaml`, with one of these endings. */
export function fileBeside(endings: string) {
  const all = endings.split(' ')
  return z.string().regex(new RegExp(`^[A-Za-z0-9_-]+\\.(?:${all.join('|')})$`), {
    error: `expected the name of a file beside site.yaml that ends in ${all.map((ending) => `.${ending}`).join(' or ')}`,
  })
}

/** Counters of visits that set no cookies, each with what it asks for beside the host. */
export const COUNTERS = ['plausible', 'goatcounter', 'umami'] as const

export const analytics = z
  .strictObject({
    /** Which one. */
    kind: z.enum(COUNTERS),
    /** Where it runs: the address that its script is loaded from and that visits are reported to. */
    host: z.string().regex(/^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, {
      error: 'expected the address of a host in small letters, such as https://plausible.io, without a path',
    }),
    /** Under which name it counts this site: the domain (plausible) or the id (umami). */
    site: z
      .string()
      .regex(/^[A-Za-z0-9.-]{1,100}$/, { error: 'expected letters, digits, dots and hyphens' })
      .optional(),
  })
  .superRefine(({ kind, site }, context) => {
    if ((kind === 'goatcounter') === (site === undefined)) return
    const message =
      site === undefined ? `expected ${kind} to say under which site it counts` : 'goatcounter has no site'
    context.addIssue({
      code: 'custom',
      path: ['site'],
      message: `${message}, expected ${site === undefined ? 'site' : 'none'}`,
    })
  })
export type Analytics = z.infer<typeof analytics>

/** Words of the interface that are said otherwise, by their keys. Which keys there are, the interface knows. */
export const ownWords = z.record(z.string().max(120), text)

/** Names of comparisons, each once. */
export const comparisonList = z
  .array(id.refine((value) => value !== NO_ID))
  .refine((names) => new Set(names).size === names.length, { error: 'expected each comparison once' })
