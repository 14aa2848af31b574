/** Host ports that are chosen: below the ephemeral range, where outgoing connections would take them at random. */
export const FIRST_PORT = 20_000
export const LAST_PORT = 32_767

/** Proposes a port; may propose one twice. */
export type PortPicker = () => number

export function randomPorts(random: () => number = Math.random): PortPicker {
  return () => FIRST_PORT + Math.floor(random() * (LAST_PORT - FIRST_PORT + 1))
}
