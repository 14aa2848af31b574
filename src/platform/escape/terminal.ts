/**
 * Foreign text on a screen: without anything that moves the cursor, sets a title, rewrites the clipboard, hides text or
 * reverses its direction. Sequences as in ECMA-48, 5.4 and 5.6.
 */
import { bounded } from './bound.js'

// 7-bit and 8-bit forms. The payload of a string sequence ends with its line at the latest, so that an unterminated
// one can't swallow what follows.
const STRING = '(?:\\x1b[PX^_\\]]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n\\r]*(?:\\x07|\\x1b\\\\|\\x9c)?'
const CSI = '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]'
const ESCAPE = '\\x1b[ -/]*[0-~]?'
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESCAPE}`, 'g')
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = new RegExp('[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]', 'g')
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS_BUT_ESCAPE = new RegExp('[\\x00-\\x08\\x0b-\\x1a\\x1c-\\x1f\\x7f-\\x9f]', 'g')
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = new RegExp('^(?:\\x1b\\[|\\x9b)([0-9;:]*)m$')
// Marks, embeddings, overrides and isolates (Unicode UAX 9), which can make a line read otherwise than it is.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LINE_SEPARATORS = /[\u2028\u2029]/g

/** Text without sequences, control characters and bidi controls. Tab and newline stay; a lone return is a newline. */
export function plainText(text: string): string {
  return newlines(text).replace(SEQUENCES, '').replace(CONTROLS, '').replace(BIDI, '')
}

/** As `plainText`, but colours and weights (SGR) stay: for live test output. */
export function colouredText(text: string): string {
  const kept = newlines(text).replace(SEQUENCES, (sequence) => {
    const parameters = COLOURS.exec(sequence)?.[1]
    return parameters === undefined ? '' : visibleColours(parameters)
  })
  return kept.replace(CONTROLS_BUT_ESCAPE, '').replace(BIDI, '')
}

/** For a name inside a line: one line, bounded. `limit` in characters. */
export function oneLine(text: string, limit = 200): string {
  // Bounded before and after: cleaning a megabyte for two hundred characters is wasted time.
  return bounded(
    plainText(text.slice(0, limit * 8))
      .replace(/\s+/g, ' ')
      .trim(),
    limit
  )
}

function newlines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(LINE_SEPARATORS, '\n')
}

/** Blinking and concealed text (5, 6, 8) are left out. */
function visibleColours(parameters: string): string {
  const codes = parameters.split(';')
  const kept: string[] = []
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] ?? ''
    if (['38', '48', '58'].includes(code)) {
      const length = codes[index + 1] === '5' ? 3 : codes[index + 1] === '2' ? 5 : 1
      kept.push(...codes.slice(index, index + length))
      index += length - 1
    } else if (!/^0*[568](:|$)/.test(code)) {
      kept.push(code)
    }
  }
  return kept.length === 0 ? '' : `\u001b[${kept.join(';')}m`
}
