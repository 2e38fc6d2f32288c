import { describe, expect, it } from 'vitest'
import { cutToWidth, printTable, textWidth } from '#graph/cli/text-table.ts'

describe('a table in a terminal', () => {
  it('counts Chinese characters as two cells', () => {
    expect(textWidth('MEMS传感器')).toBe(10)
  })
  it('lines columns up', () => {
    expect(printTable(['city', 'item'], [['青岛市', '芯片'], ['a', 'b']])).toEqual(['city    item', '------  ----', '青岛市  芯片', 'a       b'])
  })
  it('says where something is cut', () => {
    expect(cutToWidth('半导体分立器件', 9)).toBe('半导体分…')
  })
})
