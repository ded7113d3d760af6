import type { MoneyLine } from '../bindings/MoneyLine';
import type { NewConsent } from '../bindings/NewConsent';
import type { NewContactEvent } from '../bindings/NewContactEvent';
import type { NewPerson } from '../bindings/NewPerson';
import type { NoteLevel } from '../bindings/NoteLevel';
import type { PersonChange } from '../bindings/PersonChange';
import type { Protection } from '../bindings/Protection';
import type { Resemblance } from '../bindings/Resemblance';

/** Identity, consents, money, protection, notes. */
export type PeopleCommands = {
	resembling: (args: { person: NewPerson }) => Resemblance[];
	/** Whether a place was chosen. */
	export_person: (args: { id: number; own: string }) => boolean;
	merge_people: (args: { kept: number; left: number }) => void;
	change_person: (args: { id: number; change: PersonChange }) => void;
	record_consent: (args: { person: number; consent: NewConsent }) => number;
	withdraw_consent: (args: { consent: number; on: string }) => void;
	add_money_line: (args: { person: number; line: MoneyLine }) => number;
	remove_money_line: (args: { line: number }) => void;
	add_protection: (args: { person: number; measure: Protection }) => number;
	remove_protection: (args: { measure: number }) => void;
	write_note: (args: { person: number; level: NoteLevel; note: string }) => number;
	note_exchange: (args: { person: number; event: NewContactEvent }) => void;
};
