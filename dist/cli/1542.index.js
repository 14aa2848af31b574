"use strict";
exports.id = 1542;
exports.ids = [1542];
exports.modules = {

/***/ 1542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showExports: () => (/* binding */ showExports)
/* harmony export */ });
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7452);
/* harmony import */ var _suites_export_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2602);
/* harmony import */ var _session_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2460);



/** Prints the `export` lines of a testbed that stays: to be pasted, so nothing of them is redacted. Short names only. */
async function showExports(run, instances) {
    const { variables, leftOut } = (0,_session_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesFor */ .j)(run.config, run.plan, instances, run.env);
    const short = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('TESTBED_')));
    run.view.message((0,_suites_export_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVariables */ .f)(short, 'export').trimEnd());
    if (leftOut.length > 0)
        run.view.message(`not set again, because they are set or reserved: ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(leftOut.join(', '), 1000)}`);
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ variablesFor)
/* harmony export */ });
/* harmony import */ var _suites_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5388);

/** The variables by which tests find the services. `templates`: those of a suite, which win over the common ones. */
function variablesFor(config, plan, instances, given, templates = {}) {
    return (0,_suites_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteEnvironment */ .aS)(instances, {
        runId: plan.run_id,
        output: plan.output_directory,
        templates: { ...config.env, ...templates },
        prefix: config.envPrefix,
        host: config.hostOverride,
        given
    });
}


/***/ }),

/***/ 5388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ refuseUnknownServices),
  aS: () => (/* binding */ suiteEnvironment)
});

// UNUSED EXPORTS: variableName

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/config/template.js
var config_template = __webpack_require__(6455);
;// CONCATENATED MODULE: ./build/js/src/suites/urls.js
/**
 * As the official images, and those of Bitnami, document their variables. What stands in a file of the container
 * (`POSTGRES_PASSWORD_FILE`) is unknown, and so is what would else be its default.
 */
function credentialsOf(kind, environment) {
    const first = (names, fallback) => {
        const value = names.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
        return value ?? (names.some((name) => environment[`${name}_FILE`] !== undefined) ? undefined : fallback);
    };
    switch (kind) {
        case 'postgres': {
            const username = first(['POSTGRES_USER', 'POSTGRESQL_USERNAME'], 'postgres');
            return {
                username,
                password: first(['POSTGRES_PASSWORD', 'POSTGRESQL_PASSWORD']),
                database: first(['POSTGRES_DB', 'POSTGRESQL_DATABASE'], username)
            };
        }
        case 'mysql': {
            const username = first(['MARIADB_USER', 'MYSQL_USER'], 'root');
            const password = username === 'root' ? ['MARIADB_ROOT_PASSWORD', 'MYSQL_ROOT_PASSWORD'] : ['MARIADB_PASSWORD', 'MYSQL_PASSWORD'];
            return { username, password: first(password), database: first(['MARIADB_DATABASE', 'MYSQL_DATABASE']) };
        }
        case 'rabbitmq':
            return {
                username: first(['RABBITMQ_DEFAULT_USER'], 'guest'),
                password: first(['RABBITMQ_DEFAULT_PASS'], 'guest'),
                database: first(['RABBITMQ_DEFAULT_VHOST'])
            };
        case 'redis':
            return { password: first(['REDIS_PASSWORD', 'VALKEY_PASSWORD']) };
        case 'http':
        case 'tcp':
        case undefined:
            return {};
    }
}
const SCHEME = { postgres: 'postgres', mysql: 'mysql', redis: 'redis', rabbitmq: 'amqp' };
/** Container ports of the kinds, for services that publish others before it: a console, metrics. */
const KIND_PORTS = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 };
/** `postgres://user:password@host:port/database`; for kinds without a scheme of their own `http://host:port`. */
function urlOf(kind, host, port, credentials) {
    const { username, password, database } = credentials;
    const scheme = (kind && SCHEME[kind]) ?? 'http';
    const encode = encodeURIComponent;
    const user = username === undefined ? '' : encode(username);
    // Without a user there is a login for Redis only, which has a password of its own.
    const whole = password !== undefined && (username !== undefined || kind === 'redis');
    const login = whole ? `${user}:${encode(password)}` : user;
    const path = database === undefined ? '' : `/${encode(database)}`;
    return `${scheme}://${login === '' ? '' : `${login}@`}${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/environment.js
/** What tests get: the addresses of the services as environment variables, by one naming scheme. */



const LONG_PREFIX = 'TESTBED_';
/** A service `node` must not set NODE_PORT's neighbours, nor one named `docker` lead the client elsewhere. */
const RESERVED = /^(?:DOCKER_|COMPOSE_|GITHUB_|RUNNER_|ACTIONS_|NODE_|NPM_|PATH|LD_)/;
/** Errors: ConfigError for a template that names what is not there, or two services whose names become one. */
function suiteEnvironment(instances, options) {
    refuseTwins(instances);
    const facts = {};
    for (const instance of instances) {
        const several = instances.some((other) => other.service === instance.service && other.name !== instance.name);
        const name = variableName(instance.service);
        const own = factsOf(instance, instances, options);
        if (instance.replica === 1)
            Object.assign(facts, prefixed(name, own));
        if (several)
            Object.assign(facts, prefixed(`${name}_${instance.replica}`, own));
    }
    const variables = {};
    const leftOut = [];
    for (const [name, value] of Object.entries(facts)) {
        variables[LONG_PREFIX + name] = value;
        const short = (options.prefix ?? '') + name;
        if (mayBeSet(short, name, value, options.given))
            variables[short] = value;
        else
            leftOut.push(short);
    }
    for (const [name, template] of Object.entries(options.templates)) {
        variables[name] = render(template, `env.${name}`, instances, options);
    }
    variables.TESTBED_RUN_ID = options.runId;
    variables.TESTBED_OUTPUT = options.output;
    return { variables, leftOut };
}
/** Before anything starts: what else may be wrong with a reference shows when ports are known. Errors: ConfigError. */
function refuseUnknownServices(templates, instances) {
    for (const [name, template] of Object.entries(templates)) {
        for (const part of (0,config_template/* parseTemplate */.Q)(template)) {
            if (typeof part === 'string' || part.field === 'run_id')
                continue;
            if (!instances.some((instance) => instance.name === part.service))
                throw unknownService(part.service, `env.${name}`, instances);
        }
    }
}
/**
 * What is set already stays as it is, unless an earlier testbed set it: its long name then has the same value, and tests
 * would be led to services that are gone. A name that begins with a digit is none in a shell.
 */
function mayBeSet(short, name, value, given) {
    if (RESERVED.test(short) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(short))
        return false;
    return given[short] === undefined || given[short] === value || given[short] === given[LONG_PREFIX + name];
}
/** `orders-api` is ORDERS_API. */
function variableName(service) {
    return service.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
function refuseTwins(instances) {
    const services = [...new Set(instances.map(({ service }) => service))];
    for (const service of services) {
        const twin = services.find((other) => other !== service && variableName(other) === variableName(service));
        if (twin === undefined)
            continue;
        throw new errors/* ConfigError */.xL(`services ${service} and ${twin} would both set ${variableName(service)}_HOST`, {
            hint: 'rename one of them'
        });
    }
}
/** By the end of their names: HOST, PORT ... Empty for a service that can't be reached from here. */
function factsOf(instance, all, options) {
    const address = addressOf(instance, options);
    if (address === undefined)
        return {};
    const { username, password, database } = credentialsOf(instance.kind, instance.environment);
    const ports = instance.ports.map(({ target, published }) => [`PORT_${target}`, String(published)]);
    return {
        HOST: address.host,
        PORT: String(address.port),
        ...Object.fromEntries(ports),
        URL: urlFor(instance, all, options),
        ...(username !== undefined && { USERNAME: username }),
        ...(password !== undefined && { PASSWORD: password }),
        ...(database !== undefined && { DATABASE: database })
    };
}
function prefixed(name, facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${name}_${key}`, value]));
}
/** The first TCP port of the file, at the host that tests are told. */
function addressOf(instance, options) {
    const port = instance.ports.find(({ protocol }) => protocol === 'tcp');
    return port && { host: options.host ?? port.host, port: port.published };
}
function urlFor(instance, all, options) {
    // A template of its own may name itself: its `url` is then the one that is made by kind.
    if (instance.url !== undefined) {
        const others = all.map((other) => (other === instance ? { ...other, url: undefined } : other));
        return render(instance.url, `x-testbed.url of ${instance.service}`, others, options);
    }
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(instance.service, 'url');
    const kindPort = instance.kind && KIND_PORTS[instance.kind];
    const own = instance.ports.find(({ target, protocol }) => target === kindPort && protocol === 'tcp');
    const port = own?.published ?? address.port;
    return urlOf(instance.kind, address.host, port, credentialsOf(instance.kind, instance.environment));
}
function render(template, place, instances, options) {
    return (0,config_template/* parseTemplate */.Q)(template)
        .map((part) => (typeof part === 'string' ? part : resolve(part, place, instances, options)))
        .join('');
}
function resolve(part, place, instances, options) {
    if (part.field === 'run_id')
        return options.runId;
    const instance = instances.find(({ name }) => name === part.service);
    if (instance === undefined)
        throw unknownService(part.service, place, instances);
    if (part.field === 'env') {
        const value = instance.environment[part.variable];
        if (value !== undefined)
            return value;
        throw new errors/* ConfigError */.xL(`${place}: ${part.service} has no environment variable ${part.variable}`);
    }
    if (part.field === 'url')
        return urlFor(instance, instances, options);
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(part.service, place);
    if (part.field !== 'port')
        return address.host;
    return String(part.port === undefined ? address.port : publishedPort(instance, part.port, place));
}
function unknownService(service, place, instances) {
    return new errors/* ConfigError */.xL(`${place}: there is no service ${service}`, {
        hint: `there are ${instances.map(({ name }) => name).join(', ')}; others of the file may not be selected (services, profiles)`
    });
}
function publishedPort(instance, target, place) {
    const port = instance.ports.find((published) => published.target === target);
    if (port !== undefined)
        return port.published;
    throw new errors/* ConfigError */.xL(`${place}: ${instance.name} does not publish port ${target}`);
}
function unreachable(service, place) {
    return new errors/* ConfigError */.xL(`${place}: ${service} publishes no TCP port`, { hint: `give it ports: ["<container port>"]` });
}


/***/ }),

/***/ 2602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatVariables),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shell_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4301);
/** Variables as text: for a shell, an env file, a program, or a later step of a job. */


const FORMATS = ['export', 'dotenv', 'json', 'github'];
/** The runner fails a step that writes it: it would change every later action. */
const REFUSED_BY_RUNNER = new Set(['NODE_OPTIONS']);
function formatVariables(variables, format) {
    const entries = Object.entries(variables);
    switch (format) {
        case 'export':
            return entries.map(([name, value]) => `export ${name}=${(0,_shell_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuoted */ .x)(value)}\n`).join('');
        case 'dotenv':
            return entries.map(([name, value]) => `${name}=${dotenvQuoted(value)}\n`).join('');
        case 'json':
            return JSON.stringify(variables, undefined, 2) + '\n';
        case 'github':
            return entries.map(([name, value]) => (REFUSED_BY_RUNNER.has(name) ? '' : githubLine(name, value))).join('');
    }
}
/** Single quotes are literal in every reader of such files; a value with one of them goes into double quotes. */
function dotenvQuoted(value) {
    if (/^[\w@%+=:,./-]*$/.test(value))
        return value;
    if (!/['\n\r]/.test(value))
        return `'${value}'`;
    const escaped = value
        .replace(/[\\"$]/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r');
    return `"${escaped}"`;
}
/** A delimiter that no value can hold: else a value could set variables of its own. */
function githubLine(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ }),

/***/ 4301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** POSIX: within single quotes nothing is special but the quote itself. What needs no quotes stays as it is. */
function shellQuoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
;