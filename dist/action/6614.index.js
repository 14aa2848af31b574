"use strict";
exports.id = 6614;
exports.ids = [6614];
exports.modules = {

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


/***/ })

};
;