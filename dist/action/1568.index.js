"use strict";
exports.id = 1568;
exports.ids = [1568];
exports.modules = {

/***/ 11568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeWithoutPlan: () => (/* binding */ removeWithoutPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _docker_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2557);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95477);
/* harmony import */ var _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65724);
/**
 * A plan that can't be read (a full disk, another version of the action), or that is gone with the whole folder (a test that
 * empties RUNNER_TEMP): what it was for is still found by its label.
 */





/** Milliseconds. */
const WHOLE = 240_000;
/** The folder's name is the run's id. Returns what is left. */
async function removeWithoutPlan(folder, env) {
    const run_id = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder.path);
    const lost = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.plan) ? "can't be read" : 'was deleted';
    const message = `${folder.plan} ${lost}: what carries the label of run ${run_id} is removed, its results stay as they are`;
    process.stdout.write((0,_platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationLines */ .bK)([{ kind: 'warning', message }]).join('\n') + '\n');
    const remover = await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openRemover */ .V)({ engine: { kind: 'compose', endpoint: await (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .findEndpoint */ .v)(env) } });
    const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] };
    const left = await remover.remove(plan, folder.path, () => Promise.resolve(), AbortSignal.timeout(WHOLE));
    if (left.length > 0)
        process.stdout.write(`left behind: ${left.join(', ')}\n`);
    return left;
}


/***/ }),

/***/ 2557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findEndpoint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(3293);
;// CONCATENATED MODULE: ./build/js/src/docker/tls-files.js
/** The docker client's certificate files. Paths, not contents: they go into the plan on disk, a private key must not. */


/** Paths of those of `ca.pem`, `cert.pem` and `key.pem` that are in a folder. */
async function certificates(folder) {
    const [ca, cert, key] = await Promise.all(['ca', 'cert', 'key'].map((name) => present((0,external_node_path_.join)(folder, `${name}.pem`))));
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key })
    };
}
async function present(path) {
    return (0,promises_.access)(path).then(() => path, () => undefined);
}

;// CONCATENATED MODULE: ./build/js/src/docker/context-store.js
/** The docker client's context store: `contexts/meta/<sha256 of the name>/meta.json` and `contexts/tls/<the same>/docker/`. */






const meta = schemas/* object */.Ikc({
    Endpoints: schemas/* object */.Ikc({
        docker: schemas/* object */.Ikc({ Host: schemas/* optional */.lqM(schemas/* string */.YjP()), SkipTLSVerify: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })
    })
});
/** Errors: EngineUnavailableError that names a context which is missing or can't be read. */
async function readContext(configFolder, name) {
    // Most engines are found without a context, and nobody else should wait for this to be loaded.
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 23));
    const id = createHash('sha256').update(name).digest('hex');
    const docker = await readMeta((0,external_node_path_.join)(configFolder, 'contexts', 'meta', id, 'meta.json'), name);
    const files = await certificates((0,external_node_path_.join)(configFolder, 'contexts', 'tls', id, 'docker'));
    const verify = docker.SkipTLSVerify !== true;
    const tls = Object.keys(files).length > 0 || !verify ? { ...files, verify } : undefined;
    return { host: docker.Host ?? 'unix://', tls };
}
async function readMeta(path, name) {
    try {
        return meta.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).Endpoints.docker;
    }
    catch (cause) {
        const missing = (0,failure/* codeOf */.$N)(cause) === 'ENOENT';
        const reason = missing ? 'does not exist' : `can't be read (${path}: ${(0,failure/* oneLine */.TN)((0,errors/* messageOf */.bD)(cause))})`;
        throw new errors/* EngineUnavailableError */.DG(`The docker context ${JSON.stringify(name)} ${reason}`, {
            hint: '`docker context ls` lists those that exist; choose one with DOCKER_CONTEXT or `docker context use`',
            cause
        });
    }
}

;// CONCATENATED MODULE: ./build/js/src/docker/endpoint.js
/**
 * Where the engine is, found as the docker client finds it: `DOCKER_HOST`, else `DOCKER_CONTEXT`, else the current context
 * of its configuration, else the default socket. Files are read directly: `docker context inspect` costs a process.
 */








const DEFAULT_SOCKET = '/var/run/docker.sock';
const PLAIN_PORT = 2375;
const TLS_PORT = 2376;
const clientConfig = schemas/* object */.Ikc({ currentContext: schemas/* optional */.lqM(schemas/* string */.YjP()) });
/** Errors: EngineUnavailableError for a context that does not exist, or an address of a kind that can't be used here. */
async function findEndpoint(env = process.env) {
    const folder = set(env.DOCKER_CONFIG) ?? (0,external_node_path_.join)(set(env.HOME) ?? (0,external_node_os_.homedir)(), '.docker');
    const dockerHost = env.DOCKER_HOST?.trim();
    if (dockerHost) {
        return parseAddress(dockerHost, {
            source: 'DOCKER_HOST',
            tls: () => environmentTls(env, folder),
            dial: { dockerHost }
        });
    }
    const context = set(env.DOCKER_CONTEXT) ?? set(await currentContext(folder));
    if (context === undefined || context === 'default')
        return { transport: 'unix', path: DEFAULT_SOCKET };
    const { host, tls } = await readContext(folder, context);
    return parseAddress(host, { source: `docker context ${context}`, tls: async () => tls, dial: { context } });
}
async function currentContext(folder) {
    try {
        return clientConfig.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'config.json'), 'utf8'))).currentContext;
    }
    catch {
        // The docker client, too, goes on with its defaults where this file is missing or can't be read.
        return undefined;
    }
}
async function parseAddress(address, options) {
    const [, scheme = 'tcp', rest = ''] = /^(?:([a-z]+):\/\/)?(.*)$/.exec(address) ?? [];
    switch (scheme) {
        case 'unix':
            return { transport: 'unix', path: set(rest) ?? DEFAULT_SOCKET };
        case 'tcp': {
            const tls = await options.tls();
            const { hostname, port } = parseUrl(`tcp://${rest}`, address, options.source);
            return {
                transport: 'tcp',
                host: hostname,
                port: port || (tls === undefined ? PLAIN_PORT : TLS_PORT),
                ...(tls === undefined ? {} : { tls })
            };
        }
        case 'ssh':
            return { transport: 'dial-stdio', ...options.dial, host: parseUrl(address, address, options.source).hostname };
        default:
            throw unusable(address, options.source);
    }
}
function parseUrl(url, address, source) {
    if (!URL.canParse(url))
        throw unusable(address, source);
    const { hostname, port } = new URL(url);
    return { hostname: hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost', port: Number(port) };
}
function unusable(address, source) {
    return new errors/* EngineUnavailableError */.DG(`The engine address ${(0,failure/* oneLine */.TN)(address)} (${source}) can't be used here`, {
        hint: 'It must be unix:///path, tcp://host:port or ssh://user@host'
    });
}
async function environmentTls(env, folder) {
    const verify = set(env.DOCKER_TLS_VERIFY) !== undefined;
    if (!verify && set(env.DOCKER_TLS) === undefined)
        return undefined;
    return { ...(await certificates(set(env.DOCKER_CERT_PATH) ?? folder)), verify };
}
/** Empty counts as not set, as everywhere in the docker client. */
function set(value) {
    return value === '' ? undefined : value;
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

/***/ 43666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** Foreign text is bounded wherever it is shown. */
/** The first `limit` characters; what was cut is counted: `abc… (12 more characters)`. Never half a surrogate pair. */
function bounded(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = cutAt(text, limit);
    return `${text.slice(0, kept)}… (${text.length - kept} more characters)`;
}
/** As `bounded`, but without the count: at most `limit` characters in all. */
function truncated(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, cutAt(text, Math.max(0, limit - 1)))}…`;
}
/** The last `limit` lines, each of at most `width` characters. */
function lastLines(lines, limit, width = 500) {
    return lines.slice(-limit).map((line) => truncated(line, width));
}
function cutAt(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}


/***/ }),

/***/ 87452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43666);
/**
 * Foreign text on a screen: without anything that moves the cursor, sets a title, rewrites the clipboard, hides text or
 * reverses its direction. Sequences as in ECMA-48, 5.4 and 5.6.
 */

// 7-bit and 8-bit forms. The payload of a string sequence ends with its line at the latest, so that an unterminated
// one can't swallow what follows.
const STRING = '(?:\\x1b[PX^_\\]]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n\\r]*(?:\\x07|\\x1b\\\\|\\x9c)?';
const CSI = '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]';
const ESCAPE = '\\x1b[ -/]*[0-~]?';
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESCAPE}`, 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = new RegExp('[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS_BUT_ESCAPE = new RegExp('[\\x00-\\x08\\x0b-\\x1a\\x1c-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = new RegExp('^(?:\\x1b\\[|\\x9b)([0-9;:]*)m$');
// Marks, embeddings, overrides and isolates (Unicode UAX 9), which can make a line read otherwise than it is.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_SEPARATORS = /[\u2028\u2029]/g;
/** Text without sequences, control characters and bidi controls. Tab and newline stay; a lone return is a newline. */
function plainText(text) {
    return newlines(text).replace(SEQUENCES, '').replace(CONTROLS, '').replace(BIDI, '');
}
/** As `plainText`, but colours and weights (SGR) stay: for live test output. */
function colouredText(text) {
    const kept = newlines(text).replace(SEQUENCES, (sequence) => {
        const parameters = COLOURS.exec(sequence)?.[1];
        return parameters === undefined ? '' : visibleColours(parameters);
    });
    return kept.replace(CONTROLS_BUT_ESCAPE, '').replace(BIDI, '');
}
/** For a name inside a line: one line, bounded. `limit` in characters. */
function oneLine(text, limit = 200) {
    // Bounded before and after: cleaning a megabyte for two hundred characters is wasted time.
    return (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(plainText(text.slice(0, limit * 8))
        .replace(/\s+/g, ' ')
        .trim(), limit);
}
function newlines(text) {
    return text.replace(/\r\n?/g, '\n').replace(LINE_SEPARATORS, '\n');
}
/** Blinking and concealed text (5, 6, 8) are left out. */
function visibleColours(parameters) {
    const codes = parameters.split(';');
    const kept = [];
    for (let index = 0; index < codes.length; index++) {
        const code = codes[index] ?? '';
        if (['38', '48', '58'].includes(code)) {
            const length = codes[index + 1] === '5' ? 3 : codes[index + 1] === '2' ? 5 : 1;
            kept.push(...codes.slice(index, index + length));
            index += length - 1;
        }
        else if (!/^0*[568](:|$)/.test(code)) {
            kept.push(code);
        }
    }
    return kept.length === 0 ? '' : `\u001b[${kept.join(';')}m`;
}


/***/ }),

/***/ 94061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   bf: () => (/* binding */ breakLegacyCommands),
/* harmony export */   ix: () => (/* binding */ breakCommands)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty */
/**
 * Workflow commands of GitHub Actions. The runner takes a line for a command that begins with `::name` after white space,
 * and `##[name]` anywhere in a line (actions/runner, `ActionCommand.cs`). It also ends a line at a lone return.
 */
/** A command's message. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The value of a command's property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line, without its newline. Properties that are absent or empty are left out. */
function workflowCommand(name, message = '', properties = {}) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}`;
}
/** Text of our own that quotes foreign text: none of its lines is a command. Readable, since it is visible. */
function breakCommands(text) {
    return breakLegacyCommands(text).replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
/** `##[error]`, which counts in the middle of a line too. */
function breakLegacyCommands(text) {
    return text.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 65724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ ANNOTATIONS_PER_KIND),
/* harmony export */   bK: () => (/* binding */ annotationLines)
/* harmony export */ });
/* unused harmony export ANNOTATION_MESSAGE_LIMIT */
/* harmony import */ var _escape_bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43666);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87452);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94061);
/** Annotations: lines that the runner shows at a commit's files and above a run's log. */



/** GitHub shows that many of each kind of a step, and cuts a message there (characters). */
const ANNOTATIONS_PER_KIND = 10;
const ANNOTATION_MESSAGE_LIMIT = 4096;
/**
 * The lines of all annotations of one step, without newlines. Where there are more than GitHub shows, the last one counts
 * the rest. To be printed outside any guard.
 */
function annotationLines(annotations) {
    return ['error', 'warning'].flatMap((kind) => {
        const all = annotations.filter((annotation) => annotation.kind === kind);
        if (all.length <= ANNOTATIONS_PER_KIND)
            return all.map(line);
        const shown = all.slice(0, ANNOTATIONS_PER_KIND - 1);
        const rest = `${all.length - shown.length} more ${kind}s: see the summary of the job.`;
        return [...shown.map(line), (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(kind, rest)];
    });
}
function line({ kind, message, title, file, line }) {
    return (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(kind, (0,_escape_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message), ANNOTATION_MESSAGE_LIMIT), {
        file: file === undefined ? undefined : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file),
        line,
        title: title === undefined ? undefined : (0,_escape_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(title).replace(/\s+/g, ' '), 200)
    });
}


/***/ })

};
;