/**
 * A real pipe for a child's output. Node gives its children sockets, which they can't open again: `echo > /dev/stderr` and
 * `tee /dev/stdout` fail with ENXIO, in tests that work in every shell.
 */
import { constants, openSync, closeSync, rmSync, mkdtempSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { runCommand } from '../platform/exec.js'

export interface OutputPipe {
  readonly readable: Readable
  /** For the child. Closed by us once the child has it, or the pipe never ends. */
  readonly writeFd: number
}

/** Milliseconds. */
const TIMEOUT = 5_000

/** As many pipes as asked for; undefined where this system can't make one: then Node's own way has to do. */
export async function openPipes(count: number): Promise<OutputPipe[] | undefined> {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'itb-pipe-'))
    const names = Array.from({ length: count }, (_, index) => join(folder ?? '', String(index)))
    const { exitCode } = await runCommand('mkfifo', ['-m', '600', ...names], { timeout: TIMEOUT })
    return exitCode === 0 ? names.map(openPipe) : undefined
  } catch {
    return undefined
  } finally {
    // Both ends are open: the name is needed no longer, and nobody else can open it.
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

function openPipe(name: string): OutputPipe {
  // The reader first and without waiting for a writer; then the writer finds a reader.
  const readFd = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const writeFd = openSync(name, constants.O_WRONLY)
    return { readable: new Socket({ fd: readFd, readable: true, writable: false }), writeFd }
  } catch (error) {
    closeSync(readFd)
    throw error
  }
}
