import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { languageBases } from '#core/model/language-bases.ts'
import { siteSchema, withHost, type Site } from '#core/model/site.ts'
import { contentFolder } from './content-folder.ts'
import { readHost } from './host.ts'
import { setting } from './setting.ts'

type Needed =
  'url' | 'base' | 'language' | 'languages' | 'repository' | 'contact' | 'contribute' | 'words' | 'analytics'
type SiteAddress = Pick<Site, Needed>

/** What is needed of the settings before the rest of them is read. */
const addressSchema = siteSchema
  .pick({ url: true, base: true, language: true, languages: true, repository: true, branch: true, contact: true })
  .extend(siteSchema.pick({ contribute: true, words: true, analytics: true }).shape)
  .strip()

/**
 * The address a site is published under, its languages, its repository and its contact, as they are needed before any
 * record is read.
 * A site.yaml that cannot be used gives a local address and English instead: what is wrong with it is told, with its
 * place in the file, when the content is read.
 */
export function siteAddress(folder: string = contentFolder()): SiteAddress {
  try {
    const fields: unknown = parse(readFileSync(join(folder, 'site.yaml'), 'utf8'), { maxAliasCount: 0 })
    return withHost(addressSchema.parse(fields), readHost(folder))
  } catch {
    return { url: 'http://localhost', base: '/', language: 'en', languages: ['en'] }
  }
}

/** The language in which pages are made, the path below which they are, and whether it is that of the records. */
export function pageLanguage({ languages, base }: Pick<Site, 'languages' | 'base'>) {
  const asked = setting('PARLEY_LANGUAGE')
  const [main = { language: 'en', base }, ...others] = languageBases(languages, base)
  const other = others.find(({ language }) => language === asked)
  return { ...(other ?? main), isMain: other === undefined }
}
