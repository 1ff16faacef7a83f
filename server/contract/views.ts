/** What each face is told, and how it is sent. All times are Unix milliseconds of the server. */
export type * from './views/lesson.ts'
export type * from './views/democracy.ts'
export type * from './views/place.ts'
export type * from './views/teacher.ts'
export type * from './views/projector.ts'
export type * from './views/student.ts'
export type * from './views/bot.ts'
export type * from './views/frame.ts'
