/** Where a test failed: the file and line that a reviewer is led to. */
import { framesOf, type Frame } from '../../readers/locations/locate.js'
import { isDependency, isToolFile } from '../../readers/locations/tools.js'
import type { TestCase } from '../../readers/junit/types.js'
import { looksLikeTest } from './test-names.js'
import type { RepositoryPaths } from './types.js'

export type PlacedCase = Pick<TestCase, 'file' | 'line' | 'classname' | 'details'> & Partial<Pick<TestCase, 'message'>>

export interface Place {
  /** Relative to the repository's root, with `/`. */
  readonly file?: string
  readonly line?: number
}

/** Frames that are looked up: behind them there is the framework that called the test. */
const MAX_FRAMES = 40

/**
 * The statement of the test that failed: the place in the case's own file that its details name, the first at or behind the
 * case's own line, which is where the test begins (in pytest's files the line above). Without one the case's own line. Where
 * no file is given, or it is not in the repository, the file of its class; else the innermost place in a test file; else
 * the innermost in the repository. Dependencies never count, even where they lie in it. Empty where nothing is in the
 * repository. Never throws.
 */
export async function placeOf(testCase: PlacedCase, paths: RepositoryPaths): Promise<Place> {
  const { file, line = 0, classname } = testCase
  const own = file === undefined ? undefined : await paths.resolve(file)
  const home = own ?? (classname === undefined ? undefined : await paths.resolve(classname))
  const frames = await inRepository(testCase, paths)
  const atHome = frames.filter((frame) => frame.file === home)
  if (own !== undefined && line > 0) return { file: own, line: statementOf(atHome, line) }
  if (atHome[0] !== undefined) return atHome[0]
  if (own !== undefined) return { file: own }
  const best = frames.find((frame) => looksLikeTest(frame.file)) ?? frames[0]
  return best ?? (home === undefined ? {} : { file: home })
}

/** Helpers may stand anywhere in the file; the test's own statement is the nearest behind its beginning. */
function statementOf(frames: readonly Required<Place>[], begin: number): number {
  const behind = frames.map(({ line }) => line).filter((line) => line >= begin)
  return behind.length === 0 ? begin : Math.min(...behind)
}

async function inRepository(
  { classname, details, message }: PlacedCase,
  paths: RepositoryPaths
): Promise<Required<Place>[]> {
  const own = framesOf(details ?? '')
  const frames = own.length > 0 ? own : framesOf(message ?? '')
  const candidates = frames.filter(({ file }) => !isToolFile(file)).slice(0, MAX_FRAMES)
  const found = await Promise.all(
    candidates.map(async (frame) => {
      const file = await resolveFrame(frame, classname, paths)
      return file === undefined || isDependency(file) ? undefined : { file, line: frame.line }
    })
  )
  return found.filter((place) => place !== undefined)
}

/** Go names the file alone, and its package as the class: `store_test.go` of `acme.example/orders/store`. */
async function resolveFrame(
  { file }: Frame,
  classname: string | undefined,
  paths: RepositoryPaths
): Promise<string | undefined> {
  const inPackage = file.endsWith('.go') && !file.includes('/') && classname !== undefined && classname !== ''
  const precise = inPackage ? await paths.resolve(`${classname}/${file}`) : undefined
  return precise ?? paths.resolve(file)
}
