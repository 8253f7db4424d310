import { shownTag } from '../gates/release-tag/tag-version.js';
import { optionalText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import type { Trigger } from '../model/trigger.js';

/** The tag that a release is made of. */
export const releaseTag = optionalText('The tag', 'TAG', { flag: 'tag', action: 'tag' }, { defaultText: 'the one that set off the run' });

/** The tag of this run: that of its event, which no input contradicts; else the one that was named. @throws event_unsupported, input_invalid */
export function tagOf(given: string | undefined, trigger: Trigger): string {
  if (trigger.kind === 'tag') {
    if (given === undefined || given === trigger.tag) return trigger.tag;
    throw new IntegrityError('input_invalid', `this run was set off by the tag ${shownTag(trigger.tag)}, and --tag names ${shownTag(given)}`);
  }
  if (given !== undefined) return given;
  throw new IntegrityError('event_unsupported', 'no tag set off this run, and none was named', {}, { hint: 'Run it on push of a tag, or pass --tag.' });
}
