import { modules as shared } from "./shared.index.js";

export const id = 4050;

export const ids = [ 4050 ];

export const modules = {
 ...shared,
 81583: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => commands_publish
  });
  var external_node_path_ = __webpack_require__(76760);
  var model_digest = __webpack_require__(6799);
  var errors = __webpack_require__(74132);
  var model_path = __webpack_require__(80916);
  var layout = __webpack_require__(85100);
  const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
  function expectedAssets(ports, inputs) {
   const all = [ ...inputs.files.map(path => fileAsset(ports.files, path)), ...inputs.evidence === void 0 ? [] : evidenceAssets(ports, inputs.evidence), ...inputs.listed.map(listedAsset) ];
   const odd = all.find(({name}) => !NAME.test(name));
   if (odd !== void 0) throw invalid(`${(0, model_path.g$)(odd.name.slice(0, 200))} is no name for an asset: use letters, digits, dots, dashes and underscores`);
   const byName = new Map;
   for (const asset of all) {
    const other = byName.get(asset.name);
    if (other !== void 0 && other.digest !== asset.digest) throw invalid(`two different files are to become the asset ${asset.name}`);
    byName.set(asset.name, {
     ...asset,
     path: asset.path ?? other?.path
    });
   }
   return [ ...byName.values() ].sort((a, b) => a.name < b.name ? -1 : 1);
  }
  function fileAsset(files, path) {
   const digest = files.digest(path);
   if (digest === void 0) throw new errors.cs("input_missing", `there is no file ${(0, 
   model_path.g$)(path)}`, {
    path
   });
   return {
    name: (0, external_node_path_.basename)(path),
    digest,
    path
   };
  }
  function evidenceAssets({files, evidence}, directory) {
   if (!files.isDirectory(directory)) throw new errors.cs("directory_missing", `there is no evidence directory ${(0, 
   model_path.g$)(directory)}`, {
    path: directory
   });
   const snapshot = evidence.open(directory);
   try {
    return layout.TT.flatMap(name => {
     const file = snapshot.file(name);
     return file === void 0 ? [] : [ {
      name,
      digest: file.digest(),
      path: (0, external_node_path_.join)(directory, name)
     } ];
    });
   } finally {
    snapshot.close();
   }
  }
  function listedAsset(line) {
   const [, digest = "", name = ""] = /^(?:sha256:)?([0-9a-f]{64})\s+\*?(\S+)$/.exec(line) ?? [];
   if (!(0, model_digest._h)(digest)) throw invalid(`"${(0, model_path.g$)(line.slice(0, 200))}" is no line as sha256sum writes it: a digest, two blanks, a name`);
   return {
    name,
    digest,
    path: void 0
   };
  }
  function invalid(message) {
   return new errors.cs("input_invalid", message);
  }
  var model_finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  const CHECK = "every-asset-is-there";
  function compareAssets(expected, found) {
   return expected.map(({name, digest}) => {
    const actual = found.get(name);
    if (actual === digest) return (0, model_finding.IX)(CHECK, name, `is there, ${(0, 
    model_digest.gV)(digest)}`);
    const values = {
     expected: (0, model_digest.gV)(digest),
     actual: actual === void 0 ? "nothing" : (0, model_digest.gV)(actual)
    };
    return actual === void 0 ? (0, model_finding.V2)(CHECK, "asset_missing", name, "is not among the assets of the release", values) : (0, 
    model_finding.V2)(CHECK, "asset_differs", name, "is an asset with other bytes", values);
   });
  }
  async function assetDigests({archiveFiles, files}, forge, assets) {
   const digests = new Map;
   const folder = archiveFiles.temporaryFolder();
   try {
    for (const asset of assets) {
     let {digest} = asset;
     if (digest === void 0) {
      const path = (0, external_node_path_.join)(folder.path, String(asset.id));
      await forge.downloadAsset(asset, {
       path,
       maxBytes: Math.min(asset.sizeBytes, limits.b.archiveBytes)
      });
      digest = files.digest(path);
      files.remove(path);
     }
     if (digest !== void 0) digests.set(asset.name, digest);
    }
    return digests;
   } finally {
    folder.remove();
   }
  }
  var evidence_set = __webpack_require__(85339);
  var evidence_metadata = __webpack_require__(97626);
  var amount = __webpack_require__(63907);
  var names = __webpack_require__(89308);
  var verify_archive = __webpack_require__(60105);
  function archivesOf(release) {
   return release.assets.filter(({name}) => (0, names.Lz)(name) !== void 0);
  }
  async function verifyAssets(ports, forge, release, verifier) {
   const archives = archivesOf(release);
   if (archives.length === 0) throw new errors.cs("archive_missing", `the release ${(0, 
   model_path.g$)(release.tag)} has no archive of DuRi, so nothing in it can be verified`, {}, {
    hint: "Store it first: `duri archive DIR --evidence DIR --store release`."
   });
   const verified = [];
   for (const asset of archives) {
    const folder = ports.archiveFiles.temporaryFolder();
    try {
     const path = (0, external_node_path_.join)(folder.path, asset.name);
     ports.log.info(`Downloading and verifying ${(0, model_path.g$)(asset.name)} (${(0, 
     amount.C)(asset.sizeBytes)} bytes)`);
     await forge.downloadAsset(asset, {
      path,
      maxBytes: Math.min(asset.sizeBytes, limits.b.archiveBytes)
     });
     verified.push({
      name: asset.name,
      verification: await (0, verify_archive.verifyArchive)(ports, path, verifier)
     });
    } finally {
     folder.remove();
    }
   }
   return verified;
  }
  function judgeArchives(archives, commit) {
   return archives.flatMap(({name, verification: {metadata, metadataDigest}}) => {
    if (metadata === void 0 || metadataDigest === void 0) return [];
    const named = (0, names.Lz)(name);
    const {source} = metadata;
    return [ source.commit === commit && !source.dirty ? (0, model_finding.IX)("archive-is-of-the-tag", name, `was made from ${commit.slice(0, 12)}`) : (0, 
    model_finding.V2)("archive-is-of-the-tag", "commit_mismatch", name, "was not made from the commit that the tag names", {
     expected: commit,
     actual: source.dirty ? `${source.commit ?? "no commit"}, changed` : source.commit ?? "no commit"
    }), named !== void 0 && metadataDigest.startsWith(named.digestStart) && named.sequence === metadata.sequence ? (0, 
    model_finding.IX)("archive-is-what-it-is-named", name, `holds release ${metadata.sequence}, ${(0, 
    model_digest.gV)(metadataDigest)}`) : (0, model_finding.V2)("archive-is-what-it-is-named", "digest_mismatch", name, "holds another release than its name says", {
     expected: `${named?.sequence ?? ""}-${named?.digestStart ?? ""}`,
     actual: `${metadata.sequence}-${metadataDigest.slice(0, 12)}`
    }) ];
   });
  }
  function metadataAssets(archives) {
   return archives.flatMap(({name, verification: {metadata, metadataDigest}}) => {
    if (metadata === void 0) return [];
    const content = (0, evidence_metadata.Sc)(metadata);
    if ((0, model_digest.sc)(content) !== metadataDigest) return [];
    return [ {
     name: archives.length === 1 ? evidence_set.VR : `${name.replace(/\.tar\.[a-z]+$/, "")}.${evidence_set.VR}`,
     content
    } ];
   });
  }
  function problemsOf({name, verification}) {
   const open = verification.findings.filter(({outcome}) => outcome === "fail" || outcome === "unknown");
   if (verification.outcome === "verified" && open.length === 0) return [ (0, model_finding.IX)("archive-verifies", name, "verifies, downloaded from the release") ];
   const decisive = open.filter(finding => finding.outcome === "unknown" || (0, model_finding.sG)(finding) !== "verified");
   return (decisive.length > 0 ? decisive : open).map(finding => ({
    ...finding,
    subject: `${name}: ${finding.subject}`
   }));
  }
  async function consume(ports, request, before) {
   const {forge, tag} = request;
   if ((await forge.repository()).isPrivate) return {
    findings: await look(ports, request, before, forge),
    warnings: [],
    by: "token"
   };
   try {
    return {
     findings: await look(ports, request, before, await request.anonymous()),
     warnings: [],
     by: "anonymous"
    };
   } catch (error) {
    if (!(error instanceof errors.cs) || ![ "forge_unavailable", "forge_unauthorized" ].includes(error.code)) throw error;
    const says = (0, model_finding.$e)("verified_with_token", tag, `was downloaded with a token, because without one: ${error.message}`);
    return {
     findings: await look(ports, request, before, forge),
     warnings: [ says ],
     by: "token"
    };
   }
  }
  async function look(ports, {tag, verifier}, {digests, archives}, forge) {
   const check = "consumers-can-verify-it";
   const release = (await forge.releases()).find(one => one.tag === tag && !one.draft);
   if (release === void 0) return [ (0, model_finding.V2)(check, "still_a_draft", tag, "is not to be seen by those who download it") ];
   const expected = [ ...digests ].map(([name, digest]) => ({
    name,
    digest
   }));
   const missing = compareAssets(expected, await assetDigests(ports, forge, release.assets)).filter(({outcome}) => outcome !== "pass");
   if (missing.length > 0) return missing;
   const again = await verifyAssets(ports, forge, release, verifier);
   const changed = again.filter(({name, verification}) => archives.every(one => one.name !== name || one.verification.metadataDigest !== verification.metadataDigest));
   return [ ...changed.map(({name}) => (0, model_finding.V2)(check, "asset_differs", name, "holds another release than before it was published")), ...again.flatMap(problemsOf).map(finding => ({
    ...finding,
    check
   })) ];
  }
  async function findRelease(forge, tag) {
   const all = (await forge.releases()).filter(release => release.tag === tag);
   const [first] = all;
   if (all.length < 2) return first;
   const published = all.filter(({draft}) => !draft).length;
   const what = `${published} published and ${all.length - published} drafts`;
   throw new errors.cs("input_invalid", `there are ${all.length} releases for the tag ${(0, 
   model_path.g$)(tag)}: ${what}`, {
    urls: all.map(({url}) => url)
   }, {
    hint: "Two runs made a draft each. Delete all but one on the page of releases, and run this again."
   });
  }
  async function readAgain(forge, {id, tag}) {
   const release = (await forge.releases()).find(one => one.id === id);
   if (release !== void 0) return release;
   throw new errors.cs("forge_unavailable", `the release ${(0, model_path.g$)(tag)} was there, and is not in the list of releases any more`);
  }
  async function commitOfTag(forge, tag) {
   const commit = (await forge.tags()).find(({name}) => name === tag)?.commit;
   if (commit !== void 0) return commit;
   throw new errors.cs("input_missing", `there is no tag ${(0, model_path.g$)(tag)} in ${forge.name}`, {}, {
    hint: "Push the tag first and let `duri check-tag` judge it: publishing would make the tag without that."
   });
  }
  async function openDraft({forge, tag, prerelease, expected, until}, commit) {
   const found = await findRelease(forge, tag);
   if (found !== void 0) return found;
   if (until !== "nothing" && expected.some(({path}) => path !== void 0)) return forge.createDraft({
    tag,
    commit,
    title: tag,
    body: "",
    prerelease
   });
   throw new errors.cs("input_missing", `there is no release for the tag ${(0, model_path.g$)(tag)}, draft or published`, {}, {
    hint: "Make the draft first: `duri archive DIR --evidence DIR --store release`. A draft is seen only by a token with `contents: write`."
   });
  }
  async function fillDraft(forge, draft, expected) {
   const local = expected.filter(({path}) => path !== void 0);
   for (const {name, path = ""} of local) await forge.uploadAsset(draft, {
    name,
    path
   });
   return local.length === 0 ? draft : readAgain(forge, draft);
  }
  async function uploadMetadata({archiveFiles, files}, forge, draft, archives) {
   const folder = archiveFiles.temporaryFolder();
   try {
    const uploaded = [];
    for (const {name, content} of metadataAssets(archives)) {
     const path = (0, external_node_path_.join)(folder.path, name);
     files.write(path, content);
     await forge.uploadAsset(draft, {
      name,
      path
     });
     uploaded.push({
      name,
      digest: (0, model_digest.sc)(content)
     });
    }
    return uploaded;
   } finally {
    folder.remove();
   }
  }
  async function publishRelease(ports, request) {
   const {forge, tag, until} = request;
   const commit = await commitOfTag(forge, tag);
   const opened = await openDraft(request, commit);
   const writes = opened.draft && until !== "nothing";
   const filled = writes ? await fillDraft(forge, opened, request.expected) : opened;
   const archives = await verifyAssets(ports, forge, filled, request.verifier);
   const metadata = !verified(archives) || filled.draft && !writes ? [] : await metadataOf(ports, request, filled, archives);
   const release = writes ? await readAgain(forge, filled) : filled;
   const digests = await assetDigests(ports, forge, release.assets);
   const uploads = until === "nothing" && release.draft ? request.expected.filter(({path, name}) => path === void 0 || digests.has(name)) : request.expected;
   const findings = [ judgeTag(request, commit), ...compareAssets([ ...uploads, ...metadata ], digests), ...judgeArchives(archives, commit), ...archives.flatMap(problemsOf) ];
   const before = {
    stage: release.draft ? "draft" : "published",
    again: !release.draft,
    release,
    commit,
    archives,
    digests,
    findings,
    warnings: archives.flatMap(({verification}) => verification.warnings),
    consumer: void 0
   };
   if (findings.some(({outcome}) => outcome === "fail" || outcome === "unknown") || until === "nothing") return before;
   if (release.draft) {
    const body = request.notes(release.body, {
     archives,
     digests
    });
    if (body !== release.body) await forge.updateRelease(release.id, {
     body
    });
    if (until === "draft") return before;
    await publish(forge, release);
   }
   return {
    ...before,
    stage: "published",
    ...await afterwards(ports, request, before)
   };
  }
  function metadataOf(ports, {forge}, release, archives) {
   if (release.draft) return uploadMetadata(ports, forge, release, archives);
   return Promise.resolve(metadataAssets(archives).map(({name, content}) => ({
    name,
    digest: (0, model_digest.sc)(content)
   })));
  }
  async function publish(forge, release) {
   try {
    await forge.updateRelease(release.id, {
     draft: false
    });
   } catch (error) {
    if ((await readAgain(forge, release)).draft) throw error;
   }
  }
  async function afterwards(ports, request, before) {
   const {forge} = request;
   const check = "release-is-published-whole";
   try {
    const release = await readAgain(forge, before.release);
    const still = release.draft ? [ (0, model_finding.V2)(check, "still_a_draft", release.tag, "is still a draft") ] : [];
    const digests = await assetDigests(ports, forge, release.assets);
    const kept = compareAssets([ ...before.digests ].map(([name, digest]) => ({
     name,
     digest
    })), digests).filter(({outcome}) => outcome !== "pass");
    const tried = await consume(ports, request, before);
    const mutable = release.immutable === true ? [] : [ (0, model_finding.$e)("release_mutable", release.tag, "is published and can still be changed") ];
    const whole = still.length + kept.length === 0 ? [ (0, model_finding.IX)(check, release.tag, `has all ${before.digests.size} files`) ] : [];
    return {
     release,
     findings: [ ...before.findings, ...still, ...kept, ...whole, ...tried.findings ],
     warnings: [ ...before.warnings, ...mutable, ...tried.warnings ],
     consumer: tried.by
    };
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    const open = {
     check,
     outcome: "unknown",
     subject: before.release.tag,
     message: `could not be looked at after it was published: ${error.message}`
    };
    return {
     release: before.release,
     findings: [ ...before.findings, open ],
     warnings: before.warnings,
     consumer: void 0
    };
   }
  }
  function judgeTag({tag, commit: event}, commit) {
   const check = "tag-has-not-moved";
   if (event === void 0 || event === commit) return (0, model_finding.IX)(check, tag, `names ${commit.slice(0, 12)}`);
   return (0, model_finding.V2)(check, "tag_moved", tag, "names another commit than the one that set off this run", {
    expected: event,
    actual: commit
   });
  }
  function verified(archives) {
   return archives.every(({verification}) => verification.outcome === "verified");
  }
  var look_at_freeze = __webpack_require__(63524);
  var tag_version = __webpack_require__(72156);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var trigger = __webpack_require__(67683);
  var policy_policy = __webpack_require__(80728);
  var release_notes = __webpack_require__(47468);
  var parsed = __webpack_require__(10018);
  var forge_inputs = __webpack_require__(14109);
  var key_inputs = __webpack_require__(32337);
  var place_inputs = __webpack_require__(45481);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  function frozenResult({findings, warnings}, tag) {
   const open = findings.filter(({outcome}) => outcome !== "pass");
   const red = open.some(({outcome}) => outcome === "fail");
   const says = open.map(({subject, message}) => `${subject}: ${message}`).join("; ");
   const headline = `${tag} was not published: ${says}`;
   return {
    exitCode: red ? model_status.Td : (0, model_status.I$)("error(infra)", "prod"),
    json: {
     status: null,
     verdict: "red",
     published: false,
     error: {
      code: open[0]?.reason ?? "unknown",
      message: says,
      hint: (0, advice.c)(open)[0] ?? "Run it again where the platform can be asked."
     },
     tag,
     findings: findings.map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: "bad",
     headline,
     findings: open,
     warnings,
     next: (0, advice.c)(open)
    },
    outputs: {
     status: "",
     verdict: "red",
     "release-url": "",
     "release-id": "",
     immutable: "false",
     again: "false"
    },
    short: headline
   };
  }
  var load_verifier = __webpack_require__(49437);
  function publishResult(publication, context) {
   const {stage, again, release, commit, archives, digests, findings, warnings, consumer} = publication;
   const open = findings.filter(({outcome}) => outcome === "fail" || outcome === "unknown");
   const good = open.length === 0;
   const status = statusOf(publication, context, good);
   const headline = headlineOf(publication, context, open);
   const immutable = stage === "published" && release.immutable === true;
   const {id, url} = release;
   return {
    exitCode: exitOf(open),
    json: {
     status,
     verdict: good ? "green" : "red",
     published: stage === "published",
     again,
     ...good || status !== null ? {} : {
      error: errorOf(open)
     },
     tag: context.tag,
     commit,
     url,
     immutable,
     level: immutable ? "locked" : "declared",
     consumer: consumer ?? null,
     assets: [ ...digests ].map(([name, digest]) => ({
      name,
      sha256: digest
     })),
     archives: archives.map(({name, verification}) => ({
      name,
      status: verification.outcome,
      sequence: verification.metadata?.sequence ?? null
     })),
     findings: findings.map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: good ? "good" : "bad",
     headline,
     facts: [ [ "release", url ], [ "commit", commit ], [ "assets", immutable ? "locked: nobody can change them any more" : stage === "published" ? "declared: they can still be changed" : "of a draft" ], ...consumer === void 0 ? [] : [ [ "tried as a consumer", consumer === "anonymous" ? "without a token" : "with the token of this job" ] ] ],
     tables: [ {
      title: "Files of the release",
      head: [ "file", "SHA-256" ],
      rows: [ ...digests ].sort().map(([name, digest]) => [ name, (0, model_digest.gV)(digest) ])
     } ],
     findings: [ ...open, ...findings.filter(finding => !open.includes(finding)) ],
     warnings,
     next: [ ...good ? [] : loudly(publication, context), ...(0, advice.c)(open) ]
    },
    outputs: {
     status: status ?? "",
     verdict: good ? "green" : "red",
     "release-url": url,
     "release-id": String(id),
     immutable: String(immutable),
     again: String(again)
    },
    short: headline
   };
  }
  function statusOf({stage, findings}, {until}, good) {
   if (good) return until === "nothing" ? "dry-run" : stage;
   const outcome = (0, model_status.Om)(findings.map(model_finding.sG));
   return outcome === "tampered" || outcome === "corrupted" || outcome === "policy_changed" ? outcome : null;
  }
  function exitOf(open) {
   const worst = (0, model_status.Om)(open.map(model_finding.sG));
   if (worst !== "verified") return (0, model_status.I$)(worst, "prod");
   if (open.some(({outcome}) => outcome === "fail")) return model_status.Td;
   return (0, model_status.I$)(open.length === 0 ? "verified" : "error(infra)", "prod");
  }
  function headlineOf({stage, again, release}, {tag, until}, open) {
   const [first] = open;
   const why = first === void 0 ? "" : `${first.subject} ${first.message}${open.length > 1 ? ` (and ${open.length - 1} more)` : ""}`;
   if (first !== void 0) return stage === "published" ? `${tag} IS PUBLIC, and it is not right: ${why}` : `${tag} was not published: ${why}`;
   if (until === "nothing") return stage === "published" ? `${tag} is published, and verifies` : `${tag} would be published`;
   if (stage === "draft") return `${tag} is a draft with everything in it, and verifies`;
   const kept = release.immutable === true ? "locked" : "can still be changed";
   return again ? `${tag} was published before, with the very same files, and verifies` : `${tag} is published, and verifies as downloaded (${kept})`;
  }
  function loudly({stage, release}, {repository, tag}) {
   if (stage === "draft") return [ "Nothing is public: the release is still a draft. Mend what is listed, and run this again." ];
   const line = `duri verify ${repository}@${tag} --keyring duri.keyring.json`;
   return [ `Find out whether people get something wrong: run \`${line}\` from another machine.`, `If it does not verify there, withdraw the release now: say so at the top of its notes (${release.url}), then delete it. Its version is never used again; release a new, higher one.`, "If it does verify, only looking at it failed here: run this job again. It publishes nothing twice." ];
  }
  function errorOf([first]) {
   return {
    code: first?.reason ?? "unknown",
    message: first === void 0 ? "nothing was checked" : `${first.subject} ${first.message}`,
    hint: (0, advice.c)(first === void 0 ? [] : [ first ])[0] ?? "See the findings, and run it again."
   };
  }
  var release_tag = __webpack_require__(35428);
  const inputs = {
   tag: release_tag.a,
   files: (0, input.gC)("A file to upload into the draft", "FILE", {
    flag: "file",
    action: "files"
   }),
   evidence: (0, input.mR)("Evidence set whose files are uploaded as well", "DIR", place_inputs.E),
   expectAsset: (0, input.gC)("An asset that must be there: a line as sha256sum writes it", "SHA256  NAME", {
    flag: "expect-asset",
    action: "expect-assets"
   }),
   draftOnly: (0, input.L$)("Do everything but publish: the draft stays one", {
    flag: "draft-only",
    action: "draft-only"
   }),
   dryRun: (0, input.L$)("Only look: change nothing", {
    flag: "dry-run",
    action: "dry-run"
   }),
   config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
    defaultText: "duri.yml of the current folder, else the built-in policy"
   }),
   keyring: key_inputs.AC,
   hmacKey: key_inputs.bB,
   githubToken: forge_inputs.b
  };
  const commands_publish = (0, command.G)({
   name: "publish",
   summary: "Publish the draft release of a tag once everything in it verifies, then verify it again as a consumer",
   description: "Takes the draft release of a tag, with the archive that `duri archive --store release` put into it. Every file must be there with the right digest, and the archive, downloaded from the draft, must verify and be of the commit that the tag names; only then is the release published, with a block in its notes that tells how to verify it. Then it is downloaded again as anybody would, and verified again. What is wrong before leaves a draft; what is wrong afterwards is said loudly, with what to do. While the kill switch (`duri freeze`) stops releases nothing is published. A release that is published already, with the very same files, is success.",
   examples: [ {
    line: "duri publish",
    says: "In the last job of a release, on the tag"
   }, {
    line: "duri publish --tag v1.2.0 --file build/duri.mjs --draft-only",
    says: "Upload a file more, verify, and leave the draft"
   }, {
    line: "duri publish --tag v1.2.0 --dry-run",
    says: "Would it be published?"
   } ],
   inputs,
   outputs: {
    status: "published, draft or dry-run; else tampered, corrupted or policy_changed, or empty",
    verdict: "green or red",
    "release-url": "Page of the release",
    "release-id": "Its id",
    immutable: "true when nobody can change its files any more",
    again: "true when it had been published before"
   },
   action: {
    name: "publish",
    icon: "upload-cloud",
    permissions: {
     contents: "write"
    }
   },
   run: async (ports, values) => {
    if ((0, trigger.O)(ports.trigger) === "pull_request") throw new errors.cs("event_unsupported", "nothing of a pull request is published", {}, {
     hint: "Publish on the tag of the release."
    });
    const tag = (0, release_tag.c)(values.tag, ports.trigger);
    const at = ports.clock.now();
    const {judge, verifier} = await (0, load_verifier.V)(ports, values, at, []);
    const freeze = await (0, look_at_freeze.c)(ports, {
     judge,
     scope: "release",
     withTip: true,
     hmacKeys: values.hmacKey,
     at
    });
    if (freeze.findings.some(({outcome}) => outcome !== "pass")) return frozenResult(freeze, (0, 
    tag_version.cG)(tag));
    const {policy} = judge;
    const version = (0, tag_version.ED)(tag, policy.policy.tags.prefix);
    if (!version.ok) throw new errors.cs("input_invalid", `the tag ${(0, tag_version.cG)(tag)} ${(0, 
    parsed.yg)(version.problems)}`, {}, {
     hint: "Let `duri check-tag` judge it first."
    });
    const forge = await (0, forge_inputs.S)(ports, values.githubToken);
    const until = values.dryRun ? "nothing" : values.draftOnly ? "draft" : "published";
    const ring = (0, external_node_path_.basename)(values.keyring ?? (0, policy_policy.E7)(policy) ?? key_inputs.CE);
    const publication = await publishRelease(ports, {
     forge,
     anonymous: () => ports.openForge({
      repository: forge.name,
      anonymous: true
     }),
     tag,
     commit: ports.trigger.kind === "tag" ? ports.trigger.commit : void 0,
     expected: expectedAssets(ports, {
      files: values.files,
      evidence: values.evidence,
      listed: values.expectAsset
     }),
     prerelease: (0, tag_version.V1)(version.value),
     verifier,
     until,
     notes: (body, {archives, digests}) => (0, release_notes.p)(body, {
      repository: forge.name,
      tag,
      keyring: ring,
      releases: archives.flatMap(releaseNote),
      assets: [ ...digests ].sort().map(([name, digest]) => ({
       name,
       digest
      }))
     })
    });
    return publishResult({
     ...publication,
     warnings: [ ...freeze.warnings, ...publication.warnings ]
    }, {
     tag,
     until,
     repository: forge.name
    });
   }
  });
  function releaseNote({name, verification: {metadata, metadataDigest}}) {
   if (metadata === void 0 || metadataDigest === void 0) return [];
   const {product, line, sequence} = metadata;
   return [ {
    archive: name,
    says: `${product}, line ${line}, release ${sequence}`,
    metadataDigest: (0, model_digest.gV)(metadataDigest)
   } ];
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
 }),
 47468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => withVerifyBlock
  });
  var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36526);
  const START = "\x3c!-- duri:verify --\x3e";
  const END = "\x3c!-- /duri:verify --\x3e";
  const MAX_CHARACTERS = 125e3;
  function withVerifyBlock(body, facts) {
   const [from, to] = [ body.indexOf(START), body.indexOf(END) ];
   const found = from !== -1 && to > from;
   const before = (found ? body.slice(0, from) : body).trimEnd();
   const after = found ? body.slice(to + END.length).trim() : "";
   const render = assets => [ before, block({
    ...facts,
    assets
   }), after ].filter(part => part !== "").join("\n\n") + "\n";
   const whole = render(facts.assets);
   return whole.length <= MAX_CHARACTERS ? whole : render([]);
  }
  function block({repository, tag, keyring, releases, assets}) {
   const line = `npx duri verify ${repository}@${tag} --keyring ${keyring}`;
   return [ START, "### Verify this release", "", "Take the key ring from the repository at a commit that you trust, never from the release. Then one line downloads and checks everything:", "", "```sh", line, "```", "", ...releases.map(({archive, says, metadataDigest}) => `- ${(0, 
   _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.EO)(says)}: ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.fl)(archive)}, metadata ${(0, 
   _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.fl)(metadataDigest)}`), "", "Each archive holds the release and its evidence: `sbom.json` (what it consists of), `provenance.json` (where it comes from), `checksums.json`, `SHA256SUMS` and their signatures.", ...assets.length === 0 ? [] : [ "", "| file | SHA-256 |", "|---|---|", ...assets.map(({name, digest}) => `| ${(0, 
   _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.fl)(name)} | ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.fl)(digest)} |`) ], END ].join("\n");
  }
 })
};
