import { readDrafts, withDraft, type Draft } from '#compose/drafts.ts'

/** The drafts of this site that the browser keeps. Where it keeps nothing, as in some private windows, it says so. */
export function draftStore(key: string) {
  return {
    all: (): readonly Draft[] => readDrafts(read(key)),
    /** Whether it was kept. */
    keep: (draft: Draft): boolean => write(key, withDraft(readDrafts(read(key)), draft)),
    drop: (start: string): boolean =>
      write(key, JSON.stringify(readDrafts(read(key)).filter((draft) => draft.start !== start))),
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return localStorage.getItem(key) === text
  } catch {
    return false
  }
}
