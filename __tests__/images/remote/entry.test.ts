import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readEntry } from '../../../src/images/remote/entry.js'
import { temporaryFolder } from '../../run/helpers.js'

const schema = z.array(z.int())

test.each([
  ['what it is', '[1, 2]', [1, 2]],
  ['something else', '["1"]', undefined],
  ['what broke off', '[1, ', undefined],
  ['nothing', '', undefined],
  ['too long', `[1${' '.repeat(64 * 1024)}]`, undefined]
])('%s', async (_, text, expected) => {
  const path = join(await temporaryFolder(), 'entry')
  await writeFile(path, text)
  expect(await readEntry(path, schema)).toEqual(expected)
})
