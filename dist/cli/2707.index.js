"use strict";
exports.id = 2707;
exports.ids = [2707];
exports.modules = {

/***/ 2200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ each)
/* harmony export */ });
/** Work on a list, some of it at once. */
/** In the order of the list. The first failure ends it: what runs is told by the signal, what waits is not begun. */
async function each(list, atOnce, signal, work) {
    const results = [];
    const stop = new AbortController();
    const ends = AbortSignal.any([signal, stop.signal]);
    const entries = list.entries();
    const worker = async () => {
        for (const [index, item] of entries) {
            ends.throwIfAborted();
            results[index] = await work(item, ends);
        }
    };
    let first;
    const workers = Array.from({ length: Math.min(atOnce, list.length) }, () => worker().catch((error) => {
        first ??= { error };
        stop.abort(error);
    }));
    await Promise.all(workers);
    signal.throwIfAborted();
    if (first !== undefined)
        throw first.error;
    return results;
}


/***/ }),

/***/ 8802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ packBundle),
/* harmony export */   z: () => (/* binding */ unpackBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(163);
/** Several small blobs as one file: a line of JSON that names them, then their bytes. */



const header = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .DIGEST */ .Dh)), size: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(16_000_000)) }));
/** Of the first line: 127 layers and their digests need 15 KB. */
const MAX_HEADER = 64 * 1024;
/** Errors: the system's, and where a blob is not in the store. */
async function packBundle(path, digests, blobs) {
    const contents = await Promise.all(digests.map((digest) => blobs.bytes(digest)));
    const entries = contents.map((bytes, index) => {
        if (bytes === undefined)
            throw new Error(`${digests[index] ?? ''} is not in the store`);
        return { digest: digests[index] ?? '', bytes };
    });
    const first = `${JSON.stringify(entries.map(({ digest, bytes }) => ({ digest, size: bytes.length })))}\n`;
    const whole = Buffer.concat([Buffer.from(first), ...entries.map(({ bytes }) => bytes)]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, whole);
    return whole.length;
}
/** Puts what it holds into the store, each only if it is what its digest says. Returns the digests of these. */
async function unpackBundle(path, blobs) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const start = Buffer.alloc(MAX_HEADER);
        const { bytesRead } = await file.read(start, 0, MAX_HEADER, 0);
        const end = start.subarray(0, bytesRead).indexOf('\n');
        if (end < 0)
            return [];
        const found = [];
        let at = end + 1;
        for (const { digest, size } of header.parse(JSON.parse(start.subarray(0, end).toString()))) {
            const bytes = Buffer.alloc(size);
            await file.read(bytes, 0, size, at);
            at += size;
            if (await blobs.put(digest, bytes))
                found.push(digest);
        }
        return found;
    }
    catch {
        // What was put before is whole.
        return [];
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 221:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 2707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LARGEST_SET: () => (/* binding */ LARGEST_SET),
/* harmony export */   saveImages: () => (/* binding */ saveImages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _each_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2200);
/* harmony import */ var _store_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3030);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8802);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(221);
/** Keeps images elsewhere, for other machines: after the tests, never in their way. */





/** A repository has 10 GB for all of its entries: more than this would put out everything else. */
const LARGEST_SET = 4_000_000_000;
/** GitHub takes 200 uploads a minute of a repository. */
const AT_ONCE = 4;
/** Errors: the signal's reason; what can't be read or kept is a problem, not an error. */
async function saveImages({ store, blobs, images, signal }) {
    const fresh = images.filter(({ hit }) => !hit);
    const contents = await Promise.all(fresh.map(({ digest, platform }) => (0,_store_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(blobs, digest, platform)));
    const large = new Map(contents.flatMap(({ kept }) => kept).filter(([, size]) => size >= _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_ENTRY */ .IV));
    const total = contents.flatMap(({ kept }) => kept).reduce((sum, [, size]) => sum + size, 0);
    if (total > LARGEST_SET) {
        const gigabytes = (total / 1e9).toFixed(1);
        return {
            bytes: 0,
            problem: `${gigabytes} GB of images are more than is kept for other jobs (4 GB)`,
            byOthers: false
        };
    }
    let bytes = 0;
    let refused = 0;
    const put = async (key, path, size) => {
        const outcome = await store.put(key, path, signal);
        if (outcome === 'saved')
            bytes += size;
        if (outcome === 'refused')
            refused++;
    };
    await (0,_each_js__WEBPACK_IMPORTED_MODULE_4__/* .each */ ._)([...large], AT_ONCE, signal, ([digest, size]) => put((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .blobKey */ .bd)(digest), blobs.pathOf(digest), size));
    // Last, since they promise what the others hold.
    await (0,_each_js__WEBPACK_IMPORTED_MODULE_4__/* .each */ ._)(fresh, AT_ONCE, signal, async ({ digest, platform }, ends) => {
        const small = contents[fresh.findIndex((image) => image.digest === digest)]?.kept ?? [];
        const digests = small.filter(([, size]) => size < _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_ENTRY */ .IV).map(([one]) => one);
        ends.throwIfAborted();
        await temporary(blobs, async (path) => put((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .imageKey */ .p2)(digest, platform), path, await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .packBundle */ .i)(path, digests, blobs)));
    });
    const tags = images.filter(({ reference }) => !reference.includes('@'));
    await (0,_each_js__WEBPACK_IMPORTED_MODULE_4__/* .each */ ._)(tags, AT_ONCE, signal, ({ reference, platform, digest, seen }) => temporary(blobs, async (path) => {
        const text = JSON.stringify({ reference, platform, digest, seen });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        await put((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceKey */ .Db)(reference, platform, Date.now()), path, text.length);
    }));
    const problem = refused === 0 ? undefined : `${refused} entries were refused`;
    return { bytes, problem, byOthers: fresh.length > 0 && bytes === 0 && refused === 0 };
}
async function temporary(blobs, use) {
    const path = await blobs.temporaryFile();
    try {
        await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}


/***/ })

};
;