import type { Speaker } from '#core/model/words.ts'
import { punctuationWords } from '#site/punctuation-words.ts'

/** Who spoke, and in what role where that is known. */
export function speakerLine({ name, role }: Speaker): string {
  return role === undefined ? name : name + punctuationWords.comma + role
}
