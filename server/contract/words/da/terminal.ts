/** What stands in the teacher's terminal. */
export const terminal = {
  title: 'Jagten på fællesskabet er klar.',
  teacher: 'Lærer, på denne computer:',
  password: 'Adgangskode: {{password}}   (vises kun nu; en ny laves med: npm start -- --new-password)',
  students: 'Elever og storskærm, på samme netværk:',
  'only-here': 'Kun denne computer kan åbne siden: den er ikke på et netværk, eller HOST peger på den selv.',
  minecraft: 'Minecraft: Java Edition 1.18.2. Adressen står på storskærmen, når Minecraft er åbent for klassen.',
  'own-server':
    'Minecraft: jeres egen Java-server på {{address}}. På lærerens side står der, om den virker, og hvilken version den har.',
  stop: 'Stop med Ctrl+C. Alt bliver gemt.',
  back: 'Serveren er startet igen. Intet er tabt.',
  already: 'Programmet kører allerede her: {{where}}',
  'page-broken': 'Siden kunne ikke bygges:\n{{why}}',
  'stop-first': 'Programmet kører her: {{where}}. Stop det først.',
  'backup-how': 'Sådan: npm run backup -- mappe (eller en ny fil, der ender på .jagten)',
  'backup-done':
    'Sikkerhedskopien ligger i {{file}} (klasser: {{classes}}). Den rummer børnenes navne, så pas på den. En afstemning, der er i gang nu, vil være ugyldig i den og kan tages om.',
  'backup-there': 'Der ligger allerede noget i {{file}}. Vælg et andet navn.',
  'restore-how': 'Sådan: npm run restore -- fil (i en tom DATA_DIR eller DATABASE_URL)',
  'restore-done': 'Alt er hentet tilbage (klasser: {{classes}}). Alle skal logge ind igen.',
  'restore-damaged': '{{file}} er ikke en hel sikkerhedskopi. Intet er ændret.',
  'restore-no-file': 'Der er ingen fil her: {{file}}',
  'restore-world-there': 'Der ligger allerede en klasses Minecraft i {{folder}}. Flyt den væk først. Intet er ændret.',
  'check-minutes-how': 'Sådan: npm run check-minutes -- minutes.json (en kopi af referatet)',
  'not-empty': 'Der er allerede klasser eller egne planer i {{where}}. Intet er ændret.',
  'move-how': 'Sådan: npm run move-school -- to-postgres (eller to-sqlite), med DATABASE_URL og DATA_DIR sat',
  'move-done':
    'Skolen er kopieret til {{where}} (klasser: {{classes}}, rækker: {{rows}}), og det er set efter, at alt er ens. Den gamle ligger der stadig: slet den, når I har set, at alt virker.',
  'nothing-there': 'Der er ingen klasser i {{where}}.',
  'takes-number': 'et helt tal fra {{from}} til {{to}}',
  'takes-hosts': 'navne med komma imellem, eller *',
  'unknown-host':
    'Siden kender ikke navnet {{host}}. Brug den adresse, der står på storskærmen.\nTil den, der passer serveren: start programmet med HOSTS={{host}}\n',
  'takes-world': '"embedded" eller "java://vært:port"',
  'takes-database':
    'en adresse som postgres://bruger:kodeord@vært:5432/database (udelad den, så gemmes alt i DATA_DIR)',
  'database-silent': 'DATABASE_URL: databasen på {{where}} svarer ikke endnu ({{why}}). Vi prøver, til den gør.',
  'database-refused': 'DATABASE_URL: databasen på {{where}} vil ikke lade os ind ({{why}}).',
  'takes-password': 'mindst {{least}} tegn',
  'takes-one-of': 'en af {{list}}',
  'port-taken': 'Port {{port}} er optaget af et andet program. Vælg en anden, for eksempel: PORT=3100 npm start',
  'port-forbidden': 'Port {{port}} må ikke bruges her. Vælg en anden, for eksempel: PORT=3100 npm start',
} as const
