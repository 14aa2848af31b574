"use strict";
exports.id = 4564;
exports.ids = [4564,4687];
exports.modules = {

/***/ 64564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringImages: () => (/* binding */ bringImages)
});

// EXTERNAL MODULE: ./build/js/src/platform/clock.js
var platform_clock = __webpack_require__(67590);
// EXTERNAL MODULE: ./build/js/src/images/cache/decide.js
var decide = __webpack_require__(47294);
// EXTERNAL MODULE: ./build/js/src/images/store/statistics.js
var statistics = __webpack_require__(76048);
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
var docker_images = __webpack_require__(72626);
// EXTERNAL MODULE: ./build/js/src/images/reference.js
var images_reference = __webpack_require__(163);
// EXTERNAL MODULE: ./build/js/src/images/store/content.js
var content = __webpack_require__(93030);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(51491);
;// CONCATENATED MODULE: ./build/js/src/images/store/references.js
/**
 * What a reference stood for when its registry was last asked, by platform. One small file each, replaced by a rename: no
 * process waits for another, and of two that learn something at once the later one is right.
 */






const knownReferenceSchema = schemas/* object */.Ikc({
    /** `docker.io/library/redis:8`. */
    reference: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().check(api/* _regex */.Fk(images_reference/* DIGEST */.Dh)),
    /** When the registry said so. */
    seen: iso/* datetime */.w$()
});
async function knownReference(folder, reference, platform) {
    const found = await (0,json_file/* readJson */.Vh)(fileOf(folder, reference, platform), knownReferenceSchema);
    return found?.reference === reference && found.platform === platform ? found : undefined;
}
/** Errors: InternalError where the folder can't be written. */
async function rememberReference(folder, known) {
    await (0,json_file/* writeJson */.GF)(fileOf(folder, known.reference, known.platform), known, 0o600);
}
/** All of them, by name. */
async function listReferences(folder) {
    const names = await readdir(folder.references).catch(() => []);
    const files = names.filter((name) => name.endsWith('.json'));
    const entries = await Promise.all(files.map((name) => readJson(join(folder.references, name), knownReferenceSchema)));
    return entries.filter((found) => found !== undefined).sort((a, b) => a.reference.localeCompare(b.reference));
}
function fileOf(folder, reference, platform) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(`${reference} ${platform}`).digest('hex');
    return (0,external_node_path_.join)(folder.references, `${name}.json`);
}

// EXTERNAL MODULE: ./build/js/src/images/upstream/failure.js
var upstream_failure = __webpack_require__(43425);
;// CONCATENATED MODULE: ./build/js/src/images/upstream/retry.js
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
    const { signal, attempts, clock = platform_clock/* systemClock */.m, random = Math.random } = options;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(0,upstream_failure/* isOutage */.uD)(error) || attempt >= attempts)
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
    return withRetries(work, options);
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
        await rememberReference(context.folder, known).catch(() => undefined);
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
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/docker/schema.js
var schema = __webpack_require__(60464);
;// CONCATENATED MODULE: ./build/js/src/docker/system.js
/** What the engine says of itself, as far as images need it. */


const version = schemas/* object */.Ikc({ Os: schemas/* string */.YjP(), Arch: schemas/* string */.YjP() });
/** `linux/amd64`: the platform of images that are pulled without naming one. */
async function enginePlatform(client, signal) {
    const { Os, Arch } = (0,schema/* checked */.KD)(version, await client.request('GET', '/version', { signal }), 'its version');
    return `${Os}/${Arch}`;
}
const info = schemas/* object */.Ikc({
    RegistryConfig: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        IndexConfigs: (0,schema/* mapOf */.A7)(schemas/* object */.Ikc({ Secure: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })),
        Mirrors: (0,schema/* listOf */.c3)(schemas/* string */.YjP())
    }))
});
/** What the engine's configuration says of registries. */
async function registrySettings(client, signal) {
    const { RegistryConfig: config } = (0,schema/* checked */.KD)(info, await client.request('GET', '/info', { signal }), 'its configuration');
    const insecure = Object.entries(config?.IndexConfigs ?? {}).flatMap(([host, { Secure }]) => Secure === false ? [host] : []);
    return { insecure, mirrors: config?.Mirrors ?? [] };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
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
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/src/images/store/manifest.js
var store_manifest = __webpack_require__(8022);
;// CONCATENATED MODULE: ./build/js/src/images/registry/sources.js




/** With the first one; the engine asks again as well. */
const sources_ATTEMPTS = 4;
/** Times that a blob may break off. */
const MAX_BREAKS = 6;
const BREAK_WAIT = 500;
/** Errors: RegistryFailure. */
async function findManifest({ blobs, upstream, secondLevel }, repository, digest, signal) {
    const kept = await read();
    if (kept !== undefined)
        return kept;
    try {
        const manifest = await withRetries(() => upstream.manifest(repository, digest, signal), {
            signal,
            attempts: sources_ATTEMPTS
        });
        // What can't be read as a manifest could not be served again by its bytes alone.
        if ((0,store_manifest/* readManifest */.W)(manifest.bytes)?.mediaType === manifest.mediaType.split(';')[0]) {
            await blobs.put(digest, manifest.bytes).catch(() => false);
        }
        return manifest;
    }
    catch (error) {
        if (!(0,upstream_failure/* isOutage */.uD)(error) || (await secondLevel?.fetch(digest, signal, true)) !== true)
            throw error;
        const late = await read();
        if (late === undefined)
            throw error;
        return late;
    }
    async function read() {
        const bytes = await blobs.bytes(digest);
        const content = bytes && (0,store_manifest/* readManifest */.W)(bytes);
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
    const open = (at) => withRetries(() => upstream.blob(repository, digest, at, signal), { signal, attempts: sources_ATTEMPTS });
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
            throw new upstream_failure/* RegistryFailure */.Yp('network', 'the blob broke off');
        }
        catch (error) {
            response.destroy();
            signal.throwIfAborted();
            if (breaks === MAX_BREAKS || (error instanceof upstream_failure/* RegistryFailure */.Yp && !(0,upstream_failure/* isOutage */.uD)(error)))
                throw error;
        }
        finally {
            response.destroy();
        }
        await platform_clock/* systemClock */.m.sleep(BREAK_WAIT * 2 ** breaks, signal);
        response = await open(at);
    }
}

;// CONCATENATED MODULE: ./build/js/src/images/registry/serve-blob.js





/** Errors: RegistryFailure before the head was sent; anything after, and the connection is to be cut. */
async function serveBlob(request, response, sources, traffic) {
    const { digest, signal } = request;
    const size = await findKept(sources, digest, signal);
    if (size !== undefined)
        return serveKept(request, size, response, sources, traffic);
    try {
        await serveFromUpstream(request, response, sources, traffic);
    }
    catch (error) {
        const late = response.headersSent || !(0,upstream_failure/* isOutage */.uD)(error) ? undefined : await findKept(sources, digest, signal, true);
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
        await (0,external_node_stream_promises_.pipeline)(file, counting(passing.add), response);
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
    const { length, chunks, cancel } = await openUpstreamBlob(sources, repository, digest, from, signal);
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
        return (this.#total + (this.#active > 0 ? platform_clock/* systemClock */.m.now() - this.#since : 0)) / 1000;
    }
    enter() {
        if (this.#active++ === 0)
            this.#since = platform_clock/* systemClock */.m.now();
        let left = false;
        return () => {
            if (left)
                return;
            left = true;
            if (--this.#active === 0)
                this.#total += platform_clock/* systemClock */.m.now() - this.#since;
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
        const { mediaType, bytes } = await findManifest(sources, repository, digest, ends);
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
var store_blobs = __webpack_require__(84687);
// EXTERNAL MODULE: ./build/js/src/images/store/folder.js
var store_folder = __webpack_require__(13627);
// EXTERNAL MODULE: ./build/js/src/images/upstream/registry.js + 2 modules
var registry = __webpack_require__(93366);
;// CONCATENATED MODULE: ./build/js/src/images/upstream/open.js


async function openUpstream(client, options) {
    const { env, credentialsOf, signal } = options;
    // An engine that does not say has none.
    const settings = await registrySettings(client, signal).catch(() => ({ insecure: [], mirrors: [] }));
    signal.throwIfAborted();
    return new registry/* Upstream */.O({
        env,
        credentialsOf,
        insecure: (host) => settings.insecure.includes(host),
        mirrors: settings.mirrors
    });
}

// EXTERNAL MODULE: ./build/js/src/images/remote/bundle.js
var bundle = __webpack_require__(18802);
// EXTERNAL MODULE: ./build/js/src/images/remote/entry.js
var entry = __webpack_require__(59412);
// EXTERNAL MODULE: ./build/js/src/images/remote/keys.js
var keys = __webpack_require__(32602);
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
            await (0,promises_.rm)(path, { force: true });
        }
    }
    async function image(digest, platform, signal, patient) {
        const key = (0,keys/* imageKey */.p2)(digest, platform);
        const found = (await into(key, signal, (path) => (0,bundle/* unpackBundle */.z)(path, blobs), { patient })) ?? [];
        for (const one of found) {
            const content = await blobs.bytes(one).then((bytes) => bytes && (0,store_manifest/* readManifest */.W)(bytes));
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
            const read = (path) => (0,entry/* readEntry */.h)(path, knownReferenceSchema);
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
        enginePlatform(client, signal),
        openUpstream(client, { env, credentialsOf, signal })
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/src/platform/exec.js
var exec = __webpack_require__(54675);
;// CONCATENATED MODULE: ./build/js/src/images/upstream/credentials.js
/** Who the docker client is at a registry: its configuration and the helpers that it names. */






const credentials_text = schemas/* optional */.lqM(schemas/* string */.YjP());
const credentials_entry = schemas/* object */.Ikc({ auth: credentials_text, username: credentials_text, password: credentials_text, identitytoken: credentials_text });
const configuration = schemas/* object */.Ikc({
    auths: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), credentials_entry)),
    credHelpers: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    credsStore: credentials_text
});
const credentials_answer = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
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
    const folder = given === '' ? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.docker') : given;
    try {
        return configuration.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'config.json'), 'utf8')));
    }
    catch {
        return {};
    }
}
async function lookUp(config, host, env, signal) {
    const names = host === images_reference/* HUB */.Q$ ? [HUB_SERVER, 'index.docker.io', images_reference/* HUB */.Q$] : [host, `https://${host}`, `http://${host}`];
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
        const outcome = await (0,exec/* runCommand */.d)(`docker-credential-${helper}`, ['get'], {
            env,
            signal,
            input: server,
            timeout: HELPER_TIMEOUT
        });
        if (outcome.exitCode !== 0)
            return undefined;
        const { Username, Secret } = credentials_answer.parse(JSON.parse(outcome.stdout));
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

;// CONCATENATED MODULE: ./build/js/src/images/pull/failure.js
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
    if (error instanceof upstream_failure/* RegistryFailure */.Yp)
        return error;
    const words = (0,errors/* messageOf */.bD)(error);
    // Ours around the engine's: `The Docker engine answered 500: ...` is how it passes on whatever a registry did.
    const said = words.replace(/^The Docker engine answered \d+: /, '');
    const bare = withoutName(said, image);
    const kind = KINDS.find(([pattern]) => pattern.test(bare))?.[1] ?? 'unusable';
    return new upstream_failure/* RegistryFailure */.Yp(kind, said, { cause: error });
}
/** The name comes as it was asked for, in the path of an address, or with its tag after another one. */
function withoutName(said, image) {
    const { repository, tag } = (0,images_reference/* parseReference */.F2)(image) ?? {};
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
    return new errors/* ImageError */.C8(`${service}: the image ${image} can't be had: ${failure.message}`, {
        service,
        hint: hintFor(image, failure),
        cause: failure
    });
}
function hintFor(image, { kind, message, retryAfter }) {
    const host = (0,images_reference/* parseReference */.F2)(image)?.host ?? images_reference/* HUB */.Q$;
    const login = `docker login${host === images_reference/* HUB */.Q$ ? '' : ` ${host}`}`;
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

;// CONCATENATED MODULE: ./build/js/src/images/pull/engine-pull.js






/** Errors: ImageError of one line; the signal's reason. */
async function pullThroughEngine(wanted, options) {
    const { client, credentialsOf, signal, attempts, onLayer, say } = options;
    const { image, platform } = wanted;
    const reference = (0,images_reference/* parseReference */.F2)(image);
    const headers = reference === undefined ? {} : registryAuthHeader(await credentialsOf(reference.host, signal));
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
            throw await withWait(classify(error, image), wanted, options);
        }
    };
    const onRetry = (failure, wait) => say(retryLine(image, failure, wait));
    try {
        await withRetries(once, { signal, attempts, onRetry });
    }
    catch (error) {
        signal.throwIfAborted();
        throw pullError(wanted, classify(error, image));
    }
}
async function withWait(failure, wanted, { retryAfter }) {
    if (failure.kind !== 'rate' || retryAfter === undefined)
        return failure;
    const wait = await retryAfter(wanted).catch(() => undefined);
    return new upstream_failure/* RegistryFailure */.Yp('rate', failure.message, { cause: failure, retryAfter: wait });
}

// EXTERNAL MODULE: ./build/js/src/images/upstream/rate-limit.js
var rate_limit = __webpack_require__(46287);
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
        this.#credentialsOf = dockerCredentials(options.env);
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
                known: async (name) => (await knownReference(cache.folder, name, platform)) ??
                    (await cache.secondLevel?.lastKnown(name, platform, ends)),
                onRetry: (failure, wait) => say(retryLine(wanted.image, failure, wait)),
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
            const failure = ends.aborted ? tooLong(LONGEST_CACHED, error) : classify(error, wanted.image);
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
            throw pullError(wanted, tooLong(LONGEST, error));
        }
    }
    /** The engine says that there is a limit, not for how long. */
    async #retryAfter({ image }, signal) {
        const reference = (0,images_reference/* parseReference */.F2)(image);
        if (reference === undefined)
            return undefined;
        const { client, env } = this.#options;
        const upstream = await openUpstream(client, { env, credentialsOf: this.#credentialsOf, signal });
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
var each = __webpack_require__(52200);
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
var remote_measured = __webpack_require__(90566);
;// CONCATENATED MODULE: ./build/js/src/images/store/evict.js
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
        await (0,promises_.rm)(path, { force: true });
        removed += size;
    }
    return { bytes: bytes - removed, removed };
}
async function keptBlobs(folder) {
    const groups = await (0,promises_.readdir)(folder.blobs).catch(() => []);
    const files = await Promise.all(groups.map(async (group) => {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder.blobs, group)).catch(() => []);
        return names.map((name) => (0,external_node_path_.join)(folder.blobs, group, name));
    }));
    const found = await Promise.all(files.flat().map(async (path) => {
        // Another process may clean up, too.
        const file = await (0,promises_.stat)(path).catch(() => undefined);
        return file === undefined ? undefined : { path, size: file.size, used: file.mtimeMs };
    }));
    return found.filter((file) => file !== undefined);
}
async function removeAbandoned(folder) {
    for (const name of await (0,promises_.readdir)(folder.temporary).catch(() => [])) {
        const path = (0,external_node_path_.join)(folder.temporary, name);
        const file = await (0,promises_.stat)(path).catch(() => undefined);
        if (file !== undefined && Date.now() - file.mtimeMs > ABANDONED)
            await (0,promises_.rm)(path, { force: true, recursive: true });
    }
}

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
    const begin = platform_clock/* systemClock */.m.now();
    try {
        await (0,each/* each */._)(needed, AT_ONCE, signal, async (image, ends) => {
            await courier.bring(image, ends);
            progress.done(image.image);
        });
        const seconds = (platform_clock/* systemClock */.m.now() - begin) / 1000;
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
            await evict(folder, options.limit);
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


/***/ }),

/***/ 84687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Blobs: () => (/* binding */ Blobs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
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


/***/ })

};
;