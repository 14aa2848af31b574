/** A process that can't be mistaken for a later one with the same id. The journal and the plan hold these. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the words of the operating system; only equality means something. */
  readonly started: string
}

export interface ProcessEntry extends ProcessIdentity {
  readonly parent: number
  readonly group: number
  /** Linux only. */
  readonly session: number | undefined
  /** First letter of the state as `ps` prints it. Zombies (`Z`) are never listed. */
  readonly state: string
  /** Its environment holds the marker that was asked for. */
  readonly marked: boolean
}

export interface ProcessDetails extends ProcessEntry {
  /** Foreign text: one line, bounded, without control characters. */
  readonly command: string
  /** Milliseconds since its start, where known. */
  readonly ageMs: number | undefined
  /** Processor time used so far in milliseconds, where known. */
  readonly cpuMs: number | undefined
  /** Linux: the kernel function that it sleeps in, where readable. */
  readonly waitsIn: string | undefined
}

export interface ProcessExit {
  /** Null if a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}
