import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Digest of the source files below some folders of this repository: what depends on the code that made it (a reading, a
 * response) is made anew when the code changes, and nobody has to raise a version by hand.
 *
 * @param folders relative to the repository: `graph/extractors`
 * @returns SHA-256 in hex
 */
export function sourceDigest(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|cypher|json)$/u.test(file))
      .sort()
    for (const file of files) hash.update(file).update('\0').update(readFileSync(join(root, folder, file)))
  }
  return hash.digest('hex')
}
