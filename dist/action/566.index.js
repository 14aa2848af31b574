"use strict";
exports.id = 566;
exports.ids = [566];
exports.modules = {

/***/ 47294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Zw: () => (/* binding */ LOOKED_AT),
/* harmony export */   o6: () => (/* binding */ LEAST_BYTES)
/* harmony export */ });
/** Fewer bytes say more of the engine than of where they came from. */
const LEAST_BYTES = 5_000_000;
/**
 * Of each kind, before they are compared. What is kept is pulled once and not again: asking for more would be for ever. A
 * wrong step aside is measured by each run that takes it.
 */
const LEAST_RUNS = { pull: 1, restore: 2 };
const LOOKED_AT = 5;
/**
 * Milliseconds. Networks change: what is older is measured again. Less than the week after which GitHub removes what nobody
 * asked for: the insurance is renewed by that, too.
 */
const OLDEST = 5 * 24 * 60 * 60_000;
/** What is gained must be more than chance. */
const MARGIN = 1.2;
function decide(mode, measured, now = Date.now()) {
    if (mode === 'never')
        return { use: false };
    if (mode === 'always')
        return { use: true };
    const pull = rate(measured, 'pull', now);
    const restore = rate(measured, 'restore', now);
    if (pull === undefined || restore === undefined || pull <= restore * MARGIN)
        return { use: true };
    return {
        use: false,
        reason: `images are pulled: ${megabytes(pull)} MB/s lately, against ${megabytes(restore)} MB/s from the cache (cache-images: always keeps to it)`
    };
}
/** Bytes a second, the median of the last runs; undefined where there are too few. */
function rate(measured, how, now) {
    const rates = measured
        .filter((entry) => entry.how === how && entry.bytes >= LEAST_BYTES && entry.seconds > 0)
        .filter((entry) => Math.abs(now - Date.parse(entry.t)) < OLDEST)
        .slice(-LOOKED_AT)
        .map(({ bytes, seconds }) => bytes / seconds)
        .sort((a, b) => a - b);
    return rates.length < LEAST_RUNS[how] ? undefined : rates[Math.floor(rates.length / 2)];
}
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}


/***/ }),

/***/ 59412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/** A small entry of the cache: others may have written it, so it is read only as far as it can be one. */

/** Bytes: sixteen measurements need 3 KB. */
const MAX_BYTES = 64 * 1024;
/** undefined for what is too long, or something else. Errors: the system's. */
async function readEntry(path, schema) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const start = Buffer.alloc(MAX_BYTES + 1);
        const { bytesRead } = await file.read(start, 0, start.length, 0);
        if (bytesRead > MAX_BYTES)
            return undefined;
        return schema.safeParse(JSON.parse(start.toString('utf8', 0, bytesRead))).data;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 32602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ referenceBeginning),
/* harmony export */   Db: () => (/* binding */ referenceKey),
/* harmony export */   IV: () => (/* binding */ OWN_ENTRY),
/* harmony export */   UP: () => (/* binding */ measuredBeginning),
/* harmony export */   bd: () => (/* binding */ blobKey),
/* harmony export */   kD: () => (/* binding */ measuredKey),
/* harmony export */   p2: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/**
 * Names under which images are kept elsewhere. Entries are never replaced, so each name says all that its content depends on:
 * a digest and a platform, or a time.
 */

/** From this size on a blob is an entry of its own; what is smaller goes with its image. */
const OWN_ENTRY = 1_000_000;
function blobKey(digest) {
    return `itb1-blob-${hexOf(digest)}`;
}
/** The index, the manifest, the configuration and the small layers of an image for one platform. */
function imageKey(digest, platform) {
    return `itb1-img-${platform.replaceAll('/', '-')}-${hexOf(digest)}`;
}
/** What a tag stood for on a day (UTC). `time` in milliseconds since 1970. */
function referenceKey(reference, platform, time) {
    return `${referenceBeginning(reference, platform)}${new Date(time).toISOString().slice(0, 10)}`;
}
/** Of its keys of all days. */
function referenceBeginning(reference, platform) {
    return `itb1-ref-${platform.replaceAll('/', '-')}-${hashed(reference)}-`;
}
/**
 * How fast these images came lately, until a point in time. `machine`: what it was measured on, `linux-x64`. `time` in
 * milliseconds since 1970.
 */
function measuredKey(references, machine, time) {
    return `${measuredBeginning(references, machine)}${time}`;
}
/** Of its keys of all times. */
function measuredBeginning(references, machine) {
    return `itb1-time-${machine}-${hashed(references.toSorted().join('\n'))}-`;
}
function hashed(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
function hexOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}


/***/ }),

/***/ 90566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMeasured: () => (/* binding */ readMeasured),
/* harmony export */   saveMeasured: () => (/* binding */ saveMeasured),
/* harmony export */   withMeasured: () => (/* binding */ withMeasured)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73305);
/* harmony import */ var _cache_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47294);
/* harmony import */ var _store_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76048);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59412);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32602);
/** How fast images came on other machines: one that is thrown away after its job could never tell by itself. */






/** Of both kinds together, so that some of each are left. */
const MAX_KEPT = 4 * _cache_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKED_AT */ .Zw;
const carried = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_store_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementSchema */ .aY).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(MAX_KEPT));
/** Milliseconds. Where enough is known already, a new measurement is for those that get too old. */
const OFTEN_ENOUGH = 24 * 60 * 60_000;
/** Oldest first; empty where nothing is known. Errors: the signal's reason. */
async function readMeasured({ references, machine }, { store, blobs, signal }) {
    const path = await blobs.temporaryFile();
    try {
        const beginning = (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredBeginning */ .UP)(references, machine);
        if (!(await store.get((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredKey */ .kD)(references, machine, Date.now()), path, signal, { beginning })))
            return [];
        return (await (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntry */ .h)(path, carried)) ?? [];
    }
    catch {
        signal.throwIfAborted();
        return [];
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}
/** What later runs are to know; undefined where it would tell them nothing new. Pure. */
function withMeasured(before, measured) {
    const same = before.filter(({ how }) => how === measured.how);
    const last = Date.parse(same.at(-1)?.t ?? '');
    if (same.length >= _cache_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKED_AT */ .Zw && Date.parse(measured.t) - last < OFTEN_ENOUGH)
        return undefined;
    return [...before.filter(({ how }) => how !== measured.how), ...same.slice(1 - _cache_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKED_AT */ .Zw), measured];
}
/** Errors: the system's; the signal's reason. */
async function saveMeasured({ references, machine }, measured, { store, blobs, signal }) {
    const path = await blobs.temporaryFile();
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, JSON.stringify(measured));
        await store.put((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredKey */ .kD)(references, machine, Date.now()), path, signal);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}


/***/ })

};
;