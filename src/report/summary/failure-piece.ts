/** One failed test: its name, its message, its details, what it printed, what the services logged meanwhile. */
import type { Failure, LogExcerpt } from '../../contract/results.js'
import { lastLines } from '../../platform/escape/bound.js'
import { fencedBlock, htmlCode } from '../../platform/escape/markdown.js'
import type { Piece, Version } from './fit.js'
import { folded } from './folded.js'
import { rankOf } from './ranks.js'

/** Characters. */
const MESSAGE_LIMIT = 4_000
const TEXT_LIMIT = 20_000
const LINE_LIMIT = 200
const LOG_LINES = 60
const SERVICES_SHOWN = 5

/** `name` is HTML: a line of Markdown would read the name's signs as its own. */
export function namePiece(name: string): [Version] {
  return [{ rank: rankOf('failureNames'), what: 'names of failed tests', text: `<div>${name}</div>` }]
}

/** Each version is the one before and one part more. */
export function failurePiece(failure: Failure, name: string, open: boolean): Piece {
  const { message, details = '', output = '', logs = [] } = failure
  const body: string[] = message.trim() === '' ? [] : [fencedBlock(message.trim(), MESSAGE_LIMIT)]
  const versions: Version[] = namePiece(name)
  if (body.length > 0) {
    const text = isOneLine(message) && !open ? `<div>${headOf(failure, name)}</div>` : whole(failure, name, body, open)
    versions.push({ rank: rankOf('messages'), what: 'messages of failed tests', text })
  }
  const add = (part: 'details' | 'outputs' | 'serviceLogs', what: string, head: string, content: string): void => {
    body.push(folded(head, content))
    versions.push({ rank: rankOf(part), what, text: whole(failure, name, body, open) })
  }
  if (details.trim() !== '' && details.trim() !== message.trim()) {
    add('details', 'details of failed tests', 'Details', fencedBlock(details, TEXT_LIMIT))
  }
  if (output.trim() !== '') {
    add('outputs', 'outputs of failed tests', 'Printed by the test', fencedBlock(output, TEXT_LIMIT))
  }
  const told = logs.filter(({ lines }) => lines.length > 0).slice(0, SERVICES_SHOWN)
  if (told.length > 0) {
    const services = told.map(({ service }) => htmlCode(service, 100)).join(', ')
    const head = `Logged meanwhile by ${services}`
    add('serviceLogs', 'service logs of failed tests', head, told.map(logBlock).join('\n\n'))
  }
  return versions
}

function whole(failure: Failure, name: string, body: readonly string[], open: boolean): string {
  // Set in, so that what belongs to one test is seen to.
  const content = ['<blockquote>', ...body, '</blockquote>'].join('\n\n')
  return folded(open ? name : headOf(failure, name), content, open)
}

/** While it is folded, the first line of the message says what it is about. */
function headOf({ message }: Failure, name: string): string {
  const line = firstLine(message)
  return line === '' ? name : `${name}<br>&emsp;&emsp;${htmlCode(line, LINE_LIMIT)}`
}

function firstLine(message: string): string {
  return (
    message
      .slice(0, MESSAGE_LIMIT)
      .split('\n')
      .find((line) => line.trim() !== '') ?? ''
  )
}

function isOneLine(message: string): boolean {
  const text = message.trim()
  return text.length <= LINE_LIMIT && !/[\r\n\u2028\u2029]/.test(text)
}

function logBlock({ service, lines }: LogExcerpt): string {
  const shown = lastLines(lines, LOG_LINES)
  const which = shown.length < lines.length ? `, the last ${shown.length} of ${lines.length} lines` : ''
  return `<div>${htmlCode(service, 100)}${which}</div>\n\n${fencedBlock(shown.join('\n'), TEXT_LIMIT)}`
}
