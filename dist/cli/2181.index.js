export const id = 2181;
export const ids = [2181];
export const modules = {

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findEndpoint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(1024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(5994);
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
    const id = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
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

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openRecorder),
/* harmony export */   V: () => (/* binding */ openRemover)
/* harmony export */ });
async function openRemover(plan) {
    const { createRemover } = await Promise.all(/* import() */[__webpack_require__.e(2253), __webpack_require__.e(3621)]).then(__webpack_require__.bind(__webpack_require__, 3621));
    return createRemover(plan.engine);
}
async function openRecorder(plan) {
    const [{ createRecorder }, { DockerClient }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2461).then(__webpack_require__.bind(__webpack_require__, 2461)),
        __webpack_require__.e(/* import() */ 4002).then(__webpack_require__.bind(__webpack_require__, 4002))
    ]);
    return createRecorder(new DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version }), plan.run_id);
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ runFolderAt),
/* harmony export */   Xy: () => (/* binding */ socketPath),
/* harmony export */   bg: () => (/* binding */ listRunFolders),
/* harmony export */   kg: () => (/* binding */ createRunFolder)
/* harmony export */ });
/* unused harmony export runsRoot */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1024);
/** The run folder: everything that a run keeps on disk, and where it lies. */




/** Unix socket paths end at 108 bytes on Linux, 104 on macOS; the terminating zero counts. */
const LONGEST_SOCKET_PATH = 103;
/**
 * Where run folders lie: below RUNNER_TEMP in a job, which the runner empties between jobs, else below the user's state
 * folder (XDG Base Directory Specification).
 */
function runsRoot(env) {
    // What is set to nothing, or to a relative path, counts as unset, as that specification demands.
    const given = [env.RUNNER_TEMP, env.XDG_STATE_HOME].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.local', 'state'), 'integration-testbed');
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

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ renewLease),
/* harmony export */   Qc: () => (/* binding */ LEASE_RENEWAL),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* unused harmony export LEASE_LENGTH */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3102);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4734);
/** The lease: a sign of life that the supervisor renews. */


/** Milliseconds between two renewals. */
const LEASE_RENEWAL = 5_000;
/** A lease that was not renewed for so long (milliseconds) has expired: three renewals missed, and some for a busy host. */
const LEASE_LENGTH = 20_000;
/** `pid` and `started` are the supervisor's, see ProcessIdentity. */
const lease = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), started: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), renewed_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$() });
function renewLease(folder, holder, now = new Date()) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(folder.lease, { pid: holder.pid, started: holder.started, renewed_at: now.toISOString() });
}
function readLease(folder) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(folder.lease, lease);
}
function isExpired(held, now = new Date()) {
    return held === undefined || now.getTime() - Date.parse(held.renewed_at) > LEASE_LENGTH;
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
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

/***/ 7787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ knownRuns),
/* harmony export */   fY: () => (/* binding */ cleanUpDeadRuns),
/* harmony export */   s2: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7855);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8804);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3351);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(562);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3858);
/* harmony import */ var _supervisor_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1343);
/* harmony import */ var _teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5475);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6007);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4975);
/** Before a run starts: what a dead run of the same owner left is removed. */










/** The runs that this user has on this machine, torn down ones left out. */
async function knownRuns(env) {
    const folders = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .listRunFolders */ .bg)(env);
    const runs = await Promise.all(folders.map(async (folder) => {
        const plan = await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(folder);
        if (plan === undefined)
            return undefined;
        return { folder, plan, live: await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_6__/* .isLive */ .D)(folder, plan) };
    }));
    return runs.filter((run) => run !== undefined);
}
/** Ids of the runs that were removed. `mine`: the run that starts, which is not dead. */
async function cleanUpDeadRuns(mine, env) {
    const known = await knownRuns(env);
    const dead = known.filter(({ plan, live }) => plan.owner_key === mine.owner_key && plan.run_id !== mine.run_id && !live && !plan.keep);
    const [byFolder, byLabel] = await Promise.all([
        Promise.all(dead.map(async (run) => ({ run_id: run.plan.run_id, left: await removeRun(run) }))),
        // A job's folders are emptied before the next one begins.
        (0,_orphans_js__WEBPACK_IMPORTED_MODULE_7__/* .removeOrphans */ .C)(mine.engine, (labels) => labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.owner] === mine.owner_key && !known.some(({ plan }) => plan.run_id === labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.run]))
    ]);
    return [...byFolder, ...byLabel].filter(({ left }) => left.length === 0).map(({ run_id }) => run_id);
}
/** Tears a run down and completes its results file, where that can still be written. Returns what is left. */
async function removeRun({ folder, plan }) {
    const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournal */ ._0)(folder.journal, 'post');
    const left = await (0,_teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_5__/* .tearDown */ .x)({
        plan,
        folder,
        journal,
        remover: await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_8__/* .openRemover */ .V)(plan),
        ...(0,_supervisor_release_js__WEBPACK_IMPORTED_MODULE_9__/* .supervisorHooks */ .v)(plan, folder)
    });
    journal.close();
    // Its workspace may be gone: that is no failure of who cleans up.
    await (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResults */ .K)(plan, folder, true).catch(() => undefined);
    return left;
}


/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLive)
/* harmony export */ });
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8896);
/* harmony import */ var _run_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(935);


/**
 * Whether a run is still somebody's. Its lease says so, but an expired one does not say the contrary: the supervisor may
 * have been killed alone, or the machine slept. So a run is dead only when its owner and its supervisor are gone as well.
 */
async function isLive(folder, plan) {
    // A run that has just begun has no lease yet: it is as old as its plan.
    const lease = (await (0,_run_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .readLease */ .zR)(folder)) ?? { pid: 0, started: '', renewed_at: plan.started_at };
    if (!(0,_run_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpired */ ._d)(lease))
        return true;
    const processes = [lease, ...(plan.owner_process === undefined ? [] : [plan.owner_process])];
    return (await Promise.all(processes.map((process) => (0,_process_alive_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._)(process)))).includes(true);
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeOrphans)
/* harmony export */ });
/* unused harmony export isDead */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7855);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4002);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7626);
/* harmony import */ var _docker_networks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9365);
/* harmony import */ var _docker_volumes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2875);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8804);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1024);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5693);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(562);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6007);
/** Dead runs whose folder says nothing any more: found by the labels of what they left on the engine. */













/** Milliseconds for one run. */
const BUDGET = 240_000;
/** Removes the dead runs for which `wanted` holds; kept ones stay. Errors: of an engine that can't be asked what there is. */
async function removeOrphans(engine, wanted) {
    const reaped = [];
    for (const [run_id, labels] of await labelledRuns(engine)) {
        if (!wanted(labels) || labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.keep] === 'true' || !(await isDead(labels)))
            continue;
        const remover = await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_12__/* .openRemover */ .V)({ engine });
        const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] };
        const removal = remover.remove(plan, '', () => Promise.resolve(), AbortSignal.timeout(BUDGET));
        reaped.push({ run_id, left: await removal.catch((error) => [(0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)]) });
    }
    return reaped;
}
async function labelledRuns({ endpoint, api_version }) {
    const client = new _docker_client_js__WEBPACK_IMPORTED_MODULE_4__.DockerClient(endpoint, { apiVersion: api_version });
    const labels = [_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.run];
    try {
        const found = await Promise.all([
            (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_5__/* .listContainers */ .ts)(client, { labels }),
            (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_6__/* .listNetworks */ .og)(client, { labels }),
            (0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_7__/* .listVolumes */ .yi)(client, { labels })
        ]);
        return new Map(found.flat().map((resource) => [resource.Labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.run] ?? '', resource.Labels]));
    }
    finally {
        client.close();
    }
}
/**
 * A folder on this machine decides; one that was emptied, as runners do between jobs, had its run cut short. Where it can't
 * be looked at (another machine, another user's, a container without that path), only time tells.
 */
async function isDead(labels, host = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), now = Date.now()) {
    const [, place, path] = /^([^:]*):(.*)$/.exec(labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.folder] ?? '') ?? [];
    if (place === host && path !== undefined) {
        const folder = (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .runFolderAt */ .J7)(path);
        const plan = await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readPlan */ .m)(folder);
        if (plan !== undefined)
            return !(await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__/* .isLive */ .D)(folder, plan));
        if ((await isMissing(folder.plan)) && !(await isMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))))
            return true;
    }
    const expires = Date.parse(labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.expires] ?? '');
    return Number.isNaN(expires) || expires < now;
}
async function isMissing(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => false, (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT');
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
            const { ask } = await __webpack_require__.e(/* import() */ 1603).then(__webpack_require__.bind(__webpack_require__, 1603));
            return ask(plan.socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL);
        },
        onRemoved: async () => {
            const { releaseLogs } = await __webpack_require__.e(/* import() */ 1787).then(__webpack_require__.bind(__webpack_require__, 1787));
            return releaseLogs(plan, folder, RELEASE);
        }
    };
}


/***/ }),

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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
var errors = __webpack_require__(1024);
// EXTERNAL MODULE: ./build/js/src/run/journal.js + 1 modules
var run_journal = __webpack_require__(3351);
// EXTERNAL MODULE: ./build/js/src/teardown/forget.js
var forget = __webpack_require__(863);
// EXTERNAL MODULE: ./build/js/src/process/marker.js
var marker = __webpack_require__(87);
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
    const { stopProcesses } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
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
