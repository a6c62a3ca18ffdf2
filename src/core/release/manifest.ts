import { compareText } from '../model/compare-text.ts'
import { z } from '../model/schema.ts'

/** What stands beside the files of a release and says what each of them is, to the byte. */
export const MANIFEST = 'manifest.json'

/** The same for `sha256sum -c`, which every system has. */
export const SUMS = 'SHA256SUMS'

const manifestSchema = z.object({
  release: z.string(),
  site: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
})

export type Manifest = z.infer<typeof manifestSchema>
export type ReleasedFile = Manifest['files'][number]

/** The text of a manifest. The same files give the same text. */
export function renderManifest({ release, site, files }: Manifest): string {
  return `${JSON.stringify({ release, site, files: inOrder(files) }, null, 1)}\n`
}

/** The sums of all files, as `sha256sum -c SHA256SUMS` reads them. */
export function renderSums(files: readonly ReleasedFile[]): string {
  return inOrder(files)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}

/** What a manifest says; null where it is none. */
export function readManifest(text: string): Manifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** What differs between a manifest and the files that are there: in sentences, in the order of the files; none where all is as it was. */
export function checkManifest({ files }: Manifest, there: readonly ReleasedFile[]): string[] {
  const told = new Map(files.map((file) => [file.path, file]))
  const found = new Map(there.map((file) => [file.path, file]))
  const all = [...new Set([...told.keys(), ...found.keys()])].sort(compareText)
  return all.flatMap((path) => {
    const [was, is] = [told.get(path), found.get(path)]
    if (!was) return [`${path} is not of this release.`]
    if (!is) return [`${path} is missing.`]
    return was.sha256 === is.sha256 ? [] : [`${path} has other bytes: expected ${was.sha256}, found ${is.sha256}.`]
  })
}

function inOrder(files: readonly ReleasedFile[]): ReleasedFile[] {
  return files.toSorted((a, b) => compareText(a.path, b.path))
}
