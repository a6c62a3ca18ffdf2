/** Shows the button of a text that can be copied, and copies it. Without a clipboard the text can still be selected. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    const text = this.querySelector('[data-text]')
    const status = this.querySelector('[role=status]')
    if (!button || !text || !status || !('clipboard' in navigator)) return
    button.hidden = false
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.textContent).then(
        () => (status.textContent = this.dataset['copied'] ?? ''),
        () => getSelection()?.selectAllChildren(text),
      )
    })
  }
}

customElements.define('copy-text', CopyText)
