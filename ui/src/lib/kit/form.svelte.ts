import type { GenericSchema } from 'valibot';
import { safeParse } from 'valibot';
import { optionalContext } from './context';

/** A field that a form can check before sending. */
export type Checked = {
	label: string;
	/** What is wrong now, once the field has been asked; it then says so under itself. */
	check: () => string | undefined;
	element: () => HTMLElement | null | undefined;
};

/** The fields of a form, in the order of the page. */
export class FormFields {
	#fields = new Set<Checked>();

	add(field: Checked): () => void {
		this.#fields.add(field);
		return () => this.#fields.delete(field);
	}

	/** Asks every field; gives those that are wrong. */
	check(): { label: string; message: string; element: HTMLElement }[] {
		return [...this.#fields]
			.map((field) => ({ label: field.label, message: field.check(), element: field.element() }))
			.filter((one): one is { label: string; message: string; element: HTMLElement } => !!one.message && !!one.element)
			.sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
	}
}

/** The form around a field, if there is one. */
export const [formAround, setForm] = optionalContext<FormFields>('form');

/** A valibot schema as the `rule` of a field: `rule={fits(pipe(string(), minLength(3, '…')))}`. */
export const fits =
	(schema: GenericSchema) =>
	(value: unknown): string | undefined =>
		safeParse(schema, value).issues?.[0].message;
