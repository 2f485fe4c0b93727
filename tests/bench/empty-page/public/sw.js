// Keeps every file of this page and answers from there, as the app's own does.
addEventListener('install', (event) => {
	skipWaiting();
	const files = new URL(location.href).searchParams.getAll('file');
	event.waitUntil(caches.open('page').then((cache) => cache.addAll(files)));
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
	event.respondWith(caches.match(event.request).then((found) => found ?? Response.error()));
});
