import { Loading } from '../../components/Loading';
import { Page } from '../../components/Page';
import { residentPages } from '../../routes';

export default function InboxPage() {
  return (
    <Page title="消息" back={residentPages.home.link()}>
      <Loading />
    </Page>
  );
}
