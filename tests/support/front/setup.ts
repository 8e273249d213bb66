import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import './complaints';

// What is looked for comes at once or never; how long "at once" is depends on how busy the machine is.
configure({ asyncUtilTimeout: 10_000 });

// Taro's own sources ask which target they are built for.
Object.assign(process.env, { TARO_ENV: 'h5' });
