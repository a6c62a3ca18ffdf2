import { expect, test } from 'vitest'
import { contactAddress, isMail, LONGEST_MAIL, mailAddress } from './contact.ts'

test('a contact is a page or an e-mail address, and links lead to either', () => {
  expect([isMail('https://example.org/contact'), isMail('editors@example.org')]).toEqual([false, true])
  expect(contactAddress('https://example.org/contact?a=b')).toBe('https://example.org/contact?a=b')
  expect(contactAddress('editors@example.org')).toBe('mailto:editors@example.org')
})

test('no sign of an address adds a receiver or a field to the mail', () => {
  expect(contactAddress('a?bcc=b&cc=c@example.org')).toBe('mailto:a%3Fbcc%3Db%26cc%3Dc@example.org')
  const mail = mailAddress('editors@example.org', 'A & B?body=x', 'line\n&cc=evil@example.org\r\nend')
  expect(new URL(mail!).searchParams.get('cc')).toBeNull()
  expect(new URL(mail!).searchParams.get('subject')).toBe('A & B?body=x')
  expect(new URL(mail!).searchParams.get('body')).toBe('line\r\n&cc=evil@example.org\r\nend')
})

test('a text that mail programs would cut has no address, and none breaks it', () => {
  expect(mailAddress('editors@example.org', 'A', 'x'.repeat(LONGEST_MAIL))).toBeNull()
  expect(mailAddress('editors@example.org', 'A', 'half \ud800')).toContain('half%20%EF%BF%BD')
})
