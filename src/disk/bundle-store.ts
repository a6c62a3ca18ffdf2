import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOf } from './digest.ts'
import { believedStamp, linkFile, stampOf } from './link-file.ts'
import { filesBelow } from './written-files.ts'

/** What Astro made of the program, for a build of other content with the same program. */
export type KeptBundle = {
  /** A module that makes pages. */
  readonly entry: string
  /** The styles of each page's route, by the key that Astro gives it. */
  readonly styles: readonly PageStyles[]
  /** The folder of what a site has beside its pages, and the paths of the files in it. */
  readonly rest: string
  readonly files: readonly string[]
}

export type PageStyles = readonly [key: string, page: { readonly styles: readonly unknown[] }]

type Listed = {
  readonly digest: string
  readonly entry: string
  readonly styles: readonly PageStyles[]
  /** Each with its stamp and the digest of what is in it: a site shares its files with what is kept. */
  readonly files: readonly (readonly [file: string, stamp: string | null, digest: string])[]
}

/** Where Astro puts what makes the pages, until they are made. */
const PRERENDER = '.prerender'
const ENTRY = /^prerender-entry\.[^/]*\.mjs$/

const placesIn = (folder: string) => {
  const [kept, next] = [join(folder, 'bundle'), join(folder, 'bundle-next')]
  const within = (one: string) => ({
    program: join(one, 'program'),
    rest: join(one, 'rest'),
    list: join(one, 'list.json'),
  })
  return { kept, next, ...within(kept), inNext: within(next) }
}

/** Keeps what makes the pages of a site, which Astro removes as soon as they are made. It is not given before the rest is kept. */
export function keepProgram(folder: string, site: string): void {
  const { next, inNext } = placesIn(folder)
  rmSync(next, { recursive: true, force: true })
  if (existsSync(join(site, PRERENDER)))
    linkAll(join(site, PRERENDER), inNext.program, filesBelow(join(site, PRERENDER)))
}

/**
 * Keeps what else Astro has put into a site, of which it has made no page, and so the whole.
 *
 * @param digest of the program and of all else that every page depends on
 */
export function keepBundle(given: {
  readonly folder: string
  readonly site: string
  readonly digest: string
  readonly styles: readonly PageStyles[]
}): void {
  const { kept, next, inNext } = placesIn(given.folder)
  const entry = existsSync(inNext.program) ? readdirSync(inNext.program).find((name) => ENTRY.test(name)) : undefined
  if (entry === undefined) return
  const rest = filesBelow(given.site)
  linkAll(given.site, inNext.rest, rest)
  const files = rest.map((file) => {
    const own = join(inNext.rest, file)
    return [file, stampOf(own), digestOf(readFileSync(own))] as const
  })
  writeFileSync(
    inNext.list,
    JSON.stringify({ digest: given.digest, entry, styles: given.styles, files } satisfies Listed),
  )
  rmSync(kept, { recursive: true, force: true })
  renameSync(next, kept)
}

/**
 * The bundle that was kept; null where there is none, or it was touched, or it is of another program: `digestOfFiles` tells
 * what the digest is now, of scripts and styles that lie in a folder.
 */
export function readBundle(folder: string, digestOfFiles: (folder: string) => string): KeptBundle | null {
  const { program, rest, list } = placesIn(folder)
  try {
    const listed = JSON.parse(readFileSync(list, 'utf8')) as Listed
    const isWhole = listed.files.every(([file, ...was]) => believedStamp(join(rest, file), ...was) !== null)
    if (!isWhole || listed.digest !== digestOfFiles(rest)) return null
    return {
      entry: join(program, listed.entry),
      styles: listed.styles,
      rest,
      files: listed.files.map(([file]) => file),
    }
  } catch {
    return null
  }
}

/** Keeps a bundle of one folder in another as well, for later builds. */
export function adoptBundle(from: string, to: string): void {
  const [{ kept: own }, { kept, next }] = [placesIn(from), placesIn(to)]
  rmSync(next, { recursive: true, force: true })
  linkAll(own, next, filesBelow(own))
  rmSync(kept, { recursive: true, force: true })
  renameSync(next, kept)
}

/** Puts files into another folder as well. */
export function linkAll(from: string, to: string, files: readonly string[]): void {
  for (const one of new Set(files.map((file) => dirname(join(to, file))))) mkdirSync(one, { recursive: true })
  for (const file of files) linkFile(join(from, file), join(to, file))
}
