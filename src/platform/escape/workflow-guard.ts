/** Foreign output in the log of GitHub Actions, printed so that none of it counts as a workflow command. */
import { breakLegacyCommands, workflowCommand } from './workflow-command.js'

/** For output in chunks: `begin()`, any number of `write()`, `end()`; then it may begin anew, with another token. */
export interface CommandGuard {
  begin(): string
  write(chunk: string): string
  end(): string
}

/** A whole text between `::stop-commands::` and the token that ends it. Ends with a newline. */
export function guard(text: string): string {
  const guarded = createCommandGuard()
  return guarded.begin() + guarded.write(text) + guarded.end()
}

/** Text that was printed can't end the guard: the token is random, new each time, and broken where the text holds it. */
export function createCommandGuard(newToken: () => string = randomToken): CommandGuard {
  let token = ''
  let held = ''
  let atLineStart = true
  const pass = (text: string) => {
    if (text !== '') atLineStart = text.endsWith('\n')
    return text
  }
  return {
    begin() {
      token = newToken()
      held = ''
      atLineStart = true
      return `${workflowCommand('stop-commands', token)}\n`
    },
    write(chunk) {
      const text = broken(held + chunk, token)
      const end = openTail(text, token)
      held = text.slice(end)
      return pass(text.slice(0, end))
    },
    end() {
      const rest = pass(held)
      held = ''
      return `${rest}${atLineStart ? '' : '\n'}${workflowCommand(token)}\n`
    }
  }
}

function randomToken(): string {
  return crypto.randomUUID().replaceAll('-', '')
}

function broken(text: string, token: string): string {
  const safe = breakLegacyCommands(text)
  // The runner compares without regard to case.
  return safe.toLowerCase().includes(token) ? safe.replace(new RegExp(token, 'gi'), '***') : safe
}

/** Where an end begins that the next chunk could complete to the token or to `##[`. */
function openTail(text: string, token: string): number {
  for (let start = Math.max(0, text.length - token.length + 1); start < text.length; start++) {
    const rest = text.slice(start).toLowerCase()
    if (token.startsWith(rest) || '##['.startsWith(rest)) return start
  }
  return text.length
}
