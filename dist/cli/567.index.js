export const id = 567;
export const ids = [567];
export const modules = {

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6907);
/** Short calls of command line tools. Never through a shell, never with our own standard streams. */



const DEFAULT_MAX_OUTPUT = 16 * 1024 * 1024;
const MAX_LINE = 16 * 1024;
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000;
/** Milliseconds that the streams may stay open after the exit: a background process may hold them for ever. */
const DRAIN = 500;
/**
 * Runs a program to its end. On a time-out or when the signal aborts, its group gets SIGTERM and 2 s later SIGKILL, and the
 * result says so. Rejects only if it could not be started (the system's error with its `code`, or the signal's reason), or if
 * it printed more than `maxOutput` to standard output: half of an answer is worse than none.
 */
async function runCommand(command, args, options = {}) {
    options.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        detached: options.processGroup ?? true,
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
    });
    const stop = new Stop(child, options.processGroup ?? true);
    const { maxOutput = DEFAULT_MAX_OUTPUT, onLine } = options;
    const stdout = new _output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .OutputTail */ .g(maxOutput);
    const stderr = new _output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .OutputTail */ .g(maxOutput);
    read(child.stdout, onLine && ((line) => onLine(line, 'stdout')), (chunk) => {
        stdout.push(chunk);
        if (stdout.cut)
            stop.now('overflow');
    });
    read(child.stderr, onLine && ((line) => onLine(line, 'stderr')), (chunk) => stderr.push(chunk));
    // A program that does not read its input to the end is not an error.
    child.stdin?.on('error', () => undefined).end(options.input);
    const onAbort = () => stop.now('abort');
    options.signal?.addEventListener('abort', onAbort, { once: true });
    const timer = options.timeout === undefined ? undefined : setTimeout(() => stop.now('timeout'), options.timeout);
    try {
        const { exitCode, signal } = await ended(child, options.onSpawn);
        const { reason } = stop;
        if (stdout.cut && (reason === undefined || reason === 'overflow')) {
            throw new Error(`${command} printed more than ${maxOutput} bytes`);
        }
        return {
            exitCode,
            signal,
            stdout: stdout.toString(),
            stderr: stderr.toString(),
            timedOut: reason === 'timeout',
            aborted: reason === 'abort'
        };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', onAbort);
        stop.finish();
    }
}
function ended(child, onSpawn) {
    return new Promise((resolve, reject) => {
        child.once('spawn', () => {
            if (child.pid !== undefined)
                onSpawn?.(child.pid);
        });
        child.once('error', reject);
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
}
function read(stream, onLine, onChunk) {
    const lines = onLine && new LineSplitter(onLine);
    stream?.on('data', (chunk) => {
        onChunk(chunk);
        lines?.push(chunk);
    });
    stream?.once('close', () => lines?.end());
}
/** Ends a child in two steps, with all of its group, once. */
class Stop {
    reason;
    #child;
    #group;
    #kill;
    #drain;
    constructor(child, group) {
        this.#child = child;
        this.#group = group;
        child.once('exit', () => {
            // After a stop the kill comes first: then only what left the group can still hold the streams.
            const patience = this.reason === undefined ? DRAIN : GRACE + DRAIN;
            this.#drain = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, patience);
        });
    }
    now(reason) {
        // Already over: only its streams are still held by somebody.
        if (this.reason !== undefined || this.#child.exitCode !== null || this.#child.signalCode !== null)
            return;
        this.reason = reason;
        this.#send('SIGTERM');
        this.#kill = setTimeout(() => this.#send('SIGKILL'), GRACE);
    }
    /** After its end: nothing of a stopped group may be left, even if it has closed its streams. */
    finish() {
        clearTimeout(this.#kill);
        clearTimeout(this.#drain);
        if (this.reason !== undefined && this.#group)
            this.#send('SIGKILL');
    }
    #send(signal) {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        if (!this.#group) {
            this.#child.kill(signal);
            return;
        }
        try {
            process.kill(-pid, signal);
        }
        catch {
            // The whole group is gone already.
        }
    }
}
class LineSplitter {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(chunk) {
        const lines = (this.#rest + this.#decoder.write(chunk)).split('\n');
        // A line without an end is kept to its limit only, and one more character, so that it is not taken for a shorter one.
        this.#rest = (lines.pop() ?? '').slice(0, MAX_LINE + 1);
        for (const line of lines)
            this.#emit(line);
    }
    end() {
        const last = this.#rest + this.#decoder.end();
        this.#rest = '';
        if (last !== '')
            this.#emit(last);
    }
    #emit(line) {
        this.#onLine((line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, MAX_LINE));
    }
}


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OutputTail)
/* harmony export */ });
/** The end of an output of any length, in a bounded amount of memory. */
class OutputTail {
    #limit;
    #chunks = [];
    #bytes = 0;
    #cut = false;
    /** @param limit bytes that are kept */
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        // Twice the limit, so that not every small chunk costs a copy.
        if (this.#bytes > this.#limit * 2 || this.#chunks.length > 1_000)
            this.#shrink();
    }
    /** Whether something was dropped. */
    get cut() {
        return this.#cut || this.#bytes > this.#limit;
    }
    toString() {
        this.#shrink();
        const bytes = this.#chunks[0] ?? Buffer.alloc(0);
        // Not in the middle of a character: continuation bytes at the beginning are dropped.
        let from = 0;
        while (this.#cut && from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80)
            from++;
        return bytes.toString('utf8', from);
    }
    #shrink() {
        const all = Buffer.concat(this.#chunks, this.#bytes);
        this.#cut ||= all.length > this.#limit;
        const kept = all.length > this.#limit ? Buffer.from(all.subarray(all.length - this.#limit)) : all;
        this.#chunks = [kept];
        this.#bytes = kept.length;
    }
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: MASK

;// CONCATENATED MODULE: ./build/src/platform/needles.js
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

// EXTERNAL MODULE: ./build/src/platform/secret-forms.js
var secret_forms = __webpack_require__(723);
;// CONCATENATED MODULE: ./build/src/platform/redactor.js
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

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(670);
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

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ startedOrEndedOnLinux),
/* harmony export */   X3: () => (/* binding */ describeOnLinux),
/* harmony export */   ZR: () => (/* binding */ startedOnLinux),
/* harmony export */   _l: () => (/* binding */ listOnLinux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6961);
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

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ listOnMacos),
/* harmony export */   Sr: () => (/* binding */ describeOnMacos),
/* harmony export */   sx: () => (/* binding */ startedOnMacos)
/* harmony export */ });
/* unused harmony export parseListing */
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6961);
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

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t9: () => (/* binding */ openHeadTailFile),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony exports segmentPath, joinSegments */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/**
 * A log file that keeps its head and its tail: the first half of the limit as it comes, then the last half, held in two
 * segments that take turns. So a service that writes gigabytes costs neither memory nor more than 1.5 times the limit on disk.
 */


const SEGMENTS = ['a', 'b'];
function segmentPath(path, segment) {
    return `${path}.tail-${segment}`;
}
/** `limit` in bytes. An existing file is continued: its size counts. */
async function openHeadTailFile(path, limit) {
    const half = Math.floor(limit / 2);
    let head = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a', 0o600);
    let room = half - (await head.stat()).size;
    let tail;
    let current = 'b';
    let inSegment = 0;
    let finished = false;
    const rotate = async () => {
        await tail?.close();
        current = current === 'a' ? 'b' : 'a';
        tail = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(segmentPath(path, current), 'w', 0o600);
        inSegment = 0;
        return tail;
    };
    return {
        async write(chunk) {
            if (finished)
                return;
            let rest = chunk;
            if (head !== undefined) {
                const part = rest.subarray(0, lineEndWithin(rest, room));
                await head.appendFile(part);
                room -= part.length;
                rest = rest.subarray(part.length);
                if (rest.length > 0) {
                    await head.close();
                    head = undefined;
                }
            }
            while (rest.length > 0) {
                const target = tail === undefined || inSegment >= half ? await rotate() : tail;
                const part = rest.subarray(0, half - inSegment);
                await target.appendFile(part);
                inSegment += part.length;
                rest = rest.subarray(part.length);
            }
        },
        async finish() {
            if (finished)
                return;
            finished = true;
            await head?.close();
            await tail?.close();
            await joinSegments(path, half);
        }
    };
}
/** How much of the chunk fits: all of it, else up to the last whole line, so that the head does not end in the middle of one. */
function lineEndWithin(chunk, room) {
    if (chunk.length <= room)
        return chunk.length;
    return room <= 0 ? 0 : chunk.lastIndexOf(0x0a, room - 1) + 1;
}
/**
 * Joins what a writer left, also one that was killed: head, a line that says what is missing, and the last `half` bytes.
 * Does nothing where there are no segments.
 */
async function joinSegments(path, half) {
    const found = (await Promise.all(SEGMENTS.map(async (segment) => {
        const file = segmentPath(path, segment);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
        return info && { file, size: info.size, modified: info.mtimeMs };
    }))).filter((segment) => segment !== undefined);
    if (found.length === 0)
        return;
    found.sort((a, b) => a.modified - b.modified);
    const total = found.reduce((sum, segment) => sum + segment.size, 0);
    let skip = Math.max(0, total - half);
    const out = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a', 0o600);
    try {
        if (found.length === SEGMENTS.length)
            await out.appendFile('... lines left out here: the log was longer than log-limit ...\n');
        for (const segment of found) {
            const from = Math.min(skip, segment.size);
            skip -= from;
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(segment.file, { start: from }))
                await out.appendFile(chunk);
        }
    }
    finally {
        await out.close();
    }
    await Promise.all(found.map((segment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(segment.file, { force: true })));
}
/** The last `lines` lines of a log, segments included, reading no more than 64 KiB a file. */
async function lastLines(path, lines) {
    const files = [path, ...SEGMENTS.map((segment) => segmentPath(path, segment))];
    const parts = await Promise.all(files.map(async (file) => ({
        text: await readEnd(file, 64 * 1024),
        modified: file === path ? 0 : ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined))?.mtimeMs ?? 0)
    })));
    const text = parts
        .sort((a, b) => a.modified - b.modified)
        .map((part) => part.text)
        .join('');
    return text
        .split('\n')
        .filter((line) => line !== '')
        .slice(-lines);
}
async function readEnd(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        const { size } = await file.stat();
        if (size <= bytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(bytes), position: size - bytes });
        // The first line is cut off: it says nothing.
        return buffer.subarray(buffer.indexOf(0x0a) + 1, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 7677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSecrets),
/* harmony export */   q: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);
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
