import type { Rule } from './source-file.ts';

/** Components that print raw HTML, or carry a style attribute, which the content policy forbids. */
export const markupFaults: Rule = (files) =>
	files
		.filter(({ path }) => path.endsWith('.svelte') || path.endsWith('.html'))
		.flatMap(({ path, text }) => {
			const markup = text.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<!--[\s\S]*?-->/g, '');
			return [
				...(markup.includes('{@html') ? [`${path} prints raw HTML.`] : []),
				...(/\sstyle(=|:)/.test(markup) ? [`${path} has a style attribute; geometry goes into SVG attributes, colour into classes.`] : [])
			];
		});
