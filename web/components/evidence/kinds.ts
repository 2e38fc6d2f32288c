import type { FactKind } from '#graph/domain/fact.ts'

/** Sign after the words of a named thing; the other kinds are told by their underline (kinds.css). */
const signs: Partial<Record<FactKind, string>> = { cluster: '群', enterprise: '企', park: '园', project: '项', technology: '技', brand: '牌' }

export const signOf = (kind: string): string | undefined => (signs as Record<string, string | undefined>)[kind]
