import { render } from 'preact';

// The least a page of our kind can be.
const root = document.getElementById('katalog');
if (root) render(<p>Katalog</p>, root);
