import type { ReactNode } from 'react';
import { useComing, type Late } from '../base/late';
import { words } from '../base/words';
import { Loading } from './Loading';
import { Trouble } from './Trouble';

type WhenThereProps<Part> = {
  source: Late<Part>;
  /** Nothing is drawn in its place meanwhile: for what nobody waits for. */
  quiet?: boolean;
  children: (part: Part) => ReactNode;
};

/** A part of the app that is fetched now, in its own place: until it is there that it comes, or that it could not be fetched. */
export function WhenThere<Part>({ source, quiet = false, children }: WhenThereProps<Part>) {
  const coming = useComing(source);
  if (coming.at === 'there') return <>{children(coming.part)}</>;
  if (coming.at === 'failed') return <Trouble message={words.partFailed} onRetry={() => void source.ask()} />;
  return quiet ? null : <Loading />;
}
