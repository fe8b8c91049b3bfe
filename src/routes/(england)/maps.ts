export { hexesOf, outlinesOf, type Hexes } from '#lib/charts/country-maps.ts';
