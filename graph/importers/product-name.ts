/**
 * The name that printed forms of one product share: full-width letters and digits folded, white space between and inside
 * 汉字 gone, brackets full-width, quotes dropped. `MEMS 传感器` and `ＭＥＭＳ传感器` are one product.
 */
export function toProductName(printed: string): string {
  return printed
    .replace(/[！-～]/gu, (sign) => {
      const folded = String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0)
      return /[A-Za-z0-9+\-/.%&]/u.test(folded) ? folded : sign
    })
    .replace(/\(/gu, '（')
    .replace(/\)/gu, '）')
    .replace(/[“”"'‘’「」『』]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/gu, '')
    .trim()
}
