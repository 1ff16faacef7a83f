/** What the program does with data, and whom it serves. Every sentence is true of the code; change both together. */
export const about = {
  about: {
    nav: 'Sider om programmet',
    back: 'Til forsiden',
    printIt: 'Print',
    helpers:
      'Har læreren givet et link til en medlærer eller en vikar, ser de klassen som læreren, men uden børnenes nøgler.',
    pages: { child: 'Til børn', parents: 'Til forældre', municipality: 'Til kommunen', access: 'Tilgængelighed' },
    child: {
      title: 'Dine data',
      lead: 'Her står, hvad programmet gemmer om dig.',
      sections: {
        stored: {
          title: 'Hvad gemmer vi?',
          text: 'Dit fornavn. Din nøgle. Hvem du bor med i spillet. Om du er her i dag. Det, du skriver: forslag, noter og skilte. Er du i Minecraft, gemmer vi også dit navn der og det, du bygger.',
        },
        seen: {
          title: 'Hvem kan se det?',
          text: 'Din lærer kan se, hvad du skriver. Det kan en lærer, der hjælper, også. De andre i klassen ser forslag og noter uden dit navn. Ved et forslag står nummeret på din husstand. Ved en note står din gruppe. I Minecraft kan alle se det navn, du har der.',
        },
        votes: {
          title: 'Hvad med min stemme?',
          text: 'Er afstemningen hemmelig, kan ingen i klassen se, hvad du stemmer. Det kan din lærer heller ikke. Når den er slut, kan programmet ikke vise det til nogen. Men stemmer alle ens, ved man jo, hvad du stemte. Og kan nogen lytte med på nettet, kan de se din stemme. Er afstemningen åben, husker programmet, hvad du stemte.',
        },
        stop: {
          title: 'Hvis noget er forkert',
          text: 'Tryk på Stop øverst på siden. Så får din lærer besked. En voksen, der hjælper i timen, kan også se det. De andre elever kan ikke.',
        },
        erased: {
          title: 'Hvornår bliver det slettet?',
          text: 'Din lærer kan slette dig når som helst. Bruger klassen ikke programmet i 30 dage, bliver alt slettet. Det sker, næste gang programmet kører.',
        },
        rights: {
          title: 'Du må gerne spørge',
          text: 'Du må se, hvad der står om dig. Du må bede om at få det rettet eller slettet. Spørg din lærer.',
        },
      },
    },
    municipality: {
      title: 'Til kommunen: behandling af data',
      lead: 'Svar på det, en kommune spørger om, før et program tages i brug. Teksten beskriver programmet; den erstatter ikke kommunens egen vurdering. Programmet har navn efter et undervisningsforløb fra Dansk Arkitektur Center og BL med støtte fra Realdania, men er ikke lavet af dem.',
      sections: {
        roles: {
          title: 'Dataansvarlig og databehandler',
          text: 'Kommunen er dataansvarlig. Kører programmet på skolens eller kommunens egen computer, er der ingen databehandler: ingen leverandør har adgang, og programmet sender intet. Drives det af en anden, skal der være en databehandleraftale med den, der driver det.',
        },
        data: {
          title: 'Hvilke data, til hvilket formål',
          text: 'Undervisning (folkeskoleloven § 1, stk. 3). Fornavn, nøgle, husstand, gruppe og fremmøde: for at holde timen. Forslag, ændringsforslag, noter og skilte: elevernes arbejde. Navn i Minecraft og det byggede, hvis Minecraft bruges. Hvem der har brugt sine stemmer, men ikke til hvad. I åbne afstemninger: hvad hver stemte. Ingen efternavne, CPR-numre, fødselsdage, billeder, lydoptagelser eller mailadresser.',
        },
        own: {
          title: 'Leverandørens egne formål',
          text: 'Ingen. Ingen analyse, ingen reklame, ingen produktudvikling på data, intet hentet fra tredjepart, ingen skrifttyper eller scripts udefra. Cookies bruges kun til at være logget ind.',
        },
        where: {
          title: 'Hvor data ligger',
          text: 'På den computer, programmet kører på (SQLite), eller i den PostgreSQL, skolen vælger. Ingen underdatabehandlere, ingen overførsel til tredjelande. Minecraft er et andet firmas program med egen konto og egne vilkår; hele undervisningen kan holdes uden.',
        },
        deletion: {
          title: 'Sletning',
          text: 'En elev eller en klasse kan slettes straks; med SQLite skrives det slettede over i filen. En klasse, der ikke er brugt i 30 dage, slettes, første gang programmet kører derefter, også når den ligger i arkivet. Login slutter efter 12 timer for elever og storskærm og 14 dage for læreren. Sikkerhedskopier tager skolen selv og skal slettes i tide: de kan rumme navne, der siden er slettet.',
        },
        security: {
          title: 'Sikkerhed',
          text: 'Adgangskoden gemmes som Argon2id. Elever kommer ind med klassekode og nøgle på fire tegn; forkerte forsøg bremses. Hemmelige stemmer ligger forseglet (AES-256-GCM), til afstemningen lukker, og nøglen ødelægges derefter. Logfiler rummer hverken navne eller tekster. Siden kører over HTTP på skolens net; brug en proxy med HTTPS, hvor nettet kan aflyttes. Trusselsmodellen står i docs/security.md.',
        },
        texts: {
          title: 'Fri tekst skrevet af børn',
          text: 'En tekst, der nævner nogen ved navn eller ligner et telefonnummer eller en adresse, vises først, når læreren har læst den. Læreren kan lade alle tekster vente, og kan skjule enhver tekst med ét tryk. Eleverne kan ikke skrive privat til hinanden. Det, de skriver til alle i Minecrafts chat, ser læreren de sidste linjer af, mens timen varer; det gemmes ingen steder.',
        },
        risk: {
          title: 'Udkast til risikovurdering',
          text: 'Mest at tabe: at det kommer frem, hvem der stemte hvad, eller at et barn hænges ud i en tekst. Sandsynligheden er gjort lille som beskrevet ovenfor. Restrisiko: aflytning på et ukrypteret net, en kiggende sidemand, et resultat, hvor alle stemte ens. Programmet træffer ingen afgørelser om børn, måler ikke børn og giver ingen karakterer.',
        },
        record: {
          title: 'Tekst til fortegnelsen (art. 30)',
          text: 'Formål: undervisning i demokrati med programmet Jagten på fællesskabet. Registrerede: elever i de klasser, der bruger det. Oplysninger: fornavn, fremmøde, husstand og gruppe i spillet, elevernes tekster, evt. navn i Minecraft. Modtagere: ingen. Overførsel til tredjelande: nej. Sletning: første gang programmet kører, når klassen ikke er brugt i 30 dage. Sikkerhed: se ovenfor. Kontakt: (skolen udfylder).',
        },
        breach: {
          title: 'Hvis noget går galt',
          text: 'Luk programmet, og gem logfilerne i DATA_DIR. Kontakt den, skolen har valgt: (skolen udfylder).',
        },
      },
    },
    access: {
      title: 'Tilgængelighed',
      lead: 'Hvad alle kan bruge, og hvad der mangler. Kommunen laver sin egen tilgængelighedserklæring i WAS-Tool; denne tekst kan bruges til den.',
      sections: {
        aim: {
          title: 'Målet',
          text: 'Siden for elever, lærere og storskærm sigter efter WCAG 2.1 niveau AA (EN 301 549).',
        },
        tested: {
          title: 'Hvad der er prøvet',
          text: 'Programmet axe finder ingen fejl på de skærme, der prøves automatisk. Alle farver er målt mod deres grund. Alt kan betjenes med tastatur, også at flytte trin og husstande. Bevægelse slås fra, når enheden beder om det. Teksten kan gøres større, og siden kan læses op.',
        },
        world: {
          title: 'Minecraft',
          text: 'Lykkeparken i Minecraft, hvor eleverne kan gå rundt, er ikke tilgængelig for alle. Derfor er der en lige vej på siden: kort og liste til at se sig om, skrive noter, stille forslag, tale og stemme.',
        },
        gaps: {
          title: 'Kendte mangler',
          text: 'Kortet er et billede; det, der er noteret på det, står også i en liste. Oplæsning bruger enhedens egen stemme, og nogle enheder har ingen dansk. Ingen, der bruger skærmlæser til daglig, har prøvet siden endnu. Storskærmen er til at se på en væg og læses bedst på elevens egen side. Søjlerne på lærerens side er trange på små skærme.',
        },
        contact: {
          title: 'Sig til',
          text: 'Er der noget, du ikke kan bruge, så sig det til din lærer eller skole: (skolen udfylder).',
        },
      },
    },
  },
} as const
