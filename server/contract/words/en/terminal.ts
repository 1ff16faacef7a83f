import type { terminal as da } from '../da/terminal.ts'
import type { SameShape } from '../shape.ts'

export const terminal: SameShape<typeof da> = {
  title: 'Jagten på fællesskabet is ready.',
  teacher: 'Teacher, on this computer:',
  password: 'Password: {{password}}   (shown only now; make a new one with: npm start -- --new-password)',
  students: 'Students and big screen, on the same network:',
  'only-here': 'Only this computer can open the page: it is on no network, or HOST points at itself.',
  minecraft: 'Minecraft: Java Edition 1.18.2. The address is on the big screen when Minecraft is open for the class.',
  'own-server':
    'Minecraft: your own Java server at {{address}}. The teacher’s page says whether it works and which version it has.',
  stop: 'Stop with Ctrl+C. Everything is kept.',
  back: 'The server has started again. Nothing is lost.',
  already: 'The program is already running here: {{where}}',
  'page-broken': 'The page could not be built:\n{{why}}',
  'stop-first': 'The program is running here: {{where}}. Stop it first.',
  'backup-how': 'Like this: npm run backup -- folder (or a new file that ends in .jagten)',
  'backup-done':
    'The backup is in {{file}} (classes: {{classes}}). It holds the children’s names, so take care of it. A poll that is open now will be void in it and can be taken again.',
  'backup-there': 'There is something in {{file}} already. Choose another name.',
  'restore-how': 'Like this: npm run restore -- file (into an empty DATA_DIR or DATABASE_URL)',
  'restore-done': 'Everything is back (classes: {{classes}}). Everybody has to sign in again.',
  'restore-damaged': '{{file}} is not a whole backup. Nothing was changed.',
  'restore-no-file': 'There is no file here: {{file}}',
  'restore-world-there': 'A class’s Minecraft is in {{folder}} already. Move it away first. Nothing was changed.',
  'check-minutes-how': 'Like this: npm run check-minutes -- minutes.json (a copy of the minutes)',
  'not-empty': 'There are classes or plans of its own in {{where}} already. Nothing was changed.',
  'move-how': 'Like this: npm run move-school -- to-postgres (or to-sqlite), with DATABASE_URL and DATA_DIR set',
  'move-done':
    'The school was copied to {{where}} (classes: {{classes}}, rows: {{rows}}) and compared: all is the same. The old one is still there: delete it when you have seen that all is well.',
  'nothing-there': 'There are no classes in {{where}}.',
  'takes-number': 'a whole number from {{from}} to {{to}}',
  'takes-hosts': 'names with commas between, or *',
  'unknown-host':
    'The page does not know the name {{host}}. Use the address on the big screen.\nFor whoever looks after the server: start the program with HOSTS={{host}}\n',
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
