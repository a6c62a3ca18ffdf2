import type { Site } from '#core/model/site.ts'

/** An element of a picture, in the form that satori takes: flexbox and styles as objects, no classes. */
export type PictureElement = {
  readonly type: string
  readonly props: { readonly style?: object; readonly children?: PictureChild; readonly [attribute: string]: unknown }
}
export type PictureChild = string | PictureElement | readonly PictureElement[]

/** Whose site it is, as a picture says. */
export type Titled = Pick<Site, 'title'>

/** The size that every place where pages are shared takes whole. */
export const WIDTH = 1200
export const HEIGHT = 630

export function box(style: object, ...children: (PictureElement | false | undefined)[]): PictureElement {
  const given = children.filter((child): child is PictureElement => typeof child === 'object')
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: given } }
}

export function line(style: object, text: string): PictureElement {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: text } }
}

/**
 * A text in the largest of some sizes at which it fits a width and a height; beyond that it ends in an ellipsis. Texts
 * that stand beside each other, each in such a room, come out in one size if each is given the others: the larger of two
 * would weigh more.
 */
export function fitted(
  text: string,
  { width, height }: { width: number; height: number },
  style: object,
  beside: readonly string[] = [],
): PictureElement {
  const longest = Math.max(...[text, ...beside].map(({ length }) => length))
  const size = SIZES.find((one) => linesOf(longest, width, one) * one * LEADING <= height) ?? SIZES.at(-1)!
  const lineClamp = Math.floor(height / (size * LEADING))
  return line({ fontSize: size, lineHeight: LEADING, lineClamp, width, ...style }, text)
}

/** All words of a picture, to see whether the fonts have letters for them. */
export function textOf(element: PictureElement): string {
  const { children } = element.props
  if (children === undefined) return ''
  return typeof children === 'string' ? children : [children].flat().map(textOf).join(' ')
}

const SIZES = [54, 48, 42, 37, 32, 28, 24]
const LEADING = 1.25

/** A letter of the serif is about half as wide as it is high; words that do not fit leave the end of a line empty. */
function linesOf(letters: number, width: number, size: number): number {
  return Math.ceil((letters * size * 0.53) / (width * 0.94))
}
