// `npm start` on a fresh clone: packages, build, data, server. Plain JavaScript that an old Node can still read up to the
// line that says it is too old; nothing outside of Node's own modules until packages are there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const needed = [20, 19]

function say(text) {
  process.stdout.write(`liantu: ${text}\n`)
}

function fail(text) {
  process.stderr.write(`liantu: ${text}\n`)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  fail(`Node ${process.versions.node} is too old: install Node ${needed.join('.')} or newer from https://nodejs.org and try again`)
}

const digestOf = (...contents) => contents.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex')

/** Runs a step when what it depends on differs from what its stamp remembers. */
function stepOnce(stampFile, digest, run) {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return
  run()
  mkdirSync(join(stampFile, '..'), { recursive: true })
  writeFileSync(stampFile, digest)
}

function runOrFail(command, args, advice) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (error !== undefined) fail(`${advice} (${error.message})`)
  if (status !== 0) fail(advice)
}

/** Installs the locked packages when they are missing or the lock file is another. */
export function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  stepOnce(join(root, 'node_modules', '.liantu-lock'), digestOf(lock), () => {
    say('installing the locked packages (once; about a minute) …')
    runOrFail('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], 'the packages could not be installed: check that the npm registry can be reached and that this folder can be written, then try again')
  })
}

/** Builds the page when its sources are not those of the last build. */
export function buildPage() {
  const sources = ['web', 'api/contract', 'graph/domain'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => !file.includes(`${join('web', 'dist')}`))
      .sort(),
  )
  const digest = digestOf(readFileSync(join(root, 'package-lock.json')), ...sources.map((file) => readFileSync(file)))
  stepOnce(join(root, 'web', 'dist', '.liantu-build'), digest, () => {
    say('building the page …')
    runOrFail(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'], 'the page could not be built: the lines above say why')
  })
}

async function serve() {
  const { register } = await import(pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'api', 'index.mjs')).href)
  register()
  const { main } = await import('./main.ts')
  await main()
}

checkNode()
installPackages()
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildPage()
  await serve()
}
