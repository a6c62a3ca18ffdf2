import type { RuleText } from '../../problem/rule-text.ts'

/** What the text below the fields may hold. */
export const BODY_RULES = [
  {
    slug: 'body-html',
    severity: 'error',
    title: 'The text below the fields has no HTML',
    why: 'HTML could run a program in the reader’s browser or imitate parts of the page. A piece of text in pointed brackets would be lost.',
    example: {
      wrong: '# parties/north.md\n---\n<b>Only</b> the speaker.',
      right: '# parties/north.md\n---\n**Only** the speaker.',
    },
  },
  {
    slug: 'body-image',
    severity: 'error',
    title: 'The text below the fields has no pictures',
    why: 'A picture from elsewhere tells its owner who reads the page, and can be exchanged at any time.',
    example: {
      wrong: '# parties/north.md\n---\n![The document](https://example.org/a.png)',
      right: '# parties/north.md\n---\n[The document](https://example.org/a.png)',
    },
  },
  {
    slug: 'body-heading',
    severity: 'error',
    title: 'The text below the fields has no headings',
    why: 'The page has its own outline, by which readers with a screen reader find their way. A line of === or --- right below a text makes it a heading too.',
    example: { wrong: '# parties/north.md\n---\n## Speakers', right: '# parties/north.md\n---\n**Speakers**' },
  },
  {
    slug: 'body-checkbox',
    severity: 'error',
    title: 'The text below the fields has no boxes to tick',
    why: 'A box on a page looks as if a reader could tick it, and its tick could not be shown.',
    example: { wrong: '# parties/north.md\n---\n- [x] Signed', right: '# parties/north.md\n---\n- Signed' },
  },
  {
    slug: 'body-link',
    severity: 'error',
    title: 'Links lead to public web addresses or e-mail addresses',
    why: 'Other links can run a program, open something on the reader’s computer, or lead somewhere else than they seem to.',
    example: {
      wrong: '# parties/north.md\n---\n[Its site](javascript:alert)',
      right: '# parties/north.md\n---\n[Its site](https://example.org)',
    },
  },
  {
    slug: 'body-size',
    severity: 'error',
    title: 'The text below the fields is short: 16,384 characters, and 2,000 in a paragraph or a line',
    why: 'Context is a few sentences. Very long paragraphs take the program minutes to read.',
    example: {
      wrong: '# parties/north.md has a paragraph of 3,000 characters',
      right: '# parties/north.md\n---\nTwo short paragraphs.',
    },
  },
  {
    slug: 'body-nesting',
    severity: 'error',
    title: 'Quotations, lists and tables stay small enough to be read',
    why: 'A list within ten lists or a table of forty columns cannot be read on any screen, and can bring the program to a halt.',
    example: {
      wrong: '# parties/north.md\n---\n> > > > > > > > > > > > > > > > > > > > > > Only the speaker.',
      right: '# parties/north.md\n---\n> Only the speaker.',
    },
  },
] as const satisfies readonly RuleText[]
