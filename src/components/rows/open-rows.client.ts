import { storedRows } from './rows-store.client.ts'

const place = document.querySelector<HTMLDetailsElement>('[data-rows]')!

place.hidden = false
// The rest is as large as the form itself, and most who come write one record.
place.addEventListener('toggle', () => void import('./paste-rows.client.ts'), { once: true })
// Who left in the middle finds the rows again.
if (storedRows() !== null || new URLSearchParams(location.search).has('rows')) place.open = true
