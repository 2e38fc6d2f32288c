import { pinyin } from 'pinyin-pro'

/** How a name is found without typing 汉字: full pinyin and initials, both in lower case without spaces (jichengdianlu, jcdl). */
export interface NameKeys {
  pinyin: string
  initials: string
}

const searchable = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/gu, '')

/** Search keys of a name. Letters and digits inside the name stay as they are; signs go. */
export function toNameKeys(name: string): NameKeys {
  const keys: NameKeys = { pinyin: '', initials: '' }
  let at = 0
  for (const syllable of pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })) {
    const key = searchable(syllable)
    // What is not Chinese comes back as it is printed, and stays whole among the initials.
    const isPrinted = name.startsWith(syllable, at)
    at += isPrinted ? syllable.length : String.fromCodePoint(name.codePointAt(at) ?? 0).length
    keys.pinyin += key
    keys.initials += isPrinted ? key : key.slice(0, 1)
  }
  return keys
}
