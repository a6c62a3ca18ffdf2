/**
 * The name under which the form gets the text of a record's file: with those that lie in the same folder, since of a large comparison all
 * together have megabytes, and the form changes one. What lies beside the folders goes by the name of the comparison.
 */
export function textsFolder(file: string): string {
  const [, ...below] = file.split('/')
  return below.slice(0, -1).join('/') || 'comparison'
}
