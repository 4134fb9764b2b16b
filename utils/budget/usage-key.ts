/** Where local storage keeps what `Usage` describes. */
export const USAGE_KEY = 'usage';
