import { single } from './single.ts';
export const season = { ...single, most: 6 };
