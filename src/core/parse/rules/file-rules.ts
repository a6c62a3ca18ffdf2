import type { RuleText } from '../../problem/rule-text.ts'

/** What may lie in the content folder, and in what form. */
export const FILE_RULES = [
  {
    slug: 'file-path',
    severity: 'error',
    title: 'Every file lies in a folder that has a meaning, under a name of small letters, digits and hyphens',
    why: 'The place of a file says what it is, and its name becomes its address on the site. A file that does not fit would be left out of a comparison without anybody noticing.',
    example: {
      wrong: '# border-talks/partys/North Side.md\nname: "North"',
      right: '# border-talks/parties/north.md\nname: "North"',
    },
  },
  {
    slug: 'reserved-name',
    severity: 'error',
    title: 'No file or folder takes a name that the site or an operating system needs for itself',
    why: 'A comparison named "search" would take the address of the search page, and Windows cannot store a file named "con".',
    example: {
      wrong: '# search/comparison.md\ntitle: "Search and rescue"',
      right: '# search-and-rescue/comparison.md\ntitle: "Search and rescue"',
    },
  },
  {
    slug: 'duplicate-file',
    severity: 'error',
    title: 'No two files differ only in capital letters or in how an accent is stored',
    why: 'Many computers take such names for one and the same file, so one of the two would be lost there.',
    example: {
      wrong: '# border-talks/parties/North.md and border-talks/parties/north.md\nname: "North"',
      right: '# border-talks/parties/north.md\nname: "North"',
    },
  },
  {
    slug: 'file-kind',
    severity: 'error',
    title: 'The content folder holds ordinary files and folders only',
    why: 'A link could publish a file from elsewhere on the computer that builds the site, and a device could halt it.',
    example: {
      wrong: '# border-talks/parties/north.md is a link to another file',
      right: '# border-talks/parties/north.md\nname: "North"',
    },
  },
  {
    slug: 'file-size',
    severity: 'error',
    title: 'A file has at most 64 KiB, and at most 2,000 lines of fields',
    why: 'A record is one statement, one source or one party. A file of this size holds something else, and would hold up everybody who checks it.',
    example: {
      wrong: '# border-talks/parties/north.md has 70 KiB',
      right: '# border-talks/parties/north.md\nname: "North"',
    },
  },
  {
    slug: 'file-encoding',
    severity: 'error',
    title: 'A file is plain text in UTF-8',
    why: 'In another encoding letters are read as other letters or lost. A quotation would then no longer be what was said.',
    example: {
      wrong: '# border-talks/parties/north.md saved as UTF-16',
      right: '# border-talks/parties/north.md\nname: "North"',
    },
  },
  {
    slug: 'missing-comparison',
    severity: 'error',
    title: 'Every comparison has its comparison.md',
    why: 'Without it nobody knows what is compared, and the records in the folder would not be shown.',
    example: {
      wrong: '# border-talks/parties/north.md\nname: "North"',
      right: '# border-talks/comparison.md\ntitle: "Border talks"',
    },
  },
  {
    slug: 'missing-site',
    severity: 'error',
    title: 'The content folder has a site.yaml, and what it names is there',
    why: 'It gives the name, the address and the licence of the site, without which no page can be made.',
    example: { wrong: '# site.yaml\nlogo: "logo.svg"', right: '# site.yaml\ntitle: "Border talks"' },
  },
  {
    slug: 'unsafe-file',
    severity: 'error',
    title: 'What is copied to the site as it is holds nothing that a browser runs',
    why: 'A page or a drawing with a script in it could change what readers see of all others. Whoever proposes a file may be anybody.',
    example: {
      wrong: '# public/counter.js',
      right: '# public/report.pdf',
    },
  },
  {
    slug: 'colour-contrast',
    severity: 'error',
    title: 'Text in the colours of the publisher can be read on every ground, light and dark',
    why: 'A contrast below 4.5:1 shuts out readers with weak eyes, and everybody in the sun (WCAG 2.2, success criterion 1.4.3).',
    example: {
      wrong: '# site.yaml\ncolours:\n  muted: { light: "#bbbbbb", dark: "#555555" }',
      right: '# site.yaml\ncolours:\n  muted: { light: "#555555", dark: "#bbbbbb" }',
    },
  },
  {
    slug: 'unknown-word',
    severity: 'error',
    title: 'Words that are said otherwise are words that the interface has',
    why: 'Under a misspelt key the words would change nothing, and nobody would notice. A place such as {shown}, into which a page puts a number, has to stay.',
    example: {
      wrong: '# site.yaml\nwords:\n  abuot: "Our method"',
      right: '# site.yaml\nwords:\n  about: "Our method"',
    },
  },
  {
    slug: 'lost-coding',
    severity: 'warning',
    title: 'What a coder read is about positions and options that are there',
    why: 'Agreement between coders is counted over positions and options that the comparison has. What is about others counts for nothing, and nobody would notice.',
    example: {
      wrong: '# border-talks/coding/pass-1/border.yaml\npositions:\n  2025-06-02-nort:\n    fence: requires',
      right: '# border-talks/coding/pass-1/border.yaml\npositions:\n  2025-06-02-north:\n    fence: requires',
    },
  },
  {
    slug: 'lost-evidence',
    severity: 'warning',
    title: 'Evidence is for words that a record quotes from a source that is there',
    why: 'Evidence says that the words of a record were seen at the address of its source. What is for another address, or for words that nobody quotes from it, proves nothing, and nobody would notice.',
    example: {
      wrong: '# border-talks/evidence/treaty-daft.yaml\nseen: 2025-06-03',
      right: '# border-talks/evidence/treaty-draft.yaml\nseen: 2025-06-03',
    },
  },
  {
    slug: 'words-not-seen',
    severity: 'warning',
    title: 'The words of a record are those that were seen in its source',
    why: 'A quotation was looked for in its source, and was changed in the record since. The pages no longer say that it was seen, until somebody looks again.',
    example: {
      wrong: '# border-talks/evidence/treaty-draft.yaml\nquotations:\n  - words: "There must be a fence."',
      right: '# border-talks/evidence/treaty-draft.yaml\nquotations:\n  - words: "There must be a fence, and soon."',
    },
  },
  {
    slug: 'lost-translation',
    severity: 'error',
    title: 'A translation is of words that are there, into a language that the site has',
    why: 'Words of something else, or in a language that no page is in, would be shown to nobody, or in the wrong place.',
    example: {
      wrong: '# border-talks/issues/bordr.uk.md\ntitle: "Кордон"',
      right: '# border-talks/issues/border.uk.md\ntitle: "Кордон"',
    },
  },
  {
    slug: 'stale-translation',
    severity: 'warning',
    title: 'A translation says what its original says now',
    why: 'The original was changed after it was translated. Pages in the other language say so beside the words, but readers there still read what it said before.',
    example: {
      wrong: '# border-talks/issues/border.uk.md\ntranslates: "0000000000000000"',
      right: '# border-talks/issues/border.uk.md\ntranslates: "4f1c09d2a6b7e835"',
    },
  },
  {
    slug: 'frontmatter-fence',
    severity: 'error',
    title: 'A record begins with a line --- and its fields end with another',
    why: 'The two lines tell the fields from the text below. Anything else on them could be read as an instruction to the program.',
    example: {
      wrong: '# border-talks/parties/north.md\n--- yaml\nname: "North"\n---',
      right: '# border-talks/parties/north.md\n---\nname: "North"\n---',
    },
  },
  {
    slug: 'removed-record',
    severity: 'error',
    title: 'What had to go leaves a note that says when and why, and never what it said',
    why: 'Whoever follows an old address should learn that the record was removed. A record that is still there was not removed, and a note that tells its words has not removed them.',
    example: {
      wrong: '# border-talks/removed/claims/oil.md\non: 2025-06-02\nreason: duplicate\nsee: a-claim-that-nobody-knows',
      right: '# border-talks/removed/claims/oil.md\non: 2025-06-02\nreason: duplicate\nsee: engine-oil',
    },
  },
  {
    slug: 'address-list',
    severity: 'error',
    title: 'The list of published addresses has one in each line',
    why: 'It is the list by which an address that would be lost is noticed. A line that is no address would never be missed.',
    example: {
      wrong: '# addresses.txt\nhttps://example.org/border-talks/',
      right: '# addresses.txt\nborder-talks/',
    },
  },
  {
    slug: 'address-lost',
    severity: 'error',
    title: 'An address that was published goes on answering',
    why: 'Others have cited it. If nothing stands there any more, what they wrote can no longer be checked.',
    example: {
      wrong: '# addresses.txt\nborder-talks/parties/north/',
      right: '# border-talks/parties/north-side.md\nformer_ids:\n  - north',
    },
  },
  {
    slug: 'published-statement',
    severity: 'error',
    title: 'A published statement keeps its date and its party',
    why: 'Whoever cited it would find another statement at the same place. What a party says anew is a new record, which names the old one.',
    example: {
      wrong: '# border-talks/positions/border/2025-06-02-north.md\nsaid: 2025-09-09',
      right: '# border-talks/positions/border/2025-09-09-north.md\nsupersedes:\n  - border/2025-06-02-north',
    },
  },
  {
    slug: 'more-problems',
    severity: 'error',
    title: 'At most 20 problems of a file are shown',
    why: 'Many problems in one file often have one cause. Once it is mended, the others are gone.',
    example: {
      wrong: '# border-talks/parties/north.md has 21 unknown fields',
      right: '# border-talks/parties/north.md\nname: "North"',
    },
  },
] as const satisfies readonly RuleText[]
