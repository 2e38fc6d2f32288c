import { describe, expect, it } from 'vitest'
import { GraphError } from '#graph/domain/errors.ts'
import { decodeText, readTextFile } from '#graph/importers/read-text-file.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe('decoding a document', () => {
  it('reads UTF-8 and keeps a byte order mark, so that offsets count it', () => {
    expect(decodeText(new TextEncoder().encode('青岛市'), 'a.txt')).toBe('青岛市')
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), 'a.txt')).toBe('\uFEFFa')
  })

  it('reads UTF-16 with a byte order mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x52, 0x97), 'a.txt')).toBe('\uFEFF青')
    expect(decodeText(bytes(0xfe, 0xff, 0x97, 0x52), 'a.txt')).toBe('\uFEFF青')
  })

  it('reads GB18030 where nothing in it is invalid', () => {
    expect(decodeText(bytes(0xc7, 0xe0, 0xb5, 0xba), 'a.txt')).toBe('青岛')
  })

  it.each([
    ['an empty file', bytes(), 'empty'], ['white space', bytes(0x20, 0x0a), 'no text'], ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), 'PDF'],
    ['a Word file', bytes(0x50, 0x4b, 0x03, 0x04), 'Word'], ['a binary file', bytes(0x61, 0, 0x62), 'binary'], ['an unknown encoding', bytes(0xff, 0x80, 0x80), 'encoding'],
  ])('refuses %s in one line that names the file', (_, content, word) => {
    expect(() => decodeText(content, 'plan.txt')).toThrow(GraphError)
    expect(() => decodeText(content, 'plan.txt')).toThrow(new RegExp(`^plan\\.txt: [^\\n]*${word}[^\\n]*$`, 'u'))
  })

  it('says what is wrong with a path', async () => {
    await expect(readTextFile('/nowhere/plan.txt')).rejects.toMatchObject({ code: 'unreadable-file', message: '/nowhere/plan.txt: there is no such file' })
    await expect(readTextFile('/')).rejects.toThrow('this is a directory')
  })
})
