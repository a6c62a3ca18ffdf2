import { focusOnSlash } from './focus-on-slash.ts'

/** The field of the header: a plain form until it is used. What suggests is fetched on the first focus. */
class SearchField extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')!
    focusOnSlash(input)
    const start = () => {
      import('./suggestions.client.ts').then(
        ({ Suggestions }) => new Suggestions(this, input),
        // Without the script it stays a plain form; the next focus tries again.
        () => input.addEventListener('focus', start, { once: true }),
      )
    }
    if (document.activeElement === input) start()
    else input.addEventListener('focus', start, { once: true })
  }
}

customElements.define('search-field', SearchField)

// A hit of the search leads here and says which of its words to mark.
if (location.search.includes('marks=')) void import('./mark-words.client.ts').then(({ markWords }) => markWords())
