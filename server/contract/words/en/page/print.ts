import type { SameShape } from '../../shape.ts'
import type { print as da } from '../../da/page/print.ts'

export const print: SameShape<typeof da> = {
  cards: {
    title: 'Key cards',
    back: 'Back to the class',
    lead: 'Cut along the dashed lines.',
    key: 'Your key',
    code: 'Class code',
    how: 'Type the address on the big screen into a browser. Then type the class code and your key.',
    howWorld: 'In Minecraft: type your key in the chat. Do not show it to others.',
    spare: 'Spare card',
    spareName: 'Name:',
    spareHousehold: 'Household:',
    spareHow: 'Spare card. There is no key until the teacher has added the student. Then write it on the line.',
  },
  print: {
    title: 'Print',
    open: 'Print',
    print: 'Print the sheets',
    which: 'What do you want on paper?',
    none: 'Tick what you want to print. Then you see the sheets here.',
    unpaired: 'Students without a household have no role card. Finish the households on the page of the class first.',
    sheetOf: 'Sheet {{at}} of {{of}}',
    kinds: {
      cards: {
        name: 'Key cards',
        text: 'A card for every student and three spares. On the screen the keys are hidden; they are on the paper.',
      },
      roles: {
        name: 'Role cards',
        text: 'A card for every household: who you are, your money and your wish. No names.',
      },
      residents: {
        name: 'Resident cards',
        text: 'A card for each resident of the place: what they tell about living there. For a class that takes the walk on the big screen or on paper.',
      },
      slips: { name: 'Voting slips', text: 'Two for every household, when the class votes on paper.' },
      lesson: { name: 'The lesson on paper', text: 'For you or a substitute: steps, minutes, what you say and do.' },
      prices: {
        name: 'Price list',
        text: 'What things and blocks cost in play money. Put it up, or lay one on every table.',
      },
      letter: {
        name: 'Letter to parents',
        text: 'What the program keeps about the children. Read it through and fill in the lines before you send it.',
      },
    },
    residents: {
      title: 'Resident cards',
      lead: 'They are made up. What do they agree about, and what not? Cut along the dotted lines.',
    },
    roles: {
      title: 'Role cards',
      lead: 'A card for every household. Cut along the dashed lines.',
      left: 'Left at the end of the month (a worked example)',
      wishTogether: 'You wish for',
      wishAlone: 'You wish for',
    },
    homes: {
      alone: {
        retired: {
          name: 'Retired',
          text: 'You have lived here for 40 years. You know many people but rarely see them.',
        },
        learner: { name: 'Student', text: 'You have just moved away from home. This is the first place of your own.' },
        driver: { name: 'Bus driver', text: 'You get up at four. When you walk to work, it is dark here.' },
        gardener: {
          name: 'Gardener',
          text: 'You look after other people’s gardens all day. All you have is a balcony.',
        },
        newcomer: { name: 'New in town', text: 'You moved here for work. You know nobody yet.' },
        musician: { name: 'Musician', text: 'You practise at home and are afraid of making noise.' },
      },
      pair: {
        siblings: { name: 'Siblings', text: 'You have lived in Lykkeparken all your lives. You know every path.' },
        flatmates: { name: 'Flatmates', text: 'You go to the same school and share a home because it is cheapest.' },
        grandmother: {
          name: 'Grandmother and grandchild',
          text: 'One has lived here for 30 years. The other is 20 and moved in this summer.',
        },
        friends: {
          name: 'Two old friends',
          text: 'You have known each other since you went to school. Now you are retired.',
        },
        aunt: {
          name: 'Aunt and nephew',
          text: 'One works in the evening. The other moved in to study in town.',
        },
        father: {
          name: 'Father and grown daughter',
          text: 'One cooks for all who want to join. The other plays ball every day.',
        },
        cousins: { name: 'Cousins', text: 'You have just moved in. You know almost nobody yet.' },
        colleagues: {
          name: 'Two colleagues',
          text: 'You work at the hospital, often at night. You sleep when others are out.',
        },
      },
      several: {
        siblings: { name: 'Grown siblings', text: 'You share two rooms. When you want peace, you go outside.' },
        generations: {
          name: 'Three generations',
          text: 'The oldest walks with a frame. The youngest has just turned 18.',
        },
        shared: { name: 'Flatmates', text: 'You share a home and take turns cooking. You come from different towns.' },
      },
    },
    wishes: {
      light: 'Light on the path when one walks home at night.',
      bench: 'A place to sit where one gets talking to others.',
      garden: 'A vegetable garden that neighbours can share.',
      play: 'A playground that the older ones want to use too.',
      quiet: 'A quiet place outside.',
      workshop: 'A workshop with tools that everybody may borrow.',
      ball: 'A place to play ball without noise for anybody indoors.',
      laundry: 'A laundry where one feels like staying a while.',
      access: 'Paths where one can get along with a wheelchair or a pram.',
      swap: 'A swap room for clothes, books and toys.',
      table: 'A table outside where many can eat together.',
      rent: 'A rent that does not rise very much.',
    },
    slips: {
      title: 'Voting slips',
      lead: 'Two for every household, for one proposal. Print again for the next one. Cut along the dashed lines.',
      one: 'Voting slip',
      number: 'Proposal no.',
      how: 'Put one cross. Fold the slip. Write no name on it.',
    },
    lesson: {
      title: 'The lesson on paper',
      part: 'Lesson {{number}} of {{of}}',
      incomplete: 'The server did not answer: materials, preparation and goals are missing here. Load the page again.',
      materials: 'What you need',
      per: {
        class: '{{number}} for the class',
        group: '{{number}} for every group',
        household: '{{number}} for every household',
        student: '{{number}} for every student',
      },
      inAll: '{{number}} in all',
      preparation: 'Before the lesson',
      steps: 'Step by step',
      fromTo: 'from {{from}} to {{to}}',
      say: 'You say',
      do: 'You do',
      task: 'The task',
      doneWhen: 'Done when',
      lookFor: 'Look for',
      goals: 'What the students learn',
      curriculum: 'What the plan leans on',
    },
    prices: {
      title: 'Price list',
      lead: 'All prices are in play money.',
      unanswered: 'The server did not answer: the prices are missing here. Load the page again.',
    },
    letter: {
      title: 'To parents: the children’s data',
      hello: 'Dear parents of the students in {{name}}',
      what: 'The class is going to use the teaching program Jagten på fællesskabet. The children are residents of a housing area, Lykkeparken. They walk through it, write proposals, hold a meeting and vote. It happens on a page in the browser or in Minecraft.',
      stored: {
        title: 'What the program keeps',
        names: 'the child’s first name, a key of four signs, household, group, and whether the child is present',
        words: 'what the child writes: proposals, amendments, notes on the map and signs in Minecraft',
        doings:
          'what the child does in the lesson, such as asking to speak or calling the teacher, and what the class builds',
        minecraft: 'the child’s name in Minecraft, if the class uses Minecraft',
        not: 'The program does not ask for surname, civil registration number, birthday, picture or mail address.',
      },
      sees: {
        title: 'Who can see it?',
        text: 'The teacher can see what was written and by whom, and can hide it from the class. The class sees proposals and notes without the child’s name, but with the household’s number or the group’s sign. In Minecraft everybody sees the names the children have in the game.',
      },
      where: {
        title: 'Where is it?',
        text: 'On the computer the program runs on, or in the database the school has chosen. The program sends nothing to others, loads nothing from elsewhere and does not measure use. On the school’s network traffic is not encrypted unless the school has set that up: who can listen to the network can read along, also a vote. Minecraft is another company’s program with its own account and its own terms.',
      },
      votes: {
        title: 'Votes',
        text: 'A secret vote lies sealed until the poll closes. Afterwards neither the program nor its files show who voted what. But if all vote alike, everybody’s vote is known. While the poll is open, whoever runs the server and has both database and key file could open the slips. When the class votes openly, as by show of hands, it is kept who voted what.',
      },
      erasing: {
        title: 'When is it erased?',
        text: 'The teacher can erase a student or the whole class at once. A class that has not been used for 30 days is erased the first time the program runs after that. A backup the school made before that may still hold names and texts.',
      },
      who: {
        title: 'Whom can you ask?',
        responsible: 'Responsible for the children’s data:',
        ask: 'To ask, or to see, correct or erase something:',
        reach: 'Phone or mail:',
        from: 'Date and kind regards:',
      },
    },
  },
}
