import type { Locate } from '../model/field-path.ts'
import { forgeOf } from '../model/forge.ts'
import type { Problem } from '../model/problem.ts'
import type { Site } from '../model/site.ts'
import { didYouMean } from '../problem/closest.ts'
import type { RuleText } from '../problem/rule-text.ts'
import { needlessAcceptance, unknownRule } from './acceptance.ts'

export const unnamedPublisher: RuleText = {
  slug: 'unnamed-publisher',
  severity: 'warning',
  title: 'The site says who stands behind it',
  why: 'Readers weigh a comparison by who made it, who pays for it and what happens to mistakes. Whoever is named here needs to know whom to turn to.',
  example: {
    wrong: '# site.yaml\ntitle: "Border talks"',
    right:
      '# site.yaml\npublisher:\n  name: "Institute of Exampleton"\neditors:\n  - name: "Editorial board"\ncontact: "editors@example.org"\ncorrections_policy:\n  text: "Mistakes are mended where they stand, with a note of what was wrong."\nfunding: "Paid by the institute."',
  },
}

export const unknownForge: RuleText = {
  slug: 'unknown-forge',
  severity: 'warning',
  title: 'It is known what the pages of the repository run on',
  why: 'Each of them has other addresses for proposing a file or reporting a mistake. As long as it is not known which these are, the site cannot lead there.',
  example: {
    wrong: '# site.yaml\nrepository: "https://code.example.org/island/talks"',
    right: '# site.yaml\nrepository: "https://code.example.org/island/talks"\nforge: forgejo',
  },
}

/** What can be wrong with the settings of a site beyond their form. */
export const SITE_RULES: readonly RuleText[] = [unnamedPublisher, unknownForge]

/** What says who answers for a site. */
const NAMED = ['publisher', 'editors', 'contact', 'corrections_policy', 'funding'] as const

/**
 * What a site's settings lack: one warning for all that says who stands behind it, and one where nobody knows how to
 * propose a change to its repository. Less what site.yaml accepts with a reason; an acceptance of nothing is an error.
 */
export function checkSite(site: Site, locate: Locate): Problem[] {
  const found = [unnamed(site), unforged(site)].filter((one) => one !== null)
  const accepted = new Set(site.accept.map(({ rule }) => rule))
  const idle = site.accept.flatMap(({ rule }, at) => {
    const isKnown = SITE_RULES.some(({ slug }) => slug === rule)
    const isFirst = site.accept.findIndex((other) => other.rule === rule) === at
    if (isKnown && isFirst && found.some((one) => one.rule.slug === rule)) return []
    return isKnown ? [needless(rule, at)] : [unknown(rule, at)]
  })
  return [...found.filter(({ rule }) => !accepted.has(rule.slug)), ...idle].map(({ rule, path, message, fix }) => ({
    ...locate(path),
    severity: rule.severity,
    rule: rule.slug,
    message,
    fix,
  }))
}

type Found = {
  readonly rule: RuleText
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly fix: string
}

function unnamed(site: Site): Found | null {
  const missing = NAMED.filter((key) => (key === 'editors' ? site.editors.length === 0 : site[key] === undefined))
  if (missing.length === 0) return null
  const message = `found no ${missing.join(', no ')}; expected them, so that readers know who stands behind the site`
  const fix = 'Add them; the comments in a new site.yaml say how (npm run new site). Or accept this with a reason.'
  return { rule: unnamedPublisher, path: [], message, fix }
}

function unforged({ repository, forge }: Site): Found | null {
  if (repository === undefined || forgeOf({ repository, forge }) !== null) return null
  const message = 'found a repository on a host that is not known, expected "forge" to say what its pages run on'
  const fix = 'Add forge: github, gitlab or forgejo (also for Gitea). Or accept this with a reason.'
  return { rule: unknownForge, path: ['repository'], message, fix }
}

function unknown(rule: string, at: number): Found {
  const fix = didYouMean(rule, [unnamedPublisher.slug, unknownForge.slug], 'Copy the name from the message.')
  const message = `found "${rule}", expected the name of a rule that warns of site.yaml`
  return { rule: unknownRule, path: ['accept', at, 'rule'], message, fix }
}

function needless(rule: string, at: number): Found {
  const message = `found an acceptance of "${rule}", but nothing here that it would accept`
  return { rule: needlessAcceptance, path: ['accept', at, 'rule'], message, fix: 'Remove the acceptance.' }
}
