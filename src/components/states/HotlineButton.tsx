import { useContext } from 'react';
import { Button } from '../base/Button';
import { NearOffice } from './NearOffice';
import { Hotline } from '../base/ways';

type HotlineButtonProps = {
  /** Within a card or beside a form: the offices are a link, not an address. */
  brief?: boolean;
};

/** Rings the hotline, and says where people can be spoken to. Stands wherever a person could be stuck. */
export function HotlineButton({ brief = false }: HotlineButtonProps) {
  const hotline = useContext(Hotline);
  return (
    <>
      {hotline && (
        <Button variant="link" onPress={hotline.ring}>
          {hotline.label}
        </Button>
      )}
      <NearOffice brief={brief} />
    </>
  );
}
