exports.id = 5773;
exports.ids = [5773,6614];
exports.modules = {

/***/ 25773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/config/inputs.js
var inputs = __webpack_require__(85000);
// EXTERNAL MODULE: ./build/js/src/config/load.js
var load = __webpack_require__(20729);
// EXTERNAL MODULE: ./build/js/src/platform/github/commands.js
var commands = __webpack_require__(39238);
// EXTERNAL MODULE: ./build/js/src/platform/github/state.js
var state = __webpack_require__(3551);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/view.js + 3 modules
var terminal_view = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/js/src/process/alive.js
var alive = __webpack_require__(10645);
// EXTERNAL MODULE: ./build/js/src/session/artifacts/artifact-name.js
var artifact_name = __webpack_require__(15371);
;// CONCATENATED MODULE: ./build/js/src/session/artifacts/planned.js

/** undefined: none is wanted. `matrixIndex`: as the runner gives it. */
function plannedArtifact({ artifact, artifactName: name, artifactRetentionDays }, env, matrixIndex) {
    if (artifact === 'never')
        return undefined;
    return {
        when: artifact,
        name: name === undefined ? (0,artifact_name/* defaultArtifactName */.Vb)(env, matrixIndex) : (0,artifact_name/* artifactName */.Cs)(name),
        ...(artifactRetentionDays !== undefined && { retention_days: artifactRetentionDays })
    };
}

// EXTERNAL MODULE: ./build/js/src/session/cancel.js
var cancel = __webpack_require__(62823);
// EXTERNAL MODULE: ./build/js/src/session/results-path.js
var results_path = __webpack_require__(85415);
// EXTERNAL MODULE: ./build/js/src/docker/client.js + 3 modules
var docker_client = __webpack_require__(46614);
// EXTERNAL MODULE: ./build/js/src/docker/endpoint.js + 2 modules
var docker_endpoint = __webpack_require__(2557);
;// CONCATENATED MODULE: ./build/js/src/session/connect.js


/** Errors: EngineUnavailableError, at once, where no engine answers. */
async function connect({ env, signal }) {
    const endpoint = await (0,docker_endpoint/* findEndpoint */.v)(env);
    const client = new docker_client.DockerClient(endpoint);
    return { endpoint, client, engine: await client.identify(signal) };
}

;// CONCATENATED MODULE: ./build/js/src/session/run-session.js

/** Errors: EngineUnavailableError before anything is on disk; everything later is a verdict. */
async function runSession(options) {
    const connection = await connect(options);
    // Not before: where no engine answers, nothing of it is needed, and the first request would have to wait for it.
    const { conductRun } = await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(4997), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 91564));
    return conductRun(options, connection);
}

// EXTERNAL MODULE: ./build/js/src/platform/redactor.js + 1 modules
var platform_redactor = __webpack_require__(66639);
;// CONCATENATED MODULE: ./build/js/src/session/secret-store.js

function createSecretStore() {
    let values = [];
    let redactor = (0,platform_redactor/* createRedactor */.l)([]);
    return {
        get values() {
            return values;
        },
        get redactor() {
            return redactor;
        },
        add(more) {
            const all = [...new Set([...values, ...more])];
            if (all.length === values.length)
                return;
            values = all;
            redactor = (0,platform_redactor/* createRedactor */.l)(all);
        }
    };
}

;// CONCATENATED MODULE: ./build/js/src/commands/action-main.js
/**
 * The action's main step. Removing is post's work, so that later steps can look at the running testbed. Imports only what is
 * needed to ask the engine: the rest is loaded when its time comes.
 */













/** Sets the exit code; never throws. */
async function main() {
    const { env } = process;
    // What else it may be is refused below, as every wrong input is.
    if ((0,inputs/* inputsOf */.Vc)(env).mode?.trim() === 'report')
        return (await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(4800), __webpack_require__.e(4997), __webpack_require__.e(8365)]).then(__webpack_require__.bind(__webpack_require__, 88365))).main();
    const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
    const sources = { flags: {}, inputs: (0,inputs/* inputsOf */.Vc)(env), env, cwd };
    const signal = (0,cancel/* cancelOnSignals */.d)(() => process.exit(2));
    const secrets = createSecretStore();
    let config;
    try {
        const [place, loaded] = await Promise.all([(0,load/* locate */.x5)(sources), (0,load/* loadConfig */.Z9)(sources)]);
        config = loaded;
        const view = await (0,terminal_view/* createView */.O)({
            json: false,
            quiet: false,
            verbose: env.RUNNER_DEBUG === '1',
            allowWorkflowCommands: config.allowWorkflowCommands,
            redactor: () => secrets.redactor,
            environment: env,
            stdout: process.stdout,
            stderr: process.stderr
        });
        let paths = { results: config.resultsFile };
        const tests = config.suites.length > 0;
        const results = await runSession({
            config,
            place,
            env,
            view,
            colours: true,
            secrets,
            signal,
            bundle: (0,external_node_fs_.realpathSync)(process.argv[1] ?? ''),
            // Post runs as long as the job's runner lives: that is who started this process. In a job's container it is on the other
            // side of the wall (0): then the container itself is the owner.
            owner: await (0,alive/* processIdentity */.I)(process.ppid === 0 ? 1 : process.ppid),
            purpose: 'run',
            teardown: 'later',
            artifact: plannedArtifact(config, env, (0,inputs/* matrixIndexOf */.n9)(env)),
            // From here on post knows what to remove, whatever becomes of this process.
            onPlan: (folder) => (0,state/* saveState */.L)('folder', folder.path, env),
            onReady: async (run, instances) => {
                await (0,commands/* addMasks */.dQ)(secrets.values);
                if (!tests)
                    await (await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(4800), __webpack_require__.e(8410)]).then(__webpack_require__.bind(__webpack_require__, 14917))).tellVariables(run, instances);
            },
            onVerdict: async (run, finished) => {
                paths = await (await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(4800), __webpack_require__.e(8410)]).then(__webpack_require__.bind(__webpack_require__, 14917))).tellVerdict(run, finished, cwd);
            }
        });
        const { tellOutputs } = await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(4800), __webpack_require__.e(8410)]).then(__webpack_require__.bind(__webpack_require__, 14917));
        await tellOutputs(results, paths, (text) => secrets.redactor.text(text));
        process.exitCode = results.exit_code;
    }
    catch (error) {
        const { refuseStep } = await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(4800), __webpack_require__.e(6740)]).then(__webpack_require__.bind(__webpack_require__, 16083));
        await refuseStep(error, {
            resultsFile: config?.resultsFile ?? (0,external_node_path_.resolve)(cwd, (0,results_path/* resultsFileNamed */.Km)(sources.inputs['results-file'])),
            imageTag: config?.imageTag,
            workspace: cwd,
            verbose: env.RUNNER_DEBUG === '1'
        });
    }
}


/***/ }),

/***/ 25203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/** What makes a run fail besides its infrastructure and its commands. */

const FAIL_ON = ['failed', 'errors', 'empty', 'coverage', 'budget', 'slow', 'flaky', 'new-failures'];
const DEFAULT_FAIL_ON = ['failed', 'errors', 'empty'];
/** Names, also several in one text with commas or blanks between; `[]` and `none` for nothing. */
const failOn = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => {
    const names = (typeof value === 'string' ? [value] : value).flatMap((text) => text.split(/[\s,]+/));
    return names.filter((name) => name !== '' && name !== 'none');
})), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON)));


/***/ }),

/***/ 12421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultImageTag)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89675);
/* harmony import */ var _options_testbed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36715);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11102);
/** The tag under test where no option names it. */





/**
 * `IMAGE_TAG` of the environment, then of the files that compose would read it from (the env files that were given, the
 * last one that has it; else `.env` of the working directory, then beside the first compose file), then `latest`. As it is
 * exported to compose, another order than compose's own would change what a file means.
 */
async function defaultImageTag(places) {
    const ofEnvironment = places.env.IMAGE_TAG;
    if (ofEnvironment !== undefined && ofEnvironment !== '') {
        const place = 'IMAGE_TAG of the environment';
        return { value: checked(ofEnvironment, place), source: { from: 'environment', place } };
    }
    for (const file of filesOf(places)) {
        const value = variableOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''), 'IMAGE_TAG');
        if (value === undefined || value === '')
            continue;
        const place = `IMAGE_TAG of ${file}`;
        return { value: checked(value, place), source: { from: 'environment', place } };
    }
    return { value: 'latest', source: { from: 'default', place: 'default of image-tag' } };
}
function filesOf({ envFile, workingDirectory, composeFile }) {
    if (envFile.length > 0)
        return envFile.toReversed();
    const folders = [workingDirectory, ...(composeFile ?? []).slice(0, 1).map(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)];
    return [...new Set(folders)].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.env'));
}
/** The last assignment counts; quotes are taken off, a comment after a blank too. */
function variableOf(text, name) {
    const lines = text.matchAll(new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*[=:][ \\t]*(.*)$`, 'gm'));
    const last = [...lines].at(-1)?.[1]?.trim();
    if (last === undefined)
        return undefined;
    return /^(["'])(.*?)\1/.exec(last)?.[2] ?? last.replace(/(^|\s)#.*$/, '').trimEnd();
}
function checked(value, place) {
    if (_options_testbed_js__WEBPACK_IMPORTED_MODULE_3__/* .testbedOptions */ .w['image-tag'].schema.safeParse(value).success)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${place}: expected an image tag, got ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(value)}`);
}


/***/ }),

/***/ 85000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   n9: () => (/* binding */ matrixIndexOf)
/* harmony export */ });
/* unused harmony export MATRIX_INDEX */
/** Inputs of the action as the runner hands them over. */
/**
 * The hidden input of action.yml: where the job stands in its matrix, which no variable of the runner tells. It is no option:
 * its default there is all that it ever is.
 */
const MATRIX_INDEX = 'matrix-index';
const VARIABLE = `INPUT_${MATRIX_INDEX.toUpperCase()}`;
/** Empty where the runner gives none. */
function matrixIndexOf(env) {
    return (env[VARIABLE] ?? '').trim();
}
/**
 * The `INPUT_*` variables by kebab-case name: the runner writes names in upper case, blanks as `_`, and keeps hyphens. It
 * also hands over inputs that action.yml does not have: loadConfig refuses them.
 */
function inputsOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith('INPUT_') && name !== VARIABLE && value !== undefined
        ? [[name.slice('INPUT_'.length).toLowerCase(), value]]
        : []));
}


/***/ }),

/***/ 17205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/** Keys of a map in the configuration, each with its schema and its line in the reference. */

/** The map of these keys, with the descriptions that editors show; an unknown key is refused. */
function mapOf(keys) {
    const described = Object.entries(keys).map(([name, key]) => [name, key.schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y(key.description))]);
    // Object.fromEntries forgets the names; they are those of `keys`.
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(described));
}


/***/ }),

/***/ 11515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ defaultLayer),
  mS: () => (/* binding */ fileLayer),
  yG: () => (/* binding */ flagLayer),
  cp: () => (/* binding */ inputLayer),
  Up: () => (/* binding */ pick)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/config/nearest.js
var nearest = __webpack_require__(93879);
// EXTERNAL MODULE: ./build/js/src/config/options.js + 5 modules
var options = __webpack_require__(51627);
// EXTERNAL MODULE: ./build/js/src/config/problems.js
var problems = __webpack_require__(5661);
// EXTERNAL MODULE: ./build/js/src/config/text.js
var config_text = __webpack_require__(11102);
;// CONCATENATED MODULE: ./build/js/src/config/written.js
/** From the text of inputs and flags to values as YAML would have them. */


const YAML_BOOLEANS = new Map([
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false])
]);
/** One entry a line; blanks around it and empty lines do not count. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** `NAME=value` entries; the last one of a name counts. The message does not repeat the value. */
function mapFrom(entries, place) {
    return Object.fromEntries(entries.map((entry) => {
        const cut = entry.indexOf('=');
        if (cut < 1)
            throw new errors/* ConfigError */.xL(`${place}: expected NAME=value, got ${(0,config_text/* quoted */.TL)(entry)}`);
        return [entry.slice(0, cut).trim(), entry.slice(cut + 1).trim()];
    }));
}
/** An input's text, which is not empty. What is not understood stays text: the schema says what it expected. */
async function fromInput(option, text, place) {
    switch (option.form) {
        case 'boolean':
            return YAML_BOOLEANS.get(text) ?? text;
        case 'list':
            return lines(text);
        case 'map':
            return mapFrom(lines(text), place);
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9542)]).then(__webpack_require__.bind(__webpack_require__, 99542))).readYaml(text, place).value;
        case 'text':
            return text;
    }
}
/** What the command line made of a flag: text, a boolean, or a list of what was repeated. */
function fromFlag(option, value, place) {
    if (typeof value === 'string') {
        if (option.form === 'boolean')
            return YAML_BOOLEANS.get(value) ?? value;
        if (option.form === 'list')
            return [value];
        if (option.form === 'map')
            return mapFrom([value], place);
    }
    if (option.form === 'map' && Array.isArray(value))
        return mapFrom(value.map(String), place);
    return value;
}

;// CONCATENATED MODULE: ./build/js/src/config/layers.js
/** The three sources of values, each read and checked on its own: flags, inputs, the file. */







function accepts(name, where) {
    const option = (0,options/* optionOf */.XD)(name);
    return where === 'flag' ? option.commands.length > 0 : option[where];
}
/** Refuses a name that is not in the table, or that is not accepted here. */
function known(name, where, place) {
    if (!(0,options/* isOptionName */.RR)(name)) {
        const names = options/* OPTION_NAMES */.TM.filter((other) => accepts(other, where));
        throw new errors/* ConfigError */.xL((0,problems/* say */.cv)(place, [name], 'unknown option'), {
            hint: (0,nearest/* didYouMean */.a)(name, names, 'All options: docs/reference/options.md of integration-testbed.')
        });
    }
    if (accepts(name, where))
        return name;
    const option = (0,options/* optionOf */.XD)(name);
    const others = [
        option.file ? 'in testbed.yml' : '',
        option.input ? 'as an input' : '',
        option.commands.length > 0 ? 'as a flag' : ''
    ];
    const names = { flag: 'as a flag', input: 'as an input', file: 'in testbed.yml' };
    throw new errors/* ConfigError */.xL((0,problems/* say */.cv)(place, [name], `not accepted ${names[where]}`), {
        hint: `It can be given ${others.filter((other) => other !== '').join(' or ')}.`
    });
}
function checked(raw, place) {
    const result = options/* optionValues */.ib.safeParse(raw);
    if (result.success)
        return result.data;
    throw (0,problems/* toConfigError */.yw)((0,problems/* problemsOf */.GW)(result.error.issues, raw, options/* knownKeys */.eE), place);
}
/** Which entry of a flag or of lines is meant is plain from the message; a key of a map is not. */
function named(prefix) {
    return {
        at: ([name, ...below]) => {
            const rest = name === 'suites' ? (0,config_text/* pathText */.LF)([name, ...below]).slice('suites'.length) : '';
            const key = below.find((part) => typeof part === 'string');
            return `${prefix}${String(name)}${rest}${rest === '' && key !== undefined ? `: ${(0,config_text/* pathText */.LF)([key])}` : ''}`;
        }
    };
}
/** Flags by kebab-case name; `undefined` counts as not given. */
function flagLayer(flags) {
    const place = named('--');
    const raw = {};
    for (const [key, value] of Object.entries(flags)) {
        if (value === undefined)
            continue;
        const name = known(key, 'flag', place);
        raw[name] = fromFlag((0,options/* optionOf */.XD)(name), value, place.at([name]));
    }
    return { from: 'flag', values: checked(raw, place), place: (name) => place.at([name]), base: undefined };
}
/** Inputs by kebab-case name; an empty one counts as not given. */
async function inputLayer(inputs) {
    const place = named('input ');
    const raw = {};
    for (const [key, value] of Object.entries(inputs)) {
        const text = value.trim();
        if (text === '')
            continue;
        const name = known(key, 'input', place);
        raw[name] = await fromInput((0,options/* optionOf */.XD)(name), text, place.at([name]));
    }
    return { from: 'input', values: checked(raw, place), place: (name) => place.at([name]), base: undefined };
}
/** The file's text; `shownPath` names it in messages. */
async function fileLayer(text, path, shownPath) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9542)]).then(__webpack_require__.bind(__webpack_require__, 99542));
    const source = readYaml(text, shownPath);
    const root = source.value ?? {};
    if (typeof root !== 'object' || root === null || Array.isArray(root)) {
        throw new errors/* ConfigError */.xL(`${shownPath}: expected a map of options`, {
            hint: 'Write "name: value", one option a line.'
        });
    }
    const place = { at: (at) => `${shownPath}: ${(0,config_text/* pathText */.LF)(at)}`, line: source.lineOf };
    const raw = {};
    for (const [key, value] of Object.entries(root))
        raw[known(key, 'file', place)] = value ?? undefined;
    return { from: 'file', values: checked(raw, place), place: (name) => `${shownPath}: ${name}`, base: (0,external_node_path_.dirname)(path) };
}
/** Defaults of the table. */
function defaultLayer() {
    const raw = options/* OPTION_NAMES */.TM.flatMap((name) => {
        const value = (0,options/* optionOf */.XD)(name).default;
        return value === undefined ? [] : [[name, value]];
    });
    const values = checked(Object.fromEntries(raw), { at: (path) => `default of ${(0,config_text/* pathText */.LF)(path)}` });
    return { from: 'default', values, place: (name) => `default of ${name}`, base: undefined };
}
/** The value of the first layer that has one. */
function pick(layers, name) {
    for (const layer of layers) {
        const value = layer.values[name];
        if (value !== undefined)
            return { value, layer };
    }
    return undefined;
}


/***/ }),

/***/ 20729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   _X: () => (/* binding */ workingDirectoryOf),
/* harmony export */   ol: () => (/* binding */ deepFreeze),
/* harmony export */   x5: () => (/* reexport safe */ _locate_js__WEBPACK_IMPORTED_MODULE_6__.x)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89675);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25203);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12421);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11515);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49359);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51627);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31486);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59453);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48096);
/** Inputs, flags and file -> one frozen Config. */












/**
 * The configuration of a run. Precedence: flag, input, file, default. Each source is checked as a whole, so that a wrong
 * value is told even where another source overrides it. Throws a ConfigError of one line that names the place.
 */
async function loadConfig(sources) {
    const located = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x)(sources);
    const { config } = located;
    const file = config === undefined ? [] : [await readConfigFile(config, sources.cwd)];
    const layers = [...located.given, ...file, (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultLayer */ .be)()];
    (0,_mode_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseOthers */ .A)(located.given, 'run');
    /** The value of an option without default. */
    const value = (name) => (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, name)?.value;
    /** The value of an option with a default in the table. */
    const must = (name) => {
        const found = value(name);
        if (found === undefined)
            throw new TypeError(`${name} has no default`);
        return found;
    };
    const workingDirectory = await workingDirectoryOf(layers, located.workingDirectory);
    const path = (name) => {
        const found = (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, name);
        return found === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(found.layer.base ?? workingDirectory, found.value);
    };
    const files = async (name, read) => {
        const found = (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, name);
        if (found === undefined || found.value.length === 0)
            return undefined;
        return read(found.value, found.layer.base ?? workingDirectory, found.layer.place(name));
    };
    const composeFile = await files('compose-file', _paths_js__WEBPACK_IMPORTED_MODULE_9__/* .matchingFiles */ .VS);
    const envFile = (await files('env-file', _paths_js__WEBPACK_IMPORTED_MODULE_9__/* .existingFiles */ .$6)) ?? [];
    const tag = value('image-tag');
    const tagByDefault = tag === undefined ? await (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultImageTag */ .V)({ env: sources.env, workingDirectory, envFile, composeFile }) : undefined;
    return deepFreeze({
        config,
        workingDirectory,
        composeFile,
        profiles: value('profiles') ?? [],
        services: namedServices(layers),
        serviceFacts: factsOf(layers),
        envFile,
        engine: must('engine'),
        projectName: value('project-name'),
        imageTag: tag ?? tagByDefault?.value ?? 'latest',
        imageRegistry: value('image-registry'),
        build: must('build'),
        cacheImages: must('cache-images'),
        cacheDirectory: path('cache-directory'),
        cacheLimit: must('cache-limit'),
        infrastructure: value('infrastructure'),
        ports: must('ports'),
        env: value('env') ?? {},
        envPrefix: value('env-prefix'),
        hostOverride: value('host-override'),
        healthTimeout: must('health-timeout'),
        startTimeout: must('start-timeout'),
        suites: (0,_suites_js__WEBPACK_IMPORTED_MODULE_10__/* .suitesOf */ .f)(layers, { workingDirectory, testTimeout: must('test-timeout') }),
        testTimeout: must('test-timeout'),
        hangTimeout: must('hang-timeout'),
        testRetries: must('test-retries'),
        retryCommand: value('retry-command'),
        allowEmpty: must('allow-empty'),
        allowWorkflowCommands: must('allow-workflow-commands'),
        resultsFile: path('results-file') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, must('results-file')),
        outputDirectory: path('output-directory'),
        summaryFile: path('summary-file'),
        minCoverage: value('min-coverage'),
        budgets: Object.entries(value('budgets') ?? {}).map(([name, budget]) => ({ name, ...budget })),
        failOn: value('fail-on') ?? _fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FAIL_ON */ .VQ,
        baseline: path('baseline'),
        artifact: must('artifact'),
        artifactName: value('artifact-name'),
        artifactRetentionDays: value('artifact-retention-days'),
        skipTeardown: must('skip-teardown'),
        stopGrace: must('stop-grace'),
        mask: value('mask') ?? [],
        logLimit: must('log-limit'),
        sources: { ...sourcesOf(layers), ...(tagByDefault === undefined ? {} : { 'image-tag': tagByDefault.source }) }
    });
}
/** Errors: ConfigError where it can't be read, or is wrong. */
async function readConfigFile(path, cwd) {
    const shown = (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(path, cwd);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${shown}: can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
    });
    return (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .fileLayer */ .mS)(text, path, shown);
}
/** What flags and inputs name was looked at already; the file may name one too. */
async function workingDirectoryOf(layers, located) {
    const found = (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, 'working-directory');
    if (found?.layer.base === undefined)
        return located;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .existingFolder */ .CI)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(found.layer.base, found.value), found.layer.place('working-directory'));
}
/** `services` as a list is a selection; as a map, in the file only, it holds facts and selects nothing. */
function namedServices(layers) {
    for (const { values } of layers)
        if (Array.isArray(values.services))
            return values.services;
    return [];
}
function factsOf(layers) {
    for (const { values } of layers)
        if (values.services !== undefined && !Array.isArray(values.services))
            return values.services;
    return {};
}
function sourcesOf(layers) {
    const entries = _options_js__WEBPACK_IMPORTED_MODULE_7__/* .OPTION_NAMES */ .TM.map((name) => {
        const layer = (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, name)?.layer;
        return [name, { from: layer?.from ?? 'default', place: layer?.place(name) ?? `default of ${name}` }];
    });
    // Object.fromEntries forgets the names; they are those of the table.
    return Object.fromEntries(entries);
}
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.values(value).forEach(deepFreeze);
    return Object.freeze(value);
}


/***/ }),

/***/ 49359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89675);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11515);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59453);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11102);
/** Where the configuration is, without reading it. */





const CONFIG_FILE = 'testbed.yml';
/**
 * The working directory and the configuration file as flags and inputs name them. Commands that only look for a testbed
 * need no more, and work although the file is wrong by now. Throws a ConfigError for wrong flags and inputs, and for a
 * folder or file that is not there.
 */
async function locate(sources) {
    const given = [(0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .flagLayer */ .yG)(sources.flags), await (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .inputLayer */ .cp)(sources.inputs)];
    const folder = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(given, 'working-directory');
    const workingDirectory = folder === undefined
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(sources.cwd)
        : await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .existingFolder */ .CI)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(sources.cwd, folder.value), folder.layer.place('working-directory'));
    const named = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(given, 'config');
    if (named === undefined) {
        const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workingDirectory, CONFIG_FILE);
        return { workingDirectory, config: (await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isReadable */ .hS)(usual)) ? usual : undefined, given };
    }
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, named.value);
    if (await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isReadable */ .hS)(config))
        return { workingDirectory, config, given };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${named.layer.place('config')}: no such file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(named.value, 200)}`, {
        hint: `Looked for ${config}`
    });
}


/***/ }),

/***/ 31486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseOthers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51627);


/** Refuses an input that means nothing in this mode of the action: whoever gives a test command expects it to be run. */
function refuseOthers(given, mode) {
    for (const layer of given) {
        if (layer.from !== 'input')
            continue;
        const other = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_NAMES */ .TM.find((name) => {
            const { commands } = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(name);
            return layer.values[name] !== undefined && commands.length > 0 && !commands.includes(mode);
        });
        if (other === undefined)
            continue;
        const modes = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(other).commands.includes('report') ? 'report' : 'run';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${layer.place(other)}: means nothing with mode: ${mode}`, {
            hint: `It is an input of mode: ${modes}.`
        });
    }
}


/***/ }),

/***/ 93879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 38064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ADDRESSING),
/* harmony export */   Jv: () => (/* binding */ TESTING),
/* harmony export */   aF: () => (/* binding */ CACHING),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   o6: () => (/* binding */ MODELLING),
/* harmony export */   pu: () => (/* binding */ REPORTING),
/* harmony export */   rq: () => (/* binding */ READING),
/* harmony export */   wc: () => (/* binding */ FINDING),
/* harmony export */   xo: () => (/* binding */ STARTING)
/* harmony export */ });
/* unused harmony exports CLI_COMMANDS, GROUPS */
const CLI_COMMANDS = (/* unused pure expression or super */ null && (['run', 'up', 'down', 'status', 'logs', 'env', 'report', 'merge', 'cache', 'reap']));
const GROUPS = (/* unused pure expression or super */ null && ([
    'Files',
    'Testbed',
    'Images',
    'Variables for tests',
    'Tests',
    'Results',
    'Logs and teardown'
]));
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

/***/ 51627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

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
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/config/option.js
var config_option = __webpack_require__(38064);
// EXTERNAL MODULE: ./build/js/src/config/values.js + 1 modules
var values = __webpack_require__(29113);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
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
var fail_on = __webpack_require__(25203);
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
var testbed = __webpack_require__(36715);
// EXTERNAL MODULE: ./build/js/src/config/suite.js
var suite = __webpack_require__(76309);
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
var service_facts = __webpack_require__(56924);
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

/***/ 36715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ testbedOptions)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38064);
/* harmony import */ var _service_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56924);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29113);
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

/***/ 59453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ existingFiles),
/* harmony export */   CI: () => (/* binding */ existingFolder),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89675);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11102);
/** Paths and globs of options. */





/** Whether the file is there and can be read. */
async function isReadable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).then(() => true, () => false);
}
/** A path as messages show it: relative to the folder where it lies inside. */
function shownPath(path, from) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, path);
    return inside === '' || inside.startsWith('..') ? path : inside;
}
/** `place` names the option. */
async function existingFolder(path, place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: ${found === undefined ? 'no such folder' : 'not a folder'}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}`);
}
async function existingFiles(paths, base, place) {
    return Promise.all(paths.map(async (path) => {
        const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path);
        if (await isReadable(whole))
            return whole;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: no such file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}`, { hint: `Looked for ${whole}` });
    }));
}
/**
 * Files and globs -> absolute paths in the order given, matches of a glob sorted, each path once. A path that exists is
 * itself, whatever characters it has. A file that is not there and a glob that matches nothing are errors.
 */
async function matchingFiles(patterns, base, place) {
    const found = new Set();
    for (const pattern of patterns) {
        if (!/[*?[{]/.test(pattern) || (await isReadable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, pattern)))) {
            for (const path of await existingFiles([pattern], base, place))
                found.add(path);
            continue;
        }
        const matches = [];
        for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern, { cwd: base }))
            matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, match));
        if (matches.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: the glob matches no file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(pattern, 200)}`, {
                hint: `Looked in ${base}`
            });
        }
        for (const match of matches.sort())
            found.add(match);
    }
    return [...found];
}


/***/ }),

/***/ 5661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   yw: () => (/* binding */ toConfigError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93879);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11102);



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

/***/ 56924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jw: () => (/* binding */ knownServiceKeys),
/* harmony export */   lL: () => (/* binding */ serviceFacts),
/* harmony export */   yl: () => (/* binding */ parseServiceFacts)
/* harmony export */ });
/* unused harmony exports KINDS, readyKeys, serviceKeys */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17205);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11102);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29113);
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

/***/ 76309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ DEFAULT_SHELL),
/* harmony export */   T: () => (/* binding */ suiteKeys),
/* harmony export */   k4: () => (/* binding */ SINGLE_SUITE),
/* harmony export */   rs: () => (/* binding */ suite)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17205);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29113);
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

/***/ 48096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89675);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11515);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93879);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76309);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11102);
/** The suites of a run, from `suites` or `test-command`, and the selection of `suite`. */






function patterns(globs, base) {
    return globs.map((pattern) => ({ base, pattern }));
}
/** `layers` from strongest to weakest. The stronger one of `test-command` and `suites` counts; as equals they clash. */
function suitesOf(layers, defaults) {
    const command = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(layers, 'test-command');
    const list = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(layers, 'suites');
    if (command !== undefined && command.layer === list?.layer) {
        const { layer } = command;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${layer.place('test-command')}: excludes ${layer.place('suites')}`, {
            hint: 'Make the test command a suite of its own, or leave it out.'
        });
    }
    const rank = (layer) => (layer === undefined ? layers.length : layers.indexOf(layer));
    const winner = rank(command?.layer) < rank(list?.layer) ? command?.layer : list?.layer;
    if (winner === undefined)
        return selected(layers, [], undefined);
    const base = winner.base ?? defaults.workingDirectory;
    const common = (name) => {
        const found = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(layers, name);
        return found === undefined ? [] : patterns(found.value, found.layer.base ?? defaults.workingDirectory);
    };
    const values = winner === command?.layer ? [{ name: _suite_js__WEBPACK_IMPORTED_MODULE_3__/* .SINGLE_SUITE */ .k4, command: command.value }] : (list?.value ?? []);
    const suites = values.map((value) => ({
        name: value.name,
        command: value.command,
        shell: value.shell ?? _suite_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SHELL */ .L4,
        workingDirectory: value['working-directory'] === undefined ? defaults.workingDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, value['working-directory']),
        env: value.env ?? {},
        junit: value.junit === undefined ? common('junit') : patterns(value.junit, base),
        coverage: value.coverage === undefined ? common('coverage') : patterns(value.coverage, base),
        timeout: value.timeout ?? defaults.testTimeout
    }));
    refuseTwins(suites, winner);
    return selected(layers, suites, winner);
}
/** Names become folders, which some file systems tell apart by letters only, not by their case. */
function refuseTwins(suites, layer) {
    const seen = new Map();
    for (const { name } of suites) {
        const other = seen.get(name.toLowerCase());
        if (other !== undefined) {
            const what = other === name
                ? `two suites are named ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}`
                : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(other)} and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)} differ in case only`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${layer.place('suites')}: ${what}`, { hint: 'Names of suites are unique.' });
        }
        seen.set(name.toLowerCase(), name);
    }
}
function selected(layers, suites, origin) {
    const selection = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(layers, 'suite');
    if (selection === undefined || selection.value.length === 0)
        return suites;
    // A selection made for the file's suites says nothing of a command that was typed in their place.
    if (origin !== undefined && layers.indexOf(selection.layer) > layers.indexOf(origin))
        return suites;
    const names = suites.map((suite) => suite.name);
    const wrong = selection.value.find((name) => !names.includes(name));
    if (wrong !== undefined) {
        const known = names.length === 0 ? 'There are no suites.' : `Known: ${names.join(', ')}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${selection.layer.place('suite')}: no suite is named ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(wrong)}`, {
            hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(wrong, names, known)
        });
    }
    return suites.filter((suite) => selection.value.includes(suite.name));
}


/***/ }),

/***/ 96455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93879);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11102);
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

/***/ 11102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 29113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

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
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/config/template.js
var template = __webpack_require__(96455);
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

/***/ 46614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DockerClient: () => (/* binding */ DockerClient)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(3293);
;// CONCATENATED MODULE: ./build/js/src/docker/guard.js

class Guard {
    /** Why the request was ended by us, if it was. */
    reason;
    #target;
    #signal;
    #timer;
    #onAbort = () => this.#end(asError(this.#signal?.reason));
    constructor(request, options) {
        this.#target = request;
        this.#signal = options.signal;
        this.#signal?.addEventListener('abort', this.#onAbort, { once: true });
        if (options.timeout > 0) {
            this.#timer = setTimeout(() => {
                const connected = request.socket !== null && !request.socket.connecting;
                this.#end((0,failure/* timeoutFailure */._N)(options.endpoint, options.what, options.timeout, connected));
            }, options.timeout);
        }
    }
    /** From the head of the answer on, it is the answer that has to be destroyed: the request would drain it first. */
    watch(response) {
        this.#target = response;
    }
    stopClock() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    release() {
        this.stopClock();
        this.#signal?.removeEventListener('abort', this.#onAbort);
    }
    #end(reason) {
        this.reason = reason;
        this.release();
        this.#target.destroy(reason);
    }
    /** The promise's value, unless the signal aborts first: then its reason. */
    static async race(promise, signal) {
        let onAbort;
        const aborted = new Promise((_resolve, reject) => {
            onAbort = () => reject(asError(signal.reason));
            signal.addEventListener('abort', onAbort, { once: true });
        });
        try {
            return await Promise.race([promise, aborted]);
        }
        finally {
            if (onAbort !== undefined)
                signal.removeEventListener('abort', onAbort);
        }
    }
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/src/docker/transport.js
/** How requests reach the engine: one kept-alive agent per client. What is seldom needed (TLS, a child) is loaded then. */



/** An agent works out the server's name for TLS even where there is none: 5 ms for its pattern of IPv6 addresses. */
const NO_TLS = { servername: '' };
/** Opens nothing yet: the first request connects. Errors: EngineUnavailableError for a certificate that can't be read. */
async function openTransport(endpoint) {
    switch (endpoint.transport) {
        case 'unix':
            return over(new external_node_http_.Agent({ keepAlive: true }), { socketPath: endpoint.path, ...NO_TLS });
        case 'tcp':
            return endpoint.tls === undefined
                ? over(new external_node_http_.Agent({ keepAlive: true }), { host: endpoint.host, port: endpoint.port, ...NO_TLS })
                : openTls(endpoint, endpoint.tls);
        case 'dial-stdio': {
            const { DialStdioAgent } = await __webpack_require__.e(/* import() */ 2069).then(__webpack_require__.bind(__webpack_require__, 52069));
            return over(new DialStdioAgent(endpoint), NO_TLS);
        }
    }
}
function over(agent, target, request = external_node_http_.request) {
    return {
        request: (options) => request({ ...target, ...options, agent }),
        close: () => agent.destroy()
    };
}
async function openTls(endpoint, tls) {
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23));
    const [ca, cert, key] = await Promise.all([pem(tls.ca), pem(tls.cert), pem(tls.key)]);
    const agent = new https.Agent({
        keepAlive: true,
        rejectUnauthorized: tls.verify,
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key })
    });
    return over(agent, { host: endpoint.host, port: endpoint.port }, https.request);
}
async function pem(path) {
    if (path === undefined)
        return undefined;
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw new errors/* EngineUnavailableError */.DG(`The Docker engine's certificate can't be read: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Look at DOCKER_CERT_PATH and DOCKER_TLS_VERIFY, or at the current docker context',
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./build/js/src/docker/version.js
/** Versions of the engine's API. Engine 20.10 speaks 1.41; engine 29 refuses what is older than 1.44. */

/** Newest version that this client was written for. */
const NEWEST_API = '1.51';
/** Docker 20.10, Podman 4. */
const OLDEST_API = '1.41';
/** Whether `a` is older than (negative), the same as (0) or newer than `b`. */
function compareVersions(a, b) {
    const [majorA = 0, minorA = 0] = a.split('.').map(Number);
    const [majorB = 0, minorB = 0] = b.split('.').map(Number);
    return majorA - majorB || minorA - minorB;
}
/** The engine's own version, at most the newest that we know. Errors: EngineUnavailableError for an engine that is too old. */
function chooseVersion(spoken, where) {
    if (!/^\d+\.\d+$/.test(spoken)) {
        throw new errors/* EngineUnavailableError */.DG(`The Docker engine at ${where} speaks an unknown version of its API`);
    }
    if (compareVersions(spoken, OLDEST_API) < 0) {
        throw new errors/* EngineUnavailableError */.DG(`The Docker engine at ${where} is too old: it speaks API ${spoken}, not ${OLDEST_API}`, {
            hint: 'Update it to Docker 20.10 or Podman 4, or newer'
        });
    }
    return compareVersions(spoken, NEWEST_API) > 0 ? NEWEST_API : spoken;
}

;// CONCATENATED MODULE: ./build/js/src/docker/client.js





const DEFAULT_TIMEOUT = 30_000;
/** An engine that takes longer to say `OK` is not one to start services with. */
const PING_TIMEOUT = 10_000;
const MAX_BODY = 64 * 1024 * 1024;
class DockerClient {
    endpoint;
    #timeout;
    #remembered;
    #identity;
    #transport;
    constructor(endpoint, options = {}) {
        this.endpoint = endpoint;
        this.#timeout = options.timeout ?? DEFAULT_TIMEOUT;
        this.#remembered = options.apiVersion;
    }
    /** Asks the engine, once, who it is. Errors: EngineUnavailableError, with one line and what to do. */
    async identify(signal) {
        signal?.throwIfAborted();
        // Shared by all who wait for it: one caller's signal must not end it for the others.
        this.#identity ??= this.#ping().catch((error) => {
            this.#identity = undefined;
            throw error;
        });
        return signal === undefined ? this.#identity : Guard.race(this.#identity, signal);
    }
    /** The version of the API that requests use, as `1.45`. */
    async apiVersion(signal) {
        return this.#remembered ?? (await this.identify(signal)).apiVersion;
    }
    /**
     * One question, one answer: the JSON of the answer, or undefined where it has none (204, 304).
     * Errors: EngineUnavailableError, EngineError with the status, or the signal's reason.
     */
    async request(method, path, options = {}) {
        const { response, guard } = await this.#versioned(method, path, options);
        try {
            const body = await readText(response);
            return body === '' ? undefined : parseJson(body, response);
        }
        catch (error) {
            throw guard.reason ?? (0,failure/* connectionFailure */.Dx)(error, this.endpoint);
        }
        finally {
            guard.release();
        }
    }
    /**
     * An answer that is read as it comes: the promise resolves with its head. When the signal aborts later, the stream is
     * destroyed with its reason. Destroy the stream to end it sooner.
     */
    async stream(method, path, options = {}) {
        const { response, guard } = await this.#versioned(method, path, options);
        guard.stopClock();
        response.once('close', () => guard.release());
        // It may fail before somebody reads it: the reader is told then, and the process is not ended.
        response.on('error', () => undefined);
        return response;
    }
    /** Closes the kept connections. Running requests fail. */
    close() {
        void this.#transport?.then((transport) => transport.close()).catch(() => undefined);
        this.#transport = undefined;
    }
    async #versioned(method, path, options) {
        const version = await this.apiVersion(options.signal);
        try {
            return await this.#send(method, `/v${version}${path}`, options);
        }
        catch (error) {
            // The remembered version is of an engine that was exchanged since. Nothing was done: it is safe to ask again.
            if (this.#remembered === undefined || !isVersionRefusal(error))
                throw error;
            this.#remembered = undefined;
            return this.#versioned(method, path, options);
        }
    }
    async #ping() {
        const where = (0,failure/* describeEndpoint */.N2)(this.endpoint);
        // A connection through ssh has to be made first, in its own time.
        const timeout = this.endpoint.transport === 'dial-stdio' ? this.#timeout : Math.min(PING_TIMEOUT, this.#timeout);
        const { response, guard } = await this.#send('GET', '/_ping', { timeout }).catch((error) => {
            // Whatever is wrong with its answer to this question: it is no engine to work with.
            if (!(error instanceof errors/* EngineError */.NJ))
                throw error;
            throw new errors/* EngineUnavailableError */.DG(`No usable Docker engine at ${where}: ${error.message}`, { cause: error });
        });
        guard.release();
        response.resume();
        const { headers } = response;
        const spoken = headers['api-version'];
        if (typeof spoken !== 'string')
            throw new errors/* EngineUnavailableError */.DG(`What answers at ${where} is not a Docker engine`);
        const [, name = 'Docker', version = ''] = /^([^/\s]+)\/(\S+)/.exec(String(headers.server)) ?? [];
        return { apiVersion: chooseVersion(spoken, where), name: name === 'Libpod' ? 'Podman' : name, version };
    }
    async #send(method, path, options, again = true) {
        options.signal?.throwIfAborted();
        this.#transport ??= openTransport(this.endpoint);
        const transport = await this.#transport.catch((error) => {
            this.#transport = undefined;
            throw error;
        });
        const body = options.body === undefined ? undefined : JSON.stringify(options.body);
        const json = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
        const request = transport.request({
            method,
            path: path + queryString(options.query),
            headers: { ...json, ...options.headers }
        });
        const timeout = options.timeout ?? this.#timeout;
        const guard = new Guard(request, {
            endpoint: this.endpoint,
            what: `${method} ${path}`,
            timeout,
            signal: options.signal
        });
        try {
            const response = await new Promise((resolve, reject) => {
                request.once('response', resolve);
                // Stays: what fails later is the response's, and an error without a listener would end the process.
                request.on('error', reject);
                request.end(body);
            });
            guard.watch(response);
            if ((response.statusCode ?? 0) >= 400) {
                throw (0,failure/* answerFailure */.Rp)(response.statusCode ?? 0, await readText(response).catch(() => ''));
            }
            return { response, guard };
        }
        catch (error) {
            guard.release();
            // A kept connection may be closed by the other side just as it is used again.
            const stale = request.reusedSocket && ((0,failure/* codeOf */.$N)(error) === 'ECONNRESET' || (0,failure/* codeOf */.$N)(error) === 'EPIPE');
            if (guard.reason === undefined && stale && again && method !== 'POST' && method !== 'PUT') {
                return this.#send(method, path, options, false);
            }
            throw guard.reason ?? (0,failure/* connectionFailure */.Dx)(error, this.endpoint);
        }
    }
}
function isVersionRefusal(error) {
    return (error instanceof errors/* EngineError */.NJ && error.status === 400 && /client version \S+ is too (new|old)/.test(error.message));
}
function queryString(query) {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) {
        if (value === undefined)
            continue;
        if (typeof value === 'boolean')
            parameters.set(name, value ? '1' : '0');
        else
            parameters.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
function readText(response) {
    return new Promise((resolve, reject) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
            text += chunk;
            if (text.length > MAX_BODY)
                response.destroy(new errors/* EngineError */.NJ(`The Docker engine answered more than ${MAX_BODY} bytes`));
        });
        response.once('end', () => resolve(text));
        response.once('error', reject);
    });
}
function parseJson(text, response) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* EngineError */.NJ(`The Docker engine answered ${response.statusCode ?? 0} with something that is not JSON`, {
            cause
        });
    }
}


/***/ }),

/***/ 2557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findEndpoint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(3293);
;// CONCATENATED MODULE: ./build/js/src/docker/tls-files.js
/** The docker client's certificate files. Paths, not contents: they go into the plan on disk, a private key must not. */


/** Paths of those of `ca.pem`, `cert.pem` and `key.pem` that are in a folder. */
async function certificates(folder) {
    const [ca, cert, key] = await Promise.all(['ca', 'cert', 'key'].map((name) => present((0,external_node_path_.join)(folder, `${name}.pem`))));
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key })
    };
}
async function present(path) {
    return (0,promises_.access)(path).then(() => path, () => undefined);
}

;// CONCATENATED MODULE: ./build/js/src/docker/context-store.js
/** The docker client's context store: `contexts/meta/<sha256 of the name>/meta.json` and `contexts/tls/<the same>/docker/`. */






const meta = schemas/* object */.Ikc({
    Endpoints: schemas/* object */.Ikc({
        docker: schemas/* object */.Ikc({ Host: schemas/* optional */.lqM(schemas/* string */.YjP()), SkipTLSVerify: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })
    })
});
/** Errors: EngineUnavailableError that names a context which is missing or can't be read. */
async function readContext(configFolder, name) {
    // Most engines are found without a context, and nobody else should wait for this to be loaded.
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 23));
    const id = createHash('sha256').update(name).digest('hex');
    const docker = await readMeta((0,external_node_path_.join)(configFolder, 'contexts', 'meta', id, 'meta.json'), name);
    const files = await certificates((0,external_node_path_.join)(configFolder, 'contexts', 'tls', id, 'docker'));
    const verify = docker.SkipTLSVerify !== true;
    const tls = Object.keys(files).length > 0 || !verify ? { ...files, verify } : undefined;
    return { host: docker.Host ?? 'unix://', tls };
}
async function readMeta(path, name) {
    try {
        return meta.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).Endpoints.docker;
    }
    catch (cause) {
        const missing = (0,failure/* codeOf */.$N)(cause) === 'ENOENT';
        const reason = missing ? 'does not exist' : `can't be read (${path}: ${(0,failure/* oneLine */.TN)((0,errors/* messageOf */.bD)(cause))})`;
        throw new errors/* EngineUnavailableError */.DG(`The docker context ${JSON.stringify(name)} ${reason}`, {
            hint: '`docker context ls` lists those that exist; choose one with DOCKER_CONTEXT or `docker context use`',
            cause
        });
    }
}

;// CONCATENATED MODULE: ./build/js/src/docker/endpoint.js
/**
 * Where the engine is, found as the docker client finds it: `DOCKER_HOST`, else `DOCKER_CONTEXT`, else the current context
 * of its configuration, else the default socket. Files are read directly: `docker context inspect` costs a process.
 */








const DEFAULT_SOCKET = '/var/run/docker.sock';
const PLAIN_PORT = 2375;
const TLS_PORT = 2376;
const clientConfig = schemas/* object */.Ikc({ currentContext: schemas/* optional */.lqM(schemas/* string */.YjP()) });
/** Errors: EngineUnavailableError for a context that does not exist, or an address of a kind that can't be used here. */
async function findEndpoint(env = process.env) {
    const folder = set(env.DOCKER_CONFIG) ?? (0,external_node_path_.join)(set(env.HOME) ?? (0,external_node_os_.homedir)(), '.docker');
    const dockerHost = env.DOCKER_HOST?.trim();
    if (dockerHost) {
        return parseAddress(dockerHost, {
            source: 'DOCKER_HOST',
            tls: () => environmentTls(env, folder),
            dial: { dockerHost }
        });
    }
    const context = set(env.DOCKER_CONTEXT) ?? set(await currentContext(folder));
    if (context === undefined || context === 'default')
        return { transport: 'unix', path: DEFAULT_SOCKET };
    const { host, tls } = await readContext(folder, context);
    return parseAddress(host, { source: `docker context ${context}`, tls: async () => tls, dial: { context } });
}
async function currentContext(folder) {
    try {
        return clientConfig.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'config.json'), 'utf8'))).currentContext;
    }
    catch {
        // The docker client, too, goes on with its defaults where this file is missing or can't be read.
        return undefined;
    }
}
async function parseAddress(address, options) {
    const [, scheme = 'tcp', rest = ''] = /^(?:([a-z]+):\/\/)?(.*)$/.exec(address) ?? [];
    switch (scheme) {
        case 'unix':
            return { transport: 'unix', path: set(rest) ?? DEFAULT_SOCKET };
        case 'tcp': {
            const tls = await options.tls();
            const { hostname, port } = parseUrl(`tcp://${rest}`, address, options.source);
            return {
                transport: 'tcp',
                host: hostname,
                port: port || (tls === undefined ? PLAIN_PORT : TLS_PORT),
                ...(tls === undefined ? {} : { tls })
            };
        }
        case 'ssh':
            return { transport: 'dial-stdio', ...options.dial, host: parseUrl(address, address, options.source).hostname };
        default:
            throw unusable(address, options.source);
    }
}
function parseUrl(url, address, source) {
    if (!URL.canParse(url))
        throw unusable(address, source);
    const { hostname, port } = new URL(url);
    return { hostname: hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost', port: Number(port) };
}
function unusable(address, source) {
    return new errors/* EngineUnavailableError */.DG(`The engine address ${(0,failure/* oneLine */.TN)(address)} (${source}) can't be used here`, {
        hint: 'It must be unix:///path, tcp://host:port or ssh://user@host'
    });
}
async function environmentTls(env, folder) {
    const verify = set(env.DOCKER_TLS_VERIFY) !== undefined;
    if (!verify && set(env.DOCKER_TLS) === undefined)
        return undefined;
    return { ...(await certificates(set(env.DOCKER_CERT_PATH) ?? folder)), verify };
}
/** Empty counts as not set, as everywhere in the docker client. */
function set(value) {
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   N2: () => (/* binding */ describeEndpoint),
/* harmony export */   Rp: () => (/* binding */ answerFailure),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _N: () => (/* binding */ timeoutFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);

const MAX_MESSAGE = 2_000;
const REASONS = {
    ENOENT: 'there is no such socket',
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'the connection was closed',
    EPIPE: 'the connection was closed',
    ENOTFOUND: 'unknown host',
    EAI_AGAIN: 'the name of the host could not be resolved',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ETIMEDOUT: 'no answer'
};
/** The engine's address as a user would write it. */
function describeEndpoint(endpoint) {
    switch (endpoint.transport) {
        case 'unix':
            return endpoint.path;
        case 'tcp':
            return `tcp://${endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host}:${endpoint.port}`;
        case 'dial-stdio':
            return endpoint.dockerHost ?? `context ${endpoint.context ?? 'default'} (${endpoint.host})`;
    }
}
function startHint(endpoint) {
    return endpoint.transport === 'unix'
        ? 'Start Docker (Docker Desktop, Colima, or `sudo systemctl start docker`), or set DOCKER_HOST to an engine that runs'
        : 'Start that engine, or choose another one with DOCKER_HOST or `docker context use`';
}
/** The system's code of an error (`ENOENT`), also from inside an AggregateError of several addresses. */
function codeOf(error) {
    if (error instanceof AggregateError && !('code' in error))
        return codeOf(error.errors[0]);
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return undefined;
}
/** A request that never got an answer, or whose answer broke off. Errors of ours pass unchanged. */
function connectionFailure(error, endpoint) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TestbedError */ .GT)
        return error;
    const where = describeEndpoint(endpoint);
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineUnavailableError */ .DG(`No permission to use the Docker engine at ${where}`, {
            hint: 'Add the user to the docker group (`sudo usermod -aG docker $USER`, then log in again), or set DOCKER_HOST to a rootless engine',
            cause: error
        });
    }
    const reason = (code === undefined ? undefined : REASONS[code]) ?? oneLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineUnavailableError */ .DG(`No Docker engine answers at ${where}: ${reason}`, {
        hint: startHint(endpoint),
        cause: error
    });
}
/** No answer in time: `connected` tells an engine that is slow from one that is not there. */
function timeoutFailure(endpoint, what, timeout, connected) {
    const seconds = timeout / 1000;
    if (connected)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ(`The Docker engine did not answer ${what} within ${seconds} s`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineUnavailableError */ .DG(`No Docker engine answers at ${describeEndpoint(endpoint)}: no connection within ${seconds} s`, { hint: startHint(endpoint) });
}
/** An answer with status 400 or above. Docker and Podman both say why in `message`. */
function answerFailure(status, body) {
    let message = body;
    try {
        const parsed = JSON.parse(body);
        if (typeof parsed === 'object' && parsed !== null && 'message' in parsed && typeof parsed.message === 'string') {
            message = parsed.message;
        }
    }
    catch {
        // Something between us and the engine answered: its own words are all there is.
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ(`The Docker engine answered ${status}: ${oneLine(message) || 'nothing more'}`, { status });
}
function oneLine(text) {
    const line = text
        .slice(0, MAX_MESSAGE * 2)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}...` : line;
}


/***/ }),

/***/ 89675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 43666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 87452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43666);
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

/***/ 94061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   bf: () => (/* binding */ breakLegacyCommands),
/* harmony export */   ix: () => (/* binding */ breakCommands)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty */
/**
 * Workflow commands of GitHub Actions. The runner takes a line for a command that begins with `::name` after white space,
 * and `##[name]` anywhere in a line (actions/runner, `ActionCommand.cs`). It also ends a line at a lone return.
 */
/** A command's message. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The value of a command's property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line, without its newline. Properties that are absent or empty are left out. */
function workflowCommand(name, message = '', properties = {}) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}`;
}
/** Text of our own that quotes foreign text: none of its lines is a command. Readable, since it is visible. */
function breakCommands(text) {
    return breakLegacyCommands(text).replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
/** `##[error]`, which counts in the middle of a line too. */
function breakLegacyCommands(text) {
    return text.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 54675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84594);
/** Short calls of command line tools. Never through a shell, never with our own standard streams. */



const DEFAULT_MAX_OUTPUT = 16 * 1024 * 1024;
const MAX_LINE = 16 * 1024;
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000;
/** Milliseconds that the streams may stay open after the exit: a background process may hold them for ever. */
const DRAIN = 500;
/**
 * Runs a program to its end. On a time-out or when the signal aborts, its group gets SIGTERM and 2 s later SIGKILL, and the
 * result says so. Rejects only if it could not be started (the system's error with its `code`, or the signal's reason), or if
 * it printed more than `maxOutput` to standard output: half of an answer is worse than none.
 */
async function runCommand(command, args, options = {}) {
    options.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        detached: options.processGroup ?? true,
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
    });
    const stop = new Stop(child, options.processGroup ?? true);
    const { maxOutput = DEFAULT_MAX_OUTPUT, onLine } = options;
    const stdout = new _output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .OutputTail */ .g(maxOutput);
    const stderr = new _output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .OutputTail */ .g(maxOutput);
    read(child.stdout, onLine && ((line) => onLine(line, 'stdout')), (chunk) => {
        stdout.push(chunk);
        if (stdout.cut)
            stop.now('overflow');
    });
    read(child.stderr, onLine && ((line) => onLine(line, 'stderr')), (chunk) => stderr.push(chunk));
    // A program that does not read its input to the end is not an error.
    child.stdin?.on('error', () => undefined).end(options.input);
    const onAbort = () => stop.now('abort');
    options.signal?.addEventListener('abort', onAbort, { once: true });
    const timer = options.timeout === undefined ? undefined : setTimeout(() => stop.now('timeout'), options.timeout);
    try {
        const { exitCode, signal } = await ended(child, options.onSpawn);
        const { reason } = stop;
        if (stdout.cut && (reason === undefined || reason === 'overflow')) {
            throw new Error(`${command} printed more than ${maxOutput} bytes`);
        }
        return {
            exitCode,
            signal,
            stdout: stdout.toString(),
            stderr: stderr.toString(),
            timedOut: reason === 'timeout',
            aborted: reason === 'abort'
        };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', onAbort);
        stop.finish();
    }
}
function ended(child, onSpawn) {
    return new Promise((resolve, reject) => {
        child.once('spawn', () => {
            if (child.pid !== undefined)
                onSpawn?.(child.pid);
        });
        child.once('error', reject);
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
}
function read(stream, onLine, onChunk) {
    const lines = onLine && new LineSplitter(onLine);
    stream?.on('data', (chunk) => {
        onChunk(chunk);
        lines?.push(chunk);
    });
    stream?.once('close', () => lines?.end());
}
/** Ends a child in two steps, with all of its group, once. */
class Stop {
    reason;
    #child;
    #group;
    #kill;
    #drain;
    constructor(child, group) {
        this.#child = child;
        this.#group = group;
        child.once('exit', () => {
            // After a stop the kill comes first: then only what left the group can still hold the streams.
            const patience = this.reason === undefined ? DRAIN : GRACE + DRAIN;
            this.#drain = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, patience);
        });
    }
    now(reason) {
        // Already over: only its streams are still held by somebody.
        if (this.reason !== undefined || this.#child.exitCode !== null || this.#child.signalCode !== null)
            return;
        this.reason = reason;
        this.#send('SIGTERM');
        this.#kill = setTimeout(() => this.#send('SIGKILL'), GRACE);
    }
    /** After its end: nothing of a stopped group may be left, even if it has closed its streams. */
    finish() {
        clearTimeout(this.#kill);
        clearTimeout(this.#drain);
        if (this.reason !== undefined && this.#group)
            this.#send('SIGKILL');
    }
    #send(signal) {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        if (!this.#group) {
            this.#child.kill(signal);
            return;
        }
        try {
            process.kill(-pid, signal);
        }
        catch {
            // The whole group is gone already.
        }
    }
}
class LineSplitter {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(chunk) {
        const lines = (this.#rest + this.#decoder.write(chunk)).split('\n');
        // A line without an end is kept to its limit only, and one more character, so that it is not taken for a shorter one.
        this.#rest = (lines.pop() ?? '').slice(0, MAX_LINE + 1);
        for (const line of lines)
            this.#emit(line);
    }
    end() {
        const last = this.#rest + this.#decoder.end();
        this.#rest = '';
        if (last !== '')
            this.#emit(last);
    }
    #emit(line) {
        this.#onLine((line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, MAX_LINE));
    }
}


/***/ }),

/***/ 39238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dN: () => (/* binding */ exportVariable),
/* harmony export */   dQ: () => (/* binding */ addMasks),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57456);
/**
 * What a step tells the runner: outputs, variables, masks. Through the toolkit, which is loaded on first use:
 * that takes about 90 ms, which nothing before the first deletion of a post step may wait for.
 */

const toolkit = () => __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
async function setOutput(name, value) {
    ;
    (await toolkit()).setOutput(name, value);
}
/** For later steps of the job, and for this process. */
async function exportVariable(name, value) {
    ;
    (await toolkit()).exportVariable(name, value);
}
/** The runner masks exact strings, line by line: every form of the values is registered. */
async function addMasks(values) {
    const { setSecret } = await toolkit();
    for (const form of (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .e)(values))
        if (!form.includes('\n'))
            setSecret(form);
}


/***/ }),

/***/ 84594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OutputTail)
/* harmony export */ });
/** The end of an output of any length, in a bounded amount of memory. */
class OutputTail {
    #limit;
    #chunks = [];
    #bytes = 0;
    #cut = false;
    /** @param limit bytes that are kept */
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        // Twice the limit, so that not every small chunk costs a copy.
        if (this.#bytes > this.#limit * 2 || this.#chunks.length > 1_000)
            this.#shrink();
    }
    /** Whether something was dropped. */
    get cut() {
        return this.#cut || this.#bytes > this.#limit;
    }
    toString() {
        this.#shrink();
        const bytes = this.#chunks[0] ?? Buffer.alloc(0);
        // Not in the middle of a character: continuation bytes at the beginning are dropped.
        let from = 0;
        while (this.#cut && from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80)
            from++;
        return bytes.toString('utf8', from);
    }
    #shrink() {
        const all = Buffer.concat(this.#chunks, this.#bytes);
        this.#cut ||= all.length > this.#limit;
        const kept = all.length > this.#limit ? Buffer.from(all.subarray(all.length - this.#limit)) : all;
        this.#chunks = [kept];
        this.#bytes = kept.length;
    }
}


/***/ }),

/***/ 66639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: MASK

;// CONCATENATED MODULE: ./build/js/src/platform/needles.js
/** `needles`: at least one, each of two bytes or more. */
function createNeedles(needles) {
    const sorted = [...needles].sort((a, b) => b.length - a.length);
    const shortest = sorted.at(-1)?.length ?? 0;
    if (shortest < 2)
        throw new RangeError('a needle has two bytes at least');
    const longest = sorted[0]?.length ?? 0;
    const shifts = new Uint16Array(65_536).fill(Math.min(shortest - 1, 65_535));
    const candidates = new Map();
    // Which bytes, and which two bytes side by side, any needle has.
    const alphabet = new Uint8Array(256);
    const pairs = new Uint8Array(65_536);
    const byFirst = new Map();
    for (const needle of sorted) {
        for (let end = 1; end < shortest; end++) {
            const block = blockAt(needle, end);
            shifts[block] = Math.min(shifts[block] ?? 0, shortest - 1 - end);
        }
        append(candidates, blockAt(needle, shortest - 1), needle);
        for (const byte of needle)
            alphabet[byte] = 1;
        for (let end = 1; end < needle.length; end++)
            pairs[blockAt(needle, end)] = 1;
        append(byFirst, needle[0] ?? 0, needle);
    }
    return {
        longest,
        find(bytes, from) {
            const length = bytes.length;
            let end = from + shortest - 1;
            while (end < length) {
                const block = blockAt(bytes, end);
                const shift = shifts[block] ?? 0;
                if (shift > 0) {
                    end += shift;
                    continue;
                }
                const start = end - shortest + 1;
                const needle = candidates.get(block)?.find((candidate) => matches(bytes, start, candidate, candidate.length));
                if (needle !== undefined)
                    return { start, end: start + needle.length };
                end++;
            }
            return undefined;
        },
        openTail(bytes) {
            const length = bytes.length;
            if (length === 0 || alphabet[bytes[length - 1] ?? 0] === 0)
                return length;
            // Backwards as far as the text could be part of a needle: in a log that is a few bytes.
            const lowest = Math.max(0, length - longest + 1);
            let first = length - 1;
            while (first > lowest && pairs[blockAt(bytes, first)] === 1)
                first--;
            for (let start = first; start < length; start++) {
                const open = byFirst
                    .get(bytes[start] ?? 0)
                    ?.some((needle) => needle.length > length - start && matches(bytes, start, needle, length - start));
                if (open === true)
                    return start;
            }
            return length;
        }
    };
}
function blockAt(bytes, end) {
    return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
}
function matches(bytes, start, needle, count) {
    if (start + count > bytes.length)
        return false;
    for (let index = 0; index < count; index++)
        if (bytes[start + index] !== needle[index])
            return false;
    return true;
}
function append(map, key, needle) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [needle]);
    else
        list.push(needle);
}

// EXTERNAL MODULE: ./build/js/src/platform/secret-forms.js
var secret_forms = __webpack_require__(57456);
;// CONCATENATED MODULE: ./build/js/src/platform/redactor.js
/** One redactor for every sink: screen, logs, results, summary, report. Which values are secret: redactor-policy.ts. */


const MASK = '***';
const MASK_BYTES = Buffer.from(MASK);
const NOTHING = Buffer.alloc(0);
/**
 * Replaces each value, in all its forms (see secret-forms.ts), by `***`. Overlapping secrets become one mask, so that
 * nothing of either is left. Without values everything is passed on as it is.
 */
function createRedactor(values) {
    const forms = (0,secret_forms/* secretForms */.e)(values);
    if (forms.length === 0)
        return IDENTITY;
    const needles = createNeedles(forms.map((form) => Buffer.from(form)));
    return {
        text(text) {
            const bytes = Buffer.from(text);
            if (needles.find(bytes, 0) === undefined)
                return text;
            return maskUpTo(needles, bytes, bytes.length, 0).output.toString();
        },
        stream: () => streamRedactor(needles)
    };
}
const IDENTITY = {
    text: (text) => text,
    stream: () => ({ write: toBuffer, flush: () => NOTHING })
};
function streamRedactor(needles) {
    let held = NOTHING;
    // How many of the held bytes belong to a secret whose mask has been passed on already.
    let masked = 0;
    return {
        write(chunk) {
            const incoming = toBuffer(chunk);
            const bytes = held.length === 0 ? incoming : Buffer.concat([held, incoming]);
            const safe = needles.openTail(bytes);
            const result = maskUpTo(needles, bytes, safe, masked);
            // A copy: the caller may use its buffer again.
            held = safe === bytes.length ? NOTHING : Buffer.from(bytes.subarray(safe));
            masked = result.masked;
            return result.output;
        },
        flush() {
            const { output } = maskUpTo(needles, held, held.length, masked);
            held = NOTHING;
            masked = 0;
            return output;
        }
    };
}
/** Masks what begins before `limit`. `masked`: bytes at the start (in) and after `limit` (out) that are masked already. */
function maskUpTo(needles, bytes, limit, masked) {
    let match = needles.find(bytes, 0);
    if (match === undefined && masked === 0) {
        return { output: limit === bytes.length ? bytes : bytes.subarray(0, limit), masked: 0 };
    }
    const pieces = [];
    let done = masked;
    while (match !== undefined && match.start < limit) {
        if (match.start >= done) {
            pieces.push(bytes.subarray(done, match.start), MASK_BYTES);
            done = match.end;
        }
        else {
            done = Math.max(done, match.end);
        }
        match = needles.find(bytes, match.start + 1);
    }
    if (done < limit)
        pieces.push(bytes.subarray(done, limit));
    return { output: Buffer.concat(pieces), masked: Math.max(0, done - limit) };
}
function toBuffer(chunk) {
    if (typeof chunk === 'string')
        return Buffer.from(chunk);
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}


/***/ }),

/***/ 57456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MINIMUM_SECRET_LENGTH),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** The ways in which a secret is written down: as it is, encoded for a URL, for JSON, for XML, in base64. */
/** Shorter values are never redacted: they occur in ordinary words, and blank logs help nobody. Characters. */
const MINIMUM_SECRET_LENGTH = 8;
/**
 * Every form under which one of the values may appear in text, longest first and each once. Values of several lines
 * also count line by line. Nothing shorter than MINIMUM_SECRET_LENGTH is returned.
 */
function secretForms(values) {
    const forms = new Set();
    for (const value of values) {
        for (const part of parts(value.toWellFormed())) {
            for (const form of formsOf(part))
                if (form.length >= MINIMUM_SECRET_LENGTH)
                    forms.add(form);
        }
    }
    return [...forms].sort((a, b) => b.length - a.length);
}
function parts(value) {
    const all = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    return [...new Set(all)].filter((part) => part.length >= MINIMUM_SECRET_LENGTH);
}
function formsOf(value) {
    const url = encodeURIComponent(value);
    const strictUrl = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const lowerHex = (text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const json = JSON.stringify(value).slice(1, -1);
    return [
        value,
        url,
        strictUrl,
        lowerHex(url),
        lowerHex(strictUrl),
        strictUrl.replaceAll('%20', '+'),
        json,
        json.replaceAll('/', '\\/'),
        value.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign),
        ...base64Forms(value)
    ];
}
const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * Base64 of the value itself and, without the digits at both ends that mix with its neighbours, of the value inside a
 * longer text (`user:password` of an Authorization header) at each of the three alignments.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const standard = [bytes.toString('base64'), bytes.toString('base64').replace(/=+$/, '')];
    for (const offset of [0, 1, 2]) {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const first = Math.ceil((offset * 8) / 6);
        const last = Math.floor((padded.length * 8) / 6);
        standard.push(padded.toString('base64').slice(first, last));
    }
    return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}


/***/ }),

/***/ 25012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ coloursOf),
/* harmony export */   r: () => (/* binding */ wantsColours)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/** Whether to colour: NO_COLOR (no-color.org), then FORCE_COLOR, then a terminal or the log of GitHub Actions. */
function wantsColours(environment, isTerminal) {
    const given = (name) => environment[name] !== undefined && environment[name] !== '';
    if (given('NO_COLOR'))
        return false;
    if (given('FORCE_COLOR'))
        return environment.FORCE_COLOR !== '0';
    if (environment.GITHUB_ACTIONS === 'true')
        return true;
    return isTerminal && environment.TERM !== 'dumb';
}
function coloursOf(enabled) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(enabled);
}


/***/ }),

/***/ 92864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87452);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47322);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22388);



/** `state` is the run's state after the event. Undefined: nothing to say. */
function describe(event, state, colours) {
    const problem = (text) => ({ level: 'problem', text });
    const progress = (text) => ({ level: 'progress', text });
    const detail = (text) => ({ level: 'detail', text });
    const done = colours.green('✓');
    const bad = colours.red('✗');
    switch (event.type) {
        case 'run_started':
            return progress(colours.dim(`${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.tool.name)} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.tool.version)}, run ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.run_id)}`));
        case 'engine':
            return detail(`engine ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.name)} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.version)}`);
        case 'stage_started':
            return detail(`stage ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.stage)}`);
        case 'stage_ended':
            // A failed one is named by the verdict, which follows.
            return detail(`stage ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.stage)}: ${event.status}`);
        case 'service_starting':
            return progress(`${colours.dim('·')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} starting ${colours.dim(imageOf(state, event.service))}`);
        case 'service_probed':
            return detail(`${colours.dim('·')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${event.ok ? 'answers' : 'not ready'}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.answer)}`);
        case 'service_ready':
            return progress(`${done} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ready${after(state, event.service)}`);
        case 'service_completed':
            return progress(`${done} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} completed${after(state, event.service)}`);
        case 'service_failed':
            return problem(`${bad} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} failed: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.reason, 1000)}`);
        case 'service_died':
            return describeDeath(event, state, bad);
        case 'service_restarted':
            return problem(`${colours.yellow('!')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} was restarted`);
        case 'testbed_ready':
            return progress(`${done} ${event.chain.length === 0 ? 'ready' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChain */ .rA)(event.chain, (name) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name))}`);
        case 'suite_started':
            return progress(`${colours.bold(`suite ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.suite)}`)}${attempt(event.attempt)}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.command)}`);
        case 'suite_ended':
            return describeSuiteEnd(event, done, bad);
        case 'warning':
            return problem(`${colours.yellow('warning:')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.message, 2000)}`);
        case 'error':
            // The verdict, which follows at once, begins with it.
            return detail(`${colours.red('error:')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.symptom, 2000)}`);
        case 'cancelled':
            return problem(`${colours.yellow('cancelled')} by ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.signal)}`);
        case 'left_behind':
            return problem(`${colours.yellow('left behind:')} ${event.resources.map((name) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)).join(', ')}`);
        default:
            return undefined;
    }
}
function describeDeath(event, state, bad) {
    const service = state.services.get(event.service);
    // The end of a one-shot service, what follows a failure that has been told already, and the teardown's work.
    if (state.finished || service?.state === 'completed' || service?.state === 'failed')
        return undefined;
    // Before it was ready: whether that is a failure, and which, is told next.
    if (event.deliberate || service?.state === 'starting' || service?.state === 'probing')
        return { level: 'detail', text: `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
    if (event.exit_code === 0 && !event.oom && service?.publishes !== true)
        return { level: 'progress', text: `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
    return { level: 'problem', text: `${bad} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
}
function describeSuiteEnd(event, done, bad) {
    const ok = event.status === 'ok';
    const reasons = event.reasons.map((reason) => `\n    ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason, 1000)}`).join('');
    // A suite that names no JUnit files is judged by its exit code alone.
    const counted = event.tests.total > 0 || event.junit.length > 0;
    const totals = counted
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTotals */ .zD)(event.tests)}${ok ? '' : ` (${event.status})`}`
        : ok
            ? 'passed'
            : event.status;
    return {
        level: ok ? 'progress' : 'problem',
        text: `${ok ? done : bad} suite ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.suite)}${attempt(event.attempt)}: ${totals}${reasons}`
    };
}
function imageOf(state, service) {
    const image = state.services.get(service)?.image;
    return image === undefined ? '' : `(${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(image)})`;
}
function after(state, service) {
    const seconds = state.services.get(service)?.seconds;
    return seconds === undefined ? '' : ` in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(seconds)}`;
}
function attempt(number) {
    return number > 1 ? `, attempt ${number}` : '';
}


/***/ }),

/***/ 47322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   rA: () => (/* binding */ formatChain),
/* harmony export */   zD: () => (/* binding */ formatTotals)
/* harmony export */ });
/* unused harmony export shortSeconds */
/** Durations as people read them: `0.04 s`, `1.2 s`, `2 m 05 s`. Seconds. */
function formatSeconds(seconds) {
    return seconds < 60 ? `${shortSeconds(seconds)} s` : minutes(seconds);
}
/** Below a minute without the unit, for chains of durations: `1.2`. */
function shortSeconds(seconds) {
    return seconds > 0 && seconds < 0.1 ? seconds.toFixed(2) : seconds.toFixed(1);
}
function minutes(seconds) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`;
}
/** `ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7`: the sum is that of the shares as shown. `name` escapes. */
function formatChain(chain, name) {
    const total = chain.reduce((sum, link) => sum + Number(shortSeconds(link.seconds)), 0);
    const links = chain.map((link) => `${name(link.service)} ${shortSeconds(link.seconds)}`);
    return `ready in ${formatSeconds(total)}${links.length === 0 ? '' : ` = ${links.join(' -> ')}`}`;
}
/** `12 passed, 1 failed, 2 skipped`: what is zero is left out, but never all of it. */
function formatTotals(totals) {
    const parts = ['passed', 'failed', 'errors', 'skipped', 'flaky']
        .filter((key) => totals[key] > 0)
        .map((key) => `${totals[key]} ${key === 'errors' && totals[key] === 1 ? 'error' : key}`);
    return parts.length === 0 ? 'no tests' : parts.join(', ');
}


/***/ }),

/***/ 19523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createJsonView),
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _line_printer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32778);
/* harmony import */ var _redact_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16149);
/* harmony import */ var _suite_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94200);
/** `--json`: one event a line on standard output; everything else goes to standard error. */



// JSON escapes C0 only. The rest would act on a terminal, and `##[` on a runner.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function createJsonView(options) {
    const printer = (0,_line_printer_js__WEBPACK_IMPORTED_MODULE_0__/* .createLinePrinter */ .v)(options.err);
    let suite;
    const endSuiteOutput = () => {
        printer.raw(suite?.end() ?? '');
        suite = undefined;
    };
    return {
        onEvent(event) {
            if (event.type === 'suite_ended')
                endSuiteOutput();
            options.out.write(`${safeJson((0,_redact_event_js__WEBPACK_IMPORTED_MODULE_1__/* .redactEvent */ .g)(event, options.redactor()))}\n`);
        },
        output(chunk) {
            suite ??= (0,_suite_output_js__WEBPACK_IMPORTED_MODULE_2__/* .createSuiteOutput */ .g)(options);
            printer.raw(suite.write(chunk));
        },
        message(text) {
            printer.line((0,_line_printer_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U)(text, options));
        },
        close: endSuiteOutput
    };
}
/** JSON on one line that acts neither on a terminal nor on a runner. */
function safeJson(value) {
    const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value).replace(UNSAFE, escaped).replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 32778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText),
/* harmony export */   v: () => (/* binding */ createLinePrinter)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87452);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94061);
/** Our own lines and foreign output on one stream: a line of ours never continues one of theirs. */


/** `onWrite` is called after each. */
function createLinePrinter(out, onWrite = () => undefined) {
    let atLineStart = true;
    const print = (text) => {
        if (text === '')
            return;
        out.write(text);
        atLineStart = text.endsWith('\n');
        onWrite();
    };
    return {
        raw: print,
        line: (text) => print(`${atLineStart ? '' : '\n'}${text.replace(/\n+$/, '')}\n`)
    };
}
/** A line of ours as it may be printed: redacted, with colours only where they are wanted, and no workflow command. */
function ownText(text, options) {
    const safe = options.redactor().text(options.colours ? (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colouredText */ .Z5)(text) : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text));
    return options.actions ? (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(safe) : safe;
}


/***/ }),

/***/ 16149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue),
/* harmony export */   g: () => (/* binding */ redactEvent)
/* harmony export */ });
/** What says when, by whom and what kind: never redacted, or a view would lose the event. */
const OWN_KEYS = new Set(['t', 'by', 'type']);
/**
 * The event without secrets, string by string: before anything is cut, since half a secret is not recognised any more,
 * and so that a secret with quotes in it can't break the syntax of a JSON line.
 */
function redactEvent(event, redactor) {
    return Object.fromEntries(Object.entries(event).map(([key, value]) => [key, OWN_KEYS.has(key) ? value : redactValue(value, redactor)]));
}
/** A copy in which no string of any depth has a secret; keys stay as they are. */
function redactValue(value, redactor) {
    if (typeof value === 'string')
        return redactor.text(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, redactor)]));
}


/***/ }),

/***/ 22388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   qQ: () => (/* binding */ howItEnded),
/* harmony export */   xn: () => (/* binding */ createRunState)
/* harmony export */ });
function createRunState() {
    return { services: new Map(), stages: new Map(), told: new Set(), suite: undefined, finished: false };
}
/** Whether the service still has to become ready. */
function isPending(service) {
    return service.state === 'pending' || service.state === 'starting' || service.state === 'probing';
}
/** The dependencies that a pending service waits for; replicas of one are named each. */
function waitsFor(state, service) {
    if (service.state !== 'pending')
        return [];
    return [...state.services.values()]
        .filter((other) => isPending(other) && service.dependsOn.some((name) => isReplicaOf(other.name, name)))
        .map((other) => other.name);
}
function isReplicaOf(instance, service) {
    return (instance === service || (instance.startsWith(`${service}-`) && /^\d+$/.test(instance.slice(service.length + 1))));
}
/** Returns false for what was told before. */
function applyEvent(state, event) {
    if (event.type === 'service_died' || event.type === 'service_restarted') {
        const key = `${event.type} ${event.id} ${event.at}`;
        if (state.told.has(key))
            return false;
        state.told.add(key);
    }
    apply(state, event);
    return true;
}
function apply(state, event) {
    const at = Date.parse(event.t);
    switch (event.type) {
        case 'stage_started':
            state.stages.set(event.stage, at);
            break;
        case 'stage_ended':
            state.stages.delete(event.stage);
            break;
        case 'suite_started':
            state.suite = { name: event.suite, since: at };
            break;
        case 'suite_ended':
            state.suite = undefined;
            break;
        case 'run_finished':
            state.finished = true;
            break;
        case 'service_planned': {
            const { service: name, image, depends_on: dependsOn, publishes } = event;
            state.services.set(name, { name, image, dependsOn, publishes, state: 'pending' });
            break;
        }
        default:
            if ('service' in event && event.service !== undefined)
                applyServiceEvent(state, event.service, event, at);
    }
}
function applyServiceEvent(state, name, event, at) {
    const before = state.services.get(name);
    if (before === undefined)
        return;
    const seconds = before.startedAt === undefined ? {} : { seconds: Math.max(0, at - before.startedAt) / 1000 };
    const set = (change) => state.services.set(name, { ...before, ...change });
    switch (event.type) {
        case 'service_starting':
            set({ state: 'starting', startedAt: at });
            break;
        case 'service_probed':
            set({ state: isPending(before) ? 'probing' : before.state, answer: event.answer });
            break;
        case 'service_ready':
            set({ state: 'ready', ...seconds });
            break;
        case 'service_completed':
            set({ state: 'completed', ...seconds });
            break;
        case 'service_failed':
            set({ state: 'failed', reason: event.reason });
            break;
        case 'service_died':
            // A failure that was told before says more than the exit itself; a one-shot service is told as completed.
            if (before.state !== 'failed' && before.state !== 'completed')
                set({ state: 'exited', reason: howItEnded(event) });
            break;
        case 'service_restarted':
            set({ state: 'starting', startedAt: at });
            break;
        default:
            break;
    }
}
/** `exited with code 1`, `was killed: out of memory`, `was stopped`. */
function howItEnded(event) {
    if (event.oom)
        return 'was killed: out of memory';
    if (event.deliberate)
        return 'was stopped';
    return `exited with code ${event.exit_code}`;
}


/***/ }),

/***/ 94200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSuiteOutput)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
;// CONCATENATED MODULE: ./build/js/src/platform/escape/terminal-stream.js
/** terminal.ts for text that comes in chunks: a sequence that is split over two is recognised. */

/** Longer beginnings of a sequence are not waited for. Characters. */
const LONGEST_SEQUENCE = 4096;
const UNFINISHED = new RegExp(
// eslint-disable-next-line no-control-regex -- these are what it looks for
'(?:\\x1b(?:\\[[0-?]*[ -/]*|[PX^_\\]][^\\x07\\x1b\\x9c\\n\\r]*\\x1b?|[ -/]*)|\\x9b[0-?]*[ -/]*|[\\x90\\x98\\x9d-\\x9f][^\\x07\\x1b\\x9c\\n\\r]*\\x1b?|\\r)$');
/** `colours`: SGR sequences stay. */
function createTerminalFilter({ colours }) {
    const clean = colours ? terminal/* colouredText */.Z5 : terminal/* plainText */.wh;
    let held = '';
    return {
        write(chunk) {
            const text = held + chunk;
            const from = Math.max(0, text.length - LONGEST_SEQUENCE);
            const unfinished = UNFINISHED.exec(text.slice(from));
            const end = unfinished === null ? text.length : from + unfinished.index;
            held = text.slice(end);
            return clean(text.slice(0, end));
        },
        flush() {
            const rest = clean(held);
            held = '';
            return rest;
        }
    };
}

// EXTERNAL MODULE: ./build/js/src/platform/escape/workflow-command.js
var workflow_command = __webpack_require__(94061);
;// CONCATENATED MODULE: ./build/js/src/platform/escape/workflow-guard.js
/** Foreign output in the log of GitHub Actions, printed so that none of it counts as a workflow command. */

/** A whole text between `::stop-commands::` and the token that ends it. Ends with a newline. */
function guard(text) {
    const guarded = createCommandGuard();
    return guarded.begin() + guarded.write(text) + guarded.end();
}
/** Text that was printed can't end the guard: the token is random, new each time, and broken where the text holds it. */
function createCommandGuard(newToken = randomToken) {
    let token = '';
    let held = '';
    let atLineStart = true;
    const pass = (text) => {
        if (text !== '')
            atLineStart = text.endsWith('\n');
        return text;
    };
    return {
        begin() {
            token = newToken();
            held = '';
            atLineStart = true;
            return `${(0,workflow_command/* workflowCommand */.NA)('stop-commands', token)}\n`;
        },
        write(chunk) {
            const text = broken(held + chunk, token);
            const end = openTail(text, token);
            held = text.slice(end);
            return pass(text.slice(0, end));
        },
        end() {
            const rest = pass(held);
            held = '';
            return `${rest}${atLineStart ? '' : '\n'}${(0,workflow_command/* workflowCommand */.NA)(token)}\n`;
        }
    };
}
function randomToken() {
    return crypto.randomUUID().replaceAll('-', '');
}
function broken(text, token) {
    const safe = (0,workflow_command/* breakLegacyCommands */.bf)(text);
    // The runner compares without regard to case.
    return safe.toLowerCase().includes(token) ? safe.replace(new RegExp(token, 'gi'), '***') : safe;
}
/** Where an end begins that the next chunk could complete to the token or to `##[`. */
function openTail(text, token) {
    for (let start = Math.max(0, text.length - token.length + 1); start < text.length; start++) {
        const rest = text.slice(start).toLowerCase();
        if (token.startsWith(rest) || '##['.startsWith(rest))
            return start;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/js/src/platform/terminal/suite-output.js
/** A suite's output on its way to the screen: redacted, decoded, cleaned and, in Actions, guarded against commands. */



// What the filter has left of escape sequences are colours and weights.
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = /\u001b[^m]*m/g;
const RESETS = new Set(['', '0', '22', '39', '49'].map((code) => `\u001b[${code}m`));
/** One piece of output. Every call gives what may be printed now. */
function createSuiteOutput(options) {
    const redactor = options.redactor().stream();
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const filter = createTerminalFilter({ colours: options.colours });
    const guard = options.actions && !options.allowWorkflowCommands ? createCommandGuard() : undefined;
    let begun = false;
    let coloured = false;
    const guarded = (text) => {
        if (text === '')
            return '';
        const last = text.match(COLOURS)?.at(-1);
        if (last !== undefined)
            coloured = !RESETS.has(last);
        const start = begun ? '' : (guard?.begin() ?? '');
        begun = true;
        return start + (guard?.write(text) ?? text);
    };
    return {
        write: (chunk) => guarded(filter.write(decoder.write(redactor.write(chunk)))),
        end() {
            const rest = filter.write(decoder.write(redactor.flush()) + decoder.end()) + filter.flush();
            const last = guarded(rest);
            const reset = coloured ? guarded('\u001b[0m') : '';
            return last + reset + (begun ? (guard?.end() ?? '') : '');
        }
    };
}


/***/ }),

/***/ 4606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ createView)
});

// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(25012);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(19523);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/describe.js
var describe = __webpack_require__(92864);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: ./build/js/src/platform/escape/workflow-command.js
var workflow_command = __webpack_require__(94061);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/groups.js
/** Groups of a log in GitHub Actions. They don't nest, so at most one is open. Elsewhere nothing is printed. */


function createGroups(printer, enabled) {
    let isOpen = false;
    const close = () => {
        if (isOpen)
            printer.line((0,workflow_command/* workflowCommand */.NA)('endgroup'));
        isOpen = false;
    };
    return {
        open(title) {
            if (!enabled)
                return;
            close();
            printer.line((0,workflow_command/* workflowCommand */.NA)('group', (0,workflow_command/* breakCommands */.ix)((0,terminal/* oneLine */.TN)(title))));
            isOpen = true;
        },
        close
    };
}

// EXTERNAL MODULE: ./build/js/src/platform/terminal/line-printer.js
var line_printer = __webpack_require__(32778);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(47322);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/run-state.js
var run_state = __webpack_require__(22388);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/progress.js
/** Who is waited for, for the line that shows that a quiet run is alive. */



/** `now`: milliseconds since the epoch. Undefined where nothing is under way. */
function progressLine(state, now) {
    const since = (start) => (0,format/* formatSeconds */.Xo)(Math.max(0, now - start) / 1000);
    if (state.suite !== undefined) {
        return `suite ${(0,terminal/* oneLine */.TN)(state.suite.name)}: running for ${since(state.suite.since)}`;
    }
    const pending = [...state.services.values()].filter(run_state/* isPending */.mm);
    const started = pending.filter((service) => service.state !== 'pending');
    const shown = (started.length > 0 ? started : pending).slice(0, 5);
    const stage = [...state.stages].at(-1);
    if (shown.length === 0 || (started.length === 0 && stage !== undefined && !stage[0].includes('deploy'))) {
        return stage === undefined ? undefined : `stage ${(0,terminal/* oneLine */.TN)(stage[0])}: running for ${since(stage[1])}`;
    }
    const rest = pending.length - shown.length;
    const names = shown.map((service) => serviceProgress(state, service, now));
    return `waiting for ${names.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
/** `db (12.0 s; connection refused)`, `api (waits for db)`. */
function serviceProgress(state, service, now) {
    const facts = [];
    if (service.startedAt !== undefined)
        facts.push((0,format/* formatSeconds */.Xo)(Math.max(0, now - service.startedAt) / 1000));
    const others = (0,run_state/* waitsFor */.is)(state, service);
    if (others.length > 0)
        facts.push(`waits for ${others.map((name) => (0,terminal/* oneLine */.TN)(name)).join(', ')}`);
    if (service.answer !== undefined)
        facts.push((0,terminal/* oneLine */.TN)(service.answer, 300));
    return facts.length === 0 ? (0,terminal/* oneLine */.TN)(service.name) : `${(0,terminal/* oneLine */.TN)(service.name)} (${facts.join('; ')})`;
}

// EXTERNAL MODULE: ./build/js/src/platform/terminal/redact-event.js
var redact_event = __webpack_require__(16149);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/suite-output.js + 2 modules
var suite_output = __webpack_require__(94200);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/plain.js








/** Milliseconds without a line after which one says who is waited for. */
const SIGN_OF_LIFE = 10_000;
function createPlainView(options) {
    const colours = (0,terminal_colours/* coloursOf */.d)(options.colours);
    const state = (0,run_state/* createRunState */.xn)();
    const printer = (0,line_printer/* createLinePrinter */.v)(options.out, armTimer);
    const groups = createGroups(printer, options.actions && !options.quiet);
    let suite;
    let timer;
    let closed = false;
    function armTimer() {
        clearTimeout(timer);
        if (!options.quiet && !closed)
            timer = setTimeout(signOfLife, SIGN_OF_LIFE).unref();
    }
    function signOfLife() {
        const line = progressLine(state, Date.now());
        if (line === undefined)
            armTimer();
        else
            own(colours.dim(line));
    }
    function own(text) {
        printer.line((0,line_printer/* ownText */.U)(text, options));
    }
    function endSuiteOutput() {
        printer.raw(suite?.end() ?? '');
        suite = undefined;
    }
    function groupFor(event) {
        if (event.type === 'service_starting' && !startGroupOpened) {
            groups.open('Start services');
            startGroupOpened = true;
        }
        else if (event.type === 'suite_started')
            groups.open(`Suite ${event.suite}`);
    }
    let startGroupOpened = false;
    armTimer();
    return {
        onEvent(raw) {
            const event = (0,redact_event/* redactEvent */.g)(raw, options.redactor());
            if (!(0,run_state/* applyEvent */.Z8)(state, event))
                return;
            if (endsGroup(event)) {
                // The guard first: inside it, the end of the group would be no command either.
                endSuiteOutput();
                groups.close();
            }
            groupFor(event);
            const line = (0,describe/* describe */.q)(event, state, colours);
            if (line === undefined || (line.level === 'detail' && !options.verbose))
                return;
            if (line.level === 'problem' || !options.quiet)
                own(line.text);
        },
        output(chunk) {
            suite ??= (0,suite_output/* createSuiteOutput */.g)(options);
            printer.raw(suite.write(chunk));
        },
        message(text) {
            if (state.suite === undefined) {
                endSuiteOutput();
                groups.close();
            }
            own(text);
        },
        close() {
            closed = true;
            clearTimeout(timer);
            endSuiteOutput();
            groups.close();
        }
    };
}
/** What a reader has to see stands outside a folded group. */
const GROUP_ENDS = ['suite_ended', 'service_failed', 'error', 'cancelled', 'run_finished'];
function endsGroup(event) {
    return GROUP_ENDS.includes(event.type) || (event.type === 'stage_ended' && event.stage === 'service_deploy');
}

;// CONCATENATED MODULE: ./build/js/src/platform/terminal/view.js



/** JSON where asked for; live on a terminal; plain lines elsewhere, in CI, with `--quiet` and with `--verbose`. */
async function createView(options) {
    const { environment, stdout, stderr } = options;
    const actions = environment.GITHUB_ACTIONS === 'true';
    const terminal = (stream) => stream.isTTY;
    const common = { ...options, actions, out: stdout, colours: (0,terminal_colours/* wantsColours */.r)(environment, terminal(stdout)) };
    if (options.json) {
        return (0,json/* createJsonView */.U)({ ...common, err: stderr, colours: (0,terminal_colours/* wantsColours */.r)(environment, terminal(stderr)) });
    }
    const inCi = actions || (environment.CI ?? '') !== '';
    const live = terminal(stdout) && !inCi && !options.quiet && !options.verbose && environment.TERM !== 'dumb';
    if (!live)
        return createPlainView(common);
    const { createLiveView } = await Promise.all(/* import() */[__webpack_require__.e(6279), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 34575));
    return createLiveView(common);
}


/***/ }),

/***/ 10645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26402);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90473);
/** Whether a process still lives, safe against its id having gone to another one. */


async function startOf(pid) {
    return process.platform === 'linux' ? (0,_linux_js__WEBPACK_IMPORTED_MODULE_0__/* .startedOnLinux */ .ZR)(pid) : (0,_macos_js__WEBPACK_IMPORTED_MODULE_1__/* .startedOnMacos */ .sx)(pid);
}
/** Undefined if there is no such process. */
async function processIdentity(pid) {
    const started = await startOf(pid);
    return started === undefined ? undefined : { pid, started };
}
/** False for a zombie, too. */
async function isAlive(identity) {
    return (await startOf(identity.pid)) === identity.started;
}


/***/ }),

/***/ 26402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ startedOrEndedOnLinux),
/* harmony export */   X3: () => (/* binding */ describeOnLinux),
/* harmony export */   ZR: () => (/* binding */ startedOnLinux),
/* harmony export */   _l: () => (/* binding */ listOnLinux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87452);
/** Processes as `/proc` shows them, proc(5). Everything here may vanish between two reads, which is never an error. */


/** `USER_HZ`, which is 100 on every architecture that Node runs on. */
const MS_PER_TICK = 10;
const COMMAND_LIMIT = 200;
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
let boot;
/** Start times count from the boot: with the boot's id they are unique on this machine. */
function bootId() {
    boot ??= (read('/proc/sys/kernel/random/boot_id') ?? '').slice(0, 8);
    return boot;
}
/** The name stands in parentheses and may itself hold parentheses and spaces: fields count from the last one. */
function readStat(pid) {
    const text = read(`/proc/${pid}/stat`);
    if (text === undefined)
        return undefined;
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const number = (index) => Number(fields[index] ?? Number.NaN);
    return {
        name: text.slice(text.indexOf('(') + 1, end),
        state: fields[0] ?? '?',
        parent: number(1),
        group: number(2),
        session: number(3),
        cpuTicks: number(11) + number(12),
        startTicks: number(19)
    };
}
const isGone = (stat) => stat.state === 'Z' || stat.state === 'X';
const startOf = (stat) => `${bootId()}-${stat.startTicks}`;
/** Undefined if there is no such process, or only its zombie. */
function startedOnLinux(pid) {
    const stat = readStat(pid);
    return stat === undefined || isGone(stat) ? undefined : startOf(stat);
}
/** As `startedOnLinux`, but a zombie counts: for a child that was just started and may have ended already. */
function startedOrEndedOnLinux(pid) {
    const stat = readStat(pid);
    return stat && startOf(stat);
}
function carries(pid, marker) {
    const wanted = Buffer.from(`${marker.name}=${marker.value}`).toString('latin1');
    // Of other users' processes it can't be read, and they are not ours to stop.
    return read(`/proc/${pid}/environ`)?.split('\0').includes(wanted) ?? false;
}
/** Every process that this one can see, without zombies. */
function listOnLinux(marker) {
    const entries = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        const pid = Number(name);
        if (!Number.isInteger(pid))
            continue;
        const stat = readStat(pid);
        if (stat === undefined || isGone(stat))
            continue;
        const { parent, group, session, state } = stat;
        entries.push({ pid, started: startOf(stat), parent, group, session, state, marked: carries(pid, marker) });
    }
    return entries;
}
/** Adds what a reader wants to know. A process that ended meanwhile keeps what is known of it. */
function describeOnLinux(entry) {
    const stat = readStat(entry.pid);
    if (stat === undefined || startOf(stat) !== entry.started) {
        return { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined };
    }
    const words = Buffer.from(read(`/proc/${entry.pid}/cmdline`) ?? '', 'latin1').toString('utf8');
    const wchan = read(`/proc/${entry.pid}/wchan`)?.trim();
    const uptime = Number((read('/proc/uptime') ?? '').split(' ')[0]);
    const age = uptime * 1000 - stat.startTicks * MS_PER_TICK;
    return {
        ...entry,
        state: stat.state,
        command: (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(words.replaceAll('\0', ' '), COMMAND_LIMIT) || `[${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stat.name, COMMAND_LIMIT)}]`,
        ageMs: Number.isFinite(age) ? Math.max(0, age) : undefined,
        cpuMs: stat.cpuTicks * MS_PER_TICK,
        // `0` where the kernel does not tell.
        waitsIn: wchan === undefined || wchan === '' || wchan === '0' ? undefined : (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(wchan, 60)
    };
}


/***/ }),

/***/ 90473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ listOnMacos),
/* harmony export */   Sr: () => (/* binding */ describeOnMacos),
/* harmony export */   sx: () => (/* binding */ startedOnMacos)
/* harmony export */ });
/* unused harmony export parseListing */
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87452);
/** Processes as `ps` of macOS prints them, ps(1). */


/** Milliseconds. */
const TIMEOUT = 5_000;
const COMMAND_LIMIT = 200;
/** pid, ppid, pgid, stat, lstart (five words), command. */
const LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/;
async function ps(args) {
    const { stdout } = await (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)('ps', args, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' }, timeout: TIMEOUT });
    return stdout;
}
/** Undefined if there is no such process, or only its zombie. */
async function startedOnMacos(pid) {
    const line = (await ps(['-o', 'stat=,lstart=', '-p', String(pid)])).trim();
    const state = line.split(/\s+/, 1)[0] ?? '';
    return line === '' || state.startsWith('Z') ? undefined : line.slice(state.length).trim().replace(/\s+/g, ' ');
}
/** Two listings: the environment stands behind the command, with nothing between them that would tell where it begins. */
async function listOnMacos(marker) {
    const [plain, withEnvironment] = await Promise.all([
        ps(['-axww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']),
        ps(['-axwwE', '-o', 'pid=,command='])
    ]);
    return parseListing(plain, withEnvironment, marker);
}
function parseListing(plain, withEnvironment, marker) {
    const wanted = ` ${marker.name}=${marker.value} `;
    const marked = new Set();
    for (const line of withEnvironment.split('\n'))
        if (`${line} `.includes(wanted))
            marked.add(Number.parseInt(line, 10));
    const entries = [];
    for (const line of plain.split('\n')) {
        const [, pid, parent, group, state = '', started = '', command = ''] = LINE.exec(line) ?? [];
        if (pid === undefined || state.startsWith('Z'))
            continue;
        entries.push({
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: undefined,
            state: state.slice(0, 1),
            started: started.replace(/\s+/g, ' '),
            marked: marked.has(Number(pid)),
            command: (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(command, COMMAND_LIMIT),
            ageMs: ageOf(started),
            cpuMs: undefined,
            waitsIn: undefined
        });
    }
    return entries;
}
/** Seconds are all that `lstart` knows. */
function ageOf(started) {
    const at = Date.parse(started);
    return Number.isNaN(at) ? undefined : Math.max(0, Date.now() - at);
}
/** The listing knows it all already. */
function describeOnMacos(entry) {
    return 'command' in entry
        ? entry
        : { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined };
}


/***/ }),

/***/ 15371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Vb: () => (/* binding */ defaultArtifactName),
/* harmony export */   hf: () => (/* binding */ acceptedPath)
/* harmony export */ });
/** Names of artifacts: unique in a run over jobs, their matrix and attempts, and of characters that GitHub takes. */
/** Bytes: GitHub's limit is 260, and a suffix may be added. */
const LONGEST = 200;
/** `testbed-<job>-<matrix index>-<attempt>`. `index`: as the runner gives it, empty where it gives none. */
function defaultArtifactName(env, index) {
    const parts = [env.GITHUB_JOB ?? '', index === '' ? '0' : index, env.GITHUB_RUN_ATTEMPT ?? ''];
    return artifactName(['testbed', ...parts.filter((part) => part !== '')].join('-'));
}
/** What GitHub refuses in a name becomes a hyphen. */
function artifactName(wanted) {
    return acceptedPart(wanted) || 'testbed';
}
/** The path of a file in an artifact, `/` between its parts; two may become the same. */
function acceptedPath(path) {
    return path
        .split('/')
        .map((part) => acceptedPart(part) || '-')
        .join('/');
}
// The rules of actions/toolkit (`path-and-artifact-name-validation.ts`), and what no file system can have or show.
// eslint-disable-next-line no-control-regex
const REFUSED = /["<>|*?:\\/\u0000-\u001f\u007f]/g;
function acceptedPart(part) {
    const accepted = part.toWellFormed().replace(REFUSED, '-');
    return Buffer.byteLength(accepted) <= LONGEST ? accepted : shortened(accepted);
}
/** Keeps what tells the kind of a file. */
function shortened(name) {
    const extension = /\.[\w.]{1,20}$/.exec(name)?.[0] ?? '';
    let head = name.slice(0, LONGEST);
    while (Buffer.byteLength(head + extension) > LONGEST)
        head = head.slice(0, -1);
    return head.toWellFormed() + extension;
}


/***/ }),

/***/ 62823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/** Cancelling: a first signal ends the run in order, a second one at once. */

/**
 * A signal that aborts with a CancelledError on SIGINT, SIGTERM or SIGHUP. `onSecond`: somebody does not want to wait; what
 * is left is then the supervisor's.
 */
function cancelOnSignals(onSecond) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                onSecond();
            else
                controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(name));
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 85415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ resultsFileNamed),
/* harmony export */   Te: () => (/* binding */ resultsPathOf),
/* harmony export */   u7: () => (/* binding */ SUMMARY_FILE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The copy of the results file in the output directory; the only one of a testbed that runs no tests. */
const resultsPathOf = (outputDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'results.json');
/** The Markdown summary in the output directory. */
const SUMMARY_FILE = 'summary.md';
/** The results file by an option that may not have been checked yet; the runner hands over empty inputs as well. */
function resultsFileNamed(option) {
    return typeof option === 'string' && option.trim() !== '' ? option.trim() : 'inttest-results.json';
}


/***/ }),

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ })

};
;