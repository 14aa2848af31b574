/** Reads a coverage file as it streams by: memory grows with the lines of code that it names, not with the file. */
import { messageOf } from '../../errors.js'
import { oneLine } from '../../platform/escape/terminal.js'
import { ReadError } from '../read-error.js'
import { readText } from '../read-text.js'
import { HEAD, HEAD_LIMIT, hintFor, syntaxOf } from './detect.js'
import { ReportBuilder } from './report-builder.js'
import { NoRoomError } from './room.js'
import type { CoverageReport, TextReader } from './types.js'

/**
 * Reads one file of any known format. One that was cut off gives what is there and says `incomplete`. Throws ReadError for a
 * file that is missing, empty or no coverage report, and the signal's reason when that aborts.
 */
export async function readCoverage(
  path: string,
  { signal }: { readonly signal: AbortSignal }
): Promise<CoverageReport> {
  const builder = new ReportBuilder()
  let head = ''
  let reader: TextReader | undefined
  const begin = async (): Promise<TextReader> => {
    const text = head.replace(/^\ufeff/, '')
    const begun = await readerFor(text, path, builder)
    begun.push(text)
    return begun
  }
  try {
    for await (const text of readText(path, signal)) {
      if (reader !== undefined) reader.push(text)
      else {
        head += text
        if (head.trimStart().length >= HEAD || head.length > HEAD_LIMIT) reader = await begin()
      }
    }
    reader ??= await begin()
    reader.end()
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof ReadError) throw cause
    const hint = cause instanceof NoRoomError ? undefined : hintFor('')
    throw new ReadError(path, oneLine(messageOf(cause)), { cause, hint })
  }
  return builder.finish(reader.format)
}

async function readerFor(head: string, path: string, builder: ReportBuilder): Promise<TextReader> {
  switch (syntaxOf(head)) {
    case 'lcov':
      return new (await import('./lcov.js')).LcovReader(builder)
    case 'go-cover':
      return new (await import('./go-cover.js')).GoCoverReader(builder)
    case 'xml': {
      const [{ XmlReader }, { SaxesParser }] = await Promise.all([import('./xml.js'), import('saxes')])
      return new XmlReader(new SaxesParser({ position: false }), builder)
    }
    case undefined:
      throw new ReadError(path, 'no coverage report of a known format', { hint: hintFor(head) })
  }
}
