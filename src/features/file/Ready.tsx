import type { ReactNode } from 'react';
import { Page } from '../../components/frame/Page';
import { WhenReady } from '../../components/states/WhenReady';
import { residentPages } from '../../routes';
import type { Loaded } from '../../services/server/useReading';

type ReadyProps<T> = {
  title: string;
  state: Loaded<T>;
  onRetry: () => void;
  children: (found: T) => ReactNode;
};

/** A page that begins with what it has to read first; until that is there it is a page all the same. */
export const Ready = <T,>({ title, state, onRetry, children }: ReadyProps<T>) =>
  state.at === 'ready' ? (
    <>{children(state.found)}</>
  ) : (
    <Page title={title} back={residentPages.home.link()}>
      <WhenReady state={state} onRetry={onRetry}>
        {() => null}
      </WhenReady>
    </Page>
  );
