import type { FoundCommune } from '../bindings/FoundCommune';
import type { ImportBeat } from '../bindings/ImportBeat';
import type { ImportPlan } from '../bindings/ImportPlan';
import type { ImportPreview } from '../bindings/ImportPreview';
import type { ImportSheet } from '../bindings/ImportSheet';
import type { ImportTarget } from '../bindings/ImportTarget';
import type { Mapping } from '../bindings/Mapping';
import type { Heard } from '../invoke';

/** Files that come in: chosen, matched, previewed, accepted. */
export type ImportsCommands = {
	choose_import: (args: { target: ImportTarget; progress: Heard<ImportBeat> }) => ImportSheet | null;
	find_communes: (args: { mapping: Mapping; words: string }) => FoundCommune[];
	preview_import: (args: { plan: ImportPlan }) => ImportPreview;
	accept_import: (args: { progress: Heard<ImportBeat> }) => void;
	save_rejected: () => boolean;
	stop_import: () => void;
	close_import: () => void;
};
