import type { Rule } from '../rule.ts'

/** Finds claims that stand alone. */
export const claimWithoutResponse: Rule = {
  slug: 'claim-without-response',
  severity: 'error',
  title: 'A claim stands together with at least one response',
  why: 'An allegation about somebody is only fair beside what they say to it. Where no answer was found, that is told, with the day on which one looked.',
  example: {
    wrong: '# claims/broken-fence.md\nresponses: []',
    right: `# claims/broken-fence.md
responses:
  - by: south
    kind: none-found
    searched: 2025-12-01`,
  },
  check: (dataset) =>
    dataset.claims
      .filter((claim) => claim.responses.length === 0)
      .map((claim) => ({
        record: claim,
        path: ['responses'],
        atKey: true,
        message: 'found a claim without a response, expected at least one',
        fix: 'Add what was answered; if you looked and found nothing, add a response of the kind "none-found".',
      })),
}
