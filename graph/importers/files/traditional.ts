/** Traditional characters, and Taiwan's words, into the simplified ones that the reader knows. */

import { taiwanWords } from './taiwan-words.ts'

/** Above this share of the Chinese characters a text is written in traditional ones; a simplified text has a name or two. */
const leastShare = 0.05
const leastCharacters = 3

/** Words that tell where a traditional text was written, Taiwan's before the mainland's for the same. */
const marks: readonly (readonly [string, string])[] = [
  ['積體電路', '集成電路'], ['軟體', '軟件'], ['硬體', '硬件'], ['韌體', '固件'], ['資訊', '信息'], ['網路', '網絡'], ['網際網路', '互聯網'], ['晶片', '芯片'], ['矽', '硅'],
  ['雷射', '激光'], ['數位', '數字'], ['程式', '程序'], ['伺服器', '服務器'], ['奈米', '納米'], ['記憶體', '存儲器'], ['感測器', '傳感器'], ['人工智慧', '人工智能'],
]

const count = (text: string, word: string): number => text.split(word).length - 1

/** Characters that only traditional text has: they have a simplified form, and GB 2312 does not hold them. */
function traditionalOnly(pairs: string): ReadonlySet<number> {
  const bytes: number[] = []
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail)
  const simplified = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)))
  return new Set(pairs.split('|').map((pair) => pair.codePointAt(0)!).filter((code) => !simplified.has(String.fromCodePoint(code))))
}

async function readDictionaries(): Promise<Record<'characters' | 'phrases' | 'taiwanCharacters' | 'taiwanPhrases', string>> {
  const [characters, phrases, taiwanCharacters, taiwanPhrases] = await Promise.all([
    import('opencc-js/dict/TSCharacters'), import('opencc-js/dict/TSPhrases'), import('opencc-js/dict/TWVariantsRev'), import('opencc-js/dict/TWVariantsRevPhrases'),
  ])
  return { characters: characters.default, phrases: phrases.default, taiwanCharacters: taiwanCharacters.default, taiwanPhrases: taiwanPhrases.default }
}

let known: Promise<ReadonlySet<number>> | undefined

/** How many Chinese characters there are, and how many that only traditional text has; rare ones beyond U+9FFF are not counted. */
async function countCharacters(text: string): Promise<{ all: number; traditional: number }> {
  known ??= readDictionaries().then(({ characters }) => traditionalOnly(characters))
  const characters = await known
  let all = 0
  let traditional = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x3400 || code > 0x9fff) continue
    all += 1
    if (characters.has(code)) traditional += 1
  }
  return { all, traditional }
}

/**
 * A text in simplified characters; one that is in them already comes back unchanged. Where Taiwan's words are used rather
 * than the mainland's, words are converted too (積體電路 → 集成电路), so that the length changes.
 *
 * @returns the text to be read, and notes that say what was done to it
 */
export async function toSimplified(text: string): Promise<{ text: string; notes: string[] }> {
  const { all, traditional } = await countCharacters(text)
  if (traditional < leastCharacters || traditional < all * leastShare) return { text, notes: [] }
  const isTaiwan = marks.reduce((sum, [taiwan, mainland]) => sum + count(text, taiwan) - count(text, mainland), 0) > 0
  const { ConverterFactory } = await import('opencc-js/core')
  const { characters, phrases, taiwanCharacters, taiwanPhrases } = await readDictionaries()
  const simplify = ConverterFactory(...(isTaiwan ? [[taiwanWords, taiwanPhrases, taiwanCharacters]] : []), [phrases, characters])
  const what = isTaiwan ? "traditional characters and Taiwan's words" : 'traditional characters'
  return { text: simplify(text), notes: [`${what} were converted to simplified ones; offsets count in the converted text`] }
}
