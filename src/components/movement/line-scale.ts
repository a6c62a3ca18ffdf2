/** Room at both ends of a line, in percent of its width, so that no mark is cut. */
const MARGIN = 5

/** Where a value between two others stands on a line, in percent of its width; in the middle where there is but one. */
export function placeOn(from: number, to: number): (value: number) => number {
  const room = 100 - 2 * MARGIN
  return (value) => {
    const place = to === from ? 50 : MARGIN + (room * (value - from)) / (to - from)
    return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100
  }
}

/** A percentage as an attribute takes it. */
export function percent(place: number): string {
  return `${place}%`
}

/** Round numbers that divide a line, from one at or below its lower end to one at or above its upper: four to eight of them. */
export function ticksOf(from: number, to: number): number[] {
  const span = to - from || Math.abs(to) || 1
  const rough = span / 5
  const unit = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * unit).find((one) => one >= rough) ?? rough
  const first = Math.floor(from / step)
  const last = Math.max(first + 1, Math.ceil(to / step))
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

/** How a text at a place is anchored so that it does not leave the line. */
export function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 18) return 'start'
  return place > 82 ? 'end' : 'middle'
}
