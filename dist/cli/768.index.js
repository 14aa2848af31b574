export const id = 768;
export const ids = [768];
export const modules = {

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   N2: () => (/* binding */ describeEndpoint),
/* harmony export */   Rp: () => (/* binding */ answerFailure),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _N: () => (/* binding */ timeoutFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

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

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRemover: () => (/* binding */ createRemover)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4997);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3689);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8052);
/* harmony import */ var _docker_networks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4151);
/* harmony import */ var _docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9453);
/**
 * Removes everything of a run by its label: containers, networks, volumes. Never by `docker compose down`, which needs the
 * compose file and waits 10 s a container. Imports little: a post step's first request should leave at once.
 */







/** Rounds of list and remove: a compose that was killed while it created may have left requests that still run. */
const ROUNDS = 40;
/** Milliseconds between two rounds. */
const PAUSE = 250;
function createRemover(engine) {
    const client = new _docker_client_js__WEBPACK_IMPORTED_MODULE_3__.DockerClient(engine.endpoint, { apiVersion: engine.api_version });
    return {
        async remove(plan, runFolder, onStopped, signal) {
            try {
                return await removeRun(client, plan, runFolder, onStopped, signal);
            }
            finally {
                client.close();
            }
        }
    };
}
async function removeRun(client, plan, runFolder, onStopped, signal) {
    const labels = [(0,_contract_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabel */ .A)(plan.run_id)];
    const first = await (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(client, { labels, signal });
    await stopGently(client, plan, runFolder, first, signal);
    const collected = onStopped();
    let left = [];
    for (let round = 0; round < ROUNDS && !signal.aborted; round++) {
        if (round > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE, undefined, { signal }).catch(() => undefined);
        await removeContainers(client, round === 0 ? first : await (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(client, { labels, signal }), signal);
        // Networks and volumes only go when no container holds them any more.
        await Promise.all([removeNetworks(client, labels, signal), removeVolumes(client, labels, signal)]);
        left = await whatIsLeft(client, labels, signal);
        if (left.length === 0)
            break;
    }
    await collected;
    return left;
}
/** With a grace, or where the file says what is to be done before a stop. Bounded, and never an obstacle to the removal. */
async function stopGently(client, plan, runFolder, containers, signal) {
    if (plan.stop_through_compose.length > 0 || plan.providers.length > 0) {
        const { stopThroughCompose } = await __webpack_require__.e(/* import() */ 10).then(__webpack_require__.bind(__webpack_require__, 4010));
        await stopThroughCompose(plan, runFolder, signal);
    }
    if (plan.stop_grace_s <= 0)
        return;
    const grace = Math.ceil(plan.stop_grace_s);
    const running = containers.filter((container) => container.State === 'running' || container.State === 'paused');
    await Promise.allSettled(running.map((container) => (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .stopContainer */ .SI)(client, container.Id, { grace, signal })));
}
async function removeContainers(client, containers, signal) {
    await Promise.all(containers.map(({ Id }) => tolerate((0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .removeContainer */ .od)(client, Id, { force: true, volumes: true, signal }))));
}
async function removeNetworks(client, labels, signal) {
    const networks = await (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .listNetworks */ .og)(client, { labels, signal });
    await Promise.all(networks.map(({ Id }) => tolerate((0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .removeNetwork */ .Zw)(client, Id, signal).catch(async (error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ) || error.status !== 403)
            throw error;
        await evictGuests(client, Id, signal);
        await (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .removeNetwork */ .Zw)(client, Id, signal);
    }))));
}
/** Containers that joined: our own, of a job that runs in one, and whatever somebody connected by hand. They go on without. */
async function evictGuests(client, network, signal) {
    const { Containers } = await (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectNetwork */ .Xk)(client, network, signal);
    await Promise.all(Object.keys(Containers).map((id) => tolerate((0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .disconnectNetwork */ .vg)(client, network, id, { force: true, signal }))));
}
async function removeVolumes(client, labels, signal) {
    const volumes = await (0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__/* .listVolumes */ .yi)(client, { labels, signal });
    await Promise.all(volumes.map(({ Name }) => tolerate((0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__/* .removeVolume */ .L)(client, Name, { force: true, signal }))));
}
/** What somebody else removes at the same time, or what is still held, is looked at in the next round. */
async function tolerate(removal) {
    try {
        await removal;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ))
            throw error;
    }
}
async function whatIsLeft(client, labels, signal) {
    const [containers, networks, volumes] = await Promise.all([
        (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(client, { labels, signal }),
        (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .listNetworks */ .og)(client, { labels, signal }),
        (0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__/* .listVolumes */ .yi)(client, { labels, signal })
    ]);
    return [
        ...containers.map((container) => `container ${container.Names[0]?.slice(1) ?? container.Id}`),
        ...networks.map((network) => `network ${network.Name}`),
        ...volumes.map((volume) => `volume ${volume.Name}`)
    ];
}


/***/ })

};
