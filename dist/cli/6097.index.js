"use strict";
exports.id = 6097;
exports.ids = [6097];
exports.modules = {

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

/***/ 7777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveToStore: () => (/* binding */ saveToStore)
});

// EXTERNAL MODULE: ./build/js/src/docker/system.js
var system = __webpack_require__(242);
// EXTERNAL MODULE: ./build/js/src/images/each.js
var each = __webpack_require__(2200);
// EXTERNAL MODULE: ./build/js/src/images/reference.js
var images_reference = __webpack_require__(163);
// EXTERNAL MODULE: ./build/js/src/images/registry/sources.js
var sources = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/js/src/images/store/content.js
var content = __webpack_require__(3030);
// EXTERNAL MODULE: ./build/js/src/images/store/manifest.js
var manifest = __webpack_require__(8022);
// EXTERNAL MODULE: ./build/js/src/images/store/references.js
var references = __webpack_require__(373);
// EXTERNAL MODULE: ./build/js/src/images/upstream/failure.js
var failure = __webpack_require__(3425);
// EXTERNAL MODULE: ./build/js/src/images/upstream/retry.js
var retry = __webpack_require__(5329);
;// CONCATENATED MODULE: ./build/js/src/images/fill.js








/** With the first one. */
const ATTEMPTS = 4;
const LAYERS_AT_ONCE = 3;
/** Errors: RegistryFailure; the system's, where the folder can't be written. */
async function fillStore(reference, context) {
    const { upstream, folder, blobs, platform, signal } = context;
    const retried = (work) => (0,retry/* withRetries */.L)(work, { signal, attempts: ATTEMPTS });
    const tag = reference.tag ?? 'latest';
    const digest = reference.digest ?? (await retried(() => upstream.resolve(reference, tag, signal)));
    let added = await bringManifest(reference, digest, context);
    const top = await blobs.bytes(digest).then((bytes) => bytes && (0,manifest/* readManifest */.W)(bytes));
    const inner = top && (0,manifest/* forPlatform */.T)(top, platform);
    if (top !== undefined && top.manifests.length > 0) {
        if (inner === undefined)
            throw new failure/* RegistryFailure */.Yp('unusable', `${reference.name} is not made for ${platform}`);
        added += await bringManifest(reference, inner.digest, context);
    }
    const { missing } = await (0,content/* contentOf */.$)(blobs, digest, platform);
    await (0,each/* each */._)(missing, LAYERS_AT_ONCE, signal, async (layer, ends) => {
        await bringBlob(reference, layer.digest, context, ends);
        added += layer.size;
    });
    if (reference.digest === undefined) {
        const seen = new Date().toISOString();
        await (0,references/* rememberReference */.dt)(folder, { reference: (0,images_reference/* canonicalName */.Ew)(reference), platform, digest, seen });
    }
    const { kept } = await (0,content/* contentOf */.$)(blobs, digest, platform);
    return { digest, bytes: kept.reduce((sum, [, size]) => sum + size, 0), added };
}
/** Bytes that were not there. */
async function bringManifest(reference, digest, context) {
    const { upstream, blobs, signal } = context;
    if ((await blobs.check(digest)) !== undefined)
        return 0;
    const { bytes } = await (0,retry/* withRetries */.L)(() => upstream.manifest(reference, digest, signal), {
        signal,
        attempts: ATTEMPTS
    });
    if ((0,manifest/* readManifest */.W)(bytes) === undefined)
        throw new failure/* RegistryFailure */.Yp('unusable', `${reference.name} has a manifest of a kind that can't be kept`);
    await blobs.put(digest, bytes);
    return bytes.length;
}
async function bringBlob(reference, digest, { upstream, blobs }, signal) {
    const { chunks } = await (0,sources/* openUpstreamBlob */.xD)({ upstream }, reference, digest, 0, signal);
    const writer = await blobs.writer(digest);
    try {
        for await (const chunk of chunks)
            await writer.write(chunk);
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
    if (!(await writer.commit()))
        throw new failure/* RegistryFailure */.Yp('server', `${reference.host} sent something else than ${digest}`);
}

// EXTERNAL MODULE: ./build/js/src/images/pull/failure.js
var pull_failure = __webpack_require__(5355);
// EXTERNAL MODULE: ./build/js/src/images/store/blobs.js
var store_blobs = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/js/src/images/store/evict.js
var evict = __webpack_require__(2482);
// EXTERNAL MODULE: ./build/js/src/images/store/folder.js
var store_folder = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/js/src/images/upstream/credentials.js
var credentials = __webpack_require__(3437);
// EXTERNAL MODULE: ./build/js/src/images/upstream/open.js
var upstream_open = __webpack_require__(5715);
;// CONCATENATED MODULE: ./build/js/src/images/save-to-store.js











const AT_ONCE = 2;
/** Errors: ImageError, EngineUnavailableError. */
async function saveToStore(options) {
    const { client, wanted, path, limit, env, signal } = options;
    const own = await (0,system/* enginePlatform */.q)(client, signal);
    const upstream = await (0,upstream_open/* openUpstream */.U)(client, { env, credentialsOf: (0,credentials/* dockerCredentials */.d)(env), signal });
    const folder = (0,store_folder.storeFolderAt)(path);
    const blobs = new store_blobs.Blobs(folder);
    try {
        const saved = await (0,each/* each */._)(wanted, AT_ONCE, signal, async (entry, ends) => {
            const reference = (0,images_reference/* parseReference */.F2)(entry.image);
            const platform = entry.platform === '' ? own : entry.platform;
            try {
                if (reference === undefined)
                    throw new failure/* RegistryFailure */.Yp('unusable', 'it is no name of an image');
                const filled = await fillStore(reference, { upstream, folder, blobs, platform, signal: ends });
                return { image: entry.image, ...filled };
            }
            catch (error) {
                ends.throwIfAborted();
                throw (0,pull_failure/* pullError */.cP)(entry, (0,pull_failure/* classify */.L8)(error, entry.image));
            }
        });
        await (0,evict/* evict */.Y)(folder, limit);
        return saved;
    }
    finally {
        upstream.close();
    }
}


/***/ }),

/***/ 7590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Longer than this, Node's timers fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
function reasonOf(signal) {
    return signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason));
}
const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(reasonOf(signal));
            return;
        }
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', abort);
            resolve();
        }, Math.min(Math.max(ms, 0), LONGEST_TIMER));
        const abort = () => {
            clearTimeout(timer);
            reject(reasonOf(signal));
        };
        signal.addEventListener('abort', abort, { once: true });
    })
};


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
;