import type { terminal as da } from '../da/terminal.ts'
import type { SameShape } from '../shape.ts'

export const terminal: SameShape<typeof da> = {
  title: 'Jagten på fællesskabet is ready.',
  teacher: 'Teacher, on this computer:',
  password: 'Password: {{password}}   (shown only now; make a new one with: npm start -- --new-password)',
  students: 'Students and projector, on the same network:',
  minecraft: 'Minecraft: Java Edition 1.18.2. The address is on the projector when the class’s world is open.',
  stop: 'Stop with Ctrl+C. Everything is kept.',
  back: 'The server has started again. Nothing is lost.',
  already: 'The program is already running here: {{where}}',
  'page-broken': 'The page could not be built:\n{{why}}',
  'takes-number': 'a whole number from {{from}} to {{to}}',
  'takes-world': '"embedded" or "java://host:port"',
  'takes-database':
    'an address like postgres://user:password@host:5432/database (leave it out, and everything is kept in DATA_DIR)',
  'database-silent': 'DATABASE_URL: the database at {{where}} does not answer yet ({{why}}). We try until it does.',
  'database-refused': 'DATABASE_URL: the database at {{where}} does not let us in ({{why}}).',
  'takes-password': 'at least {{least}} signs',
  'takes-one-of': 'one of {{list}}',
  'port-taken': 'Port {{port}} is used by another program. Choose another one, for example: PORT=3100 npm start',
  'port-forbidden': 'Port {{port}} may not be used here. Choose another one, for example: PORT=3100 npm start',
}
