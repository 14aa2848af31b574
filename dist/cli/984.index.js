export const id = 984;
export const ids = [984];
export const modules = {

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Prints a line to standard output: what a command was asked for. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}


/***/ }),

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reapCommand: () => (/* binding */ reapCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/contract/labels.js
var contract_labels = __webpack_require__(4997);
// EXTERNAL MODULE: ./build/src/docker/client.js + 3 modules
var docker_client = __webpack_require__(3689);
// EXTERNAL MODULE: ./build/src/docker/containers.js
var containers = __webpack_require__(8052);
// EXTERNAL MODULE: ./build/src/docker/endpoint.js + 2 modules
var docker_endpoint = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/src/docker/networks.js
var networks = __webpack_require__(4151);
// EXTERNAL MODULE: ./build/src/docker/volumes.js
var volumes = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/src/engine/open.js
var engine_open = __webpack_require__(6362);
// EXTERNAL MODULE: ./build/src/run/folder.js
var run_folder = __webpack_require__(7879);
// EXTERNAL MODULE: ./build/src/run/lease.js
var run_lease = __webpack_require__(6005);
// EXTERNAL MODULE: ./build/src/run/plan-file.js + 1 modules
var plan_file = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/src/session/clean-up.js
var clean_up = __webpack_require__(4085);
;// CONCATENATED MODULE: ./build/src/session/reap.js
/** Finds and removes dead runs of any owner: by their folders on this machine, else by the labels of what they left. */












/** Kept runs stay: they are removed by `down` alone. */
async function reapRuns(env) {
    const dead = (await (0,clean_up/* knownRuns */.CT)(env)).filter(({ live, plan }) => !live && !plan.keep);
    const byFolder = await Promise.all(dead.map(async (run) => ({ run_id: run.plan.run_id, left: await (0,clean_up/* removeRun */.s2)(run) })));
    return [...byFolder, ...(await reapByLabels(env))];
}
/** Runs whose folder lies elsewhere (another user, a job's emptied temporary folder, another machine). */
async function reapByLabels(env) {
    const endpoint = await (0,docker_endpoint/* findEndpoint */.v)(env);
    const client = new docker_client.DockerClient(endpoint);
    const labels = [contract_labels/* LABELS */.k.run];
    const found = await Promise.all([
        (0,containers/* listContainers */.ts)(client, { labels }),
        (0,networks/* listNetworks */.og)(client, { labels }),
        (0,volumes/* listVolumes */.yi)(client, { labels })
    ]);
    client.close();
    const runs = new Map(found.flat().map((resource) => [resource.Labels[contract_labels/* LABELS */.k.run] ?? '', resource.Labels]));
    const reaped = [];
    for (const [run_id, labelsOfRun] of runs) {
        if (labelsOfRun[contract_labels/* LABELS */.k.keep] === 'true' || !(await isDead(labelsOfRun)))
            continue;
        const remover = await (0,engine_open/* openRemover */.V)({ engine: { kind: 'compose', endpoint } });
        const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] };
        reaped.push({ run_id, left: await remover.remove(plan, '', () => Promise.resolve(), AbortSignal.timeout(240_000)) });
    }
    return reaped;
}
/** A folder on this machine decides by its lease; one that is gone had its run cut short. Elsewhere only time tells. */
async function isDead(labels) {
    const [, host, path] = /^([^:]*):(.*)$/.exec(labels[contract_labels/* LABELS */.k.folder] ?? '') ?? [];
    if (host === (0,external_node_os_.hostname)() && path !== undefined) {
        const folder = (0,run_folder/* runFolderAt */.J7)(path);
        const plan = await (0,plan_file/* readPlan */.m)(folder);
        if (plan === undefined)
            return true;
        const lease = (await (0,run_lease/* readLease */.zR)(folder)) ?? { pid: 0, renewed_at: plan.started_at };
        return (0,run_lease/* isExpired */._d)(lease);
    }
    const expires = Date.parse(labels[contract_labels/* LABELS */.k.expires] ?? '');
    return Number.isNaN(expires) || expires < Date.now();
}

// EXTERNAL MODULE: ./build/src/commands/context.js
var commands_context = __webpack_require__(7355);
;// CONCATENATED MODULE: ./build/src/commands/reap.js
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

/***/ 1766:
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
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/docker/failure.js
var failure = __webpack_require__(3016);
;// CONCATENATED MODULE: ./build/src/docker/tls-files.js
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

;// CONCATENATED MODULE: ./build/src/docker/context-store.js
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

;// CONCATENATED MODULE: ./build/src/docker/endpoint.js
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

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   N2: () => (/* binding */ describeEndpoint),
/* harmony export */   Rp: () => (/* binding */ answerFailure),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _N: () => (/* binding */ timeoutFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

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

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ knownRuns),
/* harmony export */   fY: () => (/* binding */ cleanUpDeadRuns),
/* harmony export */   s2: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6362);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6049);
/* harmony import */ var _run_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6005);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7352);
/* harmony import */ var _supervisor_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2085);
/* harmony import */ var _teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(170);








/** The runs that this user has on this machine, torn down ones left out. */
async function knownRuns(env) {
    const folders = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .listRunFolders */ .bg)(env);
    const runs = await Promise.all(folders.map(async (folder) => {
        const plan = await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(folder);
        if (plan === undefined)
            return undefined;
        return { folder, plan, live: !(0,_run_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._d)(await leaseOf(folder, plan)) };
    }));
    return runs.filter((run) => run !== undefined);
}
/** A run that has just begun has no lease yet: it is as old as its plan. */
async function leaseOf(folder, plan) {
    return (await (0,_run_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .readLease */ .zR)(folder)) ?? { pid: 0, renewed_at: plan.started_at };
}
/** Ids of the runs that were removed. `mine`: the run that starts, which is not dead. */
async function cleanUpDeadRuns(mine, env) {
    const dead = (await knownRuns(env)).filter(({ plan, live }) => plan.owner_key === mine.owner_key && plan.run_id !== mine.run_id && !live && !plan.keep);
    await Promise.all(dead.map((run) => removeRun(run)));
    return dead.map(({ plan }) => plan.run_id);
}
/** Tears a run down and completes its results file. Returns what is left. */
async function removeRun({ folder, plan }) {
    const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .openJournal */ ._)(folder.journal, 'post');
    const left = await (0,_teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_5__/* .tearDown */ .x)({ plan, folder, journal, remover: await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openRemover */ .V)(plan), ...(0,_supervisor_release_js__WEBPACK_IMPORTED_MODULE_7__/* .supervisorHooks */ .v)(plan) });
    journal.close();
    await (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResults */ .K)(plan, folder, true);
    return left;
}


/***/ }),

/***/ 2085:
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
/** Loaded while the engine removes: a post step's first request does not wait for it. */
async function ask(socket, message, timeout) {
    const client = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 2949));
    return client.ask(socket, message, timeout);
}
/** For `tearDown`. A supervisor that is dead costs nothing. */
function supervisorHooks({ socket }) {
    return {
        onStopped: () => ask(socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL),
        onRemoved: () => ask(socket, { op: 'release' }, RELEASE)
    };
}


/***/ })

};
