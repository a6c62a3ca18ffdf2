import type { Element, ElementContent } from 'hast'

/** How wide the narrowest page is that shows a frame, and what of it a line of text has: measured on the built pages. */
const LETTERS_A_LINE = 33
const LINE = 27
const GAP = 14

/** Title, distance around, and the line that says whose site it is. */
const AROUND = 150

/** A frame is never lower than this, nor higher: what is longer scrolls, unless the page around lets it grow. */
const LEAST = 320
const MOST = 2_400

/** Elements that begin a line of their own. */
const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'blockquote',
  'article',
  'section',
  'figure',
  'details',
  'h2',
  'h3',
])

/**
 * The height in pixels that a small page needs where it is narrowest, so that neither date nor source lies below the edge:
 * an estimate from the text of its blocks, rounded up to tens. Wider frames have room to spare.
 */
export function frameHeight(blocks: readonly Element[], title: string): number {
  const text = blocks.reduce((sum, block) => sum + heightOf(block), 0)
  const head = linesOf(lettersOf(title) * 1.25) * LINE
  return Math.min(MOST, Math.max(LEAST, Math.ceil((AROUND + head + text) / 10) * 10))
}

/** Text between two blocks fills lines of its own. */
function heightOf(block: Element): number {
  let [height, letters] = [0, 0]
  const visit = (node: ElementContent): void => {
    if (node.type === 'text') letters += lettersOf(node.value)
    if (node.type !== 'element') return
    if (!BLOCKS.has(node.tagName)) {
      node.children.forEach(visit)
      return
    }
    height += linesOf(letters) * LINE + heightOf(node)
    letters = 0
  }
  block.children.forEach(visit)
  const own = linesOf(letters) * LINE
  return height + own + (own > 0 ? GAP : 0)
}

/**
 * In the width of Latin letters: accents and points of Hebrew and Arabic take none, characters of a square take two. Marks of
 * other scripts, many of which stand beside a letter, count as one.
 */
function lettersOf(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0
  const marks = text.match(MARKS)?.length ?? 0
  return [...text].length - marks + wide * (WIDTH_OF_WIDE - 1)
}

const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u200b-\u200f\u2060-\u2069]/gu
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu
const WIDTH_OF_WIDE = 2.1

function linesOf(letters: number): number {
  return Math.ceil(letters / LETTERS_A_LINE)
}
