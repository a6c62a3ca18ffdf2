import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '#core/model/compare-text.ts'
import { Fault } from '#core/command/fault.ts'
import { lendPages, type Lent } from './page-store.ts'
import { filesBelow, foldersOf, MARKER, readMarker, SWAP } from './written-files.ts'

/** What moves out of an output folder, and what the marker then names. */
export type SwapPlan = {
  /** Paths of files that we wrote, or of folders that hold nothing else. */
  readonly clear: readonly string[]
  /** All files that will have been written by us, without the marker. */
  readonly files: readonly string[]
}

/** What we wrote and what others did in one folder. */
type Found = { readonly own: readonly string[]; readonly others: readonly Other[] }
type Other = { readonly path: string; readonly isFolder: boolean }

/**
 * What has to be moved so that the files of one folder can take the place of those that were written into another. Throws a
 * fault if a file of somebody else is in the way.
 *
 * @param isOwn whether all files there are ours though no marker says so
 * @param lent what belongs there as well: what of it we wrote and still lies there stays, and the rest is put to the files that come in
 */
export async function planSwap(given: {
  readonly from: string
  readonly to: string
  readonly isAddition?: boolean
  readonly isOwn?: boolean
  readonly lent?: Lent | undefined
}): Promise<SwapPlan> {
  const written = await readMarker(given.to)
  const staying = given.lent ? lend(given.lent, given.from, written?.files) : new Set<string>()
  const coming = new Set(filesBelow(given.from).filter((file) => file !== MARKER))
  const reserved = [...coming].find((file) => file === SWAP || file.startsWith(`${SWAP}/`))
  if (reserved !== undefined) throw new Fault(`${reserved} has a name that Parley needs itself. Give it another.`)
  const known = written?.files ?? (given.isOwn ? visibleFiles(given.to, coming) : new Set<string>())
  const leaving = given.isAddition ? known.intersection(coming) : known.difference(staying)
  const own = new Set([...leaving, ...(written ? [MARKER] : [])])
  const { own: clear, others } = look(given.to, '', own, new Set([...foldersOf(own), ...foldersOf(coming)]))
  refuseConflict(given.to, others, coming)
  return { clear, files: [...coming.union(given.isAddition ? known : staying)].sort(compareText) }
}

/** Puts what is lent to the files that come in, but for what we wrote and still lies where it belongs: gives that. */
function lend(lent: Lent, from: string, ours?: ReadonlySet<string>) {
  const brought = new Set(filesBelow(from))
  const lying = ours ? lent.lying.intersection(ours).difference(brought) : new Set<string>()
  lendPages({ ...lent, files: new Map([...lent.files].filter(([file]) => !lying.has(file))) }, from)
  return lying
}

/** Of a `dist/` without a marker: everything but what begins with a dot, which a build writes only if it is asked to. */
function visibleFiles(folder: string, coming: ReadonlySet<string>): Set<string> {
  const files = filesBelow(folder)
  return new Set(files.filter((file) => coming.has(file) || !/(?:^|\/)\./.test(file)))
}

/** Looks only into folders that hold something of ours or will: what others keep beside it may be large, or closed to us. */
function look(base: string, below: string, own: ReadonlySet<string>, folders: ReadonlySet<string>): Found {
  const ours: string[] = []
  const others: Other[] = []
  for (const entry of readdirSync(join(base, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (path === SWAP) continue
    if (!entry.isDirectory()) {
      if (own.has(path)) ours.push(path)
      else others.push({ path, isFolder: false })
    } else if (!folders.has(path)) others.push({ path, isFolder: true })
    else {
      const inner = look(base, path, own, folders)
      if (inner.others.length === 0 && inner.own.length > 0) ours.push(path)
      else {
        ours.push(...inner.own)
        others.push(...inner.others, { path, isFolder: true })
      }
    }
  }
  return { own: ours.sort(compareText), others }
}

function refuseConflict(to: string, others: readonly Other[], coming: ReadonlySet<string>): void {
  const folders = foldersOf(coming)
  const inTheWay = others.find(({ path, isFolder }) => coming.has(path) || (!isFolder && folders.has(path)))
  if (!inTheWay) return
  throw new Fault(
    `${join(to, inTheWay.path)} is not a file that Parley wrote, and what is to be written has the same name. ` +
      'Move it away, or name another folder; nothing was changed.',
  )
}
