import type { BodyChange } from '../bindings/BodyChange';
import type { BodyId } from '../bindings/BodyId';
import type { BodyRow } from '../bindings/BodyRow';
import type { BodySheet } from '../bindings/BodySheet';
import type { ContactId } from '../bindings/ContactId';
import type { MandateChange } from '../bindings/MandateChange';
import type { MandateId } from '../bindings/MandateId';
import type { NewBody } from '../bindings/NewBody';
import type { NewMandate } from '../bindings/NewMandate';

/** Bodies, seats, mandates. */
export type BodiesCommands = {
	bodies: () => BodyRow[];
	body: (args: { id: BodyId; day: string }) => BodySheet;
	add_body: (args: { body: NewBody }) => BodyId;
	change_body: (args: { id: BodyId; change: BodyChange }) => void;
	add_mandate: (args: { body: BodyId; mandate: NewMandate }) => MandateId;
	change_mandate: (args: { id: MandateId; change: MandateChange }) => void;
	fill_seat: (args: { id: MandateId; contact: ContactId; from: string }) => MandateId;
	end_mandate: (args: { id: MandateId; until: string; staysVacant: boolean }) => void;
};
