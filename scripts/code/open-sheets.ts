import { join, relative } from 'node:path'
import { blindIssue, type BlindIssue } from '#core/coding/blind-view.ts'
import { extendSheet, sheetText, type Meanings } from '#core/coding/sheet.ts'
import { Fault } from '#core/command/fault.ts'
import type { Coding } from '#core/model/coding.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { codingFile } from '#core/parse/coding-path.ts'
import { parseCoding } from '#core/parse/parse-coding.ts'
import { readSheet, writeSheet } from '#disk/write-sheet.ts'
import { codingWords } from '#site/coding-words.ts'
import { stanceWords } from '#site/position-words.ts'

/** A coder's file with what the coder may see. */
export type Sheet = { readonly blind: BlindIssue; readonly file: string; readonly path: string }

const MEANINGS: Meanings = { ...stanceWords.meaning, 'no-stance': codingWords.noStance }

/**
 * A sheet of the coder for each issue that has options and positions: written if it is not there, extended if something came
 * since it was, and otherwise left alone.
 */
export function openSheets(folder: string, datasets: readonly Dataset[], coder: string, issue?: string): Sheet[] {
  return datasets.flatMap((dataset) =>
    dataset.issues
      .filter(({ id }) => issue === undefined || id === issue)
      .flatMap(({ id }) => {
        const blind = blindIssue(dataset, id, coder)
        if (!blind) return []
        const place = { comparison: dataset.comparison.id, coder, issue: id }
        const file = codingFile(place.comparison, coder, id)
        const before = readSheet(folder, file)
        const known = dataset.codings.find((coding) => coding.file === file)?.cells ?? []
        const text = before === null ? sheetText(blind, coder, MEANINGS) : extended(before, known, blind)
        if (text !== before) {
          const read = parseCoding({ ...place, file }, text)
          if (!read.ok || !holds(read.coding, blind, known)) {
            throw new Fault(
              `${file} has a form in which nothing can be added to it. Move it away, and take over by hand.`,
            )
          }
          writeSheet(folder, file, text, before === null)
        }
        return { blind, file, path: relative(process.cwd(), join(folder, file)) }
      }),
  )
}

function extended(text: string, known: Coding['cells'], blind: BlindIssue): string {
  const has = new Set(known.map(({ position, option }) => `${position}#${option}`))
  const isWhole = blind.views.every(({ id, options }) => options.every((option) => has.has(`${id}#${option}`)))
  return isWhole ? text : extendSheet(text, known, blind)
}

/** Whether a place for every cell is there, and everything that was filled in before. */
function holds({ cells }: Coding, blind: BlindIssue, known: Coding['cells']): boolean {
  const codes = new Map(cells.map(({ position, option, code }) => [`${position}#${option}`, code]))
  return (
    blind.views.every(({ id, options }) => options.every((option) => codes.has(`${id}#${option}`))) &&
    known.every(({ position, option, code }) => codes.get(`${position}#${option}`) === code)
  )
}
