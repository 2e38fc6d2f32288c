import { describe, expect, it } from 'vitest'
import { Semaphore } from '#graph/engines/embedded/semaphore.ts'

const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a semaphore', () => {
  it('lets its width run at a time, in the order they came, and goes on after a failure', async () => {
    const semaphore = new Semaphore(2)
    const order: number[] = []
    let running = 0
    let widest = 0
    const tasks = Array.from({ length: 9 }, (_, index) =>
      semaphore.run(async () => {
        running += 1
        widest = Math.max(widest, running)
        order.push(index)
        await pause()
        running -= 1
        if (index % 3 === 0) throw new Error('one of three')
      }),
    )
    const results = await Promise.allSettled(tasks)
    expect(widest).toBe(2)
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3)
  })

  it('is drained when all that came before have ended', async () => {
    const semaphore = new Semaphore(3)
    let ended = 0
    for (let index = 0; index < 10; index += 1) {
      void semaphore.run(async () => {
        await pause()
        ended += 1
      })
    }
    await semaphore.drain()
    expect(ended).toBe(10)
  })
})
