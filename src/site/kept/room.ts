import { setFlagsFromString } from 'node:v8'

/** Up to so many records all of them can be held several times: of more they would take more room than most machines that build sites have. */
export const ROOM_FOR_RECORDS = 25_000

/**
 * Has this process look sooner for what is no longer needed, where a site is so large that room counts for more than time: what it
 * holds may grow by an eighth meanwhile and not to the double.
 */
export function spareRoom(records: number): void {
  if (records > ROOM_FOR_RECORDS) setFlagsFromString('--heap-growing-percent=12')
}
