/** The world has the same. */
export { GROUP_COLOURS, NO_GROUP_COLOUR } from '@jagten/server/contract'
