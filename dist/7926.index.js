import { modules as shared } from "./shared.index.js";

export const id = 7926;

export const ids = [ 7926 ];

export const modules = {
 ...shared,
 58045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => notify
  });
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var secret = __webpack_require__(34211);
  var severity = __webpack_require__(54572);
  var mask_secrets = __webpack_require__(80211);
  var message = __webpack_require__(96644);
  var open_channels = __webpack_require__(20086);
  var judge = __webpack_require__(6599);
  var notify_delivery = __webpack_require__(53651);
  const KIND_WORDS = [ "status", "risk", "kill-switch", "recovery", "test" ];
  const KINDS = {
   status: "status",
   risk: "risk_alert",
   "kill-switch": "kill_switch",
   recovery: "recovery",
   test: "test"
  };
  function kindOf(word) {
   return KINDS[word];
  }
  function parseFact(text) {
   const at = text.indexOf("=");
   if (at > 0) return [ text.slice(0, at), text.slice(at + 1) ];
   throw new errors.cs("input_invalid", `--fact is "${text.slice(0, 80)}"; expected NAME=VALUE`);
  }
  function parseLink(text) {
   const [, title = "open", url = ""] = /^(?:(?!https?:)([^=]*)=)?(\S+)$/.exec(text) ?? [];
   if ((0, message.d3)(url)) return {
    title,
    url
   };
   throw new errors.cs("input_invalid", "--link names no web address; expected TITLE=https://…, without a password in it");
  }
  var outbox_entry = __webpack_require__(2531);
  function notifyResult({report, delivered, failed}, {exitCode, outbox, severity, flush, routed}) {
   const {deliveries, unreadable} = report;
   const open = deliveries.filter(notify_delivery.nT);
   const verdict = exitCode === 0 ? deliveries.length === 0 ? "nothing" : "delivered" : open.some(({outcome}) => outcome === "lost") ? "lost" : "kept";
   const waiting = open.filter(({outcome}) => outcome === "kept").length;
   const headline = headlineOf({
    verdict,
    deliveries,
    open,
    unreadable,
    severity,
    flush,
    routed
   });
   return {
    exitCode,
    json: {
     verdict,
     delivered,
     failed,
     deliveries: deliveries.map(deliveryJson),
     outbox,
     waiting,
     unreadable
    },
    report: {
     tone: exitCode !== 0 ? "bad" : deliveries.length === 0 ? "warn" : "good",
     headline,
     ...open.length === 0 ? {} : {
      facts: [ [ "outbox", outbox ] ]
     },
     tables: deliveries.length === 0 ? [] : [ tableOf(deliveries) ],
     next: [ ...open.slice(0, 3).map(({channel, why = ""}) => `${channel}: ${why}`), ...waiting === 0 ? [] : [ "Mend that and run `duri notify --flush`: nothing that is kept is lost." ], ...unreadable.slice(0, 5).map(name => name === outbox_entry.sB ? `This account may not look into ${outbox}: what waits there is not delivered.` : `${name} in the outbox is no message of DuRi's: look at it, and remove it.`) ]
    },
    outputs: {
     delivered: delivered.join(","),
     failed: failed.join(","),
     waiting: String(waiting)
    },
    short: headline
   };
  }
  function deliveryJson({channel, title, severity, outcome, via, attempts, why, isNew}) {
   return {
    channel,
    title,
    severity,
    outcome,
    via: via ?? null,
    attempts,
    why: why ?? null,
    new: isNew
   };
  }
  function tableOf(deliveries) {
   const rows = deliveries.map(one => [ one.channel, one.outcome + (one.via === void 0 ? "" : ` by ${one.via}`), String(one.attempts), one.severity, one.title ]);
   return {
    title: "Messages",
    head: [ "channel", "outcome", "attempts", "severity", "title" ],
    rows
   };
  }
  function headlineOf(said) {
   const {verdict, deliveries, open, unreadable, flush, routed} = said;
   if (open.length > 0) {
    const lost = open.filter(({outcome}) => outcome === "lost").length;
    return `${open.length} of ${deliveries.length} messages did not arrive${lost > 0 ? `, and ${lost} could not be kept` : "; they wait in the outbox"}`;
   }
   if (unreadable.includes(outbox_entry.sB)) return "the outbox cannot be read, so nobody knows what waits there";
   if (unreadable.length > 0) return `the outbox holds ${unreadable.length} files that are no messages`;
   if (verdict === "nothing") return flush ? "the outbox is empty" : `nobody was told: policy routes ${said.severity} to no channel`;
   return flush ? `${deliveries.length} messages that had waited arrived` : `told ${routed.join(", ")}`;
  }
  var place_inputs = __webpack_require__(45481);
  var record_command = __webpack_require__(17639);
  const inputs = {
   title: (0, input.mR)("What happened, in a few words", "TEXT", {
    flag: "title",
    action: "title"
   }),
   text: (0, input.uc)("What there is to say; may have several lines", "TEXT", {
    flag: "text",
    action: "text"
   }),
   severity: (0, input.Yq)([ ...severity.o ], "info", "How much it matters; policy routes by it", {
    flag: "severity",
    action: "severity"
   }),
   kind: (0, input.Yq)(KIND_WORDS, "status", "What kind of message it is", {
    flag: "kind",
    action: "kind"
   }),
   fact: (0, input.gC)("A fact beside the text", "NAME=VALUE", {
    flag: "fact",
    action: "facts"
   }),
   link: (0, input.gC)("Where to read on", "TITLE=URL", {
    flag: "link",
    action: "links"
   }),
   channel: (0, input.gC)("A channel to tell, instead of those that policy routes the severity to", "NAME", {
    flag: "channel",
    action: "channels"
   }),
   dedupKey: (0, input.mR)("What makes two messages the same; without it everything that they say", "TEXT", {
    flag: "dedup-key",
    action: "dedup-key"
   }),
   marker: (0, input.mR)("What stands before the title of what is only a test, such as [UAT]", "TEXT", {
    flag: "marker",
    action: "marker"
   }),
   flush: (0, input.L$)("Deliver only what waits in the outbox", {
    flag: "flush",
    action: "flush"
   }),
   dryRun: (0, input.L$)("Show what would be sent, and send nothing", {
    flag: "dry-run",
    action: "dry-run"
   }),
   config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
    defaultText: "duri.yml of the current folder; of the base at a pull request"
   })
  };
  const notify = (0, command.G)({
   name: "notify",
   summary: "Tell people: DingTalk, Slack or a webhook, with retries, a fallback, and an outbox that loses nothing",
   description: "Sends a message to the channels that policy routes its severity to (section `notify`), and delivers what earlier runs have left. A message is in the outbox before it is sent and leaves it once its channel or the fallback has taken it, so it arrives at least once. What a channel answers decides, never its HTTP status alone. Exit code 0 when everybody was told, 3 when something waits in the outbox, 2 when a channel cannot be used as it is configured. It never blocks a merge.",
   examples: [ {
    line: 'duri notify --title "Drawdown over 5 %" --severity critical --kind risk --fact drawdown=5.2%',
    says: "A risk alert"
   }, {
    line: 'duri notify --title "A test" --kind test --dry-run',
    says: "See what would be sent"
   }, {
    line: "duri notify --flush",
    says: "Deliver what waits"
   } ],
   inputs,
   outputs: {
    delivered: "Names of the channels that were told, joined by commas",
    failed: "Names of the channels that were not, joined by commas",
    waiting: "How many messages wait in the outbox"
   },
   action: {
    name: "notify",
    icon: "bell",
    permissions: {},
    alsoUses: [ {
     scope: "contents",
     level: "read",
     for: "the policy of the base, where the checkout lacks it"
    } ]
   },
   run: async (ports, values) => {
    const started = ports.clock.now();
    const {policy} = await (0, judge.Y)(ports, {
     config: values.config,
     keyring: void 0,
     mode: "repository"
    });
    const notify = (0, notify_delivery.L4)(policy.policy);
    const channels = (0, open_channels.Lr)(ports, notify);
    const mask = (0, mask_secrets.h)((0, open_channels.Fj)(channels));
    const message = values.flush ? void 0 : messageOf(values, mask, started);
    const routed = message === void 0 ? [] : routeFor(notify, values);
    if (values.dryRun) return dryRun(message, channels, routed, started);
    const told = await (0, notify_delivery.qz)(ports, notify, channels, message === void 0 ? [] : [ {
     message,
     channels: routed
    } ]);
    const exitCode = (0, notify_delivery.uA)(told.report, channels);
    record(ports, {
     started,
     policyDigest: policy.digest,
     told,
     exitCode,
     secrets: (0, mask_secrets.e)((0, open_channels.Fj)(channels))
    });
    return notifyResult(told, {
     exitCode,
     outbox: (0, notify_delivery.ED)(ports, notify),
     severity: values.severity,
     flush: values.flush,
     routed
    });
   }
  });
  function messageOf(values, mask, at) {
   const {title, text = "", severity, kind, fact, link, dedupKey, marker} = values;
   if (title === void 0) throw new errors.cs("input_missing", "--title is missing", {}, {
    hint: "Say what happened: --title TEXT; or --flush for what waits."
   });
   return (0, message.Y6)({
    kind: kindOf(kind),
    severity,
    title: mask(title),
    text: mask(text),
    facts: fact.map(one => parseFact(mask(one))),
    links: link.map(parseLink),
    ...dedupKey === void 0 ? {} : {
     sameAs: dedupKey
    },
    marker
   }, at);
  }
  function routeFor(notify, {channel, severity}) {
   const stranger = channel.find(name => !notify.channels.some(one => one.name === name));
   if (stranger !== void 0) throw new errors.cs("input_invalid", `--channel is "${stranger.slice(0, 80)}"; policy has ${notify.channels.map(({name}) => name).join(", ")}`);
   return channel.length > 0 ? [ ...new Set(channel) ] : (0, open_channels.Lu)(notify, severity);
  }
  const NO_SECRET = new secret.z(Buffer.from("https://example.invalid/"));
  function dryRun(message, channels, routed, at) {
   const chosen = channels.filter(({name}) => routed.includes(name));
   const requests = chosen.map(channel => {
    const settings = {
     ...channel.usable ? channel.settings : {
      secret: void 0,
      messageType: void 0,
      keyword: void 0
     },
     url: NO_SECRET
    };
    return {
     channel: channel.name,
     type: channel.notifier.type,
     usable: channel.usable,
     body: message === void 0 ? "" : channel.notifier.request(message, settings, at).body
    };
   });
   return {
    exitCode: 0,
    json: {
     verdict: "dry-run",
     requests,
     delivered: [],
     failed: []
    },
    report: {
     tone: "plain",
     headline: message === void 0 ? "dry run: nothing was delivered" : `dry run: would tell ${routed.join(", ") || "nobody"}; nothing was sent`,
     facts: requests.map(({channel, type, body}) => [ `${channel} (${type})`, body ])
    },
    outputs: {
     delivered: "",
     failed: "",
     waiting: "0"
    }
   };
  }
  function record(ports, {started, policyDigest, told, exitCode, secrets}) {
   if ((ports.environment.variables["DURI_STATE_DIR"] ?? "") === "") return;
   const {deliveries} = told.report;
   const count = wanted => deliveries.filter(({outcome}) => outcome === wanted).length;
   const warnings = (0, record_command.t)(ports, {
    verb: "notify",
    started,
    place: {
     evidence: void 0
    },
    trust: void 0,
    policyDigest,
    result: exitCode === 0 ? "delivered" : "kept",
    exitCode,
    subjects: [],
    outputs: [],
    observations: {
     notify_delivered: count("delivered"),
     notify_duplicate: count("duplicate"),
     notify_kept: count("kept"),
     notify_lost: count("lost"),
     notify_by_fallback: deliveries.filter(({via}) => via !== void 0).length
    },
    knownSecrets: secrets
   });
   for (const {message} of warnings) ports.log.warn(message);
  }
 })
};
