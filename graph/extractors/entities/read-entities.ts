/** Clusters, leading enterprises, parks, key technologies, brands, projects and agencies of a document. */
import type { Passage } from '#graph/domain/document.ts'
import { findPlaceMentions } from '#graph/places/mentions.ts'
import type { EntityMention } from './entity.ts'
import { industryOf } from './industry-headings.ts'
import type { Sentence } from '../layouts/sentence.ts'
import { sentenceOf, toCompactSentence } from './names.ts'
import { readNested } from './nested.ts'
import { readAgencies } from './read-agencies.ts'
import { readLeaders } from './read-leaders.ts'
import { readLists, type FoundEntity } from './read-lists.ts'
import { readNamed } from './read-named.ts'

/** Nothing is read in a text without one of these. */
const worthReading = /等|省|国家|企业|集群|园|基地|区|带|平台|中心|实验室|研究院|节点|“|大|个|负责|牵头|单位|委|厅|局|部/u

/** Sentences longer than this are read in pieces, so that time grows as the text does. */
const longestPiece = 1200
const pieceEnd = /[，；,;]/u

function toPieces(passage: Passage, home: string | undefined): Sentence[] {
  const { text } = passage
  if (text.length <= longestPiece) return [sentenceOf(passage, home)]
  const pieces: string[] = []
  let start = 0
  while (text.length - start > longestPiece) {
    const stop = text.slice(start + longestPiece, start + 2 * longestPiece).search(pieceEnd)
    const end = start + longestPiece + (stop < 0 ? 0 : stop + 1)
    pieces.push(text.slice(start, end))
    start = end
  }
  return [...pieces, text.slice(start)].map((piece) => toCompactSentence(piece, (normal) => findPlaceMentions(normal, home)))
}

/** The entities of one piece of text by where they stand, each kind and name once. */
function readPiece(sentence: Sentence, home: string | undefined): FoundEntity[] {
  const lists = readLists(sentence, home)
  const found = [...lists.entities, ...readLeaders(sentence, lists.read, home), ...readNamed(sentence, lists.read, home), ...readAgencies(sentence)]
  const unique = new Map<string, FoundEntity>()
  for (const entity of found.sort((a, b) => a.range.start - b.range.start)) {
    const key = `${entity.kind}:${entity.name}:${entity.cities.join('、')}`
    if (!unique.has(key)) unique.set(key, entity)
  }
  return [...unique.values()]
}

/** The agency that issues a document, where its name is a line of its own. */
function readIssuer({ text }: Passage): FoundEntity[] {
  const sentence = toCompactSentence(text, () => [])
  return readAgencies(sentence).filter(({ range }) => range.start === 0 && range.end === sentence.normal.length)
}

function toMention(entity: FoundEntity, passageId: string): EntityMention {
  const mention: EntityMention & Partial<FoundEntity> = { passageId, ...entity }
  delete mention.range
  return mention
}

/**
 * The named things of a document in order; an agency once, where it is first named.
 *
 * @param home the province the document plans for, `province:370000`: its places are known by their short names
 */
export function readEntities(passages: readonly Passage[], home?: string): EntityMention[] {
  const entities: EntityMention[] = []
  const agencies = new Set<string>()
  for (const passage of passages) {
    if (!worthReading.test(passage.text)) continue
    const { industry, parent } = industryOf(passage)
    const under = { ...(industry === undefined ? {} : { industry }), ...(parent === undefined ? {} : { industryParent: parent }) }
    const found = passage.kind === 'sentence' ? toPieces(passage, home).flatMap((piece) => readPiece(piece, home)) : readIssuer(passage)
    for (const mention of found.map((entity) => toMention(entity, passage.id))) {
      if (mention.kind !== 'agency') entities.push({ ...mention, ...under })
      else if (!agencies.has(mention.name)) entities.push(mention)
      if (mention.kind === 'agency') agencies.add(mention.name)
    }
  }
  const order = new Map(passages.map(({ id, ordinal }) => [id, ordinal]))
  return [...entities, ...readNested(entities)].sort((a, b) => order.get(a.passageId)! - order.get(b.passageId)!)
}
