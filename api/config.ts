/** Settings of the server, from the environment, parsed once. */
import { isIP } from 'node:net'
import { z } from 'zod'
import type { WritingMode } from './plugins/writing.ts'
import { type EngineSettings, engineSettings } from '#graph/engines/settings.ts'

export interface ServerSettings {
  host: string
  port: number
  engine: EngineSettings
  /** On the own machine everybody may write; on a network who knows LIANTU_ACCESS_CODE; without one nobody. */
  writing: WritingMode
}

const isHost = (text: string): boolean => isIP(text) !== 0 || /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/iu.test(text)

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./u.test(host)

const Environment = z.object({
  HOST: z.string().refine(isHost, { error: 'HOST must be a host name or an IP address; for example 127.0.0.1, or 0.0.0.0 for every network of this machine' }).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u, { error: 'PORT must be a whole number from 0 to 65535; 0 takes any free port' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'PORT must be a whole number from 0 to 65535; 0 takes any free port' })
    .default(3000),
  LIANTU_ACCESS_CODE: z.string().min(8, { error: 'LIANTU_ACCESS_CODE must have at least 8 characters; unset it to let nobody write over the network' }).max(200, { error: 'LIANTU_ACCESS_CODE must have at most 200 characters' }).optional(),
})

/**
 * HOST, PORT, LIANTU_ACCESS_CODE, LIANTU_DATA and the NEO4J_ variables.
 * @throws Error whose message has one line for each wrong variable, with its name and what is allowed
 */
export function serverSettings(environment: NodeJS.ProcessEnv = process.env): ServerSettings {
  const parsed = Environment.safeParse(environment)
  const faults = parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
  let engine: EngineSettings | undefined
  try {
    engine = engineSettings(environment)
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error))
  }
  if (!parsed.success || engine === undefined) throw new Error(faults.join('\n'))
  const { HOST: host, PORT: port, LIANTU_ACCESS_CODE: accessCode } = parsed.data
  const shared: WritingMode = accessCode === undefined ? { mode: 'closed' } : { mode: 'code', accessCode }
  return { host, port, engine, writing: isLoopback(host) ? { mode: 'open' } : shared }
}
