import type { Issue } from '../../model/record.ts'
import { showText } from '../../problem/show-value.ts'
import { withoutQuoted } from '../own-words.ts'
import type { Rule } from '../rule.ts'
import { wordingOf } from '../wordings/wording-of.ts'

/** Holds the question of an issue to be one question, without numbers, that takes nothing for granted. */
export const issueQuestion: Rule = {
  slug: 'issue-question',
  severity: 'warning',
  readsWords: 'everything',
  title: 'An issue asks one open question',
  why: 'Two questions in one cannot be answered with one stance. A number or a "still" in the question gives half the answer, mostly that of one side.',
  example: {
    wrong: '# issues/border.md\nquestion: Why does South still refuse a fence?',
    right: '# issues/border.md\nquestion: Is there to be a fence at the border?',
  },
  check: ({ issues }, language = 'en') =>
    issues.flatMap((issue) => {
      const fault = faultOf(issue, language)
      return fault ? [{ record: issue, path: ['question'], ...fault }] : []
    }),
}

function faultOf({ question }: Issue, language: string): { message: string; fix: string } | null {
  const text = withoutQuoted(question)
  const wording = wordingOf(language)
  const second = wording && text.match(wording.secondQuestion)?.[0]
  if (second || /[?؟？].*[?؟？]/.test(text)) {
    const message = `found two questions in one${second ? ` at ${showText(second)}` : ''}, expected one`
    return { message, fix: 'Ask the one, and make another issue of the other.' }
  }
  const [number] =
    text.match(/(?<![\p{L}\d-])\d[\d.,]*\s?(?:%|percent|per cent|million|billion|trillion)|[$€£]\s?\d[\d.,]*/u) ?? []
  if (number) {
    const message = `found ${showText(number)}, expected a question that names no amount`
    return { message, fix: 'Ask for the amount, and list the amounts on the table as options.' }
  }
  const [presupposed] = (wording && text.match(wording.presupposition)) ?? []
  if (!presupposed) return null
  const message = `found ${showText(presupposed)}, which takes something for granted; expected an open question`
  return { message, fix: 'Ask what is to be, not why it is not yet so.' }
}
