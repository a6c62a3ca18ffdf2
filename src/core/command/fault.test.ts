import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Fault, faultOf } from './fault.ts'

function errorOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

test('says what the system says in words: the file, what happened, what to do', () => {
  const fault = faultOf(errorOf(() => readFileSync('/no/such/file')))
  expect(fault?.message).toBe(
    '/no/such/file could not be opened: it is not there (ENOENT). Put it there, or name another.',
  )
  expect(fault?.blame).toBe('world')
})

test('finds the fault among the causes of an error', () => {
  const full = Object.assign(new Error('x'), { code: 'ENOSPC', path: '/out/a', dest: '/out/b', syscall: 'rename' })
  const told = faultOf(new Error('outer', { cause: new Error('inner', { cause: full }) }))
  expect(told?.message).toBe(
    '/out/a could not be moved to /out/b: the disk is full (ENOSPC). Free some space and run it again.',
  )
})

test('takes no error of our own code for a fault of the world', () => {
  expect(faultOf(new TypeError('x is not a function'))).toBe(null)
  expect(faultOf(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBe(null)
  expect(faultOf('x')).toBe(null)
  const own = new Fault('No.', 'usage')
  expect(faultOf(own)).toBe(own)
})
