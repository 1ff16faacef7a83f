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
    notWorking: 'Minecraft virker ikke',
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
    abilities: {
      works: 'På jeres egen Minecraft-server virker {{count}} af {{of}} ting',
      yes: 'Ja',
      no: 'Nej',
      unknown: 'Vides ikke',
      operator:
        'Det, der ikke virker, kan være, fordi Lykke ikke må bruge kommandoer. Bed den, der passer serveren, skrive i dens vindue: op Lykke. Bliver det ikke bedre, så luk Minecraft her, og åbn det igen.',
      named: {
        hearing: 'Høre chatten',
        whispers: 'Høre /msg Lykke',
        tellraw: 'Svare én alene',
        'private-words': 'Holde på hemmeligheder',
        rules: 'Styre, hvem der må bygge, og stoppe alle',
        tp: 'Flytte spillere',
        'see-blocks': 'Se blokke',
        'set-blocks': 'Sætte blokke',
      },
      means: {
        hearing: {
          yes: 'Elever kan skrive til Lykke i chatten.',
          no: 'Lykke kan ikke se, hvem der skriver i chatten, men det kan alle andre. Skriv ingen nøgler der: brug siden.',
          unknown:
            'Lykke skrev selv i chatten og så det ikke komme. Skriv ingen nøgler der, før en elev har fået svar: brug siden.',
        },
        whispers: {
          yes: 'Elever kan skrive til Lykke alene: /msg Lykke.',
          no: 'Lykke hører ikke /msg. Brug chatten eller siden.',
          unknown: 'Lykke skrev til sig selv med /msg og så det ikke komme. Får eleverne ikke svar, så brug siden.',
        },
        tellraw: {
          yes: 'Svar fra Lykke ses kun af den, der spurgte.',
          no: 'Svar kommer på en linje over hånden eller i chatten, så alle ser, at nogen fik et. Det, der blev svaret, står på siden.',
          unknown: 'Lykke svarer, som om det ikke kan lade sig gøre: i chatten, uden at sige hvad.',
        },
        'private-words': {
          yes: 'Ord til Lykke høres ikke af andre.',
          no: 'Ord til Lykke kan høres af andre, og af dem, der passer serveren. Brug nøgler og stemmer på siden.',
          unknown: 'Brug nøgler og stemmer på siden.',
        },
        rules: {
          yes: 'Hver gruppe bygger kun på sit eget felt.',
          no: 'Alle kan bygge overalt, og Kig op og stille i chatten virker kun på siden. Aftal det med klassen, eller spørg den, der passer serveren, om et plugin til byggefelter.',
          unknown: 'Aftal med klassen, hvem der bygger hvor.',
        },
        tp: {
          yes: 'Saml alle, send tilbage og ordet hjem virker.',
          no: 'Lykke kan ikke samle alle eller sende nogen hjem. Sig, hvor I mødes.',
          unknown: 'Lykke prøver ikke at flytte nogen. Sig, hvor I mødes.',
        },
        'see-blocks': {
          yes: 'Lykke ser det, der står. Siden følger ikke med: kort, priser og udgaver viser området, som det er fra begyndelsen.',
          no: 'Kort, priser og udgaver på siden viser området, som det er fra begyndelsen.',
          unknown: 'Lykke ser kun luft. Kort, priser og udgaver på siden viser området, som det er fra begyndelsen.',
        },
        'set-blocks': {
          yes: 'Lykke må sætte blokke. Siden bygger ikke på jeres egen server: byg i Minecraft.',
          no: 'Lykke kan ikke bygge det, I har vedtaget. Byg det selv i Minecraft.',
          unknown: 'Regn med, at Lykke ikke kan bygge det, I har vedtaget. Byg det selv i Minecraft.',
        },
      },
    },
    damaged:
      'En del af området i Minecraft kunne ikke læses og står nu, som det gjorde fra begyndelsen. En kopi af det gamle ligger på serveren: {{files}}',
    mended_one:
      '{{count}} blok stod anderledes, end vi vidste, da området åbnede i Minecraft. Det sidste, der blev bygget, kan være væk: se efter på byggefelterne.',
    mended_other:
      '{{count}} blokke stod anderledes, end vi vidste, da området åbnede i Minecraft. Det sidste, der blev bygget, kan være væk: se efter på byggefelterne.',
    file: 'Filen: {{file}}.',
    said: 'Minecraft-serveren siger selv: “{{said}}”',
    triesAgain: 'Lykke prøver igen af sig selv.',
    trouble: {
      'no-port': 'Der er ingen ledig port til Minecraft. Luk Minecraft i en anden klasse.',
      'port-taken': 'Et andet program bruger den port, Minecraft skal bruge. Luk det, og åbn Minecraft igen.',
      'no-such-name':
        'Navnet i Minecraft-serverens adresse kan ikke slås op på nettet. Se efter, om det er stavet rigtigt, eller brug tallene (som 10.0.4.17). Den, der passer programmet her, retter adressen.',
      refused:
        'Maskinen på adressen er tændt, men der er ingen Minecraft-server på den port. Bed den, der passer den, starte den, og se efter, om porten er rigtig.',
      'no-answer':
        'Der er ingen svar fra maskinen på adressen. Er den tændt, er adressen rigtig, og lukker firewallen porten op? Sig det til den, der passer den.',
      'no-minecraft':
        'Der svarer noget på adressen, men det svarer ikke som en Minecraft-server (Java Edition). Se efter, om adressen og porten er rigtige.',
      mute: 'Man kan komme i forbindelse med adressen, men den siger ingenting. Er det en Minecraft-server, der er ved at starte, så vent lidt; ellers se efter, om porten er rigtig.',
      'other-version':
        'Lykke kan ikke tale den version, Minecraft-serveren har{{version}}. Lykke kan tale {{oldest}} til {{newest}}; 1.18.2 er den, vi kender bedst. Sig det til den, der passer serveren.',
      'wants-accounts':
        'Minecraft-serveren lukker kun ind med en konto. Bed den, der passer den, skrive online-mode=false i dens server.properties, og kun lukke skolens egne computere ind.',
      'wants-password':
        'Minecraft-serveren vil have, at man skriver en adgangskode i chatten, og det kan Lykke ikke. Bed den, der passer den, lade navnet Lykke slippe.',
      'not-on-list':
        'Lykke står ikke på Minecraft-serverens liste over dem, der må komme ind. Bed den, der passer den, skrive: whitelist add Lykke',
      banned:
        'Minecraft-serveren har lukket Lykke ude for altid. Bed den, der passer den, skrive: pardon Lykke (og pardon-ip, hvis det er maskinen, der er lukket ude).',
      full: 'Der er ikke plads til flere på Minecraft-serveren. Bed den, der passer den, sætte max-players op, så der er plads til klassen og Lykke.',
      'name-taken':
        'Der er en anden, der hedder Lykke, på Minecraft-serveren: måske er en anden klasse i gang der. Luk Minecraft i den klasse, og luk og åbn det så her.',
      starting: 'Minecraft-serveren er ved at starte. Vent et øjeblik.',
      throttled: 'Minecraft-serveren vil have, at Lykke venter lidt, før Lykke kommer igen. Vent et minut.',
      mods: 'Minecraft-serveren vil have, at man har mods, og det har Lykke ikke. Brug en server uden mods, eller bed den, der passer den, lade spillere uden mods komme ind.',
      pack: 'Minecraft-serveren vil have, at man henter dens billeder (resource pack), og tror ikke på, at Lykke gør det. Bed den, der passer den, skrive require-resource-pack=false i dens server.properties.',
      'signed-chat':
        'Minecraft-serveren vil have, at alt i chatten er skrevet under med en konto. Bed den, der passer den, skrive enforce-secure-profile=false i dens server.properties.',
      'needs-proxy':
        'Man kan ikke komme ind på Minecraft-serveren på den her adresse, kun gennem en anden (en proxy). Spørg den, der passer den, om den adresse.',
      'no-world-behind':
        'Adressen svarer, men Minecraft-serveren bag den gør ikke. Bed den, der passer den, om at starte den.',
      'sent-elsewhere':
        'Minecraft-serveren sender spillere videre til en anden adresse. Bed den, der passer programmet her, om at bruge den adresse.',
      hanging:
        'Minecraft-serveren er der, men lukker hverken Lykke ind eller ude. Måske er den ved at starte. Bliver det ved, så bed den, der passer den, om at starte den igen.',
      'hangs-up':
        'Minecraft-serveren lægger på, når Lykke kommer ind, og siger ikke hvorfor. Bed den, der passer den, se i serverens log.',
      silent:
        'Minecraft-serveren lukker Lykke ind, men siger ikke mere. Bed den, der passer den, om at starte den igen.',
      'not-understood':
        'Lykke kan ikke læse det, Minecraft-serveren sender. Måske har den mods. Bed den, der passer den, prøve uden, eller med version 1.18.2.',
      spam: 'Minecraft-serveren sendte Lykke ud, fordi Lykke skrev for meget på kort tid. Bed den, der passer den, skrive: op Lykke',
      idle: 'Minecraft-serveren sendte Lykke ud, fordi Lykke stod stille. Bed den, der passer den, skrive player-idle-timeout=0 i dens server.properties, eller lade navnet Lykke slippe.',
      flying:
        'Minecraft-serveren sendte Lykke ud, fordi Lykke svævede. Bed den, der passer den, skrive allow-flight=true i dens server.properties.',
      'shut-down': 'Minecraft-serveren er lukket ned eller starter igen. Vent, eller spørg den, der passer den.',
      'turned-away':
        'Minecraft-serveren sendte Lykke ud igen. Bed den, der passer den, om at lade Lykke komme ind og blive der.',
      'no-room':
        'Minecraft er lukket her: der er ikke plads til flere klasser på én gang. Luk Minecraft i en anden klasse, og åbn det så her.',
      'template-missing':
        'Området i Minecraft mangler på serveren. Bed den, der passer serveren, hente programmet igen.',
      'folder-unusable': 'Serveren kan ikke bruge mappen til Minecraft. Sig det til den, der passer serveren.',
      'template-damaged':
        'Området i Minecraft er i stykker på serveren. Bed den, der passer serveren, hente programmet igen.',
      'file-missing': 'En fil eller mappe mangler på serveren. Sig det til den, der passer serveren.',
      'file-damaged': 'En fil på serveren er i stykker. Sig det til den, der passer serveren.',
      'file-busy': 'Et andet program holder en fil fast. Luk det: så åbner Minecraft af sig selv.',
      'folder-forbidden':
        'Serveren må ikke læse eller skrive i mappen til Minecraft. Bed den, der passer serveren, give den lov.',
      'disk-full': 'Der er ikke mere plads på serverens disk. Bed den, der passer serveren, gøre plads.',
      'disk-broken': 'Serverens disk svarer ikke, som den skal. Sig det til den, der passer serveren.',
      'world-newer':
        'Området i Minecraft er gemt af en nyere Minecraft end 1.18.2. Bed den, der passer serveren, lægge en ældre kopi tilbage.',
      'world-older': 'Området i Minecraft er gemt af en ældre Minecraft end 1.18.2. Åbn og gem det i 1.18.2 først.',
    },
  },
} as const
