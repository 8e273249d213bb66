import type { ReactNode } from 'react';
import { classes } from '../../components/base/classes';
import { leads } from '../../components/base/leads';
import { open } from '../../services/navigation';

type WayProps = {
  to: string;
  children: ReactNode;
  className?: string;
  id?: string;
  /** Its name, where the words in it are not one. */
  label?: string;
  /** Where one is. */
  isHere?: boolean;
  /** How one goes there; opening it over this page unless said otherwise. */
  go?: (link: string) => void;
};

/** A link of the desk, with its address. */
export const Way = ({ to, children, className, id, label, isHere = false, go = open }: WayProps) => (
  <a
    className={classes('pressable', className)}
    {...(id && { id })}
    {...(label && { 'aria-label': label, title: label })}
    {...(isHere && { 'aria-current': 'page' as const })}
    {...leads(to, () => go(to))}
  >
    {children}
  </a>
);
