import type { Composed } from '#compose/compose-record.ts'
import { composeWords as words } from '#site/compose-words.ts'

/**
 * Copies or downloads a file, as the button says. Where a page may not write to the clipboard, the text is selected as it
 * stands in `shown`, to be copied by hand.
 */
export async function sendText(button: HTMLElement, { file, text }: Composed, shown: Element): Promise<string> {
  if (button.dataset['do'] === 'download') return download(file, text)
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = words.copied
    return words.copied
  } catch {
    getSelection()?.selectAllChildren(shown)
    return words.selected
  }
}

function download(file: string, text: string): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.slice(file.lastIndexOf('/') + 1)
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(url), 1000)
  return ''
}
