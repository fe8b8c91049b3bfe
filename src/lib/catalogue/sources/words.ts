/** The licence of nearly all that is published. */
export const OGL = 'Open Government Licence v3.0';
/** What is said of copies whose day of publication nobody noted. */
export const LAST_DAY_OF_FIGURES = 'Its day of publication is not known, so the last day of its figures stands for it.';
/** The same for those that name a month. */
export const LAST_DAY_OF_MONTH = 'Only the month of publication is known, so its last day stands for it.';
