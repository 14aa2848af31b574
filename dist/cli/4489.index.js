"use strict";
exports.id = 4489;
exports.ids = [4489];
exports.modules = {

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

/***/ 4489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopThroughCompose: () => (/* binding */ stopThroughCompose)
/* harmony export */ });
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);
/* harmony import */ var _model_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8695);
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3697);
/** Ends what only compose ends as the file says: hooks before a stop (`pre_stop`), and programs that provide a service. */



/** Milliseconds. Best effort: the removal follows in any case. */
const BUDGET = 20_000;
async function stopThroughCompose(plan, runFolder, signal) {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(BUDGET)]);
    const call = { cwd: runFolder, env: (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .generatedEnvironment */ .v)(process.env), signal: bounded, timeout: BUDGET };
    const grace = ['--timeout', String(Math.ceil(plan.stop_grace_s))];
    try {
        const program = await (0,_model_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .findCompose */ .My)(call);
        const place = ['--file', (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolderAt */ .J7)(runFolder).compose, '--project-name', plan.project];
        const { stop_through_compose: stops, providers } = plan;
        if (stops.length > 0)
            await (0,_model_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .runCompose */ .yv)(program, [...place, 'stop', ...grace, ...stops], call);
        // Of these services only: nothing else is removed by compose.
        if (providers.length > 0)
            await (0,_model_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .runCompose */ .yv)(program, [...place, 'down', ...grace, ...providers], call);
    }
    catch {
        // No compose, no file, no time: what runs is killed next.
    }
}


/***/ })

};
;