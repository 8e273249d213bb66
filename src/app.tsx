import type { PropsWithChildren } from 'react';
import { Hotline } from './components/hotline';
import { LargeType } from './components/largeType';
import { hotline } from './content/hotline';
import { dial } from './services/dial';
import { largeType } from './services/largeType';
import { useWatched } from './services/watched';
import './app.scss';

const ring = { label: hotline.label, ring: () => dial(hotline.number) };

export default function App({ children }: PropsWithChildren) {
  return (
    <LargeType.Provider value={useWatched(largeType)}>
      <Hotline.Provider value={ring}>{children}</Hotline.Provider>
    </LargeType.Provider>
  );
}
