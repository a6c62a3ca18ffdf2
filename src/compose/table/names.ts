import type { AnyRecord, Issue, Party, Source } from '#core/model/record.ts'
import { closest } from '#core/problem/closest.ts'
import { addressKey } from './address.ts'
import type { Choice } from './asked.ts'
import { foldName } from './fold-name.ts'

/** What a text was found to name. */
export type Found =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' }

/** A record, or an option, by everything that it is called. */
export type Named = { readonly id: string; readonly title: string; readonly called: readonly string[] }

/** Finds what a text names: by its id as it is, by its other names without regard to case, accents and signs. */
export class Names {
  readonly all: readonly Named[]
  /** The same as what there is to choose from. */
  readonly choices: readonly Choice[]
  readonly #byId: ReadonlySet<string>
  readonly #byName: ReadonlyMap<string, ReadonlySet<string>>
  readonly #found = new Map<string, Found>()
  readonly #meant = new Map<string, string | null>()

  constructor(all: readonly Named[]) {
    this.all = all
    this.choices = all.map(({ id, title }) => ({ id, title }))
    this.#byId = new Set(all.map(({ id }) => id))
    const byName = new Map<string, Set<string>>()
    for (const { id, called } of all) {
      for (const name of [id, ...called].map(foldName)) byName.set(name, (byName.get(name) ?? new Set()).add(id))
    }
    this.#byName = byName
  }

  find(text: string): Found {
    const known = this.#found.get(text)
    if (known) return known
    const found = this.#look(text)
    this.#found.set(text, found)
    return found
  }

  /** What a text that names nothing most likely meant; null where nothing comes near. */
  meantBy(text: string): string | null {
    const known = this.#meant.get(text)
    if (known !== undefined) return known
    const meant = this.#near(foldName(text))
    this.#meant.set(text, meant)
    return meant
  }

  titleOf(id: string): string | undefined {
    return this.all.find((one) => one.id === id)?.title
  }

  #look(text: string): Found {
    if (this.#byId.has(text)) return { kind: 'one', id: text }
    const folded = foldName(text)
    const ids = [...(this.#byName.get(folded) ?? this.#byName.get(folded.replace(/^(?:the|der|die|das) /, '')) ?? [])]
    const [id, ...others] = ids
    if (id !== undefined) return others.length === 0 ? { kind: 'one', id } : { kind: 'several', ids }
    return { kind: 'none' }
  }

  /** A name of which this is the beginning or another part, if it is the only one; else the one that is spelt alike. */
  #near(folded: string): string | null {
    if (folded === '') return null
    const parts = [...this.#byName].filter(
      ([name]) => ` ${name} `.includes(` ${folded} `) || ` ${folded} `.includes(` ${name} `),
    )
    const within = new Set(parts.flatMap(([, ids]) => [...ids]))
    if (within.size === 1) return [...within][0] ?? null
    const name = closest(folded, this.#byName.keys())
    const ids = name === null ? [] : [...(this.#byName.get(name) ?? [])]
    return ids.length === 1 ? (ids[0] ?? null) : null
  }
}

export function partyNames(parties: readonly Party[]): Names {
  return new Names(
    parties.map(({ id, name, short, self_name, aliases, names }) => ({
      id,
      title: name,
      called: [name, short, self_name, ...aliases, ...names.flatMap((one) => [one.name, one.short])].flatMap(
        (one) => one ?? [],
      ),
    })),
  )
}

export function issueNames(issues: readonly Issue[]): Names {
  return new Names(issues.map(({ id, title, question }) => ({ id, title, called: [title, question] })))
}

export function optionNames({ options }: Pick<Issue, 'options'>): Names {
  return new Names(options.map(({ id, text }) => ({ id, title: text, called: [text] })))
}

export function titledNames(records: readonly Extract<AnyRecord, { readonly title: string }>[]): Names {
  return new Names(records.map(({ id, title }) => ({ id, title, called: [title] })))
}

/** Sources by their address, where they have one: the original's, or that of a copy of it. */
export function sourcesByAddress(sources: readonly Source[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { id, url, archive_url } of sources) {
    for (const address of [archive_url, url]) {
      const key = address === undefined ? null : addressKey(address)
      if (key !== null) found.set(key, id)
    }
  }
  return found
}
