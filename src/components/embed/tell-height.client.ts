/**
 * Tells the page around how tall this one is: when it stands, when its width changes, and when it is asked, since the page around
 * may begin to listen later. The height is no secret, so whoever frames it may know.
 */
function tell(): void {
  parent.postMessage({ type: 'parley:height', height: document.body.getBoundingClientRect().height }, '*')
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body)
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'parley:ask') tell()
  })
}
