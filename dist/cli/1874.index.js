"use strict";
exports.id = 1874;
exports.ids = [1874];
exports.modules = {

/***/ 1874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRun: () => (/* binding */ findRun),
/* harmony export */   othersUp: () => (/* binding */ othersUp)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);
/* harmony import */ var _docker_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2557);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9675);
/* harmony import */ var _session_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2120);
/* harmony import */ var _session_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7830);
/** Which run `down`, `status`, `logs` and `env` mean: the one live run of this owner. */





/** Errors: ConfigError where there is none, or where there are several: it lists them. */
async function findRun(context) {
    const runs = await ownRuns(context);
    const wanted = context.flags['project-name'];
    const matching = typeof wanted === 'string' ? runs.filter(({ plan }) => plan.project === wanted || plan.run_id === wanted) : runs;
    const [only, ...others] = matching;
    if (only === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(typeof wanted === 'string' ? `no testbed ${wanted} is up here` : 'no testbed is up here', {
            hint: 'start one with: integration-testbed up'
        });
    }
    if (others.length === 0)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`several testbeds are up here: ${matching.map(({ plan }) => plan.run_id).join(', ')}`, {
        hint: 'say which one: --project-name <name>'
    });
}
/** The ids of what else is up here, beside the run `mine`: from now on the other commands must be told which is meant. */
async function othersUp(context, mine) {
    const runs = await ownRuns(context);
    return runs
        .map(({ plan }) => plan)
        .filter(isOfUp)
        .map(({ run_id }) => run_id)
        .filter((id) => id !== mine);
}
/** Nobody's death ends it. */
function isOfUp({ keep, owner_process }) {
    return keep || owner_process === undefined;
}
/** Live runs of this owner, and those that nobody's death ends: kept ones, and testbeds of `up` without a supervisor. */
async function ownRuns({ env, cwd, flags }) {
    const place = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)({ flags, inputs: {}, env, cwd });
    const owner = (0,_session_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerKeyOf */ .Q)(place, await (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .findEndpoint */ .v)(env), env);
    const runs = await (0,_session_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .knownRuns */ .CT)(env);
    return runs.filter(({ plan, live }) => plan.owner_key === owner && plan.borrowed_from === undefined && (live || isOfUp(plan)));
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

/***/ 1440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   lf: () => (/* binding */ ownerKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Names that a run has: its id, and the key of its owner. */


/** Characters of a run number, which other runners than GitHub's may choose freely. */
const LONGEST_NUMBER = 10;
/** What a compose project or a namespace may be called: lower case, digits, hyphens. */
function slug(text, longest) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, longest)
        .replace(/-+$/, '');
}
/** `owner/name` in a job; elsewhere the name of the folder. */
function repositoryName(env, workingDirectory) {
    return env.GITHUB_REPOSITORY ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(workingDirectory);
}
/**
 * `itb-<repository, 20>-<run number>-<attempt>-<6 random>`; outside of a job without the numbers. Two jobs of one run, or
 * two runs on one host, never share it.
 */
function newRunId(env, workingDirectory) {
    const repository = slug((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repositoryName(env, workingDirectory)), 20) || 'run';
    const numbers = [env.GITHUB_RUN_NUMBER, env.GITHUB_RUN_ATTEMPT]
        .map((part) => slug(part ?? '', LONGEST_NUMBER))
        .filter((part) => part !== '');
    return ['itb', repository, ...numbers, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')].join('-');
}
/** Who may clean up after whom: the same workspace and configuration on the same engine and runner. */
function ownerKey(parts) {
    const text = [parts.engine, parts.workspace, parts.configuration, parts.runner].join('\0');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
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

/***/ 7830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownerKeyOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1440);


/** Whose testbed it is: that of this workspace and configuration, on this engine and runner. */
function ownerKeyOf({ config, workingDirectory }, endpoint, env) {
    return (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerKey */ .lf)({
        engine: JSON.stringify(endpoint),
        workspace: env.GITHUB_WORKSPACE ?? workingDirectory,
        configuration: config ?? workingDirectory,
        runner: env.RUNNER_NAME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)()
    });
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