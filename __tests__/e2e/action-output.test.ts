/** What tests and services print in a job: it commands nobody, and shows no secret. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { Job, type StepEnded } from '../support/runner/job.js'
import { scenario, type Scene } from '../support/scenario.js'
import { shell, web } from '../support/services.js'

const HOSTILE = [
  '::error::injected by a command',
  '  ::warning file=a.js::injected behind blanks',
  'in a line ##[error]injected by an old command',
  '::add-mask::harmless-word',
  '::stop-commands::pause-forever',
  '::set-output name=run-id::injected',
  '::save-state name=folder::/injected',
  '::endgroup::'
]
const SECRET = 'correct-horse/battery+99'

describe('workflow commands', () => {
  scenario(
    'printed by a test',
    'The runner carries none of them out, and ours after them still count.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      await scene.project.write('hostile.txt', `${HOSTILE.join('\n')}\na return\r::error::injected behind a return\n`)
      const job = new Job(scene)
      const main = await job.run({ 'test-command': 'cat hostile.txt; printf "::error::no newline"; exit 1' })
      expect(main.code, main.raw).toBe(1)
      expect(main.annotations.map(({ message }) => message).filter((message) => message.includes('injected'))).toEqual(
        []
      )
      expect(main.annotations, 'the verdict').toHaveLength(1)
      expect(main.masks).not.toContain('harmless-word')
      expect(main.state.folder).not.toBe('/injected')
      for (const text of ['injected by a command', 'injected behind a return', 'harmless-word', 'no newline']) {
        expect(main.text, text).toContain(text)
      }
      expect((await job.post()).code).toBe(0)
    }
  )

  scenario(
    'quoted from a service that failed',
    'The verdict shows the log of a service: that commands nobody either.',
    async (scene) => {
      const lines = HOSTILE.map((line) => `echo '${line}'`).join('; ')
      await scene.project.compose({ services: { api: shell(`${lines}; exit 3`, { ports: ['8080'] }) } })
      const job = new Job(scene)
      const main = await job.run({ 'test-command': 'true' })
      expect(main.code, main.raw).toBe(2)
      // An annotation may quote the log; it is one of ours, and about the service.
      expect(main.annotations.map(({ properties }) => properties.title)).toEqual(['api'])
      expect(main.masks).not.toContain('harmless-word')
      expect(main.commands).not.toContain('save-state')
      expect(main.text).toContain('injected by a command')
      expect((await job.post()).code).toBe(0)
    }
  )

  scenario('allowed', 'Test tools that annotate failures themselves can be let through.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const job = new Job(scene)
    const test = "echo '::warning file=a.js,line=3::from the test tool'"
    const main = await job.run({ 'test-command': test, 'allow-workflow-commands': 'true' })
    expect(main.code, main.raw).toBe(0)
    expect(main.annotations).toEqual([
      { kind: 'warning', message: 'from the test tool', properties: { file: 'a.js', line: '3' } }
    ])
    expect((await job.post()).code).toBe(0)
  })
})

/** Names of the files below a folder that hold a text. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map(async (file) => ({ file, content: await readFile(file, 'utf8') })))
  return texts.filter(({ content }) => content.includes(text)).map(({ file }) => file)
}

function expectHidden({ raw, summary, annotations }: StepEnded, text: string): void {
  const shown = raw.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  expect(shown.filter((line) => line.includes(text))).toEqual([])
  expect(summary).not.toContain(text)
  expect(JSON.stringify(annotations)).not.toContain(text)
}

async function printSecret({ project }: Scene): Promise<void> {
  const environment = { API_TOKEN: '${API_TOKEN}' }
  const service = shell('echo token is $API_TOKEN; exec httpd -f -p 8080 -h /', { environment, ports: ['8080'] })
  await project.compose({ services: { api: service } })
  const message = `expected ${SECRET}`
  await project.write(
    'red.xml',
    `<testsuite name="shop"><testcase name="leaks"><failure message="${message}">${message}</failure></testcase></testsuite>`
  )
}

describe('secrets', () => {
  scenario(
    'printed by tests and services',
    'They reach no log, no results, no summary and no annotation, in no usual form.',
    async (scene) => {
      await printSecret(scene)
      const job = new Job(scene)
      const forms = [SECRET, Buffer.from(SECRET).toString('base64'), encodeURIComponent(SECRET)]
      const test = `echo one $API_TOKEN; printf %s "$API_TOKEN" | base64; echo ${forms[2] ?? ''}; cp red.xml report.xml; exit 1`
      const main = await job.run({ 'test-command': test, junit: 'report.xml' }, { API_TOKEN: SECRET })
      expect(main.code, main.raw).toBe(1)
      expect(main.masks).toContain(SECRET)
      expect(main.raw).toContain('one ***')
      expect(main.summary).toContain('***')
      const post = await job.post()
      expect(post.code, post.raw).toBe(0)
      const [run] = await scene.runs()
      if (run === undefined) throw new Error('no run folder')
      for (const form of forms) {
        expectHidden(main, form)
        expectHidden(post, form)
        expect(await filesWith(run.path, form)).toEqual([])
        expect(await scene.project.read('inttest-results.json')).not.toContain(form)
      }
      expect(await readFile(join(run.path, 'results', 'logs', 'api.log'), 'utf8')).toContain('token is ***')
    }
  )
})
