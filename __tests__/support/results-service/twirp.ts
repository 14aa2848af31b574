/** A method of a Twirp service: JSON in, JSON out. */
export type Method = (body: unknown) => object

export class TwirpError extends Error {
  readonly code: string
  readonly status: number
  constructor(code: string, status: number, message: string) {
    super(message)
    this.code = code
    this.status = status
  }
}
