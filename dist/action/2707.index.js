"use strict";
exports.id = 2707;
exports.ids = [2707];
exports.modules = {

/***/ 12707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LARGEST_SET: () => (/* binding */ LARGEST_SET),
/* harmony export */   saveImages: () => (/* binding */ saveImages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _each_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52200);
/* harmony import */ var _store_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93030);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18802);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32602);
/** Keeps images elsewhere, for other machines: after the tests, never in their way. */





/** A repository has 10 GB for all of its entries: more than this would put out everything else. */
const LARGEST_SET = 4_000_000_000;
/** GitHub takes 200 uploads a minute of a repository. */
const AT_ONCE = 4;
/** Errors: the signal's reason; what can't be read or kept is a problem, not an error. */
async function saveImages({ store, blobs, images, signal }) {
    const fresh = images.filter(({ hit }) => !hit);
    const contents = await Promise.all(fresh.map(({ digest, platform }) => (0,_store_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(blobs, digest, platform)));
    const large = new Map(contents.flatMap(({ kept }) => kept).filter(([, size]) => size >= _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_ENTRY */ .IV));
    const total = contents.flatMap(({ kept }) => kept).reduce((sum, [, size]) => sum + size, 0);
    if (total > LARGEST_SET) {
        const gigabytes = (total / 1e9).toFixed(1);
        return {
            bytes: 0,
            problem: `${gigabytes} GB of images are more than is kept for other jobs (4 GB)`,
            byOthers: false
        };
    }
    let bytes = 0;
    let refused = 0;
    const put = async (key, path, size) => {
        const outcome = await store.put(key, path, signal);
        if (outcome === 'saved')
            bytes += size;
        if (outcome === 'refused')
            refused++;
    };
    await (0,_each_js__WEBPACK_IMPORTED_MODULE_4__/* .each */ ._)([...large], AT_ONCE, signal, ([digest, size]) => put((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .blobKey */ .bd)(digest), blobs.pathOf(digest), size));
    // Last, since they promise what the others hold.
    await (0,_each_js__WEBPACK_IMPORTED_MODULE_4__/* .each */ ._)(fresh, AT_ONCE, signal, async ({ digest, platform }, ends) => {
        const small = contents[fresh.findIndex((image) => image.digest === digest)]?.kept ?? [];
        const digests = small.filter(([, size]) => size < _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_ENTRY */ .IV).map(([one]) => one);
        ends.throwIfAborted();
        await temporary(blobs, async (path) => put((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .imageKey */ .p2)(digest, platform), path, await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .packBundle */ .i)(path, digests, blobs)));
    });
    const tags = images.filter(({ reference }) => !reference.includes('@'));
    await (0,_each_js__WEBPACK_IMPORTED_MODULE_4__/* .each */ ._)(tags, AT_ONCE, signal, ({ reference, platform, digest, seen }) => temporary(blobs, async (path) => {
        const text = JSON.stringify({ reference, platform, digest, seen });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        await put((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceKey */ .Db)(reference, platform, Date.now()), path, text.length);
    }));
    const problem = refused === 0 ? undefined : `${refused} entries were refused`;
    return { bytes, problem, byOthers: fresh.length > 0 && bytes === 0 && refused === 0 };
}
async function temporary(blobs, use) {
    const path = await blobs.temporaryFile();
    try {
        await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    }
}


/***/ })

};
;