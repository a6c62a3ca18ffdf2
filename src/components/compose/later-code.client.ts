/** Code that is fetched once it is wanted: not asked for yet, on its way, there, or not to be had for now. */
export type LaterCode<Code> = {
  /** The code, if it is there. Where it is not, and was not asked for in vain, it is asked for. */
  readonly get: () => Code | undefined
  /** The code, if it is there: it is not asked for. */
  readonly held: () => Code | undefined
  readonly hasFailed: () => boolean
  /** Lets what failed be asked for again. */
  readonly forgive: () => void
}

/**
 * Code that nothing is loaded for until it is wanted.
 *
 * @param then what is to be done once it came or failed
 */
export function laterCode<Code>(fetch: () => Promise<Code>, then: () => void): LaterCode<Code> {
  let state: 'unasked' | 'coming' | 'failed' | 'there' = 'unasked'
  let code: Code | undefined
  const ask = async () => {
    state = 'coming'
    try {
      code = await fetch()
      state = 'there'
    } catch {
      state = 'failed'
    }
    then()
  }
  return {
    get: () => {
      if (state === 'unasked') void ask()
      return code
    },
    held: () => code,
    hasFailed: () => state === 'failed',
    forgive: () => {
      if (state === 'failed') state = 'unasked'
    },
  }
}
