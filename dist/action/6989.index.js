export const id = 6989;
export const ids = [6989];
export const modules = {

/***/ 77349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
