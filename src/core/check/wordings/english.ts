import { englishNumbers } from '../quantities/english-numbers.ts'
import { englishDenials } from './english-denials.ts'
import { PLURAL } from './whole-words.ts'
import type { Wording } from './wording.ts'

/** English. A word stands here only if it judges nearly wherever it stands: a check that cries wolf is switched off. */
export const english: Wording = {
  endings: PLURAL,
  loadedTerms: [
    {
      word: /(?<!\b(?:sanctions?|visa|tax|legal|treaty|customs|inspection|verification|monitoring|trade|tariff) )\bregimes?\b/gi,
      neutral: 'government',
    },
    { word: /\bterrorists?\b/gi, neutral: 'the name of the group, or the act' },
    { word: /\bfreedom fighters?\b/gi, neutral: 'the name of the group' },
    { word: /\bextremists?\b/gi, neutral: 'the name of the group' },
    { word: /\bhard-?liners?\b/gi, neutral: 'the name of the group, or what it asks for' },
    { word: /\bpuppet (?:state|government|leader)s?\b/gi, neutral: 'its name' },
    { word: /\b(?:warmonger|stooge|thug|lackey|henchm[ae]n|strongm[ae]n)s?\b/gi, neutral: 'the name or the office' },
    { word: /\bunion boss(?:es)?\b/gi, neutral: 'union leaders' },
    { word: /\bpropaganda\b/gi, neutral: 'what was published' },
    { word: /\bunprovoked\b/gi, neutral: 'nothing: leave it out' },
    {
      word: /\b(?:barbaric|heroic|shameful|shameless|outrageous|ruthless|greedy|cynical)(?:ly)?\b/gi,
      neutral: 'nothing: leave it out, or quote who said it',
    },
    { word: /\bslap in the face\b/gi, neutral: 'what was done' },
  ],
  judgingVerbs:
    /\b(?:(?:claim(?:s|ed|ing)?|conced(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|point(?:s|ed|ing)? out|acknowledg(?:e|es|ed|ing)|stress(?:es|ed|ing)?) (?=that\b)|(?:claim(?:s|ed|ing)? to (?=have|be)\b)|admit(?:s|ted|ting)? (?=that\b|having\b|it\b|to having\b)|insist(?:s|ed|ing)?\b|confess(?:es|ed|ing)?\b|boast(?:s|ed|ing)?\b|brag(?:s|ged|ging)?\b|rant(?:s|ed|ing)?\b|gloat(?:s|ed|ing)?\b|whin(?:es|ed|ing)\b|scoff(?:s|ed|ing)?\b|slam(?:med|ming)\b|lash(?:es|ed|ing) out\b|purport(?:s|ed|ing|edly)?\b|pretend(?:s|ed|ing)?\b|lied\b)/gi,
  allegingVerbs: /\balleg(?:es|ed|ing|edly)\b/gi,
  doubtingWords: /\bso-called\b|\bself-(?:proclaimed|styled)\b/gi,
  vagueAttribution:
    /\b(?:critics|experts|analysts|observers|commentators|insiders) (?:say|said|believe|argue|fear|warn|think|claim|agree|note)\b|\b(?:some|many|most)(?: people)? (?:say|believe|argue|think|fear)\b|\bit is (?:widely |generally |often )?(?:believed|thought|rumoured|assumed|known|said) that\b|\bwidely (?:seen|regarded|believed|viewed|considered|condemned|criticised)\b|\breportedly\b/gi,
  introducesQuotation:
    /\b(?:call(?:s|ed|ing)?|nam(?:es|ed|ing)|term(?:s|ed|ing)?|describ(?:es|ed|ing)|speaks?|spoke|spoken|words?|phrase|sa(?:ys|id|ying)|writes?|wrote|titled|headed|marked|reads?)\b[^.;]{0,40}$|\b(?:as|of) $/i,
  secondQuestion: /\b(?:and|or),? (?:if so,? )?(?:who|whom|what|when|where|which|why|how|whether)\b/gi,
  presupposition:
    /\bwhy\b|\bstill\b|\bfinally\b|\bno longer\b|\bat last\b|\b(?:how|when) soon\b|\b(?:fail|refus)(?:s|es|ed|ing)? to\b/gi,
  necessity:
    /\b(?:must|need|needs|needed|requires?|required|requirements?|only|unless|until|without|never|(?:pre)?conditions?|prerequisites?|ha(?:s|ve|d) to|shall|demand(?:s|ed)?|essential|indispensable|non-negotiable|red lines?|necessary|insist(?:s|ed)?|obliged|mandatory|imperative|minimum|floor|at least|no|not|cannot)\b|n[’']t\b/i,
  refusal:
    /\b(?:no|not|never|none|nobody|no\s+one|nothing|cannot|neither|nor|without|far\s+from|refus(?:e|es|ed|al|ing)|reject(?:s|ed|ing|ion)?|rul(?:e|es|ed|ing)\s+(?:\w+\s+){0,3}?out|unacceptable|inadmissible|impossible|unthinkable|inconceivable|out of the question|off the table|red lines?|dead body|against|oppos(?:e|es|ed|ing|ition)|object(?:s|ed|ing)?\s+to|objections?|exclu(?:de|des|ded|ding|sion)|ban(?:s|ned)?|prohibit(?:s|ed|ing|ion)?|veto(?:es|ed|ing)?|block(?:s|ed|ing)?|resist(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|turn(?:s|ed|ing)?\s+(?:\w+\s+){0,2}?down|renounc(?:e|es|ed|ing)|unwilling|declin(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|dispute\s+(?:it|that|this|the)|disagree(?:s|d|ing)?|door\s+is\s+(?:\w+\s+)?(?:closed|shut)|inadequate|insufficient|non-\w+)\b|n[’']t\b/i,
  obligation: /\b(?:must|ha(?:s|ve) to|only if|only when)\b/gi,
  negation:
    /\b(?:not|never|cannot|no|oppos(?:e|es|ed|ing)|object(?:s|ed|ing) to|unacceptable|rul(?:e|es|ed|ing) out|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?)\b/gi,
  numbers: englishNumbers,
  denials: englishDenials,
  demandsByDenial:
    /\b(?:cannot\s+but|can(?:\s?not|[’']t)\s+do\s+without|nothing\s+(?:short\s+of|less\s+than|but)|no\s+less\s+than|not\s+less\s+than|not\s+(?:a\s+)?\w+\s+less|no\s+alternative\s+to|no\s+(?:other\s+)?(?:choice|way|option)\s+(?:but|other\s+than)|not\s+without)\b/gi,
  saying:
    /^(?:’s|'s)? (?:sa(?:id|ys)|ask(?:s|ed)|want(?:s|ed)|demand(?:s|ed)|propos(?:es|ed)|reject(?:s|ed)|refus(?:es|ed)|accept(?:s|ed)|agree[sd]|call(?:s|ed) for|offer(?:s|ed)|wr(?:ote|ites)|told|declared?|declares|announce[sd]?)\b/,
}
