/**
 * Words that hold a question together and say little of what it is about, for whoever has no index at hand that brings
 * the small words of its languages. Negations are not among them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about all an and any are as at be been by can could did do does for from get had has have how if in into is ' +
    'it its many much of on or s should t than that the their them they there this to want wants was were what when ' +
    'where which who whom whose why will with would ' +
    'в во за и из или как ли на о об от по с со у что чего это к для чем кто где когда почему какие какой та і й з що'
  ).split(' '),
)
