/**
 * The frames in which the engine sends several output streams over one connection: a byte for the stream, three zeros, the
 * payload's length as four bytes (big-endian), the payload.
 */
export type StreamName = 'stdout' | 'stderr' | 'system'

export interface OutputChunk {
  /** `system`: the engine itself reports an error. */
  readonly stream: StreamName
  /** A view on what was received, valid for as long as it is held; copy what is kept for long. */
  readonly data: Buffer
  /** Begins a frame: what the container wrote at once, at most 16 KiB of a line. With time stamps each frame has one. */
  readonly start: boolean
}

const HEADER = 8
// 0 is standard input, which the engine uses for nothing that it sends; its own client takes it for standard output.
const STREAMS: readonly StreamName[] = ['stdout', 'stdout', 'stderr', 'system']

/** Takes the stream in chunks of any size, gives payloads as they come: a frame is never held back to be completed. */
export class Demultiplexer {
  readonly #header = Buffer.alloc(HEADER)
  #headerBytes = 0
  #payloadLeft = 0
  #stream: StreamName = 'stdout'
  #start = false

  /** Errors: RangeError if the stream is not made of frames. */
  push(chunk: Buffer): OutputChunk[] {
    const out: OutputChunk[] = []
    let at = 0
    while (at < chunk.length) {
      if (this.#payloadLeft === 0) {
        at = this.#readHeader(chunk, at)
      } else {
        const end = Math.min(chunk.length, at + this.#payloadLeft)
        out.push({ stream: this.#stream, data: chunk.subarray(at, end), start: this.#start })
        this.#start = false
        this.#payloadLeft -= end - at
        at = end
      }
    }
    return out
  }

  /** Whether the stream may end here: not in the middle of a frame. */
  get complete(): boolean {
    return this.#payloadLeft === 0 && this.#headerBytes === 0
  }

  #readHeader(chunk: Buffer, from: number): number {
    const taken = chunk.copy(this.#header, this.#headerBytes, from, from + HEADER - this.#headerBytes)
    this.#headerBytes += taken
    if (this.#headerBytes === HEADER) {
      const header = this.#header
      const stream = STREAMS[header.readUInt8(0)]
      if (stream === undefined || header.readUIntBE(1, 3) !== 0) {
        throw new RangeError(`not a frame of container output: ${header.toString('hex')}`)
      }
      this.#headerBytes = 0
      this.#stream = stream
      this.#payloadLeft = header.readUInt32BE(4)
      this.#start = true
    }
    return from + taken
  }
}
