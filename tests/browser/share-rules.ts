/** A file on its way to the share sheet, as far as the sheet asks about it. */
export interface Shareable {
	readonly name: string;
	readonly type: string;
	readonly size: number;
}

/** What Chromium lets pass: https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/modules/webshare/FILE_TYPES.md */
const extensions = words(`
	pdf flac m4a mp3 oga ogg opus wav weba avif bmp gif ico jfif jpeg jpg pjp pjpeg png svg svgz tif tiff webp xbm
	css csv ehtml htm html shtm shtml text txt m4v mp4 mpeg mpg ogm ogv webm
`);
const types = words(`
	application/pdf audio/flac audio/mp3 audio/mpeg audio/ogg audio/wav audio/webm audio/x-m4a
	image/avif image/bmp image/gif image/jpeg image/png image/svg+xml image/tiff image/webp image/x-icon
	image/x-ms-bmp image/x-xbitmap text/comma-separated-values text/css text/csv text/html text/plain
	video/mp4 video/mpeg video/ogg video/webm
`);

const mostFiles = 10;
const mostBytes = 50 * 1024 * 1024;

/** Why Chromium on Android refuses these files; nothing where it takes them. */
export function refusal(files: readonly Shareable[]): string | undefined {
	if (files.length > mostFiles) return `${files.length} files`;
	const bytes = files.reduce((sum, file) => sum + file.size, 0);
	if (bytes > mostBytes) return `${bytes} bytes`;
	const bad = files.find(
		({ name, type }) => !extensions.has(name.split('.').pop()?.toLowerCase() ?? '') || !types.has(type),
	);
	return bad && `${bad.name}, ${bad.type}`;
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
