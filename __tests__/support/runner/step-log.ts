/** What the runner makes of a step's output: commands carried out, secrets masked (`ActionCommand.cs`, `ActionCommandManager.cs`). */

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

export interface StepLog {
  /** As the log of the job shows it: commands left out, masked values as `***`. */
  readonly text: string
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  /** Names of all commands that were carried out. */
  readonly commands: readonly string[]
}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const KNOWN = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning']
]
const KINDS = ['error', 'warning', 'notice'] as const

/** `earlier`: masks of steps before, which are in force from the first line. */
export function readStepLog(output: string, earlier: readonly string[] = []): StepLog {
  const shown: string[] = []
  const annotations: Annotation[] = []
  const masks: string[] = [...earlier]
  const commands: string[] = []
  const known = new Set(KNOWN)
  let token: string | undefined
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseModern(line, known) ?? parseLegacy(line, known)
    if (command === undefined || (token !== undefined && command.name !== token)) {
      shown.push(masks.reduce((text, mask) => text.replaceAll(mask, '***'), line))
      continue
    }
    if (command.name === token) {
      known.delete(token)
      token = undefined
      continue
    }
    commands.push(command.name)
    const kind = KINDS.find((name) => name === command.name)
    if (kind !== undefined) annotations.push({ kind, message: command.data, properties: command.properties })
    if (command.name === 'add-mask' && command.data.trim() !== '') masks.push(command.data)
    if (command.name === 'stop-commands') {
      token = command.data.toLowerCase()
      known.add(token)
    }
  }
  return { text: shown.join('\n'), annotations, masks, commands }
}

/** `::name key=value,key=value::data`, after white space. */
function parseModern(line: string, known: ReadonlySet<string>): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return parseHead(text.slice(2, end), ',', text.slice(end + 2), known, unescapeData, unescapeProperty)
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseLegacy(line: string, known: ReadonlySet<string>): Command | undefined {
  const begin = line.indexOf('##[')
  const end = begin < 0 ? -1 : line.indexOf(']', begin)
  if (end < 0) return undefined
  return parseHead(line.slice(begin + 3, end), ';', line.slice(end + 1), known, unescapeLegacy, unescapeLegacy)
}

type Unescape = (text: string) => string

function parseHead(
  head: string,
  separator: string,
  data: string,
  known: ReadonlySet<string>,
  unescape: Unescape,
  unescapeValue: Unescape
): Command | undefined {
  const blank = head.indexOf(' ')
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase()
  if (!known.has(name)) return undefined
  const pairs = blank < 0 ? [] : head.slice(blank + 1).split(separator)
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals <= 0 ? [] : [[pair.slice(0, equals).trim(), unescapeValue(pair.slice(equals + 1))] as const]
  })
  return { name, properties: Object.fromEntries(properties), data: unescape(data) }
}

const unescapeData: Unescape = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty: Unescape = (text) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

const unescapeLegacy: Unescape = (text) =>
  text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%')
