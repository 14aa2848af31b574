import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakCommands, workflowCommand } from '../../../src/platform/escape/workflow-command.js'
import { createCommandGuard, guard } from '../../../src/platform/escape/workflow-guard.js'
import { HOSTILE } from '../../support/hostile.js'

/** What the runner does with a log (actions/runner, ActionCommand.cs and ActionCommandManager.cs): commands that count. */
function commandsOf(log: string): string[] {
  const commands: string[] = []
  let stopToken: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = /^\s*::([^:\s]+)[^:]*::(.*)$/.exec(line) ?? /##\[([^\]\s]+)[^\]]*\](.*)$/.exec(line)
    if (command === null) continue
    const name = command[1] ?? ''
    if (stopToken !== undefined) {
      if (name.toLowerCase() === stopToken.toLowerCase()) stopToken = undefined
    } else if (name === 'stop-commands') stopToken = command[2]
    else commands.push(name)
  }
  return commands
}

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '#',
        '##',
        '[',
        '##[',
        'error',
        ']',
        '::error::x',
        '\n',
        '\r',
        ' ',
        'TOKEN',
        'token',
        '::token::'
      ),
      fc.string({ maxLength: 4 })
    )
  )
  .map((parts) => parts.join(''))

describe('workflowCommand', () => {
  test('escapes data and properties', () => {
    expect(workflowCommand('error', '100%\r\nnext', { file: 'a:b,c.ts', line: 3, title: undefined })).toBe(
      '::error file=a%3Ab%2Cc.ts,line=3::100%25%0D%0Anext'
    )
  })

  test.each(HOSTILE)('a message hostile text %# makes one command', (text) => {
    expect(commandsOf(workflowCommand('error', text, { title: text }))).toEqual(['error'])
  })
})

describe('breakCommands', () => {
  test('leaves no command of any text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(commandsOf(breakCommands(text))).toEqual([])
      })
    )
  })

  test('leaves other text as it is', () => {
    expect(breakCommands('std::string a; ## [x] ::')).toBe('std::string a; ## [x] ::')
  })
})

describe('guard', () => {
  test('lets the runner go on with commands after it', () => {
    expect(commandsOf(`${guard('::error::x\nno newline')}::notice::mine\n`)).toEqual(['notice'])
  })

  test('takes another token each time', () => {
    expect(guard('x')).not.toBe(guard('x'))
  })

  test('lets no command through in any chunks, even if the text knows the token, and ends where it should', () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 8 }), (chunks) => {
        const guarded = createCommandGuard(() => 'token')
        const log = guarded.begin() + chunks.map((chunk) => guarded.write(chunk)).join('') + guarded.end()
        expect(commandsOf(`${log}::notice::mine`)).toEqual(['notice'])
        expect(log).not.toContain('##[')
        expect(log.toLowerCase().split('token').length).toBe(3)
      }),
      { numRuns: 2000 }
    )
  })

  test('does not delay ordinary output', () => {
    const guarded = createCommandGuard()
    guarded.begin()
    expect(guarded.write('12 passed\n.....')).toBe('12 passed\n.....')
  })
})
