import { createContext, useContext } from 'react';
import { Button } from './Button';

/** The way on when the app cannot help: whom to ring. Provided once, by the app. */
export const Hotline = createContext<{ label: string; ring: () => void } | null>(null);

/** Rings the hotline. Stands wherever a person could be stuck. */
export function HotlineButton() {
  const hotline = useContext(Hotline);
  if (!hotline) return null;
  return (
    <Button variant="link" onPress={hotline.ring}>
      {hotline.label}
    </Button>
  );
}
