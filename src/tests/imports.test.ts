import { expect, test } from 'vitest'
import { circlesAmong, importsOf } from './imports.ts'

const shown = (file: string, text: string) =>
  importsOf(file, text).map(({ to, typeOnly }) => (typeOnly ? `type ${to}` : to))

test('an import is found in whatever form it is written', () => {
  const code = `
    import a, { b } from '../model/a.ts'
    import type { C } from '#core/model/c.ts'
    import { type D } from './d.ts'
    export * from './e.ts'
    export type { F } from './f.ts'
    import './g.css'
    const h = async () => (await import('#markdown/h.ts')).h
    type I = import('./i.ts').I
  `
  expect(shown('src/core/check/x.ts', code)).toEqual([
    'src/core/model/a.ts',
    'type src/core/model/c.ts',
    'type src/core/check/d.ts',
    'src/core/check/e.ts',
    'type src/core/check/f.ts',
    'src/core/check/g.css',
    'src/markdown/h.ts',
    'type src/core/check/i.ts',
  ])
})

test('what only looks like an import is none', () => {
  const code = `
    // import { a } from './a.ts'
    const text = "import { b } from './b.ts'"
    const more = \`export * from './c.ts'\`
  `
  expect(shown('src/site/x.ts', code)).toEqual([])
})

test('a component imports in its frontmatter, its scripts and its markup', () => {
  const component = `---
import Part from './Part.astro'
---
<Part>{import('./late.ts')}</Part>
<script>
  import './part.client.ts'
</script>
`
  expect(shown('src/components/part/Whole.astro', component)).toEqual([
    'src/components/part/Part.astro',
    'src/components/part/part.client.ts',
    'src/components/part/late.ts',
  ])
})

test('each circle is told once, whichever of its files is met first', () => {
  const link = (from: string, to: string) => ({ from, to, typeOnly: true })
  const links = [link('a', 'b'), link('b', 'c'), link('c', 'b'), link('c', 'd'), link('d', 'a')]
  expect(circlesAmong(links)).toEqual([
    ['b', 'c'],
    ['a', 'b', 'c', 'd'],
  ])
})
