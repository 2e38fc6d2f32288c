/**
 * Shares one answer among callers that ask at the same time, and never gives anybody an answer that is older than their
 * question: who asks while a read runs gets the next one, together with all others who asked meanwhile.
 */
export class NextBatch<T> {
  private running: Promise<T> | undefined
  private next: Promise<T> | undefined

  constructor(private readonly ask: () => Promise<T>) {}

  get(): Promise<T> {
    if (this.running === undefined) return this.start()
    this.next ??= this.running.then(
      () => this.startNext(),
      () => this.startNext(),
    )
    return this.next
  }

  private startNext(): Promise<T> {
    this.next = undefined
    return this.start()
  }

  private start(): Promise<T> {
    const asked = this.ask()
    this.running = asked
    const done = () => {
      if (this.running === asked) this.running = undefined
    }
    asked.then(done, done)
    return asked
  }
}
