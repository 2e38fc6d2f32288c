/** The form that grammar reads: one character for one, so that positions stay those of the printed text. */

const replacements: Readonly<Record<string, string>> = {
  ',': '，', ';': '；', '(': '（', ')': '）', '﹑': '、', '．': '.', '､': '、', '?': '？', '!': '！', '｡': '。',
  '－': '—', '–': '—', '―': '—', '─': '—', '~': '—', '～': '—', '〜': '—', '【': '（', '】': '）', '[': '（', ']': '）',
  '「': '“', '」': '”', '『': '“', '』': '”', '〈': '《', '〉': '》',
}
const digit = /[0-9]/u
const han = /[\u3400-\u9FFF）)”]/u

/** Half-width punctuation becomes full-width, full-width letters and digits half-width, and —— a colon; the length never changes. */
export function toNormalForm(text: string): string {
  let normal = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!
    const code = character.charCodeAt(0)
    const betweenDigits = digit.test(text[index - 1] ?? '') && digit.test(text[index + 1] ?? '')
    if ((character === '—' || character === '─') && (text[index + 1] === character || text[index - 1] === character)) normal += '：'
    else if (character === ':') normal += betweenDigits ? ':' : '：'
    else if (character === ',' && betweenDigits) normal += ','
    else if ((character === '.' || character === '．') && han.test(text[index - 1] ?? '') && (index + 1 === text.length || han.test(text[index + 1]!))) normal += '。'
    else if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) normal += String.fromCharCode(code - 0xfee0)
    else normal += replacements[character] ?? character
  }
  return normal
}
