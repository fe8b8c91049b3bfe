import fc from 'fast-check';

/** A question of the described API, as far as requests are made from it. */
export interface DescribedOperation {
	readonly operationId: string;
	readonly parameters: readonly {
		readonly name: string;
		readonly in: 'path' | 'query';
		readonly required: boolean;
		readonly schema: { readonly enum?: readonly string[]; readonly pattern?: string };
		readonly example?: string;
	}[];
	readonly responses: Readonly<Record<string, object>>;
	readonly 'x-examples'?: readonly string[];
}

/** A request made from a description: its address, and what may come back. */
export interface GeneratedRequest {
	readonly operation: string;
	readonly address: string;
	readonly statuses: readonly string[];
	/** Whether it is a file that is only asked for in part. */
	readonly isFile: boolean;
}

/** What readers and robots type that nobody meant. */
const ODD = [
	'',
	' ',
	'0',
	'-1',
	'null',
	'undefined',
	'NaN',
	'\u0000',
	'%00',
	'🙂🏥',
	'Ελλάδα',
	'العربية',
	'O’Brien "x"',
	"' or 1=1 --",
	'<script>alert(1)</script>',
	'../../etc/passwd',
	'__proto__',
	'constructor',
	'toString',
	'1e309',
	'=1+1',
	'a,b,,c',
	'01g',
	'E38000217x',
	'SW1A 1A',
	'\r\nx: y',
	'a'.repeat(1500),
	'ü'.repeat(10_000)
];

/** Parts of the addresses of tables that are there. */
const EXAMPLES: Readonly<Record<string, string>> = { code: '01G', group: 'mental-health', factor: 'quality', id: 'iapt-recovery-rate' };

type Parameter = DescribedOperation['parameters'][number];

/** A text of the form that a schema asks for; look-aheads, which only forbid, are left out of the form. */
function fitting({ schema, example = 'x' }: Parameter): fc.Arbitrary<string> {
	if (schema.enum) return fc.constantFrom(...schema.enum);
	const form = schema.pattern?.replace(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '');
	if (form === undefined || form === '\\S') return fc.constant(example);
	return fc.oneof({ weight: 2, arbitrary: fc.constant(example) }, { weight: 1, arbitrary: fc.stringMatching(new RegExp(form)) });
}

const odd = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 30 }));

/** The text of a parameter: mostly one that fits, sometimes an odd one. */
const told = (parameter: Parameter): fc.Arbitrary<string> => {
	return fc.oneof({ weight: 5, arbitrary: fitting(parameter) }, { weight: 1, arbitrary: odd });
};

function pathOf(path: string, parameters: readonly Parameter[]): fc.Arbitrary<string> {
	const own = parameters.filter((one) => one.in === 'path');
	return fc
		.tuple(...own.map((one) => (one.name === 'form' ? fitting(one) : told({ ...one, example: one.example ?? EXAMPLES[one.name] ?? 'x' }))))
		.map((texts) => own.reduce((address, { name }, at) => address.replace(`{${name}}`, () => encodeURIComponent(texts[at]!)), path));
}

/** The pairs of a query: each parameter there or not, given once or twice, and now and then one that nobody described. */
function queryOf(parameters: readonly Parameter[]): fc.Arbitrary<string> {
	const pairs = parameters
		.filter((one) => one.in === 'query')
		.map((one) =>
			fc.tuple(fc.nat(99), told(one), told(one)).map(([chance, first, second]): (readonly [string, string])[] => {
				if (chance < (one.required ? 90 : 35)) return [[one.name, first]];
				return chance > 97
					? [
							[one.name, first],
							[one.name, second]
						]
					: [];
			})
		);
	const unknown = fc
		.tuple(fc.nat(19), odd, odd)
		.map(([chance, name, text]): (readonly [string, string])[] => (chance === 0 ? [[name, text]] : []));
	return fc.tuple(...pairs, unknown).map((all) => {
		const query = all.flat().map(([name, text]) => `${encodeURIComponent(name.slice(0, 40))}=${encodeURIComponent(text)}`);
		return query.length === 0 ? '' : `?${query.join('&')}`;
	});
}

/** So many requests, the same for the same seed, spread over all operations of a description. */
export function generatedRequests(
	paths: Readonly<Record<string, { readonly get: DescribedOperation }>>,
	count: number,
	seed: number
): readonly GeneratedRequest[] {
	const one = fc.constantFrom(...Object.entries(paths)).chain(([path, { get }]) =>
		fc.tuple(pathOf(path, get.parameters), queryOf(get.parameters)).map(([address, query]): GeneratedRequest => ({
			operation: get.operationId,
			address: `${address}${query}`,
			statuses: Object.keys(get.responses),
			isFile: '206' in get.responses
		}))
	);
	return fc.sample(one, { numRuns: count, seed });
}
