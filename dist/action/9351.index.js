"use strict";
exports.id = 9351;
exports.ids = [9351];
exports.modules = {

/***/ 39351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maySave: () => (/* binding */ maySave)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/** Whether this job's images are for others. */


const event = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/**
 * What starts a job on a branch that only those can who may write to it. Others (`pull_request_target`, `workflow_run`,
 * `issue_comment`) run there too, for anybody.
 */
const TRUSTED = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/**
 * By default only what the default branch runs for those who may write to it: its entries are seen by all branches, those of
 * a pull request by that one alone, and all of them share the repository's 10 GB. `always` saves wherever it runs.
 */
async function maySave(mode, env) {
    if (mode !== 'auto')
        return mode === 'always';
    if (!TRUSTED.includes(env.GITHUB_EVENT_NAME ?? ''))
        return false;
    const branch = await defaultBranch(env);
    return branch !== undefined && env.GITHUB_REF === `refs/heads/${branch}`;
}
async function defaultBranch({ GITHUB_EVENT_PATH: path }) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return event.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'))).repository.default_branch;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;