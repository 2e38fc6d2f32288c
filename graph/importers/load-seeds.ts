/** Brings the graph to what the seeds folder says. */
import type { GraphEngine } from '#graph/engines/engine.ts'
import { digests } from '#graph/queries/import/digests.ts'
import { type LoadableDocument, loadDocuments } from './load-documents.ts'
import { loadReference } from './load-reference.ts'
import { readPlan } from './read-plan.ts'
import { readSeedDocuments, readSeedReference } from './read-seeds.ts'
import { transformDocument } from './transform-document.ts'

/** One step of the loading, for whoever waits. */
export interface LoadStep {
  /** What the step is about: a document's title, or the reference chains. */
  subject: string
  outcome: 'loaded' | 'unchanged'
  /** Facts that the step brought: layouts of a document, segments of the reference data. */
  count: number
  done: number
  total: number
}

/** Passages that one transaction carries: enough that few settle the graph, and no more than a server's transaction memory holds. */
const passagesAtOnce = 10_000

/**
 * Loads reference chains and documents that are missing or whose files, or the code that reads them, have changed. What is
 * up to date is neither read nor written again.
 *
 * @param folder the seeds folder
 * @param onStep called after each step
 * @param ownFolder an office's own reference data, beside those of the seeds
 * @throws GraphError `invalid-seed`; documents of earlier transactions stay whole
 */
export async function loadSeeds(engine: GraphEngine, folder: string, onStep: (step: LoadStep) => void = () => {}, ownFolder?: string): Promise<void> {
  const loaded = new Map((await engine.read(digests, {})).map(({ source, digest }) => [source, digest]))
  const reference = readSeedReference(folder, ownFolder)
  const documents = await readSeedDocuments(folder, reference.aliases)
  const total = documents.length + 1
  let done = 0
  const tell = (subject: string, written: boolean, count: number): void => {
    done += 1
    onStep({ subject, outcome: written ? 'loaded' : 'unchanged', count, done, total })
  }
  const isNew = (source: string, digest: string): boolean => loaded.get(source) !== digest
  tell('参考产业链', isNew('reference', reference.digest) && (await loadReference(engine, reference)), reference.segments.length)
  let waiting: (LoadableDocument & { title: string })[] = []
  const load = async (): Promise<void> => {
    const written = await loadDocuments(engine, waiting)
    for (const [index, { title, rows }] of waiting.entries()) tell(title, written[index]!, rows.layouts.length)
    waiting = []
  }
  for (const document of documents) {
    if (!isNew(document.source.id, document.digest)) {
      tell(document.source.title, false, 0)
      continue
    }
    waiting.push({ title: document.source.title, rows: transformDocument(document, readPlan(document), reference.aliases), digest: document.digest })
    if (waiting.reduce((sum, { rows }) => sum + rows.passages.length, 0) >= passagesAtOnce) await load()
  }
  if (waiting.length > 0) await load()
}
