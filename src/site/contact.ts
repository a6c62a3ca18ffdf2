/** Whether a contact is an e-mail address, and no page. */
export function isMail(contact: string): boolean {
  return !contact.includes('://')
}

/** The address that a link to a contact leads to. No sign of an e-mail address can be taken for a field of the mail. */
export function contactAddress(contact: string): string {
  return isMail(contact) ? `mailto:${encodeURIComponent(contact).replace('%40', '@')}` : contact
}

/** The longest address of a mail: what mail programs of all systems still take whole. */
export const LONGEST_MAIL = 1_900

/**
 * The address that opens a mail with a subject and a text; null where the text is too long for one. Lines end as in
 * mails. Halves of pairs, which no address can hold, become the sign for a lost character.
 */
export function mailAddress(contact: string, subject: string, text: string): string | null {
  const encode = (part: string) => encodeURIComponent(part.toWellFormed().replace(/\r?\n/g, '\r\n'))
  const address = `${contactAddress(contact)}?subject=${encode(subject)}&body=${encode(text)}`
  return address.length > LONGEST_MAIL ? null : address
}
