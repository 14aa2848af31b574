/** Reads the engine's complaints about a host port that could not be bound. Pure. */

/**
 * Docker's wordings, all of which name the port:
 * `Bind for 0.0.0.0:5432 failed: port is already allocated`, `listen tcp4 0.0.0.0:5432: bind: address already in use`,
 * `failed to bind host port for 0.0.0.0:5432:172.17.0.2:5432/tcp: address already in use` (28), `failed to bind host port 0.0.0.0:5432/tcp: address already in use` (29);
 * Podman: `rootlessport listen tcp 0.0.0.0:5432: bind: address already in use`.
 */
const PATTERNS = [
  /Bind for \S*?:(\d+) failed: port is already allocated/,
  /listen (?:tcp|udp)[46]? \S*?:(\d+): bind: address already in use/,
  /failed to bind host port(?: for)? (?:\[[^\]]*\]|[^\s:[\]]*):(\d+)(?:[:/]\S*)?: address already in use/,
  /(?:exposing|expose) port \S*?:?(\d+)\b.*(?:already in use|port is already allocated)/
]

/** The host port that was taken; undefined where the message is about something else. */
export function takenPort(message: string): number | undefined {
  for (const pattern of PATTERNS) {
    const port = pattern.exec(message)?.[1]
    if (port !== undefined) return Number(port)
  }
  return undefined
}
