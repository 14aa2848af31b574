import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'

const folders: string[] = []
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** A folder with these files; removed after the test. */
export function place(files: Readonly<Record<string, string>> = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'itb-coverage-')))
  folders.push(path)
  put(path, files)
  return path
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Each file with its lines, `+3` a covered one. */
export function lcov(files: Readonly<Record<string, string>>): string {
  const sections = Object.entries(files).map(([name, lines]) => {
    const data = lines.split(' ').map((line) => `DA:${line.slice(1)},${line.startsWith('+') ? 1 : 0}\n`)
    return `SF:${name}\n${data.join('')}end_of_record\n`
  })
  return sections.join('')
}
