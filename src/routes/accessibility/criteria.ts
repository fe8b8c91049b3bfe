/** A criterion of the Web Content Accessibility Guidelines 2.2, with what speaks for its being met here. */
export interface Criterion {
	readonly number: string;
	readonly name: string;
	readonly level: 'A' | 'AA';
	readonly evidence: string;
}

/** The criteria of levels A and AA in their order (W3C Recommendation of 12 December 2024; 4.1.1 is no longer one). */
export const CRITERIA: readonly Criterion[] = [
	{
		number: '1.1.1',
		name: 'Non-text content',
		level: 'A',
		evidence:
			'Each chart has a label in words and a table with the same numbers. axe finds nothing on any template, at 1280 and 320 pixels and without scripts.'
	},
	{ number: '1.2.1', name: 'Audio-only and video-only', level: 'A', evidence: 'No sound or film is on this site.' },
	{ number: '1.2.2', name: 'Captions, recorded', level: 'A', evidence: 'No sound or film is on this site.' },
	{ number: '1.2.3', name: 'Audio description or other media', level: 'A', evidence: 'No sound or film is on this site.' },
	{ number: '1.2.4', name: 'Captions, live', level: 'AA', evidence: 'No sound or film is on this site.' },
	{ number: '1.2.5', name: 'Audio description', level: 'AA', evidence: 'No sound or film is on this site.' },
	{
		number: '1.3.1',
		name: 'Info and relationships',
		level: 'A',
		evidence:
			'Tables have captions and scopes, forms have labels. axe finds nothing on any template, at 1280 and 320 pixels and without scripts.'
	},
	{
		number: '1.3.2',
		name: 'Meaningful sequence',
		level: 'A',
		evidence: 'The order on the page is the order of the source; pages are read without a style sheet.'
	},
	{
		number: '1.3.3',
		name: 'Sensory characteristics',
		level: 'A',
		evidence: 'No words point to a shape or a place alone: marks have words beside them.'
	},
	{ number: '1.3.4', name: 'Orientation', level: 'AA', evidence: 'Nothing is tied to one way of holding a screen.' },
	{ number: '1.3.5', name: 'Identify input purpose', level: 'AA', evidence: 'No field asks for a fact about the reader.' },
	{
		number: '1.4.1',
		name: 'Use of colour',
		level: 'A',
		evidence: 'Each colour has a shape and a word. A test works out colours as seen with colour blindness.'
	},
	{ number: '1.4.2', name: 'Audio control', level: 'A', evidence: 'No sound or film is on this site.' },
	{
		number: '1.4.3',
		name: 'Contrast of text',
		level: 'AA',
		evidence:
			'A test works out the contrast of all pairs of colours. axe finds nothing on any template, at 1280 and 320 pixels and without scripts.'
	},
	{ number: '1.4.4', name: 'Resize text', level: 'AA', evidence: 'Type is set in units that grow; looked at at 200%.' },
	{
		number: '1.4.5',
		name: 'Images of text',
		level: 'AA',
		evidence: 'Text is text, in charts too. Only pictures for shared links hold drawn words, and their page holds the same.'
	},
	{
		number: '1.4.10',
		name: 'Reflow',
		level: 'AA',
		evidence: 'At 320 pixels only tables move sideways, each in a region with a name; a test runs every template.'
	},
	{
		number: '1.4.11',
		name: 'Non-text contrast',
		level: 'AA',
		evidence: 'Marks and borders of controls have at least 3 to 1, by a test over the colours.'
	},
	{
		number: '1.4.12',
		name: 'Text spacing',
		level: 'AA',
		evidence: 'No box has a fixed height that cuts text. Not tested by hand on every page.'
	},
	{ number: '1.4.13', name: 'Content on hover or focus', level: 'AA', evidence: 'Nothing shows on hover alone.' },
	{ number: '2.1.1', name: 'Keyboard', level: 'A', evidence: 'The main journeys are run by keyboard alone in a test.' },
	{ number: '2.1.2', name: 'No keyboard trap', level: 'A', evidence: 'The same journeys move on from each control.' },
	{ number: '2.1.4', name: 'Character key shortcuts', level: 'A', evidence: 'There are none.' },
	{ number: '2.2.1', name: 'Timing adjustable', level: 'A', evidence: 'There are no time limits.' },
	{ number: '2.2.2', name: 'Pause, stop, hide', level: 'A', evidence: 'Nothing moves by itself.' },
	{ number: '2.3.1', name: 'Three flashes', level: 'A', evidence: 'Nothing flashes.' },
	{ number: '2.4.1', name: 'Bypass blocks', level: 'A', evidence: 'A link to the main part is first on each page.' },
	{ number: '2.4.2', name: 'Page titled', level: 'A', evidence: 'Each template has a title of its own.' },
	{ number: '2.4.3', name: 'Focus order', level: 'A', evidence: 'The order of focus is the order of the source.' },
	{
		number: '2.4.4',
		name: 'Link purpose',
		level: 'A',
		evidence: 'Links are named for where they lead; rows have the name of the area or the indicator.'
	},
	{ number: '2.4.5', name: 'Multiple ways', level: 'AA', evidence: 'Finder, lists of areas and indicators, and links between pages.' },
	{
		number: '2.4.6',
		name: 'Headings and labels',
		level: 'AA',
		evidence: 'One main heading a page. axe finds nothing on any template, at 1280 and 320 pixels and without scripts.'
	},
	{ number: '2.4.7', name: 'Focus visible', level: 'AA', evidence: 'Yellow with a dark edge on everything that takes focus.' },
	{ number: '2.4.11', name: 'Focus not obscured', level: 'AA', evidence: 'Nothing stays in place over the page while it scrolls.' },
	{ number: '2.5.1', name: 'Pointer gestures', level: 'A', evidence: 'No gesture is needed; sliders have buttons.' },
	{
		number: '2.5.2',
		name: 'Pointer cancellation',
		level: 'A',
		evidence: 'Controls are the browser’s own and act when the pointer is let go.'
	},
	{
		number: '2.5.3',
		name: 'Label in name',
		level: 'A',
		evidence: 'Words on a control are in its name. axe finds nothing on any template, at 1280 and 320 pixels and without scripts.'
	},
	{ number: '2.5.4', name: 'Motion actuation', level: 'A', evidence: 'Moving the device does nothing.' },
	{
		number: '2.5.7',
		name: 'Dragging movements',
		level: 'AA',
		evidence: 'Sliders have plus and minus buttons; a journey runs without any drag.'
	},
	{
		number: '2.5.8',
		name: 'Target size',
		level: 'AA',
		evidence:
			'Controls and links in rows are at least 24 pixels or spaced so. axe finds nothing on any template, at 1280 and 320 pixels and without scripts.'
	},
	{ number: '3.1.1', name: 'Language of page', level: 'A', evidence: 'Each page says that it is in British English.' },
	{ number: '3.1.2', name: 'Language of parts', level: 'AA', evidence: 'All is in English.' },
	{ number: '3.2.1', name: 'On focus', level: 'A', evidence: 'Focus changes nothing.' },
	{
		number: '3.2.2',
		name: 'On input',
		level: 'A',
		evidence: 'Sliders redraw the table and say so; nothing else moves before a button is pressed.'
	},
	{ number: '3.2.3', name: 'Consistent navigation', level: 'AA', evidence: 'Header and foot are the same on each page.' },
	{ number: '3.2.4', name: 'Consistent identification', level: 'AA', evidence: 'One word a thing, by a list that the makers keep.' },
	{ number: '3.2.6', name: 'Consistent help', level: 'A', evidence: 'Contact stands in the foot of each page.' },
	{
		number: '3.3.1',
		name: 'Error identification',
		level: 'A',
		evidence: 'A wrong address or a place not found is answered by a sentence that names it.'
	},
	{ number: '3.3.2', name: 'Labels or instructions', level: 'A', evidence: 'Each field has a label, and a hint where its form matters.' },
	{
		number: '3.3.3',
		name: 'Error suggestion',
		level: 'AA',
		evidence: 'Such sentences say what would be right, or what may have been meant.'
	},
	{ number: '3.3.4', name: 'Error prevention', level: 'AA', evidence: 'Nothing can be bought, signed or deleted here.' },
	{ number: '3.3.7', name: 'Redundant entry', level: 'A', evidence: 'Nothing is asked twice.' },
	{ number: '3.3.8', name: 'Accessible authentication', level: 'AA', evidence: 'There is no log-in.' },
	{
		number: '4.1.2',
		name: 'Name, role, value',
		level: 'A',
		evidence: 'Controls are the browser’s own. axe finds nothing on any template, at 1280 and 320 pixels and without scripts.'
	},
	{ number: '4.1.3', name: 'Status messages', level: 'AA', evidence: 'A polite region says when places change and when a link was copied.' }
];
