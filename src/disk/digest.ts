import { hash } from 'node:crypto'

/** The SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits: by it files are named, and told apart. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content)
}
