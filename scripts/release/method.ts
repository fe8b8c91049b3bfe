export { METHOD } from '#lib/domain/method.ts';
