/** Neo4j's jars from Maven Central, kept in a cache folder outside of the project. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { maven } from './tools.ts'

/** The first holds the entry point and the storage engine, the second the HTTP part it refuses to start without. */
const pomOf = (version: string) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>liantu</groupId>
  <artifactId>neo4j-for-development</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`

export const cacheFolder = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment['LIANTU_CACHE'] ?? join(homedir(), '.cache', 'liantu')

/**
 * The folder with the jars of `version`, fetched when it is not there yet (about a minute). It gets its name only when it
 * is whole, so a fetch that was cut off is made again.
 */
export async function neo4jJars(version: string, say: (line: string) => void, cache = cacheFolder()): Promise<string> {
  const whole = join(cache, `neo4j-${version}`)
  if (existsSync(whole)) return whole
  say(`Fetching Neo4j ${version} by Maven into ${whole} (118 MB, about a minute) …`)
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(join(cache, `neo4j-${version}.partial-`))
  try {
    await writeFile(join(draft, 'pom.xml'), pomOf(version))
    await maven(['dependency:copy-dependencies', `-DoutputDirectory=${draft}/lib`, '-DincludeScope=runtime'], draft)
    await rename(join(draft, 'lib'), whole)
  } catch (error) {
    if (!existsSync(whole)) throw error // otherwise another process was faster, with the same jars
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return whole
}
