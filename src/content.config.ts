import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { contentLoader, type StoredEntry } from '#site/content-loader.ts'

/** One collection for all records: the loader has checked them, so the schema only gives the type. */
export const collections = {
  content: defineCollection({ loader: contentLoader(), schema: z.custom<StoredEntry>() }),
}
