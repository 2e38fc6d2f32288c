// `npm test` on a fresh clone: fetches what is missing (packages, and on Debian as root Java, Maven, Chromium and Chinese
// fonts), builds the page, and runs every check and every test. Nothing is skipped because a part is missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
// Importing it checks Node and installs the locked packages.
import { buildPage } from '../api/start.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options })
}

/** Parts of the system that tests start, with the Debian package that brings each. */
const parts = [
  { name: 'Java 17 or newer', aptPackage: 'openjdk-17-jre-headless', isThere: () => run('java', ['-version']).status === 0 },
  { name: 'Maven', aptPackage: 'maven', isThere: () => run('mvn', ['-v']).status === 0 },
  { name: 'Chromium', aptPackage: 'chromium', isThere: () => existsSync('/usr/bin/chromium') },
  { name: 'Chinese fonts', aptPackage: 'fonts-noto-cjk', isThere: () => (run('fc-list', [':lang=zh']).stdout ?? '').trim() !== '' },
]

function ensureParts() {
  const missing = parts.filter(({ isThere }) => !isThere())
  if (missing.length === 0) return
  const names = missing.map(({ name }) => name).join(', ')
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing.map(({ aptPackage }) => aptPackage)]
  const mayInstall = process.getuid?.() === 0 && run('apt-get', ['--version']).status === 0
  if (mayInstall) {
    process.stdout.write(`tests: installing ${names} …\n`)
    run('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    run(install[0], install.slice(1), { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const still = missing.filter(({ isThere }) => !isThere())
  if (still.length === 0) return
  process.stderr.write(`tests: missing ${still.map(({ name }) => name).join(', ')}. Install with: sudo ${install.join(' ')}\n`)
  process.exit(1)
}

function check(title, args) {
  process.stdout.write(`\ntests: ${title}\n`)
  const { status } = run('npm', ['run', '-s', ...args], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    process.stderr.write(`tests: ${title} failed\n`)
    process.exit(status ?? 1)
  }
}

ensureParts()
buildPage()
check('lint', ['lint'])
check('types', ['typecheck'])
check('tests', ['test:all'])
