/** Coverage of any tool as what GitHub's own view of it takes; no engine, no configuration. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectOneLine } from '../support/checks.js'
import { scenario } from '../support/scenario.js'

const fixture = (path: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../fixtures/coverage', path), 'utf8')
const NOWHERE = { env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' } }

describe('convert', () => {
  scenario(
    'reports of several tools become one',
    'A job uploads one file, whatever its tests are written in.',
    async ({ project, start }) => {
      await project.write('py/shop/basket.py', '')
      await project.write('py/shop/money/discount.py', '')
      await project.write('py/coverage.xml', await fixture('coverage-py/coverage.xml'))
      await project.write('go/go.mod', 'module example.com/acme/shop\n')
      await project.write('go/basket.go', '')
      await project.write('go/money/money.go', '')
      await project.write('go/cover.out', await fixture('go/set.out'))
      const args = ['convert', '--coverage', 'py/*.xml', '--coverage', 'go/cover.out']
      const written = await start([...args, '--output', 'cobertura.xml'], NOWHERE).ended
      expect([written.code, written.stdout], written.output).toEqual([0, ''])
      const text = await project.read('cobertura.xml')
      expect([...text.matchAll(/filename="([^"]*)"/g)].map(([, name]) => name)).toEqual([
        'go/basket.go',
        'go/money/money.go',
        'py/shop/basket.py',
        'py/shop/money/discount.py'
      ])
      expect(text).toContain('lines-valid="42" lines-covered="31"')
      const printed = await start([...args, '--to', 'lcov'], NOWHERE).ended
      expect(printed.code).toBe(0)
      expect(printed.stdout.match(/^DA:/gm)).toHaveLength(42)
    },
    { engine: false }
  )

  scenario(
    'what is wrong is one line',
    'A wrong path or file is found in the log at once.',
    async ({ project, start }) => {
      await project.write('junit.xml', '<testsuites/>')
      for (const [code, names, args] of [
        [1, 'junit.xml', ['--coverage', 'junit.xml']],
        [2, 'none/*.info', ['--coverage', 'none/*.info']],
        [2, 'sonar', ['--coverage', 'junit.xml', '--to', 'sonar']],
        [2, '--coverage', []]
      ] as const) {
        const ended = await start(['convert', ...args], NOWHERE).ended
        expect([ended.code, ended.stdout], ended.output).toEqual([code, ''])
        expectOneLine(ended)
        expect(ended.stderr).toContain(names)
      }
    },
    { engine: false }
  )
})
