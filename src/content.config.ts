import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { editorSchemas } from '#compose/editor-schemas.ts'
import { readTemplates } from '#compose/templates.ts'
import { RECORD_TYPES, type RecordType } from '#core/model/kinds.ts'
import { readGuide } from '#disk/read-guide.ts'
import { contentLoader, type StoredState } from '#site/content-loader.ts'
import { editorLoader } from '#site/editor-collections.ts'

const schemas = editorSchemas(readTemplates(readGuide()))

/** What an editor needs to know the fields of one type of record. Pages find nothing in it. */
const forEditors = (type: RecordType) =>
  defineCollection({ loader: editorLoader(type), schema: z.custom<object>().meta(schemas[type]) })

export const collections = {
  /** All records: the loader has checked them, so the schema only gives the type. */
  content: defineCollection({ loader: contentLoader(), schema: z.custom<StoredState>() }),
  ...Object.fromEntries(RECORD_TYPES.map((type) => [type, forEditors(type)])),
}
