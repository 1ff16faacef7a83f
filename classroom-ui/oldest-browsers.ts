/** The oldest browsers the page works in, as a builder names them. They are told to people in docs/browsers.md. */
export const OLDEST = ['chrome100', 'safari15.4', 'firefox102']
