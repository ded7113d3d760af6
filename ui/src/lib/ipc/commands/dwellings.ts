import type { Attempts } from '../bindings/Attempts';
import type { DwellingChange } from '../bindings/DwellingChange';
import type { DwellingSheet } from '../bindings/DwellingSheet';
import type { DwellingsList } from '../bindings/DwellingsList';
import type { DwellingsQuery } from '../bindings/DwellingsQuery';
import type { NewDwelling } from '../bindings/NewDwelling';
import type { NewPlaceHold } from '../bindings/NewPlaceHold';
import type { NewPlaceKind } from '../bindings/NewPlaceKind';
import type { NewRent } from '../bindings/NewRent';
import type { PlaceKindRow } from '../bindings/PlaceKindRow';
import type { PlaceSheet } from '../bindings/PlaceSheet';
import type { ProposalAnswer } from '../bindings/ProposalAnswer';

/** Dwellings, their rents and their places. */
export type DwellingsCommands = {
	dwellings: (args: { query: DwellingsQuery }) => DwellingsList;
	dwelling: (args: { id: number }) => DwellingSheet;
	add_dwelling: (args: { dwelling: NewDwelling }) => number;
	change_dwelling: (args: { id: number; change: DwellingChange }) => void;
	set_rent: (args: { id: number; rent: NewRent }) => void;
	remove_rent: (args: { rent: number }) => void;
	places: () => PlaceSheet[];
	place_kinds: () => PlaceKindRow[];
	add_place_kind: (args: { kind: NewPlaceKind }) => number;
	change_place_kind: (args: { id: number; kind: NewPlaceKind }) => void;
	add_place: (args: { dwelling: number; kind: number; openedOn: string }) => number;
	rename_place: (args: { id: number; label: string }) => void;
	give_place_back: (args: { id: number; on: string }) => void;
	hold_place: (args: { id: number; hold: NewPlaceHold }) => number;
	end_hold: (args: { hold: number; until: string }) => void;
	declare_vacancy: (args: { place: number; freeOn: string }) => number;
	withdraw_vacancy: (args: { vacancy: number }) => void;
	send_proposal: (args: { id: number; sentOn: string; answerDueOn: string }) => void;
	note_answer: (args: { id: number; answer: ProposalAnswer; on: string }) => void;
	note_silence: (args: { id: number; attempts: Attempts }) => void;
};
