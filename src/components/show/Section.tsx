import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { classes } from '../base/classes';

interface SectionProps {
  title?: ReactNode;
  /** Right of the title: the way to all of it. */
  aside?: ReactNode;
  /** Closer to what stands above. */
  near?: boolean;
  children: ReactNode;
  id?: string;
}

/** A part of a page: its heading on paper, then one surface. */
export const Section = ({ title, aside, near = false, children, id }: SectionProps) => (
  <View className={classes('section', near && 'section-near')} {...(id && { id })}>
    {(title || aside) && (
      <View className="section-head">
        <View className="h2" role="heading" aria-level={2}>
          {title}
        </View>
        {aside}
      </View>
    )}
    {children}
  </View>
);

/** What the rows below have in common, in one quiet line. */
export const GroupHead = ({ children, late = false }: { children: ReactNode; late?: boolean }) => (
  <View className={classes('group-head', late && 'group-head-late')} role="heading" aria-level={2}>
    {children}
  </View>
);
