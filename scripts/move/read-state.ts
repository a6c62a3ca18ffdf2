import type { Dataset } from '#core/model/dataset.ts'
import type { OwnAddresses } from '#core/model/page.ts'
import type { Problem } from '#core/model/problem.ts'
import { classifyFile } from '#core/parse/content-file.ts'
import type { AddressList } from '#core/parse/address-list.ts'
import { listFiles } from '#disk/list-files.ts'
import { readAddresses } from '#disk/read-addresses.ts'
import { readContent } from '#disk/read-content.ts'
import { readText } from '#disk/read-text.ts'

/** The content as it is: what it says, what is wrong with it, and the texts of what may follow. */
export type ContentState = {
  readonly datasets: readonly Dataset[]
  readonly problems: readonly Problem[]
  readonly texts: ReadonlyMap<string, string>
  readonly list: AddressList
  readonly language: string
  readonly own: OwnAddresses
}

/** The files that a move may change. */
const FOLLOWING: ReadonlySet<string> = new Set(['record', 'removal', 'coding', 'evidence', 'translation'])

export async function readState(folder: string): Promise<ContentState> {
  const { catalogue, problems, pages, copied } = await readContent(folder)
  const { files } = listFiles(folder)
  const texts = files.flatMap((file) => {
    const { is } = classifyFile(file)
    const found = FOLLOWING.has(is) ? readText(folder, file) : null
    return found && 'text' in found ? [[file, found.text] as const] : []
  })
  return {
    datasets: catalogue?.datasets ?? [],
    problems,
    texts: new Map(texts),
    list: readAddresses(folder, files).list,
    own: { pages: pages.map(({ page }) => page), copied },
    language: catalogue?.site.language ?? 'en',
  }
}
