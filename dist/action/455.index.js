export const id = 455;
export const ids = [455,5521,3266];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 40455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/config/inputs.js
var inputs = __webpack_require__(23125);
// EXTERNAL MODULE: ./build/js/src/config/load.js
var load = __webpack_require__(46380);
// EXTERNAL MODULE: ./build/js/src/platform/github/annotations.js
var annotations = __webpack_require__(32181);
// EXTERNAL MODULE: ./build/js/src/platform/github/commands.js
var commands = __webpack_require__(41633);
// EXTERNAL MODULE: ./build/js/src/platform/github/state.js
var state = __webpack_require__(84838);
// EXTERNAL MODULE: ./build/js/src/platform/github/step-summary.js
var step_summary = __webpack_require__(9696);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/view.js + 3 modules
var terminal_view = __webpack_require__(62385);
// EXTERNAL MODULE: ./build/js/src/process/alive.js
var alive = __webpack_require__(88896);
// EXTERNAL MODULE: ./build/js/src/report/annotations.js
var report_annotations = __webpack_require__(18096);
// EXTERNAL MODULE: ./build/js/src/report/summary/summary.js + 20 modules
var summary = __webpack_require__(82318);
// EXTERNAL MODULE: ./build/js/src/session/artifacts/artifact-name.js
var artifact_name = __webpack_require__(60994);
;// CONCATENATED MODULE: ./build/js/src/session/artifacts/planned.js

/** undefined: none is wanted. `matrixIndex`: as the runner gives it. */
function plannedArtifact({ artifact, artifactName: name, artifactRetentionDays }, env, matrixIndex) {
    if (artifact === 'never')
        return undefined;
    return {
        when: artifact,
        name: name === undefined ? (0,artifact_name/* defaultArtifactName */.Vb)(env, matrixIndex) : (0,artifact_name/* artifactName */.Cs)(name),
        ...(artifactRetentionDays !== undefined && { retention_days: artifactRetentionDays })
    };
}

// EXTERNAL MODULE: ./build/js/src/session/cancel.js
var cancel = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/js/src/session/failed-before.js
var failed_before = __webpack_require__(84235);
// EXTERNAL MODULE: ./build/js/src/platform/redactor.js + 1 modules
var platform_redactor = __webpack_require__(50931);
// EXTERNAL MODULE: ./build/js/src/run/plan-file.js + 1 modules
var plan_file = __webpack_require__(20562);
// EXTERNAL MODULE: ./build/js/src/run/secrets-file.js
var secrets_file = __webpack_require__(64531);
;// CONCATENATED MODULE: ./build/js/src/session/run.js



/** `secrets` is shared with the view, which was opened before the first secret was known. */
function createRun(parts, secrets) {
    let plan = parts.plan;
    let currentStage;
    return {
        ...parts,
        get plan() {
            return plan;
        },
        get currentStage() {
            return currentStage;
        },
        get redactor() {
            return secrets.redactor;
        },
        enter(stage) {
            currentStage = stage;
            parts.journal.append({ type: 'stage_started', stage });
        },
        warn(message) {
            parts.journal.append({ type: 'warning', message: secrets.redactor.text(message) });
        },
        async updatePlan(change) {
            plan = { ...plan, ...change };
            await (0,plan_file/* writePlan */.p)(parts.folder, plan);
        },
        async hide(values) {
            secrets.add(values);
            await (0,secrets_file/* writeSecrets */.P)(parts.folder, secrets.values);
        }
    };
}
function createSecretStore() {
    let values = [];
    let redactor = (0,platform_redactor/* createRedactor */.l)([]);
    return {
        get values() {
            return values;
        },
        get redactor() {
            return redactor;
        },
        add(more) {
            const all = [...new Set([...values, ...more])];
            if (all.length === values.length)
                return;
            values = all;
            redactor = (0,platform_redactor/* createRedactor */.l)(all);
        }
    };
}

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/run/identity.js
var identity = __webpack_require__(22087);
// EXTERNAL MODULE: ./build/js/src/contract/labels.js
var contract_labels = __webpack_require__(17855);
// EXTERNAL MODULE: ./build/js/src/engine/open.js
var engine_open = __webpack_require__(68804);
// EXTERNAL MODULE: ./build/js/src/run/folder.js
var run_folder = __webpack_require__(65693);
// EXTERNAL MODULE: ./build/js/src/run/journal.js + 1 modules
var run_journal = __webpack_require__(83351);
// EXTERNAL MODULE: ./build/js/src/run/results-file.js
var results_file = __webpack_require__(63858);
// EXTERNAL MODULE: ./build/js/src/supervisor/release.js
var release = __webpack_require__(1343);
// EXTERNAL MODULE: ./build/js/src/teardown/tear-down.js + 2 modules
var tear_down = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/js/src/run/lease.js
var run_lease = __webpack_require__(60935);
;// CONCATENATED MODULE: ./build/js/src/session/liveness.js


/**
 * Whether a run is still somebody's. Its lease says so, but an expired one does not say the contrary: the supervisor may
 * have been killed alone, or the machine slept. So a run is dead only when its owner and its supervisor are gone as well.
 */
async function isLive(folder, plan) {
    // A run that has just begun has no lease yet: it is as old as its plan.
    const lease = (await (0,run_lease/* readLease */.zR)(folder)) ?? { pid: 0, started: '', renewed_at: plan.started_at };
    if (!(0,run_lease/* isExpired */._d)(lease))
        return true;
    const processes = [lease, ...(plan.owner_process === undefined ? [] : [plan.owner_process])];
    return (await Promise.all(processes.map((process) => (0,alive/* isAlive */._)(process)))).includes(true);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/src/docker/client.js + 3 modules
var docker_client = __webpack_require__(54002);
// EXTERNAL MODULE: ./build/js/src/docker/containers.js
var docker_containers = __webpack_require__(47626);
// EXTERNAL MODULE: ./build/js/src/docker/networks.js
var docker_networks = __webpack_require__(59365);
// EXTERNAL MODULE: ./build/js/src/docker/volumes.js
var volumes = __webpack_require__(32875);
;// CONCATENATED MODULE: ./build/js/src/session/orphans.js
/** Dead runs whose folder says nothing any more: found by the labels of what they left on the engine. */













/** Milliseconds for one run. */
const BUDGET = 240_000;
/** Removes the dead runs for which `wanted` holds; kept ones stay. Errors: of an engine that can't be asked what there is. */
async function removeOrphans(engine, wanted) {
    const reaped = [];
    for (const [run_id, labels] of await labelledRuns(engine)) {
        if (!wanted(labels) || labels[contract_labels/* LABELS */.k.keep] === 'true' || !(await isDead(labels)))
            continue;
        const remover = await (0,engine_open/* openRemover */.V)({ engine });
        const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] };
        const removal = remover.remove(plan, '', () => Promise.resolve(), AbortSignal.timeout(BUDGET));
        reaped.push({ run_id, left: await removal.catch((error) => [(0,errors/* messageOf */.bD)(error)]) });
    }
    return reaped;
}
async function labelledRuns({ endpoint, api_version }) {
    const client = new docker_client.DockerClient(endpoint, { apiVersion: api_version });
    const labels = [contract_labels/* LABELS */.k.run];
    try {
        const found = await Promise.all([
            (0,docker_containers/* listContainers */.ts)(client, { labels }),
            (0,docker_networks/* listNetworks */.og)(client, { labels }),
            (0,volumes/* listVolumes */.yi)(client, { labels })
        ]);
        return new Map(found.flat().map((resource) => [resource.Labels[contract_labels/* LABELS */.k.run] ?? '', resource.Labels]));
    }
    finally {
        client.close();
    }
}
/**
 * A folder on this machine decides; one that was emptied, as runners do between jobs, had its run cut short. Where it can't
 * be looked at (another machine, another user's, a container without that path), only time tells.
 */
async function isDead(labels, host = (0,external_node_os_.hostname)(), now = Date.now()) {
    const [, place, path] = /^([^:]*):(.*)$/.exec(labels[contract_labels/* LABELS */.k.folder] ?? '') ?? [];
    if (place === host && path !== undefined) {
        const folder = (0,run_folder/* runFolderAt */.J7)(path);
        const plan = await (0,plan_file/* readPlan */.m)(folder);
        if (plan !== undefined)
            return !(await isLive(folder, plan));
        if ((await isMissing(folder.plan)) && !(await isMissing((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)))))
            return true;
    }
    const expires = Date.parse(labels[contract_labels/* LABELS */.k.expires] ?? '');
    return Number.isNaN(expires) || expires < now;
}
async function isMissing(path) {
    return (0,promises_.access)(path).then(() => false, (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT');
}

;// CONCATENATED MODULE: ./build/js/src/session/clean-up.js
/** Before a run starts: what a dead run of the same owner left is removed. */










/** The runs that this user has on this machine, torn down ones left out. */
async function knownRuns(env) {
    const folders = await (0,run_folder/* listRunFolders */.bg)(env);
    const runs = await Promise.all(folders.map(async (folder) => {
        const plan = await (0,plan_file/* readPlan */.m)(folder);
        if (plan === undefined)
            return undefined;
        return { folder, plan, live: await isLive(folder, plan) };
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
        removeOrphans(mine.engine, (labels) => labels[contract_labels/* LABELS */.k.owner] === mine.owner_key && !known.some(({ plan }) => plan.run_id === labels[contract_labels/* LABELS */.k.run]))
    ]);
    return [...byFolder, ...byLabel].filter(({ left }) => left.length === 0).map(({ run_id }) => run_id);
}
/** Tears a run down and completes its results file, where that can still be written. Returns what is left. */
async function removeRun({ folder, plan }) {
    const journal = (0,run_journal/* openJournal */._0)(folder.journal, 'post');
    const left = await (0,tear_down/* tearDown */.x)({
        plan,
        folder,
        journal,
        remover: await (0,engine_open/* openRemover */.V)(plan),
        ...(0,release/* supervisorHooks */.v)(plan, folder)
    });
    journal.close();
    // Its workspace may be gone: that is no failure of who cleans up.
    await (0,results_file/* writeResults */.K)(plan, folder, true).catch(() => undefined);
    return left;
}

// EXTERNAL MODULE: ./build/js/src/report/render-terminal.js + 1 modules
var render_terminal = __webpack_require__(38711);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(71012);
// EXTERNAL MODULE: ./build/js/src/session/log-tails.js
var log_tails = __webpack_require__(38404);
;// CONCATENATED MODULE: ./build/js/src/session/finish.js
/** The end of a run: verdict first, then everything that may take a moment. */









/** Writes the results as they stand and shows the verdict. Never throws: the teardown follows. */
async function conclude(run) {
    (0,run_journal/* appendIfPossible */.DH)(run.journal, { type: 'run_finished' });
    const results = await (0,results_file/* writeResults */.K)(run.plan, run.folder).catch((error) => unwritten(run, error));
    const verdict = (0,report_verdict/* verdictOf */.V)(results, await (0,log_tails/* logTails */._)(run.plan.output_directory, results));
    // A testbed that has come up without suites has been said to be ready.
    const silent = verdict.outcome === 'passed' && (results.suites ?? []).length === 0;
    if (!silent)
        run.view.message((0,render_terminal/* renderVerdict */.g)(verdict, { colours: run.colours }));
    return { results, verdict };
}
/** A verdict that nobody can read is none: the file that lies there says that the run did not finish. */
async function unwritten(run, error) {
    return { ...(await (0,results_file/* readRunResults */.c)(run.plan, run.folder)), exit_code: 2, error: (0,errors/* messageOf */.bD)(error) };
}
/** Removes everything and completes the results file, which lists what `reports` write. Never throws, if they don't. */
async function takeDown(run, reports) {
    const { plan, folder, journal } = run;
    await (0,tear_down/* tearDown */.x)({ plan, folder, journal, remover: await (0,engine_open/* openRemover */.V)(plan), ...(0,release/* supervisorHooks */.v)(plan, folder) });
    await reports;
    try {
        return await (0,results_file/* writeResults */.K)(plan, folder, true);
    }
    catch (error) {
        run.view.message(`the results file lacks the teardown: ${(0,errors/* messageOf */.bD)(error)}`);
        return (0,results_file/* readRunResults */.c)(plan, folder);
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/js/src/supervisor/argument.js
var argument = __webpack_require__(77383);
;// CONCATENATED MODULE: ./build/js/src/supervisor/spawn.js
/** Starts the supervisor of a run: the same bundle with a hidden argument, in a session of its own. */



/** Megabytes. Logs of gigabytes pass through the young generation: a small one is collected often, and memory stays flat. */
const MEMORY = '--max-semi-space-size=2';
/**
 * `bundle`: the file that this process was started from. Standard streams go to a file: a child that holds those of a job's
 * step delays the step's end by 5 s. RUNNER_TRACKING_ID stays in its environment, so that the runner's own orphan clean-up
 * finds it too.
 */
function spawnSupervisor(bundle, folder, env) {
    let log;
    try {
        log = (0,external_node_fs_.openSync)(folder.supervisorLog, 'a', 0o600);
        const child = (0,external_node_child_process_.spawn)(process.execPath, [MEMORY, bundle, argument/* SUPERVISE */.F, folder.path], {
            detached: true,
            stdio: ['ignore', log, log],
            env,
            cwd: '/'
        });
        // Never needed for anything that main or post can't do: a failed spawn is no error of the run.
        child.on('error', () => undefined);
        child.unref();
        return child.pid;
    }
    catch {
        return undefined;
    }
    finally {
        if (log !== undefined)
            (0,external_node_fs_.closeSync)(log);
    }
}

// EXTERNAL MODULE: ./build/js/src/engine/compose/recorder.js + 1 modules
var compose_recorder = __webpack_require__(92461);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(4734);
;// CONCATENATED MODULE: ./build/js/src/session/testbed.js
/** A testbed that is up: what the suites, `env` and a later `run` need to know of it. */


const port = schemas/* object */.Ikc({ target: schemas/* int */.Whr(), protocol: schemas/* enum */.k5n(['tcp', 'udp']), published: schemas/* int */.Whr(), host: schemas/* string */.YjP() });
/** Of an instance what outlives its start. */
const readyInstance = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    replica: schemas/* int */.Whr(),
    kind: schemas/* optional */.lqM(schemas/* enum */.k5n(['postgres', 'mysql', 'redis', 'rabbitmq', 'http', 'tcp'])),
    ports: schemas/* array */.YOg(port),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    url: schemas/* optional */.lqM(schemas/* string */.YjP())
});
/** Readable by its owner only: it holds the credentials of the services. */
async function writeTestbed(folder, instances) {
    const ready = schemas/* array */.YOg(readyInstance).parse(instances);
    await (0,json_file/* writeJson */.GF)(folder.env, ready, 0o600);
    return ready;
}
/** undefined where the testbed is not up yet, or not any more. */
function readTestbed(folder) {
    return (0,json_file/* readJson */.Vh)(folder.env, schemas/* array */.YOg(readyInstance));
}

;// CONCATENATED MODULE: ./build/js/src/session/borrow.js



/** undefined where there is none, or where it was started from another model: then the run brings up its own. */
async function borrowTestbed(run, client, hash, deaths) {
    const others = (await knownRuns(run.env)).filter(({ plan, live }) => live &&
        plan.owner_key === run.plan.owner_key &&
        plan.run_id !== run.plan.run_id &&
        plan.owner_process === undefined);
    const same = others.find(({ plan }) => plan.model_hash === hash);
    const instances = same === undefined ? undefined : await readTestbed(same.folder);
    if (same === undefined || instances === undefined) {
        if (others.length > 0)
            run.view.message('the testbed that is up was started from another configuration: this run brings up its own');
        return undefined;
    }
    const recorder = (0,compose_recorder.createRecorder)(client, same.plan.run_id);
    const running = new Set((await recorder.instances(run.signal)).filter((known) => known.running).map((known) => known.instance));
    const missing = instances.filter(({ name, ports }) => ports.length > 0 && !running.has(name));
    if (missing.length > 0) {
        run.view.message(`the testbed that is up lacks ${missing.map(({ name }) => name).join(', ')}: this run brings up its own`);
        return undefined;
    }
    await adopt(run, same, instances);
    await deaths.start(recorder);
    return instances;
}
async function adopt(run, { plan, folder }, instances) {
    await run.updatePlan({ borrowed_from: folder.path });
    for (const { name } of instances)
        run.journal.append({ type: 'service_ready', service: name });
    run.journal.append({ type: 'testbed_ready', chain: [] });
    run.view.message(`using the testbed that is up (${plan.run_id}); it stays up`);
}

// EXTERNAL MODULE: ./build/js/src/process/marker.js
var marker = __webpack_require__(20087);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/cli.js + 2 modules
var cli = __webpack_require__(11376);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/environment.js
var environment = __webpack_require__(15790);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/project.js




function createProject(options) {
    const { plan, program, workingDirectory, file, generated, report } = options;
    const env = { ...(0,environment/* generatedEnvironment */.v)(options.env, generated.sourcedVariables), [marker/* PROCESS_MARKER */.J_]: plan.run_id };
    const place = ['--project-directory', workingDirectory, '--file', file, '--project-name', plan.project];
    return {
        ...options,
        write: () => (0,json_file/* writeFileAtomically */.lo)(file, generated.yaml(), 0o600),
        async compose(args, call) {
            let group;
            try {
                return await (0,cli/* runCompose */.yv)(program, [...place, ...args], {
                    ...call,
                    cwd: workingDirectory,
                    env,
                    onSpawn: (pid) => {
                        group = pid;
                        report({ type: 'process_started', group: pid, what: `docker compose ${args[0] ?? ''}` });
                    }
                });
            }
            finally {
                if (group !== undefined)
                    report({ type: 'process_ended', group });
            }
        }
    };
}
/** The lines of compose's output that say something, the last `count` of them: without its progress and its prefix. */
function lastWords(outcome, count) {
    return outcome.stderr
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '' &&
        !/^\s*(?:Container|Network|Volume|Image) \S+ +(?:Creating|Created|Running|Pulling|Removing|Recreate|Recreated)\b/.test(line))
        .slice(-count);
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/interpolation.js
/** Variables in an uninterpolated model (https://docs.docker.com/reference/compose-file/interpolation/). */
const VARIABLE = /\$(?:\{\s*)?([A-Za-z_][A-Za-z0-9_]*)/g;
/** Names of the variables of one value, also those inside another's default; `$$` is a dollar. */
function variablesOf(text) {
    return [...text.replaceAll('$$', '').matchAll(VARIABLE)].flatMap((match) => match[1] ?? []);
}
/** Every string value at or below `value`. Keys are never interpolated. */
function* stringsIn(value) {
    if (typeof value === 'string')
        yield value;
    else if (Array.isArray(value))
        for (const inner of value)
            yield* stringsIn(inner);
    else if (typeof value === 'object' && value !== null)
        for (const inner of Object.values(value))
            yield* stringsIn(inner);
}
/** Names of all variables at or below `value`. */
function variablesIn(value) {
    return new Set([...stringsIn(value)].flatMap(variablesOf));
}
/** Variables that an uninterpolated `environment` hands on without a value: `- NAME` or `NAME:`. */
function passedThrough(environment) {
    if (Array.isArray(environment)) {
        return environment.filter((entry) => typeof entry === 'string' && !entry.includes('='));
    }
    if (typeof environment !== 'object' || environment === null)
        return [];
    return Object.entries(environment).flatMap(([name, value]) => (value === null ? [name] : []));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/classify.js

/** Names of the services whose uninterpolated definition uses `${IMAGE_TAG}` anywhere. */
function servicesWithImageTag(raw) {
    const services = Object.entries(raw.services);
    return new Set(services.filter(([, service]) => variablesIn(service).has('IMAGE_TAG')).map(([name]) => name));
}
/**
 * Application services have `build`, use `${IMAGE_TAG}`, or depend, however far, on such a one; unless named otherwise.
 * One that is named infrastructure does not make its dependants application services.
 */
function classify(model, tagged, naming) {
    const named = new Map(Object.keys(model.services).map((name) => [name, declaredRole(name, naming)]));
    const roles = new Map();
    const roleOf = (name) => {
        const known = named.get(name) ?? roles.get(name);
        if (known)
            return known;
        // Against a circle, which compose refuses anyway.
        roles.set(name, 'infrastructure');
        const service = model.services[name];
        const own = service !== undefined && (hasBuild(service.build) || tagged.has(name));
        const dependencies = Object.keys(service?.depends_on ?? {}).filter((other) => other in model.services);
        const role = own || dependencies.some((other) => roleOf(other) === 'application') ? 'application' : 'infrastructure';
        roles.set(name, role);
        return role;
    };
    return new Map(Object.keys(model.services).map((name) => [name, roleOf(name)]));
}
function hasBuild(build) {
    return build !== undefined && build !== null;
}
function declaredRole(name, naming) {
    if (naming.infrastructure?.includes(name) === true)
        return 'infrastructure';
    const declared = naming.declared(name);
    if (declared === undefined)
        return undefined;
    return declared ? 'infrastructure' : 'application';
}

// EXTERNAL MODULE: ./build/js/src/config/service-facts.js
var service_facts = __webpack_require__(8779);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/facts.js
/** What `x-testbed` and testbed.yml say of each service. */



/**
 * Facts by service; `services.<name>` of testbed.yml wins over the compose file. `file` names the compose file in messages.
 * Errors: ConfigError for a wrong key or value, or a name that the compose file does not have.
 */
function factsOf(model, raw, ofConfiguration, file) {
    requireKnownServices(Object.keys(ofConfiguration), 'services', model, raw);
    return new Map(Object.entries(model.services).map(([name, service]) => [
        name,
        { ...(0,service_facts/* parseServiceFacts */.yl)(service['x-testbed'], `${file}: services.${name}.x-testbed`), ...ofConfiguration[name] }
    ]));
}
/** Errors: ConfigError for a name in the option `key` that no service has, selected or not. */
function requireKnownServices(names, key, model, raw) {
    const known = Object.keys((raw ?? model).services);
    const stranger = names.find((name) => !known.includes(name));
    if (stranger === undefined)
        return;
    throw new errors/* ConfigError */.xL(`${key}: the compose file has no service ${stranger}`, {
        hint: `its services are ${known.join(', ')}`
    });
}
const resourceFacts = schemas/* optional */.lqM(schemas/* strictObject */.rej({ 'keep-name': schemas/* optional */.lqM(schemas/* boolean */.zMY()) }));
/** The `x-testbed` of networks and volumes has one key. Errors: ConfigError. */
function checkResourceFacts(model, file) {
    for (const section of ['networks', 'volumes']) {
        for (const [name, resource] of Object.entries(model[section] ?? {})) {
            if (resourceFacts.safeParse(resource?.['x-testbed']).success)
                continue;
            throw new errors/* ConfigError */.xL(`${file}: ${section}.${name}.x-testbed: expected keep-name: true or false`);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/dotenv.js
/**
 * A light reader of `.env` files, for messages and redaction only: what reaches a service is compose's own reading
 * (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax).
 */
const LINE = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/;
/** The entries of one-line values, in the file's order. */
function parseDotenv(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        const [, name, rest] = LINE.exec(line) ?? [];
        if (name === undefined || rest === undefined)
            return [];
        return [{ name, line: index + 1, ...dotenv_valueOf(rest.trim()) }];
    });
}
function dotenv_valueOf(rest) {
    const quoted = /^(["'])(.*?)(?<!\\)\1/.exec(rest);
    if (quoted)
        return { value: quoted[2] ?? '', literal: quoted[1] === "'" };
    return { value: rest.replace(/\s+#.*$/, '').trim(), literal: false };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/files.js
/** Which files compose reads: for messages and for git only, compose's own discovery decides. */




/** In compose's order of preference. */
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml'
];
/** Absolute paths of the compose files that are named, or else found as compose does: here, then in the parents. */
function composeFilesOf(selection, env) {
    const { workingDirectory, composeFiles = [] } = selection;
    if (composeFiles.length > 0)
        return composeFiles.map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    if (env.COMPOSE_FILE !== undefined && env.COMPOSE_FILE !== '') {
        const files = env.COMPOSE_FILE.split(env.COMPOSE_PATH_SEPARATOR ?? external_node_path_.delimiter);
        return files.filter((file) => file !== '').map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    }
    for (let folder = (0,external_node_path_.resolve)(workingDirectory);; folder = (0,external_node_path_.dirname)(folder)) {
        const main = firstOf(folder, DEFAULT_NAMES);
        if (main !== undefined)
            return [main, firstOf(folder, OVERRIDES)].filter((file) => file !== undefined);
        if ((0,external_node_path_.dirname)(folder) === folder)
            return [];
    }
}
/** Absolute paths of the files that give compose its variables: `env-file`, else `.env` beside the file and here. */
function variableFilesOf(selection, composeFiles) {
    const { workingDirectory, envFiles } = selection;
    if (envFiles.length > 0)
        return envFiles.map((file) => (0,external_node_path_.resolve)(workingDirectory, file));
    const folders = [...composeFiles.slice(0, 1).map((file) => (0,external_node_path_.dirname)(file)), (0,external_node_path_.resolve)(workingDirectory)];
    return [...new Set(folders)].map((folder) => (0,external_node_path_.join)(folder, '.env')).filter((file) => (0,external_node_fs_.existsSync)(file));
}
/** The entries of a `.env` file; none where it can't be read. */
async function readDotenv(file) {
    return parseDotenv(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
}
/** A path as it is short to read: relative to the working directory if it lies below it. */
function shown(file, workingDirectory) {
    const path = (0,external_node_path_.relative)(workingDirectory, file);
    return path === '' || path.startsWith('..') ? file : path;
}
function firstOf(folder, names) {
    return names.map((name) => (0,external_node_path_.join)(folder, name)).find((file) => (0,external_node_fs_.existsSync)(file));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/without.js
/** A copy without some of its keys, which have to be optional ones. */
function without(value, ...keys) {
    const copy = { ...value };
    for (const key of keys)
        Reflect.deleteProperty(copy, key);
    return copy;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/resources.js
/** Networks and volumes: the project's own, unless they are external or keep their name. */


const keeping = schemas/* looseObject */._H3({ 'keep-name': schemas/* literal */.euz(true) });
/** Options that fix something of the host which two runs would share. */
const FIXED_OPTIONS = ['com.docker.network.bridge.name'];
function isExternal(resource) {
    return resource?.external !== undefined && resource.external !== false;
}
/** `x-testbed: {keep-name: true}` of a network or a volume: name, subnets and addresses stay. */
function keepsName(resource) {
    return keeping.safeParse(resource?.['x-testbed']).success;
}
/** Without `name`, so that it gets the project's prefix, without fixed subnets, labelled. Externals are left as they are. */
function ownResource(resource, labels) {
    if (isExternal(resource))
        return resource;
    if (keepsName(resource))
        return { ...resource, labels: { ...resource?.labels, ...labels } };
    const rest = without(resource ?? {}, 'name', 'ipam', 'driver_opts');
    const ipam = without(resource?.ipam ?? {}, 'config');
    const options = without(resource?.driver_opts ?? {}, ...FIXED_OPTIONS);
    return {
        ...rest,
        ...(Object.keys(ipam).length > 0 && { ipam }),
        ...(Object.keys(options).length > 0 && { driver_opts: options }),
        labels: { ...rest.labels, ...labels }
    };
}
function networksOf(service) {
    return Object.keys(service.networks ?? {});
}
function volumesOf(service) {
    return (service.volumes ?? []).flatMap((mount) => mount.type === 'volume' && mount.source !== undefined && mount.source !== '' ? [mount.source] : []);
}
/** Name of an external one as the engine knows it. */
function externalName(key, resource) {
    return resource?.name ?? key;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/dollars.js
/** Dollars: compose prints each as `$$`, in keys too, and reads `$$` in values only as `$`. */
/** Unescapes what compose printed. */
function unescapeDollars(text) {
    return text.replaceAll('$$', '$');
}
/** Escapes the values, not the keys, of what compose will read. */
function escapeDollars(value) {
    if (typeof value === 'string')
        return value.replaceAll('$', '$$$$');
    if (Array.isArray(value))
        return value.map(escapeDollars);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeDollars(inner)]));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/text.js
/** YAML in and out. `yaml` is loaded when it is needed first: compose itself takes longer to answer. */

/** Strings that every YAML version reads as a string: compose's parser takes `0o14`, `1_000` and dates as something else. */
const PLAIN = /^[A-Za-z/][\w./-]*$/;
const WORDS_OF_YAML = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Parses what `docker compose config` printed: interpolated (its dollars are escaped) or not. */
async function parseConfigOutput(text, interpolated) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // Aliases never occur in what compose prints; the limit is for foreign files.
    return parse(interpolated ? unescapeDollars(text) : text, { maxAliasCount: 100 });
}
/** Writes a generated model as the text of a compose file, its dollars escaped, so that compose reads the very same values. */
async function composeWriter() {
    const { Document, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return (model) => {
        const document = new Document(escapeDollars(model), { aliasDuplicateObjects: false });
        visit(document, {
            Scalar(_, node) {
                if (typeof node.value !== 'string')
                    return;
                if (!PLAIN.test(node.value) || WORDS_OF_YAML.test(node.value))
                    node.type = 'QUOTE_DOUBLE';
            }
        });
        return document.toString({ lineWidth: 0 });
    };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/generated.js



/** What we choose is for this machine, unless the file names an address. */
const CHOSEN_HOST = '127.0.0.1';
/** Loads the YAML writer, so that `yaml` needs no waiting. */
async function generateModel(transformed, sourcedVariables = {}) {
    const write = await composeWriter();
    let compose = transformed.compose;
    return {
        ...transformed,
        get compose() {
            return compose;
        },
        sourcedVariables,
        yaml: () => write(compose),
        setSubnets(subnetOf) {
            const networks = Object.entries(compose.networks ?? {}).map(([key, network]) => {
                if (isExternal(network) || keepsName(network))
                    return [key, network];
                const subnet = subnetOf(key);
                const ipam = without(network?.ipam ?? {}, 'config');
                return [key, { ...network, ipam: subnet === undefined ? ipam : { ...ipam, config: [{ subnet }] } }];
            });
            compose = { ...compose, networks: Object.fromEntries(networks) };
        },
        mapBindSources(hostPath) {
            compose = withBindSources(compose, hostPath);
        },
        nameImages(localNames) {
            const services = Object.entries(compose.services).map(([name, service]) => {
                const local = localNames.get(service.image ?? '');
                return [name, local === undefined ? service : { ...service, image: local }];
            });
            compose = { ...compose, services: Object.fromEntries(services) };
        },
        setPort(instance, { target, protocol, published: before }, published) {
            const service = compose.services[instance];
            if (!service)
                return;
            const ports = service.ports?.map((port) => port.target === target && (port.protocol ?? 'tcp') === protocol && Number(port.published) === before
                ? {
                    ...port,
                    published: String(published),
                    host_ip: port.host_ip === undefined || port.host_ip === '' ? CHOSEN_HOST : port.host_ip
                }
                : port);
            compose = { ...compose, services: { ...compose.services, [instance]: { ...service, ...(ports && { ports }) } } };
        }
    };
}
function withBindSources(compose, hostPath) {
    const services = Object.entries(compose.services).map(([name, service]) => {
        const volumes = service.volumes?.map((mount) => mount.type === 'bind' && mount.source !== undefined ? { ...mount, source: hostPath(mount.source) } : mount);
        return [name, { ...service, ...(volumes && { volumes }) }];
    });
    const files = (section) => section &&
        Object.fromEntries(Object.entries(section).map(([name, given]) => [
            name,
            given?.file === undefined ? given : { ...given, file: hostPath(given.file) }
        ]));
    const { secrets, configs } = compose;
    return {
        ...compose,
        services: Object.fromEntries(services),
        ...(secrets && { secrets: files(secrets) }),
        ...(configs && { configs: files(configs) })
    };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/port-range.js
/** Host ports that are chosen: below the ephemeral range, where outgoing connections would take them at random. */
const FIRST_PORT = 20_000;
const LAST_PORT = 32_767;
function randomPorts(random = Math.random) {
    return () => FIRST_PORT + Math.floor(random() * (LAST_PORT - FIRST_PORT + 1));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/attachments.js

/** Two runs of one file would meet at them. */
const FIXED = ['ipv4_address', 'ipv6_address', 'link_local_ips', 'mac_address'];
/** A service without `network_mode` is on the default network if it names none. */
function attach(service, options) {
    const rest = without(service, 'mac_address');
    if (rest.network_mode !== undefined)
        return rest;
    const named = Object.entries(rest.networks ?? {});
    const attached = named.length === 0 ? [['default', null]] : named;
    return {
        ...rest,
        networks: Object.fromEntries(attached.map(([name, one]) => [name, attachment(name, one, options)]))
    };
}
function attachment(network, given, options) {
    const entries = Object.entries(given ?? {}).filter(([key]) => options.keepsAddresses(network) || !FIXED.includes(key));
    const aliases = [...new Set([...(given?.aliases ?? []), ...options.aliases])];
    const result = { ...Object.fromEntries(entries), ...(aliases.length > 0 && { aliases }) };
    return Object.keys(result).length === 0 ? null : result;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/binds.js
function bindSources(service, definition, model) {
    const mounts = (definition.volumes ?? []).flatMap((mount) => mount.type === 'bind' && mount.source !== undefined
        ? [
            {
                service,
                source: mount.source,
                target: mount.target ?? '',
                readOnly: mount.read_only ?? false,
                createHostPath: mount.bind?.create_host_path ?? false
            }
        ]
        : []);
    const files = ['secrets', 'configs'].flatMap((section) => (definition[section] ?? []).flatMap(({ source }) => {
        const file = model[section]?.[source]?.file;
        if (file === undefined)
            return [];
        return [{ service, source: file, target: `${section}.${source}`, readOnly: true, createHostPath: false }];
    }));
    return [...mounts, ...files];
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/images.js
/** Names of images, and what has to be done to have them. */


/** The file's `image`, else `<folder>-<service>:<tag>`; never the run's name, so that no image is left of a run. */
function imageOf(name, service, source) {
    if (service.image !== undefined && service.image !== '')
        return service.image;
    if (!service.build)
        return '';
    const folder = (0,external_node_path_.basename)(source.workingDirectory)
        .toLowerCase()
        .replace(/[^a-z0-9_-]/g, '')
        .replace(/^[_-]+/, '');
    return `${repository(`${folder === '' ? 'testbed' : folder}-${name}`)}:${source.imageTag}`;
}
/** What a repository's name may look like (distribution/reference): lower case, no odd separators. */
function repository(text) {
    return text
        .toLowerCase()
        .replace(/[._-]+/g, (run) => (/^(?:\.|__?|-+)$/.test(run) ? run : '-'))
        .replace(/^[._-]+|[._-]+$/g, '');
}
/** Each image once. One that is built is not pulled, whoever else uses it. `tagged`: uses `${IMAGE_TAG}`. */
function imagesNeeded(services, tagged = () => false) {
    const build = [];
    const pull = new Map();
    for (const [service, { image = '', build: how }] of Object.entries(services)) {
        if (how && image !== '')
            build.push({ image, service });
    }
    const built = new Set(build.map(({ image }) => image));
    for (const [service, definition] of Object.entries(services)) {
        const { image = '', platform = '', pull_policy: pullPolicy = 'missing' } = definition;
        if (image === '' || built.has(image))
            continue;
        const key = `${image} ${platform}`;
        const known = pull.get(key);
        const thirdParty = (known?.thirdParty ?? true) && !tagged(service);
        const chosen = known === undefined || pullPolicy === 'always' ? { service, pullPolicy } : known;
        pull.set(key, { ...chosen, image, platform, thirdParty });
    }
    return { build, pull: [...pull.values()] };
}
/** Replicas after the first use the image that the first one is built into. */
function ofFirstReplica(service) {
    return service.build ? { ...without(service, 'build'), pull_policy: 'never' } : service;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/duration.js
/** Durations of compose files (https://docs.docker.com/reference/compose-file/extension/#specifying-durations). */
const UNITS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000
};
const PART = /([0-9]*\.?[0-9]+)(ns|us|µs|μs|ms|s|m|h|d|w)/y;
/** Milliseconds of `1m30s`, `1.5h`, `0`; undefined for anything else. */
function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === '0')
        return 0;
    if (trimmed === '')
        return undefined;
    let total = 0;
    PART.lastIndex = 0;
    while (PART.lastIndex < trimmed.length) {
        const [, amount, unit] = PART.exec(trimmed) ?? [];
        const factor = unit === undefined ? undefined : UNITS[unit];
        if (amount === undefined || factor === undefined)
            return undefined;
        total += Number(amount) * factor;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/health.js
/** Declared health checks: of the file, of the image, or none. */


/** Docker's default. */
const DEFAULT_TIMEOUT = 30_000;
function declaredHealthCheck(given) {
    if (!given)
        return { source: 'image' };
    const test = typeof given.test === 'string' ? ['CMD-SHELL', given.test] : (given.test ?? []);
    if (given.disable === true || test[0] === 'NONE')
        return { source: 'disabled' };
    const timeout = positive(parseDuration(given.timeout ?? ''));
    const startPeriod = parseDuration(given.start_period ?? '');
    if (test.length === 0)
        return { source: 'image', timeout, startPeriod };
    return { source: 'file', check: { test, timeout: timeout ?? DEFAULT_TIMEOUT, startPeriod: startPeriod ?? 0 } };
}
const nanoseconds = schemas/* nullish */.cl6(schemas/* number */.aig());
const dockerHealthcheck = schemas/* looseObject */._H3({
    Test: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* string */.YjP())),
    Timeout: nanoseconds,
    StartPeriod: nanoseconds
});
/** `Config.Healthcheck` of an image as the engine tells it, times in nanoseconds; undefined where there is none. */
function imageHealthCheck(healthcheck) {
    const { data } = dockerHealthcheck.safeParse(healthcheck);
    const test = data?.Test ?? [];
    if (!data || test.length < 2 || test[0] === 'NONE')
        return undefined;
    return {
        test,
        timeout: positive((data.Timeout ?? 0) / 1e6) ?? DEFAULT_TIMEOUT,
        startPeriod: (data.StartPeriod ?? 0) / 1e6
    };
}
/** What counts in the end. `ofImage` is what `imageHealthCheck` returned. */
function mergeHealthCheck(declared, ofImage) {
    if (declared.source === 'file')
        return declared.check;
    if (declared.source === 'disabled' || !ofImage)
        return undefined;
    return {
        test: ofImage.test,
        timeout: declared.timeout ?? ofImage.timeout,
        startPeriod: declared.startPeriod ?? ofImage.startPeriod
    };
}
/** Zero means: the default. */
function positive(value) {
    return value !== undefined && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/port-book.js
/** Which host ports of one testbed are spoken for. */


/** Without an address a port is bound on all addresses of both families. */
function overlap(one, other) {
    const families = (address) => (address === '' ? ['4', '6'] : [address.includes(':') ? '6' : '4']);
    if (!families(one).some((family) => families(other).includes(family)))
        return false;
    const any = (address) => ['', '0.0.0.0', '::'].includes(address);
    return any(one) || any(other) || one === other;
}
class PortBook {
    #claims = [];
    #pick;
    constructor(pick) {
        this.#pick = pick;
    }
    /** Takes a port of the file. Returns the service that has it already, if there is one. */
    claim(claim) {
        const holder = this.#claims.find((other) => other.port === claim.port && other.protocol === claim.protocol && overlap(other.address, claim.address));
        if (holder)
            return holder.service;
        this.#claims.push(claim);
        return undefined;
    }
    /** Chooses a port that nobody of this testbed has, on any address. Errors: PortTakenError if there is none. */
    choose(service, address, protocol) {
        const free = (port) => !this.#claims.some((other) => other.port === port && other.protocol === protocol);
        let port = this.#pick();
        // Nearly always free; a picker that repeats itself must not hold up the run.
        if (!free(port))
            port = this.#next(port, free);
        this.#claims.push({ address, port, protocol, service });
        return port;
    }
    #next(after, free) {
        const size = LAST_PORT - FIRST_PORT + 1;
        for (let step = 1; step <= size; step++) {
            const port = FIRST_PORT + ((((after - FIRST_PORT + step) % size) + size) % size);
            if (free(port))
                return port;
        }
        throw new errors/* PortTakenError */.tM(`all ports from ${FIRST_PORT} to ${LAST_PORT} are taken by this testbed`);
    }
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/ports.js
/** Published ports: each gets a concrete host port, so that none changes when its container restarts. */


/** Ports that we choose are reachable from this host only. */
const LOOPBACK = '127.0.0.1';
/**
 * Names of instances to their ports, in the file's order. Fixed ports are kept (host address as the file says); open ones
 * (none, 0, a range), those of further replicas and, with `auto`, those that another service has are chosen. No two
 * instances get the same. Errors: ConfigError where `fixed` ports of two services are the same.
 */
function allocatePorts(requests, mode, pick) {
    const book = new PortBook(pick);
    // The file's own ports first, so that a chosen one never takes a place that the file names.
    const fixed = requests.map((request) => request.ports.map((port) => keepsPort(request, port, mode, book)));
    return new Map(requests.map(({ instance, ports }, index) => [
        instance,
        ports.map((port, position) => {
            const published = fixed[index]?.[position];
            if (published !== undefined)
                return { ...port, published: String(published) };
            if (!isHandled(port))
                return port;
            const address = addressOf(port) === '' ? LOOPBACK : addressOf(port);
            const chosen = book.choose(instance, address, protocolOf(port));
            return { ...port, host_ip: address, published: String(chosen) };
        })
    ]));
}
/** As tests reach them. */
function publishedPorts(ports) {
    return ports.flatMap((port) => {
        const protocol = protocolOf(port);
        const published = fixedPort(port);
        if (published === undefined || (protocol !== 'tcp' && protocol !== 'udp'))
            return [];
        return [{ target: port.target, protocol, published, host: reachable(addressOf(port)) }];
    });
}
/** TCP ports of `expose`. */
function exposedPorts(expose) {
    return (expose ?? []).flatMap((entry) => {
        const [, first, last] = /^(\d+)(?:-(\d+))?(?:\/tcp)?$/.exec(String(entry)) ?? [];
        if (first === undefined)
            return [];
        const from = Number(first);
        const count = last === undefined ? 1 : Number(last) - from + 1;
        return Array.from({ length: Math.min(Math.max(count, 0), 1000) }, (_, index) => from + index);
    });
}
/** The host port that the first replica keeps; undefined: to be chosen. */
function keepsPort(request, port, mode, book) {
    const published = fixedPort(port);
    if (published === undefined || request.replica > 1)
        return undefined;
    const claim = { address: addressOf(port), port: published, protocol: protocolOf(port), service: request.instance };
    const holder = book.claim(claim);
    if (holder === undefined)
        return published;
    if (mode === 'auto')
        return undefined;
    throw new errors/* ConfigError */.xL(`ports: fixed: host port ${published}/${claim.protocol} is published twice, by ${holder} and by ${request.instance}`, { service: request.instance, hint: 'use ports: auto, or change one of them' });
}
function fixedPort(port) {
    const text = String(port.published ?? '');
    return /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
function protocolOf(port) {
    return port.protocol ?? 'tcp';
}
/** Others (`sctp`) are compose's business. */
function isHandled(port) {
    return ['tcp', 'udp'].includes(protocolOf(port));
}
function addressOf(port) {
    return (port.host_ip ?? '').replace(/^\[|\]$/g, '');
}
function reachable(address) {
    if (address === '' || address === '0.0.0.0')
        return LOOPBACK;
    return address === '::' ? '::1' : address;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/references.js
/** Edges between services: to replicas that are there, and none to services that are not. */

/** Where a service lives in another one's namespace: without that one there is nothing to live in. */
const NAMESPACES = ['network_mode', 'ipc', 'pid'];
/**
 * Edges with `required: false` to services that are not in the model, and edges to services with `scale: 0`, go: compose
 * refuses a file with them. Others lead to every replica. Errors: ConfigError where a service can't do without.
 */
function connect(name, service, replicas) {
    for (const key of NAMESPACES) {
        const other = /^service:(.+)$/.exec(service[key] ?? '')?.[1];
        if (other !== undefined)
            requireService(name, `${key}: ${service[key] ?? ''}`, other, replicas);
    }
    for (const from of service.volumes_from ?? []) {
        const other = from.split(':')[0] ?? from;
        if (other !== 'container')
            requireService(name, `volumes_from: ${from}`, other, replicas);
    }
    const { depends_on: dependsOn, links, ...rest } = service;
    const edges = Object.entries(dependsOn ?? {}).flatMap(([other, edge]) => replicas(other).map((replica) => [replica, edge]));
    const kept = links?.filter((link) => replicas(link.split(':')[0] ?? link).length > 0);
    return {
        ...rest,
        ...(edges.length > 0 && { depends_on: Object.fromEntries(edges) }),
        ...(kept && kept.length > 0 && { links: kept })
    };
}
/** The same edges as the engine's port has them, by the names of services. */
function dependenciesOf(service, replicas) {
    return Object.entries(service.depends_on ?? {}).flatMap(([other, { condition }]) => replicas(other).length > 0 ? [{ service: other, condition }] : []);
}
function requireService(name, key, other, replicas) {
    if (replicas(other).length > 0)
        return;
    throw new errors/* ConfigError */.xL(`services.${name}.${key}: the service ${other} is not started`, {
        service: name,
        hint: `start at least one ${other}, or leave ${name} out`
    });
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/compose-start.js
/** Why the service has to be started by compose: keys of the file; none: the engine can. */
function startReasons(service, model) {
    const hooks = ['pre_start', 'post_start', 'pre_stop'].filter((key) => (service[key] ?? []).length > 0);
    const reasons = [...hooks];
    if (service.models !== undefined)
        reasons.push('models');
    if (uses(service.secrets, model.secrets))
        reasons.push('secrets');
    if (uses(service.configs, model.configs))
        reasons.push('configs');
    return reasons;
}
/**
 * Whether something outside of the engine provides it. Compose calls its program when it creates the containers, and hands the
 * variables that it gives to those who depend on it: nothing is left to be started.
 */
function isProvided(service) {
    return service.provider !== undefined;
}
/** Whether only compose stops it as the file says. */
function stopsThroughCompose(service) {
    return (service.pre_stop ?? []).length > 0;
}
/** Those of a file are mounts; those of the environment or of the model's text are copied in when compose starts it. */
function uses(references, objects) {
    return (references ?? []).some(({ source }) => {
        const object = objects?.[source];
        return object?.environment !== undefined || object?.content !== undefined;
    });
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/instances.js




const ONE_SHOT_TIMEOUT = 300_000;
function draftInstance(source) {
    const { replica, service, facts } = source;
    const declared = declaredHealthCheck(service.healthcheck);
    const healthCheck = mergeHealthCheck(declared, undefined);
    const oneShot = source.oneShots.has(replica.service);
    const startPeriod = declared.source === 'file' ? declared.check.startPeriod : 0;
    const defaultTimeout = oneShot
        ? (source.oneShotTimeout ?? ONE_SHOT_TIMEOUT)
        : Math.max(source.healthTimeout, startPeriod);
    return {
        ...replica,
        role: source.role,
        image: source.image,
        dependsOn: dependenciesOf(service, source.replicas),
        kind: facts.kind,
        healthCheck,
        declaredHealthCheck: declared,
        ready: facts.ready,
        oneShot,
        restarts: restarts(service),
        timeout: facts.timeout ?? defaultTimeout,
        ports: publishedPorts(source.ports),
        exposed: exposedPorts(service.expose),
        environment: environmentOf(service),
        url: facts.url,
        overridesEntryPoint: (service.entrypoint ?? []).length > 0,
        command: [service.command ?? []].flat(),
        throughCompose: startReasons(service, source.model),
        stopThroughCompose: stopsThroughCompose(service),
        provided: isProvided(service)
    };
}
/** Names of the services that others wait for to complete. */
function oneShotServices(model) {
    const edges = Object.values(model.services).flatMap((service) => Object.entries(service.depends_on ?? {}));
    return new Set(edges.filter(([, edge]) => edge.condition === 'service_completed_successfully').map(([name]) => name));
}
/** As compose tells the engine: `deploy.restart_policy` wins over `restart`, and its condition is `any` by default. */
function restarts(service) {
    const policy = service.deploy?.restart_policy;
    if (policy)
        return !['none', 'no'].includes(policy.condition ?? 'any');
    return /^(?:always|unless-stopped|on-failure)(?::|$)/.test(service.restart ?? '');
}
function environmentOf(service) {
    const entries = Object.entries(service.environment ?? {});
    return Object.fromEntries(entries.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/labels.js
/** Labels of what a run creates. */


/** For containers, networks and volumes. */
function runLabels(run) {
    return {
        [contract_labels/* LABELS */.k.run]: run.runId,
        [contract_labels/* LABELS */.k.owner]: run.ownerKey,
        [contract_labels/* LABELS */.k.repository]: run.repository,
        [contract_labels/* LABELS */.k.expires]: run.expires,
        [contract_labels/* LABELS */.k.keep]: String(run.keep),
        [contract_labels/* LABELS */.k.folder]: `${(0,external_node_os_.hostname)()}:${run.folder}`
    };
}
/** For the container of one instance. */
function instanceLabels(run, instance) {
    return { ...runLabels(run), [contract_labels/* LABELS */.k.instance]: instance };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/replicas.js

/** `scale`, else `deploy.replicas`, else one. */
function replicaCount(service) {
    return service.scale ?? service.deploy?.replicas ?? 1;
}
/** In the file's order; none for `scale: 0`. */
function replicasOf(services) {
    const taken = new Set(Object.keys(services));
    return Object.entries(services).flatMap(([service, definition]) => Array.from({ length: Math.max(0, replicaCount(definition)) }, (_, index) => {
        const replica = index + 1;
        const name = replica === 1 ? service : freeName(service, replica, taken);
        taken.add(name);
        return { name, service, replica };
    }));
}
function freeName(service, replica, taken) {
    let name = `${service}-${replica}`;
    while (taken.has(name))
        name = `${name}-${replica}`;
    return name;
}
/** The definition without what only selected or multiplied it. */
function withoutScale(service) {
    const rest = without(service, 'scale', 'profiles', 'develop', 'deploy');
    const deploy = without(service.deploy ?? {}, 'replicas', 'mode');
    return Object.keys(deploy).length === 0 ? rest : { ...rest, deploy };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/transform.js










/** Pure but for the picker. Errors: ConfigError where the file can't be started so. */
function transform(model, options) {
    const replicas = replicasOf(model.services);
    const namesOf = (service) => replicas.filter((one) => one.service === service).map(({ name }) => name);
    const definitionOf = ({ service }) => model.services[service] ?? {};
    const ports = allocatePorts(replicas.map((one) => ({ instance: one.name, replica: one.replica, ports: portsOf(definitionOf(one)) })), options.ports, options.pickPort);
    const services = Object.fromEntries(replicas.map((replica) => {
        const connected = connect(replica.service, withoutScale(definitionOf(replica)), namesOf);
        return [replica.name, own(replica, connected, ports.get(replica.name) ?? [], model, options)];
    }));
    const oneShots = oneShotServices(model);
    const instances = replicas.map((replica) => draftInstance({
        ...options,
        replica,
        model,
        oneShots,
        service: definitionOf(replica),
        role: options.roles.get(replica.service) ?? 'infrastructure',
        facts: options.facts.get(replica.service) ?? {},
        image: services[replica.name]?.image ?? '',
        ports: reachablePorts(definitionOf(replica), ports.get(replica.name) ?? []),
        replicas: namesOf
    }));
    const usesTag = new Set(replicas.filter((one) => options.tagged?.has(one.service)).map(({ name }) => name));
    const { build, pull } = imagesNeeded(services, (name) => usesTag.has(name));
    const networks = resources(Object.values(services).flatMap(networksOf), model.networks, options.run);
    const volumes = resources(Object.values(services).flatMap(volumesOf), model.volumes, options.run);
    return {
        compose: { ...withoutExtensions(model), name: options.run.project, services, networks, volumes },
        instances,
        imagesToBuild: build,
        imagesToPull: pull,
        externalNetworks: externals(networks),
        externalVolumes: externals(volumes),
        bindSources: Object.entries(services).flatMap(([name, service]) => bindSources(name, service, model))
    };
}
/** One service of the generated file. */
function own({ name, service: of, replica }, given, ports, model, options) {
    const { container_name: containerName } = given;
    const keepsContainerName = containerName !== undefined && replica === 1 && options.facts.get(of)?.keepName === true;
    const attached = attach(without(given, 'container_name', 'ports'), {
        // Replicas answer to the service's name together, as compose's own do.
        aliases: [
            ...(replica > 1 ? [of] : []),
            ...(containerName !== undefined && !keepsContainerName ? [containerName] : [])
        ],
        keepsAddresses: (network) => replica === 1 && !isExternal(model.networks?.[network]) && keepsName(model.networks?.[network])
    });
    const image = imageOf(of, given, options);
    const built = replica === 1 ? attached : ofFirstReplica(attached);
    return {
        ...built,
        ...(keepsContainerName && { container_name: containerName }),
        ...(image !== '' && { image }),
        ...(ports.length > 0 && { ports: [...ports] }),
        labels: { ...built.labels, ...instanceLabels(options.run, name) }
    };
}
/** On the host's network nothing is published: every port is where it is inside. */
function portsOf(service) {
    return service.network_mode === 'host' ? [] : (service.ports ?? []);
}
function reachablePorts(service, allocated) {
    if (service.network_mode !== 'host')
        return allocated;
    return (service.ports ?? []).map((port) => ({ ...port, host_ip: '', published: String(port.target) }));
}
function resources(used, given, run) {
    return Object.fromEntries([...new Set(used)].map((key) => [key, ownResource(given?.[key] ?? null, runLabels(run))]));
}
function externals(given) {
    return Object.entries(given).flatMap(([key, resource]) => (isExternal(resource) ? [externalName(key, resource)] : []));
}
function withoutExtensions(model) {
    return Object.fromEntries(Object.entries(model).filter(([key]) => !key.startsWith('x-')));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/assemble.js






/** Errors: ConfigError. */
async function assemble(resolved, options) {
    const { model, raw, composeFiles, imageTag } = resolved;
    const { infrastructure, workingDirectory } = options;
    const file = composeFiles.map((path) => shown(path, workingDirectory)).join(', ') || 'compose file';
    checkResourceFacts(model, file);
    const facts = factsOf(model, raw, options.serviceFacts, file);
    requireKnownServices(infrastructure ?? [], 'infrastructure', model, raw);
    const roles = classify(model, resolved.tagged, {
        infrastructure,
        declared: (service) => facts.get(service)?.infrastructure
    });
    const pickPort = options.pickPort ?? randomPorts();
    const { tagged } = resolved;
    const transformed = transform(model, { ...options, imageTag, facts, roles, tagged, pickPort });
    return generateModel(transformed, resolved.sourcedVariables);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/hash.js
/** Whether a testbed that is up is the one that would be started now. */

/**
 * Hash of the resolved model and of `also` (options that shape a testbed without being in the model: ports, facts of
 * services, image tag). The project's name differs from run to run and is left out, also where compose put it into names
 * or the file uses `${COMPOSE_PROJECT_NAME}`; the order of keys does not count.
 */
function modelHash(model, projectName, also) {
    const text = JSON.stringify(canonical({ model, also }));
    return (0,external_node_crypto_.createHash)('sha256').update(text.replaceAll(projectName, '{project}')).digest('hex');
}
function canonical(value) {
    if (value instanceof Map)
        return canonical(Object.fromEntries(value));
    if (value instanceof Set)
        return [...value].map(canonical);
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/place.js
/** Lines of compose files, for messages: looked up only when something is wrong. */

/** The first thing in the files that is no YAML. */
async function syntaxError(files) {
    for (const file of files) {
        const opened = await place_open(file);
        const error = opened?.document.errors[0];
        if (!error)
            continue;
        const message = error.message.split(/ at line |\n/)[0] ?? error.message;
        return { file, line: error.linePos?.[0].line ?? 1, message };
    }
    return undefined;
}
/** Where a path of keys (`services.api.ports`) stands; where its deepest known part stands if it is nowhere whole. */
async function placeOfPath(files, path) {
    let best;
    // A later file overrides: what it says is what compose complains of.
    for (const file of [...files].reverse()) {
        const opened = await place_open(file);
        if (!opened)
            continue;
        const { depth, offset } = await descend(opened.document, path.split('.'));
        if (depth > (best?.depth ?? 0))
            best = { file, line: opened.lines.linePos(offset).line, depth };
    }
    return best && { file: best.file, line: best.line };
}
/** The first line that uses the variable. */
async function placeOfVariable(files, name) {
    const use = new RegExp(`(?<!\\$)(?:\\$\\$)*\\$(?:\\{\\s*)?${name}(?![A-Za-z0-9_])`);
    for (const file of files) {
        const lines = (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).split('\n');
        const index = lines.findIndex((line) => use.test(line) && !/^\s*#/.test(line));
        if (index >= 0)
            return { file, line: index + 1 };
    }
    return undefined;
}
async function place_open(file) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const lines = new LineCounter();
    return { document: parseDocument(text, { lineCounter: lines }), lines };
}
/** How many of the keys are there, and where the last of them stands. Names of services may contain dots. */
async function descend(document, keys) {
    const { isMap, isScalar } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let node = document.contents;
    let offset = 0;
    let depth = 0;
    while (depth < keys.length && isMap(node)) {
        const rest = keys.slice(depth);
        const pair = node.items.find(({ key }) => isScalar(key) && startsWith(rest, String(key.value)));
        if (!pair)
            break;
        offset = pair.key.range?.[0] ?? offset;
        depth += isScalar(pair.key) ? String(pair.key.value).split('.').length : 1;
        node = pair.value;
    }
    return { depth, offset };
}
function startsWith(keys, key) {
    const parts = key.split('.');
    return parts.every((part, index) => keys[index] === part);
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/failure.js
/** From what `docker compose config` prints on failure to one line that names the file, the line and the key. */



/** What is wrong for sure, whatever variables are not set. */
const CERTAIN = [
    [
        /no configuration file provided/,
        async (_, { workingDirectory }) => new errors/* ConfigError */.xL(`no compose file: looked for ${DEFAULT_NAMES.join(', ')} in ${workingDirectory} and its parents`, {
            hint: 'name the file with compose-file (-f), or set working-directory'
        })
    ],
    [
        /no such service: ([^\s:]+)/,
        async ([name = ''], { services }) => new errors/* ConfigError */.xL(`services: there is no service ${name} in the compose file`, {
            hint: services.length === 0 ? undefined : `its services are ${services.join(', ')}`
        })
    ],
    [
        /failed to parse (.+?): (?:yaml: )?line (\d+): (.+)/,
        async ([file = '', line = '', message = ''], context) => (await invalidYaml([file], context)) ??
            new errors/* ConfigError */.xL(`${shown(file, context.workingDirectory)}:${line}: ${message}`)
    ],
    [
        /(?:^|\n|: )yaml: ([^\n]+(?:\n\s+[^\n]+)*)/,
        async ([message = ''], context) => (await invalidYaml(context.composeFiles, context)) ??
            new errors/* ConfigError */.xL(`${titleOf(context)}: invalid YAML: ${oneLine(message)}`)
    ],
    [
        /(?:validating (.+?): )?(\S+)?:? ?[Aa]dditional propert(?:y|ies) '?([^\s']+?)'? (?:is |are )?not allowed/,
        async ([file, path = '', key = ''], context) => {
            const where = await locate(context, `${path}.${key}`.replace(/^\./, ''), file);
            return new errors/* ConfigError */.xL(`${where}: unknown key ${key}${path === '' ? '' : ` in ${path}`}`);
        }
    ],
    [
        /validating (.+?): ([\w-]+(?:\.\S+)?) (.+)/,
        async ([file = '', path = '', message = ''], context) => new errors/* ConfigError */.xL(`${await locate(context, path, file)}: ${path} ${message}`)
    ],
    [
        /error while interpolating (\S+): required variable (\S+) is missing a value(?:: (.+))?/,
        async ([path = '', name = '', message], context) => new errors/* ConfigError */.xL(`${await locate(context, path)}: variable ${name} is required${message === undefined ? '' : `: ${message}`}`, { hint: `set ${name} in the environment or in .env` })
    ],
    [
        /invalid interpolation format for (\S+?)\.?\n(?:.*\n)?(.+)/,
        async ([path = '', text = ''], context) => new errors/* ConfigError */.xL(`${await locate(context, path)}: ${path} has an invalid variable: ${text.trim()}`, {
            hint: 'write $$ for a dollar'
        })
    ]
];
/** What may be the consequence of a variable that is not set. */
const POSSIBLE = [
    [
        /env file (.+?) not found|couldn't find env file: (.+)/,
        async ([a = '', b = ''], { workingDirectory }) => new errors/* ConfigError */.xL(`${shown((a || b).trim(), workingDirectory)}: there is no such env file`)
    ],
    [
        /(?:open|stat) (.+?): (no such file or directory|permission denied|is a directory)/,
        async ([file = '', problem = ''], { workingDirectory, composeFiles }) => {
            const path = shown(file, workingDirectory);
            if (problem !== 'no such file or directory')
                return new errors/* ConfigError */.xL(`${path}: ${problem}`);
            if (composeFiles.includes(file))
                return new errors/* ConfigError */.xL(`${path}: there is no such compose file`);
            return new errors/* ConfigError */.xL(`${path}: there is no such file`, {
                hint: `${titleOf({ composeFiles, workingDirectory })} names it`
            });
        }
    ]
];
/** The error for a failure of `config`; undefined if a variable that is not set is the likelier cause. */
async function composeFailure(stderr, context, variablesUnset) {
    const text = withoutWarnings(stderr);
    for (const [pattern, make] of variablesUnset ? CERTAIN : [...CERTAIN, ...POSSIBLE]) {
        const match = pattern.exec(text);
        if (match)
            return make(match.slice(1), context);
    }
    if (variablesUnset)
        return undefined;
    const path = /\b(services\.[\w.-]+|services\[[^\]]+\][\w.]*)/
        .exec(text)?.[1]
        ?.replaceAll('[', '.')
        .replaceAll(']', '');
    const service = /service "([^"]+)"/.exec(text)?.[1];
    const known = path ?? (service === undefined ? undefined : `services.${service}`);
    const where = known === undefined ? titleOf(context) : await locate(context, known);
    // Nothing of the file's: compose itself refused, as for an unknown flag.
    if (context.composeFiles.length === 0)
        return new errors/* ComposeError */.hp(`docker compose config: ${oneLine(text)}`);
    return new errors/* ConfigError */.xL(`${where}: ${oneLine(text)}`);
}
/** Compose's parser often names no file, or the line before; ours names both. */
async function invalidYaml(files, { workingDirectory }) {
    const found = await syntaxError(files);
    return (found && new errors/* ConfigError */.xL(`${shown(found.file, workingDirectory)}:${found.line}: invalid YAML: ${found.message}`));
}
async function locate(context, path, file) {
    const place = await placeOfPath(file === undefined ? context.composeFiles : [file], path);
    if (place)
        return `${shown(place.file, context.workingDirectory)}:${place.line}`;
    return file === undefined ? titleOf(context) : shown(file, context.workingDirectory);
}
function titleOf({ composeFiles, workingDirectory }) {
    return composeFiles.map((file) => shown(file, workingDirectory)).join(', ') || workingDirectory;
}
function withoutWarnings(stderr) {
    const lines = stderr.split('\n').filter((line) => !/^time="[^"]*" level=\w+|^WARN\[/.test(line));
    return lines.join('\n').trim();
}
function oneLine(text) {
    const line = text.replace(/\s*\n\s*/g, ' ').trim();
    return line === '' ? 'failed without a word' : line.slice(0, 500);
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/selection.js
/** Checks of a resolved model that compose leaves out, or makes only when a service starts. */


const profiled = schemas/* object */.Ikc({ profiles: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** Compose takes an unknown profile, and a selection without a service, in silence. Errors: ConfigError. */
function checkSelection(model, raw, profiles) {
    const known = new Set(Object.values(raw?.services ?? {}).flatMap((one) => profiled.safeParse(one).data?.profiles ?? []));
    const list = [...known].sort().join(', ');
    const unknown = raw && profiles.find((profile) => profile !== '*' && !known.has(profile));
    if (unknown !== undefined) {
        throw new errors/* ConfigError */.xL(`profiles: no service has the profile ${unknown}`, {
            hint: known.size === 0 ? 'the compose file has no profiles' : `its profiles are ${list}`
        });
    }
    if (Object.keys(model.services).length > 0)
        return;
    throw new errors/* ConfigError */.xL('the compose file has no service to start', {
        hint: known.size === 0 ? undefined : `every service has a profile: choose of ${list} with profiles`
    });
}
/**
 * The variables that environment-sourced secrets and configs are made of and that are not in the environment but in env
 * files, which only `environmentOfCompose` (`config --environment`) can tell. Errors: ConfigError if one is nowhere.
 */
async function sourcedVariables(model, env, environmentOfCompose) {
    const wanted = ['secrets', 'configs'].flatMap((section) => Object.entries(model[section] ?? {}).flatMap(([key, value]) => value?.environment !== undefined && value.content === undefined && env[value.environment] === undefined
        ? [{ key: `${section}.${key}`, variable: value.environment }]
        : []));
    if (wanted.length === 0)
        return {};
    const lines = (await environmentOfCompose()).split('\n');
    return Object.fromEntries(wanted.map(({ key, variable }) => {
        const line = lines.find((one) => one.startsWith(`${variable}=`));
        if (line === undefined) {
            throw new errors/* ConfigError */.xL(`${key}: variable ${variable} is not set`, {
                hint: `set ${variable} in the environment or in .env`
            });
        }
        return [variable, line.slice(variable.length + 1)];
    }));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/types.js
/**
 * The resolved model as `docker compose config` prints it, with its dollars unescaped. Only what is used here has a type;
 * everything else is kept as it is: the specification is compose's business.
 */

const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(scalar));
const words = schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]));
const dependency = schemas/* looseObject */._H3({
    condition: schemas/* enum */.k5n(['service_started', 'service_healthy', 'service_completed_successfully']),
    required: schemas/* optional */.lqM(schemas/* boolean */.zMY())
});
const types_port = schemas/* looseObject */._H3({
    target: schemas/* int */.Whr(),
    /** Absent or `0`: open. `8000-8010`: one of these. */
    published: schemas/* optional */.lqM(scalar),
    protocol: schemas/* optional */.lqM(schemas/* string */.YjP()),
    host_ip: schemas/* optional */.lqM(schemas/* string */.YjP())
});
const types_attachment = schemas/* looseObject */._H3({ aliases: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* string */.YjP()))) });
const mount = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    source: schemas/* optional */.lqM(schemas/* string */.YjP()),
    target: schemas/* optional */.lqM(schemas/* string */.YjP()),
    read_only: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    bind: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* looseObject */._H3({ create_host_path: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })))
});
/** Durations as compose writes them: `1m30s`. */
const healthcheck = schemas/* looseObject */._H3({
    test: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])),
    disable: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    timeout: schemas/* optional */.lqM(schemas/* string */.YjP()),
    start_period: schemas/* optional */.lqM(schemas/* string */.YjP())
});
const reference = schemas/* looseObject */._H3({ source: schemas/* string */.YjP() });
const service = schemas/* looseObject */._H3({
    image: schemas/* optional */.lqM(schemas/* string */.YjP()),
    build: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ additional_contexts: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())) })),
    command: words,
    entrypoint: words,
    configs: schemas/* optional */.lqM(schemas/* array */.YOg(reference)),
    container_name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    depends_on: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), dependency)),
    deploy: schemas/* nullish */.cl6(schemas/* looseObject */._H3({
        replicas: schemas/* optional */.lqM(schemas/* int */.Whr()),
        restart_policy: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ condition: schemas/* optional */.lqM(schemas/* string */.YjP()) }))
    })),
    environment: schemas/* optional */.lqM(mapping),
    expose: schemas/* optional */.lqM(schemas/* array */.YOg(scalar)),
    healthcheck: schemas/* nullish */.cl6(healthcheck),
    ipc: schemas/* optional */.lqM(schemas/* string */.YjP()),
    labels: schemas/* optional */.lqM(mapping),
    links: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    models: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    network_mode: schemas/* optional */.lqM(schemas/* string */.YjP()),
    networks: schemas/* nullish */.cl6(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(types_attachment))),
    pid: schemas/* optional */.lqM(schemas/* string */.YjP()),
    platform: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ports: schemas/* optional */.lqM(schemas/* array */.YOg(types_port)),
    post_start: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    pre_start: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    pre_stop: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    profiles: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    provider: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    pull_policy: schemas/* optional */.lqM(schemas/* string */.YjP()),
    restart: schemas/* optional */.lqM(schemas/* string */.YjP()),
    scale: schemas/* optional */.lqM(schemas/* int */.Whr()),
    secrets: schemas/* optional */.lqM(schemas/* array */.YOg(reference)),
    volumes: schemas/* optional */.lqM(schemas/* array */.YOg(mount)),
    volumes_from: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    'x-testbed': schemas/* optional */.lqM(schemas/* unknown */.L5J())
});
/** A network or a volume of the top level. */
const resource = schemas/* nullable */.mee(schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    external: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* looseObject */._H3({ name: schemas/* optional */.lqM(schemas/* string */.YjP()) })])),
    driver: schemas/* optional */.lqM(schemas/* string */.YjP()),
    driver_opts: schemas/* optional */.lqM(mapping),
    ipam: schemas/* nullish */.cl6(schemas/* looseObject */._H3({})),
    labels: schemas/* optional */.lqM(mapping),
    'x-testbed': schemas/* optional */.lqM(schemas/* unknown */.L5J())
}));
/** A secret or a config of the top level. */
const fileObject = schemas/* nullable */.mee(schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    file: schemas/* optional */.lqM(schemas/* string */.YjP()),
    environment: schemas/* optional */.lqM(schemas/* string */.YjP()),
    content: schemas/* optional */.lqM(schemas/* string */.YjP()),
    external: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* looseObject */._H3({})]))
}));
const composeModel = schemas/* looseObject */._H3({
    name: schemas/* optional */.lqM(schemas/* string */.YjP()),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), service),
    networks: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), resource)),
    volumes: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), resource)),
    secrets: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), fileObject)),
    configs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), fileObject))
});
/** What `config --no-interpolate` prints: any value may still be a variable, so that only the outline is checked. */
const rawModel = schemas/* looseObject */._H3({ services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({})) });

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/undefined-variables.js
/** Variables that are not set and have no default: compose warns, puts a blank string and goes on. Here they are errors. */





const WARNING = /The \\?"([^"\\]+)\\?" variable is not set/g;
/** Names that compose warned of. */
function undefinedVariables(stderr) {
    return [...new Set([...stderr.matchAll(WARNING)].flatMap((match) => match[1] ?? []))];
}
/** What is to be said of the names that something of the testbed uses; undefined if nothing does. */
async function undefinedVariableError(names, context) {
    const uses = (await Promise.all(names.map((name) => findUse(name, context)))).filter((use) => use !== undefined);
    // Compose warns in the order of a hash table.
    const [first, ...others] = uses.sort((one, other) => order(one).localeCompare(order(other)));
    if (!first)
        return undefined;
    const { name, by, place } = first;
    const where = place ? `${shown(place.file, context.workingDirectory)}:${place.line}: ` : '';
    const also = others.length === 0 ? '' : `; also ${others.map((use) => use.name).join(', ')}`;
    const message = `${where}variable ${name}${by === undefined ? '' : ` of ${by}`} is not set and has no default${also}`;
    const inEnvFile = place !== undefined && !context.composeFiles.includes(place.file);
    return new errors/* ConfigError */.xL(message, {
        hint: inEnvFile
            ? `set ${name}, or put the value in single quotes if its $ is meant as it is`
            : `set ${name} in the environment or in .env, or give it a default: \${${name}:-}`
    });
}
function order({ name, place }) {
    return place ? `${place.file}:${String(place.line).padStart(9, '0')} ${name}` : `~${name}`;
}
async function findUse(name, context) {
    const { raw, composeFiles } = context;
    // Without an uninterpolated model nobody can tell who uses it.
    if (!raw)
        return { name, by: undefined, place: await placeOfVariable(composeFiles, name) };
    const parts = [...partsOfTestbed(raw, context.model)];
    for (const part of parts) {
        if (part.variables.has(name))
            return { name, by: part.title, place: await placeOfVariable(composeFiles, name) };
    }
    for (const part of parts) {
        const place = await placeInFiles(name, part.envFiles, () => true);
        if (place)
            return { name, by: part.title, place };
    }
    const used = new Set(parts.flatMap((part) => [...part.variables]));
    const place = await placeInFiles(name, context.variableFiles, (variable) => used.has(variable));
    if (place)
        return { name, by: undefined, place };
    // Where compose refused because of it, it may be in what is gone from the uninterpolated model, as `include`.
    return context.model ? undefined : { name, by: undefined, place: await placeOfVariable(composeFiles, name) };
}
async function placeInFiles(name, files, matters) {
    for (const file of files) {
        const entries = await readDotenv(file);
        const found = entries.find((one) => !one.literal && matters(one.name) && variablesOf(one.value).includes(name));
        if (found)
            return { file, line: found.line };
    }
    return undefined;
}
const SECTIONS = ['networks', 'volumes', 'secrets', 'configs'];
function* partsOfTestbed(raw, model) {
    for (const [name, service] of Object.entries(raw.services)) {
        if (model && !(name in model.services))
            continue;
        yield { title: `service ${name}`, variables: variablesIn(service), envFiles: envFilesOf(service) };
    }
    for (const section of SECTIONS) {
        const entries = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(raw[section]);
        for (const [name, value] of Object.entries(entries.data ?? {})) {
            if (model && !(name in (model[section] ?? {})))
                continue;
            yield { title: `${section}.${name}`, variables: variablesIn(value), envFiles: [] };
        }
    }
}
const envFile = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ path: schemas/* string */.YjP() })]);
const rawEnvFiles = schemas/* object */.Ikc({ env_file: schemas/* union */.KCZ([envFile, schemas/* array */.YOg(envFile)]) });
/** Paths of the `env_file`s of an uninterpolated service. */
function envFilesOf(service) {
    const parsed = rawEnvFiles.safeParse(service);
    if (!parsed.success)
        return [];
    return [parsed.data.env_file].flat().map((file) => (typeof file === 'string' ? file : file.path));
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/resolve.js
/** From the user's files to the resolved model: `docker compose config` is the only reader of compose files. */










/** Needs no engine. Errors: ConfigError, ComposeError (one line each), the signal's reason. */
async function resolveModel(options, signal, env = process.env) {
    const composeFiles = composeFilesOf(options, env);
    const variableFiles = variableFilesOf(options, composeFiles);
    const imageTag = options.imageTag ?? env.IMAGE_TAG ?? (await imageTagOf(variableFiles)) ?? 'latest';
    const variables = (0,environment/* composeEnvironment */.E)(env, { imageTag, imageRegistry: options.imageRegistry });
    const call = { cwd: options.workingDirectory, env: variables, signal };
    const program = await (0,cli/* findCompose */.My)(call);
    const config = (args, over = {}) => (0,cli/* runCompose */.yv)(program, [...selectionArgs(options), 'config', ...args], { ...call, env: { ...variables, ...over } });
    const [outcome, rawOutcome, version] = await Promise.all([
        config(options.services),
        config(['--no-interpolate']),
        (0,cli/* composeVersion */.JM)(program, { ...call, env }),
        __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19))
    ]);
    (0,cli/* requireRecentCompose */.JW)(version);
    const raw = rawOutcome.exitCode === 0 ? await readRaw(rawOutcome.stdout) : undefined;
    const unset = undefinedVariables(outcome.stderr);
    const context = { composeFiles, variableFiles, workingDirectory: options.workingDirectory, raw };
    if (outcome.exitCode !== 0) {
        const services = Object.keys(raw?.services ?? {});
        const failure = (await composeFailure(outcome.stderr, { ...context, services }, unset.length > 0)) ??
            (await undefinedVariableError(unset, { ...context, model: undefined })) ??
            (await composeFailure(outcome.stderr, { ...context, services }, false));
        throw failure ?? new errors/* ComposeError */.hp('docker compose config failed');
    }
    const model = await readModel(outcome.stdout);
    if (unset.length > 0) {
        const error = await undefinedVariableError(unset, { ...context, model });
        if (error)
            throw error;
    }
    checkSelection(model, raw, options.profiles);
    const tagged = raw
        ? servicesWithImageTag(raw)
        : changedImages(model, await readModel((await config(options.services, { IMAGE_TAG: OTHER_TAG })).stdout));
    const sourced = await sourcedVariables(model, variables, async () => (await config(['--environment'])).stdout);
    return {
        model,
        raw,
        imageTag,
        tagged,
        sourcedVariables: sourced,
        composeFiles,
        variableFiles,
        program,
        version
    };
}
/** A tag that no image has: an image that changes with it uses the variable. */
const OTHER_TAG = 'integration-testbed-asks';
function changedImages(model, other) {
    const names = Object.keys(model.services);
    return new Set(names.filter((name) => model.services[name]?.image !== other.services[name]?.image));
}
function selectionArgs(options) {
    return [
        ...['-p', options.projectName],
        ...(options.composeFiles ?? []).flatMap((file) => ['-f', file]),
        ...options.envFiles.flatMap((file) => ['--env-file', file]),
        ...options.profiles.flatMap((profile) => ['--profile', profile])
    ];
}
async function imageTagOf(files) {
    const entries = (await Promise.all(files.map((file) => readDotenv(file)))).flat();
    const tag = entries.findLast((entry) => entry.name === 'IMAGE_TAG')?.value;
    return tag === '' ? undefined : tag;
}
async function readModel(text) {
    const parsed = composeModel.safeParse(await parseConfigOutput(text, true).catch(unreadable));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* ComposeError */.hp(`docker compose config: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
}
async function readRaw(text) {
    return rawModel.safeParse(await parseConfigOutput(text, false).catch(() => undefined)).data;
}
function unreadable(cause) {
    throw new errors/* ComposeError */.hp(`docker compose config: its output can't be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}

// EXTERNAL MODULE: ./build/js/src/platform/exec.js
var exec = __webpack_require__(87546);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/tracked.js
/** Which files git tracks: their literals are no secrets. */


/** Milliseconds. Redaction must not hold up a run. */
const TIMEOUT = 1_000;
/** Those of the files (absolute) that are tracked, asked in one call. Without git, or without a repository: none. */
async function trackedFiles(files, folder, signal) {
    if (files.length === 0)
        return new Set();
    try {
        const args = ['ls-files', '-z', '--', ...files];
        const outcome = await (0,exec/* runCommand */.d)('git', args, { cwd: folder, env: process.env, signal, timeout: TIMEOUT });
        if (outcome.exitCode !== 0)
            return new Set();
        const paths = outcome.stdout.split('\0').filter((path) => path !== '');
        return new Set(paths.map((path) => (0,external_node_path_.resolve)(folder, path)));
    }
    catch {
        signal.throwIfAborted();
        return new Set();
    }
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/secrets.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** What has to be redacted of what reached the model, and the words that must stay readable. */





/** Bytes of a file of `secrets:` that are looked at. */
const LARGEST_SECRET = 64 * 1024;
/** Reads files and asks git once. Errors: the signal's reason only. */
async function secretSources(context, signal) {
    const { model, raw, variableFiles, workingDirectory } = context;
    const serviceFiles = Object.values(raw?.services ?? {}).flatMap(envFilesOf);
    const files = [...new Set([...variableFiles, ...serviceFiles])];
    const [entries, tracked, declared] = await Promise.all([
        Promise.all(files.map(async (file) => ({ file, entries: await readDotenv(file) }))),
        trackedFiles(files, workingDirectory, signal),
        declaredSecrets(context)
    ]);
    const literals = new Set(entries.filter(({ file }) => tracked.has(file)).flatMap((one) => one.entries.map(({ value }) => value)));
    const untracked = entries.filter(({ file }) => !tracked.has(file)).flatMap((one) => one.entries);
    const fromEnvironment = environmentValues(context).filter(({ value }) => !literals.has(value));
    return { candidates: [...fromEnvironment, ...untracked, ...declared], harmless: harmlessWords(model) };
}
/** Values of the process environment that the file asks for by `${NAME}`, or hands on by name alone. */
function environmentValues({ raw, model, env }) {
    const names = raw ? variablesOfModel(raw) : namesByValue(model, env);
    return [...names].flatMap((name) => {
        const value = env[name];
        return value === undefined || value === '' ? [] : [{ name, value }];
    });
}
function variablesOfModel(raw) {
    const names = variablesIn(raw);
    for (const service of Object.values(raw.services)) {
        for (const name of passedThrough(service.environment))
            names.add(name);
    }
    return names;
}
/** Without the uninterpolated model: variables whose very value is that of a container's variable. */
function namesByValue(model, env) {
    const values = new Set(Object.values(model.services).flatMap((service) => Object.values(service.environment ?? {})));
    return new Set(Object.entries(env).flatMap(([name, value]) => (value !== undefined && values.has(value) ? [name] : [])));
}
/** Contents of `secrets:`, from files and from the environment. */
async function declaredSecrets({ model, env, sourcedVariables }) {
    const variables = { ...sourcedVariables, ...env };
    const secrets = await Promise.all(Object.entries(model.secrets ?? {}).map(async ([key, secret]) => {
        const value = secret?.content ??
            (secret?.environment === undefined ? undefined : variables[secret.environment]) ??
            (secret?.file === undefined ? undefined : await beginning(secret.file));
        return value === undefined ? [] : [{ name: `secrets.${key}`, value: value.trim() }];
    }));
    return secrets.flat();
}
/** undefined where the file is larger than a secret is, or can't be read: compose says so when it matters. */
async function beginning(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            return size > LARGEST_SECRET ? undefined : await file.readFile('utf8');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}
/** `POSTGRES_USER`, `MYSQL_DATABASE`, `RABBITMQ_DEFAULT_VHOST` ...: not what protects, and what logs are full of. */
const NAMING = /(?:^|_)(?:USER|USERNAME|DB|DB_?NAME|DATABASE|VHOST|SCHEMA)$/i;
/** Names of services, images, users and databases. */
function harmlessWords(model) {
    const words = Object.entries(model.services).flatMap(([name, service]) => [
        name,
        service.container_name,
        ...imageWords(service.image),
        ...Object.entries(service.environment ?? {}).map(([key, value]) => (NAMING.test(key) ? value : undefined))
    ]);
    return [...new Set(words.filter((word) => word !== undefined && word !== null && word !== '').map(String))];
}
/** The reference, its repository, the last part of that, its tag, its registry. */
function imageWords(image = '') {
    const repository = image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
    const tag = /:([^/@]+)(?:@|$)/.exec(image)?.[1];
    const parts = repository.split('/');
    return [image, repository, parts.at(-1), tag, parts.length > 1 ? parts[0] : undefined];
}

// EXTERNAL MODULE: ./build/js/src/platform/secret-forms.js
var secret_forms = __webpack_require__(72049);
;// CONCATENATED MODULE: ./build/js/src/platform/redactor-policy.js
/** Which values count as secret. */

/** Variables of every environment whose values are paths, names and numbers that logs are full of. */
const NEVER_SECRET = new RegExp(`^(${[
    'PATH|PWD|OLDPWD|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TERM|HOSTNAME|TMPDIR|UID|GID|CI|NODE_ENV',
    'IMAGE_TAG|IMAGE_REGISTRY|COMPOSE_(PROJECT_NAME|PROJECT_DIRECTORY|FILE|PROFILES)',
    'RUNNER_(ARCH|DEBUG|ENVIRONMENT|NAME|OS|TEMP|TOOL_CACHE|WORKSPACE)',
    'GITHUB_(ACTIONS?|ACTION_(PATH|REF|REPOSITORY)|ACTOR|API_URL|BASE_REF|HEAD_REF|REF|REF_NAME|REF_TYPE|EVENT_NAME)',
    'GITHUB_(JOB|REPOSITORY|REPOSITORY_OWNER|RUN_ATTEMPT|RUN_ID|RUN_NUMBER|SERVER_URL|SHA|WORKFLOW|WORKSPACE)'
].join('|')})$`);
/**
 * The values to redact: of at least 8 characters and not equal to a harmless word. A URL among them that carries
 * credentials contributes its password too, as written and decoded.
 */
function secretValues({ candidates, harmless }) {
    const words = new Set(harmless);
    const secrets = new Set();
    const add = (value) => {
        if (value.trim().length >= secret_forms/* MINIMUM_SECRET_LENGTH */.H && !words.has(value) && !words.has(value.trim()))
            secrets.add(value);
    };
    for (const { value, name } of candidates) {
        for (const password of urlPasswords(value))
            add(password);
        if (name === undefined || !NEVER_SECRET.test(name))
            add(value);
    }
    return [...secrets];
}
// The password ends at the last @ before the path (RFC 3986, 3.2.1, and what people write in spite of it).
const CREDENTIALS = /[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/gi;
function urlPasswords(text) {
    return [...text.matchAll(CREDENTIALS)].flatMap(([, password = '']) => [password, decoded(password)]);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/js/src/session/open-project.js







/** Milliseconds after which a run whose folder can't be looked at counts as dead: longer than any job may last. */
const EXPIRY = 24 * 60 * 60_000;
/** Reads the compose files; needs no engine and nothing on disk. Errors: ConfigError, ComposeError, the signal's reason. */
function readComposeFiles(config, runId, env, signal) {
    return resolveModel({
        workingDirectory: config.workingDirectory,
        composeFiles: config.composeFile,
        profiles: config.profiles,
        services: config.services,
        envFiles: config.envFile,
        imageTag: config.imageTag,
        imageRegistry: config.imageRegistry,
        projectName: config.projectName ?? runId
    }, signal, 
    // A call that waits for something remote is found by the teardown after main was killed.
    { ...env, [marker/* PROCESS_MARKER */.J_]: runId });
}
/** From here on every value that must not be shown is known. Errors: ConfigError, ComposeError. */
async function openProject(run, client, reading) {
    const { config, env, folder, plan, signal } = run;
    const resolved = await reading;
    const { model, raw, variableFiles, sourcedVariables } = resolved;
    const { workingDirectory } = config;
    const sources = await secretSources({ model, raw, variableFiles, sourcedVariables, workingDirectory, env }, signal);
    await run.hide(secretValues({ ...sources, harmless: [...sources.harmless, config.imageTag] }));
    const generated = await assemble(resolved, {
        run: {
            runId: plan.run_id,
            project: plan.project,
            ownerKey: plan.owner_key,
            repository: plan.repository,
            expires: new Date(Date.now() + EXPIRY).toISOString(),
            keep: plan.keep,
            folder: folder.path
        },
        workingDirectory,
        ports: config.ports,
        infrastructure: config.infrastructure,
        serviceFacts: config.serviceFacts,
        healthTimeout: config.healthTimeout
    });
    for (const { name, role, image, dependsOn, ports } of generated.instances) {
        run.journal.append({
            type: 'service_planned',
            service: name,
            role,
            image,
            depends_on: dependsOn.map(({ service }) => service),
            publishes: ports.length > 0
        });
    }
    const namesOf = (of) => of.map(({ name }) => name);
    const hash = modelHash(model, plan.project, { ports: config.ports, facts: config.serviceFacts, tag: config.imageTag });
    await run.updatePlan({
        model_hash: hash,
        stop_through_compose: namesOf(generated.instances.filter((instance) => instance.stopThroughCompose)),
        providers: namesOf(generated.instances.filter((instance) => instance.provided))
    });
    return {
        hash,
        project: createProject({
            plan,
            client,
            program: resolved.program,
            workingDirectory,
            file: folder.compose,
            generated,
            env,
            report: (event) => void run.journal.append(event)
        })
    };
}

// EXTERNAL MODULE: ./build/js/src/docker/endpoint.js + 2 modules
var docker_endpoint = __webpack_require__(42467);
// EXTERNAL MODULE: ./build/js/src/teardown/forget.js
var forget = __webpack_require__(20863);
;// CONCATENATED MODULE: ./build/js/src/session/owner.js


/** Whose testbed it is: that of this workspace and configuration, on this engine and runner. */
function ownerKeyOf({ config, workingDirectory }, endpoint, env) {
    return (0,identity/* ownerKey */.lf)({
        engine: JSON.stringify(endpoint),
        workspace: env.GITHUB_WORKSPACE ?? workingDirectory,
        configuration: config ?? workingDirectory,
        runner: env.RUNNER_NAME ?? (0,external_node_os_.hostname)()
    });
}

// EXTERNAL MODULE: ./build/js/src/session/results-path.js
var results_path = __webpack_require__(25052);
// EXTERNAL MODULE: ./build/js/src/session/tool.js + 1 modules
var tool = __webpack_require__(79180);
;// CONCATENATED MODULE: ./build/js/src/session/open-run.js












/** Errors: EngineUnavailableError, at once, where no engine answers. */
async function open_run_connect({ env, signal }) {
    const endpoint = await (0,docker_endpoint/* findEndpoint */.v)(env);
    const client = new docker_client.DockerClient(endpoint);
    return { endpoint, client, engine: await client.identify(signal) };
}
/** Errors: InternalError where the run can't be written to disk; nothing has been left there then. */
async function openRun(options, { endpoint, engine }, runId) {
    const { config, env, signal, secrets } = options;
    const folder = await (0,run_folder/* createRunFolder */.kg)(env, runId);
    const output = config.outputDirectory ?? folder.output;
    const plan = {
        version: 1,
        run_id: runId,
        owner_key: ownerKeyOf(options.place, endpoint, env),
        repository: (0,identity/* repositoryName */.aR)(env, config.workingDirectory),
        project: config.projectName ?? runId,
        engine: { kind: 'compose', endpoint, api_version: engine.apiVersion },
        image_tag: config.imageTag,
        started_at: new Date().toISOString(),
        keep: config.skipTeardown,
        ...(options.owner !== undefined && { owner_process: { pid: options.owner.pid, started: options.owner.started } }),
        stop_grace_s: config.stopGrace / 1000,
        stop_through_compose: [],
        providers: [],
        log_limit_bytes: config.logLimit,
        results_file: options.purpose === 'run' ? config.resultsFile : (0,results_path/* resultsPathOf */.T)(output),
        output_directory: output,
        socket: (0,run_folder/* socketPath */.Xy)(folder),
        ...(options.artifact !== undefined && { artifact: options.artifact })
    };
    await (0,plan_file/* writePlan */.p)(folder, plan);
    options.onPlan?.(folder);
    const journal = await begin(plan, folder, engine, options).catch(async (error) => {
        // Nothing exists yet that would have to be removed.
        await (0,forget/* forget */.y)(plan, folder);
        throw error;
    });
    const run = createRun({ config, env, folder, journal, view: options.view, colours: options.colours, signal, plan }, secrets);
    if (config.mask.length > 0)
        await run.hide(config.mask);
    return run;
}
/** The journal with its first events, and the first results file. Errors: InternalError where they can't be written. */
async function begin(plan, folder, engine, { purpose, view }) {
    const { run_id, image_tag } = plan;
    const journal = (0,run_journal/* openJournal */._0)(folder.journal, 'main', (event) => view.onEvent(event));
    journal.append({ type: 'run_started', run_id, image_tag, tool: tool/* TOOL */.j, purpose });
    journal.append({ type: 'engine', name: engine.name, version: engine.version });
    // A valid file lies there from now on: a kill or yesterday's file can't pass for a green run.
    await (0,results_file/* writeResults */.K)(plan, folder);
    return journal;
}

// EXTERNAL MODULE: ./build/js/src/session/record-error.js
var record_error = __webpack_require__(77744);
// EXTERNAL MODULE: ./build/js/src/session/stages/collect.js
var collect = __webpack_require__(47720);
// EXTERNAL MODULE: ./build/js/src/session/stages/collect-coverage.js
var collect_coverage = __webpack_require__(32575);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/subnets.js
/**
 * Small subnets of our own, for hosts on which Docker's default address pools are used up: those end at about 31 networks
 * ("all predefined address pools have been fully subnetted"). Pure.
 */
/** A /26 holds 61 containers. 10.128.0.0/9 has 131,072 of them, and is little used by clouds' defaults. */
const PREFIX = 26;
const SIZE = 2 ** (32 - PREFIX);
const BASE = toNumber('10.128.0.0');
const COUNT = 2 ** (PREFIX - 9);
/** `taken`: subnets in CIDR form, IPv6 ones are passed over. `random` in [0, 1): two runs at once rarely try the same. */
function pickSubnet(taken, random = Math.random) {
    const ranges = taken.map((cidr) => parse(cidr)).filter((range) => range !== undefined);
    const offset = Math.floor(random() * COUNT);
    for (let step = 0; step < COUNT; step++) {
        const first = BASE + ((offset + step) % COUNT) * SIZE;
        const last = first + SIZE - 1;
        if (!ranges.some((range) => range.first <= last && first <= range.last))
            return `${toText(first)}/${PREFIX}`;
    }
    return undefined;
}
function parse(cidr) {
    const match = /^(\d+\.\d+\.\d+\.\d+)\/(\d+)$/.exec(cidr);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    const size = 2 ** (32 - Number(match[2]));
    const first = Math.floor(toNumber(match[1]) / size) * size;
    return { first, last: first + size - 1 };
}
function toNumber(address) {
    return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}
function toText(number) {
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
/** The engine's word that its pools are used up. */
function poolsAreUsedUp(message) {
    return /predefined address pools have been fully subnetted|non-overlapping IPv4 address pool/.test(message);
}
/** Another network took the subnet in the meantime. */
function subnetOverlaps(message) {
    return message.includes('Pool overlaps with other one on this address space');
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/create.js
/** Creates what a project consists of: networks, volumes and containers, none of them started. */







/** Milliseconds. Creating takes tenths of a second; an engine under load takes longer. */
const create_TIMEOUT = 120_000;
/** Runs that pick subnets at the same moment may pick the same one. */
const SUBNET_TRIES = 8;
/** Instance names to container ids. Errors: ComposeError with compose's own words. */
async function createContainers(project, signal) {
    await project.write();
    for (let attempt = 1;; attempt++) {
        const outcome = await project.compose(['create', '--no-build', '--pull', 'never'], { signal, timeout: create_TIMEOUT });
        if (outcome.exitCode === 0)
            return containerIds(project, signal);
        const pools = poolsAreUsedUp(outcome.stderr) || subnetOverlaps(outcome.stderr);
        if (!pools || attempt === SUBNET_TRIES)
            throw createFailure(lastWords(outcome, 10));
        await giveSubnets(project, signal);
    }
}
/** Externals are used and never touched; a missing one is named before anything is created. */
async function requireExternals(project, signal) {
    const { externalNetworks, externalVolumes } = project.generated;
    const missing = async (kind, name, look) => {
        try {
            await look;
        }
        catch (error) {
            if (!(error instanceof errors/* EngineError */.NJ) || error.status !== 404)
                throw error;
            throw new errors/* StartError */.D4(`the external ${kind} ${name} does not exist`, {
                hint: `create it first: docker ${kind} create ${name}`,
                cause: error
            });
        }
    };
    await Promise.all([
        ...externalNetworks.map((name) => missing('network', name, (0,docker_networks/* inspectNetwork */.Xk)(project.client, name, signal))),
        ...externalVolumes.map((name) => missing('volume', name, (0,volumes/* inspectVolume */.Px)(project.client, name, signal)))
    ]);
}
async function containerIds(project, signal) {
    const containers = await (0,docker_containers/* listContainers */.ts)(project.client, { labels: [(0,contract_labels/* runLabel */.A)(project.plan.run_id)], signal });
    const ids = new Map();
    for (const container of containers) {
        const instance = container.Labels[contract_labels/* LABELS */.k.instance];
        if (instance !== undefined)
            ids.set(instance, container.Id);
    }
    return ids;
}
async function giveSubnets(project, signal) {
    const networks = await (0,docker_networks/* listNetworks */.og)(project.client, { signal });
    const own = networks.filter((network) => network.Labels[contract_labels/* LABELS */.k.run] === project.plan.run_id);
    const taken = networks
        .filter((network) => !own.includes(network))
        .flatMap((network) => network.IPAM.Config.map(({ Subnet }) => Subnet));
    project.generated.setSubnets(() => {
        const subnet = pickSubnet(taken);
        if (subnet !== undefined)
            taken.push(subnet);
        return subnet;
    });
    await project.write();
}
function createFailure(words) {
    const message = words.at(-1)?.replace(/^Error response from daemon: /, '') ?? 'it said nothing';
    const bind = /bind source path does not exist: (\S+)/.exec(message)?.[1];
    return new errors/* ComposeError */.hp(`the containers could not be created: ${message}`, {
        ...(bind !== undefined && { hint: `create ${bind}, or look whether the engine runs where this path is` }),
        ...(words.length > 1 && { details: words.join('\n') })
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/src/docker/demux.js
var demux = __webpack_require__(92191);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(55994);
// EXTERNAL MODULE: ./build/js/src/platform/output-tail.js
var output_tail = __webpack_require__(66389);
// EXTERNAL MODULE: ./build/js/src/docker/schema.js
var schema = __webpack_require__(17273);
;// CONCATENATED MODULE: ./build/js/src/docker/exec.js
/** A command inside a running container: three requests, one process less than `docker exec`. */






const created = schemas/* object */.Ikc({ Id: schemas/* string */.YjP() });
const inspected = schemas/* object */.Ikc({ Running: schemas/* boolean */.zMY(), ExitCode: schemas/* nullish */.cl6(schemas/* int */.Whr()) });
/**
 * Runs a command (no shell) and returns its exit code. On a time-out the connection is closed and the result says so; the
 * API has no way to kill the process, which therefore may live on until its next write or the end of the container.
 * Errors: EngineError, 404 for no such container, 409 if it does not run; the signal's reason.
 */
async function execInContainer(client, container, command, options) {
    const deadline = AbortSignal.timeout(options.timeout);
    const signal = AbortSignal.any([options.signal, deadline]);
    const output = new output_tail/* OutputTail */.g(options.maxOutput ?? 4_096);
    try {
        const id = await create(client, container, command, options, signal);
        await exec_attach(client, id, output, signal);
        return { exitCode: await exitCode(client, id, signal), output: output.toString(), timedOut: false };
    }
    catch (error) {
        options.signal.throwIfAborted();
        if (!deadline.aborted)
            throw error;
        return { exitCode: -1, output: output.toString(), timedOut: true };
    }
}
async function create(client, container, command, options, signal) {
    const body = {
        AttachStdout: true,
        AttachStderr: true,
        Cmd: command,
        Env: options.env,
        User: options.user,
        WorkingDir: options.workingDirectory
    };
    const answer = await client.request('POST', `/containers/${(0,schema/* segment */.mX)(container)}/exec`, { body, signal });
    return (0,schema/* checked */.KD)(created, answer, 'a command in a container').Id;
}
async function exec_attach(client, id, output, signal) {
    // The engine takes over the connection: the answer ends with it. Without a terminal it is always in frames.
    const body = { Detach: false, Tty: false };
    const response = await client.stream('POST', `/exec/${id}/start`, { body, signal, timeout: 0 });
    const demultiplexer = new demux/* Demultiplexer */.H();
    try {
        for await (const chunk of response) {
            if (chunk instanceof Buffer)
                for (const { data } of demultiplexer.push(chunk))
                    output.push(data);
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,failure/* connectionFailure */.Dx)(error, client.endpoint);
    }
}
/** The output may end a moment before the engine has seen the exit, or long before if the command closed it. */
async function exitCode(client, id, signal) {
    for (let pause = 1;; pause = Math.min(pause * 2, 100)) {
        const answer = await client.request('GET', `/exec/${id}/json`, { signal });
        const { Running, ExitCode } = (0,schema/* checked */.KD)(inspected, answer, 'a command in a container');
        if (!Running && typeof ExitCode === 'number')
            return ExitCode;
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal });
    }
}

// EXTERNAL MODULE: ./build/js/src/docker/logs.js
var logs = __webpack_require__(19329);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/proc-net.js
/** Reads the kernel's table of TCP sockets, `/proc/net/tcp` and `/proc/net/tcp6` (proc_net_tcp.rst). Pure. */
const LISTEN = '0A';
/**
 * Ports in LISTEN on other than loopback addresses, each once. Docker's DNS resolver listens on 127.0.0.11 in every
 * container of a user network, which is one reason why loopback says nothing.
 */
function listeningPorts(table) {
    const ports = new Set();
    for (const line of table.split('\n')) {
        const [, local, , state] = line.trim().split(/\s+/);
        if (local === undefined || state !== LISTEN)
            continue;
        const [address = '', port = ''] = local.split(':');
        if (!isLoopback(address))
            ports.add(Number.parseInt(port, 16));
    }
    return [...ports].filter((port) => Number.isInteger(port) && port > 0);
}
/** Addresses are hexadecimal, each 32-bit word in the host's byte order: 127.0.0.1 is 0100007F on little-endian machines. */
function isLoopback(address) {
    if (address.length === 8)
        return address.endsWith('7F') || address.startsWith('7F');
    const isV6Loopback = /^0{24}(?:01000000|00000001)$/.test(address);
    const isMappedV4Loopback = /^0{16}(?:FFFF0000|0000FFFF)(?:.{6}7F|7F.{6})$/i.test(address);
    return isV6Loopback || isMappedV4Loopback;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/listeners.js
/** Which TCP ports are open inside a container, published or not. */




/** Milliseconds for the command inside the container. */
const listeners_TIMEOUT = 5_000;
/** undefined where it can't be seen: an engine elsewhere and an image without `cat`. */
async function listenersOf(client, id, signal) {
    const tables = (await fromHost(client, id, signal)) ?? (await fromInside(client, id, signal));
    return tables === undefined ? undefined : listeningPorts(tables);
}
/** A tenth of a millisecond instead of an exec, where the engine's processes are ours to look at. */
async function fromHost(client, id, signal) {
    if (process.platform !== 'linux' || client.endpoint.transport !== 'unix')
        return undefined;
    const { Pid } = (await (0,docker_containers/* inspectContainer */.aH)(client, id, signal)).State;
    if (Pid === 0)
        return undefined;
    try {
        // An engine in a virtual machine has processes of its own: the same id may be another process here.
        const cgroup = await (0,promises_.readFile)(`/proc/${Pid}/cgroup`, 'utf8');
        if (!cgroup.includes(id))
            return undefined;
        const tables = ['tcp', 'tcp6'].map((name) => (0,promises_.readFile)(`/proc/${Pid}/net/${name}`, 'utf8').catch(() => ''));
        return (await Promise.all(tables)).join('\n');
    }
    catch {
        return undefined;
    }
}
async function fromInside(client, id, signal) {
    const command = ['cat', '/proc/net/tcp', '/proc/net/tcp6'];
    const { exitCode, output } = await execInContainer(client, id, command, {
        timeout: listeners_TIMEOUT,
        signal,
        maxOutput: 1024 * 1024
    });
    // Without IPv6 in the kernel the second file is missing, and the first one is still good.
    return exitCode === 0 || output.includes('local_address') ? output : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/port-errors.js
/** Reads the engine's complaints about a host port that could not be bound. Pure. */
/**
 * Docker's wordings, all of which name the port:
 * `Bind for 0.0.0.0:5432 failed: port is already allocated`, `listen tcp4 0.0.0.0:5432: bind: address already in use`,
 * `failed to bind host port for 0.0.0.0:5432:172.17.0.2:5432/tcp: address already in use` (28), `failed to bind host port 0.0.0.0:5432/tcp: address already in use` (29);
 * Podman: `rootlessport listen tcp 0.0.0.0:5432: bind: address already in use`.
 */
const PATTERNS = [
    /Bind for \S*?:(\d+) failed: port is already allocated/,
    /listen (?:tcp|udp)[46]? \S*?:(\d+): bind: address already in use/,
    /failed to bind host port(?: for)? (?:\[[^\]]*\]|[^\s:[\]]*):(\d+)(?:[:/]\S*)?: address already in use/,
    /(?:exposing|expose) port \S*?:?(\d+)\b.*(?:already in use|port is already allocated)/
];
/** The host port that was taken; undefined where the message is about something else. */
function takenPort(message) {
    for (const pattern of PATTERNS) {
        const port = pattern.exec(message)?.[1];
        if (port !== undefined)
            return Number(port);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/port-holder.js


/** Who holds a host port, in words: a container by name, else a process where the system tells. */
async function holderOf(client, port, signal) {
    const containers = await (0,docker_containers/* listContainers */.ts)(client, { signal });
    const holder = containers.find((container) => container.Ports.some((published) => published.PublicPort === port));
    if (holder !== undefined)
        return `container ${holder.Names[0]?.slice(1) ?? holder.Id}`;
    return holdingProcess(port, signal);
}
/** iproute2 on Linux, lsof on macOS. Both see the processes of other users only as root: then nobody is named. */
async function holdingProcess(port, signal) {
    const linux = process.platform === 'linux';
    const [command, args] = linux
        ? ['ss', ['-Hltnup', `sport = :${port}`]]
        : ['lsof', ['-nP', '-Fpc', `-iTCP:${port}`, '-sTCP:LISTEN']];
    const outcome = await (0,exec/* runCommand */.d)(command, args, { signal, timeout: 2_000 }).catch(() => undefined);
    const match = linux
        ? /users:\(\("([^"]+)",pid=(\d+)/.exec(outcome?.stdout ?? '')
        : /^p(\d+)\nc(.+)$/m.exec(outcome?.stdout ?? '');
    if (match === null)
        return undefined;
    const [name, pid] = linux ? [match[1], match[2]] : [match[2], match[1]];
    return `process ${pid} (${name})`;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/published.js

/** As they stand in the generated file; on the host's network nothing is published, and every port is where it is inside. */
function published_portsOf(generated, instance) {
    const service = generated.compose.services[instance.name];
    return service?.ports === undefined ? instance.ports : publishedPorts(service.ports);
}
/** Publishes what stood at host port `taken` at `chosen` instead. */
function chooseOtherPort(generated, instance, taken, chosen) {
    for (const port of publishedPorts(generated.compose.services[instance]?.ports ?? [])) {
        if (port.published === taken)
            generated.setPort(instance, port, chosen);
    }
}
/** Instances that join a namespace of this one, and so hold the id of its container. */
function sharingNamespacesWith(generated, instance) {
    const target = `service:${instance}`;
    return Object.entries(generated.compose.services).flatMap(([name, service]) => {
        const joins = [service.network_mode, service.ipc, service.pid].includes(target);
        const mounts = (service.volumes_from ?? []).some((from) => from === instance || from.startsWith(`${instance}:`));
        return joins || mounts ? [name] : [];
    });
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/start.js
/** Starts one container: by the engine itself, or by compose where only that does what the file says. */








/** Ports that are chosen anew before a service is given up: on a host where this is not enough, something else is wrong. */
const PORT_TRIES = 20;
const nextPort = randomPorts();
/** Milliseconds. Hooks and providers may take their time. */
const COMPOSE_START = 5 * 60_000;
const RECREATE = 120_000;
/**
 * No check-then-bind: a port that the engine can't bind is known by the attempt alone. Then, with `auto`, the container is
 * made anew with the next port. Errors: StartError, PortTakenError.
 */
async function startInstance(context, instance, signal) {
    const { project } = context;
    for (let attempt = 1;; attempt++) {
        const failure = await tryStart(context, instance, signal);
        if (failure === undefined)
            return { ...instance, ports: published_portsOf(project.generated, instance) };
        const port = takenPort(failure);
        if (port === undefined)
            throw startFailure(instance, failure);
        if (context.ports === 'fixed' || attempt === PORT_TRIES)
            throw await taken(context, instance, port, signal);
        await context.exclusively(() => recreate(context, instance, port, signal));
    }
}
/** The engine's words if it could not be started. */
async function tryStart({ project, ids }, instance, signal) {
    const draft = project.generated.instances.find(({ name }) => name === instance.name);
    if (draft !== undefined && draft.throughCompose.length > 0) {
        const args = ['up', '--detach', '--no-deps', '--no-recreate', '--no-build', '--pull', 'never', instance.name];
        const outcome = await project.compose(args, { signal, timeout: COMPOSE_START });
        if (outcome.exitCode !== 0)
            return lastWords(outcome, 10).join('\n');
        for (const [name, id] of await containerIds(project, signal))
            ids.set(name, id);
        return undefined;
    }
    const id = ids.get(instance.name);
    if (id === undefined)
        return 'compose created no container for it';
    try {
        await (0,docker_containers/* startContainer */.YI)(project.client, id, signal);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* EngineError */.NJ)
            return error.message;
        throw error;
    }
}
async function recreate({ project, ids }, instance, port, signal) {
    chooseOtherPort(project.generated, instance.name, port, nextPort());
    await project.write();
    // What shares its namespaces holds the id of the container that goes.
    const services = [instance.name, ...sharingNamespacesWith(project.generated, instance.name)];
    const args = ['up', '--no-start', '--no-deps', '--force-recreate', '--no-build', '--pull', 'never', ...services];
    const outcome = await project.compose(args, { signal, timeout: RECREATE });
    if (outcome.exitCode !== 0)
        throw startFailure(instance, lastWords(outcome, 10).join('\n'));
    for (const [name, id] of await containerIds(project, signal))
        ids.set(name, id);
}
async function taken({ project, ports }, instance, port, signal) {
    const holder = await holderOf(project.client, port, signal);
    return new errors/* PortTakenError */.tM(`${instance.name}: port ${port} is taken${holder === undefined ? '' : ` by ${holder}`}`, {
        service: instance.name,
        hint: ports === 'fixed'
            ? 'free it, or use ports: auto, which takes another port'
            : 'free some ports between 20000 and 32767'
    });
}
function startFailure(instance, words) {
    const reason = words.split('\n').at(-1) ?? words;
    const mount = /bind source path does not exist: (\S+)/.exec(words)?.[1];
    const missing = /exec: "([^"]+)": (?:executable file not found|stat .*no such file)/.exec(words)?.[1];
    const hint = mount !== undefined
        ? `create ${mount}, or look whether the engine runs where this path is`
        : missing !== undefined
            ? `the image has no ${missing}: look at command, entrypoint and the Dockerfile`
            : undefined;
    return new errors/* StartError */.D4(`${instance.name} could not be started: ${reason}`, {
        service: instance.name,
        hint,
        details: words
    });
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/engine.js
/** The running half of the compose engine: the port to a project whose containers have been created. */







function createComposeEngine(project, { ids, ports, onNetwork }) {
    const { client, plan } = project;
    const context = { project, ids, ports, exclusively: mutex() };
    const idOf = (instance) => {
        const id = ids.get(instance.name);
        if (id === undefined)
            throw new errors/* StartError */.D4(`${instance.name} has no container`, { service: instance.name });
        return id;
    };
    return {
        ...(0,compose_recorder.createRecorder)(client, plan.run_id),
        async start(instance, signal) {
            const started = await startInstance(context, instance, signal);
            return onNetwork
                ? { ...started, ports: started.ports.map((port) => ({ ...port, host: instance.name, published: port.target })) }
                : started;
        },
        inspect: async (instance, signal) => toState(await (0,docker_containers/* inspectContainer */.aH)(client, idOf(instance), signal)),
        exec: (instance, command, options) => execInContainer(client, idOf(instance), command, options),
        listeners: (instance, signal) => listenersOf(client, idOf(instance), signal),
        async lastLog(instance, lines, signal) {
            const log = await (0,logs/* openLogs */.q)(client, idOf(instance), { tail: lines, signal });
            const found = [];
            for await (const line of linesOf(log))
                found.push(line);
            return found.slice(-lines);
        },
        async *followLog(instance, signal) {
            // A restarted container keeps the log of its earlier lives, which prove nothing of this one.
            const { StartedAt } = (await (0,docker_containers/* inspectContainer */.aH)(client, idOf(instance), signal)).State;
            yield* linesOf(await (0,logs/* openLogs */.q)(client, idOf(instance), { follow: true, since: (0,compose_recorder.nanoseconds)(StartedAt), signal }));
        }
    };
}
function toState(container) {
    const { Status, ExitCode, OOMKilled, StartedAt, Error: error } = container.State;
    const status = Status === 'paused'
        ? 'running'
        : Status === 'created' || Status === 'running' || Status === 'restarting'
            ? Status
            : 'exited';
    return {
        status,
        exitCode: ExitCode,
        oomKilled: OOMKilled,
        restartCount: container.RestartCount,
        incarnation: `${container.Id} ${StartedAt}`,
        error
    };
}
/** A line without end would fill the memory: it is cut. */
const LONGEST_LINE = 64 * 1024;
async function* linesOf(log) {
    let rest = '';
    for await (const batch of log) {
        for (const { data } of batch) {
            const parts = (rest + data.toString('utf8')).split('\n');
            rest = (parts.pop() ?? '').slice(0, LONGEST_LINE);
            for (const line of parts)
                yield line.replace(/\r$/, '');
        }
    }
    if (rest !== '')
        yield rest;
}
/** Runs one piece of work at a time, in the order of the calls. */
function mutex() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next.catch(() => undefined);
        return next;
    };
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/own-container.js
/**
 * Where this process runs in a container itself (`container:` in a workflow, a runner in a pod with the host's socket): the
 * engine sees other paths than we do, and published ports are on a host that is not ours.
 */







/** undefined where this is no container, or none of this engine. Costs nothing but a look at a file where it is none. */
async function findOwnContainer(client, signal) {
    if (!(0,external_node_fs_.existsSync)('/.dockerenv') && !(0,external_node_fs_.existsSync)('/run/.containerenv'))
        return undefined;
    for (const id of await candidates()) {
        try {
            const { Id, Mounts } = await (0,docker_containers/* inspectContainer */.aH)(client, id, signal);
            return { id: Id, mounts: Mounts.map(({ Source, Destination }) => ({ source: Source, destination: Destination })) };
        }
        catch (error) {
            if (!(error instanceof errors/* EngineError */.NJ) || error.status !== 404)
                throw error;
        }
    }
    return undefined;
}
/** The host name is the container's id unless somebody named it; its files of `/etc` are mounted from a folder that is. */
async function candidates() {
    const mounts = await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
    const inPath = /\/containers\/([0-9a-f]{64})\//.exec(mounts)?.[1];
    return [...new Set([inPath, (0,external_node_os_.hostname)()].filter((id) => id !== undefined))];
}
/** A path of ours as the engine's host has it; unchanged where no mount leads there. Pure. */
function hostPath(own, path) {
    const under = own.mounts
        .filter(({ destination }) => path === destination || path.startsWith(destination.endsWith('/') ? destination : `${destination}/`))
        .sort((a, b) => b.destination.length - a.destination.length)[0];
    return under === undefined ? path : under.source + path.slice(under.destination.length);
}
/** Joins the networks of a run, so that its services answer to their names. The removal takes us out again. */
async function joinNetworks(client, own, runId, signal) {
    const networks = await (0,docker_networks/* listNetworks */.og)(client, { labels: [(0,contract_labels/* runLabel */.A)(runId)], signal });
    await Promise.all(networks.map((network) => (0,docker_networks/* connectNetwork */.Xx)(client, network.Id, own.id, { signal })));
}

// EXTERNAL MODULE: ./build/js/src/platform/clock.js
var clock = __webpack_require__(56497);
;// CONCATENATED MODULE: ./build/js/src/readiness/chain.js
/** The instance that a start waited for longest, and when it let go. */
function heldBy(timing, timings) {
    const held = timing.dependsOn.flatMap(({ service, condition }) => timings
        .filter((other) => other.service === service && other.instance !== timing.instance)
        .map((other) => ({ timing: other, until: condition === 'service_started' ? other.startedAt : other.doneAt })));
    return held.sort((a, b) => b.until - a.until)[0];
}
/**
 * From the service that was ready last back to one that waited for nobody, in order of time, each with its own share:
 * `db 2.1 -> migrate 1.4 -> api 0.7`. The shares add up to the time from `begin` (of the first start, where not given)
 * to the last one ready.
 */
function criticalChain(timings, begin) {
    const [last] = [...timings].sort((a, b) => b.doneAt - a.doneAt);
    const start = begin ?? Math.min(...timings.map((timing) => timing.startingAt));
    const links = [];
    let link = last === undefined ? undefined : { timing: last, until: last.doneAt };
    while (link !== undefined && links.length < timings.length) {
        const before = heldBy(link.timing, timings);
        links.unshift({ service: link.timing.instance, seconds: (link.until - (before?.until ?? start)) / 1000 });
        link = before;
    }
    return links;
}

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/greeting.js
const LONGEST_ANSWER = 200;
// eslint-disable-next-line no-control-regex -- escape sequences are what this is about
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu;
/** Foreign text as one line: no control, direction or escape characters, at most `longest` characters. */
function greeting_oneLine(text, longest = LONGEST_ANSWER) {
    const line = text
        .slice(0, longest * 8)
        .replace(ESCAPE_SEQUENCE, '')
        .replace(INVISIBLE, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const characters = Array.from(line);
    return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
/** An answer that is not of the expected protocol, with its beginning. */
function stranger(protocol, received) {
    const beginning = greeting_oneLine(Buffer.from(received.subarray(0, 60)).toString('latin1'), 40);
    return { ok: false, answer: greeting_oneLine(`not ${protocol}: it answered ${JSON.stringify(beginning)}`) };
}

;// CONCATENATED MODULE: ./build/js/src/readiness/ends.js
/** The rules for an instance that does not run (any more): fail at once, with the reason, or wait for its next start. */


/** Restarts that a service may need until it is ready; the third says that it never will be. */
const MOST_RESTARTS = 3;
/** Milliseconds an engine may need to start again what it says has exited. */
const SETTLE = 1_000;
const failed = (reason) => ({ state: 'failed', reason: greeting_oneLine(reason), wants: [], wakeAt: undefined });
/** `exit code 137 (SIGKILL)` */
function exitWords(exitCode) {
    const signal = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
    return signal === undefined ? `exit code ${exitCode}` : `exit code ${exitCode} (${signal})`;
}
/** A service that ends with 0 and that nobody could talk to has done its work. */
function mayComplete(instance) {
    return (instance.oneShot ||
        (instance.ports.length === 0 && instance.healthCheck === undefined && instance.ready === undefined));
}
/** The verdict on an instance that ended, restarts or could not be started; undefined while it runs. */
function endOf(seen) {
    const { engine, death, gone } = seen;
    if (gone !== undefined)
        return failed(`is gone: ${gone}`);
    const status = engine?.status;
    const down = status === 'exited' || status === 'restarting';
    // A child of the main process may be killed for memory, and the service still end well.
    if (death?.oomKilled || (down && engine?.oomKilled && engine.exitCode !== 0)) {
        return failed(`killed for memory (OOM), ${exitWords(death?.exitCode ?? engine?.exitCode ?? 137)}`);
    }
    const exitCode = (down ? engine?.exitCode : death?.exitCode) ?? 0;
    const restarts = Math.max(engine?.restartCount ?? 0, seen.restarts);
    if (restarts >= MOST_RESTARTS)
        return failed(`restarted ${restarts} times, last ${exitWords(exitCode)}`);
    if (engine === undefined || status === 'running')
        return undefined;
    if (status === 'created') {
        return engine.error === '' ? undefined : failed(`could not be started: ${engine.error}`);
    }
    if (status === 'restarting') {
        const reason = `restarting after ${exitWords(exitCode)} (restart ${Math.max(1, restarts)})`;
        return { state: 'starting', reason, wants: [], wakeAt: undefined };
    }
    return exitOf(seen, exitCode);
}
function exitOf(seen, exitCode) {
    const { instance, death, exitedSince, now } = seen;
    const settles = (exitedSince ?? now) + SETTLE;
    const mayReturn = (instance.restarts || death?.deliberate === true) && now < settles;
    const completes = exitCode === 0 && mayComplete(instance);
    if (completes && (instance.oneShot || !mayReturn)) {
        return { state: 'completed', reason: 'ended with exit code 0', wants: [], wakeAt: undefined };
    }
    if (mayReturn) {
        const reason = `ended with ${exitWords(exitCode)}, may be started again`;
        return { state: 'starting', reason, wants: [], wakeAt: settles };
    }
    const words = exitWords(exitCode);
    if (death?.deliberate === true)
        return failed(`was stopped from outside before it was ready, ${words}`);
    const before = instance.oneShot ? '' : ' before it was ready';
    const restarts = Math.max(seen.engine?.restartCount ?? 0, seen.restarts);
    return failed(`ended with ${words}${before}${restarts > 0 ? `, after ${restarts} restart(s)` : ''}`);
}

;// CONCATENATED MODULE: ./build/js/src/readiness/graph.js

const REACHED = {
    service_started: ['started', 'ready', 'completed'],
    // One that was to be healthy and has ended with 0 before anybody asked has done what it was for.
    service_healthy: ['ready', 'completed'],
    service_completed_successfully: ['completed']
};
const WORDS = {
    service_started: 'to start',
    service_healthy: 'to be ready',
    service_completed_successfully: 'to end with exit code 0'
};
/** All replicas must have reached the condition. */
function holds(dependency, nodes) {
    const replicas = nodes.filter((node) => node.instance.service === dependency.service);
    return replicas.every((node) => REACHED[dependency.condition].includes(node.phase));
}
const unmet = (instance, nodes) => instance.dependsOn.filter((dependency) => !holds(dependency, nodes));
/** `waits for db to be ready, migrate to end with exit code 0` */
function waitWords(dependencies) {
    return `waits for ${dependencies.map(({ service, condition }) => `${service} ${WORDS[condition]}`).join(', ')}`;
}
/** StartError where a dependency is not among the services, or where services wait for each other. */
function checkGraph(instances) {
    const edges = new Map();
    for (const instance of instances) {
        edges.set(instance.service, [
            ...(edges.get(instance.service) ?? []),
            ...instance.dependsOn.map((dependency) => dependency.service)
        ]);
    }
    for (const [service, needed] of edges) {
        const unknown = needed.find((name) => !edges.has(name));
        if (unknown !== undefined)
            throw new errors/* StartError */.D4(`${service} depends on ${unknown}, which is not started`, { service });
    }
    const done = new Set();
    const visit = (service, path) => {
        if (done.has(service))
            return;
        const at = path.indexOf(service);
        if (at >= 0) {
            throw new errors/* StartError */.D4(`services wait for each other: ${[...path.slice(at), service].join(' -> ')}`, { service });
        }
        for (const needed of edges.get(service) ?? [])
            visit(needed, [...path, service]);
        done.add(service);
    };
    for (const service of edges.keys())
        visit(service, []);
}

;// CONCATENATED MODULE: ./build/js/src/readiness/failures.js

const LOG_LINES = 20;
const failures_LONGEST_LINE = 1_000;
/** Milliseconds for the logs: they help, but must not hold up the verdict. */
const LOG_LIMIT = 2_000;
async function lastLog(instance, engine, clock, signal) {
    const end = new AbortController();
    const limit = clock.sleep(LOG_LIMIT, end.signal).then(() => end.abort(), () => undefined);
    try {
        const lines = engine.lastLog(instance, LOG_LINES, AbortSignal.any([signal, end.signal]));
        const found = await Promise.race([lines, limit.then(() => [])]);
        return found.slice(-LOG_LINES).map((line) => line.slice(0, failures_LONGEST_LINE));
    }
    catch {
        return [];
    }
    finally {
        end.abort();
    }
}
/** Of an instance that did not fail by itself: what it was waiting for. */
function reasonOf({ member, phase, reason }, nodes) {
    if (phase === 'pending')
        return `not started: ${waitWords(unmet(member.instance, nodes))}`;
    if (phase === 'starting')
        return `${reason}: its start did not come back`;
    if (phase === 'started' && member.watch !== undefined && member.watch.verdict.state !== 'failed') {
        return `${reason}: ${member.watch.verdict.reason}`;
    }
    return reason;
}
async function collectFailures(ended, nodes, engine, clock, signal) {
    return Promise.all(ended.map(async (one) => {
        const { member, phase, cause } = one;
        const reason = one.cause === undefined ? reasonOf(one, nodes) : one.reason;
        const log = phase === 'pending' ? [] : await lastLog(member.instance, engine, clock, signal);
        const lastProbe = member.watch?.lastProbe ?? '';
        const failure = { instance: member.instance, phase, reason, lastProbe, lastLog: log };
        return cause === undefined ? failure : { ...failure, cause };
    }));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/socket.js
/** One short conversation over TCP, for the protocols that need no library. */


/** More than any greeting needs; whoever sends more speaks something else. */
const LONGEST_GREETING = 32 * 1024;
const socket_WORDS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection reset',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ETIMEDOUT: 'connection timed out',
    ENOTFOUND: 'host name not found'
};
/** A network error in a few words. */
function networkWords(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return networkWords(error.errors[0]);
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    return socket_WORDS[code] ?? greeting_oneLine(error instanceof Error ? error.message : String(error));
}
/** Connects, talks, hangs up. Rejects with the signal's reason when that aborts, else always resolves. */
function converse(target, talk, signal, timeoutMs) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
            return;
        }
        const socket = (0,external_node_net_.connect)({ host: target.host, port: target.port, noDelay: true });
        let received = Buffer.alloc(0);
        let connected = false;
        let quiet;
        const hangUp = () => {
            clearTimeout(deadline);
            clearTimeout(quiet);
            signal.removeEventListener('abort', abort);
            socket.removeAllListeners();
            // A reset after the answer is of no interest any more, and would be an uncaught error.
            socket.on('error', () => undefined);
        };
        const settle = (greeting) => {
            hangUp();
            if (talk.goodbye !== undefined && greeting.ok) {
                socket.write(talk.goodbye);
                socket.destroySoon();
            }
            else
                socket.destroy();
            resolve(greeting);
        };
        const abort = () => {
            hangUp();
            socket.destroy();
            reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
        };
        const deadline = setTimeout(() => {
            const what = connected ? 'connected, but no answer' : 'no connection';
            settle({ ok: false, answer: `${what} within ${timeoutMs} ms` });
        }, timeoutMs);
        signal.addEventListener('abort', abort, { once: true });
        socket.on('connect', () => {
            connected = true;
            if (talk.send !== undefined)
                socket.write(talk.send);
            const { silence } = talk;
            if (silence !== undefined)
                quiet = setTimeout(() => settle(silence.greeting), silence.ms);
        });
        socket.on('data', (chunk) => {
            received = Buffer.concat([received, chunk]);
            const greeting = talk.read(received);
            if (greeting !== undefined)
                settle(greeting);
            else if (received.length > LONGEST_GREETING)
                settle({ ok: false, answer: 'an endless answer of another protocol' });
        });
        const closed = () => {
            const answer = received.length === 0 ? 'connection closed at once' : 'connection closed in the middle of an answer';
            settle({ ok: false, answer });
        };
        socket.on('end', closed);
        socket.on('close', closed);
        socket.on('error', (error) => settle({ ok: false, answer: networkWords(error) }));
    });
}

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/http.js
/** HTTP: one GET, redirects are not followed, the body is not read. */



function answerOf({ path, anyStatus }, status, message) {
    const answer = greeting_oneLine(`GET ${path ?? '/'} answered ${status} ${message}`);
    // Without a path to go by, any HTTP answer shows a server that serves.
    const any = path === undefined || anyStatus === true;
    return { ok: any || (status >= 200 && status < 400), answer };
}
/** With `context.path`: ready when that answers 2xx or 3xx; else when anything is answered to `GET /`. */
const greetHttp = (target, context, signal, timeoutMs) => new Promise((resolve, reject) => {
    const path = context.path;
    const limit = AbortSignal.timeout(timeoutMs);
    const failed = (error) => {
        if (signal.aborted)
            reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
        else if (limit.aborted)
            resolve({ ok: false, answer: greeting_oneLine(`GET ${path ?? '/'}: no answer within ${timeoutMs} ms`) });
        else
            resolve({ ok: false, answer: greeting_oneLine(`GET ${path ?? '/'}: ${networkWords(error)}`) });
    };
    try {
        const asked = (0,external_node_http_.request)({
            host: target.host,
            port: target.port,
            path: path ?? '/',
            agent: false,
            headers: { accept: '*/*', connection: 'close', 'user-agent': 'integration-testbed' },
            signal: AbortSignal.any([signal, limit])
        });
        asked.on('error', failed);
        asked.on('response', (response) => {
            response.on('error', () => undefined);
            resolve(answerOf(context, response.statusCode ?? 0, response.statusMessage ?? ''));
            response.destroy();
        });
        asked.end();
    }
    catch (error) {
        // A path with a blank in it, for example: refused before anything is sent.
        failed(error);
    }
});

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/mysql.js
/** MySQL, MariaDB: the server speaks first, https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase.html */


const HEADER = 4;
const PROTOCOL_10 = 0x0a;
const ERR = 0xff;
/** ER_HOST_IS_BLOCKED, ER_HOST_NOT_PRIVILEGED: meant for us, and no sign of a server that is still starting. */
const NOT_FOR_US = [1129, 1130];
const LONGEST_PACKET = 16 * 1024;
function read(received) {
    if (received.length < HEADER + 1)
        return undefined;
    const length = received.readUIntLE(0, 3);
    const type = received[HEADER];
    if (length > LONGEST_PACKET || received[3] !== 0 || (type !== PROTOCOL_10 && type !== ERR)) {
        return stranger('MySQL', received);
    }
    if (received.length < HEADER + length)
        return undefined;
    const payload = received.subarray(HEADER, HEADER + length);
    if (type === PROTOCOL_10) {
        const end = payload.indexOf(0, 1);
        if (end < 0)
            return stranger('MySQL', received);
        return { ok: true, answer: greeting_oneLine(`greets as ${payload.toString('latin1', 1, end)}`) };
    }
    if (payload.length < 3)
        return stranger('MySQL', received);
    const code = payload.readUInt16LE(1);
    // After the code a SQLSTATE (`#08004`) may follow, but does not before the handshake.
    const message = payload.toString('utf8', 3).replace(/^#\w{5}/, '');
    return { ok: false, notYet: !NOT_FOR_US.includes(code), answer: greeting_oneLine(`error ${code}: ${message}`) };
}
/** Ready when it sends its greeting. */
const greetMysql = (target, _context, signal, timeoutMs) => converse(target, { read }, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/postgres.js
/**
 * PostgreSQL, protocol 3.0 (https://www.postgresql.org/docs/current/protocol-flow.html). A StartupMessage and not an
 * SSLRequest: the postmaster answers the latter even while "the database system is starting up".
 */


const PROTOCOL_3_0 = 196_608;
const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4]);
/** A length beyond this is no length: a postmaster that can't fork answers `E` and plain text. */
const LONGEST_ERROR = 30_000;
function startupMessage(environment) {
    const first = (...names) => names.map((name) => environment[name]).find((value) => value);
    const user = first('POSTGRES_USER', 'POSTGRESQL_USERNAME') ?? 'postgres';
    const database = first('POSTGRES_DB', 'POSTGRESQL_DATABASE') ?? user;
    const parameters = ['user', user, 'database', database, 'application_name', 'integration-testbed'];
    const body = Buffer.from(parameters.map((text) => `${text}\0`).join('') + '\0');
    const head = Buffer.alloc(8);
    head.writeInt32BE(8 + body.length, 0);
    head.writeInt32BE(PROTOCOL_3_0, 4);
    return Buffer.concat([head, body]);
}
/** Fields of an ErrorResponse: a letter each, `C` the SQLSTATE, `M` the message. */
function errorFields(body) {
    const fields = body.toString('utf8').split('\0');
    return new Map(fields.filter((field) => field !== '').map((field) => [field.slice(0, 1), field.slice(1)]));
}
function readError(received) {
    if (received.length < 5)
        return undefined;
    const length = received.readInt32BE(1);
    if (length < 4 || length > LONGEST_ERROR) {
        return { ok: false, notYet: true, answer: greeting_oneLine(received.subarray(1).toString('utf8')) };
    }
    if (received.length < 1 + length)
        return undefined;
    const fields = errorFields(received.subarray(5, 1 + length));
    const state = fields.get('C') ?? '';
    const message = fields.get('M') ?? 'an error without message';
    // 57: the operator intervenes (57P03: starting up, shutting down, in recovery). 53: out of connections or memory.
    if (/^5[37]/.test(state))
        return { ok: false, notYet: true, answer: greeting_oneLine(message) };
    // Wrong role, database or password, encryption demanded: said by a server that serves.
    return { ok: true, answer: greeting_oneLine(`answers: ${message}`) };
}
function postgres_read(received) {
    const type = String.fromCharCode(received[0] ?? 0);
    if (type === 'R')
        return { ok: true, answer: 'accepts sessions' };
    if (type === 'E')
        return readError(received);
    return stranger('PostgreSQL', received);
}
/** Ready when it asks for authentication. */
const greetPostgres = (target, context, signal, timeoutMs) => converse(target, { send: startupMessage(context.environment), read: postgres_read, goodbye: TERMINATE }, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/rabbitmq.js
/** RabbitMQ: AMQP 0-9-1, section 4.2.2: after the protocol header the server sends connection.start. */


const rabbitmq_HEADER = Buffer.from([0x41, 0x4d, 0x51, 0x50, 0, 0, 9, 1]);
const AMQP = rabbitmq_HEADER.subarray(0, 4);
const METHOD_FRAME = 1;
/** Type (1 byte), channel (2), size (4). */
const FRAME_HEADER = 7;
const CONNECTION = 10;
const START = 10;
function rabbitmq_read(received) {
    if (received.subarray(0, 4).equals(AMQP)) {
        if (received.length < 8)
            return undefined;
        return { ok: false, answer: `speaks another version of AMQP: ${received.subarray(5, 8).join('-')}` };
    }
    if (received[0] !== METHOD_FRAME)
        return stranger('AMQP', received);
    if (received.length < FRAME_HEADER + 4)
        return undefined;
    const isStart = received.readUInt16BE(FRAME_HEADER) === CONNECTION && received.readUInt16BE(FRAME_HEADER + 2) === START;
    return isStart ? { ok: true, answer: 'connection.start' } : stranger('AMQP', received);
}
/** Ready when it opens the AMQP handshake: its listeners start last. */
const greetRabbitmq = (target, _context, signal, timeoutMs) => converse(target, { send: rabbitmq_HEADER, read: rabbitmq_read }, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/redis.js
/** Redis, Valkey and relatives: PING in RESP, https://redis.io/docs/latest/develop/reference/protocol-spec/ */


const PING = Buffer.from('*1\r\n$4\r\nPING\r\n');
/** Said by a server that serves, only not us. */
const UP = /^-(NOAUTH|NOPERM|DENIED|WRONGPASS)\b/;
function redis_read(received) {
    const first = received.toString('latin1', 0, 1);
    if (first !== '+' && first !== '-')
        return stranger('Redis', received);
    const end = received.indexOf('\r\n');
    if (end < 0)
        return undefined;
    const line = received.toString('utf8', 0, end);
    if (line === '+PONG')
        return { ok: true, answer: 'PONG' };
    if (UP.test(line))
        return { ok: true, answer: greeting_oneLine(`answers: ${line.slice(1)}`) };
    // LOADING, MASTERDOWN, BUSY, "ERR max number of clients reached".
    return first === '-' ? { ok: false, notYet: true, answer: greeting_oneLine(line.slice(1)) } : stranger('Redis', received);
}
/** Ready when it answers PING; a server that loads its data says so instead. */
const greetRedis = (target, _context, signal, timeoutMs) => converse(target, { send: PING, read: redis_read }, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/tcp.js

const STAYS_OPEN = 100;
const greetTcp = (target, _context, signal, timeoutMs) => converse(target, {
    read: () => ({ ok: true, answer: 'the server speaks' }),
    silence: { ms: STAYS_OPEN, greeting: { ok: true, answer: 'connection stays open' } }
}, signal, timeoutMs);

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/index.js






const greetings = {
    postgres: greetPostgres,
    mysql: greetMysql,
    redis: greetRedis,
    rabbitmq: greetRabbitmq,
    http: greetHttp,
    tcp: greetTcp
};

;// CONCATENATED MODULE: ./build/js/src/readiness/observed.js
const isFinal = (verdict) => verdict.state === 'ready' || verdict.state === 'completed' || verdict.state === 'failed';
/** Milliseconds as a person says them: `0.3 s`, `90 s`. */
function seconds(ms) {
    return `${Number((ms / 1000).toFixed(ms < 10_000 ? 1 : 0))} s`;
}

;// CONCATENATED MODULE: ./build/js/src/readiness/slots.js
/** A number of places shared by all instances: at most one exec per core, since each costs tens of milliseconds of CPU. */

class Slots {
    #free;
    #queue = [];
    constructor(places = (0,external_node_os_.availableParallelism)()) {
        this.#free = places;
    }
    /** Runs `work` as soon as a place is free. Rejects with the signal's reason if that aborts while waiting. */
    async run(signal, work) {
        await this.#take(signal);
        try {
            return await work();
        }
        finally {
            const next = this.#queue.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
    #take(signal) {
        signal.throwIfAborted();
        if (this.#free > 0) {
            this.#free--;
            return Promise.resolve();
        }
        return new Promise((resolve, reject) => {
            const enter = () => {
                signal.removeEventListener('abort', leave);
                resolve();
            };
            const leave = () => {
                this.#queue.splice(this.#queue.indexOf(enter), 1);
                reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
            };
            this.#queue.push(enter);
            signal.addEventListener('abort', leave, { once: true });
        });
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/alarm.js
class Alarm {
    #rung = false;
    #wake;
    /** Ends the present sleep, or else the next one before it begins. */
    ring() {
        this.#rung = true;
        this.#wake?.();
    }
    /** Resolves after `ms`, or earlier when rung or when `signal` aborts. */
    async sleep(clock, ms, signal) {
        if (!this.#rung && !signal.aborted) {
            const end = new AbortController();
            this.#wake = () => end.abort();
            signal.addEventListener('abort', this.#wake, { once: true });
            await clock.sleep(ms, end.signal).catch(() => undefined);
            signal.removeEventListener('abort', this.#wake);
            this.#wake = undefined;
        }
        this.#rung = false;
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/pace.js
/** The gap grows with the time waited: a service of 2 s is noticed within 40 ms, one of a minute within 1 s. */
const SHARE = 0.02;
const LONGEST = 1_000;
const CLOSEST_PORT = 25;
/** Each may be a process in the container. */
const CLOSEST_EXEC = 50;
/** While nothing happens the engine is still asked now and then: an event may have been lost. */
const ROUTINE_INSPECT = 1_000;
const INSPECT_UNTIL_RUNNING = 50;
const FOLLOW_AGAIN = 1_000;
/** `elapsed`: since the instance's start; `duration`: of the last question of this kind. */
function gapBefore(want, elapsed, duration) {
    const grown = Math.min(LONGEST, elapsed * SHARE);
    switch (want.probe) {
        case 'port':
            return Math.max(CLOSEST_PORT, grown);
        case 'listeners':
            return Math.max(CLOSEST_EXEC, want.gap ?? grown, 2 * duration);
        case 'check':
            return Math.max(CLOSEST_EXEC, want.gap ?? grown, duration);
        case 'log':
            return FOLLOW_AGAIN;
        case 'inspect':
            return Math.max(INSPECT_UNTIL_RUNNING, grown);
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/probes.js




const GREETING_TIMEOUT = 2_000;
/** The first request of a web application may compile half of it. */
const HTTP_TIMEOUT = 10_000;
async function askPort(need, instance, greetings, signal) {
    const context = { environment: instance.environment, path: need.path, anyStatus: need.anyStatus };
    const timeout = need.kind === 'http' ? HTTP_TIMEOUT : GREETING_TIMEOUT;
    const greeting = await greetings[need.kind](need.at, context, signal, timeout);
    return { ...greeting, answer: greeting_oneLine(`port ${need.target}: ${greeting.answer}`) };
}
/** The last line that says anything: of a traceback the error, of a tool's chatter the result. */
function lastLine(output) {
    const lines = output.split('\n').map((line) => greeting_oneLine(line));
    return lines.findLast((line) => line !== '') ?? '';
}
async function runCheck(instance, needs, engine, signal) {
    try {
        const timeout = needs.commandTimeout;
        const result = await engine.exec(instance, needs.command ?? [], { timeout, signal });
        const said = lastLine(result.output);
        const detail = said === '' ? '' : `: ${said}`;
        if (result.timedOut)
            return { ok: false, answer: greeting_oneLine(`check not finished within ${seconds(timeout)}${detail}`) };
        if (result.exitCode === 0)
            return { ok: true, answer: greeting_oneLine(`check passes${detail}`) };
        return { ok: false, answer: greeting_oneLine(`check ended with ${exitWords(result.exitCode)}${detail}`) };
    }
    catch (error) {
        signal.throwIfAborted();
        return { ok: false, answer: greeting_oneLine(`check could not be run: ${(0,errors/* messageOf */.bD)(error)}`) };
    }
}
async function seeListeners(instance, needs, engine, signal) {
    try {
        const listening = await engine.listeners(instance, signal);
        if (listening === undefined) {
            return { listening, greeting: { ok: false, answer: 'what listens inside can not be seen' } };
        }
        const listen = needs.listen ?? needs.ports.map((port) => port.target);
        const ok = listen === 'any' ? listening.length > 0 : listen.some((port) => listening.includes(port));
        const wanted = listen === 'any' ? '' : ` on port ${listen.join(', ')}`;
        const found = listening.length > 0 && !ok ? `, only on ${listening.join(', ')}` : '';
        const answer = ok ? `listens on port ${listening.join(', ')}` : `nothing listens inside${wanted}${found}`;
        return { listening, greeting: { ok, answer: greeting_oneLine(answer) } };
    }
    catch (error) {
        signal.throwIfAborted();
        return {
            listening: undefined,
            greeting: { ok: false, answer: greeting_oneLine(`can not see what listens: ${(0,errors/* messageOf */.bD)(error)}`) }
        };
    }
}
/** A line beyond this is data, and a pattern that backtracks would take for ever on it. */
const probes_LONGEST_LINE = 4_096;
/** Resolves with the first line that matches, or not ok when the log ends without one. */
async function awaitLine(instance, pattern, engine, signal) {
    try {
        const expression = new RegExp(pattern);
        for await (const line of engine.followLog(instance, signal)) {
            const start = line.slice(0, probes_LONGEST_LINE);
            if (expression.test(start))
                return { ok: true, answer: greeting_oneLine(`log: ${start}`) };
        }
        signal.throwIfAborted();
        return { ok: false, answer: 'its log ended without a line that matches' };
    }
    catch (error) {
        signal.throwIfAborted();
        return { ok: false, answer: greeting_oneLine(`its log can not be read: ${(0,errors/* messageOf */.bD)(error)}`) };
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/http-check.js
/** A declared check that asks a port by HTTP tells which protocol is spoken there. */
/** Of the container itself; a port that is a variable of the container is not known here. */
const OWN_URL = /\bhttp:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::(\d{1,5})(?!\d)|(?![:\w.-]))(\/[^\s'"`|;&<>()$\\]*)?/i;
/** The first URL that the command asks of its own container. */
function urlOfCheck(command) {
    const found = OWN_URL.exec(command.join(' '));
    return found === null ? undefined : { port: Number(found[1] ?? 80), path: found[2] ?? '/' };
}

;// CONCATENATED MODULE: ./build/js/src/readiness/kinds/tell.js
const NAMES = {
    postgres: 'postgres',
    postgresql: 'postgres',
    postgis: 'postgres',
    pgvector: 'postgres',
    timescaledb: 'postgres',
    'timescaledb-ha': 'postgres',
    mysql: 'mysql',
    'mysql-server': 'mysql',
    mariadb: 'mysql',
    percona: 'mysql',
    'percona-server': 'mysql',
    redis: 'redis',
    valkey: 'redis',
    keydb: 'redis',
    dragonfly: 'redis',
    rabbitmq: 'rabbitmq'
};
/** The last part of an image's name: no registry, no path, no tag, no digest. */
function lastPart(image) {
    const withoutDigest = image.split('@', 1)[0] ?? '';
    const last = withoutDigest.slice(withoutDigest.lastIndexOf('/') + 1);
    return (last.split(':', 1)[0] ?? '').toLowerCase();
}
/**
 * The kind that the last part of the image's name tells: whole names break with every registry prefix. Undefined where
 * entry point or command are not the image's own, since then anything may run in it.
 */
function kindOf(image, { entrypointIsImagesOwn }) {
    const name = lastPart(image);
    return entrypointIsImagesOwn && Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
const PORTS = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 };
const PORT_VARIABLES = {
    postgres: 'PGPORT',
    mysql: 'MYSQL_TCP_PORT',
    rabbitmq: 'RABBITMQ_NODE_PORT'
};
/**
 * The container port of a kind, where its server's own variable has not moved it; undefined for `http` and `tcp`, which have
 * none of their own.
 */
function portOf(kind, environment) {
    const moved = Number(environment[PORT_VARIABLES[kind] ?? ''] ?? Number.NaN);
    return Number.isInteger(moved) && moved > 0 && moved < 65_536 ? moved : PORTS[kind];
}

;// CONCATENATED MODULE: ./build/js/src/readiness/needs.js


/** Docker's own default for a check that names none. */
const CHECK_TIMEOUT = 30_000;
const TWO_PHASE_PORTS = [5432, 3306];
function commandOf(test) {
    if (test === undefined || test.length === 0)
        return undefined;
    if (typeof test === 'string')
        return ['/bin/sh', '-c', test];
    const [form, ...rest] = test;
    if (form === 'NONE')
        return undefined;
    if (form === 'CMD')
        return rest;
    if (form === 'CMD-SHELL')
        return ['/bin/sh', '-c', rest.join(' ')];
    return test;
}
function greetedAt(port, kind, path) {
    return { target: port.target, at: { host: port.host, port: port.published }, kind, path };
}
/** The server's own port; where only one other port is published of a kind that has but one, that one. */
function serverPortOf(instance, published) {
    const { kind } = instance;
    if (kind === undefined)
        return undefined;
    const own = portOf(kind, instance.environment);
    const [only, ...others] = published;
    const single = (kind === 'postgres' || kind === 'redis') && only !== undefined && others.length === 0;
    return single ? only.target : own;
}
function isTwoPhase(instance) {
    // By its name, even where another command hides the kind: its entry point may still be the image's own.
    const kind = instance.kind ?? kindOf(instance.image, { entrypointIsImagesOwn: true });
    if (kind === 'postgres' || kind === 'mysql')
        return true;
    const known = [...instance.ports.map((port) => port.target), ...instance.exposed];
    return instance.kind === undefined && known.some((port) => TWO_PHASE_PORTS.includes(port));
}
/** Where a service with a declared check must be reachable before that check counts. */
function beforeCheck(instance, published, serverPort, command) {
    const greeted = published.map((port) => greetedAt(port, kindAt(instance, port, published, serverPort)));
    const server = greeted.find((port) => port.target === serverPort);
    if (server !== undefined)
        return { ports: [server], listen: undefined };
    const first = greeted.slice(0, 1).map((port) => askedByHttp(port, command));
    if (serverPort !== undefined)
        return { ports: first, listen: [serverPort] };
    if (first.length > 0)
        return { ports: first, listen: undefined };
    return { ports: [], listen: instance.exposed.length > 0 ? instance.exposed : 'any' };
}
/** A port that the check itself asks by HTTP speaks it: an answer comes sooner than silence counts, and proves more. */
function askedByHttp(need, command) {
    const url = need.kind === 'tcp' ? urlOfCheck(command) : undefined;
    return url?.port === need.target ? { ...need, kind: 'http', path: url.path, anyStatus: true } : need;
}
function kindAt(instance, port, published, serverPort) {
    if (instance.kind === 'http')
        return port === published[0] ? 'http' : 'tcp';
    return port.target === serverPort ? (instance.kind ?? 'tcp') : 'tcp';
}
/** What must be proved; nothing at all (`ports` empty, the rest undefined): that it runs for a moment. */
function needsOf(instance) {
    const published = instance.ports.filter((port) => port.protocol === 'tcp');
    const serverPort = serverPortOf(instance, published);
    const base = {
        ports: [],
        listen: undefined,
        command: undefined,
        commandTimeout: CHECK_TIMEOUT,
        log: undefined,
        serverPort,
        twoPhase: isTwoPhase(instance)
    };
    if (instance.oneShot)
        return base;
    if (instance.ready !== undefined)
        return { ...base, ...ruleNeeds(instance, published, serverPort) };
    const command = commandOf(instance.healthCheck?.test);
    if (instance.healthCheck !== undefined && command !== undefined) {
        const commandTimeout = instance.healthCheck.timeout > 0 ? instance.healthCheck.timeout : CHECK_TIMEOUT;
        return { ...base, ...beforeCheck(instance, published, serverPort, command), command, commandTimeout };
    }
    const ports = published.map((port) => greetedAt(port, kindAt(instance, port, published, serverPort)));
    // A known server that publishes nothing still has a port of its own to listen on.
    const listen = ports.length === 0 && serverPort !== undefined ? [serverPort] : undefined;
    return { ...base, ports, listen };
}
function ruleNeeds(instance, published, serverPort) {
    const { http, tcp, log, command } = instance.ready ?? {};
    const checks = { command: commandOf(command), log, impossible: log === undefined ? undefined : patternError(log) };
    if (http === undefined && tcp === undefined) {
        const before = beforeCheck(instance, published, serverPort, commandOf(command) ?? []);
        // The user's word on a service without any known port needs no guess beside it.
        const listen = before.listen === 'any' && !isTwoPhase(instance) ? undefined : before.listen;
        return { ...before, listen, ...checks };
    }
    const ports = [];
    const [first] = published;
    if (http !== undefined) {
        if (first === undefined)
            return { impossible: 'ready.http needs a published TCP port, and there is none' };
        ports.push(greetedAt(first, 'http', http));
    }
    const named = published.find((port) => port.target === tcp);
    if (named !== undefined && !(http !== undefined && named === first)) {
        ports.push(greetedAt(named, kindAt(instance, named, published, serverPort)));
    }
    return { ports, listen: tcp !== undefined && named === undefined ? [tcp] : undefined, ...checks };
}
function patternError(pattern) {
    try {
        new RegExp(pattern);
        return undefined;
    }
    catch {
        return 'ready.log is not a regular expression';
    }
}

;// CONCATENATED MODULE: ./build/js/src/readiness/sightings.js

class Sightings {
    instance;
    needs;
    #startedAt;
    #engine;
    #gone;
    #death;
    #exitedSince;
    #restarts = 0;
    #proofs;
    #confirmedAt;
    /** Grows with everything that an earlier confirmation can't have taken into account. */
    #revision = 0;
    constructor(instance, startedAt) {
        this.instance = instance;
        this.needs = needsOf(instance);
        this.#startedAt = startedAt;
        this.#proofs = noProofs(undefined, startedAt);
    }
    get revision() {
        return this.#revision;
    }
    observed(now) {
        return {
            instance: this.instance,
            needs: this.needs,
            now,
            startedAt: this.#startedAt,
            engine: this.#engine,
            gone: this.#gone,
            death: this.#death,
            exitedSince: this.#exitedSince,
            restarts: this.#restarts,
            proofs: this.#proofs,
            confirmedAt: this.#confirmedAt
        };
    }
    /**
     * `asked`: when, and at which revision, the engine was asked. True where it speaks of another incarnation than before:
     * questions that are still out were put to one that is no more.
     */
    engineSaid(state, asked, now) {
        this.#engine = state;
        if (state.status === 'exited')
            this.#exitedSince ??= now;
        else
            this.#exitedSince = undefined;
        if (state.status !== 'running') {
            this.#confirmedAt = undefined;
            return false;
        }
        if (state.incarnation !== this.#proofs.incarnation) {
            if (this.#proofs.incarnation !== undefined)
                this.#restarts++;
            this.#proofs = noProofs(state.incarnation, now);
            this.#change();
            return true;
        }
        if (asked.revision === this.#revision)
            this.#confirmedAt = asked.at;
        return false;
    }
    isGone(why) {
        this.#gone = why;
    }
    died(death) {
        this.#death = death;
        this.#change();
    }
    /** An answer of the present incarnation to a question put at `startedAt`. */
    answered(source, greeting, startedAt, now) {
        const proofs = this.#proofs;
        if (source === 'check' || source === 'log') {
            this.#proofs = { ...proofs, [source]: proofOf(proofs[source], greeting, startedAt, now) };
        }
        else if ('port' in source) {
            const proof = proofOf(proofs.ports.get(source.port), greeting, startedAt, now);
            this.#proofs = { ...proofs, ports: new Map(proofs.ports).set(source.port, proof) };
        }
        else {
            const proof = proofOf(proofs.listeners, greeting, startedAt, now);
            this.#proofs = { ...proofs, listeners: { ...proof, listening: source.listening } };
        }
        this.#change();
    }
    #change() {
        this.#revision++;
        this.#confirmedAt = undefined;
    }
}
function noProofs(incarnation, since) {
    return { incarnation, since, ports: new Map(), listeners: undefined, check: undefined, log: undefined };
}
function proofOf(before, greeting, startedAt, now) {
    return {
        ok: greeting.ok,
        answer: greeting.answer,
        notYet: greeting.notYet ?? false,
        startedAt,
        okSince: greeting.ok ? (before?.okSince ?? now) : undefined,
        okAt: greeting.ok ? now : undefined
    };
}

;// CONCATENATED MODULE: ./build/js/src/readiness/accept.js
/** Milliseconds the port must have been silent before the check is tried without it. */
const SILENCE = 2_000;
/** Milliseconds the check must keep passing, and the gap between two of them. */
const ACCEPT = { passing: 5_000, gap: 1_000 };
/** The same where no port at all is known: most such services are workers. */
const ACCEPT_WORKER = { silence: 500, passing: 1_000, gap: 500 };
/** Nothing tells of a port that could be proved. */
const isWorker = (seen) => seen.needs.listen === 'any' && !seen.needs.twoPhase;
const silenceOf = (seen) => (isWorker(seen) ? ACCEPT_WORKER.silence : SILENCE);
const gapOf = (seen) => (isWorker(seen) ? ACCEPT_WORKER.gap : ACCEPT.gap);
/** Whether what listens in the container allows the check alone to decide. */
function evidence(seen) {
    const { needs, proofs, instance } = seen;
    for (const port of needs.ports)
        if (proofs.ports.get(port.target)?.notYet)
            return false;
    // A rule of the user's that names the port is not talked away.
    if (instance.ready?.http !== undefined || instance.ready?.tcp !== undefined)
        return false;
    if (proofs.listeners === undefined)
        return false;
    const { listening } = proofs.listeners;
    if (listening === undefined)
        return needs.serverPort === undefined && !needs.twoPhase;
    if (needs.serverPort !== undefined)
        return listening.includes(needs.serverPort);
    if (needs.ports.length > 0 || needs.twoPhase)
        return listening.length > 0;
    return true;
}
function lasts(proof, until, atLeast) {
    return proof?.okSince !== undefined && until !== undefined && until - proof.okSince >= atLeast;
}
/** Ready without the port, and the warning that goes with it (none for a worker). */
function accepted(seen) {
    const { needs, proofs } = seen;
    if (needs.command === undefined && needs.log === undefined)
        return undefined;
    const atLeast = isWorker(seen) ? ACCEPT_WORKER.passing : ACCEPT.passing;
    if (needs.command !== undefined && !lasts(proofs.check, proofs.check?.okAt, atLeast))
        return undefined;
    if (needs.log !== undefined && !lasts(proofs.log, seen.now, atLeast))
        return undefined;
    if (!evidence(seen))
        return undefined;
    if (isWorker(seen))
        return {};
    const unanswered = needs.ports.filter((port) => proofs.ports.get(port.target)?.okSince === undefined);
    const what = unanswered.length > 0
        ? `port ${unanswered.map((port) => port.target).join(', ')} never answered from here`
        : `nothing listens on its port ${Array.isArray(needs.listen) ? needs.listen.join(', ') : ''}`;
    const proof = needs.command === undefined ? 'its log matches' : 'its check keeps passing';
    return { warning: `${seen.instance.name}: ${what}, but ${proof}: taken as ready` };
}

;// CONCATENATED MODULE: ./build/js/src/readiness/state.js




/** Milliseconds without dying that must do where nothing can be asked. */
const MOMENT = 500;
/** A port's answer older than this when the check was run is asked for again. */
const FRESH = 1_000;
/** Milliseconds from its own start to the deadline; a declared start period is never cut short. */
function allowance(instance) {
    return Math.max(instance.timeout, instance.healthCheck?.startPeriod ?? 0);
}
function stateOf(seen) {
    const end = endOf(seen);
    if (end !== undefined && end.state !== 'starting')
        return end;
    if (seen.needs.impossible !== undefined) {
        return { state: 'failed', reason: seen.needs.impossible, wants: [], wakeAt: undefined };
    }
    const verdict = end ?? (seen.engine?.status === 'running' ? runningState(seen) : unseenState(seen));
    if (verdict.state === 'ready')
        return verdict;
    const deadline = seen.startedAt + allowance(seen.instance);
    if (seen.now >= deadline) {
        const task = seen.instance.oneShot ? 'not finished' : 'not ready';
        const reason = greeting_oneLine(`${task} after ${seconds(allowance(seen.instance))}: ${verdict.reason}`);
        return { state: 'failed', reason, wants: [], wakeAt: undefined, timedOut: true };
    }
    return { ...verdict, wakeAt: Math.min(deadline, verdict.wakeAt ?? deadline) };
}
function unseenState(seen) {
    const reason = seen.engine === undefined ? 'being started' : 'created, not running yet';
    return { state: 'starting', reason, wants: [{ probe: 'inspect' }], wakeAt: undefined };
}
function runningState(seen) {
    if (seen.instance.oneShot)
        return probing('runs, must end with exit code 0', []);
    const open = openGates(seen);
    if (open.missing.length > 0)
        return gatesClosed(seen, open);
    const { needs, proofs, now } = seen;
    if (open.moment !== undefined && now < open.moment) {
        return { state: 'probing', reason: 'runs, watched for a moment', wants: [], wakeAt: open.moment };
    }
    const wants = [];
    const waiting = [];
    if (needs.command !== undefined) {
        const { check } = proofs;
        const counts = check?.okSince !== undefined && check.startedAt >= open.since;
        if (!counts) {
            wants.push({ probe: 'check' });
            waiting.push(check === undefined ? 'answers, its check is being run' : check.answer);
        }
        else {
            const stale = needs.ports.filter((port) => (proofs.ports.get(port.target)?.okAt ?? 0) < check.startedAt - FRESH);
            wants.push(...stale.map((need) => ({ probe: 'port', need })));
            if (needs.listen !== undefined && !isBlind(seen) && (proofs.listeners?.okAt ?? 0) < check.startedAt - FRESH) {
                wants.push({ probe: 'listeners' });
            }
            if (wants.length > 0)
                waiting.push('its check passes, its port is asked once more');
        }
    }
    if (needs.log !== undefined && proofs.log?.okSince === undefined) {
        wants.push({ probe: 'log' });
        waiting.push(`no log line matches ready.log ${needs.log}`);
    }
    if (wants.length > 0)
        return probing(waiting.join('; '), wants);
    const moment = open.moment !== undefined;
    return confirmedState(seen, moment ? 'runs' : 'answers', open.moment ?? seen.startedAt, undefined);
}
/** `notBefore`: an older confirmation does not count. */
function confirmedState(seen, reason, notBefore, warning) {
    const confirmed = seen.confirmedAt !== undefined && seen.confirmedAt >= notBefore;
    if (!confirmed)
        return probing('proved, the engine is asked whether it is still the same', [{ probe: 'inspect' }]);
    const verdict = { state: 'ready', reason, wants: [], wakeAt: undefined };
    return warning === undefined ? verdict : { ...verdict, warning };
}
const probing = (reason, wants) => ({
    state: 'probing',
    reason: greeting_oneLine(reason),
    wants,
    wakeAt: undefined
});
function openGates(seen) {
    const { needs, proofs } = seen;
    const missing = [];
    let since = proofs.since;
    const gate = (proof, want, words) => {
        if (proof?.okSince === undefined)
            missing.push({ want, words: proof?.answer ?? words });
        else
            since = Math.max(since, proof.okSince);
    };
    for (const need of needs.ports) {
        gate(proofs.ports.get(need.target), { probe: 'port', need }, `port ${need.target}: not asked yet`);
    }
    const blind = isBlind(seen);
    if (needs.listen !== undefined && !blind) {
        gate(proofs.listeners, { probe: 'listeners' }, 'not seen yet what it listens on');
    }
    const asksNothing = needs.command === undefined && needs.log === undefined && needs.ports.length === 0;
    const byTime = asksNothing && (needs.listen === undefined || blind);
    return { missing, since, moment: byTime ? proofs.since + MOMENT : undefined };
}
/**
 * What can't be seen can't be demanded, except of a database, whose check alone proves nothing, and where the user's
 * rule is about nothing else.
 */
function isBlind({ needs, proofs, instance }) {
    const unseen = proofs.listeners !== undefined && proofs.listeners.listening === undefined;
    return unseen && !needs.twoPhase && instance.ready?.tcp === undefined;
}
/** The port is silent: go on asking it, and see whether the check alone may do. */
function gatesClosed(seen, { missing }) {
    const { needs, proofs, now } = seen;
    const wants = missing.map(({ want }) => want);
    if (needs.log !== undefined && proofs.log?.okSince === undefined)
        wants.push({ probe: 'log' });
    const reason = missing.map(({ words }) => words).join('; ');
    if (needs.command === undefined && needs.log === undefined)
        return probing(reason, wants);
    const grace = proofs.since + silenceOf(seen);
    if (now < grace)
        return { ...probing(reason, wants), wakeAt: grace };
    const acceptance = accepted(seen);
    if (acceptance !== undefined)
        return confirmedState(seen, 'its check keeps passing', seen.startedAt, acceptance.warning);
    const gap = gapOf(seen);
    if (!wants.some((want) => want.probe === 'listeners'))
        wants.push({ probe: 'listeners', gap });
    const allowed = evidence(seen);
    if (allowed && needs.command !== undefined)
        wants.push({ probe: 'check', gap });
    // A check that passed is no proof any more once what listens speaks against it.
    const passes = allowed && proofs.check?.ok === true;
    return probing(passes ? `${reason}; its check passes` : reason, wants);
}

;// CONCATENATED MODULE: ./build/js/src/readiness/watch.js







class Watch {
    #tools;
    #seen;
    #startedAt;
    #alarm = new Alarm();
    #asked = new Map();
    #answers = new Map();
    /** The revision of which the engine was asked last. */
    #inspected = -1;
    /** An event came that the engine has not been asked about. */
    #stirred = false;
    /** Aborts the questions to an incarnation that is no more. */
    #life = new AbortController();
    #verdict;
    /** To be made when the instance has been started: its time runs from now. */
    constructor(instance, tools) {
        this.#tools = tools;
        this.#startedAt = tools.clock.now();
        this.#seen = new Sightings(instance, this.#startedAt);
        this.#verdict = stateOf(this.#seen.observed(this.#startedAt));
    }
    get verdict() {
        return this.#verdict;
    }
    /** What the probes that did not succeed said last; else the last good answers. */
    get lastProbe() {
        const answers = [...this.#answers.values()];
        const bad = answers.filter((greeting) => !greeting.ok);
        return (bad.length > 0 ? bad : answers).map((greeting) => greeting.answer).join('; ');
    }
    /** An event of the engine about this instance: the engine is asked at once what became of it. */
    notify(event) {
        if (event.type === 'died')
            this.#seen.died(event);
        this.#stirred = true;
        this.#alarm.ring();
    }
    /** Resolves with the final verdict; rejects with the signal's reason when that aborts. */
    async run(signal) {
        const end = new AbortController();
        const probes = AbortSignal.any([signal, end.signal]);
        try {
            for (;;) {
                signal.throwIfAborted();
                const now = this.#tools.clock.now();
                this.#verdict = stateOf(this.#seen.observed(now));
                if (isFinal(this.#verdict))
                    return this.#verdict;
                const next = Math.min(this.#ask(this.#verdict.wants, now, probes), this.#verdict.wakeAt ?? Infinity);
                await this.#alarm.sleep(this.#tools.clock, Math.max(0, next - now), signal);
            }
        }
        finally {
            end.abort();
        }
    }
    /** Puts the questions that are due; returns when the next one is. */
    #ask(wants, now, signal) {
        let next = Infinity;
        const elapsed = now - this.#startedAt;
        for (const want of wants) {
            if (want.probe === 'inspect')
                continue;
            const due = this.#dueAt(want, elapsed);
            if (due <= now)
                this.#put(want, signal);
            else
                next = Math.min(next, due);
        }
        const inspect = this.#asked.get('inspect');
        if (inspect?.running)
            return next;
        const wanted = wants.find((want) => want.probe === 'inspect');
        const fresh = this.#stirred || (wanted !== undefined && this.#inspected !== this.#seen.revision);
        const gap = wanted === undefined ? ROUTINE_INSPECT : gapBefore(wanted, elapsed, 0);
        const due = fresh || inspect === undefined ? now : inspect.endedAt + gap;
        if (due > now)
            return Math.min(next, due);
        this.#put({ probe: 'inspect' }, signal);
        return next;
    }
    #dueAt(want, elapsed) {
        const key = keyOf(want);
        const asked = this.#asked.get(key);
        if (asked?.running)
            return Infinity;
        // Never two processes of ours in one service at once.
        const other = want.probe === 'check' ? 'listeners' : want.probe === 'listeners' ? 'check' : undefined;
        if (other !== undefined && this.#asked.get(other)?.running)
            return Infinity;
        return asked === undefined ? -Infinity : asked.endedAt + gapBefore(want, elapsed, asked.endedAt - asked.startedAt);
    }
    #put(want, signal) {
        const { clock } = this.#tools;
        const asked = { running: true, startedAt: clock.now(), endedAt: 0 };
        this.#asked.set(keyOf(want), asked);
        const finish = () => {
            asked.running = false;
            asked.endedAt = clock.now();
            this.#alarm.ring();
        };
        const life = want.probe === 'inspect' ? signal : AbortSignal.any([signal, this.#life.signal]);
        this.#answerTo(want, asked, life).then(finish, finish);
    }
    async #answerTo(want, asked, signal) {
        const { engine, slots, greetings } = this.#tools;
        const { instance, needs } = this.#seen;
        const record = (source, greeting, matters = true) => {
            if (signal.aborted)
                return;
            this.#seen.answered(source, greeting, asked.startedAt, this.#tools.clock.now());
            if (matters)
                this.#report(keyOf(want), greeting);
        };
        // The time in the queue for a place is not the question's own.
        const exec = (work) => slots.run(signal, () => {
            asked.startedAt = this.#tools.clock.now();
            return work();
        });
        switch (want.probe) {
            case 'port':
                record({ port: want.need.target }, await askPort(want.need, instance, greetings, signal));
                break;
            case 'listeners': {
                const { listening, greeting } = await exec(() => seeListeners(instance, needs, engine, signal));
                record({ listening }, greeting, listening !== undefined || needs.listen !== undefined);
                break;
            }
            case 'check':
                record('check', await exec(() => runCheck(instance, needs, engine, signal)));
                break;
            case 'log':
                record('log', await awaitLine(instance, needs.log ?? '', engine, signal));
                break;
            case 'inspect':
                await this.#inspect(signal);
        }
    }
    async #inspect(signal) {
        const asked = { at: this.#tools.clock.now(), revision: this.#seen.revision };
        this.#inspected = asked.revision;
        this.#stirred = false;
        try {
            const state = await this.#tools.engine.inspect(this.#seen.instance, signal);
            const isNew = this.#seen.engineSaid(state, asked, this.#tools.clock.now());
            if (!isNew)
                return;
            this.#life.abort();
            this.#life = new AbortController();
        }
        catch (error) {
            if (signal.aborted)
                return;
            // Anything else may pass: the engine is asked again, and the deadline ends it.
            if (error instanceof errors/* EngineError */.NJ && error.status === 404)
                this.#seen.isGone((0,errors/* messageOf */.bD)(error));
        }
    }
    #report(key, greeting) {
        const before = this.#answers.get(key);
        this.#answers.set(key, greeting);
        if (before?.ok !== greeting.ok || before.answer !== greeting.answer)
            this.#tools.probed(greeting.ok, greeting.answer);
    }
}
function keyOf(want) {
    return want.probe === 'port' ? `port ${want.need.target}` : want.probe;
}

;// CONCATENATED MODULE: ./build/js/src/readiness/deploy.js









/** Milliseconds that requests which were cut short get to come back. */
const UNWIND = 2_000;
class Deployment {
    #engine;
    #options;
    #clock;
    #slots;
    #members;
    #nodes;
    #stop = new AbortController();
    #end = Promise.withResolvers();
    #ended = [];
    #work = new Set();
    #timedOut = false;
    constructor(instances, engine, options) {
        this.#engine = engine;
        this.#options = options;
        this.#clock = options.clock ?? clock/* systemClock */.m;
        this.#slots = options.slots ?? new Slots();
        const blank = { watch: undefined, startingAt: 0, startedAt: 0, doneAt: 0 };
        this.#members = instances.map((instance) => ({ instance, phase: 'pending', ...blank }));
        const running = (options.running ?? []).map((instance) => {
            return { instance, phase: instance.oneShot ? 'completed' : 'ready' };
        });
        this.#nodes = [...running, ...this.#members];
    }
    async run() {
        const { signal, startTimeout } = this.#options;
        const all = AbortSignal.any([signal, this.#stop.signal]);
        const cancel = () => this.#end.resolve(undefined);
        signal.addEventListener('abort', cancel, { once: true });
        try {
            signal.throwIfAborted();
            // Open before the first start, so that no early death goes unseen.
            const events = await this.#engine.events(all);
            // A stream that breaks off costs promptness only: the engine is asked now and then as well.
            this.#dispatch(events).catch(() => undefined);
            this.#limit(startTimeout, all).catch(() => undefined);
            this.#advance(all);
            await this.#end.promise;
            signal.throwIfAborted();
            // Before anything is aborted: what the others were waiting for is part of the failure.
            const stuck = this.#timedOut ? this.#unfinished() : [];
            this.#stop.abort();
            const failures = await collectFailures([...this.#ended, ...stuck], this.#nodes, this.#engine, this.#clock, signal);
            for (const { instance, phase, reason } of failures) {
                if (phase !== 'pending')
                    this.#options.observer?.failed?.(instance, reason);
            }
            return { ready: this.#ready(), failures, timedOut: this.#timedOut, timings: this.#timings() };
        }
        finally {
            this.#stop.abort();
            signal.removeEventListener('abort', cancel);
            await this.#unwind();
        }
    }
    /** Starts whatever may start now; ends the deployment when nothing is left. */
    #advance(signal) {
        if (signal.aborted || this.#ended.length > 0)
            return;
        for (const member of this.#members) {
            if (member.phase !== 'pending' || unmet(member.instance, this.#nodes).length > 0)
                continue;
            member.phase = 'starting';
            this.#track(this.#bringUp(member, signal));
        }
        if (this.#members.every(({ phase }) => phase === 'ready' || phase === 'completed'))
            this.#end.resolve(undefined);
    }
    async #bringUp(member, signal) {
        const { observer } = this.#options;
        member.startingAt = this.#clock.now();
        observer?.starting?.(member.instance);
        try {
            member.instance = await this.#engine.start(member.instance, signal);
        }
        catch (error) {
            this.#fail(member, (0,errors/* messageOf */.bD)(error), signal, error);
            return;
        }
        if (signal.aborted)
            return;
        member.phase = 'started';
        member.startedAt = this.#clock.now();
        observer?.started?.(member.instance);
        member.watch = new Watch(member.instance, {
            engine: this.#engine,
            clock: this.#clock,
            slots: this.#slots,
            greetings: this.#options.greetings ?? greetings,
            probed: (ok, answer) => observer?.probed?.(member.instance, ok, answer)
        });
        this.#advance(signal);
        const verdict = await member.watch.run(signal);
        if (verdict.state === 'failed') {
            this.#timedOut ||= verdict.timedOut ?? false;
            this.#fail(member, verdict.reason, signal);
            return;
        }
        if (verdict.warning !== undefined)
            observer?.warning?.(verdict.warning);
        member.doneAt = this.#clock.now();
        if (verdict.state === 'completed') {
            member.phase = 'completed';
            observer?.completed?.(member.instance);
        }
        else {
            member.phase = 'ready';
            observer?.ready?.(member.instance, { waitedFor: member.doneAt - member.startedAt });
        }
        this.#advance(signal);
    }
    #fail(member, reason, signal, cause) {
        if (signal.aborted)
            return;
        this.#ended.push({ member, phase: member.phase, reason, ...(cause === undefined ? {} : { cause }) });
        member.phase = 'failed';
        this.#end.resolve(undefined);
    }
    async #dispatch(events) {
        for await (const event of events) {
            const member = this.#members.find(({ instance }) => instance.name === event.instance);
            if (member === undefined)
                continue;
            if (member.phase === 'started')
                member.watch?.notify(event);
            else if (member.phase === 'ready' && event.type === 'died')
                this.#diedWhenReady(member, event);
        }
    }
    /** While others still start: what they wait for may never come. */
    #diedWhenReady(member, event) {
        const { instance } = member;
        const words = event.oomKilled ? 'killed for memory (OOM)' : `ended with ${exitWords(event.exitCode)}`;
        const benign = event.deliberate || instance.restarts || (event.exitCode === 0 && mayComplete(instance));
        if (event.oomKilled || !benign)
            this.#fail(member, `${words} after it was ready`, this.#stop.signal);
        else if (event.exitCode !== 0)
            this.#options.observer?.warning?.(`${instance.name}: ${words} after it was ready`);
    }
    async #limit(ms, signal) {
        await this.#clock.sleep(ms, signal);
        this.#timedOut = true;
        this.#end.resolve(undefined);
    }
    #unfinished() {
        const over = this.#ended.map(({ member }) => member);
        const stuck = this.#members.filter(({ phase }) => phase !== 'ready' && phase !== 'completed');
        // Where one instance ran out of its own time, the others have only not come to an end yet.
        const reason = over.length > 0 ? 'not ready yet' : `not ready within ${seconds(this.#options.startTimeout)}`;
        return stuck.filter((member) => !over.includes(member)).map((member) => ({ member, phase: member.phase, reason }));
    }
    #ready() {
        return this.#members.filter(({ phase }) => phase === 'ready' || phase === 'completed').map((m) => m.instance);
    }
    #timings() {
        return this.#members
            .filter(({ phase }) => phase === 'ready' || phase === 'completed')
            .map(({ instance: { name, service, dependsOn }, startingAt, startedAt, doneAt }) => {
            return { instance: name, service, dependsOn, startingAt, startedAt, doneAt };
        });
    }
    /** What fails has been dealt with where it failed; what is left is what the abort itself causes. */
    #track(work) {
        const quiet = work.catch(() => undefined);
        this.#work.add(quiet);
        void quiet.finally(() => this.#work.delete(quiet));
    }
    async #unwind() {
        const end = new AbortController();
        const limit = this.#clock.sleep(UNWIND, end.signal).catch(() => undefined);
        await Promise.race([Promise.all(this.#work), limit]);
        end.abort();
    }
}
/**
 * Starts `instances` in dependency order, as parallel as it allows, and resolves when all are ready, when one can't be
 * any more, or when time is up; the outcome says which. Throws StartError for a graph that can't be started, and the
 * signal's reason when that aborts.
 */
async function deploy(instances, engine, options) {
    checkGraph([...(options.running ?? []), ...instances]);
    if (instances.length === 0)
        return { ready: [], failures: [], timedOut: false, timings: [] };
    return new Deployment(instances, engine, options).run();
}

// EXTERNAL MODULE: ./build/js/src/run/head-tail-file.js
var head_tail_file = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/js/src/docker/images.js
var docker_images = __webpack_require__(39632);
;// CONCATENATED MODULE: ./build/js/src/session/complete-instances.js
/** Completes the instances of a compose file with what only their images know. */



/** Kind, the image's own health check where the file has none, and the ports that it exposes. */
async function completeInstances(project, signal) {
    const images = new Map();
    const imageOf = (name) => {
        const known = images.get(name) ?? (0,docker_images/* inspectImage */.mm)(project.client, name, signal);
        images.set(name, known);
        return known;
    };
    return Promise.all(project.generated.instances.map(async (draft) => {
        if (draft.provided)
            return draft;
        const image = await imageOf(project.generated.compose.services[draft.name]?.image ?? draft.image);
        const { Config: config, RepoDigests: digests } = image;
        const exposed = Object.keys(config.ExposedPorts).flatMap((port) => port.endsWith('/tcp') ? [Number.parseInt(port, 10)] : []);
        const entrypointIsImagesOwn = !draft.overridesEntryPoint && runsImagesProgram(draft.command, config.Cmd);
        return {
            ...draft,
            digest: digests.at(0)?.split('@').at(1),
            kind: draft.kind ?? kindOf(draft.image, { entrypointIsImagesOwn }),
            healthCheck: mergeHealthCheck(draft.declaredHealthCheck, imageHealthCheck(config.Healthcheck)),
            exposed: [...new Set([...draft.exposed, ...exposed])]
        };
    }));
}
/** Without a command, or with one that only adds arguments: `redis-server --requirepass x`, `-c fsync=off`. */
function runsImagesProgram(command, ofImage) {
    const [first] = command;
    return first === undefined || first.startsWith('-') || first === ofImage[0];
}

;// CONCATENATED MODULE: ./build/js/src/session/stages/deploy-stages.js
const STAGE = { infrastructure: 'infra_deploy', application: 'service_deploy' };
class DeployStages {
    #run;
    #roles = new Map();
    #waiting = { infrastructure: new Set(), application: new Set() };
    #open = new Set();
    constructor(run) {
        this.#run = run;
    }
    /** Creating belongs to the infrastructure: its networks and volumes are there first. */
    begin() {
        this.#enter('infra_deploy');
        this.#enter('infra_deploy.create');
    }
    created(instances) {
        this.#leave('infra_deploy.create', 'ok');
        this.#enter('infra_deploy.ready');
        for (const { name, role } of instances) {
            this.#roles.set(name, role);
            this.#waiting[role].add(name);
        }
        if (this.#waiting.infrastructure.size === 0)
            this.#leaveInfrastructure();
    }
    starting(name) {
        if (this.#roles.get(name) === 'application')
            this.#enter('service_deploy');
    }
    done(name) {
        const role = this.#roles.get(name);
        if (role === undefined)
            return;
        this.#waiting[role].delete(name);
        if (this.#waiting[role].size > 0)
            return;
        if (role === 'infrastructure')
            this.#leaveInfrastructure();
        else
            this.#leave(STAGE[role], 'ok');
    }
    /** What is open where something failed is where it failed, unless all of that stage's services had got ready. */
    end(status) {
        for (const stage of [...this.#open].reverse())
            this.#leave(stage, status);
    }
    #leaveInfrastructure() {
        this.#leave('infra_deploy.ready', 'ok');
        this.#leave('infra_deploy', 'ok');
    }
    #enter(stage) {
        if (this.#open.has(stage))
            return;
        this.#open.add(stage);
        this.#run.enter(stage);
    }
    #leave(stage, status) {
        if (!this.#open.delete(stage))
            return;
        this.#run.journal.append({ type: 'stage_ended', stage, status });
    }
}

;// CONCATENATED MODULE: ./build/js/src/session/stages/deploy.js
/** Infrastructure and services: created, then started as one graph, each as soon as its own dependencies allow. */











/** `digests`: of images, where the engine may have forgotten them. Errors: those of creating; SeveralErrors with one for each service that is not ready. */
async function deployStages(run, project, deaths, digests = new Map()) {
    const { config, journal, signal } = run;
    const stages = new DeployStages(run);
    const begin = clock/* systemClock */.m.now();
    try {
        stages.begin();
        await requireExternals(project, signal);
        const own = await findOwnContainer(project.client, signal);
        if (own !== undefined)
            project.generated.mapBindSources((path) => hostPath(own, path));
        const [ids, instances] = await Promise.all([createContainers(project, signal), completeInstances(project, signal)]);
        if (own !== undefined)
            await joinNetworks(project.client, own, project.plan.run_id, signal);
        const engine = createComposeEngine(project, { ids, ports: config.ports, onNetwork: own !== undefined });
        stages.created(instances);
        for (const instance of instances) {
            const id = ids.get(instance.name);
            const digest = instance.digest ?? digests.get(instance.image);
            if (id !== undefined)
                journal.append({ type: 'service_created', service: instance.name, id, ...(digest && { digest }) });
        }
        await deaths.start(engine);
        const observer = observe(run, stages);
        const provided = instances.filter((instance) => instance.provided);
        for (const instance of provided)
            observer.ready?.(instance, { waitedFor: 0 });
        const contained = instances.filter((instance) => !instance.provided);
        const outcome = await deploy(contained, engine, {
            startTimeout: config.startTimeout,
            running: provided,
            signal,
            observer
        });
        if (outcome.failures.length > 0)
            throw new errors/* SeveralErrors */.AJ(await deployErrors(run, outcome));
        const chain = criticalChain(outcome.timings, begin).map(({ service, seconds }) => ({
            service,
            seconds: round(seconds)
        }));
        journal.append({ type: 'testbed_ready', chain });
        stages.end('ok');
        return { engine, instances: outcome.ready };
    }
    catch (error) {
        stages.end(signal.aborted ? 'cancelled' : 'failed');
        throw error;
    }
}
function observe(run, stages) {
    const { journal } = run;
    const redact = (text) => run.redactor.text(text);
    return {
        starting: ({ name }) => {
            stages.starting(name);
            journal.append({ type: 'service_starting', service: name });
        },
        probed: ({ name }, ok, answer) => journal.append({ type: 'service_probed', service: name, ok, answer: redact(answer) }),
        ready: ({ name }) => {
            journal.append({ type: 'service_ready', service: name });
            stages.done(name);
        },
        completed: ({ name }) => {
            journal.append({ type: 'service_completed', service: name });
            stages.done(name);
        },
        failed: ({ name }, reason) => journal.append({ type: 'service_failed', service: name, reason: redact(reason) }),
        warning: (message) => run.warn(message)
    };
}
/** The first failure is the cause; on a time-out all that are not ready are named, each with an error of its own. */
async function deployErrors(run, outcome) {
    const told = outcome.timedOut ? outcome.failures : outcome.failures.slice(0, 1);
    return Promise.all(told.map((failure) => deployError(run, failure, outcome.timedOut)));
}
async function deployError(run, failure, timedOut) {
    const { instance, reason, lastProbe, lastLog, cause } = failure;
    if (cause instanceof errors/* TestbedError */.GT)
        return cause;
    // Without a supervisor there is no log file: then the lines that the engine gave stand here.
    const logFile = (0,external_node_path_.join)(run.plan.output_directory, 'logs', `${instance.name}.log`);
    const log = (await (0,head_tail_file/* lastLines */.w)(logFile, 1)).length > 0 ? [] : lastLog;
    const details = [...(lastProbe === '' ? [] : [`last probe: ${lastProbe}`]), ...log];
    return new errors/* ReadinessError */.Jp(`${instance.name}: ${reason}`, {
        service: instance.name,
        ...(details.length > 0 && { details: details.join('\n') }),
        ...(timedOut && { hint: 'if it only needs longer: health-timeout (per service) and start-timeout (all together)' }),
        cause
    });
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/build-cache.js
/**
 * Layers of builds that are kept for other machines. The engine's own builder keeps its layers on its host, and can't export
 * them: nothing is to be done there. Other builders (docker-container, remote ...) may be gone with their job. Theirs go into
 * the cache of GitHub Actions where the job has it, else on CI into a folder of this host.
 * https://docs.docker.com/build/cache/backends/
 */




/** Milliseconds. It reads files of this machine, and may ask an engine. */
const INSPECT = 10_000;
/** undefined where nothing is to be kept. `wanted`: the images that will be built. Never throws but the signal's reason. */
async function openBuildCache(project, wanted, options, signal) {
    const { env, generated } = project;
    // A laptop's builders stay: writing their layers a second time would only cost.
    if (!hasActionsCache(env) && (env.CI ?? '') === '')
        return undefined;
    // Who says in the compose file where layers go is left alone.
    const free = wanted.filter(({ service }) => !saysItself(generated.compose.services[service]?.build));
    if (free.length === 0 || !(await mayExport(env, signal)))
        return undefined;
    const kept = free.map(({ service, image }) => hasActionsCache(env) ? inActions(service, image, options) : onThisHost(service, image, project, options));
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(project.file), 'build-cache.json');
    try {
        await (0,promises_.writeFile)(file, overrideOf(kept), { mode: 0o600 });
    }
    catch (error) {
        options.say(`builds without their cache: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
    return {
        args: ['--file', file],
        close: async (built) => {
            for (const { fresh } of kept)
                if (fresh !== undefined)
                    await (built ? replace(fresh) : discard(fresh.at));
        }
    };
}
function hasActionsCache(env) {
    return (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '' && (env.ACTIONS_RESULTS_URL ?? '') !== '';
}
function saysItself(build) {
    return typeof build === 'object' && build !== null && ('cache_from' in build || 'cache_to' in build);
}
/** Whether the current builder is another than the engine's own. Without buildx there is no other. */
async function mayExport(env, signal) {
    try {
        const { exitCode, stdout } = await (0,exec/* runCommand */.d)('docker', ['buildx', 'inspect'], { env, signal, timeout: INSPECT });
        const driver = /^Driver:\s*(\S+)/m.exec(stdout)?.[1];
        return exitCode === 0 && driver !== undefined && driver !== 'docker';
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
}
/** One entry an image: services of other compose files in the repository have other images. */
function scopeOf(image) {
    return `itb1-${image.replace(/:[^/:]*$/, '').replace(/[^\w.-]+/g, '-')}-${process.arch}`;
}
function inActions(service, image, { save }) {
    const entry = `type=gha,scope=${scopeOf(image)}`;
    return { service, from: entry, to: save ? `${entry},mode=max,ignore-error=true` : undefined };
}
/** Written anew each time: a folder that is written again keeps all that it ever held. */
function onThisHost(service, image, { plan }, options) {
    const instead = (0,external_node_path_.join)(options.folder, scopeOf(image));
    const at = `${instead}.${plan.run_id}`;
    const to = `type=local,dest=${at},mode=max,ignore-error=true`;
    return { service, from: `type=local,src=${instead}`, to, fresh: { at, instead } };
}
/** JSON is YAML; its lists are added to those of the generated file, which has none. */
function overrideOf(kept) {
    const services = kept.map(({ service, from, to }) => {
        const build = { cache_from: [from], ...(to !== undefined && { cache_to: [to] }) };
        return [service, { build }];
    });
    return JSON.stringify({ services: Object.fromEntries(services) });
}
/** Jobs of one host may do so at the same time: the last one counts, and what is in between is a miss. */
async function replace({ at, instead }) {
    try {
        await (0,promises_.rm)(instead, { recursive: true, force: true });
        await (0,promises_.rename)(at, instead);
    }
    catch {
        // Nothing was exported, or another job was quicker.
        await discard(at);
    }
}
function discard(folder) {
    return (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/build.js
/** Builds the images of services with `build`, before anything starts. */




/** Milliseconds. Builds have no option of their own: the job's time-out is the limit that users know. */
const build_TIMEOUT = 60 * 60_000;
const DETAIL_LINES = 25;
/** Names of the services that were built. Errors: BuildError with the failing step's last lines. */
async function buildImages(project, { policy, onLine, cache, signal }) {
    const { imagesToBuild } = project.generated;
    const missing = await Promise.all(imagesToBuild.map(async ({ image }) => !(await isPresent(project, image, signal))));
    const absent = imagesToBuild.filter((_, index) => missing[index]);
    const first = absent[0];
    if (policy === 'never' && first !== undefined) {
        throw new errors/* BuildError */.zS(`${first.service}: the image ${first.image} is not there and may not be built`, {
            service: first.service,
            hint: 'use build: missing or build: always, or bring the image'
        });
    }
    const wanted = policy === 'always' ? imagesToBuild : policy === 'never' ? [] : absent;
    if (wanted.length === 0)
        return [];
    await project.write();
    const services = [...new Set(wanted.map(({ service }) => service))];
    const command = ['--progress', 'plain', 'build', ...services];
    const call = { signal, timeout: build_TIMEOUT, onLine };
    const kept = cache && (await openBuildCache(project, wanted, cache, signal));
    let outcome = await project.compose([...(kept?.args ?? []), ...command], call);
    await kept?.close(outcome.exitCode === 0);
    if (kept !== undefined && outcome.exitCode !== 0 && aboutCache(outcome)) {
        cache?.say(`builds without their cache: ${lastWords(outcome, 1).join('')}`);
        outcome = await project.compose(command, call);
    }
    if (outcome.exitCode !== 0)
        throw buildFailure(services, lastWords(outcome, DETAIL_LINES));
    return services;
}
/** A cache is no reason to fail: builders say so of exports that they can't do, even of those whose errors they ignore. */
function aboutCache(outcome) {
    return lastWords(outcome, DETAIL_LINES).some((line) => /\bcache (?:export|import)|(?:export|import)\w* cache\b/i.test(line));
}
async function isPresent(project, image, signal) {
    try {
        await (0,docker_images/* inspectImage */.mm)(project.client, image, signal);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* EngineError */.NJ && error.status === 404)
            return false;
        throw error;
    }
}
function buildFailure(services, words) {
    // BuildKit: `target api: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1`.
    const reason = words.findLast((line) => /failed to solve|ERROR|error/i.test(line)) ?? words.at(-1) ?? 'it said nothing';
    const target = /target ([^:\s]+):/.exec(reason)?.[1];
    const service = target ?? (services.length === 1 ? services[0] : undefined);
    return new errors/* BuildError */.zS(`the build of ${service ?? services.join(', ')} failed: ${reason.replace(/^.*?failed to solve: /, '')}`, {
        service,
        details: words.join('\n'),
        hint: `see the same with: docker compose build ${services.join(' ')}`
    });
}

// EXTERNAL MODULE: ./build/js/src/images/store/folder.js
var folder = __webpack_require__(23266);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
;// CONCATENATED MODULE: ./build/js/src/session/show.js
/** Shows foreign lines (a build, a log) between our own: redacted, escaped, bounded. */

const WIDTH = 500;
function showLines(run, title, lines) {
    const shown = lines.map((line) => `    ${(0,terminal/* oneLine */.TN)(run.redactor.text(line), WIDTH)}`);
    run.view.message([title, ...shown].join('\n'));
}
/** Milliseconds between two lines of something that prints many. */
const QUIET = 5_000;
/** For pulls and builds: a line now and then says that something goes on. */
function showProgress(run, what) {
    let last = Date.now();
    return (line) => {
        if (line.trim() === '' || Date.now() - last < QUIET)
            return;
        last = Date.now();
        run.view.message(`${what}: ${(0,terminal/* oneLine */.TN)(run.redactor.text(line), WIDTH)}`);
    };
}

// EXTERNAL MODULE: ./build/js/src/session/kept-images.js
var kept_images = __webpack_require__(15521);
;// CONCATENATED MODULE: ./build/js/src/session/kept-layers.js
/** Where layers of builds are kept for other machines, as far as the run decides it. */



/** As images of others: the same folder, the same branches. undefined: `cache-images: never`. */
async function buildCacheOf({ config, env, redactor, view }) {
    if (config.cacheImages === 'never')
        return undefined;
    const { maySave } = await __webpack_require__.e(/* import() */ 672).then(__webpack_require__.bind(__webpack_require__, 80672));
    return {
        folder: (0,external_node_path_.join)(config.cacheDirectory ?? (0,folder.defaultStorePath)(env), 'builds'),
        save: await maySave(config.cacheImages, env),
        say: (line) => view.message(redactor.text((0,terminal/* oneLine */.TN)(line, 1000)))
    };
}

;// CONCATENATED MODULE: ./build/js/src/session/stage.js

/** Runs a stage: timed, with a status, in the journal on every path. */
async function stage(run, name, work) {
    run.enter(name);
    try {
        const result = await work();
        run.journal.append({ type: 'stage_ended', stage: name, status: 'ok' });
        return result;
    }
    catch (error) {
        const cancelled = run.signal.aborted || error instanceof errors/* CancelledError */.cc;
        run.journal.append({ type: 'stage_ended', stage: name, status: cancelled ? 'cancelled' : 'failed' });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/src/session/stages/images.js







/** Image of the compose file -> its digest, where that is known. Errors: ImageError, BuildError. */
async function imageStages(run, project) {
    const { generated } = project;
    const brought = generated.imagesToPull.length > 0 ? await stage(run, 'image_cache', () => bring(run, project)) : undefined;
    if (generated.imagesToBuild.length > 0) {
        await stage(run, 'build', async () => {
            const { config, signal } = run;
            const onLine = showProgress(run, 'build');
            return buildImages(project, { policy: config.build, onLine, cache: await buildCacheOf(run), signal });
        });
    }
    return brought?.digests ?? new Map();
}
async function bring(run, { client, generated }) {
    const { config, env, journal, redactor, signal, view } = run;
    const { bringImages } = await Promise.all(/* import() */[__webpack_require__.e(2671), __webpack_require__.e(6790)]).then(__webpack_require__.bind(__webpack_require__, 76790));
    const path = config.cacheDirectory ?? (0,folder.defaultStorePath)(env);
    const brought = await bringImages({
        client,
        wanted: generated.imagesToPull,
        mode: config.cacheImages,
        path,
        limit: config.cacheLimit,
        env,
        secondLevel: config.cacheImages === 'never' ? undefined : await (0,kept_images/* actionsLevel */.c)(env),
        signal,
        say: (line) => view.message(redactor.text(`images: ${(0,terminal/* oneLine */.TN)(line, 1000)}`)),
        warn: (line) => run.warn(line)
    });
    generated.nameImages(brought.localNames);
    if (brought.cache !== undefined) {
        const { hits, images, bytes } = brought.cache;
        const [restored, pulled] = [bytes.restored, bytes.pulled].map((count) => String(Math.round(count / 1e6)));
        view.message(`images: ${hits} of ${images} from the cache, ${restored} MB; pulled ${pulled} MB`);
        journal.append({ type: 'cache_measured', cache: brought.cache });
    }
    await (0,kept_images/* noteImages */.V)(run.folder, { path, images: brought.images, mode: config.cacheImages }, env);
    return brought;
}

// EXTERNAL MODULE: ./build/js/src/session/stages/tests.js + 2 modules
var tests = __webpack_require__(71440);
// EXTERNAL MODULE: ./build/js/src/run/short-stamp.js
var short_stamp = __webpack_require__(71037);
;// CONCATENATED MODULE: ./build/js/src/session/watch-deaths.js
/** Reports services that end while nobody asked for it, at once. */







const LINES = 15;
/** Milliseconds. */
const LOG_DELAY = 100;
/** Milliseconds that the engine has to tell of a death which its own list shows already. */
const watch_deaths_SETTLE = 1_000;
const SETTLE_INTERVAL = 5;
class DeathWatch {
    #run;
    #end = new AbortController();
    #started = new Set();
    /** Containers that do not run, as far as the events say. */
    #down = new Set();
    #recorder;
    constructor(run) {
        this.#run = run;
    }
    /** Resolves when the watch is on: nothing from then on is missed. */
    async start(recorder) {
        const { signal } = this.#end;
        for (const { id, running } of await recorder.instances(signal))
            (running ? this.#started : this.#down).add(id);
        const events = await recorder.events(signal);
        this.#recorder = recorder;
        void this.#follow(events).catch((error) => {
            if (signal.aborted)
                return;
            const message = `deaths of services are not reported any more: ${(0,errors/* messageOf */.bD)(error)}`;
            // The supervisor goes on reporting, where the journal can be written.
            (0,run_journal/* appendIfPossible */.DH)(this.#run.journal, { type: 'warning', message: this.#run.redactor.text(message) });
        });
    }
    /**
     * Before the verdict: a service may have died in the last moment of the tests, and its event still be on its way. Waits,
     * a moment at most, until the events have told of all that do not run. Never throws.
     */
    async settle() {
        const deadline = Date.now() + watch_deaths_SETTLE;
        const limit = AbortSignal.any([this.#end.signal, AbortSignal.timeout(watch_deaths_SETTLE)]);
        const known = await this.#recorder?.instances(limit).catch(() => []);
        const ended = (known ?? []).filter(({ running }) => !running);
        while (ended.some(({ id }) => !this.#down.has(id)) && Date.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(SETTLE_INTERVAL);
    }
    stop() {
        this.#end.abort();
    }
    async #follow(events) {
        const { journal } = this.#run;
        for await (const event of events) {
            if (this.#end.signal.aborted)
                return;
            const at = event.at.toISOString();
            const { instance: service, id } = event;
            if (event.type === 'started') {
                this.#down.delete(id);
                if (this.#started.has(id))
                    journal.append({ type: 'service_restarted', service, id, at });
                this.#started.add(id);
                continue;
            }
            journal.append({
                type: 'service_died',
                service,
                id,
                at,
                exit_code: event.exitCode,
                oom: event.oomKilled,
                deliberate: event.deliberate
            });
            this.#down.add(id);
            // Beside the next events: a second death is not to wait for the lines of the first.
            void this.#showLastLines(event);
        }
    }
    /** While the tests run: before, the failed start says it all; after, the verdict. From the log file, which outlives the container. */
    async #showLastLines(event) {
        const harmless = event.deliberate || (event.exitCode === 0 && !event.oomKilled);
        if (harmless || this.#run.currentStage !== 'integration_tests')
            return;
        // The supervisor writes what the service said last while this event is on its way.
        await (0,external_node_timers_promises_.setTimeout)(LOG_DELAY);
        const lines = await (0,head_tail_file/* lastLines */.w)((0,external_node_path_.join)(this.#run.plan.output_directory, 'logs', `${event.instance}.log`), LINES);
        if (lines.length > 0 && !this.#end.signal.aborted) {
            showLines(this.#run, `  last lines of ${event.instance}:`, lines.map(short_stamp/* shortStamp */.w));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/src/session/run-session.js
















/** Errors: EngineUnavailableError before anything is on disk; everything later is a verdict. */
async function runSession(options) {
    const earlier = options.purpose === 'run' ? await (0,collect/* earlierRun */.Su)(options.config) : undefined;
    const runId = (0,identity/* newRunId */.F$)(options.env, options.config.workingDirectory);
    const connection = await open_run_connect(options);
    const { client } = connection;
    // Compose needs a moment for its files: beside what has to lie on disk before anything exists.
    const reading = readComposeFiles(options.config, runId, options.env, options.signal);
    // Who waits for it comes later, and hears of it then.
    reading.catch(() => undefined);
    const run = await openRun(options, connection, runId);
    const deaths = new DeathWatch(run);
    try {
        const instances = await bringUp(run, client, reading, options, deaths);
        if (options.purpose === 'run')
            await test(run, instances, earlier);
    }
    catch (error) {
        (0,record_error/* recordError */.E)(run, error);
    }
    await deaths.settle();
    const finished = await conclude(run);
    deaths.stop();
    try {
        return await end(run, finished, options);
    }
    finally {
        run.journal.close();
        run.view.close();
        client.close();
    }
}
async function bringUp(run, client, reading, options, deaths) {
    const [opened, removed] = await Promise.all([openProject(run, client, reading), cleanUpDeadRuns(run.plan, run.env)]);
    // Now: reading the compose files has needed both processors, and what comes next waits for the engine. Nothing exists yet.
    spawnSupervisor(options.bundle, run.folder, run.env);
    if (removed.length > 0)
        run.view.message(`removed what a dead run had left: ${removed.join(', ')}`);
    const instances = await testbedFor(run, client, opened, options, deaths);
    await options.onReady?.(run, instances);
    return instances;
}
async function test(run, instances, earlier) {
    const before = await (0,collect_coverage/* coverageBefore */.WI)(run);
    if (run.config.suites.length > 0)
        await (0,tests/* testStage */.N)(run, instances);
    await (0,collect/* collectStage */.Vs)(run, { earlier, coverageBefore: before });
}
/** The testbed of an earlier `up` where it is the same, else one of our own. */
async function testbedFor(run, client, { project, hash }, options, deaths) {
    if (options.purpose === 'run') {
        const borrowed = await borrowTestbed(run, client, hash, deaths);
        if (borrowed !== undefined)
            return borrowed;
    }
    const digests = await imageStages(run, project);
    const { instances } = await deployStages(run, project, deaths, digests);
    return writeTestbed(run.folder, instances);
}
async function end(run, finished, options) {
    // Beside the removal, which no report may stop.
    const reports = options.onVerdict?.(run, finished).catch((error) => {
        run.view.message(`a report could not be made: ${(0,errors/* messageOf */.bD)(error)}`);
    });
    const keep = run.plan.keep || (options.teardown === 'later' && (options.purpose === 'run' || finished.results.exit_code === 0));
    const results = keep ? finished.results : await takeDown(run, reports);
    await reports;
    if (run.plan.keep)
        run.view.message(keptMessage(run));
    return results;
}
function keptMessage(run) {
    return `kept: look with \`integration-testbed status\` and \`logs\`, remove with \`integration-testbed down\` (project ${run.plan.project})`;
}

;// CONCATENATED MODULE: ./build/js/src/session/summary-file.js






/**
 * Writes the Markdown summary into the output directory, and where one was asked for. Returns the path that was asked for,
 * else that in the output directory. Never throws: the verdict does not depend on it.
 */
async function writeSummaryFile(run, { results, verdict }) {
    const own = (0,external_node_path_.join)(run.plan.output_directory, results_path/* SUMMARY_FILE */.u);
    const named = run.config.summaryFile ?? own;
    await reporting(run, 'the summary', async () => {
        const text = run.redactor.text((0,summary/* summaryMarkdown */.e)(results, verdict));
        for (const path of new Set([named, own]))
            await (0,json_file/* writeFileAtomically */.lo)(path, text);
    });
    return named;
}
/**
 * A report that can't be written is said, and no more: it is made while the testbed is being removed, and an error of it
 * would end this process in the middle of that.
 */
async function reporting(run, what, work) {
    try {
        await work();
    }
    catch (error) {
        run.view.message(`${what} could not be written: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error), 500)}`);
    }
}

// EXTERNAL MODULE: ./build/js/src/session/variables.js + 2 modules
var session_variables = __webpack_require__(76687);
// EXTERNAL MODULE: ./build/js/src/commands/action-outputs.js + 1 modules
var action_outputs = __webpack_require__(28434);
// EXTERNAL MODULE: ./build/js/src/commands/action-refused.js + 1 modules
var action_refused = __webpack_require__(60490);
;// CONCATENATED MODULE: ./build/js/src/commands/action-main.js
/** The action's main step. Removing is post's work, so that later steps can look at the running testbed. */





















/** Sets the exit code; never throws. */
async function main() {
    const { env } = process;
    // What else it may be is refused below, as every wrong input is.
    if ((0,inputs/* inputsOf */.Vc)(env).mode?.trim() === 'report')
        return (await __webpack_require__.e(/* import() */ 6002).then(__webpack_require__.bind(__webpack_require__, 66002))).main();
    const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
    const sources = { flags: {}, inputs: (0,inputs/* inputsOf */.Vc)(env), env, cwd };
    const signal = (0,cancel/* cancelOnSignals */.d)(() => process.exit(2));
    const secrets = createSecretStore();
    let config;
    try {
        const [place, loaded] = await Promise.all([(0,load/* locate */.x5)(sources), (0,load/* loadConfig */.Z9)(sources)]);
        config = loaded;
        const view = await (0,terminal_view/* createView */.O)({
            json: false,
            quiet: false,
            verbose: env.RUNNER_DEBUG === '1',
            allowWorkflowCommands: config.allowWorkflowCommands,
            redactor: () => secrets.redactor,
            environment: env,
            stdout: process.stdout,
            stderr: process.stderr
        });
        let paths = { results: config.resultsFile };
        const tests = config.suites.length > 0;
        const results = await runSession({
            config,
            place,
            env,
            view,
            colours: true,
            secrets,
            signal,
            bundle: (0,external_node_fs_.realpathSync)(process.argv[1] ?? ''),
            // Post runs as long as the job's runner lives: that is who started this process. In a job's container it is on the other
            // side of the wall (0): then the container itself is the owner.
            owner: await (0,alive/* processIdentity */.I)(process.ppid === 0 ? 1 : process.ppid),
            purpose: 'run',
            teardown: 'later',
            artifact: plannedArtifact(config, env, (0,inputs/* matrixIndexOf */.n9)(env)),
            // From here on post knows what to remove, whatever becomes of this process.
            onPlan: (folder) => (0,state/* saveState */.L)('folder', folder.path, env),
            onReady: async (run, instances) => {
                await (0,commands/* addMasks */.dQ)(secrets.values);
                if (!tests)
                    await exportToLaterSteps(run, instances);
            },
            onVerdict: async (run, finished) => {
                await reporting(run, 'the job summary', () => report(run, finished, cwd));
                const summary = await writeSummaryFile(run, finished);
                paths = { results: run.plan.results_file, outputDirectory: run.plan.output_directory, summary };
            }
        });
        await (0,action_refused/* setOutputs */.n)((0,action_outputs/* actionOutputs */.d)(results, paths, (text) => secrets.redactor.text(text)));
        process.exitCode = results.exit_code;
    }
    catch (error) {
        await (0,action_refused/* refuseStep */.L)(error, {
            resultsFile: config?.resultsFile ?? (0,external_node_path_.resolve)(cwd, (0,failed_before/* resultsFileNamed */.K)(sources.inputs['results-file'])),
            imageTag: config?.imageTag,
            workspace: cwd,
            verbose: env.RUNNER_DEBUG === '1'
        });
    }
}
/** So that later steps, in any language, find the services. */
async function exportToLaterSteps(run, instances) {
    const { variables } = (0,session_variables/* variablesFor */.j)(run.config, run.plan, instances, run.env);
    for (const [name, value] of Object.entries(variables))
        await (0,commands/* exportVariable */.dN)(name, value);
}
async function report(run, { results, verdict }, workspace) {
    const redact = (text) => run.redactor.text(text);
    process.stdout.write((0,annotations/* annotationLines */.bK)((0,report_annotations/* annotationsOf */.I)(verdict, workspace))
        .map((line) => `${redact(line)}\n`)
        .join(''));
    await (0,step_summary/* appendSummary */.fe)(redact((0,summary/* summaryMarkdown */.e)(results, verdict)));
}


/***/ }),

/***/ 28434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ actionOutputs)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(79739);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(65464);
;// CONCATENATED MODULE: ./build/js/src/report/bounded-json.js
/** Lists for readers that take so many bytes and no more. Pure. */



const FAILURES_NAMED = 50;
const NAME_LIMIT = 300;
const MESSAGE_LIMIT = 500;
/** The longest head of the list whose JSON, in brackets, is at most `limit` bytes. */
function fitting(items, limit) {
    let size = 2;
    const kept = [];
    for (const item of items) {
        size += bytesOf(item) + 1;
        if (size > limit)
            break;
        kept.push(item);
    }
    return kept;
}
/** Bytes of a value as it is printed. */
function bytesOf(value) {
    return Buffer.byteLength((0,json/* safeJson */.o)(value));
}
/** `redact` sees whole texts: half a secret would not be recognised any more. */
function failedTest(failure, redact) {
    const name = (text) => (0,bound/* truncated */.ps)((0,terminal/* oneLine */.TN)(redact(text), NAME_LIMIT), NAME_LIMIT);
    return {
        suite: name(failure.suite),
        name: name(failure.name),
        ...(failure.class !== undefined && { class: name(failure.class) }),
        ...(failure.file !== undefined && { file: name(failure.file) }),
        ...(failure.line !== undefined && { line: failure.line }),
        message: (0,bound/* truncated */.ps)((0,terminal/* plainText */.wh)(redact(failure.message).slice(0, MESSAGE_LIMIT * 8)).trim(), MESSAGE_LIMIT)
    };
}

;// CONCATENATED MODULE: ./build/js/src/commands/action-outputs.js


const OUTCOME = { 0: 'success', 1: 'failure', 2: 'error' };
/** Bytes of `failed-tests`: GitHub takes 1 MiB for all outputs of a job together. */
const FAILED_TESTS_LIMIT = 32 * 1024;
/** All of them, always: an empty text where there is nothing, so that none of an earlier step is read by mistake. */
function actionOutputs(results, paths = {}, redact = (text) => text) {
    const { tests } = results;
    const failed = (results.failures ?? []).slice(0, FAILURES_NAMED).map((failure) => failedTest(failure, redact));
    return {
        'exit-code': String(results.exit_code),
        outcome: OUTCOME[results.exit_code],
        'run-id': results.run_id,
        'tests-total': String(tests.total),
        'tests-passed': String(tests.passed),
        'tests-failed': String(tests.failed),
        'tests-errors': String(tests.errors),
        'tests-skipped': String(tests.skipped),
        'tests-flaky': String(tests.flaky),
        'failed-tests': (0,json/* safeJson */.o)(fitting(failed, FAILED_TESTS_LIMIT)),
        'results-file': paths.results ?? '',
        'output-directory': paths.outputDirectory ?? '',
        'summary-file': paths.summary ?? ''
    };
}


/***/ }),

/***/ 60490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ refuseStep),
  n: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: ./build/js/src/platform/github/annotations.js
var annotations = __webpack_require__(32181);
// EXTERNAL MODULE: ./build/js/src/platform/github/commands.js
var commands = __webpack_require__(41633);
// EXTERNAL MODULE: ./build/js/src/platform/github/step-summary.js
var step_summary = __webpack_require__(9696);
// EXTERNAL MODULE: ./build/js/src/report/annotations.js
var report_annotations = __webpack_require__(18096);
// EXTERNAL MODULE: ./build/js/src/report/summary/summary.js + 20 modules
var summary = __webpack_require__(82318);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(71012);
// EXTERNAL MODULE: ./build/js/src/session/failed-before.js
var failed_before = __webpack_require__(84235);
// EXTERNAL MODULE: ./build/js/src/commands/action-outputs.js + 1 modules
var action_outputs = __webpack_require__(28434);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
// EXTERNAL MODULE: ./build/js/src/session/record-error.js
var record_error = __webpack_require__(77744);
;// CONCATENATED MODULE: ./build/js/src/commands/explain.js
/** One line for what went wrong, and what to do; never a stack for a user's mistake. */



/** Prints to standard error and returns the exit code. */
function explain(thrown, verbose) {
    const error = (0,record_error/* asTestbedError */.s)(thrown);
    const lines = [`integration-testbed: ${(0,terminal/* oneLine */.TN)(error.message, 2000)}`];
    for (const line of error.details?.split('\n') ?? [])
        lines.push(`    ${(0,terminal/* oneLine */.TN)(line, 500)}`);
    if (error.hint !== undefined)
        lines.push(`  ${(0,terminal/* oneLine */.TN)(error.hint, 500)}`);
    if (verbose && !(thrown instanceof errors/* TestbedError */.GT) && thrown instanceof Error)
        lines.push(thrown.stack ?? '');
    process.stderr.write(lines.join('\n') + '\n');
    return error.exitCode;
}

;// CONCATENATED MODULE: ./build/js/src/commands/action-refused.js
/** A step of the action that failed before it had a run, or results to report: it says so everywhere where one looks. */









/** Sets the exit code. */
async function refuseStep(error, { resultsFile, imageTag, ...step }) {
    const results = await (0,failed_before/* writeFailedResults */.D)(error, resultsFile, imageTag);
    process.exitCode = explain(error, step.verbose);
    const verdict = (0,report_verdict/* verdictOf */.V)(results, { logTail: () => [] });
    const lines = (0,annotations/* annotationLines */.bK)((0,report_annotations/* annotationsOf */.I)(verdict, step.workspace));
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    await setOutputs((0,action_outputs/* actionOutputs */.d)(results, { results: resultsFile }));
    await (0,step_summary/* appendSummary */.fe)((0,summary/* summaryMarkdown */.e)(results, verdict));
}
async function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        await (0,commands/* setOutput */.uH)(name, value);
}


/***/ }),

/***/ 38016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/** What makes a run fail besides its infrastructure and its commands. */

const FAIL_ON = ['failed', 'errors', 'empty', 'coverage', 'budget', 'slow', 'flaky', 'new-failures'];
const DEFAULT_FAIL_ON = ['failed', 'errors', 'empty'];
/** Names, also several in one text with commas or blanks between; `[]` and `none` for nothing. */
const failOn = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => {
    const names = (typeof value === 'string' ? [value] : value).flatMap((text) => text.split(/[\s,]+/));
    return names.filter((name) => name !== '' && name !== 'none');
})), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON)));


/***/ }),

/***/ 70362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultImageTag)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11024);
/* harmony import */ var _options_testbed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40644);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74383);
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
        const value = variableOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''), 'IMAGE_TAG');
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
    const folders = [workingDirectory, ...(composeFile ?? []).slice(0, 1).map(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)];
    return [...new Set(folders)].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.env'));
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
    if (_options_testbed_js__WEBPACK_IMPORTED_MODULE_3__/* .testbedOptions */ .w['image-tag'].schema.safeParse(value).success)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${place}: expected an image tag, got ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(value)}`);
}


/***/ }),

/***/ 23125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   n9: () => (/* binding */ matrixIndexOf)
/* harmony export */ });
/* unused harmony export MATRIX_INDEX */
/** Inputs of the action as the runner hands them over. */
/**
 * The hidden input of action.yml: where the job stands in its matrix, which no variable of the runner tells. It is no option:
 * its default there is all that it ever is.
 */
const MATRIX_INDEX = 'matrix-index';
const VARIABLE = `INPUT_${MATRIX_INDEX.toUpperCase()}`;
/** Empty where the runner gives none. */
function matrixIndexOf(env) {
    return (env[VARIABLE] ?? '').trim();
}
/**
 * The `INPUT_*` variables by kebab-case name: the runner writes names in upper case, blanks as `_`, and keeps hyphens. It
 * also hands over inputs that action.yml does not have: loadConfig refuses them.
 */
function inputsOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith('INPUT_') && name !== VARIABLE && value !== undefined
        ? [[name.slice('INPUT_'.length).toLowerCase(), value]]
        : []));
}


/***/ }),

/***/ 31380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/** Keys of a map in the configuration, each with its schema and its line in the reference. */

/** The map of these keys, with the descriptions that editors show; an unknown key is refused. */
function mapOf(keys) {
    const described = Object.entries(keys).map(([name, key]) => [name, key.schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y(key.description))]);
    // Object.fromEntries forgets the names; they are those of `keys`.
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(described));
}


/***/ }),

/***/ 20086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ defaultLayer),
  mS: () => (/* binding */ fileLayer),
  yG: () => (/* binding */ flagLayer),
  cp: () => (/* binding */ inputLayer),
  Up: () => (/* binding */ pick)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/config/nearest.js
var nearest = __webpack_require__(51352);
// EXTERNAL MODULE: ./build/js/src/config/options.js + 5 modules
var options = __webpack_require__(88272);
// EXTERNAL MODULE: ./build/js/src/config/problems.js
var problems = __webpack_require__(82332);
// EXTERNAL MODULE: ./build/js/src/config/text.js
var config_text = __webpack_require__(74383);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6205)]).then(__webpack_require__.bind(__webpack_require__, 6205))).readYaml(text, place).value;
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
function checked(raw, place) {
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
    return { from: 'flag', values: checked(raw, place), place: (name) => place.at([name]), base: undefined };
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
    return { from: 'input', values: checked(raw, place), place: (name) => place.at([name]), base: undefined };
}
/** The file's text; `shownPath` names it in messages. */
async function fileLayer(text, path, shownPath) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6205)]).then(__webpack_require__.bind(__webpack_require__, 6205));
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
    return { from: 'file', values: checked(raw, place), place: (name) => `${shownPath}: ${name}`, base: (0,external_node_path_.dirname)(path) };
}
/** Defaults of the table. */
function defaultLayer() {
    const raw = options/* OPTION_NAMES */.TM.flatMap((name) => {
        const value = (0,options/* optionOf */.XD)(name).default;
        return value === undefined ? [] : [[name, value]];
    });
    const values = checked(Object.fromEntries(raw), { at: (path) => `default of ${(0,config_text/* pathText */.LF)(path)}` });
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


/***/ }),

/***/ 46380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   _X: () => (/* binding */ workingDirectoryOf),
/* harmony export */   ol: () => (/* binding */ deepFreeze),
/* harmony export */   x5: () => (/* reexport safe */ _locate_js__WEBPACK_IMPORTED_MODULE_6__.x)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11024);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38016);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70362);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20086);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2690);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88272);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53863);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83658);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38825);
/** Inputs, flags and file -> one frozen Config. */












/**
 * The configuration of a run. Precedence: flag, input, file, default. Each source is checked as a whole, so that a wrong
 * value is told even where another source overrides it. Throws a ConfigError of one line that names the place.
 */
async function loadConfig(sources) {
    const located = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x)(sources);
    const { config } = located;
    const file = config === undefined ? [] : [await readConfigFile(config, sources.cwd)];
    const layers = [...located.given, ...file, (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultLayer */ .be)()];
    (0,_mode_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseOthers */ .A)(located.given, 'run');
    /** The value of an option without default. */
    const value = (name) => (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, name)?.value;
    /** The value of an option with a default in the table. */
    const must = (name) => {
        const found = value(name);
        if (found === undefined)
            throw new TypeError(`${name} has no default`);
        return found;
    };
    const workingDirectory = await workingDirectoryOf(layers, located.workingDirectory);
    const path = (name) => {
        const found = (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, name);
        return found === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(found.layer.base ?? workingDirectory, found.value);
    };
    const files = async (name, read) => {
        const found = (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, name);
        if (found === undefined || found.value.length === 0)
            return undefined;
        return read(found.value, found.layer.base ?? workingDirectory, found.layer.place(name));
    };
    const composeFile = await files('compose-file', _paths_js__WEBPACK_IMPORTED_MODULE_9__/* .matchingFiles */ .VS);
    const envFile = (await files('env-file', _paths_js__WEBPACK_IMPORTED_MODULE_9__/* .existingFiles */ .$6)) ?? [];
    const tag = value('image-tag');
    const tagByDefault = tag === undefined ? await (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultImageTag */ .V)({ env: sources.env, workingDirectory, envFile, composeFile }) : undefined;
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
        cacheImages: must('cache-images'),
        cacheDirectory: path('cache-directory'),
        cacheLimit: must('cache-limit'),
        infrastructure: value('infrastructure'),
        ports: must('ports'),
        env: value('env') ?? {},
        envPrefix: value('env-prefix'),
        hostOverride: value('host-override'),
        healthTimeout: must('health-timeout'),
        startTimeout: must('start-timeout'),
        suites: (0,_suites_js__WEBPACK_IMPORTED_MODULE_10__/* .suitesOf */ .f)(layers, { workingDirectory, testTimeout: must('test-timeout') }),
        testTimeout: must('test-timeout'),
        hangTimeout: must('hang-timeout'),
        testRetries: must('test-retries'),
        retryCommand: value('retry-command'),
        allowEmpty: must('allow-empty'),
        allowWorkflowCommands: must('allow-workflow-commands'),
        resultsFile: path('results-file') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, must('results-file')),
        outputDirectory: path('output-directory'),
        summaryFile: path('summary-file'),
        minCoverage: value('min-coverage'),
        budgets: Object.entries(value('budgets') ?? {}).map(([name, budget]) => ({ name, ...budget })),
        failOn: value('fail-on') ?? _fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FAIL_ON */ .VQ,
        baseline: path('baseline'),
        artifact: must('artifact'),
        artifactName: value('artifact-name'),
        artifactRetentionDays: value('artifact-retention-days'),
        skipTeardown: must('skip-teardown'),
        stopGrace: must('stop-grace'),
        mask: value('mask') ?? [],
        logLimit: must('log-limit'),
        sources: { ...sourcesOf(layers), ...(tagByDefault === undefined ? {} : { 'image-tag': tagByDefault.source }) }
    });
}
/** Errors: ConfigError where it can't be read, or is wrong. */
async function readConfigFile(path, cwd) {
    const shown = (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(path, cwd);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${shown}: can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
    });
    return (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .fileLayer */ .mS)(text, path, shown);
}
/** What flags and inputs name was looked at already; the file may name one too. */
async function workingDirectoryOf(layers, located) {
    const found = (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, 'working-directory');
    if (found?.layer.base === undefined)
        return located;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .existingFolder */ .CI)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(found.layer.base, found.value), found.layer.place('working-directory'));
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
    const entries = _options_js__WEBPACK_IMPORTED_MODULE_7__/* .OPTION_NAMES */ .TM.map((name) => {
        const layer = (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .Up)(layers, name)?.layer;
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

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11024);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20086);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83658);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74383);
/** Where the configuration is, without reading it. */





const CONFIG_FILE = 'testbed.yml';
/**
 * The working directory and the configuration file as flags and inputs name them. Commands that only look for a testbed
 * need no more, and work although the file is wrong by now. Throws a ConfigError for wrong flags and inputs, and for a
 * folder or file that is not there.
 */
async function locate(sources) {
    const given = [(0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .flagLayer */ .yG)(sources.flags), await (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .inputLayer */ .cp)(sources.inputs)];
    const folder = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(given, 'working-directory');
    const workingDirectory = folder === undefined
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(sources.cwd)
        : await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .existingFolder */ .CI)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(sources.cwd, folder.value), folder.layer.place('working-directory'));
    const named = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(given, 'config');
    if (named === undefined) {
        const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workingDirectory, CONFIG_FILE);
        return { workingDirectory, config: (await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isReadable */ .hS)(usual)) ? usual : undefined, given };
    }
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, named.value);
    if (await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isReadable */ .hS)(config))
        return { workingDirectory, config, given };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${named.layer.place('config')}: no such file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(named.value, 200)}`, {
        hint: `Looked for ${config}`
    });
}


/***/ }),

/***/ 53863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseOthers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88272);


/** Refuses an input that means nothing in this mode of the action: whoever gives a test command expects it to be run. */
function refuseOthers(given, mode) {
    for (const layer of given) {
        if (layer.from !== 'input')
            continue;
        const other = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_NAMES */ .TM.find((name) => {
            const { commands } = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(name);
            return layer.values[name] !== undefined && commands.length > 0 && !commands.includes(mode);
        });
        if (other === undefined)
            continue;
        const modes = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(other).commands.includes('report') ? 'report' : 'run';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${layer.place(other)}: means nothing with mode: ${mode}`, {
            hint: `It is an input of mode: ${modes}.`
        });
    }
}


/***/ }),

/***/ 51352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** The nearest known name to a mistyped one. */
/** Edits (insert, delete, replace, swap of neighbours) from one text to the other. */
function distance(from, to) {
    let before = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const cost = from[i - 1] === to[j - 1] ? 0 : 1;
            let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        before = last;
        last = row;
    }
    return last[to.length] ?? 0;
}
/** The known name that was probably meant; undefined when none is near. Case and `_` for `-` count as no difference. */
function nearest(name, known) {
    const plain = (text) => text.slice(0, 100).toLowerCase().replaceAll('_', '-');
    const limit = Math.max(2, Math.floor(name.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of known) {
        const edits = distance(plain(name), plain(candidate));
        // A name of which nothing is left is not near: `up` is not `ready`.
        if (edits < least && edits < candidate.length) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}
/** `Did you mean "x"?`, or else the given hint. */
function didYouMean(name, known, otherwise) {
    const near = nearest(name, known);
    return near === undefined ? otherwise : `Did you mean "${near}"?`;
}


/***/ }),

/***/ 94653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ADDRESSING),
/* harmony export */   Jv: () => (/* binding */ TESTING),
/* harmony export */   aF: () => (/* binding */ CACHING),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   o6: () => (/* binding */ MODELLING),
/* harmony export */   pu: () => (/* binding */ REPORTING),
/* harmony export */   rq: () => (/* binding */ READING),
/* harmony export */   wc: () => (/* binding */ FINDING),
/* harmony export */   xo: () => (/* binding */ STARTING)
/* harmony export */ });
/* unused harmony exports CLI_COMMANDS, GROUPS */
const CLI_COMMANDS = (/* unused pure expression or super */ null && (['run', 'up', 'down', 'status', 'logs', 'env', 'report', 'merge', 'cache', 'reap']));
const GROUPS = (/* unused pure expression or super */ null && ([
    'Files',
    'Testbed',
    'Images',
    'Variables for tests',
    'Tests',
    'Results',
    'Logs and teardown'
]));
/** Commands that start a testbed. */
const STARTING = ['run', 'up'];
/** Commands that read the compose file. */
const MODELLING = ['run', 'up', 'cache'];
/** Commands that bring images. */
const CACHING = ['run', 'up', 'cache'];
/** Commands that look for a testbed of this place. */
const FINDING = ['run', 'up', 'down', 'status', 'logs', 'env'];
/** Commands that say how tests reach the services. */
const ADDRESSING = ['run', 'up', 'env'];
/** Commands that run tests. */
const TESTING = ['run'];
/** Commands that say what tests came to, whoever ran them. */
const REPORTING = ['run', 'report'];
/** Commands that make results of files that exist. */
const READING = ['report', 'merge'];
/** Most options: an input and a key of the file too. */
const ANYWHERE = { input: true, file: true };


/***/ }),

/***/ 88272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ OPTION_NAMES),
  RR: () => (/* binding */ isOptionName),
  eE: () => (/* binding */ knownKeys),
  XD: () => (/* binding */ optionOf),
  ib: () => (/* binding */ optionValues)
});

// UNUSED EXPORTS: options

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/config/option.js
var config_option = __webpack_require__(94653);
// EXTERNAL MODULE: ./build/js/src/config/values.js + 1 modules
var values = __webpack_require__(24719);
;// CONCATENATED MODULE: ./build/js/src/config/options/images.js
/** Options: images that are kept between runs. */



const imageOptions = {
    'cache-images': {
        schema: schemas/* enum */.k5n(['auto', 'always', 'never']),
        form: 'text',
        group: 'Images',
        description: 'Whether images of others are kept between runs: `auto` steps aside where pulling was measured to be faster, `always`, `never`.',
        default: 'auto',
        placeholder: 'when',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* STARTING */.xo
    },
    'cache-directory': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Images',
        description: 'Folder in which images are kept; several jobs of one host may share it.',
        defaultText: '`$XDG_CACHE_HOME/integration-testbed/images`, else below `~/.cache`',
        placeholder: 'folder',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* CACHING */.aF
    },
    'cache-limit': {
        schema: values/* size */.Ej,
        form: 'text',
        group: 'Images',
        description: 'Bytes that the folder may hold; what was not used for longest goes first.',
        default: '10GB',
        placeholder: 'size',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* CACHING */.aF
    }
};

;// CONCATENATED MODULE: ./build/js/src/config/options/artifacts.js
/** Options: what the action's post step uploads. */


/** When there is one. */
const ARTIFACT = ['always', 'failure', 'never'];
const IN_ACTION = { input: true, file: true, commands: [] };
const artifactOptions = {
    artifact: {
        schema: schemas/* enum */.k5n(ARTIFACT),
        form: 'text',
        group: 'Results',
        description: 'When the action uploads the output directory as an artifact, and the summary as a second one that opens in a click: `always`, `failure` (exit code 1 or 2) or `never`.',
        default: 'always',
        ...IN_ACTION
    },
    'artifact-name': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Name of the artifact, the summary gets `-summary.md` behind it. Characters that GitHub refuses become `-`; where the name is taken, the end of the run id is added.',
        defaultText: '`testbed-<job>-<matrix index>-<attempt>`',
        placeholder: 'name',
        ...IN_ACTION
    },
    'artifact-retention-days': {
        schema: values/* days */._3,
        form: 'text',
        group: 'Results',
        description: 'Days that GitHub keeps the artifacts, 1 to 400; what the repository allows is a maximum.',
        defaultText: 'as the repository is set',
        placeholder: 'days',
        ...IN_ACTION
    }
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
;// CONCATENATED MODULE: ./build/js/src/config/budgets.js
/** Budgets: how long parts of a run may take. */


/** Budgets that are no stage: the whole run, the start of each service, each suite. */
const BUDGET_SCOPES = ['pipeline', 'service-start', 'suite'];
/** Stages that a run may have, besides those of suites: `integration_tests.<suite>`. */
const STAGES = /^(?:pipeline|service-start|suite|(?:image_cache|build|namespace|infra_deploy|migrations|seed_data|service_deploy|integration_tests|profiling|collect|teardown)(?:\.[A-Za-z0-9._-]+)?)$/;
const budgets_name = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(STAGES, `expected a stage such as infra_deploy, or ${BUDGET_SCOPES.map((scope) => `"${scope}"`).join(', ')}`));
const action = schemas/* enum */.k5n(['warn', 'fail']);
/** As written -> by name `{ max: milliseconds, action }`. */
const budgets = schemas/* record */.g1P(budgets_name, schemas/* union */.KCZ([
    schemas/* pipe */.FsL(values/* limit */.AB, schemas/* transform */.pdi((max) => ({ max, action: 'warn' }))),
    schemas/* strictObject */.rej({ max: values/* limit */.AB, action: schemas/* _default */.Rvf(action, 'warn') })
]));

// EXTERNAL MODULE: ./build/js/src/config/fail-on.js
var fail_on = __webpack_require__(38016);
;// CONCATENATED MODULE: ./build/js/src/config/options/reports.js
/** Options: what is made of the tests' results, and what makes a run fail besides them. */





/** Of the action. */
const MODES = ['run', 'report'];
const reportOptions = {
    coverage: {
        schema: values/* texts */.Te,
        form: 'list',
        group: 'Results',
        description: 'Globs of coverage files (LCOV, Cobertura, JaCoCo, Go cover profile, Clover), for suites that name none.',
        defaultText: 'none',
        placeholder: 'glob',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'min-coverage': {
        schema: values/* percent */.KN,
        form: 'text',
        group: 'Results',
        description: 'Percent of lines that the tests must cover, over all coverage files together; less fails the run.',
        defaultText: 'none',
        placeholder: 'percent',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    budgets: {
        schema: budgets,
        form: 'map',
        group: 'Results',
        description: 'Time that may be used, by stage, `pipeline` (the whole run), `service-start` or `suite` (each of them): a duration, or in the file `{max, action}` with the action `warn` (default) or `fail`.',
        defaultText: 'none',
        placeholder: 'name=duration',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'fail-on': {
        schema: fail_on/* failOn */.Ko,
        form: 'list',
        group: 'Results',
        description: 'What makes the run fail: `failed`, `errors`, `empty` (a suite without a test), `coverage` (below `min-coverage`, or without one below that of the baseline), `budget` (also those that only warn), `slow` (a test that became slower than in the baseline), `flaky`, `new-failures` (since the baseline). Several may stand in one line, with commas between. `min-coverage` and budgets with the action `fail` count without being named.',
        defaultText: '`failed`, `errors`, `empty`',
        placeholder: 'what',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    baseline: {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Results file or output directory of an earlier run: the report says what has changed since.',
        defaultText: 'none',
        placeholder: 'path',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    mode: {
        schema: schemas/* enum */.k5n(MODES),
        form: 'text',
        group: 'Results',
        description: 'What a step of the action does: `run`, or `report` of files that exist: `junit` and `coverage`, or `results-file`. That needs neither compose file nor engine.',
        default: 'run',
        input: true,
        file: false,
        commands: []
    },
    out: {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Where `report` and `merge` write the results as JSON; `merge` makes an output directory of a name that does not end with `.json`.',
        defaultText: 'none; in the action `inttest-results.json`',
        placeholder: 'path',
        input: true,
        file: false,
        commands: config_option/* READING */.rq
    }
};

// EXTERNAL MODULE: ./build/js/src/config/options/testbed.js
var testbed = __webpack_require__(40644);
// EXTERNAL MODULE: ./build/js/src/config/suite.js
var suite = __webpack_require__(67706);
;// CONCATENATED MODULE: ./build/js/src/config/options/tests.js
/** Options: what is run against the services, and what is kept of it. */




const testOptions = {
    'test-command': {
        schema: values/* command */.G5,
        form: 'text',
        group: 'Tests',
        description: 'Short for one suite named `tests`: its command, run by `bash -eo pipefail`.',
        defaultText: 'none',
        placeholder: 'command',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv,
        alias: '--test'
    },
    suites: {
        schema: schemas/* array */.YOg(suite/* suite */.rs).check(api/* _minLength */.m9(1)),
        form: 'yaml',
        group: 'Tests',
        description: 'Suites (name, command, JUnit files ...), run in order, all of them even if one fails. As an input: the YAML of the list.',
        defaultText: 'none',
        ...config_option/* ANYWHERE */.eY,
        commands: []
    },
    suite: {
        schema: values/* texts */.Te,
        form: 'list',
        group: 'Tests',
        description: 'Run only these suites.',
        defaultText: 'all',
        placeholder: 'name',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'test-timeout': {
        schema: values/* limit */.AB,
        form: 'text',
        group: 'Tests',
        description: 'Time for one suite; then its whole process tree is stopped and the run fails.',
        default: '60m',
        placeholder: 'duration',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'hang-timeout': {
        schema: values/* limit */.AB,
        form: 'text',
        group: 'Tests',
        description: 'JUnit file complete and no output for so long: stopped with a warning, the verdict of the tests is kept.',
        default: '30s',
        placeholder: 'duration',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    junit: {
        schema: values/* texts */.Te,
        form: 'list',
        group: 'Tests',
        description: 'Globs of JUnit files, for suites that name none.',
        defaultText: 'none',
        placeholder: 'glob',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'test-retries': {
        schema: values/* smallCount */.p$,
        form: 'text',
        group: 'Tests',
        description: 'How often a suite with failed tests is run again. A test that failed and then passed has passed and is flaky; one that failed each time has failed.',
        default: '0',
        placeholder: 'count',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'retry-command': {
        schema: values/* command */.G5,
        form: 'text',
        group: 'Tests',
        description: 'Run instead of the command when a suite is run again. It gets the failed tests as JSON lines in the file `$TESTBED_FAILED_TESTS_FILE`, and their names, one a line, in `$TESTBED_FAILED_TESTS`.',
        defaultText: "the suite's command",
        placeholder: 'command',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'allow-empty': {
        schema: values/* flag */.Jt,
        form: 'boolean',
        group: 'Tests',
        description: 'A suite that ran no test is not a failure.',
        default: false,
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* REPORTING */.pu
    },
    'allow-workflow-commands': {
        schema: values/* flag */.Jt,
        form: 'boolean',
        group: 'Tests',
        description: 'Let the output of tests issue workflow commands of GitHub Actions.',
        default: false,
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'results-file': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'The results of the run as JSON; for `report`, results file or output directory of a run, to be read.',
        default: 'inttest-results.json',
        placeholder: 'file',
        ...config_option/* ANYWHERE */.eY,
        commands: [...config_option/* STARTING */.xo, 'report']
    },
    'output-directory': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Folder for everything else of the run: logs, copies of JUnit files.',
        defaultText: '`results/` in the run folder',
        placeholder: 'folder',
        ...config_option/* ANYWHERE */.eY,
        commands: [...config_option/* STARTING */.xo, 'report']
    },
    'summary-file': {
        schema: values/* text */.Qq,
        form: 'text',
        group: 'Results',
        description: 'Markdown summary.',
        defaultText: 'the job summary in GitHub Actions, else none',
        placeholder: 'file',
        ...config_option/* ANYWHERE */.eY,
        commands: [...config_option/* STARTING */.xo, ...config_option/* READING */.rq]
    },
    'skip-teardown': {
        schema: values/* flag */.Jt,
        form: 'boolean',
        group: 'Logs and teardown',
        description: 'Keep everything running, and print how to look at it and how to remove it.',
        default: false,
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* TESTING */.Jv
    },
    'stop-grace': {
        schema: values/* duration */.p0,
        form: 'text',
        group: 'Logs and teardown',
        description: 'Time for services to stop by themselves at teardown; `stop_grace_period` of the file is a maximum.',
        default: '0s',
        placeholder: 'duration',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* STARTING */.xo
    },
    mask: {
        schema: values/* texts */.Te,
        form: 'list',
        group: 'Logs and teardown',
        description: 'Further values to redact wherever something is printed or written.',
        defaultText: 'none besides the secrets that are found',
        placeholder: 'value',
        ...config_option/* ANYWHERE */.eY,
        commands: [...config_option/* STARTING */.xo, 'report']
    },
    'log-limit': {
        schema: values/* size */.Ej,
        form: 'text',
        group: 'Logs and teardown',
        description: 'Size of the log that is kept of each service; head and tail are kept.',
        default: '100MB',
        placeholder: 'size',
        ...config_option/* ANYWHERE */.eY,
        commands: config_option/* STARTING */.xo
    }
};

// EXTERNAL MODULE: ./build/js/src/config/service-facts.js
var service_facts = __webpack_require__(8779);
;// CONCATENATED MODULE: ./build/js/src/config/options.js
/**
 * The one table of options: inputs of the action, flags of the command line and keys of testbed.yml, and from it
 * action.yml, the help, the reference and the JSON Schema. An option that is not built is not in it.
 */








const options = { ...testbed/* testbedOptions */.w, ...imageOptions, ...testOptions, ...reportOptions, ...artifactOptions };
// Object.keys forgets the names.
const OPTION_NAMES = Object.keys(options);
function isOptionName(name) {
    return Object.hasOwn(options, name);
}
/** The row of an option, without the narrow types of its schema. */
function optionOf(name) {
    return options[name];
}
/** Whatever one source gives, or the file: all options, none required. */
const optionValues = schemas/* strictObject */.rej(
// Object.fromEntries forgets the names; they are those of the table.
Object.fromEntries(OPTION_NAMES.map((name) => [name, schemas/* optional */.lqM(options[name].schema)])));
/** Known keys at a path of the file, for suggestions. */
function knownKeys(path) {
    if (path[0] === 'suites')
        return Object.keys(suite/* suiteKeys */.T);
    if (path[0] === 'services')
        return (0,service_facts/* knownServiceKeys */.jw)(path.slice(2));
    return OPTION_NAMES;
}


/***/ }),

/***/ 40644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ testbedOptions)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94653);
/* harmony import */ var _service_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8779);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24719);
/** Options: which services, and how they start. */




const testbedOptions = {
    config: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        form: 'text',
        group: 'Files',
        description: 'Configuration file.',
        defaultText: '`testbed.yml` of the working directory, if it is there',
        placeholder: 'file',
        input: true,
        file: false,
        commands: [..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc, 'cache', 'report']
    },
    'working-directory': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        form: 'text',
        group: 'Files',
        description: 'Folder that relative paths begin at and that test commands run in.',
        defaultText: 'the current folder; in the action the workspace',
        placeholder: 'folder',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: [..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc, 'cache', 'report']
    },
    'compose-file': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        form: 'list',
        group: 'Files',
        description: 'Compose files or globs, merged in order; the matches of a glob are sorted.',
        defaultText: "compose's own discovery, `COMPOSE_FILE` included",
        placeholder: 'file',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6,
        alias: '-f'
    },
    profiles: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        form: 'list',
        group: 'Files',
        description: 'Profiles of the compose file to enable.',
        defaultText: 'as compose: `COMPOSE_PROFILES`',
        placeholder: 'profile',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6
    },
    services: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, _service_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceFacts */ .lL)]),
        form: 'list',
        group: 'Files',
        description: 'Start only these services and what they depend on. As a map in the file: facts of services, no selection.',
        defaultText: 'all services of the enabled profiles',
        placeholder: 'service',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6
    },
    'env-file': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        form: 'list',
        group: 'Files',
        description: 'Files of variables for the compose file, as `docker compose --env-file`.',
        defaultText: 'as compose: `.env`',
        placeholder: 'file',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6
    },
    engine: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'compose']),
        form: 'text',
        group: 'Testbed',
        description: 'What runs the services: `auto` or `compose`.',
        default: 'auto',
        placeholder: 'name',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    'project-name': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[a-z0-9][a-z0-9_-]*$/, 'a project name of lower-case letters, digits, "_" and "-"'),
        form: 'text',
        group: 'Testbed',
        description: 'Name of the compose project.',
        defaultText: 'the run id',
        placeholder: 'name',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc,
        alias: '--namespace'
    },
    'image-tag': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^\w[\w.-]{0,127}$/, 'an image tag'),
        form: 'text',
        group: 'Testbed',
        description: 'Tag under test; the compose file sees it as `IMAGE_TAG`.',
        defaultText: '`IMAGE_TAG` of the environment, of the env files or `.env`, then `latest`',
        placeholder: 'tag',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: [..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6, 'report']
    },
    'image-registry': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^\S+$/, 'a registry without blanks'),
        form: 'text',
        group: 'Testbed',
        description: 'Registry; the compose file sees it as `IMAGE_REGISTRY`.',
        defaultText: 'not set',
        placeholder: 'registry',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELLING */ .o6
    },
    build: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['missing', 'always', 'never']),
        form: 'text',
        group: 'Testbed',
        description: 'Which images of services with `build` are built: `missing`, `always` or `never`. No start time-out counts it.',
        default: 'missing',
        placeholder: 'when',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    infrastructure: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        form: 'list',
        group: 'Testbed',
        description: 'Services that are infrastructure (databases, brokers), not part of the application.',
        defaultText: 'by rule: no `build`, no `${IMAGE_TAG}` in the image, and no dependency on such a service',
        placeholder: 'service',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    ports: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'fixed']),
        form: 'text',
        group: 'Testbed',
        description: 'A port of the file that is taken: `auto` takes another one, `fixed` fails and names the holder.',
        default: 'auto',
        placeholder: 'how',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    'health-timeout': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .limit */ .AB,
        form: 'text',
        group: 'Testbed',
        description: "Time from a service's own start until it must be ready; at least the file's `start_period`.",
        default: '90s',
        placeholder: 'duration',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    'start-timeout': {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .limit */ .AB,
        form: 'text',
        group: 'Testbed',
        description: 'Time until all services must be ready; pulls and builds not counted.',
        default: '10m',
        placeholder: 'duration',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTING */ .xo
    },
    env: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .environment */ .cA,
        form: 'map',
        group: 'Variables for tests',
        description: 'Variables for the tests, for example `DATABASE_URL=postgres://{db.host}:{db.port}/app`.',
        defaultText: 'none besides `NAME_HOST`, `NAME_PORT`, `NAME_URL` ... of each service',
        placeholder: 'name=template',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .ADDRESSING */ .Dl
    },
    'env-prefix': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[A-Za-z_][A-Za-z0-9_]*$/, 'a prefix of letters, digits and "_"'),
        form: 'text',
        group: 'Variables for tests',
        description: 'Put in front of the short variables: with `APP_`, `APP_DB_HOST`.',
        defaultText: 'none',
        placeholder: 'prefix',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .ADDRESSING */ .Dl
    },
    'host-override': {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[^\s/]+$/, 'a host name or address'),
        form: 'text',
        group: 'Variables for tests',
        description: 'Host that tests are told to reach the services at.',
        defaultText: '`127.0.0.1`, or the host of a remote engine',
        placeholder: 'host',
        ..._option_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY,
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .ADDRESSING */ .Dl
    }
};


/***/ }),

/***/ 83658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ existingFiles),
/* harmony export */   CI: () => (/* binding */ existingFolder),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11024);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74383);
/** Paths and globs of options. */





/** Whether the file is there and can be read. */
async function isReadable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).then(() => true, () => false);
}
/** A path as messages show it: relative to the folder where it lies inside. */
function shownPath(path, from) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, path);
    return inside === '' || inside.startsWith('..') ? path : inside;
}
/** `place` names the option. */
async function existingFolder(path, place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: ${found === undefined ? 'no such folder' : 'not a folder'}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}`);
}
async function existingFiles(paths, base, place) {
    return Promise.all(paths.map(async (path) => {
        const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path);
        if (await isReadable(whole))
            return whole;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: no such file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}`, { hint: `Looked for ${whole}` });
    }));
}
/**
 * Files and globs -> absolute paths in the order given, matches of a glob sorted, each path once. A path that exists is
 * itself, whatever characters it has. A file that is not there and a glob that matches nothing are errors.
 */
async function matchingFiles(patterns, base, place) {
    const found = new Set();
    for (const pattern of patterns) {
        if (!/[*?[{]/.test(pattern) || (await isReadable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, pattern)))) {
            for (const path of await existingFiles([pattern], base, place))
                found.add(path);
            continue;
        }
        const matches = [];
        for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern, { cwd: base }))
            matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, match));
        if (matches.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: the glob matches no file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(pattern, 200)}`, {
                hint: `Looked in ${base}`
            });
        }
        for (const match of matches.sort())
            found.add(match);
    }
    return [...found];
}


/***/ }),

/***/ 82332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   yw: () => (/* binding */ toConfigError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51352);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74383);



const EXPECTED = {
    string: 'a string',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map'
};
/** What stands at the path. */
function valueAt(root, path) {
    return path.reduce((value, key) => {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        return Object.getOwnPropertyDescriptor(value, key)?.value;
    }, root);
}
/** A scalar as it is written; of maps and lists, which may hold secrets, only what they are. */
function shown(value) {
    if (typeof value === 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value);
}
/** Written in a schema of ours: it says more than the kind of issue does. */
const isOurs = (message) => message.startsWith('expected ');
function ofType(expected, path, value) {
    const wanted = EXPECTED[expected] ?? expected;
    const simple = expected === 'boolean' || expected === 'number' || expected === 'int';
    let hint;
    if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
        hint = 'Put it in quotes.';
    if (expected === 'array' && typeof value === 'string')
        hint = 'Write a list: one "- entry" a line.';
    return { path, message: `expected ${wanted}, got ${simple ? shown(value) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}`, hint };
}
/** The alternative that the author meant: the one whose problems lie deepest. */
function ofUnion(branches, path, root, known) {
    const depth = (branch) => Math.max(0, ...branch.map((issue) => issue.path.length));
    const deepest = Math.max(0, ...branches.map(depth));
    const meant = branches.find((branch) => depth(branch) === deepest) ?? [];
    if (deepest > 0)
        return meant.flatMap((issue) => problemOf(issue, path, root, known));
    const own = branches.flat().find(({ message }) => isOurs(message));
    if (own !== undefined)
        return problemOf(own, path, root, known);
    const wanted = branches
        .flat()
        .flatMap((issue) => (issue.code === 'invalid_type' ? [EXPECTED[issue.expected] ?? issue.expected] : []));
    return [{ path, message: `expected ${wanted.join(' or ')}, got ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(valueAt(root, path))}`, hint: undefined }];
}
function problemOf(issue, above, root, known) {
    const path = [...above, ...issue.path];
    const value = valueAt(root, path);
    if (isOurs(issue.message)) {
        return [{ path, message: `${issue.message}, got ${shown(value)}`, hint: undefined }];
    }
    switch (issue.code) {
        case 'invalid_type':
            return [ofType(issue.expected, path, value)];
        case 'unrecognized_keys':
            return issue.keys.map((key) => ({
                path: [...path, key],
                message: 'unknown key',
                hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known(path), `Known: ${known(path).join(', ')}.`)
            }));
        case 'invalid_value': {
            const names = issue.values.map(String);
            const hint = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(value, names) : undefined;
            return [{ path, message: `expected ${names.join(', ')}; got ${shown(value)}`, hint }];
        }
        case 'invalid_key':
            // The key itself is wrong, and stands at the end of the path.
            return issue.issues.map((inner) => ({ path, message: inner.message, hint: undefined }));
        case 'invalid_union':
            return ofUnion(issue.errors, path, root, known);
        case 'too_small':
            if (issue.origin === 'array')
                return [{ path, message: 'expected at least one entry, got none', hint: undefined }];
            if (issue.origin === 'string')
                return [{ path, message: 'expected text, got an empty string', hint: undefined }];
            return [{ path, message: `expected at least ${issue.minimum}, got ${shown(value)}`, hint: undefined }];
        case 'too_big':
            return [{ path, message: `expected at most ${issue.maximum}, got ${shown(value)}`, hint: undefined }];
        case 'invalid_format': {
            const wanted = issue.format === 'datetime' ? 'a time such as 2026-01-31T12:00:00Z' : issue.format;
            return [{ path, message: `expected ${wanted}, got ${shown(value)}`, hint: undefined }];
        }
        case 'custom': {
            const hint = issue.params?.hint;
            return [{ path, message: issue.message, hint: typeof hint === 'string' ? hint : undefined }];
        }
        default:
            return [{ path, message: issue.message, hint: undefined }];
    }
}
/** In the order of zod, one for a path. `root` is what was parsed. */
function problemsOf(issues, root, known) {
    const seen = new Map();
    for (const problem of issues.flatMap((issue) => problemOf(issue, [], root, known))) {
        const key = JSON.stringify(problem.path.map(String));
        if (!seen.has(key))
            seen.set(key, problem);
    }
    return [...seen.values()];
}
/** One line: place, message, line. */
function say(place, path, message) {
    const line = place.line?.(path);
    return `${place.at(path)}: ${message}${line === undefined ? '' : ` (line ${line})`}`;
}
/** The first problem is the message, the others are details. */
function toConfigError(problems, place) {
    const [first, ...others] = problems.map((problem) => say(place, problem.path, problem.message));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(first ?? 'wrong configuration', {
        hint: problems[0]?.hint,
        details: others.length > 0 ? others.join('\n') : undefined
    });
}


/***/ }),

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jw: () => (/* binding */ knownServiceKeys),
/* harmony export */   lL: () => (/* binding */ serviceFacts),
/* harmony export */   yl: () => (/* binding */ parseServiceFacts)
/* harmony export */ });
/* unused harmony exports KINDS, readyKeys, serviceKeys */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31380);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82332);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74383);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24719);
/** What is known of a service besides the compose file: `x-testbed` of a service, `services.<name>` of testbed.yml. */





/** Protocols that readiness can greet. */
const KINDS = ['postgres', 'mysql', 'redis', 'rabbitmq', 'http', 'tcp'];
const port = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(65_535));
const pattern = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((value) => {
    try {
        return new RegExp(value) instanceof RegExp;
    }
    catch {
        return false;
    }
}, 'expected a regular expression'));
const readyKeys = {
    http: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textLike */ .r1)(/^\/\S*$/, 'a path that begins with /')),
        description: "Path that answers 2xx or 3xx on the service's first TCP port."
    },
    tcp: { schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(port), description: 'Container port that accepts connections.' },
    log: { schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(pattern), description: 'Regular expression that a line of the log matches.' },
    command: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5),
        description: 'Command that exits 0 inside the container: text for its shell, or a list of words.'
    }
};
const serviceKeys = {
    kind: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(KINDS)),
        description: `Protocol: ${KINDS.map((kind) => `\`${kind}\``).join(', ')}. Default: told from the image.`
    },
    infrastructure: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt),
        description: 'Whether it is infrastructure (a database, a broker) or part of the application. Default: by rule.'
    },
    ready: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A)(readyKeys).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((value) => Object.keys(value).length > 0, 'expected http, tcp, log or command'))),
        description: 'When it is ready, in place of the health check of the file or the image. All that is named must hold.'
    },
    timeout: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .limit */ .AB),
        description: 'As `health-timeout`, for this service; for a one-shot service, the time it may run (default `5m`).'
    },
    url: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .template */ .vs),
        description: 'Template of its URL, in place of the one that is made by kind.'
    },
    'keep-name': {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt),
        description: 'Keep `container_name`, which makes two testbeds on one host clash.'
    }
};
/** Facts as they stand in the file -> ServiceFacts. Keys that are not given are absent. */
const serviceFacts = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A)(serviceKeys), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ 'keep-name': keepName, ...rest }) => ({ ...rest, ...(keepName === undefined ? {} : { keepName }) })));
/** Known keys at a path below a service's facts, for suggestions. */
function knownServiceKeys(path) {
    return Object.keys(path[0] === 'ready' ? readyKeys : serviceKeys);
}
/**
 * Reads the `x-testbed` of a service. `place` begins the message: `compose.yml: services.api.x-testbed`. Throws a
 * ConfigError. Where testbed.yml has facts of the same service, its keys win: `{ ...ofFile, ...config.serviceFacts[name] }`.
 */
function parseServiceFacts(value, place) {
    const result = serviceFacts.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(result.error.issues, value, knownServiceKeys);
    const at = (path) => {
        const below = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(path);
        return below === '' || below.startsWith('[') ? `${place}${below}` : `${place}.${below}`;
    };
    throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .toConfigError */ .yw)(problems, { at });
}


/***/ }),

/***/ 67706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ DEFAULT_SHELL),
/* harmony export */   T: () => (/* binding */ suiteKeys),
/* harmony export */   k4: () => (/* binding */ SINGLE_SUITE),
/* harmony export */   rs: () => (/* binding */ suite)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31380);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24719);
/** One entry of `suites`: a test command with its JUnit files. */



/** The words of the shell that runs commands that are text; the command is added after `-c`. */
const DEFAULT_SHELL = 'bash -eo pipefail';
/** The suite that `test-command` makes. */
const SINGLE_SUITE = 'tests';
const suiteKeys = {
    // It names folders and stages.
    name: {
        schema: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, 'a name of letters, digits, ".", "_" and "-"'),
        description: 'Name, unique: letters, digits, `.`, `_` and `-`. Required.'
    },
    command: {
        schema: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5,
        description: 'Command: text, also of several lines, run by `shell`; or a list of words, run as they are. Required.'
    },
    shell: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        description: `Shell for a command that is text. Default: \`${DEFAULT_SHELL}\`; the command follows after \`-c\`.`
    },
    'working-directory': {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        description: 'Folder that the command runs in. Default: the working directory.'
    },
    env: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA),
        description: 'Variables for this suite only, as in `env`; these win.'
    },
    junit: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te),
        description: 'Globs of the JUnit files that the suite writes. Default: those of `junit`.'
    },
    coverage: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te),
        description: 'Globs of the coverage files that the suite writes. Default: those of `coverage`.'
    },
    timeout: {
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB),
        description: 'As `test-timeout`, for this suite.'
    }
};
const suite = (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A)(suiteKeys).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((value) => value.shell === undefined || typeof value.command === 'string', {
    path: ['shell'],
    message: 'a command that is a list of words runs without a shell'
}));


/***/ }),

/***/ 38825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11024);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20086);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51352);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67706);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74383);
/** The suites of a run, from `suites` or `test-command`, and the selection of `suite`. */






function patterns(globs, base) {
    return globs.map((pattern) => ({ base, pattern }));
}
/** `layers` from strongest to weakest. The stronger one of `test-command` and `suites` counts; as equals they clash. */
function suitesOf(layers, defaults) {
    const command = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(layers, 'test-command');
    const list = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(layers, 'suites');
    if (command !== undefined && command.layer === list?.layer) {
        const { layer } = command;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${layer.place('test-command')}: excludes ${layer.place('suites')}`, {
            hint: 'Make the test command a suite of its own, or leave it out.'
        });
    }
    const rank = (layer) => (layer === undefined ? layers.length : layers.indexOf(layer));
    const winner = rank(command?.layer) < rank(list?.layer) ? command?.layer : list?.layer;
    if (winner === undefined)
        return selected(layers, [], undefined);
    const base = winner.base ?? defaults.workingDirectory;
    const common = (name) => {
        const found = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(layers, name);
        return found === undefined ? [] : patterns(found.value, found.layer.base ?? defaults.workingDirectory);
    };
    const values = winner === command?.layer ? [{ name: _suite_js__WEBPACK_IMPORTED_MODULE_3__/* .SINGLE_SUITE */ .k4, command: command.value }] : (list?.value ?? []);
    const suites = values.map((value) => ({
        name: value.name,
        command: value.command,
        shell: value.shell ?? _suite_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SHELL */ .L4,
        workingDirectory: value['working-directory'] === undefined ? defaults.workingDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, value['working-directory']),
        env: value.env ?? {},
        junit: value.junit === undefined ? common('junit') : patterns(value.junit, base),
        coverage: value.coverage === undefined ? common('coverage') : patterns(value.coverage, base),
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
                ? `two suites are named ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}`
                : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(other)} and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)} differ in case only`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${layer.place('suites')}: ${what}`, { hint: 'Names of suites are unique.' });
        }
        seen.set(name.toLowerCase(), name);
    }
}
function selected(layers, suites, origin) {
    const selection = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(layers, 'suite');
    if (selection === undefined || selection.value.length === 0)
        return suites;
    // A selection made for the file's suites says nothing of a command that was typed in their place.
    if (origin !== undefined && layers.indexOf(selection.layer) > layers.indexOf(origin))
        return suites;
    const names = suites.map((suite) => suite.name);
    const wrong = selection.value.find((name) => !names.includes(name));
    if (wrong !== undefined) {
        const known = names.length === 0 ? 'There are no suites.' : `Known: ${names.join(', ')}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${selection.layer.place('suite')}: no suite is named ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(wrong)}`, {
            hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(wrong, names, known)
        });
    }
    return suites.filter((suite) => selection.value.includes(suite.name));
}


/***/ }),

/***/ 11326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51352);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74383);
/** Templates of `env` and of `x-testbed.url`: text with references to what runs. */



/** Names of services as the compose specification allows them. */
const SERVICE = '([A-Za-z0-9._-]+)';
const FORMS = [
    [
        new RegExp(`^${SERVICE}\\.(host|url)$`),
        (service, field) => ({ field: field === 'url' ? 'url' : 'host', service })
    ],
    [new RegExp(`^${SERVICE}\\.port$`), (service) => ({ field: 'port', service })],
    [
        new RegExp(`^${SERVICE}\\.port:(\\d{1,5})$`),
        (service, port) => ({ field: 'port', service, port: Number(port) })
    ],
    [
        new RegExp(`^${SERVICE}\\.env\\.([A-Za-z_][A-Za-z0-9_]*)$`),
        (service, variable) => ({ field: 'env', service, variable })
    ]
];
/**
 * Service names may hold dots: the last segment decides (`{a.b.host}` is the host of service `a.b`), and only where it
 * is no field of its own, the last but one must be `env`.
 */
function reference(inner) {
    if (inner === 'run_id')
        return { field: 'run_id' };
    for (const [form, build] of FORMS) {
        const match = form.exec(inner);
        const found = match === null ? undefined : build(match[1] ?? '', match[2] ?? '');
        if (found?.field === 'port' && found.port !== undefined && (found.port < 1 || found.port > 65_535))
            break;
        if (found !== undefined)
            return found;
    }
    const cut = inner.lastIndexOf('.');
    const fields = ['host', 'port', 'url', 'env.NAME'];
    const hint = cut > 0 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(inner.slice(cut + 1), fields) : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(inner, ['run_id']);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`{${inner}}`)} is not a reference`, {
        hint: hint ??
            'Known: {service.host} {service.port} {service.port:5432} {service.url} {service.env.NAME} {run_id}; {{ is a literal brace.'
    });
}
/**
 * Reads a template. `{service.host}`, `{service.port}`, `{service.port:5432}`, `{service.url}`, `{service.env.NAME}` and
 * `{run_id}` are references; `{{` is a literal `{`; a `}` outside of a reference is literal. Neighbouring literal parts
 * are one. Throws a ConfigError for anything else in braces. Whether a service exists is not looked at.
 */
function parseTemplate(text) {
    const parts = [];
    let literal = '';
    for (let at = 0; at < text.length;) {
        const open = text.indexOf('{', at);
        literal += text.slice(at, open === -1 ? undefined : open);
        if (open === -1)
            break;
        if (text[open + 1] === '{') {
            literal += '{';
            at = open + 2;
            continue;
        }
        const close = text.indexOf('}', open);
        if (close === -1) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`the brace of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text.slice(open))} is not closed`, {
                hint: '{{ is a literal brace.'
            });
        }
        const found = reference(text.slice(open + 1, close));
        if (literal !== '')
            parts.push(literal);
        literal = '';
        parts.push(found);
        at = close + 1;
    }
    if (literal !== '')
        parts.push(literal);
    return parts;
}


/***/ }),

/***/ 74383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/** How values and keys of users stand in messages. */
/** In double quotes, control characters escaped, cut: it may be a whole file that landed in the wrong place. */
function quoted(text, limit = 60) {
    const escaped = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
    // JSON leaves these: C1 control characters, line separators, bidirectional controls.
    return escaped.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `suites[0].command`, `services["my.db"].kind`. */
function pathText(path) {
    return path.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        const name = String(key);
        if (!/^[A-Za-z_$][\w$-]{0,80}$/.test(name))
            return `${text}[${quoted(name)}]`;
        return text === '' ? name : `${text}.${name}`;
    }, '');
}
/** `a string`, `a list` ...: what a YAML author calls it. */
function kindOf(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return `a ${typeof value}`;
}


/***/ }),

/***/ 24719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G5: () => (/* binding */ command),
  _3: () => (/* binding */ days),
  p0: () => (/* binding */ duration),
  cA: () => (/* binding */ environment),
  Jt: () => (/* binding */ flag),
  AB: () => (/* binding */ limit),
  KN: () => (/* binding */ percent),
  Ej: () => (/* binding */ size),
  p$: () => (/* binding */ smallCount),
  vs: () => (/* binding */ values_template),
  Qq: () => (/* binding */ values_text),
  r1: () => (/* binding */ textLike),
  Te: () => (/* binding */ texts)
});

// UNUSED EXPORTS: variableName

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/config/template.js
var template = __webpack_require__(11326);
;// CONCATENATED MODULE: ./build/js/src/config/units.js
/** Durations and sizes as users write them. */
/** Timers of Node end at 2^31 - 1 ms: anything longer would fire at once. */
const MAX_DURATION = 24 * 24 * 3_600_000;
const N = '\\d+(?:\\.\\d+)?';
/** `90s`, `2m30s`, `1h`, `500ms`, `1.5h`; a bare number is seconds. */
const DURATION = new RegExp(`^(?:${N}|(?=\\d)(?:${N}h)?(?:${N}m)?(?:${N}s)?(?:${N}ms)?)$`);
/** `100MB` (powers of 1000), `1GiB` (powers of 1024), `512k`; a bare number is bytes. */
const SIZE = new RegExp(`^${N} ?(?:[kKMGT]i?)?B?$`);
const MILLISECONDS = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const POWERS = ['', 'k', 'm', 'g', 't'];
/** Milliseconds, rounded; undefined for what is not a duration. */
function parseDuration(value) {
    const text = String(value);
    if (!DURATION.test(text))
        return undefined;
    let total = 0;
    for (const [, amount = '', unit = 's'] of text.matchAll(/([\d.]+)(ms|h|m|s)?/g)) {
        total += Number(amount) * (MILLISECONDS[unit] ?? 0);
    }
    return Math.round(total);
}
/** Bytes, rounded; undefined for what is not a size. */
function parseSize(value) {
    const text = String(value);
    if (!SIZE.test(text))
        return undefined;
    const [, amount = '', prefix = '', binary = ''] = /^([\d.]+) ?([kKMGT]?)(i?)/.exec(text) ?? [];
    const base = binary === '' ? 1000 : 1024;
    return Math.round(Number(amount) * base ** POWERS.indexOf(prefix.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/js/src/config/values.js
/** Schemas of single values, shared by the options. A message begins with "expected": what was found is added to it. */




/** Text that is not empty. */
const values_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
/** Text of one form; `what` completes "expected". */
function textLike(form, what) {
    return schemas/* string */.YjP().check(api/* _regex */.Fk(form, `expected ${what}`));
}
const flag = schemas/* boolean */.zMY();
const texts = schemas/* array */.YOg(values_text);
function durationFrom(least) {
    const message = 'expected a duration such as 90s or 2m30s';
    const written = schemas/* union */.KCZ([schemas/* number */.aig(message), schemas/* string */.YjP(message).check(api/* _regex */.Fk(DURATION, message))], message);
    return schemas/* pipe */.FsL(written.check(schemas/* refine */.YPB((value) => (parseDuration(value) ?? 0) >= least, least > 0 ? 'expected a duration above zero' : message), schemas/* refine */.YPB((value) => (parseDuration(value) ?? 0) <= MAX_DURATION, 'expected a duration of at most 24 days')), schemas/* transform */.pdi((value) => parseDuration(value) ?? 0));
}
/** Milliseconds, 0 allowed. */
const duration = durationFrom(0);
/** Milliseconds, above 0: limits. */
const limit = durationFrom(1);
const sizeMessage = 'expected a size such as 100MB or 1GiB';
/** Bytes, above 0. */
const size = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* number */.aig(sizeMessage), schemas/* string */.YjP(sizeMessage).check(api/* _regex */.Fk(SIZE, sizeMessage))], sizeMessage)
    .check(schemas/* refine */.YPB((value) => Number.isSafeInteger(parseSize(value)) && parseSize(value) !== 0, sizeMessage)), schemas/* transform */.pdi((value) => parseSize(value) ?? 0));
/** A template's text; only its syntax is looked at. */
const values_template = schemas/* string */.YjP().check(schemas/* check */.z6Y((payload) => {
    try {
        (0,template/* parseTemplate */.Q)(payload.value);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        payload.issues.push({
            code: 'custom',
            input: payload.value,
            message: error.message,
            params: { hint: error.hint }
        });
    }
}));
const variableName = textLike(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of a variable (letters, digits, _)');
/** Variables and the templates of their values. */
const environment = schemas/* record */.g1P(variableName, values_template);
/** One line for a shell, several lines, or the words of one program that runs without a shell. */
const command = schemas/* union */.KCZ([values_text, schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _minLength */.m9(1))], 'expected a command: a string or a list of words');
/** A number in a range, as a number or as text: inputs and flags are always text. */
function numberIn(form, least, most, message) {
    const inRange = (value) => Number.parseFloat(String(value)) >= least && Number.parseFloat(String(value)) <= most;
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* number */.aig(message), schemas/* string */.YjP(message)], message)
        .check(schemas/* refine */.YPB((value) => form.test(String(value)) && inRange(value), message)), schemas/* transform */.pdi((value) => Number.parseFloat(String(value))));
}
/** A number from 0 to 100, also written as `75%`. */
const percent = numberIn(/^\d{1,3}(?:\.\d+)?\s*%?$/, 0, 100, 'expected a percentage from 0 to 100');
/** How long GitHub keeps something. */
const days = numberIn(/^\d{1,3}$/, 1, 400, 'expected a whole number of days from 1 to 400');
/** A small whole number. */
const smallCount = numberIn(/^\d{1,2}$/, 0, 20, 'expected a whole number from 0 to 20');


/***/ }),

/***/ 92191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Demultiplexer)
/* harmony export */ });
const HEADER = 8;
// 0 is standard input, which the engine uses for nothing that it sends; its own client takes it for standard output.
const STREAMS = ['stdout', 'stdout', 'stderr', 'system'];
/** Takes the stream in chunks of any size, gives payloads as they come: a frame is never held back to be completed. */
class Demultiplexer {
    #header = Buffer.alloc(HEADER);
    #headerBytes = 0;
    #payloadLeft = 0;
    #stream = 'stdout';
    #start = false;
    /** Errors: RangeError if the stream is not made of frames. */
    push(chunk) {
        const out = [];
        let at = 0;
        while (at < chunk.length) {
            if (this.#payloadLeft === 0) {
                at = this.#readHeader(chunk, at);
            }
            else {
                const end = Math.min(chunk.length, at + this.#payloadLeft);
                out.push({ stream: this.#stream, data: chunk.subarray(at, end), start: this.#start });
                this.#start = false;
                this.#payloadLeft -= end - at;
                at = end;
            }
        }
        return out;
    }
    /** Whether the stream may end here: not in the middle of a frame. */
    get complete() {
        return this.#payloadLeft === 0 && this.#headerBytes === 0;
    }
    #readHeader(chunk, from) {
        const taken = chunk.copy(this.#header, this.#headerBytes, from, from + HEADER - this.#headerBytes);
        this.#headerBytes += taken;
        if (this.#headerBytes === HEADER) {
            const header = this.#header;
            const stream = STREAMS[header.readUInt8(0)];
            if (stream === undefined || header.readUIntBE(1, 3) !== 0) {
                throw new RangeError(`not a frame of container output: ${header.toString('hex')}`);
            }
            this.#headerBytes = 0;
            this.#stream = stream;
            this.#payloadLeft = header.readUInt32BE(4);
            this.#start = true;
        }
        return from + taken;
    }
}


/***/ }),

/***/ 42467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findEndpoint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(55994);
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

/***/ 39632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ tagImage),
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   Ri: () => (/* binding */ removeImageName),
/* harmony export */   ZP: () => (/* binding */ pullImage),
/* harmony export */   mm: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55994);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17273);




const healthcheck = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** `['CMD', program, ...]`, `['CMD-SHELL', script]`, `['NONE']`, or empty: none. */
    Test: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Nanoseconds; 0 or missing: the engine's default. */
    Interval: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    Timeout: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    StartPeriod: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    StartInterval: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    Retries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr())
});
const image = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    Id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    RepoTags: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** `name@sha256:...`; empty for an image that was built here and never pushed. */
    RepoDigests: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    Created: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Size: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    Os: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Architecture: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** When it last got a name: RFC 3339. */
    Metadata: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ LastTagTime: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    Config: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        Healthcheck: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(healthcheck),
        /** Keys as `5432/tcp`. */
        ExposedPorts: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
        Entrypoint: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        Cmd: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        /** `NAME=value`. */
        Env: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        User: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        StopSignal: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        Labels: (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
    })), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((config) => config ?? { Healthcheck: undefined, ExposedPorts: {}, Entrypoint: [], Cmd: [], Env: [], User: '', Labels: {} }))
});
/** By name, digest or id. Errors: EngineError with status 404 if it is not on this engine. */
async function inspectImage(client, name, signal) {
    const answer = await client.request('GET', `/images/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(name)}/json`, { signal });
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(image, answer, `image ${name}`);
}
/** undefined where it is not on this engine. */
async function findImage(client, name, signal) {
    try {
        return await inspectImage(client, name, signal);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ && error.status === 404)
            return undefined;
        throw error;
    }
}
const progress = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    progressDetail: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ current: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()), total: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()) })),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
});
/** Resolves when the image is there. Errors: EngineError with the engine's words; status 404 where there is no such image. */
async function pullImage(client, pull) {
    const { repository, tag, platform, headers, signal, onProgress } = pull;
    const query = { fromImage: repository, tag, platform };
    // The answer begins when the registry has answered, which may be slow.
    const response = await client.stream('POST', '/images/create', {
        query,
        headers: headers ?? {},
        signal,
        timeout: 120_000
    });
    response.setEncoding('utf8');
    let rest = '';
    try {
        for await (const chunk of response) {
            const lines = (rest + String(chunk)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                readProgress(line, onProgress);
        }
        readProgress(rest, onProgress);
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFailure */ .Dx)(error, client.endpoint);
    }
    finally {
        response.destroy();
    }
}
function readProgress(line, onProgress) {
    if (line.trim() === '')
        return;
    const { id, status, progressDetail, error } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(progress, parsed(line), 'the progress of a pull');
    if (error !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(error));
    const { current, total } = progressDetail ?? {};
    if (status === 'Downloading' && id !== undefined && current !== undefined && total !== undefined && total > 0)
        onProgress?.(id, current, total);
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Gives an image another name. */
async function tagImage(client, name, { repository, tag }, signal) {
    await client.request('POST', `/images/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(name)}/tag`, { query: { repo: repository, tag }, signal });
}
/** Takes a name from an image; the image itself goes only if this was its last one. */
async function removeImageName(client, name, signal) {
    await client.request('DELETE', `/images/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(name)}`, { query: { noprune: true }, signal });
}


/***/ }),

/***/ 19329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openLogs)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47626);
/* harmony import */ var _demux_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92191);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55994);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17273);





const FRAMES = 'application/vnd.docker.multiplexed-stream';
const RAW = 'application/vnd.docker.raw-stream';
/**
 * The log is open when the promise resolves. Chunks come in batches, one for each time something was received; a slow reader
 * slows the engine down. Containers with a terminal have one stream, `stdout`.
 * The iteration ends with the log, or when the signal aborts, without an error. Errors: EngineError, EngineUnavailableError.
 */
async function openLogs(client, container, options) {
    const query = {
        follow: options.follow ?? false,
        stdout: options.stdout ?? true,
        stderr: options.stderr ?? true,
        timestamps: options.timestamps ?? false,
        tail: options.tail,
        since: options.since === undefined ? undefined : (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .seconds */ .YA)(options.since)
    };
    const { signal } = options;
    const response = await client.stream('GET', `/containers/${(0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .segment */ .mX)(container)}/logs`, { query, signal });
    const framed = await isFramed(client, container, response, signal);
    return batches(client, response, framed, signal);
}
/** From API 1.42 on the answer says it; before, and with Podman, it follows from whether the container has a terminal. */
async function isFramed(client, container, response, signal) {
    const type = response.headers['content-type'];
    if (type === FRAMES)
        return true;
    if (type === RAW)
        return false;
    try {
        return !(await (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectContainer */ .aH)(client, container, signal)).Config.Tty;
    }
    catch (error) {
        response.destroy();
        throw error;
    }
}
async function* batches(client, response, framed, signal) {
    const demultiplexer = new _demux_js__WEBPACK_IMPORTED_MODULE_4__/* .Demultiplexer */ .H();
    try {
        for await (const chunk of response) {
            if (!(chunk instanceof Buffer))
                continue;
            const batch = framed
                ? demultiplexer.push(chunk)
                : [{ stream: 'stdout', data: chunk, start: false }];
            refuseSystem(batch);
            yield batch;
        }
    }
    catch (error) {
        if (!signal.aborted)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionFailure */ .Dx)(error, client.endpoint);
    }
    finally {
        response.destroy();
    }
}
function refuseSystem(batch) {
    const system = batch.find((chunk) => chunk.stream === 'system');
    if (system !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ(`The Docker engine can't read the log: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(system.data.toString())}`);
}


/***/ }),

/***/ 11376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JM: () => (/* binding */ composeVersion),
  My: () => (/* binding */ findCompose),
  JW: () => (/* binding */ requireRecentCompose),
  yv: () => (/* binding */ runCompose)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/platform/exec.js
var exec = __webpack_require__(87546);
// EXTERNAL MODULE: ./build/js/src/engine/compose/model/environment.js
var environment = __webpack_require__(15790);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/locate.js
/** Where compose is. */




/** The docker CLI's own list for Linux and macOS (docker/cli: cli-plugins/manager/manager_unix.go). */
const SYSTEM_FOLDERS = ['local/lib', 'local/libexec', 'lib', 'libexec'].map((part) => `/usr/${part}/docker/cli-plugins`);
const dockerConfig = schemas/* looseObject */._H3({ cliPluginsExtraDirs: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())) });
/**
 * The CLI's plugin, run directly: each call through `docker` asks the plugin for its metadata first, which doubles the
 * time. It finds context and engine by itself. undefined where there is none in the CLI's folders.
 */
function composePlugin(env, systemFolders = SYSTEM_FOLDERS) {
    const config = env.DOCKER_CONFIG ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.docker');
    const folders = [...extraFolders(config), (0,external_node_path_.join)(config, 'cli-plugins'), ...systemFolders];
    const file = folders.map((folder) => (0,external_node_path_.join)(folder, 'docker-compose')).find(isProgram);
    return file === undefined ? undefined : { command: file, args: [], file };
}
/** A program on PATH. */
function programOnPath(name, env) {
    const folders = (env.PATH ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find(isProgram);
}
function extraFolders(config) {
    try {
        const parsed = dockerConfig.safeParse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(config, 'config.json'), 'utf8')));
        return parsed.success ? (parsed.data.cliPluginsExtraDirs ?? []) : [];
    }
    catch {
        return [];
    }
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(4734);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/version.js
/** Versions of compose, and what is remembered of one so that asking costs no process. */





/** The first version whose `config` and `create` do all that is asked of them here. */
const NEEDED_VERSION = '2.24.4';
const NUMBERS = /^v?(\d+)\.(\d+)\.(\d+)/;
/** Whether `version` is `needed` or later. One that can't be read (a build of one's own: `dev`) is believed to be. */
function isRecentEnough(version, needed = NEEDED_VERSION) {
    const found = NUMBERS.exec(version)?.slice(1).map(Number);
    const wanted = NUMBERS.exec(needed)?.slice(1).map(Number) ?? [];
    if (!found)
        return true;
    for (const [index, want] of wanted.entries()) {
        const have = found[index] ?? 0;
        if (have !== want)
            return have > want;
    }
    return true;
}
const remembered = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mtime: schemas/* number */.aig(), size: schemas/* number */.aig(), version: schemas/* string */.YjP() });
function memoryFile(env) {
    const root = env.XDG_STATE_HOME ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state');
    return (0,external_node_path_.join)(root, 'integration-testbed', 'compose-version.json');
}
/** The version that this very file (path, time, size) told before; undefined where it has to be asked. */
async function recallVersion(path, env) {
    const [known, file] = await Promise.all([(0,json_file/* readJson */.Vh)(memoryFile(env), remembered), (0,promises_.stat)(path).catch(() => undefined)]);
    if (!known || !file)
        return undefined;
    const same = known.path === path && known.mtime === file.mtimeMs && known.size === file.size;
    return same ? known.version : undefined;
}
/** A state folder that can't be written costs a process next time, nothing else. */
async function rememberVersion(path, version, env) {
    try {
        const file = await (0,promises_.stat)(path);
        await (0,json_file/* writeJson */.GF)(memoryFile(env), { path, mtime: file.mtimeMs, size: file.size, version });
    }
    catch {
        // See above.
    }
}

;// CONCATENATED MODULE: ./build/js/src/engine/compose/model/cli.js
/** Calls of compose. */





const INSTALL = 'install Docker Compose 2.24.4 or later: https://docs.docker.com/compose/install/linux/';
/** Remote includes may have to be fetched. */
const DEFAULT_TIMEOUT = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
/** `docker compose`, else `docker-compose`. Errors: ComposeError if there is neither. */
async function findCompose(call, systemFolders) {
    const plugin = composePlugin(call.env, systemFolders);
    if (plugin)
        return plugin;
    const docker = programOnPath('docker', call.env);
    if (docker !== undefined) {
        // A client without the plugin, or one whose plugin is elsewhere: only it can tell.
        const program = { command: docker, args: ['compose'], file: undefined };
        if ((await askVersion(program, call)) !== undefined)
            return program;
    }
    const standalone = programOnPath('docker-compose', call.env);
    if (standalone !== undefined)
        return { command: standalone, args: [], file: standalone };
    throw new errors/* ComposeError */.hp('Docker Compose is not installed: neither `docker compose` nor `docker-compose` is there', {
        hint: INSTALL
    });
}
/** Runs compose to its end. Errors: ComposeError if it can't be run or takes too long; the signal's reason. */
async function runCompose(program, args, call) {
    const timeout = call.timeout ?? DEFAULT_TIMEOUT;
    const outcome = await (0,exec/* runCommand */.d)(program.command, [...program.args, ...args], {
        ...call,
        timeout,
        maxOutput: MAX_OUTPUT
    }).catch((cause) => {
        call.signal.throwIfAborted();
        throw new errors/* ComposeError */.hp(`${program.command} can't be run: ${(0,errors/* messageOf */.bD)(cause)}`, { hint: INSTALL, cause });
    });
    call.signal.throwIfAborted();
    if (outcome.timedOut) {
        throw new errors/* ComposeError */.hp(`docker compose ${args.join(' ')} did not end within ${timeout / 1000} s`, {
            details: outcome.stderr
        });
    }
    return { exitCode: outcome.exitCode ?? 1, stdout: outcome.stdout, stderr: outcome.stderr };
}
/** Compose's version, remembered for the program's file. Errors: ComposeError. */
async function composeVersion(program, call) {
    const { file } = program;
    const known = file === undefined ? undefined : await recallVersion(file, call.env);
    if (known !== undefined)
        return known;
    const version = await askVersion(program, call);
    if (version === undefined) {
        throw new errors/* ComposeError */.hp(`${[program.command, ...program.args].join(' ')} does not tell its version`, {
            hint: INSTALL
        });
    }
    if (file !== undefined)
        await rememberVersion(file, version, call.env);
    return version;
}
/** Errors: ComposeError with the version found and the version needed. */
function requireRecentCompose(version) {
    if (isRecentEnough(version))
        return;
    throw new errors/* ComposeError */.hp(`Docker Compose ${version} is too old: ${NEEDED_VERSION} or later is needed`, {
        hint: INSTALL
    });
}
async function askVersion(program, call) {
    const env = (0,environment/* composeEnvironment */.E)(call.env);
    const { exitCode, stdout } = await runCompose(program, ['version', '--short'], { ...call, env, timeout: 20_000 });
    const version = stdout.trim();
    return exitCode === 0 && version !== '' ? version : undefined;
}


/***/ }),

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ composeEnvironment),
/* harmony export */   v: () => (/* binding */ generatedEnvironment)
/* harmony export */ });
/** Nothing but plain text, no hints, no menu, no colours. */
const QUIET = { COMPOSE_ANSI: 'never', COMPOSE_MENU: 'false', COMPOSE_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false' };
/** For reading the user's files: all that compose takes from the environment, and the images under test. */
function composeEnvironment(env, images) {
    return {
        ...env,
        ...QUIET,
        ...(images && { IMAGE_TAG: images.imageTag }),
        ...(images?.imageRegistry !== undefined && { IMAGE_REGISTRY: images.imageRegistry })
    };
}
/** What selects files, services and names: decided already for the generated file. */
const SELECTING = [
    'COMPOSE_FILE',
    'COMPOSE_PROFILES',
    'COMPOSE_PROJECT_NAME',
    'COMPOSE_ENV_FILES',
    'COMPOSE_PATH_SEPARATOR',
    'COMPOSE_COMPATIBILITY'
];
/**
 * For every call on the generated file. `sourced` are the variables that its environment-sourced secrets and configs
 * need and that compose found in env files (`ResolvedModel.sourcedVariables`): those files are not read again.
 */
function generatedEnvironment(env, sourced = {}) {
    const kept = Object.entries(env).filter(([name]) => !SELECTING.includes(name));
    return { ...sourced, ...Object.fromEntries(kept), ...QUIET, COMPOSE_DISABLE_ENV_FILE: 'true' };
}


/***/ }),

/***/ 92461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRecorder: () => (/* binding */ createRecorder),
  nanoseconds: () => (/* binding */ nanoseconds)
});

// EXTERNAL MODULE: ./build/js/src/contract/labels.js
var contract_labels = __webpack_require__(17855);
// EXTERNAL MODULE: ./build/js/src/docker/containers.js
var docker_containers = __webpack_require__(47626);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/js/src/docker/failure.js
var failure = __webpack_require__(55994);
// EXTERNAL MODULE: ./build/js/src/docker/schema.js
var schema = __webpack_require__(17273);
;// CONCATENATED MODULE: ./build/js/src/docker/events.js



const CONTAINER_ACTIONS = ['create', 'start', 'die', 'oom', 'kill', 'stop', 'restart', 'destroy'];
const message = schemas/* object */.Ikc({
    Type: schemas/* string */.YjP(),
    Action: schemas/* string */.YjP(),
    Actor: schemas/* object */.Ikc({ ID: schemas/* string */.YjP(), Attributes: schema/* labels */.WD }),
    timeNano: schemas/* number */.aig()
});
/**
 * The stream is open when the promise resolves: nothing that happens from then on is missed. It ends without an error when the
 * signal aborts. When the connection is lost it throws; open it again with `since` the last event's time + 1.
 */
async function openEvents(client, options) {
    const { signal } = options;
    // The engine answers a moment before it listens. Asked for a time in the past, it repeats what fell into that moment.
    const since = options.since ?? BigInt(Date.now()) * 1000000n;
    const filters = { type: ['container'], event: options.actions ?? CONTAINER_ACTIONS, label: options.labels ?? [] };
    const query = { since: (0,schema/* seconds */.YA)(since), filters };
    const response = await client.stream('GET', '/events', { query, signal });
    return parse(client, response, signal);
}
async function* parse(client, response, signal) {
    let rest = '';
    response.setEncoding('utf8');
    try {
        for await (const chunk of response) {
            const lines = (rest + String(chunk)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines) {
                const event = toEvent(line);
                if (event !== undefined)
                    yield event;
            }
        }
        if (!signal.aborted)
            throw new Error('the stream of events ended');
    }
    catch (error) {
        if (!signal.aborted)
            throw (0,failure/* connectionFailure */.Dx)(error, client.endpoint);
    }
    finally {
        response.destroy();
    }
}
function toEvent(line) {
    if (line.trim() === '')
        return undefined;
    const { Type, Action, Actor } = (0,schema/* checked */.KD)(message, JSON.parse(line), 'an event');
    const action = CONTAINER_ACTIONS.find((known) => known === Action);
    if (Type !== 'container' || action === undefined)
        return undefined;
    // A number of JSON has 53 bits: the last digits would be wrong. A quoted text can't look like this, its quotes are escaped.
    const time = BigInt(/"timeNano":(\d+)/.exec(line)?.[1] ?? 0);
    return { action, id: Actor.ID, attributes: Actor.Attributes, time };
}

// EXTERNAL MODULE: ./build/js/src/docker/logs.js
var logs = __webpack_require__(19329);
;// CONCATENATED MODULE: ./build/js/src/engine/compose/recorder.js
/** Watches and records the containers of a run: all that a supervisor needs of this engine. */




function createRecorder(client, runId) {
    const labels = [(0,contract_labels/* runLabel */.A)(runId)];
    return {
        async events(signal) {
            const actions = ['start', 'kill', 'stop', 'oom', 'die'];
            return toEngineEvents(await openEvents(client, { labels, actions, signal }));
        },
        async instances(signal) {
            const containers = await (0,docker_containers/* listContainers */.ts)(client, { labels, signal });
            return containers.flatMap((container) => {
                const instance = container.Labels[contract_labels/* LABELS */.k.instance];
                return instance === undefined ? [] : [{ instance, id: container.Id, running: container.State === 'running' }];
            });
        },
        async *recordLog(id, since, signal) {
            // Exclusive: one nanosecond after the last line that is there already.
            const from = since === undefined ? undefined : nanoseconds(since) + 1n;
            const batches = await (0,logs/* openLogs */.q)(client, id, { follow: true, timestamps: true, since: from, signal });
            for await (const batch of batches)
                yield Buffer.concat(batch.map((chunk) => chunk.data));
        }
    };
}
/**
 * A death is deliberate when somebody asked the engine for it: it then reports `kill` first. A container that is killed for
 * memory reports `oom` first, and 137 like one that was killed.
 */
async function* toEngineEvents(events) {
    const asked = new Set();
    const outOfMemory = new Set();
    for await (const { action, id, attributes, time } of events) {
        const instance = attributes[contract_labels/* LABELS */.k.instance];
        if (instance === undefined)
            continue;
        const at = new Date(Number(time / 1000000n));
        if (action === 'kill' && isDeadly(attributes.signal))
            asked.add(id);
        if (action === 'oom')
            outOfMemory.add(id);
        if (action === 'start') {
            asked.delete(id);
            outOfMemory.delete(id);
            yield { type: 'started', instance, id, at };
        }
        if (action === 'die') {
            const exitCode = Number(attributes.exitCode ?? 0);
            // The kernel may kill a child of the main process, which then goes on, or ends with a code of its own later.
            const oomKilled = outOfMemory.has(id) && exitCode !== 0;
            yield { type: 'died', instance, id, at, exitCode, oomKilled, deliberate: asked.has(id) };
        }
    }
}
/** SIGHUP, SIGUSR1 and the like ask a service to do something, not to end. */
function isDeadly(signal) {
    return signal === undefined || ['2', '3', '9', '15'].includes(signal) || !/^(1|10|12|17|18|19|28)$/.test(signal);
}
/** Of an RFC 3339 time in UTC with up to nine decimals. */
function nanoseconds(stamp) {
    const [, seconds = stamp, fraction = ''] = /^(.*?)(?:\.(\d+))?Z$/.exec(stamp) ?? [];
    return BigInt(Date.parse(`${seconds}Z`)) * 1000000n + BigInt(fraction.padEnd(9, '0').slice(0, 9));
}


/***/ }),

/***/ 23266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultStorePath: () => (/* binding */ defaultStorePath),
/* harmony export */   storeFolderAt: () => (/* binding */ storeFolderAt)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where images are kept between runs. */


function storeFolderAt(path) {
    return {
        path,
        blobs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'sha256'),
        references: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'references'),
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'tmp'),
        statistics: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'statistics.ndjson')
    };
}
/** Below the user's cache folder (XDG Base Directory Specification): what lies there may be deleted at any time. */
function defaultStorePath(env) {
    const given = env.XDG_CACHE_HOME;
    const root = given !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'integration-testbed', 'images');
}


/***/ }),

/***/ 56497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Longer than this, Node's timers fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
function reasonOf(signal) {
    return signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason));
}
const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(reasonOf(signal));
            return;
        }
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', abort);
            resolve();
        }, Math.min(Math.max(ms, 0), LONGEST_TIMER));
        const abort = () => {
            clearTimeout(timer);
            reject(reasonOf(signal));
        };
        signal.addEventListener('abort', abort, { once: true });
    })
};


/***/ }),

/***/ 41633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dN: () => (/* binding */ exportVariable),
/* harmony export */   dQ: () => (/* binding */ addMasks),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72049);
/**
 * What a step tells the runner: outputs, variables, masks. Through the toolkit, which is loaded on first use:
 * that takes about 90 ms, which nothing before the first deletion of a post step may wait for.
 */

const toolkit = () => __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
async function setOutput(name, value) {
    ;
    (await toolkit()).setOutput(name, value);
}
/** For later steps of the job, and for this process. */
async function exportVariable(name, value) {
    ;
    (await toolkit()).exportVariable(name, value);
}
/** The runner masks exact strings, line by line: every form of the values is registered. */
async function addMasks(values) {
    const { setSecret } = await toolkit();
    for (const form of (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .e)(values))
        if (!form.includes('\n'))
            setSecret(form);
}


/***/ }),

/***/ 76069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ coloursOf),
/* harmony export */   r: () => (/* binding */ wantsColours)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** Whether to colour: NO_COLOR (no-color.org), then FORCE_COLOR, then a terminal or the log of GitHub Actions. */
function wantsColours(environment, isTerminal) {
    const given = (name) => environment[name] !== undefined && environment[name] !== '';
    if (given('NO_COLOR'))
        return false;
    if (given('FORCE_COLOR'))
        return environment.FORCE_COLOR !== '0';
    if (environment.GITHUB_ACTIONS === 'true')
        return true;
    return isTerminal && environment.TERM !== 'dumb';
}
function coloursOf(enabled) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(enabled);
}


/***/ }),

/***/ 59007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74667);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77349);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61689);



/** `state` is the run's state after the event. Undefined: nothing to say. */
function describe(event, state, colours) {
    const problem = (text) => ({ level: 'problem', text });
    const progress = (text) => ({ level: 'progress', text });
    const detail = (text) => ({ level: 'detail', text });
    const done = colours.green('✓');
    const bad = colours.red('✗');
    switch (event.type) {
        case 'run_started':
            return progress(colours.dim(`${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.tool.name)} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.tool.version)}, run ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.run_id)}`));
        case 'engine':
            return detail(`engine ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.name)} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.version)}`);
        case 'stage_started':
            return detail(`stage ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.stage)}`);
        case 'stage_ended':
            // A failed one is named by the verdict, which follows.
            return detail(`stage ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.stage)}: ${event.status}`);
        case 'service_starting':
            return progress(`${colours.dim('·')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} starting ${colours.dim(imageOf(state, event.service))}`);
        case 'service_probed':
            return detail(`${colours.dim('·')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${event.ok ? 'answers' : 'not ready'}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.answer)}`);
        case 'service_ready':
            return progress(`${done} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ready${after(state, event.service)}`);
        case 'service_completed':
            return progress(`${done} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} completed${after(state, event.service)}`);
        case 'service_failed':
            return problem(`${bad} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} failed: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.reason, 1000)}`);
        case 'service_died':
            return describeDeath(event, state, bad);
        case 'service_restarted':
            return problem(`${colours.yellow('!')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} was restarted`);
        case 'testbed_ready':
            return progress(`${done} ${event.chain.length === 0 ? 'ready' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChain */ .rA)(event.chain, (name) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name))}`);
        case 'suite_started':
            return progress(`${colours.bold(`suite ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.suite)}`)}${attempt(event.attempt)}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.command)}`);
        case 'suite_ended':
            return describeSuiteEnd(event, done, bad);
        case 'warning':
            return problem(`${colours.yellow('warning:')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.message, 2000)}`);
        case 'error':
            // The verdict, which follows at once, begins with it.
            return detail(`${colours.red('error:')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.symptom, 2000)}`);
        case 'cancelled':
            return problem(`${colours.yellow('cancelled')} by ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.signal)}`);
        case 'left_behind':
            return problem(`${colours.yellow('left behind:')} ${event.resources.map((name) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)).join(', ')}`);
        default:
            return undefined;
    }
}
function describeDeath(event, state, bad) {
    const service = state.services.get(event.service);
    // The end of a one-shot service, what follows a failure that has been told already, and the teardown's work.
    if (state.finished || service?.state === 'completed' || service?.state === 'failed')
        return undefined;
    // Before it was ready: whether that is a failure, and which, is told next.
    if (event.deliberate || service?.state === 'starting' || service?.state === 'probing')
        return { level: 'detail', text: `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
    if (event.exit_code === 0 && !event.oom && service?.publishes !== true)
        return { level: 'progress', text: `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
    return { level: 'problem', text: `${bad} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
}
function describeSuiteEnd(event, done, bad) {
    const ok = event.status === 'ok';
    const reasons = event.reasons.map((reason) => `\n    ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason, 1000)}`).join('');
    // A suite that names no JUnit files is judged by its exit code alone.
    const counted = event.tests.total > 0 || event.junit.length > 0;
    const totals = counted
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTotals */ .zD)(event.tests)}${ok ? '' : ` (${event.status})`}`
        : ok
            ? 'passed'
            : event.status;
    return {
        level: ok ? 'progress' : 'problem',
        text: `${ok ? done : bad} suite ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.suite)}${attempt(event.attempt)}: ${totals}${reasons}`
    };
}
function imageOf(state, service) {
    const image = state.services.get(service)?.image;
    return image === undefined ? '' : `(${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(image)})`;
}
function after(state, service) {
    const seconds = state.services.get(service)?.seconds;
    return seconds === undefined ? '' : ` in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(seconds)}`;
}
function attempt(number) {
    return number > 1 ? `, attempt ${number}` : '';
}


/***/ }),

/***/ 65464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createJsonView),
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _line_printer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71629);
/* harmony import */ var _redact_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14838);
/* harmony import */ var _suite_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19397);
/** `--json`: one event a line on standard output; everything else goes to standard error. */



// JSON escapes C0 only. The rest would act on a terminal, and `##[` on a runner.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function createJsonView(options) {
    const printer = (0,_line_printer_js__WEBPACK_IMPORTED_MODULE_0__/* .createLinePrinter */ .v)(options.err);
    let suite;
    const endSuiteOutput = () => {
        printer.raw(suite?.end() ?? '');
        suite = undefined;
    };
    return {
        onEvent(event) {
            if (event.type === 'suite_ended')
                endSuiteOutput();
            options.out.write(`${safeJson((0,_redact_event_js__WEBPACK_IMPORTED_MODULE_1__/* .redactEvent */ .g)(event, options.redactor()))}\n`);
        },
        output(chunk) {
            suite ??= (0,_suite_output_js__WEBPACK_IMPORTED_MODULE_2__/* .createSuiteOutput */ .g)(options);
            printer.raw(suite.write(chunk));
        },
        message(text) {
            printer.line((0,_line_printer_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U)(text, options));
        },
        close: endSuiteOutput
    };
}
/** JSON on one line that acts neither on a terminal nor on a runner. */
function safeJson(value) {
    const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value).replace(UNSAFE, escaped).replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 71629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText),
/* harmony export */   v: () => (/* binding */ createLinePrinter)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74667);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48950);
/** Our own lines and foreign output on one stream: a line of ours never continues one of theirs. */


/** `onWrite` is called after each. */
function createLinePrinter(out, onWrite = () => undefined) {
    let atLineStart = true;
    const print = (text) => {
        if (text === '')
            return;
        out.write(text);
        atLineStart = text.endsWith('\n');
        onWrite();
    };
    return {
        raw: print,
        line: (text) => print(`${atLineStart ? '' : '\n'}${text.replace(/\n+$/, '')}\n`)
    };
}
/** A line of ours as it may be printed: redacted, with colours only where they are wanted, and no workflow command. */
function ownText(text, options) {
    const safe = options.redactor().text(options.colours ? (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colouredText */ .Z5)(text) : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text));
    return options.actions ? (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(safe) : safe;
}


/***/ }),

/***/ 14838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue),
/* harmony export */   g: () => (/* binding */ redactEvent)
/* harmony export */ });
/** What says when, by whom and what kind: never redacted, or a view would lose the event. */
const OWN_KEYS = new Set(['t', 'by', 'type']);
/**
 * The event without secrets, string by string: before anything is cut, since half a secret is not recognised any more,
 * and so that a secret with quotes in it can't break the syntax of a JSON line.
 */
function redactEvent(event, redactor) {
    return Object.fromEntries(Object.entries(event).map(([key, value]) => [key, OWN_KEYS.has(key) ? value : redactValue(value, redactor)]));
}
/** A copy in which no string of any depth has a secret; keys stay as they are. */
function redactValue(value, redactor) {
    if (typeof value === 'string')
        return redactor.text(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, redactor)]));
}


/***/ }),

/***/ 61689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   qQ: () => (/* binding */ howItEnded),
/* harmony export */   xn: () => (/* binding */ createRunState)
/* harmony export */ });
function createRunState() {
    return { services: new Map(), stages: new Map(), told: new Set(), suite: undefined, finished: false };
}
/** Whether the service still has to become ready. */
function isPending(service) {
    return service.state === 'pending' || service.state === 'starting' || service.state === 'probing';
}
/** The dependencies that a pending service waits for; replicas of one are named each. */
function waitsFor(state, service) {
    if (service.state !== 'pending')
        return [];
    return [...state.services.values()]
        .filter((other) => isPending(other) && service.dependsOn.some((name) => isReplicaOf(other.name, name)))
        .map((other) => other.name);
}
function isReplicaOf(instance, service) {
    return (instance === service || (instance.startsWith(`${service}-`) && /^\d+$/.test(instance.slice(service.length + 1))));
}
/** Returns false for what was told before. */
function applyEvent(state, event) {
    if (event.type === 'service_died' || event.type === 'service_restarted') {
        const key = `${event.type} ${event.id} ${event.at}`;
        if (state.told.has(key))
            return false;
        state.told.add(key);
    }
    apply(state, event);
    return true;
}
function apply(state, event) {
    const at = Date.parse(event.t);
    switch (event.type) {
        case 'stage_started':
            state.stages.set(event.stage, at);
            break;
        case 'stage_ended':
            state.stages.delete(event.stage);
            break;
        case 'suite_started':
            state.suite = { name: event.suite, since: at };
            break;
        case 'suite_ended':
            state.suite = undefined;
            break;
        case 'run_finished':
            state.finished = true;
            break;
        case 'service_planned': {
            const { service: name, image, depends_on: dependsOn, publishes } = event;
            state.services.set(name, { name, image, dependsOn, publishes, state: 'pending' });
            break;
        }
        default:
            if ('service' in event && event.service !== undefined)
                applyServiceEvent(state, event.service, event, at);
    }
}
function applyServiceEvent(state, name, event, at) {
    const before = state.services.get(name);
    if (before === undefined)
        return;
    const seconds = before.startedAt === undefined ? {} : { seconds: Math.max(0, at - before.startedAt) / 1000 };
    const set = (change) => state.services.set(name, { ...before, ...change });
    switch (event.type) {
        case 'service_starting':
            set({ state: 'starting', startedAt: at });
            break;
        case 'service_probed':
            set({ state: isPending(before) ? 'probing' : before.state, answer: event.answer });
            break;
        case 'service_ready':
            set({ state: 'ready', ...seconds });
            break;
        case 'service_completed':
            set({ state: 'completed', ...seconds });
            break;
        case 'service_failed':
            set({ state: 'failed', reason: event.reason });
            break;
        case 'service_died':
            // A failure that was told before says more than the exit itself; a one-shot service is told as completed.
            if (before.state !== 'failed' && before.state !== 'completed')
                set({ state: 'exited', reason: howItEnded(event) });
            break;
        case 'service_restarted':
            set({ state: 'starting', startedAt: at });
            break;
        default:
            break;
    }
}
/** `exited with code 1`, `was killed: out of memory`, `was stopped`. */
function howItEnded(event) {
    if (event.oom)
        return 'was killed: out of memory';
    if (event.deliberate)
        return 'was stopped';
    return `exited with code ${event.exit_code}`;
}


/***/ }),

/***/ 19397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSuiteOutput)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
;// CONCATENATED MODULE: ./build/js/src/platform/escape/terminal-stream.js
/** terminal.ts for text that comes in chunks: a sequence that is split over two is recognised. */

/** Longer beginnings of a sequence are not waited for. Characters. */
const LONGEST_SEQUENCE = 4096;
const UNFINISHED = new RegExp(
// eslint-disable-next-line no-control-regex -- these are what it looks for
'(?:\\x1b(?:\\[[0-?]*[ -/]*|[PX^_\\]][^\\x07\\x1b\\x9c\\n\\r]*\\x1b?|[ -/]*)|\\x9b[0-?]*[ -/]*|[\\x90\\x98\\x9d-\\x9f][^\\x07\\x1b\\x9c\\n\\r]*\\x1b?|\\r)$');
/** `colours`: SGR sequences stay. */
function createTerminalFilter({ colours }) {
    const clean = colours ? terminal/* colouredText */.Z5 : terminal/* plainText */.wh;
    let held = '';
    return {
        write(chunk) {
            const text = held + chunk;
            const from = Math.max(0, text.length - LONGEST_SEQUENCE);
            const unfinished = UNFINISHED.exec(text.slice(from));
            const end = unfinished === null ? text.length : from + unfinished.index;
            held = text.slice(end);
            return clean(text.slice(0, end));
        },
        flush() {
            const rest = clean(held);
            held = '';
            return rest;
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/src/platform/escape/workflow-command.js
var workflow_command = __webpack_require__(48950);
;// CONCATENATED MODULE: ./build/js/src/platform/escape/workflow-guard.js
/** Foreign output in the log of GitHub Actions, printed so that none of it counts as a workflow command. */


/** A whole text between `::stop-commands::` and the token that ends it. Ends with a newline. */
function guard(text) {
    const guarded = createCommandGuard();
    return guarded.begin() + guarded.write(text) + guarded.end();
}
/** Text that was printed can't end the guard: the token is random, new each time, and broken where the text holds it. */
function createCommandGuard(newToken = randomToken) {
    let token = '';
    let held = '';
    let atLineStart = true;
    const pass = (text) => {
        if (text !== '')
            atLineStart = text.endsWith('\n');
        return text;
    };
    return {
        begin() {
            token = newToken();
            held = '';
            atLineStart = true;
            return `${(0,workflow_command/* workflowCommand */.NA)('stop-commands', token)}\n`;
        },
        write(chunk) {
            const text = broken(held + chunk, token);
            const end = openTail(text, token);
            held = text.slice(end);
            return pass(text.slice(0, end));
        },
        end() {
            const rest = pass(held);
            held = '';
            return `${rest}${atLineStart ? '' : '\n'}${(0,workflow_command/* workflowCommand */.NA)(token)}\n`;
        }
    };
}
function randomToken() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
function broken(text, token) {
    const safe = (0,workflow_command/* breakLegacyCommands */.bf)(text);
    // The runner compares without regard to case.
    return safe.toLowerCase().includes(token) ? safe.replace(new RegExp(token, 'gi'), '***') : safe;
}
/** Where an end begins that the next chunk could complete to the token or to `##[`. */
function openTail(text, token) {
    for (let start = Math.max(0, text.length - token.length + 1); start < text.length; start++) {
        const rest = text.slice(start).toLowerCase();
        if (token.startsWith(rest) || '##['.startsWith(rest))
            return start;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/js/src/platform/terminal/suite-output.js
/** A suite's output on its way to the screen: redacted, decoded, cleaned and, in Actions, guarded against commands. */



// What the filter has left of escape sequences are colours and weights.
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = /\u001b[^m]*m/g;
const RESETS = new Set(['', '0', '22', '39', '49'].map((code) => `\u001b[${code}m`));
/** One piece of output. Every call gives what may be printed now. */
function createSuiteOutput(options) {
    const redactor = options.redactor().stream();
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const filter = createTerminalFilter({ colours: options.colours });
    const guard = options.actions && !options.allowWorkflowCommands ? createCommandGuard() : undefined;
    let begun = false;
    let coloured = false;
    const guarded = (text) => {
        if (text === '')
            return '';
        const last = text.match(COLOURS)?.at(-1);
        if (last !== undefined)
            coloured = !RESETS.has(last);
        const start = begun ? '' : (guard?.begin() ?? '');
        begun = true;
        return start + (guard?.write(text) ?? text);
    };
    return {
        write: (chunk) => guarded(filter.write(decoder.write(redactor.write(chunk)))),
        end() {
            const rest = filter.write(decoder.write(redactor.flush()) + decoder.end()) + filter.flush();
            const last = guarded(rest);
            const reset = coloured ? guarded('\u001b[0m') : '';
            return last + reset + (begun ? (guard?.end() ?? '') : '');
        }
    };
}


/***/ }),

/***/ 62385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ createView)
});

// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(76069);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(65464);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/describe.js
var describe = __webpack_require__(59007);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
// EXTERNAL MODULE: ./build/js/src/platform/escape/workflow-command.js
var workflow_command = __webpack_require__(48950);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/groups.js
/** Groups of a log in GitHub Actions. They don't nest, so at most one is open. Elsewhere nothing is printed. */


function createGroups(printer, enabled) {
    let isOpen = false;
    const close = () => {
        if (isOpen)
            printer.line((0,workflow_command/* workflowCommand */.NA)('endgroup'));
        isOpen = false;
    };
    return {
        open(title) {
            if (!enabled)
                return;
            close();
            printer.line((0,workflow_command/* workflowCommand */.NA)('group', (0,workflow_command/* breakCommands */.ix)((0,terminal/* oneLine */.TN)(title))));
            isOpen = true;
        },
        close
    };
}

// EXTERNAL MODULE: ./build/js/src/platform/terminal/line-printer.js
var line_printer = __webpack_require__(71629);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(77349);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/run-state.js
var run_state = __webpack_require__(61689);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/progress.js
/** Who is waited for, for the line that shows that a quiet run is alive. */



/** `now`: milliseconds since the epoch. Undefined where nothing is under way. */
function progressLine(state, now) {
    const since = (start) => (0,format/* formatSeconds */.Xo)(Math.max(0, now - start) / 1000);
    if (state.suite !== undefined) {
        return `suite ${(0,terminal/* oneLine */.TN)(state.suite.name)}: running for ${since(state.suite.since)}`;
    }
    const pending = [...state.services.values()].filter(run_state/* isPending */.mm);
    const started = pending.filter((service) => service.state !== 'pending');
    const shown = (started.length > 0 ? started : pending).slice(0, 5);
    const stage = [...state.stages].at(-1);
    if (shown.length === 0 || (started.length === 0 && stage !== undefined && !stage[0].includes('deploy'))) {
        return stage === undefined ? undefined : `stage ${(0,terminal/* oneLine */.TN)(stage[0])}: running for ${since(stage[1])}`;
    }
    const rest = pending.length - shown.length;
    const names = shown.map((service) => serviceProgress(state, service, now));
    return `waiting for ${names.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
/** `db (12.0 s; connection refused)`, `api (waits for db)`. */
function serviceProgress(state, service, now) {
    const facts = [];
    if (service.startedAt !== undefined)
        facts.push((0,format/* formatSeconds */.Xo)(Math.max(0, now - service.startedAt) / 1000));
    const others = (0,run_state/* waitsFor */.is)(state, service);
    if (others.length > 0)
        facts.push(`waits for ${others.map((name) => (0,terminal/* oneLine */.TN)(name)).join(', ')}`);
    if (service.answer !== undefined)
        facts.push((0,terminal/* oneLine */.TN)(service.answer, 300));
    return facts.length === 0 ? (0,terminal/* oneLine */.TN)(service.name) : `${(0,terminal/* oneLine */.TN)(service.name)} (${facts.join('; ')})`;
}

// EXTERNAL MODULE: ./build/js/src/platform/terminal/redact-event.js
var redact_event = __webpack_require__(14838);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/suite-output.js + 2 modules
var suite_output = __webpack_require__(19397);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/plain.js








/** Milliseconds without a line after which one says who is waited for. */
const SIGN_OF_LIFE = 10_000;
function createPlainView(options) {
    const colours = (0,terminal_colours/* coloursOf */.d)(options.colours);
    const state = (0,run_state/* createRunState */.xn)();
    const printer = (0,line_printer/* createLinePrinter */.v)(options.out, armTimer);
    const groups = createGroups(printer, options.actions && !options.quiet);
    let suite;
    let timer;
    let closed = false;
    function armTimer() {
        clearTimeout(timer);
        if (!options.quiet && !closed)
            timer = setTimeout(signOfLife, SIGN_OF_LIFE).unref();
    }
    function signOfLife() {
        const line = progressLine(state, Date.now());
        if (line === undefined)
            armTimer();
        else
            own(colours.dim(line));
    }
    function own(text) {
        printer.line((0,line_printer/* ownText */.U)(text, options));
    }
    function endSuiteOutput() {
        printer.raw(suite?.end() ?? '');
        suite = undefined;
    }
    function groupFor(event) {
        if (event.type === 'service_starting' && !startGroupOpened) {
            groups.open('Start services');
            startGroupOpened = true;
        }
        else if (event.type === 'suite_started')
            groups.open(`Suite ${event.suite}`);
    }
    let startGroupOpened = false;
    armTimer();
    return {
        onEvent(raw) {
            const event = (0,redact_event/* redactEvent */.g)(raw, options.redactor());
            if (!(0,run_state/* applyEvent */.Z8)(state, event))
                return;
            if (endsGroup(event)) {
                // The guard first: inside it, the end of the group would be no command either.
                endSuiteOutput();
                groups.close();
            }
            groupFor(event);
            const line = (0,describe/* describe */.q)(event, state, colours);
            if (line === undefined || (line.level === 'detail' && !options.verbose))
                return;
            if (line.level === 'problem' || !options.quiet)
                own(line.text);
        },
        output(chunk) {
            suite ??= (0,suite_output/* createSuiteOutput */.g)(options);
            printer.raw(suite.write(chunk));
        },
        message(text) {
            if (state.suite === undefined) {
                endSuiteOutput();
                groups.close();
            }
            own(text);
        },
        close() {
            closed = true;
            clearTimeout(timer);
            endSuiteOutput();
            groups.close();
        }
    };
}
/** What a reader has to see stands outside a folded group. */
const GROUP_ENDS = ['suite_ended', 'service_failed', 'error', 'cancelled', 'run_finished'];
function endsGroup(event) {
    return GROUP_ENDS.includes(event.type) || (event.type === 'stage_ended' && event.stage === 'service_deploy');
}

;// CONCATENATED MODULE: ./build/js/src/platform/terminal/view.js



/** JSON where asked for; live on a terminal; plain lines elsewhere, in CI, with `--quiet` and with `--verbose`. */
async function createView(options) {
    const { environment, stdout, stderr } = options;
    const actions = environment.GITHUB_ACTIONS === 'true';
    const terminal = (stream) => stream.isTTY;
    const common = { ...options, actions, out: stdout, colours: (0,terminal_colours/* wantsColours */.r)(environment, terminal(stdout)) };
    if (options.json) {
        return (0,json/* createJsonView */.U)({ ...common, err: stderr, colours: (0,terminal_colours/* wantsColours */.r)(environment, terminal(stderr)) });
    }
    const inCi = actions || (environment.CI ?? '') !== '';
    const live = terminal(stdout) && !inCi && !options.quiet && !options.verbose && environment.TERM !== 'dumb';
    if (!live)
        return createPlainView(common);
    const { createLiveView } = await Promise.all(/* import() */[__webpack_require__.e(6279), __webpack_require__.e(9975)]).then(__webpack_require__.bind(__webpack_require__, 29975));
    return createLiveView(common);
}


/***/ }),

/***/ 9470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   z_: () => (/* binding */ findProcesses)
/* harmony export */ });
/* unused harmony exports listProcesses, select */
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80903);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28348);
/** Which processes belong to a run or to one of its suites. */


async function listProcesses(marker) {
    return process.platform === 'linux' ? (0,_linux_js__WEBPACK_IMPORTED_MODULE_0__/* .listOnLinux */ ._l)(marker) : (0,_macos_js__WEBPACK_IMPORTED_MODULE_1__/* .listOnMacos */ .D9)(marker);
}
function describe(entry) {
    return process.platform === 'linux' ? (0,_linux_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOnLinux */ .X3)(entry) : (0,_macos_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOnMacos */ .Sr)(entry);
}
/** All live processes of the target: members of its groups and sessions, and whoever carries its marker. */
async function findProcesses(target) {
    return select(await listProcesses(target.marker), target, process.pid);
}
/** `self` and its ancestors never belong to a target: a tool that was started inside of it may clean up after it. */
function select(all, target, self) {
    const spared = ancestors(all, self);
    const groups = target.groups.filter((group) => isProved(all, group, target));
    const member = (entry) => groups.some((group) => isMember(entry, group));
    const processes = all.filter((entry) => !spared.has(entry.pid) && (entry.marked || member(entry)));
    const own = all.find(({ pid }) => pid === self)?.group;
    return { processes, groups: groups.filter((group) => group !== own) };
}
function isMember(entry, group) {
    return entry.group === group || entry.session === group;
}
/**
 * A group's id goes to somebody else some time after its last member ended. It is ours if its leader is the one that we
 * started, or ended with nobody else in its place, or if one of its members carries the marker.
 */
function isProved(all, group, { leaders = [] }) {
    const leader = all.find(({ pid }) => pid === group);
    const known = leaders.find(({ pid }) => pid === group);
    if (known !== undefined && (leader === undefined || leader.started === known.started))
        return true;
    return all.some((entry) => entry.marked && isMember(entry, group));
}
function ancestors(all, self) {
    const parents = new Map(all.map(({ pid, parent }) => [pid, parent]));
    const seen = new Set([1]);
    for (let pid = self; pid !== undefined && pid > 0 && !seen.has(pid); pid = parents.get(pid)) {
        seen.add(pid);
    }
    return seen;
}


/***/ }),

/***/ 62413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopProcesses: () => (/* binding */ stopProcesses)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56497);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88896);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
/** Stops processes: asked first, then killed, and verified. */



/** Milliseconds in which killed processes must be gone. One in uninterruptible sleep may take longer: it is reported. */
const KILL_LIMIT = 5_000;
/** After the caller's signal aborted: how long the last SIGKILL may take to be seen. */
const LAST_LOOK = 500;
const POLL_FIRST = 5;
const POLL_LAST = 100;
/**
 * Stops every process of the target, also those that come while it works, and returns who is left: nobody, normally.
 * Only members of the target's proved groups and carriers of its marker are ever signalled, and each only while it is the
 * process that was found. Never throws.
 */
async function stopProcesses(target, { graceMs, signal }) {
    const asked = new Set();
    await until(performance.now() + graceMs, target, signal, (found) => send(found, 'SIGTERM', asked));
    await until(performance.now() + KILL_LIMIT, target, signal, (found) => send(found, 'SIGKILL', new Set()));
    let found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findProcesses */ .z_)(target);
    if (found.processes.length > 0 && signal.aborted) {
        await send(found, 'SIGKILL', new Set());
        await gone(found.processes, LAST_LOOK, new AbortController().signal);
        found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findProcesses */ .z_)(target);
    }
    return found.processes.map(_find_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0);
}
/** Signals again and again until nobody is found or the time is over. */
async function until(deadline, target, signal, act) {
    for (let pause = POLL_FIRST;; pause = Math.min(pause * 2, POLL_LAST)) {
        const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findProcesses */ .z_)(target);
        if (found.processes.length === 0 || signal.aborted)
            return;
        const rest = deadline - performance.now();
        if (rest <= 0)
            return;
        await act(found);
        await gone(found.processes, Math.min(pause, rest), signal);
    }
}
/** Waits a moment, in small steps at first: most processes end at once, and looking at few of them costs little. */
async function gone(processes, ms, signal) {
    const deadline = performance.now() + ms;
    for (let step = 1; performance.now() < deadline && !signal.aborted; step *= 2) {
        await _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(Math.min(step, Math.max(0, deadline - performance.now())), signal).catch(() => undefined);
        const alive = await Promise.all(processes.map(_alive_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._));
        if (!alive.includes(true))
            return;
    }
}
/** `asked`: who got this signal already and won't get it twice, which many tools take for an order to drop everything. */
async function send({ processes, groups }, name, asked) {
    const isFresh = ({ pid, started }) => !asked.has(`${pid} ${started}`);
    const fresh = processes.filter(isFresh);
    // The whole group in one call, so that it can't fork away from under us.
    const whole = groups.filter((group) => {
        const members = processes.filter((entry) => entry.group === group);
        return members.length > 0 && members.every(isFresh);
    });
    for (const group of whole)
        signalTo(-group, name);
    for (const entry of fresh) {
        asked.add(`${entry.pid} ${entry.started}`);
        if (!whole.includes(entry.group) && (await (0,_alive_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(entry)))
            signalTo(entry.pid, name);
    }
}
function signalTo(pid, name) {
    try {
        process.kill(pid, name);
        // A stopped process gets its SIGTERM only when it goes on.
        if (name === 'SIGTERM')
            process.kill(pid, 'SIGCONT');
    }
    catch {
        // It ended, or it belongs to somebody else: who is left is looked at afterwards.
    }
}


/***/ }),

/***/ 37493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ReadError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);

/** A JUnit file that can't be read: empty, no XML, another kind of XML. The message names the file. */
class ReadError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TestbedError */ .GT {
    code = 'READ';
    exitCode = 1;
    file;
    /** The message without the file. */
    problem;
    constructor(file, problem, options = {}) {
        super(`${file}: ${problem}`, options);
        this.file = file;
        this.problem = problem;
    }
}


/***/ }),

/***/ 47411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ READ_HINT),
  y: () => (/* binding */ readText)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/js/src/readers/encoding.js
/** Which encoding a file is in: XML 1.0, appendix F, and what tools really write. */


/** Bytes that are enough to tell. */
const PROLOGUE_BYTES = 1024;
const BYTE_ORDER_MARKS = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]]
];
/**
 * A decoder for a file that begins with these bytes: by its byte order mark, else by zeros between its characters, else
 * by its declaration. A declared UTF-16 without either is a lie (.NET writers declare it whatever they write). Bytes that
 * don't fit become U+FFFD: a mangled name is better than no result. A byte order mark may stay.
 */
function decoderFor(start) {
    const mark = BYTE_ORDER_MARKS.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte));
    if (mark !== undefined)
        return decoder(mark[0]);
    if (start[0] !== 0 && start[1] === 0)
        return decoder('utf-16le');
    if (start[0] === 0 && start[1] !== 0)
        return decoder('utf-16be');
    const text = Buffer.from(start.subarray(0, PROLOGUE_BYTES)).toString('latin1');
    const declared = /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(text)?.[1];
    return decoder(declared === undefined || /^(utf-?16|ucs-?2|iso-10646)/i.test(declared) ? 'utf-8' : declared);
}
function decoder(label) {
    // Several times as fast as TextDecoder, and ASCII stays one byte a character.
    if (/^(utf-?8|us-ascii)$/i.test(label))
        return new external_node_string_decoder_.StringDecoder('utf8');
    try {
        const inner = new external_node_util_.TextDecoder(label);
        return { write: (bytes) => inner.decode(bytes, { stream: true }), end: () => inner.decode() };
    }
    catch {
        // A label that nobody knows: nearly everything is UTF-8, and ASCII is right in any case.
        return new external_node_string_decoder_.StringDecoder('utf8');
    }
}

// EXTERNAL MODULE: ./build/js/src/readers/read-error.js
var read_error = __webpack_require__(37493);
;// CONCATENATED MODULE: ./build/js/src/readers/read-text.js
/** The text of a file, chunk by chunk. */





/** Bytes at a time. */
const BUFFER = 256 * 1024;
/** Bytes of a piece of text: V8 moves larger strings to where they cost more. */
const PIECE = 64 * 1024;
/** While one buffer is used the next one is read. Throws ReadError, and the signal's reason when that aborts. */
async function* readText(path, signal) {
    signal.throwIfAborted();
    const handle = await openFile(path);
    let [current, other] = [Buffer.allocUnsafe(BUFFER), Buffer.allocUnsafe(BUFFER)];
    let pending = fill(handle, current);
    try {
        const first = await named(path, pending);
        if (first === 0)
            throw new read_error/* ReadError */.F(path, 'empty', { hint: READ_HINT });
        const decoder = decoderFor(current.subarray(0, first));
        for (let bytes = first; bytes > 0; bytes = await named(path, pending)) {
            const full = current;
            [current, other] = [other, current];
            pending = fill(handle, current);
            for (let from = 0, end = 0; from < bytes; from = end) {
                signal.throwIfAborted();
                end = pieceEnd(full, from, bytes);
                yield decoder.write(full.subarray(from, end));
            }
        }
        yield decoder.end();
    }
    finally {
        await pending.catch(() => undefined);
        await handle.close();
    }
}
const READ_HINT = 'Is it what the test tool wrote, and did it come to its end?';
async function openFile(path) {
    const found = await named(path, (0,promises_.stat)(path));
    // A pipe would be waited for, for ever.
    if (!found.isFile())
        throw new read_error/* ReadError */.F(path, 'not a file');
    return named(path, (0,promises_.open)(path, 'r'));
}
/** Bytes that were read: fewer than there is room for only at the end. */
async function fill(handle, buffer) {
    let bytes = 0;
    while (bytes < buffer.length) {
        const { bytesRead } = await handle.read(buffer, bytes, buffer.length - bytes, null);
        if (bytesRead === 0)
            break;
        bytes += bytesRead;
    }
    return bytes;
}
/** Behind a tag where there is one: what is cut in the middle has to be put together again. */
function pieceEnd(bytes, from, length) {
    const end = Math.min(length, from + PIECE);
    const tag = end === length ? -1 : bytes.subarray(from, end).lastIndexOf('>');
    return tag === -1 ? end : from + tag + 1;
}
async function named(path, promise) {
    return promise.catch((cause) => {
        throw new read_error/* ReadError */.F(path, (0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(cause)), { cause });
    });
}


/***/ }),

/***/ 18096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32181);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9712);
/* harmony import */ var _service_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88359);
/** The cause and the failing tests as annotations. The texts are escaped where they are printed. */




/**
 * At most as many of each kind as GitHub shows of a step, causes first; the last one counts the rest. `workspace`: the
 * repository's root; files outside it are named in the message instead.
 */
function annotationsOf(verdict, workspace) {
    return [
        ...withinLimit('error', errorsOf(verdict, workspace)),
        ...withinLimit('warning', warningsOf(verdict, workspace))
    ];
}
function errorsOf(verdict, workspace) {
    if (verdict.outcome === 'passed')
        return [];
    const suites = verdict.suites.flatMap((suite) => (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherReasons */ .QA)(suite).map((reason) => ({
        kind: 'error',
        title: `suite ${suite.name}`,
        message: reason
    })));
    const tests = verdict.failures.map((failure) => failureAnnotation(failure, workspace));
    const sorts = [
        sort(verdict.causes.map(causeAnnotation), 'cause'),
        sort(suites, 'reason of a suite', 'reasons of suites'),
        sort(tests, 'failed test', 'failed tests', verdict.failureCount)
    ];
    if (sorts.some(({ annotations }) => annotations.length > 0))
        return sorts;
    return [sort([{ kind: 'error', message: verdict.title }], 'error')];
}
function warningsOf(verdict, workspace) {
    const { warnings, exceeded, flaky, flakyCount } = verdict;
    return [
        sort(warnings.map(warning), 'warning'),
        sort(exceeded.map(_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetSentence */ .Bg).map(warning), 'exceeded budget'),
        sort(flaky.map((note) => flakyAnnotation(note, workspace)), 'flaky test', 'flaky tests', flakyCount)
    ];
}
function sort(annotations, one, several = `${one}s`, total = annotations.length) {
    return { annotations, one, several, total: Math.max(total, annotations.length) };
}
function withinLimit(kind, sorts) {
    const total = sorts.reduce((sum, { total }) => sum + total, 0);
    const all = sorts.flatMap(({ annotations }) => annotations);
    if (total <= _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATIONS_PER_KIND */ .UD && all.length === total)
        return all;
    const shown = all.slice(0, _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATIONS_PER_KIND */ .UD - 1);
    const rest = sorts.flatMap(({ annotations, total, one, several }) => {
        const left = total - annotations.filter((annotation) => shown.includes(annotation)).length;
        return left === 0 ? [] : [`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(left)} ${shown.length === 0 ? '' : 'more '}${left === 1 ? one : several}`];
    });
    return [...shown, { kind, message: `${shown.length === 0 ? '' : 'and '}${rest.join(', ')}: see the job summary` }];
}
function warning(message) {
    return { kind: 'warning', message };
}
function causeAnnotation(cause) {
    const { service } = cause;
    const lines = [
        cause.symptom,
        service === undefined ? undefined : `service: ${(0,_service_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceSentence */ .N)(service)}`,
        service?.lastProbe === undefined ? undefined : `last probe: ${service.lastProbe.slice(0, 500)}`,
        cause.cause === undefined ? undefined : `likely cause: ${cause.cause}`,
        ...cause.hints.map((hint) => `fix: ${hint}`),
        ...cause.details.slice(-5),
        ...cause.log.slice(-5)
    ];
    const title = service?.name ?? cause.stage;
    return {
        kind: 'error',
        message: lines.filter((line) => line !== undefined).join('\n'),
        ...(title !== undefined && { title })
    };
}
function failureAnnotation(failure, workspace) {
    const { file, place } = placeIn(failure, workspace);
    const message = `${failure.message === '' ? failure.name : failure.message}${place}`;
    return { kind: 'error', title: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .testName */ .UU)(failure), message, ...file };
}
function flakyAnnotation(note, workspace) {
    const { file, place } = placeIn(note, workspace);
    const first = note.message === undefined || note.message === '' ? '' : `: ${note.message}`;
    const message = `flaky: it failed and then passed when it was run again${first}${place}`;
    return { kind: 'warning', title: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .testName */ .UU)(note), message, ...file };
}
/** File and line where the file is in the repository; else its name for the message. */
function placeIn({ file: path, line }, workspace) {
    if (path === undefined)
        return { file: {}, place: '' };
    const file = inside(path, workspace);
    if (file === undefined)
        return { file: {}, place: `\n${path}` };
    return { file: { file, ...(line !== undefined && { line }) }, place: '' };
}
function inside(file, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, file) : file;
    return path === '' || path.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? undefined : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 38711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ renderVerdict)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(76069);
// EXTERNAL MODULE: ./build/js/src/report/changes.js
var changes = __webpack_require__(73803);
// EXTERNAL MODULE: ./build/js/src/report/sentences.js
var sentences = __webpack_require__(9712);
// EXTERNAL MODULE: ./build/js/src/report/service-sentence.js
var service_sentence = __webpack_require__(88359);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(77349);
;// CONCATENATED MODULE: ./build/js/src/report/terminal-notes.js



const NAMED = 3;
const BUDGETS_SHOWN = 3;
/** Nothing where there is nothing to say; the coverage of a green run is in its title. */
function noteLines(verdict, colours) {
    return [
        ...flakyLines(verdict, colours),
        ...coverageLines(verdict),
        ...budgetLines(verdict, colours),
        ...changeLines(verdict)
    ];
}
function flakyLines({ flaky, flakyCount }, colours) {
    if (flakyCount === 0)
        return [];
    return [`${colours.yellow('flaky:')} ${(0,sentences/* count */.U9)(flakyCount, 'test')}${named(flaky, flakyCount)}`];
}
/** Of a green run only what it lost. */
function coverageLines({ coverage, changes, outcome }) {
    if (coverage === undefined)
        return [];
    const change = changes?.coverage;
    const fell = change !== undefined && change.after < change.before;
    if (outcome === 'passed' && !fell)
        return [];
    return [`coverage: ${(0,sentences/* percent */.KN)(coverage.lines.percent)} ${(0,sentences/* coverageFacts */.g)(coverage, changes)}`];
}
function budgetLines({ exceeded }, colours) {
    const rest = exceeded.length - BUDGETS_SHOWN;
    return [
        ...exceeded
            .slice(0, BUDGETS_SHOWN)
            .map((budget) => `${colours.yellow('slow:')} ${(0,terminal/* oneLine */.TN)((0,sentences/* budgetSentence */.Bg)(budget), 300)}`),
        ...(rest > 0 ? [`  and ${(0,sentences/* count */.U9)(rest, 'more exceeded budget')}`] : [])
    ];
}
function changeLines({ changes }) {
    const sentence = changes === undefined ? '' : (0,sentences/* changesSentence */.Vj)(changes);
    if (changes === undefined || sentence === '')
        return [];
    const slow = changes.newly_slow.slice(0, NAMED).map((test) => {
        const now = test.duration_s === undefined ? '' : ` ${(0,format/* formatSeconds */.Xo)(test.duration_s)},`;
        return `  slower: ${(0,terminal/* oneLine */.TN)((0,sentences/* testName */.UU)(test), 200)}${now} was ${(0,format/* formatSeconds */.Xo)(test.before_s)}`;
    });
    const fixed = changes.counts.fixed === 0 ? [] : [`  fixed${named(changes.fixed, changes.counts.fixed)}`];
    return [`since the baseline: ${sentence}`, ...fixed, ...slow];
}
/** `: a, b, c and 4 more`. */
function named(notes, total) {
    const names = notes.slice(0, NAMED).map((note) => (0,terminal/* oneLine */.TN)((0,sentences/* testName */.UU)(note), 200));
    if (names.length === 0)
        return '';
    return `: ${names.join(', ')}${total > names.length ? ` and ${total - names.length} more` : ''}`;
}

// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(71012);
;// CONCATENATED MODULE: ./build/js/src/report/render-terminal.js
/** The verdict as text, for the end of a run on a screen or in a log. */







const FAILURES_SHOWN = 20;
const MESSAGE_LINES = 12;
/**
 * Several lines, each of foreign text behind `|`; without a newline at the end. Of a green run: one line, unless a test was
 * flaky, a budget was exceeded or something changed since the baseline.
 */
function renderVerdict(verdict, options) {
    const colours = (0,terminal_colours/* coloursOf */.d)(options.colours);
    const warnings = verdict.warnings.map((warning) => `${colours.yellow('warning:')} ${(0,terminal/* oneLine */.TN)(warning, 2000)}`);
    const title = (0,terminal/* oneLine */.TN)(verdict.title, 1000);
    const notes = noteLines(verdict, colours);
    if (verdict.outcome === 'passed')
        return [`${colours.green('✓')} ${title}`, ...notes, ...warnings].join('\n');
    return [
        `${colours.red('✗')} ${colours.bold(title)} ${colours.dim(`[exit code ${verdict.exitCode}]`)}`,
        ...verdict.causes.flatMap((cause) => causeLines(cause, (0,report_verdict/* titleSays */.D)(verdict, cause), colours)),
        ...verdict.suites.flatMap((suite) => suiteLines(suite)),
        ...failureLines(verdict, colours),
        ...notes,
        ...warnings
    ].join('\n');
}
function causeLines(cause, said, colours) {
    const { service } = cause;
    const label = (name, text) => `  ${colours.dim(name.padEnd(8))} ${text}`;
    return [
        ...(said ? [] : [`${colours.red('✗')} ${(0,terminal/* oneLine */.TN)(cause.symptom, 1000)}`]),
        ...(cause.stage === undefined ? [] : [label('stage', (0,terminal/* oneLine */.TN)(cause.stage))]),
        ...(service === undefined ? [] : [label('service', (0,terminal/* oneLine */.TN)((0,service_sentence/* serviceSentence */.N)(service), 500))]),
        ...(service?.lastProbe === undefined ? [] : [label('probe', (0,terminal/* oneLine */.TN)(service.lastProbe, 500))]),
        ...(cause.cause === undefined ? [] : [label('cause', (0,terminal/* oneLine */.TN)(cause.cause, 1000))]),
        ...cause.hints.map((hint) => label('fix', (0,terminal/* oneLine */.TN)(hint, 1000))),
        ...quoted(cause.details, colours),
        ...(cause.log.length === 0 ? [] : [label('log', `last lines${logFile(cause)}:`), ...quoted(cause.log, colours)])
    ];
}
function logFile(cause) {
    return cause.service?.logFile === undefined ? '' : ` of ${(0,terminal/* oneLine */.TN)(cause.service.logFile)}`;
}
function suiteLines(suite) {
    const name = `suite ${(0,terminal/* oneLine */.TN)(suite.name)}`;
    return (0,sentences/* furtherReasons */.QA)(suite).map((reason) => `  ${name}: ${(0,terminal/* oneLine */.TN)(reason, 1000)}`);
}
function failureLines(verdict, colours) {
    const shown = verdict.failures.slice(0, FAILURES_SHOWN);
    const rest = verdict.failureCount - shown.length;
    const isNew = (0,changes/* newFailures */.g)(verdict.changes);
    return [
        ...shown.flatMap((failure) => [
            `${colours.red('✗')} ${(0,terminal/* oneLine */.TN)((0,sentences/* testName */.UU)(failure), 300)}${isNew(failure) ? ` ${colours.yellow('(new)')}` : ''}${colours.dim(place(failure))}`,
            ...quoted(firstLines(failure.message), colours)
        ]),
        ...(rest > 0 ? [`  and ${rest} more failed tests`] : [])
    ];
}
function place(failure) {
    const text = (0,terminal/* oneLine */.TN)((0,sentences/* placeOf */.$t)(failure));
    return text === '' ? '' : `  ${text}`;
}
function firstLines(message) {
    // Cut before it is cleaned: a message may be megabytes.
    const lines = (0,terminal/* plainText */.wh)(message.slice(0, 50_000)).split('\n');
    const rest = lines.length - MESSAGE_LINES;
    return rest > 0 ? [...lines.slice(0, MESSAGE_LINES), `… (${rest} more lines)`] : lines;
}
function quoted(lines, colours) {
    return lines.flatMap((line) => (0,terminal/* plainText */.wh)(line.slice(0, 2000))
        .split('\n')
        .map((part) => `    ${colours.dim('|')} ${part}`.trimEnd()));
}


/***/ }),

/***/ 22087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   lf: () => (/* binding */ ownerKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 60994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/** Cancelling: a first signal ends the run in order, a second one at once. */

/**
 * A signal that aborts with a CancelledError on SIGINT, SIGTERM or SIGHUP. `onSecond`: somebody does not want to wait; what
 * is left is then the supervisor's.
 */
function cancelOnSignals(onSecond) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                onSecond();
            else
                controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(name));
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 84235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writeFailedResults),
/* harmony export */   K: () => (/* binding */ resultsFileNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7068);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4734);
/* harmony import */ var _record_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77744);
/** A run that failed before it could be opened still leaves a results file that says so. */




/** The results file by an option that may not have been checked yet; the runner hands over empty inputs as well. */
function resultsFileNamed(option) {
    return typeof option === 'string' && option.trim() !== '' ? option.trim() : 'inttest-results.json';
}
/**
 * `resultsFile` as far as it is known: a wrong configuration may not have told it. Undefined: nothing is written. Never
 * throws.
 */
async function writeFailedResults(thrown, resultsFile, imageTag = 'latest') {
    const error = (0,_record_error_js__WEBPACK_IMPORTED_MODULE_3__/* .asTestbedError */ .s)(thrown);
    const now = new Date().toISOString();
    const events = [
        {
            t: now,
            by: 'main',
            type: 'error',
            code: error.code,
            exit_code: 2,
            symptom: error.message,
            ...(error.hint !== undefined && { hint: error.hint }),
            ...(error.details !== undefined && { details: error.details })
        },
        { t: now, by: 'main', type: 'run_finished' }
    ];
    const results = (0,_run_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)({ run_id: 'none', image_tag: imageTag, started_at: now }, events);
    if (resultsFile !== undefined)
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(resultsFile), results).catch(() => undefined);
    return results;
}


/***/ }),

/***/ 15521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ noteImages),
/* harmony export */   c: () => (/* binding */ actionsLevel),
/* harmony export */   saveKeptImages: () => (/* binding */ saveKeptImages)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73102);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83351);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4734);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63858);
/** Images that a run brought, kept for other jobs by the post step: when nobody waits for it any more. */





const note = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** The store's folder. */
    path: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    images: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        reference: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        platform: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        hit: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        seen: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$()
    }))
});
/** Milliseconds. A cancelled job's post has five minutes for everything. */
const LONGEST = 3 * 60_000;
/** For the post step. Not where there is no cache of the job to save to, or where this job's images are not for others. */
async function noteImages(folder, noted, env) {
    if (noted.images.length === 0 || !hasActionsCache(env))
        return;
    const { maySave } = await __webpack_require__.e(/* import() */ 672).then(__webpack_require__.bind(__webpack_require__, 80672));
    if (await maySave(noted.mode, env))
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)(folder.images, { path: noted.path, images: noted.images });
}
/** The cache of the job as what lies behind the store. undefined where there is none: in a plain `run:` step, elsewhere. */
async function actionsLevel(env) {
    if (!hasActionsCache(env))
        return undefined;
    const [{ openActionsCache }, { secondLevel }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2311).then(__webpack_require__.bind(__webpack_require__, 82311)),
        Promise.all(/* import() */[__webpack_require__.e(2671), __webpack_require__.e(1994)]).then(__webpack_require__.bind(__webpack_require__, 31994))
    ]);
    const cache = openActionsCache(env);
    return cache === undefined ? undefined : (blobs) => secondLevel(cache, blobs);
}
/** Never fails: a cache that can't be written costs the next run some time, and no more. */
async function saveKeptImages({ plan, folder, env, say }) {
    const noted = await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(folder.images, note);
    if (noted === undefined)
        return;
    const [{ openActionsCache }, { saveImages }, { Blobs }, { storeFolderAt }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2311).then(__webpack_require__.bind(__webpack_require__, 82311)),
        Promise.all(/* import() */[__webpack_require__.e(2671), __webpack_require__.e(6860)]).then(__webpack_require__.bind(__webpack_require__, 86860)),
        __webpack_require__.e(/* import() */ 5860).then(__webpack_require__.bind(__webpack_require__, 5860)),
        __webpack_require__.e(/* import() */ 3266).then(__webpack_require__.bind(__webpack_require__, 23266))
    ]);
    const store = openActionsCache(env);
    if (store === undefined)
        return;
    const began = performance.now();
    const signal = AbortSignal.timeout(LONGEST);
    try {
        const blobs = new Blobs(storeFolderAt(noted.path));
        const { bytes, problem } = await saveImages({ store, blobs, images: noted.images, signal });
        const seconds = Math.round(performance.now() - began) / 1000;
        if (bytes > 0) {
            const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .openJournal */ ._0)(folder.journal, 'post');
            journal.append({ type: 'cache_saved', bytes, seconds });
            journal.close();
            await (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeResults */ .K)(plan, folder, true);
            say(`images: kept ${Math.round(bytes / 1e6)} MB for other jobs in ${seconds.toFixed(1)} s`);
        }
        const why = problem ?? store.trouble;
        if (why !== undefined)
            say(`images: not all were kept for other jobs: ${why}`);
    }
    catch (error) {
        const why = signal.aborted ? `not done within ${LONGEST / 60_000} min` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        say(`images: not all were kept for other jobs: ${why}`);
    }
}
function hasActionsCache(env) {
    return (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '' && (env.ACTIONS_RESULTS_URL ?? '') !== '';
}


/***/ }),

/***/ 77744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recordError),
/* harmony export */   s: () => (/* binding */ asTestbedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74667);


const LONGEST_MESSAGE = 2_000;
/**
 * Writes what ended the run into the journal. Foreign text in it is redacted here, and escaped where it is shown. Never
 * throws: verdict and teardown follow, also on a disk that is full.
 */
function recordError(run, thrown) {
    try {
        record(run, thrown);
    }
    catch {
        run.view.message((0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(run.redactor.text(asTestbedError(thrown).message), LONGEST_MESSAGE));
    }
}
function record(run, thrown) {
    const cancelled = cancellationOf(run.signal, thrown);
    if (cancelled !== undefined) {
        run.journal.append({ type: 'cancelled', signal: cancelled.message });
        return;
    }
    const errors = thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SeveralErrors */ .AJ ? thrown.errors : [asTestbedError(thrown)];
    for (const error of errors)
        recordOne(run, error);
}
function recordOne(run, error) {
    const redact = (text) => run.redactor.text(text);
    run.journal.append({
        type: 'error',
        code: error.code,
        exit_code: error.exitCode,
        symptom: redact(error.message),
        ...(error.service !== undefined && { service: error.service }),
        ...(run.currentStage !== undefined && { stage: run.currentStage }),
        ...(error.hint !== undefined && { hint: redact(error.hint) }),
        ...(error.details !== undefined && { details: redact(error.details) })
    });
}
function asTestbedError(thrown) {
    return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TestbedError */ .GT
        ? thrown
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`unexpected: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown, hint: 'please report it, with --verbose' });
}
function cancellationOf(signal, thrown) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return thrown;
    return signal.aborted && signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc ? signal.reason : undefined;
}


/***/ }),

/***/ 25052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ resultsPathOf),
/* harmony export */   u: () => (/* binding */ SUMMARY_FILE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The copy of the results file in the output directory; the only one of a testbed that runs no tests. */
const resultsPathOf = (outputDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'results.json');
/** The Markdown summary in the output directory. */
const SUMMARY_FILE = 'summary.md';


/***/ }),

/***/ 32575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ coverageBefore),
/* harmony export */   jP: () => (/* binding */ hasCoverage),
/* harmony export */   tn: () => (/* binding */ readCoverage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42685);
/** Coverage files, before the tests and after them. */


/** What lies there before the first suite begins: it is not this run's. Undefined where no suite names coverage files. */
async function coverageBefore(run) {
    const { config, env } = run;
    if (!hasCoverage(config))
        return undefined;
    try {
        const { snapshotCoverage } = await __webpack_require__.e(/* import() */ 9272).then(__webpack_require__.bind(__webpack_require__, 79272));
        return await snapshotCoverage(config.suites, workspaceOf(config, env));
    }
    catch (error) {
        run.warn(`coverage files of earlier runs could not be told apart: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
/** Why the coverage is not known, or not all of it; one line each. Errors: those of the journal. */
async function readCoverage(run, before, signal) {
    const { config, env, journal, plan, redactor, warn } = run;
    if (!hasCoverage(config))
        return [];
    try {
        const { collectCoverage } = await __webpack_require__.e(/* import() */ 9272).then(__webpack_require__.bind(__webpack_require__, 79272));
        const { coverage, problems, warnings } = await collectCoverage({
            suites: config.suites,
            before,
            output: plan.output_directory,
            workspace: workspaceOf(config, env),
            minimum: config.minCoverage,
            redactor,
            signal
        });
        for (const warning of warnings)
            warn(`coverage: ${warning}`);
        if (coverage !== undefined)
            journal.append({ type: 'coverage_read', coverage });
        return problems;
    }
    catch (error) {
        return [(0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .g)(signal, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))];
    }
}
function hasCoverage({ suites }) {
    return suites.some(({ coverage }) => coverage.length > 0);
}
function workspaceOf(config, env) {
    return env.GITHUB_WORKSPACE ?? config.workingDirectory;
}


/***/ }),

/***/ 47720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Su: () => (/* binding */ earlierRun),
/* harmony export */   Vs: () => (/* binding */ collectStage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63858);
/* harmony import */ var _collect_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32575);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42685);




/** What there is to do; the verdict of a run with nothing of it does not wait for this stage. */
function isNeeded(config) {
    const { suites, budgets, minCoverage, baseline, failOn } = config;
    if (budgets.length > 0)
        return true;
    const gates = failOn.some((what) => ['coverage', 'slow', 'flaky', 'new-failures'].includes(what));
    return suites.length > 0 && (gates || minCoverage !== undefined || baseline !== undefined || (0,_collect_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCoverage */ .jP)(config));
}
/**
 * Reads the baseline's results. At the start of the run: its own results may take that file's place, since those of the last
 * run are a baseline, too. Undefined where none is named.
 */
async function earlierRun({ baseline, suites }) {
    if (baseline === undefined || suites.length === 0)
        return undefined;
    const { readBaseline } = await __webpack_require__.e(/* import() */ 6624).then(__webpack_require__.bind(__webpack_require__, 66624));
    return readBaseline(baseline);
}
/**
 * Everything goes into the journal. What can't be read is a warning, or the failure of the condition that needs it: the
 * tests' own verdict stays. Errors: the signal's reason when the run is cancelled; InternalError of the journal.
 */
async function collectStage(run, before) {
    return judge(run, before, { results: () => (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunResults */ .c)(run.plan, run.folder), now: () => Date.now() });
}
/** As `collectStage`, of whatever has results. */
async function judge(run, { earlier, coverageBefore }, soFar) {
    if (!isNeeded(run.config))
        return;
    run.enter('collect');
    const signal = AbortSignal.any([run.signal, AbortSignal.timeout(_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMIT */ .u)]);
    const coverageProblems = await (0,_collect_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .readCoverage */ .tn)(run, coverageBefore ?? new Map(), signal);
    const baselineProblem = await compare(run, earlier, { soFar, signal });
    if (!run.signal.aborted)
        await checkBudgets(run, soFar);
    const failed = run.signal.aborted ? [] : await checkGates(run, { soFar, coverageProblems, baselineProblem });
    const status = run.signal.aborted ? 'cancelled' : failed.length > 0 ? 'failed' : 'ok';
    run.journal.append({ type: 'stage_ended', stage: 'collect', status });
    run.signal.throwIfAborted();
}
/** Why there is no comparison. */
async function compare(run, earlier, { soFar, signal }) {
    if (earlier === undefined || run.signal.aborted)
        return undefined;
    if ('problem' in earlier)
        return earlier.problem;
    const { journal, plan, redactor } = run;
    const { compareRuns } = await __webpack_require__.e(/* import() */ 4112).then(__webpack_require__.bind(__webpack_require__, 54112));
    // Where both are in one place, the earlier list of tests has made room for this run's.
    const replaced = earlier.directory === plan.output_directory;
    const before = replaced ? { ...earlier, directory: undefined } : earlier;
    const now = { results: await soFar.results(), directory: plan.output_directory };
    try {
        const comparison = await compareRuns(before, now, (text) => redactor.text(text), signal);
        journal.append({ type: 'compared', comparison });
        return undefined;
    }
    catch (error) {
        return `the baseline could not be compared with: ${(0,_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .g)(signal, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`;
    }
}
async function checkBudgets({ config, journal, warn }, soFar) {
    if (config.budgets.length === 0)
        return;
    const { checkBudgets, exceededByName, exceededLine } = await __webpack_require__.e(/* import() */ 3450).then(__webpack_require__.bind(__webpack_require__, 43450));
    const { budgets, warnings } = checkBudgets(await soFar.results(), config.budgets, soFar.now());
    const teardown = config.budgets.find(({ name }) => name === 'teardown');
    journal.append({
        type: 'budgets_checked',
        budgets: [...budgets],
        ...(teardown !== undefined && { teardown_max_s: teardown.max / 1000 })
    });
    for (const warning of warnings)
        warn(warning);
    // Those that fail the run are told as errors.
    const harmless = config.failOn.includes('budget') ? [] : budgets.filter(({ action }) => action === 'warn');
    for (const [name, exceeded] of exceededByName(harmless))
        warn(exceededLine(name, exceeded));
}
async function checkGates(run, { soFar, coverageProblems, baselineProblem }) {
    const { config, journal, redactor } = run;
    const { failedGates, guardsBaseline, guardsCoverage } = await __webpack_require__.e(/* import() */ 786).then(__webpack_require__.bind(__webpack_require__, 20786));
    const tests = config.suites.length > 0;
    const conditions = {
        failOn: tests ? config.failOn : config.failOn.filter((what) => what === 'budget'),
        minCoverage: tests ? config.minCoverage : undefined
    };
    const results = await soFar.results();
    const failed = failedGates({ ...conditions, results, coverageProblems, baselineProblem });
    // The first one is the reason of the condition that can't be looked at.
    for (const problem of coverageProblems.slice(guardsCoverage(conditions) ? 1 : 0))
        run.warn(`coverage: ${problem}`);
    if (baselineProblem !== undefined && !guardsBaseline(conditions))
        run.warn(baselineProblem);
    for (const { code, symptom, hint } of failed) {
        journal.append({ type: 'error', code, exit_code: 1, stage: 'collect', symptom: redactor.text(symptom), hint });
    }
    return failed;
}


/***/ }),

/***/ 42685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unread),
/* harmony export */   u: () => (/* binding */ LIMIT)
/* harmony export */ });
/** Milliseconds for all of it. */
const LIMIT = 60_000;
function unread(signal, error) {
    return signal.aborted ? `not done within ${LIMIT / 1000} s` : error;
}


/***/ }),

/***/ 71440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ recordEnd),
  N: () => (/* binding */ testStage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/contract/tests.js
var tests = __webpack_require__(39507);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
// EXTERNAL MODULE: ./build/js/src/suites/command.js + 1 modules
var suites_command = __webpack_require__(69243);
;// CONCATENATED MODULE: ./build/js/src/suites/inherited.js
/**
 * What tests inherit of our own environment. The runner gives an action more than a `run:` step: its inputs and state, and
 * tokens that may write the cache and artifacts of the workflow, which the code of a pull request has no business with.
 */
const OF_THE_ACTION = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME_|RESULTS_|CACHE_URL$|CACHE_SERVICE_V2$))/;
/** The environment without what is the action's alone: as in a `run:` step. Outside of an action nothing is left out. */
function inheritedByTests(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return { ...env };
    return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_ACTION.test(name)));
}

// EXTERNAL MODULE: ./build/js/src/suites/run-suite.js + 48 modules
var run_suite = __webpack_require__(34152);
// EXTERNAL MODULE: ./build/js/src/suites/tests-file.js
var tests_file = __webpack_require__(86547);
// EXTERNAL MODULE: ./build/js/src/session/variables.js + 2 modules
var variables = __webpack_require__(76687);
;// CONCATENATED MODULE: ./build/js/src/session/stages/suite-events.js
/** The rest of the outcome comes from files that were redacted when they were copied. */
function suiteEnded({ name }, outcome, redactor) {
    const { attempt } = outcome;
    return {
        type: 'suite_ended',
        suite: name,
        attempt,
        status: outcome.status,
        exit_code: outcome.exitCode,
        ...(outcome.signal !== null && { signal: outcome.signal }),
        reasons: outcome.reasons.map((reason) => redactor.text(reason)),
        tests: outcome.tests,
        ...(attempt > 1 && { attempt_tests: outcome.attemptTests }),
        failures: [...outcome.failures],
        notes: outcome.notes,
        junit: [...outcome.junit]
    };
}

;// CONCATENATED MODULE: ./build/js/src/session/stages/tests.js
/** The suites in order, all of them even if one fails. */










async function testStage(run, instances) {
    const { suites } = run.config;
    const environments = suites.map((suite) => (0,variables/* variablesFor */.j)(run.config, run.plan, instances, run.env, suite.env));
    const leftOut = [...new Set(environments.flatMap((environment) => environment.leftOut))];
    if (leftOut.length > 0) {
        run.view.message(`not set for tests, because they are set or reserved: ${(0,terminal/* oneLine */.TN)(leftOut.join(', '), 1000)}`);
    }
    run.enter('integration_tests');
    const shared = { tests: await testsFileOf(run), claimed: new Set() };
    let failed = false;
    try {
        for (const [index, suite] of suites.entries()) {
            if (run.signal.aborted)
                break;
            const env = { ...inheritedByTests(run.env), ...environments[index]?.variables };
            const { status } = await (0,run_suite/* runSuite */.o)(suite, contextOf(run, suite, { env, ...shared }));
            failed ||= status !== 'ok';
        }
    }
    finally {
        shared.tests.close();
    }
    const status = run.signal.aborted ? 'cancelled' : failed ? 'failed' : 'ok';
    run.journal.append({ type: 'stage_ended', stage: 'integration_tests', status });
    run.signal.throwIfAborted();
}
/** New in each run: a user may have named an output directory in which that of an earlier run lies. */
async function testsFileOf({ plan }) {
    // What is wrong with the directory is said where the file can't be written.
    await (0,promises_.mkdir)(plan.output_directory, { recursive: true }).catch(() => undefined);
    return (0,tests_file/* createTestsFile */.O)((0,external_node_path_.join)(plan.output_directory, tests/* TESTS_FILE */.L));
}
function contextOf(run, suite, shared) {
    const { config, journal, plan, redactor, signal, view } = run;
    const { testRetries: retries, retryCommand, hangTimeout, allowEmpty, failOn, logLimit } = config;
    return {
        ...shared,
        runId: plan.run_id,
        output: plan.output_directory,
        workspace: run.env.GITHUB_WORKSPACE ?? config.workingDirectory,
        retries,
        retryCommand,
        hangTimeout,
        allowEmpty,
        failOn,
        logLimit,
        redactor,
        signal,
        onOutput: (chunk) => view.output(chunk),
        onNotice: (line) => view.message(redactor.text(line)),
        onStarted: (group) => void journal.append({ type: 'process_started', group, what: `suite ${suite.name}` }),
        onEnded: (group) => void journal.append({ type: 'process_ended', group }),
        onAttemptStarted: (attempt, command) => {
            const text = redactor.text((0,suites_command/* commandText */.j)(command));
            journal.append({ type: 'suite_started', suite: suite.name, command: text, attempt });
        },
        onAttemptEnded: (outcome) => recordEnd(run, suite, outcome)
    };
}
function recordEnd(run, { name }, outcome) {
    const { attempt } = outcome;
    const where = attempt === 1 ? `suite ${name}` : `suite ${name}, attempt ${attempt}`;
    for (const warning of outcome.warnings)
        run.warn(`${where}: ${warning}`);
    run.journal.append(suiteEnded({ name }, outcome, run.redactor));
}


/***/ }),

/***/ 79180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TOOL)
});

;// CONCATENATED MODULE: ./build/js/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/js/src/session/tool.js

/** Who wrote a results file. */
const TOOL = { name: 'integration-testbed', version: package_namespaceObject.rE };


/***/ }),

/***/ 76687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ variablesFor)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/config/template.js
var config_template = __webpack_require__(11326);
;// CONCATENATED MODULE: ./build/js/src/suites/urls.js
/**
 * As the official images, and those of Bitnami, document their variables. What stands in a file of the container
 * (`POSTGRES_PASSWORD_FILE`) is unknown, and so is what would else be its default.
 */
function credentialsOf(kind, environment) {
    const first = (names, fallback) => {
        const value = names.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
        return value ?? (names.some((name) => environment[`${name}_FILE`] !== undefined) ? undefined : fallback);
    };
    switch (kind) {
        case 'postgres': {
            const username = first(['POSTGRES_USER', 'POSTGRESQL_USERNAME'], 'postgres');
            return {
                username,
                password: first(['POSTGRES_PASSWORD', 'POSTGRESQL_PASSWORD']),
                database: first(['POSTGRES_DB', 'POSTGRESQL_DATABASE'], username)
            };
        }
        case 'mysql': {
            const username = first(['MARIADB_USER', 'MYSQL_USER'], 'root');
            const password = username === 'root' ? ['MARIADB_ROOT_PASSWORD', 'MYSQL_ROOT_PASSWORD'] : ['MARIADB_PASSWORD', 'MYSQL_PASSWORD'];
            return { username, password: first(password), database: first(['MARIADB_DATABASE', 'MYSQL_DATABASE']) };
        }
        case 'rabbitmq':
            return {
                username: first(['RABBITMQ_DEFAULT_USER'], 'guest'),
                password: first(['RABBITMQ_DEFAULT_PASS'], 'guest'),
                database: first(['RABBITMQ_DEFAULT_VHOST'])
            };
        case 'redis':
            return { password: first(['REDIS_PASSWORD', 'VALKEY_PASSWORD']) };
        case 'http':
        case 'tcp':
        case undefined:
            return {};
    }
}
const SCHEME = { postgres: 'postgres', mysql: 'mysql', redis: 'redis', rabbitmq: 'amqp' };
/** Container ports of the kinds, for services that publish others before it: a console, metrics. */
const KIND_PORTS = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 };
/** `postgres://user:password@host:port/database`; for kinds without a scheme of their own `http://host:port`. */
function urlOf(kind, host, port, credentials) {
    const { username, password, database } = credentials;
    const scheme = (kind && SCHEME[kind]) ?? 'http';
    const encode = encodeURIComponent;
    const user = username === undefined ? '' : encode(username);
    // Without a user there is a login for Redis only, which has a password of its own.
    const whole = password !== undefined && (username !== undefined || kind === 'redis');
    const login = whole ? `${user}:${encode(password)}` : user;
    const path = database === undefined ? '' : `/${encode(database)}`;
    return `${scheme}://${login === '' ? '' : `${login}@`}${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/environment.js
/** What tests get: the addresses of the services as environment variables, by one naming scheme. */



const LONG_PREFIX = 'TESTBED_';
/** A service `node` must not set NODE_PORT's neighbours, nor one named `docker` lead the client elsewhere. */
const RESERVED = /^(?:DOCKER_|COMPOSE_|GITHUB_|RUNNER_|ACTIONS_|NODE_|NPM_|PATH|LD_)/;
/** Errors: ConfigError for a template that names what is not there, or two services whose names become one. */
function suiteEnvironment(instances, options) {
    refuseTwins(instances);
    const facts = {};
    for (const instance of instances) {
        const several = instances.some((other) => other.service === instance.service && other.name !== instance.name);
        const name = variableName(instance.service);
        const own = factsOf(instance, instances, options);
        if (instance.replica === 1)
            Object.assign(facts, prefixed(name, own));
        if (several)
            Object.assign(facts, prefixed(`${name}_${instance.replica}`, own));
    }
    const variables = {};
    const leftOut = [];
    for (const [name, value] of Object.entries(facts)) {
        variables[LONG_PREFIX + name] = value;
        const short = (options.prefix ?? '') + name;
        if (mayBeSet(short, name, value, options.given))
            variables[short] = value;
        else
            leftOut.push(short);
    }
    for (const [name, template] of Object.entries(options.templates)) {
        variables[name] = render(template, `env.${name}`, instances, options);
    }
    variables.TESTBED_RUN_ID = options.runId;
    variables.TESTBED_OUTPUT = options.output;
    return { variables, leftOut };
}
/**
 * What is set already stays as it is, unless an earlier testbed set it: its long name then has the same value, and tests
 * would be led to services that are gone. A name that begins with a digit is none in a shell.
 */
function mayBeSet(short, name, value, given) {
    if (RESERVED.test(short) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(short))
        return false;
    return given[short] === undefined || given[short] === value || given[short] === given[LONG_PREFIX + name];
}
/** `orders-api` is ORDERS_API. */
function variableName(service) {
    return service.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
function refuseTwins(instances) {
    const services = [...new Set(instances.map(({ service }) => service))];
    for (const service of services) {
        const twin = services.find((other) => other !== service && variableName(other) === variableName(service));
        if (twin === undefined)
            continue;
        throw new errors/* ConfigError */.xL(`services ${service} and ${twin} would both set ${variableName(service)}_HOST`, {
            hint: 'rename one of them'
        });
    }
}
/** By the end of their names: HOST, PORT ... Empty for a service that can't be reached from here. */
function factsOf(instance, all, options) {
    const address = addressOf(instance, options);
    if (address === undefined)
        return {};
    const { username, password, database } = credentialsOf(instance.kind, instance.environment);
    const ports = instance.ports.map(({ target, published }) => [`PORT_${target}`, String(published)]);
    return {
        HOST: address.host,
        PORT: String(address.port),
        ...Object.fromEntries(ports),
        URL: urlFor(instance, all, options),
        ...(username !== undefined && { USERNAME: username }),
        ...(password !== undefined && { PASSWORD: password }),
        ...(database !== undefined && { DATABASE: database })
    };
}
function prefixed(name, facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${name}_${key}`, value]));
}
/** The first TCP port of the file, at the host that tests are told. */
function addressOf(instance, options) {
    const port = instance.ports.find(({ protocol }) => protocol === 'tcp');
    return port && { host: options.host ?? port.host, port: port.published };
}
function urlFor(instance, all, options) {
    // A template of its own may name itself: its `url` is then the one that is made by kind.
    if (instance.url !== undefined) {
        const others = all.map((other) => (other === instance ? { ...other, url: undefined } : other));
        return render(instance.url, `x-testbed.url of ${instance.service}`, others, options);
    }
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(instance.service, 'url');
    const kindPort = instance.kind && KIND_PORTS[instance.kind];
    const own = instance.ports.find(({ target, protocol }) => target === kindPort && protocol === 'tcp');
    const port = own?.published ?? address.port;
    return urlOf(instance.kind, address.host, port, credentialsOf(instance.kind, instance.environment));
}
function render(template, place, instances, options) {
    return (0,config_template/* parseTemplate */.Q)(template)
        .map((part) => (typeof part === 'string' ? part : resolve(part, place, instances, options)))
        .join('');
}
function resolve(part, place, instances, options) {
    if (part.field === 'run_id')
        return options.runId;
    const instance = instances.find(({ name }) => name === part.service);
    if (instance === undefined) {
        throw new errors/* ConfigError */.xL(`${place}: there is no service ${part.service}`, {
            hint: `there are ${instances.map(({ name }) => name).join(', ')}`
        });
    }
    if (part.field === 'env') {
        const value = instance.environment[part.variable];
        if (value !== undefined)
            return value;
        throw new errors/* ConfigError */.xL(`${place}: ${part.service} has no environment variable ${part.variable}`);
    }
    if (part.field === 'url')
        return urlFor(instance, instances, options);
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(part.service, place);
    if (part.field !== 'port')
        return address.host;
    return String(part.port === undefined ? address.port : publishedPort(instance, part.port, place));
}
function publishedPort(instance, target, place) {
    const port = instance.ports.find((published) => published.target === target);
    if (port !== undefined)
        return port.published;
    throw new errors/* ConfigError */.xL(`${place}: ${instance.name} does not publish port ${target}`);
}
function unreachable(service, place) {
    return new errors/* ConfigError */.xL(`${place}: ${service} publishes no TCP port`, { hint: `give it ports: ["<container port>"]` });
}

;// CONCATENATED MODULE: ./build/js/src/session/variables.js

/** The variables by which tests find the services. `templates`: those of a suite, which win over the common ones. */
function variablesFor(config, plan, instances, given, templates = {}) {
    return suiteEnvironment(instances, {
        runId: plan.run_id,
        output: plan.output_directory,
        templates: { ...config.env, ...templates },
        prefix: config.envPrefix,
        host: config.hostOverride,
        given
    });
}


/***/ }),

/***/ 69243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ commandText),
  B: () => (/* binding */ commandWords)
});

;// CONCATENATED MODULE: ./build/js/src/suites/shell-quoted.js
/** POSIX: within single quotes nothing is special but the quote itself. What needs no quotes stays as it is. */
function shellQuoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/command.js

/** Text goes to the shell, behind `-c`; words are run as they are. */
function commandWords({ command, shell }) {
    const words = typeof command === 'string' ? [...shell.trim().split(/\s+/), '-c', command] : command;
    const [program = '', ...args] = words;
    return [program, ...args];
}
/** One line that a reader can paste into a shell; text stays as it was written. */
function commandText(command) {
    if (typeof command === 'string')
        return command.trim();
    return command.map(shellQuoted).join(' ');
}


/***/ }),

/***/ 88107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ copyAside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/** Copies of JUnit files, redacted, in the output directory: the next attempt overwrites the originals. */




/** Of a file's name; most file systems allow 255 bytes. */
const NAME_LIMIT = 120;
/** Copies file by file. Throws what the file system throws. */
async function copyAside(files, options) {
    const { folder, base, redactor, signal } = options;
    if (files.length > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const taken = new Set();
    const copies = [];
    for (const file of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, freeName((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path), taken));
        const redact = redactor.stream();
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.realPath), async function* (chunks) {
            for await (const chunk of chunks)
                yield redact.write(chunk);
            yield redact.flush();
        }, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }), { signal });
        copies.push({ source: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, file.path) || file.path, path });
    }
    return copies;
}
/** The file's own name, with a number where another one has it; case does not tell names apart everywhere. */
function freeName(name, taken) {
    const dot = name.lastIndexOf('.');
    const stem = safe(dot <= 0 ? name : name.slice(0, dot)) || 'junit';
    const extension = dot <= 0 ? '.xml' : safe(name.slice(dot));
    for (let number = 1;; number++) {
        const candidate = `${stem}${number === 1 ? '' : `-${number}`}${extension}`;
        if (taken.has(candidate.toLowerCase()))
            continue;
        taken.add(candidate.toLowerCase());
        return candidate;
    }
}
function safe(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, NAME_LIMIT);
}


/***/ }),

/***/ 1835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ freshFiles),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   eY: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Which JUnit files a suite's attempt has written. */


/** What was there before the attempt. `workspace`: see `SuiteContext`. */
async function snapshotOf(patterns, workspace) {
    const found = await Promise.all(patterns.map((pattern) => match(pattern, workspace)));
    return new Map(found.flatMap(({ files }) => files).map(({ realPath, fingerprint }) => [realPath, fingerprint]));
}
/** Files that were created or changed since `before`. `claimed` holds those of earlier suites, and is not changed. */
async function freshFiles(patterns, before, { workspace, claimed, what = 'JUnit file' }) {
    const files = new Map();
    const missing = [];
    for (const pattern of patterns) {
        const found = await match(pattern, workspace);
        const fresh = found.files.filter((file) => before.get(file.realPath) !== file.fingerprint && !claimed.has(claimOf(file)));
        for (const file of fresh)
            files.set(file.realPath, file);
        if (fresh.length > 0)
            continue;
        const old = found.files.length === 0 ? '' : `: ${count(found.files.length, 'file')} from before the suite began`;
        const outside = found.outside === 0 ? '' : `: ${count(found.outside, 'symbolic link')} to outside of the workspace`;
        missing.push(`no ${what} at ${pattern.pattern}${old}${outside}`);
    }
    const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: sorted, missing };
}
/** A file that is written anew by a later suite is that suite's. */
function claimOf({ realPath, fingerprint }) {
    return `${realPath} ${fingerprint}`;
}
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
async function match(pattern, workspace) {
    const files = [];
    let outside = 0;
    const roots = await rootsOf(pattern, workspace);
    for await (const name of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern.pattern, { cwd: pattern.base, exclude: excluded(pattern.pattern) })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(pattern.base, name);
        const file = await fileAt(path);
        if (file === undefined)
            continue;
        if (roots.some((root) => isWithin(root, file.realPath)))
            files.push(file);
        else
            outside++;
    }
    return { files, outside };
}
/** Undefined for what is no regular file, or vanished. */
async function fileAt(path) {
    try {
        const realPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(realPath, { bigint: true });
        if (!found.isFile())
            return undefined;
        const fingerprint = [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(':');
        return { path, realPath, fingerprint, modified: Number(found.mtimeMs) };
    }
    catch {
        return undefined;
    }
}
/** Where files may really lie: the workspace, and what the pattern itself names outside of it. */
async function rootsOf({ base, pattern }, workspace) {
    const segments = pattern.split('/');
    const magic = segments.findIndex((segment) => /[*?[\]{}!()]/.test(segment));
    const fixed = segments.slice(0, magic === -1 ? -1 : magic).join('/');
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? fixed || node_path__WEBPACK_IMPORTED_MODULE_1__.sep : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, fixed);
    const roots = isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named)) ? [workspace] : [workspace, named];
    return Promise.all(roots.map((root) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root))));
}
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** Dependencies bring thousands of folders, and test files of their own; only who names them gets them. */
function excluded(pattern) {
    const names = ['node_modules', '.git'].filter((name) => !pattern.split('/').includes(name));
    return (path) => names.includes(path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).at(-1) ?? '');
}


/***/ }),

/***/ 45109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ directPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** A file that a path names as it stands, and that really lies in the workspace. */


async function directPath(file, options) {
    const { workspace, realWorkspace, workingDirectory } = options;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return within((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), realWorkspace);
    for (const base of new Set([workingDirectory, workspace])) {
        const found = await within((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file), realWorkspace);
        if (typeof found === 'object')
            return found;
    }
    return undefined;
}
/** Where it really lies counts: a symbolic link in the workspace may lead anywhere. */
async function within(path, realWorkspace) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real)).isFile())
            return undefined;
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realWorkspace, real);
        if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
            return 'outside';
        return { path: way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87546);
/** The names of a repository's files: from git where it is one, else from its folders. */



/** Milliseconds for git, and again for the walk. */
const LIMIT = 10_000;
/** Bytes of names. */
const MAX_OUTPUT = 64 * 1024 * 1024;
const MAX_FILES = 200_000;
const MAX_DEPTH = 32;
/** Dependencies and what is built: a test is never reported on them. */
const SKIPPED = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    'bower_components',
    'site-packages',
    '.venv',
    'venv',
    '.tox',
    '__pycache__',
    'target',
    'build',
    'dist',
    'out',
    'bin',
    'obj',
    'coverage',
    '.gradle',
    '.idea',
    '.next',
    '.nuxt',
    '.cache',
    'Pods'
]);
/** What a repository holds by its own will stays, whatever its folder is called. */
const DEPENDENCIES = /(?:^|\/)(?:node_modules|site-packages|\.venv|\.tox)\//;
/**
 * Paths relative to `workspace`, with `/`. What is ignored is not listed. Bounded: of a huge or hostile tree there are
 * some, or none. Never throws; an aborted signal ends it with what there is.
 */
async function listFiles(workspace, signal) {
    return (await fromGit(workspace, signal)) ?? walk(workspace, AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]));
}
async function fromGit(workspace, signal) {
    // A repository's own settings must not start programs here.
    const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-co', '--exclude-standard', '-z'];
    try {
        const result = await (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)('git', args, { cwd: workspace, signal, timeout: LIMIT, maxOutput: MAX_OUTPUT });
        if (result.exitCode !== 0)
            return undefined;
        return result.stdout.split('\0').filter((name) => name !== '' && !DEPENDENCIES.test(name));
    }
    catch {
        return undefined;
    }
}
async function walk(workspace, signal) {
    const files = [];
    let folders = [''];
    for (let depth = 0; depth < MAX_DEPTH && folders.length > 0; depth++) {
        const next = [];
        for (const folder of folders) {
            if (signal.aborted || files.length >= MAX_FILES)
                return files;
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder), { withFileTypes: true }).catch(() => [])) {
                const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
                // A symbolic link is neither: it is not followed.
                if (entry.isFile())
                    files.push(name);
                else if (entry.isDirectory() && !SKIPPED.has(entry.name))
                    next.push(name);
            }
        }
        folders = next;
    }
    return files;
}


/***/ }),

/***/ 53882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ MESSAGE_LIMIT),
  P: () => (/* binding */ readTest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/src/suites/test-identity.js
/** What makes a test the same one in another attempt, and in another run. */

/** 16 hex digits of the SHA-256 over suite, class, name and file. Not over the line: an edit above the test moves it. */
function testId(suite, test) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify([suite, test.class ?? '', test.name, test.file ?? ''])).slice(0, 16);
}

;// CONCATENATED MODULE: ./build/js/src/suites/read-test.js
/** A test as it was read from a JUnit file, with what the suite knows of it. */


/** Characters of a message in `tests.ndjson` and in notes. */
const MESSAGE_LIMIT = 1024;
/** `workspace`: absolute. */
function readTest(testCase, suite, workspace) {
    const { name, classname } = testCase;
    const file = testCase.file === undefined ? undefined : fromWorkspace(testCase.file, workspace);
    return { id: testId(suite, { name, class: classname, file }), testCase, file };
}
function fromWorkspace(file, workspace) {
    if (!(0,external_node_path_.isAbsolute)(file))
        return file;
    const way = (0,external_node_path_.relative)(workspace, file);
    return way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way) ? file : way;
}


/***/ }),

/***/ 13568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createRepositoryPaths),
  $: () => (/* reexport */ placeOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/suites/places/direct-path.js
var direct_path = __webpack_require__(45109);
;// CONCATENATED MODULE: ./build/js/src/suites/places/test-names.js
/** What the names of files say: that they hold tests, by the customs of the common tools. */
const NAMES = [
    /^tests?[_-]/i,
    /[._-](?:tests?|specs?|e2e|cy)\.[^.]{1,12}$/i,
    /(?:Tests?|TestCase|IT|Specs?|Cest)\.[^.]{1,12}$/,
    /^Test\p{Lu}[^.]{0,200}\.[^.]{1,12}$/u,
    /\.(?:bats|phpt|feature|robot)$/
];
const FOLDERS = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|features)\//i;
function isTestName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return NAMES.some((pattern) => pattern.test(name));
}
function looksLikeTest(path) {
    return isTestName(path) || FOLDERS.test(path);
}

;// CONCATENATED MODULE: ./build/js/src/suites/places/file-index.js
/** Files of a repository by their last name, for paths of another machine: the longest common end tells which is meant. */

/** More files of one name tell nothing apart. */
const MAX_NAMESAKES = 5_000;
class FileIndex {
    #byName = new Map();
    #byStem = new Map();
    constructor(files) {
        for (const file of files) {
            const name = file.slice(file.lastIndexOf('/') + 1);
            push(this.#byName, name, file);
            if (SOURCE.test(name))
                push(this.#byStem, stemOf(name), file);
        }
    }
    /** `path` with `/`: `/app/tests/test_orders.py`, `com/acme/OrderTest.java`, `store_test.go`. */
    byPath(path) {
        const segments = segmentsOf(path);
        return longestEnd(segments, this.#byName.get(segments.at(-1) ?? ''), (file) => segmentsOf(file));
    }
    /** Names of package, class, and perhaps of what is in it: `com.acme.OrderTest`, `tests.test_orders.OrderTest`. */
    byClass(name) {
        const names = name.split(/::|[./\\]/).map((part) => part.split('$', 1)[0] ?? '');
        // Python's classes and nested ones stand behind the name of the file.
        for (const length of [names.length, names.length - 1]) {
            const part = names.slice(0, length);
            const last = part.at(-1) ?? '';
            const found = longestEnd(part, this.#byStem.get(last), (file) => segmentsOf(withoutExtension(file)));
            // What a test calls its subject is no file of its own: `describe('orders')`.
            if (found !== undefined && (length > 1 || isTestName(found)))
                return found;
        }
        return undefined;
    }
}
/** A name alone is enough only if it is all there is, or that of a test: `utils.py` of a library is not ours. */
function longestEnd(segments, namesakes, split) {
    if (namesakes === undefined || namesakes.length > MAX_NAMESAKES)
        return undefined;
    let best;
    let longest = 0;
    let unique = false;
    for (const file of namesakes) {
        const length = commonEnd(segments, split(file));
        if (length < longest)
            continue;
        unique = length > longest;
        longest = length;
        best = file;
    }
    if (!unique || best === undefined)
        return undefined;
    return longest > 1 || segments.length === 1 || isTestName(best) ? best : undefined;
}
function commonEnd(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
        length++;
    return length;
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}
/** What a class may be in: not the snapshot or the report that is named after it. */
const SOURCE = /\.(?:java|kts?|scala|groovy|clj|cs|vb|fs|py|rb|php|phpt|[cm]?[jt]sx?|go|rs|swift|dart|exs?|cc|cpp|cxx|mm?|bats|feature)$/;
function stemOf(name) {
    return name.slice(0, !name.includes('.', 1) ? undefined : name.indexOf('.', 1));
}
function withoutExtension(file) {
    const slash = file.lastIndexOf('/') + 1;
    return file.slice(0, slash) + stemOf(file.slice(slash));
}
function push(map, key, file) {
    const files = map.get(key);
    if (files === undefined)
        map.set(key, [file]);
    else
        files.push(file);
}

// EXTERNAL MODULE: ./build/js/src/suites/places/list-files.js
var list_files = __webpack_require__(82018);
;// CONCATENATED MODULE: ./build/js/src/readers/locations/frame.js
/** Longer is no path. */
const PATH_LIMIT = 500;
const HARD = new Set(['"', "'", '`', '<', '>', '|', '\t', '›', '❯', '\u00a0']);
const ABSOLUTE = /(?:\/|\.{1,2}[\\/]|[A-Za-z]:[\\/]|\\\\|file:)/y;
/**
 * The path that ends at `end`: back to a quote, to a bracket that closes only behind it, or to white space. Spaces belong
 * to it only where that makes it absolute: `at /my project/x.cpp:58`.
 */
function pathBefore(line, end) {
    let token = -1;
    let depth = 0;
    for (let at = end - 1; at >= -1 && end - at <= PATH_LIMIT; at--) {
        const char = at < 0 ? '' : (line[at] ?? '');
        if (char === ')' || char === ']')
            depth++;
        const opens = (char === '(' || char === '[') && depth-- === 0;
        const stops = at < 0 || opens || HARD.has(char) || (char === ' ' && line[at - 1] === ' ');
        if (!stops && char !== ' ')
            continue;
        if (isAbsoluteAt(line, at + 1))
            return line.slice(at + 1, end);
        if (token < 0)
            token = at + 1;
        if (stops)
            break;
    }
    return token < 0 ? '' : line.slice(token, end);
}
function isAbsoluteAt(line, at) {
    ABSOLUTE.lastIndex = at;
    return ABSOLUTE.test(line);
}
/** Undefined where it is no place: no file, or line 0. */
function frame_frame(file, line, rest = {}) {
    const number = Number(line);
    if (file === '' || file.startsWith('<') || !(number > 0))
        return undefined;
    const column = Number(rest.column);
    return {
        file,
        line: number,
        ...(column > 0 && { column }),
        ...(rest.in !== undefined && rest.in !== '' && { function: rest.in })
    };
}
/**
 * A family of the plain kind: `path.ext:line`, and where it has them columns. `place` begins at the dot before the file's
 * extension and has the named groups `ext`, `line` and, if any, `column` and `in`.
 */
function plainFamily(place) {
    return {
        read(line) {
            const found = place.exec(line);
            const groups = found?.groups;
            if (found === null || groups === undefined)
                return undefined;
            const file = pathBefore(line, found.index + 1 + (groups.ext ?? '').length);
            return frame_frame(file, groups.line, {
                ...(groups.column !== undefined && { column: groups.column }),
                ...(groups.in !== undefined && { in: groups.in })
            });
        }
    };
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/cpp.js
/** C, C++, Objective-C: `orders_test.cc:12: Failure`, `orders.cpp(12): error`, and what takes two lines (Boost.Test). */

const EXT = String.raw `\.(?<ext>cc?|cpp|cxx|c\+\+|cppm|ixx|hh?|hpp|hxx|inl|ipp|mm?|cu|ino)`;
const colon = plainFamily(new RegExp(String.raw `${EXT}:(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?!\d)`));
const bracket = plainFamily(new RegExp(String.raw `${EXT}(?:\(|, line )(?<line>\d{1,9})(?=[,):\s])`));
const BOOST_FILE = /^\s{0,200}(?:== \[File\] -|- file {0,10}:) (?<file>.{1,500})$/;
const BOOST_LINE = /^\s{0,200}(?:== \[Line\] -|- line {0,10}:) {0,2}(?<line>\d{1,9})/;
const CUNIT = /at line {1,4}(?<line>\d{1,9}) in file {1,4}(?<file>.{1,500})$/;
const cpp = {
    read(line, next) {
        const boost = BOOST_FILE.exec(line)?.groups?.file;
        if (boost !== undefined)
            return frame_frame(boost.trim(), BOOST_LINE.exec(next)?.groups?.line);
        const cunit = CUNIT.exec(line)?.groups;
        if (cunit !== undefined)
            return frame_frame(withoutColon(cunit.file ?? ''), cunit.line);
        return colon.read(line, next) ?? bracket.read(line, next);
    }
};
function withoutColon(file) {
    const trimmed = file.trim();
    return trimmed.endsWith(':') ? trimmed.slice(0, -1).trim() : trimmed;
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/dotnet.js
/** .NET: `at Acme.OrderTest.Total() in /src/OrderTest.cs:line 12`, the word in the machine's language; Mono without it. */

const dotnet_EXT = String.raw `\.(?<ext>csx?|vb|fsx?|cshtml|razor)`;
const runtime = plainFamily(new RegExp(String.raw `${dotnet_EXT}:\p{L}{0,20} ?(?<line>\d{1,9})`, 'u'));
const compiler = plainFamily(new RegExp(String.raw `${dotnet_EXT}\((?<line>\d{1,9})(?:,(?<column>\d{1,6}))?\)`));
const METHOD = /^\s{0,200}at (?<in>[^(]{1,300}?) ?\(/;
const dotnet = {
    read(line, next) {
        const found = runtime.read(line, next) ?? compiler.read(line, next);
        const method = found && METHOD.exec(line)?.groups?.in;
        return found && method !== undefined ? frame_frame(found.file, String(found.line), { in: method }) : found;
    }
};

;// CONCATENATED MODULE: ./build/js/src/readers/locations/go.js
/** Go: `store_test.go:7: message` of the testing package, `/src/store.go:4 +0x1d` of a panic, `store.go:4:2:` of the compiler. */

const go = plainFamily(/\.(?<ext>go):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?=[:\s)\]]|$)/);

;// CONCATENATED MODULE: ./build/js/src/readers/locations/javascript.js
/** JavaScript and TypeScript: V8 (`at fn (file:1:2)`), Firefox and WebKit (`fn@file:1:2`), Vitest (`❯ fn file:1:2`), tsc. */

const PLACE = /\.(?<ext>[cm]?[jt]sx?|vue|svelte|astro)(?:\?[^\s:()]{0,200})?(?::(?<line>\d{1,9})(?::(?<column>\d{1,6}))?|\((?<row>\d{1,9}),(?<col>\d{1,6})\))/;
const V8_FUNCTION = /^\s{0,200}at (?:async )?(?:new )?(?<in>[^\s(]{1,200}) (?:\[as [^\]]{1,100}\] )?\(/;
const VITEST_FUNCTION = /^\s{0,200}❯ (?<in>[^\s/\\]{1,200}) \S/;
/** Before the place itself, in what Firefox and WebKit write. */
const AT_SIGN = /@(?=(?:https?|file|webpack[\w-]{0,20}):\/\/|\/)/;
const SCHEME = /^(?:webpack[\w-]{0,20}:\/{2,3}(?:[^/]{1,100}\/\.\/|\.\/)?|https?:\/\/[^/]{1,200}|file:\/\/)/;
const javascript = {
    read(line) {
        const found = PLACE.exec(line);
        if (found === null)
            return undefined;
        const { ext = '', line: number, column, row, col } = found.groups ?? {};
        const named = pathBefore(line, found.index + 1 + ext.length);
        const sign = AT_SIGN.exec(named);
        const before = sign === null ? undefined : named.slice(0, sign.index);
        const name = before ?? V8_FUNCTION.exec(line)?.groups?.in ?? VITEST_FUNCTION.exec(line)?.groups?.in;
        const place = column ?? col;
        return frame_frame(pathOf(sign === null ? named : named.slice(sign.index + 1)), number ?? row, {
            ...(place !== undefined && { column: place }),
            ...(name !== undefined && { in: name })
        });
    }
};
/** What servers, bundlers and file URLs put before the path is no part of it. */
function pathOf(named) {
    const path = named
        .replace(SCHEME, '')
        .replace(/^\/@fs(?=\/)/, '')
        .replace(/^\/(?=[A-Za-z]:[\\/])/, '');
    if (!named.startsWith('file:'))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/jvm.js
/** Java, Kotlin, Scala, Groovy, Clojure: a frame names class and file, `at com.acme.OrderTest.total(OrderTest.java:12)`. */

const jvm_SOURCE = /\((?<source>[^()\s:\\/]{1,200}\.(?:java|kts?|scala|groovy|cljc?)):(?<line>\d{1,9})\)/;
const AT = /(?:^|\s)at (?<method>.{1,500})$/;
const plain = plainFamily(/\.(?<ext>java|kts?|scala|groovy|cljc?):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?=[:\s)\]]|$)/);
const jvm = {
    read(line, next) {
        const found = jvm_SOURCE.exec(line);
        if (found === null)
            return plain.read(line, next);
        const { source = '', line: number } = found.groups ?? {};
        const method = AT.exec(line.slice(0, found.index))?.groups?.method;
        // ScalaTest writes the place behind the message, without a class.
        if (method === undefined)
            return frame_frame(source, number);
        const { folder, name } = parts(method);
        return frame_frame([...folder, source].join('/'), number, { in: name });
    }
};
/** Packages begin in lower case, classes do not; where none does, class and method are the last two. */
function parts(method) {
    // `java.base/`, `app//`: module and class loader.
    const names = method.slice(method.lastIndexOf('/') + 1).split('.');
    const upper = names.findIndex((name) => /^\p{Lu}/u.test(name));
    const at = upper < 0 ? Math.max(0, names.length - 2) : upper;
    return { folder: names.slice(0, at), name: names.slice(at).join('.') };
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/other.js
/** Languages whose tools all write `path:line`, or as Dart `path line:column` and Perl `at path line 12.` */

const FAMILIES = [
    plainFamily(/\.(?<ext>swift|exs?|erl|hs|lua|jl|nim|zig|mli?|cmake|feature|robot|sql|cbl):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?/),
    plainFamily(/\.(?<ext>dart)[: ](?<line>\d{1,9}):(?<column>\d{1,6})/),
    plainFamily(/\.(?<ext>t|p[lm]) line (?<line>\d{1,9})/)
];
const other = {
    read(line, next) {
        for (const family of FAMILIES) {
            const found = family.read(line, next);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/js/src/readers/locations/php.js
/** PHP: `/app/tests/OrderTest.php:12` of PHPUnit, `#0 /app/src/Order.php(12): ...` and `... on line 12` of PHP itself. */

const php = plainFamily(/\.(?<ext>phpt?|phtml|inc)(?::|\(| on line |, line )(?<line>\d{1,9})/);

;// CONCATENATED MODULE: ./build/js/src/readers/locations/python.js
/** Python: tracebacks, and the places that pytest prints below the source. Both name the innermost call last. */

// Also within an exception group (`| `, `+ `) and in what pytest quotes (`E `).
const TRACEBACK = /^[\s|+E]{0,200}File "(?<file>[^"]{1,500})", line (?<line>\d{1,9})(?:, in (?<in>.{1,200}))?/;
const python_plain = plainFamily(/\.(?<ext>pyx?|ipynb):(?<line>\d{1,9})(?=[:\s]|$)(?:: in (?<in>\w{1,200}))?/);
const python = {
    innermostLast: true,
    read(line, next) {
        const groups = TRACEBACK.exec(line)?.groups;
        if (groups === undefined)
            return python_plain.read(line, next);
        return frame_frame(groups.file ?? '', groups.line, { ...(groups.in !== undefined && { in: groups.in }) });
    }
};

;// CONCATENATED MODULE: ./build/js/src/readers/locations/ruby.js
/** Ruby: ``./spec/orders_spec.rb:7:in `block'``, and Minitest's `[test/orders_test.rb:7]`. */

const ruby = plainFamily(/\.(?<ext>rb|rake|erb|ru):(?<line>\d{1,9})(?::in [`'](?<in>[^']{1,200})')?/);

;// CONCATENATED MODULE: ./build/js/src/readers/locations/rust.js
/** Rust: `panicked at src/lib.rs:4:5:`, backtraces (`at ./src/lib.rs:4:5`), the compiler's `--> src/lib.rs:4:5`. */

const rust = plainFamily(/\.(?<ext>rs):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?/);

;// CONCATENATED MODULE: ./build/js/src/readers/locations/shell.js
/** Shells: `(in test file tests/orders.bats, line 5)` of Bats, `orders.sh: line 3:` of bash, `orders.sh: 3:` of dash. */

const BATS = /\bfile (?<file>[^,]{1,500}), line (?<line>\d{1,9})/;
const shell_plain = plainFamily(/\.(?<ext>sh|bash|bats|zsh|ksh):(?: line)? ?(?<line>\d{1,9})(?!\d)/);
const shell = {
    read(line, next) {
        const bats = BATS.exec(line)?.groups;
        return bats === undefined ? shell_plain.read(line, next) : frame_frame(bats.file ?? '', bats.line);
    }
};

;// CONCATENATED MODULE: ./build/js/src/readers/locations/tools.js
/** Files that are nobody's tests: of dependencies, of languages and their frameworks. */
const DEPENDENCIES = /(?:^|[\\/])(?:node_modules|bower_components|site-packages|dist-packages|vendor|\.venv|Pods)[\\/]/;
/** Where package managers and installers put things; gems carry their version. */
const INSTALLED = /[\\/](?:\.cargo|\.rustup|\.pub-cache|\.gradle|\.m2|\.nuget|lib[\\/]python\d[\d.]{0,5}|pkg[\\/]mod|gems[\\/][\w.-]{1,80}-\d[\w.]{0,20}|go[\\/](?:[\d.]{1,12}[\\/]x64[\\/])?src[\\/](?:testing|runtime|net|internal|reflect))[\\/]/;
const ROOTS = /^(?:\/rustc\/|\/usr\/(?:lib|include|share|local\/lib|local\/go)\/|node:|internal\/(?:process|modules|main)\/[\w/-]{1,80}\.js$)/;
/** Packages of the JVM as folders: what a frame's file is made from. */
const PACKAGES = /^(?:javax?\/(?:lang|util|io|net|nio|sql|time|math|security|text)|jdk\/internal|sun\/(?:reflect|nio|net|security|misc)|com\/sun|kotlin\/(?:test|jvm|coroutines|reflect|collections)|kotlinx\/coroutines|scala\/(?:runtime|collection|concurrent|util)|groovy\/(?:lang|util)|clojure\/(?:core|lang|test)|junit\/(?:framework|runner|textui)|org\/(?:junit|testng|gradle|apache\/maven\/surefire|codehaus\/groovy|mockito|assertj|hamcrest|opentest4j|spockframework|scalatest)|io\/(?:kotest|mockk))\//;
/** Of a path as a trace names it. */
function isToolFile(file) {
    return isDependency(file) || INSTALLED.test(file) || ROOTS.test(file) || PACKAGES.test(file);
}
/** Of a path in the repository, where dependencies may lie as well. */
function isDependency(file) {
    return DEPENDENCIES.test(file);
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/locate.js
/** The places that a failure's text names, whatever language it comes from. */












/** The stricter one first: each line belongs to the first that knows it. */
const locate_FAMILIES = [python, jvm, dotnet, javascript, go, rust, ruby, php, shell, cpp, other];
/** Characters that are read of the beginning, and as many of the end. */
const PART = 64 * 1024;
/** Characters of a line: more is data. */
const LINE_LIMIT = 1_000;
const MAX_FRAMES = 250;
/** Colours, also those that lost their escape character on the way through XML. */
// eslint-disable-next-line no-control-regex -- it is what begins a colour
const COLOURS = /\u001b?\[\d{0,3}(?:;\d{1,3}){0,5}m/g;
/** Playwright begins a failure with the path to the test, which is where it is declared: `[first] › shop.spec.js:20:1 › pays`. */
const HEADING = /^\s{0,20}(?:\[[^\]]{1,100}\] )?› \S/;
/** Some converters join the lines of a V8 or .NET trace. */
const LINE_ENDS = /\r?\n|\r| {3}(?=at )/;
/**
 * The frames of a text, the one to prefer first: the innermost call, those of frameworks and dependencies last, each place
 * once. Of a text above 128 Ki characters the middle is not read.
 */
function framesOf(text) {
    const lines = bounded(text).replace(COLOURS, '').split(LINE_ENDS);
    const inOrder = [];
    const reversed = [];
    const headings = [];
    let reversedAt = 0;
    for (const [index, line] of lines.entries()) {
        const found = frameIn(line.slice(0, LINE_LIMIT), lines[index + 1]?.slice(0, LINE_LIMIT) ?? '');
        if (found === undefined)
            continue;
        if (HEADING.test(line))
            headings.push(found.frame);
        else if (found.innermostLast) {
            if (reversed.length === 0)
                reversedAt = inOrder.length;
            reversed.unshift(found.frame);
        }
        else
            inOrder.push(found.frame);
        if (inOrder.length + reversed.length >= MAX_FRAMES)
            break;
    }
    inOrder.splice(reversedAt, 0, ...reversed);
    const { own = [], tools = [] } = Object.groupBy(once([...inOrder, ...headings]), ({ file }) => isToolFile(file) ? 'tools' : 'own');
    return [...own, ...tools];
}
function frameIn(line, next) {
    // Most lines of a failure name no place.
    if (!line.includes('.') || !/\d/.test(line + next))
        return undefined;
    for (const family of locate_FAMILIES) {
        const found = family.read(line, next);
        if (found !== undefined)
            return { frame: found, innermostLast: family.innermostLast === true };
    }
    return undefined;
}
function bounded(text) {
    return text.length <= 2 * PART ? text : `${text.slice(0, PART)}\n${text.slice(-PART)}`;
}
function once(frames) {
    const seen = new Set();
    return frames.filter(({ file, line }) => {
        const place = `${file}:${line}`;
        return !seen.has(place) && seen.add(place);
    });
}

;// CONCATENATED MODULE: ./build/js/src/suites/places/place-of.js
/** Where a test failed: the file and line that a reviewer is led to. */



/** Frames that are looked up: behind them there is the framework that called the test. */
const place_of_MAX_FRAMES = 40;
/**
 * The statement of the test that failed: the place in the case's own file that its details name, the first at or behind the
 * case's own line, which is where the test begins (in pytest's files the line above). Without one the case's own line. Where
 * no file is given, or it is not in the repository, the file of its class; else the innermost place in a test file; else
 * the innermost in the repository. Dependencies never count, even where they lie in it. Empty where nothing is in the
 * repository. Never throws.
 */
async function placeOf(testCase, paths) {
    const { file, line = 0, classname } = testCase;
    const own = file === undefined ? undefined : await paths.resolve(file);
    const home = own ?? (classname === undefined ? undefined : await paths.resolve(classname));
    const frames = await inRepository(testCase, paths);
    const atHome = frames.filter((frame) => frame.file === home);
    if (own !== undefined && line > 0)
        return { file: own, line: statementOf(atHome, line) };
    if (atHome[0] !== undefined)
        return atHome[0];
    if (own !== undefined)
        return { file: own };
    const best = frames.find((frame) => looksLikeTest(frame.file)) ?? frames[0];
    return best ?? (home === undefined ? {} : { file: home });
}
/** Helpers may stand anywhere in the file; the test's own statement is the nearest behind its beginning. */
function statementOf(frames, begin) {
    const behind = frames.map(({ line }) => line).filter((line) => line >= begin);
    return behind.length === 0 ? begin : Math.min(...behind);
}
async function inRepository({ classname, details, message }, paths) {
    const own = framesOf(details ?? '');
    const frames = own.length > 0 ? own : framesOf(message ?? '');
    const candidates = frames.filter(({ file }) => !isToolFile(file)).slice(0, place_of_MAX_FRAMES);
    const found = await Promise.all(candidates.map(async (frame) => {
        const file = await resolveFrame(frame, classname, paths);
        return file === undefined || isDependency(file) ? undefined : { file, line: frame.line };
    }));
    return found.filter((place) => place !== undefined);
}
/** Go names the file alone, and its package as the class: `store_test.go` of `acme.example/orders/store`. */
async function resolveFrame({ file }, classname, paths) {
    const inPackage = file.endsWith('.go') && !file.includes('/') && classname !== undefined && classname !== '';
    const precise = inPackage ? await paths.resolve(`${classname}/${file}`) : undefined;
    return precise ?? paths.resolve(file);
}

;// CONCATENATED MODULE: ./build/js/src/suites/repository-paths.js
/** From the names in reports and traces to files of the repository, without a search of the workspace for each. */






const NAME_LIMIT = 500;
/** Names that are looked up in a run: a hostile report may make up any number of them. */
const MAX_NAMES = 20_000;
/** Where a dot parts packages and classes, not a name and its extension. */
const CLASS = /^[\p{L}_$][\p{L}\p{N}_$]*(?:(?:::|[.\\])[\p{L}\p{N}_$]+)*$/u;
/** Cheap for thousands of failures: every name is looked up once, and files are listed once, if at all. */
function createRepositoryPaths(options) {
    const { workspace, workingDirectory, signal } = options;
    const known = new Map();
    let realWorkspace;
    let index;
    const lookUp = async (name) => {
        realWorkspace ??= (0,promises_.realpath)(workspace).catch(() => (0,external_node_path_.resolve)(workspace));
        const places = { workspace, workingDirectory, realWorkspace: await realWorkspace };
        const path = normalised(name);
        const direct = await (0,direct_path/* directPath */.R)(path, places);
        if (direct === 'outside')
            return undefined;
        if (direct !== undefined)
            return direct.path;
        index ??= (0,list_files/* listFiles */.C)(workspace, signal).then((files) => new FileIndex(files));
        const files = await index;
        const found = files.byPath(path) ?? (CLASS.test(name) ? files.byClass(name) : undefined);
        // A listed file may be gone, or be a link to elsewhere.
        const there = found === undefined ? undefined : await (0,direct_path/* directPath */.R)((0,external_node_path_.resolve)(workspace, found), places);
        return typeof there === 'object' ? there.path : undefined;
    };
    return {
        resolve(name) {
            const before = known.get(name);
            if (before !== undefined)
                return before;
            if (signal.aborted || known.size >= MAX_NAMES || !isName(name))
                return Promise.resolve(undefined);
            const found = lookUp(name).catch(() => undefined);
            known.set(name, found);
            return found;
        }
    };
}
function isName(name) {
    return name !== '' && name.length <= NAME_LIMIT && !/[\0\r\n]/.test(name);
}
/** A Windows path names files of this repository by its end. */
function normalised(name) {
    const path = name.replace(/^file:\/\/(?:localhost)?/, '').replace(/^\/(?=[A-Za-z]:[\\/])/, '');
    if (process.platform === 'win32')
        return path;
    return /^(?:[A-Za-z]:)?[^/]*\\/.test(path) ? path.replace(/^[A-Za-z]:/, '').replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 34152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(48104);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/src/suites/attempts/clear-earlier.js
/** What a suite of the same name left in the output directory in an earlier run, where a user has named that directory. */


/** Only what attempts write; whatever else lies there stays. */
async function clearEarlier(output, suite) {
    const named = async (folder, isOurs) => {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        return names.filter(isOurs).map((name) => (0,external_node_path_.join)(folder, name));
    };
    const found = await Promise.all([
        named((0,external_node_path_.join)(output, 'junit', suite), (name) => /^\d+$/.test(name)),
        named((0,external_node_path_.join)(output, 'failed-tests', suite), (name) => /^\d+\.ndjson$/.test(name)),
        named(output, (name) => isLogOf(suite, name))
    ]);
    await Promise.all(found.flat().map((path) => (0,promises_.rm)(path, { recursive: true, force: true })));
}
/** The log of an attempt. No suite's name holds an `@`, so that no two of them share a file. */
function logName(suite, attempt) {
    return `suite-${suite}${attempt === 1 ? '' : `@${attempt}`}.log`;
}
function isLogOf(suite, name) {
    const first = logName(suite, 1);
    return name === first || (name.startsWith(`${first.slice(0, -'.log'.length)}@`) && /@\d+\.log$/.test(name));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/js/src/contract/tests.js
var tests = __webpack_require__(39507);
;// CONCATENATED MODULE: ./build/js/src/suites/attempts/failed-tests.js
/** What an attempt after the first is told: which tests have failed so far. */





const FAILED_TESTS_FILE = 'TESTBED_FAILED_TESTS_FILE';
const FAILED_TESTS = 'TESTBED_FAILED_TESTS';
/** Bytes of all names. Linux takes 128 KiB a variable. */
const NAMES_LIMIT = 64 * 1024;
/** Characters that are held before they are written. */
const BLOCK = 64 * 1024;
// eslint-disable-next-line no-control-regex -- a line is a name, and no variable holds a NUL
const CONTROLS = /[\x00-\x08\x0a-\x1f\x7f]+/g;
/**
 * Writes the failed tests as JSON lines, each test once, readable by its owner only, and returns the variables that tell of
 * them. The file has all of them; the names are as many as a variable takes. Throws what the file system throws.
 */
async function tellFailedTests(options) {
    const { target } = options;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const file = await (0,promises_.open)(target, 'w', 0o600);
    const names = new Set();
    let room = NAMES_LIMIT;
    let held = '';
    try {
        for await (const { line, record } of failedTests(options)) {
            held += `${line}\n`;
            if (held.length >= BLOCK) {
                await file.appendFile(held);
                held = '';
            }
            const name = record.name.replace(CONTROLS, ' ');
            const bytes = Buffer.byteLength(name) + 1;
            if (names.has(name) || bytes > room)
                continue;
            names.add(name);
            room -= bytes;
        }
        await file.appendFile(held);
    }
    finally {
        await file.close();
    }
    return { [FAILED_TESTS_FILE]: target, [FAILED_TESTS]: [...names].join('\n') };
}
async function* failedTests({ tests, suite, isFailing, signal }) {
    const told = new Set();
    for await (const line of (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(tests, { signal }), crlfDelay: Infinity })) {
        // Most lines are of tests that passed.
        if (!line.includes('"status":"failed"') && !line.includes('"status":"error"'))
            continue;
        const record = recordOf(line);
        if (record?.suite !== suite || told.has(record.id) || !isFailing(record.id))
            continue;
        told.add(record.id);
        yield { line, record };
    }
}
/** Undefined for a line that was cut off, by a full disk. */
function recordOf(line) {
    try {
        return tests/* testRecord */.w.safeParse(JSON.parse(line)).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/src/platform/clock.js
var clock = __webpack_require__(56497);
// EXTERNAL MODULE: ./build/js/src/suites/repository-paths.js + 17 modules
var repository_paths = __webpack_require__(13568);
// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(79739);
// EXTERNAL MODULE: ./build/js/src/run/short-stamp.js
var short_stamp = __webpack_require__(71037);
;// CONCATENATED MODULE: ./build/js/src/suites/service-logs/line-picker.js
/** The few lines of many that are worth showing: those that speak of trouble first, then the last ones. */
const TROUBLE = /error|exception|fatal|panic|refused|denied|timeout/i;
class LinePicker {
    #limit;
    #trouble = [];
    #other = [];
    #count = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    take = (line) => {
        const lines = TROUBLE.test(line) ? this.#trouble : this.#other;
        lines.push({ number: this.#count++, line });
        if (lines.length > this.#limit)
            lines.shift();
    };
    get speaksOfTrouble() {
        return this.#trouble.length > 0;
    }
    /** In the log's order. */
    get lines() {
        const rest = this.#limit - this.#trouble.length;
        const picked = [...this.#trouble, ...(rest > 0 ? this.#other.slice(-rest) : [])];
        return picked.sort((a, b) => a.number - b.number).map(({ line }) => line);
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/service-logs/lines-between.js
const STAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d{0,9}Z /;
const LONGEST_STAMP = 36;
/** Milliseconds by which stamps of standard output and error may be out of order. */
const DISORDER = 1_000;
/** Pages without any line's beginning, behind which no stamp is looked for. */
const PATIENCE = 64;
/** Bytes of a line that are kept: of one without an end the rest is not collected. */
const LINE_LIMIT = 4 * 1024;
/** Calls `take` for each line, in order, until the signal aborts. A line without a stamp belongs to the one before. */
async function linesBetween(log, { from, to }, { pages, signal }, take) {
    const end = await lastPageBefore(log, to, signal);
    const first = Math.max(await lastPageBefore(log, from - DISORDER, signal), end - pages + 1);
    const last = Math.min(await lastPageBefore(log, to + DISORDER, signal), end + pages);
    let within = false;
    const lines = new LineJoiner(first > 0, (line) => {
        const time = timeOf(line);
        if (time !== undefined)
            within = time >= from && time <= to;
        if (within && line !== '')
            take(line);
    });
    for (let page = first; page <= last && !signal.aborted; page++)
        lines.push(await log.page(page));
    lines.end();
}
/** The last page whose first stamp is not after `time`; lines of that time begin in it, or in one that follows it. */
async function lastPageBefore(log, time, signal) {
    let low = 0;
    let high = log.pages - 1;
    while (low < high && !signal.aborted) {
        const middle = Math.ceil((low + high) / 2);
        const stamp = await firstStamp(log, middle, Math.min(high, middle + PATIENCE));
        if (stamp !== undefined && stamp <= time)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
async function firstStamp(log, page, last) {
    for (let index = page; index <= last; index++) {
        const bytes = await log.page(index);
        for (let end = bytes.indexOf(0x0a); end >= 0 && end + 1 < bytes.length; end = bytes.indexOf(0x0a, end + 1)) {
            const time = timeOf(bytes.toString('latin1', end + 1, end + 1 + LONGEST_STAMP));
            if (time !== undefined)
                return time;
        }
    }
    return undefined;
}
function timeOf(line) {
    const stamp = STAMP.exec(line)?.[1];
    if (stamp === undefined)
        return undefined;
    const time = Date.parse(`${stamp}Z`);
    return Number.isNaN(time) ? undefined : time;
}
/** Lines from pages, each cut at its limit. */
class LineJoiner {
    #onLine;
    #rest = Buffer.alloc(0);
    /** Its beginning is on a page that is not read. */
    #cut;
    constructor(cut, onLine) {
        this.#cut = cut;
        this.#onLine = onLine;
    }
    push(page) {
        let start = 0;
        for (let end = page.indexOf(0x0a); end >= 0; end = page.indexOf(0x0a, start)) {
            this.#add(page.subarray(start, end));
            this.#emit();
            start = end + 1;
        }
        this.#add(page.subarray(start));
    }
    end() {
        if (this.#rest.length > 0)
            this.#emit();
    }
    #add(bytes) {
        const room = LINE_LIMIT - this.#rest.length;
        if (room > 0 && bytes.length > 0)
            this.#rest = Buffer.concat([this.#rest, bytes.subarray(0, room)]);
    }
    #emit() {
        if (!this.#cut)
            this.#onLine(this.#rest.toString('utf8').replace(/\r$/, ''));
        this.#cut = false;
        this.#rest = Buffer.alloc(0);
    }
}

// EXTERNAL MODULE: ./build/js/src/run/log-segments.js
var log_segments = __webpack_require__(42746);
;// CONCATENATED MODULE: ./build/js/src/suites/service-logs/paged-log.js
/** A log as pages of bytes, read when they are asked for and kept for a while: head and tail alike, also while it is written. */


/** Bytes. */
const PAGE = 16 * 1024;
/** So many pages are kept: what several tests need is read once. */
const KEPT = 256;
class PagedLog {
    #parts;
    #kept = new Map();
    constructor(parts) {
        this.#parts = parts;
    }
    get pages() {
        const last = this.#parts.at(-1);
        return last === undefined ? 0 : Math.ceil((last.start + last.size) / PAGE);
    }
    /** What can't be read any more, because its writer has turned the segments meanwhile, is missing at its end. */
    async page(index) {
        const kept = this.#kept.get(index);
        if (kept !== undefined)
            return kept;
        const page = await this.#read(index * PAGE);
        this.#kept.set(index, page);
        const oldest = this.#kept.keys().next().value;
        if (this.#kept.size > KEPT && oldest !== undefined)
            this.#kept.delete(oldest);
        return page;
    }
    async #read(from) {
        const chunks = [];
        for (const { file, start, size } of this.#parts) {
            const begin = Math.max(from, start);
            const length = Math.min(from + PAGE, start + size) - begin;
            if (length <= 0)
                continue;
            const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: begin - start });
            chunks.push(buffer.subarray(0, bytesRead));
        }
        return Buffer.concat(chunks);
    }
    async close() {
        await Promise.allSettled(this.#parts.map(({ file }) => file.close()));
    }
}
/** As long as it is now. Without pages where nothing was logged. */
async function openPagedLog(path) {
    const parts = [];
    let start = 0;
    for (const name of await (0,log_segments/* logParts */.Ru)(path)) {
        const file = await (0,promises_.open)(name, 'r').catch(() => undefined);
        if (file === undefined)
            continue;
        const { size } = await file.stat();
        parts.push({ file, start, size });
        start += size;
    }
    return new PagedLog(parts);
}

;// CONCATENATED MODULE: ./build/js/src/suites/service-logs/window-of.js
const WRITTEN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i;
/** Milliseconds by which a start may lie outside of its suite's window: clocks and rounding. */
const TOLERANCE = 1_000;
/**
 * The time of a case within `suite`, the time of the suite's attempt. A start that lies outside of it, in UTC as well as
 * in local time, is not believed: then, as without a start or a duration, it is the whole attempt.
 */
function windowOf({ startedAt, durationS }, suite) {
    const start = startedAt === undefined ? undefined : startWithin(startedAt, suite);
    if (start === undefined || durationS === undefined)
        return { from: suite.from, to: suite.to, exact: false };
    // What is written in whole seconds may be almost a second later.
    const rounding = start % 1000 === 0 ? TOLERANCE : 0;
    return { from: start, to: start + Math.ceil(durationS * 1000) + rounding, exact: true };
}
function startWithin(written, { from, to }) {
    const [, day, time, zone] = WRITTEN.exec(written.trim()) ?? [];
    if (day === undefined || time === undefined)
        return undefined;
    const stamp = `${day}T${time.replace(',', '.')}`;
    const zones = zone === undefined ? ['Z', ''] : [zone.toUpperCase()];
    return zones
        .map((each) => Date.parse(`${stamp}${each}`))
        .find((start) => start >= from - TOLERANCE && start <= to + TOLERANCE);
}

;// CONCATENATED MODULE: ./build/js/src/suites/service-logs.js
/** What the services logged while a test ran. Logs are redacted when they are written; to be escaped where they are shown. */








const EXCERPT_LIMITS = { lines: 20, services: 10, width: 500, failures: 50 };
/** Bytes that are read of one log for all windows together, besides what finding them takes. */
const BUDGET = 4 * 1024 * 1024;
/** Bytes of one window, however many there are. */
const LEAST = 128 * 1024;
/** Logs that are looked at. */
const MAX_LOGS = 200;
/** The lines of one time, per service; services that logged nothing then are left out. Never throws. */
async function logsDuring({ from, to, ...options }) {
    const found = await excerptsFor([{ key: '', from, to }], options);
    return found.get('') ?? [];
}
/**
 * `logsDuring` for many failures, by their keys: each log is opened once, and what several windows share is read once.
 * Where there is more than the limits allow, services and lines that speak of trouble come first. Never throws.
 */
async function excerptsFor(failures, { output, services, limits, signal }) {
    const bounds = { ...EXCERPT_LIMITS, ...limits };
    const listed = failures.slice(0, bounds.failures);
    const windows = new Map(listed.map((failure) => [idOf(failure), failure]));
    const picked = new Map([...windows.keys()].map((id) => [id, new Map()]));
    for (const service of windows.size === 0 ? [] : (services ?? (await loggedServices(output)))) {
        if (signal.aborted)
            break;
        const pickers = await readLog((0,external_node_path_.join)(output, 'logs', `${service}.log`), windows, bounds.lines, signal);
        for (const [id, picker] of pickers)
            picked.get(id)?.set(service, picker);
    }
    const excerpts = new Map([...picked].map(([id, pickers]) => [id, excerptOf(pickers, bounds)]));
    return new Map(listed.map((failure) => [failure.key, excerpts.get(idOf(failure)) ?? []]));
}
function idOf({ from, to }) {
    return `${from} ${to}`;
}
async function loggedServices(output) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(output, 'logs')).catch(() => []);
    return names
        .filter((name) => name.endsWith('.log'))
        .map((name) => name.slice(0, -'.log'.length))
        .sort()
        .slice(0, MAX_LOGS);
}
async function readLog(path, windows, lines, signal) {
    const pickers = new Map();
    const pages = Math.ceil(Math.max(LEAST, BUDGET / windows.size) / PAGE);
    let log;
    try {
        log = await openPagedLog(path);
        for (const [id, window] of log.pages === 0 ? [] : windows) {
            const picker = new LinePicker(lines);
            await linesBetween(log, window, { pages, signal }, picker.take);
            pickers.set(id, picker);
        }
    }
    catch {
        // A log that can't be read is no reason to lose the failure it belongs to.
    }
    finally {
        await log?.close();
    }
    return pickers;
}
function excerptOf(pickers, { services, width }) {
    const logged = [...pickers].filter(([, { lines }]) => lines.length > 0);
    const first = logged.filter(([, picker]) => picker.speaksOfTrouble).slice(0, services);
    const more = logged.filter(([, picker]) => !picker.speaksOfTrouble).slice(0, services - first.length);
    const kept = new Set([...first, ...more].map(([service]) => service));
    return logged
        .filter(([service]) => kept.has(service))
        .map(([service, { lines }]) => ({ service, lines: lines.map((line) => (0,bound/* truncated */.ps)((0,short_stamp/* shortStamp */.w)(line), width)) }));
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/look-up.js
/** Where failed tests lie in the repository, and what the services logged meanwhile: as far as it is found in time. */



/** Failures that are few: the verdict waits for them no longer than nobody notices. */
const FEW = 20;
/** Milliseconds. */
const LIMIT_FEW = 150;
const LIMIT_MANY = 2_000;
/** Failures with the logs of services. */
const WITH_LOGS = 50;
/** What is not found in time is left out. Never throws. */
async function lookUp(failures, options) {
    if (failures.length === 0)
        return () => ({});
    const found = new Map();
    const add = (failure, more) => void found.set(failure, { ...found.get(failure), ...more });
    const over = new AbortController();
    const signal = AbortSignal.any([options.signal, over.signal]);
    const limit = failures.length <= FEW ? LIMIT_FEW : LIMIT_MANY;
    const work = Promise.allSettled([places(failures, { ...options, signal }, add), logs(failures, options, signal, add)]);
    await Promise.race([work, clock/* systemClock */.m.sleep(limit, signal).catch(() => undefined)]);
    over.abort();
    return (failure) => found.get(failure) ?? {};
}
async function places(failures, options, add) {
    const paths = (0,repository_paths/* createRepositoryPaths */.J)(options);
    for (const failure of failures) {
        // One after the other: reading a trace takes its time, and the clock has to be looked at between two of them.
        const place = await (0,repository_paths/* placeOf */.$)(failure.testCase, paths);
        if (options.signal.aborted)
            return;
        add(failure, place);
    }
}
async function logs(failures, { output }, signal, add) {
    const listed = failures.slice(0, WITH_LOGS);
    const windows = listed.map(({ testCase, during }, index) => ({ key: String(index), ...windowOf(testCase, during) }));
    const excerpts = await excerptsFor(windows, { output, limits: { failures: WITH_LOGS }, signal });
    for (const [index, failure] of listed.entries())
        add(failure, { logs: excerpts.get(String(index)) ?? [] });
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/retry.js
/** Shells say so of a command that is not there, or that can't be executed: POSIX 2.8.2. */
const NO_COMMAND = [126, 127];
/**
 * Failed tests are worth it, and a command that failed without naming any. Not what would only fail again, or as late: a
 * command that is not there, a time-out; nor anything in a run that was cancelled. `failing`: tests, of all attempts.
 */
function isWorthAnother({ ending, totals }, failing) {
    switch (ending.type) {
        case 'cancelled':
        case 'elsewhere':
        case 'not-started':
        case 'timed-out':
            return false;
        case 'hung':
            return failing > 0;
        case 'exited':
            return !isMissing(ending, totals.total) && (failing > 0 || failedSilently(ending, totals));
    }
}
function isMissing({ exitCode }, tests) {
    return tests === 0 && exitCode !== null && NO_COMMAND.includes(exitCode);
}
/** What a test that failed now, and passed in another attempt, explains is no news. */
function failedSilently({ exitCode, signal }, { failed, errors }) {
    return signal !== null || (exitCode !== 0 && failed + errors === 0);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/src/suites/verdict.js
/** The verdict on one suite, a pure function of what was observed. */

function verdictOf(judged) {
    const { totals, attempts, failOn } = judged;
    const last = attempts.at(-1) ?? attempts[0];
    if (last.ending.type === 'cancelled')
        return { status: 'cancelled', reasons: ['cancelled'], warnings: [] };
    const reasons = [
        ...failingReasons(judged, last),
        ...attempts.flatMap((attempt) => complaintsOf(attempt, judged).map((line) => told(line, attempt, last)))
    ];
    const emptyIgnored = judged.announced && !judged.allowEmpty && !failOn.includes('empty');
    const warnings = [
        ...ignoredTests(totals, failOn),
        ...(emptyIgnored ? emptyLines(last).map((line) => `${line}: no failure, ${unnamed('empty')}`) : [])
    ];
    return { status: reasons.length === 0 ? 'ok' : 'failed', reasons, warnings };
}
/** What is wrong with an attempt besides tests that failed: whatever it is, it may not have seen all tests. */
function complaintsOf({ ending, totals, problems }, { announced, allowEmpty, failOn }) {
    const complaints = endingLines(ending, totals.failed + totals.errors, announced);
    // What a command that never ran did not write is no news.
    if (ending.type === 'not-started')
        return complaints;
    const mayBeEmpty = !announced || allowEmpty || !failOn.includes('empty') || problems.length > 0;
    const empty = mayBeEmpty || ending.type === 'timed-out' ? [] : emptyLines({ totals });
    return [...complaints, ...problems, ...empty];
}
function told(line, { attempt }, last) {
    return last.attempt === 1 ? line : `attempt ${attempt}: ${line}`;
}
function failingReasons({ totals, notRepeated, failOn }, last) {
    const counting = (failOn.includes('failed') ? totals.failed : 0) + (failOn.includes('errors') ? totals.errors : 0);
    if (counting === 0)
        return [];
    const { ending, attempt } = last;
    const what = failOn.includes('failed') ? 'failed' : 'had an error';
    const after = attempt === 1 ? '' : ` after ${attempt} attempts`;
    const lied = ending.type === 'exited' && ending.exitCode === 0 && last.totals.failed + last.totals.errors > 0;
    return [
        `${counting} of ${verdict_tests(totals.total)} ${what}${after}`,
        ...(notRepeated > 0 ? [`attempt ${attempt}: ${notRepeated} of them did not run`] : []),
        ...(lied ? [told('the test command exited with 0 although tests failed', last, last)] : [])
    ];
}
function ignoredTests({ failed, errors }, failOn) {
    return [
        ...(failed > 0 && !failOn.includes('failed') ? [`${verdict_tests(failed)} failed: no failure, ${unnamed('failed')}`] : []),
        ...(errors > 0 && !failOn.includes('errors') ? [`${verdict_tests(errors)} in error: no failure, ${unnamed('errors')}`] : [])
    ];
}
const verdict_tests = (count) => `${count} ${count === 1 ? 'test' : 'tests'}`;
const unnamed = (what) => `since fail-on does not name ${what}`;
function endingLines(ending, failing, announced) {
    switch (ending.type) {
        case 'not-started':
            return [ending.problem];
        case 'timed-out':
            return [`stopped by test-timeout after ${duration(ending.limit)}`];
        case 'exited':
            return exitLines(ending.exitCode, ending.signal, failing, announced);
        case 'hung':
        case 'cancelled':
        case 'elsewhere':
            return [];
    }
}
function exitLines(code, signal, failing, announced) {
    if (signal !== null)
        return [`the test command was killed by ${signal}`];
    // Failing tests are why it did not exit with 0, also where they do not count.
    if (code === 0 || failing > 0)
        return [];
    const although = announced ? ' although no test failed' : '';
    return [`the test command exited with ${code ?? 'no code'}${meaning(code ?? 0)}${although}`];
}
/** What shells mean by codes of their own, POSIX 2.8.2. */
function meaning(code) {
    if (code === 127)
        return ' (command not found)';
    if (code === 126)
        return ' (command not executable)';
    const signal = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
    return code > 128 && signal !== undefined ? ` (killed by ${signal})` : '';
}
/** All skipped is nothing run, too: tests that can't reach their service often skip themselves. */
function emptyLines({ totals: { total, skipped } }) {
    if (total > skipped)
        return [];
    return [total === 0 ? 'no test was run' : `no test was run: all ${total} were skipped`];
}
function duration(ms) {
    const seconds = ms / 1000;
    if (seconds < 120)
        return `${Number(seconds.toFixed(1))} s`;
    return `${Number((seconds / 60).toFixed(1))} min`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/kept-failures.js
/** The failed tests that are told by name, over the attempts of a suite. */

/** Of one suite; their number is in the totals. */
const MAX_FAILURES = 500;
/** Characters of a body, and of what a test printed. */
const TEXT_LIMIT = 16 * 1024;
const MESSAGE_LIMIT = 4 * 1024;
/** Those of one attempt. */
class KeptFailures {
    #kept = [];
    add(test) {
        if (this.#kept.length >= MAX_FAILURES)
            return;
        const { testCase } = test;
        const { attempts, message, details, output } = testCase;
        this.#kept.push({
            ...test,
            testCase: {
                ...testCase,
                details: shortened(details),
                output: shortened(output),
                attempts: undefined,
                properties: undefined
            },
            message: (0,bound/* truncated */.ps)(message ?? details ?? '', MESSAGE_LIMIT),
            attempts: 1 + (attempts?.length ?? 0)
        });
    }
    /** `during`: the time of the attempt. */
    list(during) {
        return this.#kept.map((failure) => ({ ...failure, during }));
    }
}
/** `isFailing`: over all attempts. */
function afterAttempt(earlier, now, isFailing) {
    const again = Map.groupBy(now, ({ id }) => id);
    const before = new Set(earlier.map(({ id }) => id));
    const all = [];
    const replaced = new Set();
    for (const failure of earlier) {
        const newer = again.get(failure.id);
        if (newer === undefined)
            all.push(failure);
        else if (!replaced.has(failure.id)) {
            replaced.add(failure.id);
            all.push(...newer.map((one) => ({ ...one, attempts: one.attempts + failure.attempts })));
        }
    }
    all.push(...now.filter(({ id }) => !before.has(id)));
    return {
        failing: all.filter(({ id }) => isFailing(id)).slice(0, MAX_FAILURES),
        healed: all.filter(({ id }) => !isFailing(id))
    };
}
/** Head and tail: a trace has what matters at either end, by language. */
function shortened(text) {
    if (text === undefined || text.length <= TEXT_LIMIT)
        return text;
    const tail = TEXT_LIMIT / 4;
    const head = (0,bound/* truncated */.ps)(text, TEXT_LIMIT - tail - 100);
    const end = text.slice(-tail).toWellFormed();
    return `${head}\n… (${text.length - head.length - tail} characters left out)\n${end}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/tally.js
const NONE = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
class Tally {
    /** Of the attempt that goes on. */
    #now = { ...NONE };
    /** The most that one attempt had of it: at all, of those that ran, of those that passed while none failed. */
    #most = 0;
    #ran = 0;
    #clean = 0;
    /** Of the attempt in which most of it failed. */
    #failing = 0;
    #errors = 0;
    #flaky = 0;
    add(status, flaky) {
        this.#now[status === 'error' ? 'errors' : status]++;
        if (flaky)
            this.#now.flaky++;
    }
    /** The attempt is over. */
    close() {
        const { passed, failed, errors, skipped, flaky } = this.#now;
        const failing = failed + errors;
        this.#most = Math.max(this.#most, passed + failing + skipped);
        this.#ran = Math.max(this.#ran, passed + failing);
        this.#flaky = Math.max(this.#flaky, flaky);
        if (failing === 0)
            this.#clean = Math.max(this.#clean, passed);
        else if (failing >= this.#failing) {
            this.#failing = failing;
            this.#errors = errors;
        }
        this.#now = { ...NONE };
    }
    /** Whether any of it ran, in the attempt that goes on. */
    get runsNow() {
        return this.#now.passed + this.#now.failed + this.#now.errors > 0;
    }
    /** Whether any of it ran, in an earlier attempt. */
    get ran() {
        return this.#ran > 0;
    }
    /**
     * It failed, and no attempt has passed as many of it as had failed: of two that are called the same, one that passes
     * must not hide the other.
     */
    get failing() {
        return this.#failing > this.#clean;
    }
    /** All closed attempts together: counted as in the attempt that had most of it. */
    get counts() {
        const skipped = this.#most - this.#ran;
        const errors = this.failing ? this.#errors : 0;
        const failed = this.failing ? this.#failing - this.#errors : 0;
        const passed = this.#ran - errors - failed;
        const flaky = this.failing ? this.#flaky : Math.max(this.#flaky, this.#failing);
        return { passed, failed, errors, skipped, flaky: Math.min(flaky, passed) };
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/ledger.js
/**
 * What all attempts of a suite say together. A test that passed in one of them has passed, and is flaky if it failed in
 * another one, whichever came first; one that failed in each attempt in which it ran has failed, whatever else a later
 * attempt ran, or did not. Durations are added up: it is the time that the tests took.
 *
 * Kept is one number a test, since half a million may pass, and a tally of those that failed or share their identity.
 */


const PASSED = 1;
const SKIPPED = 2;
/** Bits by which the same is noted for the attempt that goes on. */
const NOW = 2;
const PASSED_NOW = PASSED << NOW;
const SKIPPED_NOW = SKIPPED << NOW;
class Ledger {
    #tests = new Map();
    #totals = { ...results/* NO_TESTS */.q0 };
    #unnamed = { ...results/* NO_TESTS */.q0 };
    #seconds = 0;
    #notRepeated = 0;
    add(id, status, flaky) {
        const found = this.#tests.get(id);
        const known = found ?? 0;
        const key = found === undefined ? ownCopy(id) : id;
        if (typeof known === 'object')
            known.add(status, flaky);
        else if (flaky || known >> NOW !== 0 || (status !== 'passed' && status !== 'skipped')) {
            const tally = tallyOf(known);
            tally.add(status, flaky);
            this.#tests.set(key, tally);
        }
        else {
            this.#tests.set(key, known | (status === 'passed' ? PASSED_NOW : SKIPPED_NOW));
        }
    }
    /**
     * Ends an attempt. `own`: its totals, `unnamed`: those of them that are known by their number only, from files that list
     * no tests. Nobody can say which of these passed later: those of the worst attempt stand.
     */
    endAttempt(own, unnamed) {
        this.#seconds += own.duration_s;
        if (isWorse(unnamed, this.#unnamed))
            this.#unnamed = unnamed;
        const totals = { ...results/* NO_TESTS */.q0, duration_s: this.#seconds };
        this.#notRepeated = 0;
        for (const [id, known] of this.#tests) {
            if (typeof known === 'number') {
                const closed = (known | (known >> NOW)) & (PASSED | SKIPPED);
                if (closed !== known)
                    this.#tests.set(id, closed);
                addTo(totals, plainCounts(closed));
                continue;
            }
            const repeated = known.runsNow;
            known.close();
            addTo(totals, known.counts);
            if (known.failing && !repeated)
                this.#notRepeated += known.counts.failed + known.counts.errors;
        }
        addTo(totals, this.#unnamed);
        this.#totals = totals;
    }
    /** Of all ended attempts together. */
    get totals() {
        return { ...this.#totals };
    }
    /** Of the failed tests, how many did not run in the last attempt. */
    get notRepeated() {
        return this.#notRepeated;
    }
    /** Whether every failed test is known by its name. */
    get namesFailures() {
        return this.#unnamed.failed + this.#unnamed.errors === 0;
    }
    /** Whether it has failed, as far as attempts have ended. */
    isFailing(id) {
        const known = this.#tests.get(id);
        return typeof known === 'object' && known.failing;
    }
    /** Whether it ran in an attempt that has ended. */
    ran(id) {
        const known = this.#tests.get(id) ?? 0;
        return typeof known === 'object' ? known.ran : (known & PASSED) !== 0;
    }
}
/** A part of a longer string keeps the whole of it in memory. */
function ownCopy(id) {
    return Buffer.from(id, 'latin1').toString('latin1');
}
/** What was a number so far becomes a tally of the same. */
function tallyOf(known) {
    const tally = new Tally();
    if ((known & SKIPPED) !== 0)
        tally.add('skipped', false);
    if ((known & SKIPPED) !== 0)
        tally.close();
    if ((known & PASSED) !== 0)
        tally.add('passed', false);
    if ((known & PASSED) !== 0)
        tally.close();
    if ((known & PASSED_NOW) !== 0)
        tally.add('passed', false);
    if ((known & SKIPPED_NOW) !== 0)
        tally.add('skipped', false);
    return tally;
}
const PLAIN_PASSED = { passed: 1, failed: 0, errors: 0, skipped: 0, flaky: 0 };
const PLAIN_SKIPPED = { passed: 0, failed: 0, errors: 0, skipped: 1, flaky: 0 };
function plainCounts(known) {
    return (known & PASSED) !== 0 ? PLAIN_PASSED : PLAIN_SKIPPED;
}
function isWorse(a, b) {
    const difference = a.failed + a.errors - b.failed - b.errors;
    return difference > 0 || (difference === 0 && a.total >= b.total);
}
function addTo(totals, { passed, failed, errors, skipped, flaky }) {
    totals.passed += passed;
    totals.failed += failed;
    totals.errors += errors;
    totals.skipped += skipped;
    totals.flaky += flaky;
    totals.total += passed + failed + errors + skipped;
}

// EXTERNAL MODULE: ./build/js/src/suites/read-test.js + 1 modules
var read_test = __webpack_require__(53882);
;// CONCATENATED MODULE: ./build/js/src/suites/attempts/notes.js


/** Of each kind; the totals hold the numbers. */
const MAX_NOTES = 200;
const SLOWEST = 20;
/** Characters of a name in a note. */
const NAME_LIMIT = 500;
/** Bytes, as JSON, of all notes of one suite. */
const ROOM = 512 * 1024;
class Notes {
    #suite;
    #flaky = new Map();
    #skipped = new Map();
    /** Slowest first. */
    #slowest = [];
    constructor(suite) {
        this.#suite = suite;
    }
    flaky(test) {
        this.#add(this.#flaky, test);
    }
    skipped(test) {
        this.#add(this.#skipped, test);
    }
    #add(notes, test) {
        if (notes.size < MAX_NOTES)
            notes.set(test.id, this.#noteOf(test, test.message ?? test.testCase.message));
    }
    /** Any test that ran; of several attempts the slowest one counts. */
    timed(test) {
        const seconds = test.testCase.durationS ?? 0;
        const last = this.#slowest.at(-1);
        if (seconds <= 0 || (this.#slowest.length === SLOWEST && seconds <= (last?.seconds ?? 0)))
            return;
        const same = this.#slowest.findIndex(({ id }) => id === test.id);
        if (same >= 0 && (this.#slowest[same]?.seconds ?? 0) >= seconds)
            return;
        if (same >= 0)
            this.#slowest.splice(same, 1);
        const at = this.#slowest.findIndex((other) => other.seconds < seconds);
        this.#slowest.splice(at < 0 ? this.#slowest.length : at, 0, { id: test.id, seconds, note: this.#noteOf(test) });
        if (this.#slowest.length > SLOWEST)
            this.#slowest.pop();
    }
    /** `isFailing` and `ran`: over all attempts. */
    list(isFailing, ran) {
        const room = { left: ROOM };
        return {
            flaky: fitting([...this.#flaky].flatMap(([id, note]) => (isFailing(id) ? [] : [note])), room),
            slowest: fitting(this.#slowest.map(({ note }) => note), room),
            skipped: fitting([...this.#skipped].flatMap(([id, note]) => (ran(id) ? [] : [note])), room)
        };
    }
    #noteOf({ testCase: { name, classname, line, durationS }, file }, message) {
        return {
            suite: this.#suite,
            name: (0,bound/* truncated */.ps)(name, NAME_LIMIT),
            ...(classname !== undefined && { class: (0,bound/* truncated */.ps)(classname, NAME_LIMIT) }),
            ...(file !== undefined && { file: (0,bound/* truncated */.ps)(file, NAME_LIMIT) }),
            ...(line !== undefined && { line }),
            ...(durationS !== undefined && { duration_s: durationS }),
            ...(message !== undefined && { message: (0,bound/* truncated */.ps)(message, read_test/* MESSAGE_LIMIT */.G) })
        };
    }
}
/** As many as there is room for. */
function fitting(notes, room) {
    return notes.filter((note) => {
        const bytes = Buffer.byteLength(JSON.stringify(note)) + 1;
        if (bytes > room.left)
            return false;
        room.left -= bytes;
        return true;
    });
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/suite-record.js





class SuiteRecord {
    #rules;
    /** Without retries nothing has to be remembered of a test that passed. */
    #ledger;
    #notes;
    #now = new KeptFailures();
    #failing = [];
    /** The last attempt that ran the suite's own command. */
    #whole;
    /** The last one, where it ran a part of the tests. */
    #partial;
    #totals = { ...results/* NO_TESTS */.q0 };
    constructor(suite, { allowEmpty, failOn, retries }) {
        this.#rules = { announced: suite.junit.length > 0, allowEmpty, failOn };
        this.#ledger = retries > 0 ? new Ledger() : undefined;
        this.#notes = new Notes(suite.name);
    }
    /** A test of the attempt that goes on. */
    take(test) {
        const { id, testCase } = test;
        const { status, flaky } = testCase;
        this.#ledger?.add(id, status, flaky);
        if (status === 'skipped') {
            // Tools that run a part of the tests call the others skipped.
            if (this.#ledger?.ran(id) !== true)
                this.#notes.skipped(test);
            return;
        }
        this.#notes.timed(test);
        if (status !== 'passed')
            this.#now.add(test);
        else if (flaky)
            this.#notes.flaky(test);
    }
    endAttempt({ observed, unnamed, during }, partial) {
        if (partial)
            this.#partial = observed;
        else {
            this.#whole = observed;
            this.#partial = undefined;
        }
        this.#ledger?.endAttempt(observed.totals, unnamed);
        this.#totals = this.#ledger?.totals ?? observed.totals;
        const failed = (id) => this.#ledger?.isFailing(id) ?? true;
        const { failing, healed } = afterAttempt(this.#failing, this.#now.list(during), failed);
        for (const failure of healed)
            this.#notes.flaky(failure);
        this.#failing = failing;
        this.#now = new KeptFailures();
    }
    /** Of all attempts together, as all that follows. */
    get totals() {
        return this.#totals;
    }
    get failingCount() {
        return this.#totals.failed + this.#totals.errors;
    }
    get failing() {
        return this.#failing;
    }
    isFailing = (id) => this.#ledger?.isFailing(id) ?? false;
    get notes() {
        return this.#notes.list(this.isFailing, (id) => this.#ledger?.ran(id) ?? false);
    }
    /** Whether the failed tests, and they alone, can be run again: all tests have been seen, and each failed one has a name. */
    get namesFailures() {
        const whole = this.#whole;
        if (whole === undefined || complaintsOf(whole, this.#rules).length > 0)
            return false;
        return this.failingCount > 0 && this.#ledger?.namesFailures === true;
    }
    verdict() {
        const whole = this.#whole ?? NEVER_RAN;
        return verdictOf({
            ...this.#rules,
            totals: this.#totals,
            notRepeated: this.#ledger?.notRepeated ?? 0,
            attempts: this.#partial === undefined ? [whole] : [whole, this.#partial]
        });
    }
}
const NEVER_RAN = { attempt: 1, ending: { type: 'cancelled' }, totals: results/* NO_TESTS */.q0, problems: [] };

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/tell-failures.js

/** Bytes, as JSON, of names and messages of a suite; of bodies and outputs; of logs. An event stays below 8 MiB. */
const tell_failures_ROOM = 2 * 1024 * 1024;
const DETAILS_ROOM = 4 * 1024 * 1024;
const LOGS_ROOM = 1024 * 1024;
/** Characters of a message where there is no room for the whole. */
const SHORT_MESSAGE = 300;
/** The first ones, as many as fit; of these the first ones with all their details. */
function tellFailures(suite, kept, foundFor) {
    const heads = new Room(tell_failures_ROOM);
    const rest = { details: new Room(DETAILS_ROOM), logs: new Room(LOGS_ROOM) };
    return kept.flatMap((failure) => {
        const found = foundFor(failure);
        return fittingHead(suite, failure, found, heads).map((head) => ({ ...head, ...detailsOf(failure, found, rest) }));
    });
}
/** Names and messages only, for as long as the suite is still run again. */
function tellBriefly(suite, kept) {
    const heads = new Room(tell_failures_ROOM);
    return kept.flatMap((failure) => fittingHead(suite, failure, {}, heads));
}
/** One or none. */
function fittingHead(suite, failure, found, room) {
    const whole = headOf(suite, failure, found);
    if (room.take(whole))
        return [whole];
    const short = { ...whole, message: (0,bound/* truncated */.ps)(whole.message, SHORT_MESSAGE) };
    return room.take(short) ? [short] : [];
}
function headOf(suite, { testCase, message, file: named, attempts }, found) {
    const { name, classname, status, durationS, startedAt } = testCase;
    const file = found.file ?? named;
    // A line of the tool's own belongs to the file that the tool named.
    const line = found.line ?? (found.file === undefined || found.file === named ? testCase.line : undefined);
    return {
        suite,
        name,
        message,
        kind: status === 'error' ? 'error' : 'failed',
        ...(classname !== undefined && { class: classname }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(durationS !== undefined && { duration_s: durationS }),
        ...(startedAt !== undefined && { started_at: startedAt }),
        ...(attempts > 1 && { attempts })
    };
}
function detailsOf({ testCase, message }, { logs }, room) {
    const { details, output } = testCase;
    return {
        ...(details !== undefined && details !== message && room.details.take(details) && { details }),
        ...(output !== undefined && room.details.take(output) && { output }),
        ...(logs !== undefined && logs.length > 0 && room.logs.take(logs) && { logs: [...logs] })
    };
}
/** A number of bytes that is used up. */
class Room {
    #left;
    constructor(bytes) {
        this.#left = bytes;
    }
    take(value) {
        const bytes = Buffer.byteLength(JSON.stringify(value)) + 1;
        if (bytes > this.#left)
            return false;
        this.#left -= bytes;
        return true;
    }
}

// EXTERNAL MODULE: ./build/js/src/suites/junit-copies.js
var junit_copies = __webpack_require__(88107);
// EXTERNAL MODULE: ./build/js/src/suites/junit-files.js
var junit_files = __webpack_require__(1835);
;// CONCATENATED MODULE: ./build/js/src/suites/collect.js
/** The JUnit files of an attempt: found, copied aside, claimed. */





/** Milliseconds for copying, and again for reading. A cancelled job has few seconds for everything. */
const LIMIT = 300_000;
const LIMIT_IF_CANCELLED = 2_000;
async function collect(suite, context, { files, missing }) {
    for (const file of files)
        context.claimed.add((0,junit_files/* claimOf */._B)(file));
    const folder = (0,external_node_path_.join)(context.output, 'junit', suite.name, String(context.attempt));
    const { redactor } = context;
    try {
        const copies = await (0,junit_copies/* copyAside */.O)(files, {
            folder,
            base: suite.workingDirectory,
            redactor,
            signal: fileLimit(context.signal)
        });
        return { problems: missing, copies };
    }
    catch (error) {
        return { problems: [...missing, `JUnit files could not be copied: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error))}`], copies: [] };
    }
}
/** `cancelled`: what a cancelled suite has written is still worth a moment, no more. */
function fileLimit(cancelled) {
    return AbortSignal.timeout(cancelled.aborted ? LIMIT_IF_CANCELLED : LIMIT);
}

// EXTERNAL MODULE: ./build/js/src/process/marker.js
var marker = __webpack_require__(20087);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/js/src/process/alive.js
var process_alive = __webpack_require__(88896);
// EXTERNAL MODULE: ./build/js/src/process/linux.js
var linux = __webpack_require__(80903);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/js/src/platform/exec.js
var exec = __webpack_require__(87546);
;// CONCATENATED MODULE: ./build/js/src/process/output-pipe.js
/**
 * A real pipe for a child's output. Node gives its children sockets, which they can't open again: `echo > /dev/stderr` and
 * `tee /dev/stdout` fail with ENXIO, in tests that work in every shell.
 */





/** Milliseconds. */
const TIMEOUT = 5_000;
/** As many pipes as asked for; undefined where this system can't make one: then Node's own way has to do. */
async function openPipes(count) {
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'itb-pipe-'));
        const names = Array.from({ length: count }, (_, index) => (0,external_node_path_.join)(folder ?? '', String(index)));
        const { exitCode } = await (0,exec/* runCommand */.d)('mkfifo', ['-m', '600', ...names], { timeout: TIMEOUT });
        return exitCode === 0 ? names.map(openPipe) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        // Both ends are open: the name is needed no longer, and nobody else can open it.
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function openPipe(name) {
    // The reader first and without waiting for a writer; then the writer finds a reader.
    const readFd = (0,external_node_fs_.openSync)(name, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const writeFd = (0,external_node_fs_.openSync)(name, external_node_fs_.constants.O_WRONLY);
        return { readable: new external_node_net_.Socket({ fd: readFd, readable: true, writable: false }), writeFd };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(readFd);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/src/process/stop.js
var stop = __webpack_require__(62413);
;// CONCATENATED MODULE: ./build/js/src/process/spawn-group.js
/** Starts a command as the leader of a process group, and of a session, of its own. */








/** A command that could not be started: no such program, no such folder, not executable. */
class SpawnError extends errors/* TestbedError */.GT {
    code = 'SPAWN';
    exitCode = 1;
}
/** `command`: program and arguments, no shell. Standard input is empty. Throws SpawnError. */
async function spawnGroup(command, options) {
    const pipes = await openPipes(options.merge === true ? 1 : 2);
    const { child, leader, exited } = await start(command, options, pipes);
    const group = leader.pid;
    const [stdout, stderr] = pipes?.map(({ readable }) => readable) ?? [child.stdout, child.stderr];
    if (!stdout)
        throw new SpawnError(`${(0,terminal/* oneLine */.TN)(command[0])}: no output to read`);
    const known = leader.started ?? (await (0,process_alive/* processIdentity */.I)(group))?.started;
    const target = {
        groups: [group],
        marker: options.marker,
        leaders: known === undefined ? [] : [{ pid: group, started: known }]
    };
    return {
        group,
        target,
        stdout,
        stderr: stderr ?? undefined,
        exited,
        stop: (graceMs, signal) => (0,stop.stopProcesses)(target, { graceMs, signal }),
        closeOutput: () => {
            stdout.destroy();
            stderr?.destroy();
        }
    };
}
async function start([program, ...args], { cwd, env, marker }, pipes) {
    const [out, err = out] = pipes?.map(({ writeFd }) => writeFd) ?? [];
    const spawned = Promise.withResolvers();
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env: { ...env, [marker.name]: marker.value },
            detached: true,
            stdio: ['ignore', out ?? 'pipe', err ?? 'pipe']
        });
        const exited = new Promise((resolve) => {
            child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
        });
        child.once('error', spawned.reject);
        child.once('spawn', () => spawned.resolve(undefined));
        const pid = child.pid;
        // At once: from the next turn of the loop on, one that ended already is gone without a trace.
        const started = pid === undefined || process.platform !== 'linux' ? undefined : (0,linux/* startedOrEndedOnLinux */.Io)(pid);
        await spawned.promise;
        if (pid === undefined)
            throw new Error('no process id');
        return { child, leader: { pid, started }, exited };
    }
    catch (error) {
        for (const { readable } of pipes ?? [])
            readable.destroy();
        throw spawnError(program, cwd, error);
    }
    finally {
        for (const { writeFd } of pipes ?? [])
            (0,external_node_fs_.closeSync)(writeFd);
    }
}
function spawnError(program, cwd, cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const name = (0,terminal/* oneLine */.TN)(program);
    // The system says ENOENT for both.
    if (code === 'ENOENT' && !(0,external_node_fs_.existsSync)(cwd))
        return new SpawnError(`${name}: the folder ${(0,terminal/* oneLine */.TN)(cwd)} isn't there`, { cause });
    if (code === 'ENOENT')
        return new SpawnError(`${name}: not found`, { cause, hint: 'Is it installed, and in PATH?' });
    if (code === 'EACCES')
        return new SpawnError(`${name}: not executable`, { cause, hint: 'chmod +x makes it so.' });
    return new SpawnError(`${name} could not be started: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(cause))}`, { cause });
}

// EXTERNAL MODULE: ./build/js/src/run/head-tail-file.js
var head_tail_file = __webpack_require__(7885);
// EXTERNAL MODULE: ./build/js/src/suites/command.js + 1 modules
var command = __webpack_require__(69243);
// EXTERNAL MODULE: ./build/js/src/process/find.js
var find = __webpack_require__(9470);
;// CONCATENATED MODULE: ./build/js/src/process/tree.js
/** What still runs, for a reader: who started whom, for how long, and what it waits for. */

/** Lines of a printed tree. */
const MAX_LINES = 60;
const MAX_INDENT = 10;
const STATES = {
    R: 'running',
    S: 'sleeping',
    D: 'in the kernel',
    T: 'stopped',
    t: 'traced',
    I: 'idle',
    U: 'in the kernel'
};
/** All live processes of a target with their details, in the order of their ids. */
async function describeProcesses(target) {
    const { processes } = await (0,find/* findProcesses */.z_)(target);
    return processes.map(find/* describe */.q0).sort((a, b) => a.pid - b.pid);
}
/**
 * One line a process, children indented below their parents: id, state, age, command, what it waits in. The text is
 * bounded and safe for a screen; other sinks escape it for themselves.
 */
function processTree(processes) {
    const pids = new Set(processes.map(({ pid }) => pid));
    const children = Map.groupBy(processes, ({ parent }) => (pids.has(parent) ? parent : 0));
    const lines = [];
    // A stack of its own: a chain of processes may be deeper than the engine's.
    const open = (children.get(0) ?? []).map((process) => ({ process, depth: 0 })).reverse();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { process, depth } = next;
        lines.push(`${'  '.repeat(Math.min(depth, MAX_INDENT))}${processLine(process)}`);
        for (const child of (children.get(process.pid) ?? []).toReversed())
            open.push({ process: child, depth: depth + 1 });
    }
    if (lines.length <= MAX_LINES)
        return lines;
    return [...lines.slice(0, MAX_LINES), `... and ${lines.length - MAX_LINES} more processes`];
}
function processLine({ pid, state, ageMs, command, waitsIn }) {
    const age = ageMs === undefined ? '' : ` for ${(ageMs / 1000).toFixed(ageMs < 10_000 ? 1 : 0)} s`;
    const waits = waitsIn === undefined ? '' : `, waits in ${waitsIn}`;
    return `${pid} ${command} (${STATES[state] ?? state}${age}${waits})`;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/clean.js
/** From characters of a file to text: references are resolved, and what XML does not allow is taken out. */
/** Characters of the longest reference that is recognised: at the end of a chunk so many are held back. */
const REFERENCE_LIMIT = 12;
// Colours of terminals first, as a whole: without the escape character their rest would stay as text.
const ESCAPE = '\\x1b';
const COLOURS = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]`, 'g');
/** What XML 1.0 does not allow, production 2. */
const FORBIDDEN = '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]';
const clean_CONTROLS = new RegExp(FORBIDDEN, 'g');
const HAS_CONTROLS = new RegExp(FORBIDDEN);
/** Those that XML knows without a declaration. Others are text: nobody declared them. */
const NAMED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"]
]);
const NUMBER = /^#(?:\d{1,8}|x[\da-f]{1,8})$/i;
const SEMICOLON = 0x3b;
/** Of text or an attribute's value as it stands in the file. */
function resolved(text) {
    let amp = text.indexOf('&');
    if (amp === -1)
        return text;
    let out = '';
    let from = 0;
    while (amp !== -1) {
        // Looked for within its limit only: a semicolon may be megabytes away.
        let end = amp + 1;
        while (end < amp + REFERENCE_LIMIT && text.charCodeAt(end) !== SEMICOLON)
            end++;
        const character = text.charCodeAt(end) === SEMICOLON ? characterOf(text.slice(amp + 1, end)) : undefined;
        if (character !== undefined) {
            out += text.slice(from, amp) + character;
            from = end + 1;
        }
        amp = text.indexOf('&', Math.max(from, amp + 1));
    }
    return out + text.slice(from);
}
/** Colours go, other control characters and half characters become U+FFFD. */
function cleaned(text) {
    const clean = HAS_CONTROLS.test(text) ? text.replace(COLOURS, '').replace(clean_CONTROLS, '\ufffd') : text;
    return clean.toWellFormed();
}
/** XML 1.0, 2.11. */
function withNewlines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
/**
 * The same text, in memory of its own: V8 keeps the whole chunk alive for every piece that was cut out of it.
 * Pieces below 13 characters are copies anyway.
 */
function detached(text) {
    return text.length < 13 ? text : ` ${text}`.slice(1);
}
/** A number of a control character gives that, for `cleaned` to find. */
function characterOf(reference) {
    const named = NAMED.get(reference);
    if (named !== undefined || !NUMBER.test(reference))
        return named;
    const code = /^#x/i.test(reference)
        ? Number.parseInt(reference.slice(2), 16)
        : Number.parseInt(reference.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/attributes.js
/** The attributes of the element that is being opened; one list serves all, since a file has many. */

/** Those that mean something, each with its place in the list. */
const ATTRIBUTE = {
    name: 0,
    classname: 1,
    class: 2,
    file: 3,
    filepath: 4,
    line: 5,
    time: 6,
    status: 7,
    result: 8,
    message: 9,
    type: 10,
    value: 11,
    start: 12,
    tests: 13,
    failures: 14,
    errors: 15,
    skipped: 16,
    disabled: 17
};
const PLACES = new Map([
    ...Object.entries(ATTRIBUTE),
    ['lineno', ATTRIBUTE.line],
    ['failed', ATTRIBUTE.failures],
    ['skips', ATTRIBUTE.skipped],
    ['skip', ATTRIBUTE.skipped],
    ['ignored', ATTRIBUTE.skipped],
    ...['timestamp', 'started', 'started-at', 'started_at', 'start-time', 'start_time', 'starttime'].map((name) => [name, ATTRIBUTE.start])
]);
class AttributeList {
    #raw = Array.from(PLACES, () => undefined);
    #set = [];
    #count = 0;
    /** What an attribute was last, and as which text: class names, times and states repeat themselves. */
    #lastRaw = Array.from(PLACES, () => undefined);
    #lastValue = Array.from(PLACES, () => undefined);
    clear() {
        for (let index = 0; index < this.#count; index++)
            this.#raw[this.#set[index] ?? 0] = undefined;
        this.#count = 0;
    }
    /** Where `add` puts an attribute, whatever its letter case and prefix; undefined if nobody looks for it. */
    placeOf(name) {
        return PLACES.get(name) ?? PLACES.get(name.slice(name.lastIndexOf(':') + 1).toLowerCase());
    }
    /** `value` as it stands in the file. Of two with one name the first counts. */
    add(place, value) {
        if (this.#raw[place] !== undefined)
            return;
        this.#raw[place] = value;
        this.#set[this.#count++] = place;
    }
    /** As it stands in the file: enough for a number. */
    raw(place) {
        return this.#raw[place];
    }
    /** Without white space around it; undefined if it is missing or empty. It is in memory of its own. */
    get(place) {
        const raw = this.#raw[place];
        if (raw === undefined)
            return undefined;
        if (raw !== this.#lastRaw[place]) {
            this.#lastRaw[place] = raw;
            this.#lastValue[place] = attributes_valueOf(raw);
        }
        return this.#lastValue[place];
    }
}
/** What makes a value more than a copy of what is written. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const SPECIAL = /[&\0-\x1f\ud800-\udfff\ufffe\uffff]/;
const WHITE = /[\n\t]/g;
function attributes_valueOf(raw) {
    // White space that is written as such is a space, XML 1.0, 3.3.3; as a reference (`&#10;`) it stays.
    const value = SPECIAL.test(raw) ? cleaned(resolved(withNewlines(raw).replace(WHITE, ' '))) : raw;
    const trimmed = value.trim();
    return trimmed === '' ? undefined : detached(trimmed);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/numbers.js
/** Numbers as tools write them into attributes. */
/** `1,234.5` and `1,234,567`. */
const COMMA_THOUSANDS = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d*|(?:,\d{3}){2,})$/;
/** `0,160` and `1.234,5`. */
const DECIMAL_COMMA = /^[+-]?\d{1,3}(?:\.\d{3})+,\d*$|^[+-]?\d+,\d*$/;
/**
 * Seconds; undefined if there are none, NaN for what is no number of seconds. A negative time (a clock that was set back)
 * is 0.
 */
function readSeconds(text) {
    const trimmed = text?.trim();
    if (trimmed === undefined || trimmed === '')
        return undefined;
    const seconds = secondsOf(trimmed);
    return Number.isFinite(seconds) ? Math.max(0, seconds) : Number.NaN;
}
const NINE = 0x39;
function secondsOf(text) {
    const plain = Number(text);
    // `Number` also takes `0x10` and the like.
    if (!Number.isNaN(plain))
        return text.charCodeAt(1) > NINE && /^0[box]/i.test(text) ? Number.NaN : plain;
    if (COMMA_THOUSANDS.test(text))
        return Number(text.replaceAll(',', ''));
    if (DECIMAL_COMMA.test(text))
        return Number(text.replaceAll('.', '').replace(',', '.'));
    return Number.NaN;
}
/** A count or a line number: whole and not negative, else undefined. */
function readCount(text) {
    if (text === undefined)
        return undefined;
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/stated.js
/** What `status` and `result` of a case say, for tools that write no element for it. */
const SKIPPED_STATES = new Set(['disabled', 'ignored', 'notrun', 'suppressed', 'skipped']);
const FAILED_STATES = {
    fail: 'failure',
    failed: 'failure',
    failure: 'failure',
    error: 'error',
    errored: 'error'
};
/** Undefined: nothing, or nothing bad. */
function statedOutcome(status, result) {
    if (status === undefined && result === undefined)
        return undefined;
    const states = [status, result].map((state) => state?.toLowerCase().replace(/[^a-z]/g, '') ?? '');
    if (states.some((state) => SKIPPED_STATES.has(state)))
        return 'skipped';
    for (const state of states)
        if (Object.hasOwn(FAILED_STATES, state))
            return FAILED_STATES[state];
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/timestamps.js
/** Moments as tools write them into attributes. */
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?$/i;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\.\d+|\d{3})?$/;
/**
 * RFC 3339 in UTC; undefined if it is missing or no moment. Without a zone it is local time: so googletest and others
 * mean it, and test runners mostly live in UTC anyway.
 */
function readMoment(text) {
    if (text === undefined)
        return undefined;
    const date = EPOCH.test(text)
        ? new Date(epochMilliseconds(text))
        : ISO.test(text)
            ? new Date(normal(text))
            : undefined;
    return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
function epochMilliseconds(text) {
    return /^\d{13}$/.test(text) ? Number(text) : Number(text) * 1000;
}
function normal(text) {
    return text
        .toUpperCase()
        .replace(/^(\S{10}) /, '$1T')
        .replace(',', '.')
        .replace(/\s/, '')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
        .replace(/(\.\d{3})\d+/, '$1');
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/case-facts.js
/** What the attributes of a case say. */





/** Of a name, in characters. */
const case_facts_NAME_LIMIT = 2 * 1024;
/** `name`: instead of its own. */
function caseFacts(attributes, name = attributes.get(ATTRIBUTE.name)) {
    const status = attributes.get(ATTRIBUTE.status);
    const result = attributes.get(ATTRIBUTE.result);
    return {
        name: nameOf(name),
        classname: nameOf(attributes.get(ATTRIBUTE.classname) ?? attributes.get(ATTRIBUTE.class)),
        file: nameOf(attributes.get(ATTRIBUTE.file) ?? attributes.get(ATTRIBUTE.filepath)),
        line: readCount(attributes.get(ATTRIBUTE.line)),
        seconds: readSeconds(attributes.raw(ATTRIBUTE.time)),
        startedAt: readMoment(attributes.get(ATTRIBUTE.start)),
        stated: status === undefined && result === undefined ? undefined : statedOutcome(status, result)
    };
}
/** A case of which there is nothing but attributes, and none of them says that it did not pass. */
function plainCase(facts, suite) {
    return {
        suites: suite.path,
        name: facts.name ?? facts.classname ?? '(no name)',
        classname: facts.classname,
        file: facts.file ?? suite.file,
        line: facts.line,
        status: 'passed',
        flaky: false,
        message: undefined,
        details: undefined,
        durationS: Number.isNaN(facts.seconds) ? undefined : facts.seconds,
        startedAt: facts.startedAt,
        suiteTimestamp: suite.timestamp
    };
}
function nameOf(value) {
    return value === undefined ? undefined : (0,bound/* truncated */.ps)(value, case_facts_NAME_LIMIT);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/claims.js
/**
 * In a file without any case their attributes count (tools that write summaries only). Beside cases they often repeat what
 * other suites hold, so only failures count, and only if there is no other: never green by mistake.
 */
function withClaims({ totals, claimed }, warn) {
    if (claimed.total === 0)
        return { ...totals };
    const { failed, errors } = claimed;
    if (totals.total === 0) {
        warn('no cases: the numbers of the attributes count');
        return { ...claimed, duration_s: totals.duration_s };
    }
    const hidden = totals.failed + totals.errors > 0 ? 0 : failed + errors;
    warn(`suites without cases claim ${claimed.total} tests: ${hidden > 0 ? 'their failures count' : 'they do not count'}`);
    if (hidden === 0)
        return { ...totals };
    return { ...totals, failed, errors, total: totals.total + hidden };
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/elements.js
/** The elements that count, whatever their letter case and namespace. */
const KINDS = {
    testsuites: 'suite',
    testsuite: 'suite',
    testcase: 'case',
    failure: 'failure',
    error: 'error',
    skipped: 'skipped',
    disabled: 'skipped',
    ignored: 'skipped',
    flakyfailure: 'flaky',
    flakyerror: 'flakyError',
    rerunfailure: 'rerun',
    rerunerror: 'rerunError',
    'system-out': 'output',
    'system-err': 'output',
    properties: 'properties',
    property: 'property',
    attachments: 'opaque'
};
/** Names that are remembered although none of them is open. */
const MAX_NAMES = 500;
class ElementNames {
    #known = new Map();
    #limit = MAX_NAMES;
    get(name) {
        return this.#known.get(name) ?? this.#byLowerCase(name.toLowerCase());
    }
    #byLowerCase(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        if (this.#known.size >= this.#limit)
            this.#forget();
        const element = { name, kind: kindOf(name), open: 0 };
        this.#known.set(name, element);
        return element;
    }
    #forget() {
        for (const [name, { open }] of this.#known)
            if (open === 0)
                this.#known.delete(name);
        // Where many are open, not at every further one.
        this.#limit = MAX_NAMES + 2 * this.#known.size;
    }
}
function kindOf(name) {
    const local = name.slice(name.lastIndexOf(':') + 1);
    return Object.hasOwn(KINDS, local) ? (KINDS[local] ?? 'wrapper') : 'wrapper';
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/frame.js
class Frame {
    element;
    /** What it is here: within text every element is `inner`. */
    kind;
    /** Innermost suite around it, or itself. */
    suite;
    /** What an outcome in it counts for: wrappers are looked through, however a tool wraps a failure. */
    case;
    /** Takes the text that stands in it. */
    text;
    constructor(element) {
        this.element = element;
        this.kind = element.kind;
    }
    /** Elements in it mean nothing: it holds text, or nothing that counts. */
    get isInert() {
        return this.kind !== 'suite' && this.kind !== 'case' && this.kind !== 'wrapper';
    }
    /** Where it was not closed itself, it may have swallowed cases. */
    get matters() {
        return this.kind !== 'wrapper' && this.kind !== 'inner' && this.kind !== 'property';
    }
    /** What an element is that stands in it. */
    kindOf(element) {
        if (!this.isInert || (this.kind === 'properties' && element.kind === 'property'))
            return element.kind;
        return 'inner';
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/kept-text.js
/** Text that comes in pieces, of which beginning and end are kept: what failed is said first, its cause often last. */

/** Share of the end. */
const TAIL = 0.25;
/** Characters for the line that says what was left out. */
const MARK = 60;
class KeptText {
    #headLimit;
    #tailLimit;
    #head = '';
    #tail = '';
    /** Characters so far, kept or not. */
    length = 0;
    /** `limit` in characters. */
    constructor(limit) {
        this.#tailLimit = Math.max(0, Math.floor(limit * TAIL));
        this.#headLimit = Math.max(0, limit - this.#tailLimit - MARK);
    }
    /** `literal`: an ampersand is one. */
    add(text, literal) {
        const part = literal ? text : resolved(text);
        const room = Math.max(0, this.#headLimit - this.length);
        this.length += part.length;
        if (part.length <= room) {
            this.#head += part;
            return;
        }
        this.#head += part.slice(0, room);
        this.#tail += part.slice(room);
        // Now and then only: a string that grows costs little, one that is cut is copied.
        if (this.#tail.length > 4 * (this.#tailLimit + MARK))
            this.#tail = detached(this.#tail.slice(-this.#tailLimit - MARK));
    }
    /** Without control characters, empty lines before it and white space behind it. */
    toString() {
        const text = cleaned(withNewlines(this.#all()));
        return detached(text.replace(/^(?:[ \t]*\n)+/, '').trimEnd());
    }
    #all() {
        const left = this.length - this.#headLimit - this.#tailLimit;
        if (left <= MARK)
            return this.#head + this.#tail;
        return `${this.#head}\n… (${left} characters left out) …\n${this.#tail.slice(this.#tail.length - this.#tailLimit)}`;
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/bodies.js
/** What a case holds about how it went: failures, errors, skips, attempts. Bounded all together. */





const bodies_MESSAGE_LIMIT = 4 * 1024;
const DETAILS_LIMIT = 64 * 1024;
/** Of one case, of which the bodies are kept. */
const MAX_BODIES = 100;
class Bodies {
    #all = [];
    #seen = new Set();
    #current;
    #room = DETAILS_LIMIT;
    /** TAP: a test that is known not to pass yet, and whose failure is none. */
    todo = false;
    /** Returns what takes the text of the body. */
    open(outcome, attributes) {
        const type = bodies_short(attributes.get(ATTRIBUTE.type), case_facts_NAME_LIMIT);
        if (outcome === 'skipped' && type?.toLowerCase() === 'todo')
            this.todo = true;
        this.#seen.add(outcome);
        const kept = new KeptText(this.#room);
        this.#current = { outcome, type, message: bodies_short(attributes.get(ATTRIBUTE.message), bodies_MESSAGE_LIMIT), kept, text: '' };
        if (this.#all.length < MAX_BODIES)
            this.#all.push(this.#current);
        return kept;
    }
    close() {
        if (this.#current === undefined)
            return;
        this.#current.text = this.#current.kept.toString();
        this.#room = Math.max(0, this.#room - this.#current.text.length);
        this.#current = undefined;
    }
    has(...outcomes) {
        return outcomes.some((outcome) => this.#seen.has(outcome));
    }
    /** What they say about the status that the case got. */
    about(status) {
        const bodies = this.#about(status);
        const wanted = status === 'error' ? 'error' : 'failure';
        const body = bodies.find(({ outcome }) => outcome === wanted) ?? bodies[0];
        if (body === undefined)
            return {};
        const texts = bodies.map(({ text, message }) => text || message).filter((text) => text !== undefined);
        const details = texts.length === 1 ? texts[0] : texts.join('\n\n');
        const message = body.message ?? (firstLine(body.text) || body.type);
        return {
            message,
            details: details === undefined || details === '' ? undefined : (0,bound/* truncated */.ps)(details, DETAILS_LIMIT),
            type: body.type
        };
    }
    #about(status) {
        const of = (...outcomes) => this.#all.filter(({ outcome }) => outcomes.includes(outcome));
        if (status === 'skipped')
            return of('skipped');
        if (status === 'passed')
            return of('flaky', 'flakyError');
        const last = of('failure', 'error');
        // Attempts alone: they are all that is known.
        return last.length > 0 ? last : of('rerun', 'rerunError');
    }
    get attempts() {
        const attempts = this.#all.flatMap(({ outcome, type, message, text }) => {
            const status = ATTEMPTS[outcome];
            if (status === undefined)
                return [];
            return [{ status, type, message: message ?? (firstLine(text) || type), details: text || undefined }];
        });
        return attempts.length === 0 ? undefined : attempts;
    }
}
const ATTEMPTS = {
    flaky: 'failed',
    flakyError: 'error',
    rerun: 'failed',
    rerunError: 'error'
};
function firstLine(text) {
    const end = text.indexOf('\n');
    return detached((0,bound/* truncated */.ps)((end === -1 ? text : text.slice(0, end)).trim(), bodies_MESSAGE_LIMIT));
}
function bodies_short(text, limit) {
    return text === undefined ? undefined : (0,bound/* truncated */.ps)(text, limit);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/properties.js
/** The `<property>` elements of a case or a suite: bounded, the first of a name counts. */



const MAX_PROPERTIES = 50;
const properties_NAME_LIMIT = 200;
const VALUE_LIMIT = 1024;
class Properties {
    all = new Map();
    #open;
    /** Returns what takes its text, if the value is not an attribute. */
    open(attributes) {
        const name = attributes.get(ATTRIBUTE.name);
        const value = attributes.get(ATTRIBUTE.value);
        if (name === undefined)
            return undefined;
        if (value !== undefined) {
            this.#set(name, (0,bound/* truncated */.ps)(value, VALUE_LIMIT));
            return undefined;
        }
        this.#open = { name: name, text: new KeptText(VALUE_LIMIT) };
        return this.#open.text;
    }
    close() {
        if (this.#open !== undefined)
            this.#set(this.#open.name, this.#open.text.toString());
        this.#open = undefined;
    }
    #set(name, value) {
        if (this.all.size < MAX_PROPERTIES && name.length <= properties_NAME_LIMIT && !this.all.has(name))
            this.all.set(name, value);
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/open-case.js





const OUTPUT_LIMIT = 16 * 1024;
class OpenCase {
    facts;
    #bodies;
    #output;
    #properties;
    constructor(facts) {
        this.facts = facts;
    }
    /** Whatever may still come. */
    get failed() {
        return this.#hasFailure || this.facts.stated === 'failure' || this.facts.stated === 'error';
    }
    get #hasFailure() {
        return this.#bodies?.has('failure', 'error') ?? false;
    }
    /** This and the next two return what takes the text of the element. */
    openBody(outcome, attributes) {
        this.#bodies ??= new Bodies();
        return this.#bodies.open(outcome, attributes);
    }
    openOutput() {
        this.#output ??= new KeptText(OUTPUT_LIMIT);
        if (this.#output.length > 0)
            this.#output.add('\n', true);
        return this.#output;
    }
    openProperty(attributes) {
        this.#properties ??= new Properties();
        return this.#properties.open(attributes);
    }
    closeBody() {
        this.#bodies?.close();
    }
    closeProperty() {
        this.#properties?.close();
    }
    finish(suite) {
        const { facts } = this;
        const status = this.#status();
        const flaky = status === 'passed' && this.#bodies !== undefined && this.#bodies.has('flaky', 'flakyError');
        const properties = this.#properties?.all;
        const plain = plainCase(facts, suite);
        const about = this.#bodies?.about(status);
        return {
            ...plain,
            ...about,
            message: about?.message ?? (status === 'skipped' ? skipReason(properties) : undefined),
            file: facts.file ?? properties?.get('file') ?? plain.file,
            line: facts.line ?? readCount(properties?.get('line')),
            status,
            flaky,
            output: flaky || status === 'failed' || status === 'error' ? textOf(this.#output) : undefined,
            attempts: this.#bodies?.attempts,
            properties: properties?.size === 0 ? undefined : properties
        };
    }
    #status() {
        const { stated } = this.facts;
        const bodies = this.#bodies;
        if (bodies !== undefined) {
            if (this.#hasFailure && !bodies.todo)
                return bodies.has('error') ? 'error' : 'failed';
            if (bodies.has('skipped'))
                return 'skipped';
        }
        if (stated !== undefined)
            return stated === 'failure' ? 'failed' : stated;
        // Attempts after a failure that was not written down: it did not pass at the first, and nothing says it did later.
        const rerun = bodies !== undefined && bodies.has('rerun', 'rerunError') && !bodies.has('flaky', 'flakyError');
        return rerun ? 'failed' : 'passed';
    }
}
/** Playwright writes why a test was skipped as an annotation, and those as properties. */
function skipReason(properties) {
    const reasons = [properties?.get('skip'), properties?.get('fixme')];
    return reasons.find((reason) => reason !== undefined && reason !== '');
}
function textOf(kept) {
    const text = kept?.toString();
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/open-suite.js
/** A suite that is being read: its name, and what is counted in it. */






/** Names on the way to a case; deeper ones are left out. */
const PATH_LIMIT = 100;
const TIMESTAMP_LIMIT = 100;
class OpenSuite {
    name;
    #parent;
    totals = { ...results/* NO_TESTS */.q0 };
    /** What the attributes of suites without any case claim, its own or of those below it. */
    claimed = { ...results/* NO_TESTS */.q0 };
    #says;
    #tests;
    #seconds;
    #file;
    #timestamp;
    /** Cases directly in it. */
    #own = 0;
    #properties;
    #context;
    constructor(attributes, parent) {
        this.#parent = parent;
        this.name = open_suite_text(attributes.get(ATTRIBUTE.name), case_facts_NAME_LIMIT) ?? '';
        this.#file = open_suite_text(attributes.get(ATTRIBUTE.file) ?? attributes.get(ATTRIBUTE.filepath), case_facts_NAME_LIMIT);
        this.#timestamp = open_suite_text(attributes.get(ATTRIBUTE.start), TIMESTAMP_LIMIT);
        this.#tests = readCount(attributes.get(ATTRIBUTE.tests));
        this.#says = claimedTotals(attributes);
        this.#seconds = readSeconds(attributes.raw(ATTRIBUTE.time)) ?? 0;
    }
    /** Names of the suites around it and its own, outermost first. */
    get path() {
        return this.#inContext.path;
    }
    /** Of the suite or the one around it. */
    get file() {
        return this.#inContext.file;
    }
    get timestamp() {
        return this.#inContext.timestamp;
    }
    /** Made once, and only where a case needs it: many suites have none of their own. */
    get #inContext() {
        if (this.#context !== undefined)
            return this.#context;
        const chain = [this];
        for (let suite = this.#parent; suite !== undefined; suite = suite.#parent)
            chain.push(suite);
        this.#context = {
            path: chain
                .map(({ name }) => name)
                .filter((name) => name !== '')
                .reverse()
                .slice(0, PATH_LIMIT),
            file: first(chain, (suite) => suite.#file ?? suite.#properties?.all.get('file')),
            timestamp: first(chain, (suite) => suite.#timestamp)
        };
        return this.#context;
    }
    openProperty(attributes) {
        this.#properties ??= new Properties();
        return this.#properties.open(attributes);
    }
    closeProperty() {
        this.#properties?.close();
    }
    /** The number that its `tests` claims, if that is neither the number of its own cases nor of all below it. */
    get contradiction() {
        return this.#tests === this.totals.total || this.#tests === this.#own ? undefined : this.#tests;
    }
    addCase({ status, flaky, durationS = 0 }) {
        this.#own++;
        this.totals.total++;
        this.totals[status === 'error' ? 'errors' : status]++;
        if (flaky)
            this.totals.flaky++;
        this.totals.duration_s += durationS;
    }
    addSuite({ totals, claimed }) {
        open_suite_addTo(this.totals, totals);
        open_suite_addTo(this.claimed, claimed);
    }
    /** Its own time wins over the sum, unless it is a 0 that nobody measured. Without a case below it, its attributes speak. */
    close() {
        if (this.#seconds > 0)
            this.totals.duration_s = this.#seconds;
        if (this.totals.total === 0 && this.claimed.total === 0)
            Object.assign(this.claimed, this.#says);
    }
}
function open_suite_addTo(sum, more) {
    for (const key of ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_s'])
        sum[key] += more[key];
}
function claimedTotals(attributes) {
    const count = (place) => readCount(attributes.get(place)) ?? 0;
    const failed = count(ATTRIBUTE.failures);
    const errors = count(ATTRIBUTE.errors);
    const skipped = count(ATTRIBUTE.skipped) + count(ATTRIBUTE.disabled);
    const total = Math.max(count(ATTRIBUTE.tests), failed + errors + skipped);
    return { total, failed, errors, skipped, passed: total - failed - errors - skipped };
}
function first(chain, of) {
    for (const suite of chain) {
        const value = of(suite);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function open_suite_text(value, limit) {
    return value === undefined ? undefined : (0,bound/* truncated */.ps)(value, limit);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/builder.js







/** Deeper than any tool nests; not deeper than memory. */
const DEPTH_LIMIT = 10_000;
/** Characters of one text above which it is said that it was cut. */
const SAID_ABOVE = 16 * 1024 * 1024;
class JunitBuilder {
    #sink;
    #names = new ElementNames();
    /** Those below `#depth` are open. */
    #frames = [];
    #depth = 0;
    #top;
    /** Of what is closed and stands at the top. */
    #all = new OpenSuite(new AttributeList());
    /** There was an element. */
    begun = false;
    /** Elements did not nest in a way that may have lost something. */
    damaged = false;
    wantsText = false;
    constructor(sink) {
        this.#sink = sink;
    }
    get depth() {
        return this.#depth;
    }
    open(name, attributes, empty) {
        const element = this.#names.get(name);
        const parent = this.#top;
        if (!this.begun && element.kind !== 'suite')
            this.#sink.fail(`begins with <${name}> instead of <testsuites> or <testsuite>`);
        this.begun = true;
        if (this.#depth >= DEPTH_LIMIT) {
            // Markup in a text that somebody forgot to escape is never closed, mostly.
            if (parent?.isInert === true)
                return;
            this.#sink.fail(`nested deeper than ${DEPTH_LIMIT} elements`);
        }
        if (empty && element.kind === 'case' && parent?.isInert !== true) {
            const facts = caseFacts(attributes);
            // Nearly all cases of nearly all files: they need not be opened to be closed.
            if (facts.stated === undefined) {
                const suite = parent?.suite ?? this.#all;
                this.#addCase(plainCase(facts, suite), facts, suite);
                return;
            }
        }
        const frame = (this.#frames[this.#depth++] ??= new Frame(element));
        frame.element = element;
        frame.kind = parent?.kindOf(element) ?? element.kind;
        frame.suite = parent?.suite;
        frame.case = parent?.case;
        frame.text = undefined;
        element.open++;
        this.#enter(frame, parent, attributes);
        this.#setTop(frame);
        if (empty)
            this.#pop();
    }
    #enter(frame, parent, attributes) {
        switch (frame.kind) {
            case 'suite':
                frame.suite = new OpenSuite(attributes, parent?.suite);
                frame.case = undefined;
                return;
            case 'case':
                frame.case = new OpenCase(caseFacts(attributes));
                return;
            case 'inner':
                // The output of an attempt, say, is no part of what is said about its failure.
                frame.text = isText(frame.element.kind) ? parent?.text : undefined;
                return;
            case 'output':
                frame.text = frame.case?.openOutput();
                return;
            case 'property':
                frame.text = (frame.case ?? frame.suite)?.openProperty(attributes);
                return;
            case 'wrapper':
            case 'properties':
            case 'opaque':
            case 'synthetic':
                return;
            default:
                this.#outcome(frame, frame.kind, attributes);
        }
    }
    #outcome(frame, kind, attributes) {
        if (frame.case === undefined) {
            const failed = kind === 'failure' || kind === 'error';
            frame.kind = frame.suite !== undefined && failed ? 'synthetic' : 'opaque';
            if (frame.suite === undefined || !failed)
                return;
            // A suite that failed as a whole: a set-up that threw, a file that did not load. Its case is not in the file.
            frame.case = new OpenCase(caseFacts(new AttributeList(), frame.suite.name || `(${kind} of the suite)`));
        }
        frame.text = frame.case.openBody(kind, attributes);
    }
    text(text, literal) {
        this.#top?.text?.add(text, literal);
    }
    cutValue(length) {
        if (length > SAID_ABOVE)
            this.#sink.warn('an attribute of more than 16 MB: it was cut');
    }
    close(name) {
        const element = this.#names.get(name);
        const top = this.#top;
        if (top === undefined)
            return;
        if (element.open === 0) {
            // The beginning is missing of what was meant to end here.
            if (!top.isInert)
                this.damaged = true;
            return;
        }
        while (this.#top !== undefined && this.#top.element !== element) {
            if (this.#top.matters)
                this.damaged = true;
            this.#pop();
        }
        this.#pop();
    }
    #pop() {
        const frame = this.#drop();
        if (frame === undefined)
            return;
        const { kind, suite, case: testCase, text } = frame;
        if (text !== undefined && text.length > SAID_ABOVE && kind !== 'inner')
            this.#sink.warn('a text of more than 16 MB: its middle was left out');
        if (kind === 'suite') {
            if (suite !== undefined)
                this.#closeSuite(suite);
        }
        else if (kind === 'case') {
            if (testCase !== undefined)
                this.#closeCase(testCase);
        }
        else if (kind === 'property') {
            ;
            (testCase ?? suite)?.closeProperty();
        }
        else if (frame.matters) {
            testCase?.closeBody();
            if (kind === 'synthetic' && testCase !== undefined)
                this.#closeCase(testCase);
        }
    }
    #drop() {
        const frame = this.#top;
        if (frame === undefined)
            return undefined;
        frame.element.open--;
        this.#depth--;
        this.#setTop(this.#depth === 0 ? undefined : this.#frames[this.#depth - 1]);
        return frame;
    }
    #setTop(frame) {
        this.#top = frame;
        this.wantsText = frame?.text !== undefined;
    }
    #closeCase(open) {
        const suite = this.#top?.suite ?? this.#all;
        const testCase = open.finish(suite);
        if (testCase.status === 'failed' && !open.failed)
            this.#sink.warn(`a test with attempts after a failure, but without that failure: it counts as failed`);
        this.#addCase(testCase, open.facts, suite);
    }
    #addCase(testCase, { seconds }, suite) {
        if (Number.isNaN(seconds))
            this.#sink.warn(`a time that is no number of seconds: it counts as unknown`);
        suite.addCase(testCase);
        this.#sink.onCase(testCase);
    }
    #closeSuite(suite) {
        suite.close();
        const { contradiction, totals } = suite;
        if (totals.total > 0 && contradiction !== undefined)
            this.#sink.warn(`an attribute claims ${contradiction} tests where there are ${totals.total}: what is there counts`);
        (this.#top?.suite ?? this.#all).addSuite(suite);
    }
    /**
     * Closes what the end of the file left open and returns the totals. An open case counts only if its failure is there
     * already: of another one nobody knows how it ended.
     */
    finish() {
        while (this.#top !== undefined) {
            if (this.#top.kind === 'case' && this.#top.case?.failed !== true)
                this.#drop();
            else
                this.#pop();
        }
        return withClaims(this.#all, (message) => this.#sink.warn(message));
    }
}
/** Of an element within a text: whether what stands in it belongs to that. */
function isText(kind) {
    return kind !== 'output' && kind !== 'properties' && kind !== 'opaque';
}

// EXTERNAL MODULE: ./build/js/src/readers/read-error.js
var read_error = __webpack_require__(37493);
// EXTERNAL MODULE: ./build/js/src/readers/read-text.js + 1 modules
var read_text = __webpack_require__(47411);
;// CONCATENATED MODULE: ./build/js/src/readers/junit/characters.js
/** Character codes and classes of XML, for a scanner that looks at one character at a time. */
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const NAME_START = 1;
const NAME = 2;
const characters_WHITE = 4;
/** Ends the name of an attribute. */
const DELIMITER = 8;
const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code);
    if (/[A-Za-z_:]/.test(character))
        CLASSES[code] = NAME_START | NAME;
    if (/[0-9.-]/.test(character))
        CLASSES[code] = NAME;
    if (/[\t\n\r ]/.test(character))
        CLASSES[code] = characters_WHITE | DELIMITER;
    if (/["'<=>/]/.test(character))
        CLASSES[code] = DELIMITER;
}
/** Instead of a character where there is none any more; it belongs to no class. */
const END = 0x10000;
/** A plain number in any case: NaN would cost the compiled code of its callers. */
function codeAt(text, at) {
    return at < text.length ? text.charCodeAt(at) : END;
}
function isNameStart(code) {
    return code < 128 ? is(code, NAME_START) : isForeignLetter(code);
}
function isNamePart(code) {
    return code < 128 ? is(code, NAME) : isForeignLetter(code);
}
function isSpace(code) {
    return code < 128 && is(code, characters_WHITE);
}
/** Looser than a name: `[attr]`, `@click` and worse are there in real files. */
function isAttributePart(code) {
    return code < 128 ? !is(code, DELIMITER) : code !== END;
}
function is(code, kind) {
    return ((CLASSES[code] ?? 0) & kind) !== 0;
}
function isForeignLetter(code) {
    return code !== END && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/doctype.js
/** Finds the end of a DOCTYPE declaration, whose quotes, comments and internal subset may hold anything. */
class DoctypeSkipper {
    done = false;
    #inSubset = false;
    /** What ends the quote or comment that it is in. */
    #awaited;
    /** Returns where it got to in `input`; `done` says whether the declaration is over. */
    skip(input, from, last) {
        let at = from;
        for (;;) {
            if (this.#awaited !== undefined) {
                const end = input.indexOf(this.#awaited, at);
                if (end === -1)
                    return hold(input, at, last);
                at = end + this.#awaited.length;
                this.#awaited = undefined;
            }
            const delimiter = /["'[\]>]|<!--/g;
            delimiter.lastIndex = at;
            const found = delimiter.exec(input);
            if (found === null)
                return hold(input, at, last);
            at = delimiter.lastIndex;
            if (found[0] === '<!--')
                this.#awaited = '-->';
            else if (found[0] === '[')
                this.#inSubset = true;
            else if (found[0] === ']')
                this.#inSubset = false;
            else if (found[0] !== '>')
                this.#awaited = found[0];
            else if (!this.#inSubset) {
                this.done = true;
                return at;
            }
        }
    }
}
/** The last characters may be the beginning of a mark. */
function hold(input, at, last) {
    return last ? input.length : Math.max(at, input.length - 3);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/tag-scanner.js
/** The attributes of one tag, up to its end. */


/** Characters of a value that are kept. */
const tag_scanner_VALUE_LIMIT = 16 * 1024;
/** Tags, and attributes of one, of which the habit is remembered. */
const MAX_HABITS = 32;
/** Characters of an attribute that is held until its end has come. */
const HOLD_LIMIT = 2 * tag_scanner_VALUE_LIMIT;
class TagScanner {
    attributes = new AttributeList();
    #onCut;
    /** It ends with `/>`. */
    empty = false;
    /** Its end was found. */
    done = false;
    /** Of a value that is too long: what ends it. */
    #quote = '';
    #cut = 0;
    /** By tag. */
    #allHabits = new Map();
    #habits = [];
    /** Attributes of this tag so far. */
    #count = 0;
    /** `onCut` gets the characters of a value that was longer than what is kept. */
    constructor(onCut) {
        this.#onCut = onCut;
    }
    /** The name of a tag has been read. */
    begin(name) {
        this.#habits = this.#habitsOf(name);
        this.#count = 0;
        this.attributes.clear();
        this.empty = false;
        this.done = false;
    }
    /** Returns where it got to; where it stays, it needs to see more. */
    scan(input, from) {
        let at = this.#quote === '' ? from : this.#restOfValue(input, from);
        while (this.#quote === '') {
            const habit = this.#habits[this.#count];
            if (habit !== undefined && input.startsWith(habit.text, at)) {
                const next = this.#value(input, at, habit.place, at + habit.text.length, '"');
                if (next === at)
                    return at;
                this.empty = false;
                this.#count++;
                at = next;
                continue;
            }
            let code = codeAt(input, at);
            while (isSpace(code))
                code = codeAt(input, ++at);
            if (isAttributePart(code)) {
                const next = this.#attribute(input, at);
                if (next === at)
                    return at;
                this.empty = false;
                this.#count++;
                at = next;
            }
            else if (code === GREATER || code === LESS) {
                this.done = true;
                // A tag within a tag: the first was no tag, or was never finished.
                return code === GREATER ? at + 1 : at;
            }
            else {
                if (code === END)
                    return at;
                // A quote that no `=` announced is one that somebody forgot to escape.
                if (code === SLASH)
                    this.empty = true;
                at++;
            }
        }
        return at;
    }
    #habitsOf(name) {
        const known = this.#allHabits.get(name);
        if (known !== undefined)
            return known;
        if (this.#allHabits.size === MAX_HABITS)
            this.#allHabits.clear();
        const habits = [];
        this.#allHabits.set(name, habits);
        return habits;
    }
    #attribute(input, start) {
        let at = start;
        while (isAttributePart(codeAt(input, at)))
            at++;
        const end = at;
        at = skipSpace(input, at);
        if (at === input.length)
            return tag_scanner_hold(input, start);
        if (codeAt(input, at) !== EQUALS)
            return end;
        at = skipSpace(input, at + 1);
        if (at === input.length)
            return tag_scanner_hold(input, start);
        const place = this.attributes.placeOf(input.slice(start, end));
        const code = codeAt(input, at);
        if (code === QUOTE && this.#count < MAX_HABITS && at - start < MAX_HABITS && codeAt(input, start - 1) === SPACE)
            this.#habits[this.#count] = { text: input.slice(start - 1, at + 1), place };
        return code === QUOTE || code === APOSTROPHE
            ? this.#value(input, start, place, at + 1, code === QUOTE ? '"' : "'")
            : this.#bareValue(input, start, place, at);
    }
    #value(input, start, place, from, quote) {
        const close = input.indexOf(quote, from);
        if (close === -1 && input.length - start < HOLD_LIMIT)
            return start;
        const end = close === -1 ? input.length : close;
        if (place !== undefined)
            this.attributes.add(place, input.slice(from, Math.min(end, from + tag_scanner_VALUE_LIMIT)));
        if (close !== -1) {
            if (close - from > tag_scanner_VALUE_LIMIT)
                this.#onCut(close - from);
            return close + 1;
        }
        this.#quote = quote;
        this.#cut = end - from;
        return end;
    }
    #restOfValue(input, at) {
        const close = input.indexOf(this.#quote, at);
        this.#cut += (close === -1 ? input.length : close) - at;
        if (close === -1)
            return input.length;
        this.#quote = '';
        this.#onCut(this.#cut);
        return close + 1;
    }
    /** Without quotes, as in HTML: up to white space. */
    #bareValue(input, start, place, from) {
        let at = from;
        for (;;) {
            const code = codeAt(input, at);
            const next = code === SLASH ? codeAt(input, at + 1) : GREATER;
            if (code === END || next === END)
                return tag_scanner_hold(input, start);
            if (code === GREATER || code === LESS || isSpace(code) || (code === SLASH && next === GREATER))
                break;
            at++;
        }
        if (place !== undefined)
            this.attributes.add(place, input.slice(from, Math.min(at, from + tag_scanner_VALUE_LIMIT)));
        return at;
    }
}
/** Waits for more, unless that has become so much that it can't be an attribute. */
function tag_scanner_hold(input, start) {
    return input.length - start > HOLD_LIMIT ? input.length : start;
}
function skipSpace(input, from) {
    let at = from;
    while (isSpace(codeAt(input, at)))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/scanner.js




/** Of a tag's name, in characters: what is longer is none. */
const scanner_NAME_LIMIT = 256;
/** Text before the document, which some tools print into their report. */
const PREAMBLE_LIMIT = 64 * 1024;
const DOCUMENT_START = /<\?xml\s|<(?:[\w.-]+:)?testsuites?[\s/>]/i;
const ASCII_NAME = /[A-Za-z_:][\w:.-]*/y;
const CDATA = '<![CDATA[';
const DOCTYPE = '<!DOCTYPE';
class Scanner {
    #handler;
    #tag;
    #state = 'start';
    #rest = '';
    #name = '';
    #closing = false;
    /** Of the last tag that had attributes, with `<` and the space behind its name. */
    #usual = '';
    #usualName = '';
    /** An element was there: what looks like a DOCTYPE from now on is text. */
    #begun = false;
    #doctype = new DoctypeSkipper();
    constructor(handler) {
        this.#handler = handler;
        this.#tag = new TagScanner((length) => handler.cutValue(length));
    }
    push(chunk) {
        this.#run(chunk, false);
    }
    /** What is cut off in the middle of a tag is left out. */
    end() {
        this.#run('', true);
    }
    #run(chunk, last) {
        const input = this.#rest === '' ? chunk : [this.#rest, chunk].join('');
        let at = 0;
        while (at < input.length) {
            const next = this.#step(input, at, last);
            if (next === at)
                break;
            at = next;
        }
        this.#rest = input.slice(at);
    }
    /** Returns where it got to; where it stays, it needs to see more. */
    #step(input, at, last) {
        switch (this.#state) {
            case 'text':
                return this.#text(input, at, last);
            case 'tag':
                return this.#inTag(input, at);
            case 'start':
                return this.#start(input, last);
            case 'cdata':
                return this.#until(']]>', input, at, last);
            case 'comment':
                return this.#until('-->', input, at, last);
            case 'instruction':
                return this.#until('?>', input, at, last);
            case 'doctype': {
                const next = this.#doctype.skip(input, at, last);
                if (this.#doctype.done)
                    this.#state = 'text';
                return next;
            }
        }
    }
    #start(input, last) {
        const first = input.search(/[^\s\ufeff\0]/);
        const found = first === -1 || input[first] === '<' ? first : DOCUMENT_START.exec(input)?.index;
        if (found !== undefined && found !== -1) {
            this.#state = 'text';
            return this.#text(input, found, last);
        }
        // What did not match so far may be the beginning of a match.
        if (last)
            return input.length;
        return input.length > PREAMBLE_LIMIT ? input.length - scanner_NAME_LIMIT : 0;
    }
    #text(input, at, last) {
        const open = input.indexOf('<', at);
        if (this.#handler.wantsText && open !== at) {
            const end = open === -1 ? runEnd(input, at, last) : open;
            if (end > at)
                this.#handler.text(input.slice(at, end), false);
            if (open === -1)
                return end;
        }
        if (open === -1)
            return input.length;
        return this.#usual !== '' && input.startsWith(this.#usual, open)
            ? this.#usualTag(input, open)
            : this.#markup(input, open, last);
    }
    /** After a case comes a case, mostly. */
    #usualTag(input, at) {
        const end = at + this.#usual.length - 1;
        this.#name = this.#usualName;
        this.#closing = false;
        return this.#beginTag(input, end);
    }
    #markup(input, at, last) {
        const next = codeAt(input, at + 1);
        if (next === SLASH)
            return this.#enterTag(input, at, at + 2, last);
        if (isNameStart(next))
            return this.#enterTag(input, at, at + 1, last);
        if (next === EXCLAMATION)
            return this.#declaration(input, at, last);
        if (next === END)
            return last ? input.length : at;
        if (next !== QUESTION)
            return this.#bare(at);
        return this.#enter('instruction', at + 2);
    }
    #enterTag(input, at, from, last) {
        const end = nameEnd(input, from);
        if (end - from > scanner_NAME_LIMIT)
            return this.#bare(at);
        if (end === input.length)
            return last ? end : at;
        const code = codeAt(input, end);
        if (end === from || !(code === GREATER || code === SLASH || isSpace(code)))
            return this.#bare(at);
        this.#name = input.slice(from, end);
        this.#closing = from === at + 2;
        if (!this.#closing && code === SPACE) {
            this.#usual = input.slice(at, end + 1);
            this.#usualName = this.#name;
        }
        return this.#beginTag(input, end);
    }
    #beginTag(input, at) {
        this.#tag.begin(this.#name);
        this.#state = 'tag';
        return this.#inTag(input, at);
    }
    #inTag(input, at) {
        const next = this.#tag.scan(input, at);
        if (!this.#tag.done)
            return next;
        this.#state = 'text';
        this.#begun = true;
        if (this.#closing)
            this.#handler.close(this.#name);
        else
            this.#handler.open(this.#name, this.#tag.attributes, this.#tag.empty);
        return next;
    }
    #declaration(input, at, last) {
        if (input.startsWith('<!--', at))
            return this.#enter('comment', at + 4);
        if (input.startsWith(CDATA, at))
            return this.#enter('cdata', at + CDATA.length);
        const start = input.slice(at, at + DOCTYPE.length);
        if (!this.#begun && start.toUpperCase() === DOCTYPE)
            return this.#enter('doctype', at + DOCTYPE.length);
        const marks = this.#begun ? ['<!--', CDATA] : ['<!--', CDATA, DOCTYPE];
        if (!last && marks.some((mark) => mark.startsWith(start.toUpperCase())))
            return at;
        return this.#bare(at);
    }
    /** A `<` that somebody forgot to escape. */
    #bare(at) {
        if (this.#handler.wantsText)
            this.#handler.text('<', true);
        return at + 1;
    }
    #until(mark, input, at, last) {
        const close = input.indexOf(mark, at);
        const end = close !== -1 ? close : last ? input.length : Math.max(at, input.length - mark.length + 1);
        if (this.#state === 'cdata' && end > at && this.#handler.wantsText)
            this.#handler.text(input.slice(at, end), true);
        return close === -1 ? end : this.#enter('text', end + mark.length);
    }
    #enter(state, at) {
        this.#state = state;
        return at;
    }
}
/** The expression is native code from the first tag on; letters beyond ASCII are rare. */
function nameEnd(input, from) {
    ASCII_NAME.lastIndex = from;
    let end = ASCII_NAME.test(input) ? ASCII_NAME.lastIndex : from;
    while (isNamePart(codeAt(input, end)))
        end++;
    return end;
}
/** How much of an unfinished run can be passed on: what may be the beginning of a reference waits for its end. */
function runEnd(input, at, last) {
    const amp = input.lastIndexOf('&');
    return last || amp < Math.max(at, input.length - REFERENCE_LIMIT) ? input.length : amp;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/parser.js
/** Text of one JUnit file in, cases and summary out. */





const MAX_WARNINGS = 20;
class JunitParser {
    #path;
    #warnings = new Map();
    #builder;
    #scanner;
    /** `path` is for errors only; `onCase` is called in the order of the file. */
    constructor(path, onCase) {
        this.#path = path;
        this.#builder = new JunitBuilder({
            onCase,
            warn: (message) => this.#warn(message),
            fail: (problem) => {
                throw new read_error/* ReadError */.F(path, (0,terminal/* oneLine */.TN)(problem), { hint: 'Only JUnit XML is read.' });
            }
        });
        this.#scanner = new Scanner(this.#builder);
    }
    /** Throws ReadError for what is no JUnit file. */
    push(text) {
        this.#scanner.push(text);
    }
    /** The end of the file. Throws ReadError where there was no element at all. */
    end() {
        this.#scanner.end();
        if (!this.#builder.begun)
            throw new read_error/* ReadError */.F(this.#path, 'no XML element in it', { hint: read_text/* READ_HINT */.v });
        const incomplete = this.#builder.depth > 0 || this.#builder.damaged;
        const totals = this.#builder.finish();
        const warnings = [...this.#warnings].map(([message, count]) => count === 1 ? message : `${message} (${count} times)`);
        return { totals, incomplete, warnings };
    }
    #warn(message) {
        const count = this.#warnings.get(message);
        if (count !== undefined || this.#warnings.size < MAX_WARNINGS)
            this.#warnings.set(message, (count ?? 0) + 1);
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/read-junit.js
/** Reads a JUnit file as it streams by: memory does not grow with it. */


/**
 * Reads one file. Cut off or badly nested ones give what is there and say `incomplete`. Throws ReadError for a file that is
 * missing, empty, no XML or of another kind, and the signal's reason when that aborts. Whatever the bytes are, nothing in
 * them is executed, expanded or fetched.
 */
async function readJunit(path, { signal, onCase }) {
    const parser = new JunitParser(path, onCase ?? (() => undefined));
    for await (const text of (0,read_text/* readText */.y)(path, signal))
        parser.push(text);
    return parser.end();
}

;// CONCATENATED MODULE: ./build/js/src/suites/watch-hang.js
/**
 * A test command that has written all its results and does not end: an open connection, a server that nobody closed.
 * It counts as hung when its JUnit files are complete and unchanged, nothing is printed and hardly any processor time is
 * used, all for the hang time-out: a tool that writes one file per class still works between two of them.
 */


/** Milliseconds between two looks at most. */
const LONGEST_LOOK = 1_000;
/** Share of one processor above which a quiet command is at work. */
const BUSY = 0.1;
/** Resolves when the command hangs; rejects when the signal aborts. */
async function watchHang(options) {
    const { hangTimeout, lastOutputAt, signal } = options;
    const complete = new CompleteFiles(hangTimeout, signal);
    let last;
    let quiet;
    for (;;) {
        await clock/* systemClock */.m.sleep(Math.min(LONGEST_LOOK, Math.max(hangTimeout / 4, 10)), signal);
        if (last !== lastOutputAt()) {
            last = lastOutputAt();
            quiet = undefined;
            continue;
        }
        quiet ??= { sample: await sampleOf(options), due: last + hangTimeout };
        if (performance.now() < quiet.due)
            continue;
        if (!(await complete.are(await options.search()))) {
            // Looking through folders costs something, and tests may be quiet for an hour.
            quiet.due = performance.now() + hangTimeout / 2;
            continue;
        }
        const sample = await sampleOf(options);
        if (share(quiet.sample, sample) <= BUSY)
            return;
        quiet = { sample, due: sample.at + hangTimeout };
    }
}
async function sampleOf({ processorTime }) {
    return { at: performance.now(), used: await processorTime() };
}
function share(from, to) {
    if (from.used === undefined || to.used === undefined || to.at <= from.at)
        return 0;
    return (to.used - from.used) / (to.at - from.at);
}
/** Remembers what was read, so that a file of 100 MB is read once. */
class CompleteFiles {
    #known = new Map();
    #age;
    #signal;
    constructor(age, signal) {
        this.#age = age;
        this.#signal = signal;
    }
    async are({ files, missing }) {
        if (files.length === 0 || missing.length > 0)
            return false;
        if (files.some(({ modified }) => Date.now() - modified < this.#age))
            return false;
        for (const file of files)
            if (!(await this.#isComplete(file)))
                return false;
        return true;
    }
    async #isComplete({ realPath, fingerprint }) {
        const known = this.#known.get(fingerprint);
        if (known !== undefined)
            return known;
        const summary = await readJunit(realPath, { signal: this.#signal }).catch(() => undefined);
        // Some tools write an empty report first: it has its closing element, and nothing in it.
        const complete = summary !== undefined && !summary.incomplete && summary.totals.total > 0;
        this.#known.set(fingerprint, complete);
        return complete;
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/ending.js



/** Resolves with the first of them. It stops nothing. */
async function endingOf({ suite, context, group, search, lastOutputAt }) {
    const over = new AbortController();
    const cancelled = Promise.withResolvers();
    const cancel = () => cancelled.resolve({ type: 'cancelled' });
    context.signal.addEventListener('abort', cancel, { once: true });
    if (context.signal.aborted)
        cancel();
    const hang = {
        hangTimeout: context.hangTimeout,
        lastOutputAt,
        search,
        processorTime: () => processorTime(group),
        signal: over.signal
    };
    try {
        return await Promise.race([
            group.exited.then((exit) => ({ type: 'exited', ...exit })),
            cancelled.promise,
            whenDone(clock/* systemClock */.m.sleep(suite.timeout, over.signal), { type: 'timed-out', limit: suite.timeout }),
            ...(suite.junit.length > 0 ? [whenDone(watchHang(hang), { type: 'hung' })] : [])
        ]);
    }
    finally {
        over.abort();
        context.signal.removeEventListener('abort', cancel);
    }
}
/** A wait that fails, because the command has ended or because it can't look, ends nothing. */
function whenDone(wait, ending) {
    return wait.then(() => ending, () => new Promise(() => undefined));
}
async function processorTime(group) {
    let sum = 0;
    for (const { cpuMs } of await describeProcesses(group.target)) {
        if (cpuMs === undefined)
            return undefined;
        sum += cpuMs;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/js/src/suites/stop-suite.js
/** Ends what a suite started: on purpose, or because the command left it behind. */



/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000;
/** The same for what was left behind: the tests have ended, and their verdict waits. */
const LEFTOVER_GRACE = 300;
/** Milliseconds for the whole; then who is left is reported. */
const stop_suite_LIMIT = 15_000;
/** Milliseconds in which a process that is about to end may do so: helpers of a pipeline, a reader of the last line. */
const SETTLE = 100;
/** Names in one warning. */
const MAX_NAMED = 5;
/** Shows what still runs below a headline, stops all of it, and returns a warning line for who could not be. */
async function stopSuite(group, headline, onNotice) {
    onNotice(headline);
    for (const line of processTree(await describeProcesses(group.target)))
        onNotice(`  ${line}`);
    return stopAll(group);
}
/** As `stopSuite`, without a word: for a run that was cancelled. `grace` in milliseconds. */
async function stopAll(group, grace = GRACE) {
    const left = await group.stop(grace, AbortSignal.timeout(stop_suite_LIMIT));
    return left.length === 0 ? [] : [`could not be stopped: ${named(left)}`];
}
/** After the command has ended: stops what it left running. Returns warning lines: none normally. */
async function stopLeftovers(group) {
    const found = await describeProcesses(group.target);
    const left = found.length === 0 ? [] : await stillThere(found);
    if (left.length === 0)
        return [];
    return [`left running by the test command, and stopped: ${named(left)}`, ...(await stopAll(group, LEFTOVER_GRACE))];
}
async function stillThere(found) {
    const deadline = performance.now() + SETTLE;
    const never = new AbortController().signal;
    let left = [...found];
    for (let step = 2; left.length > 0 && performance.now() < deadline; step *= 2) {
        await clock/* systemClock */.m.sleep(Math.min(step, SETTLE), never);
        const alive = await Promise.all(left.map(process_alive/* isAlive */._));
        left = left.filter((_, index) => alive[index]);
    }
    return left;
}
function named(processes) {
    const lines = processes.slice(0, MAX_NAMED).map(processLine);
    const more = processes.length - lines.length;
    return `${lines.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/suite-output.js

/** Milliseconds without output after which open streams are taken for held by somebody who does not write. */
const IDLE = 200;
class SuiteOutputPump {
    #sinks;
    #ended;
    #logFailed = false;
    #showFailed = false;
    /** When the last chunk came, by `performance.now()`. */
    lastAt = performance.now();
    constructor(streams, sinks) {
        this.#sinks = sinks;
        this.#ended = Promise.all(streams.map((stream) => this.#pump(stream))).then(() => true);
    }
    async #pump(stream) {
        try {
            // One chunk after the other: who reads slowly slows the tests down instead of filling memory.
            for await (const chunk of stream) {
                if (!Buffer.isBuffer(chunk))
                    continue;
                this.lastAt = performance.now();
                await Promise.all([this.#show(chunk), this.#record(this.#sinks.redactor.write(chunk))]);
                this.lastAt = performance.now();
            }
        }
        catch (error) {
            // Closed by us, with its writer still there, is the normal case.
            if (!stream.destroyed)
                this.#sinks.onProblem(`the suite's output could not be read on: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    /** A screen that went away is no reason to fail the tests, nor is a full disk. */
    async #show(chunk) {
        if (this.#showFailed)
            return;
        try {
            await this.#sinks.onOutput(chunk);
        }
        catch (error) {
            this.#showFailed = true;
            this.#sinks.onProblem(`the suite's output is no longer shown: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #record(bytes) {
        if (this.#logFailed || bytes.length === 0)
            return;
        try {
            await this.#sinks.log.write(bytes);
        }
        catch (error) {
            this.#logFailed = true;
            this.#sinks.onProblem(`the suite's log ends here: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    /** Whether the output ended, or nothing came for 200 ms: then somebody may hold it who won't write. */
    async settled() {
        const since = performance.now();
        for (;;) {
            const rest = Math.max(this.lastAt, since) + IDLE - performance.now();
            if (rest <= 0)
                return false;
            const timer = Promise.withResolvers();
            const timeout = setTimeout(timer.resolve, rest, false);
            const ended = await Promise.race([this.#ended, timer.promise]);
            clearTimeout(timeout);
            if (ended)
                return true;
        }
    }
    /** Writes what the redactor held back, and joins the log's head and tail. */
    async finish() {
        await this.#record(this.#sinks.redactor.flush());
        await this.#sinks.log.finish().catch((error) => {
            this.#sinks.onProblem(`the suite's log could not be finished: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/command-run.js
/** The command of a suite: started, followed to its end, stopped where that does not come. */











/** Milliseconds in which a killed command must be gone; one in uninterruptible sleep is not waited for. */
const EXIT_LIMIT = 5_000;
/** Runs the command of a suite; when it resolves, nothing of it is left running. */
async function runCommand(suite, context, search) {
    if (context.signal.aborted)
        return { ending: { type: 'cancelled' }, exit: undefined, warnings: [] };
    const run = (0,marker/* runMarker */.qW)(context.runId);
    let group;
    try {
        group = await spawnGroup((0,command/* commandWords */.B)(suite), {
            cwd: suite.workingDirectory,
            env: { ...context.env, [run.name]: run.value },
            marker: (0,marker/* suiteMarker */.Bk)(context.runId, suite.name),
            merge: true
        });
    }
    catch (error) {
        if (!(error instanceof SpawnError))
            throw error;
        return { ending: { type: 'not-started', problem: error.message }, exit: undefined, warnings: [] };
    }
    context.onStarted(group.group);
    try {
        return await follow(suite, context, group, search);
    }
    catch (error) {
        await stopAll(group);
        throw error;
    }
    finally {
        group.closeOutput();
        context.onEnded(group.group);
    }
}
async function follow(suite, context, group, search) {
    const warnings = [];
    const warn = (...lines) => void warnings.push(...lines);
    const output = new SuiteOutputPump([group.stdout, ...(group.stderr === undefined ? [] : [group.stderr])], {
        onOutput: context.onOutput,
        log: await (0,head_tail_file/* openHeadTailFile */.t)((0,external_node_path_.join)(context.output, logName(suite.name, context.attempt)), context.logLimit),
        redactor: context.redactor.stream(),
        onProblem: warn
    });
    let files;
    const ending = await endingOf({ suite, context, group, search, lastOutputAt: () => output.lastAt });
    if (ending.type === 'hung') {
        // Now: a tool that is asked to end may write its report again, and not to its end.
        files = await collect(suite, context, await search());
        warn('the tests ended, but their command did not: stopped after hang-timeout, the verdict is that of the tests');
        warn(...(await stopSuite(group, 'still running after the tests:', context.onNotice)));
    }
    else if (ending.type === 'timed-out') {
        warn(...(await stopSuite(group, 'still running at test-timeout:', context.onNotice)));
    }
    else if (ending.type === 'cancelled') {
        warn(...(await stopAll(group)));
    }
    else {
        // What the command itself printed comes first; then those who hold its output, and then what they still print.
        await output.settled();
        warn(...(await stopLeftovers(group)));
    }
    await output.settled();
    group.closeOutput();
    await output.finish();
    const exit = ending.type === 'exited' ? ending : await withLimit(group.exited);
    return {
        ending,
        exit: exit && { exitCode: exit.exitCode, signal: exit.signal },
        warnings,
        ...(files !== undefined && { files })
    };
}
async function withLimit(exited) {
    const over = new AbortController();
    const limit = clock/* systemClock */.m.sleep(EXIT_LIMIT, over.signal).catch(() => undefined);
    const exit = await Promise.race([exited, limit]);
    over.abort();
    return exit ?? undefined;
}

;// CONCATENATED MODULE: ./build/js/src/suites/junit-results.js
/** What all JUnit files of an attempt say together. */





const COUNTS = ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky'];
/** Reads one file after the other. What was read before the signal aborts counts. */
async function readResults(copies, { signal, onCase }) {
    const totals = { ...results/* NO_TESTS */.q0 };
    const unnamed = { ...results/* NO_TESTS */.q0 };
    const problems = [];
    const warnings = [];
    for (const { source, path } of copies) {
        const name = (0,terminal/* oneLine */.TN)(source);
        const listed = { ...results/* NO_TESTS */.q0 };
        const take = (testCase) => {
            listed.total++;
            listed[testCase.status === 'error' ? 'errors' : testCase.status]++;
            if (testCase.flaky)
                listed.flaky++;
            listed.duration_s += testCase.durationS ?? 0;
            onCase(testCase);
        };
        try {
            const summary = await readJunit(path, { signal, onCase: take });
            for (const key of COUNTS)
                unnamed[key] += Math.max(0, summary.totals[key] - listed[key]);
            totals.duration_s += summary.totals.duration_s;
            if (summary.incomplete)
                problems.push(`${name} is incomplete: it was cut off, or its elements do not nest`);
            warnings.push(...summary.warnings.map((warning) => `${name}: ${warning}`));
        }
        catch (error) {
            totals.duration_s += listed.duration_s;
            problems.push(`${name}: ${problemOf(error, signal)}`);
        }
        for (const key of COUNTS)
            totals[key] += listed[key];
        if (signal.aborted)
            break;
    }
    for (const key of COUNTS)
        totals[key] += unnamed[key];
    return { totals, unnamed, problems, warnings };
}
function problemOf(error, signal) {
    if (signal.aborted)
        return 'could not be read in time';
    return error instanceof read_error/* ReadError */.F ? error.problem : (0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error));
}

;// CONCATENATED MODULE: ./build/js/src/suites/run-attempt.js
/** One attempt of a suite: its command from start to end, and its JUnit files. */






const NOTHING = { problems: [], copies: [] };
const ELSEWHERE = { ending: { type: 'elsewhere' }, exit: undefined, warnings: [] };
/** Throws only what is wrong with this machine, such as an output directory that can't be written. */
async function runAttempt(suite, context, { partial, onTest }) {
    const existing = context.existing === true;
    const before = existing ? new Map() : await (0,junit_files/* snapshotOf */.eY)(suite.junit, context.workspace);
    const search = async () => {
        const found = await (0,junit_files/* freshFiles */.G7)(suite.junit, before, context);
        return partial && found.files.length > 0 ? { ...found, missing: [] } : found;
    };
    const from = Date.now();
    const { ending, exit, warnings, files } = existing ? ELSEWHERE : await runCommand(suite, context, search);
    const to = Date.now();
    const { problems, copies } = ending.type === 'not-started' ? NOTHING : (files ?? (await collect(suite, context, await search())));
    const results = await readResults(copies, {
        signal: fileLimit(context.signal),
        onCase: (testCase) => onTest((0,read_test/* readTest */.P)(testCase, suite.name, context.workspace))
    });
    return {
        observed: {
            attempt: context.attempt,
            ending,
            totals: results.totals,
            problems: [...problems, ...results.problems]
        },
        exit,
        during: { from, to },
        unnamed: results.unnamed,
        warnings: [...warnings, ...results.warnings],
        junit: copies.map(({ path }) => (0,external_node_path_.relative)(context.output, path))
    };
}

;// CONCATENATED MODULE: ./build/js/src/suites/run-suite.js
/** Runs one suite: its command, again while tests fail and retries are left, and its verdict. */











/** Milliseconds for the list of failed tests. */
const LIST_LIMIT = 60_000;
const MAX_REASONS = 100;
/**
 * Runs a suite to its end and never leaves anything of it running. Whatever happens to the command is a verdict, and so is
 * what happens to this machine, such as a full disk. Throws only what `onAttemptStarted` and `onAttemptEnded` throw.
 */
async function runSuite(suite, context) {
    const record = new SuiteRecord(suite, context);
    let next = { command: suite.command, partial: false, variables: {}, warnings: [] };
    // What ran elsewhere may have left its files there.
    if (context.existing !== true)
        await clearEarlier(context.output, suite.name).catch(() => undefined);
    for (let attempt = 1;; attempt++) {
        context.onAttemptStarted(attempt, next.command);
        const ran = await oneAttempt(suite, context, record, next, attempt);
        record.endAttempt(ran, next.partial);
        const again = isAgain(ran, record, context, attempt);
        const outcome = await outcomeOf(suite, context, record, ran, next, again);
        context.onAttemptEnded(outcome);
        if (!again)
            return outcome;
        const failing = record.failingCount;
        const why = failing > 0 ? `${failing} ${failing === 1 ? 'test' : 'tests'} failed` : (outcome.reasons[0] ?? 'it failed');
        context.onNotice(`suite ${suite.name}: ${why}: attempt ${attempt + 1} of ${context.retries + 1}`);
        next = await nextOf(suite, context, record, attempt + 1);
    }
}
async function oneAttempt(suite, context, record, { command, partial, variables }, attempt) {
    const env = { ...context.env, ...variables };
    const from = Date.now();
    try {
        return await runAttempt({ ...suite, command }, { ...context, env, attempt }, {
            partial,
            onTest: (test) => {
                context.tests.add(test, suite.name, attempt);
                record.take(test);
            }
        });
    }
    catch (error) {
        // Something of this machine failed: the suite has failed, and the others still run.
        const problem = `could not be run to its end: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error), 1000)}`;
        return {
            observed: { attempt, ending: { type: 'not-started', problem }, totals: results/* NO_TESTS */.q0, problems: [] },
            exit: undefined,
            during: { from, to: Date.now() },
            unnamed: results/* NO_TESTS */.q0,
            warnings: [],
            junit: []
        };
    }
}
function isAgain({ observed }, record, { retries, signal }, attempt) {
    return attempt <= retries && !signal.aborted && isWorthAnother(observed, record.failingCount);
}
async function outcomeOf(suite, context, record, { observed, exit, warnings, junit }, next, again) {
    const { status, reasons, warnings: ignored } = record.verdict();
    const { workingDirectory } = suite;
    const { failing } = record;
    const failures = again
        ? tellBriefly(suite.name, failing)
        : tellFailures(suite.name, failing, await lookUp(failing, { ...context, workingDirectory }));
    const problem = context.tests.flush();
    return {
        attempt: observed.attempt,
        status,
        exitCode: exit?.exitCode ?? null,
        signal: exit?.signal ?? null,
        reasons: bounded(reasons),
        warnings: [
            ...next.warnings,
            ...warnings,
            ...(problem === undefined ? [] : [problem]),
            ...(again ? [] : [...ignored, ...lateLine(record, status, observed), ...unlistedLine(record, failures.length)])
        ],
        tests: record.totals,
        attemptTests: observed.totals,
        failures,
        notes: record.notes,
        junit
    };
}
/** A success that nothing else tells of: no test is known that failed first. */
function lateLine({ totals }, status, { attempt }) {
    return status === 'ok' && attempt > 1 && totals.flaky === 0 ? [`passed at attempt ${attempt} only`] : [];
}
function unlistedLine({ failingCount }, listed) {
    const rest = failingCount - listed;
    return rest <= 0 ? [] : [`${rest} ${listed > 0 ? 'more ' : ''}failing tests are counted, but not listed`];
}
/** One line for each of thousands of unreadable files is too much for an event. */
function bounded(lines) {
    const rest = lines.length - MAX_REASONS;
    return rest <= 0 ? [...lines] : [...lines.slice(0, MAX_REASONS), `and ${rest} more`];
}
/** The retry command runs what has failed, where that is known; else everything is run again. */
async function nextOf(suite, context, record, attempt) {
    const own = { command: suite.command, partial: false };
    try {
        const variables = await tellFailedTests({
            tests: context.tests.path,
            suite: suite.name,
            isFailing: record.isFailing,
            target: (0,external_node_path_.join)(context.output, 'failed-tests', suite.name, `${attempt}.ndjson`),
            signal: AbortSignal.any([context.signal, AbortSignal.timeout(LIST_LIMIT)])
        });
        const { retryCommand } = context;
        const chosen = retryCommand !== undefined && record.namesFailures ? { command: retryCommand, partial: true } : own;
        return { ...chosen, variables, warnings: [] };
    }
    catch (error) {
        const warning = `the failed tests could not be listed, so all are run again: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error), 1000)}`;
        return { ...own, variables: {}, warnings: context.signal.aborted ? [] : [warning] };
    }
}


/***/ }),

/***/ 86547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createTestsFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11024);
/* harmony import */ var _read_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53882);
/* harmony import */ var _platform_escape_bound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79739);
/** `tests.ndjson`: every test of every attempt, written while the JUnit files are read. */




/** Characters that are held before they are written. */
const BLOCK = 64 * 1024;
/** A new file: that of an earlier run goes. A file that can't be written costs a warning, never a verdict. */
function createTestsFile(path) {
    let held = '';
    let problem;
    let told = false;
    const file = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w', 0o600));
    function attempt(work) {
        try {
            return work();
        }
        catch (error) {
            problem ??= `${path}: not every test is in it: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
            return undefined;
        }
    }
    // Synchronous: the reader hands tests over faster than they could wait in line, and there may be millions.
    const write = () => {
        const text = withoutSeparators(held);
        held = '';
        if (file !== undefined && problem === undefined && text !== '')
            attempt(() => writeWhole(file, text));
    };
    return {
        path,
        add(test, suite, number) {
            held += `${JSON.stringify(recordOf(test, suite, number))}\n`;
            if (held.length >= BLOCK)
                write();
        },
        flush() {
            write();
            if (problem === undefined || told)
                return undefined;
            told = true;
            return problem;
        },
        close() {
            write();
            if (file !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    };
}
/** Readers of lines end one at these separators as well, which JSON leaves as they are. */
function withoutSeparators(text) {
    // Hardly any name holds one, and the look costs next to nothing.
    if (!text.includes('\u2028') && !text.includes('\u2029'))
        return text;
    return text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
function writeWhole(file, text) {
    let rest = Buffer.from(text);
    while (rest.length > 0)
        rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, rest));
}
function recordOf({ id, testCase, file }, suite, attempt) {
    const { name, classname, line, status, flaky, durationS, startedAt, message } = testCase;
    return {
        suite,
        id,
        name,
        ...(classname !== undefined && { class: classname }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        status,
        ...(flaky && { flaky }),
        ...(durationS !== undefined && { duration_s: durationS }),
        ...(startedAt !== undefined && { started_at: startedAt }),
        attempt,
        ...(message !== undefined && { message: (0,_platform_escape_bound_js__WEBPACK_IMPORTED_MODULE_3__/* .truncated */ .ps)(message, _read_test_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE_LIMIT */ .G) })
    };
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
            const { ask } = await __webpack_require__.e(/* import() */ 1603).then(__webpack_require__.bind(__webpack_require__, 71603));
            return ask(plan.socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL);
        },
        onRemoved: async () => {
            const { releaseLogs } = await Promise.all(/* import() */[__webpack_require__.e(1435), __webpack_require__.e(1787)]).then(__webpack_require__.bind(__webpack_require__, 41787));
            return releaseLogs(plan, folder, RELEASE);
        }
    };
}


/***/ })

};
