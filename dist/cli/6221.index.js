export const id = 6221;
export const ids = [6221];
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

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reapCommand: () => (/* binding */ reapCommand)
});

// EXTERNAL MODULE: ./build/js/src/docker/endpoint.js + 2 modules
var endpoint = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/js/src/session/clean-up.js
var clean_up = __webpack_require__(7787);
// EXTERNAL MODULE: ./build/js/src/session/orphans.js
var orphans = __webpack_require__(4975);
;// CONCATENATED MODULE: ./build/js/src/session/reap.js
/** Finds and removes dead runs of any owner: by their folders on this machine, else by the labels of what they left. */



/** Kept runs stay: they are removed by `down` alone. */
async function reapRuns(env) {
    const dead = (await (0,clean_up/* knownRuns */.CT)(env)).filter(({ live, plan }) => !live && !plan.keep);
    const byFolder = await Promise.all(dead.map(async (run) => ({ run_id: run.plan.run_id, left: await (0,clean_up/* removeRun */.s2)(run) })));
    return [...byFolder, ...(await (0,orphans/* removeOrphans */.C)({ kind: 'compose', endpoint: await (0,endpoint/* findEndpoint */.v)(env) }, () => true))];
}

// EXTERNAL MODULE: ./build/js/src/commands/context.js
var commands_context = __webpack_require__(2929);
;// CONCATENATED MODULE: ./build/js/src/commands/reap.js
/** `reap`: removes dead runs of any owner, for hosts that many jobs share. */


async function reapCommand(context) {
    const reaped = await reapRuns(context.env);
    const left = reaped.flatMap((run) => run.left);
    if (context.json)
        (0,commands_context/* print */.y)(JSON.stringify({ reaped }));
    else if (reaped.length === 0)
        (0,commands_context/* print */.y)('nothing to remove');
    else
        for (const run of reaped)
            (0,commands_context/* print */.y)(`${run.run_id}: ${run.left.length === 0 ? 'removed' : `could not remove ${run.left.join(', ')}`}`);
    return left.length === 0 ? 0 : 2;
}


/***/ })

};
