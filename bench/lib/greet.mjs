/** Whether a port answers in its own protocol: one question, no retries. */
import { connect } from 'node:net'

const QUESTIONS = {
  // SSLRequest: the real server answers with one letter, before any password.
  postgres: {
    words: Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]),
    isAnswer: (data) => data[0] === 0x4e || data[0] === 0x53
  },
  redis: { words: 'PING\r\n', isAnswer: (data) => data.toString() === '+PONG\r\n' },
  http: { words: 'GET / HTTP/1.0\r\n\r\n', isAnswer: (data) => data.toString('latin1', 0, 5) === 'HTTP/' }
}

/** Resolves with true or false, never rejects. */
export function greet(kind, port) {
  const { words, isAnswer } = QUESTIONS[kind]
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    const end = (ok) => {
      resolve(ok)
      socket.destroy()
    }
    socket.once('data', (data) => end(isAnswer(data)))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
  })
}
