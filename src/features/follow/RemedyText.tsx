import { Facts } from '../../components/Facts';
import type { Remedy } from '../../content/remedies';
import { wayOnWords } from '../../content/wayOn';

/** What can be done, at whose door, until when, and by which article. */
export const RemedyText = ({ remedy: { what, toWhom, lastDay, article } }: { remedy: Remedy }) => (
  <Facts
    rows={[
      { label: wayOnWords.what, value: what },
      { label: wayOnWords.toWhom, value: toWhom },
      { label: wayOnWords.lastDay, value: lastDay },
      { label: wayOnWords.article, value: article },
    ]}
  />
);
