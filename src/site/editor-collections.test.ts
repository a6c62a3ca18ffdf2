import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { afterEach, expect, test, vi } from 'vitest'
import type { RecordType } from '#core/model/record.ts'
import { editorLoader } from './editor-collections.ts'

afterEach(() => vi.unstubAllEnvs())

/** The files that are kept for an editor as records of a type, by id. */
async function kept(type: RecordType, contentIntellisense = true): Promise<[string, string][]> {
  vi.stubEnv('PARLEY_CONTENT', 'src/tests/fixtures/ten-faults')
  const entries = new Map<string, string>()
  const store = {
    clear: () => entries.clear(),
    set: ({ id, filePath }: { id: string; filePath: string }) => entries.set(id, filePath),
  }
  const config = { root: pathToFileURL(`${process.cwd()}/`), experimental: { contentIntellisense } }
  await editorLoader(type).load({ store, config } as unknown as LoaderContext)
  return [...entries]
}

test('an editor is told where the records of each type lie', async () => {
  const folder = 'src/tests/fixtures/ten-faults'
  expect(await kept('source')).toEqual([['strike/sources/letter.md', `${folder}/strike/sources/letter.md`]])
  expect(await kept('comparison')).toEqual([['strike/comparison.md', `${folder}/strike/comparison.md`]])
})

test('an editor helps with a record that has a mistake as well', async () => {
  const positions = await kept('position')
  expect(positions.map(([id]) => id)).toContain('strike/positions/pay/2024-03-01-union.md')
})

test('a build keeps nothing for editors', async () => {
  expect(await kept('source', false)).toEqual([])
})
