/** An environment variable. An empty one counts as unset: so a variable that a workflow does not have comes through. */
export function setting(
  name: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  return environment[name]?.trim() ? environment[name] : undefined
}
