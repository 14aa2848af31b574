/** A declared check that asks a port by HTTP tells which protocol is spoken there. */

export interface CheckedUrl {
  /** Container port. */
  readonly port: number
  readonly path: string
}

/** Of the container itself; a port that is a variable of the container is not known here. */
const OWN_URL =
  /\bhttp:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::(\d{1,5})(?!\d)|(?![:\w.-]))(\/[^\s'"`|;&<>()$\\]*)?/i

/** The first URL that the command asks of its own container. */
export function urlOfCheck(command: readonly string[]): CheckedUrl | undefined {
  const found = OWN_URL.exec(command.join(' '))
  return found === null ? undefined : { port: Number(found[1] ?? 80), path: found[2] ?? '/' }
}
