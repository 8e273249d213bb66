export default definePageConfig({ navigationBarTitleText: '地址和电话' });
