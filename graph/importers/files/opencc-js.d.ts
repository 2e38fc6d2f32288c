/** opencc-js has types, but not for Node's resolution: what is used of it is declared here. */
declare module 'opencc-js/core' {
  /** Pairs, or pairs `traditional simplified` parted by `|`. */
  type Dictionary = string | readonly (readonly [string, string])[]
  /** @returns a function that takes a text through each group in turn; in a group the longest word wins */
  export function ConverterFactory(...groups: (readonly Dictionary[])[]): (text: string) => string
}

declare module 'opencc-js/dict/*' {
  /** Pairs `traditional simplified` parted by `|`. */
  const pairs: string
  export default pairs
}
