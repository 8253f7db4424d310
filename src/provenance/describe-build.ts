import { type Warning, warning } from '../model/finding.js';
import type { BuildClaims, Variables } from './build-environment.js';
import { BUILD_ENVIRONMENTS } from './environments/index.js';
import { type Checkout, describeLocal } from './environments/local.js';

export interface BuildDescription {
  readonly claims: BuildClaims;
  readonly warnings: readonly Warning[];
}

/**
 * What can be said about the build that runs here. A CI that does not say enough about itself is not half
 * described: the build is then a local one, with a warning, so that nothing is claimed that is not known.
 */
export function describeBuild(variables: Variables, checkout: Checkout): BuildDescription {
  const environment = BUILD_ENVIRONMENTS.find((candidate) => candidate.isPresent(variables));
  if (environment === undefined) return { claims: describeLocal(checkout), warnings: [] };
  const claims = environment.describe(variables);
  if (claims !== undefined) return { claims: withCheckout(claims, checkout), warnings: [] };
  const message = `this is ${environment.title}, but variables that describe its run are missing or malformed (${environment.documentation}); described as a local build`;
  return { claims: describeLocal(checkout), warnings: [warning('build_environment_incomplete', environment.id, message)] };
}

/** Where the CI names no commit or no address, those of the checkout stand in, as long as both speak of one commit. */
function withCheckout(claims: BuildClaims, checkout: Checkout): BuildClaims {
  const { uri, commit } = claims.source;
  if (checkout === undefined || (commit !== undefined && commit !== checkout.commit)) return claims;
  const { source } = describeLocal(checkout);
  return { ...claims, source: { uri: uri ?? source.uri, commit: commit ?? source.commit } };
}
