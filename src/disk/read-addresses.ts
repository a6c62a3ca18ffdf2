import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#core/model/problem.ts'
import type { Site } from '#core/model/site.ts'
import {
  ADDRESSES_FILE,
  LARGEST_LIST,
  readAddressList,
  renderAddressList,
  type AddressList,
} from '#core/parse/address-list.ts'
import { readText } from './read-text.ts'
import { createFile, replaceFile } from './replace-file.ts'

/** The list of what was published, with what is wrong with it. A folder without one has published nothing that is known. */
export function readAddresses(
  folder: string,
  files: readonly string[],
): { readonly list: AddressList; readonly problems: readonly Problem[] } {
  const none = { site: null, addresses: [] }
  if (!files.includes(ADDRESSES_FILE)) return { list: none, problems: [] }
  const found = readText(folder, ADDRESSES_FILE, LARGEST_LIST)
  return 'problem' in found ? { list: none, problems: [found.problem] } : readAddressList(found.text)
}

/** Writes the list anew; a list that is there already says the same line by line where nothing is new. */
export function writeAddresses(folder: string, site: string, paths: Iterable<string>): void {
  const path = join(folder, ADDRESSES_FILE)
  const text = renderAddressList(site, paths)
  if (existsSync(path)) replaceFile(path, text)
  else createFile(path, text)
}

/** The address of the home page of a site. */
export function homeOf({ url, base }: Pick<Site, 'url' | 'base'>): string {
  return new URL(base, url).href
}
