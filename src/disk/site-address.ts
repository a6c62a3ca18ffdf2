import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { siteSchema } from '#core/model/site.ts'
import { contentFolder } from './content-folder.ts'

/**
 * The address a site is published under and its language, as Astro needs them before any record is read. A site.yaml
 * that cannot be used gives a local address and English instead: what is wrong with it is told, with its place in the
 * file, when the content is read.
 */
export function siteAddress(folder: string = contentFolder()): { url: string; base: string; language: string } {
  try {
    const fields: unknown = parse(readFileSync(join(folder, 'site.yaml'), 'utf8'), { maxAliasCount: 0 })
    return siteSchema.pick({ url: true, base: true, language: true }).strip().parse(fields)
  } catch {
    return { url: 'http://localhost', base: '/', language: 'en' }
  }
}
