/** Lets `width` tasks run at a time; the others wait in the order they came. */
export class Semaphore {
  private free: number
  private readonly waiting: (() => void)[] = []

  constructor(private readonly width: number) {
    this.free = width
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1
    else await new Promise<void>((admit) => this.waiting.push(admit))
    try {
      return await task()
    } finally {
      // The slot goes straight to the next in line, so that nobody who comes now overtakes it.
      const next = this.waiting.shift()
      if (next === undefined) this.free += 1
      else next()
    }
  }

  /** Resolves when all tasks that were started or queued before have ended. */
  async drain(): Promise<void> {
    let held = 0
    let release: () => void = () => undefined
    // All slots at once: a slot given back early would go to the next in line while tasks still run.
    const allHeld = new Promise<void>((resolve) => (release = resolve))
    const hold = () => {
      held += 1
      if (held === this.width) release()
      return allHeld
    }
    await Promise.all(Array.from({ length: this.width }, () => this.run(hold)))
  }
}
