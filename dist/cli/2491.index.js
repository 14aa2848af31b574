"use strict";
exports.id = 2491;
exports.ids = [2491];
exports.modules = {

/***/ 3968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ servicesWithImageTag),
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);

/** Names of the services whose uninterpolated definition uses `${IMAGE_TAG}` anywhere. */
function servicesWithImageTag(raw) {
    const services = Object.entries(raw.services);
    return new Set(services.filter(([, service]) => (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesIn */ .DF)(service).has('IMAGE_TAG')).map(([name]) => name));
}
/**
 * Application services have `build`, use `${IMAGE_TAG}`, or depend, however far, on such a one; unless named otherwise.
 * One that is named infrastructure does not make its dependants application services.
 */
function classify(model, tagged, naming) {
    const named = new Map(Object.keys(model.services).map((name) => [name, declaredRole(name, naming)]));
    const roles = new Map();
    const roleOf = (name) => {
        const known = named.get(name) ?? roles.get(name);
        if (known)
            return known;
        // Against a circle, which compose refuses anyway.
        roles.set(name, 'infrastructure');
        const service = model.services[name];
        const own = service !== undefined && (hasBuild(service.build) || tagged.has(name));
        const dependencies = Object.keys(service?.depends_on ?? {}).filter((other) => other in model.services);
        const role = own || dependencies.some((other) => roleOf(other) === 'application') ? 'application' : 'infrastructure';
        roles.set(name, role);
        return role;
    };
    return new Map(Object.keys(model.services).map((name) => [name, roleOf(name)]));
}
function hasBuild(build) {
    return build !== undefined && build !== null;
}
function declaredRole(name, naming) {
    if (naming.infrastructure?.includes(name) === true)
        return 'infrastructure';
    const declared = naming.declared(name);
    if (declared === undefined)
        return undefined;
    return declared ? 'infrastructure' : 'application';
}


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JM: () => (/* binding */ composeVersion),
  My: () => (/* binding */ findCompose),
  JW: () => (/* binding */ requireRecentCompose),
  yv: () => (/* binding */ runCompose)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/platform/exec.js
var exec = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/environment.js
var environment = __webpack_require__(3697);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/locate.js
/** Where compose is. */




/** The docker CLI's own list for Linux and macOS (docker/cli: cli-plugins/manager/manager_unix.go). */
const SYSTEM_FOLDERS = ['local/lib', 'local/libexec', 'lib', 'libexec'].map((part) => `/usr/${part}/docker/cli-plugins`);
const dockerConfig = schemas/* looseObject */._H3({ cliPluginsExtraDirs: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())) });
/**
 * The CLI's plugin, run directly: each call through `docker` asks the plugin for its metadata first, which doubles the
 * time. It finds context and engine by itself. undefined where there is none in the CLI's folders.
 */
function composePlugin(env, systemFolders = SYSTEM_FOLDERS) {
    const config = env.DOCKER_CONFIG ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.docker');
    const folders = [...extraFolders(config), (0,external_node_path_.join)(config, 'cli-plugins'), ...systemFolders];
    const file = folders.map((folder) => (0,external_node_path_.join)(folder, 'docker-compose')).find(isProgram);
    return file === undefined ? undefined : { command: file, args: [], file };
}
/** A program on PATH. */
function programOnPath(name, env) {
    const folders = (env.PATH ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find(isProgram);
}
function extraFolders(config) {
    try {
        const parsed = dockerConfig.safeParse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(config, 'config.json'), 'utf8')));
        return parsed.success ? (parsed.data.cliPluginsExtraDirs ?? []) : [];
    }
    catch {
        return [];
    }
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/src/platform/home.js
var home = __webpack_require__(6817);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(1491);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/version.js
/** Versions of compose, and what is remembered of one so that asking costs no process. */





/** The first version whose `config` and `create` do all that is asked of them here. */
const NEEDED_VERSION = '2.24.4';
const NUMBERS = /^v?(\d+)\.(\d+)\.(\d+)/;
/** Whether `version` is `needed` or later. One that can't be read (a build of one's own: `dev`) is believed to be. */
function isRecentEnough(version, needed = NEEDED_VERSION) {
    const found = NUMBERS.exec(version)?.slice(1).map(Number);
    const wanted = NUMBERS.exec(needed)?.slice(1).map(Number) ?? [];
    if (!found)
        return true;
    for (const [index, want] of wanted.entries()) {
        const have = found[index] ?? 0;
        if (have !== want)
            return have > want;
    }
    return true;
}
const remembered = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mtime: schemas/* number */.aig(), size: schemas/* number */.aig(), version: schemas/* string */.YjP() });
function memoryFile(env) {
    return (0,external_node_path_.join)((0,home/* stateHome */.Z0)(env), 'integration-testbed', 'compose-version.json');
}
/** The version that this very file (path, time, size) told before; undefined where it has to be asked. */
async function recallVersion(path, env) {
    const [known, file] = await Promise.all([(0,json_file/* readJson */.Vh)(memoryFile(env), remembered), (0,promises_.stat)(path).catch(() => undefined)]);
    if (!known || !file)
        return undefined;
    const same = known.path === path && known.mtime === file.mtimeMs && known.size === file.size;
    return same ? known.version : undefined;
}
/** A state folder that can't be written costs a process next time, nothing else. */
async function rememberVersion(path, version, env) {
    try {
        const file = await (0,promises_.stat)(path);
        await (0,json_file/* writeJson */.GF)(memoryFile(env), { path, mtime: file.mtimeMs, size: file.size, version });
    }
    catch {
        // See above.
    }
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/cli.js
/** Calls of compose. */





const INSTALL = 'install Docker Compose 2.24.4 or later: https://docs.docker.com/compose/install/linux/';
/** Remote includes may have to be fetched. */
const DEFAULT_TIMEOUT = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
/** `docker compose`, else `docker-compose`. Errors: ComposeError if there is neither. */
async function findCompose(call, systemFolders) {
    const plugin = composePlugin(call.env, systemFolders);
    if (plugin)
        return plugin;
    const docker = programOnPath('docker', call.env);
    if (docker !== undefined) {
        // A client without the plugin, or one whose plugin is elsewhere: only it can tell.
        const program = { command: docker, args: ['compose'], file: undefined };
        if ((await askVersion(program, call)) !== undefined)
            return program;
    }
    const standalone = programOnPath('docker-compose', call.env);
    if (standalone !== undefined)
        return { command: standalone, args: [], file: standalone };
    throw new errors/* ComposeError */.hp('Docker Compose is not installed: neither `docker compose` nor `docker-compose` is there', {
        hint: INSTALL
    });
}
/** Runs compose to its end. Errors: ComposeError if it can't be run or takes too long; the signal's reason. */
async function runCompose(program, args, call) {
    const timeout = call.timeout ?? DEFAULT_TIMEOUT;
    const outcome = await (0,exec/* runCommand */.d)(program.command, [...program.args, ...args], {
        ...call,
        timeout,
        maxOutput: MAX_OUTPUT
    }).catch((cause) => {
        call.signal.throwIfAborted();
        throw new errors/* ComposeError */.hp(`${program.command} can't be run: ${(0,errors/* messageOf */.bD)(cause)}`, { hint: INSTALL, cause });
    });
    call.signal.throwIfAborted();
    if (outcome.timedOut) {
        throw new errors/* ComposeError */.hp(`docker compose ${args.join(' ')} did not end within ${timeout / 1000} s`, {
            details: outcome.stderr
        });
    }
    return { exitCode: outcome.exitCode ?? 1, stdout: outcome.stdout, stderr: outcome.stderr };
}
/** Compose's version, remembered for the program's file. Errors: ComposeError. */
async function composeVersion(program, call) {
    const { file } = program;
    const known = file === undefined ? undefined : await recallVersion(file, call.env);
    if (known !== undefined)
        return known;
    const version = await askVersion(program, call);
    if (version === undefined) {
        throw new errors/* ComposeError */.hp(`${[program.command, ...program.args].join(' ')} does not tell its version`, {
            hint: INSTALL
        });
    }
    if (file !== undefined)
        await rememberVersion(file, version, call.env);
    return version;
}
/** Errors: ComposeError with the version found and the version needed. */
function requireRecentCompose(version) {
    if (isRecentEnough(version))
        return;
    throw new errors/* ComposeError */.hp(`Docker Compose ${version} is too old: ${NEEDED_VERSION} or later is needed`, {
        hint: INSTALL
    });
}
async function askVersion(program, call) {
    const env = (0,environment/* composeEnvironment */.E)(call.env);
    const { exitCode, stdout } = await runCompose(program, ['version', '--short'], { ...call, env, timeout: 20_000 });
    const version = stdout.trim();
    return exitCode === 0 && version !== '' ? version : undefined;
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ composeEnvironment),
/* harmony export */   v: () => (/* binding */ generatedEnvironment)
/* harmony export */ });
/** Nothing but plain text, no hints, no menu, no colours. */
const QUIET = { COMPOSE_ANSI: 'never', COMPOSE_MENU: 'false', COMPOSE_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false' };
/** For reading the user's files: all that compose takes from the environment, and the images under test. */
function composeEnvironment(env, images) {
    return {
        ...env,
        ...QUIET,
        ...(images && { IMAGE_TAG: images.imageTag }),
        ...(images?.imageRegistry !== undefined && { IMAGE_REGISTRY: images.imageRegistry })
    };
}
/** What selects files, services and names: decided already for the generated file. */
const SELECTING = [
    'COMPOSE_FILE',
    'COMPOSE_PROFILES',
    'COMPOSE_PROJECT_NAME',
    'COMPOSE_ENV_FILES',
    'COMPOSE_PATH_SEPARATOR',
    'COMPOSE_COMPATIBILITY'
];
/**
 * For every call on the generated file. `sourced` are the variables that its environment-sourced secrets and configs
 * need and that compose found in env files (`ResolvedModel.sourcedVariables`): those files are not read again.
 */
function generatedEnvironment(env, sourced = {}) {
    const kept = Object.entries(env).filter(([name]) => !SELECTING.includes(name));
    return { ...sourced, ...Object.fromEntries(kept), ...QUIET, COMPOSE_DISABLE_ENV_FILE: 'true' };
}


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bR: () => (/* binding */ DEFAULT_NAMES),
  LA: () => (/* binding */ composeFilesOf),
  Jp: () => (/* binding */ readDotenv),
  SP: () => (/* binding */ shown),
  P$: () => (/* binding */ variableFilesOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/dotenv.js
/**
 * A light reader of `.env` files, for messages and redaction only: what reaches a service is compose's own reading
 * (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax).
 */
const LINE = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/;
/** The entries of one-line values, in the file's order. */
function parseDotenv(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        const [, name, rest] = LINE.exec(line) ?? [];
        if (name === undefined || rest === undefined)
            return [];
        return [{ name, line: index + 1, ...dotenv_valueOf(rest.trim()) }];
    });
}
function dotenv_valueOf(rest) {
    const quoted = /^(["'])(.*?)(?<!\\)\1/.exec(rest);
    if (quoted)
        return { value: quoted[2] ?? '', literal: quoted[1] === "'" };
    return { value: rest.replace(/\s+#.*$/, '').trim(), literal: false };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/files.js
/** Which files compose reads: for messages and for git only, compose's own discovery decides. */




/** In compose's order of preference. */
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml'
];
/** Absolute paths of the compose files that are named, or else found as compose does: here, then in the parents. */
function composeFilesOf(selection, env) {
    const { workingDirectory, composeFiles = [] } = selection;
    if (composeFiles.length > 0)
        return composeFiles.map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    if (env.COMPOSE_FILE !== undefined && env.COMPOSE_FILE !== '') {
        const files = env.COMPOSE_FILE.split(env.COMPOSE_PATH_SEPARATOR ?? external_node_path_.delimiter);
        return files.filter((file) => file !== '').map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    }
    for (let folder = (0,external_node_path_.resolve)(workingDirectory);; folder = (0,external_node_path_.dirname)(folder)) {
        const main = firstOf(folder, DEFAULT_NAMES);
        if (main !== undefined)
            return [main, firstOf(folder, OVERRIDES)].filter((file) => file !== undefined);
        if ((0,external_node_path_.dirname)(folder) === folder)
            return [];
    }
}
/** Absolute paths of the files that give compose its variables: `env-file`, else `.env` beside the file and here. */
function variableFilesOf(selection, composeFiles) {
    const { workingDirectory, envFiles } = selection;
    if (envFiles.length > 0)
        return envFiles.map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    const folders = [...composeFiles.slice(0, 1).map((file) => (0,external_node_path_.dirname)(file)), (0,external_node_path_.resolve)(workingDirectory)];
    return [...new Set(folders)].map((folder) => (0,external_node_path_.join)(folder, '.env')).filter((file) => (0,external_node_fs_.existsSync)(file));
}
/** The entries of a `.env` file; none where it can't be read. */
async function readDotenv(file) {
    return parseDotenv(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
}
/** A path as it is short to read: relative to the working directory if it lies below it. */
function shown(file, workingDirectory) {
    const path = (0,external_node_path_.relative)(workingDirectory, file);
    return path === '' || path.startsWith('..') ? file : path;
}
function firstOf(folder, names) {
    return names.map((name) => (0,external_node_path_.join)(folder, name)).find((file) => (0,external_node_fs_.existsSync)(file));
}


/***/ }),

/***/ 6548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ imagesNeeded),
/* harmony export */   W$: () => (/* binding */ ofFirstReplica),
/* harmony export */   dT: () => (/* binding */ imageOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _without_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4828);
/** Names of images, and what has to be done to have them. */


/** The file's `image`, else `<folder>-<service>:<tag>`; never the run's name, so that no image is left of a run. */
function imageOf(name, service, source) {
    if (service.image !== undefined && service.image !== '')
        return service.image;
    if (!service.build)
        return '';
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(source.workingDirectory)
        .toLowerCase()
        .replace(/[^a-z0-9_-]/g, '')
        .replace(/^[_-]+/, '');
    return `${repository(`${folder === '' ? 'testbed' : folder}-${name}`)}:${source.imageTag}`;
}
/** What a repository's name may look like (distribution/reference): lower case, no odd separators. */
function repository(text) {
    return text
        .toLowerCase()
        .replace(/[._-]+/g, (run) => (/^(?:\.|__?|-+)$/.test(run) ? run : '-'))
        .replace(/^[._-]+|[._-]+$/g, '');
}
/** Each image once. One that is built is not pulled, whoever else uses it. `tagged`: uses `${IMAGE_TAG}`. */
function imagesNeeded(services, tagged = () => false) {
    const build = [];
    const pull = new Map();
    for (const [service, { image = '', build: how }] of Object.entries(services)) {
        if (how && image !== '')
            build.push({ image, service });
    }
    const built = new Set(build.map(({ image }) => image));
    for (const [service, definition] of Object.entries(services)) {
        const { image = '', platform = '', pull_policy: pullPolicy = 'missing' } = definition;
        if (image === '' || built.has(image))
            continue;
        const key = `${image} ${platform}`;
        const known = pull.get(key);
        const thirdParty = (known?.thirdParty ?? true) && !tagged(service);
        const chosen = known === undefined || pullPolicy === 'always' ? { service, pullPolicy } : known;
        pull.set(key, { ...chosen, image, platform, thirdParty });
    }
    return { build, pull: [...pull.values()] };
}
/** Replicas after the first use the image that the first one is built into. */
function ofFirstReplica(service) {
    return service.build ? { ...(0,_without_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .F)(service, 'build'), pull_policy: 'never' } : service;
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   gA: () => (/* binding */ passedThrough),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* unused harmony export stringsIn */
/** Variables in an uninterpolated model (https://docs.docker.com/reference/compose-file/interpolation/). */
const VARIABLE = /\$(?:\{\s*)?([A-Za-z_][A-Za-z0-9_]*)/g;
/** Names of the variables of one value, also those inside another's default; `$$` is a dollar. */
function variablesOf(text) {
    return [...text.replaceAll('$$', '').matchAll(VARIABLE)].flatMap((match) => match[1] ?? []);
}
/** Every string value at or below `value`. Keys are never interpolated. */
function* stringsIn(value) {
    if (typeof value === 'string')
        yield value;
    else if (Array.isArray(value))
        for (const inner of value)
            yield* stringsIn(inner);
    else if (typeof value === 'object' && value !== null)
        for (const inner of Object.values(value))
            yield* stringsIn(inner);
}
/** Names of all variables at or below `value`. */
function variablesIn(value) {
    return new Set([...stringsIn(value)].flatMap(variablesOf));
}
/** Variables that an uninterpolated `environment` hands on without a value: `- NAME` or `NAME:`. */
function passedThrough(environment) {
    if (Array.isArray(environment)) {
        return environment.filter((entry) => typeof entry === 'string' && !entry.includes('='));
    }
    if (typeof environment !== 'object' || environment === null)
        return [];
    return Object.entries(environment).flatMap(([name, value]) => (value === null ? [name] : []));
}


/***/ }),

/***/ 2567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ placeOfPath),
/* harmony export */   Ip: () => (/* binding */ syntaxError),
/* harmony export */   xW: () => (/* binding */ placeOfVariable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/** Lines of compose files, for messages: looked up only when something is wrong. */

/** The first thing in the files that is no YAML. */
async function syntaxError(files) {
    for (const file of files) {
        const opened = await open(file);
        const error = opened?.document.errors[0];
        if (!error)
            continue;
        const message = error.message.split(/ at line |\n/)[0] ?? error.message;
        return { file, line: error.linePos?.[0].line ?? 1, message };
    }
    return undefined;
}
/** Where a path of keys (`services.api.ports`) stands; where its deepest known part stands if it is nowhere whole. */
async function placeOfPath(files, path) {
    let best;
    // A later file overrides: what it says is what compose complains of.
    for (const file of [...files].reverse()) {
        const opened = await open(file);
        if (!opened)
            continue;
        const { depth, offset } = await descend(opened.document, path.split('.'));
        if (depth > (best?.depth ?? 0))
            best = { file, line: opened.lines.linePos(offset).line, depth };
    }
    return best && { file: best.file, line: best.line };
}
/** The first line that uses the variable. */
async function placeOfVariable(files, name) {
    const use = new RegExp(`(?<!\\$)(?:\\$\\$)*\\$(?:\\{\\s*)?${name}(?![A-Za-z0-9_])`);
    for (const file of files) {
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '')).split('\n');
        const index = lines.findIndex((line) => use.test(line) && !/^\s*#/.test(line));
        if (index >= 0)
            return { file, line: index + 1 };
    }
    return undefined;
}
async function open(file) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const lines = new LineCounter();
    return { document: parseDocument(text, { lineCounter: lines }), lines };
}
/** How many of the keys are there, and where the last of them stands. Names of services may contain dots. */
async function descend(document, keys) {
    const { isMap, isScalar } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let node = document.contents;
    let offset = 0;
    let depth = 0;
    while (depth < keys.length && isMap(node)) {
        const rest = keys.slice(depth);
        const pair = node.items.find(({ key }) => isScalar(key) && startsWith(rest, String(key.value)));
        if (!pair)
            break;
        offset = pair.key.range?.[0] ?? offset;
        depth += isScalar(pair.key) ? String(pair.key.value).split('.').length : 1;
        node = pair.value;
    }
    return { depth, offset };
}
function startsWith(keys, key) {
    const parts = key.split('.');
    return parts.every((part, index) => keys[index] === part);
}


/***/ }),

/***/ 7990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ resolveModel)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/classify.js
var classify = __webpack_require__(3968);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/cli.js + 2 modules
var cli = __webpack_require__(8695);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/environment.js
var environment = __webpack_require__(3697);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/files.js + 1 modules
var model_files = __webpack_require__(2619);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/place.js
var model_place = __webpack_require__(2567);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/failure.js
/** From what `docker compose config` prints on failure to one line that names the file, the line and the key. */



/** What is wrong for sure, whatever variables are not set. */
const CERTAIN = [
    [
        /no configuration file provided/,
        async (_, { workingDirectory }) => new errors/* ConfigError */.xL(`no compose file: looked for ${model_files/* DEFAULT_NAMES */.bR.join(', ')} in ${workingDirectory} and its parents`, {
            hint: 'name the file with compose-file (-f), or set working-directory'
        })
    ],
    [
        /no such service: ([^\s:]+)/,
        async ([name = ''], { services }) => new errors/* ConfigError */.xL(`services: there is no service ${name} in the compose file`, {
            hint: services.length === 0 ? undefined : `its services are ${services.join(', ')}`
        })
    ],
    [
        /failed to parse (.+?): (?:yaml: )?line (\d+): (.+)/,
        async ([file = '', line = '', message = ''], context) => (await invalidYaml([file], context)) ??
            new errors/* ConfigError */.xL(`${(0,model_files/* shown */.SP)(file, context.workingDirectory)}:${line}: ${message}`)
    ],
    [
        /(?:^|\n|: )yaml: ([^\n]+(?:\n\s+[^\n]+)*)/,
        async ([message = ''], context) => (await invalidYaml(context.composeFiles, context)) ??
            new errors/* ConfigError */.xL(`${titleOf(context)}: invalid YAML: ${oneLine(message)}`)
    ],
    [
        /(?:validating (.+?): )?(\S+)?:? ?[Aa]dditional propert(?:y|ies) '?([^\s']+?)'? (?:is |are )?not allowed/,
        async ([file, path = '', key = ''], context) => {
            const where = await locate(context, `${path}.${key}`.replace(/^\./, ''), file);
            return new errors/* ConfigError */.xL(`${where}: unknown key ${key}${path === '' ? '' : ` in ${path}`}`);
        }
    ],
    [
        /validating (.+?): ([\w-]+(?:\.\S+)?) (.+)/,
        async ([file = '', path = '', message = ''], context) => new errors/* ConfigError */.xL(`${await locate(context, path, file)}: ${path} ${message}`)
    ],
    [
        /error while interpolating (\S+): required variable (\S+) is missing a value(?:: (.+))?/,
        async ([path = '', name = '', message], context) => new errors/* ConfigError */.xL(`${await locate(context, path)}: variable ${name} is required${message === undefined ? '' : `: ${message}`}`, { hint: `set ${name} in the environment or in .env` })
    ],
    [
        /invalid interpolation format for (\S+?)\.?\n(?:.*\n)?(.+)/,
        async ([path = '', text = ''], context) => new errors/* ConfigError */.xL(`${await locate(context, path)}: ${path} has an invalid variable: ${text.trim()}`, {
            hint: 'write $$ for a dollar'
        })
    ]
];
/** What may be the consequence of a variable that is not set. */
const POSSIBLE = [
    [
        /env file (.+?) not found|couldn't find env file: (.+)/,
        async ([a = '', b = ''], { workingDirectory }) => new errors/* ConfigError */.xL(`${(0,model_files/* shown */.SP)((a || b).trim(), workingDirectory)}: there is no such env file`)
    ],
    [
        /(?:open|stat) (.+?): (no such file or directory|permission denied|is a directory)/,
        async ([file = '', problem = ''], { workingDirectory, composeFiles }) => {
            const path = (0,model_files/* shown */.SP)(file, workingDirectory);
            if (problem !== 'no such file or directory')
                return new errors/* ConfigError */.xL(`${path}: ${problem}`);
            if (composeFiles.includes(file))
                return new errors/* ConfigError */.xL(`${path}: there is no such compose file`);
            return new errors/* ConfigError */.xL(`${path}: there is no such file`, {
                hint: `${titleOf({ composeFiles, workingDirectory })} names it`
            });
        }
    ]
];
/** The error for a failure of `config`; undefined if a variable that is not set is the likelier cause. */
async function composeFailure(stderr, context, variablesUnset) {
    const text = withoutWarnings(stderr);
    for (const [pattern, make] of variablesUnset ? CERTAIN : [...CERTAIN, ...POSSIBLE]) {
        const match = pattern.exec(text);
        if (match)
            return make(match.slice(1), context);
    }
    if (variablesUnset)
        return undefined;
    const path = /\b(services\.[\w.-]+|services\[[^\]]+\][\w.]*)/
        .exec(text)?.[1]
        ?.replaceAll('[', '.')
        .replaceAll(']', '');
    const service = /service "([^"]+)"/.exec(text)?.[1];
    const known = path ?? (service === undefined ? undefined : `services.${service}`);
    const where = known === undefined ? titleOf(context) : await locate(context, known);
    // Nothing of the file's: compose itself refused, as for an unknown flag.
    if (context.composeFiles.length === 0)
        return new errors/* ComposeError */.hp(`docker compose config: ${oneLine(text)}`);
    return new errors/* ConfigError */.xL(`${where}: ${oneLine(text)}`);
}
/** Compose's parser often names no file, or the line before; ours names both. */
async function invalidYaml(files, { workingDirectory }) {
    const found = await (0,model_place/* syntaxError */.Ip)(files);
    return (found && new errors/* ConfigError */.xL(`${(0,model_files/* shown */.SP)(found.file, workingDirectory)}:${found.line}: invalid YAML: ${found.message}`));
}
async function locate(context, path, file) {
    const place = await (0,model_place/* placeOfPath */.Es)(file === undefined ? context.composeFiles : [file], path);
    if (place)
        return `${(0,model_files/* shown */.SP)(place.file, context.workingDirectory)}:${place.line}`;
    return file === undefined ? titleOf(context) : (0,model_files/* shown */.SP)(file, context.workingDirectory);
}
function titleOf({ composeFiles, workingDirectory }) {
    return composeFiles.map((file) => (0,model_files/* shown */.SP)(file, workingDirectory)).join(', ') || workingDirectory;
}
function withoutWarnings(stderr) {
    const lines = stderr.split('\n').filter((line) => !/^time="[^"]*" level=\w+|^WARN\[/.test(line));
    return lines.join('\n').trim();
}
function oneLine(text) {
    const line = text.replace(/\s*\n\s*/g, ' ').trim();
    return line === '' ? 'failed without a word' : line.slice(0, 500);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/selection.js
/** Checks of a resolved model that compose leaves out, or makes only when a service starts. */


const profiled = schemas/* object */.Ikc({ profiles: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** Compose takes an unknown profile, and a selection without a service, in silence. Errors: ConfigError. */
function checkSelection(model, raw, profiles) {
    const known = new Set(Object.values(raw?.services ?? {}).flatMap((one) => profiled.safeParse(one).data?.profiles ?? []));
    const list = [...known].sort().join(', ');
    const unknown = raw && profiles.find((profile) => profile !== '*' && !known.has(profile));
    if (unknown !== undefined) {
        throw new errors/* ConfigError */.xL(`profiles: no service has the profile ${unknown}`, {
            hint: known.size === 0 ? 'the compose file has no profiles' : `its profiles are ${list}`
        });
    }
    if (Object.keys(model.services).length > 0)
        return;
    throw new errors/* ConfigError */.xL('the compose file has no service to start', {
        hint: known.size === 0 ? undefined : `every service has a profile: choose of ${list} with profiles`
    });
}
/**
 * The variables that environment-sourced secrets and configs are made of and that are not in the environment but in env
 * files, which only `environmentOfCompose` (`config --environment`) can tell. Errors: ConfigError if one is nowhere.
 */
async function sourcedVariables(model, env, environmentOfCompose) {
    const wanted = ['secrets', 'configs'].flatMap((section) => Object.entries(model[section] ?? {}).flatMap(([key, value]) => value?.environment !== undefined && value.content === undefined && env[value.environment] === undefined
        ? [{ key: `${section}.${key}`, variable: value.environment }]
        : []));
    if (wanted.length === 0)
        return {};
    const lines = (await environmentOfCompose()).split('\n');
    return Object.fromEntries(wanted.map(({ key, variable }) => {
        const line = lines.find((one) => one.startsWith(`${variable}=`));
        if (line === undefined) {
            throw new errors/* ConfigError */.xL(`${key}: variable ${variable} is not set`, {
                hint: `set ${variable} in the environment or in .env`
            });
        }
        return [variable, line.slice(variable.length + 1)];
    }));
}

// EXTERNAL MODULE: ./build/js/src/engine/compose/model/text.js + 1 modules
var model_text = __webpack_require__(7042);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/types.js
/**
 * The resolved model as `docker compose config` prints it, with its dollars unescaped. Only what is used here has a type;
 * everything else is kept as it is: the specification is compose's business.
 */

const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(scalar));
const words = schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]));
const dependency = schemas/* looseObject */._H3({
    condition: schemas/* enum */.k5n(['service_started', 'service_healthy', 'service_completed_successfully']),
    required: schemas/* optional */.lqM(schemas/* boolean */.zMY())
});
const port = schemas/* looseObject */._H3({
    target: schemas/* int */.Whr(),
    /** Absent or `0`: open. `8000-8010`: one of these. */
    published: schemas/* optional */.lqM(scalar),
    protocol: schemas/* optional */.lqM(schemas/* string */.YjP()),
    host_ip: schemas/* optional */.lqM(schemas/* string */.YjP())
});
const attachment = schemas/* looseObject */._H3({ aliases: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP()))) });
const mount = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    source: schemas/* optional */.lqM(schemas/* string */.YjP()),
    target: schemas/* optional */.lqM(schemas/* string */.YjP()),
    read_only: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    bind: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* looseObject */._H3({ create_host_path: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })))
});
/** Durations as compose writes them: `1m30s`. */
const healthcheck = schemas/* looseObject */._H3({
    test: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])),
    disable: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    timeout: schemas/* optional */.lqM(schemas/* string */.YjP()),
    start_period: schemas/* optional */.lqM(schemas/* string */.YjP())
});
const reference = schemas/* looseObject */._H3({ source: schemas/* string */.YjP() });
const service = schemas/* looseObject */._H3({
    image: schemas/* optional */.lqM(schemas/* string */.YjP()),
    build: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ additional_contexts: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())) })),
    command: words,
    entrypoint: words,
    configs: schemas/* optional */.lqM(schemas/* array */.YOg(reference)),
    container_name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    depends_on: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), dependency)),
    deploy: schemas/* nullish */.cl6(schemas/* looseObject */._H3({
        replicas: schemas/* optional */.lqM(schemas/* int */.Whr()),
        restart_policy: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ condition: schemas/* optional */.lqM(schemas/* string */.YjP()) }))
    })),
    environment: schemas/* optional */.lqM(mapping),
    expose: schemas/* optional */.lqM(schemas/* array */.YOg(scalar)),
    healthcheck: schemas/* nullish */.cl6(healthcheck),
    ipc: schemas/* optional */.lqM(schemas/* string */.YjP()),
    labels: schemas/* optional */.lqM(mapping),
    links: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    models: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    network_mode: schemas/* optional */.lqM(schemas/* string */.YjP()),
    networks: schemas/* nullish */.cl6(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(attachment))),
    pid: schemas/* optional */.lqM(schemas/* string */.YjP()),
    platform: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ports: schemas/* optional */.lqM(schemas/* array */.YOg(port)),
    post_start: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    pre_start: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    pre_stop: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    profiles: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    provider: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    pull_policy: schemas/* optional */.lqM(schemas/* string */.YjP()),
    restart: schemas/* optional */.lqM(schemas/* string */.YjP()),
    scale: schemas/* optional */.lqM(schemas/* int */.Whr()),
    secrets: schemas/* optional */.lqM(schemas/* array */.YOg(reference)),
    volumes: schemas/* optional */.lqM(schemas/* array */.YOg(mount)),
    volumes_from: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    'x-testbed': schemas/* optional */.lqM(schemas/* unknown */.L5J())
});
/** A network or a volume of the top level. */
const resource = schemas/* nullable */.mee(schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    external: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* looseObject */._H3({ name: schemas/* optional */.lqM(schemas/* string */.YjP()) })])),
    driver: schemas/* optional */.lqM(schemas/* string */.YjP()),
    driver_opts: schemas/* optional */.lqM(mapping),
    ipam: schemas/* nullish */.cl6(schemas/* looseObject */._H3({})),
    labels: schemas/* optional */.lqM(mapping),
    'x-testbed': schemas/* optional */.lqM(schemas/* unknown */.L5J())
}));
/** A secret or a config of the top level. */
const fileObject = schemas/* nullable */.mee(schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    file: schemas/* optional */.lqM(schemas/* string */.YjP()),
    environment: schemas/* optional */.lqM(schemas/* string */.YjP()),
    content: schemas/* optional */.lqM(schemas/* string */.YjP()),
    external: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* looseObject */._H3({})]))
}));
const composeModel = schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), service),
    networks: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), resource)),
    volumes: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), resource)),
    secrets: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), fileObject)),
    configs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), fileObject))
});
/** What `config --no-interpolate` prints: any value may still be a variable, so that only the outline is checked. */
const rawModel = schemas/* looseObject */._H3({ services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({})) });

// EXTERNAL MODULE: ./build/js/src/engine/compose/model/undefined-variables.js
var undefined_variables = __webpack_require__(8696);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/resolve.js
/** From the user's files to the resolved model: `docker compose config` is the only reader of compose files. */










/** Needs no engine. Errors: ConfigError, ComposeError (one line each), the signal's reason. */
async function resolveModel(options, signal, env = process.env) {
    const composeFiles = (0,model_files/* composeFilesOf */.LA)(options, env);
    const variableFiles = (0,model_files/* variableFilesOf */.P$)(options, composeFiles);
    const imageTag = options.imageTag ?? env.IMAGE_TAG ?? (await imageTagOf(variableFiles)) ?? 'latest';
    const variables = (0,environment/* composeEnvironment */.E)(env, { imageTag, imageRegistry: options.imageRegistry });
    const call = { cwd: options.workingDirectory, env: variables, signal };
    const program = await (0,cli/* findCompose */.My)(call);
    const config = (args, over = {}) => (0,cli/* runCompose */.yv)(program, [...selectionArgs(options), 'config', ...args], { ...call, env: { ...variables, ...over } });
    const [outcome, rawOutcome, version] = await Promise.all([
        config(options.services),
        config(['--no-interpolate']),
        (0,cli/* composeVersion */.JM)(program, { ...call, env }),
        __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19))
    ]);
    (0,cli/* requireRecentCompose */.JW)(version);
    const raw = rawOutcome.exitCode === 0 ? await readRaw(rawOutcome.stdout) : undefined;
    const unset = (0,undefined_variables/* undefinedVariables */.cp)(outcome.stderr);
    const context = { composeFiles, variableFiles, workingDirectory: options.workingDirectory, raw };
    if (outcome.exitCode !== 0) {
        const services = Object.keys(raw?.services ?? {});
        const failure = (await composeFailure(outcome.stderr, { ...context, services }, unset.length > 0)) ??
            (await (0,undefined_variables/* undefinedVariableError */.ZV)(unset, { ...context, model: undefined })) ??
            (await composeFailure(outcome.stderr, { ...context, services }, false));
        throw failure ?? new errors/* ComposeError */.hp('docker compose config failed');
    }
    const model = await readModel(outcome.stdout);
    if (unset.length > 0) {
        const error = await (0,undefined_variables/* undefinedVariableError */.ZV)(unset, { ...context, model });
        if (error)
            throw error;
    }
    checkSelection(model, raw, options.profiles);
    const tagged = raw
        ? (0,classify/* servicesWithImageTag */.C)(raw)
        : changedImages(model, await readModel((await config(options.services, { IMAGE_TAG: OTHER_TAG })).stdout));
    const sourced = await sourcedVariables(model, variables, async () => (await config(['--environment'])).stdout);
    return {
        model,
        raw,
        imageTag,
        tagged,
        sourcedVariables: sourced,
        composeFiles,
        variableFiles,
        program,
        version
    };
}
/** A tag that no image has: an image that changes with it uses the variable. */
const OTHER_TAG = 'integration-testbed-asks';
function changedImages(model, other) {
    const names = Object.keys(model.services);
    return new Set(names.filter((name) => model.services[name]?.image !== other.services[name]?.image));
}
function selectionArgs(options) {
    return [
        ...['-p', options.projectName],
        ...(options.composeFiles ?? []).flatMap((file) => ['-f', file]),
        ...options.envFiles.flatMap((file) => ['--env-file', file]),
        ...options.profiles.flatMap((profile) => ['--profile', profile])
    ];
}
async function imageTagOf(files) {
    const entries = (await Promise.all(files.map((file) => (0,model_files/* readDotenv */.Jp)(file)))).flat();
    const tag = entries.findLast((entry) => entry.name === 'IMAGE_TAG')?.value;
    return tag === '' ? undefined : tag;
}
async function readModel(text) {
    const parsed = composeModel.safeParse(await (0,model_text/* parseConfigOutput */.F)(text, true).catch(unreadable));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* ComposeError */.hp(`docker compose config: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
}
async function readRaw(text) {
    return rawModel.safeParse(await (0,model_text/* parseConfigOutput */.F)(text, false).catch(() => undefined)).data;
}
function unreadable(cause) {
    throw new errors/* ComposeError */.hp(`docker compose config: its output can't be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}


/***/ }),

/***/ 7042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ composeWriter),
  F: () => (/* binding */ parseConfigOutput)
});

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/dollars.js
/** Dollars: compose prints each as `$$`, in keys too, and reads `$$` in values only as `$`. */
/** Unescapes what compose printed. */
function unescapeDollars(text) {
    return text.replaceAll('$$', '$');
}
/** Escapes the values, not the keys, of what compose will read. */
function escapeDollars(value) {
    if (typeof value === 'string')
        return value.replaceAll('$', '$$$$');
    if (Array.isArray(value))
        return value.map(escapeDollars);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeDollars(inner)]));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/text.js
/** YAML in and out. `yaml` is loaded when it is needed first: compose itself takes longer to answer. */

/** Strings that every YAML version reads as a string: compose's parser takes `0o14`, `1_000` and dates as something else. */
const PLAIN = /^[A-Za-z/][\w./-]*$/;
const WORDS_OF_YAML = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Parses what `docker compose config` printed: interpolated (its dollars are escaped) or not. */
async function parseConfigOutput(text, interpolated) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    // Aliases never occur in what compose prints; the limit is for foreign files.
    return parse(interpolated ? unescapeDollars(text) : text, { maxAliasCount: 100 });
}
/** Writes a generated model as the text of a compose file, its dollars escaped, so that compose reads the very same values. */
async function composeWriter() {
    const { Document, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    return (model) => {
        const document = new Document(escapeDollars(model), { aliasDuplicateObjects: false });
        visit(document, {
            Scalar(_, node) {
                if (typeof node.value !== 'string')
                    return;
                if (!PLAIN.test(node.value) || WORDS_OF_YAML.test(node.value))
                    node.type = 'QUOTE_DOUBLE';
            }
        });
        return document.toString({ lineWidth: 0 });
    };
}


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ undefinedVariableError),
/* harmony export */   cp: () => (/* binding */ undefinedVariables),
/* harmony export */   y$: () => (/* binding */ envFilesOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2619);
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(578);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2567);
/** Variables that are not set and have no default: compose warns, puts a blank string and goes on. Here they are errors. */





const WARNING = /The \\?"([^"\\]+)\\?" variable is not set/g;
/** Names that compose warned of. */
function undefinedVariables(stderr) {
    return [...new Set([...stderr.matchAll(WARNING)].flatMap((match) => match[1] ?? []))];
}
/** What is to be said of the names that something of the testbed uses; undefined if nothing does. */
async function undefinedVariableError(names, context) {
    const uses = (await Promise.all(names.map((name) => findUse(name, context)))).filter((use) => use !== undefined);
    // Compose warns in the order of a hash table.
    const [first, ...others] = uses.sort((one, other) => order(one).localeCompare(order(other)));
    if (!first)
        return undefined;
    const { name, by, place } = first;
    const where = place ? `${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(place.file, context.workingDirectory)}:${place.line}: ` : '';
    const also = others.length === 0 ? '' : `; also ${others.map((use) => use.name).join(', ')}`;
    const message = `${where}variable ${name}${by === undefined ? '' : ` of ${by}`} is not set and has no default${also}`;
    const inEnvFile = place !== undefined && !context.composeFiles.includes(place.file);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(message, {
        hint: inEnvFile
            ? `set ${name}, or put the value in single quotes if its $ is meant as it is`
            : `set ${name} in the environment or in .env, or give it a default: \${${name}:-}`
    });
}
function order({ name, place }) {
    return place ? `${place.file}:${String(place.line).padStart(9, '0')} ${name}` : `~${name}`;
}
async function findUse(name, context) {
    const { raw, composeFiles } = context;
    // Without an uninterpolated model nobody can tell who uses it.
    if (!raw)
        return { name, by: undefined, place: await (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfVariable */ .xW)(composeFiles, name) };
    const parts = [...partsOfTestbed(raw, context.model)];
    for (const part of parts) {
        if (part.variables.has(name))
            return { name, by: part.title, place: await (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfVariable */ .xW)(composeFiles, name) };
    }
    for (const part of parts) {
        const place = await placeInFiles(name, part.envFiles, () => true);
        if (place)
            return { name, by: part.title, place };
    }
    const used = new Set(parts.flatMap((part) => [...part.variables]));
    const place = await placeInFiles(name, context.variableFiles, (variable) => used.has(variable));
    if (place)
        return { name, by: undefined, place };
    // Where compose refused because of it, it may be in what is gone from the uninterpolated model, as `include`.
    return context.model ? undefined : { name, by: undefined, place: await (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfVariable */ .xW)(composeFiles, name) };
}
async function placeInFiles(name, files, matters) {
    for (const file of files) {
        const entries = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readDotenv */ .Jp)(file);
        const found = entries.find((one) => !one.literal && matters(one.name) && (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesOf */ .ht)(one.value).includes(name));
        if (found)
            return { file, line: found.line };
    }
    return undefined;
}
const SECTIONS = ['networks', 'volumes', 'secrets', 'configs'];
function* partsOfTestbed(raw, model) {
    for (const [name, service] of Object.entries(raw.services)) {
        if (model && !(name in model.services))
            continue;
        yield { title: `service ${name}`, variables: (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesIn */ .DF)(service), envFiles: envFilesOf(service) };
    }
    for (const section of SECTIONS) {
        const entries = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).safeParse(raw[section]);
        for (const [name, value] of Object.entries(entries.data ?? {})) {
            if (model && !(name in (model[section] ?? {})))
                continue;
            yield { title: `${section}.${name}`, variables: (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesIn */ .DF)(value), envFiles: [] };
        }
    }
}
const envFile = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ path: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })]);
const rawEnvFiles = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ env_file: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([envFile, zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(envFile)]) });
/** Paths of the `env_file`s of an uninterpolated service. */
function envFilesOf(service) {
    const parsed = rawEnvFiles.safeParse(service);
    if (!parsed.success)
        return [];
    return [parsed.data.env_file].flat().map((file) => (typeof file === 'string' ? file : file.path));
}


/***/ }),

/***/ 4828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without)
/* harmony export */ });
/** A copy without some of its keys, which have to be optional ones. */
function without(value, ...keys) {
    const copy = { ...value };
    for (const key of keys)
        Reflect.deleteProperty(copy, key);
    return copy;
}


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultStorePath: () => (/* binding */ defaultStorePath),
/* harmony export */   storeFolderAt: () => (/* binding */ storeFolderAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6817);
/** Where images are kept between runs. */


function storeFolderAt(path) {
    return {
        path,
        blobs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'sha256'),
        references: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'references'),
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'tmp'),
        statistics: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'statistics.ndjson')
    };
}
/** Below the user's cache folder (XDG Base Directory Specification): what lies there may be deleted at any time. */
function defaultStorePath(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_platform_home_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheHome */ .iR)(env), 'integration-testbed', 'images');
}


/***/ })

};
;