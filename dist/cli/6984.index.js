"use strict";
exports.id = 6984;
exports.ids = [6984];
exports.modules = {

/***/ 6984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeLcov: () => (/* binding */ writeLcov)
/* harmony export */ });
/** `files`: path to coverage, sorted. A line break in a name, which the format can't hold, becomes U+FFFD. */
function* writeLcov(files) {
    for (const [path, file] of files) {
        yield `TN:\nSF:${path.toWellFormed().replace(/[\r\n]/g, '\ufffd')}\n`;
        for (const { line, covered, branches } of file.entries()) {
            yield `DA:${line},${covered ? 1 : 0}\n`;
            const { covered: taken, total } = branches ?? { covered: 0, total: 0 };
            for (let branch = 0; branch < total; branch++)
                yield `BRDA:${line},0,${branch},${branch < taken ? 1 : 0}\n`;
        }
        const { lines, branches } = file;
        if (branches.total > 0)
            yield `BRF:${branches.total}\nBRH:${branches.covered}\n`;
        yield `LF:${lines.total}\nLH:${lines.covered}\nend_of_record\n`;
    }
}


/***/ })

};
;