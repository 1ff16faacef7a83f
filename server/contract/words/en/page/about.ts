import type { SameShape } from '../../shape.ts'
import type { about as da } from '../../da/page/about.ts'

export const about: SameShape<typeof da> = {
  about: {
    nav: 'Pages about the program',
    back: 'To the front page',
    printIt: 'Print',
    helpers:
      'If the teacher has given a link to a co-teacher or a substitute, they see the class as the teacher does, but without the children’s keys.',
    pages: {
      child: 'For children',
      parents: 'For parents',
      municipality: 'For the municipality',
      access: 'Accessibility',
    },
    child: {
      title: 'Your data',
      lead: 'This is what the program keeps about you.',
      sections: {
        stored: {
          title: 'What do we keep?',
          text: 'Your first name. Your key. Whom you live with in the game. Whether you are here today. What you write: proposals, notes and signs. If you are in Minecraft, we also keep your name there and what you build.',
        },
        seen: {
          title: 'Who can see it?',
          text: 'Your teacher can see what you write. So can a teacher who helps. The others in the class see proposals and notes without your name. The number of your household stands at a proposal. Your group stands at a note. In Minecraft everybody can see the name you have there.',
        },
        votes: {
          title: 'What about my vote?',
          text: 'If the vote is secret, nobody in the class can see what you vote. Neither can your teacher. When it is over, the program can show it to nobody. But if all vote alike, everybody knows what you voted. And if somebody can listen to the network, they can see your vote. If the vote is open, the program remembers what you voted.',
        },
        stop: {
          title: 'If something is wrong',
          text: 'Press Stop at the top of the page. Then your teacher is told. A grown-up who helps in the lesson can see it too. The other students cannot.',
        },
        erased: {
          title: 'When is it deleted?',
          text: 'Your teacher can delete you at any time. If the class does not use the program for 30 days, everything is deleted. That happens the next time the program runs.',
        },
        rights: {
          title: 'You may ask',
          text: 'You may see what is kept about you. You may ask to have it corrected or deleted. Ask your teacher.',
        },
      },
    },
    municipality: {
      title: 'For the municipality: processing of data',
      lead: 'Answers to what a municipality asks before a program is used. The text describes the program; it does not replace the municipality’s own assessment. The program is named after a teaching unit of the Danish Architecture Centre and BL, supported by Realdania, but it is not made by them.',
      sections: {
        roles: {
          title: 'Controller and processor',
          text: 'The municipality is the controller. Where the program runs on the school’s or the municipality’s own computer there is no processor: no supplier has access, and the program sends nothing. If somebody else runs it, there must be a data processing agreement with them.',
        },
        data: {
          title: 'Which data, for which purpose',
          text: 'Teaching (folkeskoleloven § 1, 3). First name, key, household, group and attendance: to hold the lesson. Proposals, amendments, notes and signs: the students’ work. The name in Minecraft and what was built, if Minecraft is used. Who has used their votes, but not for what. In open votes: what each voted. No surnames, civil registration numbers, birthdays, pictures, voices or mail addresses.',
        },
        own: {
          title: 'The supplier’s own purposes',
          text: 'None. No analytics, no advertising, no product development on data, nothing fetched from third parties, no fonts or scripts from elsewhere. Cookies are used only for being signed in.',
        },
        where: {
          title: 'Where the data are',
          text: 'On the computer the program runs on (SQLite), or in the PostgreSQL the school chooses. No sub-processors, no transfer to third countries. Minecraft is another company’s program with its own account and terms; all of the teaching can be held without it.',
        },
        deletion: {
          title: 'Deletion',
          text: 'A student or a class can be deleted at once; with SQLite what is deleted is overwritten in the file. A class not used for 30 days is deleted the first time the program runs after that, in the archive too. Sign-in ends after 12 hours for students and big screen and 14 days for the teacher. Backups are made by the school and must be deleted in time: they can hold names deleted since.',
        },
        security: {
          title: 'Security',
          text: 'The password is kept as Argon2id. Students come in with a class code and a key of four signs; wrong tries are slowed down. Secret votes lie sealed (AES-256-GCM) until the vote closes, and the key is then destroyed. Log files hold neither names nor texts. The page runs over HTTP on the school’s network; use a proxy with HTTPS where the network can be listened to. The threat model is in docs/security.md.',
        },
        texts: {
          title: 'Free text by children',
          text: 'A text that names somebody, or that looks like a telephone number or an address, is shown only when the teacher has read it. The teacher can let all texts wait, and can hide any text with one press. Students cannot write to each other in private. Of what they write to everybody in Minecraft’s chat, the teacher sees the last lines while the lesson lasts; it is kept nowhere.',
        },
        risk: {
          title: 'Draft of a risk assessment',
          text: 'Most to lose: that it comes out who voted what, or that a child is exposed in a text. The likelihood is made small as described above. What remains: listening on an unencrypted network, a neighbour who looks, a result in which all voted the same. The program makes no decisions about children, does not measure children and gives no marks.',
        },
        record: {
          title: 'Text for the record of processing (art. 30)',
          text: 'Purpose: teaching democracy with the program Jagten på fællesskabet. Data subjects: students of the classes that use it. Data: first name, attendance, household and group in the game, the students’ texts, possibly the name in Minecraft. Recipients: none. Transfer to third countries: no. Deletion: the first time the program runs when the class has not been used for 30 days. Security: see above. Contact: (the school fills in).',
        },
        breach: {
          title: 'If something goes wrong',
          text: 'Close the program, and keep the log files in DATA_DIR. Contact whom the school has chosen: (the school fills in).',
        },
      },
    },
    access: {
      title: 'Accessibility',
      lead: 'What everybody can use, and what is missing. The municipality makes its own statement in WAS-Tool; this text can be used for it.',
      sections: {
        aim: {
          title: 'The aim',
          text: 'The page for students, teachers and big screen aims at WCAG 2.1 level AA (EN 301 549).',
        },
        tested: {
          title: 'What has been tried',
          text: 'The program axe finds no mistakes on the screens that are tried automatically. All colours are measured on their ground. Everything can be used with a keyboard, also moving steps and households. Motion is turned off when the device asks for it. Text can be made larger, and the page can be read aloud.',
        },
        world: {
          title: 'Minecraft',
          text: 'Lykkeparken in Minecraft, where students can walk about, is not accessible to everybody. That is why there is an equal way on the page: map and list for looking around, writing notes, proposing, speaking and voting.',
        },
        gaps: {
          title: 'Known gaps',
          text: 'The map is a picture; what is noted on it also stands in a list. Reading aloud uses the device’s own voice, and some devices have no Danish one. Nobody who uses a screen reader every day has tried the page yet. The big screen is for a wall and best read on the student’s own page. The columns of the teacher’s page are narrow on small screens.',
        },
        contact: {
          title: 'Tell us',
          text: 'If there is something you cannot use, tell your teacher or school: (the school fills in).',
        },
      },
    },
  },
}
