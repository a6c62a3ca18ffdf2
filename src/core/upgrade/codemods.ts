import type { Codemod } from './codemod.ts'
import { withRegisteredLanguages } from './language-codes.ts'

/** From each form of the content to the next, in order. A test holds that they lead from the first to the present one. */
export const CODEMODS: readonly Codemod[] = [
  {
    from: 1,
    to: 2,
    about: 'Codes of languages are those of their registry: uk, not ua or ukr; zh-Hant, not zh-hant.',
    rewrite: withRegisteredLanguages,
  },
]
