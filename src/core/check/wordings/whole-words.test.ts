import { expect, test } from 'vitest'
import { wholeTerm } from './whole-words.ts'
import { sideWordsOf } from './wording-of.ts'

const found = (language: string, term: string, text: string) =>
  text.match(wholeTerm(term, sideWordsOf(language)?.endings)) !== null

test.each([
  ['en', 'barrier of shame', 'The barriers of shame fell.'],
  ['en', 'war', 'Two wars.'],
  ['de', 'Schandmauer', 'Jenseits der Schandmauern.'],
  ['de', 'Schutzwall', 'Die Reste des Schutzwalls.'],
  ['de', 'besetztes Gebiet', 'In den besetzten Gebieten.'],
  ['fr', 'mur de la honte', 'Les murs de la honte.'],
  ['es', 'zona ocupada', 'Las zonas ocupadas.'],
  ['es', 'invasor', 'Los invasores.'],
  ['ru', 'спецоперация', 'Ход спецоперации и конец спецоперацией.'],
  ['ru', 'война', 'До войны, с войной, о войнах.'],
  ['ru', 'стена позора', 'У стены позора.'],
  ['ru', 'исконная земля', 'На исконных землях.'],
  ['uk', 'спецоперація', 'Перебіг спецоперації.'],
  ['uk', 'стіна ганьби', 'Біля стіни ганьби.'],
  ['uk', 'окупант', 'Вимога до окупантів.'],
  ['uk', 'споконвічна земля', 'На споконвічних землях.'],
  ['pl', 'mur', 'Mur stoi.'],
])('in %s the term "%s" is found in "%s"', (language, term, text) => {
  expect(found(language, term, text)).toBe(true)
})

test.each([
  ['en', 'war', 'A warning.'],
  ['de', 'Mauer', 'Der Maurer.'],
  ['fr', 'mur', 'Un murmure.'],
  ['es', 'muro', 'Una muralla.'],
  ['ru', 'мир', 'Мирный план и мировой суд, всемирно.'],
  ['ru', 'война', 'Воинский учёт, войско.'],
  ['uk', 'мир', 'Мирний план і світова кримінальна справа.'],
  ['uk', 'війна', 'Військовий облік.'],
  ['pl', 'mur', 'Murarz.'],
])('in %s the term "%s" is not found in "%s"', (language, term, text) => {
  expect(found(language, term, text)).toBe(false)
})

test('a term may hold signs that mean something in a pattern', () => {
  expect(found('en', 'a.b (c', 'It is a.b (c here.')).toBe(true)
  expect(found('en', 'a.b', 'It is axb here.')).toBe(false)
})
