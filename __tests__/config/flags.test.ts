import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { addFlags, flagsOf } from '../../src/config/flags.js'
import { CLI_COMMANDS, type CliCommand } from '../../src/config/option.js'
import { OPTION_NAMES, optionOf } from '../../src/config/options.js'
import { load } from './folder.js'

function parse(name: CliCommand, ...args: string[]): Readonly<Record<string, unknown>> {
  const command = addFlags(new Command(name), name)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  command.parse(args, { from: 'user' })
  return flagsOf(command, name)
}

describe('flags', () => {
  it('are those of the table, for each command', () => {
    for (const name of CLI_COMMANDS) {
      const command = addFlags(new Command(name), name)
      const flags = command.options.filter((option) => !option.hidden).map((option) => option.long)
      const table = OPTION_NAMES.filter((option) => optionOf(option).commands.includes(name))
      expect(flags.toSorted()).toEqual(table.map((option) => `--${option}`).toSorted())
    }
  })

  it('give only what was given', () => {
    expect(parse('run')).toEqual({})
    expect(parse('run', '-f', 'a', '--compose-file', 'b', '--env', 'A=1', '--env=B=2', '--ports', 'fixed')).toEqual({
      'compose-file': ['a', 'b'],
      env: ['A=1', 'B=2'],
      ports: 'fixed'
    })
  })

  it('have their second names', () => {
    expect(parse('run', '--test', 'npm test', '--namespace', 'x')).toEqual({
      'test-command': 'npm test',
      'project-name': 'x'
    })
  })

  it('switch on and off', () => {
    expect(parse('run', '--skip-teardown', '--no-allow-empty')).toEqual({ 'skip-teardown': true, 'allow-empty': false })
  })

  it('are refused where they mean nothing', () => {
    expect(() => parse('down', '--ports', 'fixed')).toThrow('unknown option')
    expect(() => parse('reap', '--config', 'x')).toThrow('unknown option')
  })

  it('are what loadConfig takes', async () => {
    const flags = parse(
      'run',
      '--env',
      'A={db.host}',
      '--suite',
      'tests',
      '--test',
      'x',
      '--log-limit',
      '1MB',
      '--allow-empty'
    )
    const config = await load({}, { flags })
    expect(config).toMatchObject({ env: { A: '{db.host}' }, logLimit: 1_000_000, allowEmpty: true })
    expect(config.suites).toHaveLength(1)
  })

  it('are grouped in the help, with their defaults', () => {
    const help = addFlags(new Command('run'), 'run').helpInformation()
    for (const group of ['Files:', 'Testbed:', 'Tests:', 'Results:']) expect(help).toContain(`\n${group}\n`)
    expect(help).toContain('-f, --compose-file <file>')
    expect(help).toMatch(/--health-timeout <duration>[^-]*default:\s+90s/)
    expect(help).not.toContain('--no-')
    expect(help).not.toContain('`')
  })
})
