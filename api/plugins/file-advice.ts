/** Why a file cannot be read and what to do, in Chinese: the reader's own message says it in English. */
const advice: readonly (readonly [RegExp, string])[] = [
  [/asks for a password|encrypted/u, '文件加了密码。请去掉密码另存后重试。'],
  [/scanned|holds no text; if its pages/u, '这是扫描件，页面是图片，没有文字层。请提供带文字的文件，或先做文字识别。'],
  [/fonts of this PDF do not say/u, '这个 PDF 的字体没有给出文字编码，读不出文字。请提供 Word 文件或另存为文本。'],
  [/PDF has \d+ pages|more text than any planning document|takes more than/u, '文件太长，超过了规划文件的篇幅。请拆分后重试。'],
  [/hostile|unpacks to|packed twice/u, '文件解开后大得异常，为安全起见没有打开。请确认来源，另存后重试。'],
  [/broken|cut off/u, '文件已损坏或不完整。请重新获取，或用 Word、WPS、PDF 阅读器打开后另存再试。'],
  [/old Word|old Office|old Excel/u, '这是旧版 Office 文件。请用 Word 或 WPS 打开，另存为 .docx 后重试。'],
  [/picture/u, '这是图片，不是文件文本。请提供 .docx、.pdf（带文字层）、.html 或纯文本。'],
  [/is empty|holds no text/u, '文件是空的，没有文字。请检查是否选错了文件。'],
  [/encoding is not known/u, '文字编码认不出来。请另存为 UTF-8 后重试。'],
  [/larger than/u, '文件太大，规划文件不会有这么大。请检查是否选错了文件。'],
  [/binary file|not supported|web archive|this is /u, '不支持这种文件。请提供 .docx、.pdf（带文字层）、.html、.md 或 .txt。'],
]

/** @param message of a GraphError `unreadable-file`. @returns undefined for a reason without words here */
export const fileAdvice = (message: string): string | undefined => advice.find(([pattern]) => pattern.test(message))?.[1]
