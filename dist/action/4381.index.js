export const id = 4381;
export const ids = [4381];
export const modules = {

/***/ 54381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65693);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83351);
/* harmony import */ var _run_plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20562);
/* harmony import */ var _run_secrets_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64531);
/* harmony import */ var _supervisor_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1343);
/* harmony import */ var _teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5475);
/* harmony import */ var _engine_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68804);
/**
 * The action's post step: removes everything, always, also after main was killed, without inputs and without the compose
 * file. Imports only what the removal needs: the rest is loaded while the engine works.
 */









/** `path`: the run folder, as main saved it; undefined where main never got so far. Sets the exit code. */
async function post(path) {
    // The cancel of a job reaches post as well; removing goes on.
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => undefined);
    const folder = path === undefined ? undefined : (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolderAt */ .J7)(path);
    const plan = folder && (await (0,_run_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlan */ .m)(folder));
    if (folder !== undefined && plan === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.plan)) {
        const { removeWithoutPlan } = await __webpack_require__.e(/* import() */ 7809).then(__webpack_require__.bind(__webpack_require__, 97809));
        await removeWithoutPlan(folder, process.env);
        return;
    }
    if (folder === undefined || plan === undefined) {
        process.stdout.write('nothing to remove: the testbed never started, or it has been removed already\n');
        return;
    }
    const began = node_process__WEBPACK_IMPORTED_MODULE_1__.hrtime.bigint();
    if (plan.keep) {
        process.stdout.write(`kept because of skip-teardown: project ${plan.project}. Remove it with: integration-testbed down\n`);
        await uploadArtifacts(plan, folder, (0,_run_secrets_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecrets */ .q)(folder), began);
        return;
    }
    const journal = (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._0)(folder.journal, 'post');
    const secrets = (0,_run_secrets_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecrets */ .q)(folder);
    const remover = await (0,_engine_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openRemover */ .V)(plan);
    const left = await (0,_teardown_tear_down_js__WEBPACK_IMPORTED_MODULE_6__/* .tearDown */ .x)({ plan, folder, journal, remover, ...(0,_supervisor_release_js__WEBPACK_IMPORTED_MODULE_8__/* .supervisorHooks */ .v)(plan, folder) });
    const seconds = (Number((node_process__WEBPACK_IMPORTED_MODULE_1__.hrtime.bigint() - began) / 1000000n) / 1000).toFixed(1);
    journal.close();
    const { completePost } = await Promise.all(/* import() */[__webpack_require__.e(3858), __webpack_require__.e(3926), __webpack_require__.e(7775)]).then(__webpack_require__.bind(__webpack_require__, 60190));
    await completePost(plan, folder, secrets, left);
    if (left.length === 0)
        process.stdout.write(`removed in ${seconds} s\n`);
    await uploadArtifacts(plan, folder, secrets, began);
    // Last: what only the next job gains by.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.images)) {
        const { saveKeptImages } = await Promise.all(/* import() */[__webpack_require__.e(3858), __webpack_require__.e(5521)]).then(__webpack_require__.bind(__webpack_require__, 15521));
        await saveKeptImages({ plan, folder, env: process.env, say: (line) => void process.stdout.write(`${line}\n`) });
    }
}
/** `began`: when post did, in nanoseconds. */
async function uploadArtifacts(plan, folder, secrets, began) {
    if (plan.artifact === undefined)
        return;
    const used = Number((node_process__WEBPACK_IMPORTED_MODULE_1__.hrtime.bigint() - began) / 1000000n);
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(3858), __webpack_require__.e(9604)]).then(__webpack_require__.bind(__webpack_require__, 39604));
    await uploadArtifact({ ...plan, artifact: plan.artifact }, folder, secrets, used);
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
