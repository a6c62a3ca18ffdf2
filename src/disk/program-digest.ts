import { createHash, type Hash } from 'node:crypto'
import { createRequire } from 'node:module'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from '#core/model/once.ts'
import { classifyFile } from '#core/parse/content-file.ts'
import { PROJECT } from './content-folder.ts'
import { listFiles } from './list-files.ts'
import { siteAddress } from './site-address.ts'

/** What the program consists of, beside the packages that it uses. */
const CODE = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/** What says which packages are there, and in which version: as they were asked for, and as they were installed. */
const PACKAGES = ['package-lock.json', 'node_modules/.package-lock.json']

/** Tests are no part of what makes a site. */
const IS_TEST = /\.test\.ts$|(?:^|\/)tests\//

/**
 * A digest of everything that any page may depend on and that is no record: the program, its packages, the settings of the
 * site and the publisher's own files, and what the environment says. If it is another, no page of before is trusted.
 */
export function programDigest(content: string, version: string): string {
  const hash = createHash('sha256')
  const add = adder(hash)
  add(version, codeDigest())
  for (const file of listFiles(content).files) {
    if (!RECORDED.has(classifyFile(file).is)) add(file, read(join(content, file)))
  }
  // What the host says of the site is among it, and nothing else of what it says.
  add(JSON.stringify(siteAddress()))
  for (const name of Object.keys(process.env).sort()) {
    if (HEEDED.test(name)) add(name, process.env[name] ?? '')
  }
  return hash.digest('hex')
}

/**
 * The same of the program and its packages alone: for what is made of nothing else but what its key tells. Made once: a program does
 * not change while it runs.
 */
export const codeDigest = once((): string => {
  const hash = createHash('sha256')
  const add = adder(hash)
  add(process.version, process.platform, process.arch)
  for (const file of [...CODE.flatMap((name) => filesBelow(name)), ...PACKAGES]) add(file, read(join(PROJECT, file)))
  for (const name of dependencies()) add(name, installed(name))
  return hash.digest('hex')
})

function dependencies(): string[] {
  const { dependencies = {} } = JSON.parse(read(join(PROJECT, 'package.json')) || '{}') as { dependencies?: object }
  return Object.keys(dependencies).sort()
}

/** The manifest of a package that is used, wherever it was installed: beside the program or above it. */
function installed(name: string): string {
  const folders = createRequire(join(PROJECT, 'package.json')).resolve.paths(name) ?? []
  return folders.map((folder) => read(join(folder, name, 'package.json'))).find((text) => text !== '') ?? ''
}

/** Adds texts so that no two lists of them come to the same. */
function adder(hash: Hash) {
  return (...parts: string[]) => {
    for (const part of parts) hash.update(`${part.length}:`).update(part)
  }
}

/** What pages read as records of a dataset, or as the list of addresses. */
const RECORDED = new Set<string>(['record', 'translation', 'coding', 'evidence', 'removal', 'addresses', 'guide'])

/** Ours, but for where things are written, and those by which a machine is told a place and a language. */
const HEEDED = /^(?:PARLEY_(?!OUT$|KEPT$|BUNDLE$)|NODE_ENV$|TZ$|LANG$|LC_)/

function filesBelow(name: string): string[] {
  const path = join(PROJECT, name)
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length))
      .filter((file) => !IS_TEST.test(file.replaceAll('\\', '/')))
      .sort()
  } catch {
    return [name]
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}

/** The names of scripts and styles, which pages link to: they hold digests of what is in them. */
export function bundleOf(site: string): string {
  try {
    return readdirSync(join(site, '_astro')).sort().join(' ')
  } catch {
    return ''
  }
}
