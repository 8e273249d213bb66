import { useState } from 'react';

import { TextField } from '../../components/ask/TextField';
import { togetherWords as words } from '../../content/me/together';
import { type FieldErrors, useFieldErrors } from '../../services/server/fieldErrors';

const names = ['name', 'phone', 'address'] as const;
type Name = (typeof names)[number];
type Written = Record<Name, string>;

/** How one of those who petition together is called and reached, as it is being written. `given`: without what was left empty. */
export type OwnFieldsState = {
  written: Written;
  write: (name: Name, text: string) => void;
  given: { name: string; phone?: string; address?: string };
  errorOf: (name: Name) => string | undefined;
  show: FieldErrors['show'];
};

export function useOwnFields(first: Partial<Record<Name, string | null | undefined>>): OwnFieldsState {
  const [written, setWritten] = useState<Written>({
    name: first.name ?? '',
    phone: first.phone ?? '',
    address: first.address ?? '',
  });
  const errors = useFieldErrors([...names]);
  const { name, phone, address } = written;
  return {
    written,
    write: (field, text) => {
      setWritten((before) => ({ ...before, [field]: text }));
      errors.clear(field);
    },
    given: { name, ...(phone !== '' && { phone }), ...(address !== '' && { address }) },
    errorOf: errors.of,
    show: errors.show,
  };
}

const asked: Record<Name, { label: string; hint: string }> = {
  name: { label: words.name, hint: words.nameHint },
  phone: { label: words.phone, hint: words.phoneHint },
  address: { label: words.address, hint: words.addressHint },
};

/** The three fields, asked in the same words of whoever joins and of whoever sets right what they gave. */
export const OwnFields = ({ of: { written, write, errorOf } }: { of: OwnFieldsState }) => (
  <>
    {names.map((name) => (
      <TextField
        key={name}
        id={name}
        {...asked[name]}
        {...(name === 'phone' && { keyboard: 'number' as const })}
        value={written[name]}
        onChange={(text) => write(name, text)}
        error={errorOf(name)}
      />
    ))}
  </>
);
