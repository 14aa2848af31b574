"use strict";
exports.id = 8584;
exports.ids = [8584,6614];
exports.modules = {

/***/ 77554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 46614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 90027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   YI: () => (/* binding */ startContainer),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60464);


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
/** Errors: EngineError, 404 if there is none, 409 if its removal is under way already. */
async function removeContainer(client, id, options = {}) {
    const query = { force: options.force ?? false, v: options.volumes ?? false };
    await client.request('DELETE', `/containers/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}`, { query, signal: options.signal });
}


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 85668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ inspectNetwork),
/* harmony export */   Xx: () => (/* binding */ connectNetwork),
/* harmony export */   Zw: () => (/* binding */ removeNetwork),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   vg: () => (/* binding */ disconnectNetwork)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60464);


const network = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Driver: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Labels: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD,
    IPAM: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Config: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Subnet: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, Gateway: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })) })), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((ipam) => ipam ?? { Config: [] })),
    /** By container id. Filled by an inspection only, not in lists. */
    Containers: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Name: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, IPv4Address: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }))
});
/** Networks with these labels; without labels all of them, with the subnets that they occupy. */
async function listNetworks(client, options = {}) {
    const query = { filters: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelFilter */ .HY)(options.labels) };
    const answer = await client.request('GET', '/networks', { query, signal: options.signal });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(network), answer, 'the list of networks');
}
/** By id or name. Errors: EngineError with status 404 if there is none. */
async function inspectNetwork(client, id, signal) {
    const answer = await client.request('GET', `/networks/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}`, { signal });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(network, answer, `network ${id}`);
}
/** Errors: EngineError, 404 if there is none, 403 if containers are on it. */
async function removeNetwork(client, id, signal) {
    await client.request('DELETE', `/networks/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}`, { signal });
}
/** Errors: EngineError with status 403 if the container is on it already. */
async function connectNetwork(client, id, container, options = {}) {
    const body = { Container: container, EndpointConfig: { Aliases: options.aliases ?? [] } };
    await client.request('POST', `/networks/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}/connect`, { body, signal: options.signal });
}
async function disconnectNetwork(client, id, container, options = {}) {
    const body = { Container: container, Force: options.force ?? false };
    await client.request('POST', `/networks/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(id)}/disconnect`, { body, signal: options.signal });
}


/***/ }),

/***/ 60464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23945);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
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

/***/ 82544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeVolume),
/* harmony export */   Px: () => (/* binding */ inspectVolume),
/* harmony export */   yi: () => (/* binding */ listVolumes)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60464);


const volume = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), Driver: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, Mountpoint: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, Labels: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .WD });
const list = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Volumes: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(volume) });
/** Volumes with these labels; without labels all of them. */
async function listVolumes(client, options = {}) {
    const query = { filters: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .labelFilter */ .HY)(options.labels) };
    const answer = await client.request('GET', '/volumes', { query, signal: options.signal });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(list, answer, 'the list of volumes').Volumes;
}
/** Errors: EngineError with status 404 if there is none. */
async function inspectVolume(client, name, signal) {
    const answer = await client.request('GET', `/volumes/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(name)}`, { signal });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(volume, answer, `volume ${name}`);
}
/** Errors: EngineError, 404 if there is none (not with `force`), 409 if a container uses it. */
async function removeVolume(client, name, options = {}) {
    const query = { force: options.force ?? false };
    await client.request('DELETE', `/volumes/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX)(name)}`, { query, signal: options.signal });
}


/***/ }),

/***/ 38584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRemover: () => (/* binding */ createRemover)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77554);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89675);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46614);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90027);
/* harmony import */ var _docker_networks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85668);
/* harmony import */ var _docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82544);
/**
 * Removes everything of a run by its label: containers, networks, volumes. Never by `docker compose down`, which needs the
 * compose file and waits 10 s a container. Imports little: a post step's first request should leave at once.
 */







/** Rounds of list and remove: a compose that was killed while it created may have left requests that still run. */
const ROUNDS = 40;
/** Milliseconds between two rounds. */
const PAUSE = 250;
/** Times that an engine which does not answer is asked again: one that restarts comes back, one that is gone does not. */
const PATIENCE = 8;
function createRemover(engine) {
    const client = new _docker_client_js__WEBPACK_IMPORTED_MODULE_3__.DockerClient(engine.endpoint, { apiVersion: engine.api_version });
    return {
        async remove(plan, runFolder, onStopped, signal) {
            try {
                return await removeRun(client, plan, runFolder, onStopped, signal);
            }
            finally {
                client.close();
            }
        }
    };
}
async function removeRun(client, plan, runFolder, onStopped, signal) {
    const labels = [(0,_contract_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabel */ .A)(plan.run_id)];
    const first = await patiently(() => (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(client, { labels, signal }), signal);
    await stopGently(client, plan, runFolder, first, signal);
    const collected = onStopped();
    let left = await patiently(() => removeRound(client, labels, first, signal), signal);
    for (let round = 1; left.length > 0 && round < ROUNDS && !signal.aborted; round++) {
        await pause(signal);
        left = await patiently(() => removeRound(client, labels, undefined, signal), signal);
    }
    await collected;
    return left;
}
/** Removes what is there, `containers` where they have been listed, and returns what is still there. */
async function removeRound(client, labels, containers, signal) {
    await removeContainers(client, containers ?? (await (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(client, { labels, signal })), signal);
    // Networks and volumes only go when no container holds them any more.
    await Promise.all([removeNetworks(client, labels, signal), removeVolumes(client, labels, signal)]);
    return whatIsLeft(client, labels, signal);
}
/** An engine that restarts, or a connection that broke, is no reason to leave everything. */
async function patiently(work, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EngineUnavailableError */ .DG) || attempt === PATIENCE || signal.aborted)
                throw error;
            await pause(signal);
        }
    }
}
async function pause(signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE, undefined, { signal }).catch(() => undefined);
}
/** With a grace, or where the file says what is to be done before a stop. Bounded, and never an obstacle to the removal. */
async function stopGently(client, plan, runFolder, containers, signal) {
    if (plan.stop_through_compose.length > 0 || plan.providers.length > 0) {
        const { stopThroughCompose } = await __webpack_require__.e(/* import() */ 4489).then(__webpack_require__.bind(__webpack_require__, 24489));
        await stopThroughCompose(plan, runFolder, signal);
    }
    if (plan.stop_grace_s <= 0)
        return;
    const grace = Math.ceil(plan.stop_grace_s);
    const running = containers.filter((container) => container.State === 'running' || container.State === 'paused');
    await Promise.allSettled(running.map((container) => (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .stopContainer */ .SI)(client, container.Id, { grace, signal })));
}
async function removeContainers(client, containers, signal) {
    await Promise.all(containers.map(({ Id }) => tolerate((0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .removeContainer */ .od)(client, Id, { force: true, volumes: true, signal }))));
}
async function removeNetworks(client, labels, signal) {
    const networks = await (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .listNetworks */ .og)(client, { labels, signal });
    await Promise.all(networks.map(({ Id }) => tolerate((0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .removeNetwork */ .Zw)(client, Id, signal).catch(async (error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ) || error.status !== 403)
            throw error;
        await evictGuests(client, Id, signal);
        await (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .removeNetwork */ .Zw)(client, Id, signal);
    }))));
}
/** Containers that joined: our own, of a job that runs in one, and whatever somebody connected by hand. They go on without. */
async function evictGuests(client, network, signal) {
    const { Containers } = await (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectNetwork */ .Xk)(client, network, signal);
    await Promise.all(Object.keys(Containers).map((id) => tolerate((0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .disconnectNetwork */ .vg)(client, network, id, { force: true, signal }))));
}
async function removeVolumes(client, labels, signal) {
    const volumes = await (0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__/* .listVolumes */ .yi)(client, { labels, signal });
    await Promise.all(volumes.map(({ Name }) => tolerate((0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__/* .removeVolume */ .L)(client, Name, { force: true, signal }))));
}
/** What somebody else removes at the same time, or what is still held, is looked at in the next round. */
async function tolerate(removal) {
    try {
        await removal;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ))
            throw error;
    }
}
async function whatIsLeft(client, labels, signal) {
    const [containers, networks, volumes] = await Promise.all([
        (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(client, { labels, signal }),
        (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .listNetworks */ .og)(client, { labels, signal }),
        (0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__/* .listVolumes */ .yi)(client, { labels, signal })
    ]);
    return [
        ...containers.map((container) => `container ${container.Names[0]?.slice(1) ?? container.Id}`),
        ...networks.map((network) => `network ${network.Name}`),
        ...volumes.map((volume) => `volume ${volume.Name}`)
    ];
}


/***/ })

};
;