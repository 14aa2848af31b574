"use strict";
exports.id = 4681;
exports.ids = [4681];
exports.modules = {

/***/ 4681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand),
  upCommand: () => (/* binding */ upCommand)
});

// EXTERNAL MODULE: ./build/js/src/config/load.js
var load = __webpack_require__(729);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/process/alive.js
var alive = __webpack_require__(645);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/view.js + 3 modules
var terminal_view = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var colours = __webpack_require__(5012);
// EXTERNAL MODULE: ./build/js/src/session/cancel.js
var cancel = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/js/src/session/results-path.js
var results_path = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/js/src/docker/client.js + 3 modules
var docker_client = __webpack_require__(6614);
// EXTERNAL MODULE: ./build/js/src/docker/endpoint.js + 2 modules
var docker_endpoint = __webpack_require__(2557);
;// CONCATENATED MODULE: ./build/js/src/session/connect.js


/** Errors: EngineUnavailableError, at once, where no engine answers. */
async function connect({ env, signal }) {
    const endpoint = await (0,docker_endpoint/* findEndpoint */.v)(env);
    const client = new docker_client.DockerClient(endpoint);
    return { endpoint, client, engine: await client.identify(signal) };
}

;// CONCATENATED MODULE: ./build/js/src/session/run-session.js

/** Errors: EngineUnavailableError before anything is on disk; everything later is a verdict. */
async function runSession(options) {
    const connection = await connect(options);
    // Not before: where no engine answers, nothing of it is needed, and the first request would have to wait for it.
    const { conductRun } = await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(9773), __webpack_require__.e(1530), __webpack_require__.e(8190), __webpack_require__.e(2491), __webpack_require__.e(5824)]).then(__webpack_require__.bind(__webpack_require__, 9185));
    return conductRun(options, connection);
}

// EXTERNAL MODULE: ./build/js/src/platform/redactor.js + 1 modules
var platform_redactor = __webpack_require__(6639);
;// CONCATENATED MODULE: ./build/js/src/session/secret-store.js

function createSecretStore() {
    let values = [];
    let redactor = (0,platform_redactor/* createRedactor */.l)([]);
    return {
        get values() {
            return values;
        },
        get redactor() {
            return redactor;
        },
        add(more) {
            const all = [...new Set([...values, ...more])];
            if (all.length === values.length)
                return;
            values = all;
            redactor = (0,platform_redactor/* createRedactor */.l)(all);
        }
    };
}

// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(7997);
;// CONCATENATED MODULE: ./build/js/src/commands/until-cancelled.js


/** Waits for Ctrl-C, which is the end that was asked for, and no failure. Errors: any other reason of the signal. */
function untilCancelled(signal) {
    return new Promise((resolve, reject) => {
        // Nothing else may be going on: without a timer the process would end.
        const alive = (0,external_node_timers_.setInterval)(() => undefined, 60_000);
        const end = () => {
            (0,external_node_timers_.clearInterval)(alive);
            if (signal.reason instanceof errors/* CancelledError */.cc)
                resolve();
            else
                reject(signal.reason);
        };
        if (signal.aborted)
            end();
        else
            signal.addEventListener('abort', end, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/js/src/commands/run.js
/**
 * `run` and `up`: the same session, with and without suites. Imports only what is needed to ask the engine: the rest is
 * loaded when its time comes.
 */










/** `words`: what stands behind `--`, run as it is instead of the configured suites. Returns the exit code. */
async function runCommand(context, words) {
    const flags = words.length === 0 ? context.flags : { ...context.flags, 'test-command': words };
    let last = () => undefined;
    const code = await session({ ...context, flags }, 'with results', (config) => ({
        purpose: purposeOf(config),
        teardown: 'end',
        onVerdict: async (run, finished) => {
            const { writeSummaryFile } = await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(368), __webpack_require__.e(1124)]).then(__webpack_require__.bind(__webpack_require__, 1124));
            const summary = await writeSummaryFile(run, finished);
            const { results_file: results, output_directory } = run.plan;
            // After the events of the teardown.
            if (!context.json)
                return;
            const { printVerdict } = await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(368), __webpack_require__.e(8697)]).then(__webpack_require__.bind(__webpack_require__, 8697));
            last = () => {
                printVerdict(finished, { results, output_directory, summary }, (text) => run.redactor.text(text));
            };
        }
    }));
    last();
    return code;
}
/** Errors: ConfigError without a suite: services that came up would pass for tests that did, with yesterday's results beside them. */
function purposeOf({ suites }) {
    if (suites.length > 0)
        return 'run';
    throw new errors/* ConfigError */.xL('there is no test to run: no suite in testbed.yml, no --test, no command behind --', {
        hint: 'services alone, without tests: integration-testbed up'
    });
}
/** Without `attach` the testbed stays until `down`. */
function upCommand(context, attach) {
    return session(context, 'without results', (_config, signal) => ({
        purpose: 'testbed',
        teardown: attach ? 'end' : 'later',
        onReady: async (run, instances) => {
            const { showExports } = await __webpack_require__.e(/* import() */ 1542).then(__webpack_require__.bind(__webpack_require__, 1542));
            await showExports(run, instances);
            const others = await (await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(9773), __webpack_require__.e(1874)]).then(__webpack_require__.bind(__webpack_require__, 1874))).othersUp(context, run.plan.run_id);
            if (others.length > 0)
                run.view.message(`also up here: ${others.join(', ')}; say which one is meant, as with: down --project-name ${others[0] ?? ''}`);
            // Until now whoever kills this process leaves half a testbed; from here on only `down` ends it.
            if (!attach)
                return run.updatePlan({ owner_process: undefined });
            run.view.message('Ctrl-C removes the testbed');
            await untilCancelled(signal);
        }
    }));
}
async function session(context, failing, shapeOf) {
    const { env, cwd, flags } = context;
    const signal = (0,cancel/* cancelOnSignals */.d)(() => process.exit(2));
    const secrets = createSecretStore();
    let config;
    try {
        const sources = { flags, inputs: {}, env, cwd };
        const [place, loaded] = await Promise.all([(0,load/* locate */.x5)(sources), (0,load/* loadConfig */.Z9)(sources)]);
        config = loaded;
        const shape = shapeOf(config, signal);
        const view = await (0,terminal_view/* createView */.O)({
            ...context,
            allowWorkflowCommands: config.allowWorkflowCommands,
            redactor: () => secrets.redactor,
            environment: env,
            stdout: process.stdout,
            stderr: process.stderr
        });
        const results = await runSession({
            ...shape,
            config: shape.purpose === 'testbed' ? { ...config, suites: [] } : config,
            place,
            env,
            view,
            colours: (0,colours/* wantsColours */.r)(env, process.stdout.isTTY),
            secrets,
            signal,
            bundle: context.bundle,
            // Who was killed can't clean up: the supervisor watches this process.
            owner: await (0,alive/* processIdentity */.I)(process.pid)
        });
        return results.exit_code;
    }
    catch (error) {
        const named = config?.resultsFile ?? (0,results_path/* resultsFileNamed */.Km)(flags['results-file']);
        if (failing === 'without results')
            throw error;
        const { refused } = await Promise.all(/* import() */[__webpack_require__.e(5062), __webpack_require__.e(368), __webpack_require__.e(8697)]).then(__webpack_require__.bind(__webpack_require__, 8697));
        return refused(error, context, named, config?.imageTag);
    }
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


/***/ })

};
;