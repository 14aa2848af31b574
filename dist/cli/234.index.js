"use strict";
exports.id = 234;
exports.ids = [234];
exports.modules = {

/***/ 7554:
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

/***/ 27:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   YI: () => (/* binding */ startContainer),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(464);


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

/***/ 188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);

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

/***/ 8496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openLogs)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27);
/* harmony import */ var _demux_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(188);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3293);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(464);





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

/***/ 464:
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
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

/***/ 234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRecorder: () => (/* binding */ createRecorder),
  nanoseconds: () => (/* binding */ nanoseconds)
});

// EXTERNAL MODULE: ./build/js/src/contract/labels.js
var contract_labels = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/js/src/docker/containers.js
var docker_containers = __webpack_require__(27);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(3293);
// EXTERNAL MODULE: ./build/js/src/docker/schema.js
var schema = __webpack_require__(464);
;// CONCATENATED MODULE: ./build/js/src/docker/events.js



const CONTAINER_ACTIONS = ['create', 'start', 'die', 'oom', 'kill', 'stop', 'restart', 'destroy'];
/** Podman filters by names of its own, and tells some events by them. (libpod/events/config.go) */
const PODMAN_NAMES = { die: 'died', destroy: 'remove' };
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
    const event = (options.actions ?? CONTAINER_ACTIONS).flatMap((action) => [action, PODMAN_NAMES[action] ?? []].flat());
    const filters = { type: ['container'], event, label: options.labels ?? [] };
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
    const action = CONTAINER_ACTIONS.find((known) => known === Action || PODMAN_NAMES[known] === Action);
    if (Type !== 'container' || action === undefined)
        return undefined;
    // A number of JSON has 53 bits: the last digits would be wrong. A quoted text can't look like this, its quotes are escaped.
    const time = BigInt(/"timeNano":(\d+)/.exec(line)?.[1] ?? 0);
    return { action, id: Actor.ID, attributes: Actor.Attributes, time };
}

// EXTERNAL MODULE: ./build/js/src/docker/logs.js
var logs = __webpack_require__(8496);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/recorder.js
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


/***/ })

};
;