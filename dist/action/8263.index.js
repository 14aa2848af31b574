"use strict";
exports.id = 8263;
exports.ids = [8263];
exports.modules = {

/***/ 48564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArtifact: () => (/* binding */ uploadArtifact)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/platform/escape/markdown.js + 1 modules
var markdown = __webpack_require__(63083);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: ./build/js/src/platform/github/annotations.js
var annotations = __webpack_require__(65724);
// EXTERNAL MODULE: ./build/js/src/platform/github/in-time.js
var in_time = __webpack_require__(96949);
// EXTERNAL MODULE: ./build/js/src/platform/github/server.js
var server = __webpack_require__(71107);
// EXTERNAL MODULE: ./build/js/src/platform/github/toolkit/process.js
var toolkit_process = __webpack_require__(178);
// EXTERNAL MODULE: ./build/js/src/platform/github/toolkit/said.js
var said = __webpack_require__(39338);
;// CONCATENATED MODULE: ./build/js/src/platform/github/artifact.js
/** Artifacts of a job, through GitHub's client in a process of its own. */





/** An upload that failed; `taken`: there is one of that name in this run. */
class ArtifactError extends errors/* InternalError */.Gd {
    taken;
    constructor(message, taken) {
        super(message);
        this.taken = taken;
    }
}
/** Why nothing can be uploaded from here, one line; undefined where it can. `env`: of the step. */
function artifactsMissing(env) {
    if ((0,server/* isOtherServer */.A)(env))
        return `${env.GITHUB_SERVER_URL} does not have GitHub's artifact service`;
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '');
    return missing.length === 0 ? undefined : `the runner gives no ${missing.join(' and no ')}`;
}
/** Milliseconds without a sign of the client: it waits for ever for the rest of an answer that was cut off. */
const SILENCE = 45_000;
/** Uploads, one after the other in the same process. To be closed. */
class ArtifactUploader {
    #env;
    #options;
    #toolkit;
    constructor(env, options = {}) {
        this.#env = env;
        this.#options = options;
    }
    /** Errors: ArtifactError; the signal's reason. */
    async upload(upload, signal) {
        const toolkit = await (this.#toolkit ??= toolkit_process/* ToolkitProcess */.s.start(this.#env, this.#options.program));
        const silence = this.#options.silence ?? SILENCE;
        const asked = (0,in_time/* inTime */.R)(silence, signal, (limit, extend) => toolkit.ask(upload, { signal: limit, onSaid: () => extend(silence) }));
        const done = await asked.catch((error) => {
            this.#toolkit = undefined;
            signal.throwIfAborted();
            throw new ArtifactError((0,errors/* messageOf */.bD)(error), false);
        });
        if (done.type === 'failed' || done.artifact === undefined) {
            const message = done.type === 'failed' ? done.message : 'the service named no artifact';
            throw new ArtifactError((0,said/* withoutSignature */.N)(message), /\(409\)|already.exists/i.test(message));
        }
        const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = this.#env;
        const url = `${server ?? 'https://github.com'}/${repository}/actions/runs/${run}/artifacts/${done.artifact.id}`;
        return { size: done.artifact.size, url };
    }
    async close() {
        const toolkit = await this.#toolkit?.catch(() => undefined);
        this.#toolkit = undefined;
        await toolkit?.kill();
    }
}

// EXTERNAL MODULE: ./build/js/src/platform/github/step-summary.js
var step_summary = __webpack_require__(12807);
// EXTERNAL MODULE: ./build/js/src/platform/redactor.js + 1 modules
var platform_redactor = __webpack_require__(66639);
// EXTERNAL MODULE: ./build/js/src/run/results-file.js
var results_file = __webpack_require__(1025);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/src/session/results-path.js
var results_path = __webpack_require__(85415);
// EXTERNAL MODULE: ./build/js/src/contract/tests.js
var tests = __webpack_require__(9752);
// EXTERNAL MODULE: ./build/js/src/session/artifacts/artifact-name.js
var artifact_name = __webpack_require__(15371);
;// CONCATENATED MODULE: ./build/js/src/session/artifacts/stage.js
/**
 * The files of an artifact, put beside the output directory as they were when post looked: nothing that vanishes, changes
 * or turns into a link meanwhile can spoil the upload. What was written without redaction is redacted here.
 */






const LIMITS = { bytes: 2e9, files: 20_000 };
/** Bytes that are read at once. */
const BLOCK = 1 << 18;
/** Files that are worked on at a time. */
const AT_ONCE = 8;
/** Files that gain nothing by being compressed again. */
const COMPRESSED = new Set('.gz .tgz .zst .xz .bz2 .br .zip .jar .png .jpg .jpeg .webp .mp4 .webm .woff2 .pdf'.split(' '));
/** Bytes above which time matters more than room. */
const LARGE = 500e6;
/**
 * Regular files only; links are not followed. Our own first, so that results and summary are there, by their names, whatever
 * tests have put beside them; then small ones, so that reports are, whatever a log has grown to. `into` must not exist. Errors: the signal's reason, and what the system says of `into`.
 */
async function stageFiles(directory, into, redactor, signal, limits = LIMITS) {
    const own = new Set([(0,results_path/* resultsPathOf */.Te)(directory), (0,external_node_path_.join)(directory, results_path/* SUMMARY_FILE */.u7), (0,external_node_path_.join)(directory, tests/* TESTS_FILE */.L)]);
    const found = (await filesBelow(directory, signal)).sort((a, b) => a.size - b.size);
    const ownFirst = [...found.filter(({ path }) => own.has(path)), ...found.filter(({ path }) => !own.has(path))];
    const { fitting, leftOut } = fit(ownFirst, limits);
    const redacted = [];
    const taken = new Set();
    const total = { files: 0, bytes: 0, compressed: 0 };
    await (0,promises_.mkdir)(into, { recursive: true, mode: 0o700 });
    const work = fitting.values();
    const takeOneByOne = async () => {
        for (const { path, size } of work) {
            signal.throwIfAborted();
            const inside = (0,external_node_path_.relative)(directory, path);
            const name = unused((0,artifact_name/* acceptedPath */.hf)(redactor.text(inside)), taken);
            taken.add(name.toLowerCase());
            const outcome = await take(path, (0,external_node_path_.join)(into, name), redactor, signal).catch(() => signal.throwIfAborted());
            // It has vanished, or can't be read.
            if (outcome === undefined)
                continue;
            if (outcome === 'redacted')
                redacted.push(inside);
            total.files++;
            total.bytes += size;
            if (COMPRESSED.has((0,external_node_path_.extname)(path).toLowerCase()))
                total.compressed += size;
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeOneByOne));
    const compression = total.compressed > total.bytes / 2 ? 0 : total.bytes > LARGE ? 1 : 6;
    return { files: total.files, bytes: total.bytes, leftOut, redacted, compression };
}
function fit(found, limits) {
    const fitting = [];
    const leftOut = { files: 0, bytes: 0 };
    let bytes = 0;
    for (const file of found) {
        if (fitting.length < limits.files && bytes + file.size <= limits.bytes) {
            fitting.push(file);
            bytes += file.size;
        }
        else {
            leftOut.files++;
            leftOut.bytes += file.size;
        }
    }
    return { fitting, leftOut };
}
async function filesBelow(directory, signal) {
    const found = [];
    const folders = [directory];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        signal.throwIfAborted();
        for await (const entry of entriesOf(folder)) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory())
                folders.push(path);
            const stats = entry.isFile() ? await (0,promises_.lstat)(path).catch(() => undefined) : undefined;
            if (stats?.isFile() === true)
                found.push({ path, size: stats.size });
        }
    }
    return found;
}
async function* entriesOf(folder) {
    const directory = await (0,promises_.opendir)(folder).catch(() => undefined);
    if (directory !== undefined)
        yield* directory;
}
/** File systems of those who download it may not tell upper from lower case. */
function unused(name, taken) {
    if (!taken.has(name.toLowerCase()))
        return name;
    const extension = (0,external_node_path_.extname)(name);
    const stem = name.slice(0, name.length - extension.length);
    for (let count = 2;; count++) {
        const other = `${stem}-${count}${extension}`;
        if (!taken.has(other.toLowerCase()))
            return other;
    }
}
/** Errors: what the system says; TypeError of a link that has taken the file's place. */
async function take(from, to, redactor, signal) {
    // A link by another name: no byte is copied, and the file stays although the original goes.
    await (0,promises_.link)(from, to).catch(async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE));
    });
    try {
        const file = await (0,promises_.open)(to, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await file.stat()).isFile())
                throw new TypeError('no regular file');
            if (!(await holdsSecret(file, redactor, signal)))
                return 'as it is';
            await (0,promises_.rm)(to);
            await writeRedacted(file, to, redactor, signal);
            return 'redacted';
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        await (0,promises_.rm)(to, { force: true });
        throw error;
    }
}
/** Masks are shorter than anything that they replace: what has become shorter held one. */
async function holdsSecret(file, redactor, signal) {
    let difference = 0;
    for await (const { plain, redacted } of redactedBlocks(file, redactor, signal))
        difference += plain - redacted.length;
    return difference !== 0;
}
async function writeRedacted(file, to, redactor, signal) {
    const out = await (0,promises_.open)(to, 'wx', 0o600);
    try {
        for await (const { redacted } of redactedBlocks(file, redactor, signal))
            await out.writeFile(redacted);
    }
    finally {
        await out.close();
    }
}
async function* redactedBlocks(file, redactor, signal) {
    const stream = redactor.stream();
    const block = Buffer.allocUnsafe(BLOCK);
    let at = 0;
    for (let full = true; full;) {
        signal.throwIfAborted();
        const { bytesRead } = await file.read(block, 0, BLOCK, at);
        full = bytesRead === BLOCK;
        at += bytesRead;
        yield { plain: bytesRead, redacted: stream.write(block.subarray(0, bytesRead)) };
    }
    yield { plain: 0, redacted: stream.flush() };
}

;// CONCATENATED MODULE: ./build/js/src/session/artifacts/publish.js
/** What of a run becomes an artifact: everything of the output directory, and the summary as a file of its own. */








/** Never throws: no artifact is no reason to change the outcome of a run. */
async function publish(options) {
    const published = [];
    const notes = [];
    const failures = [];
    const { plan, workFolder, signal } = options;
    const attempt = async (what, work) => {
        await work().catch((error) => failures.push(`${what}: ${(0,terminal/* oneLine */.TN)(reasonOf(error, signal), 500)}`));
    };
    await attempt('the artifact could not be uploaded', async () => {
        const { artifact, output_directory } = plan;
        const folder = (0,external_node_path_.join)(workFolder, 'files');
        const staged = await stageFiles(output_directory, folder, options.redactor, signal, options.limits);
        notes.push(...notesOn(staged));
        if (staged.files === 0)
            return;
        const all = await upload(options, artifact.name, async (name) => ({
            op: 'upload',
            name,
            directory: folder,
            compression: staged.compression
        }));
        published.push(all);
        await attempt('the summary could not be uploaded as a file of its own', async () => {
            const summary = (0,external_node_path_.join)(folder, results_path/* SUMMARY_FILE */.u7);
            published.push(...(await single(options, summary, `${all.name}-summary.md`)));
        });
    });
    await (0,promises_.rm)(workFolder, { recursive: true, force: true }).catch(() => undefined);
    return { published, notes, failures };
}
/** The name of a single file is that of its artifact. */
async function single(options, file, wanted) {
    const folder = (0,external_node_path_.join)(options.workFolder, 'single');
    await (0,promises_.mkdir)(folder);
    const copied = await (0,promises_.copyFile)(file, (0,external_node_path_.join)(folder, wanted), external_node_fs_.constants.COPYFILE_FICLONE).then(() => true, () => false);
    // A run that was killed may have none.
    if (!copied)
        return [];
    const published = await upload(options, wanted, async (name) => {
        if (name !== wanted)
            await (0,promises_.copyFile)(file, (0,external_node_path_.join)(folder, name), external_node_fs_.constants.COPYFILE_FICLONE);
        return { op: 'upload-file', file: (0,external_node_path_.join)(folder, name) };
    });
    return [published];
}
/**
 * Uploads under that name, or, where another step or a called workflow of the same job's name has taken it, under one with
 * the random end of the run's id.
 */
async function upload({ plan, uploader, signal }, name, asked) {
    const { retention_days: retentionDays } = plan.artifact;
    const send = async (as) => {
        const request = { ...(await asked(as)), ...(retentionDays !== undefined && { retentionDays }) };
        return { name: as, ...(await uploader.upload(request, signal)) };
    };
    try {
        return await send(name);
    }
    catch (error) {
        if (!(error instanceof ArtifactError) || !error.taken)
            throw error;
        const extension = /\.md$/.exec(name)?.[0] ?? '';
        const stem = name.slice(0, name.length - extension.length);
        return send(`${stem}-${plan.run_id.split('-').at(-1)}${extension}`);
    }
}
function notesOn({ files, leftOut, redacted }) {
    const megabytes = (leftOut.bytes / 1e6).toFixed(0);
    return [
        ...(files === 0 ? ['no artifact: the output directory is empty'] : []),
        ...(leftOut.files > 0 ? [`not in the artifact: the ${leftOut.files} largest files (${megabytes} MB)`] : []),
        ...(redacted.length > 0 ? [`redacted for the artifact: ${redacted.slice(0, 5).join(', ')}`] : [])
    ];
}
function reasonOf(error, signal) {
    return signal.aborted ? 'there was no time left' : (0,errors/* messageOf */.bD)(error);
}

;// CONCATENATED MODULE: ./build/js/src/commands/action-post-artifact.js
/** The artifacts of the action's post step, and what it says of them. */










/** Milliseconds: GitHub ends post 5 minutes after a job was cancelled. */
const POST = 285_000;
/** For the uploads, at most and, whatever the removal took, at least. */
const MOST = 180_000;
const LEAST = 10_000;
/** `secrets`: values to redact. `used`: milliseconds of post that are gone. Never throws, and never changes the outcome. */
async function uploadArtifact(plan, folder, secrets, used) {
    const { env } = process;
    const redactor = (0,platform_redactor/* createRedactor */.l)(secrets);
    const say = (line) => void process.stdout.write(`${redactor.text((0,terminal/* oneLine */.TN)(line, 500))}\n`);
    try {
        if (plan.artifact.when === 'failure' && (await (0,results_file/* readRunResults */.c)(plan, folder)).exit_code === 0)
            return;
        const missing = artifactsMissing(env);
        if (missing !== undefined) {
            say(`no artifact: ${missing}`);
            return;
        }
        const uploader = new ArtifactUploader(env);
        const signal = AbortSignal.timeout(Math.max(LEAST, Math.min(MOST, POST - used)));
        const options = { plan, redactor, uploader, signal, workFolder: (0,external_node_path_.join)(folder.path, 'artifact') };
        const { published, notes, failures } = await publish(options).finally(() => uploader.close());
        for (const note of notes)
            say(note);
        for (const { name, url, size } of published)
            say(`artifact ${name} (${kilobytes(size)}): ${url}`);
        warn(failures.map((failure) => redactor.text(failure)));
        if (published.length > 0)
            await (0,step_summary/* appendSummary */.fe)(redactor.text(links(published)));
    }
    catch (error) {
        warn([redactor.text(`the artifact could not be uploaded: ${(0,errors/* messageOf */.bD)(error)}`)]);
    }
}
function links(published) {
    const each = published.map(({ name, url, size }) => `[${(0,markdown/* inlineCode */.ti)(name)}](${url}) (${kilobytes(size)})`);
    return `\n**Artifacts:** ${each.join(', ')}\n`;
}
function kilobytes(bytes) {
    return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
function warn(messages) {
    const lines = (0,annotations/* annotationLines */.bK)(messages.map((message) => ({ kind: 'warning', message })));
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TESTS_FILE),
/* harmony export */   w: () => (/* binding */ testRecord)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73102);
/** A line of `tests.ndjson` in the output directory: every test, once for each attempt. */

const TESTS_FILE = 'tests.ndjson';
const testRecord = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    suite: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The same in every run as long as the test keeps its name, class and file: 16 hex digits. */
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    class: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'error', 'skipped']),
    /** It says itself that an attempt before the last had failed. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    started_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$()),
    /** Of the suite's command, from 1. */
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** Why it failed or was skipped, bounded. */
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});


/***/ }),

/***/ 43666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** Foreign text is bounded wherever it is shown. */
/** The first `limit` characters; what was cut is counted: `abc… (12 more characters)`. Never half a surrogate pair. */
function bounded(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = cutAt(text, limit);
    return `${text.slice(0, kept)}… (${text.length - kept} more characters)`;
}
/** As `bounded`, but without the count: at most `limit` characters in all. */
function truncated(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, cutAt(text, Math.max(0, limit - 1)))}…`;
}
/** The last `limit` lines, each of at most `width` characters. */
function lastLines(lines, limit, width = 500) {
    return lines.slice(-limit).map((line) => truncated(line, width));
}
function cutAt(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}


/***/ }),

/***/ 63083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MZ: () => (/* binding */ codeCell),
  zW: () => (/* binding */ fencedBlock),
  h8: () => (/* binding */ htmlCode),
  ti: () => (/* binding */ inlineCode),
  p7: () => (/* binding */ markdownText),
  xR: () => (/* binding */ tableCell)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(43666);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
;// CONCATENATED MODULE: ./build/js/src/platform/escape/html.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;'
};
/** Foreign text as HTML text or as a quoted attribute value. Control and bidi characters are removed, newlines stay. */
function escapeHtml(text) {
    return (0,terminal/* plainText */.wh)(text).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);
}

;// CONCATENATED MODULE: ./build/js/src/platform/escape/markdown.js
/**
 * Foreign text in GitHub's Markdown. GitHub links mentions, issue references and addresses after entities have been
 * resolved, so these are broken by a zero-width space; nothing of that happens inside code.
 */



const ZERO_WIDTH_SPACE = '\u200b';
// As GitHub's manual on mathematical expressions says: a backslash is not enough for it.
const DOLLAR = '<span>$</span>';
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', $: DOLLAR };
// What takes no room on a page can hide in a name. The joiners (U+200C, U+200D) are letters' and emojis' own.
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
/** Running text on one line. `limit` in characters of the source. */
function markdownText(text, limit = 500) {
    return unlinked(flat(text, limit))
        .replace(/[\\`*_{}[\]()#|~!^]/g, '\\$&')
        .replace(/[&<>"$]/g, (sign) => HTML[sign] ?? sign)
        .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : `\\${start}`));
}
/** One line as code, with a fence that the text does not contain. */
function inlineCode(text, limit = 500) {
    const content = flat(text, limit);
    if (content === '')
        return '';
    const fence = '`'.repeat(longestRun(content) + 1);
    // CommonMark takes one space off each side: needed where the content itself begins or ends with a back-tick.
    const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${content}${padding}${fence}`;
}
/** A block of code whose fence can't be closed by its content. Ends without a newline. */
function fencedBlock(text, limit = 20_000) {
    const content = (0,bound/* bounded */.Mm)(visible(text), limit).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
}
/** One line as code where Markdown is not read: within an HTML element, such as the summary of folded details. */
function htmlCode(text, limit = 300) {
    const content = flat(text, limit);
    return content === '' ? '' : `<code>${escapeHtml(content)}</code>`;
}
/** A table cell of running text. */
function tableCell(text, limit = 300) {
    return markdownText(text, limit);
}
/** A table cell of code: a pipe ends the cell even there, unless a backslash stands before it (GFM, 4.10). */
function codeCell(text, limit = 300) {
    // A backslash of the text before a pipe would take part in that: `\|` can't be written in a cell otherwise.
    return inlineCode(text.replace(/\\(?=\\*\|)/g, '＼'), limit).replaceAll('|', '\\|');
}
/** Mentions, references and addresses that GitHub would turn into links, and names of emojis. */
function unlinked(text) {
    return text
        .replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`)
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
        .replace(/(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
        .replace(/\b([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/gi, `$1${ZERO_WIDTH_SPACE}`);
}
function flat(text, limit) {
    return (0,bound/* bounded */.Mm)(visible(text.slice(0, limit * 8 + 100))
        .replace(/\s+/g, ' ')
        .trim(), limit);
}
function visible(text) {
    return (0,terminal/* plainText */.wh)(text).replace(INVISIBLE, '');
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 87452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43666);
/**
 * Foreign text on a screen: without anything that moves the cursor, sets a title, rewrites the clipboard, hides text or
 * reverses its direction. Sequences as in ECMA-48, 5.4 and 5.6.
 */

// 7-bit and 8-bit forms. The payload of a string sequence ends with its line at the latest, so that an unterminated
// one can't swallow what follows.
const STRING = '(?:\\x1b[PX^_\\]]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n\\r]*(?:\\x07|\\x1b\\\\|\\x9c)?';
const CSI = '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]';
const ESCAPE = '\\x1b[ -/]*[0-~]?';
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESCAPE}`, 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = new RegExp('[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS_BUT_ESCAPE = new RegExp('[\\x00-\\x08\\x0b-\\x1a\\x1c-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = new RegExp('^(?:\\x1b\\[|\\x9b)([0-9;:]*)m$');
// Marks, embeddings, overrides and isolates (Unicode UAX 9), which can make a line read otherwise than it is.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_SEPARATORS = /[\u2028\u2029]/g;
/** Text without sequences, control characters and bidi controls. Tab and newline stay; a lone return is a newline. */
function plainText(text) {
    return newlines(text).replace(SEQUENCES, '').replace(CONTROLS, '').replace(BIDI, '');
}
/** As `plainText`, but colours and weights (SGR) stay: for live test output. */
function colouredText(text) {
    const kept = newlines(text).replace(SEQUENCES, (sequence) => {
        const parameters = COLOURS.exec(sequence)?.[1];
        return parameters === undefined ? '' : visibleColours(parameters);
    });
    return kept.replace(CONTROLS_BUT_ESCAPE, '').replace(BIDI, '');
}
/** For a name inside a line: one line, bounded. `limit` in characters. */
function oneLine(text, limit = 200) {
    // Bounded before and after: cleaning a megabyte for two hundred characters is wasted time.
    return (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(plainText(text.slice(0, limit * 8))
        .replace(/\s+/g, ' ')
        .trim(), limit);
}
function newlines(text) {
    return text.replace(/\r\n?/g, '\n').replace(LINE_SEPARATORS, '\n');
}
/** Blinking and concealed text (5, 6, 8) are left out. */
function visibleColours(parameters) {
    const codes = parameters.split(';');
    const kept = [];
    for (let index = 0; index < codes.length; index++) {
        const code = codes[index] ?? '';
        if (['38', '48', '58'].includes(code)) {
            const length = codes[index + 1] === '5' ? 3 : codes[index + 1] === '2' ? 5 : 1;
            kept.push(...codes.slice(index, index + length));
            index += length - 1;
        }
        else if (!/^0*[568](:|$)/.test(code)) {
            kept.push(code);
        }
    }
    return kept.length === 0 ? '' : `\u001b[${kept.join(';')}m`;
}


/***/ }),

/***/ 94061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   bf: () => (/* binding */ breakLegacyCommands),
/* harmony export */   ix: () => (/* binding */ breakCommands)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty */
/**
 * Workflow commands of GitHub Actions. The runner takes a line for a command that begins with `::name` after white space,
 * and `##[name]` anywhere in a line (actions/runner, `ActionCommand.cs`). It also ends a line at a lone return.
 */
/** A command's message. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The value of a command's property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line, without its newline. Properties that are absent or empty are left out. */
function workflowCommand(name, message = '', properties = {}) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}`;
}
/** Text of our own that quotes foreign text: none of its lines is a command. Readable, since it is visible. */
function breakCommands(text) {
    return breakLegacyCommands(text).replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
/** `##[error]`, which counts in the middle of a line too. */
function breakLegacyCommands(text) {
    return text.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 65724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ ANNOTATIONS_PER_KIND),
/* harmony export */   bK: () => (/* binding */ annotationLines)
/* harmony export */ });
/* unused harmony export ANNOTATION_MESSAGE_LIMIT */
/* harmony import */ var _escape_bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43666);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87452);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94061);
/** Annotations: lines that the runner shows at a commit's files and above a run's log. */



/** GitHub shows that many of each kind of a step, and cuts a message there (characters). */
const ANNOTATIONS_PER_KIND = 10;
const ANNOTATION_MESSAGE_LIMIT = 4096;
/**
 * The lines of all annotations of one step, without newlines. Where there are more than GitHub shows, the last one counts
 * the rest. To be printed outside any guard.
 */
function annotationLines(annotations) {
    return ['error', 'warning'].flatMap((kind) => {
        const all = annotations.filter((annotation) => annotation.kind === kind);
        if (all.length <= ANNOTATIONS_PER_KIND)
            return all.map(line);
        const shown = all.slice(0, ANNOTATIONS_PER_KIND - 1);
        const rest = `${all.length - shown.length} more ${kind}s: see the summary of the job.`;
        return [...shown.map(line), (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(kind, rest)];
    });
}
function line({ kind, message, title, file, line }) {
    return (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(kind, (0,_escape_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message), ANNOTATION_MESSAGE_LIMIT), {
        file: file === undefined ? undefined : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file),
        line,
        title: title === undefined ? undefined : (0,_escape_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(title).replace(/\s+/g, ' '), 200)
    });
}


/***/ }),

/***/ 96949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime)
/* harmony export */ });
/** A time limit that the work itself may move. */
/**
 * Runs the work with a signal that aborts with the caller's, or when the time is over. `extend` gives it another `ms` from
 * now on. Errors: the work's; a TimeoutError is the signal's reason when the time is over.
 */
async function inTime(ms, signal, work) {
    const over = new AbortController();
    const startTimer = (time) => setTimeout(() => over.abort(new DOMException(`no answer within ${Math.round(time / 100) / 10} s`, 'TimeoutError')), time);
    let timer = startTimer(ms);
    const extend = (time) => {
        clearTimeout(timer);
        timer = startTimer(time);
    };
    try {
        return await work(AbortSignal.any([signal, over.signal]), extend);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 71107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isOtherServer)
/* harmony export */ });
/** Which server the job belongs to. */
/**
 * Whether it is none that GitHub runs: GitHub Enterprise Server and other forges have neither this cache nor these
 * artifacts. As `isGhes` of actions/toolkit has it.
 */
function isOtherServer(env) {
    const url = env.GITHUB_SERVER_URL ?? '';
    if (url === '')
        return false;
    if (!URL.canParse(url))
        return true;
    const host = new URL(url).hostname.toLowerCase();
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}


/***/ }),

/***/ 12807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fe: () => (/* binding */ appendSummary)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, cutToBytes */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/** The job summary. Above 1 MiB the runner drops all that a step wrote to it, so it is never exceeded. */

/** Bytes that one step may write. */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT = '\n\n_The rest was cut: a job summary may not be larger than 1 MiB._\n';
/** Appends Markdown; cuts it, as a last resort, where it would be dropped. Returns whether there is a summary to write to. */
async function appendSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '')
        return false;
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const text = cutToBytes(markdown, SUMMARY_LIMIT - size);
    if (text === '')
        return true;
    const { summary } = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    await summary.emptyBuffer().addRaw(text).write();
    return true;
}
/** At most `limit` bytes, cut at the end of a line, with a line that says so; empty where not even that fits. */
function cutToBytes(markdown, limit) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= limit)
        return markdown;
    const room = limit - Buffer.byteLength(CUT);
    if (room < 0)
        return '';
    const newline = bytes.lastIndexOf(0x0a, room);
    return bytes.toString('utf8', 0, newline < 0 ? 0 : newline) + CUT;
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toolkitProgram),
/* harmony export */   s: () => (/* binding */ ToolkitProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89675);
/* harmony import */ var _argument_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47776);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7631);
/** A process that runs GitHub's clients, seen from the one that asks. */








/** Milliseconds for one block of an upload: GitHub's client would wait 5 minutes, all that a post step may have. */
const BLOCK_TIMEOUT = 30_000;
/**
 * The words that start such a process. The action's bundle has the clients; that of the command line, which lies beside it,
 * has not.
 */
function toolkitProgram() {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(process.argv[1] ?? '')), '..', 'action', 'index.js')];
}
class ToolkitProcess {
    /** The working directory of the clients. */
    workspace;
    #folder;
    #child;
    #ended;
    #alive = true;
    constructor(folder, child) {
        this.#folder = folder;
        this.workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'workspace');
        this.#child = child;
        this.#ended = new Promise((resolve) => {
            child.on('error', (error) => resolve(error.message));
            child.on('exit', (code, signal) => {
                const end = () => resolve(`ended with ${signal ?? code}`);
                // What it said last may still be on its way.
                if (child.connected)
                    child.once('disconnect', end);
                else
                    end();
            });
        });
        void this.#ended.then(() => (this.#alive = false));
    }
    /** `env`: of the step. Errors: what the system says where neither folder nor process can be made. */
    static async start(env, program = toolkitProgram()) {
        const temporary = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)() : env.RUNNER_TEMP;
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(temporary), 'itb-toolkit-'));
        const [workspace, temp] = [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'workspace'), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'temp')];
        await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(temp)]);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...program, _argument_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLKIT */ .f, folder], {
            // A group of its own: tar and zstd end with it.
            detached: true,
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            cwd: workspace,
            env: {
                ...env,
                GITHUB_WORKSPACE: workspace,
                RUNNER_TEMP: temp,
                RUNNER_DEBUG: '',
                ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: String(BLOCK_TIMEOUT)
            }
        });
        const started = new ToolkitProcess(folder, child);
        started.#rest();
        return started;
    }
    get alive() {
        return this.#alive;
    }
    /** One request at a time. Errors: the signal's reason; InternalError where the process ends by itself. */
    async ask(request, { signal, onSaid }) {
        const answered = Promise.withResolvers();
        const onMessage = (raw) => {
            const said = _protocol_js__WEBPACK_IMPORTED_MODULE_6__/* .answer */ .ZF.safeParse(raw);
            if (!said.success)
                answered.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InternalError */ .Gd('the toolkit gave an answer that nobody asked for'));
            else if (said.data.type === 'said')
                onSaid?.(said.data.line);
            else
                answered.resolve(said.data);
        };
        const onAbort = () => answered.reject(signal.reason);
        this.#child.ref();
        this.#child.channel?.ref();
        this.#child.on('message', onMessage);
        signal.addEventListener('abort', onAbort, { once: true });
        void this.#ended.then((how) => answered.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InternalError */ .Gd(`the toolkit's process ${how}`)));
        try {
            signal.throwIfAborted();
            this.#child.send(request, (error) => error !== null && answered.reject(error));
            return await answered.promise;
        }
        catch (error) {
            await this.kill();
            throw error;
        }
        finally {
            signal.removeEventListener('abort', onAbort);
            this.#child.off('message', onMessage);
            this.#rest();
        }
    }
    /** At once, with whatever it has started; its folder goes too. */
    async kill() {
        if (this.#alive && this.#child.pid !== undefined) {
            this.#child.ref();
            this.#child.channel?.ref();
            try {
                process.kill(-this.#child.pid, 'SIGKILL');
            }
            catch {
                // It has just ended.
            }
            await this.#ended;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#folder, { recursive: true, force: true });
    }
    /** Nobody waits for it: this process may end, and it with it. */
    #rest() {
        this.#child.unref();
        this.#child.channel?.unref();
    }
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

/***/ 66639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: MASK

;// CONCATENATED MODULE: ./build/js/src/platform/needles.js
/** `needles`: at least one, each of two bytes or more. */
function createNeedles(needles) {
    const sorted = [...needles].sort((a, b) => b.length - a.length);
    const shortest = sorted.at(-1)?.length ?? 0;
    if (shortest < 2)
        throw new RangeError('a needle has two bytes at least');
    const longest = sorted[0]?.length ?? 0;
    const shifts = new Uint16Array(65_536).fill(Math.min(shortest - 1, 65_535));
    const candidates = new Map();
    // Which bytes, and which two bytes side by side, any needle has.
    const alphabet = new Uint8Array(256);
    const pairs = new Uint8Array(65_536);
    const byFirst = new Map();
    for (const needle of sorted) {
        for (let end = 1; end < shortest; end++) {
            const block = blockAt(needle, end);
            shifts[block] = Math.min(shifts[block] ?? 0, shortest - 1 - end);
        }
        append(candidates, blockAt(needle, shortest - 1), needle);
        for (const byte of needle)
            alphabet[byte] = 1;
        for (let end = 1; end < needle.length; end++)
            pairs[blockAt(needle, end)] = 1;
        append(byFirst, needle[0] ?? 0, needle);
    }
    return {
        longest,
        find(bytes, from) {
            const length = bytes.length;
            let end = from + shortest - 1;
            while (end < length) {
                const block = blockAt(bytes, end);
                const shift = shifts[block] ?? 0;
                if (shift > 0) {
                    end += shift;
                    continue;
                }
                const start = end - shortest + 1;
                const needle = candidates.get(block)?.find((candidate) => matches(bytes, start, candidate, candidate.length));
                if (needle !== undefined)
                    return { start, end: start + needle.length };
                end++;
            }
            return undefined;
        },
        openTail(bytes) {
            const length = bytes.length;
            if (length === 0 || alphabet[bytes[length - 1] ?? 0] === 0)
                return length;
            // Backwards as far as the text could be part of a needle: in a log that is a few bytes.
            const lowest = Math.max(0, length - longest + 1);
            let first = length - 1;
            while (first > lowest && pairs[blockAt(bytes, first)] === 1)
                first--;
            for (let start = first; start < length; start++) {
                const open = byFirst
                    .get(bytes[start] ?? 0)
                    ?.some((needle) => needle.length > length - start && matches(bytes, start, needle, length - start));
                if (open === true)
                    return start;
            }
            return length;
        }
    };
}
function blockAt(bytes, end) {
    return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
}
function matches(bytes, start, needle, count) {
    if (start + count > bytes.length)
        return false;
    for (let index = 0; index < count; index++)
        if (bytes[start + index] !== needle[index])
            return false;
    return true;
}
function append(map, key, needle) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [needle]);
    else
        list.push(needle);
}

// EXTERNAL MODULE: ./build/js/src/platform/secret-forms.js
var secret_forms = __webpack_require__(57456);
;// CONCATENATED MODULE: ./build/js/src/platform/redactor.js
/** One redactor for every sink: screen, logs, results, summary, report. Which values are secret: redactor-policy.ts. */


const MASK = '***';
const MASK_BYTES = Buffer.from(MASK);
const NOTHING = Buffer.alloc(0);
/**
 * Replaces each value, in all its forms (see secret-forms.ts), by `***`. Overlapping secrets become one mask, so that
 * nothing of either is left. Without values everything is passed on as it is.
 */
function createRedactor(values) {
    const forms = (0,secret_forms/* secretForms */.e)(values);
    if (forms.length === 0)
        return IDENTITY;
    const needles = createNeedles(forms.map((form) => Buffer.from(form)));
    return {
        text(text) {
            const bytes = Buffer.from(text);
            if (needles.find(bytes, 0) === undefined)
                return text;
            return maskUpTo(needles, bytes, bytes.length, 0).output.toString();
        },
        stream: () => streamRedactor(needles)
    };
}
const IDENTITY = {
    text: (text) => text,
    stream: () => ({ write: toBuffer, flush: () => NOTHING })
};
function streamRedactor(needles) {
    let held = NOTHING;
    // How many of the held bytes belong to a secret whose mask has been passed on already.
    let masked = 0;
    return {
        write(chunk) {
            const incoming = toBuffer(chunk);
            const bytes = held.length === 0 ? incoming : Buffer.concat([held, incoming]);
            const safe = needles.openTail(bytes);
            const result = maskUpTo(needles, bytes, safe, masked);
            // A copy: the caller may use its buffer again.
            held = safe === bytes.length ? NOTHING : Buffer.from(bytes.subarray(safe));
            masked = result.masked;
            return result.output;
        },
        flush() {
            const { output } = maskUpTo(needles, held, held.length, masked);
            held = NOTHING;
            masked = 0;
            return output;
        }
    };
}
/** Masks what begins before `limit`. `masked`: bytes at the start (in) and after `limit` (out) that are masked already. */
function maskUpTo(needles, bytes, limit, masked) {
    let match = needles.find(bytes, 0);
    if (match === undefined && masked === 0) {
        return { output: limit === bytes.length ? bytes : bytes.subarray(0, limit), masked: 0 };
    }
    const pieces = [];
    let done = masked;
    while (match !== undefined && match.start < limit) {
        if (match.start >= done) {
            pieces.push(bytes.subarray(done, match.start), MASK_BYTES);
            done = match.end;
        }
        else {
            done = Math.max(done, match.end);
        }
        match = needles.find(bytes, match.start + 1);
    }
    if (done < limit)
        pieces.push(bytes.subarray(done, limit));
    return { output: Buffer.concat(pieces), masked: Math.max(0, done - limit) };
}
function toBuffer(chunk) {
    if (typeof chunk === 'string')
        return Buffer.from(chunk);
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}


/***/ }),

/***/ 57456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MINIMUM_SECRET_LENGTH),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** The ways in which a secret is written down: as it is, encoded for a URL, for JSON, for XML, in base64. */
/** Shorter values are never redacted: they occur in ordinary words, and blank logs help nobody. Characters. */
const MINIMUM_SECRET_LENGTH = 8;
/**
 * Every form under which one of the values may appear in text, longest first and each once. Values of several lines
 * also count line by line. Nothing shorter than MINIMUM_SECRET_LENGTH is returned.
 */
function secretForms(values) {
    const forms = new Set();
    for (const value of values) {
        for (const part of parts(value.toWellFormed())) {
            for (const form of formsOf(part))
                if (form.length >= MINIMUM_SECRET_LENGTH)
                    forms.add(form);
        }
    }
    return [...forms].sort((a, b) => b.length - a.length);
}
function parts(value) {
    const all = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    return [...new Set(all)].filter((part) => part.length >= MINIMUM_SECRET_LENGTH);
}
function formsOf(value) {
    const url = encodeURIComponent(value);
    const strictUrl = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const lowerHex = (text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const json = JSON.stringify(value).slice(1, -1);
    return [
        value,
        url,
        strictUrl,
        lowerHex(url),
        lowerHex(strictUrl),
        strictUrl.replaceAll('%20', '+'),
        json,
        json.replaceAll('/', '\\/'),
        value.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign),
        ...base64Forms(value)
    ];
}
const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * Base64 of the value itself and, without the digits at both ends that mix with its neighbours, of the value inside a
 * longer text (`user:password` of an Authorization header) at each of the three alignments.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const standard = [bytes.toString('base64'), bytes.toString('base64').replace(/=+$/, '')];
    for (const offset of [0, 1, 2]) {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const first = Math.ceil((offset * 8) / 6);
        const last = Math.floor((padded.length * 8) / 6);
        standard.push(padded.toString('base64').slice(first, last));
    }
    return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}


/***/ }),

/***/ 47322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   rA: () => (/* binding */ formatChain),
/* harmony export */   zD: () => (/* binding */ formatTotals)
/* harmony export */ });
/* unused harmony export shortSeconds */
/** Durations as people read them: `0.04 s`, `1.2 s`, `2 m 05 s`. Seconds. */
function formatSeconds(seconds) {
    return seconds < 60 ? `${shortSeconds(seconds)} s` : minutes(seconds);
}
/** Below a minute without the unit, for chains of durations: `1.2`. */
function shortSeconds(seconds) {
    return seconds > 0 && seconds < 0.1 ? seconds.toFixed(2) : seconds.toFixed(1);
}
function minutes(seconds) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`;
}
/** `ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7`: the sum is that of the shares as shown. `name` escapes. */
function formatChain(chain, name) {
    const total = chain.reduce((sum, link) => sum + Number(shortSeconds(link.seconds)), 0);
    const links = chain.map((link) => `${name(link.service)} ${shortSeconds(link.seconds)}`);
    return `ready in ${formatSeconds(total)}${links.length === 0 ? '' : ` = ${links.join(' -> ')}`}`;
}
/** `12 passed, 1 failed, 2 skipped`: what is zero is left out, but never all of it. */
function formatTotals(totals) {
    const parts = ['passed', 'failed', 'errors', 'skipped', 'flaky']
        .filter((key) => totals[key] > 0)
        .map((key) => `${totals[key]} ${key === 'errors' && totals[key] === 1 ? 'error' : key}`);
    return parts.length === 0 ? 'no tests' : parts.join(', ');
}


/***/ }),

/***/ 50245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listOutputFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/** What lies in the output directory, for the last version of the results: path, size, SHA-256. */




/** Bytes that are read at once. */
const BLOCK = 1 << 18;
const LIMITS = { files: 1_000, time: 15_000 };
/**
 * Regular files only, by name, folder by folder; symbolic links are never followed. `except`: absolute paths that are left
 * out. Never throws: what can't be read, or has gone since, is left out.
 */
async function listOutputFiles(directory, except, limits = LIMITS) {
    const limit = AbortSignal.timeout(limits.time);
    const files = [];
    for await (const path of regularFiles(directory, limit)) {
        if (except.includes(path))
            continue;
        if (files.length === limits.files)
            return { files, cut: `only the first ${limits.files} files are listed` };
        const found = await describe(path, limit).catch(() => undefined);
        if (found !== undefined)
            files.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path), ...found });
    }
    return { files, cut: limit.aborted ? `there was no time to list more than ${files.length} files` : undefined };
}
async function* regularFiles(directory, limit) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
        if (limit.aborted)
            return;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, entry.name);
        if (entry.isDirectory())
            yield* regularFiles(path, limit);
        else if (entry.isFile())
            yield path;
    }
}
async function describe(path, signal) {
    // A link or a pipe that has taken the file's place since it was listed is not opened, nor waited for.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const block = Buffer.allocUnsafe(BLOCK);
        let size = 0;
        for (let length = BLOCK; length > 0; size += length) {
            signal.throwIfAborted();
            length = (await file.read(block, 0, BLOCK)).bytesRead;
            hash.update(block.subarray(0, length));
        }
        return { size, sha256: hash.digest('hex') };
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 65037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ checkEvent),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(1663);
;// CONCATENATED MODULE: ./build/js/src/contract/events.js
/**
 * The journal's events. Everything that is observed during a run is one of these, and the results file is a pure fold of
 * them. Several processes append (main, supervisor, post): every event says when and by whom.
 */


const events_name = schemas/* string */.YjP();
const base = { t: iso/* datetime */.w$(), by: schemas/* enum */.k5n(['main', 'supervisor', 'post']) };
const events_event = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('run_started'),
        run_id: events_name,
        image_tag: schemas/* string */.YjP(),
        tool: schemas/* object */.Ikc({ name: events_name, version: schemas/* string */.YjP() }),
        /** `run` ends with a verdict on tests; a testbed only (`up`, an action without test command) has none. */
        purpose: schemas/* enum */.k5n(['run', 'testbed'])
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('engine'), name: events_name, version: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('stage_started'), stage: events_name }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('stage_ended'), stage: events_name, status: results/* stageStatus */.lN }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('cache_measured'), cache: results/* imageCache */.oF }),
    /** Kept for other machines, after the tests. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('cache_saved'), bytes: schemas/* int */.Whr(), seconds: schemas/* number */.aig() }),
    /** A service instance (replicas count apart: `api`, `api-2`) that the run will start. */
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('service_planned'),
        service: events_name,
        role: schemas/* enum */.k5n(['infrastructure', 'application']),
        image: schemas/* string */.YjP(),
        depends_on: schemas/* array */.YOg(events_name),
        /** Reachable from the host: what exits 0 and publishes nothing has done its work, anything else has died. */
        publishes: schemas/* boolean */.zMY()
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('service_created'),
        service: events_name,
        id: schemas/* string */.YjP(),
        digest: schemas/* optional */.lqM(schemas/* string */.YjP())
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_starting'), service: events_name }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_probed'), service: events_name, ok: schemas/* boolean */.zMY(), answer: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_ready'), service: events_name }),
    /** A one-shot service that exited 0. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_completed'), service: events_name }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_failed'), service: events_name, reason: schemas/* string */.YjP() }),
    /** `deliberate`: somebody asked the engine for it (`docker stop`, a test, the teardown). */
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('service_died'),
        service: events_name,
        id: schemas/* string */.YjP(),
        /** The engine's own time of it. Main and supervisor both report a death: id and time tell that it is one. */
        at: iso/* datetime */.w$(),
        exit_code: schemas/* int */.Whr(),
        oom: schemas/* boolean */.zMY(),
        deliberate: schemas/* boolean */.zMY()
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_restarted'), service: events_name, id: schemas/* string */.YjP(), at: iso/* datetime */.w$() }),
    /** Every service is ready. The chain: those whose start decided when, each with its own share in seconds. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('testbed_ready'), chain: schemas/* array */.YOg(results/* chainLink */.C9) }),
    /** `group`: the id of the process group, for the teardown. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('process_started'), group: schemas/* int */.Whr(), what: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('process_ended'), group: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('suite_started'), suite: events_name, command: schemas/* string */.YjP(), attempt: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('suite_ended'),
        suite: events_name,
        attempt: schemas/* int */.Whr(),
        status: results/* stageStatus */.lN,
        exit_code: schemas/* nullable */.mee(schemas/* int */.Whr()),
        signal: schemas/* optional */.lqM(schemas/* string */.YjP()),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** All attempts so far together. */
        tests: results/* testTotals */.gS,
        /** This attempt alone, where it was not the first. */
        attempt_tests: schemas/* optional */.lqM(results/* testTotals */.gS),
        failures: schemas/* array */.YOg(results/* failure */.V2),
        notes: schemas/* optional */.lqM(results/* testNotes */.yH),
        junit: schemas/* array */.YOg(schemas/* string */.YjP())
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('coverage_read'), coverage: results/* coverage */.vk }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('budgets_checked'),
        budgets: schemas/* array */.YOg(results/* budget */.gd),
        /** The limit of the teardown, which is measured when it has ended. */
        teardown_max_s: schemas/* optional */.lqM(schemas/* number */.aig())
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('compared'), comparison: results/* comparison */.my }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('warning'), message: schemas/* string */.YjP() }),
    /** What ended the run. `exit_code` is 2 for infrastructure, 1 for a gate that the user set. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('error'), code: schemas/* string */.YjP(), exit_code: results/* exitCode */.I$, ...results/* diagnosis */.C1.shape }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('cancelled'), signal: schemas/* string */.YjP() }),
    /** The verdict may be read: every stage but the teardown has ended. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('run_finished') }),
    /** What a teardown could not remove. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('left_behind'), resources: schemas/* array */.YOg(schemas/* string */.YjP()) })
]);

;// CONCATENATED MODULE: ./build/js/src/run/read-journal.js


/** For `openJournal`: just what the contract says of an event. Errors: ZodError of one that is none. */
function checkEvent(written) {
    return events_event.parse(written);
}
/** All events that can be read. A last line that was cut off by a kill, and anything foreign, is left out. */
async function readJournal(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
        if (line === '')
            return [];
        try {
            const parsed = events_event.safeParse(JSON.parse(line));
            return parsed.success ? [parsed.data] : [];
        }
        catch {
            return [];
        }
    });
}


/***/ }),

/***/ 1025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults),
/* harmony export */   c: () => (/* binding */ readRunResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
/* harmony import */ var _fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14242);
/* harmony import */ var _read_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65037);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51491);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50245);
/** Writes the results file, and its copy in the output directory: the fold of the journal as it stands on disk. */






const anyResults = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ run_id: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** Whether the results file may be replaced: a later run may have put its own there. */
async function isOurs({ results_file, run_id }) {
    const found = await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(results_file, anyResults);
    return found === undefined || found.run_id === run_id;
}
/**
 * `withFiles` lists the output directory with sizes and hashes: for the last version, when nothing in it changes any more.
 * Errors: InternalError where the results file or its copy can't be written.
 */
async function writeResults(plan, folder, withFiles = false) {
    const results = (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)(plan, await (0,_read_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a)(folder.journal));
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(plan.output_directory, 'results.json');
    const own = [plan.results_file, copy];
    const ours = !withFiles || (await isOurs(plan));
    const paths = [...new Set(ours ? own : [copy])];
    // Before the files are read: whoever kills this process meanwhile leaves results that know of the teardown.
    const written = await writeEach(paths, results);
    if (!withFiles)
        return written;
    const { files, cut } = await (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listOutputFiles */ .D)(plan.output_directory, own);
    const warnings = [...(results.warnings ?? []), ...(cut === undefined ? [] : [`output directory: ${cut}`])];
    return writeEach(paths, { ...results, warnings, files });
}
/** Each has its chance: an output directory that can't be written is no reason to leave the results file as it was. */
async function writeEach(paths, results) {
    const written = await Promise.allSettled(paths.map((path) => (0,_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .GF)(path, results)));
    const failed = written.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return results;
}
/** The results of a run that may still go on, without writing anything. */
async function readRunResults(plan, folder) {
    return (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)(plan, await (0,_read_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a)(folder.journal));
}


/***/ }),

/***/ 15371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Vb: () => (/* binding */ defaultArtifactName),
/* harmony export */   hf: () => (/* binding */ acceptedPath)
/* harmony export */ });
/** Names of artifacts: unique in a run over jobs, their matrix and attempts, and of characters that GitHub takes. */
/** Bytes: GitHub's limit is 260, and a suffix may be added. */
const LONGEST = 200;
/** `testbed-<job>-<matrix index>-<attempt>`. `index`: as the runner gives it, empty where it gives none. */
function defaultArtifactName(env, index) {
    const parts = [env.GITHUB_JOB ?? '', index === '' ? '0' : index, env.GITHUB_RUN_ATTEMPT ?? ''];
    return artifactName(['testbed', ...parts.filter((part) => part !== '')].join('-'));
}
/** What GitHub refuses in a name becomes a hyphen. */
function artifactName(wanted) {
    return acceptedPart(wanted) || 'testbed';
}
/** The path of a file in an artifact, `/` between its parts; two may become the same. */
function acceptedPath(path) {
    return path
        .split('/')
        .map((part) => acceptedPart(part) || '-')
        .join('/');
}
// The rules of actions/toolkit (`path-and-artifact-name-validation.ts`), and what no file system can have or show.
// eslint-disable-next-line no-control-regex
const REFUSED = /["<>|*?:\\/\u0000-\u001f\u007f]/g;
function acceptedPart(part) {
    const accepted = part.toWellFormed().replace(REFUSED, '-');
    return Buffer.byteLength(accepted) <= LONGEST ? accepted : shortened(accepted);
}
/** Keeps what tells the kind of a file. */
function shortened(name) {
    const extension = /\.[\w.]{1,20}$/.exec(name)?.[0] ?? '';
    let head = name.slice(0, LONGEST);
    while (Buffer.byteLength(head + extension) > LONGEST)
        head = head.slice(0, -1);
    return head.toWellFormed() + extension;
}


/***/ }),

/***/ 85415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ resultsFileNamed),
/* harmony export */   Te: () => (/* binding */ resultsPathOf),
/* harmony export */   u7: () => (/* binding */ SUMMARY_FILE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The copy of the results file in the output directory; the only one of a testbed that runs no tests. */
const resultsPathOf = (outputDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'results.json');
/** The Markdown summary in the output directory. */
const SUMMARY_FILE = 'summary.md';
/** The results file by an option that may not have been checked yet; the runner hands over empty inputs as well. */
function resultsFileNamed(option) {
    return typeof option === 'string' && option.trim() !== '' ? option.trim() : 'inttest-results.json';
}


/***/ })

};
;