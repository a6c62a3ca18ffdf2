import type { REMOVAL_REASONS } from '#core/model/removal.ts'

/** What stands at addresses where nothing stands any more. */
export const addressWords = {
  moved: 'This page has moved',
  movedTo: 'It is now found at',
  removed: 'This record was removed',
  removedOn: (date: string) => `It was removed on ${date}.`,
  reasons: {
    'on-request': 'Somebody concerned by it had asked for it.',
    duplicate: 'The same was recorded twice.',
    error: 'It had been recorded in error.',
    legal: 'There was a legal reason.',
  } satisfies Record<(typeof REMOVAL_REASONS)[number], string>,
  note: 'What it said is no longer shown. The address stays, so that whoever follows it learns what became of it.',
  see: 'Read instead',
} as const
