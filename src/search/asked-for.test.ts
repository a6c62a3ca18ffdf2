import { expect, test } from 'vitest'
import { askedFor } from './asked-for.ts'
import { parseQuery } from './parse-query.ts'

const asked = (query: string) => askedFor(parseQuery(query).units)

test('who, when and where ask for a round, how many for a figure, and other words for nothing', () => {
  for (const query of ['Who attended the summit?', 'wo tagte die Runde', 'Когда была встреча']) {
    expect(asked(query), query).toEqual({ round: true, figure: false })
  }
  for (const query of ['how many writers', 'combien de millions', 'сколько солдат']) {
    expect(asked(query), query).toEqual({ round: false, figure: true })
  }
  for (const query of ['how did it end', 'summit', '']) expect(asked(query)).toEqual({ round: false, figure: false })
})
