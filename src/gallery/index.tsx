import { Page } from '../components/frame/Page';
import { ask } from './ask';
import { base } from './base';
import { files } from './files';
import { frame } from './frame';
import { matter } from './matter';
import { show } from './show';
import { Specimens } from './Specimen';
import { states } from './states';

/** Every part of `components` in all its states, room by room. */
export default function GalleryPage() {
  return (
    <Page title="零件" heading="零件和它们的样子">
      {[base, frame, ask, show, matter, states, files].map((specimens, at) => (
        <Specimens key={at} specimens={specimens} />
      ))}
    </Page>
  );
}
