"use strict";
exports.id = 9212;
exports.ids = [9212,3627];
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

/***/ 9752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TESTS_FILE),
/* harmony export */   w: () => (/* binding */ testRecord)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73102);
/** A line of `tests.ndjson` in the output directory: every test, once for each attempt. */

const TESTS_FILE = 'tests.ndjson';
const testRecord = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    suite: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The same in every run as long as the test keeps its name, class and file: 16 hex digits. */
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    class: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'error', 'skipped']),
    /** It says itself that an attempt before the last had failed. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    started_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$()),
    /** Of the suite's command, from 1. */
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** Why it failed or was skipped, bounded. */
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});


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

/***/ 30188:
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

/***/ 72626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ tagImage),
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   Ri: () => (/* binding */ removeImageName),
/* harmony export */   ZP: () => (/* binding */ pullImage),
/* harmony export */   mm: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3293);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60464);




const healthcheck = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** `['CMD', program, ...]`, `['CMD-SHELL', script]`, `['NONE']`, or empty: none. */
    Test: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Nanoseconds; 0 or missing: the engine's default. */
    Interval: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    Timeout: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    StartPeriod: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    StartInterval: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    Retries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr())
});
const image = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    Id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    RepoTags: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** `name@sha256:...`; empty for an image that was built here and never pushed. */
    RepoDigests: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    Created: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Size: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    Os: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Architecture: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** When it last got a name: RFC 3339. */
    Metadata: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ LastTagTime: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    Config: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        Healthcheck: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(healthcheck),
        /** Keys as `5432/tcp`. */
        ExposedPorts: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
        Entrypoint: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        Cmd: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        /** `NAME=value`. */
        Env: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        User: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        StopSignal: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        Labels: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
    })), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((config) => config ?? { Healthcheck: undefined, ExposedPorts: {}, Entrypoint: [], Cmd: [], Env: [], User: '', Labels: {} }))
});
/** By name, digest or id. Errors: EngineError with status 404 if it is not on this engine. */
async function inspectImage(client, name, signal) {
    const answer = await client.request('GET', `/images/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(name)}/json`, { signal });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(image, answer, `image ${name}`);
}
/** undefined where it is not on this engine. */
async function findImage(client, name, signal) {
    try {
        return await inspectImage(client, name, signal);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ && error.status === 404)
            return undefined;
        throw error;
    }
}
const progress = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    progressDetail: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ current: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()), total: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()) })),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
});
/** Resolves when the image is there. Errors: EngineError with the engine's words; status 404 where there is no such image. */
async function pullImage(client, pull) {
    const { repository, tag, platform, headers, signal, onProgress } = pull;
    const query = { fromImage: repository, tag, platform };
    // The answer begins when the registry has answered, which may be slow.
    const response = await client.stream('POST', '/images/create', {
        query,
        headers: headers ?? {},
        signal,
        timeout: 120_000
    });
    response.setEncoding('utf8');
    let rest = '';
    try {
        for await (const chunk of response) {
            const lines = (rest + String(chunk)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                readProgress(line, onProgress);
        }
        readProgress(rest, onProgress);
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFailure */ .Dx)(error, client.endpoint);
    }
    finally {
        response.destroy();
    }
}
function readProgress(line, onProgress) {
    if (line.trim() === '')
        return;
    const { id, status, progressDetail, error } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(progress, parsed(line), 'the progress of a pull');
    if (error !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(error));
    const { current, total } = progressDetail ?? {};
    if (status === 'Downloading' && id !== undefined && current !== undefined && total !== undefined && total > 0)
        onProgress?.(id, current, total);
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Gives an image another name. */
async function tagImage(client, name, { repository, tag }, signal) {
    await client.request('POST', `/images/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(name)}/tag`, { query: { repo: repository, tag }, signal });
}
/** Takes a name from an image; the image itself goes only if this was its last one. */
async function removeImageName(client, name, signal) {
    await client.request('DELETE', `/images/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(name)}`, { query: { noprune: true }, signal });
}


/***/ }),

/***/ 88496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openLogs)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90027);
/* harmony import */ var _demux_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30188);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89675);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3293);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60464);





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

/***/ 48695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JM: () => (/* binding */ composeVersion),
  My: () => (/* binding */ findCompose),
  JW: () => (/* binding */ requireRecentCompose),
  yv: () => (/* binding */ runCompose)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/platform/exec.js
var exec = __webpack_require__(54675);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/environment.js
var environment = __webpack_require__(83697);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/src/platform/home.js
var home = __webpack_require__(6817);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(51491);
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

/***/ 83697:
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

/***/ 80234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRecorder: () => (/* binding */ createRecorder),
  nanoseconds: () => (/* binding */ nanoseconds)
});

// EXTERNAL MODULE: ./build/js/src/contract/labels.js
var contract_labels = __webpack_require__(77554);
// EXTERNAL MODULE: ./build/js/src/docker/containers.js
var docker_containers = __webpack_require__(90027);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(3293);
// EXTERNAL MODULE: ./build/js/src/docker/schema.js
var schema = __webpack_require__(60464);
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
var logs = __webpack_require__(88496);
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

/***/ 13627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultStorePath: () => (/* binding */ defaultStorePath),
/* harmony export */   storeFolderAt: () => (/* binding */ storeFolderAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6817);
/** Where images are kept between runs. */


function storeFolderAt(path) {
    return {
        path,
        blobs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'sha256'),
        references: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'references'),
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'tmp'),
        statistics: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'statistics.ndjson')
    };
}
/** Below the user's cache folder (XDG Base Directory Specification): what lies there may be deleted at any time. */
function defaultStorePath(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_platform_home_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheHome */ .iR)(env), 'integration-testbed', 'images');
}


/***/ }),

/***/ 76048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ readStatistics),
/* harmony export */   aY: () => (/* binding */ measurementSchema),
/* harmony export */   d1: () => (/* binding */ noteMeasurement)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73305);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51491);
/** How fast images came, in earlier runs of this folder: what `auto` decides by. */



const measurementSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    t: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** Out of the store, or from a registry. */
    how: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['restore', 'pull']),
    /** Compressed layers. */
    bytes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI()),
    /** Until the engine had unpacked them. */
    seconds: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI())
});
const MAX_KEPT = 100;
/** Oldest first. Lines that can't be read are left out. */
async function readStatistics(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(folder.statistics, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
        const parsed = measurementSchema.safeParse(parse(line));
        return parsed.success ? [parsed.data] : [];
    });
}
/** One short line at the end of the file: whole, whoever else writes. */
async function noteMeasurement(folder, measured) {
    const before = await readStatistics(folder);
    if (before.length > 2 * MAX_KEPT) {
        const lines = [...before.slice(-MAX_KEPT), measured].map((entry) => JSON.stringify(entry));
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .lo)(folder.statistics, `${lines.join('\n')}\n`, 0o600);
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder.path, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(folder.statistics, `${JSON.stringify(measured)}\n`, { mode: 0o600 });
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 44252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ newFailures)
/* harmony export */ });
/** Whether a failed test is one of those that did not fail in the baseline. The list of them is bounded. */
function newFailures(comparison) {
    const keys = new Set((comparison?.new_failures ?? []).map(keyOf));
    return (test) => keys.has(keyOf(test));
}
/** A line may change from run to run. */
function keyOf({ suite, name, class: group, file }) {
    return JSON.stringify([suite, name, group, file]);
}


/***/ }),

/***/ 71379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bg: () => (/* binding */ budgetSentence),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   QA: () => (/* binding */ furtherReasons),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ testName),
/* harmony export */   Vj: () => (/* binding */ changesSentence),
/* harmony export */   an: () => (/* binding */ exceededBudgets),
/* harmony export */   g: () => (/* binding */ coverageFacts),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47322);

/** `suite: class › name`; the suite is left out where there is one only. */
function testName({ suite, class: group, name }, withSuite = true) {
    return `${withSuite ? `${suite}: ` : ''}${group === undefined || group === '' ? '' : `${group} › `}${name}`;
}
/** `src/a.test.ts:12`, empty where it is not known. */
function placeOf({ file, line }) {
    return file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`;
}
/** `1,234.5`. Intl would do the same, and take 100 ms to begin with. */
function thousands(number) {
    const [whole = '', fraction] = String(number).split('.');
    return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), fraction].filter((part) => part !== undefined).join('.');
}
function count(number, one, several = `${one}s`) {
    return `${thousands(number)} ${number === 1 ? one : several}`;
}
/** Two digits at most, and 100 only where it is reached: `83.4 %`, `99.99 %`. */
function percent(value) {
    const rounded = Math.round(value * 100) / 100;
    return `${value < 100 ? Math.min(rounded, 99.99) : rounded} %`;
}
/** `+0.4`, `−1.25`, `±0`. */
function signed(value) {
    const rounded = Math.round(value * 100) / 100;
    if (rounded === 0)
        return '±0';
    return `${rounded > 0 ? '+' : '−'}${thousands(Math.abs(rounded))}`;
}
/** What there is to say after the percentage: `of lines (1,234 of 1,480), minimum 85 %, −0.5 points since the baseline`. */
function coverageFacts(coverage, changes) {
    const { lines, minimum } = coverage;
    const change = changes?.coverage;
    return [
        `of lines (${thousands(lines.covered)} of ${thousands(lines.total)})`,
        ...(minimum === undefined ? [] : [`minimum ${percent(minimum)}`]),
        ...(change === undefined ? [] : [`${signed(change.after - change.before)} points since the baseline`])
    ].join(', ');
}
/** Why a suite failed, besides the number of its failed tests, which every report has at its head. */
function furtherReasons({ reasons, tests: { total, failed, errors } }) {
    const counted = new RegExp(`^${failed + errors} of ${total} tests? failed$`);
    return reasons.filter((reason) => failed + errors === 0 || !counted.test(reason));
}
/** `budget service-start: api took 12.0 s, allowed: 10.0 s`. */
function budgetSentence({ name, of, actual_s, max_s }) {
    return `budget ${name}: ${of === undefined ? '' : `${of} `}took ${(0,_platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(actual_s)}, allowed: ${(0,_platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(max_s)}`;
}
/** Exceeded budgets, the longest first, without those that a line says already (`budget <name>: ...`). */
function exceededBudgets(results, said) {
    return (results.budgets ?? [])
        .filter(({ status, name }) => status === 'exceeded' && !said.some((line) => line.startsWith(`budget ${name}:`)))
        .sort((a, b) => b.actual_s - b.max_s - (a.actual_s - a.max_s));
}
/** `2 new failures, 1 still failing, 3 fixed, 1 newly slow`; empty where nothing changed. */
function changesSentence({ counts }) {
    return [
        counts.new_failures === 0 ? undefined : count(counts.new_failures, 'new failure'),
        counts.still_failing === 0 ? undefined : `${thousands(counts.still_failing)} still failing`,
        counts.fixed === 0 ? undefined : `${thousands(counts.fixed)} fixed`,
        counts.newly_slow === 0 ? undefined : `${thousands(counts.newly_slow)} newly slow`
    ]
        .filter((part) => part !== undefined)
        .join(', ');
}


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ serviceSentence)
/* harmony export */ });
/** `api (image:tag) exited, exit code 1, 2 restarts`. Not escaped. */
function serviceSentence(service) {
    const facts = [
        service.state,
        service.oom ? 'out of memory' : undefined,
        service.exitCode === undefined ? undefined : `exit code ${service.exitCode}`,
        service.restarts === 0 ? undefined : `${service.restarts} restart${service.restarts === 1 ? '' : 's'}`
    ].filter((fact) => fact !== undefined);
    const image = service.image === undefined || service.image === '' ? '' : ` (${service.image})`;
    return `${service.name}${image}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}`;
}


/***/ }),

/***/ 65909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ titleSays),
  V: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(47322);
// EXTERNAL MODULE: ./build/js/src/run/fold/fold.js + 4 modules
var fold = __webpack_require__(14242);
// EXTERNAL MODULE: ./build/js/src/report/changes.js
var changes = __webpack_require__(44252);
// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(43666);
;// CONCATENATED MODULE: ./build/js/src/report/hints.js
/** Usual causes, as data: what is seen, what it means, what to do. The first entry that fits is taken. */
const UNKNOWN_HOST = /ENOTFOUND|EAI_AGAIN|could not translate host name|name or service not known|no such host|temporary failure in name resolution/i;
const RULES = [
    {
        oom: true,
        cause: 'it used more memory than it may (out of memory)',
        hint: "raise the service's memory limit (mem_limit, deploy.resources.limits.memory), or that of its heap"
    },
    {
        pattern: /address already in use|port is already allocated|EADDRINUSE|ports are not available/i,
        cause: 'a port that it needs is taken',
        hint: 'end what holds the port, or use `ports: auto`, which chooses free ones'
    },
    {
        pattern: /can't be written: ENOSPC/,
        cause: 'the disk is full',
        hint: 'free space on the disk of that file; logs and results lie below `output-directory`'
    },
    {
        pattern: /no space left on device|ENOSPC/i,
        cause: 'the disk is full',
        hint: 'free space where the engine keeps its data: `docker system df` shows what takes it'
    },
    {
        pattern: /pull access denied|unauthorized|authentication required|denied: requested access/i,
        cause: 'the registry refuses the image: it does not exist, or a login is needed',
        hint: "check the image's name, and log in to its registry before this step (docker/login-action)"
    },
    {
        pattern: /manifest unknown|manifest for \S{1,300} not found|no such image|repository does not exist/i,
        cause: 'the registry has no such image or tag',
        hint: "check the image's name and tag (`image-tag`, `image-registry`)"
    },
    {
        pattern: /toomanyrequests|pull rate limit/i,
        cause: "the registry's limit of pulls is reached",
        hint: 'log in to the registry before this step, or use a mirror (`image-registry`)'
    },
    {
        pattern: /can't be had:[^\n]{0,500}(?:no such host|server misbehaving|ENOTFOUND|EAI_AGAIN)/,
        cause: "the name of the image's registry is not known here",
        hint: "check the image's name; a registry of a private network needs its name server, or a VPN"
    },
    {
        pattern: /exec format error|no matching manifest for/i,
        cause: 'the image was made for another processor',
        hint: 'use an image of this platform, or set `platform:` and install emulation'
    },
    {
        pattern: /exec(?:utable)?[^\n]{0,200}(?:not found in \$PATH|no such file or directory)|\b(?:curl|wget|nc|bash|pg_isready|mysqladmin|redis-cli): (?:command )?not found/i,
        cause: 'a command, maybe that of the health check, is not in the image',
        hint: 'use a command that the image has, or `x-testbed: {ready: {http: /path}}`, which needs none in the image'
    },
    {
        exitCode: 127,
        cause: 'the command was not found in the image',
        hint: 'check command and entrypoint: spelling, PATH, and that the file is in the image'
    },
    {
        exitCode: 126,
        cause: 'the command may not be executed',
        hint: 'make the file executable in the image (chmod +x), and check its first line'
    },
    {
        pattern: /\b(?:HTTP|status|answered|GET|code)\b[^\n]{0,80}\b404\b|\b404 Not Found/i,
        when: 'running',
        cause: 'the health endpoint does not exist',
        hint: "check the path of the health check; 'x-testbed: {ready: {http: /path}}' sets another"
    },
    {
        pattern: /(?:ECONNREFUSED|connection refused|connect to)[^\n]{0,80}(?:127\.0\.0\.1|localhost|\[?::1\]?)|(?:127\.0\.0\.1|localhost)[^\n]{0,80}(?:ECONNREFUSED|connection refused)/i,
        inLog: true,
        cause: 'it looks for another service on localhost, where only itself is',
        hint: "connect to the other service by its name in the compose file and its container's port"
    },
    {
        pattern: /ECONNREFUSED|connection refused/i,
        inLog: true,
        cause: 'another service refused its connection',
        hint: 'let it wait for that service: `depends_on` with `condition: service_healthy`'
    },
    {
        pattern: UNKNOWN_HOST,
        when: 'before',
        cause: 'the name of a host is not known here',
        hint: 'check the name, then DNS, network and proxy of the engine'
    },
    {
        pattern: UNKNOWN_HOST,
        when: 'running',
        cause: 'a host name that it uses is not known',
        hint: "use the other service's name in the compose file; both must share a network"
    },
    {
        pattern: /password authentication failed|access denied for user|WRONGPASS|NOAUTH/i,
        when: 'running',
        cause: 'a password is wrong',
        hint: 'both services must be given the same password; a kept volume may still have an older one'
    },
    {
        exitCode: 137,
        cause: 'it was killed (SIGKILL)',
        hint: 'if nobody did it on purpose, the machine ran short of memory: see the usage of the other services'
    },
    {
        exitCode: 139,
        cause: 'it crashed (SIGSEGV)',
        hint: 'a fault of the program, or an image that was made for another processor'
    }
];
/** Undefined where nothing of it is usual. */
function usualCause(symptoms) {
    const rule = RULES.find((candidate) => fits(candidate, symptoms));
    return rule && { cause: rule.cause, hint: rule.hint };
}
function fits(rule, symptoms) {
    if (rule.when !== undefined && (rule.when === 'before') !== (symptoms.beforeStart ?? false))
        return false;
    if (rule.oom !== undefined)
        return rule.oom === symptoms.oom;
    if (rule.exitCode !== undefined)
        return rule.exitCode === symptoms.exitCode;
    return rule.pattern?.test(rule.inLog ? symptoms.log : symptoms.text) ?? false;
}

;// CONCATENATED MODULE: ./build/js/src/report/causes.js


const LOG_LINES = 20;
const DETAIL_LINES = 30;
/** More services are named, but without their logs. */
const SERVICES_WITH_LOG = 5;
const MOST_CAUSES = 20;
function causesOf(results, context) {
    const told = results.diagnosis ?? [];
    const toldServices = new Set(told.map((diagnosis) => diagnosis.service));
    const silent = (results.services ?? []).filter((service) => needsWords(service) && !toldServices.has(service.name));
    const all = [...told, ...silent.map(describeService)];
    if (all.length === 0 && results.error !== undefined)
        all.push({ symptom: results.error });
    const withLog = new Set();
    return all.slice(0, MOST_CAUSES).map((diagnosis) => {
        const name = diagnosis.service;
        const shows = name !== undefined && !withLog.has(name) && withLog.size < SERVICES_WITH_LOG;
        if (shows)
            withLog.add(name);
        return causeOf(diagnosis, results, shows ? (0,bound/* lastLines */.w$)(context.logTail(name), LOG_LINES) : []);
    });
}
function causeOf(diagnosis, results, log) {
    const { symptom, stage, service: name } = diagnosis;
    const result = results.services?.find((service) => service.name === name);
    const details = (0,bound/* lastLines */.w$)((diagnosis.details ?? '').split('\n').filter((line) => line.trim() !== ''), DETAIL_LINES);
    const usual = usualCause({
        exitCode: result?.exit_code,
        oom: result?.oom ?? false,
        beforeStart: /^(?:image_cache|build)(?:\.|$)/.test(stage ?? ''),
        text: [symptom, result?.last_probe ?? '', ...details, ...log].join('\n'),
        log: log.join('\n')
    });
    const hints = [usual?.hint, diagnosis.hint].filter((hint) => hint !== undefined);
    const cause = diagnosis.cause ?? usual?.cause;
    return {
        symptom,
        ...(stage !== undefined && { stage }),
        ...(name !== undefined && { service: factsOf(name, result) }),
        ...(cause !== undefined && { cause }),
        hints: [...new Set(hints)],
        details,
        log
    };
}
function factsOf(name, result) {
    if (result === undefined)
        return { name, oom: false, restarts: 0 };
    return {
        name,
        image: result.image,
        state: result.state,
        ...(result.exit_code !== undefined && { exitCode: result.exit_code }),
        oom: result.oom,
        restarts: result.restarts,
        ...(result.last_probe !== undefined && { lastProbe: result.last_probe }),
        ...(result.log_file !== undefined && { logFile: result.log_file })
    };
}
/** A service in trouble that no diagnosis speaks of: of those that merely wait for others there is nothing to say. */
function needsWords(service) {
    if (service.state === 'failed' || service.state === 'starting' || service.state === 'probing' || service.oom)
        return true;
    return service.state === 'exited' && service.exit_code !== undefined && service.exit_code !== 0;
}
function describeService(service) {
    const how = service.oom
        ? 'was killed: out of memory'
        : service.exit_code !== undefined && service.exit_code !== 0
            ? `exited with code ${service.exit_code}`
            : service.state === 'failed'
                ? 'failed'
                : 'was not ready';
    return { symptom: `${service.name} ${how}`, service: service.name };
}

// EXTERNAL MODULE: ./build/js/src/report/sentences.js
var sentences = __webpack_require__(71379);
;// CONCATENATED MODULE: ./build/js/src/report/verdict.js





function verdictOf(results, context) {
    const outcome = outcomeOf(results);
    const causes = outcome === 'passed' ? [] : causesOf(results, context);
    const warnings = results.warnings ?? [];
    const suites = (results.suites ?? []).filter((suite) => suite.status === 'failed' || suite.status === 'cancelled');
    return {
        outcome,
        exitCode: results.exit_code,
        title: titleOf(results, outcome, causes, suites),
        causes,
        suites,
        failures: newFirst(results),
        failureCount: Math.max(results.tests.failed + results.tests.errors, results.failures?.length ?? 0),
        flaky: results.flaky_tests ?? [],
        flakyCount: Math.max(results.tests.flaky, results.flaky_tests?.length ?? 0),
        ...(results.coverage !== undefined && { coverage: results.coverage }),
        exceeded: (0,sentences/* exceededBudgets */.an)(results, [...warnings, ...causes.map((cause) => cause.symptom)]),
        ...(results.baseline !== undefined && { changes: results.baseline }),
        warnings
    };
}
/** Whether the title has said the cause's symptom already. */
function titleSays(verdict, cause) {
    return verdict.title.startsWith(cause.symptom);
}
function newFirst({ failures = [], baseline }) {
    if (baseline === undefined)
        return failures;
    const isNew = (0,changes/* newFailures */.g)(baseline);
    return [...failures.filter(isNew), ...failures.filter((failure) => !isNew(failure))];
}
function outcomeOf(results) {
    if (results.exit_code === 0)
        return 'passed';
    if (results.error === fold/* NOT_FINISHED */.H)
        return 'unfinished';
    const cancelled = Object.values(results.stages).some((stage) => stage.status === 'cancelled');
    // Stages that a failure cut short are cancelled as well: then there is a diagnosis.
    if (results.error?.includes('cancelled') === true || (cancelled && (results.diagnosis ?? []).length === 0)) {
        return 'cancelled';
    }
    return results.exit_code === 2 ? 'infrastructure' : 'failed';
}
function titleOf(results, outcome, causes, suites) {
    if (outcome === 'passed')
        return greenLine(results);
    if (outcome === 'cancelled' || outcome === 'unfinished') {
        const stage = Object.entries(results.stages).find(([name, { status }]) => status === 'cancelled' && name !== 'teardown');
        return `${results.error ?? 'the run was cancelled'}${stage === undefined ? '' : ` (stage ${stage[0]})`}`;
    }
    const failed = results.tests.failed + results.tests.errors;
    if (outcome === 'failed' && failed > 0) {
        const where = suites.length === 1 ? ` in suite ${suites[0]?.name ?? ''}` : '';
        return `${failed} of ${results.tests.total} tests failed${where} after ${testSeconds(results)}`;
    }
    const cause = causes[0];
    if (cause !== undefined)
        return `${cause.symptom}${cause.stage === undefined ? '' : ` (stage ${cause.stage})`}`;
    const suite = suites[0];
    if (suite !== undefined)
        return `suite ${suite.name} failed: ${suite.reasons[0] ?? `exit code ${suite.exit_code}`}`;
    return results.error ?? `the run failed with exit code ${results.exit_code}`;
}
/** `12 passed in 3.1 s; ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7`. */
function greenLine(results) {
    const parts = [];
    const ran = (results.suites ?? []).length > 0 || results.tests.total > 0;
    const totals = results.tests.total > 0 ? (0,format/* formatTotals */.zD)(results.tests) : 'passed';
    if (ran)
        parts.push(`${totals} in ${testSeconds(results)}`);
    if (results.coverage !== undefined)
        parts.push(`coverage ${(0,sentences/* percent */.KN)(results.coverage.lines.percent)}`);
    const chain = results.critical_chain ?? [];
    if (chain.length > 0)
        parts.push((0,format/* formatChain */.rA)(chain, (name) => name));
    return parts.length === 0 ? 'ready' : parts.join('; ');
}
/** As a person waited for it; where that is not known, the sum of the tests' own times. */
function testSeconds(results) {
    const stage = results.stages.integration_tests.duration_s;
    return (0,format/* formatSeconds */.Xo)(stage > 0 ? stage : results.tests.duration_s);
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

/***/ 66410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ renewLease),
/* harmony export */   Qc: () => (/* binding */ LEASE_RENEWAL),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* unused harmony export LEASE_LENGTH */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73102);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51491);
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
/** Also one from the future: the clock was set back since, and it would be valid until the clock is there again. */
function isExpired(held, now = new Date()) {
    return held === undefined || Math.abs(now.getTime() - Date.parse(held.renewed_at)) > LEASE_LENGTH;
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

/***/ 91564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conductRun: () => (/* binding */ conductRun)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/run/identity.js
var identity = __webpack_require__(61440);
// EXTERNAL MODULE: ./build/js/src/contract/labels.js
var contract_labels = __webpack_require__(77554);
// EXTERNAL MODULE: ./build/js/src/engine/open.js
var engine_open = __webpack_require__(95477);
// EXTERNAL MODULE: ./build/js/src/run/folder.js
var run_folder = __webpack_require__(45902);
// EXTERNAL MODULE: ./build/js/src/run/journal.js
var run_journal = __webpack_require__(67463);
// EXTERNAL MODULE: ./build/js/src/run/plan-file.js + 1 modules
var plan_file = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/js/src/run/results-file.js
var results_file = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/js/src/supervisor/release.js
var release = __webpack_require__(23840);
// EXTERNAL MODULE: ./build/js/src/teardown/tear-down.js + 3 modules
var tear_down = __webpack_require__(59083);
// EXTERNAL MODULE: ./build/js/src/process/alive.js
var alive = __webpack_require__(10645);
// EXTERNAL MODULE: ./build/js/src/run/lease.js
var run_lease = __webpack_require__(66410);
;// CONCATENATED MODULE: ./build/js/src/session/liveness.js


/**
 * Whether a run is still somebody's. Its lease says so, but an expired one does not say the contrary: the supervisor may
 * have been killed alone, or the machine slept. So a run is dead only when its owner and its supervisor are gone as well.
 */
async function isLive(folder, plan) {
    // A run that has just begun has no lease yet: it is as old as its plan.
    const lease = (await (0,run_lease/* readLease */.zR)(folder)) ?? { pid: 0, started: '', renewed_at: plan.started_at };
    if (!(0,run_lease/* isExpired */._d)(lease))
        return true;
    const processes = [lease, ...(plan.owner_process === undefined ? [] : [plan.owner_process])];
    return (await Promise.all(processes.map((process) => (0,alive/* isAlive */._)(process)))).includes(true);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/docker/client.js + 3 modules
var docker_client = __webpack_require__(46614);
// EXTERNAL MODULE: ./build/js/src/docker/containers.js
var docker_containers = __webpack_require__(90027);
// EXTERNAL MODULE: ./build/js/src/docker/networks.js
var docker_networks = __webpack_require__(85668);
// EXTERNAL MODULE: ./build/js/src/docker/volumes.js
var volumes = __webpack_require__(82544);
;// CONCATENATED MODULE: ./build/js/src/session/orphans.js
/** Dead runs whose folder says nothing any more: found by the labels of what they left on the engine. */













/** Milliseconds for one run. */
const BUDGET = 240_000;
/** Removes the dead runs for which `wanted` holds; kept ones stay. Errors: of an engine that can't be asked what there is. */
async function removeOrphans(engine, wanted) {
    const reaped = [];
    for (const [run_id, labels] of await labelledRuns(engine)) {
        if (!wanted(labels) || labels[contract_labels/* LABELS */.k.keep] === 'true' || !(await isDead(labels)))
            continue;
        const remover = await (0,engine_open/* openRemover */.V)({ engine });
        const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] };
        const removal = remover.remove(plan, '', () => Promise.resolve(), AbortSignal.timeout(BUDGET));
        reaped.push({ run_id, left: await removal.catch((error) => [(0,errors/* messageOf */.bD)(error)]) });
    }
    return reaped;
}
async function labelledRuns({ endpoint, api_version }) {
    const client = new docker_client.DockerClient(endpoint, { apiVersion: api_version });
    const labels = [contract_labels/* LABELS */.k.run];
    try {
        const found = await Promise.all([
            (0,docker_containers/* listContainers */.ts)(client, { labels }),
            (0,docker_networks/* listNetworks */.og)(client, { labels }),
            (0,volumes/* listVolumes */.yi)(client, { labels })
        ]);
        return new Map(found.flat().map((resource) => [resource.Labels[contract_labels/* LABELS */.k.run] ?? '', resource.Labels]));
    }
    finally {
        client.close();
    }
}
/**
 * A folder on this machine decides; one that was emptied, as runners do between jobs, had its run cut short. Where it can't
 * be looked at (another machine, another user's, a container without that path), only time tells.
 */
async function isDead(labels, host = (0,external_node_os_.hostname)(), now = Date.now()) {
    const [, place, path] = /^([^:]*):(.*)$/.exec(labels[contract_labels/* LABELS */.k.folder] ?? '') ?? [];
    if (place === host && path !== undefined) {
        const folder = (0,run_folder/* runFolderAt */.J7)(path);
        const plan = await (0,plan_file/* readPlan */.m)(folder);
        if (plan !== undefined)
            return !(await isLive(folder, plan));
        if ((await isMissing(folder.plan)) && !(await isMissing((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)))))
            return true;
    }
    const expires = Date.parse(labels[contract_labels/* LABELS */.k.expires] ?? '');
    return Number.isNaN(expires) || expires < now;
}
async function isMissing(path) {
    return (0,promises_.access)(path).then(() => false, (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT');
}

;// CONCATENATED MODULE: ./build/js/src/session/clean-up.js
/** Before a run starts: what a dead run of the same owner left is removed. */










/** The runs that this user has on this machine, torn down ones left out. */
async function knownRuns(env) {
    const folders = await (0,run_folder/* listRunFolders */.bg)(env);
    const runs = await Promise.all(folders.map(async (folder) => {
        const plan = await (0,plan_file/* readPlan */.m)(folder);
        if (plan === undefined)
            return undefined;
        return { folder, plan, live: await isLive(folder, plan) };
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
        removeOrphans(mine.engine, (labels) => labels[contract_labels/* LABELS */.k.owner] === mine.owner_key && !known.some(({ plan }) => plan.run_id === labels[contract_labels/* LABELS */.k.run]))
    ]);
    return [...byFolder, ...byLabel].filter(({ left }) => left.length === 0).map(({ run_id }) => run_id);
}
/** Tears a run down and completes its results file, where that can still be written. Returns what is left. */
async function removeRun({ folder, plan }) {
    const journal = (0,run_journal/* openJournal */._)(folder.journal, 'post');
    const left = await (0,tear_down/* tearDown */.x)({
        plan,
        folder,
        journal,
        remover: await (0,engine_open/* openRemover */.V)(plan),
        ...(0,release/* supervisorHooks */.v)(plan, folder)
    });
    journal.close();
    // Its workspace may be gone: that is no failure of who cleans up.
    await (0,results_file/* writeResults */.K)(plan, folder, true).catch(() => undefined);
    return left;
}

// EXTERNAL MODULE: ./build/js/src/report/render-terminal.js + 1 modules
var render_terminal = __webpack_require__(25592);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(65909);
// EXTERNAL MODULE: ./build/js/src/session/log-tails.js
var log_tails = __webpack_require__(21757);
// EXTERNAL MODULE: ./build/js/src/session/record-error.js
var record_error = __webpack_require__(90919);
;// CONCATENATED MODULE: ./build/js/src/session/finish.js
/** The end of a run: verdict first, then everything that may take a moment. */










/** Writes the results as they stand and shows the verdict. Never throws: the teardown follows. */
async function conclude(run) {
    if (!run.journal.isWhole())
        (0,record_error/* recordError */.E)(run, cutJournal(run));
    (0,run_journal/* appendIfPossible */.D)(run.journal, { type: 'run_finished' });
    const results = await (0,results_file/* writeResults */.K)(run.plan, run.folder).catch((error) => unwritten(run, error));
    const verdict = (0,report_verdict/* verdictOf */.V)(results, await (0,log_tails/* logTails */._)(run.plan.output_directory, results));
    // A testbed that has come up without suites has been said to be ready.
    const silent = verdict.outcome === 'passed' && (results.suites ?? []).length === 0;
    if (!silent)
        run.view.message((0,render_terminal/* renderVerdict */.g)(verdict, { colours: run.colours }));
    return { results, verdict };
}
/** The results are a fold of the journal: without a suite that failed they would be green. */
function cutJournal({ folder }) {
    return new errors/* InternalError */.Gd(`${folder.journal}: somebody has cut or replaced it during the run, so that its results are lost`, {
        hint: 'tests must not write into the run folder: look for one that empties RUNNER_TEMP or XDG_STATE_HOME'
    });
}
/** A verdict that nobody can read is none: the file that lies there says that the run did not finish. */
async function unwritten(run, error) {
    const { code, message } = (0,record_error/* asTestbedError */.s)(error);
    // Into the journal too: where one file could be written, or all can when the teardown has made room, none says otherwise.
    (0,run_journal/* appendIfPossible */.D)(run.journal, { type: 'error', code, exit_code: 2, symptom: run.redactor.text(message) });
    await (0,results_file/* writeResults */.K)(run.plan, run.folder).catch(() => undefined);
    return { ...(await (0,results_file/* readRunResults */.c)(run.plan, run.folder)), exit_code: 2, error: (0,errors/* messageOf */.bD)(error) };
}
/** Removes everything and completes the results file, which lists what `reports` write. Never throws, if they don't. */
async function takeDown(run, reports) {
    const { plan, folder, journal } = run;
    await (0,tear_down/* tearDown */.x)({ plan, folder, journal, remover: await (0,engine_open/* openRemover */.V)(plan), ...(0,release/* supervisorHooks */.v)(plan, folder) });
    await reports;
    try {
        return await (0,results_file/* writeResults */.K)(plan, folder, true);
    }
    catch (error) {
        run.view.message(`the results file lacks the teardown: ${(0,errors/* messageOf */.bD)(error)}`);
        return (0,results_file/* readRunResults */.c)(plan, folder);
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/src/supervisor/argument.js
var argument = __webpack_require__(35982);
;// CONCATENATED MODULE: ./build/js/src/supervisor/spawn.js
/** Starts the supervisor of a run: the same bundle with a hidden argument, in a session of its own. */



/** Megabytes. Logs of gigabytes pass through the young generation: a small one is collected often, and memory stays flat. */
const MEMORY = '--max-semi-space-size=2';
/**
 * `bundle`: the file that this process was started from. Standard streams go to a file: a child that holds those of a job's
 * step delays the step's end by 5 s. RUNNER_TRACKING_ID stays in its environment, so that the runner's own orphan clean-up
 * finds it too.
 */
function spawnSupervisor(bundle, folder, env) {
    let log;
    try {
        log = (0,external_node_fs_.openSync)(folder.supervisorLog, 'a', 0o600);
        const child = (0,external_node_child_process_.spawn)(process.execPath, [MEMORY, bundle, argument/* SUPERVISE */.F, folder.path], {
            detached: true,
            stdio: ['ignore', log, log],
            env,
            cwd: '/'
        });
        // Never needed for anything that main or post can't do: a failed spawn is no error of the run.
        child.on('error', () => undefined);
        child.unref();
        return child.pid;
    }
    catch {
        return undefined;
    }
    finally {
        if (log !== undefined)
            (0,external_node_fs_.closeSync)(log);
    }
}

// EXTERNAL MODULE: ./build/js/src/engine/compose/recorder.js + 1 modules
var compose_recorder = __webpack_require__(80234);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(51491);
;// CONCATENATED MODULE: ./build/js/src/session/testbed.js
/** A testbed that is up: what the suites, `env` and a later `run` need to know of it. */


const port = schemas/* object */.Ikc({ target: schemas/* int */.Whr(), protocol: schemas/* enum */.k5n(['tcp', 'udp']), published: schemas/* int */.Whr(), host: schemas/* string */.YjP() });
/** Of an instance what outlives its start. */
const readyInstance = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    replica: schemas/* int */.Whr(),
    kind: schemas/* optional */.lqM(schemas/* enum */.k5n(['postgres', 'mysql', 'redis', 'rabbitmq', 'http', 'tcp'])),
    ports: schemas/* array */.YOg(port),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    url: schemas/* optional */.lqM(schemas/* string */.YjP())
});
/** Readable by its owner only: it holds the credentials of the services. */
async function writeTestbed(folder, instances) {
    const ready = schemas/* array */.YOg(readyInstance).parse(instances);
    await (0,json_file/* writeJson */.GF)(folder.env, ready, 0o600);
    return ready;
}
/** undefined where the testbed is not up yet, or not any more. */
function readTestbed(folder) {
    return (0,json_file/* readJson */.Vh)(folder.env, schemas/* array */.YOg(readyInstance));
}

;// CONCATENATED MODULE: ./build/js/src/session/borrow.js



/** undefined where there is none, or where it was started from another model: then the run brings up its own. */
async function borrowTestbed(run, client, hash, deaths) {
    const others = (await knownRuns(run.env)).filter(({ plan, live }) => live &&
        plan.owner_key === run.plan.owner_key &&
        plan.run_id !== run.plan.run_id &&
        plan.owner_process === undefined);
    const same = others.find(({ plan }) => plan.model_hash === hash);
    const instances = same === undefined ? undefined : await readTestbed(same.folder);
    if (same === undefined || instances === undefined) {
        if (others.length > 0)
            run.view.message('the testbed that is up was started from another configuration: this run brings up its own');
        return undefined;
    }
    const recorder = (0,compose_recorder.createRecorder)(client, same.plan.run_id);
    const running = new Set((await recorder.instances(run.signal)).filter((known) => known.running).map((known) => known.instance));
    const missing = instances.filter(({ name, ports }) => ports.length > 0 && !running.has(name));
    if (missing.length > 0) {
        run.view.message(`the testbed that is up lacks ${missing.map(({ name }) => name).join(', ')}: this run brings up its own`);
        return undefined;
    }
    await adopt(run, same, instances);
    await deaths.start(recorder);
    return instances;
}
async function adopt(run, { plan, folder }, instances) {
    await run.updatePlan({ borrowed_from: folder.path });
    for (const { name } of instances)
        run.journal.append({ type: 'service_ready', service: name });
    run.journal.append({ type: 'testbed_ready', chain: [] });
    run.view.message(`using the testbed that is up (${plan.run_id}); it stays up`);
}

// EXTERNAL MODULE: ./build/js/src/process/marker.js
var marker = __webpack_require__(296);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/cli.js + 2 modules
var cli = __webpack_require__(48695);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/environment.js
var environment = __webpack_require__(83697);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/project.js




function createProject(options) {
    const { plan, program, workingDirectory, file, generated, report } = options;
    const env = { ...(0,environment/* generatedEnvironment */.v)(options.env, generated.sourcedVariables), [marker/* PROCESS_MARKER */.J_]: plan.run_id };
    const place = ['--project-directory', workingDirectory, '--file', file, '--project-name', plan.project];
    return {
        ...options,
        write: () => (0,json_file/* writeFileAtomically */.lo)(file, generated.yaml(), 0o600),
        async compose(args, call) {
            let group;
            try {
                return await (0,cli/* runCompose */.yv)(program, [...place, ...args], {
                    ...call,
                    cwd: workingDirectory,
                    env: { ...env, ...call.env },
                    onSpawn: (pid) => {
                        group = pid;
                        report({ type: 'process_started', group: pid, what: `docker compose ${args[0] ?? ''}` });
                    }
                });
            }
            finally {
                if (group !== undefined)
                    report({ type: 'process_ended', group });
            }
        }
    };
}
/** The lines of compose's output that say something, the last `count` of them: without its progress and its prefix. */
function lastWords(outcome, count) {
    return outcome.stderr
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '' &&
        !/^\s*(?:Container|Network|Volume|Image) \S+ +(?:Creating|Created|Running|Pulling|Removing|Recreate|Recreated)\b/.test(line))
        .slice(-count);
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/interpolation.js
/** Variables in an uninterpolated model (https://docs.docker.com/reference/compose-file/interpolation/). */
const VARIABLE = /\$(?:\{\s*)?([A-Za-z_][A-Za-z0-9_]*)/g;
/** Names of the variables of one value, also those inside another's default; `$$` is a dollar. */
function variablesOf(text) {
    return [...text.replaceAll('$$', '').matchAll(VARIABLE)].flatMap((match) => match[1] ?? []);
}
/** Every string value at or below `value`. Keys are never interpolated. */
function* stringsIn(value) {
    if (typeof value === 'string')
        yield value;
    else if (Array.isArray(value))
        for (const inner of value)
            yield* stringsIn(inner);
    else if (typeof value === 'object' && value !== null)
        for (const inner of Object.values(value))
            yield* stringsIn(inner);
}
/** Names of all variables at or below `value`. */
function variablesIn(value) {
    return new Set([...stringsIn(value)].flatMap(variablesOf));
}
/** Variables that an uninterpolated `environment` hands on without a value: `- NAME` or `NAME:`. */
function passedThrough(environment) {
    if (Array.isArray(environment)) {
        return environment.filter((entry) => typeof entry === 'string' && !entry.includes('='));
    }
    if (typeof environment !== 'object' || environment === null)
        return [];
    return Object.entries(environment).flatMap(([name, value]) => (value === null ? [name] : []));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/classify.js

/** Names of the services whose uninterpolated definition uses `${IMAGE_TAG}` anywhere. */
function servicesWithImageTag(raw) {
    const services = Object.entries(raw.services);
    return new Set(services.filter(([, service]) => variablesIn(service).has('IMAGE_TAG')).map(([name]) => name));
}
/**
 * Application services have `build`, use `${IMAGE_TAG}`, or depend, however far, on such a one; unless named otherwise.
 * One that is named infrastructure does not make its dependants application services.
 */
function classify(model, tagged, naming) {
    const named = new Map(Object.keys(model.services).map((name) => [name, declaredRole(name, naming)]));
    const roles = new Map();
    const roleOf = (name) => {
        const known = named.get(name) ?? roles.get(name);
        if (known)
            return known;
        // Against a circle, which compose refuses anyway.
        roles.set(name, 'infrastructure');
        const service = model.services[name];
        const own = service !== undefined && (hasBuild(service.build) || tagged.has(name));
        const dependencies = Object.keys(service?.depends_on ?? {}).filter((other) => other in model.services);
        const role = own || dependencies.some((other) => roleOf(other) === 'application') ? 'application' : 'infrastructure';
        roles.set(name, role);
        return role;
    };
    return new Map(Object.keys(model.services).map((name) => [name, roleOf(name)]));
}
function hasBuild(build) {
    return build !== undefined && build !== null;
}
function declaredRole(name, naming) {
    if (naming.infrastructure?.includes(name) === true)
        return 'infrastructure';
    const declared = naming.declared(name);
    if (declared === undefined)
        return undefined;
    return declared ? 'infrastructure' : 'application';
}

// EXTERNAL MODULE: ./build/js/src/config/service-facts.js
var service_facts = __webpack_require__(56924);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/facts.js
/** What `x-testbed` and testbed.yml say of each service. */



/**
 * Facts by service; `services.<name>` of testbed.yml wins over the compose file. `file` names the compose file in messages.
 * Errors: ConfigError for a wrong key or value, or a name that the compose file does not have.
 */
function factsOf(model, raw, ofConfiguration, file) {
    requireKnownServices(Object.keys(ofConfiguration), 'services', model, raw);
    return new Map(Object.entries(model.services).map(([name, service]) => [
        name,
        { ...(0,service_facts/* parseServiceFacts */.yl)(service['x-testbed'], `${file}: services.${name}.x-testbed`), ...ofConfiguration[name] }
    ]));
}
/** Errors: ConfigError for a name in the option `key` that no service has, selected or not. */
function requireKnownServices(names, key, model, raw) {
    const known = Object.keys((raw ?? model).services);
    const stranger = names.find((name) => !known.includes(name));
    if (stranger === undefined)
        return;
    throw new errors/* ConfigError */.xL(`${key}: the compose file has no service ${stranger}`, {
        hint: `its services are ${known.join(', ')}`
    });
}
const resourceFacts = schemas/* optional */.lqM(schemas/* strictObject */.rej({ 'keep-name': schemas/* optional */.lqM(schemas/* boolean */.zMY()) }));
/** The `x-testbed` of networks and volumes has one key. Errors: ConfigError. */
function checkResourceFacts(model, file) {
    for (const section of ['networks', 'volumes']) {
        for (const [name, resource] of Object.entries(model[section] ?? {})) {
            if (resourceFacts.safeParse(resource?.['x-testbed']).success)
                continue;
            throw new errors/* ConfigError */.xL(`${file}: ${section}.${name}.x-testbed: expected keep-name: true or false`);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/dotenv.js
/**
 * A light reader of `.env` files, for messages and redaction only: what reaches a service is compose's own reading
 * (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax).
 */
const LINE = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/;
/** The entries of one-line values, in the file's order. */
function parseDotenv(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        const [, name, rest] = LINE.exec(line) ?? [];
        if (name === undefined || rest === undefined)
            return [];
        return [{ name, line: index + 1, ...dotenv_valueOf(rest.trim()) }];
    });
}
function dotenv_valueOf(rest) {
    const quoted = /^(["'])(.*?)(?<!\\)\1/.exec(rest);
    if (quoted)
        return { value: quoted[2] ?? '', literal: quoted[1] === "'" };
    return { value: rest.replace(/\s+#.*$/, '').trim(), literal: false };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/files.js
/** Which files compose reads: for messages and for git only, compose's own discovery decides. */




/** In compose's order of preference. */
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml'
];
/** Absolute paths of the compose files that are named, or else found as compose does: here, then in the parents. */
function composeFilesOf(selection, env) {
    const { workingDirectory, composeFiles = [] } = selection;
    if (composeFiles.length > 0)
        return composeFiles.map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    if (env.COMPOSE_FILE !== undefined && env.COMPOSE_FILE !== '') {
        const files = env.COMPOSE_FILE.split(env.COMPOSE_PATH_SEPARATOR ?? external_node_path_.delimiter);
        return files.filter((file) => file !== '').map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    }
    for (let folder = (0,external_node_path_.resolve)(workingDirectory);; folder = (0,external_node_path_.dirname)(folder)) {
        const main = firstOf(folder, DEFAULT_NAMES);
        if (main !== undefined)
            return [main, firstOf(folder, OVERRIDES)].filter((file) => file !== undefined);
        if ((0,external_node_path_.dirname)(folder) === folder)
            return [];
    }
}
/** Absolute paths of the files that give compose its variables: `env-file`, else `.env` beside the file and here. */
function variableFilesOf(selection, composeFiles) {
    const { workingDirectory, envFiles } = selection;
    if (envFiles.length > 0)
        return envFiles.map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    const folders = [...composeFiles.slice(0, 1).map((file) => (0,external_node_path_.dirname)(file)), (0,external_node_path_.resolve)(workingDirectory)];
    return [...new Set(folders)].map((folder) => (0,external_node_path_.join)(folder, '.env')).filter((file) => (0,external_node_fs_.existsSync)(file));
}
/** The entries of a `.env` file; none where it can't be read. */
async function readDotenv(file) {
    return parseDotenv(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
}
/** A path as it is short to read: relative to the working directory if it lies below it. */
function shown(file, workingDirectory) {
    const path = (0,external_node_path_.relative)(workingDirectory, file);
    return path === '' || path.startsWith('..') ? file : path;
}
function firstOf(folder, names) {
    return names.map((name) => (0,external_node_path_.join)(folder, name)).find((file) => (0,external_node_fs_.existsSync)(file));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/without.js
/** A copy without some of its keys, which have to be optional ones. */
function without(value, ...keys) {
    const copy = { ...value };
    for (const key of keys)
        Reflect.deleteProperty(copy, key);
    return copy;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/resources.js
/** Networks and volumes: the project's own, unless they are external or keep their name. */


const keeping = schemas/* looseObject */._H3({ 'keep-name': schemas/* literal */.euz(true) });
/** Options that fix something of the host which two runs would share. */
const FIXED_OPTIONS = ['com.docker.network.bridge.name'];
function isExternal(resource) {
    return resource?.external !== undefined && resource.external !== false;
}
/** `x-testbed: {keep-name: true}` of a network or a volume: name, subnets and addresses stay. */
function keepsName(resource) {
    return keeping.safeParse(resource?.['x-testbed']).success;
}
/** Without `name`, so that it gets the project's prefix, without fixed subnets, labelled. Externals are left as they are. */
function ownResource(resource, labels) {
    if (isExternal(resource))
        return resource;
    if (keepsName(resource))
        return { ...resource, labels: { ...resource?.labels, ...labels } };
    const rest = without(resource ?? {}, 'name', 'ipam', 'driver_opts');
    const ipam = without(resource?.ipam ?? {}, 'config');
    const options = without(resource?.driver_opts ?? {}, ...FIXED_OPTIONS);
    return {
        ...rest,
        ...(Object.keys(ipam).length > 0 && { ipam }),
        ...(Object.keys(options).length > 0 && { driver_opts: options }),
        labels: { ...rest.labels, ...labels }
    };
}
function networksOf(service) {
    return Object.keys(service.networks ?? {});
}
function volumesOf(service) {
    return (service.volumes ?? []).flatMap((mount) => mount.type === 'volume' && mount.source !== undefined && mount.source !== '' ? [mount.source] : []);
}
/** Name of an external one as the engine knows it. */
function externalName(key, resource) {
    return resource?.name ?? key;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/dollars.js
/** Dollars: compose prints each as `$$`, in keys too, and reads `$$` in values only as `$`. */
/** Unescapes what compose printed. */
function unescapeDollars(text) {
    return text.replaceAll('$$', '$');
}
/** Escapes the values, not the keys, of what compose will read. */
function escapeDollars(value) {
    if (typeof value === 'string')
        return value.replaceAll('$', '$$$$');
    if (Array.isArray(value))
        return value.map(escapeDollars);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeDollars(inner)]));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/text.js
/** YAML in and out. `yaml` is loaded when it is needed first: compose itself takes longer to answer. */

/** Strings that every YAML version reads as a string: compose's parser takes `0o14`, `1_000` and dates as something else. */
const PLAIN = /^[A-Za-z/][\w./-]*$/;
const WORDS_OF_YAML = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Parses what `docker compose config` printed: interpolated (its dollars are escaped) or not. */
async function parseConfigOutput(text, interpolated) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // Aliases never occur in what compose prints; the limit is for foreign files.
    return parse(interpolated ? unescapeDollars(text) : text, { maxAliasCount: 100 });
}
/** Writes a generated model as the text of a compose file, its dollars escaped, so that compose reads the very same values. */
async function composeWriter() {
    const { Document, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return (model) => {
        const document = new Document(escapeDollars(model), { aliasDuplicateObjects: false });
        visit(document, {
            Scalar(_, node) {
                if (typeof node.value !== 'string')
                    return;
                if (!PLAIN.test(node.value) || WORDS_OF_YAML.test(node.value))
                    node.type = 'QUOTE_DOUBLE';
            }
        });
        return document.toString({ lineWidth: 0 });
    };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/generated.js



/** What we choose is for this machine, unless the file names an address. */
const CHOSEN_HOST = '127.0.0.1';
/** Loads the YAML writer, so that `yaml` needs no waiting. */
async function generateModel(transformed, sourcedVariables = {}) {
    const write = await composeWriter();
    let compose = transformed.compose;
    return {
        ...transformed,
        get compose() {
            return compose;
        },
        sourcedVariables,
        yaml: () => write(compose),
        setSubnets(subnetOf) {
            const networks = Object.entries(compose.networks ?? {}).map(([key, network]) => {
                if (isExternal(network) || keepsName(network))
                    return [key, network];
                const subnet = subnetOf(key);
                const ipam = without(network?.ipam ?? {}, 'config');
                return [key, { ...network, ipam: subnet === undefined ? ipam : { ...ipam, config: [{ subnet }] } }];
            });
            compose = { ...compose, networks: Object.fromEntries(networks) };
        },
        mapBindSources(hostPath) {
            compose = withBindSources(compose, hostPath);
        },
        nameImages(localNames) {
            const services = Object.entries(compose.services).map(([name, service]) => {
                const local = localNames.get(service.image ?? '');
                return [name, local === undefined ? service : { ...service, image: local }];
            });
            compose = { ...compose, services: Object.fromEntries(services) };
        },
        setPort(instance, { target, protocol, published: before }, published) {
            const service = compose.services[instance];
            if (!service)
                return;
            const ports = service.ports?.map((port) => port.target === target && (port.protocol ?? 'tcp') === protocol && Number(port.published) === before
                ? {
                    ...port,
                    published: String(published),
                    host_ip: port.host_ip === undefined || port.host_ip === '' ? CHOSEN_HOST : port.host_ip
                }
                : port);
            compose = { ...compose, services: { ...compose.services, [instance]: { ...service, ...(ports && { ports }) } } };
        }
    };
}
function withBindSources(compose, hostPath) {
    const services = Object.entries(compose.services).map(([name, service]) => {
        const volumes = service.volumes?.map((mount) => mount.type === 'bind' && mount.source !== undefined ? { ...mount, source: hostPath(mount.source) } : mount);
        return [name, { ...service, ...(volumes && { volumes }) }];
    });
    const files = (section) => section &&
        Object.fromEntries(Object.entries(section).map(([name, given]) => [
            name,
            given?.file === undefined ? given : { ...given, file: hostPath(given.file) }
        ]));
    const { secrets, configs } = compose;
    return {
        ...compose,
        services: Object.fromEntries(services),
        ...(secrets && { secrets: files(secrets) }),
        ...(configs && { configs: files(configs) })
    };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/port-range.js
/** Host ports that are chosen: below the ephemeral range, where outgoing connections would take them at random. */
const FIRST_PORT = 20_000;
const LAST_PORT = 32_767;
function randomPorts(random = Math.random) {
    return () => FIRST_PORT + Math.floor(random() * (LAST_PORT - FIRST_PORT + 1));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/attachments.js

/** Two runs of one file would meet at them. */
const FIXED = ['ipv4_address', 'ipv6_address', 'link_local_ips', 'mac_address'];
/** A service without `network_mode` is on the default network if it names none. */
function attach(service, options) {
    const rest = without(service, 'mac_address');
    if (rest.network_mode !== undefined)
        return rest;
    const named = Object.entries(rest.networks ?? {});
    const attached = named.length === 0 ? [['default', null]] : named;
    return {
        ...rest,
        networks: Object.fromEntries(attached.map(([name, one]) => [name, attachment(name, one, options)]))
    };
}
function attachment(network, given, options) {
    const entries = Object.entries(given ?? {}).filter(([key]) => options.keepsAddresses(network) || !FIXED.includes(key));
    const aliases = [...new Set([...(given?.aliases ?? []), ...options.aliases])];
    const result = { ...Object.fromEntries(entries), ...(aliases.length > 0 && { aliases }) };
    return Object.keys(result).length === 0 ? null : result;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/binds.js
function bindSources(service, definition, model) {
    const mounts = (definition.volumes ?? []).flatMap((mount) => mount.type === 'bind' && mount.source !== undefined
        ? [
            {
                service,
                source: mount.source,
                target: mount.target ?? '',
                readOnly: mount.read_only ?? false,
                createHostPath: mount.bind?.create_host_path ?? false
            }
        ]
        : []);
    const files = ['secrets', 'configs'].flatMap((section) => (definition[section] ?? []).flatMap(({ source }) => {
        const file = model[section]?.[source]?.file;
        if (file === undefined)
            return [];
        return [{ service, source: file, target: `${section}.${source}`, readOnly: true, createHostPath: false }];
    }));
    return [...mounts, ...files];
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/images.js
/** Names of images, and what has to be done to have them. */


/** The file's `image`, else `<folder>-<service>:<tag>`; never the run's name, so that no image is left of a run. */
function imageOf(name, service, source) {
    if (service.image !== undefined && service.image !== '')
        return service.image;
    if (!service.build)
        return '';
    const folder = (0,external_node_path_.basename)(source.workingDirectory)
        .toLowerCase()
        .replace(/[^a-z0-9_-]/g, '')
        .replace(/^[_-]+/, '');
    return `${repository(`${folder === '' ? 'testbed' : folder}-${name}`)}:${source.imageTag}`;
}
/** What a repository's name may look like (distribution/reference): lower case, no odd separators. */
function repository(text) {
    return text
        .toLowerCase()
        .replace(/[._-]+/g, (run) => (/^(?:\.|__?|-+)$/.test(run) ? run : '-'))
        .replace(/^[._-]+|[._-]+$/g, '');
}
/** Each image once. One that is built is not pulled, whoever else uses it. `tagged`: uses `${IMAGE_TAG}`. */
function imagesNeeded(services, tagged = () => false) {
    const build = [];
    const pull = new Map();
    for (const [service, { image = '', build: how }] of Object.entries(services)) {
        if (how && image !== '')
            build.push({ image, service });
    }
    const built = new Set(build.map(({ image }) => image));
    for (const [service, definition] of Object.entries(services)) {
        const { image = '', platform = '', pull_policy: pullPolicy = 'missing' } = definition;
        if (image === '' || built.has(image))
            continue;
        const key = `${image} ${platform}`;
        const known = pull.get(key);
        const thirdParty = (known?.thirdParty ?? true) && !tagged(service);
        const chosen = known === undefined || pullPolicy === 'always' ? { service, pullPolicy } : known;
        pull.set(key, { ...chosen, image, platform, thirdParty });
    }
    return { build, pull: [...pull.values()] };
}
/** Replicas after the first use the image that the first one is built into. */
function ofFirstReplica(service) {
    return service.build ? { ...without(service, 'build'), pull_policy: 'never' } : service;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/duration.js
/** Durations of compose files (https://docs.docker.com/reference/compose-file/extension/#specifying-durations). */
const UNITS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000
};
const PART = /([0-9]*\.?[0-9]+)(ns|us|µs|μs|ms|s|m|h|d|w)/y;
/** Milliseconds of `1m30s`, `1.5h`, `0`; undefined for anything else. */
function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === '0')
        return 0;
    if (trimmed === '')
        return undefined;
    let total = 0;
    PART.lastIndex = 0;
    while (PART.lastIndex < trimmed.length) {
        const [, amount, unit] = PART.exec(trimmed) ?? [];
        const factor = unit === undefined ? undefined : UNITS[unit];
        if (amount === undefined || factor === undefined)
            return undefined;
        total += Number(amount) * factor;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/health.js
/** Declared health checks: of the file, of the image, or none. */


/** Docker's default. */
const DEFAULT_TIMEOUT = 30_000;
function declaredHealthCheck(given) {
    if (!given)
        return { source: 'image' };
    const test = typeof given.test === 'string' ? ['CMD-SHELL', given.test] : (given.test ?? []);
    if (given.disable === true || test[0] === 'NONE')
        return { source: 'disabled' };
    const timeout = positive(parseDuration(given.timeout ?? ''));
    const startPeriod = parseDuration(given.start_period ?? '');
    if (test.length === 0)
        return { source: 'image', timeout, startPeriod };
    return { source: 'file', check: { test, timeout: timeout ?? DEFAULT_TIMEOUT, startPeriod: startPeriod ?? 0 } };
}
const nanoseconds = schemas/* nullish */.cl6(schemas/* number */.aig());
const dockerHealthcheck = schemas/* looseObject */._H3({
    Test: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* string */.YjP())),
    Timeout: nanoseconds,
    StartPeriod: nanoseconds
});
/** `Config.Healthcheck` of an image as the engine tells it, times in nanoseconds; undefined where there is none. */
function imageHealthCheck(healthcheck) {
    const { data } = dockerHealthcheck.safeParse(healthcheck);
    const test = data?.Test ?? [];
    if (!data || test.length < 2 || test[0] === 'NONE')
        return undefined;
    return {
        test,
        timeout: positive((data.Timeout ?? 0) / 1e6) ?? DEFAULT_TIMEOUT,
        startPeriod: (data.StartPeriod ?? 0) / 1e6
    };
}
/** What counts in the end. `ofImage` is what `imageHealthCheck` returned. */
function mergeHealthCheck(declared, ofImage) {
    if (declared.source === 'file')
        return declared.check;
    if (declared.source === 'disabled' || !ofImage)
        return undefined;
    return {
        test: ofImage.test,
        timeout: declared.timeout ?? ofImage.timeout,
        startPeriod: declared.startPeriod ?? ofImage.startPeriod
    };
}
/** Zero means: the default. */
function positive(value) {
    return value !== undefined && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/port-book.js
/** Which host ports of one testbed are spoken for. */


/** Without an address a port is bound on all addresses of both families. */
function overlap(one, other) {
    const families = (address) => (address === '' ? ['4', '6'] : [address.includes(':') ? '6' : '4']);
    if (!families(one).some((family) => families(other).includes(family)))
        return false;
    const any = (address) => ['', '0.0.0.0', '::'].includes(address);
    return any(one) || any(other) || one === other;
}
class PortBook {
    #claims = [];
    #pick;
    constructor(pick) {
        this.#pick = pick;
    }
    /** Takes a port of the file. Returns the service that has it already, if there is one. */
    claim(claim) {
        const holder = this.#claims.find((other) => other.port === claim.port && other.protocol === claim.protocol && overlap(other.address, claim.address));
        if (holder)
            return holder.service;
        this.#claims.push(claim);
        return undefined;
    }
    /** Chooses a port that nobody of this testbed has, on any address. Errors: PortTakenError if there is none. */
    choose(service, address, protocol) {
        const free = (port) => !this.#claims.some((other) => other.port === port && other.protocol === protocol);
        let port = this.#pick();
        // Nearly always free; a picker that repeats itself must not hold up the run.
        if (!free(port))
            port = this.#next(port, free);
        this.#claims.push({ address, port, protocol, service });
        return port;
    }
    #next(after, free) {
        const size = LAST_PORT - FIRST_PORT + 1;
        for (let step = 1; step <= size; step++) {
            const port = FIRST_PORT + ((((after - FIRST_PORT + step) % size) + size) % size);
            if (free(port))
                return port;
        }
        throw new errors/* PortTakenError */.tM(`all ports from ${FIRST_PORT} to ${LAST_PORT} are taken by this testbed`);
    }
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/ports.js
/** Published ports: each gets a concrete host port, so that none changes when its container restarts. */


/** Ports that we choose are reachable from this host only. */
const LOOPBACK = '127.0.0.1';
/**
 * Names of instances to their ports, in the file's order. Fixed ports are kept (host address as the file says); open ones
 * (none, 0, a range), those of further replicas and, with `auto`, those that another service has are chosen. No two
 * instances get the same. Errors: ConfigError where `fixed` ports of two services are the same.
 */
function allocatePorts(requests, mode, pick) {
    const book = new PortBook(pick);
    // The file's own ports first, so that a chosen one never takes a place that the file names.
    const fixed = requests.map((request) => request.ports.map((port) => keepsPort(request, port, mode, book)));
    return new Map(requests.map(({ instance, ports }, index) => [
        instance,
        ports.map((port, position) => {
            const published = fixed[index]?.[position];
            if (published !== undefined)
                return { ...port, published: String(published) };
            if (!isHandled(port))
                return port;
            const address = addressOf(port) === '' ? LOOPBACK : addressOf(port);
            const chosen = book.choose(instance, address, protocolOf(port));
            return { ...port, host_ip: address, published: String(chosen) };
        })
    ]));
}
/** As tests reach them. */
function publishedPorts(ports) {
    return ports.flatMap((port) => {
        const protocol = protocolOf(port);
        const published = fixedPort(port);
        if (published === undefined || (protocol !== 'tcp' && protocol !== 'udp'))
            return [];
        return [{ target: port.target, protocol, published, host: reachable(addressOf(port)) }];
    });
}
/** TCP ports of `expose`. */
function exposedPorts(expose) {
    return (expose ?? []).flatMap((entry) => {
        const [, first, last] = /^(\d+)(?:-(\d+))?(?:\/tcp)?$/.exec(String(entry)) ?? [];
        if (first === undefined)
            return [];
        const from = Number(first);
        const count = last === undefined ? 1 : Number(last) - from + 1;
        return Array.from({ length: Math.min(Math.max(count, 0), 1000) }, (_, index) => from + index);
    });
}
/** The host port that the first replica keeps; undefined: to be chosen. */
function keepsPort(request, port, mode, book) {
    const published = fixedPort(port);
    if (published === undefined || request.replica > 1)
        return undefined;
    const claim = { address: addressOf(port), port: published, protocol: protocolOf(port), service: request.instance };
    const holder = book.claim(claim);
    if (holder === undefined)
        return published;
    if (mode === 'auto')
        return undefined;
    throw new errors/* ConfigError */.xL(`ports: fixed: host port ${published}/${claim.protocol} is published twice, by ${holder} and by ${request.instance}`, { service: request.instance, hint: 'use ports: auto, or change one of them' });
}
function fixedPort(port) {
    const text = String(port.published ?? '');
    return /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
function protocolOf(port) {
    return port.protocol ?? 'tcp';
}
/** Others (`sctp`) are compose's business. */
function isHandled(port) {
    return ['tcp', 'udp'].includes(protocolOf(port));
}
function addressOf(port) {
    return (port.host_ip ?? '').replace(/^\[|\]$/g, '');
}
function reachable(address) {
    if (address === '' || address === '0.0.0.0')
        return LOOPBACK;
    return address === '::' ? '::1' : address;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/references.js
/** Edges between services: to replicas that are there, and none to services that are not. */

/** Where a service lives in another one's namespace: without that one there is nothing to live in. */
const NAMESPACES = ['network_mode', 'ipc', 'pid'];
/**
 * Edges with `required: false` to services that are not in the model, and edges to services with `scale: 0`, go: compose
 * refuses a file with them. Others lead to every replica. Errors: ConfigError where a service can't do without.
 */
function connect(name, service, replicas) {
    for (const key of NAMESPACES) {
        const other = /^service:(.+)$/.exec(service[key] ?? '')?.[1];
        if (other !== undefined)
            requireService(name, `${key}: ${service[key] ?? ''}`, other, replicas);
    }
    for (const from of service.volumes_from ?? []) {
        const other = from.split(':')[0] ?? from;
        if (other !== 'container')
            requireService(name, `volumes_from: ${from}`, other, replicas);
    }
    const { depends_on: dependsOn, links, ...rest } = service;
    const edges = Object.entries(dependsOn ?? {}).flatMap(([other, edge]) => replicas(other).map((replica) => [replica, edge]));
    const kept = links?.filter((link) => replicas(link.split(':')[0] ?? link).length > 0);
    return {
        ...rest,
        ...(edges.length > 0 && { depends_on: Object.fromEntries(edges) }),
        ...(kept && kept.length > 0 && { links: kept })
    };
}
/** The same edges as the engine's port has them, by the names of services. */
function dependenciesOf(service, replicas) {
    return Object.entries(service.depends_on ?? {}).flatMap(([other, { condition }]) => replicas(other).length > 0 ? [{ service: other, condition }] : []);
}
function requireService(name, key, other, replicas) {
    if (replicas(other).length > 0)
        return;
    throw new errors/* ConfigError */.xL(`services.${name}.${key}: the service ${other} is not started`, {
        service: name,
        hint: `start at least one ${other}, or leave ${name} out`
    });
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/compose-start.js
/** Why the service has to be started by compose: keys of the file; none: the engine can. */
function startReasons(service, model) {
    const hooks = ['pre_start', 'post_start', 'pre_stop'].filter((key) => (service[key] ?? []).length > 0);
    const reasons = [...hooks];
    if (service.models !== undefined)
        reasons.push('models');
    if (uses(service.secrets, model.secrets))
        reasons.push('secrets');
    if (uses(service.configs, model.configs))
        reasons.push('configs');
    return reasons;
}
/**
 * Whether something outside of the engine provides it. Compose calls its program when it creates the containers, and hands the
 * variables that it gives to those who depend on it: nothing is left to be started.
 */
function isProvided(service) {
    return service.provider !== undefined;
}
/** Whether only compose stops it as the file says. */
function stopsThroughCompose(service) {
    return (service.pre_stop ?? []).length > 0;
}
/** Those of a file are mounts; those of the environment or of the model's text are copied in when compose starts it. */
function uses(references, objects) {
    return (references ?? []).some(({ source }) => {
        const object = objects?.[source];
        return object?.environment !== undefined || object?.content !== undefined;
    });
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/instances.js




const ONE_SHOT_TIMEOUT = 300_000;
function draftInstance(source) {
    const { replica, service, facts } = source;
    const declared = declaredHealthCheck(service.healthcheck);
    const healthCheck = mergeHealthCheck(declared, undefined);
    const oneShot = source.oneShots.has(replica.service);
    const startPeriod = declared.source === 'file' ? declared.check.startPeriod : 0;
    const defaultTimeout = oneShot
        ? (source.oneShotTimeout ?? ONE_SHOT_TIMEOUT)
        : Math.max(source.healthTimeout, startPeriod);
    return {
        ...replica,
        role: source.role,
        image: source.image,
        dependsOn: dependenciesOf(service, source.replicas),
        kind: facts.kind,
        healthCheck,
        declaredHealthCheck: declared,
        ready: facts.ready,
        oneShot,
        restarts: restarts(service),
        timeout: facts.timeout ?? defaultTimeout,
        ports: publishedPorts(source.ports),
        exposed: exposedPorts(service.expose),
        environment: environmentOf(service),
        url: facts.url,
        overridesEntryPoint: (service.entrypoint ?? []).length > 0,
        command: [service.command ?? []].flat(),
        throughCompose: startReasons(service, source.model),
        stopThroughCompose: stopsThroughCompose(service),
        provided: isProvided(service)
    };
}
/** Names of the services that others wait for to complete. */
function oneShotServices(model) {
    const edges = Object.values(model.services).flatMap((service) => Object.entries(service.depends_on ?? {}));
    return new Set(edges.filter(([, edge]) => edge.condition === 'service_completed_successfully').map(([name]) => name));
}
/** As compose tells the engine: `deploy.restart_policy` wins over `restart`, and its condition is `any` by default. */
function restarts(service) {
    const policy = service.deploy?.restart_policy;
    if (policy)
        return !['none', 'no'].includes(policy.condition ?? 'any');
    return /^(?:always|unless-stopped|on-failure)(?::|$)/.test(service.restart ?? '');
}
function environmentOf(service) {
    const entries = Object.entries(service.environment ?? {});
    return Object.fromEntries(entries.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/labels.js
/** Labels of what a run creates. */


/** For containers, networks and volumes. */
function runLabels(run) {
    return {
        [contract_labels/* LABELS */.k.run]: run.runId,
        [contract_labels/* LABELS */.k.owner]: run.ownerKey,
        [contract_labels/* LABELS */.k.repository]: run.repository,
        [contract_labels/* LABELS */.k.expires]: run.expires,
        [contract_labels/* LABELS */.k.keep]: String(run.keep),
        [contract_labels/* LABELS */.k.folder]: `${(0,external_node_os_.hostname)()}:${run.folder}`
    };
}
/** For the container of one instance. */
function instanceLabels(run, instance) {
    return { ...runLabels(run), [contract_labels/* LABELS */.k.instance]: instance };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/replicas.js

/** `scale`, else `deploy.replicas`, else one. */
function replicaCount(service) {
    return service.scale ?? service.deploy?.replicas ?? 1;
}
/** In the file's order; none for `scale: 0`. */
function replicasOf(services) {
    const taken = new Set(Object.keys(services));
    return Object.entries(services).flatMap(([service, definition]) => Array.from({ length: Math.max(0, replicaCount(definition)) }, (_, index) => {
        const replica = index + 1;
        const name = replica === 1 ? service : freeName(service, replica, taken);
        taken.add(name);
        return { name, service, replica };
    }));
}
function freeName(service, replica, taken) {
    let name = `${service}-${replica}`;
    while (taken.has(name))
        name = `${name}-${replica}`;
    return name;
}
/** The definition without what only selected or multiplied it. */
function withoutScale(service) {
    const rest = without(service, 'scale', 'profiles', 'develop', 'deploy');
    const deploy = without(service.deploy ?? {}, 'replicas', 'mode');
    return Object.keys(deploy).length === 0 ? rest : { ...rest, deploy };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/transform.js










/** Pure but for the picker. Errors: ConfigError where the file can't be started so. */
function transform(model, options) {
    const replicas = replicasOf(model.services);
    const namesOf = (service) => replicas.filter((one) => one.service === service).map(({ name }) => name);
    const definitionOf = ({ service }) => model.services[service] ?? {};
    const ports = allocatePorts(replicas.map((one) => ({ instance: one.name, replica: one.replica, ports: portsOf(definitionOf(one)) })), options.ports, options.pickPort);
    const services = Object.fromEntries(replicas.map((replica) => {
        const connected = connect(replica.service, withoutScale(definitionOf(replica)), namesOf);
        return [replica.name, own(replica, connected, ports.get(replica.name) ?? [], model, options)];
    }));
    const oneShots = oneShotServices(model);
    const instances = replicas.map((replica) => draftInstance({
        ...options,
        replica,
        model,
        oneShots,
        service: definitionOf(replica),
        role: options.roles.get(replica.service) ?? 'infrastructure',
        facts: options.facts.get(replica.service) ?? {},
        image: services[replica.name]?.image ?? '',
        ports: reachablePorts(definitionOf(replica), ports.get(replica.name) ?? []),
        replicas: namesOf
    }));
    const usesTag = new Set(replicas.filter((one) => options.tagged?.has(one.service)).map(({ name }) => name));
    const { build, pull } = imagesNeeded(services, (name) => usesTag.has(name));
    const networks = resources(Object.values(services).flatMap(networksOf), model.networks, options.run);
    const volumes = resources(Object.values(services).flatMap(volumesOf), model.volumes, options.run);
    return {
        compose: { ...withoutExtensions(model), name: options.run.project, services, networks, volumes },
        instances,
        imagesToBuild: build,
        imagesToPull: pull,
        externalNetworks: externals(networks),
        externalVolumes: externals(volumes),
        bindSources: Object.entries(services).flatMap(([name, service]) => bindSources(name, service, model))
    };
}
/** One service of the generated file. */
function own({ name, service: of, replica }, given, ports, model, options) {
    const { container_name: containerName } = given;
    const keepsContainerName = containerName !== undefined && replica === 1 && options.facts.get(of)?.keepName === true;
    const attached = attach(without(given, 'container_name', 'ports'), {
        // Replicas answer to the service's name together, as compose's own do.
        aliases: [
            ...(replica > 1 ? [of] : []),
            ...(containerName !== undefined && !keepsContainerName ? [containerName] : [])
        ],
        keepsAddresses: (network) => replica === 1 && !isExternal(model.networks?.[network]) && keepsName(model.networks?.[network])
    });
    const image = imageOf(of, given, options);
    const built = replica === 1 ? attached : ofFirstReplica(attached);
    return {
        ...built,
        ...(keepsContainerName && { container_name: containerName }),
        ...(image !== '' && { image }),
        ...(ports.length > 0 && { ports: [...ports] }),
        labels: { ...built.labels, ...instanceLabels(options.run, name) }
    };
}
/** On the host's network nothing is published: every port is where it is inside. */
function portsOf(service) {
    return service.network_mode === 'host' ? [] : (service.ports ?? []);
}
function reachablePorts(service, allocated) {
    if (service.network_mode !== 'host')
        return allocated;
    return (service.ports ?? []).map((port) => ({ ...port, host_ip: '', published: String(port.target) }));
}
function resources(used, given, run) {
    return Object.fromEntries([...new Set(used)].map((key) => [key, ownResource(given?.[key] ?? null, runLabels(run))]));
}
function externals(given) {
    return Object.entries(given).flatMap(([key, resource]) => (isExternal(resource) ? [externalName(key, resource)] : []));
}
function withoutExtensions(model) {
    return Object.fromEntries(Object.entries(model).filter(([key]) => !key.startsWith('x-')));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/assemble.js






/** Errors: ConfigError. */
async function assemble(resolved, options) {
    const { model, raw, composeFiles, imageTag } = resolved;
    const { infrastructure, workingDirectory } = options;
    const file = composeFiles.map((path) => shown(path, workingDirectory)).join(', ') || 'compose file';
    checkResourceFacts(model, file);
    const facts = factsOf(model, raw, options.serviceFacts, file);
    requireKnownServices(infrastructure ?? [], 'infrastructure', model, raw);
    const roles = classify(model, resolved.tagged, {
        infrastructure,
        declared: (service) => facts.get(service)?.infrastructure
    });
    const pickPort = options.pickPort ?? randomPorts();
    const { tagged } = resolved;
    const transformed = transform(model, { ...options, imageTag, facts, roles, tagged, pickPort });
    return generateModel(transformed, resolved.sourcedVariables);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/hash.js
/** Whether a testbed that is up is the one that would be started now. */

/**
 * Hash of the resolved model and of `also` (options that shape a testbed without being in the model: ports, facts of
 * services, image tag). The project's name differs from run to run and is left out, also where compose put it into names
 * or the file uses `${COMPOSE_PROJECT_NAME}`; the order of keys does not count.
 */
function modelHash(model, projectName, also) {
    const text = JSON.stringify(canonical({ model, also }));
    return (0,external_node_crypto_.createHash)('sha256').update(text.replaceAll(projectName, '{project}')).digest('hex');
}
function canonical(value) {
    if (value instanceof Map)
        return canonical(Object.fromEntries(value));
    if (value instanceof Set)
        return [...value].map(canonical);
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/place.js
/** Lines of compose files, for messages: looked up only when something is wrong. */

/** The first thing in the files that is no YAML. */
async function syntaxError(files) {
    for (const file of files) {
        const opened = await place_open(file);
        const error = opened?.document.errors[0];
        if (!error)
            continue;
        const message = error.message.split(/ at line |\n/)[0] ?? error.message;
        return { file, line: error.linePos?.[0].line ?? 1, message };
    }
    return undefined;
}
/** Where a path of keys (`services.api.ports`) stands; where its deepest known part stands if it is nowhere whole. */
async function placeOfPath(files, path) {
    let best;
    // A later file overrides: what it says is what compose complains of.
    for (const file of [...files].reverse()) {
        const opened = await place_open(file);
        if (!opened)
            continue;
        const { depth, offset } = await descend(opened.document, path.split('.'));
        if (depth > (best?.depth ?? 0))
            best = { file, line: opened.lines.linePos(offset).line, depth };
    }
    return best && { file: best.file, line: best.line };
}
/** The first line that uses the variable. */
async function placeOfVariable(files, name) {
    const use = new RegExp(`(?<!\\$)(?:\\$\\$)*\\$(?:\\{\\s*)?${name}(?![A-Za-z0-9_])`);
    for (const file of files) {
        const lines = (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).split('\n');
        const index = lines.findIndex((line) => use.test(line) && !/^\s*#/.test(line));
        if (index >= 0)
            return { file, line: index + 1 };
    }
    return undefined;
}
async function place_open(file) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const lines = new LineCounter();
    return { document: parseDocument(text, { lineCounter: lines }), lines };
}
/** How many of the keys are there, and where the last of them stands. Names of services may contain dots. */
async function descend(document, keys) {
    const { isMap, isScalar } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let node = document.contents;
    let offset = 0;
    let depth = 0;
    while (depth < keys.length && isMap(node)) {
        const rest = keys.slice(depth);
        const pair = node.items.find(({ key }) => isScalar(key) && startsWith(rest, String(key.value)));
        if (!pair)
            break;
        offset = pair.key.range?.[0] ?? offset;
        depth += isScalar(pair.key) ? String(pair.key.value).split('.').length : 1;
        node = pair.value;
    }
    return { depth, offset };
}
function startsWith(keys, key) {
    const parts = key.split('.');
    return parts.every((part, index) => keys[index] === part);
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/failure.js
/** From what `docker compose config` prints on failure to one line that names the file, the line and the key. */



/** What is wrong for sure, whatever variables are not set. */
const CERTAIN = [
    [
        /no configuration file provided/,
        async (_, { workingDirectory }) => new errors/* ConfigError */.xL(`no compose file: looked for ${DEFAULT_NAMES.join(', ')} in ${workingDirectory} and its parents`, {
            hint: 'name the file with compose-file (-f), or set working-directory'
        })
    ],
    [
        /no such service: ([^\s:]+)/,
        async ([name = ''], { services }) => new errors/* ConfigError */.xL(`services: there is no service ${name} in the compose file`, {
            hint: services.length === 0 ? undefined : `its services are ${services.join(', ')}`
        })
    ],
    [
        /failed to parse (.+?): (?:yaml: )?line (\d+): (.+)/,
        async ([file = '', line = '', message = ''], context) => (await invalidYaml([file], context)) ??
            new errors/* ConfigError */.xL(`${shown(file, context.workingDirectory)}:${line}: ${message}`)
    ],
    [
        /(?:^|\n|: )yaml: ([^\n]+(?:\n\s+[^\n]+)*)/,
        async ([message = ''], context) => (await invalidYaml(context.composeFiles, context)) ??
            new errors/* ConfigError */.xL(`${titleOf(context)}: invalid YAML: ${oneLine(message)}`)
    ],
    [
        /(?:validating (.+?): )?(\S+)?:? ?[Aa]dditional propert(?:y|ies) '?([^\s']+?)'? (?:is |are )?not allowed/,
        async ([file, path = '', key = ''], context) => {
            const where = await locate(context, `${path}.${key}`.replace(/^\./, ''), file);
            return new errors/* ConfigError */.xL(`${where}: unknown key ${key}${path === '' ? '' : ` in ${path}`}`);
        }
    ],
    [
        /validating (.+?): ([\w-]+(?:\.\S+)?) (.+)/,
        async ([file = '', path = '', message = ''], context) => new errors/* ConfigError */.xL(`${await locate(context, path, file)}: ${path} ${message}`)
    ],
    [
        /error while interpolating (\S+): required variable (\S+) is missing a value(?:: (.+))?/,
        async ([path = '', name = '', message], context) => new errors/* ConfigError */.xL(`${await locate(context, path)}: variable ${name} is required${message === undefined ? '' : `: ${message}`}`, { hint: `set ${name} in the environment or in .env` })
    ],
    [
        /invalid interpolation format for (\S+?)\.?\n(?:.*\n)?(.+)/,
        async ([path = '', text = ''], context) => new errors/* ConfigError */.xL(`${await locate(context, path)}: ${path} has an invalid variable: ${text.trim()}`, {
            hint: 'write $$ for a dollar'
        })
    ]
];
/** What may be the consequence of a variable that is not set. */
const POSSIBLE = [
    [
        /env file (.+?) not found|couldn't find env file: (.+)/,
        async ([a = '', b = ''], { workingDirectory }) => new errors/* ConfigError */.xL(`${shown((a || b).trim(), workingDirectory)}: there is no such env file`)
    ],
    [
        /(?:open|stat) (.+?): (no such file or directory|permission denied|is a directory)/,
        async ([file = '', problem = ''], { workingDirectory, composeFiles }) => {
            const path = shown(file, workingDirectory);
            if (problem !== 'no such file or directory')
                return new errors/* ConfigError */.xL(`${path}: ${problem}`);
            if (composeFiles.includes(file))
                return new errors/* ConfigError */.xL(`${path}: there is no such compose file`);
            return new errors/* ConfigError */.xL(`${path}: there is no such file`, {
                hint: `${titleOf({ composeFiles, workingDirectory })} names it`
            });
        }
    ]
];
/** The error for a failure of `config`; undefined if a variable that is not set is the likelier cause. */
async function composeFailure(stderr, context, variablesUnset) {
    const text = withoutWarnings(stderr);
    for (const [pattern, make] of variablesUnset ? CERTAIN : [...CERTAIN, ...POSSIBLE]) {
        const match = pattern.exec(text);
        if (match)
            return make(match.slice(1), context);
    }
    if (variablesUnset)
        return undefined;
    const path = /\b(services\.[\w.-]+|services\[[^\]]+\][\w.]*)/
        .exec(text)?.[1]
        ?.replaceAll('[', '.')
        .replaceAll(']', '');
    const service = /service "([^"]+)"/.exec(text)?.[1];
    const known = path ?? (service === undefined ? undefined : `services.${service}`);
    const where = known === undefined ? titleOf(context) : await locate(context, known);
    // Nothing of the file's: compose itself refused, as for an unknown flag.
    if (context.composeFiles.length === 0)
        return new errors/* ComposeError */.hp(`docker compose config: ${oneLine(text)}`);
    return new errors/* ConfigError */.xL(`${where}: ${oneLine(text)}`);
}
/** Compose's parser often names no file, or the line before; ours names both. */
async function invalidYaml(files, { workingDirectory }) {
    const found = await syntaxError(files);
    return (found && new errors/* ConfigError */.xL(`${shown(found.file, workingDirectory)}:${found.line}: invalid YAML: ${found.message}`));
}
async function locate(context, path, file) {
    const place = await placeOfPath(file === undefined ? context.composeFiles : [file], path);
    if (place)
        return `${shown(place.file, context.workingDirectory)}:${place.line}`;
    return file === undefined ? titleOf(context) : shown(file, context.workingDirectory);
}
function titleOf({ composeFiles, workingDirectory }) {
    return composeFiles.map((file) => shown(file, workingDirectory)).join(', ') || workingDirectory;
}
function withoutWarnings(stderr) {
    const lines = stderr.split('\n').filter((line) => !/^time="[^"]*" level=\w+|^WARN\[/.test(line));
    return lines.join('\n').trim();
}
function oneLine(text) {
    const line = text.replace(/\s*\n\s*/g, ' ').trim();
    return line === '' ? 'failed without a word' : line.slice(0, 500);
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/selection.js
/** Checks of a resolved model that compose leaves out, or makes only when a service starts. */


const profiled = schemas/* object */.Ikc({ profiles: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** Compose takes an unknown profile, and a selection without a service, in silence. Errors: ConfigError. */
function checkSelection(model, raw, profiles) {
    const known = new Set(Object.values(raw?.services ?? {}).flatMap((one) => profiled.safeParse(one).data?.profiles ?? []));
    const list = [...known].sort().join(', ');
    const unknown = raw && profiles.find((profile) => profile !== '*' && !known.has(profile));
    if (unknown !== undefined) {
        throw new errors/* ConfigError */.xL(`profiles: no service has the profile ${unknown}`, {
            hint: known.size === 0 ? 'the compose file has no profiles' : `its profiles are ${list}`
        });
    }
    if (Object.keys(model.services).length > 0)
        return;
    throw new errors/* ConfigError */.xL('the compose file has no service to start', {
        hint: known.size === 0 ? undefined : `every service has a profile: choose of ${list} with profiles`
    });
}
/**
 * The variables that environment-sourced secrets and configs are made of and that are not in the environment but in env
 * files, which only `environmentOfCompose` (`config --environment`) can tell. Errors: ConfigError if one is nowhere.
 */
async function sourcedVariables(model, env, environmentOfCompose) {
    const wanted = ['secrets', 'configs'].flatMap((section) => Object.entries(model[section] ?? {}).flatMap(([key, value]) => value?.environment !== undefined && value.content === undefined && env[value.environment] === undefined
        ? [{ key: `${section}.${key}`, variable: value.environment }]
        : []));
    if (wanted.length === 0)
        return {};
    const lines = (await environmentOfCompose()).split('\n');
    return Object.fromEntries(wanted.map(({ key, variable }) => {
        const line = lines.find((one) => one.startsWith(`${variable}=`));
        if (line === undefined) {
            throw new errors/* ConfigError */.xL(`${key}: variable ${variable} is not set`, {
                hint: `set ${variable} in the environment or in .env`
            });
        }
        return [variable, line.slice(variable.length + 1)];
    }));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/types.js
/**
 * The resolved model as `docker compose config` prints it, with its dollars unescaped. Only what is used here has a type;
 * everything else is kept as it is: the specification is compose's business.
 */

const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(scalar));
const words = schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]));
const dependency = schemas/* looseObject */._H3({
    condition: schemas/* enum */.k5n(['service_started', 'service_healthy', 'service_completed_successfully']),
    required: schemas/* optional */.lqM(schemas/* boolean */.zMY())
});
const types_port = schemas/* looseObject */._H3({
    target: schemas/* int */.Whr(),
    /** Absent or `0`: open. `8000-8010`: one of these. */
    published: schemas/* optional */.lqM(scalar),
    protocol: schemas/* optional */.lqM(schemas/* string */.YjP()),
    host_ip: schemas/* optional */.lqM(schemas/* string */.YjP())
});
const types_attachment = schemas/* looseObject */._H3({ aliases: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP()))) });
const mount = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    source: schemas/* optional */.lqM(schemas/* string */.YjP()),
    target: schemas/* optional */.lqM(schemas/* string */.YjP()),
    read_only: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    bind: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* looseObject */._H3({ create_host_path: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })))
});
/** Durations as compose writes them: `1m30s`. */
const healthcheck = schemas/* looseObject */._H3({
    test: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])),
    disable: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    timeout: schemas/* optional */.lqM(schemas/* string */.YjP()),
    start_period: schemas/* optional */.lqM(schemas/* string */.YjP())
});
const reference = schemas/* looseObject */._H3({ source: schemas/* string */.YjP() });
const service = schemas/* looseObject */._H3({
    image: schemas/* optional */.lqM(schemas/* string */.YjP()),
    build: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ additional_contexts: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())) })),
    command: words,
    entrypoint: words,
    configs: schemas/* optional */.lqM(schemas/* array */.YOg(reference)),
    container_name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    depends_on: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), dependency)),
    deploy: schemas/* nullish */.cl6(schemas/* looseObject */._H3({
        replicas: schemas/* optional */.lqM(schemas/* int */.Whr()),
        restart_policy: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ condition: schemas/* optional */.lqM(schemas/* string */.YjP()) }))
    })),
    environment: schemas/* optional */.lqM(mapping),
    expose: schemas/* optional */.lqM(schemas/* array */.YOg(scalar)),
    healthcheck: schemas/* nullish */.cl6(healthcheck),
    ipc: schemas/* optional */.lqM(schemas/* string */.YjP()),
    labels: schemas/* optional */.lqM(mapping),
    links: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    models: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    network_mode: schemas/* optional */.lqM(schemas/* string */.YjP()),
    networks: schemas/* nullish */.cl6(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(types_attachment))),
    pid: schemas/* optional */.lqM(schemas/* string */.YjP()),
    platform: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ports: schemas/* optional */.lqM(schemas/* array */.YOg(types_port)),
    post_start: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    pre_start: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    pre_stop: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    profiles: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    provider: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    pull_policy: schemas/* optional */.lqM(schemas/* string */.YjP()),
    restart: schemas/* optional */.lqM(schemas/* string */.YjP()),
    scale: schemas/* optional */.lqM(schemas/* int */.Whr()),
    secrets: schemas/* optional */.lqM(schemas/* array */.YOg(reference)),
    volumes: schemas/* optional */.lqM(schemas/* array */.YOg(mount)),
    volumes_from: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    'x-testbed': schemas/* optional */.lqM(schemas/* unknown */.L5J())
});
/** A network or a volume of the top level. */
const resource = schemas/* nullable */.mee(schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    external: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* looseObject */._H3({ name: schemas/* optional */.lqM(schemas/* string */.YjP()) })])),
    driver: schemas/* optional */.lqM(schemas/* string */.YjP()),
    driver_opts: schemas/* optional */.lqM(mapping),
    ipam: schemas/* nullish */.cl6(schemas/* looseObject */._H3({})),
    labels: schemas/* optional */.lqM(mapping),
    'x-testbed': schemas/* optional */.lqM(schemas/* unknown */.L5J())
}));
/** A secret or a config of the top level. */
const fileObject = schemas/* nullable */.mee(schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    file: schemas/* optional */.lqM(schemas/* string */.YjP()),
    environment: schemas/* optional */.lqM(schemas/* string */.YjP()),
    content: schemas/* optional */.lqM(schemas/* string */.YjP()),
    external: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* looseObject */._H3({})]))
}));
const composeModel = schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), service),
    networks: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), resource)),
    volumes: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), resource)),
    secrets: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), fileObject)),
    configs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), fileObject))
});
/** What `config --no-interpolate` prints: any value may still be a variable, so that only the outline is checked. */
const rawModel = schemas/* looseObject */._H3({ services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({})) });

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/undefined-variables.js
/** Variables that are not set and have no default: compose warns, puts a blank string and goes on. Here they are errors. */





const WARNING = /The \\?"([^"\\]+)\\?" variable is not set/g;
/** Names that compose warned of. */
function undefinedVariables(stderr) {
    return [...new Set([...stderr.matchAll(WARNING)].flatMap((match) => match[1] ?? []))];
}
/** What is to be said of the names that something of the testbed uses; undefined if nothing does. */
async function undefinedVariableError(names, context) {
    const uses = (await Promise.all(names.map((name) => findUse(name, context)))).filter((use) => use !== undefined);
    // Compose warns in the order of a hash table.
    const [first, ...others] = uses.sort((one, other) => order(one).localeCompare(order(other)));
    if (!first)
        return undefined;
    const { name, by, place } = first;
    const where = place ? `${shown(place.file, context.workingDirectory)}:${place.line}: ` : '';
    const also = others.length === 0 ? '' : `; also ${others.map((use) => use.name).join(', ')}`;
    const message = `${where}variable ${name}${by === undefined ? '' : ` of ${by}`} is not set and has no default${also}`;
    const inEnvFile = place !== undefined && !context.composeFiles.includes(place.file);
    return new errors/* ConfigError */.xL(message, {
        hint: inEnvFile
            ? `set ${name}, or put the value in single quotes if its $ is meant as it is`
            : `set ${name} in the environment or in .env, or give it a default: \${${name}:-}`
    });
}
function order({ name, place }) {
    return place ? `${place.file}:${String(place.line).padStart(9, '0')} ${name}` : `~${name}`;
}
async function findUse(name, context) {
    const { raw, composeFiles } = context;
    // Without an uninterpolated model nobody can tell who uses it.
    if (!raw)
        return { name, by: undefined, place: await placeOfVariable(composeFiles, name) };
    const parts = [...partsOfTestbed(raw, context.model)];
    for (const part of parts) {
        if (part.variables.has(name))
            return { name, by: part.title, place: await placeOfVariable(composeFiles, name) };
    }
    for (const part of parts) {
        const place = await placeInFiles(name, part.envFiles, () => true);
        if (place)
            return { name, by: part.title, place };
    }
    const used = new Set(parts.flatMap((part) => [...part.variables]));
    const place = await placeInFiles(name, context.variableFiles, (variable) => used.has(variable));
    if (place)
        return { name, by: undefined, place };
    // Where compose refused because of it, it may be in what is gone from the uninterpolated model, as `include`.
    return context.model ? undefined : { name, by: undefined, place: await placeOfVariable(composeFiles, name) };
}
async function placeInFiles(name, files, matters) {
    for (const file of files) {
        const entries = await readDotenv(file);
        const found = entries.find((one) => !one.literal && matters(one.name) && variablesOf(one.value).includes(name));
        if (found)
            return { file, line: found.line };
    }
    return undefined;
}
const SECTIONS = ['networks', 'volumes', 'secrets', 'configs'];
function* partsOfTestbed(raw, model) {
    for (const [name, service] of Object.entries(raw.services)) {
        if (model && !(name in model.services))
            continue;
        yield { title: `service ${name}`, variables: variablesIn(service), envFiles: envFilesOf(service) };
    }
    for (const section of SECTIONS) {
        const entries = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(raw[section]);
        for (const [name, value] of Object.entries(entries.data ?? {})) {
            if (model && !(name in (model[section] ?? {})))
                continue;
            yield { title: `${section}.${name}`, variables: variablesIn(value), envFiles: [] };
        }
    }
}
const envFile = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ path: schemas/* string */.YjP() })]);
const rawEnvFiles = schemas/* object */.Ikc({ env_file: schemas/* union */.KCZ([envFile, schemas/* array */.YOg(envFile)]) });
/** Paths of the `env_file`s of an uninterpolated service. */
function envFilesOf(service) {
    const parsed = rawEnvFiles.safeParse(service);
    if (!parsed.success)
        return [];
    return [parsed.data.env_file].flat().map((file) => (typeof file === 'string' ? file : file.path));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/resolve.js
/** From the user's files to the resolved model: `docker compose config` is the only reader of compose files. */










/** Needs no engine. Errors: ConfigError, ComposeError (one line each), the signal's reason. */
async function resolveModel(options, signal, env = process.env) {
    const composeFiles = composeFilesOf(options, env);
    const variableFiles = variableFilesOf(options, composeFiles);
    const imageTag = options.imageTag ?? env.IMAGE_TAG ?? (await imageTagOf(variableFiles)) ?? 'latest';
    const variables = (0,environment/* composeEnvironment */.E)(env, { imageTag, imageRegistry: options.imageRegistry });
    const call = { cwd: options.workingDirectory, env: variables, signal };
    const program = await (0,cli/* findCompose */.My)(call);
    const config = (args, over = {}) => (0,cli/* runCompose */.yv)(program, [...selectionArgs(options), 'config', ...args], { ...call, env: { ...variables, ...over } });
    const [outcome, rawOutcome, version] = await Promise.all([
        config(options.services),
        config(['--no-interpolate']),
        (0,cli/* composeVersion */.JM)(program, { ...call, env }),
        __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19))
    ]);
    (0,cli/* requireRecentCompose */.JW)(version);
    const raw = rawOutcome.exitCode === 0 ? await readRaw(rawOutcome.stdout) : undefined;
    const unset = undefinedVariables(outcome.stderr);
    const context = { composeFiles, variableFiles, workingDirectory: options.workingDirectory, raw };
    if (outcome.exitCode !== 0) {
        const services = Object.keys(raw?.services ?? {});
        const failure = (await composeFailure(outcome.stderr, { ...context, services }, unset.length > 0)) ??
            (await undefinedVariableError(unset, { ...context, model: undefined })) ??
            (await composeFailure(outcome.stderr, { ...context, services }, false));
        throw failure ?? new errors/* ComposeError */.hp('docker compose config failed');
    }
    const model = await readModel(outcome.stdout);
    if (unset.length > 0) {
        const error = await undefinedVariableError(unset, { ...context, model });
        if (error)
            throw error;
    }
    checkSelection(model, raw, options.profiles);
    const tagged = raw
        ? servicesWithImageTag(raw)
        : changedImages(model, await readModel((await config(options.services, { IMAGE_TAG: OTHER_TAG })).stdout));
    const sourced = await sourcedVariables(model, variables, async () => (await config(['--environment'])).stdout);
    return {
        model,
        raw,
        imageTag,
        tagged,
        sourcedVariables: sourced,
        composeFiles,
        variableFiles,
        program,
        version
    };
}
/** A tag that no image has: an image that changes with it uses the variable. */
const OTHER_TAG = 'integration-testbed-asks';
function changedImages(model, other) {
    const names = Object.keys(model.services);
    return new Set(names.filter((name) => model.services[name]?.image !== other.services[name]?.image));
}
function selectionArgs(options) {
    return [
        ...['-p', options.projectName],
        ...(options.composeFiles ?? []).flatMap((file) => ['-f', file]),
        ...options.envFiles.flatMap((file) => ['--env-file', file]),
        ...options.profiles.flatMap((profile) => ['--profile', profile])
    ];
}
async function imageTagOf(files) {
    const entries = (await Promise.all(files.map((file) => readDotenv(file)))).flat();
    const tag = entries.findLast((entry) => entry.name === 'IMAGE_TAG')?.value;
    return tag === '' ? undefined : tag;
}
async function readModel(text) {
    const parsed = composeModel.safeParse(await parseConfigOutput(text, true).catch(unreadable));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* ComposeError */.hp(`docker compose config: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
}
async function readRaw(text) {
    return rawModel.safeParse(await parseConfigOutput(text, false).catch(() => undefined)).data;
}
function unreadable(cause) {
    throw new errors/* ComposeError */.hp(`docker compose config: its output can't be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}

// EXTERNAL MODULE: ./build/js/src/platform/exec.js
var exec = __webpack_require__(54675);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/tracked.js
/** Which files git tracks: their literals are no secrets. */


/** Milliseconds. Redaction must not hold up a run. */
const TIMEOUT = 1_000;
/** Those of the files (absolute) that are tracked, asked in one call. Without git, or without a repository: none. */
async function trackedFiles(files, folder, signal) {
    if (files.length === 0)
        return new Set();
    try {
        const args = ['ls-files', '-z', '--', ...files];
        const outcome = await (0,exec/* runCommand */.d)('git', args, { cwd: folder, env: process.env, signal, timeout: TIMEOUT });
        if (outcome.exitCode !== 0)
            return new Set();
        const paths = outcome.stdout.split('\0').filter((path) => path !== '');
        return new Set(paths.map((path) => (0,external_node_path_.resolve)(folder, path)));
    }
    catch {
        signal.throwIfAborted();
        return new Set();
    }
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/secrets.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** What has to be redacted of what reached the model, and the words that must stay readable. */





/** Bytes of a file of `secrets:` that are looked at. */
const LARGEST_SECRET = 64 * 1024;
/** Reads files and asks git once. Errors: the signal's reason only. */
async function secretSources(context, signal) {
    const { model, raw, variableFiles, workingDirectory } = context;
    const serviceFiles = Object.values(raw?.services ?? {}).flatMap(envFilesOf);
    const files = [...new Set([...variableFiles, ...serviceFiles])];
    const [entries, tracked, declared] = await Promise.all([
        Promise.all(files.map(async (file) => ({ file, entries: await readDotenv(file) }))),
        trackedFiles(files, workingDirectory, signal),
        declaredSecrets(context)
    ]);
    const literals = new Set(entries.filter(({ file }) => tracked.has(file)).flatMap((one) => one.entries.map(({ value }) => value)));
    const untracked = entries.filter(({ file }) => !tracked.has(file)).flatMap((one) => one.entries);
    const fromEnvironment = environmentValues(context).filter(({ value }) => !literals.has(value));
    return { candidates: [...fromEnvironment, ...untracked, ...declared], harmless: harmlessWords(model) };
}
/** Values of the process environment that the file asks for by `${NAME}`, or hands on by name alone. */
function environmentValues({ raw, model, env }) {
    const names = raw ? variablesOfModel(raw) : namesByValue(model, env);
    return [...names].flatMap((name) => {
        const value = env[name];
        return value === undefined || value === '' ? [] : [{ name, value }];
    });
}
function variablesOfModel(raw) {
    const names = variablesIn(raw);
    for (const service of Object.values(raw.services)) {
        for (const name of passedThrough(service.environment))
            names.add(name);
    }
    return names;
}
/** Without the uninterpolated model: variables whose very value is that of a container's variable. */
function namesByValue(model, env) {
    const values = new Set(Object.values(model.services).flatMap((service) => Object.values(service.environment ?? {})));
    return new Set(Object.entries(env).flatMap(([name, value]) => (value !== undefined && values.has(value) ? [name] : [])));
}
/** Contents of `secrets:`, from files and from the environment. */
async function declaredSecrets({ model, env, sourcedVariables }) {
    const variables = { ...sourcedVariables, ...env };
    const secrets = await Promise.all(Object.entries(model.secrets ?? {}).map(async ([key, secret]) => {
        const value = secret?.content ??
            (secret?.environment === undefined ? undefined : variables[secret.environment]) ??
            (secret?.file === undefined ? undefined : await beginning(secret.file));
        return value === undefined ? [] : [{ name: `secrets.${key}`, value: value.trim() }];
    }));
    return secrets.flat();
}
/** undefined where the file is larger than a secret is, or can't be read: compose says so when it matters. */
async function beginning(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            return size > LARGEST_SECRET ? undefined : await file.readFile('utf8');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}
/** `POSTGRES_USER`, `MYSQL_DATABASE`, `RABBITMQ_DEFAULT_VHOST` ...: not what protects, and what logs are full of. */
const NAMING = /(?:^|_)(?:USER|USERNAME|DB|DB_?NAME|DATABASE|VHOST|SCHEMA)$/i;
/** Names of services, images, users and databases. */
function harmlessWords(model) {
    const words = Object.entries(model.services).flatMap(([name, service]) => [
        name,
        service.container_name,
        ...imageWords(service.image),
        ...Object.entries(service.environment ?? {}).map(([key, value]) => (NAMING.test(key) ? value : undefined))
    ]);
    return [...new Set(words.filter((word) => word !== undefined && word !== null && word !== '').map(String))];
}
/** The reference, its repository, the last part of that, its tag, its registry. */
function imageWords(image = '') {
    const repository = image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
    const tag = /:([^/@]+)(?:@|$)/.exec(image)?.[1];
    const parts = repository.split('/');
    return [image, repository, parts.at(-1), tag, parts.length > 1 ? parts[0] : undefined];
}

// EXTERNAL MODULE: ./build/js/src/platform/secret-forms.js
var secret_forms = __webpack_require__(57456);
;// CONCATENATED MODULE: ./build/js/src/platform/redactor-policy.js
/** Which values count as secret. */

/** Variables of every environment whose values are paths, names and numbers that logs are full of. */
const NEVER_SECRET = new RegExp(`^(${[
    'PATH|PWD|OLDPWD|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TERM|HOSTNAME|TMPDIR|UID|GID|CI|NODE_ENV',
    'IMAGE_TAG|IMAGE_REGISTRY|COMPOSE_(PROJECT_NAME|PROJECT_DIRECTORY|FILE|PROFILES)',
    'RUNNER_(ARCH|DEBUG|ENVIRONMENT|NAME|OS|TEMP|TOOL_CACHE|WORKSPACE)',
    'GITHUB_(ACTIONS?|ACTION_(PATH|REF|REPOSITORY)|ACTOR|API_URL|BASE_REF|HEAD_REF|REF|REF_NAME|REF_TYPE|EVENT_NAME)',
    'GITHUB_(JOB|REPOSITORY|REPOSITORY_OWNER|RUN_ATTEMPT|RUN_ID|RUN_NUMBER|SERVER_URL|SHA|WORKFLOW|WORKSPACE)'
].join('|')})$`);
/**
 * The values to redact: of at least 8 characters and not equal to a harmless word. A URL among them that carries
 * credentials contributes its password too, as written and decoded.
 */
function secretValues({ candidates, harmless }) {
    const words = new Set(harmless);
    const secrets = new Set();
    const add = (value) => {
        if (value.trim().length >= secret_forms/* MINIMUM_SECRET_LENGTH */.H && !words.has(value) && !words.has(value.trim()))
            secrets.add(value);
    };
    for (const { value, name } of candidates) {
        for (const password of urlPasswords(value))
            add(password);
        if (name === undefined || !NEVER_SECRET.test(name))
            add(value);
    }
    return [...secrets];
}
// The password ends at the last @ before the path (RFC 3986, 3.2.1, and what people write in spite of it).
const CREDENTIALS = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/gi;
function urlPasswords(text) {
    return [...text.matchAll(CREDENTIALS)].flatMap(([, password = '']) => [password, decoded(password)]);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/js/src/suites/environment.js + 1 modules
var suites_environment = __webpack_require__(25388);
;// CONCATENATED MODULE: ./build/js/src/session/open-project.js








/** Milliseconds after which a run whose folder can't be looked at counts as dead: longer than any job may last. */
const EXPIRY = 24 * 60 * 60_000;
/** Reads the compose files; needs no engine and nothing on disk. Errors: ConfigError, ComposeError, the signal's reason. */
function readComposeFiles(config, runId, env, signal) {
    return resolveModel({
        workingDirectory: config.workingDirectory,
        composeFiles: config.composeFile,
        profiles: config.profiles,
        services: config.services,
        envFiles: config.envFile,
        imageTag: config.imageTag,
        imageRegistry: config.imageRegistry,
        projectName: config.projectName ?? runId
    }, signal, 
    // A call that waits for something remote is found by the teardown after main was killed.
    { ...env, [marker/* PROCESS_MARKER */.J_]: runId });
}
/** From here on every value that must not be shown is known. Errors: ConfigError, ComposeError. */
async function openProject(run, client, reading) {
    const { config, env, folder, plan, signal } = run;
    const resolved = await reading;
    const { model, raw, variableFiles, sourcedVariables } = resolved;
    const { workingDirectory } = config;
    const sources = await secretSources({ model, raw, variableFiles, sourcedVariables, workingDirectory, env }, signal);
    await run.hide(secretValues({ ...sources, harmless: [...sources.harmless, config.imageTag] }));
    const generated = await assemble(resolved, {
        run: {
            runId: plan.run_id,
            project: plan.project,
            ownerKey: plan.owner_key,
            repository: plan.repository,
            expires: new Date(Date.now() + EXPIRY).toISOString(),
            keep: plan.keep,
            folder: folder.path
        },
        workingDirectory,
        ports: config.ports,
        infrastructure: config.infrastructure,
        serviceFacts: config.serviceFacts,
        healthTimeout: config.healthTimeout
    });
    for (const { env: templates } of [config, ...config.suites])
        (0,suites_environment/* refuseUnknownServices */.VM)(templates, generated.instances);
    for (const { name, role, image, dependsOn, ports } of generated.instances) {
        run.journal.append({
            type: 'service_planned',
            service: name,
            role,
            image,
            depends_on: dependsOn.map(({ service }) => service),
            publishes: ports.length > 0
        });
    }
    const namesOf = (of) => of.map(({ name }) => name);
    const hash = modelHash(model, plan.project, { ports: config.ports, facts: config.serviceFacts, tag: config.imageTag });
    await run.updatePlan({
        model_hash: hash,
        stop_through_compose: namesOf(generated.instances.filter((instance) => instance.stopThroughCompose)),
        providers: namesOf(generated.instances.filter((instance) => instance.provided))
    });
    return {
        hash,
        project: createProject({
            plan,
            client,
            program: resolved.program,
            workingDirectory,
            file: folder.compose,
            generated,
            env,
            report: (event) => void run.journal.append(event)
        })
    };
}

// EXTERNAL MODULE: ./build/js/src/run/read-journal.js + 1 modules
var read_journal = __webpack_require__(65037);
// EXTERNAL MODULE: ./build/js/src/teardown/forget.js
var forget = __webpack_require__(98758);
;// CONCATENATED MODULE: ./build/js/src/session/owner.js


/** Whose testbed it is: that of this workspace and configuration, on this engine and runner. */
function ownerKeyOf({ config, workingDirectory }, endpoint, env) {
    return (0,identity/* ownerKey */.lf)({
        engine: JSON.stringify(endpoint),
        workspace: env.GITHUB_WORKSPACE ?? workingDirectory,
        configuration: config ?? workingDirectory,
        runner: env.RUNNER_NAME ?? (0,external_node_os_.hostname)()
    });
}

// EXTERNAL MODULE: ./build/js/src/session/results-path.js
var results_path = __webpack_require__(85415);
// EXTERNAL MODULE: ./build/js/src/run/secrets-file.js
var secrets_file = __webpack_require__(31924);
;// CONCATENATED MODULE: ./build/js/src/session/run.js


/** `secrets` is shared with the view, which was opened before the first secret was known. */
function createRun(parts, secrets) {
    let plan = parts.plan;
    let currentStage;
    return {
        ...parts,
        get plan() {
            return plan;
        },
        get currentStage() {
            return currentStage;
        },
        get redactor() {
            return secrets.redactor;
        },
        enter(stage) {
            currentStage = stage;
            parts.journal.append({ type: 'stage_started', stage });
        },
        warn(message) {
            parts.journal.append({ type: 'warning', message: secrets.redactor.text(message) });
        },
        async updatePlan(change) {
            plan = { ...plan, ...change };
            await (0,plan_file/* writePlan */.p)(parts.folder, plan);
        },
        async hide(values) {
            secrets.add(values);
            await (0,secrets_file/* writeSecrets */.P)(parts.folder, secrets.values);
        }
    };
}

// EXTERNAL MODULE: ./build/js/src/session/tool.js + 1 modules
var tool = __webpack_require__(32892);
;// CONCATENATED MODULE: ./build/js/src/session/open-run.js











/** Errors: InternalError where the run can't be written to disk; nothing has been left there then. */
async function openRun(options, { endpoint, engine }, runId) {
    const { config, env, signal, secrets } = options;
    const folder = await (0,run_folder/* createRunFolder */.kg)(env, runId);
    const output = config.outputDirectory ?? folder.output;
    const plan = {
        version: 1,
        run_id: runId,
        owner_key: ownerKeyOf(options.place, endpoint, env),
        repository: (0,identity/* repositoryName */.aR)(env, config.workingDirectory),
        project: config.projectName ?? runId,
        engine: { kind: 'compose', endpoint, api_version: engine.apiVersion },
        image_tag: config.imageTag,
        started_at: new Date().toISOString(),
        keep: config.skipTeardown,
        ...(options.owner !== undefined && { owner_process: { pid: options.owner.pid, started: options.owner.started } }),
        stop_grace_s: config.stopGrace / 1000,
        stop_through_compose: [],
        providers: [],
        log_limit_bytes: config.logLimit,
        results_file: options.purpose === 'run' ? config.resultsFile : (0,results_path/* resultsPathOf */.Te)(output),
        output_directory: output,
        socket: (0,run_folder/* socketPath */.Xy)(folder),
        ...(options.artifact !== undefined && { artifact: options.artifact })
    };
    await (0,plan_file/* writePlan */.p)(folder, plan);
    options.onPlan?.(folder);
    const journal = await begin(plan, folder, engine, options).catch(async (error) => {
        // Nothing exists yet that would have to be removed.
        await (0,forget/* forget */.y)(plan, folder);
        throw error;
    });
    const run = createRun({ config, env, folder, journal, view: options.view, colours: options.colours, signal, plan }, secrets);
    if (config.mask.length > 0)
        await run.hide(config.mask);
    return run;
}
/** The journal with its first events, and the first results file. Errors: InternalError where they can't be written. */
async function begin(plan, folder, engine, { purpose, view }) {
    const { run_id, image_tag } = plan;
    const journal = (0,run_journal/* openJournal */._)(folder.journal, 'main', { check: read_journal/* checkEvent */.X, onEvent: (event) => view.onEvent(event) });
    journal.append({ type: 'run_started', run_id, image_tag, tool: tool/* TOOL */.j, purpose });
    journal.append({ type: 'engine', name: engine.name, version: engine.version });
    // A valid file lies there from now on: a kill or yesterday's file can't pass for a green run.
    await (0,results_file/* writeResults */.K)(plan, folder);
    return journal;
}

// EXTERNAL MODULE: ./build/js/src/session/stages/collect.js
var collect = __webpack_require__(96927);
// EXTERNAL MODULE: ./build/js/src/session/stages/collect-coverage.js
var collect_coverage = __webpack_require__(16802);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/subnets.js
/**
 * Small subnets of our own, for hosts on which Docker's default address pools are used up: those end at about 31 networks
 * ("all predefined address pools have been fully subnetted"). Pure.
 */
/** A /26 holds 61 containers. 10.128.0.0/9 has 131,072 of them, and is little used by clouds' defaults. */
const PREFIX = 26;
const SIZE = 2 ** (32 - PREFIX);
const BASE = toNumber('10.128.0.0');
const COUNT = 2 ** (PREFIX - 9);
/** `taken`: subnets in CIDR form, IPv6 ones are passed over. `random` in [0, 1): two runs at once rarely try the same. */
function pickSubnet(taken, random = Math.random) {
    const ranges = taken.map((cidr) => parse(cidr)).filter((range) => range !== undefined);
    const offset = Math.floor(random() * COUNT);
    for (let step = 0; step < COUNT; step++) {
        const first = BASE + ((offset + step) % COUNT) * SIZE;
        const last = first + SIZE - 1;
        if (!ranges.some((range) => range.first <= last && first <= range.last))
            return `${toText(first)}/${PREFIX}`;
    }
    return undefined;
}
function parse(cidr) {
    const match = /^(\d+\.\d+\.\d+\.\d+)\/(\d+)$/.exec(cidr);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    const size = 2 ** (32 - Number(match[2]));
    const first = Math.floor(toNumber(match[1]) / size) * size;
    return { first, last: first + size - 1 };
}
function toNumber(address) {
    return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}
function toText(number) {
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
/** The engine's word that its pools are used up. */
function poolsAreUsedUp(message) {
    return /predefined address pools have been fully subnetted|non-overlapping IPv4 address pool/.test(message);
}
/** Another network took the subnet in the meantime. */
function subnetOverlaps(message) {
    return message.includes('Pool overlaps with other one on this address space');
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/create.js
/** Creates what a project consists of: networks, volumes and containers, none of them started. */







/** Milliseconds. Creating takes tenths of a second; an engine under load takes longer. */
const create_TIMEOUT = 120_000;
/** Runs that pick subnets at the same moment may pick the same one. */
const SUBNET_TRIES = 8;
/** Instance names to container ids. Errors: ComposeError with compose's own words. */
async function createContainers(project, signal) {
    await project.write();
    for (let attempt = 1;; attempt++) {
        const outcome = await project.compose(['create', '--no-build', '--pull', 'never'], { signal, timeout: create_TIMEOUT });
        if (outcome.exitCode === 0)
            return containerIds(project, signal);
        const pools = poolsAreUsedUp(outcome.stderr) || subnetOverlaps(outcome.stderr);
        if (!pools || attempt === SUBNET_TRIES)
            throw createFailure(lastWords(outcome, 10));
        await giveSubnets(project, signal);
    }
}
/** Externals are used and never touched; a missing one is named before anything is created. */
async function requireExternals(project, signal) {
    const { externalNetworks, externalVolumes } = project.generated;
    const missing = async (kind, name, look) => {
        try {
            await look;
        }
        catch (error) {
            if (!(error instanceof errors/* EngineError */.NJ) || error.status !== 404)
                throw error;
            throw new errors/* StartError */.D4(`the external ${kind} ${name} does not exist`, {
                hint: `create it first: docker ${kind} create ${name}`,
                cause: error
            });
        }
    };
    await Promise.all([
        ...externalNetworks.map((name) => missing('network', name, (0,docker_networks/* inspectNetwork */.Xk)(project.client, name, signal))),
        ...externalVolumes.map((name) => missing('volume', name, (0,volumes/* inspectVolume */.Px)(project.client, name, signal)))
    ]);
}
async function containerIds(project, signal) {
    const containers = await (0,docker_containers/* listContainers */.ts)(project.client, { labels: [(0,contract_labels/* runLabel */.A)(project.plan.run_id)], signal });
    const ids = new Map();
    for (const container of containers) {
        const instance = container.Labels[contract_labels/* LABELS */.k.instance];
        if (instance !== undefined)
            ids.set(instance, container.Id);
    }
    return ids;
}
async function giveSubnets(project, signal) {
    const networks = await (0,docker_networks/* listNetworks */.og)(project.client, { signal });
    const own = networks.filter((network) => network.Labels[contract_labels/* LABELS */.k.run] === project.plan.run_id);
    const taken = networks
        .filter((network) => !own.includes(network))
        .flatMap((network) => network.IPAM.Config.map(({ Subnet }) => Subnet));
    project.generated.setSubnets(() => {
        const subnet = pickSubnet(taken);
        if (subnet !== undefined)
            taken.push(subnet);
        return subnet;
    });
    await project.write();
}
function createFailure(words) {
    const message = words.at(-1)?.replace(/^Error response from daemon: /, '') ?? 'it said nothing';
    const bind = /bind source path does not exist: (\S+)/.exec(message)?.[1];
    return new errors/* ComposeError */.hp(`the containers could not be created: ${message}`, {
        ...(bind !== undefined && { hint: `create ${bind}, or look whether the engine runs where this path is` }),
        ...(words.length > 1 && { details: words.join('\n') })
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/src/docker/demux.js
var demux = __webpack_require__(30188);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(3293);
// EXTERNAL MODULE: ./build/js/src/platform/output-tail.js
var output_tail = __webpack_require__(84594);
// EXTERNAL MODULE: ./build/js/src/docker/schema.js
var schema = __webpack_require__(60464);
;// CONCATENATED MODULE: ./build/js/src/docker/exec.js
/** A command inside a running container: three requests, one process less than `docker exec`. */






const created = schemas/* object */.Ikc({ Id: schemas/* string */.YjP() });
const inspected = schemas/* object */.Ikc({ Running: schemas/* boolean */.zMY(), ExitCode: schemas/* nullish */.cl6(schemas/* int */.Whr()) });
/**
 * Runs a command (no shell) and returns its exit code. On a time-out the connection is closed and the result says so; the
 * API has no way to kill the process, which therefore may live on until its next write or the end of the container.
 * Errors: EngineError, 404 for no such container, 409 if it does not run; the signal's reason.
 */
async function execInContainer(client, container, command, options) {
    const deadline = AbortSignal.timeout(options.timeout);
    const signal = AbortSignal.any([options.signal, deadline]);
    const output = new output_tail/* OutputTail */.g(options.maxOutput ?? 4_096);
    try {
        const id = await create(client, container, command, options, signal);
        await exec_attach(client, id, output, signal);
        return { exitCode: await exitCode(client, id, signal), output: output.toString(), timedOut: false };
    }
    catch (error) {
        options.signal.throwIfAborted();
        if (!deadline.aborted)
            throw error;
        return { exitCode: -1, output: output.toString(), timedOut: true };
    }
}
async function create(client, container, command, options, signal) {
    const body = {
        AttachStdout: true,
        AttachStderr: true,
        Cmd: command,
        Env: options.env,
        User: options.user,
        WorkingDir: options.workingDirectory
    };
    const answer = await client.request('POST', `/containers/${(0,schema/* segment */.mX)(container)}/exec`, { body, signal });
    return (0,schema/* checked */.KD)(created, answer, 'a command in a container').Id;
}
async function exec_attach(client, id, output, signal) {
    // The engine takes over the connection: the answer ends with it. Without a terminal it is always in frames.
    const body = { Detach: false, Tty: false };
    const response = await client.stream('POST', `/exec/${id}/start`, { body, signal, timeout: 0 });
    const demultiplexer = new demux/* Demultiplexer */.H();
    try {
        for await (const chunk of response) {
            if (chunk instanceof Buffer)
                for (const { data } of demultiplexer.push(chunk))
                    output.push(data);
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,failure/* connectionFailure */.Dx)(error, client.endpoint);
    }
}
/** The output may end a moment before the engine has seen the exit, or long before if the command closed it. */
async function exitCode(client, id, signal) {
    for (let pause = 1;; pause = Math.min(pause * 2, 100)) {
        const answer = await client.request('GET', `/exec/${id}/json`, { signal });
        const { Running, ExitCode } = (0,schema/* checked */.KD)(inspected, answer, 'a command in a container');
        if (!Running && typeof ExitCode === 'number')
            return ExitCode;
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal });
    }
}

// EXTERNAL MODULE: ./build/js/src/docker/logs.js
var logs = __webpack_require__(88496);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/proc-net.js
/** Reads the kernel's table of TCP sockets, `/proc/net/tcp` and `/proc/net/tcp6` (proc_net_tcp.rst). Pure. */
const LISTEN = '0A';
/**
 * Ports in LISTEN on other than loopback addresses, each once. Docker's DNS resolver listens on 127.0.0.11 in every
 * container of a user network, which is one reason why loopback says nothing.
 */
function listeningPorts(table) {
    const ports = new Set();
    for (const line of table.split('\n')) {
        const [, local, , state] = line.trim().split(/\s+/);
        if (local === undefined || state !== LISTEN)
            continue;
        const [address = '', port = ''] = local.split(':');
        if (!isLoopback(address))
            ports.add(Number.parseInt(port, 16));
    }
    return [...ports].filter((port) => Number.isInteger(port) && port > 0);
}
/** Addresses are hexadecimal, each 32-bit word in the host's byte order: 127.0.0.1 is 0100007F on little-endian machines. */
function isLoopback(address) {
    if (address.length === 8)
        return address.endsWith('7F') || address.startsWith('7F');
    const isV6Loopback = /^0{24}(?:01000000|00000001)$/.test(address);
    const isMappedV4Loopback = /^0{16}(?:FFFF0000|0000FFFF)(?:.{6}7F|7F.{6})$/i.test(address);
    return isV6Loopback || isMappedV4Loopback;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/listeners.js
/** Which TCP ports are open inside a container, published or not. */




/** Milliseconds for the command inside the container. */
const listeners_TIMEOUT = 5_000;
/** undefined where it can't be seen: an engine elsewhere and an image without `cat`. */
async function listenersOf(client, id, signal) {
    const tables = (await fromHost(client, id, signal)) ?? (await fromInside(client, id, signal));
    return tables === undefined ? undefined : listeningPorts(tables);
}
/** A tenth of a millisecond instead of an exec, where the engine's processes are ours to look at. */
async function fromHost(client, id, signal) {
    if (process.platform !== 'linux' || client.endpoint.transport !== 'unix')
        return undefined;
    const { Pid } = (await (0,docker_containers/* inspectContainer */.aH)(client, id, signal)).State;
    if (Pid === 0)
        return undefined;
    try {
        // An engine in a virtual machine has processes of its own: the same id may be another process here.
        const cgroup = await (0,promises_.readFile)(`/proc/${Pid}/cgroup`, 'utf8');
        if (!cgroup.includes(id))
            return undefined;
        const tables = ['tcp', 'tcp6'].map((name) => (0,promises_.readFile)(`/proc/${Pid}/net/${name}`, 'utf8').catch(() => ''));
        return (await Promise.all(tables)).join('\n');
    }
    catch {
        return undefined;
    }
}
async function fromInside(client, id, signal) {
    const command = ['cat', '/proc/net/tcp', '/proc/net/tcp6'];
    const { exitCode, output } = await execInContainer(client, id, command, {
        timeout: listeners_TIMEOUT,
        signal,
        maxOutput: 1024 * 1024
    });
    // Without IPv6 in the kernel the second file is missing, and the first one is still good.
    return exitCode === 0 || output.includes('local_address') ? output : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/port-errors.js
/** Reads the engine's complaints about a host port that could not be bound. Pure. */
/**
 * Docker's wordings, all of which name the port:
 * `Bind for 0.0.0.0:5432 failed: port is already allocated`, `listen tcp4 0.0.0.0:5432: bind: address already in use`,
 * `failed to bind host port for 0.0.0.0:5432:172.17.0.2:5432/tcp: address already in use` (28), `failed to bind host port 0.0.0.0:5432/tcp: address already in use` (29);
 * Podman: `rootlessport listen tcp 0.0.0.0:5432: bind: address already in use`.
 */
const PATTERNS = [
    /Bind for \S*?:(\d+) failed: port is already allocated/,
    /listen (?:tcp|udp)[46]? \S*?:(\d+): bind: address already in use/,
    /failed to bind host port(?: for)? (?:\[[^\]]*\]|[^\s:[\]]*):(\d+)(?:[:/]\S*)?: address already in use/,
    /(?:exposing|expose) port \S*?:?(\d+)\b.*(?:already in use|port is already allocated)/
];
/** The host port that was taken; undefined where the message is about something else. */
function takenPort(message) {
    for (const pattern of PATTERNS) {
        const port = pattern.exec(message)?.[1];
        if (port !== undefined)
            return Number(port);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/port-holder.js


/** Who holds a host port, in words: a container by name, else a process where the system tells. */
async function holderOf(client, port, signal) {
    const containers = await (0,docker_containers/* listContainers */.ts)(client, { signal });
    // Podman lists the ports of containers that do not run as well, also those of the one that could not be started.
    const running = containers.filter(({ State }) => State === 'running' || State === 'paused');
    const holder = running.find(({ Ports }) => Ports.some((published) => published.PublicPort === port));
    if (holder !== undefined)
        return `container ${holder.Names[0]?.slice(1) ?? holder.Id}`;
    return holdingProcess(port, signal);
}
/** iproute2 on Linux, lsof on macOS. Both see the processes of other users only as root: then nobody is named. */
async function holdingProcess(port, signal) {
    const linux = process.platform === 'linux';
    const [command, args] = linux
        ? ['ss', ['-Hltnup', `sport = :${port}`]]
        : ['lsof', ['-nP', '-Fpc', `-iTCP:${port}`, '-sTCP:LISTEN']];
    const outcome = await (0,exec/* runCommand */.d)(command, args, { signal, timeout: 2_000 }).catch(() => undefined);
    const match = linux
        ? /users:\(\("([^"]+)",pid=(\d+)/.exec(outcome?.stdout ?? '')
        : /^p(\d+)\nc(.+)$/m.exec(outcome?.stdout ?? '');
    if (match === null)
        return undefined;
    const [name, pid] = linux ? [match[1], match[2]] : [match[2], match[1]];
    return `process ${pid} (${name})`;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/published.js

/** As they stand in the generated file; on the host's network nothing is published, and every port is where it is inside. */
function published_portsOf(generated, instance) {
    const service = generated.compose.services[instance.name];
    return service?.ports === undefined ? instance.ports : publishedPorts(service.ports);
}
/** Publishes what stood at host port `taken` at `chosen` instead. */
function chooseOtherPort(generated, instance, taken, chosen) {
    for (const port of publishedPorts(generated.compose.services[instance]?.ports ?? [])) {
        if (port.published === taken)
            generated.setPort(instance, port, chosen);
    }
}
/** Instances that join a namespace of this one, and so hold the id of its container. */
function sharingNamespacesWith(generated, instance) {
    const target = `service:${instance}`;
    return Object.entries(generated.compose.services).flatMap(([name, service]) => {
        const joins = [service.network_mode, service.ipc, service.pid].includes(target);
        const mounts = (service.volumes_from ?? []).some((from) => from === instance || from.startsWith(`${instance}:`));
        return joins || mounts ? [name] : [];
    });
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/start.js
/** Starts one container: by the engine itself, or by compose where only that does what the file says. */








/** Ports that are chosen anew before a service is given up: on a host where this is not enough, something else is wrong. */
const PORT_TRIES = 20;
const nextPort = randomPorts();
/** Milliseconds. Hooks and providers may take their time. */
const COMPOSE_START = 5 * 60_000;
const RECREATE = 120_000;
/**
 * No check-then-bind: a port that the engine can't bind is known by the attempt alone. Then, with `auto`, the container is
 * made anew with the next port. Errors: StartError, PortTakenError.
 */
async function startInstance(context, instance, signal) {
    const { project } = context;
    for (let attempt = 1;; attempt++) {
        const failure = await tryStart(context, instance, signal);
        if (failure === undefined)
            return { ...instance, ports: published_portsOf(project.generated, instance) };
        const port = takenPort(failure);
        if (port === undefined)
            throw startFailure(instance, failure);
        if (context.ports === 'fixed' || attempt === PORT_TRIES)
            throw await taken(context, instance, port, signal);
        await context.exclusively(() => recreate(context, instance, port, signal));
    }
}
/** The engine's words if it could not be started. */
async function tryStart({ project, ids }, instance, signal) {
    const draft = project.generated.instances.find(({ name }) => name === instance.name);
    if (draft !== undefined && draft.throughCompose.length > 0) {
        const args = ['up', '--detach', '--no-deps', '--no-recreate', '--no-build', '--pull', 'never', instance.name];
        const outcome = await project.compose(args, { signal, timeout: COMPOSE_START });
        if (outcome.exitCode !== 0)
            return lastWords(outcome, 10).join('\n');
        for (const [name, id] of await containerIds(project, signal))
            ids.set(name, id);
        return undefined;
    }
    const id = ids.get(instance.name);
    if (id === undefined)
        return 'compose created no container for it';
    try {
        await (0,docker_containers/* startContainer */.YI)(project.client, id, signal);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* EngineError */.NJ)
            return error.message;
        throw error;
    }
}
async function recreate({ project, ids }, instance, port, signal) {
    chooseOtherPort(project.generated, instance.name, port, nextPort());
    await project.write();
    // What shares its namespaces holds the id of the container that goes.
    const services = [instance.name, ...sharingNamespacesWith(project.generated, instance.name)];
    const args = ['up', '--no-start', '--no-deps', '--force-recreate', '--no-build', '--pull', 'never', ...services];
    const outcome = await project.compose(args, { signal, timeout: RECREATE });
    if (outcome.exitCode !== 0)
        throw startFailure(instance, lastWords(outcome, 10).join('\n'));
    for (const [name, id] of await containerIds(project, signal))
        ids.set(name, id);
}
async function taken({ project, ports }, instance, port, signal) {
    const holder = await holderOf(project.client, port, signal);
    return new errors/* PortTakenError */.tM(`${instance.name}: port ${port} is taken${holder === undefined ? '' : ` by ${holder}`}`, {
        service: instance.name,
        hint: ports === 'fixed'
            ? 'free it, or use ports: auto, which takes another port'
            : 'free some ports between 20000 and 32767'
    });
}
function startFailure(instance, words) {
    const reason = words.split('\n').at(-1) ?? words;
    const mount = /bind source path does not exist: (\S+)/.exec(words)?.[1];
    const missing = /exec: "([^"]+)": (?:executable file not found|stat .*no such file)/.exec(words)?.[1];
    const hint = mount !== undefined
        ? `create ${mount}, or look whether the engine runs where this path is`
        : missing !== undefined
            ? `the image has no ${missing}: look at command, entrypoint and the Dockerfile`
            : undefined;
    return new errors/* StartError */.D4(`${instance.name} could not be started: ${reason}`, {
        service: instance.name,
        hint,
        details: words
    });
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/engine.js
/** The running half of the compose engine: the port to a project whose containers have been created. */







function createComposeEngine(project, { ids, ports, onNetwork }) {
    const { client, plan } = project;
    const context = { project, ids, ports, exclusively: mutex() };
    const idOf = (instance) => {
        const id = ids.get(instance.name);
        if (id === undefined)
            throw new errors/* StartError */.D4(`${instance.name} has no container`, { service: instance.name });
        return id;
    };
    return {
        ...(0,compose_recorder.createRecorder)(client, plan.run_id),
        async start(instance, signal) {
            const started = await startInstance(context, instance, signal);
            return onNetwork
                ? { ...started, ports: started.ports.map((port) => ({ ...port, host: instance.name, published: port.target })) }
                : started;
        },
        inspect: async (instance, signal) => toState(await (0,docker_containers/* inspectContainer */.aH)(client, idOf(instance), signal)),
        exec: (instance, command, options) => execInContainer(client, idOf(instance), command, options),
        listeners: (instance, signal) => listenersOf(client, idOf(instance), signal),
        async lastLog(instance, lines, signal) {
            const log = await (0,logs/* openLogs */.q)(client, idOf(instance), { tail: lines, signal });
            const found = [];
            for await (const line of linesOf(log))
                found.push(line);
            return found.slice(-lines);
        },
        async *followLog(instance, signal) {
            // A restarted container keeps the log of its earlier lives, which prove nothing of this one.
            const { StartedAt } = (await (0,docker_containers/* inspectContainer */.aH)(client, idOf(instance), signal)).State;
            yield* linesOf(await (0,logs/* openLogs */.q)(client, idOf(instance), { follow: true, since: (0,compose_recorder.nanoseconds)(StartedAt), signal }));
        }
    };
}
function toState(container) {
    const { Status, ExitCode, OOMKilled, StartedAt, Error: error } = container.State;
    const status = Status === 'paused'
        ? 'running'
        : Status === 'created' || Status === 'running' || Status === 'restarting'
            ? Status
            : 'exited';
    return {
        status,
        exitCode: ExitCode,
        oomKilled: OOMKilled,
        restartCount: container.RestartCount,
        incarnation: `${container.Id} ${StartedAt}`,
        error
    };
}
/** A line without end would fill the memory: it is cut. */
const LONGEST_LINE = 64 * 1024;
async function* linesOf(log) {
    let rest = '';
    for await (const batch of log) {
        for (const { data } of batch) {
            const parts = (rest + data.toString('utf8')).split('\n');
            rest = (parts.pop() ?? '').slice(0, LONGEST_LINE);
            for (const line of parts)
                yield line.replace(/\r$/, '');
        }
    }
    if (rest !== '')
        yield rest;
}
/** Runs one piece of work at a time, in the order of the calls. */
function mutex() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next.catch(() => undefined);
        return next;
    };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/own-container.js
/**
 * Where this process runs in a container itself (`container:` in a workflow, a runner in a pod with the host's socket): the
 * engine sees other paths than we do, and published ports are on a host that is not ours.
 */







/** undefined where this is no container, or none of this engine. Costs nothing but a look at a file where it is none. */
async function findOwnContainer(client, signal) {
    if (!(0,external_node_fs_.existsSync)('/.dockerenv') && !(0,external_node_fs_.existsSync)('/run/.containerenv'))
        return undefined;
    for (const id of await candidates()) {
        try {
            const { Id, Mounts } = await (0,docker_containers/* inspectContainer */.aH)(client, id, signal);
            return { id: Id, mounts: Mounts.map(({ Source, Destination }) => ({ source: Source, destination: Destination })) };
        }
        catch (error) {
            if (!(error instanceof errors/* EngineError */.NJ) || error.status !== 404)
                throw error;
        }
    }
    return undefined;
}
/** The host name is the container's id unless somebody named it; its files of `/etc` are mounted from a folder that is. */
async function candidates() {
    const mounts = await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
    const inPath = /\/containers\/([0-9a-f]{64})\//.exec(mounts)?.[1];
    return [...new Set([inPath, (0,external_node_os_.hostname)()].filter((id) => id !== undefined))];
}
/** A path of ours as the engine's host has it; unchanged where no mount leads there. Pure. */
function hostPath(own, path) {
    const under = own.mounts
        .filter(({ destination }) => path === destination || path.startsWith(destination.endsWith('/') ? destination : `${destination}/`))
        .sort((a, b) => b.destination.length - a.destination.length)[0];
    return under === undefined ? path : under.source + path.slice(under.destination.length);
}
/** Joins the networks of a run, so that its services answer to their names. The removal takes us out again. */
async function joinNetworks(client, own, runId, signal) {
    const networks = await (0,docker_networks/* listNetworks */.og)(client, { labels: [(0,contract_labels/* runLabel */.A)(runId)], signal });
    await Promise.all(networks.map((network) => (0,docker_networks/* connectNetwork */.Xx)(client, network.Id, own.id, { signal })));
}

// EXTERNAL MODULE: ./build/js/src/platform/clock.js
var clock = __webpack_require__(67590);
;// CONCATENATED MODULE: ./build/js/src/readiness/chain.js
/** The instance that a start waited for longest, and when it let go. */
function heldBy(timing, timings) {
    const held = timing.dependsOn.flatMap(({ service, condition }) => timings
        .filter((other) => other.service === service && other.instance !== timing.instance)
        .map((other) => ({ timing: other, until: condition === 'service_started' ? other.startedAt : other.doneAt })));
    return held.sort((a, b) => b.until - a.until)[0];
}
/**
 * From the service that was ready last back to one that waited for nobody, in order of time, each with its own share:
 * `db 2.1 -> migrate 1.4 -> api 0.7`. The shares add up to the time from `begin` (of the first start, where not given)
 * to the last one ready.
 */
function criticalChain(timings, begin) {
    const [last] = [...timings].sort((a, b) => b.doneAt - a.doneAt);
    const start = begin ?? Math.min(...timings.map((timing) => timing.startingAt));
    const links = [];
    let link = last === undefined ? undefined : { timing: last, until: last.doneAt };
    while (link !== undefined && links.length < timings.length) {
        const before = heldBy(link.timing, timings);
        links.unshift({ service: link.timing.instance, seconds: (link.until - (before?.until ?? start)) / 1000 });
        link = before;
    }
    return links;
}

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/greeting.js
const LONGEST_ANSWER = 200;
// eslint-disable-next-line no-control-regex -- escape sequences are what this is about
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu;
/** Foreign text as one line: no control, direction or escape characters, at most `longest` characters. */
function greeting_oneLine(text, longest = LONGEST_ANSWER) {
    const line = text
        .slice(0, longest * 8)
        .replace(ESCAPE_SEQUENCE, '')
        .replace(INVISIBLE, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = Array.from(line);
    return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
/** An answer that is not of the expected protocol, with its beginning. */
function stranger(protocol, received) {
    const beginning = greeting_oneLine(Buffer.from(received.subarray(0, 60)).toString('latin1'), 40);
    return { ok: false, answer: greeting_oneLine(`not ${protocol}: it answered ${JSON.stringify(beginning)}`) };
}

;// CONCATENATED MODULE: ./build/js/src/readiness/ends.js
/** The rules for an instance that does not run (any more): fail at once, with the reason, or wait for its next start. */


/** Restarts that a service may need until it is ready; the third says that it never will be. */
const MOST_RESTARTS = 3;
/** Milliseconds an engine may need to start again what it says has exited. */
const SETTLE = 1_000;
const failed = (reason) => ({ state: 'failed', reason: greeting_oneLine(reason), wants: [], wakeAt: undefined });
/** `exit code 137 (SIGKILL)` */
function exitWords(exitCode) {
    const signal = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
    return signal === undefined ? `exit code ${exitCode}` : `exit code ${exitCode} (${signal})`;
}
/** A service that ends with 0 and that nobody could talk to has done its work. */
function mayComplete(instance) {
    return (instance.oneShot ||
        (instance.ports.length === 0 && instance.healthCheck === undefined && instance.ready === undefined));
}
/** The verdict on an instance that ended, restarts or could not be started; undefined while it runs. */
function endOf(seen) {
    const { engine, death, gone } = seen;
    if (gone !== undefined)
        return failed(`is gone: ${gone}`);
    const status = engine?.status;
    const down = status === 'exited' || status === 'restarting';
    // A child of the main process may be killed for memory, and the service still end well.
    if (death?.oomKilled || (down && engine?.oomKilled && engine.exitCode !== 0)) {
        return failed(`killed for memory (OOM), ${exitWords(death?.exitCode ?? engine?.exitCode ?? 137)}`);
    }
    const exitCode = (down ? engine?.exitCode : death?.exitCode) ?? 0;
    const restarts = Math.max(engine?.restartCount ?? 0, seen.restarts);
    if (restarts >= MOST_RESTARTS)
        return failed(`restarted ${restarts} times, last ${exitWords(exitCode)}`);
    if (engine === undefined || status === 'running')
        return undefined;
    if (status === 'created') {
        return engine.error === '' ? undefined : failed(`could not be started: ${engine.error}`);
    }
    if (status === 'restarting') {
        const reason = `restarting after ${exitWords(exitCode)} (restart ${Math.max(1, restarts)})`;
        return { state: 'starting', reason, wants: [], wakeAt: undefined };
    }
    return exitOf(seen, exitCode);
}
function exitOf(seen, exitCode) {
    const { instance, death, exitedSince, now } = seen;
    const settles = (exitedSince ?? now) + SETTLE;
    const mayReturn = (instance.restarts || death?.deliberate === true) && now < settles;
    const completes = exitCode === 0 && mayComplete(instance);
    if (completes && (instance.oneShot || !mayReturn)) {
        return { state: 'completed', reason: 'ended with exit code 0', wants: [], wakeAt: undefined };
    }
    if (mayReturn) {
        const reason = `ended with ${exitWords(exitCode)}, may be started again`;
        return { state: 'starting', reason, wants: [], wakeAt: settles };
    }
    const words = exitWords(exitCode);
    if (death?.deliberate === true)
        return failed(`was stopped from outside before it was ready, ${words}`);
    const before = instance.oneShot ? '' : ' before it was ready';
    const restarts = Math.max(seen.engine?.restartCount ?? 0, seen.restarts);
    return failed(`ended with ${words}${before}${restarts > 0 ? `, after ${restarts} restart(s)` : ''}`);
}

;// CONCATENATED MODULE: ./build/js/src/readiness/graph.js

const REACHED = {
    service_started: ['started', 'ready', 'completed'],
    // One that was to be healthy and has ended with 0 before anybody asked has done what it was for.
    service_healthy: ['ready', 'completed'],
    service_completed_successfully: ['completed']
};
const WORDS = {
    service_started: 'to start',
    service_healthy: 'to be ready',
    service_completed_successfully: 'to end with exit code 0'
};
/** All replicas must have reached the condition. */
function holds(dependency, nodes) {
    const replicas = nodes.filter((node) => node.instance.service === dependency.service);
    return replicas.every((node) => REACHED[dependency.condition].includes(node.phase));
}
const unmet = (instance, nodes) => instance.dependsOn.filter((dependency) => !holds(dependency, nodes));
/** `waits for db to be ready, migrate to end with exit code 0` */
function waitWords(dependencies) {
    return `waits for ${dependencies.map(({ service, condition }) => `${service} ${WORDS[condition]}`).join(', ')}`;
}
/** StartError where a dependency is not among the services, or where services wait for each other. */
function checkGraph(instances) {
    const edges = new Map();
    for (const instance of instances) {
        edges.set(instance.service, [
            ...(edges.get(instance.service) ?? []),
            ...instance.dependsOn.map((dependency) => dependency.service)
        ]);
    }
    for (const [service, needed] of edges) {
        const unknown = needed.find((name) => !edges.has(name));
        if (unknown !== undefined)
            throw new errors/* StartError */.D4(`${service} depends on ${unknown}, which is not started`, { service });
    }
    const done = new Set();
    const visit = (service, path) => {
        if (done.has(service))
            return;
        const at = path.indexOf(service);
        if (at >= 0) {
            throw new errors/* StartError */.D4(`services wait for each other: ${[...path.slice(at), service].join(' -> ')}`, { service });
        }
        for (const needed of edges.get(service) ?? [])
            visit(needed, [...path, service]);
        done.add(service);
    };
    for (const service of edges.keys())
        visit(service, []);
}

;// CONCATENATED MODULE: ./build/js/src/readiness/failures.js

const LOG_LINES = 20;
const failures_LONGEST_LINE = 1_000;
/** Milliseconds for the logs: they help, but must not hold up the verdict. */
const LOG_LIMIT = 2_000;
async function lastLog(instance, engine, clock, signal) {
    const end = new AbortController();
    const limit = clock.sleep(LOG_LIMIT, end.signal).then(() => end.abort(), () => undefined);
    try {
        const lines = engine.lastLog(instance, LOG_LINES, AbortSignal.any([signal, end.signal]));
        const found = await Promise.race([lines, limit.then(() => [])]);
        return found.slice(-LOG_LINES).map((line) => line.slice(0, failures_LONGEST_LINE));
    }
    catch {
        return [];
    }
    finally {
        end.abort();
    }
}
/** Of an instance that did not fail by itself: what it was waiting for. */
function reasonOf({ member, phase, reason }, nodes) {
    if (phase === 'pending')
        return `not started: ${waitWords(unmet(member.instance, nodes))}`;
    if (phase === 'starting')
        return `${reason}: its start did not come back`;
    if (phase === 'started' && member.watch !== undefined && member.watch.verdict.state !== 'failed') {
        return `${reason}: ${member.watch.verdict.reason}`;
    }
    return reason;
}
async function collectFailures(ended, nodes, engine, clock, signal) {
    return Promise.all(ended.map(async (one) => {
        const { member, phase, cause } = one;
        const reason = one.cause === undefined ? reasonOf(one, nodes) : one.reason;
        const log = phase === 'pending' ? [] : await lastLog(member.instance, engine, clock, signal);
        const lastProbe = member.watch?.lastProbe ?? '';
        const failure = { instance: member.instance, phase, reason, lastProbe, lastLog: log };
        return cause === undefined ? failure : { ...failure, cause };
    }));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/socket.js
/** One short conversation over TCP, for the protocols that need no library. */


/** More than any greeting needs; whoever sends more speaks something else. */
const LONGEST_GREETING = 32 * 1024;
const socket_WORDS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection reset',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ETIMEDOUT: 'connection timed out',
    ENOTFOUND: 'host name not found'
};
/** A network error in a few words. */
function networkWords(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return networkWords(error.errors[0]);
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    return socket_WORDS[code] ?? greeting_oneLine(error instanceof Error ? error.message : String(error));
}
/** Connects, talks, hangs up. Rejects with the signal's reason when that aborts, else always resolves. */
function converse(target, talk, signal, timeoutMs) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
            return;
        }
        const socket = (0,external_node_net_.connect)({ host: target.host, port: target.port, noDelay: true });
        let received = Buffer.alloc(0);
        let connected = false;
        let quiet;
        const hangUp = () => {
            clearTimeout(deadline);
            clearTimeout(quiet);
            signal.removeEventListener('abort', abort);
            socket.removeAllListeners();
            // A reset after the answer is of no interest any more, and would be an uncaught error.
            socket.on('error', () => undefined);
        };
        const settle = (greeting) => {
            hangUp();
            if (talk.goodbye !== undefined && greeting.ok) {
                socket.write(talk.goodbye);
                socket.destroySoon();
            }
            else
                socket.destroy();
            resolve(greeting);
        };
        const abort = () => {
            hangUp();
            socket.destroy();
            reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
        };
        const deadline = setTimeout(() => {
            const what = connected ? 'connected, but no answer' : 'no connection';
            settle({ ok: false, answer: `${what} within ${timeoutMs} ms` });
        }, timeoutMs);
        signal.addEventListener('abort', abort, { once: true });
        socket.on('connect', () => {
            connected = true;
            if (talk.send !== undefined)
                socket.write(talk.send);
            const { silence } = talk;
            if (silence !== undefined)
                quiet = setTimeout(() => settle(silence.greeting), silence.ms);
        });
        socket.on('data', (chunk) => {
            received = Buffer.concat([received, chunk]);
            const greeting = talk.read(received);
            if (greeting !== undefined)
                settle(greeting);
            else if (received.length > LONGEST_GREETING)
                settle({ ok: false, answer: 'an endless answer of another protocol' });
        });
        const closed = () => {
            const answer = received.length === 0 ? 'connection closed at once' : 'connection closed in the middle of an answer';
            settle({ ok: false, answer });
        };
        socket.on('end', closed);
        socket.on('close', closed);
        socket.on('error', (error) => settle({ ok: false, answer: networkWords(error) }));
    });
}

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/http.js
/** HTTP: one GET, redirects are not followed, the body is not read. */



function answerOf({ path, anyStatus }, status, message) {
    const answer = greeting_oneLine(`GET ${path ?? '/'} answered ${status} ${message}`);
    // Without a path to go by, any HTTP answer shows a server that serves.
    const any = path === undefined || anyStatus === true;
    return { ok: any || (status >= 200 && status < 400), answer };
}
/** With `context.path`: ready when that answers 2xx or 3xx; else when anything is answered to `GET /`. */
const greetHttp = (target, context, signal, timeoutMs) => new Promise((resolve, reject) => {
    const path = context.path;
    const limit = AbortSignal.timeout(timeoutMs);
    const failed = (error) => {
        if (signal.aborted)
            reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
        else if (limit.aborted)
            resolve({ ok: false, answer: greeting_oneLine(`GET ${path ?? '/'}: no answer within ${timeoutMs} ms`) });
        else
            resolve({ ok: false, answer: greeting_oneLine(`GET ${path ?? '/'}: ${networkWords(error)}`) });
    };
    try {
        const asked = (0,external_node_http_.request)({
            host: target.host,
            port: target.port,
            path: path ?? '/',
            agent: false,
            headers: { accept: '*/*', connection: 'close', 'user-agent': 'integration-testbed' },
            signal: AbortSignal.any([signal, limit])
        });
        asked.on('error', failed);
        asked.on('response', (response) => {
            response.on('error', () => undefined);
            resolve(answerOf(context, response.statusCode ?? 0, response.statusMessage ?? ''));
            response.destroy();
        });
        asked.end();
    }
    catch (error) {
        // A path with a blank in it, for example: refused before anything is sent.
        failed(error);
    }
});

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/mysql.js
/** MySQL, MariaDB: the server speaks first, https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase.html */


const HEADER = 4;
const PROTOCOL_10 = 0x0a;
const ERR = 0xff;
/** ER_HOST_IS_BLOCKED, ER_HOST_NOT_PRIVILEGED: meant for us, and no sign of a server that is still starting. */
const NOT_FOR_US = [1129, 1130];
const LONGEST_PACKET = 16 * 1024;
function read(received) {
    if (received.length < HEADER + 1)
        return undefined;
    const length = received.readUIntLE(0, 3);
    const type = received[HEADER];
    if (length > LONGEST_PACKET || received[3] !== 0 || (type !== PROTOCOL_10 && type !== ERR)) {
        return stranger('MySQL', received);
    }
    if (received.length < HEADER + length)
        return undefined;
    const payload = received.subarray(HEADER, HEADER + length);
    if (type === PROTOCOL_10) {
        const end = payload.indexOf(0, 1);
        if (end < 0)
            return stranger('MySQL', received);
        return { ok: true, answer: greeting_oneLine(`greets as ${payload.toString('latin1', 1, end)}`) };
    }
    if (payload.length < 3)
        return stranger('MySQL', received);
    const code = payload.readUInt16LE(1);
    // After the code a SQLSTATE (`#08004`) may follow, but does not before the handshake.
    const message = payload.toString('utf8', 3).replace(/^#\w{5}/, '');
    return { ok: false, notYet: !NOT_FOR_US.includes(code), answer: greeting_oneLine(`error ${code}: ${message}`) };
}
/** Ready when it sends its greeting. */
const greetMysql = (target, _context, signal, timeoutMs) => converse(target, { read }, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/postgres.js
/**
 * PostgreSQL, protocol 3.0 (https://www.postgresql.org/docs/current/protocol-flow.html). A StartupMessage and not an
 * SSLRequest: the postmaster answers the latter even while "the database system is starting up".
 */


const PROTOCOL_3_0 = 196_608;
const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4]);
/** A length beyond this is no length: a postmaster that can't fork answers `E` and plain text. */
const LONGEST_ERROR = 30_000;
function startupMessage(environment) {
    const first = (...names) => names.map((name) => environment[name]).find((value) => value);
    const user = first('POSTGRES_USER', 'POSTGRESQL_USERNAME') ?? 'postgres';
    const database = first('POSTGRES_DB', 'POSTGRESQL_DATABASE') ?? user;
    const parameters = ['user', user, 'database', database, 'application_name', 'integration-testbed'];
    const body = Buffer.from(parameters.map((text) => `${text}\0`).join('') + '\0');
    const head = Buffer.alloc(8);
    head.writeInt32BE(8 + body.length, 0);
    head.writeInt32BE(PROTOCOL_3_0, 4);
    return Buffer.concat([head, body]);
}
/** Fields of an ErrorResponse: a letter each, `C` the SQLSTATE, `M` the message. */
function errorFields(body) {
    const fields = body.toString('utf8').split('\0');
    return new Map(fields.filter((field) => field !== '').map((field) => [field.slice(0, 1), field.slice(1)]));
}
function readError(received) {
    if (received.length < 5)
        return undefined;
    const length = received.readInt32BE(1);
    if (length < 4 || length > LONGEST_ERROR) {
        return { ok: false, notYet: true, answer: greeting_oneLine(received.subarray(1).toString('utf8')) };
    }
    if (received.length < 1 + length)
        return undefined;
    const fields = errorFields(received.subarray(5, 1 + length));
    const state = fields.get('C') ?? '';
    const message = fields.get('M') ?? 'an error without message';
    // 57: the operator intervenes (57P03: starting up, shutting down, in recovery). 53: out of connections or memory.
    if (/^5[37]/.test(state))
        return { ok: false, notYet: true, answer: greeting_oneLine(message) };
    // Wrong role, database or password, encryption demanded: said by a server that serves.
    return { ok: true, answer: greeting_oneLine(`answers: ${message}`) };
}
function postgres_read(received) {
    const type = String.fromCharCode(received[0] ?? 0);
    if (type === 'R')
        return { ok: true, answer: 'accepts sessions' };
    if (type === 'E')
        return readError(received);
    return stranger('PostgreSQL', received);
}
/** Ready when it asks for authentication. */
const greetPostgres = (target, context, signal, timeoutMs) => converse(target, { send: startupMessage(context.environment), read: postgres_read, goodbye: TERMINATE }, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/rabbitmq.js
/** RabbitMQ: AMQP 0-9-1, section 4.2.2: after the protocol header the server sends connection.start. */


const rabbitmq_HEADER = Buffer.from([0x41, 0x4d, 0x51, 0x50, 0, 0, 9, 1]);
const AMQP = rabbitmq_HEADER.subarray(0, 4);
const METHOD_FRAME = 1;
/** Type (1 byte), channel (2), size (4). */
const FRAME_HEADER = 7;
const CONNECTION = 10;
const START = 10;
function rabbitmq_read(received) {
    if (received.subarray(0, 4).equals(AMQP)) {
        if (received.length < 8)
            return undefined;
        return { ok: false, answer: `speaks another version of AMQP: ${received.subarray(5, 8).join('-')}` };
    }
    if (received[0] !== METHOD_FRAME)
        return stranger('AMQP', received);
    if (received.length < FRAME_HEADER + 4)
        return undefined;
    const isStart = received.readUInt16BE(FRAME_HEADER) === CONNECTION && received.readUInt16BE(FRAME_HEADER + 2) === START;
    return isStart ? { ok: true, answer: 'connection.start' } : stranger('AMQP', received);
}
/** Ready when it opens the AMQP handshake: its listeners start last. */
const greetRabbitmq = (target, _context, signal, timeoutMs) => converse(target, { send: rabbitmq_HEADER, read: rabbitmq_read }, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/redis.js
/** Redis, Valkey and relatives: PING in RESP, https://redis.io/docs/latest/develop/reference/protocol-spec/ */


const PING = Buffer.from('*1\r\n$4\r\nPING\r\n');
/** Said by a server that serves, only not us. */
const UP = /^-(NOAUTH|NOPERM|DENIED|WRONGPASS)\b/;
function redis_read(received) {
    const first = received.toString('latin1', 0, 1);
    if (first !== '+' && first !== '-')
        return stranger('Redis', received);
    const end = received.indexOf('\r\n');
    if (end < 0)
        return undefined;
    const line = received.toString('utf8', 0, end);
    if (line === '+PONG')
        return { ok: true, answer: 'PONG' };
    if (UP.test(line))
        return { ok: true, answer: greeting_oneLine(`answers: ${line.slice(1)}`) };
    // LOADING, MASTERDOWN, BUSY, "ERR max number of clients reached".
    return first === '-' ? { ok: false, notYet: true, answer: greeting_oneLine(line.slice(1)) } : stranger('Redis', received);
}
/** Ready when it answers PING; a server that loads its data says so instead. */
const greetRedis = (target, _context, signal, timeoutMs) => converse(target, { send: PING, read: redis_read }, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/tcp.js

const STAYS_OPEN = 100;
const greetTcp = (target, _context, signal, timeoutMs) => converse(target, {
    read: () => ({ ok: true, answer: 'the server speaks' }),
    silence: { ms: STAYS_OPEN, greeting: { ok: true, answer: 'connection stays open' } }
}, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/index.js






const greetings = {
    postgres: greetPostgres,
    mysql: greetMysql,
    redis: greetRedis,
    rabbitmq: greetRabbitmq,
    http: greetHttp,
    tcp: greetTcp
};

;// CONCATENATED MODULE: ./build/js/src/readiness/observed.js
const isFinal = (verdict) => verdict.state === 'ready' || verdict.state === 'completed' || verdict.state === 'failed';
/** Milliseconds as a person says them: `0.3 s`, `90 s`. */
function seconds(ms) {
    return `${Number((ms / 1000).toFixed(ms < 10_000 ? 1 : 0))} s`;
}

;// CONCATENATED MODULE: ./build/js/src/readiness/slots.js
/** A number of places shared by all instances: at most one exec per core, since each costs tens of milliseconds of CPU. */

class Slots {
    #free;
    #queue = [];
    constructor(places = (0,external_node_os_.availableParallelism)()) {
        this.#free = places;
    }
    /** Runs `work` as soon as a place is free. Rejects with the signal's reason if that aborts while waiting. */
    async run(signal, work) {
        await this.#take(signal);
        try {
            return await work();
        }
        finally {
            const next = this.#queue.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
    #take(signal) {
        signal.throwIfAborted();
        if (this.#free > 0) {
            this.#free--;
            return Promise.resolve();
        }
        return new Promise((resolve, reject) => {
            const enter = () => {
                signal.removeEventListener('abort', leave);
                resolve();
            };
            const leave = () => {
                this.#queue.splice(this.#queue.indexOf(enter), 1);
                reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
            };
            this.#queue.push(enter);
            signal.addEventListener('abort', leave, { once: true });
        });
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/alarm.js
class Alarm {
    #rung = false;
    #wake;
    /** Ends the present sleep, or else the next one before it begins. */
    ring() {
        this.#rung = true;
        this.#wake?.();
    }
    /** Resolves after `ms`, or earlier when rung or when `signal` aborts. */
    async sleep(clock, ms, signal) {
        if (!this.#rung && !signal.aborted) {
            const end = new AbortController();
            this.#wake = () => end.abort();
            signal.addEventListener('abort', this.#wake, { once: true });
            await clock.sleep(ms, end.signal).catch(() => undefined);
            signal.removeEventListener('abort', this.#wake);
            this.#wake = undefined;
        }
        this.#rung = false;
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/pace.js
/** The gap grows with the time waited: a service of 2 s is noticed within 40 ms, one of a minute within 1 s. */
const SHARE = 0.02;
const LONGEST = 1_000;
const CLOSEST_PORT = 25;
/** Each may be a process in the container. */
const CLOSEST_EXEC = 50;
/** While nothing happens the engine is still asked now and then: an event may have been lost. */
const ROUTINE_INSPECT = 1_000;
const INSPECT_UNTIL_RUNNING = 50;
const FOLLOW_AGAIN = 1_000;
/** `elapsed`: since the instance's start; `duration`: of the last question of this kind. */
function gapBefore(want, elapsed, duration) {
    const grown = Math.min(LONGEST, elapsed * SHARE);
    switch (want.probe) {
        case 'port':
            return Math.max(CLOSEST_PORT, grown);
        case 'listeners':
            return Math.max(CLOSEST_EXEC, want.gap ?? grown, 2 * duration);
        case 'check':
            return Math.max(CLOSEST_EXEC, want.gap ?? grown, duration);
        case 'log':
            return FOLLOW_AGAIN;
        case 'inspect':
            return Math.max(INSPECT_UNTIL_RUNNING, grown);
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/probes.js




const GREETING_TIMEOUT = 2_000;
/** The first request of a web application may compile half of it. */
const HTTP_TIMEOUT = 10_000;
async function askPort(need, instance, greetings, signal) {
    const context = { environment: instance.environment, path: need.path, anyStatus: need.anyStatus };
    const timeout = need.kind === 'http' ? HTTP_TIMEOUT : GREETING_TIMEOUT;
    const greeting = await greetings[need.kind](need.at, context, signal, timeout);
    return { ...greeting, answer: greeting_oneLine(`port ${need.target}: ${greeting.answer}`) };
}
/** The last line that says anything: of a traceback the error, of a tool's chatter the result. */
function lastLine(output) {
    const lines = output.split('\n').map((line) => greeting_oneLine(line));
    return lines.findLast((line) => line !== '') ?? '';
}
async function runCheck(instance, needs, engine, signal) {
    try {
        const timeout = needs.commandTimeout;
        const result = await engine.exec(instance, needs.command ?? [], { timeout, signal });
        const said = lastLine(result.output);
        const detail = said === '' ? '' : `: ${said}`;
        if (result.timedOut)
            return { ok: false, answer: greeting_oneLine(`check not finished within ${seconds(timeout)}${detail}`) };
        if (result.exitCode === 0)
            return { ok: true, answer: greeting_oneLine(`check passes${detail}`) };
        return { ok: false, answer: greeting_oneLine(`check ended with ${exitWords(result.exitCode)}${detail}`) };
    }
    catch (error) {
        signal.throwIfAborted();
        return { ok: false, answer: greeting_oneLine(`check could not be run: ${(0,errors/* messageOf */.bD)(error)}`) };
    }
}
async function seeListeners(instance, needs, engine, signal) {
    try {
        const listening = await engine.listeners(instance, signal);
        if (listening === undefined) {
            return { listening, greeting: { ok: false, answer: 'what listens inside can not be seen' } };
        }
        const listen = needs.listen ?? needs.ports.map((port) => port.target);
        const ok = listen === 'any' ? listening.length > 0 : listen.some((port) => listening.includes(port));
        const wanted = listen === 'any' ? '' : ` on port ${listen.join(', ')}`;
        const found = listening.length > 0 && !ok ? `, only on ${listening.join(', ')}` : '';
        const answer = ok ? `listens on port ${listening.join(', ')}` : `nothing listens inside${wanted}${found}`;
        return { listening, greeting: { ok, answer: greeting_oneLine(answer) } };
    }
    catch (error) {
        signal.throwIfAborted();
        return {
            listening: undefined,
            greeting: { ok: false, answer: greeting_oneLine(`can not see what listens: ${(0,errors/* messageOf */.bD)(error)}`) }
        };
    }
}
/** A line beyond this is data, and a pattern that backtracks would take for ever on it. */
const probes_LONGEST_LINE = 4_096;
/** Resolves with the first line that matches, or not ok when the log ends without one. */
async function awaitLine(instance, pattern, engine, signal) {
    try {
        const expression = new RegExp(pattern);
        for await (const line of engine.followLog(instance, signal)) {
            const start = line.slice(0, probes_LONGEST_LINE);
            if (expression.test(start))
                return { ok: true, answer: greeting_oneLine(`log: ${start}`) };
        }
        signal.throwIfAborted();
        return { ok: false, answer: 'its log ended without a line that matches' };
    }
    catch (error) {
        signal.throwIfAborted();
        return { ok: false, answer: greeting_oneLine(`its log can not be read: ${(0,errors/* messageOf */.bD)(error)}`) };
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/http-check.js
/** A declared check that asks a port by HTTP tells which protocol is spoken there. */
/** Of the container itself; a port that is a variable of the container is not known here. */
const OWN_URL = /\bhttp:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::(\d{1,5})(?!\d)|(?![:\w.-]))(\/[^\s'"`|;&<>()$\\]*)?/i;
/** The first URL that the command asks of its own container. */
function urlOfCheck(command) {
    const found = OWN_URL.exec(command.join(' '));
    return found === null ? undefined : { port: Number(found[1] ?? 80), path: found[2] ?? '/' };
}

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/tell.js
const NAMES = {
    postgres: 'postgres',
    postgresql: 'postgres',
    postgis: 'postgres',
    pgvector: 'postgres',
    timescaledb: 'postgres',
    'timescaledb-ha': 'postgres',
    mysql: 'mysql',
    'mysql-server': 'mysql',
    mariadb: 'mysql',
    percona: 'mysql',
    'percona-server': 'mysql',
    redis: 'redis',
    valkey: 'redis',
    keydb: 'redis',
    dragonfly: 'redis',
    rabbitmq: 'rabbitmq'
};
/** The last part of an image's name: no registry, no path, no tag, no digest. */
function lastPart(image) {
    const withoutDigest = image.split('@', 1)[0] ?? '';
    const last = withoutDigest.slice(withoutDigest.lastIndexOf('/') + 1);
    return (last.split(':', 1)[0] ?? '').toLowerCase();
}
/**
 * The kind that the last part of the image's name tells: whole names break with every registry prefix. Undefined where
 * entry point or command are not the image's own, since then anything may run in it.
 */
function kindOf(image, { entrypointIsImagesOwn }) {
    const name = lastPart(image);
    return entrypointIsImagesOwn && Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
const PORTS = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 };
const PORT_VARIABLES = {
    postgres: 'PGPORT',
    mysql: 'MYSQL_TCP_PORT',
    rabbitmq: 'RABBITMQ_NODE_PORT'
};
/**
 * The container port of a kind, where its server's own variable has not moved it; undefined for `http` and `tcp`, which have
 * none of their own.
 */
function portOf(kind, environment) {
    const moved = Number(environment[PORT_VARIABLES[kind] ?? ''] ?? Number.NaN);
    return Number.isInteger(moved) && moved > 0 && moved < 65_536 ? moved : PORTS[kind];
}

;// CONCATENATED MODULE: ./build/js/src/readiness/needs.js


/** Docker's own default for a check that names none. */
const CHECK_TIMEOUT = 30_000;
const TWO_PHASE_PORTS = [5432, 3306];
function commandOf(test) {
    if (test === undefined || test.length === 0)
        return undefined;
    if (typeof test === 'string')
        return ['/bin/sh', '-c', test];
    const [form, ...rest] = test;
    if (form === 'NONE')
        return undefined;
    if (form === 'CMD')
        return rest;
    if (form === 'CMD-SHELL')
        return ['/bin/sh', '-c', rest.join(' ')];
    return test;
}
function greetedAt(port, kind, path) {
    return { target: port.target, at: { host: port.host, port: port.published }, kind, path };
}
/** The server's own port; where only one other port is published of a kind that has but one, that one. */
function serverPortOf(instance, published) {
    const { kind } = instance;
    if (kind === undefined)
        return undefined;
    const own = portOf(kind, instance.environment);
    const [only, ...others] = published;
    const single = (kind === 'postgres' || kind === 'redis') && only !== undefined && others.length === 0;
    return single ? only.target : own;
}
function isTwoPhase(instance) {
    // By its name, even where another command hides the kind: its entry point may still be the image's own.
    const kind = instance.kind ?? kindOf(instance.image, { entrypointIsImagesOwn: true });
    if (kind === 'postgres' || kind === 'mysql')
        return true;
    const known = [...instance.ports.map((port) => port.target), ...instance.exposed];
    return instance.kind === undefined && known.some((port) => TWO_PHASE_PORTS.includes(port));
}
/** Where a service with a declared check must be reachable before that check counts. */
function beforeCheck(instance, published, serverPort, command) {
    const greeted = published.map((port) => greetedAt(port, kindAt(instance, port, published, serverPort)));
    const server = greeted.find((port) => port.target === serverPort);
    if (server !== undefined)
        return { ports: [server], listen: undefined };
    const first = greeted.slice(0, 1).map((port) => askedByHttp(port, command));
    if (serverPort !== undefined)
        return { ports: first, listen: [serverPort] };
    if (first.length > 0)
        return { ports: first, listen: undefined };
    return { ports: [], listen: instance.exposed.length > 0 ? instance.exposed : 'any' };
}
/** A port that the check itself asks by HTTP speaks it: an answer comes sooner than silence counts, and proves more. */
function askedByHttp(need, command) {
    const url = need.kind === 'tcp' ? urlOfCheck(command) : undefined;
    return url?.port === need.target ? { ...need, kind: 'http', path: url.path, anyStatus: true } : need;
}
function kindAt(instance, port, published, serverPort) {
    if (instance.kind === 'http')
        return port === published[0] ? 'http' : 'tcp';
    return port.target === serverPort ? (instance.kind ?? 'tcp') : 'tcp';
}
/** What must be proved; nothing at all (`ports` empty, the rest undefined): that it runs for a moment. */
function needsOf(instance) {
    const published = instance.ports.filter((port) => port.protocol === 'tcp');
    const serverPort = serverPortOf(instance, published);
    const base = {
        ports: [],
        listen: undefined,
        command: undefined,
        commandTimeout: CHECK_TIMEOUT,
        log: undefined,
        serverPort,
        twoPhase: isTwoPhase(instance)
    };
    if (instance.oneShot)
        return base;
    if (instance.ready !== undefined)
        return { ...base, ...ruleNeeds(instance, published, serverPort) };
    const command = commandOf(instance.healthCheck?.test);
    if (instance.healthCheck !== undefined && command !== undefined) {
        const commandTimeout = instance.healthCheck.timeout > 0 ? instance.healthCheck.timeout : CHECK_TIMEOUT;
        return { ...base, ...beforeCheck(instance, published, serverPort, command), command, commandTimeout };
    }
    const ports = published.map((port) => greetedAt(port, kindAt(instance, port, published, serverPort)));
    // A known server that publishes nothing still has a port of its own to listen on.
    const listen = ports.length === 0 && serverPort !== undefined ? [serverPort] : undefined;
    return { ...base, ports, listen };
}
function ruleNeeds(instance, published, serverPort) {
    const { http, tcp, log, command } = instance.ready ?? {};
    const checks = { command: commandOf(command), log, impossible: log === undefined ? undefined : patternError(log) };
    if (http === undefined && tcp === undefined) {
        const before = beforeCheck(instance, published, serverPort, commandOf(command) ?? []);
        // The user's word on a service without any known port needs no guess beside it.
        const listen = before.listen === 'any' && !isTwoPhase(instance) ? undefined : before.listen;
        return { ...before, listen, ...checks };
    }
    const ports = [];
    const [first] = published;
    if (http !== undefined) {
        if (first === undefined)
            return { impossible: 'ready.http needs a published TCP port, and there is none' };
        ports.push(greetedAt(first, 'http', http));
    }
    const named = published.find((port) => port.target === tcp);
    if (named !== undefined && !(http !== undefined && named === first)) {
        ports.push(greetedAt(named, kindAt(instance, named, published, serverPort)));
    }
    return { ports, listen: tcp !== undefined && named === undefined ? [tcp] : undefined, ...checks };
}
function patternError(pattern) {
    try {
        new RegExp(pattern);
        return undefined;
    }
    catch {
        return 'ready.log is not a regular expression';
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/sightings.js

class Sightings {
    instance;
    needs;
    #startedAt;
    #engine;
    #gone;
    #death;
    #exitedSince;
    #restarts = 0;
    #proofs;
    #confirmedAt;
    /** Grows with everything that an earlier confirmation can't have taken into account. */
    #revision = 0;
    constructor(instance, startedAt) {
        this.instance = instance;
        this.needs = needsOf(instance);
        this.#startedAt = startedAt;
        this.#proofs = noProofs(undefined, startedAt);
    }
    get revision() {
        return this.#revision;
    }
    observed(now) {
        return {
            instance: this.instance,
            needs: this.needs,
            now,
            startedAt: this.#startedAt,
            engine: this.#engine,
            gone: this.#gone,
            death: this.#death,
            exitedSince: this.#exitedSince,
            restarts: this.#restarts,
            proofs: this.#proofs,
            confirmedAt: this.#confirmedAt
        };
    }
    /**
     * `asked`: when, and at which revision, the engine was asked. True where it speaks of another incarnation than before:
     * questions that are still out were put to one that is no more.
     */
    engineSaid(state, asked, now) {
        this.#engine = state;
        if (state.status === 'exited')
            this.#exitedSince ??= now;
        else
            this.#exitedSince = undefined;
        if (state.status !== 'running') {
            this.#confirmedAt = undefined;
            return false;
        }
        if (state.incarnation !== this.#proofs.incarnation) {
            if (this.#proofs.incarnation !== undefined)
                this.#restarts++;
            this.#proofs = noProofs(state.incarnation, now);
            this.#change();
            return true;
        }
        if (asked.revision === this.#revision)
            this.#confirmedAt = asked.at;
        return false;
    }
    isGone(why) {
        this.#gone = why;
    }
    died(death) {
        this.#death = death;
        this.#change();
    }
    /** An answer of the present incarnation to a question put at `startedAt`. */
    answered(source, greeting, startedAt, now) {
        const proofs = this.#proofs;
        if (source === 'check' || source === 'log') {
            this.#proofs = { ...proofs, [source]: proofOf(proofs[source], greeting, startedAt, now) };
        }
        else if ('port' in source) {
            const proof = proofOf(proofs.ports.get(source.port), greeting, startedAt, now);
            this.#proofs = { ...proofs, ports: new Map(proofs.ports).set(source.port, proof) };
        }
        else {
            const proof = proofOf(proofs.listeners, greeting, startedAt, now);
            this.#proofs = { ...proofs, listeners: { ...proof, listening: source.listening } };
        }
        this.#change();
    }
    #change() {
        this.#revision++;
        this.#confirmedAt = undefined;
    }
}
function noProofs(incarnation, since) {
    return { incarnation, since, ports: new Map(), listeners: undefined, check: undefined, log: undefined };
}
function proofOf(before, greeting, startedAt, now) {
    return {
        ok: greeting.ok,
        answer: greeting.answer,
        notYet: greeting.notYet ?? false,
        startedAt,
        okSince: greeting.ok ? (before?.okSince ?? now) : undefined,
        okAt: greeting.ok ? now : undefined
    };
}

;// CONCATENATED MODULE: ./build/js/src/readiness/accept.js
/** Milliseconds the port must have been silent before the check is tried without it. */
const SILENCE = 2_000;
/** Milliseconds the check must keep passing, and the gap between two of them. */
const ACCEPT = { passing: 5_000, gap: 1_000 };
/** The same where no port at all is known: most such services are workers. */
const ACCEPT_WORKER = { silence: 500, passing: 1_000, gap: 500 };
/** Nothing tells of a port that could be proved. */
const isWorker = (seen) => seen.needs.listen === 'any' && !seen.needs.twoPhase;
const silenceOf = (seen) => (isWorker(seen) ? ACCEPT_WORKER.silence : SILENCE);
const gapOf = (seen) => (isWorker(seen) ? ACCEPT_WORKER.gap : ACCEPT.gap);
/** Whether what listens in the container allows the check alone to decide. */
function evidence(seen) {
    const { needs, proofs, instance } = seen;
    for (const port of needs.ports)
        if (proofs.ports.get(port.target)?.notYet)
            return false;
    // A rule of the user's that names the port is not talked away.
    if (instance.ready?.http !== undefined || instance.ready?.tcp !== undefined)
        return false;
    if (proofs.listeners === undefined)
        return false;
    const { listening } = proofs.listeners;
    if (listening === undefined)
        return needs.serverPort === undefined && !needs.twoPhase;
    if (needs.serverPort !== undefined)
        return listening.includes(needs.serverPort);
    if (needs.ports.length > 0 || needs.twoPhase)
        return listening.length > 0;
    return true;
}
function lasts(proof, until, atLeast) {
    return proof?.okSince !== undefined && until !== undefined && until - proof.okSince >= atLeast;
}
/** Ready without the port, and the warning that goes with it (none for a worker). */
function accepted(seen) {
    const { needs, proofs } = seen;
    if (needs.command === undefined && needs.log === undefined)
        return undefined;
    const atLeast = isWorker(seen) ? ACCEPT_WORKER.passing : ACCEPT.passing;
    if (needs.command !== undefined && !lasts(proofs.check, proofs.check?.okAt, atLeast))
        return undefined;
    if (needs.log !== undefined && !lasts(proofs.log, seen.now, atLeast))
        return undefined;
    if (!evidence(seen))
        return undefined;
    if (isWorker(seen))
        return {};
    const unanswered = needs.ports.filter((port) => proofs.ports.get(port.target)?.okSince === undefined);
    const what = unanswered.length > 0
        ? `port ${unanswered.map((port) => port.target).join(', ')} never answered from here`
        : `nothing listens on its port ${Array.isArray(needs.listen) ? needs.listen.join(', ') : ''}`;
    const proof = needs.command === undefined ? 'its log matches' : 'its check keeps passing';
    return { warning: `${seen.instance.name}: ${what}, but ${proof}: taken as ready` };
}

;// CONCATENATED MODULE: ./build/js/src/readiness/state.js




/** Milliseconds without dying that must do where nothing can be asked. */
const MOMENT = 500;
/** A port's answer older than this when the check was run is asked for again. */
const FRESH = 1_000;
/** Milliseconds from its own start to the deadline; a declared start period is never cut short. */
function allowance(instance) {
    return Math.max(instance.timeout, instance.healthCheck?.startPeriod ?? 0);
}
function stateOf(seen) {
    const end = endOf(seen);
    if (end !== undefined && end.state !== 'starting')
        return end;
    if (seen.needs.impossible !== undefined) {
        return { state: 'failed', reason: seen.needs.impossible, wants: [], wakeAt: undefined };
    }
    const verdict = end ?? (seen.engine?.status === 'running' ? runningState(seen) : unseenState(seen));
    if (verdict.state === 'ready')
        return verdict;
    const deadline = seen.startedAt + allowance(seen.instance);
    if (seen.now >= deadline) {
        const task = seen.instance.oneShot ? 'not finished' : 'not ready';
        const reason = greeting_oneLine(`${task} after ${seconds(allowance(seen.instance))}: ${verdict.reason}`);
        return { state: 'failed', reason, wants: [], wakeAt: undefined, timedOut: true };
    }
    return { ...verdict, wakeAt: Math.min(deadline, verdict.wakeAt ?? deadline) };
}
function unseenState(seen) {
    const reason = seen.engine === undefined ? 'being started' : 'created, not running yet';
    return { state: 'starting', reason, wants: [{ probe: 'inspect' }], wakeAt: undefined };
}
function runningState(seen) {
    if (seen.instance.oneShot)
        return probing('runs, must end with exit code 0', []);
    const open = openGates(seen);
    if (open.missing.length > 0)
        return gatesClosed(seen, open);
    const { needs, proofs, now } = seen;
    if (open.moment !== undefined && now < open.moment) {
        return { state: 'probing', reason: 'runs, watched for a moment', wants: [], wakeAt: open.moment };
    }
    const wants = [];
    const waiting = [];
    if (needs.command !== undefined) {
        const { check } = proofs;
        const counts = check?.okSince !== undefined && check.startedAt >= open.since;
        if (!counts) {
            wants.push({ probe: 'check' });
            waiting.push(check === undefined ? 'answers, its check is being run' : check.answer);
        }
        else {
            const stale = needs.ports.filter((port) => (proofs.ports.get(port.target)?.okAt ?? 0) < check.startedAt - FRESH);
            wants.push(...stale.map((need) => ({ probe: 'port', need })));
            if (needs.listen !== undefined && !isBlind(seen) && (proofs.listeners?.okAt ?? 0) < check.startedAt - FRESH) {
                wants.push({ probe: 'listeners' });
            }
            if (wants.length > 0)
                waiting.push('its check passes, its port is asked once more');
        }
    }
    if (needs.log !== undefined && proofs.log?.okSince === undefined) {
        wants.push({ probe: 'log' });
        waiting.push(`no log line matches ready.log ${needs.log}`);
    }
    if (wants.length > 0)
        return probing(waiting.join('; '), wants);
    const moment = open.moment !== undefined;
    return confirmedState(seen, moment ? 'runs' : 'answers', open.moment ?? seen.startedAt, undefined);
}
/** `notBefore`: an older confirmation does not count. */
function confirmedState(seen, reason, notBefore, warning) {
    const confirmed = seen.confirmedAt !== undefined && seen.confirmedAt >= notBefore;
    if (!confirmed)
        return probing('proved, the engine is asked whether it is still the same', [{ probe: 'inspect' }]);
    const verdict = { state: 'ready', reason, wants: [], wakeAt: undefined };
    return warning === undefined ? verdict : { ...verdict, warning };
}
const probing = (reason, wants) => ({
    state: 'probing',
    reason: greeting_oneLine(reason),
    wants,
    wakeAt: undefined
});
function openGates(seen) {
    const { needs, proofs } = seen;
    const missing = [];
    let since = proofs.since;
    const gate = (proof, want, words) => {
        if (proof?.okSince === undefined)
            missing.push({ want, words: proof?.answer ?? words });
        else
            since = Math.max(since, proof.okSince);
    };
    for (const need of needs.ports) {
        gate(proofs.ports.get(need.target), { probe: 'port', need }, `port ${need.target}: not asked yet`);
    }
    const blind = isBlind(seen);
    if (needs.listen !== undefined && !blind) {
        gate(proofs.listeners, { probe: 'listeners' }, 'not seen yet what it listens on');
    }
    const asksNothing = needs.command === undefined && needs.log === undefined && needs.ports.length === 0;
    const byTime = asksNothing && (needs.listen === undefined || blind);
    return { missing, since, moment: byTime ? proofs.since + MOMENT : undefined };
}
/**
 * What can't be seen can't be demanded, except of a database, whose check alone proves nothing, and where the user's
 * rule is about nothing else.
 */
function isBlind({ needs, proofs, instance }) {
    const unseen = proofs.listeners !== undefined && proofs.listeners.listening === undefined;
    return unseen && !needs.twoPhase && instance.ready?.tcp === undefined;
}
/** The port is silent: go on asking it, and see whether the check alone may do. */
function gatesClosed(seen, { missing }) {
    const { needs, proofs, now } = seen;
    const wants = missing.map(({ want }) => want);
    if (needs.log !== undefined && proofs.log?.okSince === undefined)
        wants.push({ probe: 'log' });
    const reason = missing.map(({ words }) => words).join('; ');
    if (needs.command === undefined && needs.log === undefined)
        return probing(reason, wants);
    const grace = proofs.since + silenceOf(seen);
    if (now < grace)
        return { ...probing(reason, wants), wakeAt: grace };
    const acceptance = accepted(seen);
    if (acceptance !== undefined)
        return confirmedState(seen, 'its check keeps passing', seen.startedAt, acceptance.warning);
    const gap = gapOf(seen);
    if (!wants.some((want) => want.probe === 'listeners'))
        wants.push({ probe: 'listeners', gap });
    const allowed = evidence(seen);
    if (allowed && needs.command !== undefined)
        wants.push({ probe: 'check', gap });
    // A check that passed is no proof any more once what listens speaks against it.
    const check = allowed ? proofs.check : undefined;
    if (check?.ok === true)
        return probing(`${reason}; its check passes`, wants);
    // Where no port is known, it may well be that none is meant to be listened on: then the check is what it lacks.
    const [first, second] = needs.listen === 'any' ? [check?.answer, reason] : [reason, check?.answer];
    return probing([first, second].filter((words) => words !== undefined).join('; '), wants);
}

;// CONCATENATED MODULE: ./build/js/src/readiness/watch.js







class Watch {
    #tools;
    #seen;
    #startedAt;
    #alarm = new Alarm();
    #asked = new Map();
    #answers = new Map();
    /** The revision of which the engine was asked last. */
    #inspected = -1;
    /** An event came that the engine has not been asked about. */
    #stirred = false;
    /** Aborts the questions to an incarnation that is no more. */
    #life = new AbortController();
    #verdict;
    /** To be made when the instance has been started: its time runs from now. */
    constructor(instance, tools) {
        this.#tools = tools;
        this.#startedAt = tools.clock.now();
        this.#seen = new Sightings(instance, this.#startedAt);
        this.#verdict = stateOf(this.#seen.observed(this.#startedAt));
    }
    get verdict() {
        return this.#verdict;
    }
    /** What the probes that did not succeed said last; else the last good answers. */
    get lastProbe() {
        const answers = [...this.#answers.values()];
        const bad = answers.filter((greeting) => !greeting.ok);
        return (bad.length > 0 ? bad : answers).map((greeting) => greeting.answer).join('; ');
    }
    /** An event of the engine about this instance: the engine is asked at once what became of it. */
    notify(event) {
        if (event.type === 'died')
            this.#seen.died(event);
        this.#stirred = true;
        this.#alarm.ring();
    }
    /** Resolves with the final verdict; rejects with the signal's reason when that aborts. */
    async run(signal) {
        const end = new AbortController();
        const probes = AbortSignal.any([signal, end.signal]);
        try {
            for (;;) {
                signal.throwIfAborted();
                const now = this.#tools.clock.now();
                this.#verdict = stateOf(this.#seen.observed(now));
                if (isFinal(this.#verdict))
                    return this.#verdict;
                const next = Math.min(this.#ask(this.#verdict.wants, now, probes), this.#verdict.wakeAt ?? Infinity);
                await this.#alarm.sleep(this.#tools.clock, Math.max(0, next - now), signal);
            }
        }
        finally {
            end.abort();
        }
    }
    /** Puts the questions that are due; returns when the next one is. */
    #ask(wants, now, signal) {
        let next = Infinity;
        const elapsed = now - this.#startedAt;
        for (const want of wants) {
            if (want.probe === 'inspect')
                continue;
            const due = this.#dueAt(want, elapsed);
            if (due <= now)
                this.#put(want, signal);
            else
                next = Math.min(next, due);
        }
        const inspect = this.#asked.get('inspect');
        if (inspect?.running)
            return next;
        const wanted = wants.find((want) => want.probe === 'inspect');
        const fresh = this.#stirred || (wanted !== undefined && this.#inspected !== this.#seen.revision);
        const gap = wanted === undefined ? ROUTINE_INSPECT : gapBefore(wanted, elapsed, 0);
        const due = fresh || inspect === undefined ? now : inspect.endedAt + gap;
        if (due > now)
            return Math.min(next, due);
        this.#put({ probe: 'inspect' }, signal);
        return next;
    }
    #dueAt(want, elapsed) {
        const key = keyOf(want);
        const asked = this.#asked.get(key);
        if (asked?.running)
            return Infinity;
        // Never two processes of ours in one service at once.
        const other = want.probe === 'check' ? 'listeners' : want.probe === 'listeners' ? 'check' : undefined;
        if (other !== undefined && this.#asked.get(other)?.running)
            return Infinity;
        return asked === undefined ? -Infinity : asked.endedAt + gapBefore(want, elapsed, asked.endedAt - asked.startedAt);
    }
    #put(want, signal) {
        const { clock } = this.#tools;
        const asked = { running: true, startedAt: clock.now(), endedAt: 0 };
        this.#asked.set(keyOf(want), asked);
        const finish = () => {
            asked.running = false;
            asked.endedAt = clock.now();
            this.#alarm.ring();
        };
        const life = want.probe === 'inspect' ? signal : AbortSignal.any([signal, this.#life.signal]);
        this.#answerTo(want, asked, life).then(finish, finish);
    }
    async #answerTo(want, asked, signal) {
        const { engine, slots, greetings } = this.#tools;
        const { instance, needs } = this.#seen;
        const record = (source, greeting, matters = true) => {
            if (signal.aborted)
                return;
            this.#seen.answered(source, greeting, asked.startedAt, this.#tools.clock.now());
            if (matters)
                this.#report(keyOf(want), greeting);
        };
        // The time in the queue for a place is not the question's own.
        const exec = (work) => slots.run(signal, () => {
            asked.startedAt = this.#tools.clock.now();
            return work();
        });
        switch (want.probe) {
            case 'port':
                record({ port: want.need.target }, await askPort(want.need, instance, greetings, signal));
                break;
            case 'listeners': {
                const { listening, greeting } = await exec(() => seeListeners(instance, needs, engine, signal));
                record({ listening }, greeting, listening !== undefined || needs.listen !== undefined);
                break;
            }
            case 'check':
                record('check', await exec(() => runCheck(instance, needs, engine, signal)));
                break;
            case 'log':
                record('log', await awaitLine(instance, needs.log ?? '', engine, signal));
                break;
            case 'inspect':
                await this.#inspect(signal);
        }
    }
    async #inspect(signal) {
        const asked = { at: this.#tools.clock.now(), revision: this.#seen.revision };
        this.#inspected = asked.revision;
        this.#stirred = false;
        try {
            const state = await this.#tools.engine.inspect(this.#seen.instance, signal);
            const isNew = this.#seen.engineSaid(state, asked, this.#tools.clock.now());
            if (!isNew)
                return;
            this.#life.abort();
            this.#life = new AbortController();
        }
        catch (error) {
            if (signal.aborted)
                return;
            // Anything else may pass: the engine is asked again, and the deadline ends it.
            if (error instanceof errors/* EngineError */.NJ && error.status === 404)
                this.#seen.isGone((0,errors/* messageOf */.bD)(error));
        }
    }
    #report(key, greeting) {
        const before = this.#answers.get(key);
        this.#answers.set(key, greeting);
        if (before?.ok !== greeting.ok || before.answer !== greeting.answer)
            this.#tools.probed(greeting.ok, greeting.answer);
    }
}
function keyOf(want) {
    return want.probe === 'port' ? `port ${want.need.target}` : want.probe;
}

;// CONCATENATED MODULE: ./build/js/src/readiness/deploy.js









/** Milliseconds that requests which were cut short get to come back. */
const UNWIND = 2_000;
class Deployment {
    #engine;
    #options;
    #clock;
    #slots;
    #members;
    #nodes;
    #stop = new AbortController();
    #end = Promise.withResolvers();
    #ended = [];
    #work = new Set();
    #timedOut = false;
    constructor(instances, engine, options) {
        this.#engine = engine;
        this.#options = options;
        this.#clock = options.clock ?? clock/* systemClock */.m;
        this.#slots = options.slots ?? new Slots();
        const blank = { watch: undefined, startingAt: 0, startedAt: 0, doneAt: 0 };
        this.#members = instances.map((instance) => ({ instance, phase: 'pending', ...blank }));
        const running = (options.running ?? []).map((instance) => {
            return { instance, phase: instance.oneShot ? 'completed' : 'ready' };
        });
        this.#nodes = [...running, ...this.#members];
    }
    async run() {
        const { signal, startTimeout } = this.#options;
        const all = AbortSignal.any([signal, this.#stop.signal]);
        const cancel = () => this.#end.resolve(undefined);
        signal.addEventListener('abort', cancel, { once: true });
        try {
            signal.throwIfAborted();
            // Open before the first start, so that no early death goes unseen.
            const events = await this.#engine.events(all);
            // A stream that breaks off costs promptness only: the engine is asked now and then as well.
            this.#dispatch(events).catch(() => undefined);
            this.#limit(startTimeout, all).catch(() => undefined);
            this.#advance(all);
            await this.#end.promise;
            signal.throwIfAborted();
            // Before anything is aborted: what the others were waiting for is part of the failure.
            const stuck = this.#timedOut ? this.#unfinished() : [];
            this.#stop.abort();
            const failures = await collectFailures([...this.#ended, ...stuck], this.#nodes, this.#engine, this.#clock, signal);
            for (const { instance, phase, reason } of failures) {
                if (phase !== 'pending')
                    this.#options.observer?.failed?.(instance, reason);
            }
            return { ready: this.#ready(), failures, timedOut: this.#timedOut, timings: this.#timings() };
        }
        finally {
            this.#stop.abort();
            signal.removeEventListener('abort', cancel);
            await this.#unwind();
        }
    }
    /** Starts whatever may start now; ends the deployment when nothing is left. */
    #advance(signal) {
        if (signal.aborted || this.#ended.length > 0)
            return;
        for (const member of this.#members) {
            if (member.phase !== 'pending' || unmet(member.instance, this.#nodes).length > 0)
                continue;
            member.phase = 'starting';
            this.#track(this.#bringUp(member, signal));
        }
        if (this.#members.every(({ phase }) => phase === 'ready' || phase === 'completed'))
            this.#end.resolve(undefined);
    }
    async #bringUp(member, signal) {
        const { observer } = this.#options;
        member.startingAt = this.#clock.now();
        observer?.starting?.(member.instance);
        try {
            member.instance = await this.#engine.start(member.instance, signal);
        }
        catch (error) {
            this.#fail(member, (0,errors/* messageOf */.bD)(error), signal, error);
            return;
        }
        if (signal.aborted)
            return;
        member.phase = 'started';
        member.startedAt = this.#clock.now();
        observer?.started?.(member.instance);
        member.watch = new Watch(member.instance, {
            engine: this.#engine,
            clock: this.#clock,
            slots: this.#slots,
            greetings: this.#options.greetings ?? greetings,
            probed: (ok, answer) => observer?.probed?.(member.instance, ok, answer)
        });
        this.#advance(signal);
        const verdict = await member.watch.run(signal);
        if (verdict.state === 'failed') {
            this.#timedOut ||= verdict.timedOut ?? false;
            this.#fail(member, verdict.reason, signal);
            return;
        }
        if (verdict.warning !== undefined)
            observer?.warning?.(verdict.warning);
        member.doneAt = this.#clock.now();
        if (verdict.state === 'completed') {
            member.phase = 'completed';
            observer?.completed?.(member.instance);
        }
        else {
            member.phase = 'ready';
            observer?.ready?.(member.instance, { waitedFor: member.doneAt - member.startedAt });
        }
        this.#advance(signal);
    }
    #fail(member, reason, signal, cause) {
        if (signal.aborted)
            return;
        this.#ended.push({ member, phase: member.phase, reason, ...(cause === undefined ? {} : { cause }) });
        member.phase = 'failed';
        this.#end.resolve(undefined);
    }
    async #dispatch(events) {
        for await (const event of events) {
            const member = this.#members.find(({ instance }) => instance.name === event.instance);
            if (member === undefined)
                continue;
            if (member.phase === 'started')
                member.watch?.notify(event);
            else if (member.phase === 'ready' && event.type === 'died')
                this.#diedWhenReady(member, event);
        }
    }
    /** While others still start: what they wait for may never come. */
    #diedWhenReady(member, event) {
        const { instance } = member;
        const words = event.oomKilled ? 'killed for memory (OOM)' : `ended with ${exitWords(event.exitCode)}`;
        const benign = event.deliberate || instance.restarts || (event.exitCode === 0 && mayComplete(instance));
        if (event.oomKilled || !benign)
            this.#fail(member, `${words} after it was ready`, this.#stop.signal);
        else if (event.exitCode !== 0)
            this.#options.observer?.warning?.(`${instance.name}: ${words} after it was ready`);
    }
    async #limit(ms, signal) {
        await this.#clock.sleep(ms, signal);
        this.#timedOut = true;
        this.#end.resolve(undefined);
    }
    #unfinished() {
        const over = this.#ended.map(({ member }) => member);
        const stuck = this.#members.filter(({ phase }) => phase !== 'ready' && phase !== 'completed');
        // Where one instance ran out of its own time, the others have only not come to an end yet.
        const reason = over.length > 0 ? 'not ready yet' : `not ready within ${seconds(this.#options.startTimeout)}`;
        return stuck.filter((member) => !over.includes(member)).map((member) => ({ member, phase: member.phase, reason }));
    }
    #ready() {
        return this.#members.filter(({ phase }) => phase === 'ready' || phase === 'completed').map((m) => m.instance);
    }
    #timings() {
        return this.#members
            .filter(({ phase }) => phase === 'ready' || phase === 'completed')
            .map(({ instance: { name, service, dependsOn }, startingAt, startedAt, doneAt }) => {
            return { instance: name, service, dependsOn, startingAt, startedAt, doneAt };
        });
    }
    /** What fails has been dealt with where it failed; what is left is what the abort itself causes. */
    #track(work) {
        const quiet = work.catch(() => undefined);
        this.#work.add(quiet);
        void quiet.finally(() => this.#work.delete(quiet));
    }
    async #unwind() {
        const end = new AbortController();
        const limit = this.#clock.sleep(UNWIND, end.signal).catch(() => undefined);
        await Promise.race([Promise.all(this.#work), limit]);
        end.abort();
    }
}
/**
 * Starts `instances` in dependency order, as parallel as it allows, and resolves when all are ready, when one can't be
 * any more, or when time is up; the outcome says which. Throws StartError for a graph that can't be started, and the
 * signal's reason when that aborts.
 */
async function deploy(instances, engine, options) {
    checkGraph([...(options.running ?? []), ...instances]);
    if (instances.length === 0)
        return { ready: [], failures: [], timedOut: false, timings: [] };
    return new Deployment(instances, engine, options).run();
}

// EXTERNAL MODULE: ./build/js/src/run/head-tail-file.js
var head_tail_file = __webpack_require__(58702);
// EXTERNAL MODULE: ./build/js/src/docker/images.js
var docker_images = __webpack_require__(72626);
;// CONCATENATED MODULE: ./build/js/src/session/complete-instances.js
/** Completes the instances of a compose file with what only their images know. */



/** Kind, the image's own health check where the file has none, and the ports that it exposes. */
async function completeInstances(project, signal) {
    const images = new Map();
    const imageOf = (name) => {
        const known = images.get(name) ?? (0,docker_images/* inspectImage */.mm)(project.client, name, signal);
        images.set(name, known);
        return known;
    };
    return Promise.all(project.generated.instances.map(async (draft) => {
        if (draft.provided)
            return draft;
        const image = await imageOf(project.generated.compose.services[draft.name]?.image ?? draft.image);
        const { Config: config, RepoDigests: digests } = image;
        const exposed = Object.keys(config.ExposedPorts).flatMap((port) => port.endsWith('/tcp') ? [Number.parseInt(port, 10)] : []);
        const entrypointIsImagesOwn = !draft.overridesEntryPoint && runsImagesProgram(draft.command, config.Cmd);
        return {
            ...draft,
            digest: digests.at(0)?.split('@').at(1),
            kind: draft.kind ?? kindOf(draft.image, { entrypointIsImagesOwn }),
            healthCheck: mergeHealthCheck(draft.declaredHealthCheck, imageHealthCheck(config.Healthcheck)),
            exposed: [...new Set([...draft.exposed, ...exposed])]
        };
    }));
}
/** Without a command, or with one that only adds arguments: `redis-server --requirepass x`, `-c fsync=off`. */
function runsImagesProgram(command, ofImage) {
    const [first] = command;
    return first === undefined || first.startsWith('-') || first === ofImage[0];
}

;// CONCATENATED MODULE: ./build/js/src/session/stages/deploy-stages.js
const STAGE = { infrastructure: 'infra_deploy', application: 'service_deploy' };
class DeployStages {
    #run;
    #roles = new Map();
    #waiting = { infrastructure: new Set(), application: new Set() };
    #open = new Set();
    constructor(run) {
        this.#run = run;
    }
    /** Creating belongs to the infrastructure: its networks and volumes are there first. */
    begin() {
        this.#enter('infra_deploy');
        this.#enter('infra_deploy.create');
    }
    created(instances) {
        this.#leave('infra_deploy.create', 'ok');
        this.#enter('infra_deploy.ready');
        for (const { name, role } of instances) {
            this.#roles.set(name, role);
            this.#waiting[role].add(name);
        }
        if (this.#waiting.infrastructure.size === 0)
            this.#leaveInfrastructure();
    }
    starting(name) {
        if (this.#roles.get(name) === 'application')
            this.#enter('service_deploy');
    }
    done(name) {
        const role = this.#roles.get(name);
        if (role === undefined)
            return;
        this.#waiting[role].delete(name);
        if (this.#waiting[role].size > 0)
            return;
        if (role === 'infrastructure')
            this.#leaveInfrastructure();
        else
            this.#leave(STAGE[role], 'ok');
    }
    /** What is open where something failed is where it failed, unless all of that stage's services had got ready. */
    end(status) {
        for (const stage of [...this.#open].reverse())
            this.#leave(stage, status);
    }
    #leaveInfrastructure() {
        this.#leave('infra_deploy.ready', 'ok');
        this.#leave('infra_deploy', 'ok');
    }
    #enter(stage) {
        if (this.#open.has(stage))
            return;
        this.#open.add(stage);
        this.#run.enter(stage);
    }
    #leave(stage, status) {
        if (!this.#open.delete(stage))
            return;
        this.#run.journal.append({ type: 'stage_ended', stage, status });
    }
}

;// CONCATENATED MODULE: ./build/js/src/session/stages/deploy.js
/** Infrastructure and services: created, then started as one graph, each as soon as its own dependencies allow. */











/** `digests`: of images, where the engine may have forgotten them. Errors: those of creating; SeveralErrors with one for each service that is not ready. */
async function deployStages(run, project, deaths, digests = new Map()) {
    const { config, journal, signal } = run;
    const stages = new DeployStages(run);
    const begin = clock/* systemClock */.m.now();
    try {
        stages.begin();
        await requireExternals(project, signal);
        const own = await findOwnContainer(project.client, signal);
        if (own !== undefined)
            project.generated.mapBindSources((path) => hostPath(own, path));
        const [ids, instances] = await Promise.all([createContainers(project, signal), completeInstances(project, signal)]);
        if (own !== undefined)
            await joinNetworks(project.client, own, project.plan.run_id, signal);
        const engine = createComposeEngine(project, { ids, ports: config.ports, onNetwork: own !== undefined });
        stages.created(instances);
        for (const instance of instances) {
            const id = ids.get(instance.name);
            const digest = instance.digest ?? digests.get(instance.image);
            if (id !== undefined)
                journal.append({ type: 'service_created', service: instance.name, id, ...(digest && { digest }) });
        }
        await deaths.start(engine);
        const observer = observe(run, stages);
        const provided = instances.filter((instance) => instance.provided);
        for (const instance of provided)
            observer.ready?.(instance, { waitedFor: 0 });
        const contained = instances.filter((instance) => !instance.provided);
        const outcome = await deploy(contained, engine, {
            startTimeout: config.startTimeout,
            running: provided,
            signal,
            observer
        });
        if (outcome.failures.length > 0)
            throw new errors/* SeveralErrors */.AJ(await deployErrors(run, outcome));
        const chain = criticalChain(outcome.timings, begin).map(({ service, seconds }) => ({
            service,
            seconds: round(seconds)
        }));
        journal.append({ type: 'testbed_ready', chain });
        stages.end('ok');
        return { engine, instances: outcome.ready };
    }
    catch (error) {
        stages.end(signal.aborted ? 'cancelled' : 'failed');
        throw error;
    }
}
function observe(run, stages) {
    const { journal } = run;
    const redact = (text) => run.redactor.text(text);
    return {
        starting: ({ name }) => {
            stages.starting(name);
            journal.append({ type: 'service_starting', service: name });
        },
        probed: ({ name }, ok, answer) => journal.append({ type: 'service_probed', service: name, ok, answer: redact(answer) }),
        ready: ({ name }) => {
            journal.append({ type: 'service_ready', service: name });
            stages.done(name);
        },
        completed: ({ name }) => {
            journal.append({ type: 'service_completed', service: name });
            stages.done(name);
        },
        failed: ({ name }, reason) => journal.append({ type: 'service_failed', service: name, reason: redact(reason) }),
        warning: (message) => run.warn(message)
    };
}
/** The first failure is the cause; on a time-out all that are not ready are named, each with an error of its own. */
async function deployErrors(run, outcome) {
    const told = outcome.timedOut ? outcome.failures : outcome.failures.slice(0, 1);
    return Promise.all(told.map((failure) => deployError(run, failure, outcome.timedOut)));
}
async function deployError(run, failure, timedOut) {
    const { instance, reason, lastProbe, lastLog, cause } = failure;
    if (cause instanceof errors/* TestbedError */.GT)
        return cause;
    // Without a supervisor there is no log file: then the lines that the engine gave stand here.
    const logFile = (0,external_node_path_.join)(run.plan.output_directory, 'logs', `${instance.name}.log`);
    const log = (await (0,head_tail_file/* lastLines */.w)(logFile, 1)).length > 0 ? [] : lastLog;
    const details = [...(lastProbe === '' ? [] : [`last probe: ${lastProbe}`]), ...log];
    return new errors/* ReadinessError */.Jp(`${instance.name}: ${reason}`, {
        service: instance.name,
        ...(details.length > 0 && { details: details.join('\n') }),
        ...(timedOut && { hint: 'if it only needs longer: health-timeout (per service) and start-timeout (all together)' }),
        cause
    });
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/build-failure.js
/** What is said of a build that failed: its reason, the place in the Dockerfile, and what the failing step printed last. */


const DETAIL_LINES = 25;
const STEP_LINES = 15;
const RULE = '------';
const PODMAN_LIMITS = 'Podman builds without BuildKit, so without dockerfile_inline, secrets, ssh, additional_contexts: DOCKER_BUILDKIT=1 takes the builder of buildx';
/** `byPodman`: by its own builder, which is not BuildKit. */
function buildFailure(services, outcome, byPodman) {
    const words = lastWords(outcome, DETAIL_LINES);
    // BuildKit: `target api: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1`.
    const reason = words.findLast((line) => /failed to solve|ERROR|error/i.test(line)) ?? words.at(-1) ?? 'it said nothing';
    const target = /target ([^:\s]+):/.exec(reason)?.[1];
    const again = `${byPodman ? 'DOCKER_BUILDKIT=0 ' : ''}docker compose build`;
    const service = target ?? (services.length === 1 ? services[0] : undefined);
    return new errors/* BuildError */.zS(`the build of ${service ?? services.join(', ')} failed: ${reason.replace(/^.*?failed to solve: /, '')}`, {
        service,
        details: [...words, ...failingStep(outcome.stdout)].join('\n'),
        hint: byPodman && /support|Dockerfile path/.test(reason)
            ? PODMAN_LIMITS
            : `see the same with: ${again} ${services.join(' ')}`
    });
}
/**
 * BuildKit repeats the end of what the failing step printed between two rules, under ` > [app 2/3] RUN npm ci:`. That goes to
 * compose's standard output, while the place in the Dockerfile goes to the other one. Empty where it is not there.
 */
function failingStep(stdout) {
    const lines = stdout.split('\n').map((line) => line.trimEnd());
    const end = lines.lastIndexOf(RULE);
    const begin = end <= 0 ? -1 : lines.lastIndexOf(RULE, end - 1);
    const [title, ...said] = begin < 0 ? [] : lines.slice(begin + 1, end).filter((line) => line !== '');
    return title?.startsWith(' > ') === true ? [title, ...said.slice(-STEP_LINES)] : [];
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/build-cache.js
/**
 * Layers of builds that are kept for other machines. The engine's own builder keeps its layers on its host, and can't export
 * them: nothing is to be done there. Other builders (docker-container, remote ...) may be gone with their job. Theirs go into
 * the cache of GitHub Actions where the job has it, else on CI into a folder of this host.
 * https://docs.docker.com/build/cache/backends/
 */




/** Milliseconds. It reads files of this machine, and may ask an engine. */
const INSPECT = 10_000;
/** undefined where nothing is to be kept. `wanted`: the images that will be built. Never throws but the signal's reason. */
async function openBuildCache(project, wanted, options, signal) {
    const { env, generated } = project;
    // A laptop's builders stay: writing their layers a second time would only cost.
    if (!hasActionsCache(env) && (env.CI ?? '') === '')
        return undefined;
    // Who says in the compose file where layers go is left alone.
    const free = wanted.filter(({ service }) => !saysItself(generated.compose.services[service]?.build));
    if (free.length === 0 || !(await mayExport(env, signal)))
        return undefined;
    const kept = free.map(({ service, image }) => hasActionsCache(env) ? inActions(service, image, options) : onThisHost(service, image, project, options));
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(project.file), 'build-cache.json');
    try {
        await (0,promises_.writeFile)(file, overrideOf(kept), { mode: 0o600 });
    }
    catch (error) {
        options.say(`builds without their cache: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
    return {
        args: ['--file', file],
        close: async (built) => {
            for (const { fresh } of kept)
                if (fresh !== undefined)
                    await (built ? replace(fresh) : discard(fresh.at));
        }
    };
}
function hasActionsCache(env) {
    return (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '' && (env.ACTIONS_RESULTS_URL ?? '') !== '';
}
function saysItself(build) {
    return typeof build === 'object' && build !== null && ('cache_from' in build || 'cache_to' in build);
}
/** Whether the current builder is another than the engine's own. Without buildx there is no other. */
async function mayExport(env, signal) {
    try {
        const { exitCode, stdout } = await (0,exec/* runCommand */.d)('docker', ['buildx', 'inspect'], { env, signal, timeout: INSPECT });
        const driver = /^Driver:\s*(\S+)/m.exec(stdout)?.[1];
        return exitCode === 0 && driver !== undefined && driver !== 'docker';
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
}
/** One entry an image: services of other compose files in the repository have other images. */
function scopeOf(image) {
    return `itb1-${image.replace(/:[^/:]*$/, '').replace(/[^\w.-]+/g, '-')}-${process.arch}`;
}
function inActions(service, image, { save }) {
    const entry = `type=gha,scope=${scopeOf(image)}`;
    return { service, from: entry, to: save ? `${entry},mode=max,ignore-error=true` : undefined };
}
/** Written anew each time: a folder that is written again keeps all that it ever held. */
function onThisHost(service, image, { plan }, options) {
    const instead = (0,external_node_path_.join)(options.folder, scopeOf(image));
    const at = `${instead}.${plan.run_id}`;
    const to = `type=local,dest=${at},mode=max,ignore-error=true`;
    return { service, from: `type=local,src=${instead}`, to, fresh: { at, instead } };
}
/** JSON is YAML; its lists are added to those of the generated file, which has none. */
function overrideOf(kept) {
    const services = kept.map(({ service, from, to }) => {
        const build = { cache_from: [from], ...(to !== undefined && { cache_to: [to] }) };
        return [service, { build }];
    });
    return JSON.stringify({ services: Object.fromEntries(services) });
}
/** Jobs of one host may do so at the same time: the last one counts, and what is in between is a miss. */
async function replace({ at, instead }) {
    try {
        await (0,promises_.rm)(instead, { recursive: true, force: true });
        await (0,promises_.rename)(at, instead);
    }
    catch {
        // Nothing was exported, or another job was quicker.
        await discard(at);
    }
}
function discard(folder) {
    return (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/build.js
/** Builds the images of services with `build`, before anything starts. */





/** Milliseconds. Builds have no option of their own: the job's time-out is the limit that users know. */
const build_TIMEOUT = 60 * 60_000;
const build_DETAIL_LINES = 25;
/** Names of the services that were built. Errors: BuildError with the failing step's last lines. */
async function buildImages(project, { policy, onLine, cache, signal }) {
    const { imagesToBuild } = project.generated;
    const missing = await Promise.all(imagesToBuild.map(async ({ image }) => !(await isPresent(project, image, signal))));
    const absent = imagesToBuild.filter((_, index) => missing[index]);
    const first = absent[0];
    if (policy === 'never' && first !== undefined) {
        throw new errors/* BuildError */.zS(`${first.service}: the image ${first.image} is not there and may not be built`, {
            service: first.service,
            hint: 'use build: missing or build: always, or bring the image'
        });
    }
    const wanted = policy === 'always' ? imagesToBuild : policy === 'never' ? [] : absent;
    if (wanted.length === 0)
        return [];
    await project.write();
    const services = [...new Set(wanted.map(({ service }) => service))];
    const command = ['--progress', 'plain', 'build', ...services];
    const builder = await ownBuilder(project, signal);
    const call = { signal, timeout: build_TIMEOUT, onLine, ...(builder && { env: builder }) };
    const kept = cache && builder === undefined ? await openBuildCache(project, wanted, cache, signal) : undefined;
    let outcome = await project.compose([...(kept?.args ?? []), ...command], call);
    await kept?.close(outcome.exitCode === 0);
    if (kept !== undefined && outcome.exitCode !== 0 && aboutCache(outcome)) {
        cache?.say(`builds without their cache: ${lastWords(outcome, 1).join('')}`);
        outcome = await project.compose(command, call);
    }
    if (outcome.exitCode !== 0)
        throw buildFailure(services, outcome, builder !== undefined);
    return services;
}
/**
 * Podman has no BuildKit: asked for it, buildx would start one in a container, from an image of Docker Hub. Its own builder
 * answers what clients without BuildKit ask. undefined: as compose does it, also where the user has chosen a builder.
 */
async function ownBuilder({ client, env }, signal) {
    const chosen = (env.DOCKER_BUILDKIT ?? '') !== '' || (env.BUILDX_BUILDER ?? '') !== '';
    return !chosen && (await client.identify(signal)).name === 'Podman' ? { DOCKER_BUILDKIT: '0' } : undefined;
}
/** A cache is no reason to fail: builders say so of exports that they can't do, even of those whose errors they ignore. */
function aboutCache(outcome) {
    return lastWords(outcome, build_DETAIL_LINES).some((line) => /\bcache (?:export|import)|(?:export|import)\w* cache\b/i.test(line));
}
async function isPresent(project, image, signal) {
    try {
        await (0,docker_images/* inspectImage */.mm)(project.client, image, signal);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* EngineError */.NJ && error.status === 404)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/src/images/store/folder.js
var folder = __webpack_require__(13627);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
;// CONCATENATED MODULE: ./build/js/src/session/show.js
/** Shows foreign lines (a build, a log) between our own: redacted, escaped, bounded. */

const WIDTH = 500;
function showLines(run, title, lines) {
    const shown = lines.map((line) => `    ${(0,terminal/* oneLine */.TN)(run.redactor.text(line), WIDTH)}`);
    run.view.message([title, ...shown].join('\n'));
}
/** Milliseconds between two lines of something that prints many. */
const QUIET = 5_000;
/** For pulls and builds: a line now and then says that something goes on. */
function showProgress(run, what) {
    let last = Date.now();
    return (line) => {
        if (line.trim() === '' || Date.now() - last < QUIET)
            return;
        last = Date.now();
        run.view.message(`${what}: ${(0,terminal/* oneLine */.TN)(run.redactor.text(line), WIDTH)}`);
    };
}

// EXTERNAL MODULE: ./build/js/src/session/kept-images.js
var kept_images = __webpack_require__(46076);
;// CONCATENATED MODULE: ./build/js/src/session/kept-layers.js
/** Where layers of builds are kept for other machines, as far as the run decides it. */



/** As images of others: the same folder, the same branches. undefined: `cache-images: never`. */
async function buildCacheOf({ config, env, redactor, view }) {
    if (config.cacheImages === 'never')
        return undefined;
    const { maySave } = await __webpack_require__.e(/* import() */ 9351).then(__webpack_require__.bind(__webpack_require__, 39351));
    return {
        folder: (0,external_node_path_.join)(config.cacheDirectory ?? (0,folder.defaultStorePath)(env), 'builds'),
        save: await maySave(config.cacheImages, env),
        say: (line) => view.message(redactor.text((0,terminal/* oneLine */.TN)(line, 1000)))
    };
}

;// CONCATENATED MODULE: ./build/js/src/session/stage.js

/** Runs a stage: timed, with a status, in the journal on every path. */
async function stage(run, name, work) {
    run.enter(name);
    try {
        const result = await work();
        run.journal.append({ type: 'stage_ended', stage: name, status: 'ok' });
        return result;
    }
    catch (error) {
        const cancelled = run.signal.aborted || error instanceof errors/* CancelledError */.cc;
        run.journal.append({ type: 'stage_ended', stage: name, status: cancelled ? 'cancelled' : 'failed' });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/src/session/stages/images.js







/** Image of the compose file -> its digest, where that is known. Errors: ImageError, BuildError. */
async function imageStages(run, project) {
    const { generated } = project;
    const brought = generated.imagesToPull.length > 0 ? await stage(run, 'image_cache', () => bring(run, project)) : undefined;
    if (generated.imagesToBuild.length > 0) {
        await stage(run, 'build', async () => {
            const { config, signal } = run;
            const onLine = showProgress(run, 'build');
            return buildImages(project, { policy: config.build, onLine, cache: await buildCacheOf(run), signal });
        });
    }
    return brought?.digests ?? new Map();
}
async function bring(run, { client, generated }) {
    const { config, env, journal, redactor, signal, view } = run;
    const { bringImages } = await Promise.all(/* import() */[__webpack_require__.e(6791), __webpack_require__.e(4564)]).then(__webpack_require__.bind(__webpack_require__, 64564));
    const path = config.cacheDirectory ?? (0,folder.defaultStorePath)(env);
    const remote = config.cacheImages === 'never' ? undefined : await (0,kept_images/* actionsStore */.L)(env);
    const brought = await bringImages({
        client,
        wanted: generated.imagesToPull,
        mode: config.cacheImages,
        path,
        limit: config.cacheLimit,
        env,
        remote,
        signal,
        say: (line) => view.message(redactor.text(`images: ${(0,terminal/* oneLine */.TN)(line, 1000)}`)),
        warn: (line) => run.warn(line)
    });
    generated.nameImages(brought.localNames);
    if (brought.cache !== undefined) {
        const { hits, images, bytes } = brought.cache;
        const [restored, pulled] = [bytes.restored, bytes.pulled].map((count) => String(Math.round(count / 1e6)));
        view.message(`images: ${hits} of ${images} from the cache, ${restored} MB; pulled ${pulled} MB`);
        journal.append({ type: 'cache_measured', cache: brought.cache });
    }
    const { images, measured } = brought;
    await (0,kept_images/* noteImages */.V)(run.folder, { path, images, measured, mode: config.cacheImages, down: remote?.down }, env);
    return brought;
}

// EXTERNAL MODULE: ./build/js/src/session/stages/tests.js + 2 modules
var tests = __webpack_require__(94305);
// EXTERNAL MODULE: ./build/js/src/run/short-stamp.js
var short_stamp = __webpack_require__(56644);
;// CONCATENATED MODULE: ./build/js/src/session/watch-deaths.js
/** Reports services that end while nobody asked for it, at once. */







const LINES = 15;
/** Milliseconds. */
const LOG_DELAY = 100;
/** Milliseconds that the engine has to tell of a death which its own list shows already. */
const watch_deaths_SETTLE = 1_000;
const SETTLE_INTERVAL = 5;
class DeathWatch {
    #run;
    #end = new AbortController();
    #started = new Set();
    /** Containers that do not run, as far as the events say. */
    #down = new Set();
    #recorder;
    constructor(run) {
        this.#run = run;
    }
    /** Resolves when the watch is on: nothing from then on is missed. */
    async start(recorder) {
        const { signal } = this.#end;
        for (const { id, running } of await recorder.instances(signal))
            (running ? this.#started : this.#down).add(id);
        const events = await recorder.events(signal);
        this.#recorder = recorder;
        void this.#follow(events).catch((error) => {
            if (signal.aborted)
                return;
            const message = `deaths of services are not reported any more: ${(0,errors/* messageOf */.bD)(error)}`;
            // The supervisor goes on reporting, where the journal can be written.
            (0,run_journal/* appendIfPossible */.D)(this.#run.journal, { type: 'warning', message: this.#run.redactor.text(message) });
        });
    }
    /**
     * Before the verdict: a service may have died in the last moment of the tests, and its event still be on its way. Waits,
     * a moment at most, until the events have told of all that do not run. Never throws.
     */
    async settle() {
        const deadline = Date.now() + watch_deaths_SETTLE;
        const limit = AbortSignal.any([this.#end.signal, AbortSignal.timeout(watch_deaths_SETTLE)]);
        const known = await this.#recorder?.instances(limit).catch(() => []);
        const ended = (known ?? []).filter(({ running }) => !running);
        while (ended.some(({ id }) => !this.#down.has(id)) && Date.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(SETTLE_INTERVAL);
    }
    stop() {
        this.#end.abort();
    }
    async #follow(events) {
        const { journal } = this.#run;
        for await (const event of events) {
            if (this.#end.signal.aborted)
                return;
            const at = event.at.toISOString();
            const { instance: service, id } = event;
            if (event.type === 'started') {
                this.#down.delete(id);
                if (this.#started.has(id))
                    journal.append({ type: 'service_restarted', service, id, at });
                this.#started.add(id);
                continue;
            }
            journal.append({
                type: 'service_died',
                service,
                id,
                at,
                exit_code: event.exitCode,
                oom: event.oomKilled,
                deliberate: event.deliberate
            });
            this.#down.add(id);
            // Beside the next events: a second death is not to wait for the lines of the first.
            void this.#showLastLines(event);
        }
    }
    /** While the tests run: before, the failed start says it all; after, the verdict. From the log file, which outlives the container. */
    async #showLastLines(event) {
        const harmless = event.deliberate || (event.exitCode === 0 && !event.oomKilled);
        if (harmless || this.#run.currentStage !== 'integration_tests')
            return;
        // The supervisor writes what the service said last while this event is on its way.
        await (0,external_node_timers_promises_.setTimeout)(LOG_DELAY);
        const lines = await (0,head_tail_file/* lastLines */.w)((0,external_node_path_.join)(this.#run.plan.output_directory, 'logs', `${event.instance}.log`), LINES);
        if (lines.length > 0 && !this.#end.signal.aborted) {
            showLines(this.#run, `  last lines of ${event.instance}:`, lines.map(short_stamp/* shortStamp */.w));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/src/session/conduct-run.js
















/** Errors: InternalError where nothing can be written to disk; everything later is a verdict. */
async function conductRun(options, connection) {
    const earlier = options.purpose === 'run' ? await (0,collect/* earlierRun */.Su)(options.config) : undefined;
    const runId = (0,identity/* newRunId */.F$)(options.env, options.config.workingDirectory);
    const { client } = connection;
    // Compose needs a moment for its files: beside what has to lie on disk before anything exists.
    const reading = readComposeFiles(options.config, runId, options.env, options.signal);
    // Who waits for it comes later, and hears of it then.
    reading.catch(() => undefined);
    const run = await openRun(options, connection, runId);
    const deaths = new DeathWatch(run);
    try {
        const instances = await bringUp(run, client, reading, options, deaths);
        if (options.purpose === 'run')
            await test(run, instances, earlier);
    }
    catch (error) {
        (0,record_error/* recordError */.E)(run, error);
    }
    await deaths.settle();
    const finished = await conclude(run);
    deaths.stop();
    try {
        return await end(run, finished, options);
    }
    finally {
        run.journal.close();
        run.view.close();
        client.close();
    }
}
async function bringUp(run, client, reading, options, deaths) {
    const [opened, removed] = await Promise.all([openProject(run, client, reading), cleanUpDeadRuns(run.plan, run.env)]);
    // Now: reading the compose files has needed both processors, and what comes next waits for the engine. Nothing exists yet.
    spawnSupervisor(options.bundle, run.folder, run.env);
    if (removed.length > 0)
        run.view.message(`removed what a dead run had left: ${removed.join(', ')}`);
    const instances = await testbedFor(run, client, opened, options, deaths);
    await options.onReady?.(run, instances);
    return instances;
}
async function test(run, instances, earlier) {
    const before = await (0,collect_coverage/* coverageBefore */.WI)(run);
    if (run.config.suites.length > 0)
        await (0,tests/* testStage */.N)(run, instances);
    await (0,collect/* collectStage */.Vs)(run, { earlier, coverageBefore: before });
}
/** The testbed of an earlier `up` where it is the same, else one of our own. */
async function testbedFor(run, client, { project, hash }, options, deaths) {
    if (options.purpose === 'run') {
        const borrowed = await borrowTestbed(run, client, hash, deaths);
        if (borrowed !== undefined)
            return borrowed;
    }
    const digests = await imageStages(run, project);
    const { instances } = await deployStages(run, project, deaths, digests);
    return writeTestbed(run.folder, instances);
}
async function end(run, finished, options) {
    // Beside the removal, which no report may stop.
    const reports = options.onVerdict?.(run, finished).catch((error) => {
        run.view.message(`a report could not be made: ${(0,errors/* messageOf */.bD)(error)}`);
    });
    const keep = run.plan.keep || (options.teardown === 'later' && (options.purpose === 'run' || finished.results.exit_code === 0));
    const results = keep ? finished.results : await takeDown(run, reports);
    await reports;
    if (run.plan.keep)
        run.view.message(keptMessage(run));
    // Of what was shown as failed, also where the journal could not take it.
    return finished.results.exit_code === 2 ? { ...results, exit_code: 2 } : results;
}
function keptMessage(run) {
    return `kept: look with \`integration-testbed status\` and \`logs\`, remove with \`integration-testbed down\` (project ${run.plan.project})`;
}


/***/ }),

/***/ 46076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ actionsStore),
/* harmony export */   V: () => (/* binding */ noteImages),
/* harmony export */   saveKeptImages: () => (/* binding */ saveKeptImages)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73102);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _images_store_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76048);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87452);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67463);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51491);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1025);
/** Images that a run brought, kept for other jobs by the post step: when nobody waits for it any more. */







const note = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    /** The store's folder. */
    path: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    images: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        reference: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        digest: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        platform: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        hit: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
        seen: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$()
    })),
    measured: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ references: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()), machine: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), entries: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_images_store_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .measurementSchema */ .aY) })),
    /** Why the service could not be asked any more when the images were brought. */
    down: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP())
});
/** Milliseconds. A cancelled job's post has five minutes for everything. */
const LONGEST = 3 * 60_000;
/** For the post step. Not where there is no cache of the job to save to, or where this job's images are not for others. */
async function noteImages(folder, noted, env) {
    const { mode, ...rest } = noted;
    if ((rest.images.length === 0 && rest.measured === undefined) || !hasActionsCache(env))
        return;
    const { maySave } = await __webpack_require__.e(/* import() */ 9351).then(__webpack_require__.bind(__webpack_require__, 39351));
    if (await maySave(mode, env))
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeJson */ .GF)(folder.images, rest);
}
/** The cache of the job as what lies behind the store. undefined where there is none: in a plain `run:` step, elsewhere. */
async function actionsStore(env) {
    if (!hasActionsCache(env))
        return undefined;
    const { openActionsCache } = await __webpack_require__.e(/* import() */ 1035).then(__webpack_require__.bind(__webpack_require__, 71035));
    return openActionsCache(env);
}
/** Never fails: a cache that can't be written costs the next run some time, and no more. */
async function saveKeptImages({ plan, folder, env, say }) {
    const noted = await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(folder.images, note);
    if (noted === undefined)
        return;
    if (noted.down !== undefined) {
        say(`images: nothing was kept for other jobs: the cache service failed before the tests (${shown(noted.down)})`);
        return;
    }
    const [{ openActionsCache }, { saveImages }, { saveMeasured }, { Blobs }, { storeFolderAt }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1035).then(__webpack_require__.bind(__webpack_require__, 71035)),
        Promise.all(/* import() */[__webpack_require__.e(6791), __webpack_require__.e(2707)]).then(__webpack_require__.bind(__webpack_require__, 12707)),
        __webpack_require__.e(/* import() */ 566).then(__webpack_require__.bind(__webpack_require__, 90566)),
        __webpack_require__.e(/* import() */ 4687).then(__webpack_require__.bind(__webpack_require__, 84687)),
        __webpack_require__.e(/* import() */ 3627).then(__webpack_require__.bind(__webpack_require__, 13627))
    ]);
    const store = openActionsCache(env);
    if (store === undefined)
        return;
    const began = performance.now();
    const signal = AbortSignal.timeout(LONGEST);
    try {
        const blobs = new Blobs(storeFolderAt(noted.path));
        const { bytes, problem, byOthers } = await saveImages({ store, blobs, images: noted.images, signal });
        if (noted.measured !== undefined) {
            await saveMeasured(noted.measured, noted.measured.entries, { store, blobs, signal });
        }
        const seconds = Math.round(performance.now() - began) / 1000;
        if (bytes > 0) {
            const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._)(folder.journal, 'post');
            journal.append({ type: 'cache_saved', bytes, seconds });
            journal.close();
            await (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeResults */ .K)(plan, folder, true);
            say(`images: kept ${Math.round(bytes / 1e6)} MB for other jobs in ${seconds.toFixed(1)} s`);
        }
        if (byOthers)
            say('images: nothing new to keep for other jobs: another one has kept it, or is about to');
        const why = [problem, store.trouble].filter((text) => text !== undefined).join(': ');
        if (why !== '')
            say(`images: not all were kept for other jobs: ${shown(why)}`);
    }
    catch (error) {
        const why = signal.aborted ? `not done within ${LONGEST / 60_000} min` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        say(`images: not all were kept for other jobs: ${shown(why)}`);
    }
}
/** What a service said is foreign. */
function shown(text) {
    return (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text, 500);
}
function hasActionsCache(env) {
    return (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '' && (env.ACTIONS_RESULTS_URL ?? '') !== '';
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


/***/ })

};
;