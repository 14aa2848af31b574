/** Where other machines find what this one kept: the cache of a CI service. */
export interface RemoteStore {
  /** The entry becomes the file `path`; false: there is none. Errors: the signal's reason. */
  get(key: string, path: string, signal: AbortSignal): Promise<boolean>
  /** Entries are never replaced. Errors: the signal's reason. */
  put(key: string, path: string, signal: AbortSignal): Promise<'saved' | 'exists' | 'refused'>
}
