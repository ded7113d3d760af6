import type { ApplicationChange } from '../bindings/ApplicationChange';
import type { ApplicationSheet } from '../bindings/ApplicationSheet';
import type { ApplicationsList } from '../bindings/ApplicationsList';
import type { ApplicationsQuery } from '../bindings/ApplicationsQuery';
import type { HouseholdMember } from '../bindings/HouseholdMember';
import type { NewApplication } from '../bindings/NewApplication';
import type { PaperSeen } from '../bindings/PaperSeen';
import type { Period } from '../bindings/Period';
import type { Support } from '../bindings/Support';

/** The register of applications, the sheet, what is entered in them. */
export type ApplicationsCommands = {
	applications: (args: { query: ApplicationsQuery }) => ApplicationsList;
	application: (args: { id: number }) => ApplicationSheet;
	add_application: (args: { application: NewApplication }) => number;
	change_application: (args: { id: number; change: ApplicationChange }) => void;
	note_paper: (args: { id: number; paper: PaperSeen }) => void;
	set_household: (args: { id: number; members: HouseholdMember[] }) => void;
	set_supports: (args: { id: number; supports: Support[] }) => void;
	pause_application: (args: { id: number; period: Period; reason: string }) => number;
	end_pause: (args: { pause: number }) => void;
};
