import { inflateSync } from 'node:zlib';

/** A PNG's size, and its pixels as `#rrggbb`. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** The colour of a pixel, counted from the top left. */
	readonly at: (x: number, y: number) => string;
	/** How many pixels have a colour. */
	readonly count: (colour: string) => number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The chunks of a PNG as name and content; throws where the file does not begin as one. */
function chunksOf(png: Buffer): readonly { readonly name: string; readonly body: Buffer }[] {
	if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG.');
	const chunks = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.push({ name: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) });
		at += length + 12;
	}
	return chunks;
}

/** The predictor of the PNG specification's section 9.4 (Paeth). */
function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Undoes the filters of a PNG's lines, in place. */
function unfilter(lines: Buffer, height: number, stride: number, step: number): void {
	for (let y = 0; y < height; y++) {
		const start = y * (stride + 1);
		const filter = lines[start]!;
		for (let x = 0; x < stride; x++) {
			const here = start + 1 + x;
			const left = x >= step ? lines[here - step]! : 0;
			const up = y > 0 ? lines[here - stride - 1]! : 0;
			const corner = x >= step && y > 0 ? lines[here - stride - 1 - step]! : 0;
			const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
			lines[here] = (lines[here]! + guess) & 255;
		}
	}
}

/** A PNG of eight bits a channel with or without transparency, read by the rules of its specification and not by what made it. */
export function pixelsOf(png: Buffer): Pixels {
	const chunks = chunksOf(png);
	const head = chunks[0]!.body;
	const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8]!, head[9]!];
	if (depth !== 8 || (kind !== 6 && kind !== 2)) throw new Error(`A PNG of kind ${kind} with ${depth} bits is not read here.`);
	const step = kind === 6 ? 4 : 3;
	const lines = inflateSync(Buffer.concat(chunks.flatMap(({ name, body }) => (name === 'IDAT' ? [body] : []))));
	unfilter(lines, height, width * step, step);
	const at = (x: number, y: number): string => {
		const start = y * (width * step + 1) + 1 + x * step;
		return `#${lines.subarray(start, start + 3).toString('hex')}`;
	};
	const count = (colour: string): number => {
		let found = 0;
		for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (at(x, y) === colour) found += 1;
		return found;
	};
	return { width, height, at, count };
}
