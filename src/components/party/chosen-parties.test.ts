import { expect, test } from 'vitest'
import { formatChoice, moveEarlier, parseChoice } from './chosen-parties.ts'

const ALL = ['north', 'south', 'east']

test('an address gives the chosen parties in the chosen order', () => {
  expect(parseChoice('east,north', ALL)).toEqual(['east', 'north'])
})

test('what names nobody is passed over; an empty choice is one of nobody', () => {
  expect(parseChoice('west,east,east', ALL)).toEqual(['east'])
  expect(parseChoice('', ALL)).toEqual([])
  for (const value of [null, 'west', ',,']) expect(parseChoice(value, ALL)).toEqual(ALL)
})

test('a choice comes back from the address it is written into', () => {
  for (const chosen of [['south'], ['east', 'south', 'north']]) {
    expect(parseChoice(formatChoice(chosen, ALL), ALL)).toEqual(chosen)
  }
})

test('all parties in their own order need no place in the address', () => {
  expect(formatChoice(ALL, ALL)).toBeNull()
})

test('a party moves one place earlier, and no further than the first', () => {
  expect(moveEarlier(ALL, 'east')).toEqual(['north', 'east', 'south'])
  expect(moveEarlier(ALL, 'north')).toEqual(ALL)
  expect(moveEarlier(ALL, 'west')).toEqual(ALL)
})
