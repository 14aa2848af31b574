// An answer other than success: HTTP status, a code for programs, a sentence for people.
export class HttpError extends Error {
  constructor(status, code, message) {
    super(message)
    this.status = status
    this.code = code
  }
}
