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
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(printed) || Number.isNaN(Date.parse(printed))) throw new InvalidArgumentError('Write a day as 2026-11-22.')
  return printed
}

/** An option that may be given several times. */
export const collect = (one: string, before: string[] = []): string[] => [...before, one]
