import { describe, expect, it } from 'vitest'
import { issuedBy, standingOf } from '#graph/domain/standing.ts'

describe('a plan on a day', () => {
  it('is there from its day of issue, or from its first year where the copy prints no day', () => {
    const printed = { issuedOn: '2024-12-04', horizonStart: 2024 }
    expect(['2024-12-03', '2024-12-04', '2024-12-05'].map((day) => issuedBy(printed, day))).toEqual([false, true, true])
    const unprinted = { issuedOn: null, horizonStart: 2021 }
    expect(['2020-12-31', '2021-01-01'].map((day) => issuedBy(unprinted, day))).toEqual([false, true])
  })
  it('is past its horizon after its last year, and its words expire by their own last year', () => {
    expect(['2025-12-31', '2026-01-01'].map((day) => standingOf({ horizonEnd: 2025 }, undefined, day))).toEqual(['in-force', 'past-horizon'])
    expect(standingOf({ horizonEnd: 2025 }, 2022, '2023-06-01')).toBe('expired')
    expect(standingOf({ horizonEnd: 2025 }, 2027, '2026-06-01')).toBe('past-horizon')
  })
})
