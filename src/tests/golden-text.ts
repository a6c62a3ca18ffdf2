/**
 * A file as it is kept in `golden/`: laid out so that a difference shows; digests of all content, which differ with anything, and
 * the byte order mark, which whoever fetches a text does not see, left out.
 */
export function goldenText(path: string, text: string): string {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/sha256:[0-9a-f]{64}/g, 'sha256:…')
    .replace(/(?<=\?v=)[0-9a-f]{12}/g, '…')
  if (path.endsWith('.json')) return `${JSON.stringify(JSON.parse(plain), null, 2)}\n`
  return path.endsWith('.xml') ? plain.replaceAll('><', '>\n<') : plain
}
