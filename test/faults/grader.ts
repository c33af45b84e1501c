import { openLearner } from '../../src/main/learner/index.ts';
import { systemClock } from '../../src/main/workspace/clock.ts';

// A process of its own that grades cards without end and says how many were acknowledged, until it is killed.
const [path = ''] = process.argv.slice(2);
const learner = openLearner(path, systemClock, (message) => {
  throw new Error(message);
});
const own = learner.putCard({ deck: 'Deck', front: 'Front', back: 'Back', source: '', place: null });
if (!own.ok) throw new Error(own.error.message);
for (;;) {
  const reps = learner.read().cards.find(({ card }) => card === own.value.id)?.schedule?.reps ?? 0;
  const graded = learner.grade(own.value.id, 3, reps);
  if (!graded.ok) throw new Error(graded.error.message);
  process.stdout.write(`${learner.read().reviews.length}\n`);
}
