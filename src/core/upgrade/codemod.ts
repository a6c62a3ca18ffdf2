/** The texts of files of a content folder, by their paths. */
export type Texts = ReadonlyMap<string, string>

/** How content comes from one form to the next. */
export type Codemod = {
  readonly from: number
  readonly to: number
  /** What was written otherwise, in a sentence for whoever reads what was done. */
  readonly about: string
  /** Gives the text of a file in the new form; the same text where there is nothing to change. Never fails, whatever the text. */
  readonly rewrite: (file: string, text: string) => string
}
