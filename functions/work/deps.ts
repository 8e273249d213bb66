import type { Instant } from '../contract/ids';
import type { Actor } from '../domain/case/case';
import type { ClockSettings } from '../domain/clocks/rules';
import type { Store } from '../store/createStore';

/** What a use case works with: the table, one moment for the whole of it, and what is this deployment's own. */
export type WorkDeps = {
  store: Store;
  now: Instant;
  /** The calendar and the lengths of this deployment. */
  rules: ClockSettings;
  /** Keeps case ids, codes and names of parties from being guessed from what is stored. */
  numberSecret: string;
};

/** The same for somebody who is signed in. */
export type ActorDeps = WorkDeps & { actor: Actor };
