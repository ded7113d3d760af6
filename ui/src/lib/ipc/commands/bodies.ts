import type { BodyChange } from '../bindings/BodyChange';
import type { BodyRow } from '../bindings/BodyRow';
import type { BodySheet } from '../bindings/BodySheet';
import type { MandateChange } from '../bindings/MandateChange';
import type { NewBody } from '../bindings/NewBody';
import type { NewMandate } from '../bindings/NewMandate';

/** Bodies, their seats, their mandates. */
export type BodiesCommands = {
	bodies: () => BodyRow[];
	body: (args: { id: number; day: string }) => BodySheet;
	add_body: (args: { body: NewBody }) => number;
	change_body: (args: { id: number; change: BodyChange }) => void;
	add_mandate: (args: { body: number; mandate: NewMandate }) => number;
	change_mandate: (args: { id: number; change: MandateChange }) => void;
	fill_seat: (args: { id: number; contact: number; from: string }) => number;
	end_mandate: (args: { id: number; until: string; staysVacant: boolean }) => void;
};
