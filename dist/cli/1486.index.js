"use strict";
exports.id = 1486;
exports.ids = [1486];
exports.modules = {

/***/ 1938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Prints a line to standard output: what a command was asked for. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}


/***/ }),

/***/ 6679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusCommand: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var _engine_compose_recorder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(234);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6614);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1025);
/* harmony import */ var _session_testbed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1938);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1874);
/** `status`: what the testbed consists of, as the engine sees it now. */






async function statusCommand(context) {
    const { plan, folder, live } = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_4__.findRun)(context);
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


/***/ }),

/***/ 7322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   rA: () => (/* binding */ formatChain),
/* harmony export */   zD: () => (/* binding */ formatTotals)
/* harmony export */ });
/* unused harmony export shortSeconds */
/** Durations as people read them: `0.04 s`, `1.2 s`, `2 m 05 s`. Seconds. */
function formatSeconds(seconds) {
    return seconds < 60 ? `${shortSeconds(seconds)} s` : minutes(seconds);
}
/** Below a minute without the unit, for chains of durations: `1.2`. */
function shortSeconds(seconds) {
    return seconds > 0 && seconds < 0.1 ? seconds.toFixed(2) : seconds.toFixed(1);
}
function minutes(seconds) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`;
}
/** `ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7`: the sum is that of the shares as shown. `name` escapes. */
function formatChain(chain, name) {
    const total = chain.reduce((sum, link) => sum + Number(shortSeconds(link.seconds)), 0);
    const links = chain.map((link) => `${name(link.service)} ${shortSeconds(link.seconds)}`);
    return `ready in ${formatSeconds(total)}${links.length === 0 ? '' : ` = ${links.join(' -> ')}`}`;
}
/** `12 passed, 1 failed, 2 skipped`: what is zero is left out, but never all of it. */
function formatTotals(totals) {
    const parts = ['passed', 'failed', 'errors', 'skipped', 'flaky']
        .filter((key) => totals[key] > 0)
        .map((key) => `${totals[key]} ${key === 'errors' && totals[key] === 1 ? 'error' : key}`);
    return parts.length === 0 ? 'no tests' : parts.join(', ');
}


/***/ }),

/***/ 645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6402);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(473);
/** Whether a process still lives, safe against its id having gone to another one. */


async function startOf(pid) {
    return process.platform === 'linux' ? (0,_linux_js__WEBPACK_IMPORTED_MODULE_0__/* .startedOnLinux */ .ZR)(pid) : (0,_macos_js__WEBPACK_IMPORTED_MODULE_1__/* .startedOnMacos */ .sx)(pid);
}
/** Undefined if there is no such process. */
async function processIdentity(pid) {
    const started = await startOf(pid);
    return started === undefined ? undefined : { pid, started };
}
/** False for a zombie, too. */
async function isAlive(identity) {
    return (await startOf(identity.pid)) === identity.started;
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ startedOrEndedOnLinux),
/* harmony export */   X3: () => (/* binding */ describeOnLinux),
/* harmony export */   ZR: () => (/* binding */ startedOnLinux),
/* harmony export */   _l: () => (/* binding */ listOnLinux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7452);
/** Processes as `/proc` shows them, proc(5). Everything here may vanish between two reads, which is never an error. */


/** `USER_HZ`, which is 100 on every architecture that Node runs on. */
const MS_PER_TICK = 10;
const COMMAND_LIMIT = 200;
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
let boot;
/** Start times count from the boot: with the boot's id they are unique on this machine. */
function bootId() {
    boot ??= (read('/proc/sys/kernel/random/boot_id') ?? '').slice(0, 8);
    return boot;
}
/** The name stands in parentheses and may itself hold parentheses and spaces: fields count from the last one. */
function readStat(pid) {
    const text = read(`/proc/${pid}/stat`);
    if (text === undefined)
        return undefined;
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const number = (index) => Number(fields[index] ?? Number.NaN);
    return {
        name: text.slice(text.indexOf('(') + 1, end),
        state: fields[0] ?? '?',
        parent: number(1),
        group: number(2),
        session: number(3),
        cpuTicks: number(11) + number(12),
        startTicks: number(19)
    };
}
const isGone = (stat) => stat.state === 'Z' || stat.state === 'X';
const startOf = (stat) => `${bootId()}-${stat.startTicks}`;
/** Undefined if there is no such process, or only its zombie. */
function startedOnLinux(pid) {
    const stat = readStat(pid);
    return stat === undefined || isGone(stat) ? undefined : startOf(stat);
}
/** As `startedOnLinux`, but a zombie counts: for a child that was just started and may have ended already. */
function startedOrEndedOnLinux(pid) {
    const stat = readStat(pid);
    return stat && startOf(stat);
}
function carries(pid, marker) {
    const wanted = Buffer.from(`${marker.name}=${marker.value}`).toString('latin1');
    // Of other users' processes it can't be read, and they are not ours to stop.
    return read(`/proc/${pid}/environ`)?.split('\0').includes(wanted) ?? false;
}
/** Every process that this one can see, without zombies. */
function listOnLinux(marker) {
    const entries = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        const pid = Number(name);
        if (!Number.isInteger(pid))
            continue;
        const stat = readStat(pid);
        if (stat === undefined || isGone(stat))
            continue;
        const { parent, group, session, state } = stat;
        entries.push({ pid, started: startOf(stat), parent, group, session, state, marked: carries(pid, marker) });
    }
    return entries;
}
/** Adds what a reader wants to know. A process that ended meanwhile keeps what is known of it. */
function describeOnLinux(entry) {
    const stat = readStat(entry.pid);
    if (stat === undefined || startOf(stat) !== entry.started) {
        return { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined };
    }
    const words = Buffer.from(read(`/proc/${entry.pid}/cmdline`) ?? '', 'latin1').toString('utf8');
    const wchan = read(`/proc/${entry.pid}/wchan`)?.trim();
    const uptime = Number((read('/proc/uptime') ?? '').split(' ')[0]);
    const age = uptime * 1000 - stat.startTicks * MS_PER_TICK;
    return {
        ...entry,
        state: stat.state,
        command: (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(words.replaceAll('\0', ' '), COMMAND_LIMIT) || `[${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stat.name, COMMAND_LIMIT)}]`,
        ageMs: Number.isFinite(age) ? Math.max(0, age) : undefined,
        cpuMs: stat.cpuTicks * MS_PER_TICK,
        // `0` where the kernel does not tell.
        waitsIn: wchan === undefined || wchan === '' || wchan === '0' ? undefined : (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(wchan, 60)
    };
}


/***/ }),

/***/ 473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ listOnMacos),
/* harmony export */   Sr: () => (/* binding */ describeOnMacos),
/* harmony export */   sx: () => (/* binding */ startedOnMacos)
/* harmony export */ });
/* unused harmony export parseListing */
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7452);
/** Processes as `ps` of macOS prints them, ps(1). */


/** Milliseconds. */
const TIMEOUT = 5_000;
const COMMAND_LIMIT = 200;
/** pid, ppid, pgid, stat, lstart (five words), command. */
const LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/;
async function ps(args) {
    const { stdout } = await (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)('ps', args, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' }, timeout: TIMEOUT });
    return stdout;
}
/** Undefined if there is no such process, or only its zombie. */
async function startedOnMacos(pid) {
    const line = (await ps(['-o', 'stat=,lstart=', '-p', String(pid)])).trim();
    const state = line.split(/\s+/, 1)[0] ?? '';
    return line === '' || state.startsWith('Z') ? undefined : line.slice(state.length).trim().replace(/\s+/g, ' ');
}
/** Two listings: the environment stands behind the command, with nothing between them that would tell where it begins. */
async function listOnMacos(marker) {
    const [plain, withEnvironment] = await Promise.all([
        ps(['-axww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']),
        ps(['-axwwE', '-o', 'pid=,command='])
    ]);
    return parseListing(plain, withEnvironment, marker);
}
function parseListing(plain, withEnvironment, marker) {
    const wanted = ` ${marker.name}=${marker.value} `;
    const marked = new Set();
    for (const line of withEnvironment.split('\n'))
        if (`${line} `.includes(wanted))
            marked.add(Number.parseInt(line, 10));
    const entries = [];
    for (const line of plain.split('\n')) {
        const [, pid, parent, group, state = '', started = '', command = ''] = LINE.exec(line) ?? [];
        if (pid === undefined || state.startsWith('Z'))
            continue;
        entries.push({
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: undefined,
            state: state.slice(0, 1),
            started: started.replace(/\s+/g, ' '),
            marked: marked.has(Number(pid)),
            command: (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(command, COMMAND_LIMIT),
            ageMs: ageOf(started),
            cpuMs: undefined,
            waitsIn: undefined
        });
    }
    return entries;
}
/** Seconds are all that `lstart` knows. */
function ageOf(started) {
    const at = Date.parse(started);
    return Number.isNaN(at) ? undefined : Math.max(0, Date.now() - at);
}
/** The listing knows it all already. */
function describeOnMacos(entry) {
    return 'command' in entry
        ? entry
        : { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined };
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readTestbed),
/* harmony export */   b: () => (/* binding */ writeTestbed)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1491);
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
;