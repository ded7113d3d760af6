/** Every failure in French: what happened, and what to do. Exhaustive by type: a new code does not compile without its words. */
import { number } from '$lib/format/format';
import type { Refusal } from './bindings/Refusal';

/** Why a command did not answer: a rule said no, or the window could not reach the register. */
export type Failure =
	| Refusal
	/** The vault is locked: the passphrase is asked again. */
	| { code: 'locked' }
	/** The window has no right to this command, or the shell is not there. */
	| { code: 'unreachable' }
	/** Something broke that no rule foresaw; the detail is in the local log. */
	| { code: 'unexpected' };

/** A failure in words. */
export type Sentence = { what: string; remedy: string };

type Wording = { [Code in Failure['code']]: (failure: Extract<Failure, { code: Code }>) => Sentence };

const FIELDS: Record<string, string> = {
	name: 'le nom',
	title: 'l’intitulé',
};

const field = (name: string): string => FIELDS[name] ?? 'ce champ';

const wording: Wording = {
	empty: (failure) => ({
		what: `Il manque ${field(failure.field)}.`,
		remedy: 'Remplissez ce champ, puis recommencez.',
	}),
	too_long: (failure) => ({
		what: `Le texte est trop long pour ${field(failure.field)}.`,
		remedy: `Gardez au plus ${number(failure.max)} caractères.`,
	}),
	empty_period: () => ({
		what: 'La fin de la période précède son début.',
		remedy: 'Choisissez une date de fin plus tardive.',
	}),
	locked: () => ({
		what: 'Le coffre est verrouillé.',
		remedy: 'Donnez votre phrase de passe pour continuer ; rien n’est perdu.',
	}),
	unreachable: () => ({
		what: 'La fenêtre n’a pas pu joindre le registre.',
		remedy: 'Fermez Palier puis rouvrez-le ; ce qui était enregistré l’est toujours.',
	}),
	unexpected: () => ({
		what: 'Une erreur imprévue a arrêté cette opération ; rien n’a été écrit.',
		remedy: 'Recommencez. Si cela se répète, le détail se trouve dans Paramètres, À propos, Journal technique.',
	}),
};

/** The failure in French. */
export function sentenceOf(failure: Failure): Sentence {
	const words = wording[failure.code] as (failure: Failure) => Sentence;
	return words(failure);
}

/** Whether the words know this code: what came through the wire is not trusted by its type. */
export const isKnown = (code: string): code is Failure['code'] => Object.hasOwn(wording, code);

/** A command that did not answer, thrown with its failure. */
export class Failed extends Error {
	constructor(readonly failure: Failure) {
		super(sentenceOf(failure).what);
		this.name = 'Failed';
	}
}
