/** Files as answers. */
import type { FastifyReply } from 'fastify'

export const fileTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
export type FileEnding = keyof typeof fileTypes

/** What RFC 5987 leaves as it is; encodeURIComponent leaves ' ( ) * too. */
const encode = (name: string): string => encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** A Chinese name for all that read RFC 6266, a plain one for the rest. */
export const contentDisposition = (name: string, ending: FileEnding): string => `attachment; filename="liantu.${ending}"; filename*=UTF-8''${encode(name)}`

/** Sends a file to be saved under `name`. */
export function sendFile(reply: FastifyReply, file: Buffer, name: string, ending: FileEnding): FastifyReply {
  return reply.type(fileTypes[ending]).header('content-disposition', contentDisposition(name, ending)).send(file)
}
