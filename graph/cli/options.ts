/** Values of options, checked as they are read. */
import { InvalidArgumentError } from 'commander'

/** A code, or its Chinese name. */
export const codeOf = <T extends string>(codes: readonly T[], names: Readonly<Record<T, string>>) => (printed: string): T => {
  const code = codes.find((one) => one === printed || names[one] === printed)
  if (code === undefined) throw new InvalidArgumentError(`Allowed are ${codes.map((one) => `${one} (${names[one]})`).join(', ')}.`)
  return code
}

/** An ISO day. */
export const toDay = (printed: string): string => {
  // 2026-02-30 would be taken for the 2nd of March.
  const day = new Date(`${printed}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== printed) throw new InvalidArgumentError('Write a day as 2026-11-22.')
  return printed
}

/** An option that may be given several times. */
export const collect = (one: string, before: string[] = []): string[] => [...before, one]
