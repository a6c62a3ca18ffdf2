import { saying } from '#components/compose/saying.client.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { storedRows } from './rows-store.client.ts'

const place = document.querySelector<HTMLDetailsElement>('[data-rows]')!

place.hidden = false
// The rest is as large as the form itself, and most who come write one record.
const status = place.querySelector('[data-waiting]')!
place.addEventListener('toggle', () => void saying(status, words, import('./paste-rows.client.ts')), { once: true })
// Who left in the middle finds the rows again; who comes to correct a record came for that.
const query = new URLSearchParams(location.search)
place.open = query.has('rows') || (storedRows() !== null && !query.has('edit'))
