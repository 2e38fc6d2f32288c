/** Tab-separated text with a head line, as Excel takes it from the clipboard. */
export function toTsv(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, ...lines].map((cells) => cells.map((cell) => cell.replace(/[\t\n\r]+/gu, ' ')).join('\t')).join('\n')
}
