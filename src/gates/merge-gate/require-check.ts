import { printable } from '../../model/path.js';
import type { RuleFacts } from './judge-rules.js';

/** The ruleset that makes a check required on the default branch, as GitHub's API takes it. @source GitHub, "Create a repository ruleset" */
export function rulesetFor(check: string, actionsApp: number | undefined): Readonly<Record<string, unknown>> {
  return {
    name: 'DuRi gate',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'pull_request', parameters: PULL_REQUEST },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: check, ...(actionsApp === undefined ? {} : { integration_id: actionsApp }) }],
        },
      },
    ],
  };
}

/** Without a pull request nothing is checked before it lands; nothing more is asked of it here. */
const PULL_REQUEST = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};

/** How to make a check required, by hand and by a call. */
export function requireCheck(
  check: string,
  facts: Pick<RuleFacts, 'repository' | 'webUrl' | 'actionsApp'>,
): { readonly create: string; readonly bind: string } {
  const name = printable(check);
  const page = `${facts.webUrl}/settings/rules`;
  return {
    create: `Open ${page} > New branch ruleset > Include default branch > Require status checks to pass > Add checks > "${name}" > GitHub Actions. Or, as an administrator: ${callFor(check, facts)}`,
    bind: `Open ${page}, edit the ruleset, remove "${name}" and add it again with the source GitHub Actions instead of any source.`,
  };
}

/** One line for a shell; what stands in it is JSON inside single quotes, in which only the quote itself needs care. */
function callFor(check: string, { repository, actionsApp }: Pick<RuleFacts, 'repository' | 'actionsApp'>): string {
  const body = JSON.stringify(rulesetFor(check, actionsApp)).replace(
    /['\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `printf '%s' '${body}' | gh api -X POST repos/${repository}/rulesets --input -`;
}
