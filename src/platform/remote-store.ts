/** Where other machines find what this one kept: the cache of a CI service. */
export interface RemoteWanted {
  /** Bytes of the entry, where they are known: what it may take depends on them. */
  readonly size?: number
  /** The newest entry whose key begins so will do as well. */
  readonly beginning?: string
  /** Nobody else has it: waited for, though the store be slow or fail. */
  readonly patient?: boolean
}

/** It bounds the time of each call by itself. */
export interface RemoteStore {
  /** The entry becomes the file `path`; false: there is none. Errors: the signal's reason. */
  get(key: string, path: string, signal: AbortSignal, wanted?: RemoteWanted): Promise<boolean>
  /** Entries are never replaced. Errors: the signal's reason. */
  put(key: string, path: string, signal: AbortSignal): Promise<'saved' | 'exists' | 'refused'>
  /** What went wrong last, one line; undefined: nothing. */
  readonly trouble: string | undefined
  /** Why it is not asked any more; undefined: it is. */
  readonly down: string | undefined
}
