/** Whether words with the ending of a park or a platform name one, or only a sort of them. */
import type { Range, Sentence } from '../layouts/sentence.ts'
import { bareWords, notProper, ownEndings, properWords } from './vocabulary/categories.ts'

export const ownCategory = (text: string) => ownEndings.find(({ pattern }) => pattern.test(text))

/** 重点实验室, 企业技术中心: a sort of thing, no name. */
export function isBare(text: string): boolean {
  const ending = ownCategory(text)
  return ending !== undefined && text.replace(ending.pattern, '').replace(bareWords, '') === ''
}

/** A rank in front of at least four characters more. */
const ranked = /^((?:（[^（）]{1,8}）)?(?:市|县|区)?[\u4e00-\u9fff]{0,8}?)(?:国家级|世界级|省级)(?=[\u4e00-\u9fff]{4})/u

/** “雁阵形”集群, “个十百”平台: quotation marks around a sort, not around a name. */
function quotesSort(sentence: Sentence, { start, end }: Range, text: string): boolean {
  if (!text.startsWith('“')) return false
  const close = sentence.closing(start)
  return close === undefined || close > end || (close < end - 1 && /(?:集群|平台)$/u.test(text))
}

/** True when the words hold a place, a state, quotation marks or the like, and no word of indefiniteness. */
export function isProper(sentence: Sentence, name: Range): boolean {
  const text = sentence.text(name)
  // 福州（连江）国家级海洋牧场示范区: behind its place a rank is part of the name.
  const place = sentence.mention(name.start)
  const behind = place === undefined || place.end >= name.end ? text : text.slice(place.end - name.start).replace(ranked, '$1')
  if (notProper.test(behind) || isBare(text)) return false
  if (sentence.mentionsIn(name).length > 0) return true
  return !quotesSort(sentence, name, text) && properWords.test(text) && !/集群”?$/u.test(text)
}
