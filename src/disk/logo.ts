import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from './content-folder.ts'

/** The bytes of the publisher's logo, which lies beside site.yaml. Takes the name that the schema of the site let pass. */
export function readLogo(name: string): Promise<Uint8Array> {
  return readFile(join(contentFolder(), name))
}
