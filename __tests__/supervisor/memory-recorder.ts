/** A recorder in memory: logs and events that a test writes. */
import type { EngineEvent, KnownInstance, Recorder } from '../../src/engine/engine.js'

interface Life {
  readonly chunks: Buffer[]
  end: 'running' | 'ended' | 'broken'
}

export class MemoryRecorder implements Recorder {
  known: KnownInstance[] = []
  /** `id since` of each time that a log was asked for. */
  readonly asked: string[] = []
  /** How often the events were asked for. */
  connections = 0
  readonly #logs = new Map<string, Life[]>()
  #events: (EngineEvent | 'broken')[] = []
  #changed = Promise.withResolvers<undefined>()

  /** Begins a life of a container. */
  begin(id: string): void {
    this.#logs.set(id, [...(this.#logs.get(id) ?? []), { chunks: [], end: 'running' }])
    this.#tell()
  }

  /** One piece of the log of the present life: `2026-..Z text\n` as a rule. */
  print(id: string, text: string): void {
    this.#life(id).chunks.push(Buffer.from(text))
    this.#tell()
  }

  end(id: string, how: 'ended' | 'broken' = 'ended'): void {
    this.#life(id).end = how
    this.#tell()
  }

  emit(event: EngineEvent | 'broken'): void {
    this.#events.push(event)
    this.#tell()
  }

  async events(signal: AbortSignal): Promise<AsyncIterable<EngineEvent>> {
    this.connections++
    return this.#stream(signal)
  }

  async instances(): Promise<readonly KnownInstance[]> {
    return this.known
  }

  async *recordLog(id: string, since: string | undefined, signal: AbortSignal): AsyncIterable<Buffer> {
    this.asked.push(`${id} ${since ?? ''}`.trim())
    const lives = this.#logs.get(id) ?? []
    // Of what was printed already, only what is newer: as an engine does, line by line.
    for (const life of lives) {
      for (let n = 0; ;) {
        if (signal.aborted) return
        const chunk = life.chunks[n]
        if (chunk !== undefined) {
          n++
          const newer = newerThan(chunk.toString(), since)
          if (newer !== '') yield Buffer.from(newer)
        } else if (life.end !== 'running') {
          break
        } else {
          await this.#change(signal)
        }
      }
      if (life.end === 'broken') {
        life.end = 'running'
        throw new Error('the connection was closed')
      }
    }
  }

  async *#stream(signal: AbortSignal): AsyncIterable<EngineEvent> {
    while (!signal.aborted) {
      const event = this.#events.shift()
      if (event === 'broken') throw new Error('the connection was closed')
      if (event === undefined) await this.#change(signal)
      else yield event
    }
  }

  #life(id: string): Life {
    const life = this.#logs.get(id)?.at(-1)
    if (life === undefined) throw new Error(`${id} has not begun`)
    return life
  }

  #tell(): void {
    this.#changed.resolve(undefined)
    this.#changed = Promise.withResolvers()
  }

  #change(signal: AbortSignal): Promise<unknown> {
    const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
    return Promise.race([this.#changed.promise, aborted])
  }
}

function newerThan(text: string, since: string | undefined): string {
  if (since === undefined) return text
  const lines = text.split(/(?<=\n)/)
  return lines.filter((line) => !/^\d{4}-/.test(line) || (line.split(' ')[0] ?? '') > since).join('')
}

/** A line with the time stamp of that second. */
export function line(second: number, text: string): string {
  return `2026-01-02T03:04:${String(second).padStart(2, '0')}.000000001Z ${text}`
}
