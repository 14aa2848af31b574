/** Which commands are run as suites, and in which order. */
import { describe, expect } from 'vitest'
import { expectCode, totals } from '../support/checks.js'
import { junitXml } from '../support/junit.js'
import { scenario, type Scene } from '../support/scenario.js'
import { web } from '../support/services.js'

async function shop({ project }: Scene): Promise<void> {
  await project.compose({ services: { web: web() } })
  await project.write('green.xml', junitXml({ passed: 2 }))
  await project.write('red.xml', junitXml({ passed: 1, failed: 1 }))
  const suite = (name: string, command: string) => ({ name, command, junit: [`${name}.xml`] })
  await project.write('testbed.yml', {
    suites: [
      suite('first', 'echo first >>order.txt; cp red.xml first.xml; exit 1'),
      suite('second', 'echo second >>order.txt; cp green.xml second.xml'),
      suite('third', 'echo third >>order.txt; cp green.xml third.xml')
    ]
  })
}

describe('suites', () => {
  scenario(
    'all run in order although the first fails',
    'One red suite does not hide what the others say.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run(['run'])
      expectCode(ran, 1)
      expect(await scene.project.read('order.txt')).toBe('first\nsecond\nthird\n')
      expect(ran.results.suites?.map(({ name, status }) => [name, status])).toEqual([
        ['first', 'failed'],
        ['second', 'ok'],
        ['third', 'ok']
      ])
      expect(totals(ran.results)).toMatchObject({ total: 6, passed: 5, failed: 1 })
      expect(ran.results.stages['integration_tests.first']?.status).toBe('failed')
      expect(ran.results.stages['integration_tests.second']?.status).toBe('ok')
    }
  )

  scenario(
    '--suite runs only what it names',
    'A part of the suites can be run while one works on it.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run(['run', '--suite', 'second', '--suite', 'third'])
      expectCode(ran, 0)
      expect(await scene.project.read('order.txt')).toBe('second\nthird\n')
      expect(totals(ran.results)).toMatchObject({ total: 4, passed: 4 })
    }
  )

  scenario(
    'words behind -- are run as they are',
    'No shell comes between: blanks, dollars and quotes arrive.',
    async (scene) => {
      await shop(scene)
      await scene.project.write(
        'words.mjs',
        "import { writeFileSync } from 'node:fs'\nwriteFileSync('words.json', JSON.stringify(process.argv.slice(2)))\n"
      )
      const words = ['-k', 'one test', '$HOME', '"quoted"', '--help']
      const ran = await scene.run(['run', '--', process.execPath, 'words.mjs', ...words])
      expectCode(ran, 0)
      expect(JSON.parse(await scene.project.read('words.json'))).toEqual(words)
      expect(ran.results.suites).toHaveLength(1)
    }
  )
})
