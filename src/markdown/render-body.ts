import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Problem } from '#core/model/problem.ts'
import { capProblems, problemAt } from '#core/parse/mark.ts'
import { asTyped } from './as-typed.ts'
import { findExcess, type BodyPlace } from './body-limits.ts'
import { findBodyProblems } from './body-problems.ts'
import { reader, writer } from './pipeline.ts'

/** The most HTML that a body may grow to: a long address can be named again and again by a short reference. */
const LONGEST_HTML = 262_144

/** A record's body as a page shows it. */
export type RenderedBody = {
  /** Sanitised HTML; empty where the body is empty or could not be read. */
  readonly html: string
  /** The same words without markup, each paragraph on a line, for search and feeds. */
  readonly text: string
  /** The problems `body-*`, `hidden-character` and `not-nfc`, with places in the author's file. */
  readonly problems: readonly Problem[]
}

/**
 * Makes safe HTML and plain text of a record's body. What Markdown would drop or what a page must not have is a problem,
 * so that nothing gets lost in silence; the HTML is sanitised all the same. Never throws, whatever the text.
 *
 * @param place the record's file, and the line in it on which the body begins
 */
export function renderBody(body: string, place: BodyPlace): RenderedBody {
  if (body === '') return { html: '', text: '', problems: [] }
  const excess = findExcess(body, place)
  if (excess.length > 0) return { html: '', text: '', problems: excess }
  try {
    return render(body, place)
  } catch {
    // The limits above keep the parser from running out of stack; should they fail, the file is to blame, not the build.
    return { html: '', text: '', problems: [unreadable(place)] }
  }
}

/**
 * The same for a page of the publisher's own, which may have headings of the second and third level: it has no others
 * around it but its title.
 */
export function renderPage(body: string, place: BodyPlace): RenderedBody {
  if (body === '') return { html: '', text: '', problems: [] }
  const excess = findExcess(body, place, LONGEST_PAGE)
  if (excess.length > 0) return { html: '', text: '', problems: excess }
  try {
    return render(body, place, true)
  } catch {
    return { html: '', text: '', problems: [unreadable(place)] }
  }
}

/** A statement on privacy is longer than any record. */
const LONGEST_PAGE = 60_000

function render(body: string, place: BodyPlace, isPage = false): RenderedBody {
  const tree = reader.parse(body)
  asTyped(tree, body)
  const problems = capProblems(findBodyProblems(tree, place, isPage))
  const text = plainText(tree)
  if (problems.some((problem) => UNSHOWN.has(problem.rule))) return { html: '', text, problems }
  const write = isPage ? pageWriter : body.includes('[^') ? writer(footnotePrefix(place.file)) : withoutFootnotes
  const html = write.stringify(write.runSync(tree))
  if (html.length > LONGEST_HTML) return { html: '', text, problems: [...problems, unreadable(place)] }
  return { html, text, problems }
}

/** What would hurt on a page even after it is sanitised: too much of it, or characters that turn the text around. */
const UNSHOWN: ReadonlySet<string> = new Set(['body-nesting', 'hidden-character'])

const withoutFootnotes = writer('')
const pageWriter = writer('page--', true)

/** Ids have no double hyphen, so no two files of a comparison get the same prefix. */
function footnotePrefix(file: string): string {
  return `${file.replace(/\.md$/, '').split('/').slice(1).join('--')}--`
}

function plainText(tree: Root): string {
  const lines: string[] = []
  visit(tree, ['paragraph', 'heading', 'tableCell', 'code'], (node) => {
    lines.push(wordsOf(node).replaceAll('\n', ' ').trim())
  })
  return lines.filter((line) => line !== '').join('\n')
}

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return ''
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

function unreadable({ file, line }: BodyPlace): Problem {
  const message = 'found a text that grows beyond reason when it is read, expected a few sentences with simple markup'
  return problemAt('body-nesting', { file, line, column: 1 }, message, { fix: 'Write it with less markup.' })
}
