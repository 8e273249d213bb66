import { phraseWords } from '../../../content/staff/phrases';

export default definePageConfig({ navigationBarTitleText: phraseWords.title });
