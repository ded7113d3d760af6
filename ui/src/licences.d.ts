declare module 'virtual:licences' {
	/** Every library the program is made of, by name; listed when the pages are built. */
	export const LIBRARIES: { name: string; version: string; licence: string }[];
}
