"use strict";
exports.id = 1110;
exports.ids = [1110];
exports.modules = {

/***/ 31110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45902);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67463);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3301);
/* harmony import */ var _run_secrets_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31924);
/* harmony import */ var _supervisor_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23840);
/* harmony import */ var _teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59083);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95477);
/**
 * The action's post step: removes everything, always, also after main was killed, without inputs and without the compose
 * file. Imports only what the removal needs: the rest is loaded while the engine works.
 */









/** `path`: the run folder, as main saved it; undefined where main never got so far. Sets the exit code. */
async function post(path) {
    // The cancel of a job reaches post as well; removing goes on.
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => undefined);
    const folder = path === undefined ? undefined : (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolderAt */ .J7)(path);
    const plan = folder && (await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)(folder));
    // A teardown takes the plan and leaves the journal: without either, somebody has emptied the folder.
    if (folder !== undefined && plan === undefined && ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.plan) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.journal))) {
        const { removeWithoutPlan } = await __webpack_require__.e(/* import() */ 1568).then(__webpack_require__.bind(__webpack_require__, 11568));
        await removeWithoutPlan(folder, process.env);
        return;
    }
    if (folder === undefined || plan === undefined) {
        process.stdout.write('nothing to remove: the testbed never started, or it has been removed already\n');
        return;
    }
    const began = node_process__WEBPACK_IMPORTED_MODULE_1__.hrtime.bigint();
    if (plan.keep) {
        process.stdout.write(`kept because of skip-teardown: project ${plan.project}. Remove it with: integration-testbed down\n`);
        await uploadArtifacts(plan, folder, (0,_run_secrets_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecrets */ .q)(folder), began);
        return;
    }
    const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._)(folder.journal, 'post');
    const secrets = (0,_run_secrets_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecrets */ .q)(folder);
    const remover = await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openRemover */ .V)(plan);
    const left = await (0,_teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_6__/* .tearDown */ .x)({ plan, folder, journal, remover, ...(0,_supervisor_release_js__WEBPACK_IMPORTED_MODULE_8__/* .supervisorHooks */ .v)(plan, folder) });
    const seconds = (Number((node_process__WEBPACK_IMPORTED_MODULE_1__.hrtime.bigint() - began) / 1000000n) / 1000).toFixed(1);
    journal.close();
    const { completePost } = await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(4800), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 78265));
    await completePost(plan, folder, secrets, left);
    if (left.length === 0)
        process.stdout.write(`removed in ${seconds} s\n`);
    await uploadArtifacts(plan, folder, secrets, began);
    // Last: what only the next job gains by.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.images)) {
        const { saveKeptImages } = await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(1585)]).then(__webpack_require__.bind(__webpack_require__, 46076));
        await saveKeptImages({ plan, folder, env: process.env, say: (line) => void process.stdout.write(`${line}\n`) });
    }
}
/** `began`: when post did, in nanoseconds. */
async function uploadArtifacts(plan, folder, secrets, began) {
    if (plan.artifact === undefined)
        return;
    const used = Number((node_process__WEBPACK_IMPORTED_MODULE_1__.hrtime.bigint() - began) / 1000000n);
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(4242), __webpack_require__.e(8263)]).then(__webpack_require__.bind(__webpack_require__, 48564));
    await uploadArtifact({ ...plan, artifact: plan.artifact }, folder, secrets, used);
}


/***/ }),

/***/ 95477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openRecorder),
/* harmony export */   V: () => (/* binding */ openRemover)
/* harmony export */ });
async function openRemover(plan) {
    const { createRemover } = await __webpack_require__.e(/* import() */ 8584).then(__webpack_require__.bind(__webpack_require__, 38584));
    return createRemover(plan.engine);
}
async function openRecorder(plan) {
    const [{ createRecorder }, { DockerClient }] = await Promise.all([
        __webpack_require__.e(/* import() */ 234).then(__webpack_require__.bind(__webpack_require__, 80234)),
        __webpack_require__.e(/* import() */ 6614).then(__webpack_require__.bind(__webpack_require__, 46614))
    ]);
    return createRecorder(new DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version }), plan.run_id);
}


/***/ }),

/***/ 89675:
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

/***/ 6817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ stateHome),
/* harmony export */   iR: () => (/* binding */ cacheHome)
/* harmony export */ });
/* unused harmony export homeFolder */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** The user's own folders (XDG Base Directory Specification): what is set to nothing, or to a relative path, counts as unset. */


/** With HOME set to nothing, as some containers and services have it, the one of the user's account. */
function homeFolder({ HOME }) {
    return [HOME, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
}
function stateHome(env) {
    return absolute(env.XDG_STATE_HOME) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.local', 'state');
}
function cacheHome(env) {
    return absolute(env.XDG_CACHE_HOME) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.cache');
}
function absolute(path) {
    return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : undefined;
}


/***/ }),

/***/ 296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ suiteMarker),
/* harmony export */   J_: () => (/* binding */ PROCESS_MARKER),
/* harmony export */   qW: () => (/* binding */ runMarker)
/* harmony export */ });
/* unused harmony export SUITE_MARKER */
/** Value: the run id. */
const PROCESS_MARKER = 'TESTBED_PROCESS_OF';
/** Value: the run id, a slash, the suite's name. */
const SUITE_MARKER = 'TESTBED_PROCESS_OF_SUITE';
function runMarker(runId) {
    return { name: PROCESS_MARKER, value: runId };
}
function suiteMarker(runId, suite) {
    return { name: SUITE_MARKER, value: `${runId}/${suite}` };
}


/***/ }),

/***/ 45902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ runFolderAt),
/* harmony export */   Xy: () => (/* binding */ socketPath),
/* harmony export */   bg: () => (/* binding */ listRunFolders),
/* harmony export */   kg: () => (/* binding */ createRunFolder)
/* harmony export */ });
/* unused harmony export runsRoot */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89675);
/* harmony import */ var _platform_home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6817);
/** The run folder: everything that a run keeps on disk, and where it lies. */





/** Unix socket paths end at 108 bytes on Linux, 104 on macOS; the terminating zero counts. */
const LONGEST_SOCKET_PATH = 103;
/**
 * Where run folders lie: below RUNNER_TEMP in a job, which the runner empties between jobs, else below the user's state
 * folder (XDG Base Directory Specification).
 */
function runsRoot(env) {
    // What is set to nothing, or to a relative path, counts as unset, as that specification demands.
    const given = env.RUNNER_TEMP !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(env.RUNNER_TEMP) ? env.RUNNER_TEMP : (0,_platform_home_js__WEBPACK_IMPORTED_MODULE_4__/* .stateHome */ .Z0)(env);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given, 'integration-testbed');
}
function runFolderAt(path) {
    return {
        path,
        plan: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'plan.json'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'journal.ndjson'),
        lease: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'lease.json'),
        compose: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'compose.yml'),
        env: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'env.json'),
        secrets: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'secrets.json'),
        images: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'images.json'),
        supervisorLog: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'supervisor.log'),
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'results')
    };
}
/** Creates the folder of a new run, for its owner's eyes only. Errors: InternalError. */
async function createRunFolder(env, runId) {
    const folder = runFolderAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runsRoot(env), runId));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder.path, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InternalError */ .Gd(`the run folder ${folder.path} can't be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
            hint: 'it lies below RUNNER_TEMP in a job, else below XDG_STATE_HOME: set that to a folder that can be written',
            cause
        });
    }
    return folder;
}
/** All run folders of this machine and user, whatever their state. */
async function listRunFolders(env) {
    const root = runsRoot(env);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => runFolderAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, entry.name)));
}
/** The supervisor's socket: in the run folder, or under the system's temporary folder where that path is too long. */
function socketPath(folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, 'supervisor.sock');
    if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH)
        return inside;
    // Seldom needed, and no post step should wait for it to be loaded.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const short = createHash('sha256').update(folder.path).digest('hex').slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `itb-${short}.sock`);
}


/***/ }),

/***/ 67463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendIfPossible),
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89675);
/**
 * `journal.ndjson`: what was observed, one event a line, appended by several processes and never rewritten. Written here
 * without the schema of events: a post step has nothing to check, and should not wait for it to be loaded.
 */


function openJournal(path, by, { check, onEvent } = {}) {
    // O_APPEND: the position and the write are one step, so that lines of two processes never mix.
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a+', 0o600);
    let open = true;
    let { size: bytes } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    let failure;
    // A writer that was killed, or that met a full disk, may have left half a line: the next one must not become part of it.
    let lead = endsTorn(file) ? '\n' : '';
    const write = (line) => {
        if (failure !== undefined)
            throw failure;
        try {
            bytes += writeWhole(file, lead + line);
            lead = '';
        }
        catch (cause) {
            failure = new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalError */ .Gd(`${path}: can't be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, { cause });
            throw failure;
        }
    };
    return {
        append(body) {
            const written = { t: new Date().toISOString(), by, ...body };
            const whole = check?.(written) ?? written;
            if (open)
                write(JSON.stringify(whole) + '\n');
            onEvent?.(whole);
            return whole;
        },
        isWhole() {
            if (!open)
                return true;
            // Who writes a file is not told that somebody has cut it, or put another one in its place.
            const { size, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            return size >= bytes && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.ino === ino;
        },
        close() {
            if (open)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            open = false;
        }
    };
}
/** For those who go on without it, on a full disk: a teardown, a supervisor. */
function appendIfPossible(journal, body) {
    try {
        journal.append(body);
    }
    catch {
        // What has to be done is done all the same; the run then counts as not finished.
    }
}
function endsTorn(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    const last = Buffer.alloc(1);
    return size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
}
/** A write may be cut short where the disk is nearly full: the rest follows, or it throws. Returns the bytes. */
function writeWhole(file, line) {
    const whole = Buffer.from(line);
    let rest = whole;
    while (rest.length > 0)
        rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, rest));
    return whole.length;
}


/***/ }),

/***/ 51491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89675);
/** Small JSON files that others read at any moment: replaced by an atomic rename, checked when read. */



/**
 * Replaces the file whole. The temporary file lies beside it, since a rename does not cross file systems. Errors:
 * InternalError that names the file.
 */
async function writeFileAtomically(path, text, mode = 0o644) {
    const temporary = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InternalError */ .Gd(`${path}: can't be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
function writeJson(path, value, mode) {
    return writeFileAtomically(path, JSON.stringify(value, undefined, 2) + '\n', mode);
}
/** undefined where there is no such file, or where it holds something else. */
async function readJson(path, schema) {
    try {
        const parsed = schema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./build/js/src/contract/plan.js
/** The plan on disk: what will have to be removed, written before the first resource exists. Teardown reads nothing else. */

/** How the engine is reached. `host` is what tests are told when the engine is not on this machine. */
const engineEndpoint = schemas/* discriminatedUnion */.gMt('transport', [
    schemas/* object */.Ikc({ transport: schemas/* literal */.euz('unix'), path: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        transport: schemas/* literal */.euz('tcp'),
        host: schemas/* string */.YjP(),
        port: schemas/* int */.Whr(),
        tls: schemas/* optional */.lqM(schemas/* object */.Ikc({
            ca: schemas/* optional */.lqM(schemas/* string */.YjP()),
            cert: schemas/* optional */.lqM(schemas/* string */.YjP()),
            key: schemas/* optional */.lqM(schemas/* string */.YjP()),
            verify: schemas/* boolean */.zMY()
        }))
    }),
    /** Everything else (`ssh://`): a pipe to the engine through `docker system dial-stdio`. */
    schemas/* object */.Ikc({
        transport: schemas/* literal */.euz('dial-stdio'),
        context: schemas/* optional */.lqM(schemas/* string */.YjP()),
        dockerHost: schemas/* optional */.lqM(schemas/* string */.YjP()),
        host: schemas/* string */.YjP()
    })
]);
const plan = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    run_id: schemas/* string */.YjP(),
    owner_key: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP(),
    /** Compose project; the run id unless one was given. */
    project: schemas/* string */.YjP(),
    engine: schemas/* object */.Ikc({ kind: schemas/* literal */.euz('compose'), endpoint: engineEndpoint, api_version: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
    image_tag: schemas/* string */.YjP(),
    started_at: iso/* datetime */.w$(),
    /** `skip-teardown`: not to be removed because its owner is gone. */
    keep: schemas/* boolean */.zMY(),
    /** Who must live for the testbed to live; absent where only `down` ends it. */
    owner_process: schemas/* optional */.lqM(schemas/* object */.Ikc({ pid: schemas/* int */.Whr(), started: schemas/* string */.YjP() })),
    stop_grace_s: schemas/* number */.aig(),
    /** Services that only compose stops as the file says (`pre_stop`). */
    stop_through_compose: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Services that a program of their own provides (`provider`): compose asks it to take them down. */
    providers: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), []),
    log_limit_bytes: schemas/* number */.aig(),
    results_file: schemas/* string */.YjP(),
    output_directory: schemas/* string */.YjP(),
    /** The supervisor's socket: in the run folder, or elsewhere where that path is too long for one. */
    socket: schemas/* string */.YjP(),
    /** Hash of the resolved model and of what else makes a testbed of `up` reusable. */
    model_hash: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** A run that uses the testbed of another run: its folder. Nothing of it is this run's to remove. */
    borrowed_from: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** What post uploads, where it uploads anything. */
    artifact: schemas/* optional */.lqM(schemas/* object */.Ikc({ when: schemas/* enum */.k5n(['always', 'failure']), name: schemas/* string */.YjP(), retention_days: schemas/* optional */.lqM(schemas/* int */.Whr()) }))
});

// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(51491);
;// CONCATENATED MODULE: ./build/js/src/run/plan-file.js


function writePlan(folder, value) {
    return (0,json_file/* writeJson */.GF)(folder.plan, value, 0o600);
}
/** undefined where the run has none, or one of a version that this tool does not know. */
function readPlan(folder) {
    return (0,json_file/* readJson */.Vh)(folder.plan, plan);
}


/***/ }),

/***/ 31924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSecrets),
/* harmony export */   q: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51491);
/** The values to redact, for processes that come after main: supervisor, post, `logs`. */



const values = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
function writeSecrets(folder, secrets) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)(folder.secrets, secrets, 0o600);
}
/** None where the run has not got so far. Synchronous: asked for at the moment when the first byte is to be written. */
function readSecrets(folder) {
    try {
        const parsed = values.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(folder.secrets, 'utf8')));
        return parsed.success ? parsed.data : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 23840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ supervisorHooks)
/* harmony export */ });
/** Milliseconds for the last lines of what has been stopped. */
const DRAIN = 500;
/** Milliseconds for the supervisor to finish its log files: a log of gigabytes is cut, not waited for. */
const RELEASE = 5_000;
/** Milliseconds for an answer to travel. */
const TRAVEL = 200;
/** For `tearDown`. A supervisor that is dead costs nothing. Imports while the engine removes: its first request leaves at once. */
function supervisorHooks(plan, folder) {
    return {
        onStopped: async () => {
            const { ask } = await __webpack_require__.e(/* import() */ 3770).then(__webpack_require__.bind(__webpack_require__, 43770));
            return ask(plan.socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL);
        },
        onRemoved: async () => {
            const { releaseLogs } = await __webpack_require__.e(/* import() */ 4370).then(__webpack_require__.bind(__webpack_require__, 94370));
            return releaseLogs(plan, folder, RELEASE);
        }
    };
}


/***/ }),

/***/ 98758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * What names secrets, or says that there is something to remove, goes; journal and results stay for a look. Never throws.
 * The plan goes last: who is killed before that leaves a run that is torn down again.
 */
async function forget(plan, folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.path).catch(() => []);
    // A process that was killed while it wrote one of them has left its temporary copy.
    const halfWritten = names.filter((name) => name.endsWith('.tmp')).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name));
    const gone = [folder.lease, folder.compose, folder.env, folder.secrets, plan.socket, ...halfWritten];
    for (const paths of [gone, [folder.plan]]) {
        await Promise.allSettled(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true })));
    }
}


/***/ }),

/***/ 59083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ tearDown)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/run/journal.js
var run_journal = __webpack_require__(67463);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./build/js/src/run/journal-processes.js
/** Of a journal just what says which processes a run started: a removal waits for this, and the whole may be long. */


const line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('process_started'), group: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('process_ended'), group: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('run_finished') })
]);
/** No other line is parsed. One that only quotes these words is refused by the schema. */
const TYPES = /"type":"(?:process_started|process_ended|run_finished)"/;
/** Nothing where the file can't be read; a last line that was cut off by a kill is left out. */
async function readProcesses(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const open = new Set();
    let finished = false;
    for (const written of text.split('\n')) {
        if (!TYPES.test(written))
            continue;
        const event = parsed(written);
        if (event?.type === 'process_started')
            open.add(event.group);
        if (event?.type === 'process_ended')
            open.delete(event.group);
        if (event?.type === 'run_finished')
            finished = true;
    }
    return { open: [...open], finished };
}
function parsed(written) {
    try {
        return line.safeParse(JSON.parse(written)).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/src/teardown/forget.js
var forget = __webpack_require__(98758);
// EXTERNAL MODULE: ./build/js/src/process/marker.js
var marker = __webpack_require__(296);
;// CONCATENATED MODULE: ./build/js/src/teardown/processes.js
/** Stops what a run started on this host and did not end: test commands, compose calls, and whatever left their groups. */

/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 1_000;
/** Returns who could not be stopped, each as `process PID`. */
async function stopRunProcesses(runId, { open, finished }, signal) {
    // Nothing was started, or all of it ended in order: no need to look through the host's processes. Who was killed may
    // not have come to write down what it had just started.
    if (open.length === 0 && finished)
        return [];
    const { stopProcesses } = await __webpack_require__.e(/* import() */ 1242).then(__webpack_require__.bind(__webpack_require__, 71242));
    const left = await stopProcesses({ groups: open, marker: { name: marker/* PROCESS_MARKER */.J_, value: runId } }, { graceMs: GRACE, signal });
    return left.map((process) => `process ${process.pid}`);
}

;// CONCATENATED MODULE: ./build/js/src/teardown/within.js
/** Gives work a time budget that holds also where the work does not look at its signal. */
/** `budget` in milliseconds. Errors: those of the work; one that says how long it was waited for. */
async function within(budget, work) {
    const over = new AbortController();
    const late = Promise.withResolvers();
    const timer = setTimeout(() => {
        const error = new Error(`took longer than ${budget / 1000} s`);
        over.abort(error);
        late.reject(error);
    }, budget);
    try {
        return await Promise.race([work(over.signal), late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/js/src/teardown/tear-down.js






/** Post has 5 minutes at most in a cancelled job; a minute of them is for reports and upload. */
const BUDGETS = { processes: 15_000, resources: 215_000, hooks: 10_000 };
/** Removes everything of the run. Returns what is left, or may be; never throws. */
async function tearDown(options) {
    const { plan, folder, journal, budgets = BUDGETS } = options;
    (0,run_journal/* appendIfPossible */.D)(journal, { type: 'stage_started', stage: 'teardown' });
    const left = [
        ...(await attempt('processes', plan, budgets.processes, (signal) => stopOwnProcesses(options, signal))),
        ...(await attempt('resources', plan, budgets.resources, (signal) => removeResources(options, signal)))
    ];
    if (left.length > 0)
        (0,run_journal/* appendIfPossible */.D)(journal, { type: 'left_behind', resources: left });
    const status = left.length === 0 ? 'ok' : 'failed';
    (0,run_journal/* appendIfPossible */.D)(journal, { type: 'stage_ended', stage: 'teardown', status });
    await quietly(options.onRemoved, budgets.hooks);
    // With something left the plan stays, for whoever tries again.
    if (left.length === 0)
        await (0,forget/* forget */.y)(plan, folder);
    return left;
}
/** What a step leaves. One that fails, or takes longer than it may, leaves nobody knows what: that is said, too. */
async function attempt(what, plan, budget, step) {
    try {
        return await within(budget, step);
    }
    catch (error) {
        return [`${what} of ${plan.run_id} (${(0,errors/* messageOf */.bD)(error)})`];
    }
}
async function stopOwnProcesses({ plan, folder }, signal) {
    return stopRunProcesses(plan.run_id, await readProcesses(folder.journal), signal);
}
async function removeResources({ plan, folder, remover, onStopped, budgets = BUDGETS }, signal) {
    // The testbed belongs to another run, which goes on.
    if (plan.borrowed_from !== undefined)
        return [];
    return remover.remove(plan, folder.path, () => quietly(onStopped, budgets.hooks), signal);
}
/** Log files are worth a moment, never the teardown. */
async function quietly(hook, budget) {
    try {
        await within(budget, async () => hook?.());
    }
    catch {
        // Their last lines are lost.
    }
}


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
;