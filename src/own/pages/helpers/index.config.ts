export default definePageConfig({ navigationBarTitleText: '谁在替我办' });
