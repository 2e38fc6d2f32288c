/** Rules on functions and operators: those that only one engine has, or that answer otherwise. */
import { isGroup, isSymbol, isWord } from './tokens.ts'
import type { Item } from './tokens.ts'
import type { Rule, Query } from './rule.ts'
import { everyLevel } from './walk.ts'

const temporal = ['DATE', 'DATETIME', 'LOCALDATETIME', 'TIME', 'LOCALTIME', 'DURATION']
const oneEngineOnly = [
  'ISEMPTY',
  'ISNAN',
  'RANDOMUUID',
  'BTRIM',
  'CHAR_LENGTH',
  'CHARACTER_LENGTH',
  'NORMALIZE',
  'TOINTEGERORNULL',
  'TOFLOATORNULL',
  'TOBOOLEANORNULL',
  'TOSTRINGORNULL',
  'TOINTEGERLIST',
  'TOFLOATLIST',
  'TOBOOLEANLIST',
  'TOSTRINGLIST',
  'POINT',
  'DURATION',
  'LOCALDATETIME',
  'ID',
  'ELEMENTID',
  'RAND',
  'TIMESTAMP',
]
const aggregates = ['COLLECT', 'COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDEV', 'STDEVP', 'PERCENTILECONT', 'PERCENTILEDISC']

/** Calls of one of `names`, with the level they stand in. */
const calls = (query: Query, names: readonly string[]) =>
  everyLevel(query.items).flatMap((level) =>
    level.items.flatMap((item, index) => {
      const group = level.items[index + 1]
      return isWord(item, ...names) && isGroup(group, '(') && !isSymbol(level.items[index - 1], '.') ? [{ item, group, index, level }] : []
    }),
  )

const lines = (found: readonly { item: Item }[]) => found.map(({ item }) => item.line)

export const functionRules: readonly Rule[] = [
  {
    name: 'temporal-function',
    advice: "Grafeo has no date.truncate and the like; dates are ISO strings, and arithmetic on them is TypeScript's",
    find: ({ items }) =>
      everyLevel(items).flatMap(({ items: level }) =>
        level.flatMap((item, index) => {
          const dotted =
            isWord(item, ...temporal) && isSymbol(level[index + 1], '.') && isWord(level[index + 2]) && isGroup(level[index + 3], '(')
          const ofCall = isWord(item, ...temporal) && isGroup(level[index + 1], '(') && isSymbol(level[index + 2], '.')
          return dotted || ofCall ? [item.line] : []
        }),
      ),
  },
  {
    name: 'one-engine-function',
    advice: 'one engine lacks this function, or its answer never leaves the engine; do it in TypeScript',
    find: (query) => [
      ...lines(calls(query, oneEngineOnly)),
      ...lines(calls(query, ['ROUND']).filter(({ group }) => group.items.some((item) => isSymbol(item, ',')))),
    ],
  },
  {
    name: 'number-text',
    advice: 'toString of a fraction and toInteger of a text differ; format and parse in TypeScript',
    find: (query) => lines(calls(query, ['TOINTEGER', 'TOFLOAT'])),
  },
  {
    name: 'sum-of-nothing',
    advice: 'sum over no rows is 0 on Neo4j and null on Grafeo; write coalesce(sum(x), 0)',
    find: (query) => lines(calls(query, ['SUM']).filter(({ level }) => !(level.open === '(' && isWord(level.before, 'COALESCE')))),
  },
  {
    name: 'percentile-parameter',
    advice: 'Grafeo takes a parameter here for the median; write the percentile as a number',
    find: (query) =>
      lines(calls(query, ['PERCENTILECONT', 'PERCENTILEDISC']).filter(({ group }) => group.items.some(({ kind }) => kind === 'parameter'))),
  },
  {
    name: 'aggregate-inside',
    advice: 'Grafeo takes no aggregate in a map, list or index; aggregate in a WITH first',
    find: (query) =>
      lines(
        calls(query, aggregates).filter(
          ({ level, index }) =>
            level.open === '[' || (level.open === '{' && !isSubquery(level.before)) || isGroup(level.items[index + 2], '['),
        ),
      ),
  },
  {
    name: 'one-engine-operator',
    advice: 'one engine lacks ||, IS ::, CASE x WHEN > y and $( ); write +, a schema, a searched CASE and a white list in code',
    find: ({ items }) =>
      everyLevel(items).flatMap(({ items: level }) =>
        level.flatMap((item, index) => {
          const comparison = isWord(level[index - 1], 'WHEN') && ['<', '>', '<=', '>=', '=', '<>'].some((symbol) => isSymbol(item, symbol))
          return isSymbol(item, '||') || isSymbol(item, '::') || isSymbol(item, '$') || comparison ? [item.line] : []
        }),
      ),
  },
  {
    name: 'parameter-name',
    advice: 'Grafeo wants parameter names to begin with a letter',
    find: ({ items }) =>
      everyLevel(items).flatMap(({ items: level }) =>
        level.flatMap((item) => (item.kind === 'parameter' && /^\$[\d_]/u.test(item.text) ? [item.line] : [])),
      ),
  },
]

const isSubquery = (before: Item | undefined) => isWord(before, 'CALL', 'COUNT', 'EXISTS', 'COLLECT')
