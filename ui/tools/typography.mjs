// French spaces in the sources: `npm run typeset` writes them, a test finds those that are missing.
// U+00A0 before «:» and inside « », U+202F before «; ! ?», the curved apostrophe.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

const RULES = [
	[/(?<=\S) (?=:(?!\S))/gu, '\u00a0'],
	[/(?<=\S) (?=[;!?](?![\w=]))/gu, '\u202f'],
	[/(?<=«) /gu, '\u00a0'],
	[/ (?=»)/gu, '\u00a0'],
	[/(?<=\p{L})'(?=\p{L})/gu, '’'],
];

/** The French files: components, and the few sources that may hold words of the screen. */
const speaksFrench = (path) =>
	path.endsWith('.svelte') ||
	/lib\/format\/[\w./]+(?<!\.test)\.ts$/.test(path) ||
	path.endsWith('lib/ipc/sentences.ts');

/** The French sources under a folder. */
export function frenchSources(folder) {
	return readdirSync(folder, { recursive: true })
		.map((path) => join(folder, path).replaceAll('\\', '/'))
		.filter(speaksFrench);
}

/** Every place of a source where a typed character should be another: `{ at, wrong, right, line }`. */
export function faults(path, source) {
	const spans = path.endsWith('.svelte') ? spansOfSvelte(source) : spansOfScript(source, 0);
	return spans.flatMap(([start, end]) =>
		RULES.flatMap(([rule, right]) =>
			[...source.slice(start, end).matchAll(rule)].map((found) => ({
				at: start + found.index,
				wrong: found[0],
				right,
				line: source.slice(0, start + found.index).split('\n').length,
			})),
		),
	);
}

/** The texts of the markup, and the literals of the scripts and expressions. */
function spansOfSvelte(source) {
	const tree = parse(source, { modern: true });
	const spans = [];
	const walk = (node) => {
		if (!node || typeof node !== 'object') return;
		if (Array.isArray(node)) return node.forEach(walk);
		if (node.type === 'Text') spans.push([node.start, node.end]);
		if (node.type === 'Literal' && typeof node.value === 'string') spans.push([node.start + 1, node.end - 1]);
		if (node.type === 'TemplateElement') spans.push([node.start, node.end]);
		for (const [name, child] of Object.entries(node)) if (name !== 'css' && name !== 'options') walk(child);
	};
	walk(tree);
	return spans;
}

function spansOfScript(source, offset) {
	const spans = [];
	const walk = (node) => {
		if (
			ts.isStringLiteral(node) ||
			ts.isNoSubstitutionTemplateLiteral(node) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddleOrTemplateTail(node)
		) {
			spans.push([offset + node.getStart() + 1, offset + node.end - 1]);
		}
		ts.forEachChild(node, walk);
	};
	walk(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
	return spans;
}

function typeset(path) {
	const source = readFileSync(path, 'utf8');
	const found = faults(path, source).sort((a, b) => b.at - a.at);
	if (found.length === 0) return;
	const set = found.reduce((text, { at, right }) => text.slice(0, at) + right + text.slice(at + 1), source);
	writeFileSync(path, set);
	console.log(`${path}: ${found.length}`);
}

if (process.argv[1] === import.meta.filename) frenchSources('src').forEach(typeset);
