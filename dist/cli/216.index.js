export const id = 216;
export const ids = [216];
export const modules = {

/***/ 5437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  x: () => (/* reexport */ locate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(1024);
// EXTERNAL MODULE: ./build/js/src/config/options/testbed.js
var testbed = __webpack_require__(644);
// EXTERNAL MODULE: ./build/js/src/config/text.js
var config_text = __webpack_require__(4383);
;// CONCATENATED MODULE: ./build/js/src/config/image-tag.js
/** The tag under test where no option names it. */





/**
 * `IMAGE_TAG` of the environment, then of the files that compose would read it from (the env files that were given, the
 * last one that has it; else `.env` of the working directory, then beside the first compose file), then `latest`. As it is
 * exported to compose, another order than compose's own would change what a file means.
 */
async function defaultImageTag(places) {
    const ofEnvironment = places.env.IMAGE_TAG;
    if (ofEnvironment !== undefined && ofEnvironment !== '') {
        const place = 'IMAGE_TAG of the environment';
        return { value: checked(ofEnvironment, place), source: { from: 'environment', place } };
    }
    for (const file of filesOf(places)) {
        const value = variableOf(await (0,promises_.readFile)(file, 'utf8').catch(() => ''), 'IMAGE_TAG');
        if (value === undefined || value === '')
            continue;
        const place = `IMAGE_TAG of ${file}`;
        return { value: checked(value, place), source: { from: 'environment', place } };
    }
    return { value: 'latest', source: { from: 'default', place: 'default of image-tag' } };
}
function filesOf({ envFile, workingDirectory, composeFile }) {
    if (envFile.length > 0)
        return envFile.toReversed();
    const folders = [workingDirectory, ...(composeFile ?? []).slice(0, 1).map(external_node_path_.dirname)];
    return [...new Set(folders)].map((folder) => (0,external_node_path_.join)(folder, '.env'));
}
/** The last assignment counts; quotes are taken off, a comment after a blank too. */
function variableOf(text, name) {
    const lines = text.matchAll(new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*[=:][ \\t]*(.*)$`, 'gm'));
    const last = [...lines].at(-1)?.[1]?.trim();
    if (last === undefined)
        return undefined;
    return /^(["'])(.*?)\1/.exec(last)?.[2] ?? last.replace(/(^|\s)#.*$/, '').trimEnd();
}
function checked(value, place) {
    if (testbed/* testbedOptions */.w['image-tag'].schema.safeParse(value).success)
        return value;
    throw new errors/* ConfigError */.xL(`${place}: expected an image tag, got ${(0,config_text/* quoted */.TL)(value)}`);
}

// EXTERNAL MODULE: ./build/js/src/config/nearest.js
var nearest = __webpack_require__(1352);
// EXTERNAL MODULE: ./build/js/src/config/options.js + 1 modules
var options = __webpack_require__(6039);
// EXTERNAL MODULE: ./build/js/src/config/problems.js
var problems = __webpack_require__(2332);
;// CONCATENATED MODULE: ./build/js/src/config/written.js
/** From the text of inputs and flags to values as YAML would have them. */


const YAML_BOOLEANS = new Map([
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false])
]);
/** One entry a line; blanks around it and empty lines do not count. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** `NAME=value` entries; the last one of a name counts. The message does not repeat the value. */
function mapFrom(entries, place) {
    return Object.fromEntries(entries.map((entry) => {
        const cut = entry.indexOf('=');
        if (cut < 1)
            throw new errors/* ConfigError */.xL(`${place}: expected NAME=value, got ${(0,config_text/* quoted */.TL)(entry)}`);
        return [entry.slice(0, cut).trim(), entry.slice(cut + 1).trim()];
    }));
}
/** An input's text, which is not empty. What is not understood stays text: the schema says what it expected. */
async function fromInput(option, text, place) {
    switch (option.form) {
        case 'boolean':
            return YAML_BOOLEANS.get(text) ?? text;
        case 'list':
            return lines(text);
        case 'map':
            return mapFrom(lines(text), place);
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(205)]).then(__webpack_require__.bind(__webpack_require__, 6205))).readYaml(text, place).value;
        case 'text':
            return text;
    }
}
/** What the command line made of a flag: text, a boolean, or a list of what was repeated. */
function fromFlag(option, value, place) {
    if (typeof value === 'string') {
        if (option.form === 'boolean')
            return YAML_BOOLEANS.get(value) ?? value;
        if (option.form === 'list')
            return [value];
        if (option.form === 'map')
            return mapFrom([value], place);
    }
    if (option.form === 'map' && Array.isArray(value))
        return mapFrom(value.map(String), place);
    return value;
}

;// CONCATENATED MODULE: ./build/js/src/config/layers.js
/** The three sources of values, each read and checked on its own: flags, inputs, the file. */







function accepts(name, where) {
    const option = (0,options/* optionOf */.XD)(name);
    return where === 'flag' ? option.commands.length > 0 : option[where];
}
/** Refuses a name that is not in the table, or that is not accepted here. */
function known(name, where, place) {
    if (!(0,options/* isOptionName */.RR)(name)) {
        const names = options/* OPTION_NAMES */.TM.filter((other) => accepts(other, where));
        throw new errors/* ConfigError */.xL((0,problems/* say */.cv)(place, [name], 'unknown option'), {
            hint: (0,nearest/* didYouMean */.a)(name, names, 'All options: docs/reference/options.md of integration-testbed.')
        });
    }
    if (accepts(name, where))
        return name;
    const option = (0,options/* optionOf */.XD)(name);
    const others = [
        option.file ? 'in testbed.yml' : '',
        option.input ? 'as an input' : '',
        option.commands.length > 0 ? 'as a flag' : ''
    ];
    const names = { flag: 'as a flag', input: 'as an input', file: 'in testbed.yml' };
    throw new errors/* ConfigError */.xL((0,problems/* say */.cv)(place, [name], `not accepted ${names[where]}`), {
        hint: `It can be given ${others.filter((other) => other !== '').join(' or ')}.`
    });
}
function layers_checked(raw, place) {
    const result = options/* optionValues */.ib.safeParse(raw);
    if (result.success)
        return result.data;
    throw (0,problems/* toConfigError */.yw)((0,problems/* problemsOf */.GW)(result.error.issues, raw, options/* knownKeys */.eE), place);
}
/** Which entry of a flag or of lines is meant is plain from the message; a key of a map is not. */
function named(prefix) {
    return {
        at: ([name, ...below]) => {
            const rest = name === 'suites' ? (0,config_text/* pathText */.LF)([name, ...below]).slice('suites'.length) : '';
            const key = below.find((part) => typeof part === 'string');
            return `${prefix}${String(name)}${rest}${rest === '' && key !== undefined ? `: ${(0,config_text/* pathText */.LF)([key])}` : ''}`;
        }
    };
}
/** Flags by kebab-case name; `undefined` counts as not given. */
function flagLayer(flags) {
    const place = named('--');
    const raw = {};
    for (const [key, value] of Object.entries(flags)) {
        if (value === undefined)
            continue;
        const name = known(key, 'flag', place);
        raw[name] = fromFlag((0,options/* optionOf */.XD)(name), value, place.at([name]));
    }
    return { from: 'flag', values: layers_checked(raw, place), place: (name) => place.at([name]), base: undefined };
}
/** Inputs by kebab-case name; an empty one counts as not given. */
async function inputLayer(inputs) {
    const place = named('input ');
    const raw = {};
    for (const [key, value] of Object.entries(inputs)) {
        const text = value.trim();
        if (text === '')
            continue;
        const name = known(key, 'input', place);
        raw[name] = await fromInput((0,options/* optionOf */.XD)(name), text, place.at([name]));
    }
    return { from: 'input', values: layers_checked(raw, place), place: (name) => place.at([name]), base: undefined };
}
/** The file's text; `shownPath` names it in messages. */
async function fileLayer(text, path, shownPath) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(205)]).then(__webpack_require__.bind(__webpack_require__, 6205));
    const source = readYaml(text, shownPath);
    const root = source.value ?? {};
    if (typeof root !== 'object' || root === null || Array.isArray(root)) {
        throw new errors/* ConfigError */.xL(`${shownPath}: expected a map of options`, {
            hint: 'Write "name: value", one option a line.'
        });
    }
    const place = { at: (at) => `${shownPath}: ${(0,config_text/* pathText */.LF)(at)}`, line: source.lineOf };
    const raw = {};
    for (const [key, value] of Object.entries(root))
        raw[known(key, 'file', place)] = value ?? undefined;
    return { from: 'file', values: layers_checked(raw, place), place: (name) => `${shownPath}: ${name}`, base: (0,external_node_path_.dirname)(path) };
}
/** Defaults of the table. */
function defaultLayer() {
    const raw = options/* OPTION_NAMES */.TM.flatMap((name) => {
        const value = (0,options/* optionOf */.XD)(name).default;
        return value === undefined ? [] : [[name, value]];
    });
    const values = layers_checked(Object.fromEntries(raw), { at: (path) => `default of ${(0,config_text/* pathText */.LF)(path)}` });
    return { from: 'default', values, place: (name) => `default of ${name}`, base: undefined };
}
/** The value of the first layer that has one. */
function pick(layers, name) {
    for (const layer of layers) {
        const value = layer.values[name];
        if (value !== undefined)
            return { value, layer };
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/js/src/config/paths.js
/** Paths and globs of options. */





/** Whether the file is there and can be read. */
async function isReadable(path) {
    return (0,promises_.access)(path, external_node_fs_.constants.R_OK).then(() => true, () => false);
}
/** A path as messages show it: relative to the folder where it lies inside. */
function shownPath(path, from) {
    const inside = (0,external_node_path_.relative)(from, path);
    return inside === '' || inside.startsWith('..') ? path : inside;
}
/** `place` names the option. */
async function existingFolder(path, place) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    throw new errors/* ConfigError */.xL(`${place}: ${found === undefined ? 'no such folder' : 'not a folder'}: ${(0,config_text/* quoted */.TL)(path, 200)}`);
}
async function existingFiles(paths, base, place) {
    return Promise.all(paths.map(async (path) => {
        const whole = (0,external_node_path_.resolve)(base, path);
        if (await isReadable(whole))
            return whole;
        throw new errors/* ConfigError */.xL(`${place}: no such file: ${(0,config_text/* quoted */.TL)(path, 200)}`, { hint: `Looked for ${whole}` });
    }));
}
/**
 * Files and globs -> absolute paths in the order given, matches of a glob sorted, each path once. A path that exists is
 * itself, whatever characters it has. A file that is not there and a glob that matches nothing are errors.
 */
async function matchingFiles(patterns, base, place) {
    const found = new Set();
    for (const pattern of patterns) {
        if (!/[*?[{]/.test(pattern) || (await isReadable((0,external_node_path_.resolve)(base, pattern)))) {
            for (const path of await existingFiles([pattern], base, place))
                found.add(path);
            continue;
        }
        const matches = [];
        for await (const match of (0,promises_.glob)(pattern, { cwd: base }))
            matches.push((0,external_node_path_.resolve)(base, match));
        if (matches.length === 0) {
            throw new errors/* ConfigError */.xL(`${place}: the glob matches no file: ${(0,config_text/* quoted */.TL)(pattern, 200)}`, {
                hint: `Looked in ${base}`
            });
        }
        for (const match of matches.sort())
            found.add(match);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./build/js/src/config/locate.js
/** Where the configuration is, without reading it. */





const CONFIG_FILE = 'testbed.yml';
/**
 * The working directory and the configuration file as flags and inputs name them. Commands that only look for a testbed
 * need no more, and work although the file is wrong by now. Throws a ConfigError for wrong flags and inputs, and for a
 * folder or file that is not there.
 */
async function locate(sources) {
    const given = [flagLayer(sources.flags), await inputLayer(sources.inputs)];
    const folder = pick(given, 'working-directory');
    const workingDirectory = folder === undefined
        ? (0,external_node_path_.resolve)(sources.cwd)
        : await existingFolder((0,external_node_path_.resolve)(sources.cwd, folder.value), folder.layer.place('working-directory'));
    const named = pick(given, 'config');
    if (named === undefined) {
        const usual = (0,external_node_path_.join)(workingDirectory, CONFIG_FILE);
        return { workingDirectory, config: (await isReadable(usual)) ? usual : undefined, given };
    }
    const config = (0,external_node_path_.resolve)(workingDirectory, named.value);
    if (await isReadable(config))
        return { workingDirectory, config, given };
    throw new errors/* ConfigError */.xL(`${named.layer.place('config')}: no such file: ${(0,config_text/* quoted */.TL)(named.value, 200)}`, {
        hint: `Looked for ${config}`
    });
}

// EXTERNAL MODULE: ./build/js/src/config/suite.js
var suite = __webpack_require__(7706);
;// CONCATENATED MODULE: ./build/js/src/config/suites.js
/** The suites of a run, from `suites` or `test-command`, and the selection of `suite`. */






function patterns(globs, base) {
    return globs.map((pattern) => ({ base, pattern }));
}
/** `layers` from strongest to weakest. The stronger one of `test-command` and `suites` counts; as equals they clash. */
function suitesOf(layers, defaults) {
    const command = pick(layers, 'test-command');
    const list = pick(layers, 'suites');
    if (command !== undefined && command.layer === list?.layer) {
        const { layer } = command;
        throw new errors/* ConfigError */.xL(`${layer.place('test-command')}: excludes ${layer.place('suites')}`, {
            hint: 'Make the test command a suite of its own, or leave it out.'
        });
    }
    const rank = (layer) => (layer === undefined ? layers.length : layers.indexOf(layer));
    const winner = rank(command?.layer) < rank(list?.layer) ? command?.layer : list?.layer;
    if (winner === undefined)
        return selected(layers, [], undefined);
    const base = winner.base ?? defaults.workingDirectory;
    const junit = pick(layers, 'junit');
    const common = junit === undefined ? [] : patterns(junit.value, junit.layer.base ?? defaults.workingDirectory);
    const values = winner === command?.layer ? [{ name: suite/* SINGLE_SUITE */.k4, command: command.value }] : (list?.value ?? []);
    const suites = values.map((value) => ({
        name: value.name,
        command: value.command,
        shell: value.shell ?? suite/* DEFAULT_SHELL */.L4,
        workingDirectory: value['working-directory'] === undefined ? defaults.workingDirectory : (0,external_node_path_.resolve)(base, value['working-directory']),
        env: value.env ?? {},
        junit: value.junit === undefined ? common : patterns(value.junit, base),
        timeout: value.timeout ?? defaults.testTimeout
    }));
    refuseTwins(suites, winner);
    return selected(layers, suites, winner);
}
/** Names become folders, which some file systems tell apart by letters only, not by their case. */
function refuseTwins(suites, layer) {
    const seen = new Map();
    for (const { name } of suites) {
        const other = seen.get(name.toLowerCase());
        if (other !== undefined) {
            const what = other === name
                ? `two suites are named ${(0,config_text/* quoted */.TL)(name)}`
                : `${(0,config_text/* quoted */.TL)(other)} and ${(0,config_text/* quoted */.TL)(name)} differ in case only`;
            throw new errors/* ConfigError */.xL(`${layer.place('suites')}: ${what}`, { hint: 'Names of suites are unique.' });
        }
        seen.set(name.toLowerCase(), name);
    }
}
function selected(layers, suites, origin) {
    const selection = pick(layers, 'suite');
    if (selection === undefined || selection.value.length === 0)
        return suites;
    // A selection made for the file's suites says nothing of a command that was typed in their place.
    if (origin !== undefined && layers.indexOf(selection.layer) > layers.indexOf(origin))
        return suites;
    const names = suites.map((suite) => suite.name);
    const wrong = selection.value.find((name) => !names.includes(name));
    if (wrong !== undefined) {
        const known = names.length === 0 ? 'There are no suites.' : `Known: ${names.join(', ')}.`;
        throw new errors/* ConfigError */.xL(`${selection.layer.place('suite')}: no suite is named ${(0,config_text/* quoted */.TL)(wrong)}`, {
            hint: (0,nearest/* didYouMean */.a)(wrong, names, known)
        });
    }
    return suites.filter((suite) => selection.value.includes(suite.name));
}

;// CONCATENATED MODULE: ./build/js/src/config/load.js
/** Inputs, flags and file -> one frozen Config. */










/**
 * The configuration of a run. Precedence: flag, input, file, default. Each source is checked as a whole, so that a wrong
 * value is told even where another source overrides it. Throws a ConfigError of one line that names the place.
 */
async function loadConfig(sources) {
    const located = await locate(sources);
    const { config } = located;
    const file = config === undefined ? [] : [await readConfigFile(config, sources.cwd)];
    const layers = [...located.given, ...file, defaultLayer()];
    /** The value of an option without default. */
    const value = (name) => pick(layers, name)?.value;
    /** The value of an option with a default in the table. */
    const must = (name) => {
        const found = value(name);
        if (found === undefined)
            throw new TypeError(`${name} has no default`);
        return found;
    };
    const workingDirectory = await workingDirectoryOf(layers, located.workingDirectory);
    const path = (name) => {
        const found = pick(layers, name);
        return found === undefined ? undefined : (0,external_node_path_.resolve)(found.layer.base ?? workingDirectory, found.value);
    };
    const files = async (name, read) => {
        const found = pick(layers, name);
        if (found === undefined || found.value.length === 0)
            return undefined;
        return read(found.value, found.layer.base ?? workingDirectory, found.layer.place(name));
    };
    const composeFile = await files('compose-file', matchingFiles);
    const envFile = (await files('env-file', existingFiles)) ?? [];
    const tag = value('image-tag');
    const tagByDefault = tag === undefined ? await defaultImageTag({ env: sources.env, workingDirectory, envFile, composeFile }) : undefined;
    return deepFreeze({
        config,
        workingDirectory,
        composeFile,
        profiles: value('profiles') ?? [],
        services: namedServices(layers),
        serviceFacts: factsOf(layers),
        envFile,
        engine: must('engine'),
        projectName: value('project-name'),
        imageTag: tag ?? tagByDefault?.value ?? 'latest',
        imageRegistry: value('image-registry'),
        build: must('build'),
        infrastructure: value('infrastructure'),
        ports: must('ports'),
        env: value('env') ?? {},
        envPrefix: value('env-prefix'),
        hostOverride: value('host-override'),
        healthTimeout: must('health-timeout'),
        startTimeout: must('start-timeout'),
        suites: suitesOf(layers, { workingDirectory, testTimeout: must('test-timeout') }),
        testTimeout: must('test-timeout'),
        hangTimeout: must('hang-timeout'),
        allowEmpty: must('allow-empty'),
        allowWorkflowCommands: must('allow-workflow-commands'),
        resultsFile: path('results-file') ?? (0,external_node_path_.resolve)(workingDirectory, must('results-file')),
        outputDirectory: path('output-directory'),
        summaryFile: path('summary-file'),
        skipTeardown: must('skip-teardown'),
        stopGrace: must('stop-grace'),
        mask: value('mask') ?? [],
        logLimit: must('log-limit'),
        sources: { ...sourcesOf(layers), ...(tagByDefault === undefined ? {} : { 'image-tag': tagByDefault.source }) }
    });
}
async function readConfigFile(path, cwd) {
    const shown = shownPath(path, cwd);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new errors/* ConfigError */.xL(`${shown}: can't be read: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    });
    return fileLayer(text, path, shown);
}
/** What flags and inputs name was looked at already; the file may name one too. */
async function workingDirectoryOf(layers, located) {
    const found = pick(layers, 'working-directory');
    if (found?.layer.base === undefined)
        return located;
    return existingFolder((0,external_node_path_.resolve)(found.layer.base, found.value), found.layer.place('working-directory'));
}
/** `services` as a list is a selection; as a map, in the file only, it holds facts and selects nothing. */
function namedServices(layers) {
    for (const { values } of layers)
        if (Array.isArray(values.services))
            return values.services;
    return [];
}
function factsOf(layers) {
    for (const { values } of layers)
        if (values.services !== undefined && !Array.isArray(values.services))
            return values.services;
    return {};
}
function sourcesOf(layers) {
    const entries = options/* OPTION_NAMES */.TM.map((name) => {
        const layer = pick(layers, name)?.layer;
        return [name, { from: layer?.from ?? 'default', place: layer?.place(name) ?? `default of ${name}` }];
    });
    // Object.fromEntries forgets the names; they are those of the table.
    return Object.fromEntries(entries);
}
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.values(value).forEach(deepFreeze);
    return Object.freeze(value);
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findEndpoint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(1024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(5994);
;// CONCATENATED MODULE: ./build/js/src/docker/tls-files.js
/** The docker client's certificate files. Paths, not contents: they go into the plan on disk, a private key must not. */


/** Paths of those of `ca.pem`, `cert.pem` and `key.pem` that are in a folder. */
async function certificates(folder) {
    const [ca, cert, key] = await Promise.all(['ca', 'cert', 'key'].map((name) => present((0,external_node_path_.join)(folder, `${name}.pem`))));
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key })
    };
}
async function present(path) {
    return (0,promises_.access)(path).then(() => path, () => undefined);
}

;// CONCATENATED MODULE: ./build/js/src/docker/context-store.js
/** The docker client's context store: `contexts/meta/<sha256 of the name>/meta.json` and `contexts/tls/<the same>/docker/`. */







const meta = schemas/* object */.Ikc({
    Endpoints: schemas/* object */.Ikc({
        docker: schemas/* object */.Ikc({ Host: schemas/* optional */.lqM(schemas/* string */.YjP()), SkipTLSVerify: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })
    })
});
/** Errors: EngineUnavailableError that names a context which is missing or can't be read. */
async function readContext(configFolder, name) {
    const id = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
    const docker = await readMeta((0,external_node_path_.join)(configFolder, 'contexts', 'meta', id, 'meta.json'), name);
    const files = await certificates((0,external_node_path_.join)(configFolder, 'contexts', 'tls', id, 'docker'));
    const verify = docker.SkipTLSVerify !== true;
    const tls = Object.keys(files).length > 0 || !verify ? { ...files, verify } : undefined;
    return { host: docker.Host ?? 'unix://', tls };
}
async function readMeta(path, name) {
    try {
        return meta.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).Endpoints.docker;
    }
    catch (cause) {
        const missing = (0,failure/* codeOf */.$N)(cause) === 'ENOENT';
        const reason = missing ? 'does not exist' : `can't be read (${path}: ${(0,failure/* oneLine */.TN)((0,errors/* messageOf */.bD)(cause))})`;
        throw new errors/* EngineUnavailableError */.DG(`The docker context ${JSON.stringify(name)} ${reason}`, {
            hint: '`docker context ls` lists those that exist; choose one with DOCKER_CONTEXT or `docker context use`',
            cause
        });
    }
}

;// CONCATENATED MODULE: ./build/js/src/docker/endpoint.js
/**
 * Where the engine is, found as the docker client finds it: `DOCKER_HOST`, else `DOCKER_CONTEXT`, else the current context
 * of its configuration, else the default socket. Files are read directly: `docker context inspect` costs a process.
 */








const DEFAULT_SOCKET = '/var/run/docker.sock';
const PLAIN_PORT = 2375;
const TLS_PORT = 2376;
const clientConfig = schemas/* object */.Ikc({ currentContext: schemas/* optional */.lqM(schemas/* string */.YjP()) });
/** Errors: EngineUnavailableError for a context that does not exist, or an address of a kind that can't be used here. */
async function findEndpoint(env = process.env) {
    const folder = set(env.DOCKER_CONFIG) ?? (0,external_node_path_.join)(set(env.HOME) ?? (0,external_node_os_.homedir)(), '.docker');
    const dockerHost = env.DOCKER_HOST?.trim();
    if (dockerHost) {
        return parseAddress(dockerHost, {
            source: 'DOCKER_HOST',
            tls: () => environmentTls(env, folder),
            dial: { dockerHost }
        });
    }
    const context = set(env.DOCKER_CONTEXT) ?? set(await currentContext(folder));
    if (context === undefined || context === 'default')
        return { transport: 'unix', path: DEFAULT_SOCKET };
    const { host, tls } = await readContext(folder, context);
    return parseAddress(host, { source: `docker context ${context}`, tls: async () => tls, dial: { context } });
}
async function currentContext(folder) {
    try {
        return clientConfig.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'config.json'), 'utf8'))).currentContext;
    }
    catch {
        // The docker client, too, goes on with its defaults where this file is missing or can't be read.
        return undefined;
    }
}
async function parseAddress(address, options) {
    const [, scheme = 'tcp', rest = ''] = /^(?:([a-z]+):\/\/)?(.*)$/.exec(address) ?? [];
    switch (scheme) {
        case 'unix':
            return { transport: 'unix', path: set(rest) ?? DEFAULT_SOCKET };
        case 'tcp': {
            const tls = await options.tls();
            const { hostname, port } = parseUrl(`tcp://${rest}`, address, options.source);
            return {
                transport: 'tcp',
                host: hostname,
                port: port || (tls === undefined ? PLAIN_PORT : TLS_PORT),
                ...(tls === undefined ? {} : { tls })
            };
        }
        case 'ssh':
            return { transport: 'dial-stdio', ...options.dial, host: parseUrl(address, address, options.source).hostname };
        default:
            throw unusable(address, options.source);
    }
}
function parseUrl(url, address, source) {
    if (!URL.canParse(url))
        throw unusable(address, source);
    const { hostname, port } = new URL(url);
    return { hostname: hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost', port: Number(port) };
}
function unusable(address, source) {
    return new errors/* EngineUnavailableError */.DG(`The engine address ${(0,failure/* oneLine */.TN)(address)} (${source}) can't be used here`, {
        hint: 'It must be unix:///path, tcp://host:port or ssh://user@host'
    });
}
async function environmentTls(env, folder) {
    const verify = set(env.DOCKER_TLS_VERIFY) !== undefined;
    if (!verify && set(env.DOCKER_TLS) === undefined)
        return undefined;
    return { ...(await certificates(set(env.DOCKER_CERT_PATH) ?? folder)), verify };
}
/** Empty counts as not set, as everywhere in the docker client. */
function set(value) {
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   lf: () => (/* binding */ ownerKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Names that a run has: its id, and the key of its owner. */


/** Characters of a run number, which other runners than GitHub's may choose freely. */
const LONGEST_NUMBER = 10;
/** What a compose project or a namespace may be called: lower case, digits, hyphens. */
function slug(text, longest) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, longest)
        .replace(/-+$/, '');
}
/** `owner/name` in a job; elsewhere the name of the folder. */
function repositoryName(env, workingDirectory) {
    return env.GITHUB_REPOSITORY ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(workingDirectory);
}
/**
 * `itb-<repository, 20>-<run number>-<attempt>-<6 random>`; outside of a job without the numbers. Two jobs of one run, or
 * two runs on one host, never share it.
 */
function newRunId(env, workingDirectory) {
    const repository = slug((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repositoryName(env, workingDirectory)), 20) || 'run';
    const numbers = [env.GITHUB_RUN_NUMBER, env.GITHUB_RUN_ATTEMPT]
        .map((part) => slug(part ?? '', LONGEST_NUMBER))
        .filter((part) => part !== '');
    return ['itb', repository, ...numbers, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')].join('-');
}
/** Who may clean up after whom: the same workspace and configuration on the same engine and runner. */
function ownerKey(parts) {
    const text = [parts.engine, parts.workspace, parts.configuration, parts.runner].join('\0');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 7787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ knownRuns),
/* harmony export */   fY: () => (/* binding */ cleanUpDeadRuns),
/* harmony export */   s2: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7855);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8804);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3351);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(562);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3858);
/* harmony import */ var _supervisor_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1343);
/* harmony import */ var _teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5475);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6007);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4975);
/** Before a run starts: what a dead run of the same owner left is removed. */










/** The runs that this user has on this machine, torn down ones left out. */
async function knownRuns(env) {
    const folders = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .listRunFolders */ .bg)(env);
    const runs = await Promise.all(folders.map(async (folder) => {
        const plan = await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(folder);
        if (plan === undefined)
            return undefined;
        return { folder, plan, live: await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_6__/* .isLive */ .D)(folder, plan) };
    }));
    return runs.filter((run) => run !== undefined);
}
/** Ids of the runs that were removed. `mine`: the run that starts, which is not dead. */
async function cleanUpDeadRuns(mine, env) {
    const known = await knownRuns(env);
    const dead = known.filter(({ plan, live }) => plan.owner_key === mine.owner_key && plan.run_id !== mine.run_id && !live && !plan.keep);
    const [byFolder, byLabel] = await Promise.all([
        Promise.all(dead.map(async (run) => ({ run_id: run.plan.run_id, left: await removeRun(run) }))),
        // A job's folders are emptied before the next one begins.
        (0,_orphans_js__WEBPACK_IMPORTED_MODULE_7__/* .removeOrphans */ .C)(mine.engine, (labels) => labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.owner] === mine.owner_key && !known.some(({ plan }) => plan.run_id === labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.run]))
    ]);
    return [...byFolder, ...byLabel].filter(({ left }) => left.length === 0).map(({ run_id }) => run_id);
}
/** Tears a run down and completes its results file, where that can still be written. Returns what is left. */
async function removeRun({ folder, plan }) {
    const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournal */ ._0)(folder.journal, 'post');
    const left = await (0,_teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_5__/* .tearDown */ .x)({
        plan,
        folder,
        journal,
        remover: await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_8__/* .openRemover */ .V)(plan),
        ...(0,_supervisor_release_js__WEBPACK_IMPORTED_MODULE_9__/* .supervisorHooks */ .v)(plan, folder)
    });
    journal.close();
    // Its workspace may be gone: that is no failure of who cleans up.
    await (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeResults */ .K)(plan, folder, true).catch(() => undefined);
    return left;
}


/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLive)
/* harmony export */ });
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8896);
/* harmony import */ var _run_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(935);


/**
 * Whether a run is still somebody's. Its lease says so, but an expired one does not say the contrary: the supervisor may
 * have been killed alone, or the machine slept. So a run is dead only when its owner and its supervisor are gone as well.
 */
async function isLive(folder, plan) {
    // A run that has just begun has no lease yet: it is as old as its plan.
    const lease = (await (0,_run_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .readLease */ .zR)(folder)) ?? { pid: 0, started: '', renewed_at: plan.started_at };
    if (!(0,_run_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpired */ ._d)(lease))
        return true;
    const processes = [lease, ...(plan.owner_process === undefined ? [] : [plan.owner_process])];
    return (await Promise.all(processes.map((process) => (0,_process_alive_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._)(process)))).includes(true);
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeOrphans)
/* harmony export */ });
/* unused harmony export isDead */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _contract_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7855);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4002);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7626);
/* harmony import */ var _docker_networks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9365);
/* harmony import */ var _docker_volumes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2875);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8804);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1024);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5693);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(562);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6007);
/** Dead runs whose folder says nothing any more: found by the labels of what they left on the engine. */













/** Milliseconds for one run. */
const BUDGET = 240_000;
/** Removes the dead runs for which `wanted` holds; kept ones stay. Errors: of an engine that can't be asked what there is. */
async function removeOrphans(engine, wanted) {
    const reaped = [];
    for (const [run_id, labels] of await labelledRuns(engine)) {
        if (!wanted(labels) || labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.keep] === 'true' || !(await isDead(labels)))
            continue;
        const remover = await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_12__/* .openRemover */ .V)({ engine });
        const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] };
        const removal = remover.remove(plan, '', () => Promise.resolve(), AbortSignal.timeout(BUDGET));
        reaped.push({ run_id, left: await removal.catch((error) => [(0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)]) });
    }
    return reaped;
}
async function labelledRuns({ endpoint, api_version }) {
    const client = new _docker_client_js__WEBPACK_IMPORTED_MODULE_4__.DockerClient(endpoint, { apiVersion: api_version });
    const labels = [_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.run];
    try {
        const found = await Promise.all([
            (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_5__/* .listContainers */ .ts)(client, { labels }),
            (0,_docker_networks_js__WEBPACK_IMPORTED_MODULE_6__/* .listNetworks */ .og)(client, { labels }),
            (0,_docker_volumes_js__WEBPACK_IMPORTED_MODULE_7__/* .listVolumes */ .yi)(client, { labels })
        ]);
        return new Map(found.flat().map((resource) => [resource.Labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.run] ?? '', resource.Labels]));
    }
    finally {
        client.close();
    }
}
/**
 * A folder on this machine decides; one that was emptied, as runners do between jobs, had its run cut short. Where it can't
 * be looked at (another machine, another user's, a container without that path), only time tells.
 */
async function isDead(labels, host = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), now = Date.now()) {
    const [, place, path] = /^([^:]*):(.*)$/.exec(labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.folder] ?? '') ?? [];
    if (place === host && path !== undefined) {
        const folder = (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .runFolderAt */ .J7)(path);
        const plan = await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readPlan */ .m)(folder);
        if (plan !== undefined)
            return !(await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__/* .isLive */ .D)(folder, plan));
        if ((await isMissing(folder.plan)) && !(await isMissing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))))
            return true;
    }
    const expires = Date.parse(labels[_contract_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .k.expires] ?? '');
    return Number.isNaN(expires) || expires < now;
}
async function isMissing(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => false, (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT');
}


/***/ }),

/***/ 1635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownerKeyOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2087);


/** Whose testbed it is: that of this workspace and configuration, on this engine and runner. */
function ownerKeyOf({ config, workingDirectory }, endpoint, env) {
    return (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerKey */ .lf)({
        engine: JSON.stringify(endpoint),
        workspace: env.GITHUB_WORKSPACE ?? workingDirectory,
        configuration: config ?? workingDirectory,
        runner: env.RUNNER_NAME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)()
    });
}


/***/ }),

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ supervisorHooks)
/* harmony export */ });
/** Milliseconds for the last lines of what has been stopped. */
const DRAIN = 500;
/** Milliseconds for the supervisor to finish its log files: a log of gigabytes is cut, not waited for. */
const RELEASE = 5_000;
/** Milliseconds for an answer to travel. */
const TRAVEL = 200;
/** For `tearDown`. A supervisor that is dead costs nothing. Imports while the engine removes: its first request leaves at once. */
function supervisorHooks(plan, folder) {
    return {
        onStopped: async () => {
            const { ask } = await __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 1603));
            return ask(plan.socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL);
        },
        onRemoved: async () => {
            const { releaseLogs } = await __webpack_require__.e(/* import() */ 787).then(__webpack_require__.bind(__webpack_require__, 1787));
            return releaseLogs(plan, folder, RELEASE);
        }
    };
}


/***/ })

};
