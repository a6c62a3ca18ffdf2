import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '#disk/content-folder.ts'

/** What the changelog says of a version, without its heading; null where it has nothing under that number. */
export function notesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^(?=## )/m)
  const own = sections.find((section) => {
    const [, named] = /^## \[?(\d+\.\d+\.\d+(?:-[\w.]+)?)\]?(?:\s|$)/.exec(section) ?? []
    return named === version
  })
  const notes = own?.replace(/^## .*\n/, '').trim() ?? ''
  return notes === '' ? null : `${notes}\n`
}

/** Prints what is new in the version of package.json; `v0.2.0` behind it has to be the same, so that no tag lies. */
if (import.meta.main) {
  const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8')
  const { version } = JSON.parse(read('package.json')) as { version: string }
  const tag = process.argv[2]
  const notes = notesOf(read('CHANGELOG.md'), version)
  if (tag !== undefined && tag !== `v${version}`) {
    process.stderr.write(`The tag is not v${version}, which package.json says.\n`)
    process.exitCode = 1
  } else if (notes === null) {
    process.stderr.write(`CHANGELOG.md has no section for ${version}: name that of what is not released yet so.\n`)
    process.exitCode = 1
  } else process.stdout.write(notes)
}
