export const studentsMeeting = {
  studentsMeeting: {
    place: 'Du er nummer {{place}} på talerlisten.',
    speaking: 'Du har ordet.',
    over: 'Tak. Din tid er gået: Slut af, så den næste kan komme til.',
    done: 'Tak, jeg er færdig',
    side: 'Hvad taler du for? Du behøver ikke sige det.',
    sideLabel: 'Jeg taler {{side}}',
    floorClosed: 'Man kan ikke bede om ordet lige nu.',
    discussed: 'Vi taler om',
  },
  demand: {
    title: 'Skal der være et ekstra møde?',
    why: 'Kræver {{needed}} husstande det, skal der holdes et møde. Nu er det {{asked}}.',
    ask: 'Vi kræver et møde',
    undo: 'Vi kræver det ikke mere',
  },
  studentsOfficers: {
    lead: 'Mødet skal bruge nogen, der hjælper. Er der flere, trækker læreren lod.',
    wish: {
      chair: 'Jeg vil gerne være dirigent',
      'minute-taker': 'Jeg vil gerne være referent',
      teller: 'Jeg vil gerne være stemmetæller',
    },
    wished: 'Du har meldt dig. Tryk igen, hvis du hellere vil lade være.',
    mine: {
      chair: 'Du er dirigent. Det er dig, der styrer mødet.',
      'minute-taker': 'Du er referent. Du skriver ned, hvad mødet beslutter.',
      teller: 'Du er stemmetæller. Du hjælper med at tælle stemmerne.',
    },
    leave: 'Giv opgaven tilbage',
    leaveAsk: 'Vil du ikke have opgaven mere? Så siger vi det til læreren.',
    leaveYes: 'Ja, giv den tilbage',
    thanked: {
      chair: 'Du er ikke dirigent mere. Tak for hjælpen.',
      'minute-taker': 'Du er ikke referent mere. Tak for hjælpen.',
      teller: 'Du er ikke stemmetæller mere. Tak for hjælpen.',
    },
  },
} as const
