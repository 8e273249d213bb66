export default definePageConfig({ navigationBarTitleText: '信访代办' });
