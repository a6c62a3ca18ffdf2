import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { formFields } from './form-field.ts'
import type { readTemplates, Template } from './templates.ts'

type Snippet = { readonly prefix: string; readonly description: string; readonly body: readonly string[] }

/** One snippet of VS Code for each template of the guide; where a field has a fixed list of words, they are offered. */
export function editorSnippets(templates: ReturnType<typeof readTemplates>): Record<string, Snippet> {
  return Object.fromEntries(
    [...templates].map(([type, template]) => [
      `Parley: ${type}`,
      { prefix: `parley-${type}`, description: `A ${type}, with its comments`, body: bodyOf(type, template) },
    ]),
  )
}

function bodyOf(type: keyof typeof RECORD_SCHEMA, { text }: Template): string[] {
  const choices = new Map(
    formFields(RECORD_SCHEMA[type]).flatMap((field) => (field.shape === 'choice' ? [[field.key, field.choices]] : [])),
  )
  let stop = 0
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, key = ''] = /^([a-z_]+): [a-z-]+$/.exec(line) ?? []
      const of = choices.get(key)
      const plain = line.replace(/[\\$}]/g, '\\$&')
      return of ? `${key}: \${${(stop += 1)}|${of.join(',')}|}` : plain
    })
}
