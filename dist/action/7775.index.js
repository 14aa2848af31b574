"use strict";
exports.id = 7775;
exports.ids = [7775,5175];
exports.modules = {

/***/ 35175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBudgets: () => (/* binding */ checkBudgets),
/* harmony export */   exceededByName: () => (/* binding */ exceededByName),
/* harmony export */   exceededLine: () => (/* binding */ exceededLine)
/* harmony export */ });
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87452);
/* harmony import */ var _platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47322);


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


/***/ }),

/***/ 37775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failedGates: () => (/* binding */ failedGates),
/* harmony export */   guardsBaseline: () => (/* binding */ guardsBaseline),
/* harmony export */   guardsCoverage: () => (/* binding */ guardsCoverage)
/* harmony export */ });
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87452);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35175);


/** Whether the run fails where its coverage is not known. */
function guardsCoverage({ failOn, minCoverage }) {
    return minCoverage !== undefined || failOn.includes('coverage');
}
/** Whether the run fails where there is nothing to compare with. Without a minimum, the earlier coverage is the minimum. */
function guardsBaseline({ failOn, minCoverage }) {
    return (failOn.includes('new-failures') ||
        failOn.includes('slow') ||
        (failOn.includes('coverage') && minCoverage === undefined));
}
/** In a fixed order. A condition that can't be looked at does not hold: what was to be guarded went unguarded. */
function failedGates(observed) {
    return [
        ...coverageGate(observed),
        ...budgetGates(observed),
        ...flakyGate(observed),
        ...newFailuresGate(observed),
        ...slowGate(observed)
    ];
}
function coverageGate(observed) {
    const { results, minCoverage, coverageProblems, baselineProblem } = observed;
    const gate = (symptom, hint) => [{ code: 'GATE_COVERAGE', symptom, hint }];
    const { coverage } = results;
    if (!guardsCoverage(observed))
        return [];
    const [problem] = coverageProblems;
    if (problem !== undefined) {
        return gate(`the coverage is not known: ${problem}`, 'look at what the tests write, and at the globs of `coverage`');
    }
    if (coverage === undefined)
        return gate('the coverage is not known: no report was read', 'name them with `coverage`');
    const after = coverage.lines.percent;
    if (minCoverage !== undefined) {
        if (coverage.status === 'ok' && after >= minCoverage)
            return [];
        const { covered, total } = coverage.lines;
        return gate(`the tests cover ${percent(after)} of the lines (${covered} of ${total}), less than ${percent(minCoverage)}`, 'cover more, or lower min-coverage');
    }
    const before = results.baseline?.coverage?.before;
    if (before === undefined) {
        return gate(`fail-on coverage: ${baselineProblem ?? 'there is no earlier coverage to compare with'}`, 'set min-coverage, or name a baseline that has coverage');
    }
    return after < before
        ? gate(`the coverage fell from ${percent(before)} to ${percent(after)}`, 'cover what is new')
        : [];
}
function budgetGates({ results, failOn }) {
    const binding = (results.budgets ?? []).filter(({ action }) => action === 'fail' || failOn.includes('budget'));
    return [...(0,_budgets_js__WEBPACK_IMPORTED_MODULE_1__.exceededByName)(binding)].map(([name, budgets]) => ({
        code: 'GATE_BUDGET',
        symptom: (0,_budgets_js__WEBPACK_IMPORTED_MODULE_1__.exceededLine)(name, budgets),
        hint: 'look at the stages of this run, or raise the budget'
    }));
}
function flakyGate({ results, failOn }) {
    const { flaky } = results.tests;
    if (!failOn.includes('flaky') || flaky === 0)
        return [];
    const symptom = `${flaky} ${flaky === 1 ? 'test is' : 'tests are'} flaky${named(results.flaky_tests, flaky)}`;
    return [{ code: 'GATE_FLAKY', symptom, hint: 'a flaky test failed at first and passed when it was run again' }];
}
function newFailuresGate(observed) {
    return baselineGate(observed, 'new-failures', 'GATE_NEW_FAILURES', ({ counts, new_failures }) => counts.new_failures === 0
        ? undefined
        : {
            symptom: `${tests(counts.new_failures)} failed and did not in the baseline${named(new_failures, counts.new_failures)}`,
            hint: 'what failed in the baseline already does not count'
        });
}
function slowGate(observed) {
    return baselineGate(observed, 'slow', 'GATE_SLOW', ({ counts, newly_slow }) => counts.newly_slow === 0
        ? undefined
        : {
            symptom: `${tests(counts.newly_slow)} became slower${named(newly_slow, counts.newly_slow)}`,
            hint: 'more than twice as long as in the baseline, and at least a second more'
        });
}
function baselineGate({ results, failOn, baselineProblem }, on, code, look) {
    if (!failOn.includes(on))
        return [];
    if (results.baseline === undefined) {
        const symptom = `fail-on ${on}: ${baselineProblem ?? 'there is no baseline to compare with'}`;
        return [{ code, symptom, hint: 'name results of an earlier run with `baseline`' }];
    }
    const failed = look(results.baseline);
    return failed === undefined ? [] : [{ code, ...failed }];
}
const tests = (count) => `${count} ${count === 1 ? 'test' : 'tests'}`;
const NAMED = 3;
/** `: a, b, c and 4 more`. */
function named(notes, count) {
    const names = (notes ?? []).slice(0, NAMED).map(({ name }) => (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 100));
    if (names.length === 0)
        return '';
    return `: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`;
}
function percent(value) {
    return `${Math.round(value * 100) / 100} %`;
}


/***/ })

};
;