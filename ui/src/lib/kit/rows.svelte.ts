/** What a register shows: so many rows, some of which may still be on their way. */
export type Rows<Row> = {
	readonly total: number;
	at(index: number): Row | undefined;
	/** Says which rows are about to be seen. */
	need(first: number, last: number): void;
};

/** Rows that are all here. */
export const listed = <Row>(list: Row[]): Rows<Row> => ({
	total: list.length,
	at: (index) => list[index],
	need: () => {},
});

/** One page of an answer, and how many rows there are in all. */
export type PageOf<Row> = { rows: Row[]; total: number };

const PAGE = 200;

/** Rows read by pages of 200, as they come into view. Make a new one when the filter or the order changes. */
export class Pages<Row> implements Rows<Row> {
	#read: (offset: number, limit: number) => Promise<PageOf<Row>>;
	#pages = $state.raw<ReadonlyMap<number, Row[]>>(new Map());
	#asked = new Set<number>();
	#total = $state(0);

	/** `first` is the page that the `load` of the screen has already read. */
	constructor(first: PageOf<Row>, read: (offset: number, limit: number) => Promise<PageOf<Row>>) {
		this.#read = read;
		this.#keep(0, first);
	}

	get total(): number {
		return this.#total;
	}

	at(index: number): Row | undefined {
		return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	need(first: number, last: number): void {
		for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
			if (!this.#asked.has(page)) void this.#fetch(page);
		}
	}

	async #fetch(page: number): Promise<void> {
		this.#asked.add(page);
		try {
			this.#keep(page, await this.#read(page * PAGE, PAGE));
		} catch (error) {
			// Asked again when it is seen again; the screen shows the failure.
			this.#asked.delete(page);
			throw error;
		}
	}

	#keep(page: number, { rows, total }: PageOf<Row>): void {
		this.#asked.add(page);
		this.#pages = new Map(this.#pages).set(page, rows);
		this.#total = total;
	}
}
