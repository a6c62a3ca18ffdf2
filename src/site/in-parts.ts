/** By which whoever makes a site knows an answer that comes in parts. */
export const IN_PARTS = { name: 'Transfer-Encoding', value: 'chunked' } as const

/**
 * An answer whose parts are made one after the other, each when it is asked for: some exports of a large site have more bytes than all its
 * records have in memory, and as one text they would be held four times on their way into a file.
 */
export function answerInParts(parts: Iterable<string>, type: string): Response {
  const left = bytesOf(parts)
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = left.next()
    if (done) controller.close()
    else controller.enqueue(value)
  }
  // Nothing is made before it is asked for: what it reads is noted for who asks.
  const body = new ReadableStream({ pull }, { highWaterMark: 0 })
  return new Response(body, { headers: { 'Content-Type': type, [IN_PARTS.name]: IN_PARTS.value } })
}

function* bytesOf(parts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const part of parts) if (part !== '') yield encoder.encode(part)
}
