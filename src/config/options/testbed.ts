/** Options: which services, and how they start. */
import * as z from 'zod/mini'
import { ADDRESSING, ANYWHERE, FINDING, MODELLING, STARTING, type Option } from '../option.js'
import { serviceFacts } from '../service-facts.js'
import { environment, limit, text, textLike, texts } from '../values.js'

export const testbedOptions = {
  config: {
    schema: text,
    form: 'text',
    group: 'Files',
    description: 'Configuration file.',
    defaultText: '`testbed.yml` of the working directory, if it is there',
    placeholder: 'file',
    input: true,
    file: false,
    commands: [...FINDING, 'cache', 'report']
  },
  'working-directory': {
    schema: text,
    form: 'text',
    group: 'Files',
    description: 'Folder that relative paths begin at and that test commands run in.',
    defaultText: 'the current folder; in the action the workspace',
    placeholder: 'folder',
    ...ANYWHERE,
    commands: [...FINDING, 'cache', 'report']
  },
  'compose-file': {
    schema: texts,
    form: 'list',
    group: 'Files',
    description: 'Compose files or globs, merged in order; the matches of a glob are sorted.',
    defaultText: "compose's own discovery, `COMPOSE_FILE` included",
    placeholder: 'file',
    ...ANYWHERE,
    commands: MODELLING,
    alias: '-f'
  },
  profiles: {
    schema: texts,
    form: 'list',
    group: 'Files',
    description: 'Profiles of the compose file to enable.',
    defaultText: 'as compose: `COMPOSE_PROFILES`',
    placeholder: 'profile',
    ...ANYWHERE,
    commands: MODELLING
  },
  services: {
    schema: z.union([texts, z.record(text, serviceFacts)]),
    form: 'list',
    group: 'Files',
    description:
      'Start only these services and what they depend on. As a map in the file: facts of services, no selection.',
    defaultText: 'all services of the enabled profiles',
    placeholder: 'service',
    ...ANYWHERE,
    commands: MODELLING
  },
  'env-file': {
    schema: texts,
    form: 'list',
    group: 'Files',
    description: 'Files of variables for the compose file, as `docker compose --env-file`.',
    defaultText: 'as compose: `.env`',
    placeholder: 'file',
    ...ANYWHERE,
    commands: MODELLING
  },
  engine: {
    schema: z.enum(['auto', 'compose']),
    form: 'text',
    group: 'Testbed',
    description: 'What runs the services: `auto` or `compose`.',
    default: 'auto',
    placeholder: 'name',
    ...ANYWHERE,
    commands: STARTING
  },
  'project-name': {
    schema: textLike(/^[a-z0-9][a-z0-9_-]*$/, 'a project name of lower-case letters, digits, "_" and "-"'),
    form: 'text',
    group: 'Testbed',
    description: 'Name of the compose project.',
    defaultText: 'the run id',
    placeholder: 'name',
    ...ANYWHERE,
    commands: FINDING,
    alias: '--namespace'
  },
  'image-tag': {
    schema: textLike(/^\w[\w.-]{0,127}$/, 'an image tag'),
    form: 'text',
    group: 'Testbed',
    description: 'Tag under test; the compose file sees it as `IMAGE_TAG`.',
    defaultText: '`IMAGE_TAG` of the environment, of the env files or `.env`, then `latest`',
    placeholder: 'tag',
    ...ANYWHERE,
    commands: [...MODELLING, 'report']
  },
  'image-registry': {
    schema: textLike(/^\S+$/, 'a registry without blanks'),
    form: 'text',
    group: 'Testbed',
    description: 'Registry; the compose file sees it as `IMAGE_REGISTRY`.',
    defaultText: 'not set',
    placeholder: 'registry',
    ...ANYWHERE,
    commands: MODELLING
  },
  build: {
    schema: z.enum(['missing', 'always', 'never']),
    form: 'text',
    group: 'Testbed',
    description:
      'Which images of services with `build` are built: `missing`, `always` or `never`. No start time-out counts it.',
    default: 'missing',
    placeholder: 'when',
    ...ANYWHERE,
    commands: STARTING
  },
  infrastructure: {
    schema: texts,
    form: 'list',
    group: 'Testbed',
    description: 'Services that are infrastructure (databases, brokers), not part of the application.',
    defaultText: 'by rule: no `build`, no `${IMAGE_TAG}` in the image, and no dependency on such a service',
    placeholder: 'service',
    ...ANYWHERE,
    commands: STARTING
  },
  ports: {
    schema: z.enum(['auto', 'fixed']),
    form: 'text',
    group: 'Testbed',
    description: 'A port of the file that is taken: `auto` takes another one, `fixed` fails and names the holder.',
    default: 'auto',
    placeholder: 'how',
    ...ANYWHERE,
    commands: STARTING
  },
  'health-timeout': {
    schema: limit,
    form: 'text',
    group: 'Testbed',
    description: "Time from a service's own start until it must be ready; at least the file's `start_period`.",
    default: '90s',
    placeholder: 'duration',
    ...ANYWHERE,
    commands: STARTING
  },
  'start-timeout': {
    schema: limit,
    form: 'text',
    group: 'Testbed',
    description: 'Time until all services must be ready; pulls and builds not counted.',
    default: '10m',
    placeholder: 'duration',
    ...ANYWHERE,
    commands: STARTING
  },
  env: {
    schema: environment,
    form: 'map',
    group: 'Variables for tests',
    description: 'Variables for the tests, for example `DATABASE_URL=postgres://{db.host}:{db.port}/app`.',
    defaultText: 'none besides `NAME_HOST`, `NAME_PORT`, `NAME_URL` ... of each service',
    placeholder: 'name=template',
    ...ANYWHERE,
    commands: ADDRESSING
  },
  'env-prefix': {
    schema: textLike(/^[A-Za-z_][A-Za-z0-9_]*$/, 'a prefix of letters, digits and "_"'),
    form: 'text',
    group: 'Variables for tests',
    description: 'Put in front of the short variables: with `APP_`, `APP_DB_HOST`.',
    defaultText: 'none',
    placeholder: 'prefix',
    ...ANYWHERE,
    commands: ADDRESSING
  },
  'host-override': {
    schema: textLike(/^[^\s/]+$/, 'a host name or address'),
    form: 'text',
    group: 'Variables for tests',
    description: 'Host that tests are told to reach the services at.',
    defaultText: '`127.0.0.1`, or the host of a remote engine',
    placeholder: 'host',
    ...ANYWHERE,
    commands: ADDRESSING
  }
} as const satisfies Record<string, Option>
