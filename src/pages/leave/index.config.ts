export default definePageConfig({ navigationBarTitleText: '快速离开' });
