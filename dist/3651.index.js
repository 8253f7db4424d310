import { modules as shared } from "./shared.index.js";

export const id = 3651;

export const ids = [ 3651 ];

export const modules = {
 ...shared,
 53651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   uA: () => exitOfDelivery,
   nT: () => isOpen,
   L4: () => notifyPolicyOf,
   ED: () => outboxFolder,
   qz: () => tell
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var schemas = __webpack_require__(26921);
  var canonical_json = __webpack_require__(46753);
  var shape_document = __webpack_require__(93313);
  var outbox_entry = __webpack_require__(2531);
  const MAX_BYTES = 1024 * 1024;
  const LONGEST_BLOCK_MS = 36e5;
  const SHORTEST_MEMORY_MS = 6e4;
  const channelSchema = schemas.rej({
   sent: schemas.YOg(schemas.Whr()).max(1e3),
   delivered: schemas.g1P(schemas.YjP(), schemas.Whr()),
   blocked_until: schemas.Whr()
  });
  const stateSchema = schemas.rej({
   version: schemas.euz("1"),
   channels: schemas.g1P(schemas.YjP(), channelSchema)
  });
  class ChannelState {
   outbox;
   #channels;
   constructor(outbox, channels) {
    this.outbox = outbox;
    this.#channels = new Map(Object.entries(channels));
   }
   static read(outbox) {
    const content = outbox.read(outbox_entry.bv, MAX_BYTES);
    const parsed = content === void 0 ? void 0 : (0, shape_document.Tp)(content, stateSchema, {
     maxBytes: MAX_BYTES,
     maxDepth: 8
    });
    return new ChannelState(outbox, parsed?.ok === true ? parsed.value.channels : {});
   }
   waitMs(channel, rate, now) {
    const {sent, blocked_until: blocked} = this.#of(channel);
    const recent = sent.filter(at => at <= now && at > now - rate.perMs);
    const oldest = recent[recent.length - rate.messages];
    const byRate = oldest === void 0 ? 0 : oldest + rate.perMs - now;
    return Math.max(byRate, blocked > now && blocked <= now + LONGEST_BLOCK_MS ? blocked - now : 0);
   }
   free(channel, rate, now) {
    return rate.messages - this.#of(channel).sent.filter(at => at <= now && at > now - rate.perMs).length;
   }
   wasDelivered(channel, key, {now, windowMs}) {
    const at = this.#of(channel).delivered[key];
    return at !== void 0 && at <= now && at > now - windowMs;
   }
   noteSent(channel, now) {
    const before = this.#of(channel);
    this.#set(channel, {
     ...before,
     sent: [ ...before.sent, now ].slice(-100)
    });
   }
   noteDelivered(channel, keys, {now, windowMs}) {
    const before = this.#of(channel);
    const recent = Object.entries(before.delivered).filter(([, at]) => at > now - Math.max(windowMs, SHORTEST_MEMORY_MS) && at <= now).slice(-2e3);
    this.#set(channel, {
     ...before,
     delivered: Object.fromEntries([ ...recent, ...keys.map(key => [ key, now ]) ])
    });
   }
   noteBlocked(channel, until) {
    this.#set(channel, {
     ...this.#of(channel),
     blocked_until: until
    });
   }
   #of(channel) {
    return this.#channels.get(channel) ?? {
     sent: [],
     delivered: {},
     blocked_until: 0
    };
   }
   #set(channel, record) {
    this.#channels.set(channel, record);
    this.#write();
   }
   #write() {
    try {
     this.outbox.put(outbox_entry.bv, `${(0, canonical_json.d)({
      version: "1",
      channels: Object.fromEntries(this.#channels)
     })}\n`);
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
    }
   }
  }
  var clean_text = __webpack_require__(87360);
  var notify_message = __webpack_require__(96644);
  const DIGEST_SIZE = notify_message.DD.facts;
  function digestOf(messages, at) {
   const [first] = messages;
   return (0, notify_message.Y6)({
    kind: first?.kind ?? "status",
    severity: first?.severity ?? "high",
    title: `${messages.length} messages at once`,
    text: "More was to be said than this channel takes. Each of these is a message of its own:",
    facts: messages.map(message => [ message.raised, (0, clean_text.TN)(`${(0, notify_message.gD)(message)}: ${message.text}`).slice(0, 200) ]),
    marker: messages.every(({marker}) => marker !== null) ? first?.marker ?? void 0 : void 0
   }, at);
  }
  const PATIENCE = {
   timeoutMs: 5e3,
   repetitions: 3,
   firstWaitMs: 500,
   totalMs: 3e4,
   lockMs: 1e4
  };
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
  async function sendOne(ports, sending, message) {
   const {default: pRetry} = await __webpack_require__.e(4995).then(__webpack_require__.bind(__webpack_require__, 74995));
   const {patience} = sending;
   let attempts = 0;
   const attempt = async () => {
    await turn(ports, sending);
    attempts += 1;
    const judgement = await post(ports, sending, message);
    if (judgement.outcome !== "delivered") throw new NotDelivered(judgement, await isWorthRepeating(ports, sending, judgement));
   };
   try {
    await pRetry(attempt, {
     retries: patience.repetitions,
     minTimeout: patience.firstWaitMs,
     maxTimeout: patience.timeoutMs,
     shouldRetry: ({error}) => error instanceof NotDelivered && error.again
    });
    return {
     outcome: "delivered",
     attempts,
     why: ""
    };
   } catch (error) {
    if (!(error instanceof NotDelivered)) throw error;
    return {
     outcome: error.judgement.outcome === "failed" ? "refused" : "unreachable",
     attempts,
     why: error.message
    };
   }
  }
  async function turn({clock, outgoing}, {name, notifier, state, deadline}) {
   const now = clock.now().getTime();
   const waitMs = state.waitMs(name, notifier.rate, now);
   if (now + waitMs > deadline) throw new NotDelivered({
    outcome: "retry",
    why: `takes no more messages for another ${Math.ceil(waitMs / 1e3)} s`
   }, false);
   if (waitMs > 0) await outgoing.wait(waitMs);
  }
  async function post({clock, outgoing}, {name, notifier, settings, state, patience}, message) {
   const at = clock.now();
   const {url, headers, body} = notifier.request(message, settings, at);
   state.noteSent(name, at.getTime());
   const answer = await outgoing.post({
    url,
    headers,
    body,
    timeoutMs: patience.timeoutMs,
    maxAnswerBytes: MAX_ANSWER_BYTES
   });
   if (!answer.answered) return {
    outcome: answer.refused ? "failed" : "retry",
    why: answer.why
   };
   return notifier.judge(answer);
  }
  async function isWorthRepeating({clock, outgoing}, {name, state, deadline}, judgement) {
   if (judgement.outcome !== "retry") return false;
   const now = clock.now().getTime();
   const afterMs = judgement.afterMs ?? 0;
   if (now + afterMs > deadline) {
    state.noteBlocked(name, now + afterMs);
    return false;
   }
   if (afterMs > 0) await outgoing.wait(afterMs);
   return true;
  }
  const REFUSED_IN_A_ROW = 3;
  const DIGEST_AFTER_MS = 5e3;
  async function deliverChannel(ports, work, name, entries) {
   const results = [];
   let left = entries.map(entry => ({
    entry,
    delivered: false,
    via: void 0,
    attempts: 0,
    why: void 0
   }));
   for (let at = name; at !== void 0 && left.length > 0; ) {
    const channel = work.channels.find(one => one.name === at);
    const tried = await deliverOver(ports, work, {
     channel,
     name: at,
     via: at === name ? void 0 : at
    }, left);
    results.push(...tried.filter(({delivered}) => delivered));
    left = tried.filter(({delivered}) => !delivered);
    at = channel?.fallback;
   }
   for (const one of left) if (one.attempts > 0 || one.why !== one.entry.last) keepFailure(work, one);
   return [ ...results, ...left ];
  }
  async function deliverOver(ports, work, target, waiting) {
   const {channel, name, via} = target;
   const failed = (ones, why, attempts = 0) => ones.map(one => ({
    ...one,
    attempts: one.attempts + attempts,
    why: work.mask(one.why === void 0 ? `${name} ${why}` : `${one.why}; ${name} ${why}`)
   }));
   if (channel?.usable !== true) return failed(waiting, channel === void 0 ? "is no channel of the policy any more" : `cannot be used: ${channel.why}`);
   const sending = {
    ...work,
    name,
    notifier: channel.notifier,
    settings: channel.settings
   };
   const done = [];
   let rest = [ ...waiting ];
   for (let refused = 0; rest.length > 0; ) {
    const {batch, sent} = await sendNext(ports, sending, rest);
    rest = rest.slice(batch.length);
    if (sent.outcome === "delivered") {
     refused = 0;
     done.push(...batch.map(one => ({
      ...one,
      delivered: true,
      via,
      attempts: one.attempts + sent.attempts,
      why: void 0
     })));
     finish(ports, work, name, batch);
     continue;
    }
    done.push(...failed(batch, sent.why, sent.attempts));
    refused += 1;
    if (sent.outcome === "unreachable" || refused >= REFUSED_IN_A_ROW) return [ ...done, ...failed(rest, sent.why) ];
   }
   return done;
  }
  const ALREADY = {
   outcome: "delivered",
   attempts: 0,
   why: ""
  };
  function nextBatch({clock}, {state, name, notifier, settings, dedupMs}, rest) {
   const at = clock.now();
   const now = at.getTime();
   const [first] = rest;
   if (first === void 0) return {
    entries: [],
    message: void 0
   };
   if (state.wasDelivered(name, first.entry.message.dedup_key, {
    now,
    windowMs: dedupMs
   })) return {
    entries: [ first ],
    message: void 0
   };
   const free = state.free(name, notifier.rate, now);
   const waitMs = Math.ceil(Math.max(0, rest.length - free) / notifier.rate.messages) * notifier.rate.perMs;
   if (rest.length === 1 || free > 1 || waitMs <= DIGEST_AFTER_MS) return {
    entries: [ first ],
    message: first.entry.message
   };
   for (let size = Math.min(rest.length, DIGEST_SIZE); size > 1; size = Math.floor(size / 2)) {
    const entries = rest.slice(0, size);
    const message = digestOf(entries.map(({entry}) => entry.message), at);
    if (notifier.request(message, settings, at).factsLeftOut === 0) return {
     entries,
     message
    };
   }
   return {
    entries: [ first ],
    message: first.entry.message
   };
  }
  async function sendNext(ports, sending, rest) {
   try {
    const {entries, message} = nextBatch(ports, sending, rest);
    return {
     batch: entries,
     sent: message === void 0 ? ALREADY : await sendOne(ports, sending, message)
    };
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    return {
     batch: rest,
     sent: {
      outcome: "unreachable",
      attempts: 0,
      why: `cannot be used: ${(0, errors.bD)(error)}`
     }
    };
   }
  }
  function finish({clock}, {outbox, state, dedupMs}, name, delivered) {
   state.noteDelivered(name, delivered.map(({entry}) => entry.message.dedup_key), {
    now: clock.now().getTime(),
    windowMs: dedupMs
   });
   for (const {entry} of delivered) if (entry.file !== void 0) outbox.remove(entry.file);
  }
  function keepFailure({outbox}, {entry, why = ""}) {
   try {
    (0, outbox_entry.fj)(outbox, entry, why);
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
   }
  }
  var mask_secrets = __webpack_require__(80211);
  var open_channels = __webpack_require__(20086);
  async function deliver(ports, request) {
   const outbox = ports.openOutbox(request.outbox);
   const mask = (0, mask_secrets.h)((0, open_channels.Fj)(request.channels));
   const fresh = takeIn(ports, request, {
    outbox,
    mask
   });
   const patience = request.patience ?? PATIENCE;
   const lock = await takeLock(ports, outbox, patience);
   if (lock === "busy") {
    const why = "another run is delivering from this outbox; the next one takes it along";
    const {entries, unreadable} = (0, outbox_entry.$2)(outbox);
    const others = entries.filter(({file}) => !fresh.entries.some(entry => entry.file === file));
    const open = [ ...fresh.entries.map(entry => kept({
     entry,
     why,
     attempts: 0
    }, true)), ...others.map(entry => kept({
     entry,
     why,
     attempts: 0
    }, false)) ];
    return {
     deliveries: [ ...fresh.settled, ...open ],
     unreadable: unreadable.filter(name => name === outbox_entry.sB)
    };
   }
   try {
    return await work(ports, {
     ...request,
     patience
    }, {
     outbox,
     mask,
     fresh
    });
   } finally {
    lock?.release();
   }
  }
  function takeIn(ports, {messages, dedupMs}, {outbox, mask}) {
   const state = ChannelState.read(outbox);
   const waiting = [ ...(0, outbox_entry.$2)(outbox).entries ];
   const settled = [];
   const entries = [];
   const now = ports.clock.now().getTime();
   for (const {message, channels} of messages) for (const channel of channels) {
    const said = masked(message, mask);
    const same = waiting.find(entry => entry.channel === channel && entry.message.dedup_key === said.dedup_key);
    if (same !== void 0) entries.push(same); else if (state.wasDelivered(channel, said.dedup_key, {
     now,
     windowMs: dedupMs
    })) settled.push(duplicate(channel, said)); else entries.push(keepOrCarry(ports, outbox, {
     channel,
     message: said,
     full: waiting.length + entries.length >= outbox_entry.Zo.messages
    }));
   }
   return {
    entries,
    settled
   };
  }
  function keepOrCarry(ports, outbox, {channel, message, full}) {
   try {
    if (full) throw new errors.cs("write_failed", `the outbox holds ${outbox_entry.Zo.messages} messages, and takes no more`);
    return (0, outbox_entry.FD)(outbox, channel, message, String(ports.clock.now().getTime()));
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    ports.log.warn(`${(0, errors.bD)(error)}: the message is sent without being kept`);
    return {
     file: void 0,
     channel,
     message,
     attempts: 0,
     last: null
    };
   }
  }
  async function takeLock(ports, outbox, {lockMs}) {
   const step = 100;
   try {
    for (let waited = 0; ;waited += step) {
     const lock = outbox.lock();
     if (lock !== void 0) return lock;
     if (waited >= lockMs) return "busy";
     await ports.outgoing.wait(step);
    }
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    ports.log.warn((0, errors.bD)(error));
    return;
   }
  }
  async function work(ports, {channels, dedupMs, patience}, {outbox, mask, fresh}) {
   const deadline = ports.clock.now().getTime() + patience.totalMs;
   const shared = {
    channels,
    outbox,
    state: ChannelState.read(outbox),
    patience,
    deadline,
    dedupMs,
    mask
   };
   const first = (0, outbox_entry.$2)(outbox);
   const files = new Set(first.entries.map(({file}) => file));
   const unlisted = fresh.entries.filter(({file}) => file === void 0 || !files.has(file));
   const gone = unlisted.filter(entry => entry.file !== void 0 && wasTaken(ports, shared, entry));
   const carried = unlisted.filter(entry => !gone.includes(entry));
   const results = [];
   for (let round = [ ...first.entries, ...carried ].sort(outbox_entry.td); round.length > 0; round = notYet((0, 
   outbox_entry.$2)(outbox).entries, results)) {
    const names = [ ...new Set(round.map(({channel}) => channel)) ];
    const each = names.map(name => deliverChannel(ports, shared, name, round.filter(({channel}) => channel === name)));
    results.push(...(await Promise.all(each)).flat());
   }
   const isNew = ({file}) => file === void 0 || fresh.entries.some(entry => entry.file === file);
   const deliveries = results.map(one => one.delivered ? delivered(one, isNew(one.entry)) : kept(one, isNew(one.entry)));
   return {
    deliveries: [ ...fresh.settled, ...gone.map(entry => delivered({
     entry,
     via: void 0,
     attempts: 0
    }, true)), ...deliveries ],
    unreadable: first.unreadable
   };
  }
  function wasTaken({clock}, {channels, state}, {channel, message}) {
   const now = clock.now().getTime();
   const since = {
    now,
    windowMs: now - Date.parse(message.raised) + 1e3
   };
   const chain = new Set;
   for (let at = channel; at !== void 0 && !chain.has(at); ) {
    chain.add(at);
    const name = at;
    at = channels.find(one => one.name === name)?.fallback;
   }
   return [ ...chain ].some(name => state.wasDelivered(name, message.dedup_key, since));
  }
  function notYet(entries, tried) {
   return entries.filter(({file}) => !tried.some(({entry}) => entry.file === file));
  }
  function delivered({entry, via, attempts}, isNew) {
   return {
    ...about(entry.channel, entry.message),
    outcome: "delivered",
    via,
    attempts,
    why: void 0,
    isNew
   };
  }
  function kept({entry, why, attempts}, isNew) {
   return {
    ...about(entry.channel, entry.message),
    outcome: entry.file === void 0 ? "lost" : "kept",
    via: void 0,
    attempts,
    why,
    isNew
   };
  }
  function duplicate(channel, message) {
   return {
    ...about(channel, message),
    outcome: "duplicate",
    via: void 0,
    attempts: 0,
    why: "the same was delivered a moment ago",
    isNew: true
   };
  }
  function about(channel, {title, severity}) {
   return {
    channel,
    title,
    severity
   };
  }
  function masked(message, mask) {
   return {
    ...message,
    title: mask(message.title),
    text: mask(message.text),
    facts: message.facts.map(({label, value}) => ({
     label: mask(label),
     value: mask(value)
    })),
    links: message.links.filter(({title, url}) => mask(url) === url && mask(title) === title)
   };
  }
  var model_status = __webpack_require__(62373);
  function outboxFolder({environment}, {outbox}) {
   const state = environment.variables["DURI_STATE_DIR"] ?? "";
   return (0, external_node_path_.resolve)(environment.cwd, outbox ?? (state === "" ? (0, 
   external_node_path_.join)(".duri", "outbox") : (0, external_node_path_.join)(state, "outbox")));
  }
  function notifyPolicyOf({notify}) {
   if (notify !== void 0 && notify.channels.length > 0) return notify;
   throw new errors.cs("input_missing", "the policy names no channel", {}, {
    hint: "Add `notify: {channels: [{name: team, type: slack, url: {env: SLACK_WEBHOOK_URL}}]}` to duri.yml; docs/notifications.md has examples."
   });
  }
  async function tell(ports, policy, channels, messages) {
   const report = await deliver(ports, {
    channels,
    messages,
    dedupMs: policy.dedup_seconds * 1e3,
    outbox: outboxFolder(ports, policy)
   });
   const failed = new Set(report.deliveries.filter(isOpen).map(({channel}) => channel));
   const good = new Set(report.deliveries.filter(one => !isOpen(one)).map(({channel}) => channel));
   return {
    report,
    failed: [ ...failed ].sort(),
    delivered: [ ...good ].filter(name => !failed.has(name)).sort()
   };
  }
  function isOpen({outcome}) {
   return outcome === "kept" || outcome === "lost";
  }
  function exitOfDelivery({deliveries, unreadable}, channels) {
   const open = deliveries.filter(isOpen);
   if (open.length === 0 && unreadable.length === 0) return 0;
   const misconfigured = open.some(one => channels.some(channel => channel.name === one.channel && !channel.usable));
   return misconfigured ? (0, model_status.I$)("error(config)", "prod") : (0, model_status.I$)("error(infra)", "prod");
  }
 }),
 87360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ic: () => inertMarkdown,
   TN: () => oneLine,
   gL: () => clipText,
   wh: () => plainText
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  function oneLine(text) {
   return (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(whole(text.replace(/[\t\r\n]+/g, " "))).trim();
  }
  function plainText(text) {
   return whole(text).replace(/\r\n?/g, "\n").split("\n").map(line => (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(line.replace(/\t/g, "  "))).join("\n").trim();
  }
  function clipText(text, maxCharacters) {
   if (text.length <= maxCharacters) return text;
   return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  }
  function whole(text) {
   return text.replace(/\p{Surrogate}/gu, "�");
  }
  const GAP = "​";
  function inertMarkdown(text) {
   return text.replace(/[[\]!<`|~]/g, mark => `${mark}${GAP}`).replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, mark => `${GAP}${mark}${GAP}`).replace(/\*/g, "∗").replace(/(:)(?=\/\/)/g, `$1${GAP}`).replace(/\b(www)\./gi, `$1${GAP}.`).replace(/@/g, `@${GAP}`).replace(/^(\s*)([#>+=-]|\d+[.)])/gm, `$1${GAP}$2`);
  }
 }),
 80211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => secretForms,
   h: () => secretMask
  });
  const MASK = "***";
  const SHORTEST = 6;
  function secretMask(secrets) {
   const forms = secretForms(secrets);
   return text => forms.reduce((masked, form) => masked.replaceAll(form, MASK), text);
  }
  function secretForms(secrets) {
   return [ ...new Set(secrets.filter(secret => secret.length >= SHORTEST).flatMap(formsOf)) ].sort((a, b) => b.length - a.length);
  }
  function formsOf(secret) {
   const bytes = Buffer.from(secret);
   const base64 = bytes.toString("base64");
   return [ secret, base64, base64.replace(/=+$/, ""), bytes.toString("base64url"), bytes.toString("hex"), encodeURIComponent(secret), new URLSearchParams({
    x: secret
   }).toString().slice(2), JSON.stringify(secret).slice(1, -1), JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/") ].filter(form => form.length >= SHORTEST);
  }
 }),
 96644: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DD: () => MESSAGE_LIMITS,
   HQ: () => messageSchema,
   Y6: () => buildMessage,
   d3: () => isWebAddress,
   gD: () => headlineOf
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97410);
  var _model_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54572);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46753);
  var _clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87360);
  const MESSAGE_KINDS = [ "status", "risk_alert", "kill_switch", "recovery", "test" ];
  const MESSAGE_LIMITS = {
   title: 200,
   text: 8e3,
   facts: 20,
   label: 60,
   value: 300,
   links: 5,
   url: 1e3,
   marker: 20
  };
  const fact = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   label: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(MESSAGE_LIMITS.label),
   value: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(MESSAGE_LIMITS.value)
  });
  const link = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   title: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(MESSAGE_LIMITS.label),
   url: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(MESSAGE_LIMITS.url).refine(isWebAddress)
  });
  const messageSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   kind: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(MESSAGE_KINDS),
   severity: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_model_severity_js__WEBPACK_IMPORTED_MODULE_4__.o),
   title: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(MESSAGE_LIMITS.title),
   text: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(MESSAGE_LIMITS.text),
   facts: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(fact).max(MESSAGE_LIMITS.facts),
   links: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(link).max(MESSAGE_LIMITS.links),
   dedup_key: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/),
   marker: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(MESSAGE_LIMITS.marker).nullable(),
   raised: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(_model_instant_js__WEBPACK_IMPORTED_MODULE_1__.uZ)
  });
  function buildMessage({kind, severity, title, text, facts = [], links = [], sameAs, marker}, at) {
   const said = {
    kind,
    severity,
    title: (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.gL)((0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(title), MESSAGE_LIMITS.title) || kind,
    text: (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.gL)((0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.wh)(text), MESSAGE_LIMITS.text),
    facts: boundFacts(facts.map(([label, value]) => ({
     label: (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.gL)((0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(label), MESSAGE_LIMITS.label),
     value: (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.gL)((0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(value), MESSAGE_LIMITS.value)
    }))),
    links: links.filter(({url}) => url.length <= MESSAGE_LIMITS.url && isWebAddress(url)).slice(0, MESSAGE_LIMITS.links).map(one => ({
     title: (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.gL)((0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(one.title), MESSAGE_LIMITS.label) || "open",
     url: one.url
    })),
    marker: marker === void 0 ? kind === "test" ? "[TEST]" : null : (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.gL)((0, 
    _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(marker), MESSAGE_LIMITS.marker)
   };
   return {
    ...said,
    dedup_key: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__.d)(sameAs === void 0 ? said : {
     kind,
     severity,
     sameAs
    })),
    raised: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_1__.fN)(at)
   };
  }
  function boundFacts(facts) {
   if (facts.length <= MESSAGE_LIMITS.facts) return facts;
   const shown = facts.slice(0, MESSAGE_LIMITS.facts - 1);
   return [ ...shown, {
    label: "more",
    value: `${facts.length - shown.length} facts are not shown`
   } ];
  }
  function isWebAddress(text) {
   if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
   const {username, password} = new URL(text);
   return username === "" && password === "";
  }
  function headlineOf({marker, severity, title}) {
   return `${marker === null || marker === "" ? "" : `${marker} `}[${severity.toUpperCase()}] ${title}`;
  }
 }),
 20086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lr: () => openChannels,
   Lu: () => routeOf,
   Fj: () => secretsOf
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var model_secret = __webpack_require__(34211);
  var clean_text = __webpack_require__(87360);
  var dingtalk_sign = __webpack_require__(78539);
  function fitBody(message, maxBytes, render) {
   const fits = body => Buffer.byteLength(body) <= maxBytes;
   const all = render(message);
   if (fits(all)) return {
    body: all,
    factsLeftOut: 0
   };
   for (let shown = message.facts.length; shown >= 0; shown--) {
    const left = message.facts.length - shown;
    const facts = left === 0 ? message.facts : [ ...message.facts.slice(0, shown), {
     label: "more",
     value: `${left} facts did not fit`
    } ];
    const cut = characters => render({
     ...message,
     facts,
     text: cutText(message.text, characters)
    });
    if (!fits(cut(0))) continue;
    let [low, high] = [ 0, message.text.length ];
    while (low < high) {
     const middle = Math.ceil((low + high) / 2);
     if (fits(cut(middle))) low = middle; else high = middle - 1;
    }
    return {
     body: cut(low),
     factsLeftOut: left
    };
   }
   return {
    body: render({
     ...message,
     facts: [],
     links: [],
     text: ""
    }),
    factsLeftOut: message.facts.length
   };
  }
  function cutText(text, characters) {
   if (characters >= text.length) return text;
   const kept = text.slice(0, characters).replace(/[\ud800-\udbff]$/, "");
   return `${kept}\n… (cut: ${text.length - kept.length} characters did not fit)`;
  }
  var notify_message = __webpack_require__(96644);
  var shape_json = __webpack_require__(5565);
  const MAX_JSON = {
   maxBytes: 64 * 1024,
   maxDepth: 16
  };
  function judgeStatus({status, headers, body}) {
   if (status >= 200 && status <= 299) return;
   if (status === 429 || status === 408 || status === 425 || status >= 500) {
    const afterMs = retryAfterMs(headers["retry-after"]);
    return {
     outcome: "retry",
     why: `answered ${status}`,
     ...afterMs === void 0 ? {} : {
      afterMs
     }
    };
   }
   if (status >= 300 && status <= 399) return failed(`answered ${status}: it redirects, and redirects are not followed`);
   return failed(`answered ${status}${body === "" ? "" : `: ${quoted(body)}`}`);
  }
  function retryAfterMs(text) {
   return text !== void 0 && /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) * 1e3 : void 0;
  }
  function jsonObject({body, cut}) {
   const json = cut ? void 0 : (0, shape_json.q)(body, MAX_JSON);
   if (json?.ok !== true || typeof json.value !== "object" || json.value === null || Array.isArray(json.value)) return;
   return json.value;
  }
  function isHtml({headers, body}) {
   return /\bhtml\b/i.test(headers["content-type"] ?? "") || /^\s*<(?:!doctype|html|head|body)\b/i.test(body);
  }
  function failed(why) {
   return {
    outcome: "failed",
    why
   };
  }
  function quoted(text) {
   return (0, clean_text.gL)((0, clean_text.TN)(text), 200);
  }
  function addressOf(url) {
   const text = Buffer.from(url.reveal()).toString("utf8").trim();
   if (URL.canParse(text)) return new URL(text);
   throw new errors.cs("input_invalid", "the address of the channel is no URL", {}, {
    hint: "Look at what the variable or file of its `url` holds."
   });
  }
  const MAX_BYTES = 2e4;
  const LOCKED_OUT_MS = 6e5;
  const dingtalk = {
   type: "dingtalk",
   rate: {
    messages: 18,
    perMs: 6e4
   },
   request: (message, channel, at) => {
    const {body, factsLeftOut} = fitBody(message, MAX_BYTES, fitting => JSON.stringify(render(fitting, channel)));
    return {
     url: signedAddress(channel, at),
     headers: {
      "content-type": "application/json; charset=utf-8"
     },
     body,
     factsLeftOut
    };
   },
   judge
  };
  function signedAddress({url, secret}, at) {
   const address = addressOf(url);
   if (secret !== void 0) {
    const timestamp = String(at.getTime());
    address.searchParams.set("timestamp", timestamp);
    address.searchParams.set("sign", (0, dingtalk_sign.O)(timestamp, Buffer.from(secret.reveal()).toString("utf8").trim()));
   }
   return new model_secret.z(Buffer.from(address.href));
  }
  function render(message, {messageType, keyword}) {
   const title = withKeyword((0, notify_message.gD)(message), message, keyword);
   const type = messageType ?? (message.links.length > 0 ? "actionCard" : "markdown");
   if (type === "text") return {
    msgtype: "text",
    text: {
     content: asText(title, message)
    }
   };
   const text = asMarkdown(title, message, type === "markdown");
   if (type === "markdown" || message.links.length === 0) return {
    msgtype: "markdown",
    markdown: {
     title,
     text
    }
   };
   const buttons = message.links.map(link => ({
    title: link.title,
    actionURL: link.url
   }));
   return {
    msgtype: "actionCard",
    actionCard: {
     title,
     text,
     btnOrientation: "0",
     btns: buttons
    }
   };
  }
  function withKeyword(title, {text}, keyword) {
   return keyword === void 0 || title.includes(keyword) || text.includes(keyword) ? title : `${title} (${keyword})`;
  }
  function asText(title, {text, facts, links, kind, raised}) {
   return [ title, text, ...facts.map(({label, value}) => `${label}: ${value}`), ...links.map(link => `${link.title}: ${link.url}`), signature(kind, raised) ].filter(line => line !== "").join("\n");
  }
  function asMarkdown(title, {text, facts, links, kind, raised}, withLinks) {
   return [ `### ${(0, clean_text.Ic)(title)}`, ...text.split("\n").map(clean_text.Ic), ...facts.map(({label, value}) => `- **${(0, 
   clean_text.Ic)(label)}**: ${(0, clean_text.Ic)(value)}`), ...withLinks ? links.map(link => `[${(0, 
   clean_text.Ic)(link.title)}](${markdownAddress(link.url)})`) : [], signature(kind, raised) ].filter(line => line.trim() !== "").join("\n\n");
  }
  function markdownAddress(url) {
   return new URL(url).href.replace(/[()<>[\]\\]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  function signature(kind, raised) {
   return `DuRi · ${kind} · ${raised}`;
  }
  const TOO_FAST = [ 130101, 410100 ];
  const REFUSALS = [ {
   pattern: /timestamp/i,
   says: "its clock and ours are more than an hour apart: set the clock of this machine"
  }, {
   pattern: /sign/i,
   says: "the signature does not match: the secret is not that of the robot"
  }, {
   pattern: /keyword|key word|关键词/i,
   says: "the message lacks the keyword of the robot: set `keyword` of the channel"
  }, {
   pattern: /\bip\b|whitelist|白名单/i,
   says: "this address is not on the list of the robot"
  } ];
  function judge(answer) {
   const status = judgeStatus(answer);
   if (status !== void 0) return status;
   const json = jsonObject(answer);
   if (json === void 0) return failed(isHtml(answer) ? "answered with a web page" : "answered with something that is no JSON");
   const {errcode} = json;
   if (errcode === 0) return {
    outcome: "delivered"
   };
   const says = typeof json["errmsg"] === "string" ? quoted(json["errmsg"]) : "";
   if (typeof errcode !== "number") return judgeWithoutCode(json);
   if (errcode === -1) return {
    outcome: "retry",
    why: `is busy (errcode -1)`
   };
   if (TOO_FAST.includes(errcode)) return {
    outcome: "retry",
    why: `got too many messages (errcode ${errcode})`,
    afterMs: LOCKED_OUT_MS
   };
   if (errcode === 31e4) return failed(`refused the message: ${REFUSALS.find(({pattern}) => pattern.test(says))?.says ?? says} (errcode 310000)`);
   return failed(`refused the message (errcode ${errcode}${says === "" ? "" : `: ${says}`})`);
  }
  function judgeWithoutCode({status, punish}) {
   if (status === 1111 || punish !== void 0) return {
    outcome: "retry",
    why: "has locked this sender out (punish)",
    afterMs: LOCKED_OUT_MS
   };
   return failed("answered without an errcode");
  }
  const slack_MAX_BYTES = 3e4;
  const BLOCK = {
   header: 150,
   section: 3e3,
   field: 2e3,
   fields: 10
  };
  const slack = {
   type: "slack",
   rate: {
    messages: 1,
    perMs: 1e3
   },
   request: (message, {url}) => {
    const {body, factsLeftOut} = fitBody(message, slack_MAX_BYTES, fitting => JSON.stringify(slack_render(fitting)));
    return {
     url: new model_secret.z(Buffer.from(addressOf(url).href)),
     headers: {
      "content-type": "application/json; charset=utf-8"
     },
     body,
     factsLeftOut
    };
   },
   judge: slack_judge
  };
  function slack_render(message) {
   const {text, facts, links, kind, raised} = message;
   const title = (0, notify_message.gD)(message);
   const plain = (words, max) => ({
    type: "plain_text",
    text: (0, clean_text.gL)(words, max),
    emoji: false
   });
   const mrkdwn = words => ({
    type: "mrkdwn",
    text: words,
    verbatim: true
   });
   const sections = pieces(text, BLOCK.section);
   const groups = Array.from({
    length: Math.ceil(facts.length / BLOCK.fields)
   }, (_, index) => facts.slice(index * BLOCK.fields, (index + 1) * BLOCK.fields));
   return {
    text: escapeMrkdwn(title),
    mrkdwn: false,
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    blocks: [ {
     type: "header",
     text: plain(title, BLOCK.header)
    }, ...sections.filter(part => part.trim() !== "").map(part => ({
     type: "section",
     text: plain(part, BLOCK.section)
    })), ...groups.map(group => ({
     type: "section",
     fields: group.map(({label, value}) => plain(`${label}: ${value}`, BLOCK.field))
    })), ...links.length === 0 ? [] : [ {
     type: "section",
     text: mrkdwn(links.map(asLink).join("\n"))
    } ], {
     type: "context",
     elements: [ plain(`DuRi · ${kind} · ${raised}`, BLOCK.section) ]
    } ]
   };
  }
  function pieces(text, max) {
   return text.match(new RegExp(`[\\s\\S]{1,${max - 1}}(?:(?<=[\\ud800-\\udbff])[\\udc00-\\udfff])?`, "g")) ?? [];
  }
  function asLink({title, url}) {
   const address = new URL(url).href.replace(/[|<>]/g, character => encodeURIComponent(character));
   return `<${escapeMrkdwn(address)}|${escapeMrkdwn(title).replace(/\|/g, "/")}>`;
  }
  function escapeMrkdwn(text) {
   return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  }
  function slack_judge(answer) {
   const status = judgeStatus(answer);
   if (status !== void 0) return status;
   const said = answer.body.trim();
   if (said === "ok" && !answer.cut) return {
    outcome: "delivered"
   };
   if (isHtml(answer)) return failed("answered with a web page");
   return failed(`answered "${quoted(said)}" instead of "ok"`);
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var digest = __webpack_require__(6799);
  var canonical_json = __webpack_require__(46753);
  const webhook_MAX_BYTES = 256 * 1024;
  const WEBHOOK_HEADERS = {
   timestamp: "x-duri-timestamp",
   signature: "x-duri-signature",
   id: "x-duri-message-id"
  };
  const webhook = {
   type: "webhook",
   rate: {
    messages: 60,
    perMs: 6e4
   },
   request: (message, {url, secret}, at) => {
    const {body, factsLeftOut} = fitBody(message, webhook_MAX_BYTES, fitting => (0, 
    canonical_json.d)(webhook_render(fitting)));
    const timestamp = String(Math.floor(at.getTime() / 1e3));
    const signed = secret === void 0 ? {} : {
     [WEBHOOK_HEADERS.timestamp]: timestamp,
     [WEBHOOK_HEADERS.signature]: webhookSignature(timestamp, body, secret)
    };
    const headers = {
     "content-type": "application/json",
     [WEBHOOK_HEADERS.id]: (0, digest.sc)(`${message.dedup_key} ${message.raised}`).slice(0, 32),
     ...signed
    };
    return {
     url: new model_secret.z(Buffer.from(addressOf(url).href)),
     headers,
     body,
     factsLeftOut
    };
   },
   judge: webhook_judge
  };
  function webhookSignature(timestamp, body, secret) {
   const key = Buffer.from(secret.reveal()).toString("utf8").trim();
   return `sha256=${(0, external_node_crypto_.createHmac)("sha256", key).update(`${timestamp}.${body}`).digest("hex")}`;
  }
  function webhook_render({kind, severity, title, text, facts, links, dedup_key, marker, raised}) {
   return {
    version: "1",
    kind,
    severity,
    title,
    text,
    facts,
    links,
    dedup_key,
    marker,
    test: marker !== null,
    raised
   };
  }
  function webhook_judge(answer) {
   const status = judgeStatus(answer);
   if (status !== void 0) return status;
   if (isHtml(answer)) return failed("answered with a web page");
   if (answer.cut) return failed("answered far more than any acknowledgement");
   const json = jsonObject(answer) ?? {};
   const denies = json["ok"] === false || json["success"] === false || typeof json["errcode"] === "number" && json["errcode"] !== 0;
   return denies ? failed(`answered ${answer.status}, but says that it failed: ${quoted(answer.body)}`) : {
    outcome: "delivered"
   };
  }
  const NOTIFIERS = [ dingtalk, slack, webhook ];
  function openChannels(ports, policy) {
   return policy.channels.map(channel => {
    const {name, fallback, type} = channel;
    const notifier = NOTIFIERS.find(one => one.type === type);
    if (notifier === void 0) throw new errors.cs("internal", `there is no notifier of the type ${type}`);
    const about = {
     name,
     notifier,
     fallback
    };
    try {
     return {
      ...about,
      usable: true,
      settings: readSettings(ports, channel)
     };
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     return {
      ...about,
      usable: false,
      why: (0, errors.bD)(error)
     };
    }
   });
  }
  function routeOf({channels, routes}, severity) {
   const listed = routes?.[severity];
   if (listed !== void 0) return [ ...new Set(listed) ];
   const fallbacks = new Set(channels.map(({fallback}) => fallback));
   return channels.map(({name}) => name).filter(name => !fallbacks.has(name));
  }
  function secretsOf(channels) {
   return channels.flatMap(channel => {
    if (!channel.usable) return [];
    const {url, secret} = channel.settings;
    return [ ...secret === void 0 ? [] : [ open_channels_text(secret) ], ...addressSecrets(open_channels_text(url)) ];
   });
  }
  function addressSecrets(address) {
   if (!URL.canParse(address)) return [ address ];
   const {pathname, searchParams, username, password, href} = new URL(address);
   const parts = [ ...searchParams.values(), username, password, ...pathname.split("/").filter(part => /[0-9]/.test(part) || part.length >= 20), pathname ];
   return [ address, href, ...parts.filter(part => part.length >= 8) ];
  }
  function readSettings(ports, {url, secret, message_type, keyword}) {
   return {
    url: readRef(ports, url, "address"),
    secret: secret === void 0 ? void 0 : readRef(ports, secret, "secret"),
    messageType: message_type,
    keyword
   };
  }
  function readRef({environment, files}, ref, what) {
   const found = "env" in ref ? environment.variables[ref.env] : open_channels_text(files.readSecret((0, 
   external_node_path_.isAbsolute)(ref.file) ? ref.file : (0, external_node_path_.join)(environment.cwd, ref.file)));
   const trimmed = found?.trim() ?? "";
   if (trimmed !== "") return new model_secret.z(Buffer.from(trimmed));
   const where = "env" in ref ? `the variable ${ref.env} is not set` : `the file ${ref.file} is empty`;
   throw new errors.cs("input_missing", `its ${what} is missing: ${where}`, {}, {
    hint: "Set it, or correct `notify` in duri.yml."
   });
  }
  function open_channels_text(secret) {
   return Buffer.from(secret.reveal()).toString("utf8");
  }
 }),
 2531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $2: () => readEntries,
   FD: () => keepMessage,
   Zo: () => OUTBOX_LIMITS,
   bv: () => STATE_FILE,
   fj: () => noteFailure,
   sB: () => WHOLE_OUTBOX,
   td: () => byUrgency
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_severity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54572);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93313);
  var _clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87360);
  var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96644);
  const OUTBOX_LIMITS = {
   messages: 1e3,
   fileBytes: 256 * 1024
  };
  const entrySchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
   version: zod__WEBPACK_IMPORTED_MODULE_4__.euz("1"),
   channel: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(64),
   message: _message_js__WEBPACK_IMPORTED_MODULE_3__.HQ,
   attempts: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(0),
   last: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(500).nullable()
  });
  const STATE_FILE = "state.json";
  const WHOLE_OUTBOX = ".";
  function keepMessage(outbox, channel, message, nonce) {
   const stamp = message.raised.replace(/[^0-9TZ]/g, "");
   const file = `${stamp}-${(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, 
   _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__.d)({
    channel,
    message,
    nonce
   })).slice(0, 24)}.json`;
   return write(outbox, {
    file,
    channel,
    message,
    attempts: 0,
    last: null
   });
  }
  function noteFailure(outbox, entry, why) {
   const tried = {
    ...entry,
    attempts: entry.attempts + 1,
    last: (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_2__.gL)(why, 500)
   };
   return entry.file === void 0 ? tried : write(outbox, tried);
  }
  function write(outbox, entry) {
   const {file = "", ...content} = entry;
   outbox.put(file, `${(0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__.d)({
    version: "1",
    ...content
   })}\n`);
   return entry;
  }
  function readEntries(outbox) {
   const names = namesIn(outbox);
   if (names === void 0) return {
    entries: [],
    unreadable: [ WHOLE_OUTBOX ]
   };
   const read = names.map(file => ({
    file,
    entry: readEntry(outbox, file)
   }));
   return {
    entries: read.flatMap(({entry}) => entry ?? []).sort(byUrgency),
    unreadable: read.flatMap(({file, entry}) => entry === void 0 ? [ file ] : [])
   };
  }
  function namesIn(outbox) {
   try {
    return outbox.list(OUTBOX_LIMITS.messages * 2).filter(name => name !== STATE_FILE);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs)) throw error;
    return;
   }
  }
  function readEntry(outbox, file) {
   const content = outbox.read(file, OUTBOX_LIMITS.fileBytes);
   const parsed = content === void 0 ? void 0 : (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_6__.Tp)(content, entrySchema, {
    maxBytes: OUTBOX_LIMITS.fileBytes,
    maxDepth: 8
   });
   if (parsed?.ok !== true) return;
   const {channel, message, attempts, last} = parsed.value;
   return {
    file,
    channel,
    message,
    attempts,
    last
   };
  }
  function byUrgency(a, b) {
   return _model_severity_js__WEBPACK_IMPORTED_MODULE_7__.o.indexOf(a.message.severity) - _model_severity_js__WEBPACK_IMPORTED_MODULE_7__.o.indexOf(b.message.severity) || a.attempts - b.attempts || ((a.file ?? "") < (b.file ?? "") ? -1 : 1);
  }
 })
};
