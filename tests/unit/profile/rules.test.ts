import { describe, expect, it } from 'vitest'
import { checkProfile, profileRules } from '#graph/queries/profile/check.ts'

/** For each rule: texts that break it and nothing else, and texts near them that keep to the profile. */
const examples: Record<string, { breaks: string[]; keeps: string[] }> = {
  'label-expression': {
    breaks: [
      'MATCH (n:City|County) RETURN n.id AS id',
      'MATCH (n:!City) RETURN n.id AS id',
      'MATCH (n:City&Entity) RETURN n.id AS id',
      'MATCH (n:%) RETURN n.id AS id',
      'MATCH (n:Entity) WHERE n:City|County RETURN n.id AS id',
      'MATCH (n:Entity) WHERE n:!City RETURN n.id AS id',
    ],
    keeps: [
      'MATCH (n:City:Entity) RETURN n.id AS id',
      'MATCH (n:Entity) WHERE n:City OR NOT n:County RETURN n.id AS id',
      'MATCH (a:City)-[:PART_OF|IN_PLACE]->(b:Entity) RETURN a.id AS id',
      'MATCH (n:Entity) RETURN [x IN n.names WHERE n:City | x] AS names',
    ],
  },
  'node-predicate': {
    breaks: ['MATCH (n:City WHERE n.rank = 1) RETURN n.id AS id'],
    keeps: ['MATCH (n:City) WHERE n.rank = 1 RETURN n.id AS id', 'MATCH (where:City) RETURN where.id AS id'],
  },
  'parameter-properties': {
    breaks: ['CREATE (n:City $properties)'],
    keeps: ['CREATE (n:City {rank: $rank})', 'CREATE (n:City) SET n = $properties'],
  },
  'quantified-path': {
    breaks: [
      'MATCH (a:City)-[:FEEDS]->{1,3}(b:City) RETURN b.id AS id',
      'MATCH (a:City)-[:FEEDS]->+(b:City) RETURN b.id AS id',
      'MATCH ((a:City)-[:FEEDS]->(b:City)){1,3} RETURN 1 AS one',
      'MATCH p = ANY SHORTEST (a:City)-[:FEEDS]->(b:City) RETURN length(p) AS hops',
    ],
    keeps: ['MATCH (a:City)-[:FEEDS*1..3]->(b:City) RETURN b.id AS id', 'MATCH (a:City)-[:FEEDS {k: 1}]->(b:City) RETURN b.id AS id'],
  },
  'path-bounds': {
    breaks: ['MATCH (a:City)-[:FEEDS*2..1]->(b:City) RETURN b.id AS id'],
    keeps: ['MATCH (a:City)-[:FEEDS*1..2]->(b:City) RETURN b.id AS id'],
  },
  'open-path': {
    breaks: ['MATCH (a:City)-[:FEEDS*]->(b:City) RETURN b.id AS id', 'MATCH (a:City)-[:FEEDS*2..]->(b:City) RETURN b.id AS id'],
    keeps: ['MATCH (a:City)-[:FEEDS*2..4]->(b:City) RETURN b.id AS id'],
  },
  'unlabelled-node': {
    breaks: [
      'MATCH (a:City)-[:X]->(b)-[:Y]->(c:City) RETURN c.id AS id',
      'MATCH (a:City)-[:X*1..3]->(c) RETURN c.id AS id',
      'MATCH (a:City) RETURN COUNT { (a)-[:X]->()-[:Y]->(:City) } AS total',
    ],
    keeps: ['MATCH (a:City)-[:X]->(c) RETURN c.id AS id', 'MATCH (a:City) MATCH (a)-[:X]->(b:County)-[:Y]->(c:City) RETURN c.id AS id'],
  },
  'anchor-first': {
    breaks: [
      'MATCH (a:City)-[:PART_OF]->(b:Entity {id: $id}) RETURN a.id AS id',
      'MATCH (a:City)-[:PART_OF]->(b:Entity) WHERE b.id IN $ids RETURN a.id AS id',
      'MATCH (b:Entity {id: $id}) MATCH (a:City)-[:PART_OF]->(b) RETURN a.id AS id',
      'MATCH (a:City)-[:X*1..3]->(b:Entity {id: $id}) RETURN a.id AS id',
    ],
    keeps: [
      'MATCH (b:Entity {id: $id})<-[:PART_OF]-(a:City) RETURN a.id AS id',
      'MATCH (a:City)-[:PART_OF]->(b:Province) RETURN a.id AS id',
      'MATCH (b:Entity) WHERE b.id IN $ids MATCH (b)<-[:PART_OF]-(a:City) RETURN a.id AS id',
      'UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) MERGE (a)-[:X]->(b)',
    ],
  },
  'id-through-entity': {
    breaks: ['MATCH (n:City {id: $id}) RETURN n.name AS name', 'MATCH (n:City) WHERE n.id IN $ids RETURN n.name AS name'],
    keeps: [
      'MATCH (n:City:Entity {id: $id}) RETURN n.name AS name',
      'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.name AS name',
      "MATCH (n:Revision {id: 'revision'}) RETURN n.value AS value",
      'MATCH (n:City) WHERE NOT n.id IN $ids DETACH DELETE n',
    ],
  },
  'optional-match': {
    breaks: [
      'UNWIND $ids AS id OPTIONAL MATCH (n:Entity {id: id}) RETURN n.name AS name',
      'MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-[:X]->(b:City) OPTIONAL MATCH (a)-[:Y]->(c:City) RETURN b.id AS b, c.id AS c',
      'MATCH (a:Entity {id: $id})-[:X]->(b:City) OPTIONAL MATCH (b)-[:Y]->(c:City) RETURN c.id AS id',
      'MATCH (a:City) WITH a LIMIT 5 OPTIONAL MATCH (a)-[:Y]->(c:City) RETURN c.id AS id',
    ],
    keeps: [
      'MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-[:X]->(b:City) RETURN b.id AS id',
      'MATCH (a:Entity) WHERE a.id IN $ids OPTIONAL MATCH (a)-[:X]->(b:City) RETURN b.id AS id',
      'UNWIND $ids AS id CALL { WITH id MATCH (n:Entity {id: id}) RETURN collect(n.name) AS names } RETURN names AS names',
    ],
  },
  'exists-where': {
    breaks: [
      'MATCH (n:City) WHERE EXISTS { MATCH (n)-[:X]->(m:City) WHERE m.rank = 1 } RETURN n.id AS id',
      'MATCH (n:City) WHERE NOT (n)-[:X]->(:City {rank: 1}) RETURN n.id AS id',
      'MATCH (n:City) WHERE EXISTS { (n)-[:X]->(:City {rank: 1}) } RETURN n.id AS id',
      'MATCH (n:City) WHERE EXISTS { MATCH (n)-[:X]->(m:City) RETURN m.id AS id } RETURN n.id AS id',
    ],
    keeps: [
      'MATCH (n:City) WHERE NOT EXISTS { (n)-[:X]->() } RETURN n.id AS id',
      'MATCH (n:City) WHERE COUNT { MATCH (n)-[:X]->(m:City) WHERE m.rank = 1 } > 0 RETURN n.id AS id',
    ],
  },
  'shortest-path': {
    breaks: [
      'MATCH p = shortestPath((a:Entity {id: $id})-[:X*1..4]->(b:City)) WHERE all(r IN relationships(p) WHERE r.open) RETURN length(p) AS hops',
      'MATCH (a:Entity {id: $id}) MATCH (b:Entity {id: $to}) RETURN length(shortestPath((a)-[:X*1..4]->(b))) AS hops',
    ],
    keeps: ['MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) MATCH p = shortestPath((a)-[:X*1..4]->(b)) RETURN length(p) AS hops'],
  },
  'entity-in-case': {
    breaks: ['MATCH (n:City) WITH CASE WHEN n.rank = 1 THEN n ELSE null END AS m RETURN m.id AS id'],
    keeps: [
      'MATCH (n:City) RETURN CASE WHEN n IS NULL THEN null ELSE n{.id} END AS node',
      'MATCH (n:City)-[r:X]->(m:City) FOREACH (i IN CASE WHEN r IS NULL THEN [] ELSE [1] END | DELETE r)',
      'MATCH (n:City) RETURN CASE n.rank WHEN 1 THEN n.end ELSE n.start END AS edge',
    ],
  },
  'entity-in-coalesce': {
    breaks: [
      'MATCH (n:City)-[:X]->(m:City) WITH coalesce(n, m) AS x RETURN x.id AS id',
      'MATCH (n:City)-[r:X]->(m:City) WITH max(r) AS x RETURN x.k AS k',
    ],
    keeps: ['MATCH (n:City) RETURN coalesce(n.shortName, n.name) AS name', 'MATCH (n:City) RETURN max(n.rank) AS rank'],
  },
  'entity-in-list': {
    breaks: ['MATCH (n:City)-[r:X]->(m:City) UNWIND [n, m] AS x RETURN x.id AS id'],
    keeps: ['MATCH (n:City)-[r:X]->(m:City) UNWIND [n.id, m.id] AS id RETURN id AS id', 'MATCH (n:City) RETURN [n{.id}] AS nodes'],
  },
  'entity-in-comprehension': {
    breaks: [
      'MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) WITH [r IN relationships(p) WHERE r.open] AS rs UNWIND rs AS r SET r.seen = true',
      'MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) WITH [n IN nodes(p) | n] AS ns RETURN size(ns) AS total',
      'MATCH (a:City) WITH [(a)-[:X]->(b:City) | b] AS bs RETURN size(bs) AS total',
      'MATCH (a:City)-[r:X]->(b:City) WITH a, collect(r) AS rs WITH [r IN rs WHERE r.open] AS open RETURN size(open) AS total',
    ],
    keeps: [
      'MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) RETURN [r IN relationships(p) | r{.k}] AS links',
      'MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) RETURN [n IN nodes(p) | n.id] AS ids',
      'MATCH (a:City) RETURN [(a)-[:X]->(b:City) | {id: b.id, name: b.name}] AS bs',
      'MATCH (a:City) RETURN [name IN a.aliases WHERE name <> a.name] AS names',
    ],
  },
  'entity-in-nodes': {
    breaks: ['MATCH (n:City) MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) WHERE n IN nodes(p) RETURN b.id AS id'],
    keeps: [
      'MATCH (n:City) MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) WHERE any(x IN nodes(p) WHERE x.id = n.id) RETURN b.id AS id',
    ],
  },
  'entity-list-sum': {
    breaks: ['MATCH (a:City)-[r:X]->(b:City) WITH collect(r) AS rs, collect(b) AS bs UNWIND rs + bs AS x SET x.seen = true'],
    keeps: ['MATCH (a:City)-[r:X]->(b:City) WITH collect(a.id) AS ids, collect(b.id) AS more RETURN ids + more AS ids'],
  },
  'relationship-type-test': {
    breaks: ['MATCH (a:City)-[r]->(b:City) WHERE r:PART_OF RETURN a.id AS id'],
    keeps: ["MATCH (a:City)-[r]->(b:City) WHERE type(r) = 'PART_OF' RETURN a.id AS id"],
  },
  'negative-slice': {
    breaks: ['MATCH (n:City) RETURN n.names[-2..] AS names', 'MATCH (n:City) RETURN n.names[..-1] AS names'],
    keeps: [
      'MATCH (n:City) RETURN n.names[size(n.names)-2..] AS names',
      'MATCH (n:City) RETURN n.names[..3] AS names',
      'MATCH (n:City) RETURN [-1] AS numbers',
    ],
  },
  'map-entry': {
    breaks: ['MATCH (n:City) WITH n, n.rank AS rank RETURN n{.id, rank} AS node'],
    keeps: ['MATCH (n:City) WITH n, n.rank AS rank RETURN n{.id, rank: rank} AS node', 'MATCH (n:City) RETURN n{.*} AS node'],
  },
  'temporal-function': {
    breaks: ["RETURN date.truncate('month', $day) AS month", 'RETURN datetime.realtime() AS now', "RETURN date('2021-01-01').year AS year"],
    keeps: ['MATCH (n:City) RETURN n.date AS date', 'MATCH (date:City) RETURN date.name AS name'],
  },
  'one-engine-function': {
    breaks: [
      'RETURN randomUUID() AS id',
      'RETURN round($x, 2) AS x',
      'MATCH (n:City) RETURN elementId(n) AS id',
      'RETURN isEmpty($l) AS empty',
    ],
    keeps: ['RETURN round($x * 100) / 100.0 AS x', 'MATCH (n:City) RETURN n.id AS id'],
  },
  'number-text': { breaks: ["RETURN toInteger('4') AS x"], keeps: ['RETURN toLower($x) AS x'] },
  'sum-of-nothing': {
    breaks: ['MATCH (n:City) RETURN sum(n.rank) AS total'],
    keeps: ['MATCH (n:City) RETURN coalesce(sum(n.rank), 0) AS total'],
  },
  'percentile-parameter': {
    breaks: ['MATCH (n:City) RETURN percentileCont(n.rank, $p) AS x'],
    keeps: ['MATCH (n:City) RETURN percentileCont(n.rank, 0.9) AS x'],
  },
  'aggregate-inside': {
    breaks: [
      'MATCH (n:City) RETURN collect(n.id)[0] AS first',
      'MATCH (n:City) RETURN {c: count(*)} AS total',
      'MATCH (n:City) RETURN [count(*)] AS total',
    ],
    keeps: ['MATCH (n:City) RETURN head(collect(n.id)) AS first', 'MATCH (n:City) RETURN count(*) AS total'],
  },
  'one-engine-operator': {
    breaks: ["RETURN $a || 'x' AS x", 'RETURN $a IS :: INTEGER AS x', 'RETURN CASE $a WHEN > 3 THEN 1 ELSE 2 END AS x'],
    keeps: ["RETURN $a + 'x' AS x", 'RETURN CASE WHEN $a > 3 THEN 1 ELSE 2 END AS x'],
  },
  'parameter-name': { breaks: ['RETURN $1 AS x'], keeps: ['RETURN $one AS x'] },
  alias: {
    breaks: [
      'MATCH (n:City) RETURN n.id',
      'MATCH (n:City) RETURN count(*)',
      'MATCH (n:City) WITH n, n.rank + 1 RETURN n.id AS id',
      'MATCH (n:City) RETURN *',
    ],
    keeps: ['MATCH (n:City) WITH n, n.rank AS rank RETURN n.id AS id, rank', 'MATCH (n:City) WITH DISTINCT n RETURN n.id AS id'],
  },
  'returned-entity': {
    breaks: [
      'MATCH (n:City) RETURN n AS node',
      'MATCH (n:City) RETURN n',
      'MATCH (n:City)-[r:X]->(m:City) RETURN r AS link',
      'MATCH (n:City) RETURN collect(n) AS nodes',
      'MATCH (n:City) RETURN {node: n} AS node',
      'MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) RETURN p AS path',
      'MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) RETURN nodes(p) AS nodes',
    ],
    keeps: [
      'MATCH (n:City) RETURN n{.id, .name} AS node',
      'MATCH (n:City) RETURN properties(n) AS node, labels(n) AS labels',
      'MATCH (n:City)-[r:X]->(m:City) RETURN type(r) AS type, count(DISTINCT m) AS total',
      'MATCH (n:City) RETURN COUNT { (n)<-[:PART_OF]-() } AS counties',
      'MATCH (n:City) RETURN [(n)<-[r:PART_OF]-(m:County) | {id: m.id, since: r.since}] AS counties',
      'MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) RETURN length(p) AS hops',
    ],
  },
  'set-from-entity': {
    breaks: [
      'MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) SET a = b',
      'MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) SET a += b',
    ],
    keeps: [
      'MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) SET a = properties(b)',
      'UNWIND $rows AS row MERGE (a:Entity {id: row.id}) SET a = row, a:City',
      'MATCH (a:Entity {id: $a}) SET a.name = $name',
    ],
  },
  'write-target': {
    breaks: [
      'MATCH (n:Entity {id: $id}) SET n[$key] = 1',
      'MATCH p = (a:Entity {id: $id})-[:X*1..3]->(b:City) DELETE p',
      'MATCH (n:City) WITH collect(n) AS l DELETE l[0]',
    ],
    keeps: ['MATCH (n:Entity {id: $id}) SET n.key = 1, n:City', 'MATCH (a:City)-[r:X]->(b:City) DELETE r'],
  },
  'page-size': {
    breaks: ['MATCH (n:City) RETURN n.id AS id LIMIT 1 + 1', 'MATCH (n:City) RETURN n.id AS id SKIP toInteger($x)'],
    keeps: ['MATCH (n:City) RETURN n.id AS id SKIP $skip LIMIT 5'],
  },
  'unwind-list': { breaks: ['UNWIND 5 AS x RETURN x AS x'], keeps: ['UNWIND [5] AS x RETURN x AS x'] },
  'one-engine-clause': {
    breaks: [
      'MATCH (n:City) RETURN COLLECT { MATCH (n)-[:X]->(m:City) RETURN m.id AS id } AS ids',
      'CALL db.labels()',
      'UNWIND $rows AS row CALL { WITH row CREATE (n:Entity {id: row.id}) } IN TRANSACTIONS',
      'EXPLAIN MATCH (n:City) RETURN n.id AS id',
      'CREATE (n:Entity {id: $id}); CREATE (m:Entity {id: $other})',
    ],
    keeps: ['UNWIND $ids AS id CALL { WITH id MATCH (n:Entity {id: id}) RETURN collect(n.name) AS names } RETURN names AS names'],
  },
}

const rulesBroken = (text: string) => [...new Set(checkProfile(text).map(({ rule }) => rule))]

describe('the Cypher profile', () => {
  it('has a breaking and a keeping example for each rule', () => {
    expect(Object.keys(examples).sort()).toEqual(profileRules.map(({ name }) => name).sort())
  })

  describe.each(Object.entries(examples))('%s', (name, { breaks, keeps }) => {
    it.each(breaks)('refuses %s', (text) => {
      expect(rulesBroken(text)).toContain(name)
    })
    it.each(keeps)('accepts %s', (text) => {
      expect(rulesBroken(text)).not.toContain(name)
    })
  })

  it('takes no word of a comment, a text or a quoted name for Cypher', () => {
    const text = "// RETURN n; (a:A|B)\nMATCH (n:City {note: 'a || b; RETURN n'}) /* SHOW */ RETURN n.`RETURN` AS `collect`"
    expect(rulesBroken(text)).toEqual([])
  })

  it('tells the line', () => {
    expect(checkProfile('MATCH (n:City)\nRETURN n.id AS id,\n  n AS node')).toMatchObject([{ rule: 'returned-entity', line: 3 }])
  })

  it('looks into subqueries and FOREACH', () => {
    expect(rulesBroken('MATCH (a:City) CALL { WITH a MATCH (b:City|County) RETURN b.id AS id } RETURN id AS id')).toEqual([
      'label-expression',
    ])
    expect(rulesBroken('MATCH (a:City) FOREACH (x IN $l | CREATE (b:City $p))')).toEqual(['parameter-properties'])
  })

  it('says where brackets do not match', () => {
    expect(checkProfile('MATCH (n:City\nRETURN n.id AS id')).toMatchObject([{ rule: 'syntax', line: 1 }])
  })
})
