/** Which graph database to open, as the environment says it. */
import { resolve } from 'node:path'
import { z } from 'zod'

export interface EmbeddedSettings {
  kind: 'embedded'
  /** Absolute; made when missing. */
  folder: string
}
export interface Neo4jSettings {
  kind: 'neo4j'
  uri: string
  username: string
  password: string
  database: string
}
export type EngineSettings = EmbeddedSettings | Neo4jSettings

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

/** `scheme://host` with an optional port: user, password and database have variables of their own. */
function isServerUri(text: string): boolean {
  const match = /^([a-z0-9+]+):\/\/([^/?#@\s]+)\/?$/u.exec(text)
  if (match === null || !schemes.includes(match[1] ?? '')) return false
  return URL.canParse(`http://${match[2] ?? ''}`)
}

const text = (variable: string) =>
  z
    .string()
    .trim()
    .min(1, { error: `${variable} is set but empty; give it a value or unset it` })

const Environment = z.object({
  LIANTU_DATA: text('LIANTU_DATA').optional(),
  NEO4J_URI: text('NEO4J_URI')
    .refine(isServerUri, {
      error: `NEO4J_URI must read scheme://host:port with one of the schemes ${schemes.join(', ')}; for example neo4j://127.0.0.1:7687`,
    })
    .optional(),
  NEO4J_USERNAME: text('NEO4J_USERNAME').optional(),
  NEO4J_PASSWORD: z.string().min(1, { error: 'NEO4J_PASSWORD is set but empty; give it a value or unset it' }).optional(),
  NEO4J_DATABASE: text('NEO4J_DATABASE')
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{2,62}$/u, {
      error: 'NEO4J_DATABASE must be a database name of 3 to 63 letters, digits, dots and dashes; for example neo4j',
    })
    .optional(),
})

/**
 * Neo4j when `NEO4J_URI` is set, otherwise the embedded engine in `LIANTU_DATA` (default `.liantu/data`).
 *
 * @throws Error whose message has one line for each wrong variable, with its name and what is allowed
 */
export function engineSettings(environment: NodeJS.ProcessEnv = process.env, workingFolder = process.cwd()): EngineSettings {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join('\n'))
  const { LIANTU_DATA, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data
  if (NEO4J_URI === undefined) {
    const stray = Object.entries({ NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE }).find(([, value]) => value !== undefined)
    if (stray !== undefined) {
      throw new Error(
        `${stray[0]} is set but NEO4J_URI is not; set NEO4J_URI to use Neo4j, or unset ${stray[0]} to use the embedded engine`,
      )
    }
    return { kind: 'embedded', folder: resolve(workingFolder, LIANTU_DATA ?? '.liantu/data') }
  }
  if (NEO4J_PASSWORD === undefined) throw new Error('NEO4J_URI is set but NEO4J_PASSWORD is not; set it to the password of the Neo4j user')
  return {
    kind: 'neo4j',
    uri: NEO4J_URI,
    username: NEO4J_USERNAME ?? 'neo4j',
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE ?? 'neo4j',
  }
}
