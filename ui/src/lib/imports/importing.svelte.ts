import type { FoundCommune } from '$lib/ipc/bindings/FoundCommune';
import type { ImportBeat } from '$lib/ipc/bindings/ImportBeat';
import type { ImportField } from '$lib/ipc/bindings/ImportField';
import type { ImportPlan } from '$lib/ipc/bindings/ImportPlan';
import type { ImportPreview } from '$lib/ipc/bindings/ImportPreview';
import type { ImportSheet } from '$lib/ipc/bindings/ImportSheet';
import type { ImportTarget } from '$lib/ipc/bindings/ImportTarget';
import { call } from '$lib/ipc/client';
import { lineOfFailure } from '$lib/ipc/failure';
import { hearing } from '$lib/ipc/invoke';

/** What is typed about a file of communes, which says neither year nor source. */
export type Figures = { vintage: string; source: string; memberFromOn: string | null };

/** A file on its way in: chosen, its columns matched, previewed, accepted. */
export class Importing {
	readonly target: ImportTarget;
	sheet = $state.raw<ImportSheet>();
	preview = $state.raw<ImportPreview>();
	columns = $state<ImportSheet['mapping']>({});
	figures = $state<Figures>({ vintage: '', source: '', memberFromOn: null });
	wanted = $state.raw<FoundCommune[]>([]);
	failure = $state<string>();
	/** The long work under way, and how far it is. */
	work = $state.raw<ImportBeat>();

	constructor(target: ImportTarget) {
		this.target = target;
	}

	/** Columns of the file that no field takes. */
	get unused(): string[] {
		const taken = new Set(Object.values(this.columns));
		return (this.sheet?.headers ?? []).filter((header, at) => header !== '' && !taken.has(at));
	}

	/** What the shell is asked: the plan as it stands. */
	get plan(): ImportPlan {
		const { vintage, source, memberFromOn } = this.figures;
		const wanted = this.wanted.map(({ insee }) => insee);
		const communes = this.target === 'communes' ? { vintage: Number(vintage), source, wanted, memberFromOn } : null;
		return { mapping: this.columns, communes };
	}

	match(field: ImportField, column: number | null): void {
		const { [field]: _, ...others } = this.columns;
		this.columns = column === null ? others : { ...others, [field]: column };
	}

	choose = (): Promise<boolean> =>
		this.#long(async (progress) => {
			const sheet = await call('choose_import', { target: this.target, progress });
			if (!sheet) return;
			this.sheet = sheet;
			this.columns = sheet.mapping;
			this.preview = undefined;
		});

	look = (): Promise<boolean> =>
		this.#long(async () => {
			this.preview = await call('preview_import', { plan: this.plan });
		});

	/** Back to the columns: what was previewed no longer holds. */
	back = (): void => {
		this.preview = undefined;
		this.failure = undefined;
	};

	accept = (): Promise<boolean> => this.#long((progress) => call('accept_import', { progress }));

	stop = (): Promise<void> => call('stop_import');

	async #long(work: (progress: ReturnType<typeof hearing<ImportBeat>>) => Promise<unknown>): Promise<boolean> {
		this.work = { done: 0, of: null };
		this.failure = await lineOfFailure(() =>
			work(
				hearing<ImportBeat>((beat) => {
					if (this.work) this.work = beat;
				}),
			),
		);
		this.work = undefined;
		return this.failure === undefined;
	}
}
