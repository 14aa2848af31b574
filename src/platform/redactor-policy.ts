/** Which values count as secret. */
import { MINIMUM_SECRET_LENGTH } from './secret-forms.js'

export interface SecretCandidate {
  readonly value: string
  /** The variable that it comes from. */
  readonly name?: string | undefined
}

export interface SecretSources {
  /**
   * Values that reached the compose model from the process environment, `secrets:`, untracked env files, `mask`.
   * Literals of tracked files are no candidates.
   */
  readonly candidates: readonly SecretCandidate[]
  /** Names of services, images, users and databases, the tag under test: words that logs need. */
  readonly harmless: readonly string[]
}

/** Variables of every environment whose values are paths, names and numbers that logs are full of. */
const NEVER_SECRET = new RegExp(
  `^(${[
    'PATH|PWD|OLDPWD|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TERM|HOSTNAME|TMPDIR|UID|GID|CI|NODE_ENV',
    'IMAGE_TAG|IMAGE_REGISTRY|COMPOSE_(PROJECT_NAME|PROJECT_DIRECTORY|FILE|PROFILES)',
    'RUNNER_(ARCH|DEBUG|ENVIRONMENT|NAME|OS|TEMP|TOOL_CACHE|WORKSPACE)',
    'GITHUB_(ACTIONS?|ACTION_(PATH|REF|REPOSITORY)|ACTOR|API_URL|BASE_REF|HEAD_REF|REF|REF_NAME|REF_TYPE|EVENT_NAME)',
    'GITHUB_(JOB|REPOSITORY|REPOSITORY_OWNER|RUN_ATTEMPT|RUN_ID|RUN_NUMBER|SERVER_URL|SHA|WORKFLOW|WORKSPACE)'
  ].join('|')})$`
)

/**
 * The values to redact: of at least 8 characters and not equal to a harmless word. A URL among them that carries
 * credentials contributes its password too, as written and decoded.
 */
export function secretValues({ candidates, harmless }: SecretSources): string[] {
  const words = new Set(harmless)
  const secrets = new Set<string>()
  const add = (value: string) => {
    if (value.trim().length >= MINIMUM_SECRET_LENGTH && !words.has(value) && !words.has(value.trim()))
      secrets.add(value)
  }
  for (const { value, name } of candidates) {
    for (const password of urlPasswords(value)) add(password)
    if (name === undefined || !NEVER_SECRET.test(name)) add(value)
  }
  return [...secrets]
}

// The password ends at the last @ before the path (RFC 3986, 3.2.1, and what people write in spite of it).
const CREDENTIALS = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/gi

function urlPasswords(text: string): string[] {
  return [...text.matchAll(CREDENTIALS)].flatMap(([, password = '']) => [password, decoded(password)])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
