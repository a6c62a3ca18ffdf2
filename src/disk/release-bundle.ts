import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { Fault } from '#core/command/fault.ts'
import { compareText } from '#core/model/compare-text.ts'
import {
  MANIFEST,
  readManifest,
  renderManifest,
  renderSums,
  SUMS,
  type Manifest,
  type ReleasedFile,
} from '#core/release/manifest.ts'
import { ADDRESSES_FILE } from '#core/parse/address-list.ts'
import { SITE_FILE } from '#core/parse/parse-site.ts'
import { addressesWithout, settingsWithout } from '#core/address/withhold.ts'
import { digestOf } from './digest.ts'
import { listFiles } from './list-files.ts'
import { filesBelow, MARKER } from './written-files.ts'

/** The files of a release by path. */
export type Bundle = ReadonlyMap<string, Uint8Array>

/** The larger an archive that is looked into may be, in bytes once unpacked. */
const LARGEST = 2_000_000_000

/**
 * The files of a content folder as they are, with those that are no records: pictures and the like. Links are left out, and so is
 * all that belongs to comparisons that are not published; the settings and the list of addresses then do not name them.
 */
export function contentBytes(folder: string, unpublished: readonly string[] = []): Map<string, Uint8Array> {
  const isKept = (file: string) => !unpublished.includes(file.split('/')[0] ?? '')
  return new Map(
    listFiles(folder)
      .files.filter(isKept)
      .map((file) => [`content/${file}`, withoutUnpublished(file, readFileSync(join(folder, file)), unpublished)]),
  )
}

function withoutUnpublished(file: string, bytes: Uint8Array, unpublished: readonly string[]): Uint8Array {
  const withhold = unpublished.length === 0 ? undefined : WITHHOLD.get(file)
  if (!withhold) return bytes
  const text = withhold(new TextDecoder().decode(bytes), unpublished)
  if (text !== null) return strToU8(text)
  throw new Fault(
    `${file} names what is not published and could not be written without it. Write it one setting a line.`,
  )
}

const WITHHOLD: ReadonlyMap<string, (text: string, unpublished: readonly string[]) => string | null> = new Map([
  [SITE_FILE, settingsWithout],
  [ADDRESSES_FILE, addressesWithout],
])

/** A release with its manifest and sums. */
export function sealed(files: Bundle, about: Omit<Manifest, 'files'>): Bundle {
  const told = describe(files)
  return new Map([
    ...files,
    [MANIFEST, strToU8(renderManifest({ ...about, files: told }))],
    [SUMS, strToU8(renderSums(told))],
  ])
}

/** Each file with its size and its hash. */
export function describe(files: Bundle): ReleasedFile[] {
  return [...files].map(([path, bytes]) => ({
    ...{ path, bytes: bytes.length },
    sha256: digestOf(bytes),
  }))
}

/** A release as one archive, all below one folder. Every time in it is the same, so that the same files give the same bytes. */
export function zipped(files: Bundle, folder: string): Uint8Array {
  // The earliest day that a zip can tell, as it is told everywhere: zip has no time zones.
  const mtime = new Date(1980, 0, 1)
  const inOrder = [...files].sort(([a], [b]) => compareText(a, b))
  const entries: Zippable = Object.fromEntries(inOrder.map(([path, bytes]) => [`${folder}/${path}`, bytes]))
  return zipSync(entries, { mtime, os: 3, level: 9 })
}

/** The files of a release in a folder, or in an archive of it, and what its manifest says. Throws a fault where it is none. */
export async function openBundle(path: string): Promise<{ files: Bundle; manifest: Manifest; sums: string }> {
  const files = statSync(path).isDirectory() ? await folderFiles(path) : archiveFiles(path)
  const manifest = readManifest(textOf(files.get(MANIFEST)))
  if (!manifest) throw new Fault(`${path} holds no ${MANIFEST} that can be read, so it is no release. Name another.`)
  const sums = textOf(files.get(SUMS))
  return { files: new Map([...files].filter(([file]) => file !== MANIFEST && file !== SUMS)), manifest, sums }
}

async function folderFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const names = filesBelow(folder).filter((file) => file !== MARKER)
  return new Map(names.map((file) => [file, readFileSync(join(folder, file))]))
}

function archiveFiles(path: string): Map<string, Uint8Array> {
  let size = 0
  const filter = ({ originalSize }: { originalSize: number }) => (size += originalSize) <= LARGEST
  let entries: Readonly<Record<string, Uint8Array>>
  try {
    entries = unzipSync(readFileSync(path), { filter })
  } catch (error) {
    throw new Fault(
      `${path} is no archive that can be read. Name the folder or the zip file of a release.`,
      'world',
      error,
    )
  }
  return new Map(Object.entries(entries).map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]))
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}
