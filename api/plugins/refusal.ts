/** Refusals that begin in the API; `plugins/errors.ts` says each in Chinese. */
export const refusalCodes = ['read-only', 'sign-in-needed', 'wrong-code', 'cross-origin'] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Thrown by what a request may not do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(readonly code: RefusalCode) {
    super(code)
  }
}
