import 'zod'

declare module 'zod' {
  interface GlobalMeta {
    /** Unit of a number, as in the International System or a currency code. */
    unit?: string
    /** Where a value comes from. */
    source?: string
  }
}
