export const id = 221;
export const ids = [221];
export const modules = {

/***/ 2929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Prints a line to standard output: what a command was asked for. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reapCommand: () => (/* binding */ reapCommand)
});

// EXTERNAL MODULE: ./build/js/src/docker/endpoint.js + 2 modules
var endpoint = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/js/src/session/clean-up.js
var clean_up = __webpack_require__(7787);
// EXTERNAL MODULE: ./build/js/src/session/orphans.js
var orphans = __webpack_require__(4975);
;// CONCATENATED MODULE: ./build/js/src/session/reap.js
/** Finds and removes dead runs of any owner: by their folders on this machine, else by the labels of what they left. */



/** Kept runs stay: they are removed by `down` alone. */
async function reapRuns(env) {
    const dead = (await (0,clean_up/* knownRuns */.CT)(env)).filter(({ live, plan }) => !live && !plan.keep);
    const byFolder = await Promise.all(dead.map(async (run) => ({ run_id: run.plan.run_id, left: await (0,clean_up/* removeRun */.s2)(run) })));
    return [...byFolder, ...(await (0,orphans/* removeOrphans */.C)({ kind: 'compose', endpoint: await (0,endpoint/* findEndpoint */.v)(env) }, () => true))];
}

// EXTERNAL MODULE: ./build/js/src/commands/context.js
var commands_context = __webpack_require__(2929);
;// CONCATENATED MODULE: ./build/js/src/commands/reap.js
/** `reap`: removes dead runs of any owner, for hosts that many jobs share. */


async function reapCommand(context) {
    const reaped = await reapRuns(context.env);
    const left = reaped.flatMap((run) => run.left);
    if (context.json)
        (0,commands_context/* print */.y)(JSON.stringify({ reaped }));
    else if (reaped.length === 0)
        (0,commands_context/* print */.y)('nothing to remove');
    else
        for (const run of reaped)
            (0,commands_context/* print */.y)(`${run.run_id}: ${run.left.length === 0 ? 'removed' : `could not remove ${run.left.join(', ')}`}`);
    return left.length === 0 ? 0 : 2;
}


/***/ }),

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
            const { ask } = await __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 1603));
            return ask(plan.socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL);
        },
        onRemoved: async () => {
            const { releaseLogs } = await __webpack_require__.e(/* import() */ 787).then(__webpack_require__.bind(__webpack_require__, 1787));
            return releaseLogs(plan, folder, RELEASE);
        }
    };
}


/***/ })

};
