import { afterEach, expect, test, vi } from 'vitest'
import { serveFiles } from '#tests/served-files.ts'
import { workerScope } from '#tests/worker-scope.ts'
import type { Neighbour } from './neighbours/find-neighbours.ts'
import { packNeighbours } from './neighbours/pack-neighbours.ts'
import { createToolbox } from './toolbox.ts'

afterEach(() => vi.unstubAllGlobals())

const NONE = { order: false, nearWords: false, neighbours: [], waysOn: false }
const FOLDER = 'https://example.org/parley/search/near/'

/** Two files: words from `a` on, and words from `t` on. */
const near = packNeighbours(
  new Map<string, readonly Neighbour[]>([
    ['armistice', [{ word: 'ceasefire', likeness: 0.8 }]],
    ...Array.from(
      { length: 150 },
      (_, at) => [`b${'aeiou'[at % 5]}${at}`.replace(/\d/g, (d) => 'klmnprstvz'[+d]!), []] as const,
    ),
    ['truce', [{ word: 'ceasefire', likeness: 0.6 }]],
  ]),
)
const starts = near.map(({ from }) => from)
const FILES = new Map<string, unknown>([
  [`${FOLDER}starts.json`, { starts, version: '7' }],
  ...near.map(({ packed }, at) => [`${FOLDER}${at}.json?v=7`, packed] as const),
])

function toolboxWith(files: Map<string, unknown>, known?: Parameters<typeof createToolbox>[1]) {
  workerScope()
  return { asked: serveFiles(files), toolbox: createToolbox('/parley/search.json', known) }
}

test('nothing is fetched before it is wanted, and nothing is at hand', async () => {
  const { asked, toolbox } = toolboxWith(FILES)
  expect(await toolbox.fetchWanted(NONE)).toBe(false)
  const { neighboursOf, isWord, ...others } = toolbox.tools()
  expect([neighboursOf?.('truce'), isWord?.('truce'), others, asked]).toEqual([undefined, undefined, {}, []])
})

test('what reads the order of words comes by itself, and so does what is needed where little is found', async () => {
  const { asked, toolbox } = toolboxWith(FILES)
  expect(await toolbox.fetchWanted({ ...NONE, order: true })).toBe(true)
  const { bringForward, whenFew } = toolbox.tools()
  expect([typeof bringForward, whenFew]).toEqual(['function', undefined])
  expect(await toolbox.fetchWanted({ ...NONE, nearWords: true })).toBe(true)
  expect(Object.keys(toolbox.tools())).toEqual(
    expect.arrayContaining(['bringForward', 'nearWords', 'waysOn', 'whenFew']),
  )
  const other = toolboxWith(FILES).toolbox
  expect(await other.fetchWanted({ ...NONE, waysOn: true })).toBe(true)
  expect(Object.keys(other.tools())).toContain('waysOn')
  expect(asked).toEqual([])
})

test('words of like meaning come from the files in which the words asked for would stand, and from no others', async () => {
  const { asked, toolbox } = toolboxWith(FILES)
  expect(await toolbox.fetchWanted({ ...NONE, neighbours: ['truce'] })).toBe(true)
  const { neighboursOf, isWord } = toolbox.tools()
  expect(neighboursOf?.('truce')).toEqual([{ word: 'ceasefire', likeness: 0.6 }])
  expect([isWord?.('truce'), isWord?.('truze'), isWord?.('armistice')]).toEqual([true, false, undefined])
  await toolbox.fetchWanted({ ...NONE, neighbours: ['armistice'] })
  expect(neighboursOf?.('armistice')).toEqual([{ word: 'ceasefire', likeness: 0.8 }])
  const last = near.length - 1
  expect(asked).toEqual([`${FOLDER}starts.json anew`, `${FOLDER}${last}.json?v=7`, `${FOLDER}0.json?v=7`])
})

test('which files there are is not asked for where it is known', async () => {
  const { asked, toolbox } = toolboxWith(FILES, () => ({ starts, version: '7' }))
  await toolbox.fetchWanted({ ...NONE, neighbours: ['armistice'] })
  expect(asked).toEqual([`${FOLDER}0.json?v=7`])
})

test('what could not be fetched is done without, and tried again', async () => {
  const files = new Map(FILES)
  const { toolbox } = toolboxWith(files)
  const wanted = { ...NONE, neighbours: ['truce'] }
  for (const missing of ['starts.json', `${near.length - 1}.json?v=7`]) {
    files.delete(FOLDER + missing)
    expect(await toolbox.fetchWanted(wanted)).toBe(false)
    expect(toolbox.tools().neighboursOf?.('truce')).toBeUndefined()
    files.set(FOLDER + missing, FILES.get(FOLDER + missing))
  }
  expect(await toolbox.fetchWanted(wanted)).toBe(true)
  expect(toolbox.tools().neighboursOf?.('truce')).toHaveLength(1)
})
