"use strict";
exports.id = 443;
exports.ids = [443];
exports.modules = {

/***/ 2421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultImageTag)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9675);
/* harmony import */ var _options_testbed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6715);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1102);
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

/***/ 1515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ defaultLayer),
  mS: () => (/* binding */ fileLayer),
  yG: () => (/* binding */ flagLayer),
  cp: () => (/* binding */ inputLayer),
  Up: () => (/* binding */ pick)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/config/nearest.js
var nearest = __webpack_require__(3879);
// EXTERNAL MODULE: ./build/js/src/config/options.js + 5 modules
var options = __webpack_require__(1627);
// EXTERNAL MODULE: ./build/js/src/config/problems.js
var problems = __webpack_require__(5661);
// EXTERNAL MODULE: ./build/js/src/config/text.js
var config_text = __webpack_require__(1102);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9542)]).then(__webpack_require__.bind(__webpack_require__, 9542))).readYaml(text, place).value;
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
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9542)]).then(__webpack_require__.bind(__webpack_require__, 9542));
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

/***/ 729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   _X: () => (/* binding */ workingDirectoryOf),
/* harmony export */   ol: () => (/* binding */ deepFreeze),
/* harmony export */   x5: () => (/* reexport safe */ _locate_js__WEBPACK_IMPORTED_MODULE_6__.x)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9675);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5203);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2421);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1515);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9359);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1627);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1486);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9453);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8096);
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

/***/ 9359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1515);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9453);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1102);
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

/***/ 1486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseOthers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1627);


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

/***/ 9453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ existingFiles),
/* harmony export */   CI: () => (/* binding */ existingFolder),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9675);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1102);
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

/***/ 8096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1515);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3879);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6309);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1102);
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

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4594);
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

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
;