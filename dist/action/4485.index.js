"use strict";
exports.id = 4485;
exports.ids = [4485];
exports.modules = {

/***/ 54485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectCoverage: () => (/* binding */ collectCoverage),
  snapshotCoverage: () => (/* binding */ snapshotCoverage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: ./build/js/src/suites/junit-copies.js
var junit_copies = __webpack_require__(69238);
// EXTERNAL MODULE: ./build/js/src/suites/junit-files.js
var junit_files = __webpack_require__(85032);
// EXTERNAL MODULE: ./build/js/src/readers/read-error.js
var read_error = __webpack_require__(43810);
// EXTERNAL MODULE: ./build/js/src/readers/read-text.js + 1 modules
var read_text = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/js/src/readers/coverage/detect.js
/** Of which format a coverage file is: by its beginning, never by its name. */
/** Characters that are enough to tell. */
const HEAD = 16 * 1024;
/** With the white space before them. */
const HEAD_LIMIT = 1024 * 1024;
/** `head`: how the file begins. Undefined for what is none of them. */
function syntaxOf(head) {
    if (/^\s*</.test(head))
        return 'xml';
    if (/^\s*mode: *(?:set|count|atomic)\s/.test(head))
        return 'go-cover';
    // Test names, comments and versions may come before the first source file.
    if (/^(?:TN:|SF:)/m.test(head))
        return 'lcov';
    return undefined;
}
/** What else it may be, for a hint. */
function hintFor(head) {
    const formats = 'Read are LCOV, Cobertura, JaCoCo XML, Go cover profiles and Clover.';
    if (/^\s*[{[]/.test(head))
        return `It looks like JSON. ${formats} Istanbul writes them as reporters lcov and cobertura.`;
    if (/^(?:GROUP,PACKAGE,CLASS)/.test(head))
        return `It is JaCoCo's CSV. ${formats}`;
    return formats;
}

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/line-codes.js
const FIRST = 16;
const MAX_LINE = 2 ** 30 - 1;
/** A line is `number * 2`, plus 1 if it is covered: sorted, the covered one of two is the last. */
class LineCodes {
    #codes = new Int32Array(0);
    #length = 0;
    #ordered = true;
    /** A line that is there already is covered if either of them is. `line`: from 1 to `MAX_LINE`. */
    add(line, covered, room) {
        const code = line * 2 + (covered ? 1 : 0);
        if (this.#last >> 1 === line) {
            this.#codes[this.#length - 1] = this.#last | code;
            return;
        }
        if (this.#length === this.#codes.length)
            this.#makeRoom(room);
        // Also one that is there already: sorting leaves one of them.
        if (line <= this.#last >> 1)
            this.#ordered = false;
        this.#codes[this.#length++] = code;
    }
    get #last() {
        return this.#length === 0 ? 0 : (this.#codes[this.#length - 1] ?? 0);
    }
    /** Sorted, each line once. */
    get sorted() {
        this.#sort();
        return this.#codes.subarray(0, this.#length);
    }
    #makeRoom(room) {
        this.#sort();
        if (this.#length * 2 < this.#codes.length)
            return;
        const larger = new Int32Array(Math.max(FIRST, this.#codes.length * 2));
        room.take(larger.length - this.#codes.length);
        larger.set(this.#codes);
        this.#codes = larger;
    }
    #sort() {
        if (this.#ordered)
            return;
        const codes = this.#codes.subarray(0, this.#length).sort();
        let kept = 0;
        for (const code of codes) {
            if (kept > 0 && (codes[kept - 1] ?? 0) >> 1 === code >> 1)
                kept--;
            codes[kept++] = code;
        }
        this.#length = kept;
        this.#ordered = true;
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/file-coverage.js
/** What is known of one source file. Adding the same again changes nothing, and the order of additions does not matter. */

const NONE = { covered: 0, total: 0 };
/** Both counts of a line's branches are in one number. */
const MAX_BRANCHES = 2 ** 24;
/** Words of memory for an entry of the map. */
const BRANCH_WORDS = 10;
class FileCoverage {
    #room;
    #codes = new LineCodes();
    #branches = new Map();
    /** For a file of which only totals are known. */
    #totals = { lines: NONE, branches: NONE };
    constructor(room) {
        this.#room = room;
    }
    /** Returns false for what can't be the number of a line. */
    addLine(line, covered) {
        if (!isLine(line))
            return false;
        this.#codes.add(line, covered, this.#room);
        return true;
    }
    /** Of two counts for a line, the larger number of covered ones and the larger total hold. */
    addBranches(line, covered, total) {
        if (!isLine(line) || !isCount(total) || !isCount(covered))
            return false;
        if (total === 0)
            return true;
        const known = this.branchesOf(line);
        if (known === undefined)
            this.#room.take(BRANCH_WORDS);
        const most = Math.min(Math.max(total, known?.total ?? 0), MAX_BRANCHES - 1);
        const best = Math.min(Math.max(covered, known?.covered ?? 0), most);
        this.#branches.set(line, most * MAX_BRANCHES + best);
        return true;
    }
    /** Totals without the lines; they count only if no line, or branch, is known. */
    addTotals(of, covered, total) {
        if (!isCount(total) || !isCount(covered))
            return false;
        const known = this.#totals[of];
        const most = Math.max(known.total, total);
        this.#totals[of] = { covered: Math.min(Math.max(known.covered, covered), most), total: most };
        return true;
    }
    merge(other) {
        if (other === this)
            return;
        for (const code of other.#codes.sorted)
            this.#codes.add(code >> 1, (code & 1) === 1, this.#room);
        for (const line of other.#branches.keys()) {
            const { covered, total } = other.branchesOf(line) ?? NONE;
            this.addBranches(line, covered, total);
        }
        for (const kind of ['lines', 'branches']) {
            const { covered, total } = other.#totals[kind];
            this.addTotals(kind, covered, total);
        }
    }
    branchesOf(line) {
        const both = this.#branches.get(line);
        return both === undefined ? undefined : { covered: both % MAX_BRANCHES, total: Math.floor(both / MAX_BRANCHES) };
    }
    get lines() {
        const codes = this.#codes.sorted;
        if (codes.length === 0)
            return this.#totals.lines;
        return { covered: codes.reduce((sum, code) => sum + (code & 1), 0), total: codes.length };
    }
    get branches() {
        if (this.#branches.size === 0)
            return this.#totals.branches;
        let [covered, total] = [0, 0];
        for (const both of this.#branches.values()) {
            covered += both % MAX_BRANCHES;
            total += Math.floor(both / MAX_BRANCHES);
        }
        return { covered, total };
    }
    /** Not only totals are known. */
    get hasLines() {
        return this.#codes.sorted.length > 0;
    }
    /** In the order of the lines. */
    *entries() {
        for (const code of this.#codes.sorted) {
            const line = code >> 1;
            yield { line, covered: (code & 1) === 1, branches: this.branchesOf(line) };
        }
    }
}
const isLine = (line) => Number.isInteger(line) && line >= 1 && line <= MAX_LINE;
const isCount = (count) => Number.isInteger(count) && count >= 0 && count <= MAX_LINE;

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/room.js
/** What one report may take of the memory, so that a small file can't claim all of it. */
/** In words of 4 bytes. A line of code takes one; 60 million lines are twice the Linux kernel. */
const WORDS = 64 * 1024 * 1024;
class NoRoomError extends Error {
}
class Room {
    #left;
    constructor(words = WORDS) {
        this.#left = words;
    }
    /** Throws NoRoomError. */
    take(words) {
        this.#left -= words;
        if (this.#left < 0)
            throw new NoRoomError('more source lines than can be kept');
    }
    /** The report is read: what it says may be merged with others. */
    lift() {
        this.#left = Number.POSITIVE_INFINITY;
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/report-builder.js
/** Collects what a reader finds in one report. */



const MAX_WARNINGS = 20;
/** Characters of a path: what Linux allows. */
const NAME_LIMIT = 4096;
const MAX_SOURCES = 100;
/** Words of memory for an empty file, its name not counted. */
const FILE_WORDS = 100;
class ReportBuilder {
    #files = new Map();
    #sources = new Set();
    #warnings = new Map();
    #room = new Room();
    /** Set it when something may be missing. */
    incomplete = false;
    /** The file of this name, a new one if need be; undefined, with a warning, where it has no name. */
    file(name) {
        const trimmed = name?.trim() ?? '';
        if (trimmed === '' || trimmed.length > NAME_LIMIT) {
            this.warn(trimmed === '' ? 'a source file without a name' : 'a source file with a name that is too long');
            return undefined;
        }
        const known = this.#files.get(trimmed);
        if (known !== undefined)
            return known;
        this.#room.take(FILE_WORDS + trimmed.length / 2);
        const file = this.apart();
        // A copy: what is cut out of a chunk of the report keeps the whole chunk in memory.
        this.#files.set(Buffer.from(trimmed).toString(), file);
        return file;
    }
    /** A file that is not part of the report, for what may have to be merged later. */
    apart() {
        return new FileCoverage(this.#room);
    }
    source(folder) {
        const trimmed = folder.trim();
        if (trimmed !== '' && trimmed.length <= NAME_LIMIT && this.#sources.size < MAX_SOURCES)
            this.#sources.add(trimmed);
    }
    line(file, line, covered) {
        if (!file.addLine(line, covered))
            this.warn('a line with a number that is none');
    }
    branches(file, line, covered, total) {
        if (!file.addBranches(line, covered, total))
            this.warn('branches with a number that is none');
    }
    /** The same line again is only counted. */
    warn(message) {
        const text = (0,terminal/* oneLine */.TN)(message);
        const times = this.#warnings.get(text);
        if (times !== undefined || this.#warnings.size < MAX_WARNINGS)
            this.#warnings.set(text, (times ?? 0) + 1);
    }
    finish(format) {
        this.#room.lift();
        if (![...this.#files.values()].some(({ lines }) => lines.total > 0))
            this.warn('it names no line of code');
        return {
            format,
            files: this.#files,
            sources: [...this.#sources],
            incomplete: this.incomplete,
            warnings: [...this.#warnings].map(([message, times]) => (times === 1 ? message : `${message} (${times} times)`))
        };
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/read-coverage.js
/** Reads a coverage file as it streams by: memory grows with the lines of code that it names, not with the file. */







/**
 * Reads one file of any known format. One that was cut off gives what is there and says `incomplete`. Throws ReadError for a
 * file that is missing, empty or no coverage report, and the signal's reason when that aborts.
 */
async function readCoverage(path, { signal }) {
    const builder = new ReportBuilder();
    let head = '';
    let reader;
    const begin = async () => {
        const text = head.replace(/^\ufeff/, '');
        const begun = await readerFor(text, path, builder);
        begun.push(text);
        return begun;
    };
    try {
        for await (const text of (0,read_text/* readText */.y)(path, signal)) {
            if (reader !== undefined)
                reader.push(text);
            else {
                head += text;
                if (head.trimStart().length >= HEAD || head.length > HEAD_LIMIT)
                    reader = await begin();
            }
        }
        reader ??= await begin();
        reader.end();
    }
    catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof read_error/* ReadError */.F)
            throw cause;
        const hint = cause instanceof NoRoomError ? undefined : hintFor('');
        throw new read_error/* ReadError */.F(path, (0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(cause)), { cause, hint });
    }
    return builder.finish(reader.format);
}
async function readerFor(head, path, builder) {
    switch (syntaxOf(head)) {
        case 'lcov':
            return new (await __webpack_require__.e(/* import() */ 2074).then(__webpack_require__.bind(__webpack_require__, 2074))).LcovReader(builder);
        case 'go-cover':
            return new (await __webpack_require__.e(/* import() */ 4922).then(__webpack_require__.bind(__webpack_require__, 94922))).GoCoverReader(builder);
        case 'xml': {
            const [{ XmlReader }, { SaxesParser }] = await Promise.all([__webpack_require__.e(/* import() */ 4717).then(__webpack_require__.bind(__webpack_require__, 24717)), __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.bind(__webpack_require__, 59800))]);
            return new XmlReader(new SaxesParser({ position: false }), builder);
        }
        case undefined:
            throw new read_error/* ReadError */.F(path, 'no coverage report of a known format', { hint: hintFor(head) });
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/union.js
/** Top folders that are listed; the rest is summed. */
const MAX_FOLDERS = 200;
const OTHER_FOLDERS = '(other folders)';
/** By path, relative to the repository's root where that is known. */
class CoverageUnion {
    #files = new Map();
    /** A line is covered if any report covers it. The union may keep and change `file`. */
    add(path, file) {
        const known = this.#files.get(path);
        if (known === undefined)
            this.#files.set(path, file);
        else
            known.merge(file);
    }
    /** Sorted by path. */
    get files() {
        return [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1));
    }
    /** Files without any line of code are not counted. */
    totals() {
        const all = new Sum();
        const folders = new Map();
        let files = 0;
        for (const [path, file] of this.#files) {
            const { lines, branches } = file;
            if (lines.total > 0)
                files++;
            if (lines.total === 0 && branches.total === 0)
                continue;
            const name = topFolder(path);
            const folder = folders.get(name) ?? new Sum();
            folders.set(name, folder);
            for (const sum of [all, folder])
                sum.add(lines, branches);
        }
        return { ...all.counts(), files, folders: listed(folders) };
    }
}
class Sum {
    lines = { covered: 0, total: 0 };
    branches = { covered: 0, total: 0 };
    add(lines, branches) {
        this.lines.covered += lines.covered;
        this.lines.total += lines.total;
        this.branches.covered += branches.covered;
        this.branches.total += branches.total;
    }
    counts() {
        return { lines: counted(this.lines), ...(this.branches.total > 0 && { branches: counted(this.branches) }) };
    }
}
/** The largest ones, sorted by name. */
function listed(folders) {
    const bySize = [...folders].sort(([a, x], [b, y]) => y.lines.total - x.lines.total || (a < b ? -1 : 1));
    const kept = bySize.slice(0, MAX_FOLDERS).sort(([a], [b]) => (a < b ? -1 : 1));
    const others = new Sum();
    for (const [, { lines, branches }] of bySize.slice(MAX_FOLDERS))
        others.add(lines, branches);
    const all = bySize.length > MAX_FOLDERS ? [...kept, [OTHER_FOLDERS, others]] : kept;
    return all.map(([path, sum]) => ({ path, ...sum.counts() }));
}
/** `.` for a file in the root; of an absolute path, its first folder. */
function topFolder(path) {
    const end = path.indexOf('/', 1);
    return end === -1 ? '.' : path.slice(0, end);
}
/** Percent with two decimals, rounded down: only what is covered whole has 100. */
function counted({ covered, total }) {
    const scaled = covered * 10_000;
    const percent = total === 0 ? 100 : (scaled - (scaled % total)) / total / 100;
    return { covered, total, percent };
}

// EXTERNAL MODULE: ./build/js/src/suites/places/direct-path.js
var direct_path = __webpack_require__(8748);
// EXTERNAL MODULE: ./build/js/src/suites/repository-paths.js + 17 modules
var repository_paths = __webpack_require__(63821);
// EXTERNAL MODULE: ./build/js/src/suites/places/list-files.js
var list_files = __webpack_require__(34981);
;// CONCATENATED MODULE: ./build/js/src/suites/coverage/go-modules.js
/** Go names a source file by its module: `example.com/acme/shop/basket.go`. Its go.mod says which folder that is. */



/** Bytes of a go.mod in which its module is looked for. */
const go_modules_HEAD = 16 * 1024;
const MAX_MODULES = 500;
/** The workspace's go.mod files are read once, when the first name is asked for. `workspace`: absolute. */
function createGoModules(workspace, signal) {
    let modules;
    return {
        async candidates(name) {
            modules ??= findModules(workspace, signal);
            return (await modules)
                .filter((module) => name.startsWith(`${module.name}/`))
                .map((module) => (0,external_node_path_.join)(module.folder, name.slice(module.name.length + 1)));
        }
    };
}
/** Longest name first. */
async function findModules(workspace, signal) {
    const files = (await (0,list_files/* listFiles */.C)(workspace, signal)).filter((file) => /(?:^|\/)go\.mod$/.test(file));
    const modules = [];
    for (const file of files.sort((a, b) => a.length - b.length).slice(0, MAX_MODULES)) {
        const name = /^\s*module\s+"?([^\s"]+)/m.exec(await headOf((0,external_node_path_.join)(workspace, file)))?.[1];
        if (name !== undefined)
            modules.push({ name, folder: (0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, file)) });
    }
    return modules.sort((a, b) => b.name.length - a.name.length);
}
async function headOf(path) {
    const file = await (0,promises_.open)(path, 'r').catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(go_modules_HEAD) });
        return buffer.toString('utf8', 0, bytesRead);
    }
    catch {
        return '';
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/coverage/roots.js
/** Folders that the names in a coverage report may be relative to. */


/** More combinations than any report needs. */
const MAX_ROOTS = 200;
/**
 * Absolute, the likeliest first. A report that lies in the working directory belongs to the nearest folder around it, as that of
 * a package of a monorepo does; then the working directory and the folders around it; then those around a report that lies
 * elsewhere. With each of `sources` first. Only folders that are there.
 */
async function rootsOf(place, sources) {
    const bases = basesOf(place);
    const outright = sources.filter((source) => (0,external_node_path_.isAbsolute)(source));
    const inside = bases.flatMap((base) => [
        ...sources.filter((source) => !(0,external_node_path_.isAbsolute)(source)).map((source) => (0,external_node_path_.resolve)(base, source)),
        base
    ]);
    const roots = [...new Set([...outright, ...inside])].slice(0, MAX_ROOTS);
    const there = await Promise.all(roots.map(isFolder));
    return roots.filter((_, index) => there[index] === true);
}
function basesOf({ file, workingDirectory, workspace }) {
    const folder = file === undefined ? undefined : (0,external_node_path_.dirname)(file);
    const around = (from, to) => (from === undefined ? [] : [...folders(from, to)]);
    const own = around(folder, workingDirectory);
    const working = around(workingDirectory, workspace);
    return [...own, workingDirectory, ...working, ...around(folder, workspace), workspace];
}
/** From a folder up to one around it, both included; none if it is not. */
function* folders(from, to) {
    const way = (0,external_node_path_.relative)(to, from);
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
        return;
    const steps = way === '' ? [] : way.split(external_node_path_.sep);
    for (let length = steps.length; length >= 0; length--)
        yield (0,external_node_path_.join)(to, ...steps.slice(0, length));
}
async function isFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/coverage/source-paths.js
/** From the names in coverage reports to files of the repository, so that reports of different tools mean the same file. */






/** Sources of another machine with which a name is tried. */
const MAX_FOREIGN = 3;
/** Shared by all reports: files are listed once, if at all. `workspace`: absolute, the repository's root. */
async function createSourcePaths(workspace, signal) {
    const realWorkspace = await (0,promises_.realpath)(workspace).catch(() => (0,external_node_path_.resolve)(workspace));
    const index = (0,repository_paths/* createRepositoryPaths */.J)({ workspace, workingDirectory: workspace, signal });
    const modules = createGoModules(workspace, signal);
    const direct = async (path) => {
        const found = await (0,direct_path/* directPath */.R)(path, { workspace, realWorkspace, workingDirectory: workspace });
        return typeof found === 'object' ? found.path : undefined;
    };
    return {
        async forReport({ format, sources }, place) {
            const roots = await rootsOf({ ...place, workspace }, sources);
            const foreign = sources.filter((source) => (0,external_node_path_.isAbsolute)(source) && !roots.includes(source)).slice(0, MAX_FOREIGN);
            const there = createPresence();
            // One tool wrote the report, in one folder: where one file was found, the others are.
            let last;
            const inRoots = async (name) => {
                const first = name.split('/', 1)[0] ?? '';
                for (const root of last === undefined ? roots : new Set([last, ...roots])) {
                    if (!(await there((0,external_node_path_.join)(root, first))))
                        continue;
                    const path = await direct((0,external_node_path_.join)(root, name));
                    if (path === undefined)
                        continue;
                    last = root;
                    return path;
                }
                return undefined;
            };
            const inModules = async (name) => {
                for (const candidate of await modules.candidates(name)) {
                    const path = await direct(candidate);
                    if (path !== undefined)
                        return path;
                }
                return undefined;
            };
            const elsewhere = async (name) => {
                const joined = (0,external_node_path_.isAbsolute)(name) ? [] : foreign.map((source) => (0,external_node_path_.join)(source, name));
                for (const candidate of [...joined, name]) {
                    const path = await index.resolve(candidate);
                    if (path !== undefined)
                        return path;
                }
                return undefined;
            };
            return async (foreignName) => {
                const name = normalised(foreignName);
                const path = (format === 'go-cover' ? await inModules(name) : undefined) ??
                    ((0,external_node_path_.isAbsolute)(name) ? await direct(name) : await inRoots(name)) ??
                    (await elsewhere(name));
                if (path !== undefined)
                    return { path, found: true };
                return { path: kept(name, last, [(0,external_node_path_.resolve)(workspace), realWorkspace]), found: false };
            };
        }
    };
}
/** A file that is not there any more is still the package's in whose folder the others are. */
function kept(name, root, workspaces) {
    const path = (0,external_node_path_.isAbsolute)(name) ? name : root === undefined ? undefined : (0,external_node_path_.join)(root, name);
    if (path === undefined)
        return name;
    for (const workspace of workspaces) {
        const way = (0,external_node_path_.relative)(workspace, path);
        if (way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way))
            return way.split(external_node_path_.sep).join('/');
    }
    return name;
}
function normalised(name) {
    const path = name.replace(/^file:\/\/(?:localhost)?/, '').replace(/^\.\//, '');
    return /^(?:[A-Za-z]:)?[^/]*\\/.test(path) ? path.replaceAll('\\', '/') : path;
}
/** Whether there is anything of that name; each is looked at once. */
function createPresence() {
    const known = new Map();
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const found = (0,promises_.stat)(path).then(() => true, () => false);
        known.set(path, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./build/js/src/suites/coverage/read-reports.js
/** What all coverage files of a run say together. */






/** Reads one file after the other. Throws only the signal's reason. */
async function readReports(files, { workspace, signal }) {
    const union = new CoverageUnion();
    const problems = [];
    const warnings = [];
    const unplaced = new Set();
    const paths = await createSourcePaths(workspace, signal);
    let read = 0;
    for (const { path, name: source, origin, workingDirectory } of files) {
        const name = (0,terminal/* oneLine */.TN)(source);
        try {
            const report = await readCoverage(path, { signal });
            await addTo(union, report, await paths.forReport(report, { file: origin, workingDirectory }), signal, unplaced);
            read++;
            if (report.incomplete)
                problems.push(`${name} is incomplete: it was cut off, or its elements do not nest`);
            warnings.push(...report.warnings.map((warning) => `${name}: ${warning}`));
        }
        catch (error) {
            signal.throwIfAborted();
            problems.push(`${name}: ${error instanceof read_error/* ReadError */.F ? error.problem : (0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error))}`);
        }
    }
    const [first] = unplaced;
    if (first !== undefined) {
        const others = unplaced.size === 1 ? '' : ` and ${unplaced.size - 1} more source files`;
        warnings.push(`${(0,terminal/* oneLine */.TN)(first)}${others}: not in the repository, counted under the names of their reports`);
    }
    return { union, read, problems, warnings };
}
async function addTo(union, report, resolve, signal, unplaced) {
    for (const [name, file] of report.files) {
        signal.throwIfAborted();
        const { path, found } = await resolve(name);
        if (!found)
            unplaced.add(path);
        union.add(path, file);
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/coverage/collect.js
/** The coverage of a run: the files that its suites wrote, copied aside and read together. */







/** To be called before the first suite begins. */
function snapshotCoverage(suites, workspace) {
    return (0,junit_files/* snapshotOf */.eY)(suites.flatMap(({ coverage }) => coverage), workspace);
}
/** To be called after the last suite. Throws only the signal's reason. */
async function collectCoverage(options) {
    const { suites, output, workspace, minimum, signal } = options;
    signal.throwIfAborted();
    if (suites.every(({ coverage }) => coverage.length === 0)) {
        const problems = minimum === undefined || suites.length === 0 ? [] : ['a minimum is set, but no suite names files'];
        return { problems, warnings: [] };
    }
    const { files, problems: notThere } = await copyAll(options);
    const { union, read, problems: unread, warnings } = await readReports(files, { workspace, signal });
    const problems = [...notThere, ...unread];
    if (read === 0)
        return { problems, warnings };
    const totals = union.totals();
    if (minimum !== undefined && totals.lines.total === 0)
        problems.push('no line of code in any report');
    const enough = minimum === undefined || (totals.lines.total > 0 && totals.lines.percent >= minimum);
    const coverage = {
        ...totals,
        reports: files.map(({ path }) => (0,external_node_path_.relative)(output, path).split(external_node_path_.sep).join('/')),
        ...(minimum !== undefined && { minimum }),
        status: enough ? 'ok' : 'failed'
    };
    return { coverage, problems, warnings };
}
async function copyAll({ suites, before, output, workspace, redactor, signal }) {
    const claimed = new Set();
    const files = [];
    const problems = [];
    for (const { name, coverage, workingDirectory } of suites) {
        if (coverage.length === 0)
            continue;
        // Files that an earlier suite has claimed are there all the same: of suites that share a glob, each finds something.
        const search = await (0,junit_files/* freshFiles */.G7)(coverage, before, { workspace, claimed: new Set(), what: 'coverage file' });
        problems.push(...search.missing);
        const own = search.files.filter((file) => !claimed.has((0,junit_files/* claimOf */._B)(file)));
        for (const file of own)
            claimed.add((0,junit_files/* claimOf */._B)(file));
        if (own.length === 0)
            continue;
        try {
            const folder = await freeFolder((0,external_node_path_.join)(output, 'coverage', name));
            const copies = await (0,junit_copies/* copyAside */.O)(own, { folder, base: workingDirectory, redactor, signal });
            for (const { path, source } of copies) {
                files.push({ path, name: source, origin: (0,external_node_path_.resolve)(workingDirectory, source), workingDirectory });
            }
        }
        catch (error) {
            signal.throwIfAborted();
            problems.push(`coverage files could not be copied: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error))}`);
        }
    }
    return { files, problems: [...new Set(problems)] };
}
/** The output directory may be the user's own, with a folder of that name or with the copies of an earlier run. */
async function freeFolder(wanted) {
    for (let number = 1;; number++) {
        const folder = number === 1 ? wanted : `${wanted}-${number}`;
        await (0,promises_.mkdir)(folder, { recursive: true });
        if ((await (0,promises_.readdir)(folder)).length === 0)
            return folder;
    }
}


/***/ })

};
;