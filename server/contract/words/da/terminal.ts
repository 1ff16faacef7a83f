/** What stands in the teacher's terminal. */
export const terminal = {
  title: 'Jagten på fællesskabet er klar.',
  teacher: 'Lærer, på denne computer:',
  password: 'Adgangskode: {{password}}   (vises kun nu; en ny laves med: npm start -- --new-password)',
  students: 'Elever og tavle, på samme netværk:',
  minecraft: 'Minecraft: Java Edition 1.18.2. Adressen står på tavlen, når klassens verden er åben.',
  stop: 'Stop med Ctrl+C. Alt bliver gemt.',
  back: 'Serveren er startet igen. Intet er tabt.',
  already: 'Programmet kører allerede her: {{where}}',
  'page-broken': 'Siden kunne ikke bygges:\n{{why}}',
  'takes-number': 'et helt tal fra {{from}} til {{to}}',
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
