import type { SameShape } from '../../../shape.ts'
import type { rent as da } from '../../../da/page/rent/shown.ts'

export const rent: SameShape<typeof da> = {
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
  rent: {
    rises: 'Rent: {{amount}} more a month for each home',
    added: 'The rent has risen by {{amount}} a month for each home',
  },
}
