import { hash } from 'node:crypto'
import type { Dataset } from '#core/model/dataset.ts'
import { factAt, setGroup } from '#core/model/fact.ts'
import { recorder, type Place } from '#core/model/reads.ts'

/**
 * Views of what pages are made from, by which a build knows what each page has read. They hold what they show and cost a
 * note at each question. Where nothing is recorded, they are the very things.
 */

/** A dataset of which every list, and every record that is looked up, is noted when it is asked for. */
export function watchedDataset(dataset: Dataset): Dataset {
  const recording = recorder()
  if (!recording) return dataset
  const group = `comparison ${dataset.comparison.id}`
  const view = watchedFields(dataset, group)
  setGroup(view, group)
  recording.offer(group, (place) => {
    const [name = '', ...key] = place.split('|')
    if (name === 'fact') return recording.apart(() => digest(factAt(view, place)))
    const held = dataset[name as keyof Dataset] as unknown
    return held instanceof Map && key.length > 0 ? digestOf(held.get(key.join('|'))) : digestOf(held)
  })
  return view
}

/** A table of which every question is noted. */
export function watchedTable<Value>(group: string, table: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const recording = recorder()
  if (!recording) return table
  recording.offer(group, (place) => digestOf(place === '' ? table : table.get(place.slice(1))))
  return new WatchedMap(table, group, '')
}

/**
 * What is not of one comparison: each thing is noted when it is asked for, whole. Datasets, whose parts are noted by themselves,
 * stand for their names, and so does a table that is watched.
 */
export function watchedSite<Held extends { readonly datasets: readonly Dataset[] }>(held: Held): Held {
  const recording = recorder()
  if (!recording) return held
  const told = (name: string): unknown => {
    if (name === 'datasets') return held.datasets.map(({ comparison }) => comparison.id)
    const value = held[name as keyof Held]
    return value instanceof WatchedMap ? null : value
  }
  setGroup(held.datasets, 'site')
  recording.offer('site', (place) =>
    recording.apart(() => (place.startsWith('fact|') ? digest(factAt(held.datasets, place)) : digestOf(told(place)))),
  )
  return watchedFields(held, 'site')
}

/**
 * A key of what a page is given, in which datasets stand by their names; undefined where something is in it that cannot be
 * told by a text. Such a page is made anew with every build.
 */
export function keyOfGiven(given: unknown, names: ReadonlyMap<unknown, string>): string | undefined {
  const name = names.get(given)
  if (name !== undefined) return name
  if (typeof given === 'function' || typeof given === 'symbol') return undefined
  if (typeof given !== 'object' || given === null) return digestOf(given)
  const isPlain = Array.isArray(given) || Object.getPrototypeOf(given) === Object.prototype
  if (!isPlain) return undefined
  if ('type' in given && 'file' in given) return digestOf(given)
  const keys = Object.entries(given).map(([field, value]) => [field, keyOfGiven(value, names)] as const)
  return keys.some(([, key]) => key === undefined) ? undefined : digest(keys)
}

function watchedFields<Held extends object>(held: Held, group: string): Held {
  const view = {}
  for (const name of Object.keys(held)) {
    const value: unknown = held[name as keyof Held]
    const shown = value instanceof Map && !(value instanceof WatchedMap) ? new WatchedMap(value, group, name) : value
    const place = { group, at: name }
    // A watched table, and what is in it, is noted by itself.
    const isTable = shown instanceof WatchedMap
    Object.defineProperty(view, name, {
      enumerable: true,
      get: isTable ? () => shown : () => (note(place), shown),
    })
  }
  return view as Held
}

/** Asked anew each time: a view may outlive the build that it was made for, and must never note for one that has ended. */
function note(place: Place): void {
  recorder()?.read(place)
}

/** A map that tells what is asked of it: one place for each key, one for all that is in it. */
class WatchedMap<Value> extends Map<string, Value> {
  #held: ReadonlyMap<string, Value>
  #whole: Place
  #places = new Map<string, Place>()

  constructor(held: ReadonlyMap<string, Value>, group: string, name: string) {
    super()
    this.#held = held
    this.#whole = { group, at: name }
  }

  override get(key: string): Value | undefined {
    note(this.#at(key))
    return this.#held.get(key)
  }

  override has(key: string): boolean {
    note(this.#at(key))
    return this.#held.has(key)
  }

  override get size(): number {
    return this.#all().size
  }

  override keys(): MapIterator<string> {
    return this.#all().keys()
  }

  override values(): MapIterator<Value> {
    return this.#all().values()
  }

  override entries(): MapIterator<[string, Value]> {
    return this.#all().entries()
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.#all().entries()
  }

  override forEach(each: (value: Value, key: string, map: Map<string, Value>) => void): void {
    this.#all().forEach((value, key) => each(value, key, this))
  }

  #all(): ReadonlyMap<string, Value> {
    note(this.#whole)
    return this.#held
  }

  #at(key: string): Place {
    const known = this.#places.get(key)
    if (known) return known
    const place = { group: this.#whole.group, at: `${this.#whole.at}|${key}` }
    this.#places.set(key, place)
    return place
  }
}

/**
 * A text by which plain values, tables of them and lists are told apart. Of records, lists and tables it is kept. A place that
 * never had anything is nothing, and so is one that lost it.
 */
export function digestOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? digestOfObject(value) : digest(value ?? null)
}

function digestOfObject(value: object): string {
  const known = DIGESTS.get(value)
  if (known !== undefined) return known
  const made = digest(
    value instanceof Map
      ? [...(value as Map<unknown, unknown>)].map((pair) => pair.map(digestOf))
      : Array.isArray(value)
        ? value.map(digestOf)
        : value,
  )
  DIGESTS.set(value, made)
  return made
}

/** Not through the seam for what is kept: nothing is read by telling things apart, and there are tens of thousands. */
const DIGESTS = new WeakMap<object, string>()

function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, 32)
}
