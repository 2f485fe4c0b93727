import type { Manifest } from '../domain/backup/manifest.ts';
import type { BackupRow } from '../domain/backup/record.ts';
import type { Crop } from '../domain/crop.ts';
import type { Day, Moment } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { PictureBytes } from '../domain/photo.ts';
import type { Sheet } from '../domain/story/paint.ts';
import type { Pen } from '../domain/story/pen.ts';

/** A person out of the phone's own contacts, as the phone gives them. */
export interface PickedContact {
	readonly name: string;
	readonly phones: readonly string[];
}

/** What became of something handed to another app. */
export type Handed = 'handed' | 'cancelled' | 'failed';

/** Everything the app does to or asks of the world outside its book. */
export interface Platform {
	/** This moment by the phone's clock. */
	now(): Moment;
	/** The calendar day on this phone. */
	today(): Day;
	/** A new identity, unique across phones. */
	newId(): Id;
	/** A number from 0 up to 1, as random as the phone has it. */
	random(): number;

	readonly history: History;
	readonly install: Install;
	readonly update: Update;
	readonly images: Images;
	readonly backups: Backups;

	/** Lets the seller pick from the phone's contacts; absent where the phone has no picker. */
	readonly pickContacts: (() => Promise<PickedContact[]>) | undefined;
	/** The bytes of a file. */
	readFile(file: Blob): Promise<Uint8Array>;
	/** Bytes as text; bytes that are not UTF-8 become U+FFFD. */
	decode(bytes: Uint8Array): string;
	/** Puts a text file among the phone's downloads. */
	saveText(name: string, text: string): void;
	/** Hands a text to the phone's share sheet; absent where there is none. */
	readonly shareText: ((text: string) => Promise<Handed>) | undefined;
	/** Hands files with a text to the share sheet; absent where the phone cannot share pictures. */
	readonly shareFiles: ((files: readonly File[], text: string) => Promise<Handed>) | undefined;
	/** Puts a file among the phone's downloads. */
	saveFile(file: File): void;
	/** Loads what paints pictures. */
	openPainter(): Promise<Painter>;
	/** The full address of a file of the app, as other phones reach it. */
	address(file: string): string;
	/** Puts text on the clipboard; false where the phone refuses. */
	copy(text: string): Promise<boolean>;

	/** The text or the file that another app has shared to start this one, once; a file too large is left out. */
	takeShared(): string | Promise<Blob | undefined> | undefined;

	/** Asks the browser to keep the book even when space is short; true once granted. */
	persist(): Promise<boolean>;
	/** A word kept outside the database, such as which book is open; `undefined` forgets it. */
	remember(key: string, word: string | undefined): void;
	recall(key: string): string | undefined;

	/** What is kept in the place of a PIN: the same for the same PIN and salt. */
	hashPin(pin: string, salt: string): Promise<string>;

	/** Tells the other windows of this app that the book has changed. */
	announce(): void;
	/** Hears of changes made in other windows; answers with how to stop. */
	onAnnounced(hear: () => void): () => void;
	/** Hears that the app goes out of sight, perhaps for ever; answers with how to stop. */
	onHide(hear: () => void): () => void;
	/** Hears that the app comes back into sight; answers with how to stop. */
	onShow(hear: () => void): () => void;
	/** Hears of what went wrong and nobody caught; answers with how to stop. */
	onFault(hear: (error: unknown) => void): () => void;
	/** Starts the app anew from its files. */
	restart(): void;
}

/** The browser's history, of which every page and every sheet is an entry. */
export interface History {
	/** The address after the hash sign. */
	read(): string;
	push(address: string): void;
	replace(address: string): void;
	/** One entry back; only where `depth` is above zero does it stay within the app. */
	back(): void;
	/** How many entries of ours lie beneath this one. */
	depth(): number;
	/** The address of the entry beneath, where it is ours. */
	beneath(): string | undefined;
	/** Hears that the user has gone to another address; answers with how to stop. */
	listen(hear: () => void): () => void;
}

/** Putting the app on the phone's home screen. */
export interface Install {
	/** Hears whether the browser offers it at present; answers with how to stop. */
	listen(hear: (offered: boolean) => void): () => void;
	/** Shows the browser's own dialog; true where the seller agreed. */
	prompt(): Promise<boolean>;
}

/** Versions of the app itself. */
export interface Update {
	/** Hears that a newer version waits; answers with how to stop. */
	listen(hear: () => void): () => void;
	/** Lets the waiting version take over and starts the app anew, if it is idle even then. */
	apply(isIdle: () => boolean): void;
	/** Asks whether there is a newer version; does nothing without signal. */
	check(): void;
}

/** Photos, which take more of a phone's memory than all the rest: worked on one at a time. */
export interface Images {
	/**
	 * Opens a picture file, upright and no larger than the phone can bear. Throws an `AppError` of a code that
	 * begins with `photo`, or whatever it likes once the signal has ended it.
	 */
	open(file: Blob, watch: PhotoWatch): Promise<OpenPhoto>;
	/** The small picture of a photo out of the book. */
	shrink(photo: PictureBytes): Promise<PictureBytes>;
	/** The middle of a picture on so few pixels, each as red, green, blue and opacity of 0 to 255. */
	pixels(picture: PictureBytes, width: number, height: number): Promise<ArrayLike<number>>;
	/** An address under which the screen can show a picture, until it is dropped. */
	address(picture: PictureBytes): string;
	drop(address: string): void;
}

export interface PhotoWatch {
	/** Ends the work; nothing of the photo stays. */
	readonly signal: AbortSignal;
	/** Hears how many of how many steps are done. */
	readonly onStep: (done: number, total: number) => void;
}

/** A photo that lies open, to be cut. */
export interface OpenPhoto {
	/** In pixels, upright. */
	readonly width: number;
	readonly height: number;
	/** The address of what the screen shows of it. */
	readonly preview: string;
	/** The square as JPEG, within the bounds of `domain/photo.ts`, and its small picture. */
	cut(crop: Crop): Promise<CutPhoto>;
	/** Gives the memory back. */
	close(): void;
}

export interface CutPhoto {
	readonly photo: PictureBytes;
	readonly thumb: PictureBytes;
}

/**
 * The book as a file that leaves the phone and comes back. What is wrong with a file is an `AppError` of a
 * code that begins with `backup`; a signal ends the work with an `AbortError`.
 */
export interface Backups {
	/**
	 * Writes the rows into a file of that name; `title` is its first line, for people. Of all that is written
	 * only a little is in memory at a time.
	 */
	write(
		title: string,
		name: string,
		manifest: Omit<Manifest, 'schema'>,
		rows: AsyncIterable<readonly BackupRow[]>,
		options: WriteOptions,
	): Promise<File>;
	/** What the file says of itself; nothing but that it is locked where it is and no password is given. */
	peek(file: Blob, password?: string): Promise<Peeked>;
	/**
	 * All rows of the file, in batches. Throws at the latest after the last one where anything is wrong:
	 * until the end has come, none of them may be believed.
	 */
	rows(file: Blob, options: ReadOptions): AsyncIterable<readonly BackupRow[]>;
}

export type Peeked =
	| { readonly locked: boolean; readonly manifest: Manifest }
	| { readonly locked: true; readonly manifest?: undefined };

export interface WriteOptions {
	/** The file is locked with it; blanks around it do not count. */
	readonly password?: string;
	readonly signal: AbortSignal;
	/** Hears how many rows are written. */
	readonly onRows: (done: number) => void;
}

export interface ReadOptions {
	readonly password?: string;
	readonly signal: AbortSignal;
	/** Hears how much of the file is read. */
	readonly onBytes: (done: number, total: number) => void;
}

/** Paints pictures that leave the phone. */
export interface Painter {
	/** Sets what is to be painted. */
	readonly pen: Pen;
	/** A sheet as a JPEG of that name; a photo is asked for when its turn has come. */
	paint(sheet: Sheet, name: string, photo: (id: Id) => Promise<PictureBytes | undefined>): Promise<Painted>;
}

export interface Painted {
	readonly file: File;
	/** Where the screen can show it, until it is dropped. */
	readonly address: string;
	/** Gives the memory back. */
	drop(): void;
}
