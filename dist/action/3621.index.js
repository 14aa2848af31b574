export const id = 3621;
export const ids = [3621];
export const modules = {

/***/ 13621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRemover: () => (/* binding */ createRemover)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17855);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11024);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54002);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47626);
/* harmony import */ var _docker_networks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59365);
/* harmony import */ var _docker_volumes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32875);
/**
 * Removes everything of a run by its label: containers, networks, volumes. Never by `docker compose down`, which needs the
 * compose file and waits 10 s a container. Imports little: a post step's first request should leave at once.
 */







/** Rounds of list and remove: a compose that was killed while it created may have left requests that still run. */
const ROUNDS = 40;
/** Milliseconds between two rounds. */
const PAUSE = 250;
/** Times that an engine which does not answer is asked again: one that restarts comes back, one that is gone does not. */
const PATIENCE = 8;
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
    const first = await patiently(() => (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(client, { labels, signal }), signal);
    await stopGently(client, plan, runFolder, first, signal);
    const collected = onStopped();
    let left = await patiently(() => removeRound(client, labels, first, signal), signal);
    for (let round = 1; left.length > 0 && round < ROUNDS && !signal.aborted; round++) {
        await pause(signal);
        left = await patiently(() => removeRound(client, labels, undefined, signal), signal);
    }
    await collected;
    return left;
}
/** Removes what is there, `containers` where they have been listed, and returns what is still there. */
async function removeRound(client, labels, containers, signal) {
    await removeContainers(client, containers ?? (await (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(client, { labels, signal })), signal);
    // Networks and volumes only go when no container holds them any more.
    await Promise.all([removeNetworks(client, labels, signal), removeVolumes(client, labels, signal)]);
    return whatIsLeft(client, labels, signal);
}
/** An engine that restarts, or a connection that broke, is no reason to leave everything. */
async function patiently(work, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EngineUnavailableError */ .DG) || attempt === PATIENCE || signal.aborted)
                throw error;
            await pause(signal);
        }
    }
}
async function pause(signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE, undefined, { signal }).catch(() => undefined);
}
/** With a grace, or where the file says what is to be done before a stop. Bounded, and never an obstacle to the removal. */
async function stopGently(client, plan, runFolder, containers, signal) {
    if (plan.stop_through_compose.length > 0 || plan.providers.length > 0) {
        const { stopThroughCompose } = await __webpack_require__.e(/* import() */ 2844).then(__webpack_require__.bind(__webpack_require__, 42844));
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
