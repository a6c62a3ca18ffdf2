/**
 * How somebody says that he will not say, in the languages of which it is written down. Only what hardly ever goes on to a view:
 * a check that cries wolf is switched off.
 */
const SILENCE: Readonly<Record<string, RegExp>> = {
  en: /\bno comment\b|\b(?:(?:will|would|do|does|did|can|could|shall|are|is|am)(?: ?not|n[’']t)|won[’']t|can[’']t|cannot|shan[’']t|never) (?:be |going to |want to |wish to )*(?:comment(?:ing)?|answer(?:ing)?|respond(?:ing)?|speculat(?:e|ing)|discuss(?:ing)?)\b|\b(?:declin|refus)(?:e|es|ed|ing) (?:to|any) (?:comment|answer|respond|discuss|say)\b|\bnothing to (?:say|add|announce)\b/giu,
  de: /\bkein(?:en)? Kommentar\b|\b(?:kommentier|äußer|beantwort)\p{L}* (?:\p{L}+ ){0,4}nicht\b|\b(?:nicht|nichts) (?:kommentieren|dazu sagen|äußern)\b/giu,
  fr: /\b(?:aucun|pas de|sans) commentaires?\b|\bne (?:fer|souhait|commenter|répond)\p{L}* (?:\p{L}+ ){0,3}(?:commenter|commentaires?|répondre)\b/giu,
  es: /\bsin comentarios\b|\bno (?:vamos a |quiero |queremos |voy a )?(?:comentar|comentamos|haremos comentarios|responder)\b/giu,
  ru: /без комментариев|не (?:буду|будем|будет|станем|стану) (?:это )?(?:комментировать|отвечать)|не комментиру\p{L}+|от комментариев \p{L}+/giu,
  uk: /без коментарів|не (?:буду|будемо|буде|станемо) (?:це )?(?:коментувати|відповідати)|не коменту\p{L}+/giu,
}

/** What may be left beside it in words that say no more: on what, and to whom. */
const MOST_LEFT = 8

/** That the words go on to something. */
const GOES_ON = /[;:—–]|\b(?:but|however|except|aber|mais|pero)\b|(?:^|\s)(?:но|однако|але|проте)(?=\s)/iu

/** Whether words say only that somebody will not say; null where the language is not known here. */
export function isSilence(text: string, lang: string): boolean | null {
  const silence = SILENCE[lang.toLowerCase().replace(/-.*/, '')]
  if (!silence) return null
  const left = text.replace(silence, ' ')
  if (left === text || GOES_ON.test(left)) return false
  return (left.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_LEFT
}
