import { siteSchema } from '../model/site.ts'
import { comparisonOf } from './lost-addresses.ts'
import { readAddressList } from '../parse/address-list.ts'
import { editFields, type FieldEdit } from '../parse/edit-fields.ts'
import { inFrontmatter } from '../parse/in-frontmatter.ts'
import { parseStrictYaml } from '../parse/strict-yaml.ts'

/**
 * The text of `site.yaml` without the names of comparisons that are not published, everything else as it was; null where it is
 * written in a way that cannot be changed line by line.
 */
export function settingsWithout(text: string, unpublished: readonly string[]): string | null {
  const listed = parseStrictYaml(text, 0).fields?.['comparisons'] ?? []
  if (!Array.isArray(listed)) return null
  const drops = listed.flatMap((id, at): FieldEdit[] =>
    unpublished.includes(String(id)) ? [{ drop: ['comparisons', at] }] : [],
  )
  const field: FieldEdit[] = drops.length === listed.length && drops.length > 0 ? [{ drop: ['comparisons'] }] : drops
  return inFrontmatter(text, (whole) => editFields(whole, [...field, { drop: ['unpublished'] }], siteSchema))
}

/** The list of addresses without those below comparisons that are not published. */
export function addressesWithout(text: string, unpublished: readonly string[]): string {
  const withheld = new Set(
    readAddressList(text).list.addresses.flatMap(({ path, line }) =>
      unpublished.includes(comparisonOf(path)) ? [line] : [],
    ),
  )
  return text
    .split(/(?<=\n)/)
    .filter((_, at) => !withheld.has(at + 1))
    .join('')
}
