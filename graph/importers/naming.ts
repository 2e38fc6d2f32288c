import { pinyin } from 'pinyin-pro'

/** How a name is found without typing 汉字: full pinyin and initials, both in lower case without spaces (jichengdianlu, jcdl). */
export interface NameKeys {
  pinyin: string
  initials: string
}

/** Search keys of a name. Letters and digits inside the name stay as they are; signs go. */
export function toNameKeys(name: string): NameKeys {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) =>
    syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''),
  )
  const chinese = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((initial) =>
    initial.toLowerCase().replace(/[^a-z0-9]/gu, ''),
  )
  return { pinyin: syllables.join(''), initials: chinese.join('') }
}
