import { choice, flag, group, type Help, image, list, longText, rating, references, strings, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const NEED_KINDS = { functional: 'Functional', emotional: 'Emotional', social: 'Social' } as const;
export const GAIN_RELEVANCE = { essential: 'Essential', expected: 'Expected', desired: 'Desired', unexpected: 'Unexpected' } as const;

const weight = rating('Weight', 'dots', {
  required: true,
  help: {
    what: 'How much this preference weighs when the person chooses, from 1 (hardly at all) to 5 (it settles the matter).',
    example: 'Maya gives convenience a 5 and reputation a 2: a site with six steps loses her, few stars do not.',
    apply: 'Let at least one preference be a 1 or 2. A person who wants everything equally tells you nothing.',
  },
});
const note = text('Note', {
  help: {
    what: 'The reason for the weight, or the point at which the choice tips.',
    example: '“Leaves over £14 for the same room.”',
    apply: 'Write what you have seen or heard, with the number in it. Without a note, the weight is an opinion.',
  },
});
const preference = (label: string, help: Help) => group(label, { weight, note }, { help });

export const persona = defineFramework({
  kind: 'persona',
  area: 'understand',
  count: 'many',
  singular: 'Persona',
  plural: 'Personas',
  icon: 'user',
  help: {
    what: 'One believable person who stands for many: what they are after, what gets in their way, how they choose. Built from interviews, comments and records; the name is invented, the rest should not be.',
    example:
      'Maya Lindqvist, the remote-working weekender: works on Friday mornings from the sea, books after 21:00 on the phone, leaves when a call drops.',
    apply:
      'Make three to five. Two that would choose the same room for the same reason are one. Use a persona to decide: would Maya notice this, and would she come back for it?',
  },
  title: (data) => (data.name && data.archetype ? `${data.name}, ${lowerFirst(data.archetype)}` : data.name || data.archetype),
  fields: {
    name: text('Name', {
      required: true,
      help: {
        what: 'An invented name that lets the team speak of a person rather than of a target group.',
        example: 'Maya Lindqvist',
        apply: 'Choose a name that fits the place and age. Never use that of a real customer.',
      },
    }),
    archetype: text('Archetype', {
      required: true,
      placeholder: 'The … who …',
      help: {
        what: 'The pattern this person stands for, in three or four words.',
        example: 'The remote-working weekender. In a coffee chain: the two-minute commuter.',
        apply: 'Name what they do, not how old they are. It should tell this persona from the others without a second sentence.',
      },
    }),
    photo: image('Photo', {
      help: {
        what: 'A picture that the team will recognise the persona by.',
        example: 'A drawing of Maya at a window desk. Without one, her initials are shown.',
        apply: 'Use a drawing or a picture you may print. Stock smiles weaken trust in the rest of the page; no picture is better.',
      },
    }),
    quote: longText('Quote', {
      look: 'quote',
      required: true,
      help: {
        what: 'The sentence this person would say if you had one minute with them.',
        example: '“If I can do Friday’s calls from the sea, the weekend starts on Thursday night. But I have to be sure the Wi-Fi holds.”',
        apply: 'Take it from an interview or a review, shortened but not polished. It holds a wish and a doubt.',
      },
    }),
    primary: flag('Primary persona', {
      help: {
        what: 'Marks the one persona who wins when two of them want different things.',
        example: 'Maya is the primary one, so the desk filter is built before the family page.',
        apply: 'Mark one only. Choose the person whose needs, once met, serve most of the others as well.',
      },
    }),
    segments: references('Segments', [{ kind: 'segment' }], {
      required: true,
      help: {
        what: 'The segments that this person comes from. A segment counts customers, a persona brings one of them to life.',
        example: 'Maya comes from Remote weekenders.',
        apply: 'Link at least one. A persona without a segment has no size, so nobody can say what pleasing her is worth.',
      },
    }),
    ageRange: text('Age range', {
      required: true,
      help: {
        what: 'The span of ages most people like this fall into.',
        example: '31–38',
        apply: 'Keep it as narrow as your data allow, and widen it rather than guess.',
      },
    }),
    gender: text('Gender', {
      help: {
        what: 'The gender of this person, where it says something about what they need.',
        example: 'Woman. For a family: woman and man.',
        apply: 'Leave it empty when it decides nothing, and do not let it stand in for a need.',
      },
    }),
    income: text('Income band', {
      help: {
        what: 'What the household earns, roughly, as a limit on what it can spend with you.',
        example: '£48,000–60,000 a year.',
        apply:
          'Take it from a survey or from official figures for the place and occupation. What they already spend on the same need says more.',
      },
    }),
    location: text('Location', {
      required: true,
      help: {
        what: 'Where this person lives and how far that is from you.',
        example: 'Leeds, two hours by train.',
        apply: 'Write the distance as they live it: minutes, changes, a car or none.',
      },
    }),
    occupation: text('Occupation', {
      required: true,
      help: {
        what: 'What fills the person’s working days, paid or not.',
        example: 'Product designer, three days a week in the office.',
        apply: 'Add the one thing about the work that shapes the choice: shifts, free Fridays, school holidays.',
      },
    }),
    education: text('Education', {
      help: {
        what: 'Schooling or training, as far as it shapes how the person reads, compares and decides.',
        example: 'Degree in design: notices the lamp, and the typeface on the door.',
        apply: 'Leave it empty unless it changes your wording or your offer.',
      },
    }),
    household: text('Household', {
      help: {
        what: 'Who lives with this person and has a say in the choice.',
        example: 'Couple, no children; the partner joins on Friday night.',
        apply: 'Name the one who pays and the one who can say no, where they differ.',
      },
    }),
    buyingHabits: longText('Buying habits', {
      required: true,
      help: {
        what: 'How, when and with what comparison this person buys.',
        example:
          'Saves posts for weeks, then books in one evening after 21:00. Opens four hotels in tabs and looks for the desk in the photographs.',
        apply:
          'Describe the last real purchase step by step. “Price-conscious” is a label; “leaves over £14 for the same room” can be acted on.',
      },
    }),
    productUsage: longText('Product usage', {
      help: {
        what: 'How often, how long and for what the person uses what you offer.',
        example: 'Two nights, four times a year, Thursday to Sunday. Works one morning of the two and eats in once.',
        apply: 'Count where you can: visits, length, what is taken along. Note what is paid for and never used.',
      },
    }),
    channelsUsed: references('Channels used', [{ kind: 'brief', list: 'channels' }], {
      required: true,
      help: {
        what: 'The channels from the brief on which this person really meets you.',
        example: 'Instagram to find, Google Maps to check, the direct site to book.',
        apply: 'Choose what they use, not what you would like them to use. A channel that no persona uses is a cost to question.',
      },
    }),
    devices: strings('Devices', {
      help: {
        what: 'The things in this person’s hands while they look, buy and use.',
        example: 'Phone for booking; laptop for work; noise-cancelling headset.',
        apply: 'Say which device serves which step. A form that is quick on a laptop may be six screens on a phone.',
      },
    }),
    media: strings('Media', {
      help: {
        what: 'What this person reads, hears and watches, and would believe.',
        example: 'Instagram; a design newsletter on Tuesdays; podcasts on the train.',
        apply: 'Name the title, not the type, wherever you know it: promotion is booked by title.',
      },
    }),
    loyalty: text('Loyalty membership', {
      help: {
        what: 'The programmes this person belongs to, yours and others’.',
        example: 'Railcard, and the second tier of a booking site; no hotel card.',
        apply: 'Write what the membership does for them. A tier with a rival is a price you have to beat.',
      },
    }),
    needs: list(
      'Needs',
      'need',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'One thing this person requires, wishes or expects, in their own words.',
            example: '“Wi-Fi that carries two video calls at once.”',
            apply: 'Write the need, not your answer to it: the fibre line is an answer. One need a line.',
          },
        }),
        kind: choice('Kind', NEED_KINDS, {
          required: true,
          help: {
            what: 'Functional: to get something done. Emotional: to feel something. Social: to be seen or to belong.',
            example: 'A quiet desk is functional, leaving on Thursday without guilt is emotional, bringing a friend at no fuss is social.',
            apply: 'If all of them are functional, ask why each one matters to the person; the answer is often an emotional need.',
          },
        }),
        importance: rating('Importance', 'dots', {
          required: true,
          help: {
            what: 'How much this need weighs in the choice, from 1 (nice to have) to 5 (decides it).',
            example: 'The desk is a 5: without it she looks elsewhere. The friend on Saturday is a 2.',
            apply: 'Use the whole scale. When everything is a 5, nothing has been decided.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'What this person requires, wishes or expects, whoever provides it.',
          example: 'A quiet room with a real desk (functional, 5). To leave on Thursday without feeling guilty (emotional, 4).',
          apply: 'List four to seven, the most important first. Look for the needs you do not meet: those you meet are already known.',
        },
      },
    ),
    preferences: group(
      'Preferences',
      {
        price: preference('Price', {
          what: 'How much the sum to be paid decides the choice.',
          example: 'Weight 3: Maya accepts £12 more a night for a desk, and leaves over £14 for the same room.',
          apply: 'Weigh the price against what it buys, not alone. Few choose the cheapest of everything.',
        }),
        quality: preference('Quality', {
          what: 'How much workmanship, comfort and reliability decide.',
          example: 'Weight 4: chair, light and silence. The rest of the room may be plain.',
          apply: 'Say of what. Quality that this person would not miss is cost.',
        }),
        brandReputation: preference('Brand reputation', {
          what: 'How much the name, and what others say about it, decides.',
          example: 'Weight 2: Maya trusts a friend’s photograph more than stars. A family of five gives it a 4.',
          apply: 'Find out whose word counts: a magazine, a review site, a neighbour. That is where reputation is made.',
        }),
        design: preference('Design', {
          what: 'How much look, feel and layout decide.',
          example: 'Weight 4: she notices the lamp and judges the kitchen by it.',
          apply: 'Include how screens and papers look, not only rooms and products.',
        }),
        convenience: preference('Convenience', {
          what: 'How much saved time and effort decide.',
          example: 'Weight 5: one evening, one hand, three steps. The coffee chain’s commuter pays more for no queue.',
          apply: 'Count steps, minutes and questions asked twice. This is often the cheapest preference to serve.',
        }),
        personalValues: preference('Personal values', {
          what: 'How much convictions decide: about work, nature, fairness, faith, home.',
          example: 'Weight 3: comes by train, and wants that to be easy.',
          apply: 'Ask what they gave up for a value last time. If nothing, it is an opinion and weighs a 1 or 2.',
        }),
      },
      {
        help: {
          what: 'What weighs in this person’s choice between two offers that both meet the need.',
          example: 'Convenience 5, quality 4, design 4, price 3, values 3, reputation 2.',
          apply: 'Compare two at a time: would they give up some of this for more of that? Then rate, and note the reason.',
        },
      },
    ),
    jobs: list(
      'Jobs to be done',
      'job',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'One task or change, said as verb and object.',
            example: '“Work two calm mornings away from home.”',
            apply: 'Start with a verb. If your product’s name is in the sentence, you are describing your offer.',
          },
        }),
        kind: choice('Kind', NEED_KINDS, {
          required: true,
          help: {
            what: 'Whether the job is a task to finish, a feeling to reach, or a way to stand with others.',
            example: 'Working calmly is functional; feeling that the week ended on Friday noon is emotional.',
            apply: 'Look for one of each kind. Rivals copy what is functional first.',
          },
        }),
        importance: rating('Importance', 'dots', {
          required: true,
          help: {
            what: 'How much is lost for this person when the job is not done, from 1 (little) to 5 (the trip was wrong).',
            example: 'Two calm mornings: 5. Bringing a partner who did not plan it: 3.',
            apply: 'Ask what they did the last time it failed. A shrug is a 1, a changed plan a 4.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'What the person “hires” your offer to get done. The job stays when the product changes.',
          example: 'A weekend by the sea is hired to work in peace, to end the week early, to be with a partner.',
          apply: 'Ask what they would do without you: whatever they name is doing the same job today, and is the true rival.',
        },
      },
    ),
    goals: strings('Goals', {
      required: true,
      help: {
        what: 'What the person wants to have reached, beyond a single purchase.',
        example: '“See the sea once a season.” “Use the last five days of leave somewhere better.”',
        apply: 'Two or three will do. An offer that serves a goal is remembered; one that serves a task is compared.',
      },
    }),
    motivations: strings('Motivations', {
      help: {
        what: 'What sets the person in motion: the push away from today or the pull of something better.',
        example: '“Distance from the kitchen table.” “A reason to shut the laptop at noon.”',
        apply: 'Find the moment the search began. A message that meets that moment needs no shouting.',
      },
    }),
    objections: strings('Objections', {
      required: true,
      help: {
        what: 'The reasons this person would give for not choosing you.',
        example: '“Hotels always say that the Wi-Fi is fast.” “On the booking site I can cancel until the day before.”',
        apply: 'Collect them from the people who left. Each one needs an answer in the proposition, on the page or at the desk.',
      },
    }),
    pains: list(
      'Pains',
      'pain',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'One trouble, as this person meets it.',
            example: '“Checkout at 10 cuts the last workday.”',
            apply: 'Say what happens and where, so that somebody could go and see it. Leave the cause and the cure for later.',
          },
        }),
        severity: rating('Severity', 'bars', {
          required: true,
          help: {
            what: 'How bad it is when it happens, from 1 (a sigh) to 5 (leaves and does not return).',
            example: 'A dropped call in front of the team is a 5; nobody on the phone after nine is a 3.',
            apply: 'Rate by what the person would do about it, not by how loudly they say it.',
          },
        }),
        frequency: rating('Frequency', 'ticks', {
          required: true,
          help: {
            what: 'How often it happens to people like this, from 1 (hardly ever) to 5 (every time).',
            example: 'Desk rooms are hidden at every booking: 5. A lower price elsewhere turns up about half of the time: 3.',
            apply: 'Count in comments, calls or logs where you can, and note the source as evidence.',
          },
        }),
      },
      {
        required: true,
        code: 'P',
        help: {
          what: 'Something that annoys, costs or worries this person before, during or after the stay.',
          example: '“Cannot tell which rooms have a desk” is a pain. “Bad website” is a verdict: nobody could fix it.',
          apply:
            'Write it in the person’s words. Rate severity by what they would do about it: 5 means they leave. Then answer the highest severity × frequency first.',
        },
      },
    ),
    gains: list(
      'Gains',
      'gain',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'One good outcome, concrete enough to notice whether it came.',
            example: '“The Wi-Fi speed of each room, stated in numbers.”',
            apply: 'Write the outcome for the person. A gain is more than a pain turned around: “no dropped calls” stays a pain.',
          },
        }),
        relevance: choice('Relevance', GAIN_RELEVANCE, {
          required: true,
          help: {
            what: 'Essential: without it the offer fails. Expected: taken for granted. Desired: asked for. Unexpected: a surprise.',
            example:
              'Speed in numbers is essential, one price everywhere expected, the boat-shed desk desired, her window held for spring unexpected.',
            apply:
              'Serve from the top: a surprise does not make up for a missing essential. In the fit, essential weighs 4 and unexpected 1.',
          },
        }),
      },
      {
        required: true,
        code: 'G',
        help: {
          what: 'Outcomes and small joys that this person hopes for or would be delighted by.',
          example: '“A second place to work, with a view and coffee” (desired). “The same window held for spring” (unexpected).',
          apply: 'Three to six, with at least one essential. Ask what made the best stay of their life the best.',
        },
      },
    ),
  },
  sections: [
    { id: 'identity', label: 'Identity', fields: ['photo', 'name', 'archetype', 'quote', 'primary', 'segments'] },
    { id: 'needs', label: 'Needs', hint: 'what this person is after, most important first', fields: ['needs'] },
    { id: 'pains', label: 'Pains', hint: 'severity × frequency decides what to answer first', fields: ['pains'] },
    { id: 'gains', label: 'Gains', hint: 'what would delight, and what is simply expected', fields: ['gains'] },
    { id: 'jobs', label: 'Jobs and goals', fields: ['jobs', 'goals', 'motivations'] },
    { id: 'preferences', label: 'Preferences', hint: 'what weighs in a choice', fields: ['preferences'] },
    {
      id: 'behaviour',
      label: 'Behaviour',
      fields: ['buyingHabits', 'productUsage', 'channelsUsed', 'devices', 'media', 'loyalty'],
    },
    {
      id: 'demographics',
      label: 'Demographics',
      fields: ['ageRange', 'gender', 'income', 'location', 'occupation', 'education', 'household'],
    },
    { id: 'objections', label: 'Objections', hint: 'why not', fields: ['objections'] },
  ],
});

function lowerFirst(value: string): string {
  return /^(The|A|An) /.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value;
}
