"use strict";
exports.id = 6741;
exports.ids = [6741,4687];
exports.modules = {

/***/ 4687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Blobs: () => (/* binding */ Blobs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/**
 * Manifests, configurations and layers by their digest. Several processes may use one folder: what is in its place is whole,
 * since it gets there by a rename, and what is removed while another reads it stays readable for that one.
 */




class Blobs {
    #folder;
    #onDamage;
    /** Each blob is read once whole before it is given to anybody, in this process. */
    #checked = new Map();
    constructor(folder, onDamage = () => undefined) {
        this.#folder = folder;
        this.#onDamage = onDamage;
    }
    pathOf(digest) {
        const hex = digest.slice('sha256:'.length);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder.blobs, hex.slice(0, 2), hex);
    }
    /** Its size in bytes, undefined where it is not there. One that is damaged is removed, and is not there. */
    async check(digest) {
        const known = this.#checked.get(digest);
        if (known !== undefined)
            return known;
        const checking = this.#check(digest).catch(() => undefined);
        this.#checked.set(digest, checking);
        const size = await checking;
        // It may come later.
        if (size === undefined)
            this.#checked.delete(digest);
        return size;
    }
    /** Whether a file of that name is there, unread. */
    async has(digest) {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(this.pathOf(digest)).catch(() => undefined)) !== undefined;
    }
    /** `end` is the last byte, included. */
    read(digest, range = {}) {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(this.pathOf(digest), range);
    }
    /** A small one whole: a manifest. undefined where it is not there. */
    async bytes(digest) {
        if ((await this.check(digest)) === undefined)
            return undefined;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(this.pathOf(digest)).catch(() => undefined);
    }
    async put(digest, bytes) {
        const writer = await this.writer(digest);
        await writer.write(bytes);
        return writer.commit();
    }
    /** Errors: the system's, where the folder can't be written. */
    async writer(digest) {
        const temporary = await this.temporaryFile();
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', 0o600);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const discard = async () => {
            await file.close().catch(() => undefined);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        };
        return {
            async write(chunk) {
                hash.update(chunk);
                await file.writeFile(chunk);
            },
            commit: async () => {
                if (`sha256:${hash.digest('hex')}` !== digest) {
                    await discard();
                    return false;
                }
                const { size } = await file.stat();
                await file.close();
                await this.#place(temporary, digest, size);
                return true;
            },
            discard
        };
    }
    /** Takes a file over that came from elsewhere; it is gone afterwards. False where it is not what its digest says. */
    async adopt(digest, path) {
        const found = await hashFile(path).catch(() => undefined);
        if (found?.digest !== digest) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
            return false;
        }
        await this.#place(path, digest, found.size);
        return true;
    }
    /** A name on the same file system as the blobs; the file is not made. */
    async temporaryFile() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(this.#folder.temporary, { recursive: true, mode: 0o700 });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder.temporary, crypto.randomUUID());
    }
    /** Marks it as used: what was not used for longest goes first. */
    async touch(digest) {
        const now = new Date();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes)(this.pathOf(digest), now, now).catch(() => undefined);
    }
    async #place(from, digest, size) {
        const path = this.pathOf(digest);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, path);
        this.#checked.set(digest, Promise.resolve(size));
    }
    async #check(digest) {
        const path = this.pathOf(digest);
        if (!(await this.has(digest)))
            return undefined;
        const found = await hashFile(path);
        if (found.digest === digest) {
            await this.touch(digest);
            return found.size;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        this.#onDamage(digest);
        return undefined;
    }
}
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
        const bytes = chunk;
        size += bytes.length;
        hash.update(bytes);
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}


/***/ }),

/***/ 2482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evict),
/* harmony export */   t: () => (/* binding */ keptBlobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Keeps the folder below its limit: what was not used for longest goes first. */


/** Room for some runs, so that not each of them has to clean up. */
const FILL_TO = 0.9;
/** Milliseconds after which a file that nobody finished is nobody's. */
const ABANDONED = 24 * 60 * 60_000;
/** Bytes in all and bytes that were removed. */
async function evict(folder, limit) {
    await removeAbandoned(folder);
    const kept = await keptBlobs(folder);
    const bytes = kept.reduce((sum, { size }) => sum + size, 0);
    if (bytes <= limit)
        return { bytes, removed: 0 };
    let removed = 0;
    for (const { path, size } of kept.sort((a, b) => a.used - b.used)) {
        if (bytes - removed <= limit * FILL_TO)
            break;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        removed += size;
    }
    return { bytes: bytes - removed, removed };
}
async function keptBlobs(folder) {
    const groups = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.blobs).catch(() => []);
    const files = await Promise.all(groups.map(async (group) => {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.blobs, group)).catch(() => []);
        return names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.blobs, group, name));
    }));
    const found = await Promise.all(files.flat().map(async (path) => {
        // Another process may clean up, too.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        return file === undefined ? undefined : { path, size: file.size, used: file.mtimeMs };
    }));
    return found.filter((file) => file !== undefined);
}
async function removeAbandoned(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.temporary).catch(() => [])) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.temporary, name);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        if (file !== undefined && Date.now() - file.mtimeMs > ABANDONED)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true, recursive: true });
    }
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


/***/ }),

/***/ 6048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ readStatistics),
/* harmony export */   aY: () => (/* binding */ measurementSchema),
/* harmony export */   d1: () => (/* binding */ noteMeasurement)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
/** How fast images came, in earlier runs of this folder: what `auto` decides by. */



const measurementSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    t: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** Out of the store, or from a registry. */
    how: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['restore', 'pull']),
    /** Compressed layers. */
    bytes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI()),
    /** Until the engine had unpacked them. */
    seconds: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._nonnegative */ .UI())
});
const MAX_KEPT = 100;
/** Oldest first. Lines that can't be read are left out. */
async function readStatistics(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(folder.statistics, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
        const parsed = measurementSchema.safeParse(parse(line));
        return parsed.success ? [parsed.data] : [];
    });
}
/** One short line at the end of the file: whole, whoever else writes. */
async function noteMeasurement(folder, measured) {
    const before = await readStatistics(folder);
    if (before.length > 2 * MAX_KEPT) {
        const lines = [...before.slice(-MAX_KEPT), measured].map((entry) => JSON.stringify(entry));
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .lo)(folder.statistics, `${lines.join('\n')}\n`, 0o600);
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder.path, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(folder.statistics, `${JSON.stringify(measured)}\n`, { mode: 0o600 });
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeStatus: () => (/* binding */ storeStatus)
/* harmony export */ });
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4687);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3030);
/* harmony import */ var _evict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2482);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(373);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6048);
/** What a store holds, for who asks. */





const MEASURED = 10;
/** Reads manifests only: sizes of layers are those that they name. */
async function storeStatus(folder) {
    const blobs = new _blobs_js__WEBPACK_IMPORTED_MODULE_0__.Blobs(folder);
    const [references, kept, measured] = await Promise.all([
        (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .listReferences */ .Xo)(folder),
        (0,_evict_js__WEBPACK_IMPORTED_MODULE_2__/* .keptBlobs */ .t)(folder),
        (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .readStatistics */ .MS)(folder)
    ]);
    const images = await Promise.all(references.map(async (reference) => {
        const content = await (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(blobs, reference.digest, reference.platform);
        const bytes = content.kept.reduce((sum, [, size]) => sum + size, 0);
        return { ...reference, bytes, whole: content.known && content.missing.length === 0 };
    }));
    const bytes = kept.reduce((sum, { size }) => sum + size, 0);
    return { folder: folder.path, bytes, images, measured: measured.slice(-MEASURED) };
}


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