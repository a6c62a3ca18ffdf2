import type { Problem } from '../model/problem.ts'
import { readCodingPath, type CodingPlace } from './coding-path.ts'
import { readEvidencePath, type EvidencePlace } from './evidence-path.ts'
import { ADDRESSES_FILE } from './address-list.ts'
import { readOwnPath, type OwnFile } from './own-file.ts'
import { isBelowRemoved, readRemovalPath, type RemovalPlace } from './parse-removal.ts'
import { SITE_FILE } from './parse-site.ts'
import { readRecordPath, type RecordPlace } from './record-path.ts'
import { readTranslationPath, type TranslationPlace } from './translation-path.ts'

/** The guide for contributors, directly in the content folder. */
const GUIDE_FILE = 'README.md'

/** What a file of the content folder is there for. One that is no record may yet be named by the settings. */
export type ContentFile =
  | { readonly is: 'settings' | 'guide' | 'addresses' }
  | { readonly is: 'record'; readonly place: RecordPlace }
  | { readonly is: 'coding'; readonly place: CodingPlace }
  | { readonly is: 'evidence'; readonly place: EvidencePlace }
  | { readonly is: 'removal'; readonly place: RemovalPlace }
  | { readonly is: 'translation'; readonly place: TranslationPlace }
  | OwnFileAt
  | { readonly is: 'other'; readonly problem: Problem }

/** A file by which a publisher adds to the site, and where it lies. */
export type OwnFileAt = OwnFile & { readonly file: string }

/** Tells what a file is by its path below the content folder alone; whoever reads the folder goes by this. */
export function classifyFile(file: string): ContentFile {
  if (file === SITE_FILE) return { is: 'settings' }
  if (file === GUIDE_FILE) return { is: 'guide' }
  const translation = isBelowRemoved(file) ? null : readTranslationPath(file)
  if (translation) {
    return 'rule' in translation ? { is: 'other', problem: translation } : { is: 'translation', place: translation }
  }
  const own = readOwnPath(file)
  if (own) return 'rule' in own ? { is: 'other', problem: own } : { ...own, file }
  const coding = readCodingPath(file)
  if (coding) return 'rule' in coding ? { is: 'other', problem: coding } : { is: 'coding', place: coding }
  const evidence = readEvidencePath(file)
  if (evidence) return 'rule' in evidence ? { is: 'other', problem: evidence } : { is: 'evidence', place: evidence }
  if (file === ADDRESSES_FILE) return { is: 'addresses' }
  if (isBelowRemoved(file)) {
    const place = readRemovalPath(file)
    return 'rule' in place ? { is: 'other', problem: place } : { is: 'removal', place }
  }
  const place = readRecordPath(file)
  return 'rule' in place ? { is: 'other', problem: place } : { is: 'record', place }
}
