/** How far all pulls together are, said now and then. */

/** Milliseconds between two lines. */
const EVERY = 8_000
const SHOWN = 3

export interface PullProgress {
  /** Bytes of a layer so far and in all. */
  readonly layer: (image: string, layer: string, current: number, total: number) => void
  readonly done: (image: string) => void
  readonly close: () => void
  /** Bytes of all layers that were told of these images. */
  readonly bytes: (images: readonly string[]) => number
}

/** `say` gets a line such as `redis:8 12 of 40 MB, postgres:17 waits`. */
export function showPulls(images: readonly string[], say: (line: string) => void): PullProgress {
  const pending = new Set(images)
  const layers = new Map<string, Map<string, { current: number; total: number }>>()
  const timer = setInterval(() => {
    const line = progressText([...pending].map((image) => ({ image, ...sum(layers.get(image)) })))
    if (line !== undefined) say(line)
  }, EVERY)
  timer.unref()
  return {
    layer(image, layer, current, total) {
      const known = layers.get(image) ?? new Map<string, { current: number; total: number }>()
      layers.set(image, known.set(layer, { current, total }))
    },
    done: (image) => void pending.delete(image),
    close: () => clearInterval(timer),
    bytes: (of) => of.reduce((all, image) => all + sum(layers.get(image)).total, 0)
  }
}

function sum(layers: ReadonlyMap<string, { current: number; total: number }> | undefined): {
  current: number
  total: number
} {
  const all = [...(layers?.values() ?? [])]
  return {
    current: all.reduce((bytes, layer) => bytes + layer.current, 0),
    total: all.reduce((bytes, layer) => bytes + layer.total, 0)
  }
}

/** undefined where nothing is pending. Megabytes as users count them: powers of 1000. */
export function progressText(
  pulls: readonly { readonly image: string; readonly current: number; readonly total: number }[]
): string | undefined {
  if (pulls.length === 0) return undefined
  const megabytes = (bytes: number) => String(Math.round(bytes / 1e6))
  const shown = pulls
    .slice(0, SHOWN)
    .map(({ image, current, total }) =>
      total === 0 ? `${image} waits` : `${image} ${megabytes(current)} of ${megabytes(total)} MB`
    )
  const more = pulls.length - shown.length
  return `${shown.join(', ')}${more > 0 ? `, ${more} more` : ''}`
}
