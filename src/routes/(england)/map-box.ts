export { MAP_BOX } from '#lib/charts/map-box.ts';
