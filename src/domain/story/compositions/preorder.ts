import { single } from './single.ts';
export const preorder = { ...single, most: 4 };
