import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { MATRIX_INDEX } from '../../src/config/inputs.js'
import { OPTION_NAMES, optionOf } from '../../src/config/options.js'
import { schemaOf, SCHEMA_NAMES } from '../../src/config/schema.js'
import { folderWith } from './folder.js'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const script = (folder: string) => join(folder, 'scripts/generate.mjs')
const check = (folder: string) => run(process.execPath, [script(folder), '--check'])

/** Exit code and standard error of a check that fails. */
async function complaint(folder: string): Promise<{ code: number; stderr: string }> {
  const failed = z.object({ code: z.number(), stderr: z.string() })
  return failed.parse(await check(folder).catch((error: unknown) => error))
}

describe('generated files', () => {
  it('are up to date', async () => {
    await expect(check(root)).resolves.toBeDefined()
  })

  it('are told by name when stale or missing', async () => {
    const copy = await folderWith({ 'package.json': '{"type":"module"}' })
    await mkdir(join(copy, 'docs/reference'), { recursive: true })
    for (const part of [
      'src/config',
      'src/contract',
      'src/errors.ts',
      'scripts/generate',
      'scripts/generate.mjs',
      'schema',
      'action.yml'
    ]) {
      await cp(join(root, part), join(copy, part), { recursive: true })
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
    expect(await complaint(copy)).toEqual({
      code: 1,
      stderr: 'docs/reference/options.md is missing: npm run generate\n'
    })
    await run(process.execPath, [join(copy, 'scripts/generate.mjs')])
    await expect(check(copy)).resolves.toBeDefined()
    await writeFile(join(copy, 'action.yml'), 'name: old\n')
    expect(await complaint(copy)).toEqual({ code: 1, stderr: 'action.yml is stale: npm run generate\n' })
  })

  it.each(SCHEMA_NAMES)('%s schema is what the schema command prints', async (name) => {
    const file: unknown = JSON.parse(await readFile(join(root, `schema/${name}.schema.json`), 'utf8'))
    expect(schemaOf(name)).toEqual(file)
  })
})

describe('action.yml', () => {
  const input = z.strictObject({
    description: z.string(),
    required: z.literal(false),
    default: z.optional(z.string())
  })
  const shape = z.object({
    inputs: z.record(z.string(), input),
    outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
    runs: z.strictObject({
      using: z.literal('node24'),
      main: z.string(),
      post: z.string(),
      'post-if': z.literal('always()')
    })
  })

  it('has exactly the inputs of the table, none with a default that would hide testbed.yml', async () => {
    const action = shape.parse(parse(await readFile(join(root, 'action.yml'), 'utf8')))
    const { [MATRIX_INDEX]: hidden, ...inputs } = action.inputs
    expect(Object.keys(inputs)).toEqual(OPTION_NAMES.filter((name) => optionOf(name).input))
    expect(Object.values(inputs).every((one) => one.default === undefined)).toBe(true)
    expect(hidden?.default).toBe('${{ strategy.job-index }}')
    expect(action.runs.main).toBe(action.runs.post)
  })
})

describe('the JSON Schema of testbed.yml', () => {
  it('has exactly the keys of the table, each described', () => {
    const { properties } = z
      .object({ properties: z.record(z.string(), z.looseObject({ description: z.string() })) })
      .parse(schemaOf('testbed'))
    expect(Object.keys(properties)).toEqual(OPTION_NAMES.filter((name) => optionOf(name).file))
  })

  it('describes what stands below suites and services', () => {
    const text = JSON.stringify(schemaOf('testbed'))
    expect(text).toContain('Globs of the JUnit files that the suite writes')
    expect(text).toContain('Container port that accepts connections')
  })
})
