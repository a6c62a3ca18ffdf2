import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** One file that reaches for another, or for a package. */
export type Import = {
  readonly from: string
  /** A file of ours below the top folder, or the name of a package as it is written. */
  readonly to: string
  /** Whether nothing of it is left once the types are gone. */
  readonly typeOnly: boolean
}

/** All files of code below a folder, in order. */
export function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => !file.includes('/fixtures/'))
    .sort()
}

/**
 * What a file imports, read from its syntax tree and not from its text: imports and exports from elsewhere, `import()` of
 * modules and of types. Of a component its frontmatter, its scripts and the expressions of its markup count.
 */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
  const parts = file.endsWith('.astro') ? partsOf(text) : [text]
  return parts.flatMap((code) => importsIn(file, code))
}

/** The code of a component. Markup is no TypeScript, so that of it only what an `import()` can stand in is taken. */
function partsOf(component: string): string[] {
  const [, frontmatter = '', markup = component] = /^---\n([^]*?)\n---(?:\n([^]*))?$/.exec(component) ?? []
  const scripts = [...markup.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code)
  const dynamic = [...markup.matchAll(/\bimport\(\s*['"`][^'"`\n]*['"`]\s*\)/g)].map(([code]) => code)
  return [frontmatter, ...scripts, ...dynamic]
}

function importsIn(from: string, code: string): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier) found.push({ from, to: targetOf(from, specifier.text), typeOnly: isTypeOnly(node) })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(from, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS))
  return found
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0])
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal)
  return undefined
}

function literal(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node && ts.isStringLiteralLike(node) ? node : undefined
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { phaseModifier, name, namedBindings } = node.importClause
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const isNamed = !name && namedBindings && ts.isNamedImports(namedBindings)
  return Boolean(isNamed && namedBindings.elements.every((element) => element.isTypeOnly))
}

function targetOf(file: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('#')) return `src/${path.slice(1)}`
  return path.startsWith('.') ? join(dirname(file), path).replaceAll('\\', '/') : specifier
}

/** True for a file of ours, false for a package from outside. */
export function isOurs(path: string): boolean {
  return /^(?:src|scripts|content|public|\.config)\//.test(path) || existsSync(path)
}

/**
 * The files that reach themselves by way of others, each circle once, from its first file: what is imported in a circle can
 * be read or changed only together.
 */
export function circlesAmong(imports: readonly Import[]): string[][] {
  const targets = Map.groupBy(imports, ({ from }) => from)
  const [done, circles] = [new Set<string>(), new Map<string, string[]>()]
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at !== -1) {
      const circle = path.slice(at)
      circles.set(circle.toSorted().join(), circle)
      return
    }
    if (done.has(file)) return
    for (const { to } of targets.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return [...circles.values()]
}
