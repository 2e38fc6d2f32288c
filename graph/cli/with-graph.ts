/** A graph for commands that ask it: the one of the environment, brought to what the seeds folder says. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GraphError } from '#graph/domain/errors.ts'
import type { GraphEngine } from '#graph/engines/engine.ts'
import { openEngine } from '#graph/engines/open-engine.ts'
import { engineSettings } from '#graph/engines/settings.ts'
import { ownReferenceFolder } from '#graph/importers/reference/reference.ts'
import { loadSeeds } from '#graph/importers/load-seeds.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

const isLocked = (error: unknown): boolean => error instanceof GraphError && error.code === 'locked'

/**
 * Runs `work` on the graph. While a server holds the embedded folder the seeds are read anew into a folder of this
 * command's own: the plans and the reference data are the same there, what users entered is not in it.
 *
 * @throws what opening, loading and `work` throw
 */
export async function withGraph<T>(work: (graph: GraphEngine) => Promise<T>): Promise<T> {
  try {
    return await run(engineSettings(), withSeeds(work))
  } catch (error) {
    if (!isLocked(error)) throw error
  }
  process.stderr.write('liantu: a running server holds the data folder; reading the seeds anew\n')
  const folder = mkdtempSync(join(tmpdir(), 'liantu-'))
  try {
    return await run({ kind: 'embedded', folder }, withSeeds(work))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const withSeeds = <T>(work: (graph: GraphEngine) => Promise<T>) => async (graph: GraphEngine): Promise<T> => {
  await loadSeeds(graph, seeds, undefined, ownReferenceFolder())
  return work(graph)
}

/**
 * Runs `work` on the graph of the environment as it is, and on no other: for what users entered.
 * @throws GraphError `locked` while a server holds the embedded folder
 */
export const withOwnGraph = <T>(work: (graph: GraphEngine) => Promise<T>): Promise<T> => run(engineSettings(), work)

async function run<T>(settings: ReturnType<typeof engineSettings>, work: (graph: GraphEngine) => Promise<T>): Promise<T> {
  const graph = await openEngine(settings)
  try {
    await graph.prepareSchema()
    return await work(graph)
  } finally {
    await graph.close()
  }
}
