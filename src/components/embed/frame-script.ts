/**
 * The script that a page elsewhere may load once, so that each frame of this site on it is as tall as what it holds. A frame says
 * its height; only the frame that says it is changed, only if it shows this site, and never beyond reason.
 */
export const FRAME_SCRIPT = `(() => {
  const home = new URL('../', document.currentScript.src).href
  addEventListener('message', ({ data, source }) => {
    if (!data || data.type !== 'parley:height' || !Number.isFinite(data.height)) return
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !frame.src.startsWith(home)) continue
      frame.style.height = Math.min(Math.max(Math.ceil(data.height), 80), 8000) + 'px'
    }
  })
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.src.startsWith(home)) frame.contentWindow.postMessage({ type: 'parley:ask' }, '*')
})()
`
