import { documentDamage } from '#graph/queries/document/damage.ts'
import { documentFactCounts } from '#graph/queries/document/fact-counts.ts'
import { documentIndustries } from '#graph/queries/document/industries.ts'
import { listDocuments } from '#graph/queries/document/list.ts'
import { documentPassages } from '#graph/queries/document/passages.ts'
import { documentRefs } from '#graph/queries/document/refs.ts'
import { documentUnread } from '#graph/queries/document/unread.ts'
import { type Case, facts, kindLabel } from './case.ts'

export const documentCases: Case[] = [
  { query: listDocuments, rows: [['document:plan-b', 2027, null, 4, 1, 2], ['document:plan-a', 2025, null, 9, 1, 0]], pick: (row) => [row.id, row.horizonEnd, row.number, row.passageCount, row.unreadCount, row.damageCount] },
  { query: documentIndustries, params: { documentId: 'document:plan-a' }, rows: [{ id: 'industry:软件', passageCount: 1 }, { id: 'industry:锂电池', passageCount: 8 }] },
  { query: documentIndustries, params: { documentId: 'document:plan-b' }, rows: [{ id: 'industry:软件', passageCount: 3 }, { id: 'industry:锂电池', passageCount: 1 }] },
  { query: documentRefs, rows: ['plan-b', 'plan-a'].map((slug) => ({ id: `document:${slug}`, name: `规划 ${slug}`, shortTitle: slug, horizonStart: 2021, horizonEnd: slug === 'plan-a' ? 2025 : 2027 })) },
  { query: documentFactCounts, inAnyOrder: true, rows: [
    ['plan-a', 'Cluster', 2], ['plan-a', 'Enterprise', 1], ['plan-a', 'Focus', 3], ['plan-a', 'Industry', 2], ['plan-a', 'Layout', 7], ['plan-a', 'Project', 1], ['plan-a', 'Restriction', 1], ['plan-a', 'Structure', 1], ['plan-a', 'Target', 3], ['plan-a', 'Task', 3],
    ['plan-b', 'Brand', 1], ['plan-b', 'Cluster', 1], ['plan-b', 'Enterprise', 2], ['plan-b', 'Industry', 1], ['plan-b', 'Layout', 3], ['plan-b', 'Park', 1], ['plan-b', 'Restriction', 1], ['plan-b', 'Structure', 1], ['plan-b', 'Target', 1], ['plan-b', 'Task', 1], ['plan-b', 'Technology', 1],
  ].map(([slug = '', ...more]) => [`document:${slug}`, ...more]), pick: (row) => [row.documentId, kindLabel(row), row.total] },
  { query: documentPassages, params: { documentId: 'document:plan-a', from: 1, to: 3 }, rows: [['passage:plan-a:20', ['enterprise:甲公司 甲公司', 'layout:371326:develop:电池系统 电池系统', 'layout:371326:develop:铜箔 铜箔'], null, null], ['passage:plan-a:33', ['layout:370200:retire:铅酸电池 铅酸电池'], null, null]], pick: (row) => [row.id, facts(row), row.unread, row.damage] },
  { query: documentPassages, params: { documentId: 'document:plan-b', from: 2, to: 3 }, rows: [['passage:plan-b:32', ['brand:齐鲁电池 齐鲁电池', 'cluster:济南锂电池 济南锂电池产业集群', 'industry:锂电池 锂电池行业', 'layout:370200:develop:隔膜 隔膜产品', 'park:云平台 云平台'], 'damaged', 'wrong_copy']], pick: (row) => [row.id, facts(row), row.unread, row.damage] },
  { query: documentDamage, params: { documentId: 'document:plan-b' }, rows: [
    [{ id: 'damage:plan-b:1', documentId: 'document:plan-b', kind: 'stray_address', note: 'no part of the text', quote: 'www.example.cn', start: 3, end: 17 }, []],
    [{ id: 'damage:plan-b:0', documentId: 'document:plan-b', kind: 'wrong_copy', note: 'of another section', quote: '齐鲁电池', start: 32, end: 67 }, ['passage:plan-b:32']],
  ], pick: (row) => [row.properties, row.passageIds] },
  { query: documentDamage, params: { documentId: 'document:plan-a' }, rows: [] },
  { query: documentUnread, params: { documentId: 'document:plan-a' }, rows: [['passage:plan-a:43', 3, 'mention-only', null]], pick: (row) => [row.id, row.ordinal, row.unread, row.damage] },
  { query: documentUnread, params: { documentId: 'document:plan-b' }, rows: [['passage:plan-b:32', 2, 'damaged', 'wrong_copy']], pick: (row) => [row.id, row.ordinal, row.unread, row.damage] },
]
