import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What turns the text of an SVG into the bytes of a PNG, `scale` times as large as the SVG says it is. */
export type Rasteriser = (svg: string, scale?: number) => Buffer;

/** The one family that pictures are lettered in: free, and the same on every machine, so that the same SVG gives the same bytes. */
export const PICTURE_FONT = 'DejaVu Sans';

const FACES = ['DejaVuSans', 'DejaVuSans-Bold'];

let made: Promise<Rasteriser> | undefined;

/** The rasteriser, made ready at its first use; throws where the packages that it reads are not installed. */
export async function rasteriser(): Promise<Rasteriser> {
	made ??= prepared();
	return await made;
}

async function prepared(): Promise<Rasteriser> {
	const { resolve } = createRequire(import.meta.url);
	const fontBuffers = await Promise.all(FACES.map((face) => readFile(resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`))));
	await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
	const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: PICTURE_FONT, sansSerifFamily: PICTURE_FONT };
	return (svg, scale = 1) => {
		const read = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } });
		const drawn = read.render();
		const png = Buffer.from(drawn.asPng());
		drawn.free();
		read.free();
		return png;
	};
}
