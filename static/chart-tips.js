// @ts-check
/*
 * What a mark of a chart stands for, by pointer, touch and keyboard; arrow keys between the areas of a map; and a button that copies a
 * chart's address. Everything said here stands in the chart's table too, so a page without this script lacks nothing.
 */

/** @type {(name: string, className: string) => HTMLElement} */
const made = (name, className) => Object.assign(document.createElement(name), { className });

/** @type {(element: Element) => string} */
const wordsOf = (element) => element.querySelector('title')?.textContent ?? '';

/**
 * Shows words beside a mark, inside the width of its chart.
 * @type {(chart: HTMLElement, tip: HTMLElement, mark: Element) => void}
 */
function show(chart, tip, mark) {
	const [box, at] = [chart.getBoundingClientRect(), mark.getBoundingClientRect()];
	tip.textContent = wordsOf(mark);
	tip.hidden = false;
	const left = at.left + at.width / 2 - box.left - tip.offsetWidth / 2;
	tip.style.left = `${Math.max(0, Math.min(box.width - tip.offsetWidth, left))}px`;
	tip.style.top = `${Math.max(0, at.top - box.top - tip.offsetHeight - 6)}px`;
	chart.querySelectorAll('.told').forEach((other) => other.classList.remove('told'));
	mark.classList.add('told');
}

/** @type {(event: KeyboardEvent) => number} */
function stepOf({ key }) {
	if (key === 'ArrowRight' || key === 'ArrowDown') return 1;
	return key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
}

/** @type {(chart: HTMLElement) => void} */
function tellMarks(chart) {
	const marks = [...chart.querySelectorAll('.plot > svg > path')]
		.filter((mark) => wordsOf(mark) !== '')
		.sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
	if (marks.length === 0) return;
	const tip = made('div', 'chart-tip');
	const said = made('p', 'nhsuk-u-visually-hidden');
	said.setAttribute('aria-live', 'polite');
	tip.setAttribute('aria-hidden', 'true');
	tip.hidden = true;
	chart.append(tip);
	chart.after(said);
	chart.tabIndex = 0;
	chart.setAttribute('role', 'group');
	let at = -1;
	const hide = () => {
		tip.hidden = true;
		chart.querySelectorAll('.told').forEach((mark) => mark.classList.remove('told'));
	};
	const pointed = (/** @type {Event} */ { target }) => {
		const mark = target instanceof Element ? target.closest('path') : null;
		const index = mark ? marks.indexOf(mark) : -1;
		if (!mark || index < 0) return hide();
		at = index;
		show(chart, tip, mark);
	};
	chart.addEventListener('pointerover', pointed);
	chart.addEventListener('click', pointed);
	chart.addEventListener('pointerleave', hide);
	chart.addEventListener('blur', hide);
	chart.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') return hide();
		const step = stepOf(event);
		const to = event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : at + step;
		if (step === 0 && event.key !== 'Home' && event.key !== 'End') return;
		event.preventDefault();
		at = Math.max(0, Math.min(marks.length - 1, to));
		const mark = marks[at];
		if (!mark) return;
		show(chart, tip, mark);
		said.textContent = wordsOf(mark);
	});
}

/** @type {(map: SVGSVGElement) => void} */
function walkAreas(map) {
	const areas = [...map.querySelectorAll('a')];
	map.addEventListener('keydown', (event) => {
		const step = stepOf(event);
		const at = areas.findIndex((area) => area === document.activeElement);
		const next = areas[at + step];
		if (step === 0 || at < 0 || !next) return;
		event.preventDefault();
		areas[at]?.setAttribute('tabindex', '-1');
		next.setAttribute('tabindex', '0');
		next.focus();
	});
}

/** @type {(link: HTMLAnchorElement) => void} */
function copyAddress(link) {
	if (!navigator.clipboard) return;
	const button = made('button', 'copy-address link');
	button.setAttribute('type', 'button');
	button.textContent = 'Copy link';
	const said = made('span', 'small');
	said.setAttribute('role', 'status');
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(link.href);
		said.textContent = 'Copied';
	});
	link.replaceWith(button, said);
}

document.querySelectorAll('.drawing').forEach((chart) => chart instanceof HTMLElement && tellMarks(chart));
document.querySelectorAll('.map-picture').forEach((map) => map instanceof SVGSVGElement && walkAreas(map));
document.querySelectorAll('a[data-copy]').forEach((link) => link instanceof HTMLAnchorElement && copyAddress(link));
