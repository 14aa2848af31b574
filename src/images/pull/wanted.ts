/** Which images a testbed needs that are not built for it. */
export interface WantedImage {
  /** As the compose file has it. */
  readonly image: string
  /** One of the services that use it, for messages. */
  readonly service: string
  /** As the file says: `always`, `never`, `missing`, `daily` ... */
  readonly pullPolicy: string
  /** As the file says; empty: the engine's own. */
  readonly platform: string
  /** Made by others: the image of no application under test. */
  readonly thirdParty: boolean
}
