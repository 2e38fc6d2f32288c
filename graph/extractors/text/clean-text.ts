/** Text with everything gone that is not the author's, and the way back to where each character stood. */
export class CleanText {
  private constructor(readonly text: string, private readonly offsets: readonly number[]) {}

  static readonly empty = new CleanText('', [])

  /** Characters and, for each UTF-16 code unit, its offset in the decoded file. */
  static of(characters: string, offsets: readonly number[]): CleanText {
    return new CleanText(characters, offsets)
  }

  get length(): number {
    return this.text.length
  }

  slice(start: number, end: number = this.text.length): CleanText {
    return new CleanText(this.text.slice(start, end), this.offsets.slice(start, end))
  }

  /** Without white space at either end. */
  trim(): CleanText {
    const start = this.text.length - this.text.trimStart().length
    return this.slice(start, Math.max(start, this.text.trimEnd().length))
  }

  /** Offset in the decoded file of the first character; -1 when there is none. */
  get start(): number {
    return this.offsets[0] ?? -1
  }

  /** Offset in the decoded file just past the last character; -1 when there is none. */
  get end(): number {
    const last = this.offsets.at(-1)
    return last === undefined ? -1 : last + 1
  }

  offsetAt(index: number): number {
    return this.offsets[index] ?? -1
  }
}

/** Collects characters with their offsets; cheap to append to. */
export class CleanTextBuilder {
  private readonly characters: string[] = []
  private readonly offsets: number[] = []

  add(character: string, offset: number): void {
    this.characters.push(character)
    this.offsets.push(offset)
  }

  append(text: CleanText): void {
    for (let index = 0; index < text.length; index += 1) this.add(text.text[index]!, text.offsetAt(index))
  }

  get last(): string | undefined {
    return this.characters.at(-1)
  }

  build(): CleanText {
    return CleanText.of(this.characters.join(''), this.offsets)
  }
}
