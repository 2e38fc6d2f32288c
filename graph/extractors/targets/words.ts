/** Words at the ends of a text, longest first. */

/** A list of words that a text may begin or end with. */
export class WordList {
  private readonly words: ReadonlySet<string>
  private readonly longest: number

  constructor(words: readonly string[]) {
    this.words = new Set(words)
    this.longest = words.reduce((length, word) => Math.max(length, word.length), 0)
  }

  /** The longest word the text begins with. */
  startOf(text: string): string | undefined {
    for (let length = Math.min(this.longest, text.length); length > 0; length -= 1) {
      const word = text.slice(0, length)
      if (this.words.has(word)) return word
    }
    return undefined
  }

  /** The longest word the text ends with. */
  endOf(text: string): string | undefined {
    for (let length = Math.min(this.longest, text.length); length > 0; length -= 1) {
      const word = text.slice(-length)
      if (this.words.has(word)) return word
    }
    return undefined
  }
}
