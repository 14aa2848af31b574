export const id = 4381;
export const ids = [4381];
export const modules = {

/***/ 54381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65693);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83351);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20562);
/* harmony import */ var _run_secrets_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64531);
/* harmony import */ var _supervisor_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1343);
/* harmony import */ var _teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5475);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68804);
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
    if (folder !== undefined && plan === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.plan)) {
        const { removeWithoutPlan } = await __webpack_require__.e(/* import() */ 7809).then(__webpack_require__.bind(__webpack_require__, 97809));
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
    const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._0)(folder.journal, 'post');
    const secrets = (0,_run_secrets_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecrets */ .q)(folder);
    const remover = await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openRemover */ .V)(plan);
    const left = await (0,_teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_6__/* .tearDown */ .x)({ plan, folder, journal, remover, ...(0,_supervisor_release_js__WEBPACK_IMPORTED_MODULE_8__/* .supervisorHooks */ .v)(plan, folder) });
    const seconds = (Number((node_process__WEBPACK_IMPORTED_MODULE_1__.hrtime.bigint() - began) / 1000000n) / 1000).toFixed(1);
    journal.close();
    const { completePost } = await Promise.all(/* import() */[__webpack_require__.e(3858), __webpack_require__.e(8599), __webpack_require__.e(4755)]).then(__webpack_require__.bind(__webpack_require__, 60190));
    await completePost(plan, folder, secrets, left);
    if (left.length === 0)
        process.stdout.write(`removed in ${seconds} s\n`);
    await uploadArtifacts(plan, folder, secrets, began);
    // Last: what only the next job gains by.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.images)) {
        const { saveKeptImages } = await Promise.all(/* import() */[__webpack_require__.e(3858), __webpack_require__.e(6989)]).then(__webpack_require__.bind(__webpack_require__, 15521));
        await saveKeptImages({ plan, folder, env: process.env, say: (line) => void process.stdout.write(`${line}\n`) });
    }
}
/** `began`: when post did, in nanoseconds. */
async function uploadArtifacts(plan, folder, secrets, began) {
    if (plan.artifact === undefined)
        return;
    const used = Number((node_process__WEBPACK_IMPORTED_MODULE_1__.hrtime.bigint() - began) / 1000000n);
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(3858), __webpack_require__.e(8326)]).then(__webpack_require__.bind(__webpack_require__, 39604));
    await uploadArtifact({ ...plan, artifact: plan.artifact }, folder, secrets, used);
}


/***/ }),

/***/ 68804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openRecorder),
/* harmony export */   V: () => (/* binding */ openRemover)
/* harmony export */ });
async function openRemover(plan) {
    const { createRemover } = await __webpack_require__.e(/* import() */ 3621).then(__webpack_require__.bind(__webpack_require__, 13621));
    return createRemover(plan.engine);
}
async function openRecorder(plan) {
    const [{ createRecorder }, { DockerClient }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2461).then(__webpack_require__.bind(__webpack_require__, 92461)),
        __webpack_require__.e(/* import() */ 4002).then(__webpack_require__.bind(__webpack_require__, 54002))
    ]);
    return createRecorder(new DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version }), plan.run_id);
}


/***/ }),

/***/ 11024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 20562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
var json_file = __webpack_require__(4734);
;// CONCATENATED MODULE: ./build/js/src/run/plan-file.js


function writePlan(folder, value) {
    return (0,json_file/* writeJson */.GF)(folder.plan, value, 0o600);
}
/** undefined where the run has none, or one of a version that this tool does not know. */
function readPlan(folder) {
    return (0,json_file/* readJson */.Vh)(folder.plan, plan);
}


/***/ }),

/***/ 64531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSecrets),
/* harmony export */   q: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);
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

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            const { ask } = await __webpack_require__.e(/* import() */ 1603).then(__webpack_require__.bind(__webpack_require__, 71603));
            return ask(plan.socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL);
        },
        onRemoved: async () => {
            const { releaseLogs } = await __webpack_require__.e(/* import() */ 1787).then(__webpack_require__.bind(__webpack_require__, 41787));
            return releaseLogs(plan, folder, RELEASE);
        }
    };
}


/***/ }),

/***/ 20863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 5475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ tearDown)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/run/journal.js + 1 modules
var run_journal = __webpack_require__(83351);
// EXTERNAL MODULE: ./build/js/src/teardown/forget.js
var forget = __webpack_require__(20863);
// EXTERNAL MODULE: ./build/js/src/process/marker.js
var marker = __webpack_require__(20087);
;// CONCATENATED MODULE: ./build/js/src/teardown/processes.js

/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 1_000;
/** Returns who could not be stopped, each as `process PID`. */
async function stopRunProcesses(runId, events, signal) {
    const open = new Set();
    for (const event of events) {
        if (event.type === 'process_started')
            open.add(event.group);
        if (event.type === 'process_ended')
            open.delete(event.group);
    }
    // Nothing was started, or all of it ended in order: no need to look through the host's processes. Who was killed may
    // not have come to write down what it had just started.
    if (open.size === 0 && events.some(({ type }) => type === 'run_finished'))
        return [];
    const { stopProcesses } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 62413));
    const left = await stopProcesses({ groups: [...open], marker: { name: marker/* PROCESS_MARKER */.J_, value: runId } }, { graceMs: GRACE, signal });
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
    (0,run_journal/* appendIfPossible */.DH)(journal, { type: 'stage_started', stage: 'teardown' });
    const left = [
        ...(await attempt('processes', plan, budgets.processes, (signal) => stopOwnProcesses(options, signal))),
        ...(await attempt('resources', plan, budgets.resources, (signal) => removeResources(options, signal)))
    ];
    if (left.length > 0)
        (0,run_journal/* appendIfPossible */.DH)(journal, { type: 'left_behind', resources: left });
    const status = left.length === 0 ? 'ok' : 'failed';
    (0,run_journal/* appendIfPossible */.DH)(journal, { type: 'stage_ended', stage: 'teardown', status });
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
    return stopRunProcesses(plan.run_id, await (0,run_journal/* readJournal */.a0)(folder.journal), signal);
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


/***/ })

};
