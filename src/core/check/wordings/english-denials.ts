/** How a language denies, and denies what denies, as far as checks need it. All patterns are global. */
export type DenialWords = {
  /** Sounds like a denial and is none: "not only", "no later than". */
  readonly idioms: RegExp
  /** Turns round what follows it: "not", "nobody", "far from". */
  readonly denying: RegExp
  /** Refuses by itself, and agrees where it is denied: "rule out", "objection", "unacceptable". */
  readonly refusing: RegExp
  /** Ends a refusal that it is said of, and means nothing of the kind elsewhere: "lifted the ban", "lifted the box". */
  readonly ending: RegExp
  /** What may stand between two of these that belong together, as a whole. */
  readonly between: RegExp
  /** What may stand between "no" or "none" and what is said of it. */
  readonly betweenSubject: RegExp
  /** What may be said of it there. */
  readonly refused: RegExp
  /** Begins anew whatever stands before it: "neither of us nor", "impossible without". */
  readonly beginning: RegExp
  /** Says yes. */
  readonly agreeing: RegExp
  /** Makes what is said depend on something. */
  readonly depending: RegExp
  /** Before a denial: that those who speak would not put up with what follows, "we will not be excluded". */
  readonly speaker: RegExp
  /** What may be done to them. */
  readonly suffered: RegExp
}

const FILLER = [
  ...[
    'be|been|being|is|are|was|were|am|has|have|had|having|do|does|did|will|would|can|could|may|might|must|should|shall',
  ],
  ...[
    'to|that|we|i|they|it|he|she|you|us|them|our|their|his|her|its|any|the|an?|this|these|of|for|who|why|by|as|so|far',
  ],
  ...[
    'yet|ever|longer|even|also|at all|in principle|in any way|one|go|going|went|say|says|said|saying|think|believe|see',
  ],
  ...[
    'want|wants|wanted|wanting|wish|wishes|wishing|seek|seeks|seeking|intend|intends|intended|intending|intention|plans?|planning',
  ],
  ...[
    'ready|willing|prepared|here|raise|raises|raised|stand|desire|try|trying|mean|means|meant|reason|grounds?|case|true|right|claim|find|\\w+ly',
  ],
].join('|')

/** A word that can be the thing talked of ("a ban") refuses only as a verb. */
const NO_THING = String.raw`(?<!\b(?:an?|the|any|no|this|that|such|our|their|its|more|new)\s+(?:(?!one\b)\w+\s+)?)`

/** English. */
export const englishDenials: DenialWords = {
  idioms:
    /\brul(?:e|es|ed|ing)\s+nothing\s+(?:\w+\s+){0,2}?out\b|\bnot\s+(?:only|just|merely|simply|least|to\s+mention)\b|\bno\s+(?:doubt|wonder|sooner|later|matter)\b|\bif\s+not\b|\bwhether\s+or\s+not\b|\bwhy\s+not\b|\bwithout\s+prejudice\b|\bcould(?:\s+not|n[’']t)\s+(?:\w+\s+){0,3}?more\b|\bnot\s+(?:at\s+all\s+)?hesitate\b|n[’']t\s+hesitate\b/gi,
  denying:
    /\b(?:in\s+no\s+way|by\s+no\s+means|\w+n[’']t|cannot|not|never|no\s+one|nobody|none|nothing|neither|nor|no|without|hardly|scarcely|far\s+from|(?:stop(?:s|ped|ping)?\s+)?short\s+of|yet\s+to|rather\s+than|instead\s+of)\b/gi,
  refusing: new RegExp(
    [
      String.raw`\b(?:rul(?:e|es|ed|ing)\s+(?:\w+\s+){0,3}?out|exclud(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refus(?:e|es|ed|al|ing)|oppos(?:e|es|ed|ing|ition)|object(?:s|ed|ing|ions?)?|preclud(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|forb(?:id|ids|ade|idden|idding)|prohibit(?:s|ed|ing)?|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?\s+to|disagree(?:s|d|ing)?|disapprov(?:e|es|ed|ing)|resist(?:s|ed|ing)?|against|averse|hostile|reluctant|deaf|impossible|inadmissible|inconceivable|untrue|false|wrong|out\s+of\s+the\s+question|off\s+the\s+table|red\s+lines?|deal-?breakers?|non-?starters?|(?<=\bdoor\b[^.;]{0,20})(?:closed|shut)|stand(?:s|ing)?\s+in\s+(?:the|its|their|your|his|her)\s+way|(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|slam(?:s|med|ming)?)\s+the\s+door|turn(?:s|ed|ing)?\s+(?:\w+\s+){0,2}?down)\b`,
      String.raw`${NO_THING}\b(?:ban(?:s|ned|ning)?|veto(?:es|ed|ing)?|block(?:s|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|un\w+[ai]ble|in\w+[ai]ble|un(?:willing|interested|likely|fair|happy|welcome|sympathetic|friendly|prepared|justified|desired))\b`,
      String.raw`(?<=\b(?:lift|drop|withdr|waiv|end|abandon|overc|g[iae]ve)\w*\s+(?:up\s+)?(?:the|an?|our|its|their|his|her)\s+)(?:ban|veto|block|blockade|refusal)\b`,
      String.raw`(?<=\b(?:no|any)\s+(?:\w+\s+){0,2})(?:problems?|difficult(?:y|ies)|issues?|quarrels?|qualms?|reservations?|obstacles?|concerns?|hindrance)\b(?=\s+(?:with|in|to|about|over|there|at\s+all|whatsoever)\b|\s*(?:[.,;:!?—–]|$))`,
      String.raw`\bmind\b(?=\s+(?:an?|the|that|this|if|it|\w+ing)\b|\s*(?:[.,;:!?]|$))`,
    ].join('|'),
    'gi',
  ),
  ending:
    /\b(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|g(?:ive|ives|ave|iven|iving)\s+up|abandon(?:s|ed|ing)?|lift(?:s|ed|ing)?|withdr(?:aw|aws|ew|awn|awing)|drop(?:s|ped|ping)?|waiv(?:e|es|ed|ing)|end(?:s|ed|ing)?|overc(?:ome|omes|ame|oming))\b/gi,
  between: new RegExp(String.raw`^[\s,]*(?:(?:${FILLER})\s+){0,6}$`, 'i'),
  betweenSubject:
    /^\s+(?:of\s+)?(?:[\w’'-]+\s+){0,3}?(?:is|are|was|were|be|been|has|have)\s+(?:been\s+|yet\s+|\w+ly\s+){0,2}$/i,
  refused: /^(?:ruled|excluded|rejected|refused|vetoed|blocked|dismissed|off\b)/i,
  beginning: /^(?:nor|without|rather|instead)\b/i,
  agreeing:
    /\b(?:accept(?:s|ed|ing)?|agree(?:s|d|ing)?|support(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|consent(?:s|ed|ing)?|recogni[sz](?:e|es|ed|ing)|endors(?:e|es|ed|ing)|back(?:s|ed|ing)?|approv(?:e|es|ed|ing))\b/gi,
  depending: /\b(?:unless|until|till|without|if|before|only|except|save|other than|as long as|while|provided|when)\b/i,
  speaker: /\b(?:we|I)\s+(?:\w+\s+){0,2}$/i,
  suffered: /^(?:excluded|refused|rejected|blocked|banned|prevented|dismissed|vetoed|denied|prohibited|forbidden)\b/i,
}
