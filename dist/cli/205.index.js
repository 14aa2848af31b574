"use strict";
exports.id = 205;
exports.ids = [205];
exports.modules = {

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
/* harmony export */   Db: () => (/* binding */ referenceKey),
/* harmony export */   IV: () => (/* binding */ OWN_ENTRY),
/* harmony export */   bd: () => (/* binding */ blobKey),
/* harmony export */   p2: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/**
 * Names under which images are kept elsewhere. Entries are never replaced, so each name says all that its content depends on:
 * a digest and a platform, or a day.
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
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(reference).digest('hex').slice(0, 32);
    return `itb1-ref-${platform.replaceAll('/', '-')}-${name}-${new Date(time).toISOString().slice(0, 10)}`;
}
function hexOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secondLevel: () => (/* binding */ secondLevel)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _store_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8022);
/* harmony import */ var _store_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(373);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8802);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(221);
/** What another machine kept, taken into the store when it is asked for: what the engine has is never fetched. */





/** Milliseconds for one layer: then its registry is asked. */
const LONGEST = 120_000;
/** For what is small: a service that is slow to say that it has nothing must not cost what it is to save. */
const LONGEST_SMALL = 8_000;
/** How far back a tag's meaning is looked for, where its registry does not serve. */
const DAYS = 14;
const DAY = 24 * 60 * 60_000;
function secondLevel(store, blobs) {
    /** Of images that are kept: nothing else is asked for. */
    const large = new Set();
    const asked = new Map();
    async function into(key, signal, use, longest = LONGEST_SMALL) {
        const path = await blobs.temporaryFile();
        try {
            const ends = AbortSignal.any([signal, AbortSignal.timeout(longest)]);
            return (await store.get(key, path, ends)) ? await use(path) : undefined;
        }
        catch {
            // It only ever saves time: whatever goes wrong is a miss.
            return undefined;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        }
    }
    return {
        async prepare(digest, platform, signal) {
            const found = (await into((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .imageKey */ .p2)(digest, platform), signal, (path) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackBundle */ .z)(path, blobs))) ?? [];
            for (const one of found) {
                const content = await blobs.bytes(one).then((bytes) => bytes && (0,_store_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(bytes));
                for (const blob of content?.blobs ?? [])
                    if (blob.size >= _keys_js__WEBPACK_IMPORTED_MODULE_4__/* .OWN_ENTRY */ .IV)
                        large.add(blob.digest);
            }
        },
        async fetch(digest, signal) {
            if (!large.has(digest))
                return false;
            const fetching = asked.get(digest) ??
                into((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .blobKey */ .bd)(digest), signal, (path) => blobs.adopt(digest, path), LONGEST).then((adopted) => adopted === true);
            asked.set(digest, fetching);
            return fetching;
        },
        async lastKnown(reference, platform, signal) {
            for (let day = 0; day < DAYS && !signal.aborted; day++) {
                const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceKey */ .Db)(reference, platform, Date.now() - day * DAY);
                const known = await into(key, signal, readKnown);
                if (known?.reference === reference && known.platform === platform)
                    return known;
            }
            return undefined;
        }
    };
}
async function readKnown(path) {
    return _store_references_js__WEBPACK_IMPORTED_MODULE_2__/* .knownReferenceSchema */ .sM.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'))).data;
}


/***/ }),

/***/ 373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ knownReference),
/* harmony export */   Xo: () => (/* binding */ listReferences),
/* harmony export */   dt: () => (/* binding */ rememberReference),
/* harmony export */   sM: () => (/* binding */ knownReferenceSchema)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3102);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1491);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(163);
/**
 * What a reference stood for when its registry was last asked, by platform. One small file each, replaced by a rename: no
 * process waits for another, and of two that learn something at once the later one is right.
 */






const knownReferenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** `docker.io/library/redis:8`. */
    reference: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    platform: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .DIGEST */ .Dh)),
    /** When the registry said so. */
    seen: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$()
});
async function knownReference(folder, reference, platform) {
    const found = await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(fileOf(folder, reference, platform), knownReferenceSchema);
    return found?.reference === reference && found.platform === platform ? found : undefined;
}
/** Errors: InternalError where the folder can't be written. */
async function rememberReference(folder, known) {
    await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .GF)(fileOf(folder, known.reference, known.platform), known, 0o600);
}
/** All of them, by name. */
async function listReferences(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder.references).catch(() => []);
    const files = names.filter((name) => name.endsWith('.json'));
    const entries = await Promise.all(files.map((name) => (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.references, name), knownReferenceSchema)));
    return entries.filter((found) => found !== undefined).sort((a, b) => a.reference.localeCompare(b.reference));
}
function fileOf(folder, reference, platform) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${reference} ${platform}`).digest('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.references, `${name}.json`);
}


/***/ })

};
;