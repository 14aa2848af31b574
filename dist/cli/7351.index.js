"use strict";
exports.id = 7351;
exports.ids = [7351,4687];
exports.modules = {

/***/ 242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registrySettings),
/* harmony export */   q: () => (/* binding */ enginePlatform)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(464);
/** What the engine says of itself, as far as images need it. */


const version = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Os: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), Arch: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** `linux/amd64`: the platform of images that are pulled without naming one. */
async function enginePlatform(client, signal) {
    const { Os, Arch } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(version, await client.request('GET', '/version', { signal }), 'its version');
    return `${Os}/${Arch}`;
}
const info = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    RegistryConfig: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        IndexConfigs: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Secure: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()) })),
        Mirrors: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
    }))
});
/** What the engine's configuration says of registries. */
async function registrySettings(client, signal) {
    const { RegistryConfig: config } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(info, await client.request('GET', '/info', { signal }), 'its configuration');
    const insecure = Object.entries(config?.IndexConfigs ?? {}).flatMap(([host, { Secure }]) => Secure === false ? [host] : []);
    return { insecure, mirrors: config?.Mirrors ?? [] };
}


/***/ }),

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

/***/ 5355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Rn: () => (/* binding */ retryLine),
/* harmony export */   cP: () => (/* binding */ pullError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(163);
/* harmony import */ var _upstream_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3425);
/** What the engine says of a pull that went wrong -> kind of failure -> the line that a user reads. */



/** The first that matches: what is said of limits names logins and 5xx answers quote anything. */
const KINDS = [
    [/toomanyrequests|too many requests|rate limit|\b429\b/i, 'rate'],
    [/no space left on device/i, 'unusable'],
    [/x509|certificate/i, 'unusable'],
    [/invalid reference format|unsupported|does not match the specified platform|no matching manifest/i, 'unusable'],
    [/unauthorized|authentication required|no basic auth|access denied|denied:|forbidden|\b40[13]\b/i, 'denied'],
    [
        /no such host|server misbehaving|timeout|deadline exceeded|refused|unreachable|reset|\bEOF\b|broken pipe/i,
        'network'
    ],
    [/manifest unknown|name unknown|repository .*not found|does not exist|not found/i, 'missing'],
    [/\b5\d\d\b|unavailable|bad gateway|internal server error/i, 'server'],
    [/verification failed|tls|dial tcp|lookup|connection|invalid checksum|unexpected/i, 'network']
];
/**
 * What the engine said, as a failure that may be tried again. Unknown words are not tried again. `image`: whose name is quoted
 * and says nothing of the failure, be it `api:429` or `timeout-service`.
 */
function classify(error, image = '') {
    if (error instanceof _upstream_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFailure */ .Yp)
        return error;
    const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    // Ours around the engine's: `The Docker engine answered 500: ...` is how it passes on whatever a registry did.
    const said = words.replace(/^The Docker engine answered \d+: /, '');
    const bare = withoutName(said, image);
    const kind = KINDS.find(([pattern]) => pattern.test(bare))?.[1] ?? 'unusable';
    return new _upstream_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFailure */ .Yp(kind, said, { cause: error });
}
/** The name comes as it was asked for, in the path of an address, or with its tag after another one. */
function withoutName(said, image) {
    const { repository, tag } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(image) ?? {};
    const parts = tag === undefined ? [] : [`:${tag}`, `/${tag}`];
    const names = [image, repository ?? '', ...parts].filter((name) => name !== '');
    return names.reduce((text, name) => text.replaceAll(name, ' '), said);
}
/** Said before a wait of so many milliseconds. */
function retryLine(image, failure, wait) {
    return `${image}: ${failure.message}; again in ${Math.ceil(wait / 1000)} s`;
}
/** One line: which service, which image, why; what to do. */
function pullError({ image, service }, failure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(`${service}: the image ${image} can't be had: ${failure.message}`, {
        service,
        hint: hintFor(image, failure),
        cause: failure
    });
}
function hintFor(image, { kind, message, retryAfter }) {
    const host = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(image)?.host ?? _reference_js__WEBPACK_IMPORTED_MODULE_2__/* .HUB */ .Q$;
    const login = `docker login${host === _reference_js__WEBPACK_IMPORTED_MODULE_2__/* .HUB */ .Q$ ? '' : ` ${host}`}`;
    switch (kind) {
        case 'denied':
            return `check the name; a private image needs: ${login}`;
        case 'missing':
            return 'check the name and the tag: the registry does not have it';
        case 'rate': {
            const wait = retryAfter === undefined ? '' : ` (${Math.ceil(retryAfter / 60_000)} min)`;
            return `${host} limits pulls: ${login}, wait${wait}, or keep images between runs: cache-images`;
        }
        case 'server':
            return `${host} has a problem of its own: try again later`;
        case 'network':
            return `${host} does not answer: check network and proxy`;
        case 'unusable':
            if (/no space left/i.test(message))
                return 'free some disk space: docker system df';
            if (/platform|no matching manifest/i.test(message))
                return 'the image is not made for this platform: name another one, or set platform';
            if (/x509|certificate/i.test(message))
                return `the engine does not trust ${host}: put its authority into /etc/docker/certs.d/${host}/ca.crt`;
            return `try it by hand: docker pull ${image}`;
    }
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findManifest),
/* harmony export */   Qm: () => (/* binding */ findKept),
/* harmony export */   xD: () => (/* binding */ openUpstreamBlob)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);
/* harmony import */ var _store_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8022);
/* harmony import */ var _upstream_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3425);
/* harmony import */ var _upstream_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5329);




/** With the first one; the engine asks again as well. */
const ATTEMPTS = 4;
/** Times that a blob may break off. */
const MAX_BREAKS = 6;
const BREAK_WAIT = 500;
/** Errors: RegistryFailure. */
async function findManifest({ blobs, upstream, secondLevel }, repository, digest, signal) {
    const kept = await read();
    if (kept !== undefined)
        return kept;
    try {
        const manifest = await (0,_upstream_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .L)(() => upstream.manifest(repository, digest, signal), {
            signal,
            attempts: ATTEMPTS
        });
        // What can't be read as a manifest could not be served again by its bytes alone.
        if ((0,_store_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(manifest.bytes)?.mediaType === manifest.mediaType.split(';')[0]) {
            await blobs.put(digest, manifest.bytes).catch(() => false);
        }
        return manifest;
    }
    catch (error) {
        if (!(0,_upstream_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutage */ .uD)(error) || (await secondLevel?.fetch(digest, signal, true)) !== true)
            throw error;
        const late = await read();
        if (late === undefined)
            throw error;
        return late;
    }
    async function read() {
        const bytes = await blobs.bytes(digest);
        const content = bytes && (0,_store_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(bytes);
        return bytes && content && { digest, mediaType: content.mediaType, bytes };
    }
}
/** Size of a blob that is in the store, or that the second level puts there. `patient`: nobody else has it. */
async function findKept({ blobs, secondLevel }, digest, signal, patient = false) {
    const size = await blobs.check(digest);
    if (size !== undefined || secondLevel === undefined)
        return size;
    return (await secondLevel.fetch(digest, signal, patient)) ? blobs.check(digest) : undefined;
}
/** At the head of the answer. Errors: RegistryFailure. */
async function openUpstreamBlob({ upstream }, repository, digest, from, signal) {
    const open = (at) => (0,_upstream_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .L)(() => upstream.blob(repository, digest, at, signal), { signal, attempts: ATTEMPTS });
    const first = await open(from);
    const said = first.headers['content-length'];
    const length = said === undefined ? undefined : Number(said);
    return { length, chunks: resumed(first, open, from, length, signal), cancel: () => first.destroy() };
}
async function* resumed(first, open, from, length, signal) {
    let response = first;
    let at = from;
    for (let breaks = 0;; breaks++) {
        try {
            for await (const chunk of response) {
                const bytes = chunk;
                at += bytes.length;
                yield bytes;
            }
            if (length === undefined || at - from >= length)
                return;
            throw new _upstream_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryFailure */ .Yp('network', 'the blob broke off');
        }
        catch (error) {
            response.destroy();
            signal.throwIfAborted();
            if (breaks === MAX_BREAKS || (error instanceof _upstream_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryFailure */ .Yp && !(0,_upstream_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutage */ .uD)(error)))
                throw error;
        }
        finally {
            response.destroy();
        }
        await _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(BREAK_WAIT * 2 ** breaks, signal);
        response = await open(at);
    }
}


/***/ }),

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

/***/ 3437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ registryAuthHeader),
/* harmony export */   d: () => (/* binding */ dockerCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4675);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(163);
/** Who the docker client is at a registry: its configuration and the helpers that it names. */






const text = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
const entry = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ auth: text, username: text, password: text, identitytoken: text });
const configuration = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    auths: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), entry)),
    credHelpers: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    credsStore: text
});
const answer = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Username: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), Secret: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** What docker calls Docker Hub in its configuration. */
const HUB_SERVER = 'https://index.docker.io/v1/';
/** Milliseconds. A helper may have to ask a cloud. */
const HELPER_TIMEOUT = 20_000;
/** Reads the configuration once, when it is first needed. What can't be read counts as no credentials, as for docker. */
function dockerCredentials(env) {
    let read;
    const known = new Map();
    return (host, signal) => {
        read ??= readConfiguration(env);
        const found = known.get(host) ?? read.then((config) => lookUp(config, host, env, signal));
        known.set(host, found);
        return found;
    };
}
async function readConfiguration(env) {
    const given = env.DOCKER_CONFIG ?? '';
    const folder = given === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker') : given;
    try {
        return configuration.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), 'utf8')));
    }
    catch {
        return {};
    }
}
async function lookUp(config, host, env, signal) {
    const names = host === _reference_js__WEBPACK_IMPORTED_MODULE_5__/* .HUB */ .Q$ ? [HUB_SERVER, 'index.docker.io', _reference_js__WEBPACK_IMPORTED_MODULE_5__/* .HUB */ .Q$] : [host, `https://${host}`, `http://${host}`];
    const server = names[0] ?? host;
    const helper = names.map((name) => config.credHelpers?.[name]).find((name) => name !== undefined) ?? config.credsStore;
    if (helper !== undefined && helper !== '') {
        const found = await askHelper(helper, server, env, signal);
        if (found !== undefined)
            return found;
    }
    for (const [name, values] of Object.entries(config.auths ?? {})) {
        if (!names.some((wanted) => sameServer(wanted, name)))
            continue;
        const found = fromEntry(values, server);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `https://ghcr.io/v2/` and `ghcr.io` are one server. */
function sameServer(wanted, name) {
    const host = (url) => url.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    return host(wanted) === host(name);
}
function fromEntry(values, server) {
    const decoded = Buffer.from(values.auth ?? '', 'base64').toString();
    const colon = decoded.indexOf(':');
    const username = colon > 0 ? decoded.slice(0, colon) : (values.username ?? '');
    const password = colon > 0 ? decoded.slice(colon + 1).replace(/\0+$/, '') : (values.password ?? '');
    const identityToken = values.identitytoken === '' ? undefined : values.identitytoken;
    return username === '' && identityToken === undefined ? undefined : { username, password, identityToken, server };
}
async function askHelper(helper, server, env, signal) {
    // The name becomes part of a program's name: never a path.
    if (!/^[\w.-]+$/.test(helper))
        return undefined;
    try {
        const outcome = await (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)(`docker-credential-${helper}`, ['get'], {
            env,
            signal,
            input: server,
            timeout: HELPER_TIMEOUT
        });
        if (outcome.exitCode !== 0)
            return undefined;
        const { Username, Secret } = answer.parse(JSON.parse(outcome.stdout));
        const isToken = Username === '<token>';
        return { username: Username, password: Secret, identityToken: isToken ? Secret : undefined, server };
    }
    catch {
        return undefined;
    }
}
/** The header by which the engine is told: RFC 4648 base64url of JSON. */
function registryAuthHeader(credentials) {
    if (credentials === undefined)
        return {};
    const { username, password, identityToken, server } = credentials;
    const value = identityToken === undefined
        ? { username, password, serveraddress: server }
        : { identitytoken: identityToken, serveraddress: server };
    return { 'X-Registry-Auth': Buffer.from(JSON.stringify(value)).toString('base64url') };
}


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openUpstream)
/* harmony export */ });
/* harmony import */ var _docker_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(242);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3366);


async function openUpstream(client, options) {
    const { env, credentialsOf, signal } = options;
    // An engine that does not say has none.
    const settings = await (0,_docker_system_js__WEBPACK_IMPORTED_MODULE_0__/* .registrySettings */ .H)(client, signal).catch(() => ({ insecure: [], mirrors: [] }));
    signal.throwIfAborted();
    return new _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .Upstream */ .O({
        env,
        credentialsOf,
        insecure: (host) => settings.insecure.includes(host),
        mirrors: settings.mirrors
    });
}


/***/ }),

/***/ 5329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* unused harmony export LONGEST_RETRY_AFTER */
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3425);
/** Asks again what may go well the next time. */


const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** Milliseconds. A registry that wants to be left alone for longer is not waited for: Docker Hub names hours. */
const LONGEST_RETRY_AFTER = 60_000;
/**
 * Waits 1 s, 2 s, 4 s ..., each shortened by chance to the half at most, so that parallel jobs don't come back together; as
 * long as the registry says (`Retry-After`) where it says so. Errors: the last failure; the signal's reason.
 */
async function withRetries(work, options) {
    const { signal, attempts, clock = _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, random = Math.random } = options;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(error) || attempt >= attempts)
                throw error;
            if ((error.retryAfter ?? 0) > LONGEST_RETRY_AFTER)
                throw error;
            const backOff = Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT) * (0.5 + random() / 2);
            const wait = Math.max(backOff, error.retryAfter ?? 0);
            options.onRetry?.(error, wait);
            await clock.sleep(wait, signal);
        }
    }
}


/***/ })

};
;