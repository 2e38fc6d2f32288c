import type { SessionState } from '#api/contract/marks.ts'
import { ApiError, getJson, sendJson } from '#web/api-client.ts'

const path = '/api/session'
const nameKey = 'liantu-name'

/** The name given last on this machine; a browser that keeps nothing gives none. */
function keptName(): string {
  try {
    return window.localStorage.getItem(nameKey) ?? ''
  } catch {
    return ''
  }
}

/** Who may write here, and as whom. One dialog asks for the access code; whoever needs to write waits for it. */
class Session {
  /** Undefined until the server has said. */
  state = $state.raw<SessionState>()
  /** The sign-in dialog is to be open. */
  asking = $state(false)
  #name = $state(keptName())
  #settle: ((signedIn: boolean) => void) | undefined

  constructor() {
    // A failure here is said when somebody wants to write.
    queueMicrotask(() => void this.#load().catch(() => undefined))
  }

  get writing(): SessionState['writing'] | undefined {
    return this.state?.writing
  }
  /** Who has signed in. */
  get by(): string | undefined {
    return this.state?.by ?? undefined
  }
  /** The name to begin with where one is asked for. */
  get name(): string {
    return this.by ?? this.#name
  }
  keepName(name: string): void {
    this.#name = name
    try {
      window.localStorage.setItem(nameKey, name)
    } catch {
      // It is asked for again next time.
    }
  }

  /** Whether one may write now; asks to sign in where that is needed. @throws ApiError when the server does not say */
  async ready(): Promise<boolean> {
    const state = this.state ?? (await this.#load())
    return state.writing !== 'code' || state.by !== null || this.ask()
  }

  /** Opens the dialog. @returns whether somebody has signed in */
  ask(): Promise<boolean> {
    this.#settle?.(false)
    this.asking = true
    return new Promise((resolve) => (this.#settle = resolve))
  }

  /** @throws ApiError `wrong-code`, `too-many-requests` */
  async signIn(code: string, by: string): Promise<void> {
    this.state = await sendJson<SessionState>('POST', path, { code, by })
    this.keepName(by)
    this.close()
  }

  async signOut(): Promise<void> {
    this.state = await sendJson<SessionState>('DELETE', path)
  }

  /** Closes the dialog; who waited for it goes on, or not. */
  close(): void {
    this.asking = false
    this.#settle?.(this.by !== undefined)
    this.#settle = undefined
  }

  /** The server knows the session no more. */
  expired(): void {
    if (this.state) this.state = { ...this.state, by: null }
  }

  async #load(): Promise<SessionState> {
    const state = await getJson<SessionState>(path)
    this.state = state
    return state
  }
}

export const session = new Session()

/** What a failed write says: what happened, and what to do. */
export const failureWords = (error: unknown): string => (error instanceof ApiError ? `${error.title}。${error.detail}` : '页面出错，请重试。')
