/** A small comparison with one statement, and what writes its files with other lines in the place of some of theirs. */

const POSITION = 'dock/positions/pay/2024-03-01-north.md'

type Lines = Readonly<Record<string, string>>

const FIELDS: Lines = {
  party: 'party: north',
  said: 'said: 2024-03-01',
  speaker: 'speaker: "Board"',
  authority: 'authority: document',
  condition: 'condition: "North asked for a raise."',
  quote: 'quote:\n  text: "We ask for a raise."\n  lang: en',
  source: 'source: paper',
  reported_by: 'reported_by: self',
  stances: 'stances:\n  raise: supports',
}

const record = (lines: Lines, body = '') => `---\n${Object.values(lines).join('\n')}\n---\n${body}`
export const pos = (lines: Lines = {}, body = '') => record({ ...FIELDS, ...lines }, body)
export const src = (lines: Lines = {}) =>
  record({
    ...{
      title: 'title: "A paper"',
      publisher: 'publisher: "C"',
      kind: 'kind: document',
      published: 'published: 2024-03-01',
    },
    ...{ url: 'url: https://example.org/paper', lang: 'lang: en', ...lines },
  })
export const f = (text: string) => ({ [POSITION]: text })
export const cond = (written: string) => f(pos({ condition: `condition: ${written}` }))
export const body = (text: string) => f(pos({}, `\n${text}\n`))
export const url = (written: string) => ({ 'dock/sources/paper.md': src({ url: `url: ${written}` }) })
export const x = (times: number, text: string) => text.repeat(times)

/** The small comparison: nothing is wrong with it. */
export const WELL: Readonly<Record<string, string>> = {
  'site.yaml': `title: "Bench"
tagline: "What was said, side by side."
url: https://example.org
licence: {name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/"}
accept: [{rule: unnamed-publisher, reason: "A site for tests."}]
`,
  'dock/comparison.md': record({
    a: 'title: "Dock talks"\nquestion: "What did each side ask for?"\nscope: "Public statements."\nstatus: open\nstarted: 2024-01',
    b: 'covers_until: 2024-12-31\nparties: [north, south]\nparty_order: "By name."\nissues: [pay, border]',
    c: 'issue_selection: "All."\ninclusion: "Both sides."\nlanguages: [en]',
  }),
  'dock/parties/north.md': record({ a: 'name: "North"\nkind: state\nrole: principal' }),
  'dock/parties/south.md': record({ a: 'name: "South"\nkind: state\nrole: principal' }),
  'dock/issues/border.md': record({ a: 'title: "Border"\nquestion: "Where is the border?"' }),
  'dock/issues/pay.md': record({
    a: 'title: "Pay"\nquestion: "How is pay set?"',
    b: 'options:\n  - {id: raise, text: "Pay is raised."}\n  - {id: freeze, text: "Pay stays as it is."}',
  }),
  'dock/sources/paper.md': src(),
  [POSITION]: pos(),
  'dock/positions/pay/2024-03-01-south.md': pos({
    ...{ party: 'party: south', condition: 'condition: "South was against a raise."' },
    ...{ quote: 'quote:\n  text: "We are against a raise."\n  lang: en', stances: 'stances:\n  raise: opposes' },
  }),
}
