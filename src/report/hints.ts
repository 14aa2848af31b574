/** Usual causes, as data: what is seen, what it means, what to do. The first entry that fits is taken. */

export interface Symptoms {
  readonly exitCode?: number | undefined
  readonly oom: boolean
  /** Its image was still being pulled or built: what is said is not said of a service that runs. */
  readonly beforeStart?: boolean
  /** All that is known in words: symptom, probe's answer, details, last log lines. */
  readonly text: string
  /** The last log lines alone: what the service itself says. */
  readonly log: string
}

export interface UsualCause {
  readonly cause: string
  readonly hint: string
}

interface Rule extends UsualCause {
  readonly oom?: boolean
  readonly exitCode?: number
  /** In the words. Bounded alternatives only: the text is foreign. */
  readonly pattern?: RegExp
  /** In the log only: a probe that is refused says nothing of what the service lacks. */
  readonly inLog?: true
  /** Before the start of the service alone, or from its start on alone; else both. */
  readonly when?: 'before' | 'running'
}

const UNKNOWN_HOST =
  /ENOTFOUND|EAI_AGAIN|could not translate host name|name or service not known|no such host|temporary failure in name resolution/i

const RULES: readonly Rule[] = [
  {
    oom: true,
    cause: 'it used more memory than it may (out of memory)',
    hint: "raise the service's memory limit (mem_limit, deploy.resources.limits.memory), or that of its heap"
  },
  {
    pattern: /address already in use|port is already allocated|EADDRINUSE|ports are not available/i,
    cause: 'a port that it needs is taken',
    hint: 'end what holds the port, or use `ports: auto`, which chooses free ones'
  },
  {
    pattern: /can't be written: ENOSPC/,
    cause: 'the disk is full',
    hint: 'free space on the disk of that file; logs and results lie below `output-directory`'
  },
  {
    pattern: /no space left on device|ENOSPC/i,
    cause: 'the disk is full',
    hint: 'free space where the engine keeps its data: `docker system df` shows what takes it'
  },
  {
    pattern: /pull access denied|unauthorized|authentication required|denied: requested access/i,
    cause: 'the registry refuses the image: it does not exist, or a login is needed',
    hint: "check the image's name, and log in to its registry before this step (docker/login-action)"
  },
  {
    pattern: /manifest unknown|manifest for \S{1,300} not found|no such image|repository does not exist/i,
    cause: 'the registry has no such image or tag',
    hint: "check the image's name and tag (`image-tag`, `image-registry`)"
  },
  {
    pattern: /toomanyrequests|pull rate limit/i,
    cause: "the registry's limit of pulls is reached",
    hint: 'log in to the registry before this step, or use a mirror (`image-registry`)'
  },
  {
    pattern: /can't be had:[^\n]{0,500}(?:no such host|server misbehaving|ENOTFOUND|EAI_AGAIN)/,
    cause: "the name of the image's registry is not known here",
    hint: "check the image's name; a registry of a private network needs its name server, or a VPN"
  },
  {
    pattern: /exec format error|no matching manifest for/i,
    cause: 'the image was made for another processor',
    hint: 'use an image of this platform, or set `platform:` and install emulation'
  },
  {
    pattern:
      /exec(?:utable)?[^\n]{0,200}(?:not found in \$PATH|no such file or directory)|\b(?:curl|wget|nc|bash|pg_isready|mysqladmin|redis-cli): (?:command )?not found/i,
    cause: 'a command, maybe that of the health check, is not in the image',
    hint: 'use a command that the image has, or `x-testbed: {ready: {http: /path}}`, which needs none in the image'
  },
  {
    exitCode: 127,
    cause: 'the command was not found in the image',
    hint: 'check command and entrypoint: spelling, PATH, and that the file is in the image'
  },
  {
    exitCode: 126,
    cause: 'the command may not be executed',
    hint: 'make the file executable in the image (chmod +x), and check its first line'
  },
  {
    pattern: /\b(?:HTTP|status|answered|GET|code)\b[^\n]{0,80}\b404\b|\b404 Not Found/i,
    when: 'running',
    cause: 'the health endpoint does not exist',
    hint: "check the path of the health check; 'x-testbed: {ready: {http: /path}}' sets another"
  },
  {
    pattern:
      /(?:ECONNREFUSED|connection refused|connect to)[^\n]{0,80}(?:127\.0\.0\.1|localhost|\[?::1\]?)|(?:127\.0\.0\.1|localhost)[^\n]{0,80}(?:ECONNREFUSED|connection refused)/i,
    inLog: true,
    cause: 'it looks for another service on localhost, where only itself is',
    hint: "connect to the other service by its name in the compose file and its container's port"
  },
  {
    pattern: /ECONNREFUSED|connection refused/i,
    inLog: true,
    cause: 'another service refused its connection',
    hint: 'let it wait for that service: `depends_on` with `condition: service_healthy`'
  },
  {
    pattern: UNKNOWN_HOST,
    when: 'before',
    cause: 'the name of a host is not known here',
    hint: 'check the name, then DNS, network and proxy of the engine'
  },
  {
    pattern: UNKNOWN_HOST,
    when: 'running',
    cause: 'a host name that it uses is not known',
    hint: "use the other service's name in the compose file; both must share a network"
  },
  {
    pattern: /password authentication failed|access denied for user|WRONGPASS|NOAUTH/i,
    when: 'running',
    cause: 'a password is wrong',
    hint: 'both services must be given the same password; a kept volume may still have an older one'
  },
  {
    exitCode: 137,
    cause: 'it was killed (SIGKILL)',
    hint: 'if nobody did it on purpose, the machine ran short of memory: see the usage of the other services'
  },
  {
    exitCode: 139,
    cause: 'it crashed (SIGSEGV)',
    hint: 'a fault of the program, or an image that was made for another processor'
  }
]

/** Undefined where nothing of it is usual. */
export function usualCause(symptoms: Symptoms): UsualCause | undefined {
  const rule = RULES.find((candidate) => fits(candidate, symptoms))
  return rule && { cause: rule.cause, hint: rule.hint }
}

function fits(rule: Rule, symptoms: Symptoms): boolean {
  if (rule.when !== undefined && (rule.when === 'before') !== (symptoms.beforeStart ?? false)) return false
  if (rule.oom !== undefined) return rule.oom === symptoms.oom
  if (rule.exitCode !== undefined) return rule.exitCode === symptoms.exitCode
  return rule.pattern?.test(rule.inLog ? symptoms.log : symptoms.text) ?? false
}
