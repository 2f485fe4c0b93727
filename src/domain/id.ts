declare const idBrand: unique symbol;

/**
 * Identity of a row: a UUIDv7, time-ordered and unique across phones, made only by the platform; or a
 * UUIDv8 derived from one (`voidId`).
 */
export type Id = string & { readonly [idBrand]: true };

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(text: unknown): text is Id {
	return typeof text === 'string' && form.test(text);
}
