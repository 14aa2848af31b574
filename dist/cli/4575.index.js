"use strict";
exports.id = 4575;
exports.ids = [4575];
exports.modules = {

/***/ 4575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLiveView: () => (/* binding */ createLiveView)
});

// EXTERNAL MODULE: ./node_modules/log-update/index.js + 20 modules
var log_update = __webpack_require__(6279);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(5012);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/describe.js
var describe = __webpack_require__(2864);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/line-printer.js
var line_printer = __webpack_require__(2778);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/redact-event.js
var redact_event = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/run-state.js
var run_state = __webpack_require__(2388);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/suite-output.js + 2 modules
var suite_output = __webpack_require__(4200);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7322);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/table.js
/** The live table: one line per service. */



/** Where not all services fit, those that are done are counted in one line. `now`: milliseconds since the epoch. */
function serviceTable(state, colours, size, now) {
    const all = [...state.services.values()];
    const room = Math.max(3, size.rows - 2);
    const done = all.filter((service) => service.state === 'ready' || service.state === 'completed');
    const folded = all.length > room && done.length > 0;
    const shown = folded ? all.filter((service) => !done.includes(service)) : all;
    const width = Math.min(30, Math.max(0, ...shown.map((service) => (0,terminal/* oneLine */.TN)(service.name, 30).length)));
    const lines = shown.slice(0, room).map((service) => serviceLine(state, service, width, colours, size, now));
    if (shown.length > room)
        lines.push(colours.dim(`… ${shown.length - room} more`));
    return [...(folded ? [`${colours.green('✓')} ${done.length} services ready`] : []), ...lines].join('\n');
}
function serviceLine(state, service, width, colours, size, now) {
    const name = (0,terminal/* oneLine */.TN)(service.name, 30).padEnd(width);
    // Cut before it is coloured: a line that wraps would move the table.
    const text = (0,terminal/* oneLine */.TN)(stateText(state, service, now), 1000);
    const room = Math.max(20, size.columns - width - 5);
    const cut = text.length > room ? `${text.slice(0, room - 1)}…` : text;
    return `${symbol(service, colours)} ${name}  ${service.state === 'failed' ? colours.red(cut) : colours.dim(cut)}`;
}
function stateText(state, service, now) {
    const seconds = service.startedAt === undefined ? 0 : Math.max(0, now - service.startedAt) / 1000;
    switch (service.state) {
        case 'pending': {
            const others = (0,run_state/* waitsFor */.is)(state, service);
            return others.length === 0 ? 'waiting' : `waits for ${others.join(', ')}`;
        }
        case 'starting':
            return `starting ${(0,format/* formatSeconds */.Xo)(seconds)}`;
        case 'probing':
            return `probing ${(0,format/* formatSeconds */.Xo)(seconds)}: ${service.answer ?? 'no answer yet'}`;
        case 'ready':
            return service.seconds === undefined ? 'ready' : `ready in ${(0,format/* formatSeconds */.Xo)(service.seconds)}`;
        case 'completed':
            return service.seconds === undefined ? 'completed' : `completed in ${(0,format/* formatSeconds */.Xo)(service.seconds)}`;
        case 'failed':
        case 'exited':
            return service.reason ?? service.state;
        case 'removed':
            return 'removed';
    }
}
function symbol(service, colours) {
    if ((0,run_state/* isPending */.mm)(service))
        return service.state === 'pending' ? colours.dim('·') : colours.cyan('●');
    if (service.state === 'ready' || service.state === 'completed')
        return colours.green('✓');
    return service.state === 'removed' ? colours.dim('-') : colours.red('✗');
}

;// CONCATENATED MODULE: ./build/js/src/platform/terminal/live.js
/**
 * The view of a terminal: a table of the services that is redrawn in place while they start; then it stays as it is, and
 * the suites' output follows below. Loaded only where there is a terminal: its library takes tens of milliseconds.
 */








const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
/** Milliseconds between two pictures of the running times. */
const REFRESH = 100;
function createLiveView(options) {
    const { out } = options;
    const colours = (0,terminal_colours/* coloursOf */.d)(options.colours);
    const state = (0,run_state/* createRunState */.xn)();
    const printer = (0,line_printer/* createLinePrinter */.v)(out);
    // The cursor is ours to hide: the library would give it back by signal handlers, which are the session's.
    const table = (0,log_update/* createLogUpdate */.SY)(out, { showCursor: true });
    let timer;
    let suite;
    let unfinished = '';
    const draw = () => table(serviceTable(state, colours, sizeOf(out), Date.now()));
    const showCursor = () => out.write(SHOW_CURSOR);
    function startTable() {
        if (timer !== undefined)
            return;
        out.write(HIDE_CURSOR);
        // Also when nobody calls close(): an error that nobody caught, process.exit().
        process.once('exit', showCursor);
        timer = setInterval(draw, REFRESH).unref();
    }
    /** The table stays on the screen as it is. */
    function freezeTable() {
        if (timer === undefined)
            return;
        clearInterval(timer);
        timer = undefined;
        draw();
        table.done();
        process.removeListener('exit', showCursor);
        showCursor();
    }
    /** Above the table while there is one. */
    function above(print) {
        if (timer === undefined) {
            print();
            return;
        }
        table.clear();
        print();
        draw();
    }
    const own = (text) => above(() => printer.line((0,line_printer/* ownText */.U)(text, options)));
    function endSuiteOutput() {
        const rest = unfinished + (suite?.end() ?? '');
        unfinished = '';
        suite = undefined;
        if (rest !== '')
            above(() => (timer === undefined ? printer.raw(rest) : printer.line(rest)));
    }
    return {
        onEvent(raw) {
            const event = (0,redact_event/* redactEvent */.g)(raw, options.redactor());
            if (!(0,run_state/* applyEvent */.Z8)(state, event))
                return;
            if (event.type === 'suite_ended')
                endSuiteOutput();
            if (event.type === 'service_planned')
                startTable();
            if (['suite_started', 'error', 'cancelled', 'run_finished'].includes(event.type))
                freezeTable();
            const line = (0,describe/* describe */.q)(event, state, colours);
            const inTable = timer !== undefined && event.type.startsWith('service_');
            if (line !== undefined && !inTable && (line.level !== 'detail' || options.verbose))
                own(line.text);
            if (timer === undefined)
                return;
            draw();
            if (state.services.size > 0 && allReady() && event.type === 'stage_ended')
                freezeTable();
        },
        output(chunk) {
            suite ??= (0,suite_output/* createSuiteOutput */.g)({ ...options, actions: false });
            unfinished += suite.write(chunk);
            // Above a table go whole lines only: the output of a build or a seed.
            const end = timer === undefined ? unfinished.length : unfinished.lastIndexOf('\n') + 1;
            const text = unfinished.slice(0, end);
            unfinished = unfinished.slice(end);
            if (text !== '')
                above(() => printer.raw(text));
        },
        message(text) {
            if (state.suite === undefined)
                endSuiteOutput();
            own(text);
        },
        close() {
            freezeTable();
            endSuiteOutput();
        }
    };
    function allReady() {
        return ![...state.services.values()].some(run_state/* isPending */.mm);
    }
}
function sizeOf(out) {
    // A stream that is no terminal after all has neither.
    return { columns: out.columns || 80, rows: out.rows || 24 };
}


/***/ })

};
;