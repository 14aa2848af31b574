"use strict";
exports.id = 6308;
exports.ids = [6308];
exports.modules = {

/***/ 89675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ SeveralErrors),
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   D4: () => (/* binding */ StartError),
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   GT: () => (/* binding */ TestbedError),
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   Jp: () => (/* binding */ ReadinessError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   hp: () => (/* binding */ ComposeError),
/* harmony export */   tM: () => (/* binding */ PortTakenError),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
class TestbedError extends Error {
    exitCode = 2;
    hint;
    service;
    details;
    constructor(message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : undefined);
        this.name = new.target.name;
        this.hint = options.hint;
        this.service = options.service;
        this.details = options.details;
    }
}
/** A wrong option, file or flag. The message names the file and the key. */
class ConfigError extends TestbedError {
    code = 'CONFIG';
}
/** No engine answers, or it refuses. */
class EngineUnavailableError extends TestbedError {
    code = 'ENGINE_UNAVAILABLE';
}
/** The engine answered a request with an error. `status` is the HTTP status. */
class EngineError extends TestbedError {
    code = 'ENGINE';
    status;
    constructor(message, options = {}) {
        super(message, options);
        this.status = options.status;
    }
}
class ComposeError extends TestbedError {
    code = 'COMPOSE';
}
class ImageError extends TestbedError {
    code = 'IMAGE';
}
class BuildError extends TestbedError {
    code = 'BUILD';
}
class PortTakenError extends TestbedError {
    code = 'PORT_TAKEN';
}
/** A service that can't be started. */
class StartError extends TestbedError {
    code = 'START';
}
/** A service that ended, or that was not ready in time. */
class ReadinessError extends TestbedError {
    code = 'NOT_READY';
}
/** Several things that are wrong at once, the cause first. At least one. */
class SeveralErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map(({ message }) => message).join('; '), { cause: errors[0] });
        this.name = 'SeveralErrors';
        this.errors = errors;
    }
}
/** The run was asked to stop: SIGINT, SIGTERM, a cancelled job. */
class CancelledError extends TestbedError {
    code = 'CANCELLED';
}
/** Something that belongs to the tool itself failed: its run folder, its supervisor. */
class InternalError extends TestbedError {
    code = 'INTERNAL';
}
/** The message of anything that was thrown, without a stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 7631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   Pi: () => (/* binding */ CACHED),
/* harmony export */   ZF: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/**
 * What a process that runs GitHub's clients is asked, and what it answers. They run in a process of their own because they
 * take no signal, print as they like, throw out of event handlers, and read folders from the environment.
 */

/** What an entry of the cache holds, in the working directory: the toolkit hashes the path into the entry's version. */
const CACHED = 'integration-testbed.blob';
const request = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('op', [
    /** `beginning`: the newest entry whose key begins so will do as well. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('restore'), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), beginning: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('save'), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Everything below the directory, as one archive. `compression`: 0 to 9. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('upload'),
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        directory: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        compression: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        retentionDays: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr())
    }),
    /** One file as it is; its name is that of the artifact. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('upload-file'), file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), retentionDays: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()) })
]);
const answer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    /** A line that the client printed: it is still at work. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('said'), line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('done'),
        /** Of a restore: there was such an entry. Of a save: it was saved. */
        ok: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        artifact: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), size: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
        /** All of these lines, bounded. */
        said: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed'), message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), said: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })
]);


/***/ }),

/***/ 39338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listen),
/* harmony export */   N: () => (/* binding */ withoutSignature)
/* harmony export */ });
/** What the toolkit prints, kept from the step's output: it would annotate the job with failures that cost nothing. */
/** Lines of one request, and characters of one, that are kept: the first ones. */
const LINES = 50;
const LENGTH = 500;
/**
 * Not the debug lines, but those that say why something failed; not the masks either: the addresses that they hide are
 * never printed.
 */
const TELLING = /^(?!::add-mask::|::debug::(?!Failed to )|$)/;
/** From now on this process prints nothing. `onLine` is called with each line that it would have, bounded. */
function listen(onLine) {
    let lines = [];
    const hear = (chunk) => {
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
        for (const line of text.split('\n').map((part) => part.trim())) {
            if (!TELLING.test(line))
                continue;
            const kept = withoutSignature(line).slice(0, LENGTH);
            onLine(kept);
            if (lines.length < LINES)
                lines.push(kept);
        }
        return true;
    };
    process.stdout.write = hear;
    process.stderr.write = hear;
    return {
        take() {
            const taken = lines;
            lines = [];
            return taken;
        }
    };
}
/** Addresses of blobs carry their permission with them. */
function withoutSignature(text) {
    return text.replace(/([?&]sig=)[^&\s'"]+/gi, '$1***');
}


/***/ }),

/***/ 76308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveToolkit: () => (/* binding */ serveToolkit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89675);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39338);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7631);
/** The process that runs GitHub's clients: one request after the other, until its parent is gone. */






/** `folder`: this process's own, with its working directory in it; removed at the end. */
function serveToolkit(folder) {
    const said = (0,_said_js__WEBPACK_IMPORTED_MODULE_5__/* .listen */ .K)((line) => tell({ type: 'said', line }));
    const end = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
        process.exit();
    };
    // The cancel of a job is its parent's affair.
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => undefined);
    process.on('disconnect', end);
    // The archiver's errors are thrown where nobody can catch them.
    process.on('uncaughtException', (error) => {
        process.send?.({ type: 'failed', message: error.message, said: said.take() }, end);
    });
    process.on('message', (raw) => {
        const answered = (answer) => tell(answer);
        run(_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .Em.parse(raw)).then((done) => answered({ type: 'done', ...done, said: said.take() }), (error) => answered({ type: 'failed', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), said: said.take() }));
    });
}
function tell(answer) {
    process.send?.(answer);
}
async function run(asked) {
    if (asked.op === 'restore' || asked.op === 'save') {
        const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(8147), __webpack_require__.e(3872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
        if (asked.op === 'restore') {
            const { key, beginning } = asked;
            const found = await restoreCache([_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .CACHED */ .Pi], key, beginning === undefined ? [] : [beginning]);
            return { ok: found === key || (beginning !== undefined && found?.startsWith(beginning) === true) };
        }
        return { ok: (await saveCache([_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .CACHED */ .Pi], asked.key)) !== -1 };
    }
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(8147), __webpack_require__.e(6850)]).then(__webpack_require__.bind(__webpack_require__, 76850));
    const client = new DefaultArtifactClient();
    const retention = asked.retentionDays === undefined ? {} : { retentionDays: asked.retentionDays };
    const { id, size } = asked.op === 'upload'
        ? await client.uploadArtifact(asked.name, await filesBelow(asked.directory), asked.directory, {
            compressionLevel: asked.compression,
            ...retention
        })
        : await client.uploadArtifact('', [asked.file], process.cwd(), { skipArchive: true, ...retention });
    if (id === undefined)
        throw new Error('the service named no artifact');
    return { ok: true, artifact: { id, size: size ?? 0 } };
}
async function filesBelow(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
}


/***/ })

};
;