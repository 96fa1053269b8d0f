package dyak.recognise;

import dyak.recognise.rule.Letter;

/** Weighs findings of several rules against each other: findings in, findings out, one concern. */
interface Refiner {
  Findings refine(Findings findings, Letter letter);
}
