/** How high over somebody's feet a name stands, in blocks. */
export const PEG_TOP = 2.1
