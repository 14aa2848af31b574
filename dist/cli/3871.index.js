"use strict";
exports.id = 3871;
exports.ids = [3871];
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

/***/ 6668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reapCommand: () => (/* binding */ reapCommand)
});

// EXTERNAL MODULE: ./build/js/src/docker/endpoint.js + 2 modules
var endpoint = __webpack_require__(2557);
// EXTERNAL MODULE: ./build/js/src/teardown/forget.js
var forget = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/js/src/session/clean-up.js
var clean_up = __webpack_require__(2120);
// EXTERNAL MODULE: ./build/js/src/session/orphans.js
var orphans = __webpack_require__(5478);
;// CONCATENATED MODULE: ./build/js/src/session/reap.js
/** Finds and removes dead runs of any owner: by their folders on this machine, else by the labels of what they left. */




/** Kept runs stay: they are removed by `down` alone. */
async function reapRuns(env) {
    const dead = (await (0,clean_up/* knownRuns */.CT)(env)).filter(({ live, plan }) => !live && !plan.keep);
    const byFolder = await Promise.all(dead.map(async (run) => ({ run, left: await (0,clean_up/* removeRun */.s2)(run) })));
    const byLabel = await (0,orphans/* removeOrphans */.C)({ kind: 'compose', endpoint: await (0,endpoint/* findEndpoint */.v)(env) }, () => true);
    const reaped = await Promise.all(byFolder.map(async ({ run: { plan, folder }, left }) => {
        // The way to the engine that its plan names may be gone (a proxy, another socket), and the engine be this one.
        const here = byLabel.find(({ run_id }) => run_id === plan.run_id);
        if (left.length > 0 && here?.left.length === 0)
            await (0,forget/* forget */.y)(plan, folder);
        return { run_id: plan.run_id, left: here?.left ?? left };
    }));
    return [...reaped, ...byLabel.filter(({ run_id }) => !dead.some(({ plan }) => plan.run_id === run_id))];
}

// EXTERNAL MODULE: ./build/js/src/commands/context.js
var commands_context = __webpack_require__(1938);
;// CONCATENATED MODULE: ./build/js/src/commands/reap.js
/** `reap`: removes dead runs of any owner, for hosts that many jobs share. */


async function reapCommand(context) {
    const reaped = await reapRuns(context.env);
    const left = reaped.flatMap((run) => run.left);
    if (context.json)
        (0,commands_context/* print */.y)(JSON.stringify({ reaped }));
    else if (reaped.length === 0)
        (0,commands_context/* print */.y)('nothing to remove');
    else
        for (const run of reaped)
            (0,commands_context/* print */.y)(`${run.run_id}: ${run.left.length === 0 ? 'removed' : `could not remove ${run.left.join(', ')}`}`);
    return left.length === 0 ? 0 : 2;
}


/***/ }),

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

/***/ 5668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ inspectNetwork),
/* harmony export */   Xx: () => (/* binding */ connectNetwork),
/* harmony export */   Zw: () => (/* binding */ removeNetwork),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   vg: () => (/* binding */ disconnectNetwork)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(464);


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

/***/ 2544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeVolume),
/* harmony export */   Px: () => (/* binding */ inspectVolume),
/* harmony export */   yi: () => (/* binding */ listVolumes)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(464);


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

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4594);
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

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 2120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ knownRuns),
/* harmony export */   fY: () => (/* binding */ cleanUpDeadRuns),
/* harmony export */   s2: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5477);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7463);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3301);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1025);
/* harmony import */ var _supervisor_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3840);
/* harmony import */ var _teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9083);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9584);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5478);
/** Before a run starts: what a dead run of the same owner left is removed. */










/** The runs that this user has on this machine, torn down ones left out. */
async function knownRuns(env) {
    const folders = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .listRunFolders */ .bg)(env);
    const runs = await Promise.all(folders.map(async (folder) => {
        const plan = await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(folder);
        if (plan === undefined)
            return undefined;
        return { folder, plan, live: await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_6__/* .isLive */ .D)(folder, plan) };
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
        (0,_orphans_js__WEBPACK_IMPORTED_MODULE_7__/* .removeOrphans */ .C)(mine.engine, (labels) => labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.owner] === mine.owner_key && !known.some(({ plan }) => plan.run_id === labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.run]))
    ]);
    return [...byFolder, ...byLabel].filter(({ left }) => left.length === 0).map(({ run_id }) => run_id);
}
/** Tears a run down and completes its results file, where that can still be written. Returns what is left. */
async function removeRun({ folder, plan }) {
    const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournal */ ._)(folder.journal, 'post');
    const left = await (0,_teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_5__/* .tearDown */ .x)({
        plan,
        folder,
        journal,
        remover: await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_8__/* .openRemover */ .V)(plan),
        ...(0,_supervisor_release_js__WEBPACK_IMPORTED_MODULE_9__/* .supervisorHooks */ .v)(plan, folder)
    });
    journal.close();
    // Its workspace may be gone: that is no failure of who cleans up.
    await (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResults */ .K)(plan, folder, true).catch(() => undefined);
    return left;
}


/***/ }),

/***/ 9584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLive)
/* harmony export */ });
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(645);
/* harmony import */ var _run_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6410);


/**
 * Whether a run is still somebody's. Its lease says so, but an expired one does not say the contrary: the supervisor may
 * have been killed alone, or the machine slept. So a run is dead only when its owner and its supervisor are gone as well.
 */
async function isLive(folder, plan) {
    // A run that has just begun has no lease yet: it is as old as its plan.
    const lease = (await (0,_run_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .readLease */ .zR)(folder)) ?? { pid: 0, started: '', renewed_at: plan.started_at };
    if (!(0,_run_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpired */ ._d)(lease))
        return true;
    const processes = [lease, ...(plan.owner_process === undefined ? [] : [plan.owner_process])];
    return (await Promise.all(processes.map((process) => (0,_process_alive_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._)(process)))).includes(true);
}


/***/ }),

/***/ 5478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeOrphans)
/* harmony export */ });
/* unused harmony export isDead */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7554);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6614);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27);
/* harmony import */ var _docker_networks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5668);
/* harmony import */ var _docker_volumes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2544);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5477);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9675);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5902);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3301);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9584);
/** Dead runs whose folder says nothing any more: found by the labels of what they left on the engine. */













/** Milliseconds for one run. */
const BUDGET = 240_000;
/** Removes the dead runs for which `wanted` holds; kept ones stay. Errors: of an engine that can't be asked what there is. */
async function removeOrphans(engine, wanted) {
    const reaped = [];
    for (const [run_id, labels] of await labelledRuns(engine)) {
        if (!wanted(labels) || labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.keep] === 'true' || !(await isDead(labels)))
            continue;
        const remover = await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_12__/* .openRemover */ .V)({ engine });
        const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] };
        const removal = remover.remove(plan, '', () => Promise.resolve(), AbortSignal.timeout(BUDGET));
        reaped.push({ run_id, left: await removal.catch((error) => [(0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)]) });
    }
    return reaped;
}
async function labelledRuns({ endpoint, api_version }) {
    const client = new _docker_client_js__WEBPACK_IMPORTED_MODULE_4__.DockerClient(endpoint, { apiVersion: api_version });
    const labels = [_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.run];
    try {
        const found = await Promise.all([
            (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_5__/* .listContainers */ .ts)(client, { labels }),
            (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_6__/* .listNetworks */ .og)(client, { labels }),
            (0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_7__/* .listVolumes */ .yi)(client, { labels })
        ]);
        return new Map(found.flat().map((resource) => [resource.Labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.run] ?? '', resource.Labels]));
    }
    finally {
        client.close();
    }
}
/**
 * A folder on this machine decides; one that was emptied, as runners do between jobs, had its run cut short. Where it can't
 * be looked at (another machine, another user's, a container without that path), only time tells.
 */
async function isDead(labels, host = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), now = Date.now()) {
    const [, place, path] = /^([^:]*):(.*)$/.exec(labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.folder] ?? '') ?? [];
    if (place === host && path !== undefined) {
        const folder = (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .runFolderAt */ .J7)(path);
        const plan = await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readPlan */ .m)(folder);
        if (plan !== undefined)
            return !(await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__/* .isLive */ .D)(folder, plan));
        if ((await isMissing(folder.plan)) && !(await isMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))))
            return true;
    }
    const expires = Date.parse(labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.expires] ?? '');
    return Number.isNaN(expires) || expires < now;
}
async function isMissing(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => false, (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT');
}


/***/ }),

/***/ 3840:
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
            const { ask } = await __webpack_require__.e(/* import() */ 3770).then(__webpack_require__.bind(__webpack_require__, 3770));
            return ask(plan.socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL);
        },
        onRemoved: async () => {
            const { releaseLogs } = await __webpack_require__.e(/* import() */ 4370).then(__webpack_require__.bind(__webpack_require__, 4370));
            return releaseLogs(plan, folder, RELEASE);
        }
    };
}


/***/ })

};
;