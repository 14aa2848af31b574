/** Brings the images that are not there. Never counted in a start's time-out. */
import { ImageError } from '../../errors.js'
import { isPresent } from './build.js'
import { lastWords, type ComposeProject } from './project.js'

/** Milliseconds. */
const TIMEOUT = 30 * 60_000

/** Names of the images that were pulled. Errors: ImageError that names service, image and what to do. */
export async function pullImages(
  project: ComposeProject,
  onLine: (line: string) => void,
  signal: AbortSignal
): Promise<readonly string[]> {
  const needed = await Promise.all(
    project.generated.imagesToPull.map(async (entry) => {
      const { image, service, pullPolicy } = entry
      if (pullPolicy === 'always') return [entry]
      if (await isPresent(project, image, signal)) return []
      if (pullPolicy !== 'never') return [entry]
      throw new ImageError(`${service}: the image ${image} is not there, and pull_policy: never forbids to pull it`, {
        service,
        hint: `docker pull ${image}, or change pull_policy`
      })
    })
  )
  const wanted = needed.flat()
  if (wanted.length === 0) return []
  await project.write()
  const services = wanted.map(({ service }) => service)
  const outcome = await project.compose(['--progress', 'plain', 'pull', '--policy', 'always', ...services], {
    signal,
    timeout: TIMEOUT,
    onLine
  })
  if (outcome.exitCode !== 0) throw pullFailure(wanted, lastWords(outcome, 15))
  return [...new Set(wanted.map(({ image }) => image))]
}

function pullFailure(wanted: readonly { service: string; image: string }[], words: readonly string[]): ImageError {
  const text = words.join('\n')
  // Compose names the service in its progress, or the reference in the engine's answer.
  const entry =
    wanted.find(({ image, service }) => text.includes(image) || text.includes(`${service} Error`)) ?? wanted[0]
  const { service = '', image = '' } = entry ?? {}
  const reason = (words.at(-1) ?? 'it said nothing').replace(/^Error response from daemon: /, '')
  return new ImageError(`${service}: the image ${image} can't be had: ${reason}`, {
    service,
    hint: hintFor(text, image),
    details: text
  })
}

function hintFor(text: string, image: string): string {
  const registry = image.includes('/') && /[.:]/.test(image.split('/')[0] ?? '') ? image.split('/')[0] : undefined
  if (/denied|unauthorized|authentication required/i.test(text)) {
    return `check the name; a private image needs: docker login${registry === undefined ? '' : ` ${registry}`}`
  }
  if (/not found|manifest unknown|does not exist/i.test(text))
    return 'check the name and the tag: the registry does not have it'
  if (/toomanyrequests|429/i.test(text)) return 'the registry limits anonymous pulls: log in, or wait'
  if (/no such host|timeout|refused|unreachable|lookup/i.test(text))
    return 'the registry does not answer: check network and proxy'
  return 'try it by hand with docker pull'
}
