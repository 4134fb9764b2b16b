/** All of sharing, sealed. */
export const SHARING_TEXT_KEY = 'sharing-private';
