/** The version of the method by which figures become scores; it changes when a result could. A release names its own, so that scores of different methods are not compared unawares. */
export const METHOD = '2.0';
