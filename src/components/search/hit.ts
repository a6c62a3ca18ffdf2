import type { Element } from 'hast'
import { element, type Child } from '#components/markup/element.ts'
import { GLYPH } from '#components/stance/glyphs.ts'
import { glyph } from '#components/stance/glyph.ts'
import type { MarkedText, ShownHit } from '#search/protocol.ts'
import { ui } from '#site/language.ts'
import { formatWords } from '#site/lists.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { searchWords } from '#site/search-words.ts'
import { translationWords } from '#site/translation-words.ts'
import { hitFacts, hitUrl, quotedText, translatorOf } from './hit-facts.ts'
import { languageOf } from './language-of.ts'
import { markedText } from './marked-text.ts'

/**
 * A hit among the results: what it says, who said it of what and when, and the sentence in which the words stand. One of
 * the same day and source as the hit before it does not say them again.
 */
export function hit(shown: ShownHit, isAgain = false): Element {
  const { title, texts, attribution, type, stances, notes, reasons, isOlder } = shown
  return element(
    'li',
    { class: isAgain ? 'hit hit-again' : 'hit', 'data-type': type },
    element('p', { class: 'hit-facts' }, hitFacts(shown)),
    element(
      'h3',
      { class: 'hit-title' },
      element('a', { href: hitUrl(shown), ...languageOf(title) }, markedText(title)),
    ),
    isOlder && element('p', { class: 'small', ...ui }, translationWords.olderHit),
    stances.length + notes.length > 0 &&
      element(
        'p',
        { class: 'hit-stances' },
        stances.map(stance),
        notes.map((note) => element('span', { class: 'small', ...ui }, note)),
      ),
    // A claim's speaker and source belong to the claim and not to the answers below it.
    type === 'claim' ? texts.slice(0, 1).map(hitText) : texts.map(hitText),
    attribution && !isAgain && element('p', { class: 'small' }, markedText(attribution)),
    reasons.length > 0 && element('p', { class: 'small hit-reasons', ...ui }, reasonsInWords(reasons)),
    type === 'claim' && texts.slice(1).map(hitText),
  )
}

function reasonsInWords(reasons: ShownHit['reasons']): string {
  const each = reasons.map(({ typed, found }) => searchWords.reason(formatWords(found), typed))
  return searchWords.reasons(each.join(marks.semicolon))
}

function hitText(shown: MarkedText): Child {
  const language = languageOf(shown)
  // Only what somebody said looks like a quotation: a note beside a statement is the publisher's, and may be of later.
  if (shown.spoken !== undefined) {
    const translator = translatorOf(shown)
    return [
      element('p', { class: 'hit-text', ...language }, quotedText(shown)),
      translator && element('p', { class: 'hit-note small', ...ui }, translator),
    ]
  }
  if (shown.label === undefined) return element('p', { class: 'hit-note', ...language }, markedText(shown))
  const label = element('span', { class: 'claim-label' }, shown.label)
  return element('p', { class: 'hit-note hit-side' }, label, ' ', element('span', language, markedText(shown)))
}

function stance({ key, label, option, lang }: ShownHit['stances'][number]): Element {
  const shape = Object.hasOwn(GLYPH, key) && glyph(GLYPH[key as keyof typeof GLYPH])
  return element(
    'span',
    {},
    element('span', { class: 'stance', 'data-is': key, ...ui }, shape, label),
    marks.colon,
    element('span', languageOf({ lang }), option),
  )
}
