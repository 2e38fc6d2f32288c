/** The form that grammar reads: one character for one, so that positions stay those of the printed text. */

const replacements: Readonly<Record<string, string>> = {
  ',': '，', ';': '；', '(': '（', ')': '）', '﹑': '、', '．': '.', '､': '、', '?': '？', '!': '！', '｡': '。',
  '－': '—', '–': '—', '―': '—', '─': '—', '~': '—', '～': '—', '〜': '—', '【': '（', '】': '）', '[': '（', ']': '）',
  '「': '“', '」': '”', '『': '“', '』': '”', '〈': '《', '〉': '》',
}
/** Whatever may stand otherwise in the normal form; few characters of a sentence do. */
const mayChange = /[,;()﹑．､?!｡－–―─—~～〜【】[\]「」『』〈〉:.０-９Ａ-Ｚａ-ｚ]/gu
const fullWidthOffset = 0xfee0
const digit = /[0-9]/u
const han = /[\u3400-\u9FFF）)”]/u

function toNormalCharacter(character: string, before: string, after: string): string {
  if ((character === '—' || character === '─') && (after === character || before === character)) return '：'
  const betweenDigits = digit.test(before) && digit.test(after)
  if (character === ':') return betweenDigits ? ':' : '：'
  if (character === ',' && betweenDigits) return ','
  if ((character === '.' || character === '．') && han.test(before) && (after === '' || han.test(after))) return '。'
  const code = character.charCodeAt(0)
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - fullWidthOffset)
  return replacements[character] ?? character
}

/** Half-width punctuation becomes full-width, full-width letters and digits half-width, and —— a colon; the length never changes. */
export function toNormalForm(text: string): string {
  return text.replace(mayChange, (character, index: number) => toNormalCharacter(character, text[index - 1] ?? '', text[index + 1] ?? ''))
}
