/** A file that belongs to a table and lies beside it. Of what was left of a table it is that of the table. */
export function besideTable(table: string, ending: string): string {
  return `${table.replace(/\.[^./\\]+$/, '').replace(/\.left(?:-\d+)?$/, '')}${ending}`
}
