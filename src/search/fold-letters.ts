/**
 * Letters that Unicode does not take apart, with what a reader types for them. Anything that decomposes (é, ё, ﬁ, ²)
 * needs no line here.
 */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ł: 'l',
    þ: 'th',
    ς: 'σ',
    // Cyrillic: the old Ukrainian letter is typed as its common neighbour.
    ґ: 'г',
    // Arabic: forms of alef, yeh and kaf that keyboards of Arabic and Persian tell apart and readers do not.
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ک: 'ك',
    ة: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    // A stretched line (tatweel) and the joiners say how letters look, not which they are.
    ـ: '',
    '\u200c': '',
    '\u200d': '',
    '\u00ad': '',
    // Hebrew: a letter at the end of a word. A word still being typed does not have its end yet.
    ך: 'כ',
    ם: 'מ',
    ן: 'נ',
    ף: 'פ',
    ץ: 'צ',
    // The modifier apostrophe counts as a letter in Unicode; the typed one does not.
    ʼ: "'",
    ʻ: "'",
  }),
)

/** Letters of their own that look like a letter with an accent. ё is not among them: it is commonly typed as е. */
export const KEPT: ReadonlySet<string> = new Set(['й', 'ї', 'ў'])
