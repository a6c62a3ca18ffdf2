import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { PROJECT } from '#disk/content-folder.ts'

/** What lies below these goes into the package, the workflows that a new site gets and the schemas that its editor reads among it. */
const PARTS = ['src', 'scripts', 'public', 'astro.config.mjs', '.github/workflows/publish.yml', '.vscode']

/** What stays here: tests with what they need, measurements, packing itself, and what explains the code to those who change it. */
const LEFT_OUT = [
  /^src\/(?:tests|decisions|search\/judgement)\//,
  /^scripts\/(?:bench|package)\//,
  /^\.vscode\/(?!\w+\.schema\.json$)/,
  /\.(?:test|cost|engine|bench|d)\.ts$/,
  /\/[A-Z]+\.md$/,
]

/** Every file of the program as it is packed, by its path in the package: TypeScript as JavaScript, all else as it is. */
export function packageFiles(): Map<string, string | Uint8Array> {
  const files = PARTS.flatMap(filesAt).filter((file) => !LEFT_OUT.some((pattern) => pattern.test(file)))
  return new Map([
    ...files.sort().map((file) => packed(file, readFileSync(join(PROJECT, file)))),
    ...files
      .filter(isOfWords)
      .map((file) => [file.replace(/\.ts$/, '.written'), readFileSync(join(PROJECT, file))] as const),
    ['package.json', manifest()] as const,
  ])
}

/** Modules of words are also read as text, with their types: a catalogue is held against what is written in them. */
function isOfWords(file: string): boolean {
  return /^src\/site\/(?:words|[a-z-]+-words)\.ts$/.test(file)
}

function filesAt(part: string): string[] {
  if (/\w\.\w+$/.test(part)) return [part]
  return readdirSync(join(PROJECT, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length).replaceAll('\\', '/').replace(/^\//, ''))
}

function packed(file: string, bytes: Uint8Array): readonly [string, string | Uint8Array] {
  if (!/\.(?:ts|astro|mjs)$/.test(file)) return [file, bytes]
  const text = renamed(new TextDecoder().decode(bytes))
  return file.endsWith('.ts') ? [file.replace(/\.ts$/, '.js'), compiled(text, file)] : [file, text]
}

/** What names a file of ours by its path names it as it is called in the package. */
function renamed(text: string): string {
  return text.replace(/(['"])((?:\.{1,2}\/|#[a-z]+\/)[^'"\n]*)\.ts\1/g, '$1$2.js$1')
}

/** Types alone are taken away, and comments stay: whoever looks into the package reads the program as it was written. */
function compiled(text: string, fileName: string): string {
  const { ESNext } = ts.ScriptTarget
  const { outputText } = ts.transpileModule(text, {
    fileName,
    compilerOptions: {
      target: ESNext,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      isolatedModules: true,
    },
  })
  return outputText
}

/** What Node has to know of the program: how `#core/...` is read, and which version it is. */
function manifest(): string {
  const { name, version, type, imports } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >
  return `${JSON.stringify({ name, version, type, imports }, null, 2)}\n`
}
