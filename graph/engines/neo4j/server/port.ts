import { createServer } from 'node:net'

/** Binds `port` of the loopback address for a moment. @returns the port it got; undefined when it is in use */
function bind(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : port)
      })
    })
  })
}

export const isPortFree = async (port: number): Promise<boolean> => (await bind(port)) !== undefined

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const port = await bind(0)
  if (port === undefined) throw new Error('the system has no free port')
  return port
}
