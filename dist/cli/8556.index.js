"use strict";
exports.id = 8556;
exports.ids = [8556,566];
exports.modules = {

/***/ 8556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringImages: () => (/* binding */ bringImages)
});

// EXTERNAL MODULE: ./build/js/src/platform/clock.js
var clock = __webpack_require__(7590);
// EXTERNAL MODULE: ./build/js/src/images/cache/decide.js
var decide = __webpack_require__(7294);
// EXTERNAL MODULE: ./build/js/src/images/store/statistics.js
var statistics = __webpack_require__(6048);
;// CONCATENATED MODULE: ./build/js/src/images/cache/measure.js


function cacheResult({ images, hits, traffic, pulledDirectly, seconds, reason }) {
    const saved = [...(traffic?.saved.values() ?? [])].reduce((sum, size) => sum + size, 0);
    const pull = (traffic?.seconds('upstream') ?? 0) + (pulledDirectly > 0 ? seconds : 0);
    return {
        used: traffic !== undefined,
        ...(reason !== undefined && { reason }),
        images,
        hits,
        bytes: {
            restored: traffic?.bytes('store') ?? 0,
            pulled: (traffic?.bytes('upstream') ?? 0) + pulledDirectly,
            saved
        },
        // What is kept here is kept as it passes: that takes no time of its own.
        seconds: { restore: rounded(traffic?.seconds('store') ?? 0), pull: rounded(Math.min(pull, seconds)), save: 0 }
    };
}
/** A run of which nearly all came the same way says how fast that way is; another one says nothing. Never fails. */
async function learn(folder, { bytes }, seconds) {
    const total = bytes.restored + bytes.pulled;
    if (total < decide/* LEAST_BYTES */.o6)
        return undefined;
    const share = bytes.restored / total;
    if (share > 0.1 && share < 0.9)
        return undefined;
    const measured = {
        t: new Date().toISOString(),
        how: share >= 0.9 ? 'restore' : 'pull',
        bytes: total,
        seconds
    };
    await (0,statistics/* noteMeasurement */.d1)(folder, measured).catch(() => undefined);
    return measured;
}
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

// EXTERNAL MODULE: ./build/js/src/docker/images.js
var docker_images = __webpack_require__(2626);
// EXTERNAL MODULE: ./build/js/src/images/reference.js
var images_reference = __webpack_require__(163);
// EXTERNAL MODULE: ./build/js/src/images/store/content.js
var content = __webpack_require__(3030);
// EXTERNAL MODULE: ./build/js/src/images/store/references.js
var references = __webpack_require__(373);
// EXTERNAL MODULE: ./build/js/src/images/upstream/failure.js
var upstream_failure = __webpack_require__(3425);
// EXTERNAL MODULE: ./build/js/src/images/upstream/retry.js
var retry = __webpack_require__(5329);
;// CONCATENATED MODULE: ./build/js/src/images/cache/resolve.js
/** Which image a reference stands for, as its registry says now, or said when it last answered. */



const ATTEMPTS = 3;
/**
 * A digest is itself. A tag is asked for; only where its registry does not serve at all (limit, outage, no network) the last
 * known digest stands in, with a warning. Errors: RegistryFailure.
 */
async function resolveImage(reference, context) {
    if (reference.digest !== undefined)
        return { digest: reference.digest, fresh: false };
    const { upstream, known, signal, warn, onRetry } = context;
    const tag = reference.tag ?? 'latest';
    const ask = () => upstream.resolve(reference, tag, signal);
    try {
        return { digest: await ask(), fresh: true };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(0,upstream_failure/* isOutage */.uD)(error))
            throw error;
        const last = await known((0,images_reference/* canonicalName */.Ew)(reference));
        // What is known need not be waited for.
        if (last === undefined)
            return {
                digest: await again(ask, error, { signal, attempts: ATTEMPTS, ...(onRetry && { onRetry }) }),
                fresh: true
            };
        warn(`${reference.name}: its registry does not serve (${error.message}); using the image of ${last.seen} that is kept`);
        return { digest: last.digest, seen: last.seen, fresh: false };
    }
}
/** The first try has failed. */
async function again(ask, failure, options) {
    let tried = false;
    const work = () => {
        if (tried)
            return ask();
        tried = true;
        return Promise.reject(failure);
    };
    return (0,retry/* withRetries */.L)(work, options);
}

;// CONCATENATED MODULE: ./build/js/src/images/cache/bring.js





/** Errors: RegistryFailure, EngineError: nothing has been left behind then. */
async function bringImage(wanted, reference, context) {
    const { client, registry, signal, onLayer } = context;
    const platform = wanted.platform === '' ? context.platform : wanted.platform;
    const { digest, fresh, seen: resolvedAt } = await resolveImage(reference, context);
    if (!(await context.blobs.has(digest)))
        await context.secondLevel?.prepare(digest, platform, signal);
    const name = registry.nameOf(reference);
    const pulled = `${name}@${digest}`;
    await (0,docker_images/* pullImage */.ZP)(client, {
        repository: name,
        tag: digest,
        platform: wanted.platform === '' ? undefined : platform,
        signal,
        onProgress: onLayer
    });
    const local = localNameOf(reference, digest);
    try {
        await (0,docker_images/* tagImage */.E$)(client, pulled, local, signal);
    }
    finally {
        // The port is gone after this run: a name that leads nowhere helps nobody.
        await (0,docker_images/* removeImageName */.Ri)(client, pulled, signal).catch(() => undefined);
    }
    const seen = resolvedAt ?? new Date().toISOString();
    if (fresh) {
        const known = { reference: (0,images_reference/* canonicalName */.Ew)(reference), platform, digest, seen };
        await (0,references/* rememberReference */.dt)(context.folder, known).catch(() => undefined);
    }
    await touchAll(context.blobs, digest, platform);
    return {
        image: wanted.image,
        digest,
        localName: await standIn(client, reference, local, signal),
        hit: !registry.missed(reference),
        seen
    };
}
/** The name of the compose file, or for one that is pinned by its digest a tag that says the same. */
function localNameOf(reference, digest) {
    const repository = (0,images_reference/* repositoryName */.aR)(reference);
    if (reference.digest === undefined)
        return { repository, tag: reference.tag ?? 'latest' };
    return { repository, tag: digest.replace(':', '-') };
}
/** Engines that keep images with containerd know the digest by the tag's repository; others lose it. */
async function standIn(client, { name, digest }, local, signal) {
    if (digest === undefined || (await (0,docker_images/* findImage */.F1)(client, name, signal)) !== undefined)
        return undefined;
    return `${local.repository}:${local.tag}`;
}
/** All that an image consists of was used, also what the engine had and did not ask for. */
async function touchAll(blobs, digest, platform) {
    const { kept } = await (0,content/* contentOf */.$)(blobs, digest, platform);
    await Promise.all(kept.map(([one]) => blobs.touch(one)));
}

;// CONCATENATED MODULE: ./build/js/src/images/cache/pinned.js



/** Image of the compose file -> what the engine has it as. Those that it has by their own name are left out. */
async function pinnedImages(client, wanted, signal) {
    const found = new Map();
    await Promise.all(wanted.map(async ({ image }) => {
        const reference = (0,images_reference/* parseReference */.F2)(image);
        if (reference?.digest === undefined || (await (0,docker_images/* findImage */.F1)(client, image, signal)) !== undefined)
            return;
        const { repository, tag } = localNameOf(reference, reference.digest);
        const name = `${repository}:${tag}`;
        if ((await (0,docker_images/* findImage */.F1)(client, name, signal)) !== undefined)
            found.set(image, name);
    }));
    return found;
}

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/docker/system.js
var system = __webpack_require__(242);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/js/src/images/registry/route.js
/** Paths of the distribution API, as far as they are served. */

/** undefined for what is no path of this API. */
function parseRoute(path) {
    const [plain = ''] = path.split('?');
    if (plain === '/v2/' || plain === '/v2')
        return { kind: 'base' };
    const [, repository, kind, name = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(plain) ?? [];
    if (repository === undefined)
        return undefined;
    const digest = safeDecode(name);
    if (!images_reference/* DIGEST */.Dh.test(digest))
        return { kind: 'other', repository };
    return { kind: kind === 'blobs' ? 'blobs' : 'manifests', repository, digest };
}
/** One range of a `Range` header. undefined: the whole; `unsatisfiable`: behind the end. (RFC 9110, 14.1.2) */
function parseRange(header, size) {
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
    if (first === '' && last === '')
        return undefined;
    const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
    const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
    return start > end || start >= size ? 'unsatisfiable' : { start, end };
}
function safeDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/js/src/images/registry/sources.js
var registry_sources = __webpack_require__(8407);
;// CONCATENATED MODULE: ./build/js/src/images/registry/serve-blob.js





/** Errors: RegistryFailure before the head was sent; anything after, and the connection is to be cut. */
async function serveBlob(request, response, sources, traffic) {
    const { digest, signal } = request;
    const size = await (0,registry_sources/* findKept */.Qm)(sources, digest, signal);
    if (size !== undefined)
        return serveKept(request, size, response, sources, traffic);
    try {
        await serveFromUpstream(request, response, sources, traffic);
    }
    catch (error) {
        const late = response.headersSent || !(0,upstream_failure/* isOutage */.uD)(error) ? undefined : await (0,registry_sources/* findKept */.Qm)(sources, digest, signal, true);
        if (late === undefined)
            throw error;
        await serveKept(request, late, response, sources, traffic);
    }
}
function heads(digest) {
    return {
        'content-type': 'application/octet-stream',
        'docker-content-digest': digest,
        etag: `"${digest}"`,
        'accept-ranges': 'bytes'
    };
}
async function serveKept({ method, range, counted, digest }, size, response, { blobs }, traffic) {
    const part = parseRange(range, size);
    if (part === 'unsatisfiable') {
        response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
        return;
    }
    const { start, end } = part ?? { start: 0, end: size - 1 };
    const extra = part === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` };
    response.writeHead(part === undefined ? 200 : 206, { ...heads(digest), ...extra, 'content-length': end - start + 1 });
    if (method === 'HEAD' || size === 0) {
        response.end();
        return;
    }
    const passing = traffic.begin('store', counted);
    try {
        const file = blobs.read(digest, { start, end });
        await (0,promises_.pipeline)(file, counting(passing.add), response);
    }
    finally {
        passing.end();
    }
}
/** Passes on what it is given, and says how much that is. */
function counting(add) {
    return async function* (chunks) {
        for await (const chunk of chunks) {
            add(chunk.length);
            yield chunk;
        }
    };
}
async function serveFromUpstream(request, response, sources, traffic) {
    const { method, range, repository, counted, digest, signal } = request;
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    const { length, chunks, cancel } = await (0,registry_sources/* openUpstreamBlob */.xD)(sources, repository, digest, from, signal);
    const partial = from > 0 && length !== undefined;
    response.writeHead(partial ? 206 : 200, {
        ...heads(digest),
        ...(length !== undefined && { 'content-length': length }),
        ...(partial && { 'content-range': `bytes ${from}-${from + length - 1}/${from + length}` })
    });
    if (method === 'HEAD') {
        cancel();
        response.end();
        return;
    }
    const passing = traffic.begin('upstream', counted);
    response.flushHeaders();
    // A full disk, a folder of somebody else: then it passes without being kept.
    let writer = from > 0 ? undefined : await sources.blobs.writer(digest).catch(() => undefined);
    let size = 0;
    // The last bytes wait until the rest is in its place: whoever asks after the engine has got all of it finds it.
    let last;
    const send = async (chunk) => {
        if (!response.write(chunk))
            await (0,external_node_events_.once)(response, 'drain', { signal });
    };
    try {
        for await (const chunk of chunks) {
            passing.add(chunk.length);
            size += chunk.length;
            const written = writer?.write(chunk).then(() => true, () => false);
            if (last !== undefined)
                await send(last);
            last = chunk;
            if ((await written) === false) {
                await writer?.discard();
                writer = undefined;
            }
        }
        const kept = await writer?.commit().catch(() => false);
        writer = undefined;
        if (kept === true)
            traffic.save(digest, size);
        response.end(last);
    }
    finally {
        passing.end();
        await writer?.discard();
    }
}

;// CONCATENATED MODULE: ./build/js/src/images/registry/traffic.js
/** What went through the loopback registry, for the results and for what is saved later. */

class Traffic {
    #clocks = { store: new BusyClock(), upstream: new BusyClock() };
    #bytes = { store: 0, upstream: 0 };
    #missed = new Set();
    #saved = new Map();
    /** Bytes of blobs that the engine was given. */
    bytes(origin) {
        return this.#bytes[origin];
    }
    /** Seconds during which at least one blob of this origin was on its way. */
    seconds(origin) {
        return this.#clocks[origin].seconds;
    }
    /** Whether anything of this repository had to come from its registry. */
    missed(repository) {
        return this.#missed.has(repository);
    }
    /** Blobs that were kept for later, with their sizes. */
    get saved() {
        return this.#saved;
    }
    /** Returns what to call with the bytes of each chunk, and at the end. */
    begin(origin, repository) {
        if (origin === 'upstream')
            this.#missed.add(repository);
        const end = this.#clocks[origin].enter();
        return { add: (bytes) => (this.#bytes[origin] += bytes), end };
    }
    save(digest, size) {
        this.#saved.set(digest, size);
    }
}
class BusyClock {
    #active = 0;
    #since = 0;
    #total = 0;
    get seconds() {
        return (this.#total + (this.#active > 0 ? clock/* systemClock */.m.now() - this.#since : 0)) / 1000;
    }
    enter() {
        if (this.#active++ === 0)
            this.#since = clock/* systemClock */.m.now();
        let left = false;
        return () => {
            if (left)
                return;
            left = true;
            if (--this.#active === 0)
                this.#total += clock/* systemClock */.m.now() - this.#since;
        };
    }
}

;// CONCATENATED MODULE: ./build/js/src/images/registry/server.js
/**
 * A read-only registry on this machine's loopback address, in this process and for its engine: distribution API v2. It serves
 * the images that it was told of and nothing else, under names that only this run knows.
 */








/** Errors: the system's, where no port can be had. */
async function openLoopbackRegistry(sources, signal) {
    const traffic = new Traffic();
    const served = new Map();
    const closing = new AbortController();
    const secret = `itb-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
    let probed = false;
    const server = (0,external_node_http_.createServer)((request, response) => {
        const gone = new AbortController();
        response.once('close', () => gone.abort());
        const ends = AbortSignal.any([signal, closing.signal, gone.signal]);
        serve(request, response, ends).catch((error) => refuse(response, error));
    });
    async function serve(request, response, ends) {
        const { method = 'GET', url = '', headers } = request;
        const route = parseRoute(url);
        if (method !== 'GET' && method !== 'HEAD') {
            answer(response, 405, 'UNSUPPORTED');
            return;
        }
        response.setHeader('docker-distribution-api-version', 'registry/2.0');
        if (route?.kind === 'base') {
            response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
            return;
        }
        if (route?.repository === `${secret}/probe`)
            probed = true;
        const repository = route === undefined ? undefined : served.get(route.repository);
        if (route === undefined || route.kind === 'other' || repository === undefined) {
            answer(response, 404, 'MANIFEST_UNKNOWN');
            return;
        }
        const { digest } = route;
        if (route.kind === 'blobs') {
            const counted = route.repository;
            const asked = { method, range: headers.range, repository, counted, digest, signal: ends };
            return serveBlob(asked, response, sources, traffic);
        }
        const { mediaType, bytes } = await (0,registry_sources/* findManifest */.J9)(sources, repository, digest, ends);
        response.writeHead(200, {
            'content-type': mediaType,
            'content-length': bytes.length,
            'docker-content-digest': digest
        });
        response.end(method === 'HEAD' ? undefined : bytes);
    }
    // The engine tries TLS first. One that keeps images with containerd goes on without it only if plain HTTP is what it hears.
    // (containerd: core/remotes/docker/resolver.go, httpFallback)
    server.on('clientError', (_error, socket) => {
        if (socket.writable)
            socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
        else
            socket.destroy();
    });
    server.listen({ host: '127.0.0.1', port: 0 });
    await (0,external_node_events_.once)(server, 'listening', { signal });
    const address = server.address();
    const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    return {
        traffic,
        nameOf(repository) {
            const path = pathOf(secret, repository);
            served.set(path, repository);
            return `${host}/${path}`;
        },
        probeName: `${host}/${secret}/probe`,
        get probed() {
            return probed;
        },
        missed: (repository) => traffic.missed(pathOf(secret, repository)),
        async close() {
            closing.abort();
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
        }
    };
}
/** A path has no colon: the port of `host:5000` gets what no host's name can have. */
function pathOf(secret, { host, repository }) {
    return `${secret}/${host.toLowerCase().replace(':', '__')}/${repository}`;
}
function answer(response, status, code, message = '') {
    response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ errors: [{ code, message }] }));
}
function refuse(response, error) {
    // In the middle of a body only a cut says that it is not whole.
    if (response.headersSent || !(error instanceof upstream_failure/* RegistryFailure */.Yp)) {
        response.destroy();
        return;
    }
    const status = (0,upstream_failure/* isPassing */.WG)(error.kind) ? 503 : error.kind === 'missing' ? 404 : error.kind === 'denied' ? 403 : 502;
    answer(response, status, error.kind === 'denied' ? 'DENIED' : 'UNAVAILABLE', error.message);
}

// EXTERNAL MODULE: ./build/js/src/images/store/blobs.js
var store_blobs = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/js/src/images/store/folder.js
var store_folder = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/js/src/images/upstream/open.js
var upstream_open = __webpack_require__(5715);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/src/images/store/manifest.js
var manifest = __webpack_require__(8022);
// EXTERNAL MODULE: ./build/js/src/images/remote/bundle.js
var bundle = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/js/src/images/remote/entry.js
var entry = __webpack_require__(9412);
// EXTERNAL MODULE: ./build/js/src/images/remote/keys.js
var keys = __webpack_require__(221);
;// CONCATENATED MODULE: ./build/js/src/images/remote/second-level.js
/** What another machine kept, taken into the store when it is asked for: what the engine has is never fetched. */






function second_level_secondLevel(store, blobs) {
    /** Of images that are kept, with their sizes: nothing else is asked for. */
    const large = new Map();
    /** Digest -> platform of images that could not be had so far. */
    const absent = new Map();
    const asked = new Map();
    async function into(key, signal, use, wanted) {
        const path = await blobs.temporaryFile();
        try {
            return (await store.get(key, path, signal, wanted)) ? await use(path) : undefined;
        }
        catch {
            // It only ever saves time: whatever goes wrong is a miss.
            return undefined;
        }
        finally {
            await (0,external_node_fs_promises_.rm)(path, { force: true });
        }
    }
    async function image(digest, platform, signal, patient) {
        const key = (0,keys/* imageKey */.p2)(digest, platform);
        const found = (await into(key, signal, (path) => (0,bundle/* unpackBundle */.z)(path, blobs), { patient })) ?? [];
        for (const one of found) {
            const content = await blobs.bytes(one).then((bytes) => bytes && (0,manifest/* readManifest */.W)(bytes));
            for (const { digest: blob, size } of content?.blobs ?? [])
                if (size >= keys/* OWN_ENTRY */.IV)
                    large.set(blob, size);
        }
        if (found.includes(digest))
            absent.delete(digest);
        else
            absent.set(digest, platform);
        return found.includes(digest);
    }
    /** Once, however many ask. */
    function once(key, signal, work) {
        const working = asked.get(key) ??
            work().finally(() => {
                // Who asked has gone, and may come again.
                if (signal.aborted)
                    asked.delete(key);
            });
        asked.set(key, working);
        return working;
    }
    return {
        async prepare(digest, platform, signal) {
            await image(digest, platform, signal, false);
        },
        async fetch(digest, signal, patient = false) {
            const key = `${digest} ${patient}`;
            const platform = absent.get(digest);
            if (platform !== undefined)
                return patient && once(key, signal, () => image(digest, platform, signal, patient));
            const size = large.get(digest);
            if (size === undefined)
                return false;
            return once(key, signal, async () => {
                const adopt = (path) => blobs.adopt(digest, path);
                return (await into((0,keys/* blobKey */.bd)(digest), signal, adopt, { size, patient })) === true;
            });
        },
        async lastKnown(reference, platform, signal) {
            const key = (0,keys/* referenceKey */.Db)(reference, platform, Date.now());
            const beginning = (0,keys/* referenceBeginning */.Bo)(reference, platform);
            const read = (path) => (0,entry/* readEntry */.h)(path, references/* knownReferenceSchema */.sM);
            const known = await into(key, signal, read, { beginning, patient: true });
            return known?.reference === reference && known.platform === platform ? known : undefined;
        }
    };
}

;// CONCATENATED MODULE: ./build/js/src/images/cache/probe.js

/** Milliseconds. On one machine it takes a few. */
const TIMEOUT = 5_000;
async function reachesLoopback(client, registry, signal) {
    const ends = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
    // It fails in any case: what counts is who was asked.
    await (0,docker_images/* pullImage */.ZP)(client, { repository: registry.probeName, tag: '1', signal: ends }).catch(() => undefined);
    signal.throwIfAborted();
    return registry.probed;
}

;// CONCATENATED MODULE: ./build/js/src/images/cache/open.js







/** undefined where the engine does not reach it. Errors: EngineError, the system's. */
async function openImageCache(options) {
    const { client, env, credentialsOf, signal, warn } = options;
    // It runs on another machine: nothing to probe.
    if (client.endpoint.transport === 'dial-stdio')
        return undefined;
    const folder = (0,store_folder.storeFolderAt)(options.path);
    const blobs = new store_blobs.Blobs(folder, (digest) => warn(`the image cache had a damaged file (${digest}): it is fetched again`));
    const [platform, upstream] = await Promise.all([
        (0,system/* enginePlatform */.q)(client, signal),
        (0,upstream_open/* openUpstream */.U)(client, { env, credentialsOf, signal })
    ]);
    const secondLevel = options.remote === undefined ? undefined : second_level_secondLevel(options.remote, blobs);
    const registry = await openLoopbackRegistry({ blobs, upstream, secondLevel }, signal);
    const close = async () => {
        await registry.close();
        upstream.close();
    };
    try {
        if (await reachesLoopback(client, registry, signal)) {
            return { folder, blobs, upstream, registry, secondLevel, platform, close };
        }
    }
    catch (error) {
        await close();
        throw error;
    }
    await close();
    return undefined;
}

// EXTERNAL MODULE: ./build/js/src/images/upstream/credentials.js
var credentials = __webpack_require__(3437);
// EXTERNAL MODULE: ./build/js/src/images/pull/failure.js
var pull_failure = __webpack_require__(5355);
;// CONCATENATED MODULE: ./build/js/src/images/pull/engine-pull.js






/** Errors: ImageError of one line; the signal's reason. */
async function pullThroughEngine(wanted, options) {
    const { client, credentialsOf, signal, attempts, onLayer, say } = options;
    const { image, platform } = wanted;
    const reference = (0,images_reference/* parseReference */.F2)(image);
    const headers = reference === undefined ? {} : (0,credentials/* registryAuthHeader */.b)(await credentialsOf(reference.host, signal));
    const once = async () => {
        try {
            await (0,docker_images/* pullImage */.ZP)(client, {
                repository: (0,images_reference/* repositoryName */.aR)({ name: image }),
                tag: reference?.digest ?? reference?.tag ?? 'latest',
                platform: platform === '' ? undefined : platform,
                headers,
                signal,
                onProgress: onLayer
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw await withWait((0,pull_failure/* classify */.L8)(error, image), wanted, options);
        }
    };
    const onRetry = (failure, wait) => say((0,pull_failure/* retryLine */.Rn)(image, failure, wait));
    try {
        await (0,retry/* withRetries */.L)(once, { signal, attempts, onRetry });
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,pull_failure/* pullError */.cP)(wanted, (0,pull_failure/* classify */.L8)(error, image));
    }
}
async function withWait(failure, wanted, { retryAfter }) {
    if (failure.kind !== 'rate' || retryAfter === undefined)
        return failure;
    const wait = await retryAfter(wanted).catch(() => undefined);
    return new upstream_failure/* RegistryFailure */.Yp('rate', failure.message, { cause: failure, retryAfter: wait });
}

// EXTERNAL MODULE: ./build/js/src/images/upstream/rate-limit.js
var rate_limit = __webpack_require__(6287);
;// CONCATENATED MODULE: ./build/js/src/images/courier.js
/** Brings single images, each the way that works: through the cache or straight, and the other one where that fails. */











/** With the first one. */
const courier_ATTEMPTS = 4;
/** Where our own tries have failed already. */
const ATTEMPTS_AFTER = 2;
/** Milliseconds for one image, however large. */
const LONGEST = 30 * 60_000;
/** Through the cache: then it is pulled. */
const LONGEST_CACHED = 10 * 60_000;
/** What only this process can say anything with. */
const LOOPBACK_NAME = /127\.0\.0\.1:\d+\/itb-[0-9a-f]+\//g;
class Courier {
    #options;
    #credentialsOf;
    #localNames = new Map();
    #digests = new Map();
    #direct = new Set();
    #images = [];
    #cache;
    #opened;
    #hits = 0;
    #reason;
    constructor(options) {
        this.#options = options;
        this.#credentialsOf = (0,credentials/* dockerCredentials */.d)(options.env);
    }
    /** Errors: ImageError; the signal's reason. */
    async bring(wanted, signal) {
        const reference = this.#options.mode !== 'never' && wanted.thirdParty ? (0,images_reference/* parseReference */.F2)(wanted.image) : undefined;
        if (reference === undefined)
            return this.#pull(wanted, courier_ATTEMPTS, signal);
        if (this.#options.use) {
            const failure = await this.#tryCache(wanted, reference, signal);
            if (failure === undefined)
                return;
            return this.#pull(wanted, (0,upstream_failure/* isPassing */.WG)(failure.kind) ? ATTEMPTS_AFTER : courier_ATTEMPTS, signal);
        }
        try {
            await this.#pull(wanted, ATTEMPTS_AFTER, signal);
        }
        catch (error) {
            // An insurance first: it was only not used because it was slower.
            if (!(error instanceof errors/* ImageError */.C8) || !(0,upstream_failure/* isOutage */.uD)(error.cause))
                throw error;
            if ((await this.#tryCache(wanted, reference, signal)) !== undefined)
                throw error;
        }
    }
    async brought() {
        const cache = await this.#cache?.catch(() => undefined);
        for (const [host, limit] of cache?.upstream.limits ?? []) {
            const warning = (0,rate_limit/* limitWarning */.e)(host, limit);
            if (warning !== undefined)
                this.#options.warn(warning);
        }
        return {
            localNames: this.#localNames,
            digests: this.#digests,
            hits: this.#hits,
            direct: this.#direct,
            traffic: cache?.registry.traffic,
            reason: this.#reason,
            images: this.#images
        };
    }
    async close() {
        // One that is just being opened closes itself: the run's signal has aborted then.
        await this.#opened?.close();
    }
    /** undefined: it is there. Else why not, said in one line. */
    async #tryCache(wanted, reference, signal) {
        const { client, progress, say, warn } = this.#options;
        const cache = await this.#open(signal);
        if (cache === undefined)
            return new upstream_failure/* RegistryFailure */.Yp('unusable', this.#reason ?? 'no cache');
        const platform = wanted.platform === '' ? cache.platform : wanted.platform;
        const ends = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_CACHED)]);
        try {
            const { digest, localName, hit, seen } = await bringImage(wanted, reference, {
                ...cache,
                client,
                signal: ends,
                warn,
                known: async (name) => (await (0,references/* knownReference */.XB)(cache.folder, name, platform)) ??
                    (await cache.secondLevel?.lastKnown(name, platform, ends)),
                onRetry: (failure, wait) => say((0,pull_failure/* retryLine */.Rn)(wanted.image, failure, wait)),
                onLayer: (layer, current, total) => progress.layer(wanted.image, layer, current, total)
            });
            this.#digests.set(wanted.image, digest);
            if (localName !== undefined)
                this.#localNames.set(wanted.image, localName);
            if (hit)
                this.#hits++;
            this.#images.push({ reference: (0,images_reference/* canonicalName */.Ew)(reference), digest, platform, hit, seen });
            return undefined;
        }
        catch (error) {
            signal.throwIfAborted();
            const failure = ends.aborted ? tooLong(LONGEST_CACHED, error) : (0,pull_failure/* classify */.L8)(error, wanted.image);
            // What it does not have, or not for us, the engine's own words say next.
            if (failure.kind !== 'missing' && failure.kind !== 'denied')
                say(`${wanted.image}: not through the image cache (${failure.message.replaceAll(LOOPBACK_NAME, '')}): pulled`);
            return failure;
        }
    }
    #open(signal) {
        this.#cache ??= this.#openOnce(signal);
        return this.#cache;
    }
    async #openOnce(signal) {
        const { client, env, path, remote, warn, say } = this.#options;
        try {
            const credentialsOf = this.#credentialsOf;
            // The run's own signal: one image's must not end it for the others.
            const options = { client, env, credentialsOf, path, remote, signal: this.#options.signal, warn };
            this.#opened = await openImageCache(options);
            if (this.#opened !== undefined)
                return this.#opened;
            const { name } = await client.identify(signal);
            this.#reason =
                name === 'Podman'
                    ? 'Podman pulls from no registry without TLS, as ours is'
                    : 'the engine does not reach this process: it runs in a VM or elsewhere';
        }
        catch (error) {
            signal.throwIfAborted();
            this.#reason = (0,errors/* messageOf */.bD)(error);
        }
        say(`images are pulled without the cache: ${this.#reason}`);
        return undefined;
    }
    async #pull(wanted, attempts, signal) {
        const { client, progress, say } = this.#options;
        const ends = AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]);
        this.#direct.add(wanted.image);
        try {
            await pullThroughEngine(wanted, {
                client,
                credentialsOf: this.#credentialsOf,
                signal: ends,
                attempts,
                say,
                onLayer: (layer, current, total) => progress.layer(wanted.image, layer, current, total),
                retryAfter: (image) => this.#retryAfter(image, ends)
            });
        }
        catch (error) {
            if (signal.aborted || !ends.aborted)
                throw error;
            throw (0,pull_failure/* pullError */.cP)(wanted, tooLong(LONGEST, error));
        }
    }
    /** The engine says that there is a limit, not for how long. */
    async #retryAfter({ image }, signal) {
        const reference = (0,images_reference/* parseReference */.F2)(image);
        if (reference === undefined)
            return undefined;
        const { client, env } = this.#options;
        const upstream = await (0,upstream_open/* openUpstream */.U)(client, { env, credentialsOf: this.#credentialsOf, signal });
        try {
            await upstream.resolve(reference, reference.digest ?? reference.tag ?? 'latest', signal);
            return undefined;
        }
        catch (error) {
            return error instanceof upstream_failure/* RegistryFailure */.Yp ? error.retryAfter : undefined;
        }
        finally {
            upstream.close();
        }
    }
}
function tooLong(limit, cause) {
    return new upstream_failure/* RegistryFailure */.Yp('network', `not there after ${limit / 60_000} min`, { cause });
}

// EXTERNAL MODULE: ./build/js/src/images/each.js
var each = __webpack_require__(2200);
;// CONCATENATED MODULE: ./build/js/src/images/pull/policy.js



/**
 * `always` is brought even if it is there, `daily`, `weekly` and `every_<duration>` if what is there is older, `never` must
 * be there, everything else (`missing`, `if_not_present`, `build` of an image that is not built) is brought if it is missing.
 * Errors: ImageError.
 */
async function imagesToBring(client, wanted, signal) {
    const needed = await Promise.all(wanted.map((entry) => isNeeded(client, entry, signal)));
    return wanted.filter((_, index) => needed[index]);
}
async function isNeeded(client, entry, signal) {
    const { image, service, pullPolicy, platform } = entry;
    if (pullPolicy === 'always')
        return true;
    const found = await (0,docker_images/* findImage */.F1)(client, image, signal).catch((error) => {
        throw isRefusedName(error) ? noName(entry, 'is no name of an image', error) : error;
    });
    const there = found !== undefined && isFor(found, platform);
    if (there) {
        const age = refreshAfter(pullPolicy);
        const at = Date.parse(found.Metadata?.LastTagTime ?? '');
        return age !== undefined && !(Date.now() - at < age);
    }
    if (pullPolicy !== 'never') {
        if (images_reference/* DIGEST */.Dh.test(image))
            throw noName(entry, 'is not there, and the id of an image tells no registry to have it from');
        return true;
    }
    throw new errors/* ImageError */.C8(`${service}: the image ${image} is not there, and pull_policy: never forbids to pull it`, {
        service,
        hint: `docker pull ${image}, or change pull_policy`
    });
}
/** What the engine says of upper case, blanks and the like, before it looks for anything. */
function isRefusedName(error) {
    return error instanceof errors/* EngineError */.NJ && error.status === 400;
}
function noName({ image, service }, what, cause) {
    return new errors/* ImageError */.C8(`${service}: ${image} ${what}`, {
        service,
        hint: `write services.${service}.image as [host/]repository[:tag], the repository in lower case; a variable in it may be empty`,
        cause
    });
}
/** An engine has one image of a name: that of another platform does not count. */
function isFor({ Os, Architecture }, platform) {
    if (platform === '' || Os === '' || Architecture === '')
        return true;
    const [os, architecture] = platform.split('/');
    return os === Os && (architecture === undefined || architecture === Architecture);
}
const UNITS = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
/** Milliseconds; undefined for a policy that does not look at the age. (compose-go: types.ServiceConfig.GetPullPolicy) */
function refreshAfter(policy) {
    if (policy === 'daily')
        return UNITS.d;
    if (policy === 'weekly')
        return UNITS.w;
    const parts = /^every_((?:\d+[wdhms])+)$/.exec(policy)?.[1]?.match(/\d+[wdhms]/g);
    return parts?.reduce((sum, part) => sum + Number.parseInt(part, 10) * (UNITS[part.slice(-1)] ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/js/src/images/pull/progress.js
/** How far all pulls together are, said now and then. */
/** Milliseconds between two lines. */
const EVERY = 8_000;
const SHOWN = 3;
/** `say` gets a line such as `redis:8 12 of 40 MB, postgres:17 waits`. */
function showPulls(images, say) {
    const pending = new Set(images);
    const layers = new Map();
    const timer = setInterval(() => {
        const line = progressText([...pending].map((image) => ({ image, ...sum(layers.get(image)) })));
        if (line !== undefined)
            say(line);
    }, EVERY);
    timer.unref();
    return {
        layer(image, layer, current, total) {
            const known = layers.get(image) ?? new Map();
            layers.set(image, known.set(layer, { current, total }));
        },
        done: (image) => void pending.delete(image),
        close: () => clearInterval(timer),
        bytes: (of) => of.reduce((all, image) => all + sum(layers.get(image)).total, 0)
    };
}
function sum(layers) {
    const all = [...(layers?.values() ?? [])];
    return {
        current: all.reduce((bytes, layer) => bytes + layer.current, 0),
        total: all.reduce((bytes, layer) => bytes + layer.total, 0)
    };
}
/** undefined where nothing is pending. Megabytes as users count them: powers of 1000. */
function progressText(pulls) {
    if (pulls.length === 0)
        return undefined;
    const megabytes = (bytes) => String(Math.round(bytes / 1e6));
    const shown = pulls
        .slice(0, SHOWN)
        .map(({ image, current, total }) => total === 0 ? `${image} waits` : `${image} ${megabytes(current)} of ${megabytes(total)} MB`);
    const more = pulls.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? `, ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./build/js/src/images/remote/measured.js
var remote_measured = __webpack_require__(566);
// EXTERNAL MODULE: ./build/js/src/images/store/evict.js
var evict = __webpack_require__(2482);
;// CONCATENATED MODULE: ./build/js/src/images/bring-images.js














/** As many as the engine's own client would take at once. */
const AT_ONCE = 4;
/** Errors: ImageError of one line; the signal's reason. */
async function bringImages(options) {
    const { client, wanted, signal, say } = options;
    const localNames = await pinnedImages(client, wanted, signal);
    const absent = wanted.filter(({ image, pullPolicy }) => !localNames.has(image) || pullPolicy === 'always');
    const needed = await imagesToBring(client, absent, signal);
    if (needed.length === 0)
        return nothingKept(localNames, new Map());
    const folder = (0,store_folder.storeFolderAt)(options.path);
    const cacheable = needed.filter(({ thirdParty }) => thirdParty);
    const set = { references: cacheable.map(nameOf), machine: `${process.platform}-${process.arch}` };
    const { known, carried } = await measuredBefore(options, folder, set);
    const decision = cacheable.length === 0 ? { use: false } : (0,decide/* decide */.LD)(options.mode, known);
    if (decision.reason !== undefined)
        say(decision.reason);
    const progress = showPulls(needed.map(({ image }) => image), say);
    const courier = new Courier({ ...options, progress, use: decision.use });
    const begin = clock/* systemClock */.m.now();
    try {
        await (0,each/* each */._)(needed, AT_ONCE, signal, async (image, ends) => {
            await courier.bring(image, ends);
            progress.done(image.image);
        });
        const seconds = (clock/* systemClock */.m.now() - begin) / 1000;
        const brought = await courier.brought();
        for (const [image, name] of brought.localNames)
            localNames.set(image, name);
        if (cacheable.length === 0 || options.mode === 'never') {
            return nothingKept(localNames, brought.digests);
        }
        const troubled = troubleOf(options.remote);
        if (troubled !== undefined)
            say(troubled);
        const cache = cacheResult({
            images: cacheable.length,
            hits: brought.hits,
            traffic: brought.traffic,
            pulledDirectly: progress.bytes(cacheable.filter(({ image }) => brought.direct.has(image)).map(({ image }) => image)),
            seconds,
            reason: decision.reason ?? brought.reason ?? troubled
        });
        // Waiting for what failed says nothing of how fast it is when it does not.
        const learnt = troubled === undefined ? await learn(folder, cache, seconds) : undefined;
        if (brought.traffic !== undefined)
            await (0,evict/* evict */.Y)(folder, options.limit);
        const entries = carried && learnt !== undefined ? (0,remote_measured.withMeasured)(known, learnt) : undefined;
        const measured = entries && { ...set, entries };
        return { localNames, digests: brought.digests, cache, images: brought.images, measured };
    }
    finally {
        progress.close();
        await courier.close();
    }
}
function nothingKept(localNames, digests) {
    return { localNames, digests, cache: undefined, images: [], measured: undefined };
}
/** By this machine; where that is new, by others: it is `carried` then. Errors: the signal's reason. */
async function measuredBefore({ mode, remote, signal }, folder, set) {
    const known = await (0,statistics/* readStatistics */.MS)(folder);
    const carried = known.length === 0 && set.references.length > 0 && mode === 'auto' && remote !== undefined;
    if (!carried)
        return { known, carried };
    return { known: await (0,remote_measured.readMeasured)(set, { store: remote, blobs: new store_blobs.Blobs(folder), signal }), carried };
}
function nameOf({ image }) {
    const reference = (0,images_reference/* parseReference */.F2)(image);
    return reference === undefined ? image : (0,images_reference/* canonicalName */.Ew)(reference);
}
/** One line. */
function troubleOf(remote) {
    if (remote?.trouble === undefined)
        return undefined;
    return remote.down === undefined
        ? `not all that other jobs kept could be had: ${remote.trouble}`
        : `what other jobs kept can't be had: ${remote.down}; not asked for again in this job`;
}


/***/ }),

/***/ 7294:
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

/***/ 9412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
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

/***/ 566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMeasured: () => (/* binding */ readMeasured),
/* harmony export */   saveMeasured: () => (/* binding */ saveMeasured),
/* harmony export */   withMeasured: () => (/* binding */ withMeasured)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
/* harmony import */ var _cache_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7294);
/* harmony import */ var _store_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6048);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9412);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(221);
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