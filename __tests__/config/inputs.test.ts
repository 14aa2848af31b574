import { expect, it } from 'vitest'
import { inputsOf, matrixIndexOf } from '../../src/config/inputs.js'
import { refused } from './folder.js'

it('reads what the runner hands over', () => {
  expect(inputsOf({ 'INPUT_COMPOSE-FILE': 'a.yml', INPUT_PORTS: '', PATH: '/bin', input_x: 'y' })).toEqual({
    'compose-file': 'a.yml',
    ports: ''
  })
})

it('the hidden input is no option, and is what the runner made of its default', () => {
  const env = { 'INPUT_MATRIX-INDEX': '3', INPUT_PORTS: 'auto' }
  expect(inputsOf(env)).toEqual({ ports: 'auto' })
  expect(matrixIndexOf(env)).toBe('3')
  expect(matrixIndexOf({})).toBe('')
})

it('an input that does not exist is refused with the one that was meant', async () => {
  const error = await refused({}, { inputs: inputsOf({ INPUT_COMPOSE_FILE: 'a.yml' }) })
  expect(error.message).toBe('input compose_file: unknown option')
  expect(error.hint).toBe('Did you mean "compose-file"?')
})
