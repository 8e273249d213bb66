import type { ReactNode } from 'react';
import { Loading } from '../components/states/Loading';
import type * as Parts from './desk';
import { useDesk, useDeskAwaited } from './atDesk';

type DeskOrPhoneProps = { desk: (parts: typeof Parts) => ReactNode; phone: () => ReactNode };

/** The screen of the desk, or the phone's: one of them alone, so that what it shows is asked for once. Staff's. */
export function DeskOrPhone({ desk, phone }: DeskOrPhoneProps) {
  const parts = useDesk();
  const isAwaited = useDeskAwaited();
  if (parts) return <>{desk(parts)}</>;
  return isAwaited ? <Loading /> : <>{phone()}</>;
}
