"use strict";
exports.id = 4015;
exports.ids = [4015];
exports.modules = {

/***/ 4015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCobertura: () => (/* binding */ writeCobertura)
/* harmony export */ });
const DTD = 'http://cobertura.sourceforge.net/xml/coverage-04.dtd';
/** `files`: path to coverage, sorted. Files without lines are left out: the format has no place for totals only. */
function* writeCobertura(files, { version, timestamp }) {
    const packages = packagesOf(files.filter(([, file]) => file.hasLines));
    const all = rateOf(packages.flatMap(([, members]) => members.map(([, file]) => file)));
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<!DOCTYPE coverage SYSTEM "${DTD}">\n`;
    yield `<coverage version=${quote(version)} timestamp="${timestamp}" lines-valid="${all.lines.total}" `;
    yield `lines-covered="${all.lines.covered}" branches-valid="${all.branches.total}" `;
    yield `branches-covered="${all.branches.covered}" ${rates(all)}>\n`;
    yield '\t<sources>\n\t\t<source>.</source>\n\t</sources>\n\t<packages>\n';
    for (const [name, members] of packages) {
        const rate = rateOf(members.map(([, file]) => file));
        yield `\t\t<package name=${quote(name)} ${rates(rate)}>\n\t\t\t<classes>\n`;
        for (const [path, file] of members)
            yield* writeClass(path, file);
        yield '\t\t\t</classes>\n\t\t</package>\n';
    }
    yield '\t</packages>\n</coverage>\n';
}
function* writeClass(path, file) {
    const name = quote(path.slice(path.lastIndexOf('/') + 1));
    yield `\t\t\t\t<class name=${name} filename=${quote(path)} ${rates(rateOf([file]))}>\n`;
    yield '\t\t\t\t\t<methods/>\n\t\t\t\t\t<lines>\n';
    for (const { line, covered, branches } of file.entries()) {
        yield `\t\t\t\t\t\t<line number="${line}" hits="${covered ? 1 : 0}"${conditions(branches)}/>\n`;
    }
    yield '\t\t\t\t\t</lines>\n\t\t\t\t</class>\n';
}
function conditions(branches) {
    if (branches === undefined)
        return '';
    const { covered, total } = branches;
    return ` branch="true" condition-coverage="${Math.floor((covered * 100) / total)}% (${covered}/${total})"`;
}
/** By folder, as `a.b.c`; the root is `.`. */
function packagesOf(files) {
    const nameOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))).replaceAll('/', '.') || '.';
    return [...Map.groupBy(files, ([path]) => nameOf(path))].sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Branches of lines that are no lines of the file are not written, so they are not counted. */
function rateOf(files) {
    const lines = { covered: 0, total: 0 };
    const sum = { covered: 0, total: 0 };
    for (const file of files) {
        for (const { covered, branches } of file.entries()) {
            lines.total++;
            if (covered)
                lines.covered++;
            sum.covered += branches?.covered ?? 0;
            sum.total += branches?.total ?? 0;
        }
    }
    return { lines, branches: sum };
}
function rates({ lines, branches }) {
    const rate = ({ covered, total }) => total === 0 ? '1' : String(Math.floor((covered * 10_000) / total) / 10_000);
    return `line-rate="${rate(lines)}" branch-rate="${rate(branches)}" complexity="0"`;
}
/** A name in an attribute, quotes included. What XML can't hold at all becomes U+FFFD. */
function quote(text) {
    const escaped = text
        .toWellFormed()
        // eslint-disable-next-line no-control-regex -- production 2 of XML 1.0
        .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `"${escaped}"`;
}


/***/ })

};
;