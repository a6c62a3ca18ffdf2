import { CODE, POINTER, SENT, field } from './field.ts'
import { figure, id, name, z } from './schema.ts'

/** How far a figure binds: the bound that the words carry. */
export const BOUNDS = ['exactly', 'at-least', 'at-most', 'about'] as const

/** What a position says in figures. */
export const amount = z
  .strictObject({
    /** The option or the measure of the issue that it is a figure of. */
    of: field(id, { ...POINTER, ...SENT, weight: 'field' }),
    /** The figure. */
    value: field(figure.optional(), { ...CODE, ...SENT, weight: 'field' }),
    /** The lower end, where it is a range. */
    from: field(figure.optional(), { ...CODE, ...SENT, weight: 'field' }),
    /** The upper end, where it is a range. */
    to: field(figure.optional(), { ...CODE, ...SENT, weight: 'field' }),
    /** The bound that the words carry. */
    as: field(z.enum(BOUNDS), { ...CODE, ...SENT, weight: 'field' }),
    /** The unit: one of the issue's measures has it. */
    unit: field(name, { ...CODE, ...SENT, weight: 'field' }),
  })
  .superRefine(({ value, from, to }, context) => {
    const isRange = from !== undefined || to !== undefined
    const tell = (path: string, message: string, fix: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { fix } })
    if (value !== undefined && isRange) {
      tell(
        'value',
        'expected either value, or from and to, found both',
        'Keep value for one figure, from and to for a range.',
      )
    } else if (value === undefined && !isRange) {
      context.addIssue({ code: 'custom', path: ['value'], message: 'missing', params: { missing: true } })
    } else if (value === undefined && (from === undefined || to === undefined)) {
      const [there, lacking] = from === undefined ? (['to', 'from'] as const) : (['from', 'to'] as const)
      tell(
        there,
        `expected ${lacking} beside it, found one end of a range only`,
        'For one figure write value, and its bound in as.',
      )
    } else if (from !== undefined && to !== undefined && from >= to) {
      tell('to', `expected a figure above ${from}, found ${to}`, 'Put the lower end in from and the upper in to.')
    }
  })

export type Amount = z.infer<typeof amount>
