/** A node of a document, as far as its text is concerned. */
type Node = {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: Node | null
  readonly nextSibling: Node | null
  readonly parentNode: Node | null
  readonly getAttribute?: (name: string) => string | null
}

const [ELEMENT, TEXT] = [1, 3]

/** What is no text of a page, or is not seen on it. */
const UNSEEN = new Set(
  // What is crossed out is no longer said.
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SELECT TEXTAREA SVG MATH CANVAS AUDIO VIDEO DIALOG DEL S STRIKE'.split(
    ' ',
  ),
)

/** What stands within a line. Everything else begins a line of its own. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RB RT S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

/**
 * The text that is seen of an element, each paragraph on a line. What is hidden by itself is left out. Goes through the tree
 * without calling itself: a page decides how deep it is.
 */
export function visibleText(root: unknown): string {
  const top = root as Node
  const pieces: string[] = []
  for (let node: Node | null = top; node;) {
    const isElement: boolean = node.nodeType === ELEMENT
    if (node.nodeType === TEXT) pieces.push((node.nodeValue ?? '').replace(/\s+/gu, ' '))
    else if (isElement && isBlock(node)) pieces.push('\n')
    const into: Node | null = isElement && isUnseen(node) && node !== top ? null : node.firstChild
    node = into ?? onward(node, top, pieces)
  }
  return pieces
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** How deep the tree of an element is. */
export function depthOf(root: unknown): number {
  const top = root as Node
  let [depth, most] = [0, 0]
  for (let node: Node | null = top; node;) {
    if (node.firstChild) {
      most = Math.max(most, ++depth)
      node = node.firstChild
      continue
    }
    let at: Node | null = node
    while (at && at !== top && !at.nextSibling) {
      at = at.parentNode
      depth--
    }
    node = !at || at === top ? null : at.nextSibling
  }
  return most
}

/** The node that comes next once one is done with; lines of the blocks that end here end too. */
function onward(from: Node, top: Node, pieces: string[]): Node | null {
  for (let node: Node | null = from; node && node !== top; node = node.parentNode) {
    if (node.nodeType === ELEMENT && isBlock(node)) pieces.push('\n')
    if (node.nextSibling) return node.nextSibling
  }
  return null
}

function isBlock({ nodeName }: Node): boolean {
  return !INLINE.has(nodeName.toUpperCase())
}

function isUnseen(node: Node): boolean {
  if (UNSEEN.has(node.nodeName.toUpperCase())) return true
  if (node.getAttribute?.('hidden') != null) return true
  // The sign of a note stands among words and is none of them.
  if (node.nodeName.toUpperCase() === 'SUP' && node.firstChild?.nodeName.toUpperCase() === 'A') return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(node.getAttribute?.('style') ?? '')
}
