import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DocumentSource } from '#graph/domain/document.ts'

const root = 'seeds/documents'

describe.each(readdirSync(root))('the document %s', (slug) => {
  const record = DocumentSource.parse(JSON.parse(readFileSync(`${root}/${slug}/source.json`, 'utf8')))
  const bytes = readFileSync(`${root}/${slug}/${record.file}`)
  const text = bytes.toString('utf8').replace(/\s|\*\*/gu, '')

  it('has an id made from its folder', () => {
    expect(record.id).toBe(`document:${slug}`)
  })

  it('is the file whose SHA-256 is recorded', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.sha256)
  })

  it('prints the number, date and issuer it is recorded with', () => {
    if (record.number !== undefined) expect(text).toContain(record.number)
    if (record.issuedOn !== undefined) {
      const [year, month, day] = record.issuedOn.split('-').map(Number)
      expect(text).toContain(`${year}年${month}月${day}日`)
    }
    if (record.issuer !== '未印明') expect(text).toContain(record.issuer)
  })

  it('says in its notes what is not printed', () => {
    if (record.number === undefined) expect(record.notes).toMatch(/未印|缺少/u)
  })

  it('covers years in order', () => {
    expect(record.horizonEnd).toBeGreaterThanOrEqual(record.horizonStart)
  })
})
