import type { Rule } from '../rule.ts'

/** Holds the state of an issue to a source that says so. */
export const stateFromSource: Rule = {
  slug: 'state-from-source',
  severity: 'error',
  title: 'That an issue is more than open rests on a source',
  why: 'Nothing is worked out from what the parties say. That something is agreed, or off the table, is a fact that somebody has to have stated.',
  example: {
    wrong: '# issues/border.md\nstate: agreed',
    right: '# issues/border.md\nstate: agreed\nstate_source: treaty-draft',
  },
  check: ({ issues }) =>
    issues.flatMap((record) => {
      const { state, state_source: source, state_since: since } = record
      if (state !== 'open' && source === undefined) {
        const message = `found the state "${state}", but no source that says so`
        return { record, path: ['state'], message, fix: 'Add state_source: and the source, or leave the state out.' }
      }
      if (state !== 'open' || (source === undefined && since === undefined)) return []
      const path = [source === undefined ? 'state_since' : 'state_source']
      const message = 'found since when or by what source, but no state other than open'
      return { record, path, atKey: true, message, fix: 'Add state:, or leave this out.' }
    }),
}
