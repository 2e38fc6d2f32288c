/** `npm run lint:cypher`: holds every `.cypher` file under graph/ to the profile; exit code 1 when one breaks it. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkProfile } from './check.ts'

const graphFolder = fileURLToPath(new URL('../..', import.meta.url))
const files = readdirSync(graphFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .sort()

const complaints = files.flatMap((file) => {
  const path = join(graphFolder, file)
  return checkProfile(readFileSync(path, 'utf8')).map(
    ({ rule, line, advice }) => `${relative(process.cwd(), path)}:${line}  ${rule}: ${advice}`,
  )
})
process.stdout.write([...complaints, `${files.length} Cypher files, ${complaints.length} outside of the profile`, ''].join('\n'))
process.exitCode = complaints.length === 0 ? 0 : 1
