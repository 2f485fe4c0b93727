import type { Touch } from '../domain/touch.ts';
import type { App } from './app.ts';

/** A little more than the days that count, since days are calendar days and this is a moment. */
const weekMs = 8 * 86_400_000;

/** Everything written to anybody within the last week. */
export function recentTouches(app: App): Promise<Touch[]> {
	return app.book.touchesSince(app.platform.now() - weekMs);
}
