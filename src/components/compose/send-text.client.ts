import type { Composed } from '#compose/compose-record.ts'
import { composeWords as words } from '#site/compose-words.ts'

/** Copies or downloads the file, as the button says. */
export async function sendText(button: HTMLElement, { file, text }: Composed): Promise<void> {
  if (button.dataset['do'] === 'download') return download(file, text)
  await navigator.clipboard.writeText(text)
  button.textContent = words.copied
}

function download(file: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.slice(file.lastIndexOf('/') + 1)
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(url), 1000)
}
