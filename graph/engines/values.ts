/** What may cross the port, for both engines: plain JSON that means the same to either. */
import type { z } from 'zod'
import { GraphError } from '#graph/domain/errors.ts'
import type { ReadQuery, WriteQuery } from '#graph/queries/query.ts'

export type PlainValue = null | boolean | number | string | PlainValue[] | { [key: string]: PlainValue }
export type PlainRow = Record<string, PlainValue>
type AnyQuery<P extends z.ZodObject, R extends z.ZodType> = ReadQuery<P, R> | WriteQuery<P, R>

const reason = (error: z.ZodError) =>
  error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ')

/** Why a number cannot cross; undefined when it can. */
function numberFault(value: number): string | undefined {
  if (!Number.isFinite(value)) return `${value} is not a number a graph can hold`
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return `${value} is past 2^53 and would lose digits`
  return undefined
}

/** Grafeo gives a node or relationship as an object like any other, with `_id` in it. */
function isPlainObject(value: object): value is Record<string, unknown> {
  if ('_id' in value) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

type Fail = (path: string, fault: string) => never

/** Copies values as plain JSON, and knows where in the whole it is when one cannot cross. */
class PlainCopy {
  private readonly path: (string | number)[]

  constructor(
    name: string,
    private readonly fail: Fail,
    /** The engines disagree on lists of mixed types and lists that hold null, so neither is sent. */
    private readonly isSent: boolean,
  ) {
    this.path = [name]
  }

  of(value: unknown): PlainValue {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value
      case 'number': {
        const fault = numberFault(value)
        if (fault !== undefined) this.refuse(fault)
        return value === 0 ? 0 : value // -0 is no value of its own in either engine's integers
      }
      case 'bigint':
        return this.refuse(`the integer ${value} is no JSON number`)
      case 'object':
        break
      default:
        return this.refuse(`${typeof value} is not a value a graph can hold`)
    }
    if (value === null) return null
    if (Array.isArray(value)) return this.ofList(value)
    if (!isPlainObject(value)) return this.refuse('a node, a relationship or another object is no plain value')
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.below(key, entry)]))
  }

  private ofList(values: readonly unknown[]): PlainValue[] {
    const copy = values.map((entry, index) => this.below(index, entry))
    if (this.isSent) this.checkKinds(copy)
    return copy
  }

  private checkKinds(values: readonly PlainValue[]): void {
    const kinds = new Set(values.map((entry) => (entry === null ? 'null' : Array.isArray(entry) ? 'list' : typeof entry)))
    if (kinds.has('null')) this.refuse('a list must not hold null')
    if (kinds.size > 1) this.refuse(`a list must hold one type, not ${[...kinds].sort().join(' and ')}`)
  }

  private below(key: string | number, value: unknown): PlainValue {
    this.path.push(key)
    const copy = this.of(value)
    this.path.pop()
    return copy
  }

  private refuse(fault: string): never {
    return this.fail(this.path.join('.'), fault)
  }
}

/**
 * The parameters as the query's schema gives them, checked.
 * @throws GraphError `invalid-parameters` that names the query and the field
 */
export function toParameters<P extends z.ZodObject, R extends z.ZodType>(query: AnyQuery<P, R>, params: unknown): PlainRow {
  const fail = (path: string, fault: string): never => {
    throw new GraphError('invalid-parameters', `${query.name}: ${path}: ${fault}`)
  }
  const parsed = query.params.safeParse(params)
  if (!parsed.success) throw new GraphError('invalid-parameters', `${query.name}: ${reason(parsed.error)}`, { cause: parsed.error })
  const plain: PlainRow = {}
  for (const [name, value] of Object.entries(parsed.data)) {
    plain[name] = new PlainCopy(name, fail, true).of(value)
  }
  return plain
}

/**
 * The rows as the query's schema gives them.
 * @throws GraphError `invalid-row` that names the query, the row and the field
 */
export function toRows<P extends z.ZodObject, R extends z.ZodType>(query: AnyQuery<P, R>, rows: readonly unknown[]): z.output<R>[] {
  return rows.map((row, index) => {
    const fail = (path: string, fault: string): never => {
      throw new GraphError('invalid-row', `${query.name}: ${path}: ${fault}`)
    }
    const parsed = query.row.safeParse(new PlainCopy(`row ${index}`, fail, false).of(row))
    if (!parsed.success) {
      throw new GraphError('invalid-row', `${query.name}: row ${index}: ${reason(parsed.error)}`, { cause: parsed.error })
    }
    return parsed.data
  })
}
