(() => {
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
