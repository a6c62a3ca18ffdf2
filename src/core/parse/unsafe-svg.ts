/**
 * What a drawing holds that a browser would run or load; null for one that only draws. Looked for in the text as it is
 * written, whatever the names are bound to: what only looks like it is refused too, since no drawing needs it.
 */
export function unsafeInSvg(text: string): string | null {
  const found = UNSAFE.find(([pattern]) => pattern.test(text))
  return found?.[1] ?? null
}

const UNSAFE: readonly (readonly [RegExp, string])[] = [
  [/<!(?:ENTITY|DOCTYPE)/i, 'a definition of types or entities'],
  [/<\?xml-stylesheet/i, 'a style sheet from elsewhere'],
  [/<(?:[\w.-]+:)?(?:script|handler|listener)\b/i, 'a script'],
  [
    /<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video|body|html|form|link|meta|base)\b/i,
    'an element of a page',
  ],
  [
    /<(?:[\w.-]+:)?(?:set|animate\w*)\b[^>]*attributeName\s*=\s*["']?\s*(?:xlink:)?(?:href|on)/i,
    'an animation of a link',
  ],
  [/[\s"'/]on[a-z]+\s*=/i, 'an attribute that runs a script'],
  [/(?:java|vb)script\s*:/i, 'an address that runs a script'],
  [/\bhref\s*=\s*["']?(?!\s*["']?(?:#|data:image\/(?:png|jpeg|webp|gif);))\s*[^"'\s>]/i, 'a link to elsewhere'],
  [/\bhref\s*=\s*(?:"[^"]*&|'[^']*&)/i, 'an address in disguise'],
  [/@import|url\(\s*["']?(?!\s*["']?(?:#|data:))[^)]/i, 'something loaded from elsewhere'],
]
