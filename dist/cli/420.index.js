export const id = 420;
export const ids = [420];
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

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findRun)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7120);
/* harmony import */ var _docker_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1766);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _session_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4085);
/* harmony import */ var _session_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(393);
/** Which run `down`, `status`, `logs` and `env` mean: the one live run of this owner. */





/** Errors: ConfigError where there is none, or where there are several: it lists them. */
async function findRun(context) {
    const runs = await ownRuns(context);
    const wanted = context.flags['project-name'];
    const matching = typeof wanted === 'string' ? runs.filter(({ plan }) => plan.project === wanted || plan.run_id === wanted) : runs;
    const [only, ...others] = matching;
    if (only === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(typeof wanted === 'string' ? `no testbed ${wanted} is up here` : 'no testbed is up here', {
            hint: 'start one with: integration-testbed up'
        });
    }
    if (others.length === 0)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`several testbeds are up here: ${matching.map(({ plan }) => plan.run_id).join(', ')}`, {
        hint: 'say which one: --project-name <name>'
    });
}
/** Live runs of this owner, and those that are kept, which nobody's death ends. */
async function ownRuns({ env, cwd, flags }) {
    const place = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)({ flags, inputs: {}, env, cwd });
    const owner = (0,_session_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerKeyOf */ .Q)(place, await (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .findEndpoint */ .v)(env), env);
    const runs = await (0,_session_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .knownRuns */ .CT)(env);
    return runs.filter(({ plan, live }) => plan.owner_key === owner && plan.borrowed_from === undefined && (live || plan.keep));
}


/***/ }),

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusCommand: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var _engine_compose_recorder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3689);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7352);
/* harmony import */ var _session_testbed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3017);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7355);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7941);
/** `status`: what the testbed consists of, as the engine sees it now. */






async function statusCommand(context) {
    const { plan, folder, live } = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_4__/* .findRun */ .L)(context);
    const client = new _docker_client_js__WEBPACK_IMPORTED_MODULE_1__.DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version });
    const [known, results, ready] = await Promise.all([
        (0,_engine_compose_recorder_js__WEBPACK_IMPORTED_MODULE_0__.createRecorder)(client, plan.run_id).instances(AbortSignal.timeout(10_000)),
        (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunResults */ .c)(plan, folder),
        (0,_session_testbed_js__WEBPACK_IMPORTED_MODULE_3__/* .readTestbed */ .Y)(folder)
    ]);
    client.close();
    const services = (results.services ?? []).map((service) => ({
        name: service.name,
        state: service.state,
        running: known.some(({ instance, running }) => instance === service.name && running),
        ready_after_s: service.ready_after_s,
        restarts: service.restarts,
        ports: (ready ?? [])
            .filter(({ name }) => name === service.name)
            .flatMap(({ ports }) => ports.map(({ host, published, target }) => `${host}:${published}->${target}`))
    }));
    if (context.json) {
        (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(JSON.stringify({
            run_id: plan.run_id,
            project: plan.project,
            live,
            keep: plan.keep,
            output_directory: plan.output_directory,
            services
        }));
        return 0;
    }
    (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`${plan.run_id}  up since ${plan.started_at}${live ? '' : ', without supervisor'}${plan.keep ? ', kept' : ''}`);
    const width = Math.max(0, ...services.map(({ name }) => name.length));
    for (const { name, state, running, ready_after_s, restarts, ports } of services) {
        const readyAfter = ready_after_s === undefined ? '' : ` after ${ready_after_s.toFixed(1)} s`;
        const now = running || state === 'completed' ? `${state}${readyAfter}` : `${state}, not running`;
        const again = restarts > 0 ? `, ${restarts} restarts` : '';
        (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`  ${name.padEnd(width)}  ${now}${again}${ports.length > 0 ? `  ${ports.join(' ')}` : ''}`);
    }
    (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`  logs and results: ${plan.output_directory}`);
    return 0;
}


/***/ }),

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runLabel),
/* harmony export */   k: () => (/* binding */ LABELS)
/* harmony export */ });
/** The labels that everything of a testbed carries: by them it is found, watched and removed. */
const PREFIX = 'dev.integration-testbed';
const LABELS = {
    /** The run's id. */
    run: `${PREFIX}.run`,
    /** Key of the owner: who may clean up after whom. */
    owner: `${PREFIX}.owner`,
    repository: `${PREFIX}.repository`,
    /** RFC 3339: when a run whose folder is on another machine counts as dead. */
    expires: `${PREFIX}.expires`,
    /** `true`: not to be removed because its owner is gone. */
    keep: `${PREFIX}.keep`,
    /** `<host name>:<path>` of the run folder: whether its lease can be looked at from here. */
    folder: `${PREFIX}.folder`,
    /** Name of the instance: the service's, for further replicas `<service>-<n>`. Containers only. */
    instance: `${PREFIX}.instance`
};
const runLabel = (runId) => `${LABELS.run}=${runId}`;


/***/ }),

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DockerClient: () => (/* binding */ DockerClient)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/docker/failure.js
var failure = __webpack_require__(3016);
;// CONCATENATED MODULE: ./build/src/docker/guard.js

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
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/docker/transport.js
/** How requests reach the engine: one kept-alive agent per client. What is seldom needed (TLS, a child) is loaded then. */



/** Opens nothing yet: the first request connects. Errors: EngineUnavailableError for a certificate that can't be read. */
async function openTransport(endpoint) {
    switch (endpoint.transport) {
        case 'unix':
            return over(new external_node_http_.Agent({ keepAlive: true }), { socketPath: endpoint.path });
        case 'tcp':
            return endpoint.tls === undefined
                ? over(new external_node_http_.Agent({ keepAlive: true }), { host: endpoint.host, port: endpoint.port })
                : openTls(endpoint, endpoint.tls);
        case 'dial-stdio': {
            const { DialStdioAgent } = await __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 8442));
            return over(new DialStdioAgent(endpoint), {});
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
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
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

;// CONCATENATED MODULE: ./build/src/docker/version.js
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

;// CONCATENATED MODULE: ./build/src/docker/client.js





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

/***/ 8052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   YI: () => (/* binding */ startContainer),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* unused harmony exports killContainer, waitContainer */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6339);


const summary = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Each with a leading slash. */
    Names: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Image: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ImageID: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    /** `created`, `running`, `paused`, `restarting`, `exited`, `removing`, `dead`. */
    State: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** For people: `Exited (1) 2 minutes ago`. */
    Status: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Labels: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD,
    /** Of those that run. `PublicPort` is the host's. */
    Ports: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ PrivatePort: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), PublicPort: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()) }))
});
const binding = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ HostIp: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, HostPort: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const network = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ NetworkID: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, IPAddress: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, Gateway: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, Aliases: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const mount = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Type: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Source: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Destination: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    RW: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY())
});
const state = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Running: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    Paused: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    Restarting: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    OOMKilled: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    Dead: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Of the engine's host; 0 if it does not run. */
    Pid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    ExitCode: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** Why it could not be started, in the engine's words. */
    Error: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    /** RFC 3339 with nanoseconds; year 1 if never. */
    StartedAt: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    FinishedAt: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
});
const container = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** With a leading slash. */
    Name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Created: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    /** The image's id. */
    Image: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    RestartCount: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), 0),
    State: state,
    Config: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        Image: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        Tty: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false),
        User: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        Env: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        Entrypoint: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        Cmd: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        ExposedPorts: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
        Labels: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD
    }),
    HostConfig: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        NetworkMode: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        RestartPolicy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Name: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, MaximumRetryCount: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), 0) }))
    }),
    NetworkSettings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        /** `5432/tcp` to where it is published. Empty as long as the container does not run. */
        Ports: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(binding)),
        Networks: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(network)
    }),
    Mounts: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(mount)
});
/** All containers with these labels, also those that don't run. */
async function listContainers(client, options = {}) {
    const query = { all: true, filters: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelFilter */ .HY)(options.labels) };
    const answer = await client.request('GET', '/containers/json', { query, signal: options.signal });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(summary), answer, 'the list of containers');
}
/** By id or name. Errors: EngineError with status 404 if there is none. */
async function inspectContainer(client, id, signal) {
    const answer = await client.request('GET', `/containers/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}/json`, { signal });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(container, answer, `container ${id}`);
}
/** Does nothing if it runs. Errors: EngineError, 500 with the engine's reason (a port that is taken, a missing program). */
async function startContainer(client, id, signal) {
    // A start can wait for a slow volume or network driver.
    await client.request('POST', `/containers/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}/start`, { signal, timeout: 120_000 });
}
/** Does nothing if it does not run. The answer comes when it has stopped. */
async function stopContainer(client, id, options = {}) {
    const { grace, signal } = options;
    // The container's own grace is not known here: only the caller's signal bounds it then.
    const timeout = grace === undefined ? 0 : grace * 1000 + 30_000;
    await client.request('POST', `/containers/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}/stop`, { query: { t: grace }, signal, timeout });
}
/** Errors: EngineError with status 409 if it does not run. */
async function killContainer(client, id, unixSignal = 'SIGKILL', signal) {
    await client.request('POST', `/containers/${segment(id)}/kill`, { query: { signal: unixSignal }, signal });
}
/** Errors: EngineError, 404 if there is none, 409 if its removal is under way already. */
async function removeContainer(client, id, options = {}) {
    const query = { force: options.force ?? false, v: options.volumes ?? false };
    await client.request('DELETE', `/containers/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}`, { query, signal: options.signal });
}
const exit = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ StatusCode: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), Error: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Message: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })) });
/** Waits, as long as the signal lets it, and returns the exit code. */
async function waitContainer(client, id, condition = 'not-running', signal) {
    const path = `/containers/${segment(id)}/wait`;
    const answer = await client.request('POST', path, { query: { condition }, signal, timeout: 0 });
    return checked(exit, answer, `the exit of container ${id}`).StatusCode;
}


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Demultiplexer)
/* harmony export */ });
const HEADER = 8;
// 0 is standard input, which the engine uses for nothing that it sends; its own client takes it for standard output.
const STREAMS = ['stdout', 'stdout', 'stderr', 'system'];
/** Takes the stream in chunks of any size, gives payloads as they come: a frame is never held back to be completed. */
class Demultiplexer {
    #header = Buffer.alloc(HEADER);
    #headerBytes = 0;
    #payloadLeft = 0;
    #stream = 'stdout';
    #start = false;
    /** Errors: RangeError if the stream is not made of frames. */
    push(chunk) {
        const out = [];
        let at = 0;
        while (at < chunk.length) {
            if (this.#payloadLeft === 0) {
                at = this.#readHeader(chunk, at);
            }
            else {
                const end = Math.min(chunk.length, at + this.#payloadLeft);
                out.push({ stream: this.#stream, data: chunk.subarray(at, end), start: this.#start });
                this.#start = false;
                this.#payloadLeft -= end - at;
                at = end;
            }
        }
        return out;
    }
    /** Whether the stream may end here: not in the middle of a frame. */
    get complete() {
        return this.#payloadLeft === 0 && this.#headerBytes === 0;
    }
    #readHeader(chunk, from) {
        const taken = chunk.copy(this.#header, this.#headerBytes, from, from + HEADER - this.#headerBytes);
        this.#headerBytes += taken;
        if (this.#headerBytes === HEADER) {
            const header = this.#header;
            const stream = STREAMS[header.readUInt8(0)];
            if (stream === undefined || header.readUIntBE(1, 3) !== 0) {
                throw new RangeError(`not a frame of container output: ${header.toString('hex')}`);
            }
            this.#headerBytes = 0;
            this.#stream = stream;
            this.#payloadLeft = header.readUInt32BE(4);
            this.#start = true;
        }
        return from + taken;
    }
}


/***/ }),

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openLogs)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8052);
/* harmony import */ var _demux_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3645);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3016);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6339);





const FRAMES = 'application/vnd.docker.multiplexed-stream';
const RAW = 'application/vnd.docker.raw-stream';
/**
 * The log is open when the promise resolves. Chunks come in batches, one for each time something was received; a slow reader
 * slows the engine down. Containers with a terminal have one stream, `stdout`.
 * The iteration ends with the log, or when the signal aborts, without an error. Errors: EngineError, EngineUnavailableError.
 */
async function openLogs(client, container, options) {
    const query = {
        follow: options.follow ?? false,
        stdout: options.stdout ?? true,
        stderr: options.stderr ?? true,
        timestamps: options.timestamps ?? false,
        tail: options.tail,
        since: options.since === undefined ? undefined : (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .seconds */ .YA)(options.since)
    };
    const { signal } = options;
    const response = await client.stream('GET', `/containers/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .segment */ .mX)(container)}/logs`, { query, signal });
    const framed = await isFramed(client, container, response, signal);
    return batches(client, response, framed, signal);
}
/** From API 1.42 on the answer says it; before, and with Podman, it follows from whether the container has a terminal. */
async function isFramed(client, container, response, signal) {
    const type = response.headers['content-type'];
    if (type === FRAMES)
        return true;
    if (type === RAW)
        return false;
    try {
        return !(await (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectContainer */ .aH)(client, container, signal)).Config.Tty;
    }
    catch (error) {
        response.destroy();
        throw error;
    }
}
async function* batches(client, response, framed, signal) {
    const demultiplexer = new _demux_js__WEBPACK_IMPORTED_MODULE_4__/* .Demultiplexer */ .H();
    try {
        for await (const chunk of response) {
            if (!(chunk instanceof Buffer))
                continue;
            const batch = framed
                ? demultiplexer.push(chunk)
                : [{ stream: 'stdout', data: chunk, start: false }];
            refuseSystem(batch);
            yield batch;
        }
    }
    catch (error) {
        if (!signal.aborted)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionFailure */ .Dx)(error, client.endpoint);
    }
    finally {
        response.destroy();
    }
}
function refuseSystem(batch) {
    const system = batch.find((chunk) => chunk.stream === 'system');
    if (system !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ(`The Docker engine can't read the log: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(system.data.toString())}`);
}


/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   HY: () => (/* binding */ labelFilter),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/** Checking what the engine answers. Loose: keys that we don't ask for are dropped, and Go's `null` is an empty list. */


/** A list that may be null or missing: then it is empty. */
function listOf(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value ?? []));
}
/** A map that may be null or missing: then it is empty. */
function mapOf(value) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((map) => map ?? {}));
}
const labels = mapOf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
/** A text that may be null or missing: then it is empty. */
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value ?? ''));
/** Errors: EngineError that names the key which is not as the API's description says. */
function checked(schema, answer, what) {
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, answer);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const path = issue?.path.map(String).join('.') ?? '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ(`The Docker engine's answer for ${what} is not understood, at ${path || 'its top'}`, {
        cause: result.error
    });
}
/** `label` filter: each entry `key` or `key=value`; all of them must match. */
function labelFilter(wanted) {
    return wanted === undefined || wanted.length === 0 ? undefined : { label: wanted };
}
/** An id or a name as part of a path. The slashes of an image's name stay. */
function segment(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}
/** A time in nanoseconds since 1970, as the API takes it: seconds with nine decimals. */
function seconds(nanoseconds) {
    return `${nanoseconds / 1000000000n}.${String(nanoseconds % 1000000000n).padStart(9, '0')}`;
}


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRecorder: () => (/* binding */ createRecorder),
  nanoseconds: () => (/* binding */ nanoseconds)
});

// EXTERNAL MODULE: ./build/src/contract/labels.js
var contract_labels = __webpack_require__(4997);
// EXTERNAL MODULE: ./build/src/docker/containers.js
var docker_containers = __webpack_require__(8052);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/src/docker/failure.js
var failure = __webpack_require__(3016);
// EXTERNAL MODULE: ./build/src/docker/schema.js
var schema = __webpack_require__(6339);
;// CONCATENATED MODULE: ./build/src/docker/events.js



const CONTAINER_ACTIONS = ['create', 'start', 'die', 'oom', 'kill', 'stop', 'restart', 'destroy'];
const message = schemas/* object */.Ikc({
    Type: schemas/* string */.YjP(),
    Action: schemas/* string */.YjP(),
    Actor: schemas/* object */.Ikc({ ID: schemas/* string */.YjP(), Attributes: schema/* labels */.WD }),
    timeNano: schemas/* number */.aig()
});
/**
 * The stream is open when the promise resolves: nothing that happens from then on is missed. It ends without an error when the
 * signal aborts. When the connection is lost it throws; open it again with `since` the last event's time + 1.
 */
async function openEvents(client, options) {
    const { signal } = options;
    // The engine answers a moment before it listens. Asked for a time in the past, it repeats what fell into that moment.
    const since = options.since ?? BigInt(Date.now()) * 1000000n;
    const filters = { type: ['container'], event: options.actions ?? CONTAINER_ACTIONS, label: options.labels ?? [] };
    const query = { since: (0,schema/* seconds */.YA)(since), filters };
    const response = await client.stream('GET', '/events', { query, signal });
    return parse(client, response, signal);
}
async function* parse(client, response, signal) {
    let rest = '';
    response.setEncoding('utf8');
    try {
        for await (const chunk of response) {
            const lines = (rest + String(chunk)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines) {
                const event = toEvent(line);
                if (event !== undefined)
                    yield event;
            }
        }
        if (!signal.aborted)
            throw new Error('the stream of events ended');
    }
    catch (error) {
        if (!signal.aborted)
            throw (0,failure/* connectionFailure */.Dx)(error, client.endpoint);
    }
    finally {
        response.destroy();
    }
}
function toEvent(line) {
    if (line.trim() === '')
        return undefined;
    const { Type, Action, Actor } = (0,schema/* checked */.KD)(message, JSON.parse(line), 'an event');
    const action = CONTAINER_ACTIONS.find((known) => known === Action);
    if (Type !== 'container' || action === undefined)
        return undefined;
    // A number of JSON has 53 bits: the last digits would be wrong. A quoted text can't look like this, its quotes are escaped.
    const time = BigInt(/"timeNano":(\d+)/.exec(line)?.[1] ?? 0);
    return { action, id: Actor.ID, attributes: Actor.Attributes, time };
}

// EXTERNAL MODULE: ./build/src/docker/logs.js
var logs = __webpack_require__(7615);
;// CONCATENATED MODULE: ./build/src/engine/compose/recorder.js
/** Watches and records the containers of a run: all that a supervisor needs of this engine. */




function createRecorder(client, runId) {
    const labels = [(0,contract_labels/* runLabel */.A)(runId)];
    return {
        async events(signal) {
            const actions = ['start', 'kill', 'stop', 'oom', 'die'];
            return toEngineEvents(await openEvents(client, { labels, actions, signal }));
        },
        async instances(signal) {
            const containers = await (0,docker_containers/* listContainers */.ts)(client, { labels, signal });
            return containers.flatMap((container) => {
                const instance = container.Labels[contract_labels/* LABELS */.k.instance];
                return instance === undefined ? [] : [{ instance, id: container.Id, running: container.State === 'running' }];
            });
        },
        async *recordLog(id, since, signal) {
            // Exclusive: one nanosecond after the last line that is there already.
            const from = since === undefined ? undefined : nanoseconds(since) + 1n;
            const batches = await (0,logs/* openLogs */.q)(client, id, { follow: true, timestamps: true, since: from, signal });
            for await (const batch of batches)
                yield Buffer.concat(batch.map((chunk) => chunk.data));
        }
    };
}
/**
 * A death is deliberate when somebody asked the engine for it: it then reports `kill` first. A container that is killed for
 * memory reports `oom` first, and 137 like one that was killed.
 */
async function* toEngineEvents(events) {
    const asked = new Set();
    const outOfMemory = new Set();
    for await (const { action, id, attributes, time } of events) {
        const instance = attributes[contract_labels/* LABELS */.k.instance];
        if (instance === undefined)
            continue;
        const at = new Date(Number(time / 1000000n));
        if (action === 'kill' && isDeadly(attributes.signal))
            asked.add(id);
        if (action === 'oom')
            outOfMemory.add(id);
        if (action === 'start') {
            asked.delete(id);
            outOfMemory.delete(id);
            yield { type: 'started', instance, id, at };
        }
        if (action === 'die') {
            const exitCode = Number(attributes.exitCode ?? 0);
            // The kernel may kill a child of the main process, which then goes on, or ends with a code of its own later.
            const oomKilled = outOfMemory.has(id) && exitCode !== 0;
            yield { type: 'died', instance, id, at, exitCode, oomKilled, deliberate: asked.has(id) };
        }
    }
}
/** SIGHUP, SIGUSR1 and the like ask a service to do something, not to end. */
function isDeadly(signal) {
    return signal === undefined || ['2', '3', '9', '15'].includes(signal) || !/^(1|10|12|17|18|19|28)$/.test(signal);
}
/** Of an RFC 3339 time in UTC with up to nine decimals. */
function nanoseconds(stamp) {
    const [, seconds = stamp, fraction = ''] = /^(.*?)(?:\.(\d+))?Z$/.exec(stamp) ?? [];
    return BigInt(Date.parse(`${seconds}Z`)) * 1000000n + BigInt(fraction.padEnd(9, '0').slice(0, 9));
}


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readTestbed),
/* harmony export */   b: () => (/* binding */ writeTestbed)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);
/** A testbed that is up: what the suites, `env` and a later `run` need to know of it. */


const port = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ target: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), protocol: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['tcp', 'udp']), published: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), host: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** Of an instance what outlives its start. */
const readyInstance = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    service: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    replica: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['postgres', 'mysql', 'redis', 'rabbitmq', 'http', 'tcp'])),
    ports: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(port),
    environment: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
/** Readable by its owner only: it holds the credentials of the services. */
async function writeTestbed(folder, instances) {
    const ready = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(readyInstance).parse(instances);
    await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(folder.env, ready, 0o600);
    return ready;
}
/** undefined where the testbed is not up yet, or not any more. */
function readTestbed(folder) {
    return (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(folder.env, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(readyInstance));
}


/***/ })

};
