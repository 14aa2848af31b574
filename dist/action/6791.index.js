"use strict";
exports.id = 6791;
exports.ids = [6791];
exports.modules = {

/***/ 52200:
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

/***/ 163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Q$: () => (/* binding */ HUB),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
const HUB = 'docker.io';
const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** undefined for what is no reference: an id, upper case, an unknown kind of digest. */
function parseReference(name) {
    if (DIGEST.test(name))
        return undefined;
    const [named = '', digest] = name.split('@');
    if (digest !== undefined && !DIGEST.test(digest))
        return undefined;
    const [, path = '', tag] = /^(.*?)(?::([\w][\w.-]{0,127}))?$/.exec(named) ?? [];
    const [first = '', ...rest] = path.split('/');
    // A host has a dot or a port, or is this machine; everything else is a user of Docker Hub.
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
    const host = hasHost ? first : HUB;
    const within = hasHost ? rest.join('/') : path;
    const repository = host === HUB && !within.includes('/') ? `library/${within}` : within;
    if (!HOST.test(host) || !repository.split('/').every((part) => COMPONENT.test(part)))
        return undefined;
    const known = host === 'index.docker.io' || host === 'registry-1.docker.io' ? HUB : host;
    return { name, host: known, repository, tag: tag ?? (digest === undefined ? 'latest' : undefined), digest };
}
/** The same for all ways to write it: `docker.io/library/redis:8`. The key of what is known of a reference. */
function canonicalName({ host, repository, tag, digest }) {
    return `${host}/${repository}${digest === undefined ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}
/** The name without tag and digest, as the compose file has it: what the engine is told to tag. */
function repositoryName({ name }) {
    return (name.split('@')[0] ?? name).replace(/:[\w][\w.-]{0,127}$/, '');
}


/***/ }),

/***/ 18802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ packBundle),
/* harmony export */   z: () => (/* binding */ unpackBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
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

/***/ 93030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);

async function contentOf(blobs, digest, platform) {
    const bytes = await blobs.bytes(digest);
    const content = bytes && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(bytes);
    if (bytes === undefined || content === undefined)
        return { kept: [], missing: [], known: false };
    const own = [digest, bytes.length];
    const inner = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .forPlatform */ .T)(content, platform);
    if (inner !== undefined) {
        const rest = await contentOf(blobs, inner.digest, platform);
        return { ...rest, kept: [own, ...rest.kept] };
    }
    const unique = [...new Map(content.blobs.map((blob) => [blob.digest, blob])).values()];
    const there = await Promise.all(unique.map((blob) => blobs.has(blob.digest)));
    return {
        kept: [own, ...unique.filter((_, index) => there[index]).map((blob) => [blob.digest, blob.size])],
        missing: unique.filter((blob, index) => there[index] !== true && (blob.urls ?? []).length === 0),
        known: content.manifests.length === 0
    };
}


/***/ }),

/***/ 8022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ forPlatform),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _upstream_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93366);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(163);
/** What a manifest names, of both families: Docker's and OCI's. (image-spec: manifest.md, image-index.md) */



const digest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .DIGEST */ .Dh));
const descriptor = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    digest,
    size: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    platform: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ os: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), architecture: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), variant: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    /** Layers that lie elsewhere by licence; the engine fetches them there. */
    urls: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()))
});
const document = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    manifests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor)),
    config: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(descriptor),
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor))
});
/** undefined where it is none of the kinds that are served (schema 1, something else). */
function readManifest(bytes) {
    const parsed = document.safeParse(parse(bytes));
    if (!parsed.success)
        return undefined;
    const { mediaType, manifests, config, layers } = parsed.data;
    const isIndex = manifests !== undefined;
    if (!isIndex && (config === undefined || layers === undefined))
        return undefined;
    // Only OCI's may be without it.
    const type = mediaType ?? (isIndex ? _upstream_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_TYPES */ ._[0] : _upstream_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_TYPES */ ._[2]);
    return { mediaType: type, manifests: manifests ?? [], blobs: [...(config ? [config] : []), ...(layers ?? [])] };
}
/** The manifest of a platform, `linux/arm64/v8`, in an index. */
function forPlatform(content, platform) {
    const [os, architecture, variant] = platform.split('/');
    const fitting = content.manifests.filter(({ platform: of }) => of?.os === os && of?.architecture === architecture && (variant ?? of?.variant) === of?.variant);
    return fitting.at(0);
}
function parse(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString());
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 43425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Yp: () => (/* binding */ RegistryFailure),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/** Internal to the image rooms: users read an ImageError, or a line that says what is done instead. */
class RegistryFailure extends Error {
    kind;
    status;
    retryAfter;
    constructor(kind, message, details = {}) {
        super(message, 'cause' in details ? { cause: details.cause } : undefined);
        this.name = 'RegistryFailure';
        this.kind = kind;
        this.status = details.status;
        this.retryAfter = details.retryAfter;
    }
}
/** Another try may go well. */
function isPassing(kind) {
    return kind === 'rate' || kind === 'server' || kind === 'network';
}
/** The registry does not serve at all, whoever asks: what is kept may stand in for it. */
function isOutage(error) {
    return error instanceof RegistryFailure && isPassing(error.kind);
}
function kindOfStatus(status) {
    if (status === 404)
        return 'missing';
    if (status === 401 || status === 403)
        return 'denied';
    if (status === 429)
        return 'rate';
    return status === 408 || status >= 500 ? 'server' : 'unusable';
}
/** Seconds or an HTTP date; milliseconds from `now`. undefined where it says nothing that can be read. */
function parseRetryAfter(value, now = Date.now()) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 46287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ limitWarning),
/* harmony export */   i: () => (/* binding */ readLimit)
/* harmony export */ });
/** `ratelimit-remaining: 76;w=21600`. undefined where the registry does not say. */
function readLimit(headers) {
    const remaining = parse(headers['ratelimit-remaining']);
    if (remaining === undefined)
        return undefined;
    const limit = parse(headers['ratelimit-limit']);
    return { limit: limit?.count, remaining: remaining.count, window: remaining.window ?? limit?.window };
}
/** One line where few are left: fewer than a tenth, or than ten where the whole is not known. */
function limitWarning(host, { limit, remaining, window }) {
    if (remaining > (limit === undefined ? 10 : limit / 10))
        return undefined;
    const of = limit === undefined ? '' : ` of ${limit}`;
    const within = window === undefined ? '' : ` within ${Math.round(window / 3600)} h`;
    return `${host} allows ${remaining}${of} more pulls${within}: log in to it, or keep images (cache-images)`;
}
function parse(value) {
    const [, count, window] = /^\s*(\d+)(?:\s*;\s*w=(\d+))?/.exec(String(value ?? '')) ?? [];
    if (count === undefined)
        return undefined;
    return { count: Number(count), window: window === undefined ? undefined : Number(window) };
}


/***/ }),

/***/ 93366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ MANIFEST_TYPES),
  O: () => (/* binding */ Upstream)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/src/images/reference.js
var reference = __webpack_require__(163);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/js/src/images/upstream/failure.js
var failure = __webpack_require__(43425);
;// CONCATENATED MODULE: ./build/js/src/images/upstream/exchange.js
/** One HTTP exchange with a registry: redirects followed, time-outs kept, proxies of the environment used. */



/** Milliseconds to the head of an answer: what is silent for so long is asked again, or somebody else is. */
const HEAD = 15_000;
/** Milliseconds without a byte of its body. */
const IDLE = 60_000;
const MAX_REDIRECTS = 5;
/** Tokens, manifests and errors; the longest index of a public image has some 30 KB. */
const MAX_TEXT = 8 * 1024 * 1024;
function openAgents(env) {
    const options = { keepAlive: true, maxSockets: 16, proxyEnv: env };
    return { plain: new external_node_http_.Agent(options), secure: new external_node_https_.Agent(options) };
}
function closeAgents({ plain, secure }) {
    plain.destroy();
    secure.destroy();
}
/** The head of the answer, whatever its status; its body is to be read or destroyed. Errors: RegistryFailure. */
async function exchange(url, agents, options) {
    let target = url;
    let headers = options.headers ?? {};
    for (let hop = 0;; hop++) {
        const response = await once(target, agents, { ...options, headers });
        const { statusCode = 0, headers: answered } = response;
        if (![301, 302, 303, 307, 308].includes(statusCode) || answered.location === undefined)
            return response;
        response.destroy();
        if (hop === MAX_REDIRECTS)
            throw new failure/* RegistryFailure */.Yp('unusable', `${url.host} redirects without end`);
        const next = new URL(answered.location, target);
        if (target.protocol === 'https:' && next.protocol !== 'https:')
            throw new failure/* RegistryFailure */.Yp('unusable', `${target.host} leads from https to ${next.protocol}`);
        // Blobs lie at another host, whose URL is signed: our credentials are not for it.
        if (next.host !== target.host)
            headers = without(headers, 'authorization');
        target = next;
    }
}
function without(headers, name) {
    return Object.fromEntries(Object.entries(headers).filter(([key]) => key.toLowerCase() !== name));
}
function once(url, agents, options) {
    const { method = 'GET', headers, body, signal } = options;
    const secure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
        const fail = (cause) => {
            const reason = signal.reason;
            if (signal.aborted)
                reject(reason instanceof Error ? reason : cause);
            else
                reject(new failure/* RegistryFailure */.Yp('network', `${url.host}: ${cause.message || 'no connection'}`, { cause }));
        };
        const common = { method, headers: { ...headers, 'user-agent': 'integration-testbed' }, signal, timeout: HEAD };
        const request = secure
            ? (0,external_node_https_.request)(url, { ...common, agent: agents.secure })
            : (0,external_node_http_.request)(url, { ...common, agent: agents.plain });
        let limit = HEAD;
        request.once('response', (response) => {
            limit = IDLE;
            request.setTimeout(limit);
            // It may fail before somebody reads it: the reader is told then, and the process is not ended.
            response.on('error', () => undefined);
            resolve(response);
        });
        request.on('timeout', () => request.destroy(new Error(`no byte within ${limit / 1000} s`)));
        request.on('error', fail);
        request.end(body);
    });
}
/** The whole of a small body. Errors: RegistryFailure. */
async function readText(response, host) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of response) {
            const bytes = Buffer.from(chunk);
            length += bytes.length;
            if (length > MAX_TEXT)
                throw new failure/* RegistryFailure */.Yp('unusable', `${host} answers more than ${MAX_TEXT} bytes`);
            chunks.push(bytes);
        }
    }
    catch (cause) {
        if (cause instanceof failure/* RegistryFailure */.Yp)
            throw cause;
        throw new failure/* RegistryFailure */.Yp('network', `${host}: the answer broke off`, { cause });
    }
    finally {
        response.destroy();
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/js/src/images/upstream/rate-limit.js
var rate_limit = __webpack_require__(46287);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./build/js/src/images/upstream/token.js
/** How a registry wants to be convinced: `WWW-Authenticate` of a 401 -> the header to send. (distribution: token spec) */



const tokenAnswer = schemas/* object */.Ikc({
    token: schemas/* optional */.lqM(schemas/* string */.YjP()),
    access_token: schemas/* optional */.lqM(schemas/* string */.YjP()),
    expires_in: schemas/* optional */.lqM(schemas/* number */.aig())
});
/** The default of the token specification, seconds. */
const DEFAULT_LIFE = 60;
/** Errors: RegistryFailure. */
async function authorize(asking) {
    const { challenge, credentials, registry } = asking;
    if (/^basic\b/i.test(challenge)) {
        if (credentials === undefined)
            throw new failure/* RegistryFailure */.Yp('denied', `${registry.host} wants a login`, { status: 401 });
        return { header: basic(credentials), expires: Number.POSITIVE_INFINITY };
    }
    const fields = Object.fromEntries([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value]) => [key, value]));
    const { realm, service } = fields;
    if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm))
        throw new failure/* RegistryFailure */.Yp('unusable', `${registry.host} asks for an unknown kind of login`);
    return fetchToken(new URL(realm), service, fields.scope, asking);
}
async function fetchToken(realm, service, asked, { registry, repository, credentials, agents, signal }) {
    if (registry.protocol === 'https:' && realm.protocol !== 'https:')
        throw new failure/* RegistryFailure */.Yp('unusable', `${registry.host} wants credentials sent without TLS`);
    const scope = asked ?? `repository:${repository}:pull`;
    const begin = Date.now();
    const response = await (credentials?.identityToken === undefined
        ? exchange(withQuery(realm, { service, scope }), agents, {
            signal,
            headers: credentials === undefined ? {} : { authorization: basic(credentials) }
        })
        : exchange(realm, agents, {
            signal,
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams({
                grant_type: 'refresh_token',
                client_id: 'integration-testbed',
                refresh_token: credentials.identityToken,
                scope,
                ...(service !== undefined && { service })
            }).toString()
        }));
    const { statusCode = 0, headers } = response;
    const body = await readText(response, realm.host);
    if (statusCode !== 200) {
        throw new failure/* RegistryFailure */.Yp((0,failure/* kindOfStatus */.o3)(statusCode), `${realm.host} answers ${statusCode} instead of a token`, {
            status: statusCode,
            retryAfter: (0,failure/* parseRetryAfter */.mu)(headers['retry-after'])
        });
    }
    const parsed = tokenAnswer.safeParse(parse(body));
    const token = parsed.data?.token ?? parsed.data?.access_token;
    if (token === undefined)
        throw new failure/* RegistryFailure */.Yp('unusable', `${realm.host} answers without a token`);
    const life = parsed.data?.expires_in ?? DEFAULT_LIFE;
    // Renewed a little before it ends: a request may be on its way.
    return { header: `Bearer ${token}`, expires: begin + Math.max(life - 10, life / 2) * 1000 };
}
function withQuery(url, query) {
    const whole = new URL(url);
    for (const [key, value] of Object.entries(query))
        if (value !== undefined)
            whole.searchParams.set(key, value);
    return whole;
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function parse(body) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/src/images/upstream/registry.js
/** The registries that images come from: manifests and blobs, with whatever login they want. (OCI distribution spec) */






const MANIFEST_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
class Upstream {
    #options;
    #agents;
    #authorizations = new Map();
    #limits = new Map();
    constructor(options) {
        this.#options = options;
        this.#agents = openAgents(options.env);
    }
    /** What registries said of their limits, the last word of each, by host. */
    get limits() {
        return this.#limits;
    }
    /** The digest that a tag stands for now. On Docker Hub this is not counted as a pull. Errors: RegistryFailure. */
    async resolve(repository, tag, signal) {
        const response = await this.#ask(repository, `manifests/${tag}`, manifestRequest('HEAD', signal));
        response.destroy();
        const digest = response.headers['docker-content-digest'];
        if (typeof digest === 'string' && digest !== '')
            return digest;
        return (await this.manifest(repository, tag, signal)).digest;
    }
    /** `name`: a tag or a digest, which is then compared. Errors: RegistryFailure. */
    async manifest(repository, name, signal) {
        const response = await this.#ask(repository, `manifests/${name}`, manifestRequest('GET', signal));
        const mediaType = response.headers['content-type'] ?? MANIFEST_TYPES[3];
        const bytes = await readText(response, repository.host);
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        if (name.includes(':') && name !== digest)
            throw new failure/* RegistryFailure */.Yp('server', `${repository.host} answers something else than ${name}`);
        return { digest, mediaType, bytes };
    }
    /** The blob from a byte on, at its head: read it or destroy it. Errors: RegistryFailure. */
    async blob(repository, digest, from, signal) {
        const headers = from > 0 ? { range: `bytes=${from}-` } : {};
        const response = await this.#ask(repository, `blobs/${digest}`, { signal, headers });
        if (from > 0 && response.statusCode !== 206) {
            response.destroy();
            throw new failure/* RegistryFailure */.Yp('unusable', `${repository.host} can't go on in the middle of a blob`);
        }
        return response;
    }
    close() {
        closeAgents(this.#agents);
    }
    async #ask(repository, path, options) {
        const bases = this.#basesOf(repository.host);
        for (const [index, base] of bases.entries()) {
            try {
                return await this.#askAt(base, repository, path, options);
            }
            catch (error) {
                // A mirror need not have everything, nor be up: that is how the engine uses it, too.
                if (index === bases.length - 1 || options.signal.aborted)
                    throw error;
            }
        }
        throw new failure/* RegistryFailure */.Yp('unusable', `${repository.host} has no address`);
    }
    async #askAt(base, repository, path, options) {
        const url = new URL(`v2/${repository.repository}/${path}`, base);
        const key = `${base.host} ${repository.repository}`;
        const send = async () => {
            const known = await this.#known(key);
            const authorization = known === undefined ? {} : { authorization: known.header };
            return exchange(url, this.#agents, { ...options, headers: { ...options.headers, ...authorization } });
        };
        let response = await send();
        const challenge = response.headers['www-authenticate'];
        if (response.statusCode === 401 && challenge !== undefined) {
            response.destroy();
            const renewed = this.#authorize(challenge, base, repository, options.signal);
            this.#authorizations.set(key, renewed);
            await renewed;
            response = await send();
        }
        this.#note(repository.host, response);
        const status = response.statusCode ?? 0;
        if (status === 200 || status === 206)
            return response;
        response.destroy();
        throw new failure/* RegistryFailure */.Yp((0,failure/* kindOfStatus */.o3)(status), `${base.host} answers ${status}`, {
            status,
            retryAfter: (0,failure/* parseRetryAfter */.mu)(response.headers['retry-after'])
        });
    }
    async #known(key) {
        const known = await this.#authorizations.get(key)?.catch(() => undefined);
        return known !== undefined && known.expires > Date.now() ? known : undefined;
    }
    async #authorize(challenge, registry, repository, signal) {
        const credentials = await this.#options.credentialsOf(repository.host, signal);
        const asking = { challenge, registry, repository: repository.repository, agents: this.#agents, signal };
        return authorize({ ...asking, credentials });
    }
    #basesOf(host) {
        if (host === reference/* HUB */.Q$) {
            const mirrors = this.#options.mirrors.filter((mirror) => URL.canParse(mirror));
            return [
                ...mirrors.map((mirror) => new URL(`${mirror.replace(/\/+$/, '')}/`)),
                new URL('https://registry-1.docker.io/')
            ];
        }
        const plain = isLocal(host) || this.#options.insecure(host);
        return [new URL(`${plain ? 'http' : 'https'}://${host}/`)];
    }
    #note(host, response) {
        const limit = (0,rate_limit/* readLimit */.i)(response.headers);
        if (limit !== undefined)
            this.#limits.set(host, limit);
    }
}
/** The engine, too, speaks to registries of its own machine without TLS. */
function isLocal(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3})(?::\d+)?$/.test(host);
}
function manifestRequest(method, signal) {
    return { method, signal, headers: { accept: MANIFEST_TYPES.join(', ') } };
}


/***/ })

};
;