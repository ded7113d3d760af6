/** What Palier is made of, and under which licence: the fonts, then the libraries it names itself. */

/** One font or library. */
export type Piece = { name: string; licence: string };

/** The fonts of the screen and of the papers. */
export const FONTS: Piece[] = [
	{ name: 'Source Sans 3', licence: 'OFL-1.1' },
	{ name: 'Atkinson Hyperlegible Next', licence: 'OFL-1.1' },
	{ name: 'DejaVu Sans', licence: 'Bitstream Vera' },
];

const of = (licence: string, names: string): Piece[] => names.split(' ').map((name) => ({ name, licence }));

/** The libraries of the interface and of the program. */
export const LIBRARIES: Piece[] = [
	...of('MIT', 'svelte @sveltejs/kit bits-ui valibot'),
	...of('ISC', '@lucide/svelte'),
	...of('Apache-2.0', '@internationalized/date gethostname unicode-linebreak'),
	...of(
		'MIT OR Apache-2.0',
		'@tauri-apps/api tauri tauri-build tauri-plugin-dialog tauri-plugin-log tauri-plugin-opener tauri-plugin-single-instance tauri-plugin-window-state',
	),
	...of('MIT OR Apache-2.0', 'argon2 chacha20poly1305 chrono chrono-tz clap getrandom hayro hkdf hmac hypher log'),
	...of('MIT OR Apache-2.0', 'parking_lot rpassword rust_xlsxwriter rustix serde serde_json sha2 subsetter thiserror'),
	...of('MIT OR Apache-2.0', 'zeroize'),
	...of('MIT', 'calamine lopdf printpdf quick-xml rusqlite rustybuzz ts-rs zip'),
	...of('BSD-3-Clause', 'x25519-dalek SQLCipher'),
	...of('domaine public', 'SQLite'),
	...of('(MIT OR Apache-2.0) AND BSD-3-Clause', 'encoding_rs'),
	...of('(MIT OR Apache-2.0) AND Unicode-3.0', 'unicode-normalization'),
	...of('MIT OR Unlicense', 'csv'),
].sort((one, other) => one.name.localeCompare(other.name, 'fr-FR'));
