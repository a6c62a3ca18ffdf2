import { oncePerText } from './once.ts'

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
 * The eight thousand languages that have a code of three letters, as the registry lists them: a bit for each code there can
 * be, from `aaa` to `zzz`. A list would weigh seven times as much, and the form checks with it in the browser.
 */
const THREE_LETTERS = atob(
  '/+39/u//v9v7//7a9x88V2+Xc/j/9/9wvwP//8sFhVDp//1/////d/////////fj6f///028Cnq+/3///v/3///v/98r9PHwXeef' +
    'FAcg3+0fPskh+L/u3///f///f/////9//f////d/7///7/+/x7///b//7f////6/////79////P/+3f////+///7///3///13///' +
    'f9/////+///f///f+f//7v//////9z+9/cWtb0DvnMFDLAglQQBQRACAu//yn7RCRdaTJIj3e+cXV1V5Dhw3f/Pvn+9dOGUIAAC8' +
    '/7////9/Nz7Hh8//AYEAsAWAACAAAANAAACSIdD9df/e/l4EAAJkjRnBn3siAAAA323OIuXZ8/5//c+dFEEEhgDRAPDHZ1/WmV63' +
    '7e8DAAIAAADAV1pHkm0BLtZ7dN9/fwAAAAEEVgMAALAUJ1EWCgABAAAQEUkAAGAQAAAAEAAARAQAEIAFGAAABQCAKAQAABDVLRBk' +
    'FSRTtdW/4s0DAIAAQAAAAAAABBc5Ad1XmSGYpwgAAUCCAAAABAAAAAIBQABEAACw/qs5AAIAAAAEAAAAAAAgAEAEAAAAAgAAABCD' +
    'qAUAAAAABCAEpggEAAiBUAAACDGGQAAAAABAAAP1AxAIBAAAAOA7sxMAgAARAAAAAAAAAAAAAAAA///f7//fz4OiwP/fJ+8f5QMQ' +
    'ILDFgEUlmwPfud8D0EiQAQ6Bo5NU2zjzf/9t+f//fwQIAAEhEjxf/Q+FT0QAAAT//d/W6Bv0N6MNAAAge3kCB4QA8P9//gAYBIEA' +
    'AACAEJQcAQAAAAAAEEAABAi0/qUMQAAAkSQEbABg8P/7f/YcBZ/fbgMAEQAAAEAFNbaCKAQABFHi//0/BQkIBUAAAAAAEAAADAAA' +
    'AAAhAmzjSBSIIMBHgAcAAADMUEAkhUeEQCAQACACUIgRANns7lA1DQFpDlnrMwgAIAVAEAAAAFBElknWXaeDR5f7ABAACACAAEBF' +
    'AAECAAFAgABCCPjr1znEnRYAAAwEASAg2aIBAAAAEkQAAAQQ8J2VEwSAAAHQFkAAEPCQYkzSAgFKAEYEAAgCACDAAIAGAAgAAAAA' +
    '8NjvFQIIAAABAAAAABABABAAAAD/1+N9//////9////2////////P/f+3//7///b/X////7//////////////f/f39z3/9//////' +
    '/7777/////9///7//f//7///7//r/fv/////9d//v3u93d//vJgFLP8H8Pv/fwAIAMN9HwbmcvDvfH9EIjCfex79/1by/z7f8g6V' +
    '9///R4ABAgAgQFWfip/5bhGHUdD7/3dAAwXRWFwAQAAQBAIAIAqAe7f9/v7////////v/7//f/////////ff//f//997//9/////' +
    '7f+9///7///f3339//f///f////7/+//f////3/f/7/vt/9/3//n////9v72f///f////Pf9X/9/n77//v9/938CggT/v///1+//' +
    '//f/4p7n//f/Vn3F///////v3v2vfQ+nUQbEl9Bdr6b//f8jXUv///8/IBQAV1HCZfUN4v//30KFxQUEIgB0aRAIBUEAAQYAAAAA' +
    'AFFgBQQBAAAGESAAGAGS8f1nawaVBkft+02de4MEYkAAFUIAAABUg/lfEI7JRt/3ExEAIAAAAJAAAAAAAAoQAAFAAPDffb99vk//' +
    'v0AUhGGw/116BAIASS0UJv/t8a/vPwAAAsfgHvyz/b279/z3///09e1D9HcQAQFEf9+33flfBYbv9Te9HQAAAENxQgBAAAABQxkk' +
    'CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAO+951fuE10J' +
    'wUAh+hcBgAAAAADw/v+/ACMAIAAACAAAMLXjEAAAABEkFgABAjCCowFQAAGDEUgAAADw39+/EqoQf9hSAIAgAAAAAEAUAgI8QBBC' +
    'EGFfnDEAAAABXAIgAAABAEIBIAAAv1//////L9/ez737r///f0tAEPF96/33///73/9/8XvxP/9//67357//0/3f//1+v1f/b4F2' +
    'n9z3/f////v+/19XR+9fUBBi/v+fFZ8VD33GXaGS9fd+f//////93f//vfZf/z9AmAK/4//j9v5c/t9/0D4Ve7j/vv//9r/393P/' +
    '/+7f99f97y6Av8X////fn//////9v99/Rh93//jbXc99Frnqe6AeIAAwAgQkSAQAAEDUBgQAAAQABAAwCQZQAAgAAAAkAAQAENxY' +
    '100PVE/xFmTVSAoAAgBAAAgAAADc/+sfWEhBJKAEABASQCIAEAAAAAAAAAEAAACAEBC/b5MAAQAAAAAAAADAgC0AAAAAAAAKAAAA' +
    'wIbCAgABAAH+GAIAEvD/eT8AJQAAAAoAAAAAAABAABADACkgAAABAACDAAAAAAEAAAAAAAAAAAAAAAD////Pfr4REAAAkgFGzfFe' +
    'AAEAMBQEURABBPY/MgUEALCAIFV1l33fccx41UP1V2cUAQAAAAAACPfbH1Rgg2gFEIs4ugEAADAAJEQAABACMQIBAADw9f+X17xQ' +
    '1nh6FVAFpITpQQAAAGs5UnRA6CCQYpIAAAJ/7/9/hVP07///8t3HTPVC/P//HwCAwFaMFp/7M33v/7WkrwFEGAFdTkoIUCgw4IAQ' +
    'ICQA////T/4BBogqQBYBABULPgEAABCQaUUCAgHhv78CAAAQ3KfRVJ5E3v2HbrFVINSD2DA9gAAAAEzwEcWEb1AAIlB/v8sHACAQ' +
    'hLJFEAZEAAASAhEA8P/9fwUCFokAAAAIABAMAwAAAACDMAIohAAzwAMkAAAAyeQ6RshU8f//fxYBAYRQB/z//w8BAEAQOAEBHBJA' +
    '4XYGCAMQAAAAAQAAAAAAIiQKQIAAAA==',
)

/** Variants that the registry lists. A word that is none, as in `sr-cyrillic`, says nothing to any program. */
const VARIANTS = new Set(
  (
    '1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akhmimic akuapem alalc97 aluku anpezo ao1990 aranes arkaika ' +
    'asante auvern baku1926 balanka barla basiceng bauddha bciav bcizbl biscayan biske blasl bohairic bohoric boont ' +
    'bornholm cisaup colb1945 cornu creiss dajnko ekavsk emodeng fascia fayyumic fodom fonipa fonkirsh fonnapa fonupa ' +
    'fonxsamp gallo gascon gherd grclass grital grmistr hanoi hepburn hognorsk hsistemo huett ijekavsk itihasa ' +
    'ivanchov jauer jyutping kkcor kleinsch kociewie kscor leidentr lemosin lengadoc lipaw ltg1929 ltg2007 luna1918 ' +
    'lycopol mdcegyp mdctrans mesokem metelko monoton ndyuka nedis newfound nicard njiva nulik osojs oxendict pahawh2 ' +
    'pahawh3 pahawh4 pamaka peano pehoeji petr1708 pinyin polyton provenc puter rigik rozaj rumgr sahidic saigon ' +
    'scotland scouse simple solba sotav spanglis surmiran sursilv sutsilv synnejyl tailo tarask tongyong tunumiit ' +
    'uccor ucrcor ulster unifon valbadia valencia vallader vecdruka viennese vivaraup wadegile xsistemo'
  ).split(' '),
)

/** Scripts of the registry whose name is their code, or for which there is no name. */
const SCRIPTS = new Set(
  'Ahom Cham Chis Hntl Jamo Kawi Kitl Leke Loma Modi Moon Newa Nkdb Pcun Pelm Piqd Psin Ranj Seal Shui Thai Toto'.split(
    ' ',
  ),
)

/** What people write for a script. */
const SCRIPT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ trad: 'Hant', traditional: 'Hant', simp: 'Hans', simplified: 'Hans' },
    ...{ cyrillic: 'Cyrl', cyr: 'Cyrl', latin: 'Latn', lat: 'Latn', arabic: 'Arab', hebrew: 'Hebr' },
  }),
)

/** Countries in whose language another one is written more; of a code that stands for the country its own is meant. */
const OWN_LANGUAGE: ReadonlyMap<string, string> = new Map(Object.entries({ BY: 'be', KZ: 'kk' }))

/**
 * Whether a tag names a language, in the one spelling that BCP 47 gives it: `uk`, not `ua`, `ukr` or `UK`; `zh-Hant`, not
 * `zh-hant`. Facets, fonts and readers' programs take two spellings for two languages. Codes kept for private use,
 * `qaa` to `qtz`, are taken too. Thousands of records name a few languages, and a look at one takes a while.
 */
export function isLanguageTag(value: string): boolean {
  return look(value)
}

const look = oncePerText((value: string): boolean => {
  const [base = ''] = value.split('-', 1)
  if (canonical(value) !== value || !(TWO_LETTERS.has(base) || isThreeLetters(base))) return false
  return hasKnownRegion(value) && hasKnownScript(value) && hasKnownVariants(value)
})

function isThreeLetters(code: string): boolean {
  if (!/^[a-z]{3}$/.test(code)) return false
  const place = [...code].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 'a'.charCodeAt(0), 0)
  return /^q[a-t]/.test(code) || ((THREE_LETTERS.charCodeAt(place >> 3) >> (place & 7)) & 1) === 1
}

function hasKnownRegion(tag: string): boolean {
  const { region } = new Intl.Locale(tag)
  return region === undefined || COUNTRIES.of(region) !== region
}

function hasKnownScript(tag: string): boolean {
  const { script } = new Intl.Locale(tag)
  return script === undefined || SCRIPTS.has(script) || WRITING.of(script) !== script
}

/** Extensions, from their single letter on, name no language; what they hold is not looked at. */
function hasKnownVariants(tag: string): boolean {
  const parts =
    tag
      .split(/-[a-z0-9]-/i)[0]
      ?.split('-')
      .slice(1) ?? []
  return parts.filter((part) => /^(?:\d.{3}|.{5,})$/.test(part)).every((variant) => VARIANTS.has(variant))
}

/**
 * The tag that was probably meant by one that is none: in its right spelling, or the language of a country of that code.
 * Null where nothing can be told.
 */
export function meantLanguage(value: string): string | null {
  const [base = '', ...rest] = value.split(/[-_]/)
  const others = rest.filter(Boolean).map((part) => SCRIPT_WORDS.get(part.toLowerCase()) ?? part)
  const tag = canonical([base.toLowerCase(), ...others].join('-'))
  if (tag !== null && isLanguageTag(tag)) return tag
  // What is wrong is behind a language then, and `uk` is no country.
  if (isLanguageTag(base.toLowerCase())) return null
  const country = base.toUpperCase()
  if (!/^[A-Z]{2}$/.test(country) || COUNTRIES.of(country) === country) return null
  const language = OWN_LANGUAGE.get(country) ?? new Intl.Locale(`und-${country}`).maximize().language
  return isLanguageTag(language) ? language : null
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })
const WRITING = new Intl.DisplayNames('en', { type: 'script' })

function canonical(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null
  } catch {
    return null
  }
}
