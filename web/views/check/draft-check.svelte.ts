import type { CheckResult } from '#api/contract/check.ts'
import { ApiError, request } from '#web/api-client.ts'

/** What may be dropped: files whose text the server reads. */
export const fileEndings = ['.txt', '.md', '.docx', '.pdf', '.html', '.htm'] as const
const plain = /\.(?:txt|md)$/iu
/** As large as the server takes, in bytes. */
const largest = 20 * 1024 * 1024

const isAborted = (controller: AbortController): boolean => controller.signal.aborted

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
  #checkedBody = $state<string>()
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
    const body = this.#body()
    this.#controller = controller
    this.working = true
    this.error = undefined
    try {
      const [path, init] = this.#request(body)
      const response = await request(path, { ...init, signal: controller.signal })
      this.result = (await response.json()) as CheckResult
      this.#checked = asked
      this.#checkedBody = body
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

  /** What the result was made from, as the server takes it; undefined where that was a file. */
  get checkedBody(): string | undefined {
    return this.#checkedBody
  }
  #body(): string | undefined {
    return this.file === undefined ? JSON.stringify({ text: this.text, ...(this.name.trim() === '' ? {} : { name: this.name.trim() }) }) : undefined
  }
  #request(body: string | undefined): [string, RequestInit] {
    if (this.file !== undefined) return [`/api/check/file?name=${encodeURIComponent(this.file.name)}`, { method: 'POST', body: this.file, headers: { 'content-type': 'application/octet-stream' } }]
    return ['/api/check', { method: 'POST', body: body ?? '', headers: { 'content-type': 'application/json' } }]
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
