/** Characters that no author types, and places where 一 can only be a dash. Data only. */

/** Replacement characters, private use, control characters other than white space, half of a formula. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
export const impossibleCharacter = /[\uFFFD\uE000-\uF8FF\u0000-\u0008\u000E-\u001F]/gu
/** What a wrong encoding makes of Chinese: 锟斤拷, question marks inside words, Latin letters with accents in a row; and marks of web pages. */
export const brokenEncoding = /(?:锟斤拷)+|(?:烫烫|屯屯)+|(?<=[\u4e00-\u9fff])[?？]{2,}(?=[\u4e00-\u9fff])|(?:[\u00C3-\u00D6\u00D8-\u00EF][\u0080-\u00BF\u2018-\u203A\u20AC]+)+|&(?:nbsp|amp|quot|ldquo|rdquo|mdash|middot|hellip|lt|gt|#\d{2,6});|(?<=[\u4e00-\u9fff])[□■◆]+(?=[\u4e00-\u9fff])/gu
/** A formula mark that was left standing: $>700\text{ MPa}$. */
export const formulaRemnant = /\$[^$\n]{0,60}\\[a-zA-Z]+[^$\n]{0,60}\$|\\(?:text|mathrm|mathbf|frac|times|leq|geq|sim)\b(?:\{[^}\n]{0,40}\})?/gu
/** 2021一2025年. */
export const dashBetweenNumbers = /(?<=\d)一(?=\d)/gu
/** 日一临沿海, 莱一泰内陆: two short names of places, joined, in front of what they have in common. */
export const dashBetweenPlaces = /([\u4e00-\u9fff])一([\u4e00-\u9fff])(?=沿海|沿江|沿河|沿湖|沿线|沿黄|内陆|经济[带圈区]|产业[带区]|城市[群带]|都市圈|走廊|一体化|同城化|高铁|高速|铁路)/gu
/** One-character names of provinces and of neighbours, beside those of the home province's cities. */
export const regionInitials = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新港澳台缅越老泰'
/** Words that end in 一: 统一, 第一. */
export const wordsWithOne: ReadonlySet<string> = new Set(['统', '单', '唯', '同', '第', '专', '万', '逐', '之', '如', '合', '归', '另', '某', '每', '十', '百', '其', '独', '划', '不'])

/** Brackets that need a partner. */
export const bracketPairs: Readonly<Record<string, string>> = { '（': '）', '《': '》', '“': '”', '〔': '〕' }
