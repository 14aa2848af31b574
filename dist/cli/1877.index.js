"use strict";
exports.id = 1877;
exports.ids = [1877];
exports.modules = {

/***/ 942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logsCommand: () => (/* binding */ logsCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _engine_compose_recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6614);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7452);
/* harmony import */ var _platform_redactor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6639);
/* harmony import */ var _run_log_segments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(181);
/* harmony import */ var _run_secrets_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1924);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1874);
/** `logs [service] [-f]`: what the services print, behind their names, from the engine or, for what is gone, from the files. */










const LONGEST_LINE = 10_000;
async function logsCommand(context, services, follow) {
    const { plan, folder } = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_9__.findRun)(context);
    const client = new _docker_client_js__WEBPACK_IMPORTED_MODULE_3__.DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version });
    const recorder = (0,_engine_compose_recorder_js__WEBPACK_IMPORTED_MODULE_2__.createRecorder)(client, plan.run_id);
    const known = await recorder.instances(AbortSignal.timeout(10_000));
    const names = known.map(({ instance }) => instance);
    const unknown = services.find((service) => !names.includes(service));
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(`there is no service ${unknown}`, { hint: `there are ${names.join(', ')}` });
    const wanted = known.filter(({ instance }) => services.length === 0 || services.includes(instance));
    const width = Math.max(...wanted.map(({ instance }) => instance.length));
    const redactor = (0,_platform_redactor_js__WEBPACK_IMPORTED_MODULE_6__/* .createRedactor */ .l)((0,_run_secrets_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readSecrets */ .q)(folder));
    // Who reads may stop reading, as `head` does.
    process.stdout.once('error', () => process.exit(0));
    // Each service waits for it to take more.
    process.stdout.setMaxListeners(0);
    await Promise.all(wanted.map(async ({ instance, id }) => {
        const chunks = follow
            ? recorder.recordLog(id, undefined, AbortSignal.any([]))
            : (0,_run_log_segments_js__WEBPACK_IMPORTED_MODULE_7__/* .logChunks */ .bI)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(plan.output_directory, 'logs', `${instance}.log`));
        for await (const line of linesOf(chunks)) {
            await printSlowly(`${instance.padEnd(width)} | ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(redactor.text(line), LONGEST_LINE)}`);
        }
    }));
    client.close();
    return 0;
}
/** A log of 100 MB is read no faster than it is taken. */
async function printSlowly(line) {
    if (!process.stdout.write(`${line}\n`))
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(process.stdout, 'drain');
}
async function* linesOf(chunks) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of chunks) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
        yield* lines;
    }
    if (rest !== '')
        yield rest;
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

/***/ 6639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: MASK

;// CONCATENATED MODULE: ./build/js/src/platform/needles.js
/** `needles`: at least one, each of two bytes or more. */
function createNeedles(needles) {
    const sorted = [...needles].sort((a, b) => b.length - a.length);
    const shortest = sorted.at(-1)?.length ?? 0;
    if (shortest < 2)
        throw new RangeError('a needle has two bytes at least');
    const longest = sorted[0]?.length ?? 0;
    const shifts = new Uint16Array(65_536).fill(Math.min(shortest - 1, 65_535));
    const candidates = new Map();
    // Which bytes, and which two bytes side by side, any needle has.
    const alphabet = new Uint8Array(256);
    const pairs = new Uint8Array(65_536);
    const byFirst = new Map();
    for (const needle of sorted) {
        for (let end = 1; end < shortest; end++) {
            const block = blockAt(needle, end);
            shifts[block] = Math.min(shifts[block] ?? 0, shortest - 1 - end);
        }
        append(candidates, blockAt(needle, shortest - 1), needle);
        for (const byte of needle)
            alphabet[byte] = 1;
        for (let end = 1; end < needle.length; end++)
            pairs[blockAt(needle, end)] = 1;
        append(byFirst, needle[0] ?? 0, needle);
    }
    return {
        longest,
        find(bytes, from) {
            const length = bytes.length;
            let end = from + shortest - 1;
            while (end < length) {
                const block = blockAt(bytes, end);
                const shift = shifts[block] ?? 0;
                if (shift > 0) {
                    end += shift;
                    continue;
                }
                const start = end - shortest + 1;
                const needle = candidates.get(block)?.find((candidate) => matches(bytes, start, candidate, candidate.length));
                if (needle !== undefined)
                    return { start, end: start + needle.length };
                end++;
            }
            return undefined;
        },
        openTail(bytes) {
            const length = bytes.length;
            if (length === 0 || alphabet[bytes[length - 1] ?? 0] === 0)
                return length;
            // Backwards as far as the text could be part of a needle: in a log that is a few bytes.
            const lowest = Math.max(0, length - longest + 1);
            let first = length - 1;
            while (first > lowest && pairs[blockAt(bytes, first)] === 1)
                first--;
            for (let start = first; start < length; start++) {
                const open = byFirst
                    .get(bytes[start] ?? 0)
                    ?.some((needle) => needle.length > length - start && matches(bytes, start, needle, length - start));
                if (open === true)
                    return start;
            }
            return length;
        }
    };
}
function blockAt(bytes, end) {
    return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
}
function matches(bytes, start, needle, count) {
    if (start + count > bytes.length)
        return false;
    for (let index = 0; index < count; index++)
        if (bytes[start + index] !== needle[index])
            return false;
    return true;
}
function append(map, key, needle) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [needle]);
    else
        list.push(needle);
}

// EXTERNAL MODULE: ./build/js/src/platform/secret-forms.js
var secret_forms = __webpack_require__(7456);
;// CONCATENATED MODULE: ./build/js/src/platform/redactor.js
/** One redactor for every sink: screen, logs, results, summary, report. Which values are secret: redactor-policy.ts. */


const MASK = '***';
const MASK_BYTES = Buffer.from(MASK);
const NOTHING = Buffer.alloc(0);
/**
 * Replaces each value, in all its forms (see secret-forms.ts), by `***`. Overlapping secrets become one mask, so that
 * nothing of either is left. Without values everything is passed on as it is.
 */
function createRedactor(values) {
    const forms = (0,secret_forms/* secretForms */.e)(values);
    if (forms.length === 0)
        return IDENTITY;
    const needles = createNeedles(forms.map((form) => Buffer.from(form)));
    return {
        text(text) {
            const bytes = Buffer.from(text);
            if (needles.find(bytes, 0) === undefined)
                return text;
            return maskUpTo(needles, bytes, bytes.length, 0).output.toString();
        },
        stream: () => streamRedactor(needles)
    };
}
const IDENTITY = {
    text: (text) => text,
    stream: () => ({ write: toBuffer, flush: () => NOTHING })
};
function streamRedactor(needles) {
    let held = NOTHING;
    // How many of the held bytes belong to a secret whose mask has been passed on already.
    let masked = 0;
    return {
        write(chunk) {
            const incoming = toBuffer(chunk);
            const bytes = held.length === 0 ? incoming : Buffer.concat([held, incoming]);
            const safe = needles.openTail(bytes);
            const result = maskUpTo(needles, bytes, safe, masked);
            // A copy: the caller may use its buffer again.
            held = safe === bytes.length ? NOTHING : Buffer.from(bytes.subarray(safe));
            masked = result.masked;
            return result.output;
        },
        flush() {
            const { output } = maskUpTo(needles, held, held.length, masked);
            held = NOTHING;
            masked = 0;
            return output;
        }
    };
}
/** Masks what begins before `limit`. `masked`: bytes at the start (in) and after `limit` (out) that are masked already. */
function maskUpTo(needles, bytes, limit, masked) {
    let match = needles.find(bytes, 0);
    if (match === undefined && masked === 0) {
        return { output: limit === bytes.length ? bytes : bytes.subarray(0, limit), masked: 0 };
    }
    const pieces = [];
    let done = masked;
    while (match !== undefined && match.start < limit) {
        if (match.start >= done) {
            pieces.push(bytes.subarray(done, match.start), MASK_BYTES);
            done = match.end;
        }
        else {
            done = Math.max(done, match.end);
        }
        match = needles.find(bytes, match.start + 1);
    }
    if (done < limit)
        pieces.push(bytes.subarray(done, limit));
    return { output: Buffer.concat(pieces), masked: Math.max(0, done - limit) };
}
function toBuffer(chunk) {
    if (typeof chunk === 'string')
        return Buffer.from(chunk);
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}


/***/ }),

/***/ 7456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MINIMUM_SECRET_LENGTH),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** The ways in which a secret is written down: as it is, encoded for a URL, for JSON, for XML, in base64. */
/** Shorter values are never redacted: they occur in ordinary words, and blank logs help nobody. Characters. */
const MINIMUM_SECRET_LENGTH = 8;
/**
 * Every form under which one of the values may appear in text, longest first and each once. Values of several lines
 * also count line by line. Nothing shorter than MINIMUM_SECRET_LENGTH is returned.
 */
function secretForms(values) {
    const forms = new Set();
    for (const value of values) {
        for (const part of parts(value.toWellFormed())) {
            for (const form of formsOf(part))
                if (form.length >= MINIMUM_SECRET_LENGTH)
                    forms.add(form);
        }
    }
    return [...forms].sort((a, b) => b.length - a.length);
}
function parts(value) {
    const all = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    return [...new Set(all)].filter((part) => part.length >= MINIMUM_SECRET_LENGTH);
}
function formsOf(value) {
    const url = encodeURIComponent(value);
    const strictUrl = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const lowerHex = (text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const json = JSON.stringify(value).slice(1, -1);
    return [
        value,
        url,
        strictUrl,
        lowerHex(url),
        lowerHex(strictUrl),
        strictUrl.replaceAll('%20', '+'),
        json,
        json.replaceAll('/', '\\/'),
        value.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign),
        ...base64Forms(value)
    ];
}
const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * Base64 of the value itself and, without the digits at both ends that mix with its neighbours, of the value inside a
 * longer text (`user:password` of an Authorization header) at each of the three alignments.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const standard = [bytes.toString('base64'), bytes.toString('base64').replace(/=+$/, '')];
    for (const offset of [0, 1, 2]) {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const first = Math.ceil((offset * 8) / 6);
        const last = Math.floor((padded.length * 8) / 6);
        standard.push(padded.toString('base64').slice(first, last));
    }
    return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
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

/***/ 181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ joinSegments),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   Ru: () => (/* binding */ logParts),
/* harmony export */   WJ: () => (/* binding */ joinAllSegments),
/* harmony export */   b9: () => (/* binding */ halfOf),
/* harmony export */   bI: () => (/* binding */ logChunks)
/* harmony export */ });
/* unused harmony exports SEGMENTS, LEFT_OUT */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/** The two segments that hold the tail of a log while it is written, and how they become one file with its head. */



const SEGMENTS = ['a', 'b'];
const LEFT_OUT = '... lines left out here: the log was longer than log-limit ...\n';
/** The tail begins with a whole line, unless that would cost more than so many bytes of it. */
const LONGEST_CUT = 64 * 1024;
function segmentPath(path, segment) {
    return `${path}.tail-${segment}`;
}
/** Oldest first: that is the full one, since a writer turns to the next as soon as one is. Times of files are too coarse. */
async function foundSegments(path) {
    const found = await Promise.all(SEGMENTS.map(async (segment) => {
        const file = segmentPath(path, segment);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
        return info && { file, size: info.size };
    }));
    return found.filter((segment) => segment !== undefined).sort((a, b) => b.size - a.size);
}
/** The files that make up a log, in order, whether it is still written or not. */
async function logParts(path) {
    return [path, ...(await foundSegments(path)).map(({ file }) => file)];
}
/** A log from its beginning, head and tail, also while it is written. Nothing where nothing was ever logged. */
async function* logChunks(path) {
    for (const file of await logParts(path)) {
        const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r').catch(() => undefined);
        if (opened !== undefined)
            for await (const chunk of opened.createReadStream())
                yield chunk;
    }
}
/**
 * Joins what a writer left, also one that was killed: head, a line that says what is missing, and the last `half` bytes,
 * whole lines of them. Does nothing where there are no segments.
 */
async function joinSegments(path, half) {
    const found = await foundSegments(path);
    if (found.length === 0)
        return;
    const complete = found.length < SEGMENTS.length;
    let skip = Math.max(0, found.reduce((sum, { size }) => sum + size, 0) - half);
    const out = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a+', 0o600);
    try {
        if (!complete)
            await out.appendFile(`${(await endsInLine(out)) ? '\n' : ''}${LEFT_OUT}`);
        const cut = complete ? (chunk) => chunk : lineCutter();
        for (const { file, size } of found) {
            // One byte more tells whether a line begins just here.
            const start = Math.max(0, Math.min(skip, size) - 1);
            skip -= Math.min(skip, size);
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start }))
                await out.appendFile(cut(chunk));
            // Each as soon as it is copied: the disk never holds more than before.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        }
    }
    finally {
        await out.close();
    }
}
async function endsInLine(file) {
    const { size } = await file.stat();
    if (size === 0)
        return false;
    const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
    return buffer[0] !== 0x0a;
}
/** Drops what comes before the first whole line of a stream. */
function lineCutter() {
    let cutting = true;
    let dropped = 0;
    return (chunk) => {
        if (!cutting)
            return chunk;
        const end = chunk.indexOf(0x0a);
        const tooLong = dropped + (end < 0 ? chunk.length : end) > LONGEST_CUT;
        if (end < 0 && !tooLong) {
            dropped += chunk.length;
            return Buffer.alloc(0);
        }
        cutting = false;
        return chunk.subarray(tooLong ? LONGEST_CUT - dropped : end + 1);
    };
}
/** `joinSegments` for every log of a folder whose writer was killed. `limit` as it was opened with. */
async function joinAllSegments(directory, limit) {
    const ending = new RegExp(`\\.tail-[${SEGMENTS.join('')}]$`);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => [])).filter((name) => ending.test(name));
    const logs = new Set(names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name.replace(ending, ''))));
    await Promise.all([...logs].map((log) => joinSegments(log, halfOf(limit))));
}
/** Bytes of the head, and of the tail. At least one, or a writer would turn segments for ever. */
function halfOf(limit) {
    return Math.max(1, Math.floor(limit / 2));
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSecrets),
/* harmony export */   q: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
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


/***/ })

};
;