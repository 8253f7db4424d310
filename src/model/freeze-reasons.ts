import { type Reason, red, warns } from './reason.js';

const WHO = 'Ask the owner that the state names. Who holds a key with the use `freeze` lifts it: `duri freeze off --reason …`.';

/** Why the kill switch stops a merge, a release or a boot. @source trust model, section 7 (freeze) */
export const FREEZE_REASONS = {
  frozen: red('The kill switch is on.', WHO),
  freeze_missing: red(
    'Policy requires a state of the kill switch, and there is none: somebody may have taken it away, so it counts as on.',
    'Put the last state back, or sign a new one: `duri freeze off --reason …`.',
  ),
  freeze_invalid: red(
    'The state of the kill switch cannot be believed, so it counts as on: it was changed, signed by nobody who may, or for something else.',
    'Find out who changed it. Sign a new one with a key that has the use `freeze`, of a kind that policy takes: `duri freeze off --reason …`.',
  ),
  freeze_older: red(
    'The state of the kill switch is older than one that was seen before, so it counts as on: somebody has put an old one back.',
    'Find out who did. Sign a new state: `duri freeze on` or `duri freeze off` takes the next number.',
  ),
  freeze_weakened: red(
    'The change would take the state of the kill switch back: it removes it, or puts one in its place that is older or cannot be believed.',
    'Leave the file as it is. Only `duri freeze` writes it, signed and with a higher number.',
  ),
  freeze_expired: warns('The kill switch is on past the time that its owner gave it. Time alone never lifts it.', WHO),
  freeze_untold: warns(
    'The kill switch was changed, or is on past its end, and not everybody could be told.',
    'Tell them yourself, now; then `duri notify --flush` delivers what waits.',
  ),
  freeze_tip_unknown: warns(
    'The tip of the branch could not be asked for the state of the kill switch; a newer one may stand there.',
    'Run this where the platform can be asked: with `contents: read` in a workflow, or with GITHUB_REPOSITORY and GH_TOKEN.',
  ),
} as const satisfies Record<string, Reason>;
