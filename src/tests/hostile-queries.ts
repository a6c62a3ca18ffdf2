/** Queries made to keep the search busy. */
export const HOSTILE_QUERIES = ['-'.repeat(10_000), '"'.repeat(10_000), 'a '.repeat(5_000), '\u0301'.repeat(10_000)]

/** Texts in which no sentence ends, or nothing but ends. */
export const ENDLESS_TEXTS = ['a'.repeat(50_000), '. '.repeat(25_000), '.'.repeat(50_000), ' '.repeat(50_000)]
