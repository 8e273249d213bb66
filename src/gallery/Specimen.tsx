import { Fragment, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { GroupHead, Section } from '../components/show/Section';

/** A part in all its states: what each state is called, and the part in it. */
export type Specimen = { name: string; states: readonly (readonly [state: string, shown: ReactNode])[] };

/** Nothing happens on this page. */
export const nothing = (): void => undefined;

/** The parts of one room. */
export const Specimens = ({ specimens }: { specimens: readonly Specimen[] }) =>
  specimens.map(({ name, states }) => (
    <Section key={name} title={name} id={`part-${name.split(' ')[0]}`}>
      {states.map(([state, shown]) => (
        <Fragment key={state}>
          <GroupHead>{state}</GroupHead>
          <View>{shown}</View>
        </Fragment>
      ))}
    </Section>
  ));
