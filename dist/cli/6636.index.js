"use strict";
exports.id = 6636;
exports.ids = [6636];
exports.modules = {

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CACHE_ACTIONS: () => (/* binding */ CACHE_ACTIONS),
  cacheCommand: () => (/* binding */ cacheCommand)
});

// EXTERNAL MODULE: ./build/js/src/config/load.js
var load = __webpack_require__(729);
// EXTERNAL MODULE: ./build/js/src/docker/client.js + 3 modules
var docker_client = __webpack_require__(6614);
// EXTERNAL MODULE: ./build/js/src/docker/endpoint.js + 2 modules
var endpoint = __webpack_require__(2557);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/images/store/folder.js
var folder = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
// EXTERNAL MODULE: ./build/js/src/session/cancel.js
var cancel = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/images.js
var model_images = __webpack_require__(6548);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/resolve.js + 3 modules
var resolve = __webpack_require__(7990);
;// CONCATENATED MODULE: ./build/js/src/session/wanted-images.js


/** Those of others, of the selected services. Errors: ConfigError, ComposeError. */
async function wantedImages(config, env, signal) {
    const { workingDirectory, composeFile, profiles, services, envFile, imageTag, imageRegistry } = config;
    const { model, tagged } = await (0,resolve/* resolveModel */.A)({
        workingDirectory,
        composeFiles: composeFile,
        profiles,
        services,
        envFiles: envFile,
        imageTag,
        imageRegistry,
        projectName: config.projectName ?? 'images'
    }, signal, env);
    const named = Object.entries(model.services)
        .filter(([, service]) => service.scale !== 0 && service.provider === undefined)
        .map(([name, service]) => {
        return [name, { ...service, image: (0,model_images/* imageOf */.dT)(name, service, { workingDirectory, imageTag }) }];
    });
    const { pull } = (0,model_images/* imagesNeeded */.G3)(Object.fromEntries(named), (service) => tagged.has(service));
    return pull.filter(({ thirdParty }) => thirdParty);
}

// EXTERNAL MODULE: ./build/js/src/commands/context.js
var commands_context = __webpack_require__(1938);
;// CONCATENATED MODULE: ./build/js/src/commands/cache.js
/** `cache save`, `cache restore`, `cache status`: the image cache of this host, by hand. */









const CACHE_ACTIONS = ['save', 'restore', 'status'];
/** Errors: ConfigError, ImageError, EngineUnavailableError. */
async function cacheCommand(context, action) {
    const known = CACHE_ACTIONS.find((name) => name === action);
    if (known === undefined) {
        throw new errors/* ConfigError */.xL(`cache: expected ${CACHE_ACTIONS.join(', ')}, got ${(0,terminal/* oneLine */.TN)(action, 50)}`);
    }
    const { flags, env, cwd } = context;
    const config = await (0,load/* loadConfig */.Z9)({ flags, inputs: {}, env, cwd });
    const path = config.cacheDirectory ?? (0,folder.defaultStorePath)(env);
    const signal = (0,cancel/* cancelOnSignals */.d)(() => process.exit(2));
    const work = { context, config, path, signal };
    if (known === 'status')
        return cache_status(work);
    return known === 'save' ? save(work) : restore(work);
}
async function save({ context, config, path, signal }) {
    const { env, json, quiet } = context;
    const wanted = await wantedImages(config, env, signal);
    const client = new docker_client.DockerClient(await (0,endpoint/* findEndpoint */.v)(env));
    try {
        const { saveToStore } = await Promise.all(/* import() */[__webpack_require__.e(3030), __webpack_require__.e(7351), __webpack_require__.e(6097)]).then(__webpack_require__.bind(__webpack_require__, 7777));
        const saved = await saveToStore({ client, wanted, path, limit: config.cacheLimit, env, signal });
        if (json)
            (0,commands_context/* print */.y)(JSON.stringify({ folder: path, images: saved }));
        else {
            for (const { image, bytes, added } of saved)
                (0,commands_context/* print */.y)(`${(0,terminal/* oneLine */.TN)(image)}: ${megabytes(bytes)} MB, ${added === 0 ? 'kept already' : `${megabytes(added)} MB new`}`);
            if (!quiet)
                (0,commands_context/* print */.y)(`kept in ${path}`);
            // Who does this in a workflow may expect it to reach the next job.
            if (env.GITHUB_ACTIONS === 'true' && (env.ACTIONS_RUNTIME_TOKEN ?? '') === '')
                (0,commands_context/* print */.y)('GitHub gives a `run:` step no access to its cache: the action keeps images there by itself');
        }
        return 0;
    }
    finally {
        client.close();
    }
}
async function restore({ context, config, path, signal }) {
    const { env, json, quiet } = context;
    const wanted = await wantedImages(config, env, signal);
    const client = new docker_client.DockerClient(await (0,endpoint/* findEndpoint */.v)(env));
    const say = (line) => {
        if (!quiet)
            process.stderr.write(`${(0,terminal/* oneLine */.TN)(line, 1000)}\n`);
    };
    try {
        const { bringImages } = await Promise.all(/* import() */[__webpack_require__.e(3030), __webpack_require__.e(7351), __webpack_require__.e(8556), __webpack_require__.e(7627)]).then(__webpack_require__.bind(__webpack_require__, 8556));
        const options = { client, wanted, mode: 'always', path, limit: config.cacheLimit, env, signal };
        const { cache } = await bringImages({ ...options, say, warn: say });
        if (json)
            (0,commands_context/* print */.y)(JSON.stringify({ folder: path, cache }));
        else if (cache === undefined)
            (0,commands_context/* print */.y)('every image is there');
        else {
            const { restored, pulled } = cache.bytes;
            (0,commands_context/* print */.y)(`${cache.images} images: ${megabytes(restored)} MB from ${path}, ${megabytes(pulled)} MB from their registries`);
        }
        return 0;
    }
    finally {
        client.close();
    }
}
async function cache_status({ context, config, path }) {
    const { storeStatus } = await Promise.all(/* import() */[__webpack_require__.e(3030), __webpack_require__.e(6741)]).then(__webpack_require__.bind(__webpack_require__, 6741));
    const found = await storeStatus((0,folder.storeFolderAt)(path));
    if (context.json) {
        (0,commands_context/* print */.y)(JSON.stringify({ ...found, limit: config.cacheLimit }));
        return 0;
    }
    (0,commands_context/* print */.y)(`${found.folder}: ${megabytes(found.bytes)} of ${megabytes(config.cacheLimit)} MB`);
    for (const { reference, platform, digest, seen, bytes, whole } of found.images) {
        const rest = whole ? '' : ', not whole';
        (0,commands_context/* print */.y)(`${(0,terminal/* oneLine */.TN)(reference)} ${(0,terminal/* oneLine */.TN)(platform)} ${digest.slice(0, 19)} ${megabytes(bytes)} MB, seen ${seen}${rest}`);
    }
    for (const { t, how, bytes, seconds } of found.measured)
        (0,commands_context/* print */.y)(`${t} ${how} ${megabytes(bytes)} MB in ${seconds.toFixed(1)} s`);
    return 0;
}
/** Powers of 1000. */
function megabytes(bytes) {
    return bytes < 10e6 ? (bytes / 1e6).toFixed(1) : String(Math.round(bytes / 1e6));
}


/***/ }),

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

/***/ 6817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ stateHome),
/* harmony export */   iR: () => (/* binding */ cacheHome)
/* harmony export */ });
/* unused harmony export homeFolder */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** The user's own folders (XDG Base Directory Specification): what is set to nothing, or to a relative path, counts as unset. */


/** With HOME set to nothing, as some containers and services have it, the one of the user's account. */
function homeFolder({ HOME }) {
    return [HOME, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
}
function stateHome(env) {
    return absolute(env.XDG_STATE_HOME) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.local', 'state');
}
function cacheHome(env) {
    return absolute(env.XDG_CACHE_HOME) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.cache');
}
function absolute(path) {
    return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : undefined;
}


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9675);
/** Small JSON files that others read at any moment: replaced by an atomic rename, checked when read. */



/**
 * Replaces the file whole. The temporary file lies beside it, since a rename does not cross file systems. Errors:
 * InternalError that names the file.
 */
async function writeFileAtomically(path, text, mode = 0o644) {
    const temporary = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InternalError */ .Gd(`${path}: can't be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
function writeJson(path, value, mode) {
    return writeFileAtomically(path, JSON.stringify(value, undefined, 2) + '\n', mode);
}
/** undefined where there is no such file, or where it holds something else. */
async function readJson(path, schema) {
    try {
        const parsed = schema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/** Cancelling: a first signal ends the run in order, a second one at once. */

/**
 * A signal that aborts with a CancelledError on SIGINT, SIGTERM or SIGHUP. `onSecond`: somebody does not want to wait; what
 * is left is then the supervisor's.
 */
function cancelOnSignals(onSecond) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                onSecond();
            else
                controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(name));
        });
    }
    return controller.signal;
}


/***/ })

};
;