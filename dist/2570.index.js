export const id = 2570;

export const ids = [ 2570 ];

export const modules = {
 29624: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => COMMANDS
  });
  const COMMANDS = [ {
   name: "init",
   summary: "Write a first duri.yml, filled in from the repository and commented",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(7899) ]).then(__webpack_require__.bind(__webpack_require__, 67899))).default
  }, {
   name: "seal",
   summary: "Write and sign the evidence of a release: inventory, SBOM, provenance, metadata",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(9635), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(2340), __webpack_require__.e(7026), __webpack_require__.e(4893) ]).then(__webpack_require__.bind(__webpack_require__, 6807))).default
  }, {
   name: "merge",
   summary: "Seal a release whose files other jobs have read: the parts of all shards become one evidence set",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(9635), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(2340), __webpack_require__.e(7026), __webpack_require__.e(6078) ]).then(__webpack_require__.bind(__webpack_require__, 67490))).default
  }, {
   name: "verify",
   summary: "Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(770), __webpack_require__.e(2800) ]).then(__webpack_require__.bind(__webpack_require__, 56955))).default
  }, {
   name: "check-downgrade",
   summary: "Compare a candidate with the floor: no lower schema, older policy or weaker protection",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(2018), __webpack_require__.e(770), __webpack_require__.e(257), __webpack_require__.e(9945) ]).then(__webpack_require__.bind(__webpack_require__, 30257))).default
  }, {
   name: "gate",
   summary: "Run what policy requires of a change and decide: green or red, the merge gate",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(5472), __webpack_require__.e(3524), __webpack_require__.e(770), __webpack_require__.e(1546), __webpack_require__.e(3739), __webpack_require__.e(305) ]).then(__webpack_require__.bind(__webpack_require__, 305))).default
  }, {
   name: "audit",
   summary: "Gate 1: run the checks of duri.yml on repository and deployment files; green, or what is to be mended",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(3435), __webpack_require__.e(4242), __webpack_require__.e(770), __webpack_require__.e(2713), __webpack_require__.e(2873), __webpack_require__.e(1587) ]).then(__webpack_require__.bind(__webpack_require__, 55043))).default
  }, {
   name: "audit mutate",
   summary: "Put faults into a copy of the deployment and say which checks notice: an audit without teeth becomes visible",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(2018), __webpack_require__.e(7178) ]).then(__webpack_require__.bind(__webpack_require__, 17178))).default
  }, {
   name: "audit checklist",
   summary: "Write the checks and acceptance cases as a checklist for people, one box for every condition",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2018), __webpack_require__.e(3435), __webpack_require__.e(5340) ]).then(__webpack_require__.bind(__webpack_require__, 99625))).default
  }, {
   name: "uat",
   summary: "Run the acceptance tests of duri.yml against a target, or rehearse them on a deployment that DuRi starts itself",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(3435), __webpack_require__.e(4242), __webpack_require__.e(6674), __webpack_require__.e(770), __webpack_require__.e(9231), __webpack_require__.e(2713), __webpack_require__.e(4612) ]).then(__webpack_require__.bind(__webpack_require__, 58313))).default
  }, {
   name: "claims",
   summary: "List what a report claims: proven, wrong or unproven; write it anew with the numbers as they are",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(2018), __webpack_require__.e(3435), __webpack_require__.e(2988), __webpack_require__.e(2166), __webpack_require__.e(6652) ]).then(__webpack_require__.bind(__webpack_require__, 66617))).default
  }, {
   name: "check-tag",
   summary: "Judge the tag of a release: a new, higher version, never moved, on a commit with a green gate",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(5472), __webpack_require__.e(3524), __webpack_require__.e(3739), __webpack_require__.e(7545) ]).then(__webpack_require__.bind(__webpack_require__, 40099))).default
  }, {
   name: "publish",
   summary: "Publish the draft release of a tag once everything in it verifies, then verify it again as a consumer",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(2340), __webpack_require__.e(5472), __webpack_require__.e(195), __webpack_require__.e(105), __webpack_require__.e(3524), __webpack_require__.e(4050) ]).then(__webpack_require__.bind(__webpack_require__, 81583))).default
  }, {
   name: "sbom",
   summary: "List what a release consists of, as SPDX or CycloneDX",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(4654) ]).then(__webpack_require__.bind(__webpack_require__, 84654))).default
  }, {
   name: "sbom diff",
   summary: "Say which packages a change adds, removes, replaces, or puts under another licence",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(9897), __webpack_require__.e(4074), __webpack_require__.e(2018), __webpack_require__.e(1546), __webpack_require__.e(5335), __webpack_require__.e(2787) ]).then(__webpack_require__.bind(__webpack_require__, 52787))).default
  }, {
   name: "provenance",
   summary: "Write provenance.json: which source, which builder, which SBOM",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(6371), __webpack_require__.e(9940) ]).then(__webpack_require__.bind(__webpack_require__, 9940))).default
  }, {
   name: "sign",
   summary: "Sign files with a statement of your own, or the evidence of a release in a job of its own",
   load: async () => (await __webpack_require__.e(6867).then(__webpack_require__.bind(__webpack_require__, 56867))).default
  }, {
   name: "archive",
   summary: "Keep a release and its evidence for as long as policy says, and write down until when they are kept",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(2340), __webpack_require__.e(195), __webpack_require__.e(8037), __webpack_require__.e(2879), __webpack_require__.e(6783), __webpack_require__.e(7559) ]).then(__webpack_require__.bind(__webpack_require__, 69940))).default
  }, {
   name: "archive audit",
   summary: "Verify every stored archive anew, and warn before one lapses",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(2340), __webpack_require__.e(195), __webpack_require__.e(8037), __webpack_require__.e(105), __webpack_require__.e(2879), __webpack_require__.e(6783), __webpack_require__.e(8615) ]).then(__webpack_require__.bind(__webpack_require__, 11953))).default
  }, {
   name: "boot",
   summary: "The boot gate: verify a release, then run a program in place of this process, or refuse",
   load: async () => (await __webpack_require__.e(6614).then(__webpack_require__.bind(__webpack_require__, 26614))).default
  }, {
   name: "watch",
   summary: "The sidecar: verify what runs at an interval, and serve /metrics, /healthz, /readyz and a status page",
   load: async () => (await __webpack_require__.e(1335).then(__webpack_require__.bind(__webpack_require__, 11335))).default
  }, {
   name: "freeze",
   summary: "The kill switch: while it is on nothing is merged, released or booted; signed, with reason, owner and end",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(5472), __webpack_require__.e(3524), __webpack_require__.e(3651), __webpack_require__.e(7107) ]).then(__webpack_require__.bind(__webpack_require__, 67107))).default
  }, {
   name: "rollback",
   summary: "Put an archived release back in place: verified, swapped in whole, marked, recorded",
   load: async () => (await __webpack_require__.e(9982).then(__webpack_require__.bind(__webpack_require__, 29982))).default
  }, {
   name: "restore",
   summary: "Unpack an archived release and its evidence, verified, as it was kept: nothing of it appears unless all of it verifies",
   load: async () => (await __webpack_require__.e(282).then(__webpack_require__.bind(__webpack_require__, 80282))).default
  }, {
   name: "ticket new",
   summary: "Ask for leave to go back to a release that the mark no longer admits",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(5955), __webpack_require__.e(57) ]).then(__webpack_require__.bind(__webpack_require__, 79217))).default
  }, {
   name: "ticket approve",
   summary: "Sign a ticket of somebody else: the second approver",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(5955), __webpack_require__.e(7318) ]).then(__webpack_require__.bind(__webpack_require__, 35778))).default
  }, {
   name: "ticket show",
   summary: "Say what a ticket allows, who has signed it, and until when it holds",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(5955), __webpack_require__.e(5901) ]).then(__webpack_require__.bind(__webpack_require__, 65482))).default
  }, {
   name: "mark show",
   summary: "Show what this host has marked good",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(5472), __webpack_require__.e(2311) ]).then(__webpack_require__.bind(__webpack_require__, 76157))).default
  }, {
   name: "mark propose",
   summary: "Propose to set the mark of a line back, signed by the first of several root keys",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(5472), __webpack_require__.e(5955), __webpack_require__.e(6664) ]).then(__webpack_require__.bind(__webpack_require__, 36664))).default
  }, {
   name: "mark approve",
   summary: "Sign the reset of a mark that another holder of a root key has proposed",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(5472), __webpack_require__.e(9081) ]).then(__webpack_require__.bind(__webpack_require__, 32467))).default
  }, {
   name: "mark reset",
   summary: "Set the mark of this host back, by a statement that enough root keys have signed",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(5472), __webpack_require__.e(1553) ]).then(__webpack_require__.bind(__webpack_require__, 11553))).default
  }, {
   name: "drill",
   summary: "Rehearse an attack on a copy: tamper, detect, isolate, roll back, forensics; with the times, as a signed report",
   load: async () => (await __webpack_require__.e(4161).then(__webpack_require__.bind(__webpack_require__, 14161))).default
  }, {
   name: "forensics",
   summary: "Gather what a tampered release can tell into one signed file: changes, byte ranges, processes, mounts, logs",
   load: async () => (await __webpack_require__.e(6458).then(__webpack_require__.bind(__webpack_require__, 66458))).default
  }, {
   name: "admission",
   summary: "Write the admission policy of a Kubernetes namespace: only what duri verifies runs there",
   load: async () => (await __webpack_require__.e(7889).then(__webpack_require__.bind(__webpack_require__, 47889))).default
  }, {
   name: "keys new",
   summary: "Make a signing key and add it to the key ring",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(9989), __webpack_require__.e(985) ]).then(__webpack_require__.bind(__webpack_require__, 70985))).default
  }, {
   name: "keys rotate",
   summary: "Add a new key in place of an old one; both sign meanwhile",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(9989), __webpack_require__.e(6396) ]).then(__webpack_require__.bind(__webpack_require__, 56396))).default
  }, {
   name: "keys retire",
   summary: "End a key: it signs no more, or with --revoke nothing that it signed counts any more",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(9989), __webpack_require__.e(5820) ]).then(__webpack_require__.bind(__webpack_require__, 65820))).default
  }, {
   name: "keys status",
   summary: "List the keys of the ring: state, windows, age, and which are due",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9484), __webpack_require__.e(3613) ]).then(__webpack_require__.bind(__webpack_require__, 43613))).default
  }, {
   name: "log verify",
   summary: "Check an execution record: is the chain whole, and is it signed?",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(3774), __webpack_require__.e(5941), __webpack_require__.e(6957) ]).then(__webpack_require__.bind(__webpack_require__, 38991))).default
  }, {
   name: "log show",
   summary: "Show an execution record as a table",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(5941), __webpack_require__.e(7414) ]).then(__webpack_require__.bind(__webpack_require__, 27414))).default
  }, {
   name: "comment",
   summary: "Comment on a pull request what its own run has handed over, from forks too",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(2361) ]).then(__webpack_require__.bind(__webpack_require__, 52361))).default
  }, {
   name: "notify",
   summary: "Tell people: DingTalk, Slack or a webhook, with retries, a fallback, and an outbox that loses nothing",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(2018), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(3651), __webpack_require__.e(7926) ]).then(__webpack_require__.bind(__webpack_require__, 58045))).default
  }, {
   name: "doctor",
   summary: "Say what this machine and repository lack, and what to do about it",
   load: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(3739), __webpack_require__.e(661), __webpack_require__.e(9484), __webpack_require__.e(8712) ]).then(__webpack_require__.bind(__webpack_require__, 34582))).default
  }, {
   name: "explain",
   summary: "Say what a finding, error or exit code means, and how to mend it",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(1482) ]).then(__webpack_require__.bind(__webpack_require__, 61482))).default
  } ];
 }),
 59379: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => resolveInputs
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  function resolveInputs(inputs, texts, nameOf) {
   const values = {};
   const problems = [];
   for (const [key, input] of Object.entries(inputs)) {
    const result = input.resolve(texts(key));
    if (result.ok) values[key] = result.value; else problems.push(...result.problems.map(({message}) => `${nameOf(key)} ${message}`));
   }
   if (problems.length > 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", problems.join("; "), {
    problems
   });
   return values;
  }
 }),
 74132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sr: () => ERRORS,
   bD: () => messageOf,
   cs: () => IntegrityError,
   xU: () => systemCode
  });
  const config = (means, hint) => ({
   kind: "config",
   means,
   hint
  });
  const infra = (means, hint) => ({
   kind: "infra",
   means,
   hint
  });
  const ERRORS = {
   usage: config("The command line is not one that DuRi knows.", "Run the command with --help; it lists every argument with an example."),
   input_invalid: config("An input has a value that it cannot have.", "Run the command with --help to see what it takes."),
   policy_invalid: config("The policy file is not valid.", "Mend the line that the message names. schemas/duri.schema.json gives editors completion and checks."),
   policy_untrusted: config("The policy, key ring or floor lies where the release could have put it.", "Keep them outside the release and the evidence directory, in a place that the verified program cannot write."),
   mode_invalid: config("DURI_ENV or DURI_INTEGRITY_MODE has a value that DuRi does not know.", "DURI_ENV is prod or dev; DURI_INTEGRITY_MODE is strict or warn. Unset means prod and strict."),
   directory_missing: config("The directory is not there, or is no directory.", "Check the path; it is relative to the current folder."),
   input_missing: config("A file that was named is not there.", "Check the path; it is relative to the current folder."),
   file_exists: config("A file is already there and would be overwritten.", "Choose another name, or remove the file first."),
   key_missing: config("There is no key to sign with.", "Make one with `duri keys new`, or seal with --unsigned; unsigned evidence never verifies in prod."),
   key_invalid: config("A key file does not hold a key that DuRi can use.", "Raw HMAC secrets have 32 bytes or more; Ed25519 and ECDSA P-256 keys are PEM (PKCS #8)."),
   key_permissions: config("A key file can be read or written by others.", "chmod 600 FILE, and let it belong to the user that runs DuRi."),
   key_not_in_ring: config("The secret given belongs to no key of the ring.", "Give the secret that belongs to the ring, or add the key to the ring with `duri keys new`."),
   key_may_not_sign: config("The key is in the ring, but may not sign now.", "`duri keys status` shows state and windows; `duri keys rotate` adds a new key."),
   key_unnamed: config("The key that is meant is not clear: none of the ring fits, or several do.", "Name it by its id, the beginning of its id, or its name; `duri keys status` lists them."),
   key_needed: config("The key is still needed.", "Make or rotate in another key first and seal again with it; --force retires it all the same."),
   keyring_full: config("The key ring holds as many keys as it can.", "Take entries out of the ring whose `verify_until` has passed."),
   keyring_invalid: config("The key ring is not valid.", "Mend the field that the message names, or make a new ring with `duri keys new`."),
   tree_unsealable: config("The release directory holds something that cannot be part of a release.", "Remove or mend what the message lists, or exclude it by policy."),
   part_invalid: config("A file is no part of an inventory as `duri seal --shard` writes it, or is cut short or changed.", "Make it again with `duri seal --shard`, and hand it over unchanged."),
   parts_incomplete: config("The parts are not one for every shard of one split.", "Give `duri merge` each part of one split once: as many as the n of `--shard i/n`, all with the same n."),
   part_mismatch: config("The parts were not made of this release, or not under the same terms.", "Give every job the same release, policy and version of DuRi, let nobody write to the release in between, and make the parts again."),
   tree_empty: config("There is no file to seal.", "Check the directory and the include and exclude globs of the policy."),
   key_in_release: config("A secret key lies in the release directory and would become part of the release.", "Move the key out of the release directory, or exclude its folder in duri.yml."),
   spike_not_accepted: config("So many files changed against the evidence that would be replaced that it needs to be confirmed.", "Name exactly this change with --accept-spike, or seal into a new evidence directory."),
   sbom_empty: config("The SBOM would list no component, which says nothing about the release.", "Seal a directory that holds lock files or package manifests, or allow it with `sbom.allow_empty: true` in duri.yml."),
   sbom_invalid: config("The SBOM does not fit its specification.", "See the problems listed. If Syft wrote it, try the version that DuRi pins."),
   lock_file_invalid: config("A lock file or package manifest in the release cannot be read.", "Mend it, write it anew with its package manager, or take it out of the release directory. With Syft installed it is read by Syft instead."),
   statement_type_reserved: config("DuRi signs its own statement types only itself.", "Use a predicate type of your own."),
   base_invalid: config("The base to compare with is neither a directory nor a commit.", "Pass a directory with an evidence set, or a git ref that exists here."),
   evidence_unreadable: infra("The evidence directory could not be read.", "Check that it exists and that this user may read it."),
   tree_unreadable: infra("Part of the release directory could not be read.", "Give this user read permission on the whole directory."),
   tree_changing: infra("Files change while they are read.", "Seal a tree that nobody writes to."),
   write_failed: infra("A file could not be written; what was there before is untouched.", "Check free space and permissions of the folder."),
   locked: infra("Another run is writing the same evidence directory.", "Wait for it to end. If no such process is alive, remove the lock file that the message names."),
   address_taken: infra("The address to listen on is taken by another program.", "Stop that program, or choose another address with --listen."),
   tool_missing: infra("A program that is needed is not installed.", "Install it, or pass its path."),
   tool_failed: infra("A program that DuRi ran has failed.", "Its last lines are in the message."),
   tool_timeout: infra("A program that DuRi ran did not end in time, and was stopped.", "Look for what it waits for, or give it a larger time limit."),
   tool_unverified: infra("A downloaded tool is not the one that DuRi knows.", "Pass the path of a tool that you trust, or use a version that DuRi pins."),
   download_failed: infra("A download failed.", "Check the network and any proxy, or pass the path of an installed tool."),
   git_unavailable: infra("git could not answer.", "Check that git is installed and that the commit is there: `git fetch --depth=1 origin REF`."),
   forge_unavailable: infra("The platform that hosts the repository gave no answer.", "Run it again. If it goes on, look at the status page of the platform, at the proxy variables, and at GITHUB_API_URL."),
   forge_unauthorized: infra("The platform that hosts the repository does not accept the token, or wants one.", "In an action leave `github-token` alone or pass `${{ github.token }}`; on the command line set GH_TOKEN or GITHUB_TOKEN."),
   forge_refused: infra("The platform that hosts the repository refused what was asked of it.", "Its own words are in the message. If they name nothing that you can change, please report it."),
   permission_missing: infra("The token of this job may not do what is asked of it.", "Add the line that the message names to `permissions:` of the job."),
   event_unsupported: config("This action has nothing to do on the event that started the workflow.", "Run it on pull_request and merge_group (the gate), on a tag (the release), on push to a branch, or on schedule (the archive audit)."),
   handover_invalid: config("The report that a run handed over is not one that DuRi wrote, or belongs to another commit.", "Hand over the file that `--handover` wrote in the run of the pull request, unchanged, and download it from the run that set this one off (`run-id: ${{ github.event.workflow_run.id }}`)."),
   artifact_exists: infra("This workflow run already has an artifact of that name.", "Give each job and each matrix leg an `artifact-name` of its own."),
   program_missing: {
    ...config("The program to start is not there.", "Check its name and PATH. Nothing was started."),
    exitCode: 127
   },
   program_not_executable: {
    ...config("The program to start may not be executed, or is no program.", "Set its executable bit before the release is sealed; nothing was started."),
    exitCode: 126
   },
   archive_invalid: config("The file is no archive that DuRi made, or holds what no archive may hold.", "Pass a .tar.gz or .tar.zst that `duri archive` wrote, whole and unchanged."),
   archive_missing: infra("There is no archive where one should be.", "Check the name and the store; `duri archive` stores a release, `duri archive audit` lists what is there."),
   retention_short: infra("The archive will not be kept for as long as policy says.", "Name a store that keeps its promise in `archive.mirror` of duri.yml, raise the limit in the settings of the repository or organisation, or lower `retention_days`."),
   worker_failed: infra("A thread that hashes files has ended early.", "Give the process more memory and run again. If it happens again, please report it, with the message."),
   execution_refused: infra("A check runs what is under test, and this job could give it away.", "Run it in a job of its own with `permissions: { contents: read }` and without secrets."),
   internal: infra("DuRi met something it did not expect.", "Please report it, with the command line and the message.")
  };
  class IntegrityError extends Error {
   code;
   details;
   name="IntegrityError";
   constructor(code, message, details = {}, options) {
    super(message, options?.cause === void 0 ? void 0 : {
     cause: options.cause
    });
    this.code = code;
    this.details = details;
    this.#hint = options?.hint;
   }
   #hint;
   get kind() {
    return ERRORS[this.code].kind;
   }
   get exitCode() {
    return ERRORS[this.code].exitCode;
   }
   get hint() {
    return this.#hint ?? ERRORS[this.code].hint;
   }
  }
  function systemCode(error) {
   const code = error?.code;
   return typeof code === "string" ? code : void 0;
  }
  function messageOf(error) {
   const message = error?.message;
   return typeof message === "string" ? message : String(error);
  }
 }),
 62373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I$: () => exitCode,
   Om: () => worstOutcome,
   Td: () => EXIT_RED,
   ft: () => UNSIGNED_STATUS,
   i6: () => EXIT_FROZEN,
   im: () => OUTCOMES
  });
  const UNSIGNED_STATUS = "not-applicable (unsigned)";
  const OUTCOMES = [ "tampered", "corrupted", "policy_changed", "error(config)", "error(infra)", "verified" ];
  function worstOutcome(outcomes) {
   const seen = new Set(outcomes);
   return OUTCOMES.find(outcome => seen.has(outcome)) ?? "verified";
  }
  const PROD_EXIT = {
   verified: 0,
   "error(config)": 2,
   "error(infra)": 3,
   tampered: 20,
   corrupted: 21,
   policy_changed: 22
  };
  const EXIT_RED = 1;
  const EXIT_FROZEN = 23;
  function exitCode(outcome, mode) {
   if (mode === "dev" && outcome !== "error(config)") return 0;
   return PROD_EXIT[outcome];
  }
 })
};
