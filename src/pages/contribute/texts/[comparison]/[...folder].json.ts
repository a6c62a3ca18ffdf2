import type { APIRoute } from 'astro'
import { fileText } from '#compose/file-texts.ts'
import { textsFolder } from '#compose/texts-folder.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { recordsOf } from '#core/model/records-of.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { readText } from '#disk/read-text.ts'
import { pathsPerDataset, type Publication } from '#site/publication.ts'
import { takesContributions } from '#site/takes-changes.ts'

export const getStaticPaths = () =>
  pathsPerDataset((dataset) => {
    if (!takesContributions) return []
    const ofFolders = Map.groupBy(recordsOf(dataset), ({ file }) => textsFolder(file))
    return [...ofFolders].map(([folder, records]) => ({ params: { folder }, props: { records } }))
  })

type Props = { readonly dataset: Dataset; readonly publication: Publication; readonly records: readonly AnyRecord[] }

/**
 * The files in one folder of a comparison, of which the form changes single lines. As they lie in the repository, with their comments,
 * where site.yaml names one; else as the program writes them: notes among editors are not for everybody then. A repository
 * that only the host knows of may be a private one.
 */
export const GET: APIRoute<Props> = ({ props: { dataset, publication, records } }) => {
  const isPublic = publication.site.repositoryFrom === 'settings'
  const raw = (file: string) => {
    // Of a file no record tells all, and its digest does: by that a build knows whether this page has to be made anew.
    const found = isPublic && dataset.hashByFile.get(file) !== undefined ? readText(contentFolder(), file) : null
    return found && 'text' in found ? found.text : null
  }
  return Response.json(Object.fromEntries(records.map((record) => [record.file, fileText(record, raw(record.file))])))
}
