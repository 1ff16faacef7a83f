export const teachersWorld = {
  park: {
    students_one: '{{count}} elev på kortet',
    students_other: '{{count}} elever på kortet',
    nobody: 'Der går ingen elever rundt i området lige nu.',
    onPage: '{{name}} (på siden)',
    whoIsWhere: 'Hvem er hvor?',
    area: 'Byggefelt {{area}}',
    areas: 'Byggefelter',
    noGroup: 'Ingen gruppe endnu',
    hideArea: 'Skjul på storskærm og kort',
    hideAreaNamed: 'Skjul på storskærm og kort: byggefelt {{area}}',
    showArea: 'Vis igen',
    areaHidden: 'Skjult for klassen',
    areaHiddenDone: 'Byggefeltet er skjult på storskærm og kort.',
    names: 'Vis navne',
    namesOff: 'Skjul navne',
    signsCount_one: '{{count}} skilt i Minecraft',
    signsCount_other: '{{count}} skilte i Minecraft',
    noSigns: 'Ingen har skrevet på et skilt endnu.',
    by: 'Skrevet af {{name}}',
    where: 'ved {{x}}, {{y}}, {{z}}',
    hideSign: 'Skjul skiltet',
    hideSignNamed: 'Skjul skiltet “{{text}}”',
    signHidden: 'Skjult i Minecraft',
    safe: 'Skilte og elever vises ikke, mens skærmen vises for klassen.',
  },
  world: {
    open: 'Minecraft åbent',
    opening: 'Minecraft åbner …',
    closed: 'Minecraft lukket',
    lost: 'Minecraft er væk et øjeblik',
    title: 'Minecraft',
    unusable: 'Minecraft kan ikke bruges lige nu',
    isAt: 'Java Edition {{version}}, adresse:',
    openIt: 'Åbn Minecraft',
    closeIt: 'Luk Minecraft',
    closeAsk: 'Når du lukker Minecraft, er det, I har bygget, gemt. Siden virker stadig.',
    own: 'Er du selv i Minecraft?',
    ownWhich: 'Hvilken spiller er du? De her har ikke skrevet en nøgle.',
    ownNone: 'Jeg er ikke i Minecraft',
    ownHelp:
      'Klik på en blok med en pind (stick) i hånden. Så fortæller Lykke dig alene, hvem der har ændret den. Du kan bygge på alle byggefelter. Går du ud af Minecraft, skal du vælge igen.',
    ownIs: 'Du er {{player}}.',
    ownNot: '{{player}} er ikke mig',
    ownTie: '{{player}} er mig',
    still: 'Stemmer og forslag på siden virker som før.',
    cannot: {
      hearing:
        'Lykke kan ikke se, hvad der bliver skrevet i chatten på denne Minecraft-server, men det kan alle andre. Skriv ingen nøgler der: brug siden.',
      rules: 'Lykke kan ikke styre, hvem der må bygge, og kan ikke stoppe alle på én gang på denne Minecraft-server.',
      'private-words': 'Ord til Lykke kan høres af andre på denne Minecraft-server. Brug nøgler og stemmer på siden.',
      blocks:
        'Det, der bygges på jeres egen Minecraft-server, kan siden ikke følge med i. Kort, priser og udgaver viser Lykkeparken, som den er fra begyndelsen.',
      tp: 'Lykke kan ikke samle alle på denne Minecraft-server.',
    },
    damaged:
      'En del af Lykkeparken i Minecraft kunne ikke læses og står nu, som den gjorde fra begyndelsen. En kopi af det gamle ligger på serveren: {{files}}',
    mended_one:
      '{{count}} blok stod anderledes, end vi vidste, da Lykkeparken åbnede i Minecraft. Det sidste, der blev bygget, kan være væk: se efter på byggefelterne.',
    mended_other:
      '{{count}} blokke stod anderledes, end vi vidste, da Lykkeparken åbnede i Minecraft. Det sidste, der blev bygget, kan være væk: se efter på byggefelterne.',
    file: 'Filen: {{file}}.',
    trouble: {
      'no-port': 'Der er ingen ledig port til Minecraft. Luk Minecraft i en anden klasse.',
      'port-taken': 'Et andet program bruger den port, Minecraft skal bruge. Luk det, og åbn Minecraft igen.',
      unreachable:
        'Lykke kan ikke nå Minecraft-serveren på adressen. Er den tændt, og er adressen rigtig? Sig det til den, der passer den.',
      'no-minecraft':
        'Der svarer noget på adressen, men det er ikke en Minecraft-server (Java Edition). Se efter, om adressen og porten er rigtige.',
      'other-version':
        'Minecraft-serveren har en anden version. Den skal være 1.18.2. Sig det til den, der passer den.',
      'wants-accounts':
        'Minecraft-serveren lukker kun ind med en konto. Bed den, der passer den, skrive online-mode=false i dens server.properties.',
      'turned-away':
        'Minecraft-serveren sender Lykke ud igen. Bed den, der passer den, om at lade Lykke komme ind (whitelist, og op for at kunne hjælpe).',
      'name-taken':
        'Der er allerede en, der hedder Lykke, på Minecraft-serveren: måske er en anden klasse i gang der. Luk Minecraft i den klasse først.',
      silent: 'Minecraft-serveren lukker Lykke ind, men svarer ikke. Bed den, der passer den, om at starte den igen.',
      'no-room':
        'Minecraft er lukket her: der er ikke plads til flere klasser på én gang. Luk Minecraft i en anden klasse, og åbn det så her.',
      'template-missing': 'Lykkeparken mangler på serveren. Bed den, der passer serveren, hente programmet igen.',
      'folder-unusable': 'Serveren kan ikke bruge mappen til Minecraft. Sig det til den, der passer serveren.',
      'template-damaged': 'Lykkeparken på serveren er i stykker. Bed den, der passer serveren, hente programmet igen.',
      'file-missing': 'En fil eller mappe mangler på serveren. Sig det til den, der passer serveren.',
      'file-damaged': 'En fil på serveren er i stykker. Sig det til den, der passer serveren.',
      'file-busy': 'Et andet program holder en fil fast. Luk det: så åbner Minecraft af sig selv.',
      'folder-forbidden':
        'Serveren må ikke læse eller skrive i mappen til Minecraft. Bed den, der passer serveren, give den lov.',
      'disk-full': 'Der er ikke mere plads på serverens disk. Bed den, der passer serveren, gøre plads.',
      'disk-broken': 'Serverens disk svarer ikke, som den skal. Sig det til den, der passer serveren.',
      'world-newer':
        'Lykkeparken er gemt af en nyere Minecraft end 1.18.2. Bed den, der passer serveren, lægge en ældre kopi tilbage.',
      'world-older': 'Lykkeparken er gemt af en ældre Minecraft end 1.18.2. Åbn og gem den i 1.18.2 først.',
    },
  },
} as const
