"use strict";
exports.id = 9696;
exports.ids = [9696];
exports.modules = {

/***/ 9696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/js/src/config/option.js
var config_option = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/js/src/config/options.js + 5 modules
var options = __webpack_require__(1627);
;// CONCATENATED MODULE: ./build/js/src/config/flags.js


/** Options that a command takes, in the order of their groups. */
function optionsOf(command) {
    const taken = options/* OPTION_NAMES */.TM.filter((name) => (0,options/* optionOf */.XD)(name).commands.includes(command));
    return config_option/* GROUPS */.fd.flatMap((group) => taken.filter((name) => (0,options/* optionOf */.XD)(name).group === group));
}
/** For the help: no code spans, the default at the end. */
function describe(option) {
    const value = option.default === undefined ? option.defaultText : String(option.default);
    const more = [
        option.form === 'list' || option.form === 'map' ? 'repeatable' : undefined,
        option.form === 'boolean' || value === undefined ? undefined : `default: ${value}`
    ].filter((part) => part !== undefined);
    const line = `${option.description.replace(/\.$/, '')}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
    return line.replaceAll('`', '');
}
function collect(value, before) {
    return [...(before ?? []), value];
}
function flagFor(command, name) {
    const option = (0,options/* optionOf */.XD)(name);
    const names = option.alias === undefined ? `--${name}` : `${option.alias}, --${name}`;
    const value = option.form === 'boolean' ? '' : ` <${option.placeholder ?? 'value'}>`;
    const flag = command.createOption(`${names}${value}`, describe(option)).helpGroup(`${option.group}:`);
    return option.form === 'list' || option.form === 'map' ? flag.argParser(collect) : flag;
}
/** Adds the options that this command takes, grouped, with their defaults in the help only. */
function addFlags(command, name) {
    for (const option of optionsOf(name)) {
        command.addOption(flagFor(command, option));
        // For a value of the file that is to be undone once: known, but no line of the help.
        if ((0,options/* optionOf */.XD)(option).form === 'boolean')
            command.addOption(command.createOption(`--no-${option}`).hideHelp());
    }
    return command;
}
/** The flags that were given, by kebab-case name: `flags` of loadConfig. */
function flagsOf(command, name) {
    const given = optionsOf(name).flatMap((option) => {
        const key = option.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
        return command.getOptionValueSource(key) === 'cli'
            ? [[option, command.getOptionValue(key)]]
            : [];
    });
    return Object.fromEntries(given);
}

// EXTERNAL MODULE: ./build/js/src/session/tool.js + 1 modules
var tool = __webpack_require__(2892);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
// EXTERNAL MODULE: ./build/js/src/session/record-error.js
var record_error = __webpack_require__(919);
;// CONCATENATED MODULE: ./build/js/src/commands/explain.js
/** One line for what went wrong, and what to do; never a stack for a user's mistake. */



/** Prints to standard error and returns the exit code. */
function explain(thrown, verbose) {
    const error = (0,record_error/* asTestbedError */.s)(thrown);
    const lines = [`integration-testbed: ${(0,terminal/* oneLine */.TN)(error.message, 2000)}`];
    for (const line of error.details?.split('\n') ?? [])
        lines.push(`    ${(0,terminal/* oneLine */.TN)(line, 500)}`);
    if (error.hint !== undefined)
        lines.push(`  ${(0,terminal/* oneLine */.TN)(error.hint, 500)}`);
    if (verbose && !(thrown instanceof errors/* TestbedError */.GT) && thrown instanceof Error)
        lines.push(thrown.stack ?? '');
    process.stderr.write(lines.join('\n') + '\n');
    return error.exitCode;
}

;// CONCATENATED MODULE: ./build/js/src/commands/main.js
/** Reads the command line and runs the command. */





const EXIT_USAGE = 2;
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

Exit codes: 0 all passed, 1 a test failed, 2 the infrastructure or the configuration failed.`;
/** Returns the exit code; never throws, never prints a stack for a user's mistake. */
async function main(argv) {
    if (process.platform === 'win32') {
        process.stderr.write('integration-testbed needs Linux or macOS. On Windows, run it inside WSL 2.\n');
        return EXIT_USAGE;
    }
    // Who reads may stop reading, as `head` does: that ends no run in the middle.
    process.stdout.on('error', () => undefined);
    let exitCode = 0;
    const program = build((code) => (exitCode = code), argv);
    try {
        await program.parseAsync(argv, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        // Commander has printed its own line: of a wrong flag, or the help that was asked for.
        if (error instanceof esm/* CommanderError */.b7) {
            if (error.exitCode === 0)
                return 0;
            await (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(5546)]).then(__webpack_require__.bind(__webpack_require__, 8961))).writeRefusal(argv, error.message);
            return EXIT_USAGE;
        }
        return explain(error, argv.includes('--verbose'));
    }
}
/** Only a command that `argv` names gets its flags: to make those of all takes longer than anything else before the engine is asked. */
function build(done, argv) {
    const program = new esm/* Command */.uB('integration-testbed')
        .description('Real services for integration tests: proved ready, explained when they fail, always cleaned up.')
        .version(tool/* TOOL */.j.version)
        .exitOverride()
        .showSuggestionAfterError()
        .addHelpText('after', EXAMPLES);
    const define = (name, description, action) => {
        const command = program.command(name).description(description);
        if (argv.includes(name))
            addFlags(command, name);
        command
            .option('--json', 'machine-readable output', false)
            .option('--quiet', 'problems and test output only', false)
            .option('--verbose', 'each probe, and stacks of unexpected errors', false);
        return command.action(async () => done(await action(contextOf(command, name), command)));
    };
    define('run', 'start the services, prove that they are ready, run the tests, remove everything', async (context, command) => (await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(262), __webpack_require__.e(4124), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 4681))).runCommand(context, command.args)).argument('[words...]', 'after --: a command that runs as it is, without a shell, instead of the suites');
    define('up', 'start the services and leave them running until `down`', async (context, command) => (await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(262), __webpack_require__.e(4124), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 4681))).upCommand(context, command.getOptionValue('attach') === true)).option('--attach', 'stay, and remove everything on Ctrl-C');
    define('down', 'remove the testbed that is up', async (context) => (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(9773), __webpack_require__.e(443), __webpack_require__.e(262), __webpack_require__.e(1874), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 6049))).downCommand(context));
    define('status', 'what is up, and where to reach it', async (context) => (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(9773), __webpack_require__.e(443), __webpack_require__.e(262), __webpack_require__.e(1874), __webpack_require__.e(1486)]).then(__webpack_require__.bind(__webpack_require__, 6679))).statusCommand(context));
    define('logs', 'what the services print', async (context, command) => (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(9773), __webpack_require__.e(443), __webpack_require__.e(262), __webpack_require__.e(1874), __webpack_require__.e(1877)]).then(__webpack_require__.bind(__webpack_require__, 942))).logsCommand(context, command.args, command.getOptionValue('follow') === true))
        .argument('[services...]', 'only these')
        .option('-f, --follow', 'go on until Ctrl-C');
    define('env', 'the variables by which tests find the services', async (context, command) => (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(9773), __webpack_require__.e(443), __webpack_require__.e(262), __webpack_require__.e(1874), __webpack_require__.e(6937)]).then(__webpack_require__.bind(__webpack_require__, 8570))).envCommand(context, {
        format: String(command.getOptionValue('format')),
        output: command.getOptionValue('output')
    }))
        .option('--format <format>', 'export, dotenv, json or github', 'export')
        .option('--output <file>', 'write them to a file that only you can read');
    define('report', 'what JUnit and coverage files, or the results of a run, come to', async (context) => (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(443), __webpack_require__.e(368), __webpack_require__.e(1530), __webpack_require__.e(4124), __webpack_require__.e(8697), __webpack_require__.e(8190), __webpack_require__.e(3860)]).then(__webpack_require__.bind(__webpack_require__, 8029))).reportCommand(context));
    define('merge', 'make one of the results of shards and matrix jobs', async (context, command) => (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(368), __webpack_require__.e(1530), __webpack_require__.e(4124), __webpack_require__.e(2783), __webpack_require__.e(8697), __webpack_require__.e(4950)]).then(__webpack_require__.bind(__webpack_require__, 1222))).mergeCommand(context, command.args, command.getOptionValue('expect')))
        .argument('<paths...>', 'results files and output directories')
        .option('--expect <count>', 'refuse to merge another number of them: a shard may have left none');
    define('cache', 'images that are kept on this host: bring them in, put them into the engine, look', async (context, command) => (await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(262), __webpack_require__.e(2491), __webpack_require__.e(6636)]).then(__webpack_require__.bind(__webpack_require__, 9218))).cacheCommand(context, command.args[0] ?? '')).argument('<action>', 'save, restore or status');
    define('reap', 'remove what dead runs of any owner left on this engine', async (context) => (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(9773), __webpack_require__.e(262), __webpack_require__.e(3871)]).then(__webpack_require__.bind(__webpack_require__, 6668))).reapCommand(context));
    program
        .command('convert')
        .description('write coverage files of any format (LCOV, Cobertura, JaCoCo, Go, Clover), together, as one file')
        .option('--coverage <globs...>', 'coverage files to read (repeatable)')
        .addOption(new esm/* Option */.c$('--to <format>', 'format to write').choices(['cobertura', 'lcov']).default('cobertura'))
        .option('--output <file>', 'file to write (default: standard output)')
        .action(async ({ coverage = [], to, output }) => {
        const options = { cwd: process.cwd(), env: process.env, coverage, to, output };
        done(await (await Promise.all(/* import() */[__webpack_require__.e(1530), __webpack_require__.e(2783), __webpack_require__.e(2718)]).then(__webpack_require__.bind(__webpack_require__, 9662))).convertCommand(options));
    });
    program
        .command('schema')
        .description('print the JSON Schema of testbed.yml or of the results file')
        .argument('[name]', 'testbed or results', 'testbed')
        .action(async (name) => done(await (await __webpack_require__.e(/* import() */ 5986).then(__webpack_require__.bind(__webpack_require__, 5986))).schemaCommand(name)));
    return program;
}
function contextOf(command, name) {
    const flag = (key) => command.getOptionValue(key) === true;
    return {
        env: process.env,
        cwd: process.cwd(),
        // Through a link, as npm makes for `bin`.
        bundle: (0,external_node_fs_.realpathSync)(process.argv[1] ?? ''),
        flags: flagsOf(command, name),
        json: flag('json'),
        quiet: flag('quiet'),
        verbose: flag('verbose')
    };
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/** What makes a run fail besides its infrastructure and its commands. */

const FAIL_ON = ['failed', 'errors', 'empty', 'coverage', 'budget', 'slow', 'flaky', 'new-failures'];
const DEFAULT_FAIL_ON = ['failed', 'errors', 'empty'];
/** Names, also several in one text with commas or blanks between; `[]` and `none` for nothing. */
const failOn = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => {
    const names = (typeof value === 'string' ? [value] : value).flatMap((text) => text.split(/[\s,]+/));
    return names.filter((name) => name !== '' && name !== 'none');
})), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON)));


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/** Keys of a map in the configuration, each with its schema and its line in the reference. */

/** The map of these keys, with the descriptions that editors show; an unknown key is refused. */
function mapOf(keys) {
    const described = Object.entries(keys).map(([name, key]) => [name, key.schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y(key.description))]);
    // Object.fromEntries forgets the names; they are those of `keys`.
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(described));
}


/***/ }),

/***/ 3879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** The nearest known name to a mistyped one. */
/** Edits (insert, delete, replace, swap of neighbours) from one text to the other. */
function distance(from, to) {
    let before = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const cost = from[i - 1] === to[j - 1] ? 0 : 1;
            let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        before = last;
        last = row;
    }
    return last[to.length] ?? 0;
}
/** The known name that was probably meant; undefined when none is near. Case and `_` for `-` count as no difference. */
function nearest(name, known) {
    const plain = (text) => text.slice(0, 100).toLowerCase().replaceAll('_', '-');
    const limit = Math.max(2, Math.floor(name.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of known) {
        const edits = distance(plain(name), plain(candidate));
        // A name of which nothing is left is not near: `up` is not `ready`.
        if (edits < least && edits < candidate.length) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}
/** `Did you mean "x"?`, or else the given hint. */
function didYouMean(name, known, otherwise) {
    const near = nearest(name, known);
    return near === undefined ? otherwise : `Did you mean "${near}"?`;
}


/***/ }),

/***/ 8064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ADDRESSING),
/* harmony export */   Jv: () => (/* binding */ TESTING),
/* harmony export */   aF: () => (/* binding */ CACHING),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   o6: () => (/* binding */ MODELLING),
/* harmony export */   pu: () => (/* binding */ REPORTING),
/* harmony export */   rq: () => (/* binding */ READING),
/* harmony export */   wc: () => (/* binding */ FINDING),
/* harmony export */   xo: () => (/* binding */ STARTING)
/* harmony export */ });
/* unused harmony export CLI_COMMANDS */
const CLI_COMMANDS = (/* unused pure expression or super */ null && (['run', 'up', 'down', 'status', 'logs', 'env', 'report', 'merge', 'cache', 'reap']));
const GROUPS = [
    'Files',
    'Testbed',
    'Images',
    'Variables for tests',
    'Tests',
    'Results',
    'Logs and teardown'
];
/** Commands that start a testbed. */
const STARTING = ['run', 'up'];
/** Commands that read the compose file. */
const MODELLING = ['run', 'up', 'cache'];
/** Commands that bring images. */
const CACHING = ['run', 'up', 'cache'];
/** Commands that look for a testbed of this place. */
const FINDING = ['run', 'up', 'down', 'status', 'logs', 'env'];
/** Commands that say how tests reach the services. */
const ADDRESSING = ['run', 'up', 'env'];
/** Commands that run tests. */
const TESTING = ['run'];
/** Commands that say what tests came to, whoever ran them. */
const REPORTING = ['run', 'report'];
/** Commands that make results of files that exist. */
const READING = ['report', 'merge'];
/** Most options: an input and a key of the file too. */
const ANYWHERE = { input: true, file: true };


/***/ }),

/***/ 1627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ OPTION_NAMES),
  RR: () => (/* binding */ isOptionName),
  eE: () => (/* binding */ knownKeys),
  XD: () => (/* binding */ optionOf),
  ib: () => (/* binding */ optionValues)
});

// UNUSED EXPORTS: options

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/js/src/config/option.js
var config_option = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/js/src/config/values.js + 1 modules
var values = __webpack_require__(9113);
;// CONCATENATED MODULE: ./build/js/src/config/options/images.js
/** Options: images that are kept between runs. */



const imageOptions = {
    'cache-images': {
        schema: schemas/* enum */.k5n(['auto', 'always', 'never']),
        form: 'text',
        group: 'Images',
        description: 'Whether images of others are kept between runs: `auto` steps aside where pulling was measured to be faster, `always`, `never`.',
        default: 'auto',
        placeholder: 'when',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* STARTING */.xo
    },
    'cache-directory': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Images',
        description: 'Folder in which images are kept; several jobs of one host may share it.',
        defaultText: '`$XDG_CACHE_HOME/integration-testbed/images`, else below `~/.cache`',
        placeholder: 'folder',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* CACHING */.aF
    },
    'cache-limit': {
        schema: values/* size */.Ej,
        form: 'text',
        group: 'Images',
        description: 'Bytes that the folder may hold; what was not used for longest goes first.',
        default: '10GB',
        placeholder: 'size',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* CACHING */.aF
    }
};

;// CONCATENATED MODULE: ./build/js/src/config/options/artifacts.js
/** Options: what the action's post step uploads. */


/** When there is one. */
const ARTIFACT = ['always', 'failure', 'never'];
const IN_ACTION = { input: true, file: true, commands: [] };
const artifactOptions = {
    artifact: {
        schema: schemas/* enum */.k5n(ARTIFACT),
        form: 'text',
        group: 'Results',
        description: 'When the action uploads the output directory as an artifact, and the summary as a second one that opens in a click: `always`, `failure` (exit code 1 or 2) or `never`.',
        default: 'always',
        ...IN_ACTION
    },
    'artifact-name': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Name of the artifact, the summary gets `-summary.md` behind it. Characters that GitHub refuses become `-`; where the name is taken, the end of the run id is added.',
        defaultText: '`testbed-<job>-<matrix index>-<attempt>`',
        placeholder: 'name',
        ...IN_ACTION
    },
    'artifact-retention-days': {
        schema: values/* days */._3,
        form: 'text',
        group: 'Results',
        description: 'Days that GitHub keeps the artifacts, 1 to 400; what the repository allows is a maximum.',
        defaultText: 'as the repository is set',
        placeholder: 'days',
        ...IN_ACTION
    }
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/js/src/config/budgets.js
/** Budgets: how long parts of a run may take. */


/** Budgets that are no stage: the whole run, the start of each service, each suite. */
const BUDGET_SCOPES = ['pipeline', 'service-start', 'suite'];
/** Stages that a run may have, besides those of suites: `integration_tests.<suite>`. */
const STAGES = /^(?:pipeline|service-start|suite|(?:image_cache|build|namespace|infra_deploy|migrations|seed_data|service_deploy|integration_tests|profiling|collect|teardown)(?:\.[A-Za-z0-9._-]+)?)$/;
const budgets_name = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(STAGES, `expected a stage such as infra_deploy, or ${BUDGET_SCOPES.map((scope) => `"${scope}"`).join(', ')}`));
const action = schemas/* enum */.k5n(['warn', 'fail']);
/** As written -> by name `{ max: milliseconds, action }`. */
const budgets = schemas/* record */.g1P(budgets_name, schemas/* union */.KCZ([
    schemas/* pipe */.FsL(values/* limit */.AB, schemas/* transform */.pdi((max) => ({ max, action: 'warn' }))),
    schemas/* strictObject */.rej({ max: values/* limit */.AB, action: schemas/* _default */.Rvf(action, 'warn') })
]));

// EXTERNAL MODULE: ./build/js/src/config/fail-on.js
var fail_on = __webpack_require__(5203);
;// CONCATENATED MODULE: ./build/js/src/config/options/reports.js
/** Options: what is made of the tests' results, and what makes a run fail besides them. */





/** Of the action. */
const MODES = ['run', 'report'];
const reportOptions = {
    coverage: {
        schema: values/* texts */.Te,
        form: 'list',
        group: 'Results',
        description: 'Globs of coverage files (LCOV, Cobertura, JaCoCo, Go cover profile, Clover), for suites that name none.',
        defaultText: 'none',
        placeholder: 'glob',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'min-coverage': {
        schema: values/* percent */.KN,
        form: 'text',
        group: 'Results',
        description: 'Percent of lines that the tests must cover, over all coverage files together; less fails the run.',
        defaultText: 'none',
        placeholder: 'percent',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    budgets: {
        schema: budgets,
        form: 'map',
        group: 'Results',
        description: 'Time that may be used, by stage, `pipeline` (the whole run), `service-start` or `suite` (each of them): a duration, or in the file `{max, action}` with the action `warn` (default) or `fail`.',
        defaultText: 'none',
        placeholder: 'name=duration',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'fail-on': {
        schema: fail_on/* failOn */.Ko,
        form: 'list',
        group: 'Results',
        description: 'What makes the run fail: `failed`, `errors`, `empty` (a suite without a test), `coverage` (below `min-coverage`, or without one below that of the baseline), `budget` (also those that only warn), `slow` (a test that became slower than in the baseline), `flaky`, `new-failures` (since the baseline). Several may stand in one line, with commas between. `min-coverage` and budgets with the action `fail` count without being named.',
        defaultText: '`failed`, `errors`, `empty`',
        placeholder: 'what',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    baseline: {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Results file or output directory of an earlier run: the report says what has changed since.',
        defaultText: 'none',
        placeholder: 'path',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    mode: {
        schema: schemas/* enum */.k5n(MODES),
        form: 'text',
        group: 'Results',
        description: 'What a step of the action does: `run`, or `report` of files that exist: `junit` and `coverage`, or `results-file`. That needs neither compose file nor engine.',
        default: 'run',
        input: true,
        file: false,
        commands: []
    },
    out: {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Where `report` and `merge` write the results as JSON; `merge` makes an output directory of a name that does not end with `.json`.',
        defaultText: 'none; in the action `inttest-results.json`',
        placeholder: 'path',
        input: true,
        file: false,
        commands: config_option/* READING */.rq
    }
};

// EXTERNAL MODULE: ./build/js/src/config/options/testbed.js
var testbed = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/js/src/config/suite.js
var suite = __webpack_require__(6309);
;// CONCATENATED MODULE: ./build/js/src/config/options/tests.js
/** Options: what is run against the services, and what is kept of it. */




const testOptions = {
    'test-command': {
        schema: values/* command */.G5,
        form: 'text',
        group: 'Tests',
        description: 'Short for one suite named `tests`: its command, run by `bash -eo pipefail`.',
        defaultText: 'none',
        placeholder: 'command',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv,
        alias: '--test'
    },
    suites: {
        schema: schemas/* array */.YOg(suite/* suite */.rs).check(api/* _minLength */.m9(1)),
        form: 'yaml',
        group: 'Tests',
        description: 'Suites (name, command, JUnit files ...), run in order, all of them even if one fails. As an input: the YAML of the list.',
        defaultText: 'none',
        ...config_option/* ANYWHERE */.eY,
        commands: []
    },
    suite: {
        schema: values/* texts */.Te,
        form: 'list',
        group: 'Tests',
        description: 'Run only these suites.',
        defaultText: 'all',
        placeholder: 'name',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'test-timeout': {
        schema: values/* limit */.AB,
        form: 'text',
        group: 'Tests',
        description: 'Time for one suite; then its whole process tree is stopped and the run fails.',
        default: '60m',
        placeholder: 'duration',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'hang-timeout': {
        schema: values/* limit */.AB,
        form: 'text',
        group: 'Tests',
        description: 'JUnit file complete and no output for so long: stopped with a warning, the verdict of the tests is kept.',
        default: '30s',
        placeholder: 'duration',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    junit: {
        schema: values/* texts */.Te,
        form: 'list',
        group: 'Tests',
        description: 'Globs of JUnit files, for suites that name none.',
        defaultText: 'none',
        placeholder: 'glob',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'test-retries': {
        schema: values/* smallCount */.p$,
        form: 'text',
        group: 'Tests',
        description: 'How often a suite with failed tests is run again. A test that failed and then passed has passed and is flaky; one that failed each time has failed.',
        default: '0',
        placeholder: 'count',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'retry-command': {
        schema: values/* command */.G5,
        form: 'text',
        group: 'Tests',
        description: 'Run instead of the command when a suite is run again. It gets the failed tests as JSON lines in the file `$TESTBED_FAILED_TESTS_FILE`, and their names, one a line, in `$TESTBED_FAILED_TESTS`.',
        defaultText: "the suite's command",
        placeholder: 'command',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'allow-empty': {
        schema: values/* flag */.Jt,
        form: 'boolean',
        group: 'Tests',
        description: 'A suite that ran no test is not a failure.',
        default: false,
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'allow-workflow-commands': {
        schema: values/* flag */.Jt,
        form: 'boolean',
        group: 'Tests',
        description: 'Let the output of tests issue workflow commands of GitHub Actions.',
        default: false,
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'results-file': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'The results of the run as JSON; for `report`, results file or output directory of a run, to be read.',
        default: 'inttest-results.json',
        placeholder: 'file',
        ...config_option/* ANYWHERE */.eY,
        commands: [...config_option/* STARTING */.xo, 'report']
    },
    'output-directory': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Folder for everything else of the run: logs, copies of JUnit files.',
        defaultText: '`results/` in the run folder',
        placeholder: 'folder',
        ...config_option/* ANYWHERE */.eY,
        commands: [...config_option/* STARTING */.xo, 'report']
    },
    'summary-file': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Markdown summary.',
        defaultText: 'the job summary in GitHub Actions, else none',
        placeholder: 'file',
        ...config_option/* ANYWHERE */.eY,
        commands: [...config_option/* STARTING */.xo, ...config_option/* READING */.rq]
    },
    'skip-teardown': {
        schema: values/* flag */.Jt,
        form: 'boolean',
        group: 'Logs and teardown',
        description: 'Keep everything running, and print how to look at it and how to remove it.',
        default: false,
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'stop-grace': {
        schema: values/* duration */.p0,
        form: 'text',
        group: 'Logs and teardown',
        description: 'Time for services to stop by themselves at teardown; `stop_grace_period` of the file is a maximum.',
        default: '0s',
        placeholder: 'duration',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* STARTING */.xo
    },
    mask: {
        schema: values/* texts */.Te,
        form: 'list',
        group: 'Logs and teardown',
        description: 'Further values to redact wherever something is printed or written.',
        defaultText: 'none besides the secrets that are found',
        placeholder: 'value',
        ...config_option/* ANYWHERE */.eY,
        commands: [...config_option/* STARTING */.xo, 'report']
    },
    'log-limit': {
        schema: values/* size */.Ej,
        form: 'text',
        group: 'Logs and teardown',
        description: 'Size of the log that is kept of each service; head and tail are kept.',
        default: '100MB',
        placeholder: 'size',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* STARTING */.xo
    }
};

// EXTERNAL MODULE: ./build/js/src/config/service-facts.js
var service_facts = __webpack_require__(6924);
;// CONCATENATED MODULE: ./build/js/src/config/options.js
/**
 * The one table of options: inputs of the action, flags of the command line and keys of testbed.yml, and from it
 * action.yml, the help, the reference and the JSON Schema. An option that is not built is not in it.
 */








const options = { ...testbed/* testbedOptions */.w, ...imageOptions, ...testOptions, ...reportOptions, ...artifactOptions };
// Object.keys forgets the names.
const OPTION_NAMES = Object.keys(options);
function isOptionName(name) {
    return Object.hasOwn(options, name);
}
/** The row of an option, without the narrow types of its schema. */
function optionOf(name) {
    return options[name];
}
/** Whatever one source gives, or the file: all options, none required. */
const optionValues = schemas/* strictObject */.rej(
// Object.fromEntries forgets the names; they are those of the table.
Object.fromEntries(OPTION_NAMES.map((name) => [name, schemas/* optional */.lqM(options[name].schema)])));
/** Known keys at a path of the file, for suggestions. */
function knownKeys(path) {
    if (path[0] === 'suites')
        return Object.keys(suite/* suiteKeys */.T);
    if (path[0] === 'services')
        return (0,service_facts/* knownServiceKeys */.jw)(path.slice(2));
    return OPTION_NAMES;
}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ testbedOptions)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8064);
/* harmony import */ var _service_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9113);
/** Options: which services, and how they start. */




const testbedOptions = {
    config: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        form: 'text',
        group: 'Files',
        description: 'Configuration file.',
        defaultText: '`testbed.yml` of the working directory, if it is there',
        placeholder: 'file',
        input: true,
        file: false,
        commands: [..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc, 'cache', 'report']
    },
    'working-directory': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        form: 'text',
        group: 'Files',
        description: 'Folder that relative paths begin at and that test commands run in.',
        defaultText: 'the current folder; in the action the workspace',
        placeholder: 'folder',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: [..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc, 'cache', 'report']
    },
    'compose-file': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        form: 'list',
        group: 'Files',
        description: 'Compose files or globs, merged in order; the matches of a glob are sorted.',
        defaultText: "compose's own discovery, `COMPOSE_FILE` included",
        placeholder: 'file',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6,
        alias: '-f'
    },
    profiles: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        form: 'list',
        group: 'Files',
        description: 'Profiles of the compose file to enable.',
        defaultText: 'as compose: `COMPOSE_PROFILES`',
        placeholder: 'profile',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6
    },
    services: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, _service_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceFacts */ .lL)]),
        form: 'list',
        group: 'Files',
        description: 'Start only these services and what they depend on. As a map in the file: facts of services, no selection.',
        defaultText: 'all services of the enabled profiles',
        placeholder: 'service',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6
    },
    'env-file': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        form: 'list',
        group: 'Files',
        description: 'Files of variables for the compose file, as `docker compose --env-file`.',
        defaultText: 'as compose: `.env`',
        placeholder: 'file',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6
    },
    engine: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'compose']),
        form: 'text',
        group: 'Testbed',
        description: 'What runs the services: `auto` or `compose`.',
        default: 'auto',
        placeholder: 'name',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    'project-name': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[a-z0-9][a-z0-9_-]*$/, 'a project name of lower-case letters, digits, "_" and "-"'),
        form: 'text',
        group: 'Testbed',
        description: 'Name of the compose project.',
        defaultText: 'the run id',
        placeholder: 'name',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc,
        alias: '--namespace'
    },
    'image-tag': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^\w[\w.-]{0,127}$/, 'an image tag'),
        form: 'text',
        group: 'Testbed',
        description: 'Tag under test; the compose file sees it as `IMAGE_TAG`.',
        defaultText: '`IMAGE_TAG` of the environment, of the env files or `.env`, then `latest`',
        placeholder: 'tag',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: [..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6, 'report']
    },
    'image-registry': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^\S+$/, 'a registry without blanks'),
        form: 'text',
        group: 'Testbed',
        description: 'Registry; the compose file sees it as `IMAGE_REGISTRY`.',
        defaultText: 'not set',
        placeholder: 'registry',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6
    },
    build: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['missing', 'always', 'never']),
        form: 'text',
        group: 'Testbed',
        description: 'Which images of services with `build` are built: `missing`, `always` or `never`. No start time-out counts it.',
        default: 'missing',
        placeholder: 'when',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    infrastructure: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        form: 'list',
        group: 'Testbed',
        description: 'Services that are infrastructure (databases, brokers), not part of the application.',
        defaultText: 'by rule: no `build`, no `${IMAGE_TAG}` in the image, and no dependency on such a service',
        placeholder: 'service',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    ports: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'fixed']),
        form: 'text',
        group: 'Testbed',
        description: 'A port of the file that is taken: `auto` takes another one, `fixed` fails and names the holder.',
        default: 'auto',
        placeholder: 'how',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    'health-timeout': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .limit */ .AB,
        form: 'text',
        group: 'Testbed',
        description: "Time from a service's own start until it must be ready; at least the file's `start_period`.",
        default: '90s',
        placeholder: 'duration',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    'start-timeout': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .limit */ .AB,
        form: 'text',
        group: 'Testbed',
        description: 'Time until all services must be ready; pulls and builds not counted.',
        default: '10m',
        placeholder: 'duration',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    env: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .environment */ .cA,
        form: 'map',
        group: 'Variables for tests',
        description: 'Variables for the tests, for example `DATABASE_URL=postgres://{db.host}:{db.port}/app`.',
        defaultText: 'none besides `NAME_HOST`, `NAME_PORT`, `NAME_URL` ... of each service',
        placeholder: 'name=template',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .ADDRESSING */ .Dl
    },
    'env-prefix': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[A-Za-z_][A-Za-z0-9_]*$/, 'a prefix of letters, digits and "_"'),
        form: 'text',
        group: 'Variables for tests',
        description: 'Put in front of the short variables: with `APP_`, `APP_DB_HOST`.',
        defaultText: 'none',
        placeholder: 'prefix',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .ADDRESSING */ .Dl
    },
    'host-override': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[^\s/]+$/, 'a host name or address'),
        form: 'text',
        group: 'Variables for tests',
        description: 'Host that tests are told to reach the services at.',
        defaultText: '`127.0.0.1`, or the host of a remote engine',
        placeholder: 'host',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .ADDRESSING */ .Dl
    }
};


/***/ }),

/***/ 5661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   yw: () => (/* binding */ toConfigError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3879);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1102);



const EXPECTED = {
    string: 'a string',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map'
};
/** What stands at the path. */
function valueAt(root, path) {
    return path.reduce((value, key) => {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        return Object.getOwnPropertyDescriptor(value, key)?.value;
    }, root);
}
/** A scalar as it is written; of maps and lists, which may hold secrets, only what they are. */
function shown(value) {
    if (typeof value === 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value);
}
/** Written in a schema of ours: it says more than the kind of issue does. */
const isOurs = (message) => message.startsWith('expected ');
function ofType(expected, path, value) {
    const wanted = EXPECTED[expected] ?? expected;
    const simple = expected === 'boolean' || expected === 'number' || expected === 'int';
    let hint;
    if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
        hint = 'Put it in quotes.';
    if (expected === 'array' && typeof value === 'string')
        hint = 'Write a list: one "- entry" a line.';
    return { path, message: `expected ${wanted}, got ${simple ? shown(value) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}`, hint };
}
/** The alternative that the author meant: the one whose problems lie deepest. */
function ofUnion(branches, path, root, known) {
    const depth = (branch) => Math.max(0, ...branch.map((issue) => issue.path.length));
    const deepest = Math.max(0, ...branches.map(depth));
    const meant = branches.find((branch) => depth(branch) === deepest) ?? [];
    if (deepest > 0)
        return meant.flatMap((issue) => problemOf(issue, path, root, known));
    const own = branches.flat().find(({ message }) => isOurs(message));
    if (own !== undefined)
        return problemOf(own, path, root, known);
    const wanted = branches
        .flat()
        .flatMap((issue) => (issue.code === 'invalid_type' ? [EXPECTED[issue.expected] ?? issue.expected] : []));
    return [{ path, message: `expected ${wanted.join(' or ')}, got ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(valueAt(root, path))}`, hint: undefined }];
}
function problemOf(issue, above, root, known) {
    const path = [...above, ...issue.path];
    const value = valueAt(root, path);
    if (isOurs(issue.message)) {
        return [{ path, message: `${issue.message}, got ${shown(value)}`, hint: undefined }];
    }
    switch (issue.code) {
        case 'invalid_type':
            return [ofType(issue.expected, path, value)];
        case 'unrecognized_keys':
            return issue.keys.map((key) => ({
                path: [...path, key],
                message: 'unknown key',
                hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known(path), `Known: ${known(path).join(', ')}.`)
            }));
        case 'invalid_value': {
            const names = issue.values.map(String);
            const hint = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(value, names) : undefined;
            return [{ path, message: `expected ${names.join(', ')}; got ${shown(value)}`, hint }];
        }
        case 'invalid_key':
            // The key itself is wrong, and stands at the end of the path.
            return issue.issues.map((inner) => ({ path, message: inner.message, hint: undefined }));
        case 'invalid_union':
            return ofUnion(issue.errors, path, root, known);
        case 'too_small':
            if (issue.origin === 'array')
                return [{ path, message: 'expected at least one entry, got none', hint: undefined }];
            if (issue.origin === 'string')
                return [{ path, message: 'expected text, got an empty string', hint: undefined }];
            return [{ path, message: `expected at least ${issue.minimum}, got ${shown(value)}`, hint: undefined }];
        case 'too_big':
            return [{ path, message: `expected at most ${issue.maximum}, got ${shown(value)}`, hint: undefined }];
        case 'invalid_format': {
            const wanted = issue.format === 'datetime' ? 'a time such as 2026-01-31T12:00:00Z' : issue.format;
            return [{ path, message: `expected ${wanted}, got ${shown(value)}`, hint: undefined }];
        }
        case 'custom': {
            const hint = issue.params?.hint;
            return [{ path, message: issue.message, hint: typeof hint === 'string' ? hint : undefined }];
        }
        default:
            return [{ path, message: issue.message, hint: undefined }];
    }
}
/** In the order of zod, one for a path. `root` is what was parsed. */
function problemsOf(issues, root, known) {
    const seen = new Map();
    for (const problem of issues.flatMap((issue) => problemOf(issue, [], root, known))) {
        const key = JSON.stringify(problem.path.map(String));
        if (!seen.has(key))
            seen.set(key, problem);
    }
    return [...seen.values()];
}
/** One line: place, message, line. */
function say(place, path, message) {
    const line = place.line?.(path);
    return `${place.at(path)}: ${message}${line === undefined ? '' : ` (line ${line})`}`;
}
/** The first problem is the message, the others are details. */
function toConfigError(problems, place) {
    const [first, ...others] = problems.map((problem) => say(place, problem.path, problem.message));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(first ?? 'wrong configuration', {
        hint: problems[0]?.hint,
        details: others.length > 0 ? others.join('\n') : undefined
    });
}


/***/ }),

/***/ 6924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jw: () => (/* binding */ knownServiceKeys),
/* harmony export */   lL: () => (/* binding */ serviceFacts),
/* harmony export */   yl: () => (/* binding */ parseServiceFacts)
/* harmony export */ });
/* unused harmony exports KINDS, readyKeys, serviceKeys */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7205);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1102);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9113);
/** What is known of a service besides the compose file: `x-testbed` of a service, `services.<name>` of testbed.yml. */





/** Protocols that readiness can greet. */
const KINDS = ['postgres', 'mysql', 'redis', 'rabbitmq', 'http', 'tcp'];
const port = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(65_535));
const pattern = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((value) => {
    try {
        return new RegExp(value) instanceof RegExp;
    }
    catch {
        return false;
    }
}, 'expected a regular expression'));
const readyKeys = {
    http: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textLike */ .r1)(/^\/\S*$/, 'a path that begins with /')),
        description: "Path that answers 2xx or 3xx on the service's first TCP port."
    },
    tcp: { schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(port), description: 'Container port that accepts connections.' },
    log: { schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(pattern), description: 'Regular expression that a line of the log matches.' },
    command: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5),
        description: 'Command that exits 0 inside the container: text for its shell, or a list of words.'
    }
};
const serviceKeys = {
    kind: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(KINDS)),
        description: `Protocol: ${KINDS.map((kind) => `\`${kind}\``).join(', ')}. Default: told from the image.`
    },
    infrastructure: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt),
        description: 'Whether it is infrastructure (a database, a broker) or part of the application. Default: by rule.'
    },
    ready: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A)(readyKeys).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((value) => Object.keys(value).length > 0, 'expected http, tcp, log or command'))),
        description: 'When it is ready, in place of the health check of the file or the image. All that is named must hold.'
    },
    timeout: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB),
        description: 'As `health-timeout`, for this service; for a one-shot service, the time it may run (default `5m`).'
    },
    url: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .template */ .vs),
        description: 'Template of its URL, in place of the one that is made by kind.'
    },
    'keep-name': {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt),
        description: 'Keep `container_name`, which makes two testbeds on one host clash.'
    }
};
/** Facts as they stand in the file -> ServiceFacts. Keys that are not given are absent. */
const serviceFacts = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A)(serviceKeys), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ 'keep-name': keepName, ...rest }) => ({ ...rest, ...(keepName === undefined ? {} : { keepName }) })));
/** Known keys at a path below a service's facts, for suggestions. */
function knownServiceKeys(path) {
    return Object.keys(path[0] === 'ready' ? readyKeys : serviceKeys);
}
/**
 * Reads the `x-testbed` of a service. `place` begins the message: `compose.yml: services.api.x-testbed`. Throws a
 * ConfigError. Where testbed.yml has facts of the same service, its keys win: `{ ...ofFile, ...config.serviceFacts[name] }`.
 */
function parseServiceFacts(value, place) {
    const result = serviceFacts.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(result.error.issues, value, knownServiceKeys);
    const at = (path) => {
        const below = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(path);
        return below === '' || below.startsWith('[') ? `${place}${below}` : `${place}.${below}`;
    };
    throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .toConfigError */ .yw)(problems, { at });
}


/***/ }),

/***/ 6309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ DEFAULT_SHELL),
/* harmony export */   T: () => (/* binding */ suiteKeys),
/* harmony export */   k4: () => (/* binding */ SINGLE_SUITE),
/* harmony export */   rs: () => (/* binding */ suite)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7205);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9113);
/** One entry of `suites`: a test command with its JUnit files. */



/** The words of the shell that runs commands that are text; the command is added after `-c`. */
const DEFAULT_SHELL = 'bash -eo pipefail';
/** The suite that `test-command` makes. */
const SINGLE_SUITE = 'tests';
const suiteKeys = {
    // It names folders and stages.
    name: {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, 'a name of letters, digits, ".", "_" and "-"'),
        description: 'Name, unique: letters, digits, `.`, `_` and `-`. Required.'
    },
    command: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5,
        description: 'Command: text, also of several lines, run by `shell`; or a list of words, run as they are. Required.'
    },
    shell: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        description: `Shell for a command that is text. Default: \`${DEFAULT_SHELL}\`; the command follows after \`-c\`.`
    },
    'working-directory': {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        description: 'Folder that the command runs in. Default: the working directory.'
    },
    env: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA),
        description: 'Variables for this suite only, as in `env`; these win.'
    },
    junit: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te),
        description: 'Globs of the JUnit files that the suite writes. Default: those of `junit`.'
    },
    coverage: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te),
        description: 'Globs of the coverage files that the suite writes. Default: those of `coverage`.'
    },
    timeout: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB),
        description: 'As `test-timeout`, for this suite.'
    }
};
const suite = (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A)(suiteKeys).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((value) => value.shell === undefined || typeof value.command === 'string', {
    path: ['shell'],
    message: 'a command that is a list of words runs without a shell'
}));


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3879);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1102);
/** Templates of `env` and of `x-testbed.url`: text with references to what runs. */



/** Names of services as the compose specification allows them. */
const SERVICE = '([A-Za-z0-9._-]+)';
const FORMS = [
    [
        new RegExp(`^${SERVICE}\\.(host|url)$`),
        (service, field) => ({ field: field === 'url' ? 'url' : 'host', service })
    ],
    [new RegExp(`^${SERVICE}\\.port$`), (service) => ({ field: 'port', service })],
    [
        new RegExp(`^${SERVICE}\\.port:(\\d{1,5})$`),
        (service, port) => ({ field: 'port', service, port: Number(port) })
    ],
    [
        new RegExp(`^${SERVICE}\\.env\\.([A-Za-z_][A-Za-z0-9_]*)$`),
        (service, variable) => ({ field: 'env', service, variable })
    ]
];
/**
 * Service names may hold dots: the last segment decides (`{a.b.host}` is the host of service `a.b`), and only where it
 * is no field of its own, the last but one must be `env`.
 */
function reference(inner) {
    if (inner === 'run_id')
        return { field: 'run_id' };
    for (const [form, build] of FORMS) {
        const match = form.exec(inner);
        const found = match === null ? undefined : build(match[1] ?? '', match[2] ?? '');
        if (found?.field === 'port' && found.port !== undefined && (found.port < 1 || found.port > 65_535))
            break;
        if (found !== undefined)
            return found;
    }
    const cut = inner.lastIndexOf('.');
    const fields = ['host', 'port', 'url', 'env.NAME'];
    const hint = cut > 0 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(inner.slice(cut + 1), fields) : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(inner, ['run_id']);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`{${inner}}`)} is not a reference`, {
        hint: hint ??
            'Known: {service.host} {service.port} {service.port:5432} {service.url} {service.env.NAME} {run_id}; {{ is a literal brace.'
    });
}
/**
 * Reads a template. `{service.host}`, `{service.port}`, `{service.port:5432}`, `{service.url}`, `{service.env.NAME}` and
 * `{run_id}` are references; `{{` is a literal `{`; a `}` outside of a reference is literal. Neighbouring literal parts
 * are one. Throws a ConfigError for anything else in braces. Whether a service exists is not looked at.
 */
function parseTemplate(text) {
    const parts = [];
    let literal = '';
    for (let at = 0; at < text.length;) {
        const open = text.indexOf('{', at);
        literal += text.slice(at, open === -1 ? undefined : open);
        if (open === -1)
            break;
        if (text[open + 1] === '{') {
            literal += '{';
            at = open + 2;
            continue;
        }
        const close = text.indexOf('}', open);
        if (close === -1) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`the brace of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text.slice(open))} is not closed`, {
                hint: '{{ is a literal brace.'
            });
        }
        const found = reference(text.slice(open + 1, close));
        if (literal !== '')
            parts.push(literal);
        literal = '';
        parts.push(found);
        at = close + 1;
    }
    if (literal !== '')
        parts.push(literal);
    return parts;
}


/***/ }),

/***/ 1102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/** How values and keys of users stand in messages. */
/** In double quotes, control characters escaped, cut: it may be a whole file that landed in the wrong place. */
function quoted(text, limit = 60) {
    const escaped = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
    // JSON leaves these: C1 control characters, line separators, bidirectional controls.
    return escaped.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `suites[0].command`, `services["my.db"].kind`. */
function pathText(path) {
    return path.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        const name = String(key);
        if (!/^[A-Za-z_$][\w$-]{0,80}$/.test(name))
            return `${text}[${quoted(name)}]`;
        return text === '' ? name : `${text}.${name}`;
    }, '');
}
/** `a string`, `a list` ...: what a YAML author calls it. */
function kindOf(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return `a ${typeof value}`;
}


/***/ }),

/***/ 9113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G5: () => (/* binding */ command),
  _3: () => (/* binding */ days),
  p0: () => (/* binding */ duration),
  cA: () => (/* binding */ environment),
  Jt: () => (/* binding */ flag),
  AB: () => (/* binding */ limit),
  KN: () => (/* binding */ percent),
  Ej: () => (/* binding */ size),
  p$: () => (/* binding */ smallCount),
  vs: () => (/* binding */ values_template),
  Qq: () => (/* binding */ values_text),
  r1: () => (/* binding */ textLike),
  Te: () => (/* binding */ texts)
});

// UNUSED EXPORTS: variableName

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/config/template.js
var template = __webpack_require__(6455);
;// CONCATENATED MODULE: ./build/js/src/config/units.js
/** Durations and sizes as users write them. */
/** Timers of Node end at 2^31 - 1 ms: anything longer would fire at once. */
const MAX_DURATION = 24 * 24 * 3_600_000;
const N = '\\d+(?:\\.\\d+)?';
/** `90s`, `2m30s`, `1h`, `500ms`, `1.5h`; a bare number is seconds. */
const DURATION = new RegExp(`^(?:${N}|(?=\\d)(?:${N}h)?(?:${N}m)?(?:${N}s)?(?:${N}ms)?)$`);
/** `100MB` (powers of 1000), `1GiB` (powers of 1024), `512k`; a bare number is bytes. */
const SIZE = new RegExp(`^${N} ?(?:[kKMGT]i?)?B?$`);
const MILLISECONDS = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const POWERS = ['', 'k', 'm', 'g', 't'];
/** Milliseconds, rounded; undefined for what is not a duration. */
function parseDuration(value) {
    const text = String(value);
    if (!DURATION.test(text))
        return undefined;
    let total = 0;
    for (const [, amount = '', unit = 's'] of text.matchAll(/([\d.]+)(ms|h|m|s)?/g)) {
        total += Number(amount) * (MILLISECONDS[unit] ?? 0);
    }
    return Math.round(total);
}
/** Bytes, rounded; undefined for what is not a size. */
function parseSize(value) {
    const text = String(value);
    if (!SIZE.test(text))
        return undefined;
    const [, amount = '', prefix = '', binary = ''] = /^([\d.]+) ?([kKMGT]?)(i?)/.exec(text) ?? [];
    const base = binary === '' ? 1000 : 1024;
    return Math.round(Number(amount) * base ** POWERS.indexOf(prefix.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/js/src/config/values.js
/** Schemas of single values, shared by the options. A message begins with "expected": what was found is added to it. */




/** Text that is not empty. */
const values_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
/** Text of one form; `what` completes "expected". */
function textLike(form, what) {
    return schemas/* string */.YjP().check(api/* _regex */.Fk(form, `expected ${what}`));
}
const flag = schemas/* boolean */.zMY();
const texts = schemas/* array */.YOg(values_text);
function durationFrom(least) {
    const message = 'expected a duration such as 90s or 2m30s';
    const written = schemas/* union */.KCZ([schemas/* number */.aig(message), schemas/* string */.YjP(message).check(api/* _regex */.Fk(DURATION, message))], message);
    return schemas/* pipe */.FsL(written.check(schemas/* refine */.YPB((value) => (parseDuration(value) ?? 0) >= least, least > 0 ? 'expected a duration above zero' : message), schemas/* refine */.YPB((value) => (parseDuration(value) ?? 0) <= MAX_DURATION, 'expected a duration of at most 24 days')), schemas/* transform */.pdi((value) => parseDuration(value) ?? 0));
}
/** Milliseconds, 0 allowed. */
const duration = durationFrom(0);
/** Milliseconds, above 0: limits. */
const limit = durationFrom(1);
const sizeMessage = 'expected a size such as 100MB or 1GiB';
/** Bytes, above 0. */
const size = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* number */.aig(sizeMessage), schemas/* string */.YjP(sizeMessage).check(api/* _regex */.Fk(SIZE, sizeMessage))], sizeMessage)
    .check(schemas/* refine */.YPB((value) => Number.isSafeInteger(parseSize(value)) && parseSize(value) !== 0, sizeMessage)), schemas/* transform */.pdi((value) => parseSize(value) ?? 0));
/** A template's text; only its syntax is looked at. */
const values_template = schemas/* string */.YjP().check(schemas/* check */.z6Y((payload) => {
    try {
        (0,template/* parseTemplate */.Q)(payload.value);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        payload.issues.push({
            code: 'custom',
            input: payload.value,
            message: error.message,
            params: { hint: error.hint }
        });
    }
}));
const variableName = textLike(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of a variable (letters, digits, _)');
/** Variables and the templates of their values. */
const environment = schemas/* record */.g1P(variableName, values_template);
/** One line for a shell, several lines, or the words of one program that runs without a shell. */
const command = schemas/* union */.KCZ([values_text, schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _minLength */.m9(1))], 'expected a command: a string or a list of words');
/** A number in a range, as a number or as text: inputs and flags are always text. */
function numberIn(form, least, most, message) {
    const inRange = (value) => Number.parseFloat(String(value)) >= least && Number.parseFloat(String(value)) <= most;
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* number */.aig(message), schemas/* string */.YjP(message)], message)
        .check(schemas/* refine */.YPB((value) => form.test(String(value)) && inRange(value), message)), schemas/* transform */.pdi((value) => Number.parseFloat(String(value))));
}
/** A number from 0 to 100, also written as `75%`. */
const percent = numberIn(/^\d{1,3}(?:\.\d+)?\s*%?$/, 0, 100, 'expected a percentage from 0 to 100');
/** How long GitHub keeps something. */
const days = numberIn(/^\d{1,3}$/, 1, 400, 'expected a whole number of days from 1 to 400');
/** A small whole number. */
const smallCount = numberIn(/^\d{1,2}$/, 0, 20, 'expected a whole number from 0 to 20');


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ SeveralErrors),
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   D4: () => (/* binding */ StartError),
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   GT: () => (/* binding */ TestbedError),
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   Jp: () => (/* binding */ ReadinessError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   hp: () => (/* binding */ ComposeError),
/* harmony export */   tM: () => (/* binding */ PortTakenError),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
class TestbedError extends Error {
    exitCode = 2;
    hint;
    service;
    details;
    constructor(message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : undefined);
        this.name = new.target.name;
        this.hint = options.hint;
        this.service = options.service;
        this.details = options.details;
    }
}
/** A wrong option, file or flag. The message names the file and the key. */
class ConfigError extends TestbedError {
    code = 'CONFIG';
}
/** No engine answers, or it refuses. */
class EngineUnavailableError extends TestbedError {
    code = 'ENGINE_UNAVAILABLE';
}
/** The engine answered a request with an error. `status` is the HTTP status. */
class EngineError extends TestbedError {
    code = 'ENGINE';
    status;
    constructor(message, options = {}) {
        super(message, options);
        this.status = options.status;
    }
}
class ComposeError extends TestbedError {
    code = 'COMPOSE';
}
class ImageError extends TestbedError {
    code = 'IMAGE';
}
class BuildError extends TestbedError {
    code = 'BUILD';
}
class PortTakenError extends TestbedError {
    code = 'PORT_TAKEN';
}
/** A service that can't be started. */
class StartError extends TestbedError {
    code = 'START';
}
/** A service that ended, or that was not ready in time. */
class ReadinessError extends TestbedError {
    code = 'NOT_READY';
}
/** Several things that are wrong at once, the cause first. At least one. */
class SeveralErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map(({ message }) => message).join('; '), { cause: errors[0] });
        this.name = 'SeveralErrors';
        this.errors = errors;
    }
}
/** The run was asked to stop: SIGINT, SIGTERM, a cancelled job. */
class CancelledError extends TestbedError {
    code = 'CANCELLED';
}
/** Something that belongs to the tool itself failed: its run folder, its supervisor. */
class InternalError extends TestbedError {
    code = 'INTERNAL';
}
/** The message of anything that was thrown, without a stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** Foreign text is bounded wherever it is shown. */
/** The first `limit` characters; what was cut is counted: `abc… (12 more characters)`. Never half a surrogate pair. */
function bounded(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = cutAt(text, limit);
    return `${text.slice(0, kept)}… (${text.length - kept} more characters)`;
}
/** As `bounded`, but without the count: at most `limit` characters in all. */
function truncated(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, cutAt(text, Math.max(0, limit - 1)))}…`;
}
/** The last `limit` lines, each of at most `width` characters. */
function lastLines(lines, limit, width = 500) {
    return lines.slice(-limit).map((line) => truncated(line, width));
}
function cutAt(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}


/***/ }),

/***/ 7452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3666);
/**
 * Foreign text on a screen: without anything that moves the cursor, sets a title, rewrites the clipboard, hides text or
 * reverses its direction. Sequences as in ECMA-48, 5.4 and 5.6.
 */

// 7-bit and 8-bit forms. The payload of a string sequence ends with its line at the latest, so that an unterminated
// one can't swallow what follows.
const STRING = '(?:\\x1b[PX^_\\]]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n\\r]*(?:\\x07|\\x1b\\\\|\\x9c)?';
const CSI = '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]';
const ESCAPE = '\\x1b[ -/]*[0-~]?';
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESCAPE}`, 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = new RegExp('[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS_BUT_ESCAPE = new RegExp('[\\x00-\\x08\\x0b-\\x1a\\x1c-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = new RegExp('^(?:\\x1b\\[|\\x9b)([0-9;:]*)m$');
// Marks, embeddings, overrides and isolates (Unicode UAX 9), which can make a line read otherwise than it is.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_SEPARATORS = /[\u2028\u2029]/g;
/** Text without sequences, control characters and bidi controls. Tab and newline stay; a lone return is a newline. */
function plainText(text) {
    return newlines(text).replace(SEQUENCES, '').replace(CONTROLS, '').replace(BIDI, '');
}
/** As `plainText`, but colours and weights (SGR) stay: for live test output. */
function colouredText(text) {
    const kept = newlines(text).replace(SEQUENCES, (sequence) => {
        const parameters = COLOURS.exec(sequence)?.[1];
        return parameters === undefined ? '' : visibleColours(parameters);
    });
    return kept.replace(CONTROLS_BUT_ESCAPE, '').replace(BIDI, '');
}
/** For a name inside a line: one line, bounded. `limit` in characters. */
function oneLine(text, limit = 200) {
    // Bounded before and after: cleaning a megabyte for two hundred characters is wasted time.
    return (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(plainText(text.slice(0, limit * 8))
        .replace(/\s+/g, ' ')
        .trim(), limit);
}
function newlines(text) {
    return text.replace(/\r\n?/g, '\n').replace(LINE_SEPARATORS, '\n');
}
/** Blinking and concealed text (5, 6, 8) are left out. */
function visibleColours(parameters) {
    const codes = parameters.split(';');
    const kept = [];
    for (let index = 0; index < codes.length; index++) {
        const code = codes[index] ?? '';
        if (['38', '48', '58'].includes(code)) {
            const length = codes[index + 1] === '5' ? 3 : codes[index + 1] === '2' ? 5 : 1;
            kept.push(...codes.slice(index, index + length));
            index += length - 1;
        }
        else if (!/^0*[568](:|$)/.test(code)) {
            kept.push(code);
        }
    }
    return kept.length === 0 ? '' : `\u001b[${kept.join(';')}m`;
}


/***/ }),

/***/ 919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recordError),
/* harmony export */   s: () => (/* binding */ asTestbedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7452);


const LONGEST_MESSAGE = 2_000;
/**
 * Writes what ended the run into the journal. Foreign text in it is redacted here, and escaped where it is shown. Never
 * throws: verdict and teardown follow, also on a disk that is full.
 */
function recordError(run, thrown) {
    try {
        record(run, thrown);
    }
    catch {
        run.view.message((0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(run.redactor.text(asTestbedError(thrown).message), LONGEST_MESSAGE));
    }
}
function record(run, thrown) {
    const cancelled = cancellationOf(run.signal, thrown);
    if (cancelled !== undefined) {
        run.journal.append({ type: 'cancelled', signal: cancelled.message });
        return;
    }
    const errors = thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SeveralErrors */ .AJ ? thrown.errors : [asTestbedError(thrown)];
    for (const error of errors)
        recordOne(run, error);
}
function recordOne(run, error) {
    const redact = (text) => run.redactor.text(text);
    run.journal.append({
        type: 'error',
        code: error.code,
        exit_code: error.exitCode,
        symptom: redact(error.message),
        ...(error.service !== undefined && { service: error.service }),
        ...(run.currentStage !== undefined && { stage: run.currentStage }),
        ...(error.hint !== undefined && { hint: redact(error.hint) }),
        ...(error.details !== undefined && { details: redact(error.details) })
    });
}
function asTestbedError(thrown) {
    return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TestbedError */ .GT
        ? thrown
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`unexpected: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown, hint: 'please report it, with --verbose' });
}
function cancellationOf(signal, thrown) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return thrown;
    return signal.aborted && signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc ? signal.reason : undefined;
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TOOL)
});

;// CONCATENATED MODULE: ./build/js/package.json
const package_namespaceObject = {"r":"0.1.0"};
;// CONCATENATED MODULE: ./build/js/src/session/tool.js

/** Who wrote a results file. */
const TOOL = { name: 'integration-testbed', version: package_namespaceObject.r };


/***/ })

};
;