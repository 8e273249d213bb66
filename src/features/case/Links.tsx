import type { CaseLink } from '../../../functions/contract/case/views';
import { Heading } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import { caseWords, linkTexts } from '../../content/case/page/casePage';
import type { Reader } from '../../content/case/page/holder';
import { kindLines } from '../../content/kinds/lines';
import { residentPages, staffPages } from '../../routes';
import { open } from '../../services/navigation';

type LinksProps = { links: readonly CaseLink[]; reader: Reader };

/** What this case grew out of, and what grew out of it. */
export function Links({ links, reader }: LinksProps) {
  if (links.length === 0) return null;
  const pages = reader === 'staff' ? staffPages : residentPages;
  return (
    <>
      <Heading>{caseWords.links}</Heading>
      <List label={caseWords.links}>
        {links.map(({ caseId, number, kind, how }) => (
          <Row
            key={caseId}
            id={`link-${caseId}`}
            title={`${linkTexts[how]}：${kindLines[kind].name}`}
            note={`${caseWords.number} ${number}`}
            onPress={() => open(pages.case.link({ caseId }))}
          />
        ))}
      </List>
    </>
  );
}
