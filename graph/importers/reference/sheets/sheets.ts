import { aliasSheet, mappingSheet, roleSheet } from './name-sheets.ts'
import { chainSheet, segmentSheet } from './chain-sheets.ts'

/** The sheets of the workbook, in their order. */
export const sheets = { chains: chainSheet, segments: segmentSheet, aliases: aliasSheet, mappings: mappingSheet, roles: roleSheet }
export type SheetKey = keyof typeof sheets
export const sheetKeys = Object.keys(sheets) as SheetKey[]
