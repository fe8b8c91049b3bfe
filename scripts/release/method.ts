/** The version of the method by which figures become scores; a release names it, so that scores of different methods are not compared unawares. */
export const METHOD = '1.0';
