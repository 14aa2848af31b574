/** Reads the command line and runs the command. */
import { realpathSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { addFlags, flagsOf } from '../config/flags.js'
import type { CliCommand } from '../config/option.js'
import { TOOL } from '../session/tool.js'
import type { CommandContext } from './context.js'
import { explain } from './explain.js'

const EXIT_USAGE = 2

const EXAMPLES = `
Examples:
  integration-testbed run                         start the services, run the suites of testbed.yml, remove everything
  integration-testbed run --test 'npm test'       the same with one command, without testbed.yml
  integration-testbed run -- pytest -k one        just these words, without a shell
  integration-testbed up                          start and leave running; prints how to reach the services
  eval "$(integration-testbed env)"               the same variables in this shell
  integration-testbed down                        remove it
  integration-testbed report --junit 'out/*.xml'  the same verdict on tests that ran elsewhere
  integration-testbed merge --out all shard-*     one of the results of several jobs

Exit codes: 0 all passed, 1 a test failed, 2 the infrastructure or the configuration failed.`

/** Returns the exit code; never throws, never prints a stack for a user's mistake. */
export async function main(argv: readonly string[]): Promise<number> {
  if (process.platform === 'win32') {
    process.stderr.write('integration-testbed needs Linux or macOS. On Windows, run it inside WSL 2.\n')
    return EXIT_USAGE
  }
  // Who reads may stop reading, as `head` does: that ends no run in the middle.
  process.stdout.on('error', () => undefined)
  let exitCode = 0
  const program = build((code) => (exitCode = code), argv)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has printed its own line: of a wrong flag, or the help that was asked for.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      await (await import('./refused.js')).writeRefusal(argv, error.message)
      return EXIT_USAGE
    }
    return explain(error, argv.includes('--verbose'))
  }
}

type Action = (context: CommandContext, command: Command) => Promise<number>

/** Only a command that `argv` names gets its flags: to make those of all takes longer than anything else before the engine is asked. */
function build(done: (exitCode: number) => void, argv: readonly string[]): Command {
  const program = new Command('integration-testbed')
    .description('Real services for integration tests: proved ready, explained when they fail, always cleaned up.')
    .version(TOOL.version)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', EXAMPLES)

  const define = (name: CliCommand, description: string, action: Action): Command => {
    const command = program.command(name).description(description)
    if (argv.includes(name)) addFlags(command, name)
    command
      .option('--json', 'machine-readable output', false)
      .option('--quiet', 'problems and test output only', false)
      .option('--verbose', 'each probe, and stacks of unexpected errors', false)
    return command.action(async () => done(await action(contextOf(command, name), command)))
  }

  define(
    'run',
    'start the services, prove that they are ready, run the tests, remove everything',
    async (context, command) => (await import('./run.js')).runCommand(context, command.args)
  ).argument('[words...]', 'after --: a command that runs as it is, without a shell, instead of the suites')

  define('up', 'start the services and leave them running until `down`', async (context, command) =>
    (await import('./run.js')).upCommand(context, command.getOptionValue('attach') === true)
  ).option('--attach', 'stay, and remove everything on Ctrl-C')

  define('down', 'remove the testbed that is up', async (context) => (await import('./down.js')).downCommand(context))

  define('status', 'what is up, and where to reach it', async (context) =>
    (await import('./status.js')).statusCommand(context)
  )

  define('logs', 'what the services print', async (context, command) =>
    (await import('./logs.js')).logsCommand(context, command.args, command.getOptionValue('follow') === true)
  )
    .argument('[services...]', 'only these')
    .option('-f, --follow', 'go on until Ctrl-C')

  define('env', 'the variables by which tests find the services', async (context, command) =>
    (await import('./env.js')).envCommand(context, {
      format: String(command.getOptionValue('format')),
      output: command.getOptionValue('output')
    })
  )
    .option('--format <format>', 'export, dotenv, json or github', 'export')
    .option('--output <file>', 'write them to a file that only you can read')

  define('report', 'what JUnit and coverage files, or the results of a run, come to', async (context) =>
    (await import('./report.js')).reportCommand(context)
  )

  define('merge', 'make one of the results of shards and matrix jobs', async (context, command) =>
    (await import('./merge.js')).mergeCommand(context, command.args, command.getOptionValue('expect'))
  )
    .argument('<paths...>', 'results files and output directories')
    .option('--expect <count>', 'refuse to merge another number of them: a shard may have left none')

  define(
    'cache',
    'images that are kept on this host: bring them in, put them into the engine, look',
    async (context, command) => (await import('./cache.js')).cacheCommand(context, command.args[0] ?? '')
  ).argument('<action>', 'save, restore or status')

  define('reap', 'remove what dead runs of any owner left on this engine', async (context) =>
    (await import('./reap.js')).reapCommand(context)
  )

  program
    .command('convert')
    .description('write coverage files of any format (LCOV, Cobertura, JaCoCo, Go, Clover), together, as one file')
    .option('--coverage <globs...>', 'coverage files to read (repeatable)')
    .addOption(new Option('--to <format>', 'format to write').choices(['cobertura', 'lcov']).default('cobertura'))
    .option('--output <file>', 'file to write (default: standard output)')
    .action(async ({ coverage = [], to, output }: { coverage?: string[]; to: string; output?: string }) => {
      const options = { cwd: process.cwd(), env: process.env, coverage, to, output }
      done(await (await import('./convert.js')).convertCommand(options))
    })

  program
    .command('schema')
    .description('print the JSON Schema of testbed.yml or of the results file')
    .argument('[name]', 'testbed or results', 'testbed')
    .action(async (name: string) => done(await (await import('./schema.js')).schemaCommand(name)))
  return program
}

function contextOf(command: Command, name: CliCommand): CommandContext {
  const flag = (key: string): boolean => command.getOptionValue(key) === true
  return {
    env: process.env,
    cwd: process.cwd(),
    // Through a link, as npm makes for `bin`.
    bundle: realpathSync(process.argv[1] ?? ''),
    flags: flagsOf(command, name),
    json: flag('json'),
    quiet: flag('quiet'),
    verbose: flag('verbose')
  }
}
