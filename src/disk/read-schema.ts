import { SITE_FILE } from '#core/parse/parse-site.ts'
import { schemaOf } from '#core/upgrade/plan-upgrade.ts'
import { readText } from './read-text.ts'

/** The form that the content of a folder has, also where its settings have other faults; null where nobody can tell. */
export function readSchema(folder: string): number | null {
  const settings = readText(folder, SITE_FILE)
  return 'text' in settings ? schemaOf(settings.text) : null
}
