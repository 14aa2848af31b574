/** Go names a source file by its module: `example.com/acme/shop/basket.go`. Its go.mod says which folder that is. */
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listFiles } from '../places/list-files.js'

/** Bytes of a go.mod in which its module is looked for. */
const HEAD = 16 * 1024
const MAX_MODULES = 500

export interface GoModules {
  /** Paths that may be meant, absolute; the innermost module first. */
  candidates(name: string): Promise<readonly string[]>
}

interface Module {
  readonly name: string
  readonly folder: string
}

/** The workspace's go.mod files are read once, when the first name is asked for. `workspace`: absolute. */
export function createGoModules(workspace: string, signal: AbortSignal): GoModules {
  let modules: Promise<readonly Module[]> | undefined
  return {
    async candidates(name) {
      modules ??= findModules(workspace, signal)
      return (await modules)
        .filter((module) => name.startsWith(`${module.name}/`))
        .map((module) => join(module.folder, name.slice(module.name.length + 1)))
    }
  }
}

/** Longest name first. */
async function findModules(workspace: string, signal: AbortSignal): Promise<readonly Module[]> {
  const files = (await listFiles(workspace, signal)).filter((file) => /(?:^|\/)go\.mod$/.test(file))
  const modules: Module[] = []
  for (const file of files.sort((a, b) => a.length - b.length).slice(0, MAX_MODULES)) {
    const name = /^\s*module\s+"?([^\s"]+)/m.exec(await headOf(join(workspace, file)))?.[1]
    if (name !== undefined) modules.push({ name, folder: dirname(join(workspace, file)) })
  }
  return modules.sort((a, b) => b.name.length - a.name.length)
}

async function headOf(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined)
  if (file === undefined) return ''
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD) })
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return ''
  } finally {
    await file.close()
  }
}
