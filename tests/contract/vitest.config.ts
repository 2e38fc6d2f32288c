/** The contract suite alone: `npx vitest run --config tests/contract/vitest.config.ts`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'contract',
    include: ['tests/contract/**/*.test.ts'],
    globalSetup: ['tests/contract/start-neo4j.ts'],
    // All files share one Neo4j database and wipe it between their cases.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
