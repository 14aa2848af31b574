"use strict";
exports.id = 6937;
exports.ids = [6937];
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

/***/ 8570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   envCommand: () => (/* binding */ envCommand)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1491);
/* harmony import */ var _session_testbed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);
/* harmony import */ var _session_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2460);
/* harmony import */ var _suites_export_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2602);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1938);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1874);
/** `env`: the variables by which tests find the services of the testbed that is up. */








async function envCommand(context, { format, output }) {
    const known = _suites_export_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.find((name) => name === format);
    if (known === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`--format: there is no format ${format}`, { hint: `there are ${_suites_export_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.join(', ')}` });
    const { plan, folder } = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_6__.findRun)(context);
    const { env, cwd, flags } = context;
    const [config, instances] = await Promise.all([(0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z9)({ flags, inputs: {}, env, cwd }), (0,_session_testbed_js__WEBPACK_IMPORTED_MODULE_3__/* .readTestbed */ .Y)(folder)]);
    if (instances === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${plan.run_id} is not up yet`, { hint: 'see: integration-testbed status' });
    // What this shell has from an earlier `env` is to be replaced, not respected.
    const { variables } = (0,_session_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesFor */ .j)(config, plan, instances, {});
    const text = (0,_suites_export_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVariables */ .f)(variables, context.json ? 'json' : known);
    if (typeof output === 'string')
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)(output, text, 0o600);
    else
        (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .y)(text);
    return 0;
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


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ variablesFor)
/* harmony export */ });
/* harmony import */ var _suites_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5388);

/** The variables by which tests find the services. `templates`: those of a suite, which win over the common ones. */
function variablesFor(config, plan, instances, given, templates = {}) {
    return (0,_suites_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteEnvironment */ .aS)(instances, {
        runId: plan.run_id,
        output: plan.output_directory,
        templates: { ...config.env, ...templates },
        prefix: config.envPrefix,
        host: config.hostOverride,
        given
    });
}


/***/ }),

/***/ 5388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ refuseUnknownServices),
  aS: () => (/* binding */ suiteEnvironment)
});

// UNUSED EXPORTS: variableName

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/config/template.js
var config_template = __webpack_require__(6455);
;// CONCATENATED MODULE: ./build/js/src/suites/urls.js
/**
 * As the official images, and those of Bitnami, document their variables. What stands in a file of the container
 * (`POSTGRES_PASSWORD_FILE`) is unknown, and so is what would else be its default.
 */
function credentialsOf(kind, environment) {
    const first = (names, fallback) => {
        const value = names.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
        return value ?? (names.some((name) => environment[`${name}_FILE`] !== undefined) ? undefined : fallback);
    };
    switch (kind) {
        case 'postgres': {
            const username = first(['POSTGRES_USER', 'POSTGRESQL_USERNAME'], 'postgres');
            return {
                username,
                password: first(['POSTGRES_PASSWORD', 'POSTGRESQL_PASSWORD']),
                database: first(['POSTGRES_DB', 'POSTGRESQL_DATABASE'], username)
            };
        }
        case 'mysql': {
            const username = first(['MARIADB_USER', 'MYSQL_USER'], 'root');
            const password = username === 'root' ? ['MARIADB_ROOT_PASSWORD', 'MYSQL_ROOT_PASSWORD'] : ['MARIADB_PASSWORD', 'MYSQL_PASSWORD'];
            return { username, password: first(password), database: first(['MARIADB_DATABASE', 'MYSQL_DATABASE']) };
        }
        case 'rabbitmq':
            return {
                username: first(['RABBITMQ_DEFAULT_USER'], 'guest'),
                password: first(['RABBITMQ_DEFAULT_PASS'], 'guest'),
                database: first(['RABBITMQ_DEFAULT_VHOST'])
            };
        case 'redis':
            return { password: first(['REDIS_PASSWORD', 'VALKEY_PASSWORD']) };
        case 'http':
        case 'tcp':
        case undefined:
            return {};
    }
}
const SCHEME = { postgres: 'postgres', mysql: 'mysql', redis: 'redis', rabbitmq: 'amqp' };
/** Container ports of the kinds, for services that publish others before it: a console, metrics. */
const KIND_PORTS = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 };
/** `postgres://user:password@host:port/database`; for kinds without a scheme of their own `http://host:port`. */
function urlOf(kind, host, port, credentials) {
    const { username, password, database } = credentials;
    const scheme = (kind && SCHEME[kind]) ?? 'http';
    const encode = encodeURIComponent;
    const user = username === undefined ? '' : encode(username);
    // Without a user there is a login for Redis only, which has a password of its own.
    const whole = password !== undefined && (username !== undefined || kind === 'redis');
    const login = whole ? `${user}:${encode(password)}` : user;
    const path = database === undefined ? '' : `/${encode(database)}`;
    return `${scheme}://${login === '' ? '' : `${login}@`}${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/environment.js
/** What tests get: the addresses of the services as environment variables, by one naming scheme. */



const LONG_PREFIX = 'TESTBED_';
/** A service `node` must not set NODE_PORT's neighbours, nor one named `docker` lead the client elsewhere. */
const RESERVED = /^(?:DOCKER_|COMPOSE_|GITHUB_|RUNNER_|ACTIONS_|NODE_|NPM_|PATH|LD_)/;
/** Errors: ConfigError for a template that names what is not there, or two services whose names become one. */
function suiteEnvironment(instances, options) {
    refuseTwins(instances);
    const facts = {};
    for (const instance of instances) {
        const several = instances.some((other) => other.service === instance.service && other.name !== instance.name);
        const name = variableName(instance.service);
        const own = factsOf(instance, instances, options);
        if (instance.replica === 1)
            Object.assign(facts, prefixed(name, own));
        if (several)
            Object.assign(facts, prefixed(`${name}_${instance.replica}`, own));
    }
    const variables = {};
    const leftOut = [];
    for (const [name, value] of Object.entries(facts)) {
        variables[LONG_PREFIX + name] = value;
        const short = (options.prefix ?? '') + name;
        if (mayBeSet(short, name, value, options.given))
            variables[short] = value;
        else
            leftOut.push(short);
    }
    for (const [name, template] of Object.entries(options.templates)) {
        variables[name] = render(template, `env.${name}`, instances, options);
    }
    variables.TESTBED_RUN_ID = options.runId;
    variables.TESTBED_OUTPUT = options.output;
    return { variables, leftOut };
}
/** Before anything starts: what else may be wrong with a reference shows when ports are known. Errors: ConfigError. */
function refuseUnknownServices(templates, instances) {
    for (const [name, template] of Object.entries(templates)) {
        for (const part of (0,config_template/* parseTemplate */.Q)(template)) {
            if (typeof part === 'string' || part.field === 'run_id')
                continue;
            if (!instances.some((instance) => instance.name === part.service))
                throw unknownService(part.service, `env.${name}`, instances);
        }
    }
}
/**
 * What is set already stays as it is, unless an earlier testbed set it: its long name then has the same value, and tests
 * would be led to services that are gone. A name that begins with a digit is none in a shell.
 */
function mayBeSet(short, name, value, given) {
    if (RESERVED.test(short) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(short))
        return false;
    return given[short] === undefined || given[short] === value || given[short] === given[LONG_PREFIX + name];
}
/** `orders-api` is ORDERS_API. */
function variableName(service) {
    return service.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
function refuseTwins(instances) {
    const services = [...new Set(instances.map(({ service }) => service))];
    for (const service of services) {
        const twin = services.find((other) => other !== service && variableName(other) === variableName(service));
        if (twin === undefined)
            continue;
        throw new errors/* ConfigError */.xL(`services ${service} and ${twin} would both set ${variableName(service)}_HOST`, {
            hint: 'rename one of them'
        });
    }
}
/** By the end of their names: HOST, PORT ... Empty for a service that can't be reached from here. */
function factsOf(instance, all, options) {
    const address = addressOf(instance, options);
    if (address === undefined)
        return {};
    const { username, password, database } = credentialsOf(instance.kind, instance.environment);
    const ports = instance.ports.map(({ target, published }) => [`PORT_${target}`, String(published)]);
    return {
        HOST: address.host,
        PORT: String(address.port),
        ...Object.fromEntries(ports),
        URL: urlFor(instance, all, options),
        ...(username !== undefined && { USERNAME: username }),
        ...(password !== undefined && { PASSWORD: password }),
        ...(database !== undefined && { DATABASE: database })
    };
}
function prefixed(name, facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${name}_${key}`, value]));
}
/** The first TCP port of the file, at the host that tests are told. */
function addressOf(instance, options) {
    const port = instance.ports.find(({ protocol }) => protocol === 'tcp');
    return port && { host: options.host ?? port.host, port: port.published };
}
function urlFor(instance, all, options) {
    // A template of its own may name itself: its `url` is then the one that is made by kind.
    if (instance.url !== undefined) {
        const others = all.map((other) => (other === instance ? { ...other, url: undefined } : other));
        return render(instance.url, `x-testbed.url of ${instance.service}`, others, options);
    }
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(instance.service, 'url');
    const kindPort = instance.kind && KIND_PORTS[instance.kind];
    const own = instance.ports.find(({ target, protocol }) => target === kindPort && protocol === 'tcp');
    const port = own?.published ?? address.port;
    return urlOf(instance.kind, address.host, port, credentialsOf(instance.kind, instance.environment));
}
function render(template, place, instances, options) {
    return (0,config_template/* parseTemplate */.Q)(template)
        .map((part) => (typeof part === 'string' ? part : resolve(part, place, instances, options)))
        .join('');
}
function resolve(part, place, instances, options) {
    if (part.field === 'run_id')
        return options.runId;
    const instance = instances.find(({ name }) => name === part.service);
    if (instance === undefined)
        throw unknownService(part.service, place, instances);
    if (part.field === 'env') {
        const value = instance.environment[part.variable];
        if (value !== undefined)
            return value;
        throw new errors/* ConfigError */.xL(`${place}: ${part.service} has no environment variable ${part.variable}`);
    }
    if (part.field === 'url')
        return urlFor(instance, instances, options);
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(part.service, place);
    if (part.field !== 'port')
        return address.host;
    return String(part.port === undefined ? address.port : publishedPort(instance, part.port, place));
}
function unknownService(service, place, instances) {
    return new errors/* ConfigError */.xL(`${place}: there is no service ${service}`, {
        hint: `there are ${instances.map(({ name }) => name).join(', ')}; others of the file may not be selected (services, profiles)`
    });
}
function publishedPort(instance, target, place) {
    const port = instance.ports.find((published) => published.target === target);
    if (port !== undefined)
        return port.published;
    throw new errors/* ConfigError */.xL(`${place}: ${instance.name} does not publish port ${target}`);
}
function unreachable(service, place) {
    return new errors/* ConfigError */.xL(`${place}: ${service} publishes no TCP port`, { hint: `give it ports: ["<container port>"]` });
}


/***/ }),

/***/ 2602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatVariables),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shell_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4301);
/** Variables as text: for a shell, an env file, a program, or a later step of a job. */


const FORMATS = ['export', 'dotenv', 'json', 'github'];
/** The runner fails a step that writes it: it would change every later action. */
const REFUSED_BY_RUNNER = new Set(['NODE_OPTIONS']);
function formatVariables(variables, format) {
    const entries = Object.entries(variables);
    switch (format) {
        case 'export':
            return entries.map(([name, value]) => `export ${name}=${(0,_shell_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuoted */ .x)(value)}\n`).join('');
        case 'dotenv':
            return entries.map(([name, value]) => `${name}=${dotenvQuoted(value)}\n`).join('');
        case 'json':
            return JSON.stringify(variables, undefined, 2) + '\n';
        case 'github':
            return entries.map(([name, value]) => (REFUSED_BY_RUNNER.has(name) ? '' : githubLine(name, value))).join('');
    }
}
/** Single quotes are literal in every reader of such files; a value with one of them goes into double quotes. */
function dotenvQuoted(value) {
    if (/^[\w@%+=:,./-]*$/.test(value))
        return value;
    if (!/['\n\r]/.test(value))
        return `'${value}'`;
    const escaped = value
        .replace(/[\\"$]/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r');
    return `"${escaped}"`;
}
/** A delimiter that no value can hold: else a value could set variables of its own. */
function githubLine(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ }),

/***/ 4301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** POSIX: within single quotes nothing is special but the quote itself. What needs no quotes stays as it is. */
function shellQuoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
;