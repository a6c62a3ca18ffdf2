import { id, name, text, z } from './schema.ts'

/** What stands above the text of a page of the publisher's own: `pages/<name>.md`. */
export const pageSchema = z.strictObject({
  /** Its heading, and the name of links to it. */
  title: name,
  /** What it is about, for search engines. */
  description: text.optional(),
  /** Names that its file had: their addresses lead here. */
  former_ids: z.array(id).default([]),
})

/** A page of the publisher's own, such as an imprint. */
export type OwnPage = z.infer<typeof pageSchema> & {
  /** The name of its file, and its address. */
  readonly id: string
  readonly file: string
  readonly body: string
}

/** What a publisher adds to the addresses of a site: pages, and files that are copied by their paths. */
export type OwnAddresses = {
  readonly pages: readonly Pick<OwnPage, 'id' | 'former_ids'>[]
  readonly copied: readonly string[]
}
