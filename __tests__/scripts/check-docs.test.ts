import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const failure = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() })

/** A command line that knows one command with one flag. */
const CLI = `
if (process.argv[2] === 'run') console.log('Usage: integration-testbed run [options]\\n  --test <command>')
else console.log('Usage: integration-testbed [options]')`

/** A checkout with the checks, and nothing else of the project. */
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'testbed-docs-test-'))
  for (const part of ['scripts/docs', 'scripts/check-docs.mjs', 'schema', 'action.yml', 'cspell.config.yaml']) {
    await cp(join(root, part), join(folder, part), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), '{"type":"module","scripts":{"test":"true"}}')
  await writeFile(join(folder, '.gitignore'), 'node_modules\n')
  await writeFile(join(folder, 'cli.mjs'), CLI)
  await run('git', ['init', '--quiet', folder])
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(() => rm(join(folder, 'docs'), { recursive: true, force: true }))

/** Exit code, and all that was said, of the check of these pages. */
async function check(pages: Readonly<Record<string, string>>): Promise<{ code: number; said: string }> {
  for (const [name, text] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`
  const env = { ...process.env, PATH, TESTBED_CLI: join(folder, 'cli.mjs') }
  try {
    const { stdout, stderr } = await run(process.execPath, [join(folder, 'scripts/check-docs.mjs')], { env })
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = failure.parse(error)
    return { code, said: stdout + stderr }
  }
}

const GOOD = `# One page

To [a heading](#several-words-with-code) and [another page](more/two.md#second).

## Several words, with \`code\`

\`\`\`sh
integration-testbed run --test 'x --unknown' # integration-testbed nothing
npm ci && npm run test
\`\`\`

\`\`\`yaml
# testbed.yml
suites:
  - name: api
    command: pytest
\`\`\`
`
const SECOND = '# First\n\n## Second\n\nBack to [one](../one.md).\n'

/** One complaint each, about the page of that number. */
const BAD: readonly (readonly [what: string, text: string, complaint: string])[] = [
  ['a file that is not there', 'See [it](gone.md).', ':3: the link to gone.md leads nowhere'],
  ['a heading that is not there', '[x](#gone)', ':3: the link to #gone: there is no such heading'],
  ['a place outside', '[x](../../outside.md)', ':3: the link to ../../outside.md leaves the project'],
  ['a command', '```sh\nintegration-testbed walk\n```', ':4: there is no command walk'],
  ['a flag', '```sh\nintegration-testbed run --tests x\n```', ':4: run has no flag --tests'],
  ['a script', '```sh\nnpm run gone\n```', ':4: package.json has no script gone'],
  ['a key', '```yaml\n# testbed.yml\nsuits: []\n```', 'Unrecognized key: "suits"'],
  ['YAML', '```yaml\n# testbed.yml\na: [\n```', ':4: Flow sequence in block collection'],
  ['a block of no known kind', '```yaml\na: b\n```', ':4: a YAML block begins with'],
  [
    'an input',
    '```yaml\n- uses: org/integration-testbed@v1\n  with: { comopse-file: x }\n```',
    ':4: the action has no input comopse-file'
  ],
  ['an output', '`steps.testbed.outputs.gone`', ': the action has no output gone'],
  ['spelling', 'They recieve it.', ':3:6 - Unknown word (recieve)']
]

describe('check-docs', () => {
  it('is content with pages that hold', async () => {
    expect(await check({ 'docs/one.md': GOOD, 'docs/more/two.md': SECOND })).toEqual({
      code: 0,
      said: '2 pages, 0 problems besides spelling\n'
    })
  })

  it('names each thing that is wrong, with its place', async () => {
    const pages = BAD.map(([, text], index) => [`docs/bad-${index}.md`, `# Bad\n\n${text}\n`] as const)
    const { code, said } = await check(Object.fromEntries(pages))
    expect(code).toBe(1)
    const lines = said.split('\n')
    const silent = BAD.filter(
      ([, , complaint], index) =>
        !lines.some((line) => line.includes(`docs/bad-${index}.md:`) && line.includes(complaint))
    )
    expect(silent, said).toEqual([])
    expect(said).toContain('11 problems besides spelling')
  })
})
