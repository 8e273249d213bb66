import { useContext } from 'react';
import { Button } from './Button';
import { Hotline } from './hotline';

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
