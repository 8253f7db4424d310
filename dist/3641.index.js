export const id = 3641;
export const ids = [3641];
export const modules = {

/***/ 53651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uA: () => (/* binding */ exitOfDelivery),
  nT: () => (/* binding */ isOpen),
  L4: () => (/* binding */ notifyPolicyOf),
  ED: () => (/* binding */ outboxFolder),
  qz: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/shape/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(46753);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/notify/outbox-entry.js
var outbox_entry = __webpack_require__(2531);
;// CONCATENATED MODULE: ./build/src/notify/channel-state.js





const MAX_BYTES = 1024 * 1024;
/** Nobody is locked out for longer; a later instant comes from a clock that was wrong. */
const LONGEST_BLOCK_MS = 3_600_000;
/** What was delivered is remembered for as long as another run may wait to be told of it, also where nothing is deduplicated. */
const SHORTEST_MEMORY_MS = 60_000;
const channelSchema = schemas/* strictObject */.rej({
    /** When messages were sent, in milliseconds: what counts towards the rate. */
    sent: schemas/* array */.YOg(schemas/* int */.Whr()).max(1000),
    /** What was delivered when, by dedup key. */
    delivered: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()),
    /** Until when the other side wants nothing. */
    blocked_until: schemas/* int */.Whr(),
});
const stateSchema = schemas/* strictObject */.rej({ version: schemas/* literal */.euz('1'), channels: schemas/* record */.g1P(schemas/* string */.YjP(), channelSchema) });
/** What is remembered of each channel between runs: how fast it was used, what it has delivered, whether it wants to be left alone. */
class ChannelState {
    outbox;
    #channels;
    constructor(outbox, channels) {
        this.outbox = outbox;
        this.#channels = new Map(Object.entries(channels));
    }
    /** One that cannot be read is as good as none: it guards against too much, never against too little. */
    static read(outbox) {
        const content = outbox.read(outbox_entry/* STATE_FILE */.bv, MAX_BYTES);
        const parsed = content === undefined ? undefined : (0,shape_document/* parseDocument */.Tp)(content, stateSchema, { maxBytes: MAX_BYTES, maxDepth: 8 });
        return new ChannelState(outbox, parsed?.ok === true ? parsed.value.channels : {});
    }
    /** Milliseconds until a message may be sent; 0 now. */
    waitMs(channel, rate, now) {
        const { sent, blocked_until: blocked } = this.#of(channel);
        const recent = sent.filter((at) => at <= now && at > now - rate.perMs);
        const oldest = recent[recent.length - rate.messages];
        const byRate = oldest === undefined ? 0 : oldest + rate.perMs - now;
        return Math.max(byRate, blocked > now && blocked <= now + LONGEST_BLOCK_MS ? blocked - now : 0);
    }
    /** How many messages may be sent at once. */
    free(channel, rate, now) {
        return rate.messages - this.#of(channel).sent.filter((at) => at <= now && at > now - rate.perMs).length;
    }
    wasDelivered(channel, key, { now, windowMs }) {
        const at = this.#of(channel).delivered[key];
        return at !== undefined && at <= now && at > now - windowMs;
    }
    noteSent(channel, now) {
        const before = this.#of(channel);
        this.#set(channel, { ...before, sent: [...before.sent, now].slice(-100) });
    }
    noteDelivered(channel, keys, { now, windowMs }) {
        const before = this.#of(channel);
        const recent = Object.entries(before.delivered)
            .filter(([, at]) => at > now - Math.max(windowMs, SHORTEST_MEMORY_MS) && at <= now)
            .slice(-2000);
        this.#set(channel, { ...before, delivered: Object.fromEntries([...recent, ...keys.map((key) => [key, now])]) });
    }
    noteBlocked(channel, until) {
        this.#set(channel, { ...this.#of(channel), blocked_until: until });
    }
    #of(channel) {
        return this.#channels.get(channel) ?? { sent: [], delivered: {}, blocked_until: 0 };
    }
    #set(channel, record) {
        this.#channels.set(channel, record);
        this.#write();
    }
    /** Where it cannot be kept a message is still worth more than the count of it. */
    #write() {
        try {
            this.outbox.put(outbox_entry/* STATE_FILE */.bv, `${(0,canonical_json/* canonicalJson */.d)({ version: '1', channels: Object.fromEntries(this.#channels) })}\n`);
        }
        catch (error) {
            if (!(error instanceof errors/* IntegrityError */.cs))
                throw error;
        }
    }
}
// EXTERNAL MODULE: ./build/src/notify/clean-text.js
var clean_text = __webpack_require__(87360);
// EXTERNAL MODULE: ./build/src/notify/message.js
var notify_message = __webpack_require__(96644);
;// CONCATENATED MODULE: ./build/src/notify/digest.js



/** How many messages one digest can hold. */
const DIGEST_SIZE = notify_message/* MESSAGE_LIMITS */.DD.facts;
/** Several messages as one, most severe first: what a channel gets that takes no more. Each keeps its headline and the beginning of its text. */
function digestOf(messages, at) {
    const [first] = messages;
    return (0,notify_message/* buildMessage */.Y6)({
        kind: first?.kind ?? 'status',
        severity: first?.severity ?? 'high',
        title: `${messages.length} messages at once`,
        text: 'More was to be said than this channel takes. Each of these is a message of its own:',
        facts: messages.map((message) => [message.raised, (0,clean_text/* oneLine */.TN)(`${(0,notify_message/* headlineOf */.gD)(message)}: ${message.text}`).slice(0, 200)]),
        marker: messages.every(({ marker }) => marker !== null) ? (first?.marker ?? undefined) : undefined,
    }, at);
}
;// CONCATENATED MODULE: ./build/src/notify/send-one.js
const PATIENCE = { timeoutMs: 5000, repetitions: 3, firstWaitMs: 500, totalMs: 30_000, lockMs: 10_000 };
const MAX_ANSWER_BYTES = 64 * 1024;
class NotDelivered extends Error {
    judgement;
    again;
    constructor(judgement, again) {
        super(judgement.why);
        this.judgement = judgement;
        this.again = again;
    }
}
/** Sends one message over one channel: within its rate, repeated where that can help, and never beyond the deadline. */
async function sendOne(ports, sending, message) {
    const { default: pRetry } = await __webpack_require__.e(/* import() */ 4995).then(__webpack_require__.bind(__webpack_require__, 74995)); // most runs send nothing
    const { patience } = sending;
    let attempts = 0;
    const attempt = async () => {
        await turn(ports, sending);
        attempts += 1;
        const judgement = await post(ports, sending, message);
        if (judgement.outcome !== 'delivered')
            throw new NotDelivered(judgement, await isWorthRepeating(ports, sending, judgement));
    };
    try {
        await pRetry(attempt, {
            retries: patience.repetitions,
            minTimeout: patience.firstWaitMs,
            maxTimeout: patience.timeoutMs,
            shouldRetry: ({ error }) => error instanceof NotDelivered && error.again,
        });
        return { outcome: 'delivered', attempts, why: '' };
    }
    catch (error) {
        if (!(error instanceof NotDelivered))
            throw error;
        return { outcome: error.judgement.outcome === 'failed' ? 'refused' : 'unreachable', attempts, why: error.message };
    }
}
/** Waits until the channel may be used again, if that is soon enough. */
async function turn({ clock, outgoing }, { name, notifier, state, deadline }) {
    const now = clock.now().getTime();
    const waitMs = state.waitMs(name, notifier.rate, now);
    if (now + waitMs > deadline)
        throw new NotDelivered({ outcome: 'retry', why: `takes no more messages for another ${Math.ceil(waitMs / 1000)} s` }, false);
    if (waitMs > 0)
        await outgoing.wait(waitMs);
}
async function post({ clock, outgoing }, { name, notifier, settings, state, patience }, message) {
    const at = clock.now();
    const { url, headers, body } = notifier.request(message, settings, at);
    state.noteSent(name, at.getTime());
    const answer = await outgoing.post({ url, headers, body, timeoutMs: patience.timeoutMs, maxAnswerBytes: MAX_ANSWER_BYTES });
    if (!answer.answered)
        return { outcome: answer.refused ? 'failed' : 'retry', why: answer.why };
    return notifier.judge(answer);
}
/** What the other side asked to wait for is waited for, or kept in mind for the next run. */
async function isWorthRepeating({ clock, outgoing }, { name, state, deadline }, judgement) {
    if (judgement.outcome !== 'retry')
        return false;
    const now = clock.now().getTime();
    const afterMs = judgement.afterMs ?? 0;
    if (now + afterMs > deadline) {
        state.noteBlocked(name, now + afterMs);
        return false;
    }
    if (afterMs > 0)
        await outgoing.wait(afterMs);
    return true;
}
;// CONCATENATED MODULE: ./build/src/notify/deliver-channel.js




/** So many messages refused one after the other are the channel's fault. */
const REFUSED_IN_A_ROW = 3;
/** Who would wait longer than this for messages one by one gets them as one. */
const DIGEST_AFTER_MS = 5000;
/** Delivers what waits for a channel, and gives what it does not take to its fallback. What nobody takes stays in the outbox. */
async function deliverChannel(ports, work, name, entries) {
    const results = [];
    let left = entries.map((entry) => ({ entry, delivered: false, via: undefined, attempts: 0, why: undefined }));
    for (let at = name; at !== undefined && left.length > 0;) {
        const channel = work.channels.find((one) => one.name === at);
        const tried = await deliverOver(ports, work, { channel, name: at, via: at === name ? undefined : at }, left);
        results.push(...tried.filter(({ delivered }) => delivered));
        left = tried.filter(({ delivered }) => !delivered);
        at = channel?.fallback;
    }
    for (const one of left)
        if (one.attempts > 0 || one.why !== one.entry.last)
            keepFailure(work, one);
    return [...results, ...left];
}
async function deliverOver(ports, work, target, waiting) {
    const { channel, name, via } = target;
    const failed = (ones, why, attempts = 0) => ones.map((one) => ({ ...one, attempts: one.attempts + attempts, why: work.mask(one.why === undefined ? `${name} ${why}` : `${one.why}; ${name} ${why}`) }));
    if (channel?.usable !== true)
        return failed(waiting, channel === undefined ? 'is no channel of the policy any more' : `cannot be used: ${channel.why}`);
    const sending = { ...work, name, notifier: channel.notifier, settings: channel.settings };
    const done = [];
    let rest = [...waiting];
    for (let refused = 0; rest.length > 0;) {
        const { batch, sent } = await sendNext(ports, sending, rest);
        rest = rest.slice(batch.length);
        if (sent.outcome === 'delivered') {
            refused = 0;
            done.push(...batch.map((one) => ({ ...one, delivered: true, via, attempts: one.attempts + sent.attempts, why: undefined })));
            finish(ports, work, name, batch);
            continue;
        }
        done.push(...failed(batch, sent.why, sent.attempts));
        refused += 1;
        if (sent.outcome === 'unreachable' || refused >= REFUSED_IN_A_ROW)
            return [...done, ...failed(rest, sent.why)];
    }
    return done;
}
const ALREADY = { outcome: 'delivered', attempts: 0, why: '' };
/** The next message alone; or, where the rate would make them wait, many as one. Without a message where it was delivered before. */
function nextBatch({ clock }, { state, name, notifier, settings, dedupMs }, rest) {
    const at = clock.now();
    const now = at.getTime();
    const [first] = rest;
    if (first === undefined)
        return { entries: [], message: undefined };
    if (state.wasDelivered(name, first.entry.message.dedup_key, { now, windowMs: dedupMs }))
        return { entries: [first], message: undefined };
    const free = state.free(name, notifier.rate, now);
    const waitMs = Math.ceil(Math.max(0, rest.length - free) / notifier.rate.messages) * notifier.rate.perMs;
    if (rest.length === 1 || free > 1 || waitMs <= DIGEST_AFTER_MS)
        return { entries: [first], message: first.entry.message };
    for (let size = Math.min(rest.length, DIGEST_SIZE); size > 1; size = Math.floor(size / 2)) {
        const entries = rest.slice(0, size);
        const message = digestOf(entries.map(({ entry }) => entry.message), at);
        if (notifier.request(message, settings, at).factsLeftOut === 0)
            return { entries, message };
    }
    return { entries: [first], message: first.entry.message };
}
/** An address that is none is a failure of its channel, and keeps no other channel from its messages. */
async function sendNext(ports, sending, rest) {
    try {
        const { entries, message } = nextBatch(ports, sending, rest);
        return { batch: entries, sent: message === undefined ? ALREADY : await sendOne(ports, sending, message) };
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error;
        return { batch: rest, sent: { outcome: 'unreachable', attempts: 0, why: `cannot be used: ${(0,errors/* messageOf */.bD)(error)}` } };
    }
}
/** First noted as delivered, then taken out: a run that is killed in between sends nothing twice. */
function finish({ clock }, { outbox, state, dedupMs }, name, delivered) {
    state.noteDelivered(name, delivered.map(({ entry }) => entry.message.dedup_key), { now: clock.now().getTime(), windowMs: dedupMs });
    for (const { entry } of delivered)
        if (entry.file !== undefined)
            outbox.remove(entry.file);
}
function keepFailure({ outbox }, { entry, why = '' }) {
    try {
        (0,outbox_entry/* noteFailure */.fj)(outbox, entry, why);
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error; // the message itself still stands there as it was
    }
}
// EXTERNAL MODULE: ./build/src/notify/mask-secrets.js
var mask_secrets = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/src/notify/open-channels.js + 6 modules
var open_channels = __webpack_require__(20086);
;// CONCATENATED MODULE: ./build/src/notify/deliver.js







/**
 * Delivers messages, and whatever earlier runs have left. Each is in the outbox before it is sent and leaves it when its channel, or the
 * fallback, has taken it: so it arrives at least once, whenever a run is killed. Never throws for what a channel does.
 */
async function deliver(ports, request) {
    const outbox = ports.openOutbox(request.outbox);
    const mask = (0,mask_secrets/* secretMask */.h)((0,open_channels/* secretsOf */.Fj)(request.channels));
    const fresh = takeIn(ports, request, { outbox, mask });
    const patience = request.patience ?? PATIENCE;
    const lock = await takeLock(ports, outbox, patience);
    if (lock === 'busy') {
        const why = 'another run is delivering from this outbox; the next one takes it along';
        const { entries, unreadable } = (0,outbox_entry/* readEntries */.$2)(outbox);
        const others = entries.filter(({ file }) => !fresh.entries.some((entry) => entry.file === file));
        const open = [...fresh.entries.map((entry) => kept({ entry, why, attempts: 0 }, true)), ...others.map((entry) => kept({ entry, why, attempts: 0 }, false))];
        // A single file may just have been taken out by that run.
        return { deliveries: [...fresh.settled, ...open], unreadable: unreadable.filter((name) => name === outbox_entry/* WHOLE_OUTBOX */.sB) };
    }
    try {
        return await work(ports, { ...request, patience }, { outbox, mask, fresh });
    }
    finally {
        lock?.release();
    }
}
/** Puts new messages into the outbox; one that was delivered a moment ago, or waits there already, is not taken in again. */
function takeIn(ports, { messages, dedupMs }, { outbox, mask }) {
    const state = ChannelState.read(outbox);
    const waiting = [...(0,outbox_entry/* readEntries */.$2)(outbox).entries];
    const settled = [];
    const entries = [];
    const now = ports.clock.now().getTime();
    for (const { message, channels } of messages) {
        for (const channel of channels) {
            const said = masked(message, mask);
            const same = waiting.find((entry) => entry.channel === channel && entry.message.dedup_key === said.dedup_key);
            if (same !== undefined)
                entries.push(same);
            else if (state.wasDelivered(channel, said.dedup_key, { now, windowMs: dedupMs }))
                settled.push(duplicate(channel, said));
            else
                entries.push(keepOrCarry(ports, outbox, { channel, message: said, full: waiting.length + entries.length >= outbox_entry/* OUTBOX_LIMITS */.Zo.messages }));
        }
    }
    return { entries, settled };
}
/** A message that cannot be kept is sent all the same: it is then lost only if that fails too. */
function keepOrCarry(ports, outbox, { channel, message, full }) {
    try {
        if (full)
            throw new errors/* IntegrityError */.cs('write_failed', `the outbox holds ${outbox_entry/* OUTBOX_LIMITS */.Zo.messages} messages, and takes no more`);
        return (0,outbox_entry/* keepMessage */.FD)(outbox, channel, message, String(ports.clock.now().getTime()));
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error;
        ports.log.warn(`${(0,errors/* messageOf */.bD)(error)}: the message is sent without being kept`);
        return { file: undefined, channel, message, attempts: 0, last: null };
    }
}
/** `undefined`: the outbox cannot be written at all, so nobody else delivers from it either. */
async function takeLock(ports, outbox, { lockMs }) {
    const step = 100;
    try {
        for (let waited = 0;; waited += step) {
            const lock = outbox.lock();
            if (lock !== undefined)
                return lock;
            if (waited >= lockMs)
                return 'busy';
            await ports.outgoing.wait(step);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error;
        ports.log.warn((0,errors/* messageOf */.bD)(error));
        return undefined;
    }
}
/** Channel by channel, side by side: one that does not answer holds no other up. */
async function work(ports, { channels, dedupMs, patience }, { outbox, mask, fresh }) {
    const deadline = ports.clock.now().getTime() + patience.totalMs;
    const shared = { channels, outbox, state: ChannelState.read(outbox), patience, deadline, dedupMs, mask };
    const first = (0,outbox_entry/* readEntries */.$2)(outbox);
    const files = new Set(first.entries.map(({ file }) => file));
    const unlisted = fresh.entries.filter(({ file }) => file === undefined || !files.has(file));
    // What another run has delivered while this one waited for the lock; what is gone and was noted by nobody is sent.
    const gone = unlisted.filter((entry) => entry.file !== undefined && wasTaken(ports, shared, entry));
    const carried = unlisted.filter((entry) => !gone.includes(entry));
    const results = [];
    // Other runs put messages in without the lock: who holds it looks again before going.
    for (let round = [...first.entries, ...carried].sort(outbox_entry/* byUrgency */.td); round.length > 0; round = notYet((0,outbox_entry/* readEntries */.$2)(outbox).entries, results)) {
        const names = [...new Set(round.map(({ channel }) => channel))];
        const each = names.map((name) => deliverChannel(ports, shared, name, round.filter(({ channel }) => channel === name)));
        results.push(...(await Promise.all(each)).flat());
    }
    const isNew = ({ file }) => file === undefined || fresh.entries.some((entry) => entry.file === file);
    const deliveries = results.map((one) => (one.delivered ? delivered(one, isNew(one.entry)) : kept(one, isNew(one.entry))));
    return {
        deliveries: [...fresh.settled, ...gone.map((entry) => delivered({ entry, via: undefined, attempts: 0 }, true)), ...deliveries],
        unreadable: first.unreadable,
    };
}
/** Has its channel, or a fallback, taken it since it was raised? */
function wasTaken({ clock }, { channels, state }, { channel, message }) {
    const now = clock.now().getTime();
    const since = { now, windowMs: now - Date.parse(message.raised) + 1000 };
    const chain = new Set();
    for (let at = channel; at !== undefined && !chain.has(at);) {
        chain.add(at);
        const name = at;
        at = channels.find((one) => one.name === name)?.fallback;
    }
    return [...chain].some((name) => state.wasDelivered(name, message.dedup_key, since));
}
function notYet(entries, tried) {
    return entries.filter(({ file }) => !tried.some(({ entry }) => entry.file === file));
}
function delivered({ entry, via, attempts }, isNew) {
    return { ...about(entry.channel, entry.message), outcome: 'delivered', via, attempts, why: undefined, isNew };
}
function kept({ entry, why, attempts }, isNew) {
    return { ...about(entry.channel, entry.message), outcome: entry.file === undefined ? 'lost' : 'kept', via: undefined, attempts, why, isNew };
}
function duplicate(channel, message) {
    return { ...about(channel, message), outcome: 'duplicate', via: undefined, attempts: 0, why: 'the same was delivered a moment ago', isNew: true };
}
function about(channel, { title, severity }) {
    return { channel, title, severity };
}
/** A text that quotes a secret of a channel, such as an error with its address, tells it neither to the outbox nor to anybody else. */
function masked(message, mask) {
    return {
        ...message,
        title: mask(message.title),
        text: mask(message.text),
        facts: message.facts.map(({ label, value }) => ({ label: mask(label), value: mask(value) })),
        links: message.links.filter(({ title, url }) => mask(url) === url && mask(title) === title),
    };
}
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
;// CONCATENATED MODULE: ./build/src/commands/notify-delivery.js




/** Where what waits is kept: as policy says, else in the state directory, else below the current folder. */
function outboxFolder({ environment }, { outbox }) {
    const state = environment.variables['DURI_STATE_DIR'] ?? '';
    return (0,external_node_path_.resolve)(environment.cwd, outbox ?? (state === '' ? (0,external_node_path_.join)('.duri', 'outbox') : (0,external_node_path_.join)(state, 'outbox')));
}
/** The channels of a policy. @throws input_missing where it has none */
function notifyPolicyOf({ notify }) {
    if (notify !== undefined && notify.channels.length > 0)
        return notify;
    throw new errors/* IntegrityError */.cs('input_missing', 'the policy names no channel', {}, { hint: 'Add `notify: {channels: [{name: team, type: slack, url: {env: SLACK_WEBHOOK_URL}}]}` to duri.yml; docs/notifications.md has examples.' });
}
/** Delivers by policy: what is new, and what waits. */
async function tell(ports, policy, channels, messages) {
    const report = await deliver(ports, { channels, messages, dedupMs: policy.dedup_seconds * 1000, outbox: outboxFolder(ports, policy) });
    const failed = new Set(report.deliveries.filter(isOpen).map(({ channel }) => channel));
    const good = new Set(report.deliveries.filter((one) => !isOpen(one)).map(({ channel }) => channel));
    return { report, failed: [...failed].sort(), delivered: [...good].filter((name) => !failed.has(name)).sort() };
}
function isOpen({ outcome }) {
    return outcome === 'kept' || outcome === 'lost';
}
/** 0 when everybody was told; 2 where a channel that owes a message cannot be used as it is configured; else 3. */
function exitOfDelivery({ deliveries, unreadable }, channels) {
    const open = deliveries.filter(isOpen);
    if (open.length === 0 && unreadable.length === 0)
        return 0;
    const misconfigured = open.some((one) => channels.some((channel) => channel.name === one.channel && !channel.usable));
    return misconfigured ? (0,model_status/* exitCode */.I$)('error(config)', 'prod') : (0,model_status/* exitCode */.I$)('error(infra)', 'prod');
}

/***/ }),

/***/ 85339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ COMMIT_FILE),
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   Ps: () => (/* binding */ SIGNATURE_OF),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   VR: () => (/* binding */ METADATA_FILE),
/* harmony export */   _M: () => (/* binding */ KEPT_LOG),
/* harmony export */   fk: () => (/* binding */ LOG_SIGNATURE_FILE),
/* harmony export */   gN: () => (/* binding */ OWN_NAMES),
/* harmony export */   lx: () => (/* binding */ pendingName),
/* harmony export */   n: () => (/* binding */ BUNDLE_OF),
/* harmony export */   ob: () => (/* binding */ EVIDENCE_FILES),
/* harmony export */   r: () => (/* binding */ BOUND_FILES)
/* harmony export */ });
/* unused harmony export SEALED_FILES */
/** The files that are bound by the metadata, each by digest and size. @source design, section 2 */
const BOUND_FILES = ['SHA256SUMS', 'checksums.json', 'provenance.json', 'sbom.json'];
/** The file that binds them, so that one signature covers the whole set. */
const METADATA_FILE = 'deployment_metadata.json';
/** What is signed, and where its envelope stands. */
const SIGNATURE_OF = { 'checksums.json': 'checksums.sig', [METADATA_FILE]: 'deployment_metadata.sig' };
/** Never changes after seal. @source trust model, section 3 */
const SEALED_FILES = [...BOUND_FILES, METADATA_FILE, ...Object.values(SIGNATURE_OF)];
/** Sigstore bundles of the same statements, written where a public key signs. @source design, section 2 */
const BUNDLE_OF = {
    'checksums.json': 'checksums.sigstore.json',
    [METADATA_FILE]: 'deployment_metadata.sigstore.json',
    'provenance.json': 'provenance.sigstore.json',
};
/** The execution record of the last run, and its signature. */
const LOG_FILE = 'VERIFY_LOG.log';
const LOG_SIGNATURE_FILE = 'VERIFY_LOG.sig';
/** Added after seal, each with a signature of its own. */
const LATER_FILES = [...Object.values(BUNDLE_OF), LOG_FILE, LOG_SIGNATURE_FILE, 'gates.intoto.jsonl', 'verdict.vsa.json', 'receipts.json'];
/** Every name that an evidence set can have. In a release directory only these very names are evidence; anything else is unexpected. */
const EVIDENCE_FILES = [...SEALED_FILES, ...LATER_FILES];
/** Logs of earlier runs, kept beside the evidence where it stands apart from the release. */
const KEPT_LOG = /^VERIFY_LOG\.[A-Za-z0-9-]{1,100}\.(?:log|sig)$/;
/** Names that a run of `seal` uses while it writes, beside the final ones. A killed run leaves some of them. */
const LOCK_FILE = '.duri-lock';
const COMMIT_FILE = '.duri-commit.json';
/** The name under which a new file waits for the commit. */
function pendingName(name) {
    return `.duri-new.${name}`;
}
/** Every name that DuRi itself may put into an evidence directory. */
const OWN_NAMES = [...EVIDENCE_FILES, LOCK_FILE, COMMIT_FILE, pendingName(COMMIT_FILE), ...EVIDENCE_FILES.map(pendingName)];

/***/ }),

/***/ 87360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ inertMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gL: () => (/* binding */ clipText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);

/** Text from outside on one line: no control, bidi or line characters, no half of a surrogate pair. */
function oneLine(text) {
    return (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(whole(text.replace(/[\t\r\n]+/g, ' '))).trim();
}
/** Text from outside with its line feeds. */
function plainText(text) {
    return whole(text)
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.replace(/\t/g, '  ')))
        .join('\n')
        .trim();
}
/** At most so many characters, with a mark where something was cut; no pair of surrogates is parted. */
function clipText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Half of a surrogate pair has no UTF-8, and no canonical JSON. */
function whole(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
const GAP = '\u200b';
/**
 * Text from outside as Markdown that means nothing, for readers whose dialect nobody has written down: what opens a link, image, heading,
 * list, quote, table, code, tag or address is parted by a character without width, which works whether or not escapes are known.
 */
function inertMarkdown(text) {
    return text
        .replace(/[[\]!<`|~]/g, (mark) => `${mark}${GAP}`)
        .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, (mark) => `${GAP}${mark}${GAP}`)
        .replace(/\*/g, '\u2217')
        .replace(/(:)(?=\/\/)/g, `$1${GAP}`)
        .replace(/\b(www)\./gi, `$1${GAP}.`)
        .replace(/@/g, `@${GAP}`)
        .replace(/^(\s*)([#>+=-]|\d+[.)])/gm, `$1${GAP}$2`);
}

/***/ }),

/***/ 78539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dingtalkSign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The signature of a DingTalk robot whose security setting is "sign": base64 of HMAC-SHA256 with the secret as key over
 * timestamp, line feed and secret. It stands in the URL and has to be URL-encoded there (`+`, `/` and `=` occur).
 * `timestampMs` is milliseconds since 1970 in decimal digits; the robot refuses one that is an hour off.
 * @source DingTalk open platform, custom robot, "security settings"
 */
function dingtalkSign(timestampMs, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(`${timestampMs}\n${secret}`).digest('base64');
}

/***/ }),

/***/ 80211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms),
/* harmony export */   h: () => (/* binding */ secretMask)
/* harmony export */ });
const MASK = '***';
/** A shorter text would mask half of every message. */
const SHORTEST = 6;
/** Takes known secrets out of a text: as they are, and as base64, base64url, hex, URL-encoded, or inside a JSON string. */
function secretMask(secrets) {
    const forms = secretForms(secrets);
    return (text) => forms.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}
/** Every form in which a secret may turn up, the longest first. */
function secretForms(secrets) {
    return [...new Set(secrets.filter((secret) => secret.length >= SHORTEST).flatMap(formsOf))].sort((a, b) => b.length - a.length);
}
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const base64 = bytes.toString('base64');
    return [
        secret,
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        bytes.toString('hex'),
        encodeURIComponent(secret),
        new URLSearchParams({ x: secret }).toString().slice(2),
        JSON.stringify(secret).slice(1, -1),
        JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
    ].filter((form) => form.length >= SHORTEST);
}

/***/ }),

/***/ 96644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ MESSAGE_LIMITS),
/* harmony export */   HQ: () => (/* binding */ messageSchema),
/* harmony export */   Y6: () => (/* binding */ buildMessage),
/* harmony export */   d3: () => (/* binding */ isWebAddress),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* unused harmony export MESSAGE_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97410);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54572);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46753);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87360);






const MESSAGE_KINDS = ['status', 'risk_alert', 'kill_switch', 'recovery', 'test'];
/** Bounds of a message, in characters. A channel cuts further where its own limit is lower. */
const MESSAGE_LIMITS = { title: 200, text: 8000, facts: 20, label: 60, value: 300, links: 5, url: 1000, marker: 20 };
const fact = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MESSAGE_LIMITS.label), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MESSAGE_LIMITS.value) });
const link = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MESSAGE_LIMITS.label), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MESSAGE_LIMITS.url).refine(isWebAddress) });
/** A message as the outbox keeps it. Nothing in it names a channel's address or secret. */
const messageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(MESSAGE_KINDS),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .o),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(MESSAGE_LIMITS.title),
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MESSAGE_LIMITS.text),
    facts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(fact).max(MESSAGE_LIMITS.facts),
    links: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(link).max(MESSAGE_LIMITS.links),
    /** Two messages with the same key say the same. */
    dedup_key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    /** Stands before the title of what is only a test, such as `[TEST]`. */
    marker: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(MESSAGE_LIMITS.marker).nullable(),
    raised: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_model_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .isInstant */ .uZ),
});
/** A message within its bounds: what is longer is cut with a mark, control characters are gone, and a link that is no web address is left out. */
function buildMessage({ kind, severity, title, text, facts = [], links = [], sameAs, marker }, at) {
    const said = {
        kind,
        severity,
        title: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .gL)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title), MESSAGE_LIMITS.title) || kind,
        text: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .gL)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text), MESSAGE_LIMITS.text),
        facts: boundFacts(facts.map(([label, value]) => ({ label: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .gL)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(label), MESSAGE_LIMITS.label), value: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .gL)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value), MESSAGE_LIMITS.value) }))),
        links: links
            .filter(({ url }) => url.length <= MESSAGE_LIMITS.url && isWebAddress(url))
            .slice(0, MESSAGE_LIMITS.links)
            .map((one) => ({ title: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .gL)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(one.title), MESSAGE_LIMITS.label) || 'open', url: one.url })),
        marker: marker === undefined ? (kind === 'test' ? '[TEST]' : null) : (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipText */ .gL)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(marker), MESSAGE_LIMITS.marker),
    };
    return { ...said, dedup_key: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(sameAs === undefined ? said : { kind, severity, sameAs })), raised: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .toInstant */ .fN)(at) };
}
function boundFacts(facts) {
    if (facts.length <= MESSAGE_LIMITS.facts)
        return facts;
    const shown = facts.slice(0, MESSAGE_LIMITS.facts - 1);
    return [...shown, { label: 'more', value: `${facts.length - shown.length} facts are not shown` }];
}
/** Is this an address that a reader may be sent to? Without credentials, and in the one form that leaves nothing to the markup around it. */
function isWebAddress(text) {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return false;
    const { username, password } = new URL(text);
    return username === '' && password === '';
}
/** The headline of a message: marker, severity, title. */
function headlineOf({ marker, severity, title }) {
    return `${marker === null || marker === '' ? '' : `${marker} `}[${severity.toUpperCase()}] ${title}`;
}

/***/ }),

/***/ 20086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lr: () => (/* binding */ openChannels),
  Lu: () => (/* binding */ routeOf),
  Fj: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/secret.js
var model_secret = __webpack_require__(34211);
// EXTERNAL MODULE: ./build/src/notify/clean-text.js
var clean_text = __webpack_require__(87360);
// EXTERNAL MODULE: ./build/src/notify/dingtalk-sign.js
var dingtalk_sign = __webpack_require__(78539);
;// CONCATENATED MODULE: ./build/src/notify/fit.js
/**
 * The body of a message within a channel's limit in bytes: first the text is cut, then facts are left out, each with a note.
 * `render` must not grow when it is given less.
 */
function fitBody(message, maxBytes, render) {
    const fits = (body) => Buffer.byteLength(body) <= maxBytes;
    const all = render(message);
    if (fits(all))
        return { body: all, factsLeftOut: 0 };
    for (let shown = message.facts.length; shown >= 0; shown--) {
        const left = message.facts.length - shown;
        const facts = left === 0 ? message.facts : [...message.facts.slice(0, shown), { label: 'more', value: `${left} facts did not fit` }];
        const cut = (characters) => render({ ...message, facts, text: cutText(message.text, characters) });
        if (!fits(cut(0)))
            continue;
        let [low, high] = [0, message.text.length];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (fits(cut(middle)))
                low = middle;
            else
                high = middle - 1;
        }
        return { body: cut(low), factsLeftOut: left };
    }
    return { body: render({ ...message, facts: [], links: [], text: '' }), factsLeftOut: message.facts.length };
}
function cutText(text, characters) {
    if (characters >= text.length)
        return text;
    const kept = text.slice(0, characters).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\n… (cut: ${text.length - kept.length} characters did not fit)`;
}
// EXTERNAL MODULE: ./build/src/notify/message.js
var notify_message = __webpack_require__(96644);
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/notify/notifiers/read-answer.js



const MAX_JSON = { maxBytes: 64 * 1024, maxDepth: 16 };
/** Statuses that say it all: too fast, out of order, moved, refused. Undefined for 2xx, where the body decides. */
function judgeStatus({ status, headers, body }) {
    if (status >= 200 && status <= 299)
        return undefined;
    if (status === 429 || status === 408 || status === 425 || status >= 500) {
        const afterMs = retryAfterMs(headers['retry-after']);
        return { outcome: 'retry', why: `answered ${status}`, ...(afterMs === undefined ? {} : { afterMs }) };
    }
    if (status >= 300 && status <= 399)
        return failed(`answered ${status}: it redirects, and redirects are not followed`);
    return failed(`answered ${status}${body === '' ? '' : `: ${quoted(body)}`}`);
}
/** Whole seconds; a date is not taken, because it would be compared with a clock that nobody has compared. @source RFC 9110, section 10.2.3 */
function retryAfterMs(text) {
    return text !== undefined && /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) * 1000 : undefined;
}
/** The answer as a JSON object; undefined when it is none. */
function jsonObject({ body, cut }) {
    const json = cut ? undefined : (0,shape_json/* parseJson */.q)(body, MAX_JSON);
    if (json?.ok !== true || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
        return undefined;
    return json.value;
}
/** A page for a browser: a login, a proxy, a captive portal. */
function isHtml({ headers, body }) {
    return /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype|html|head|body)\b/i.test(body);
}
function failed(why) {
    return { outcome: 'failed', why };
}
/** The beginning of what the other side said, fit to print. */
function quoted(text) {
    return (0,clean_text/* clipText */.gL)((0,clean_text/* oneLine */.TN)(text), 200);
}
/** The address of a channel. @throws input_invalid, without its text */
function addressOf(url) {
    const text = Buffer.from(url.reveal()).toString('utf8').trim();
    if (URL.canParse(text))
        return new URL(text);
    throw new errors/* IntegrityError */.cs('input_invalid', 'the address of the channel is no URL', {}, { hint: 'Look at what the variable or file of its `url` holds.' });
}
;// CONCATENATED MODULE: ./build/src/notify/notifiers/dingtalk.js






/** About 20,000 bytes a message. @source DingTalk open platform, custom robot */
const MAX_BYTES = 20_000;
/** Who is too fast is locked out for ten minutes; trying again sooner only starts them anew. */
const LOCKED_OUT_MS = 600_000;
/**
 * A DingTalk robot. It answers 200 to everything, so only `errcode` counts. 20 messages a minute are allowed; 18 leave room for others
 * that use the same robot. @source DingTalk open platform, custom robot: message types, security settings, error codes
 */
const dingtalk = {
    type: 'dingtalk',
    rate: { messages: 18, perMs: 60_000 },
    request: (message, channel, at) => {
        const { body, factsLeftOut } = fitBody(message, MAX_BYTES, (fitting) => JSON.stringify(render(fitting, channel)));
        return { url: signedAddress(channel, at), headers: { 'content-type': 'application/json; charset=utf-8' }, body, factsLeftOut };
    },
    judge,
};
function signedAddress({ url, secret }, at) {
    const address = addressOf(url);
    if (secret !== undefined) {
        const timestamp = String(at.getTime());
        address.searchParams.set('timestamp', timestamp);
        address.searchParams.set('sign', (0,dingtalk_sign/* dingtalkSign */.O)(timestamp, Buffer.from(secret.reveal()).toString('utf8').trim()));
    }
    return new model_secret/* Secret */.z(Buffer.from(address.href));
}
function render(message, { messageType, keyword }) {
    const title = withKeyword((0,notify_message/* headlineOf */.gD)(message), message, keyword);
    const type = messageType ?? (message.links.length > 0 ? 'actionCard' : 'markdown');
    if (type === 'text')
        return { msgtype: 'text', text: { content: asText(title, message) } };
    const text = asMarkdown(title, message, type === 'markdown');
    // A card without a button is refused; what has no link is markdown.
    if (type === 'markdown' || message.links.length === 0)
        return { msgtype: 'markdown', markdown: { title, text } };
    const buttons = message.links.map((link) => ({ title: link.title, actionURL: link.url }));
    return { msgtype: 'actionCard', actionCard: { title, text, btnOrientation: '0', btns: buttons } };
}
/** A robot with a keyword drops every message that lacks it, so it is added where nobody said it. */
function withKeyword(title, { text }, keyword) {
    return keyword === undefined || title.includes(keyword) || text.includes(keyword) ? title : `${title} (${keyword})`;
}
function asText(title, { text, facts, links, kind, raised }) {
    return [title, text, ...facts.map(({ label, value }) => `${label}: ${value}`), ...links.map((link) => `${link.title}: ${link.url}`), signature(kind, raised)]
        .filter((line) => line !== '')
        .join('\n');
}
/** Single line feeds are nothing in Markdown, so every line is a paragraph. */
function asMarkdown(title, { text, facts, links, kind, raised }, withLinks) {
    return [
        `### ${(0,clean_text/* inertMarkdown */.Ic)(title)}`,
        ...text.split('\n').map(clean_text/* inertMarkdown */.Ic),
        ...facts.map(({ label, value }) => `- **${(0,clean_text/* inertMarkdown */.Ic)(label)}**: ${(0,clean_text/* inertMarkdown */.Ic)(value)}`),
        ...(withLinks ? links.map((link) => `[${(0,clean_text/* inertMarkdown */.Ic)(link.title)}](${markdownAddress(link.url)})`) : []),
        signature(kind, raised),
    ]
        .filter((line) => line.trim() !== '')
        .join('\n\n');
}
/** An address in which nothing can end the parentheses around it. */
function markdownAddress(url) {
    return new URL(url).href.replace(/[()<>[\]\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function signature(kind, raised) {
    return `DuRi · ${kind} · ${raised}`;
}
const TOO_FAST = [130101, 410100];
const REFUSALS = [
    { pattern: /timestamp/i, says: 'its clock and ours are more than an hour apart: set the clock of this machine' },
    { pattern: /sign/i, says: 'the signature does not match: the secret is not that of the robot' },
    { pattern: /keyword|key word|关键词/i, says: 'the message lacks the keyword of the robot: set `keyword` of the channel' },
    { pattern: /\bip\b|whitelist|白名单/i, says: 'this address is not on the list of the robot' },
];
function judge(answer) {
    const status = judgeStatus(answer);
    if (status !== undefined)
        return status;
    const json = jsonObject(answer);
    if (json === undefined)
        return failed(isHtml(answer) ? 'answered with a web page' : 'answered with something that is no JSON');
    const { errcode } = json;
    if (errcode === 0)
        return { outcome: 'delivered' };
    const says = typeof json['errmsg'] === 'string' ? quoted(json['errmsg']) : '';
    if (typeof errcode !== 'number')
        return judgeWithoutCode(json);
    if (errcode === -1)
        return { outcome: 'retry', why: `is busy (errcode -1)` };
    if (TOO_FAST.includes(errcode))
        return { outcome: 'retry', why: `got too many messages (errcode ${errcode})`, afterMs: LOCKED_OUT_MS };
    if (errcode === 310000)
        return failed(`refused the message: ${REFUSALS.find(({ pattern }) => pattern.test(says))?.says ?? says} (errcode 310000)`);
    return failed(`refused the message (errcode ${errcode}${says === '' ? '' : `: ${says}`})`);
}
/** `{"status": 1111, "punish": "deny"}`: the gate in front of the robot has locked the sender out. */
function judgeWithoutCode({ status, punish }) {
    if (status === 1111 || punish !== undefined)
        return { outcome: 'retry', why: 'has locked this sender out (punish)', afterMs: LOCKED_OUT_MS };
    return failed('answered without an errcode');
}
;// CONCATENATED MODULE: ./build/src/notify/notifiers/slack.js





const slack_MAX_BYTES = 30_000;
/** Characters of a header, of a section, of a field; fields in a section. @source Slack, Block Kit reference */
const BLOCK = { header: 150, section: 3000, field: 2000, fields: 10 };
/** A Slack incoming webhook: one message a second; success is the body `ok` and nothing else. @source Slack, "Sending messages using incoming webhooks", "Rate limits" */
const slack = {
    type: 'slack',
    rate: { messages: 1, perMs: 1000 },
    request: (message, { url }) => {
        const { body, factsLeftOut } = fitBody(message, slack_MAX_BYTES, (fitting) => JSON.stringify(slack_render(fitting)));
        return { url: new model_secret/* Secret */.z(Buffer.from(addressOf(url).href)), headers: { 'content-type': 'application/json; charset=utf-8' }, body, factsLeftOut };
    },
    judge: slack_judge,
};
/** What comes from outside stands in `plain_text`, which has no markup, mention or link; only our own links are mrkdwn. */
function slack_render(message) {
    const { text, facts, links, kind, raised } = message;
    const title = (0,notify_message/* headlineOf */.gD)(message);
    const plain = (words, max) => ({ type: 'plain_text', text: (0,clean_text/* clipText */.gL)(words, max), emoji: false });
    const mrkdwn = (words) => ({ type: 'mrkdwn', text: words, verbatim: true });
    const sections = pieces(text, BLOCK.section);
    const groups = Array.from({ length: Math.ceil(facts.length / BLOCK.fields) }, (_, index) => facts.slice(index * BLOCK.fields, (index + 1) * BLOCK.fields));
    return {
        text: escapeMrkdwn(title),
        mrkdwn: false,
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
        blocks: [
            { type: 'header', text: plain(title, BLOCK.header) },
            ...sections.filter((part) => part.trim() !== '').map((part) => ({ type: 'section', text: plain(part, BLOCK.section) })),
            ...groups.map((group) => ({ type: 'section', fields: group.map(({ label, value }) => plain(`${label}: ${value}`, BLOCK.field)) })),
            ...(links.length === 0 ? [] : [{ type: 'section', text: mrkdwn(links.map(asLink).join('\n')) }]),
            { type: 'context', elements: [plain(`DuRi · ${kind} · ${raised}`, BLOCK.section)] },
        ],
    };
}
/** Parts of at most so many characters; no pair of surrogates is parted. */
function pieces(text, max) {
    return text.match(new RegExp(`[\\s\\S]{1,${max - 1}}(?:(?<=[\\ud800-\\udbff])[\\udc00-\\udfff])?`, 'g')) ?? [];
}
function asLink({ title, url }) {
    const address = new URL(url).href.replace(/[|<>]/g, (character) => encodeURIComponent(character));
    return `<${escapeMrkdwn(address)}|${escapeMrkdwn(title).replace(/\|/g, '/')}>`;
}
/** @source Slack, "Formatting text for app surfaces": escaping text */
function escapeMrkdwn(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
function slack_judge(answer) {
    const status = judgeStatus(answer);
    if (status !== undefined)
        return status;
    const said = answer.body.trim();
    if (said === 'ok' && !answer.cut)
        return { outcome: 'delivered' };
    if (isHtml(answer))
        return failed('answered with a web page');
    return failed(`answered "${quoted(said)}" instead of "ok"`);
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/shape/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(46753);
;// CONCATENATED MODULE: ./build/src/notify/notifiers/webhook.js






const webhook_MAX_BYTES = 256 * 1024;
/** Headers of a signed message. */
const WEBHOOK_HEADERS = { timestamp: 'x-duri-timestamp', signature: 'x-duri-signature', id: 'x-duri-message-id' };
/**
 * Anybody's server: canonical JSON, and where there is a secret a signature over time and body, so that neither can be changed or sent
 * again later: `x-duri-signature: sha256=<hex>` of HMAC-SHA256(secret, timestamp + "." + body), the timestamp in whole seconds.
 * A message can come twice, when an answer is lost: the id is then the same.
 */
const webhook = {
    type: 'webhook',
    rate: { messages: 60, perMs: 60_000 },
    request: (message, { url, secret }, at) => {
        const { body, factsLeftOut } = fitBody(message, webhook_MAX_BYTES, (fitting) => (0,canonical_json/* canonicalJson */.d)(webhook_render(fitting)));
        const timestamp = String(Math.floor(at.getTime() / 1000));
        const signed = secret === undefined ? {} : { [WEBHOOK_HEADERS.timestamp]: timestamp, [WEBHOOK_HEADERS.signature]: webhookSignature(timestamp, body, secret) };
        const headers = { 'content-type': 'application/json', [WEBHOOK_HEADERS.id]: (0,digest/* sha256 */.sc)(`${message.dedup_key} ${message.raised}`).slice(0, 32), ...signed };
        return { url: new model_secret/* Secret */.z(Buffer.from(addressOf(url).href)), headers, body, factsLeftOut };
    },
    judge: webhook_judge,
};
function webhookSignature(timestamp, body, secret) {
    const key = Buffer.from(secret.reveal()).toString('utf8').trim();
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', key).update(`${timestamp}.${body}`).digest('hex')}`;
}
function webhook_render({ kind, severity, title, text, facts, links, dedup_key, marker, raised }) {
    return { version: '1', kind, severity, title, text, facts, links, dedup_key, marker, test: marker !== null, raised };
}
/** A success that calls itself none is none: `errcode`, `ok` and `success` are what others answer with. */
function webhook_judge(answer) {
    const status = judgeStatus(answer);
    if (status !== undefined)
        return status;
    if (isHtml(answer))
        return failed('answered with a web page');
    if (answer.cut)
        return failed('answered far more than any acknowledgement');
    const json = jsonObject(answer) ?? {};
    const denies = json['ok'] === false || json['success'] === false || (typeof json['errcode'] === 'number' && json['errcode'] !== 0);
    return denies ? failed(`answered ${answer.status}, but says that it failed: ${quoted(answer.body)}`) : { outcome: 'delivered' };
}
;// CONCATENATED MODULE: ./build/src/notify/notifiers/index.js



/** Every kind of channel; the contract tests run over this list. */
const NOTIFIERS = [dingtalk, slack, webhook];
;// CONCATENATED MODULE: ./build/src/notify/open-channels.js




/** Every channel of the policy. One whose secrets cannot be read is said to be so, and keeps no message from the others. */
function openChannels(ports, policy) {
    return policy.channels.map((channel) => {
        const { name, fallback, type } = channel;
        const notifier = NOTIFIERS.find((one) => one.type === type);
        if (notifier === undefined)
            throw new errors/* IntegrityError */.cs('internal', `there is no notifier of the type ${type}`);
        const about = { name, notifier, fallback };
        try {
            return { ...about, usable: true, settings: readSettings(ports, channel) };
        }
        catch (error) {
            if (!(error instanceof errors/* IntegrityError */.cs))
                throw error;
            return { ...about, usable: false, why: (0,errors/* messageOf */.bD)(error) };
        }
    });
}
/** Names of the channels that a severity goes to. */
function routeOf({ channels, routes }, severity) {
    const listed = routes?.[severity];
    if (listed !== undefined)
        return [...new Set(listed)];
    const fallbacks = new Set(channels.map(({ fallback }) => fallback));
    return channels.map(({ name }) => name).filter((name) => !fallbacks.has(name));
}
/** What must never be printed: whole secrets, and the parts of addresses that are secrets by themselves. */
function secretsOf(channels) {
    return channels.flatMap((channel) => {
        if (!channel.usable)
            return [];
        const { url, secret } = channel.settings;
        return [...(secret === undefined ? [] : [open_channels_text(secret)]), ...addressSecrets(open_channels_text(url))];
    });
}
function addressSecrets(address) {
    if (!URL.canParse(address))
        return [address];
    const { pathname, searchParams, username, password, href } = new URL(address);
    const parts = [...searchParams.values(), username, password, ...pathname.split('/').filter((part) => /[0-9]/.test(part) || part.length >= 20), pathname];
    return [address, href, ...parts.filter((part) => part.length >= 8)];
}
function readSettings(ports, { url, secret, message_type, keyword }) {
    return {
        url: readRef(ports, url, 'address'),
        secret: secret === undefined ? undefined : readRef(ports, secret, 'secret'),
        messageType: message_type,
        keyword,
    };
}
/** @throws input_missing, key_permissions */
function readRef({ environment, files }, ref, what) {
    const found = 'env' in ref ? environment.variables[ref.env] : open_channels_text(files.readSecret((0,external_node_path_.isAbsolute)(ref.file) ? ref.file : (0,external_node_path_.join)(environment.cwd, ref.file)));
    const trimmed = found?.trim() ?? '';
    if (trimmed !== '')
        return new model_secret/* Secret */.z(Buffer.from(trimmed));
    const where = 'env' in ref ? `the variable ${ref.env} is not set` : `the file ${ref.file} is empty`;
    throw new errors/* IntegrityError */.cs('input_missing', `its ${what} is missing: ${where}`, {}, { hint: 'Set it, or correct `notify` in duri.yml.' });
}
function open_channels_text(secret) {
    return Buffer.from(secret.reveal()).toString('utf8');
}

/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   FD: () => (/* binding */ keepMessage),
/* harmony export */   Zo: () => (/* binding */ OUTBOX_LIMITS),
/* harmony export */   bv: () => (/* binding */ STATE_FILE),
/* harmony export */   fj: () => (/* binding */ noteFailure),
/* harmony export */   sB: () => (/* binding */ WHOLE_OUTBOX),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54572);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46753);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93313);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87360);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96644);








/** Bounds of the outbox. */
const OUTBOX_LIMITS = { messages: 1000, fileBytes: 256 * 1024 };
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('1'),
    /** Name of the channel; its address and secret are read anew by whoever delivers. */
    channel: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(64),
    message: _message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageSchema */ .HQ,
    /** Runs that tried and failed. */
    attempts: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    /** What the last of them came to. */
    last: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(500).nullable(),
});
const STATE_FILE = 'state.json';
/** Among what cannot be read: the folder itself. */
const WHOLE_OUTBOX = '.';
/** Keeps a message for a channel. `nonce` parts it from the same message of another run. @throws write_failed */
function keepMessage(outbox, channel, message, nonce) {
    const stamp = message.raised.replace(/[^0-9TZ]/g, '');
    const file = `${stamp}-${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)({ channel, message, nonce })).slice(0, 24)}.json`;
    return write(outbox, { file, channel, message, attempts: 0, last: null });
}
/** Notes that a run tried it and failed. */
function noteFailure(outbox, entry, why) {
    const tried = { ...entry, attempts: entry.attempts + 1, last: (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipText */ .gL)(why, 500) };
    return entry.file === undefined ? tried : write(outbox, tried);
}
function write(outbox, entry) {
    const { file = '', ...content } = entry;
    outbox.put(file, `${(0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)({ version: '1', ...content })}\n`);
    return entry;
}
/** What waits, most severe first, then what was tried least, then the oldest; and files that are no messages of ours, or WHOLE_OUTBOX. */
function readEntries(outbox) {
    const names = namesIn(outbox);
    if (names === undefined)
        return { entries: [], unreadable: [WHOLE_OUTBOX] };
    const read = names.map((file) => ({ file, entry: readEntry(outbox, file) }));
    return {
        entries: read.flatMap(({ entry }) => entry ?? []).sort(byUrgency),
        unreadable: read.flatMap(({ file, entry }) => (entry === undefined ? [file] : [])),
    };
}
/** A folder that may not be looked into keeps no new message from being sent, and is never taken for an empty one. */
function namesIn(outbox) {
    try {
        return outbox.list(OUTBOX_LIMITS.messages * 2).filter((name) => name !== STATE_FILE);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs))
            throw error;
        return undefined;
    }
}
function readEntry(outbox, file) {
    const content = outbox.read(file, OUTBOX_LIMITS.fileBytes);
    const parsed = content === undefined ? undefined : (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDocument */ .Tp)(content, entrySchema, { maxBytes: OUTBOX_LIMITS.fileBytes, maxDepth: 8 });
    if (parsed?.ok !== true)
        return undefined;
    const { channel, message, attempts, last } = parsed.value;
    return { file, channel, message, attempts, last };
}
/** The order in which messages are delivered. */
function byUrgency(a, b) {
    return (_model_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .SEVERITIES */ .o.indexOf(a.message.severity) - _model_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .SEVERITIES */ .o.indexOf(b.message.severity) || a.attempts - b.attempts || ((a.file ?? '') < (b.file ?? '') ? -1 : 1));
}

/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   J0: () => (/* binding */ knownVersions),
/* harmony export */   X5: () => (/* binding */ ownBuildType),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
/** Declares a build environment. Its functions see only the variables that it lists, each already held against its form. */
function buildEnvironment(definition) {
    const { id, title, documentation, variables: forms } = definition;
    const read = (variables) => {
        const entries = Object.entries(forms).map(([name, form]) => [name, readVariable(variables[name], form)]);
        return Object.fromEntries(entries);
    };
    return {
        id,
        title,
        documentation,
        variables: Object.keys(forms),
        isPresent: (variables) => definition.isPresent(read(variables)),
        describe: (variables) => {
            const claims = definition.describe(read(variables));
            return claims === undefined ? undefined : { environment: id, ...claims };
        },
    };
}
/** The URI of a build type that DuRi defines itself; docs/provenance.md describes each. */
function ownBuildType(id) {
    return `https://github.com/duri/duri/buildtypes/${id}/v1`;
}
/** An object without the fields that are not known. */
function known(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** The version of a builder, as far as it is known. */
function knownVersions(versions) {
    const present = known(versions);
    return Object.keys(present).length === 0 ? undefined : present;
}
function readVariable(value, form) {
    return value === undefined || value === '' ? undefined : form(value);
}

/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
