/** The release: what its steps do in shell, with the real npm, as far as no registry is needed. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const ROOT = join(import.meta.dirname, '..', '..')
const step = z.looseObject({ name: z.optional(z.string()), run: z.optional(z.string()) })
const workflow = z.object({ jobs: z.record(z.string(), z.looseObject({ steps: z.array(step) })) })
const { jobs } = workflow.parse(parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')))
const packageFile = z.looseObject({ version: z.string(), repository: z.object({ url: z.string() }) })

function scriptOf(job: string, name: string): string {
  const script = jobs[job]?.steps.find((one) => one.name === name)?.run
  if (script === undefined) throw new Error(`release.yml has no step "${name}" in ${job}`)
  return script
}

function run(script: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<{ code: unknown; output: string }> {
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['-eo', 'pipefail', '-c', script],
      { cwd, env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, output: stdout + stderr })
    )
  })
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'testbed-release-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

/** What the package is made of, with a bundle that only says its name. */
async function checkout(): Promise<string> {
  const path = await folder()
  for (const file of ['package.json', 'action.yml', 'schema', 'LICENSE', 'README.md'])
    await cp(join(ROOT, file), join(path, file), { recursive: true })
  await mkdir(join(path, 'dist', 'cli'), { recursive: true })
  await writeFile(join(path, 'dist', 'cli', 'index.js'), '#!/usr/bin/env node\nconsole.log("installed")\n')
  return path
}

async function pack(): Promise<{ temp: string; files: string[] }> {
  const temp = await folder()
  const packed = await run(scriptOf('check', 'Pack'), await checkout(), { RUNNER_TEMP: temp })
  expect(packed.code, packed.output).toBe(0)
  return { temp, files: await readdir(join(temp, 'package')) }
}

describe('release.yml', () => {
  test('packs what can be installed without any other package', async () => {
    const { temp, files } = await pack()
    expect(files).toHaveLength(1)
    const prefix = await folder()
    const install = `npm install --global --offline --no-audit --prefix '${prefix}' ${temp}/package/*.tgz`
    const installed = await run(`${install}\n'${prefix}/bin/integration-testbed'`, temp, { npm_config_cache: prefix })
    expect(installed.code, installed.output).toBe(0)
    expect(installed.output).toMatch(/^installed$/m)
    expect(await readdir(join(prefix, 'lib', 'node_modules'))).toEqual(['integration-testbed'])
  })

  test('hands npm the file that was packed', async () => {
    const { temp } = await pack()
    const env = { npm_config_dry_run: 'true', npm_config_provenance: 'false' }
    // Signing needs GitHub's identity.
    const published = await run(scriptOf('npm', 'Publish').replace(' --provenance', ''), temp, env)
    expect(published.code, published.output).toBe(0)
    const { version } = packageFile.parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')))
    expect(published.output).toContain(`+ integration-testbed@${version}`)
  })

  test('ends before the release where npm would refuse the package', async () => {
    const path = await checkout()
    const { repository } = packageFile.parse(JSON.parse(await readFile(join(path, 'package.json'), 'utf8')))
    const [, owned = ''] = /^git\+https:\/\/github\.com\/(.+)\.git$/.exec(repository.url) ?? []
    const script = scriptOf('check', 'The package names this repository')
    const server = { GITHUB_SERVER_URL: 'https://github.com' }
    expect(await run(script, path, { ...server, GITHUB_REPOSITORY: owned })).toEqual({ code: 0, output: '' })
    const refused = await run(script, path, { ...server, GITHUB_REPOSITORY: 'somebody/else' })
    expect(refused.code).toBe(1)
    expect(refused.output).toMatch(/^::error::.+somebody\/else\.\n$/)
  })
})
