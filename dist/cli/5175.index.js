"use strict";
exports.id = 5175;
exports.ids = [5175];
exports.modules = {

/***/ 5175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBudgets: () => (/* binding */ checkBudgets),
/* harmony export */   exceededByName: () => (/* binding */ exceededByName),
/* harmony export */   exceededLine: () => (/* binding */ exceededLine)
/* harmony export */ });
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7452);
/* harmony import */ var _platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7322);


/**
 * `results` as they stand at the verdict, `now` in milliseconds since 1970: what `pipeline` is measured by. A stage that had
 * nothing to do keeps its budget and is left out; so is `teardown`, which comes after the verdict (run/fold/teardown-budget.ts).
 */
function checkBudgets(results, limits, now) {
    const budgets = [];
    const warnings = [];
    for (const { name, max, action } of limits) {
        if (name === 'teardown')
            continue;
        const measured = measure(results, name, now);
        const max_s = max / 1000;
        budgets.push(...measured.map(({ of, actual_s }) => ({
            name,
            ...(of !== undefined && { of }),
            max_s,
            actual_s,
            status: actual_s > max_s ? 'exceeded' : 'ok',
            action
        })));
        // The names of whole stages were checked with the configuration; behind the dot anything may stand.
        if (measured.length === 0 && name.includes('.'))
            warnings.push(`budget ${name}: there was no such stage in this run`);
    }
    return { budgets, warnings };
}
function measure(results, name, now) {
    switch (name) {
        case 'pipeline':
            return [{ actual_s: Math.max(0, now - Date.parse(results.started_at)) / 1000 }];
        case 'service-start':
            return (results.services ?? []).flatMap(({ name: of, ready_after_s: actual_s }) => actual_s === undefined ? [] : [{ of, actual_s }]);
        case 'suite':
            return (results.suites ?? []).map(({ name: of, duration_s }) => ({ of, actual_s: duration_s }));
        default: {
            const stage = results.stages[name];
            return stage === undefined || stage.status === 'skipped' ? [] : [{ actual_s: stage.duration_s }];
        }
    }
}
const NAMED = 3;
/** `budget service-start: api took 40.0 s, db 31.2 s, allowed: 30.0 s`: one line for all that one limit is about. */
function exceededLine(name, budgets) {
    const slowestFirst = [...budgets].sort((a, b) => b.actual_s - a.actual_s);
    const took = slowestFirst.slice(0, NAMED).map(({ of, actual_s }, index) => {
        const time = `${index === 0 ? 'took ' : ''}${(0,_platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(actual_s)}`;
        return of === undefined ? time : `${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(of, 100)} ${time}`;
    });
    const more = budgets.length > NAMED ? ` and ${budgets.length - NAMED} more` : '';
    return `budget ${name}: ${took.join(', ')}${more}, allowed: ${(0,_platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(budgets[0]?.max_s ?? 0)}`;
}
/** What was exceeded, by the name of its limit. */
function exceededByName(budgets) {
    return Map.groupBy(budgets.filter(({ status }) => status === 'exceeded'), ({ name }) => name);
}


/***/ })

};
;