import '@testing-library/jest-dom';
import './complaints';

// Taro's own sources ask which target they are built for.
Object.assign(process.env, { TARO_ENV: 'h5' });
