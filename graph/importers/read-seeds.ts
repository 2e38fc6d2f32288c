/** Step one of an import: what lies in the seeds folder, validated, nothing interpreted yet. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DocumentSource } from '#graph/domain/document.ts'
import { GraphError } from '#graph/domain/errors.ts'
import type { Chain, ChainRole, ReferenceMapping, Segment } from '#graph/domain/chain.ts'
import { readFile } from './files/read-file.ts'
import type { NameAliases } from './names/read-aliases.ts'
import { readReference } from './reference/reference.ts'
import { sourceDigest } from './source-digest.ts'

export interface SeedDocument {
  /** Folder name; ids of the document and its passages begin with it. */
  slug: string
  source: DocumentSource
  text: string
  /** Of all that its load depends on: text, record, and the code that reads it. */
  digest: string
}

export interface SeedReference {
  chains: Chain[]
  segments: Segment[]
  /** Names that mean the same, as the office has reviewed them. */
  aliases: NameAliases
  /** How an office's own chains, segments and names stand to the shipped ones, and who holds which role. */
  mappings: ReferenceMapping[]
  roles: ChainRole[]
  /** Chains that the office has entered; all others are shipped. */
  ownChainIds: ReadonlySet<string>
  /** Shipped names of the chains that the office calls otherwise, by id. */
  shippedNames: ReadonlyMap<string, string>
  digest: string
}

/** The code whose change makes a document's facts, or its way into the graph, come out otherwise. */
const loadingCode = ['graph/domain', 'graph/extractors', 'graph/places', 'graph/importers', 'graph/queries/import', 'graph/queries/placement']

const sha256 = (...parts: (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/**
 * Documents of `<folder>/documents/<slug>/`, each a `source.json` and the text file that it names.
 * @param aliases names that mean the same: a change of them changes what the documents' facts are about
 * @throws GraphError `invalid-seed` naming file and field
 */
export function readSeedDocuments(folder: string, aliases: NameAliases): Promise<SeedDocument[]> {
  const rulesDigest = sha256(sourceDigest(loadingCode), JSON.stringify(aliases.rows))
  const slugs = readdirSync(join(folder, 'documents'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(slugs.map((slug) => readSeedDocument(join(folder, 'documents', slug), slug, rulesDigest)))
}

async function readSeedDocument(folder: string, slug: string, rulesDigest: string): Promise<SeedDocument> {
  const recordFile = join(folder, 'source.json')
  if (!existsSync(recordFile)) throw new GraphError('invalid-seed', `${recordFile} is missing: every document needs its source record`)
  const record = readFileSync(recordFile, 'utf8')
  const source = parseRecord(record, recordFile)
  if (source.id !== `document:${slug}`) {
    throw new GraphError('invalid-seed', `${recordFile}, field id: is ${source.id}, must be document:${slug} like its folder`)
  }
  const textFile = join(folder, source.file)
  const bytes = readFileSync(textFile)
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (digest !== source.sha256) {
    throw new GraphError('invalid-seed', `${recordFile}, field sha256: is ${source.sha256}, but ${textFile} has ${digest}. If the new text is meant, write that digest into the record`)
  }
  const { text } = await readFile(textFile)
  return { slug, source, text, digest: sha256(rulesDigest, record, bytes) }
}

function parseRecord(record: string, file: string): DocumentSource {
  let json: unknown
  try {
    json = JSON.parse(record)
  } catch (error) {
    throw new GraphError('invalid-seed', `${file}: not JSON (${error instanceof Error ? error.message : String(error)})`, { cause: error })
  }
  const parsed = DocumentSource.safeParse(json)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `field ${issue.path.join('.') || '(record)'}: ${issue.message}`)
  throw new GraphError('invalid-seed', `${file}: ${faults.join('; ')}`)
}

/**
 * Reference data of `<folder>/reference/`, and an office's own beside them when `ownFolder` has any.
 * @throws GraphError `invalid-seed` naming file, line and field
 */
export function readSeedReference(folder: string, ownFolder?: string): SeedReference {
  const { aliases, ...reference } = readReference(join(folder, 'reference'), ownFolder)
  const { chains, segments, mappings, roles, ownChainIds } = reference
  return { ...reference, aliases, digest: sha256(sourceDigest(loadingCode), JSON.stringify([chains, segments, aliases.rows, mappings, roles, [...ownChainIds], [...reference.shippedNames]])) }
}
