import { ACCEPTANCE_TEXTS } from './acceptance.ts'
import type { RuleText } from '../problem/rule-text.ts'
import type { Rule } from './rule.ts'
import { amountOnMeasure } from './rules/amount-on-measure.ts'
import { measureOnce } from './rules/measure-once.ts'
import { saidTogether } from './rules/said-together.ts'
import { succession } from './rules/succession.ts'
import { saidAfterLeaving } from './rules/said-after-leaving.ts'
import { answerOnScale } from './rules/answer-on-scale.ts'
import { stateFromSource } from './rules/state-from-source.ts'
import { retractedBeforeSaid } from './rules/retracted-before-said.ts'
import { formerId } from './rules/former-id.ts'
import { fullTextRights } from './rules/full-text-rights.ts'
import { answersAnother } from './rules/answers-another.ts'
import { amountInWords } from './rules/amount-in-words.ts'
import { amountBound } from './rules/amount-bound.ts'
import { clauseForm } from './rules/clause-form.ts'
import { clauseLinks } from './rules/clause-links.ts'
import { clauseOnce } from './rules/clause-once.ts'
import { clauseRights } from './rules/clause-rights.ts'
import { draftAnswers } from './rules/draft-answers.ts'
import { claimWithoutResponse } from './rules/claim-without-response.ts'
import { codingDifference } from './rules/coding-difference.ts'
import { conditionalStance } from './rules/conditional-stance.ts'
import { dateFarOff } from './rules/date-far-off.ts'
import { datesInOrder } from './rules/dates-in-order.ts'
import { gapAnswered } from './rules/gap-answered.ts'
import { gapName } from './rules/gap-name.ts'
import { issueQuestion } from './rules/issue-question.ts'
import { judgingVerb } from './rules/judging-verb.ts'
import { listedTwice } from './rules/listed-twice.ts'
import { loadedTerm } from './rules/loaded-term.ts'
import { lookedTooEarly } from './rules/looked-too-early.ts'
import { lopsidedColumns } from './rules/lopsided-columns.ts'
import { marksAroundText } from './rules/marks-around-text.ts'
import { mixedScriptsInText } from './rules/mixed-scripts-in-text.ts'
import { moreThanTheWords } from './rules/more-than-the-words.ts'
import { notListed } from './rules/not-listed.ts'
import { partyAsPerson } from './rules/party-as-person.ts'
import { partyName } from './rules/party-name.ts'
import { positionFileName } from './rules/position-file-name.ts'
import { quoteLength } from './rules/quote-length.ts'
import { saidAfterCoverage } from './rules/said-after-coverage.ts'
import { saidAfterPublished } from './rules/said-after-published.ts'
import { saidBeforeEntry } from './rules/said-before-entry.ts'
import { scareQuotes } from './rules/scare-quotes.ts'
import { stanceWithoutWords } from './rules/stance-without-words.ts'
import { silenceAsView } from './rules/silence-as-view.ts'
import { strongStance } from './rules/strong-stance.ts'
import { supersedesCycle } from './rules/supersedes-cycle.ts'
import { supersedesLater } from './rules/supersedes-later.ts'
import { supersedesOwnCell } from './rules/supersedes-own-cell.ts'
import { synonymGroups } from './rules/synonym-groups.ts'
import { translationsAgree } from './rules/translations-agree.ts'
import { unknownAlternative } from './rules/unknown-alternative.ts'
import { unknownOption } from './rules/unknown-option.ts'
import { unknownReference } from './rules/unknown-reference.ts'
import { nearDuplicate } from './rules/near-duplicate.ts'
import { archiveOfPage } from './rules/archive-of-page.ts'
import { sameAddress } from './rules/same-address.ts'
import { unlinkedPositions } from './rules/unlinked-positions.ts'
import { unusedSource } from './rules/unused-source.ts'
import { vagueAttribution } from './rules/vague-attribution.ts'
import { withdrawnBeforeSaid } from './rules/withdrawn-before-said.ts'
import { wordsInLanguage } from './rules/words-in-language.ts'

/** What must hold between records, whatever they say. */
export const RECORD_RULES: readonly Rule[] = [
  unknownReference,
  partyAsPerson,
  unknownOption,
  unknownAlternative,
  gapName,
  notListed,
  listedTwice,
  synonymGroups,
  positionFileName,
  supersedesOwnCell,
  supersedesCycle,
  supersedesLater,
  saidAfterCoverage,
  saidBeforeEntry,
  saidAfterPublished,
  withdrawnBeforeSaid,
  dateFarOff,
  datesInOrder,
  lookedTooEarly,
  quoteLength,
  wordsInLanguage,
  stanceWithoutWords,
  conditionalStance,
  codingDifference,
  claimWithoutResponse,
  gapAnswered,
  unusedSource,
  sameAddress,
  archiveOfPage,
  nearDuplicate,
  mixedScriptsInText,
  marksAroundText,
  amountOnMeasure,
  measureOnce,
  saidTogether,
  succession,
  saidAfterLeaving,
  answerOnScale,
  stateFromSource,
  retractedBeforeSaid,
  fullTextRights,
  answersAnother,
  formerId,
  draftAnswers,
  clauseOnce,
  clauseLinks,
  clauseForm,
  clauseRights,
]

/** What keeps the publisher's own words neutral. They only warn, and never look into a quotation. */
export const NEUTRALITY_RULES: readonly Rule[] = [
  loadedTerm,
  judgingVerb,
  scareQuotes,
  vagueAttribution,
  issueQuestion,
  strongStance,
  silenceAsView,
  moreThanTheWords,
  translationsAgree,
  amountBound,
  amountInWords,
  partyName,
  lopsidedColumns,
  unlinkedPositions,
]

/** The rules that look at the words of one record alone: they can be asked before the rest of it is right. */
export const WORDING_RULES: readonly Rule[] = [
  ...NEUTRALITY_RULES.filter((rule) => rule !== lopsidedColumns && rule !== unlinkedPositions),
  quoteLength,
  wordsInLanguage,
  mixedScriptsInText,
  marksAroundText,
]

/** All rules that hold records against each other. A rule that is not in this list does not run. */
export const RULES: readonly Rule[] = [...RECORD_RULES, ...NEUTRALITY_RULES]

/** What is reported where a rule itself fails. */
export const ruleFailed: RuleText = {
  slug: 'rule-failed',
  severity: 'error',
  title: 'Every rule can be run',
  why: 'A rule stopped before it had looked at everything, so nobody knows whether the records keep it. The fault lies in the program.',
  example: { wrong: '', right: '' },
}

/** The texts of all problems that checks across records can report; a help page is made from each. */
export const CHECK_TEXTS: readonly RuleText[] = [...RULES, ...ACCEPTANCE_TEXTS, ruleFailed]
