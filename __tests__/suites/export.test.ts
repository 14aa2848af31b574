import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { formatVariables } from '../../src/suites/export.js'

const VALUES = {
  PLAIN: 'postgres://u:p@127.0.0.1:20001/d',
  EMPTY: '',
  SPACES: ' a  b ',
  QUOTES: `it's "quoted" \`x\``,
  EXPANSION: '$HOME ${HOME} $(id) !x \\n',
  LINES: 'one\ntwo\n',
  COMMENT: '#no comment'
}

test('export lines mean the same to every POSIX shell', () => {
  const script = `${formatVariables(VALUES, 'export')}exec "$0" -p 'JSON.stringify(process.env)'`
  for (const shell of ['sh', 'bash']) {
    const text = execFileSync(shell, ['-c', script, process.execPath], {
      env: {},
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit']
    })
    expect(z.looseObject({}).parse(JSON.parse(text)), shell).toMatchObject(VALUES)
  }
})

test('an env file means the same to Node, for what such files can hold', () => {
  const values = { ...VALUES, QUOTES: `"quoted" \`x\``, LINES: 'one' }
  expect(parseEnv(formatVariables(values, 'dotenv'))).toEqual(values)
  const file = join(mkdtempSync(join(tmpdir(), 'itb-env-')), '.env')
  writeFileSync(file, formatVariables({ LINES: 'one\ntwo' }, 'dotenv'))
  expect(execFileSync(process.execPath, [`--env-file=${file}`, '-p', 'process.env.LINES'], { encoding: 'utf8' })).toBe(
    'one\ntwo\n'
  )
})

test('JSON', () => {
  expect(JSON.parse(formatVariables(VALUES, 'json'))).toEqual(VALUES)
})

test('a later step of a job gets each value whole, and no value can set another variable', () => {
  const values = { A: 'x\nEOF\nB=evil', NODE_OPTIONS: '--require ./evil.js', C: 'y' }
  expect(runnerReads(formatVariables(values, 'github'))).toEqual({ A: values.A, C: 'y' })
})

/** As the runner's `FileCommandManager` does. */
function runnerReads(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined && line !== ''; line = lines.shift()) {
    const [name = '', delimiter = ''] = line.split('<<')
    const end = lines.indexOf(delimiter)
    found[name] = lines.splice(0, end).join('\n')
    lines.shift()
  }
  return found
}
