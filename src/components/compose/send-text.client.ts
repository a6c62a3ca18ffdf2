import { sendWords as words } from '#site/send-words.ts'

/**
 * Copies a text. Where a page may not write to the clipboard, it is selected as it stands in `shown`, to be copied by hand;
 * a text that stands nowhere is shown first. Gives what there is to say about it.
 */
export async function copyText(button: HTMLElement, text: string, shown: Element | null): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = words.copied
    return words.copied
  } catch {
    getSelection()?.selectAllChildren(shown ?? showBelow(button, text))
    return words.selected
  }
}

function showBelow(button: HTMLElement, text: string): Element {
  const pre = document.createElement('pre')
  pre.tabIndex = 0
  pre.textContent = text
  button.closest('p')?.after(pre)
  return pre
}

/** Downloads a file under the last part of its path. */
export function downloadText(file: string, text: string): void {
  download(file.slice(file.lastIndexOf('/') + 1), new Blob([text], { type: 'text/markdown' }))
}

/** Downloads files as one, packed as they lie in the repository. */
export async function downloadFiles(files: readonly { readonly file: string; readonly text: string }[]): Promise<void> {
  const { strToU8, zipSync } = await import('fflate')
  const packed = zipSync(Object.fromEntries(files.map(({ file, text }) => [`content/${file}`, strToU8(text)])))
  download('proposal.zip', new Blob([packed], { type: 'application/zip' }))
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(url), 1000)
}
