import type { CheckResult } from '#api/contract/check.ts'
import { ApiError, request } from '#web/api-client.ts'

/** What may be dropped: files whose text the server reads. */
export const fileEndings = ['.txt', '.md', '.docx', '.pdf', '.html', '.htm'] as const
const plain = /\.(?:txt|md)$/iu
/** As large as the server takes, in bytes. */
const largest = 20 * 1024 * 1024

const isAborted = (controller: AbortController): boolean => controller.signal.aborted

/** A draft on its way: the address under /api/check for an answer (``) or a workbook (`.xlsx`), and the request. */
interface SentDraft {
  path: (ending: '' | '.xlsx') => string
  init: RequestInit
}

/** A draft and what the corpus says of it. Held in this page's memory alone: neither address nor server keeps it. */
class DraftCheck {
  text = $state('')
  name = $state('')
  /** A file that only the server can read; its text is not in the box. */
  file = $state.raw<File>()
  result = $state.raw<CheckResult>()
  error = $state.raw<ApiError>()
  /** It is being read. */
  working = $state(false)
  /** What the result was made from: the box may have been changed since. */
  #checked = $state('')
  #checkedDraft = $state.raw<SentDraft>()
  #controller: AbortController | undefined

  get isEmpty(): boolean {
    return this.file === undefined && this.text.trim() === ''
  }
  /** The result is of an earlier text. */
  get isStale(): boolean {
    return this.result !== undefined && this.#checked !== this.#state()
  }
  /** The text that the result's offsets count in, where it is on screen. */
  get textOnScreen(): string | undefined {
    return this.file === undefined && !this.isStale ? this.text : undefined
  }

  /** Takes a file: plain text into the box, anything else as it is. */
  async take(file: File): Promise<void> {
    this.error = undefined
    if (!fileEndings.some((ending) => file.name.toLowerCase().endsWith(ending))) {
      this.error = new ApiError('这种文件读不了', `可以放入 ${fileEndings.join('、')} 文件；“${file.name}”不是。可另存为 .docx，或把文字粘贴进来。`)
      return
    }
    if (file.size > largest) {
      this.error = new ApiError('文件太大', `最大 20 MB；“${file.name}”有 ${(file.size / 1024 / 1024).toFixed(1)} MB。可只粘贴要核对的段落。`)
      return
    }
    this.name = file.name.replace(/\.[^.]+$/u, '')
    const text = plain.test(file.name) ? decodeUtf8(await file.arrayBuffer()) : undefined
    this.file = text === undefined ? file : undefined
    this.text = text ?? ''
  }
  dropFile(): void {
    this.file = undefined
    this.name = ''
  }

  async run(): Promise<void> {
    if (this.isEmpty || this.working) return
    const controller = new AbortController()
    const asked = this.#state()
    this.#controller = controller
    this.working = true
    this.error = undefined
    try {
      const draft = this.#draft()
      const response = await request(`/api/check${draft.path('')}`, { ...draft.init, signal: controller.signal })
      this.result = (await response.json()) as CheckResult
      this.#checked = asked
      this.#checkedDraft = draft
    } catch (error) {
      if (!isAborted(controller)) this.error = error instanceof ApiError ? error : new ApiError('回答没有读完', '网络可能中断。草稿还在，请重试。')
    } finally {
      this.working = false
    }
  }
  stop(): void {
    this.#controller?.abort()
  }
  clear(): void {
    this.stop()
    this.text = this.name = this.#checked = ''
    this.file = this.result = this.error = undefined
  }

  /** What the result was made from, as the server takes it. */
  get checked(): SentDraft | undefined {
    return this.#checkedDraft
  }
  #draft(): SentDraft {
    const { file } = this
    if (file !== undefined) {
      return { path: (ending) => `/file${ending}?name=${encodeURIComponent(file.name)}`, init: { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } } }
    }
    const body = JSON.stringify({ text: this.text, ...(this.name.trim() === '' ? {} : { name: this.name.trim() }) })
    return { path: (ending) => ending, init: { method: 'POST', body, headers: { 'content-type': 'application/json' } } }
  }
  #state(): string {
    return JSON.stringify([this.text, this.name, this.file?.name, this.file?.size, this.file?.lastModified])
  }
}

/** Text of UTF-8 bytes; undefined where they are of another encoding, which the server can tell. */
function decodeUtf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export const draftCheck = new DraftCheck()
