/**
 * The languages that have a code of two letters, as the registry of BCP 47 lists them, without those that another code
 * replaces; a test holds both together.
 */
const TWO_LETTERS = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ' +
    'ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn ' +
    'no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ' +
    'ta te tg th ti tk tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
)

/**
 * Whether a tag names a language, in the one spelling that BCP 47 gives it: `uk`, not `ua`, `ukr` or `UK`; `zh-Hant`, not
 * `zh-hant`. Facets, fonts and readers' programs take two spellings for two languages. Whether a code of three letters
 * is given to a language is not asked: there are eight thousand.
 */
export function isLanguageTag(value: string): boolean {
  const [base = ''] = value.split('-', 1)
  return canonical(value) === value && (base.length === 3 || TWO_LETTERS.has(base))
}

/**
 * The tag that was probably meant by one that is none: in its right spelling, or the language of a country of that code.
 * Null where nothing can be told.
 */
export function meantLanguage(value: string): string | null {
  const [base = '', ...rest] = value.split(/[-_]/)
  const tag = canonical([base.toLowerCase(), ...rest.filter(Boolean)].join('-'))
  if (tag !== null && isLanguageTag(tag)) return tag
  const country = base.toUpperCase()
  if (!/^[A-Z]{2}$/.test(country) || COUNTRIES.of(country) === country) return null
  const { language } = new Intl.Locale(`und-${country}`).maximize()
  return isLanguageTag(language) ? language : null
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })

function canonical(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null
  } catch {
    return null
  }
}
