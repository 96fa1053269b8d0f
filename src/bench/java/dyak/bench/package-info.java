/**
 * What Dyak costs: its stages under JMH ({@link dyak.bench.StageBenchmark}), and the whole of it
 * side by side with the readers it could be compared to. {@code mvn -Pbench verify} runs all and
 * leaves the table of the README in {@code target/bench/speed.md}.
 *
 * <p>Costs are given in processor time: another program on the machine hardly changes it. What is
 * compared is run in turn, so that what does change it meets both.
 */
package dyak.bench;
