import { readDrafts, withDraft, type Draft } from '#compose/drafts.ts'
import { storedText, storeText } from './stored-text.client.ts'

/** The drafts of this site that the browser keeps, under the name `key`. Where it keeps nothing, it says so. */
export function draftStore(key: string) {
  const all = (): readonly Draft[] => readDrafts(storedText(key))
  return {
    all,
    /** Whether it was kept. */
    keep: (draft: Draft): boolean => storeText(key, withDraft(all(), draft)),
    drop: (start: string): boolean => storeText(key, JSON.stringify(all().filter((draft) => draft.start !== start))),
  }
}
