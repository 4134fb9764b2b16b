/** Where local storage keeps what `Health` describes. */
export const HEALTH_KEY = 'health';
