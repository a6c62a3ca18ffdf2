import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { RecordType } from '#core/model/record.ts'
import { readRecordPath } from '#core/parse/record-path.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { followFiles, namesOf } from '#disk/follow-files.ts'
import { listFiles } from '#disk/list-files.ts'

const NAME = 'parley-editor'

/**
 * Tells Astro which files are records of one type, from where an editor learns whose fields to complete. It goes by the
 * path alone, so that a record with a mistake is helped as well; what a record says is the content loader's business.
 */
export function editorLoader(type: RecordType) {
  return {
    name: NAME,
    load({ store, config }: LoaderContext) {
      store.clear()
      if (config.experimental.contentIntellisense) {
        for (const { id, filePath } of filesOf(type, config.root)) store.set({ id, data: {}, filePath })
      }
      return Promise.resolve()
    },
  } satisfies Loader
}

/** Has the dev server list the files anew when one is added: by itself Astro lists them when it starts and never again. */
export function editorRefresh(): AstroIntegration {
  const folder = contentFolder()
  return {
    name: NAME,
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const onError = (error: unknown) => logger.error(String(error))
        let known = namesOf(folder)
        const list = async () => {
          const names = namesOf(folder)
          if (names === known) return
          known = names
          await refreshContent?.({ loaders: [NAME] })
        }
        followFiles(folder, server.watcher, list, { state: namesOf, onError })
      },
    },
  }
}

function filesOf(type: RecordType, root: URL): { id: string; filePath: string }[] {
  const folder = relative(fileURLToPath(root), contentFolder()).replaceAll('\\', '/')
  return listFiles(contentFolder()).files.flatMap((file) => {
    const place = readRecordPath(file)
    return 'type' in place && place.type === type ? [{ id: file, filePath: `${folder}/${file}` }] : []
  })
}
