/** A rule of a `_headers` file: the line of its path, and the headers below it. */
const RULE = /^\/.*\n(?:[ \t]+.*\n)+/gm

/** Rules for what is there once for all languages, and for everything. */
const ONCE = /^\/(?:\*|site\/)/

/**
 * The rules of a `_headers` file with the same for the pages below the code of each other language: rules name pages by how
 * deep they lie, and these lie one step deeper. So no page gets a header twice, and no page to be framed one against it.
 *
 * @param languages the languages but the main one
 */
export function headersInLanguages(text: string, languages: readonly string[]): string {
  const rules = (text.match(RULE) ?? []).filter((rule) => !ONCE.test(rule))
  const paths = rules.map(pathOf)
  const below = languages.map((language) => {
    // A path that a rule for any page of that depth names already would get the same headers twice.
    const own = rules
      .map((rule) => `/${language}${rule}`)
      .filter((rule) => !paths.some((path) => covers(path, pathOf(rule))))
    return `# Pages in another language.\n${own.join('')}`
  })
  return [text, ...below].join('')
}

function pathOf(rule: string): string {
  return rule.slice(0, rule.indexOf('\n'))
}

/** Whether a rule for the one path holds for all that the other names. */
function covers(path: string, other: string): boolean {
  const [steps, others] = [path.split('/'), other.split('/')]
  return steps.length === others.length && steps.every((step, at) => step.startsWith(':') || step === others[at])
}
