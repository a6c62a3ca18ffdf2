import type { PathWithRoute } from 'astro'
import type { MadePage } from '#disk/page-store.ts'
import { pageWriter, type PageBytes, type PageWriter } from '#disk/page-writer.ts'
import { partStore } from '#disk/part-store.ts'
import { IN_PARTS } from '../in-parts.ts'
import type { BundledPages } from './bundled-pages.ts'
import { ReadsGatherer } from './reads-gatherer.ts'
import { keyOf, placeOf } from './page-places.ts'
import { createRecorder, type PageRecorder } from './read-recorder.ts'

/** What one thread needs to make pages, and what it learns of them. */
export type PageMaker = {
  /** The folder that the site is made in. */
  readonly site: string
  /** Where the site will lie, without a slash at its end. */
  readonly address: string
  readonly write: PageWriter
  readonly recorder: PageRecorder
  /** What the pages of this build have read. */
  readonly reads: ReadsGatherer
}

/** What is said before pages are made: where they go, and where parts of them are kept, if they are. */
export type MakerStart = Pick<PageMaker, 'site' | 'address'> & { readonly kept: string | null }

/** Begins to make pages in a folder. */
export function pageMaker({ kept, ...given }: MakerStart): PageMaker {
  const recorder = createRecorder(kept === null ? undefined : partStore(kept))
  return { ...given, write: pageWriter(given.site), recorder, reads: new ReadsGatherer(recorder.facts) }
}

/** Makes a page and puts it into the site. Gives what the next build has to know to use it again; null if that is not known. */
export async function makePage(
  pages: Pick<BundledPages, 'render'>,
  { address, write, recorder, reads }: PageMaker,
  path: PathWithRoute,
): Promise<MadePage | null> {
  const { file, asked } = placeOf(path)
  const request = new Request(address + asked)
  const make = async () => {
    const { status, body } = answerOf(await pages.render(request, { routeData: path.route }))
    // The page for what is not there is one like others.
    const isPage = status === 200 || (status === 404 && file === '404.html')
    const parts = isPage ? await body() : null
    return { status, isPage, written: parts && (await write(file, parts)) }
  }
  const made = await recorder.page(make).catch((fault: unknown) => {
    throw new Error(`${path.pathname} could not be made.`, { cause: fault })
  })
  const { status, isPage, written } = made.answer
  if (!isPage) throw new Error(`${path.pathname} answers with ${status}, which is no page that a site could have.`)
  if (!written) return null
  const [key, list] = [keyOf(path), reads.add(made.reads)]
  if (key === undefined || list === null || written.size === 0) return null
  return { file, key, bytes: written.bytes, stamp: null, reads: list }
}

type Answer = { readonly status: number; readonly body: () => Promise<PageBytes | null> }

/** What a page answers, taken to its end while it is made: else it would read what nobody notes. */
function answerOf(made: Response | { readonly response: Response }): Answer {
  const response = made instanceof Response ? made : made.response
  const { status, headers, body } = response
  return {
    status,
    body: async () => {
      if (body === null) return null
      // In parts only where that is asked for: of thousands of small pages each would take longer.
      return headers.get(IN_PARTS.name) === IN_PARTS.value ? body : [new Uint8Array(await response.arrayBuffer())]
    },
  }
}
