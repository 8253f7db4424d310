import { modules as shared } from "./shared.index.js";

export const id = 7545;

export const ids = [ 7545 ];

export const modules = {
 ...shared,
 40099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => check_tag
  });
  var external_node_path_ = __webpack_require__(76760);
  var evidence_set = __webpack_require__(85339);
  var evidence_metadata = __webpack_require__(97626);
  var look_at_freeze = __webpack_require__(63524);
  var read_needs = __webpack_require__(32155);
  var errors = __webpack_require__(74132);
  function known(value) {
   return {
    known: true,
    value
   };
  }
  function notKnown(why) {
   return {
    known: false,
    why
   };
  }
  const UNANSWERED = [ "forge_unavailable", "forge_unauthorized", "forge_refused", "permission_missing", "download_failed", "git_unavailable", "tool_missing", "tool_timeout", "tool_failed" ];
  async function ask(question) {
   try {
    return known(await question());
   } catch (error) {
    if (!(error instanceof errors.cs) || !UNANSWERED.includes(error.code)) throw error;
    return notKnown(`${error.message}. ${error.hint}`);
   }
  }
  async function askOf(first, question) {
   return first.known ? ask(() => question(first.value)) : first;
  }
  async function collectChecks(forge, commit, names) {
   const checks = await boundChecks(forge, names);
   const onCommit = await forge.checkRuns(commit);
   const missing = checks.some(({name}) => !onCommit.some(run => run.name === name));
   return {
    by: "checks",
    checks,
    onCommit,
    pulls: missing ? await mergedPulls(forge, commit) : []
   };
  }
  async function boundChecks(forge, names) {
   if (names.length === 0) return [];
   const rules = await forge.branchRules((await forge.repository()).defaultBranch);
   const required = rules.flatMap(rule => rule.type === "required_status_checks" ? rule.checks : []);
   return [ ...new Set(names) ].map(name => ({
    name,
    appId: required.find(({context, appId}) => context === name && appId !== void 0)?.appId
   }));
  }
  async function mergedPulls(forge, commit) {
   const pulls = (await forge.pullsOfCommit(commit)).filter(({merged, mergeCommit}) => merged && mergeCommit === commit);
   const found = [];
   for (const {number, head} of pulls) found.push({
    number,
    head: head.commit,
    runs: await forge.checkRuns(head.commit)
   });
   return found;
  }
  var finding = __webpack_require__(85382);
  var tag_version = __webpack_require__(72156);
  function othersInLine(tag, names, policy) {
   const others = [ ...new Set(names) ].filter(name => name !== tag);
   return others.flatMap(name => {
    const version = (0, tag_version.ED)(name, policy.tags.prefix);
    return version.ok && (policy.tags.prerelease === "allow" || !(0, tag_version.V1)(version.value)) ? [ version.value ] : [];
   }).filter(version => (0, tag_version.c3)(version, policy.line)).sort(tag_version.bb);
  }
  function judgeForm(version, {tags, line}) {
   const subject = (0, tag_version.cG)(version.tag);
   const range = (0, tag_version.TT)(line);
   return [ (0, finding.IX)("tag-is-a-version", subject, `is the prefix "${tags.prefix}" and the version ${version.text}`), (0, 
   tag_version.V1)(version) && tags.prerelease === "refuse" ? (0, finding.V2)("prerelease-is-allowed", "tag_prerelease", subject, "is a pre-release, which the policy refuses", {
    expected: 'a version without a part after "-"',
    actual: version.text
   }) : (0, finding.IX)("prerelease-is-allowed", subject, (0, tag_version.V1)(version) ? "is a pre-release, which the policy allows" : "is no pre-release"), (0, 
   tag_version.c3)(version, line) ? (0, finding.IX)("tag-is-in-its-line", subject, range === void 0 ? `belongs to the line ${line ?? "main"}, which holds every version` : `is in ${range}`) : (0, 
   finding.V2)("tag-is-in-its-line", "tag_outside_line", subject, `does not belong to the line ${line ?? ""} of the policy`, {
    expected: range ?? "",
    actual: version.text
   }) ];
  }
  function judgeOrder(version, facts, policy, again) {
   const check = "version-is-higher";
   const subject = (0, tag_version.cG)(version.tag);
   if (!facts.tags.known) return (0, finding.L5)(check, subject, `cannot be compared with other tags: ${facts.tags.why}`);
   const released = facts.releases.known ? facts.releases.value.map(({tag}) => tag) : [];
   const highest = othersInLine(version.tag, [ ...facts.tags.value.all.map(({name}) => name), ...released ], policy).at(-1);
   const line = `the line ${policy.line ?? "main"}`;
   if (highest === void 0) return (0, finding.IX)(check, subject, `is the first version of ${line}`);
   const order = (0, tag_version.bb)(version, highest);
   if (order > 0) return (0, finding.IX)(check, subject, `is higher than ${(0, tag_version.cG)(highest.tag)}, the highest of ${line}`);
   if (again) return (0, finding.hH)(check, subject, `was released from this commit before ${(0, 
   tag_version.cG)(highest.tag)}`);
   if (order === 0) return (0, finding.V2)(check, "version_reused", subject, `is the same version as ${(0, 
   tag_version.cG)(highest.tag)}; what stands after "+" makes no other version`, {
    expected: "a version that was never used",
    actual: version.text
   });
   return (0, finding.V2)(check, "tag_not_higher", subject, `is not higher than ${(0, 
   tag_version.cG)(highest.tag)}, which is a version of ${line} already`, {
    expected: `higher than ${highest.text}`,
    actual: version.text
   });
  }
  var limits = __webpack_require__(44831);
  const METADATA_ASSET = new RegExp(`(?:^|\\.)${evidence_set.VR.replace(".", "\\.")}$`);
  const MAX_ASSETS = 50;
  async function releasedEvidence({files, folders}, forge, release, {product, line}) {
   const folder = folders.temporary();
   const found = [];
   for (const asset of release.assets.filter(({name}) => METADATA_ASSET.test(name)).slice(0, MAX_ASSETS)) {
    if (asset.sizeBytes > limits.b.evidenceFileBytes) continue;
    const path = (0, external_node_path_.join)(folder, String(asset.id));
    await forge.downloadAsset(asset, {
     path,
     maxBytes: limits.b.evidenceFileBytes
    });
    const metadata = (0, evidence_metadata.jR)(files.read(path, limits.b.evidenceFileBytes) ?? new Uint8Array);
    files.remove(path);
    if (!metadata.ok) continue;
    const {value} = metadata;
    found.push({
     product: value.product,
     line: value.line,
     sequence: value.sequence,
     commit: value.source.commit ?? void 0
    });
   }
   return found.find(one => (product === void 0 || one.product === product) && one.line === (line ?? "main")) ?? found[0];
  }
  async function collectTagFacts(ports, request) {
   const {forge, tag, policy} = request;
   const tags = await collectTags(ports, forge);
   const commit = request.commit ?? commitOfTag(tag, tags);
   const releases = await askOf(forge, async one => (await one.releases()).filter(({draft}) => !draft));
   const evidenceOf = release => askOf(forge, one => releasedEvidence(ports, one, release, {
    product: policy.product,
    line: policy.line
   }));
   const own = releases.known ? releases.value.find(release => release.tag === tag) : void 0;
   const before = releases.known ? releaseBefore(tag, releases.value, policy) : void 0;
   return {
    tag,
    commit,
    movedByPush: request.movedByPush,
    checkedOut: await ask(async () => (await ports.git.head(ports.environment.cwd))?.commit),
    sealed: request.sealed,
    tags,
    releases: releases.known ? known(releases.value.map(release => ({
     tag: release.tag,
     assets: release.assets.length
    }))) : releases,
    ownEvidence: own === void 0 ? releases.known ? known(void 0) : releases : await evidenceOf(own),
    previousRelease: before === void 0 ? void 0 : {
     tag: before.tag,
     evidence: await evidenceOf(before)
    },
    gate: request.needs !== void 0 ? known({
     by: "needs",
     parts: request.needs
    }) : await askOf(forge, async one => collectChecks(one, commit, await request.gateChecks(one, commit)))
   };
  }
  async function collectTags({environment: {cwd}, git}, forge) {
   const asked = await askOf(forge, async one => ({
    from: "forge",
    all: await one.tags()
   }));
   if (asked.known || !git.isRepository(cwd)) return asked;
   const local = await ask(async () => await git.isShallow(cwd) ? void 0 : {
    from: "clone",
    all: await git.tags(cwd)
   });
   if (!local.known) return notKnown(`${asked.why} ${local.why}`);
   return local.value === void 0 ? notKnown(`${asked.why} The local clone is shallow, so it does not know every tag.`) : known(local.value);
  }
  function commitOfTag(tag, tags) {
   if (!tags.known) throw new errors.cs("forge_unavailable", `nobody could say which commit the tag ${(0, 
   tag_version.cG)(tag)} names`, {}, {
    hint: tags.why
   });
   const commit = tags.value.all.find(({name}) => name === tag)?.commit;
   if (commit !== void 0) return commit;
   throw new errors.cs("input_missing", `there is no tag ${(0, tag_version.cG)(tag)}`, {}, {
    hint: "Push it first, or run this in a workflow that the tag sets off."
   });
  }
  function releaseBefore(tag, releases, policy) {
   const version = (0, tag_version.ED)(tag, policy.tags.prefix);
   if (!version.ok) return;
   const lower = othersInLine(tag, releases.map(release => release.tag), policy).filter(other => (0, 
   tag_version.bb)(other, version.value) < 0);
   const before = lower.at(-1)?.tag;
   return releases.find(release => release.tag === before);
  }
  var shape_parsed = __webpack_require__(10018);
  const MOVED = "tag-has-not-moved";
  const NEW = "version-is-new";
  function isAgain({commit, ownEvidence}) {
   return ownEvidence.known && ownEvidence.value?.commit === commit;
  }
  function judgeMove(facts) {
   const {tag, commit, tags, movedByPush} = facts;
   const subject = (0, tag_version.cG)(tag);
   const released = facts.ownEvidence.known ? facts.ownEvidence.value?.commit : void 0;
   if (movedByPush) return moved(subject, "stood on another commit before this push", {
    expected: "a tag that is new",
    actual: commit
   });
   if (released !== void 0 && released !== commit) return moved(subject, "was released from another commit than the one it names now", {
    expected: released,
    actual: commit
   });
   if (!tags.known) return (0, finding.L5)(MOVED, subject, `cannot be looked up: ${tags.why}`);
   const now = tags.value.all.find(({name}) => name === tag)?.commit;
   if (now === void 0 && tags.value.from === "forge") return moved(subject, "is not in the repository any more", {
    expected: commit,
    actual: "no such tag"
   });
   if (now !== void 0 && now !== commit) return moved(subject, "names another commit by now", {
    expected: commit,
    actual: now
   });
   return (0, finding.IX)(MOVED, subject, `names ${commit.slice(0, 12)}${now === void 0 ? ", as the event says" : ""}`);
  }
  function judgeReuse(facts) {
   const {tag, releases, ownEvidence, commit} = facts;
   const subject = (0, tag_version.cG)(tag);
   if (!releases.known) return (0, finding.L5)(NEW, subject, `may have been released before: ${releases.why}`);
   const own = releases.value.find(release => release.tag === tag);
   if (own === void 0) return (0, finding.IX)(NEW, subject, "has not been released before");
   if (!ownEvidence.known) return (0, finding.L5)(NEW, subject, `has a published release whose evidence cannot be read: ${ownEvidence.why}`);
   if (isAgain(facts)) return (0, finding.IX)(NEW, subject, "is released already, from this very commit");
   if (own.assets === 0) return (0, finding.IX)(NEW, subject, "has a published release without any file, so nothing is replaced");
   if (ownEvidence.value === void 0) return (0, finding.V2)(NEW, "version_reused", subject, "is a published release without evidence, so nobody can tell what it was made from", {
    expected: "no published release, or one with deployment_metadata.json",
    actual: `${own.assets} ${own.assets === 1 ? "file" : "files"}`
   });
   return (0, finding.V2)(NEW, "version_reused", subject, "is a published release of another commit", {
    expected: ownEvidence.value.commit ?? "a commit",
    actual: commit
   });
  }
  function judgeCommit({tag, commit, checkedOut, sealed}) {
   const check = "tag-names-the-commit";
   const subject = (0, tag_version.cG)(tag);
   const findings = [];
   if (!checkedOut.known) findings.push((0, finding.L5)(check, subject, `cannot be compared with the checkout: ${checkedOut.why}`)); else if (checkedOut.value === void 0) findings.push((0, 
   finding.hH)(check, subject, "nothing is checked out here that it could be compared with")); else if (checkedOut.value !== commit) findings.push((0, 
   finding.V2)(check, "commit_mismatch", subject, "names another commit than the one that is checked out", {
    expected: commit,
    actual: checkedOut.value
   })); else findings.push((0, finding.IX)(check, subject, `names the commit that is checked out, ${commit.slice(0, 12)}`));
   if (sealed === void 0) return findings;
   if (sealed.commit !== commit) findings.push((0, finding.V2)(check, "commit_mismatch", "sealed evidence", "was made from another commit", {
    expected: commit,
    actual: sealed.commit ?? "no commit"
   })); else if (sealed.dirty) findings.push((0, finding.V2)(check, "commit_mismatch", "sealed evidence", "was made from a work tree with changes that no commit holds", {
    expected: `${commit}, unchanged`,
    actual: `${commit}, changed`
   })); else findings.push((0, finding.IX)(check, "sealed evidence", "was made from this commit"));
   return findings;
  }
  function moved(subject, message, values) {
   return (0, finding.V2)(MOVED, "tag_moved", subject, message, values);
  }
  var path = __webpack_require__(80916);
  var decide = __webpack_require__(85927);
  const CHECK = "gate-is-green";
  const GITHUB_ACTIONS = "github-actions";
  function judgeGate(commit, gate, wanted) {
   const subject = commit.slice(0, 12);
   if (!gate.known) return wanted === "optional" ? [ (0, finding.hH)(CHECK, subject, `was not judged, and the policy does not ask for a gate: ${gate.why}`) ] : [ (0, 
   finding.L5)(CHECK, subject, `may or may not carry a green gate: ${gate.why}`) ];
   if (gate.value.by === "needs") return judgeParts(gate.value.parts);
   if (gate.value.checks.length === 0) return [ missing(subject, "no workflow of it runs the gate, and neither `gate.check` of duri.yml nor gate-check names its check", wanted) ];
   const {value} = gate;
   return value.checks.map(check => judgeCheck(subject, check, value, wanted));
  }
  function judgeParts(parts) {
   if (parts.length === 0) return [ (0, finding.V2)(CHECK, "gate_missing", "this run", "waited for no job, so no gate has run in it") ];
   return (0, decide.q)({
    parts,
    expected: [],
    scope: "release"
   }).map(finding => ({
    ...finding,
    check: CHECK,
    subject: `job ${shown(finding.subject)}`
   }));
  }
  function judgeCheck(subject, check, {onCommit, pulls}, wanted) {
   const own = newest(onCommit, check);
   if (own !== void 0) return judgeRun(subject, check, own, "on this commit");
   for (const {number, head, runs} of pulls) {
    const run = newest(runs, check);
    if (run !== void 0) return judgeRun(subject, check, run, `on ${head.slice(0, 12)}, the head of pull request ${number}, which was merged as this commit`);
   }
   const foreign = onCommit.filter(({name}) => name === check.name).map(({appSlug}) => appSlug ?? "an unknown app");
   return missing(subject, foreign.length === 0 ? `has no check "${shown(check.name)}", and no pull request that was merged as it has one` : `has a check "${shown(check.name)}" from ${shown(foreign.join(", "))} only, which does not count`, wanted);
  }
  function judgeRun(subject, {name}, {conclusion}, where) {
   if (conclusion === "success") return (0, finding.IX)(CHECK, subject, `the check "${shown(name)}" succeeded ${where}`);
   if (conclusion === void 0) return (0, finding.V2)(CHECK, "gate_missing", subject, `the check "${shown(name)}" has not ended ${where}`, {
    expected: "success",
    actual: "unfinished"
   });
   return (0, finding.V2)(CHECK, "gate_red", subject, `the check "${shown(name)}" ended as ${shown(conclusion)} ${where}`, {
    expected: "success",
    actual: shown(conclusion)
   });
  }
  function newest(runs, {name, appId}) {
   const counting = runs.filter(run => run.name === name && (appId === void 0 ? run.appSlug === GITHUB_ACTIONS : run.appId === appId));
   const time = ({startedAt}) => startedAt === void 0 ? 1 / 0 : Date.parse(startedAt) || 1 / 0;
   const latest = Math.max(...counting.map(time));
   const last = counting.filter(run => time(run) === latest);
   return last.find(({conclusion}) => conclusion !== "success") ?? last[0];
  }
  function missing(subject, message, wanted) {
   if (wanted === "optional") return (0, finding.hH)(CHECK, subject, `${message}; the policy does not ask for a gate`);
   return (0, finding.V2)(CHECK, "gate_missing", subject, message);
  }
  function shown(text) {
   return (0, path.g$)(text.slice(0, 100));
  }
  function decideTag(facts, policy) {
   const again = isAgain(facts);
   const parsed = (0, tag_version.ED)(facts.tag, policy.tags.prefix);
   const rest = [ judgeMove(facts), judgeReuse(facts), ...judgeCommit(facts), ...judgeGate(facts.commit, facts.gate, policy.tags.gate) ];
   const warnings = warningsOf(facts);
   if (!parsed.ok) {
    const subject = (0, tag_version.cG)(facts.tag);
    const unversioned = [ (0, finding.V2)("tag-is-a-version", "tag_unparseable", subject, (0, 
    shape_parsed.yg)(parsed.problems), {
     expected: `${policy.tags.prefix}1.2.3`,
     actual: subject
    }), (0, finding.hH)("version-is-higher", subject, "names no version that could be compared") ];
    return {
     findings: [ ...unversioned, ...rest ],
     warnings,
     version: void 0,
     previousTag: void 0,
     sequence: void 0,
     again
    };
   }
   const version = parsed.value;
   const numbered = sequenceOf(facts, policy, again);
   return {
    findings: [ ...judgeForm(version, policy), judgeOrder(version, facts, policy, again), ...rest ],
    warnings: [ ...warnings, ...numbered.warnings ],
    version: version.text,
    previousTag: previousOf(version, facts, policy),
    sequence: numbered.sequence,
    again
   };
  }
  function verdictOfTag(findings) {
   if (findings.some(({outcome}) => outcome === "fail")) return "red";
   const proven = findings.some(({outcome}) => outcome === "pass") && !findings.some(({outcome}) => outcome === "unknown");
   return proven ? "green" : void 0;
  }
  function previousOf(version, {tags}, policy) {
   const names = tags.known ? tags.value.all.map(({name}) => name) : [];
   return othersInLine(version.tag, names, policy).filter(other => (0, tag_version.bb)(other, version) < 0).at(-1)?.tag;
  }
  function sequenceOf(facts, policy, again) {
   if (again && facts.ownEvidence.known) return {
    sequence: facts.ownEvidence.value?.sequence,
    warnings: []
   };
   const {previousRelease} = facts;
   if (previousRelease === void 0) return {
    sequence: void 0,
    warnings: []
   };
   const {evidence} = previousRelease;
   const says = message => ({
    sequence: void 0,
    warnings: [ (0, finding.$e)("sequence_unknown", (0, tag_version.cG)(previousRelease.tag), message) ]
   });
   if (!evidence.known) return says(`has evidence that could not be read: ${evidence.why}`);
   if (evidence.value === void 0) return says("was released without evidence");
   if (!isSame(evidence.value, policy)) return says("has evidence of another product or line");
   return {
    sequence: evidence.value.sequence + 1,
    warnings: []
   };
  }
  function isSame({product, line}, policy) {
   return (policy.product === void 0 || policy.product === product) && line === (policy.line ?? "main");
  }
  function warningsOf({tags, tag}) {
   if (!tags.known || tags.value.from === "forge") return [];
   return [ (0, finding.$e)("tags_local", (0, tag_version.cG)(tag), "was compared with the tags of the local clone, which may lack some of the repository") ];
  }
  var gate_checks = __webpack_require__(44827);
  const FOLDER = ".github/workflows";
  const MAX_WORKFLOWS = 200;
  async function gateNamesAt(forge, commit) {
   const names = (await forge.namesAt(commit, FOLDER) ?? []).filter(name => /\.ya?ml$/.test(name)).slice(0, MAX_WORKFLOWS);
   const files = [];
   for (const name of names) {
    const path = `${FOLDER}/${name}`;
    const content = await forge.fileAt(commit, path, limits.b.policyBytes);
    if (content !== void 0) files.push({
     path,
     content
    });
   }
   const {defaultBranch, fullName} = await forge.repository();
   const {checks} = (0, gate_checks.H)(files, {
    branch: defaultBranch,
    inDuri: fullName.toLowerCase().endsWith("/duri")
   });
   return [ ...new Set(checks.flatMap(({name, exact}) => exact ? [ name ] : [])) ];
  }
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var policy_judge = __webpack_require__(6599);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  const EXIT = {
   green: 0,
   red: model_status.Td,
   unknown: (0, model_status.I$)("error(infra)", "prod")
  };
  const TONE = {
   green: "good",
   red: "bad",
   unknown: "warn"
  };
  function checkTagResult(decision, {tag, commit, line, policyPath}) {
   const {findings, warnings, version, previousTag, sequence, again} = decision;
   const verdict = verdictOfTag(findings);
   const open = findings.filter(({outcome}) => outcome === "fail" || outcome === "unknown");
   const headline = headlineOf(tag, verdict, open, again);
   const said = verdict ?? "unknown";
   return {
    exitCode: EXIT[said],
    json: {
     verdict: verdict ?? null,
     ...verdict === void 0 ? {
      error: unanswered(open)
     } : {},
     tag,
     commit,
     version: version ?? null,
     previous_tag: previousTag ?? null,
     line,
     sequence: sequence ?? null,
     again,
     findings: findings.map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: TONE[said],
     headline,
     facts: [ [ "tag", (0, tag_version.cG)(tag) ], [ "commit", commit ], [ "line", line ], [ "version before", previousTag === void 0 ? "none" : (0, 
     tag_version.cG)(previousTag) ], ...sequence === void 0 ? [] : [ [ "sequence", String(sequence) ] ], ...again ? [ [ "again", "this very commit has been released under this tag already" ] ] : [], [ "policy", policyPath ?? "built-in" ] ],
     findings: [ ...open, ...findings.filter(finding => !open.includes(finding)) ],
     warnings,
     next: (0, advice.c)(open)
    },
    outputs: outputsOf(decision, verdict, line),
    short: headline
   };
  }
  function outputsOf({version, previousTag, sequence, again}, verdict, line) {
   return {
    verdict: verdict ?? "",
    version: version ?? "",
    "previous-tag": previousTag ?? "",
    line,
    sequence: sequence === void 0 ? "" : String(sequence),
    again: String(again)
   };
  }
  function headlineOf(tag, verdict, open, again) {
   if (verdict === "green") return `green: ${(0, tag_version.cG)(tag)} may be released${again ? " (again: from the same commit)" : ""}`;
   const [first] = open;
   const more = open.length > 1 ? ` (and ${open.length - 1} more)` : "";
   const what = verdict === "red" ? "red: refused" : "no verdict";
   return `${what}: ${first === void 0 ? "nothing was checked" : `${first.subject} ${first.message}`}${more}`;
  }
  function unanswered([first]) {
   return {
    code: "unknown",
    message: first === void 0 ? "nothing was checked" : `${first.subject} ${first.message}`,
    hint: "Mend what the message names and run it again; what could not be looked at is never green."
   };
  }
  var forge_inputs = __webpack_require__(14109);
  var key_inputs = __webpack_require__(32337);
  var place_inputs = __webpack_require__(45481);
  var release_tag = __webpack_require__(35428);
  const check_tag = (0, command.G)({
   name: "check-tag",
   summary: "Judge the tag of a release: a new, higher version, never moved, on a commit with a green gate",
   description: "Says whether a release may be made of a tag: it names a version by the rules of the policy (section `tags`), higher than every other one of its line, that was not used before; it has never moved, and names the commit that is checked out and sealed; and that commit carries a green gate; and no kill switch (`duri freeze`) stops releases. Everything that is wrong is listed at once. Exit code 0 when green, 1 when refused, 3 when something could not be looked at, which is never green.",
   examples: [ {
    line: "duri check-tag",
    says: "In a workflow that a tag sets off"
   }, {
    line: "duri check-tag --tag v1.2.0",
    says: "On a laptop, with GITHUB_REPOSITORY and GH_TOKEN set"
   } ],
   inputs: {
    tag: release_tag.a,
    config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
     defaultText: "duri.yml of the current folder, else the built-in policy"
    }),
    evidence: (0, input.mR)("Evidence set that was sealed for this tag: it must be of the same commit", "DIR", place_inputs.E),
    needs: (0, input.xD)("Where the gate ran in this very run: `toJSON(needs)` of this job", {
     flag: "needs",
     action: "needs"
    }),
    gateCheck: (0, input.gC)("Name of the check that the gate shows up as, where policy `gate.check` names none; else it is read from the workflows of the commit", "NAME", {
     flag: "gate-check",
     action: "gate-check"
    }),
    keyring: key_inputs.AC,
    hmacKey: key_inputs.bB,
    githubToken: forge_inputs.b
   },
   outputs: {
    verdict: "green or red; empty when it could not be known",
    version: "The version without the prefix",
    "previous-tag": "Tag of the version before it in its line; empty for the first",
    line: "Line of releases that it belongs to",
    sequence: "Number that this release takes in its line: one more than the release before; empty where no earlier evidence tells",
    again: "true when this very commit has been released under this tag already"
   },
   action: {
    name: "check-tag",
    icon: "tag",
    permissions: {
     contents: "read",
     checks: "read",
     "pull-requests": "read"
    }
   },
   run: async (ports, values) => {
    const tag = (0, release_tag.c)(values.tag, ports.trigger);
    const event = ports.trigger.kind === "tag" ? ports.trigger : void 0;
    const judge = await (0, policy_judge.Y)(ports, {
     config: values.config,
     keyring: values.keyring,
     mode: "repository"
    });
    const {policy, path} = judge.policy;
    const named = policy.gate.check === void 0 ? values.gateCheck : [ policy.gate.check ];
    const facts = await collectTagFacts(ports, {
     tag,
     commit: event?.commit,
     movedByPush: event?.moved ?? false,
     sealed: values.evidence === void 0 ? void 0 : sealedSource(ports, values.evidence),
     policy,
     needs: values.needs === void 0 ? void 0 : partsOfThisRun(values.needs, ports.trigger),
     gateChecks: (forge, commit) => named.length > 0 ? Promise.resolve(named) : gateNamesAt(forge, commit),
     forge: await openIfKnown(ports, values.githubToken)
    });
    const freeze = await (0, look_at_freeze.c)(ports, {
     judge,
     scope: "release",
     withTip: true,
     hmacKeys: values.hmacKey,
     at: ports.clock.now()
    });
    const decision = decideTag(facts, policy);
    const all = {
     ...decision,
     findings: [ ...freeze.findings, ...decision.findings ],
     warnings: [ ...freeze.warnings, ...decision.warnings ]
    };
    return checkTagResult(all, {
     tag,
     commit: facts.commit,
     line: policy.line ?? "main",
     policyPath: path
    });
   }
  });
  function partsOfThisRun(text, trigger) {
   if (trigger.kind !== "tag") throw new errors.cs("input_invalid", "needs tells of this run, and this run was not set off by the tag", {}, {
    hint: "Leave needs out: then the checks of the commit are asked for."
   });
   const parts = (0, read_needs.M)(text);
   if (parts.ok) return parts.value.map(({part}) => part);
   throw new errors.cs("input_invalid", `needs ${(0, shape_parsed.yg)(parts.problems)}`, {}, {
    hint: "Pass `needs: ${{ toJSON(needs) }}` in a job that lists the gate in `needs:`."
   });
  }
  function sealedSource({evidence, files}, directory) {
   if (!files.isDirectory(directory)) throw new errors.cs("directory_missing", `there is no evidence directory ${directory}`, {
    path: directory
   });
   const snapshot = evidence.open(directory);
   try {
    const metadata = (0, evidence_metadata.jR)(snapshot.file(evidence_set.VR)?.read(limits.b.evidenceFileBytes) ?? new Uint8Array);
    if (metadata.ok) return {
     commit: metadata.value.source.commit ?? void 0,
     dirty: metadata.value.source.dirty
    };
    throw new errors.cs("input_invalid", `${(0, external_node_path_.join)(directory, evidence_set.VR)} cannot be read: ${(0, 
    shape_parsed.yg)(metadata.problems)}`, {
     path: directory
    });
   } finally {
    snapshot.close();
   }
  }
  async function openIfKnown(ports, token) {
   try {
    return await ask(() => (0, forge_inputs.S)(ports, token));
   } catch (error) {
    if (error instanceof errors.cs && error.code === "input_missing") return {
     known: false,
     why: `${error.message}. ${error.hint}`
    };
    throw error;
   }
  }
 }),
 35428: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => releaseTag,
   c: () => tagOf
  });
  var _gates_release_tag_tag_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72156);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  const releaseTag = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("The tag", "TAG", {
   flag: "tag",
   action: "tag"
  }, {
   defaultText: "the one that set off the run"
  });
  function tagOf(given, trigger) {
   if (trigger.kind === "tag") {
    if (given === void 0 || given === trigger.tag) return trigger.tag;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", `this run was set off by the tag ${(0, 
    _gates_release_tag_tag_version_js__WEBPACK_IMPORTED_MODULE_0__.cG)(trigger.tag)}, and --tag names ${(0, 
    _gates_release_tag_tag_version_js__WEBPACK_IMPORTED_MODULE_0__.cG)(given)}`);
   }
   if (given !== void 0) return given;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("event_unsupported", "no tag set off this run, and none was named", {}, {
    hint: "Run it on push of a tag, or pass --tag."
   });
  }
 }),
 85927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => decideGate
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);
  const CHECK = "every-part-has-passed";
  function decideGate({parts, expected, scope}) {
   const missing = [ ...new Set(expected) ].filter(name => !parts.some(part => part.name === name));
   return [ ...parts.map(part => judgePart(part, scope)), ...missing.map(name => (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_missing", name, "has no result", {
    expected: "success",
    actual: "nothing"
   })) ];
  }
  function judgePart({name, result, status = "", verdict = "", error = "", says}, scope) {
   const values = {
    expected: "success",
    actual: result
   };
   const because = says === void 0 ? "" : `: ${says}`;
   switch (result) {
   case "success":
    if (accepted(scope).includes(status) && [ "", "green" ].includes(verdict) && error === "") return (0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.IX)(CHECK, name, says ?? "has passed");
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_contradicts", name, `counts as a success, but is none${because}`, {
     expected: "a status that passes",
     actual: [ status, verdict, error ].filter(text => text !== "").join(", ")
    });

   case "failure":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_failed", name, `has failed${because}`, values);

   case "skipped":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_skipped", name, "was skipped", values);

   case "cancelled":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_cancelled", name, "was cancelled", values);

   default:
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_inconclusive", name, "came to no result that counts", values);
   }
  }
  function accepted(scope) {
   const always = [ "", "verified", "sealed", "signed", "archived", "published", "draft" ];
   return scope === "pull_request" ? [ ...always, _model_status_js__WEBPACK_IMPORTED_MODULE_1__.ft ] : always;
  }
 }),
 32155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => readNeeds
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93313);
  const MAX_BYTES = 1024 * 1024;
  const MAX_DEPTH = 8;
  const outputs = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).nullish();
  const entry = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__._H3({
   result: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   outputs
  }), zod__WEBPACK_IMPORTED_MODULE_0__._H3({
   outcome: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   outputs
  }), zod__WEBPACK_IMPORTED_MODULE_0__.chJ() ]);
  function readNeeds(text) {
   const document = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_1__.Tp)(text, zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), entry), {
    maxBytes: MAX_BYTES,
    maxDepth: MAX_DEPTH
   });
   if (!document.ok) return document;
   const all = Object.entries(document.value).flatMap(([name, value]) => value === null ? [] : [ handedOver(name, value) ]);
   return all.length > 0 ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(all) : (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", "names no part: a gate that needs nothing decides nothing");
  }
  function handedOver(name, value) {
   const result = "result" in value ? value.result : value.outcome;
   const text = key => {
    const output = value.outputs?.[key];
    return typeof output === "string" && output !== "" ? output : void 0;
   };
   return {
    part: {
     name,
     result: String(result),
     status: text("status"),
     verdict: text("verdict"),
     error: text("error"),
     says: text("says")
    },
    reportPath: text("report-path")
   };
  }
 }),
 72156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ED: () => parseTag,
   TT: () => rangeOfLine,
   V1: () => isPrerelease,
   bb: () => compareTags,
   c3: () => isInLine,
   cG: () => shownTag,
   tc: () => namesPrerelease
  });
  var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);
  const MAX_VERSION = 256;
  const SHOWN = 80;
  function parseTag(tag, prefix) {
   if (!tag.startsWith(prefix)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", `does not start with the prefix "${prefix}" of the policy`);
   const text = tag.slice(prefix.length);
   if (text.length > MAX_VERSION) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", `has ${text.length} characters after the prefix; a version has at most ${MAX_VERSION}`);
   const version = /^[0-9A-Za-z.+-]+$/.test(text) && /^\d/.test(text) ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
   return version === null ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", whyNot(text)) : (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.Yz)({
    tag,
    text,
    version
   });
  }
  function whyNot(text) {
   if (text === "") return "has no version after the prefix";
   if (/[^\x21-\x7e]/.test(text)) return "has characters that no version has, though they may look alike";
   if (/^\d+(?:\.\d+)?$/.test(text)) return `has ${text.split(".").length === 1 ? "one number" : "two numbers"}; a version has three, such as 1.2.0`;
   if (/(?:^|\.)0\d/.test(text)) return "has a number with a leading zero";
   return "is not a version as Semantic Versioning 2.0.0 writes it, such as 1.2.0";
  }
  function shownTag(tag) {
   const text = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(tag).replace(/[^\x20-\x7e]/gu, character => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);
   return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
  }
  function compareTags(left, right) {
   return semver__WEBPACK_IMPORTED_MODULE_0__.compare(left.version, right.version);
  }
  function isPrerelease({version}) {
   return version.prerelease.length > 0;
  }
  function namesPrerelease(tag, prefix) {
   const version = parseTag(tag, prefix);
   return version.ok && isPrerelease(version.value);
  }
  function isInLine({version}, line) {
   const range = rangeOfLine(line);
   return range === void 0 || semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, {
    includePrerelease: true
   });
  }
  function rangeOfLine(line) {
   const [, numbers] = /^v?((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))?)(?:\.[xX*])?$/.exec(line ?? "") ?? [];
   return numbers === void 0 ? void 0 : `${numbers}.x`;
  }
 })
};
