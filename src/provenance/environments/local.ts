import type { Git } from '../../ports/git.js';
import { type BuildClaims, known, ownBuildType } from '../build-environment.js';
import { atRef, commit as commitForm, gitRepository, ref as refForm } from '../forms.js';

/** What the git port says about the folder that is built in; undefined outside a repository. */
export type Checkout = Awaited<ReturnType<Git['head']>>;

/** The builder of everything that no CI has built: any machine, any person. It earns no trust, and says so by its name. */
export const LOCAL_BUILDER = 'https://github.com/duri/duri/builders/local';

/** A build outside any CI that is known: what git says about the checkout, and nothing else. No user, no host, no path. */
export function describeLocal(checkout: Checkout): BuildClaims {
  const source = checkout === undefined ? undefined : sourceOf(checkout);
  return {
    environment: 'local',
    buildType: ownBuildType('local'),
    externalParameters: { source: source === undefined ? null : known({ repository: source.repository, ref: source.ref, commit: source.commit }) },
    internalParameters: checkout === undefined ? {} : { dirty: checkout.dirty },
    builder: { id: LOCAL_BUILDER },
    source: { uri: atRef(source?.repository, source?.ref), commit: source?.commit },
  };
}

function sourceOf(checkout: NonNullable<Checkout>): {
  readonly repository: string | undefined;
  readonly ref: string | undefined;
  readonly commit: string | undefined;
} {
  return {
    repository: checkout.remoteUrl === undefined ? undefined : gitRepository(checkout.remoteUrl),
    ref: checkout.ref === undefined ? undefined : refForm(checkout.ref),
    commit: commitForm(checkout.commit),
  };
}
