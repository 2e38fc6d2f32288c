/** 同一文件矛盾: one document develops in a city what it retires or limits there. */
import type { KindOfConflict } from '../conflict.ts'
import { layoutPairs } from '../layout-pairs.ts'
import { retirements } from './retire.ts'

export const contradiction: KindOfConflict = {
  kind: 'contradiction',
  find: (board) => [
    ...retirements(board, 'contradiction', (layouts, rules) => layouts === rules),
    ...(['retire', 'limit'] as const).flatMap((relation) => layoutPairs(board, 'contradiction', relation, (develop, against) => develop.documentId === against.documentId)),
  ],
}
