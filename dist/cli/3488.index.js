export const id = 3488;
export const ids = [3488];
export const modules = {

/***/ 2929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Prints a line to standard output: what a command was asked for. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downCommand: () => (/* binding */ downCommand)
/* harmony export */ });
/* harmony import */ var _session_clean_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2929);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5347);
/** `down`: removes the testbed of `up`. */



/** Exit code 2 where something is left, which is named. */
async function downCommand(context) {
    const run = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_1__/* .findRun */ .L)(context);
    const began = Date.now();
    const left = await (0,_session_clean_up_js__WEBPACK_IMPORTED_MODULE_0__/* .removeRun */ .s2)(run);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    if (context.json)
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(JSON.stringify({ run_id: run.plan.run_id, left }));
    else if (left.length === 0 && !context.quiet)
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(`${run.plan.run_id}: removed in ${seconds} s`);
    else if (left.length > 0)
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(`${run.plan.run_id}: could not remove ${left.join(', ')}`);
    return left.length === 0 ? 0 : 2;
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findRun)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6380);
/* harmony import */ var _docker_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2467);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1024);
/* harmony import */ var _session_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7787);
/* harmony import */ var _session_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1635);
/** Which run `down`, `status`, `logs` and `env` mean: the one live run of this owner. */





/** Errors: ConfigError where there is none, or where there are several: it lists them. */
async function findRun(context) {
    const runs = await ownRuns(context);
    const wanted = context.flags['project-name'];
    const matching = typeof wanted === 'string' ? runs.filter(({ plan }) => plan.project === wanted || plan.run_id === wanted) : runs;
    const [only, ...others] = matching;
    if (only === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(typeof wanted === 'string' ? `no testbed ${wanted} is up here` : 'no testbed is up here', {
            hint: 'start one with: integration-testbed up'
        });
    }
    if (others.length === 0)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`several testbeds are up here: ${matching.map(({ plan }) => plan.run_id).join(', ')}`, {
        hint: 'say which one: --project-name <name>'
    });
}
/** Live runs of this owner, and those that nobody's death ends: kept ones, and testbeds of `up` without a supervisor. */
async function ownRuns({ env, cwd, flags }) {
    const place = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)({ flags, inputs: {}, env, cwd });
    const owner = (0,_session_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerKeyOf */ .Q)(place, await (0,_docker_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .findEndpoint */ .v)(env), env);
    const runs = await (0,_session_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .knownRuns */ .CT)(env);
    return runs.filter(({ plan, live }) => plan.owner_key === owner &&
        plan.borrowed_from === undefined &&
        (live || plan.keep || plan.owner_process === undefined));
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


/***/ })

};
